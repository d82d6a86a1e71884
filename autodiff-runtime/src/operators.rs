//! Operators of types that are no floats. Generated code calls this where a function applies `+` to a struct.
//!
//! For an operator of yours, put the attribute on its `impl`:
//!
//! ```
//! use autodiff_runtime::{Differentiable, differentiate};
//! use core::ops::{Add, Mul};
//!
//! #[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
//! struct Vector {
//!     x: f64,
//!     y: f64,
//! }
//!
//! #[differentiate(reverse, wrt(self, other))]
//! impl Add for Vector {
//!     type Output = Vector;
//!     fn add(self, other: Vector) -> Vector {
//!         Vector { x: self.x + other.x, y: self.y + other.y }
//!     }
//! }
//!
//! #[differentiate(reverse, wrt(self, v))]
//! impl Mul<Vector> for f64 {
//!     type Output = Vector;
//!     fn mul(self, v: Vector) -> Vector {
//!         Vector { x: self * v.x, y: self * v.y }
//!     }
//! }
//!
//! #[differentiate(reverse, wrt(a, k))]
//! fn stretched(a: Vector, k: f64) -> f64 {
//!     let b = a + k * a;
//!     b.x * b.y
//! }
//!
//! assert_eq!(stretched_grad(Vector { x: 1.0, y: 2.0 }, 1.0), (8.0, Vector { x: 8.0, y: 4.0 }, 8.0));
//! ```
//!
//! A type of another crate gains support by the implementation of these traits for it, in the crate that defines it or in this one: see
//! [`Add`] for what they ask for, and [`methods`](crate::methods) for an example with methods and elements. Forward mode asks for
//! the traits of [`forward`], several tangents at once for those of [`lanes`], second derivatives for those of [`second_order`] as well.

/// Has a macro implement a trait for each float: for all that is `Real`, and where floats are not, since they lack their functions, for
/// them themselves.
macro_rules! of_floats {
    ($implement:ident) => {
        $implement! { [T: Real] T }

        #[cfg(not(any(feature = "libm", feature = "std")))]
        $implement! { [] f32 }
        #[cfg(not(any(feature = "libm", feature = "std")))]
        $implement! { [] f64 }
    };
}

pub mod forward;
pub mod lanes;
#[cfg(any(feature = "nalgebra", feature = "ndarray", test))]
pub(crate) mod multilinear;
pub mod second_order;

pub use forward::{
    add_assign_tangent, add_tangent, div_assign_tangent, div_tangent, mul_assign_tangent, mul_tangent, neg_tangent,
    rem_assign_tangent, rem_tangent, sub_assign_tangent, sub_tangent,
};
#[doc(hidden)]
pub use lanes::{
    add_assign_tangent_lanes, add_tangent_lanes, div_assign_tangent_lanes, div_tangent_lanes, mul_assign_tangent_lanes,
    mul_tangent_lanes, neg_tangent_lanes, rem_assign_tangent_lanes, rem_tangent_lanes, sub_assign_tangent_lanes,
    sub_tangent_lanes,
};
#[doc(hidden)]
pub use second_order::{
    add_adjoint_tangent, add_assign_adjoint_tangent, add_assign_augmented_tangent, add_augmented_tangent,
    div_adjoint_tangent, div_assign_adjoint_tangent, div_assign_augmented_tangent, div_augmented_tangent,
    mul_adjoint_tangent, mul_assign_adjoint_tangent, mul_assign_augmented_tangent, mul_augmented_tangent,
    neg_adjoint_tangent, neg_augmented_tangent, rem_adjoint_tangent, rem_assign_adjoint_tangent,
    rem_assign_augmented_tangent, rem_augmented_tangent, sub_adjoint_tangent, sub_assign_adjoint_tangent,
    sub_assign_augmented_tangent, sub_augmented_tangent,
};

use crate::{Differentiable, Real, ShadowSlot};
use core::ops;

/// A tangent that there may not be.
fn or_zero<T: Copy + Differentiable>(tangent: Option<&T>, of: T) -> T {
    tangent.copied().unwrap_or_else(|| of.zero_like())
}

