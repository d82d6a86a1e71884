//! The tangents of operators, for functions that are differentiated forwards.
//!
//! `#[differentiate(forward, wrt(self, other))]` on the `impl` of an operator implements them. For a type of another crate they are
//! written by hand, as the traits of [`operators`](super) are:
//!
//! ```
//! use autodiff_runtime::operators::forward;
//! # #[derive(Clone, Copy)]
//! # struct Vector([f64; 2]);
//! # impl core::ops::Add for Vector {
//! #     type Output = Self;
//! #     fn add(self, other: Self) -> Self {
//! #         Vector([self.0[0] + other.0[0], self.0[1] + other.0[1]])
//! #     }
//! # }
//!
//! impl forward::Add for Vector {
//!     type Left = Self;
//!     type Right = Self;
//!
//!     fn push_forward(self, left: Option<&Self>, other: Self, right: Option<&Self>) -> (Self, Self) {
//!         let zero = Vector([0.0; 2]);
//!         (self + other, *left.unwrap_or(&zero) + *right.unwrap_or(&zero))
//!     }
//! }
//! ```

use super::or_zero;
use crate::{Real, ShadowSlot, tangent::TangentSlot};
use core::ops;

macro_rules! binary {
    ($($trait:ident $tangent:ident $symbol:tt;)*) => { $(
        #[doc = concat!("The tangent of `a ", stringify!($symbol), " b`.")]
        #[diagnostic::on_unimplemented(
            message = "no tangent is known of this operator between `{Self}` and `{Rhs}`",
            note = "put `#[differentiate(forward, wrt(self, ..))]` on the `impl` of the operator"
        )]
        pub trait $trait<Rhs = Self>: ops::$trait<Rhs> {
            /// The tangent of the left operand.
            type Left;
            /// The tangent of the right operand.
            type Right;

            /// The value and its tangent; an operand without a tangent is a constant.
            fn push_forward(
                self,
                left: Option<&Self::Left>,
                other: Rhs,
                right: Option<&Self::Right>,
            ) -> (Self::Output, Self::Output);
        }

        #[doc = concat!("`a ", stringify!($symbol), " b` and its tangent.")]
        #[inline(always)]
        pub fn $tangent<A: $trait<B>, B>(
            a: A,
            slot_a: impl TangentSlot<A::Left>,
            b: B,
            slot_b: impl TangentSlot<A::Right>,
        ) -> (A::Output, A::Output) {
            a.push_forward(slot_a.tangent(), b, slot_b.tangent())
        }
    )* };
}

binary! {
    Add add_tangent +;
    Sub sub_tangent -;
    Mul mul_tangent *;
    Div div_tangent /;
    Rem rem_tangent %;
}

/// The tangent of `-a`.
#[diagnostic::on_unimplemented(
    message = "no tangent is known of `-` of `{Self}`",
    note = "put `#[differentiate(forward, wrt(self))]` on the `impl` of the operator"
)]
pub trait Neg: ops::Neg {
    /// The tangent of the operand.
    type Left;

    /// The value and its tangent; an operand without a tangent is a constant.
    fn push_forward(self, left: Option<&Self::Left>) -> (Self::Output, Self::Output);
}

/// `-a` and its tangent.
#[inline(always)]
pub fn neg_tangent<A: Neg>(a: A, slot_a: impl TangentSlot<A::Left>) -> (A::Output, A::Output) {
    a.push_forward(slot_a.tangent())
}

macro_rules! assigning {
    ($($trait:ident $tangent:ident $symbol:tt;)*) => { $(
        #[doc = concat!("The tangent of `a ", stringify!($symbol), " b`.")]
        #[diagnostic::on_unimplemented(
            message = "no tangent is known of this operator between `{Self}` and `{Rhs}`",
            note = "put `#[differentiate(forward, wrt(self, ..))]` on the `impl` of the operator"
        )]
        pub trait $trait<Rhs = Self>: ops::$trait<Rhs> {
            /// The tangent of the right operand.
            type Right;

            /// Changes `self`, and `left` from the tangent of what it was to that of what it becomes.
            fn push_forward(&mut self, left: Option<&mut Self>, other: Rhs, right: Option<&Self::Right>);
        }

        #[doc = concat!("`a ", stringify!($symbol), " b` and its tangent.")]
        #[inline(always)]
        pub fn $tangent<A: $trait<B>, B>(
            a: &mut A,
            slot_a: impl ShadowSlot<A>,
            b: B,
            slot_b: impl TangentSlot<A::Right>,
        ) -> ((), ()) {
            a.push_forward(slot_a.shadow(), b, slot_b.tangent());
            ((), ())
        }
    )* };
}