macro_rules! binary {
    ($($trait:ident $function:ident $augmented:ident $adjoint:ident $symbol:tt;)*) => { $(
        #[doc = concat!("The reverse of `a ", stringify!($symbol), " b`.")]
        ///
        /// `Self` and `Rhs` are the operands as they are written, by value or by reference; `Left` and `Right` are what their adjoints
        /// are, the types without the reference.
        #[diagnostic::on_unimplemented(
            message = "no derivative is known of this operator between `{Self}` and `{Rhs}`",
            note = "put `#[differentiate(reverse, wrt(self, ..))]` on the `impl` of the operator"
        )]
        pub trait $trait<Rhs = Self>: ops::$trait<Rhs> {
            /// The adjoint of the left operand.
            type Left;
            /// The adjoint of the right operand.
            type Right;

            /// Adds the cotangent's pullback to the adjoints that are asked for.
            fn pull_back(self, left: Option<&mut Self::Left>, other: Rhs, right: Option<&mut Self::Right>, seed: Self::Output);
        }

        #[doc = concat!("`a ", stringify!($symbol), " b`")]
        #[inline(always)]
        pub fn $function<A: ops::$trait<B>, B>(a: A, b: B) -> A::Output {
            a $symbol b
        }

        #[doc = concat!("`a ", stringify!($symbol), " b`, to be reversed by [`", stringify!($adjoint), "`].")]
        #[inline(always)]
        pub fn $augmented<A: ops::$trait<B>, B>(a: A, b: B) -> (A::Output, ()) {
            (a $symbol b, ())
        }

        #[doc = concat!("The reverse of `a ", stringify!($symbol), " b`.")]
        #[inline(always)]
        pub fn $adjoint<A: $trait<B>, B>(
            a: A,
            slot_a: impl ShadowSlot<A::Left>,
            b: B,
            slot_b: impl ShadowSlot<A::Right>,
            (): (),
            seed: A::Output,
        ) {
            a.pull_back(slot_a.shadow(), b, slot_b.shadow(), seed);
        }
    )* };
}

binary! {
    Add add add_augmented add_adjoint +;
    Sub sub sub_augmented sub_adjoint -;
    Mul mul mul_augmented mul_adjoint *;
    Div div div_augmented div_adjoint /;
    Rem rem rem_augmented rem_adjoint %;
}

/// The reverse of `-a`.
#[diagnostic::on_unimplemented(
    message = "no derivative is known of `-` of `{Self}`",
    note = "put `#[differentiate(reverse, wrt(self))]` on the `impl` of the operator"
)]
pub trait Neg: ops::Neg {
    /// The adjoint of the operand.
    type Left;

    /// Adds the cotangent's pullback to the adjoint, if it is asked for.
    fn pull_back(self, left: Option<&mut Self::Left>, seed: Self::Output);
}

/// `-a`
#[inline(always)]
pub fn neg<A: ops::Neg>(a: A) -> A::Output {
    -a
}

/// `-a`, to be reversed by [`neg_adjoint`].
#[inline(always)]
pub fn neg_augmented<A: ops::Neg>(a: A) -> (A::Output, ()) {
    (-a, ())
}

/// The reverse of `-a`.
#[inline(always)]
pub fn neg_adjoint<A: Neg>(a: A, slot_a: impl ShadowSlot<A::Left>, (): (), seed: A::Output) {
    a.pull_back(slot_a.shadow(), seed);
}

macro_rules! assigning {
    ($($trait:ident $function:ident $augmented:ident $adjoint:ident $symbol:tt;)*) => { $(
        #[doc = concat!("The reverse of `a ", stringify!($symbol), " b`.")]
        #[diagnostic::on_unimplemented(
            message = "no derivative is known of this operator between `{Self}` and `{Rhs}`",
            note = "put `#[differentiate(reverse, wrt(self, ..))]` on the `impl` of the operator"
        )]
        pub trait $trait<Rhs = Self>: ops::$trait<Rhs> {
            /// The adjoint of the right operand.
            type Right;

            /// `left` is the cotangent of what `self` becomes, and is made that of what it was.
            fn pull_back(&mut self, left: Option<&mut Self>, other: Rhs, right: Option<&mut Self::Right>);
        }

        #[doc = concat!("`a ", stringify!($symbol), " b`")]
        #[inline(always)]
        pub fn $function<A: ops::$trait<B>, B>(a: &mut A, b: B) {
            *a $symbol b;
        }

        #[doc = concat!("`a ", stringify!($symbol), " b`, to be reversed by [`", stringify!($adjoint), "`].")]
        #[inline(always)]
        pub fn $augmented<A: ops::$trait<B>, B>(a: &mut A, b: B) -> ((), ()) {
            *a $symbol b;
            ((), ())
        }

        #[doc = concat!("The reverse of `a ", stringify!($symbol), " b`.")]
        #[inline(always)]
        pub fn $adjoint<A: $trait<B>, B>(
            a: &mut A,
            slot_a: impl ShadowSlot<A>,
            b: B,
            slot_b: impl ShadowSlot<A::Right>,
            (): (),
            (): (),
        ) {
            a.pull_back(slot_a.shadow(), b, slot_b.shadow());
        }
    )* };
}

assigning! {
    AddAssign add_assign add_assign_augmented add_assign_adjoint +=;
    SubAssign sub_assign sub_assign_augmented sub_assign_adjoint -=;
    MulAssign mul_assign mul_assign_augmented mul_assign_adjoint *=;
    DivAssign div_assign div_assign_augmented div_assign_adjoint /=;
    RemAssign rem_assign rem_assign_augmented rem_assign_adjoint %=;
}

/// Floats by another name, and type parameters that stand for them, which generated code can't tell from a struct.
macro_rules! float {
    (@binary [$($bound:tt)*] $float:ty; $trait:ident |$a:ident, $b:ident, $seed:ident| $parts:expr) => {
        impl<$($bound)*> $trait for $float {
            type Left = Self;
            type Right = Self;

            #[inline(always)]
            fn pull_back(self, left: Option<&mut Self>, other: Self, right: Option<&mut Self>, $seed: Self) {
                let ($a, $b) = (self, other);
                let (d_left, d_right) = $parts;
                if let Some(left) = left {
                    *left += d_left;
                }
                if let Some(right) = right {
                    *right += d_right;
                }
            }
        }
    };
    (@referred $float:ident $($trait:ident)*) => { $(
        float! { @referred $float $trait ['a] &'a $float, $float, |a, b| *a, b }
        float! { @referred $float $trait ['b] $float, &'b $float, |a, b| a, *b }
        float! { @referred $float $trait ['a, 'b] &'a $float, &'b $float, |a, b| *a, *b }
    )* };
    (@referred $float:ident $trait:ident [$($lifetimes:tt)*] $left:ty, $right:ty, |$a:ident, $b:ident| $x:expr, $y:expr) => {
        impl<$($lifetimes)*> $trait<$right> for $left {
            type Left = $float;
            type Right = $float;

            #[inline(always)]
            fn pull_back(self, left: Option<&mut $float>, other: $right, right: Option<&mut $float>, seed: $float) {
                let ($a, $b) = (self, other);
                <$float as $trait>::pull_back($x, left, $y, right, seed);
            }
        }
    };
    (@assigning [$($bound:tt)*] $float:ty; $trait:ident |$a:ident, $b:ident, $seed:ident| $parts:expr) => {
        impl<$($bound)*> $trait for $float {
            type Right = Self;

            #[inline(always)]
            fn pull_back(&mut self, left: Option<&mut Self>, other: Self, right: Option<&mut Self>) {
                let ($a, $b) = (*self, other);
                let Some(left) = left else { return };
                let $seed = *left;
                let (d_left, d_right) = $parts;
                *left = d_left;
                if let Some(right) = right {
                    *right += d_right;
                }
            }
        }
    };
    ($($float:ident)*) => { $( float! { @referred $float Add Sub Mul Div Rem } )* };
}

macro_rules! arithmetic {
    ([$($bound:tt)*] $float:ty) => {
        float! { @binary [$($bound)*] $float; Add |_a, _b, seed| (seed, seed) }
        float! { @binary [$($bound)*] $float; Sub |_a, _b, seed| (seed, -seed) }
        float! { @binary [$($bound)*] $float; Mul |a, b, seed| (seed * b, seed * a) }
        float! { @binary [$($bound)*] $float; Div |a, b, seed| (seed / b, -(seed / b * (a / b))) }
        float! { @binary [$($bound)*] $float; Rem |a, b, seed| (seed, seed * ((a % b - a) / b)) }

        float! { @assigning [$($bound)*] $float; AddAssign |_a, _b, seed| (seed, seed) }
        float! { @assigning [$($bound)*] $float; SubAssign |_a, _b, seed| (seed, -seed) }
        float! { @assigning [$($bound)*] $float; MulAssign |a, b, seed| (seed * b, seed * a) }
        float! { @assigning [$($bound)*] $float; DivAssign |a, b, seed| (seed / b, -(seed / b * (a / b))) }
        float! { @assigning [$($bound)*] $float; RemAssign |a, b, seed| (seed, seed * ((a % b - a) / b)) }

        impl<$($bound)*> Neg for $float {
            type Left = Self;

            #[inline(always)]
            fn pull_back(self, left: Option<&mut Self>, seed: Self) {
                if let Some(left) = left {
                    *left -= seed;
                }
            }
        }
    };
}

of_floats! { arithmetic }

float! { f32 f64 }

/// Integers, which are constants.
macro_rules! integer {
    ($($trait:ident $assigning:ident;)* @ $($integer:ident)*) => { integer! { @each [$($trait $assigning;)*] $($integer)* } };
    (@each $traits:tt $($integer:ident)*) => { $( integer! { @one $integer $traits } )* };
    (@one $integer:ident [$($trait:ident $assigning:ident;)*]) => { $(
        impl $trait for $integer {
            type Left = $integer;
            type Right = $integer;

            #[inline(always)]
            fn pull_back(self, _: Option<&mut $integer>, _: $integer, _: Option<&mut $integer>, _: $integer) {}
        }

        impl $assigning for $integer {
            type Right = $integer;

            #[inline(always)]
            fn pull_back(&mut self, _: Option<&mut $integer>, _: $integer, _: Option<&mut $integer>) {}
        }
    )* };
}

integer! {
    Add AddAssign; Sub SubAssign; Mul MulAssign; Div DivAssign; Rem RemAssign;
    @ i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize
}