assigning! {
    AddAssign add_assign_tangent +=;
    SubAssign sub_assign_tangent -=;
    MulAssign mul_assign_tangent *=;
    DivAssign div_assign_tangent /=;
    RemAssign rem_assign_tangent %=;
}

/// Floats by another name, and type parameters that stand for them, which generated code can't tell from a struct.
macro_rules! float {
    ([$($bound:tt)*] $float:ty; $trait:ident $assigning:ident |$a:ident, $l:ident, $b:ident, $r:ident| $both:expr) => {
        impl<$($bound)*> $trait for $float {
            type Left = Self;
            type Right = Self;

            #[inline(always)]
            fn push_forward(self, left: Option<&Self>, other: Self, right: Option<&Self>) -> (Self, Self) {
                let ($a, $b) = (self, other);
                let ($l, $r) = (or_zero(left, self), or_zero(right, other));
                $both
            }
        }

        impl<$($bound)*> $assigning for $float {
            type Right = Self;

            #[inline(always)]
            fn push_forward(&mut self, left: Option<&mut Self>, other: Self, right: Option<&Self>) {
                let (value, tangent) = $trait::push_forward(*self, left.as_deref(), other, right);
                *self = value;
                if let Some(left) = left {
                    *left = tangent;
                }
            }
        }
    };
}

macro_rules! referred {
    ($float:ident: $($trait:ident)*) => { $(
        referred! { $float $trait ['a] &'a $float, $float, |a, b| *a, b }
        referred! { $float $trait ['b] $float, &'b $float, |a, b| a, *b }
        referred! { $float $trait ['a, 'b] &'a $float, &'b $float, |a, b| *a, *b }
    )* };
    ($float:ident $trait:ident [$($lifetimes:tt)*] $left:ty, $right:ty, |$a:ident, $b:ident| $x:expr, $y:expr) => {
        impl<$($lifetimes)*> $trait<$right> for $left {
            type Left = $float;
            type Right = $float;

            #[inline(always)]
            fn push_forward(self, left: Option<&$float>, other: $right, right: Option<&$float>) -> ($float, $float) {
                let ($a, $b) = (self, other);
                <$float as $trait>::push_forward($x, left, $y, right)
            }
        }
    };
}

macro_rules! arithmetic {
    ([$($bound:tt)*] $float:ty) => {
        float! { [$($bound)*] $float; Add AddAssign |a, l, b, r| (a + b, l + r) }
        float! { [$($bound)*] $float; Sub SubAssign |a, l, b, r| (a - b, l - r) }
        float! { [$($bound)*] $float; Mul MulAssign |a, l, b, r| (a * b, l * b + a * r) }
        float! { [$($bound)*] $float; Div DivAssign |a, l, b, r| (a / b, (l - a / b * r) / b) }
        float! { [$($bound)*] $float; Rem RemAssign |a, l, b, r| (a % b, l + (a % b - a) / b * r) }

        impl<$($bound)*> Neg for $float {
            type Left = Self;

            #[inline(always)]
            fn push_forward(self, left: Option<&Self>) -> (Self, Self) {
                (-self, -or_zero(left, self))
            }
        }
    };
}

of_floats! { arithmetic }

referred! { f32: Add Sub Mul Div Rem }
referred! { f64: Add Sub Mul Div Rem }

/// Integers, which are constants: their tangents are they themselves.
macro_rules! integer {
    ($($trait:ident $assigning:ident $symbol:tt;)* @ $($integer:ident)*) => {
        integer! { @each [$($trait $assigning $symbol;)*] $($integer)* }
    };
    (@each $traits:tt $($integer:ident)*) => { $( integer! { @one $integer $traits } )* };
    (@one $integer:ident [$($trait:ident $assigning:ident $symbol:tt;)*]) => { $(
        impl $trait for $integer {
            type Left = $integer;
            type Right = $integer;

            #[inline(always)]
            fn push_forward(
                self,
                _: Option<&$integer>,
                other: $integer,
                _: Option<&$integer>,
            ) -> ($integer, $integer) {
                let value = self $symbol other;
                (value, value)
            }
        }

        impl $assigning for $integer {
            type Right = $integer;

            #[inline(always)]
            fn push_forward(&mut self, left: Option<&mut $integer>, other: $integer, _: Option<&$integer>) {
                (*self, _) = $trait::push_forward(*self, None, other, None);
                if let Some(left) = left {
                    *left = *self;
                }
            }
        }
    )* };
}

integer! {
    Add AddAssign +; Sub SubAssign -; Mul MulAssign *; Div DivAssign /; Rem RemAssign %;
    @ i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize
}
