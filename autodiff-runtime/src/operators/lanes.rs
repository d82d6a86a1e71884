//! The tangents of operators, several at once: [`forward`](super::forward) in vector forward mode.
//!
//! `#[differentiate(forward, lanes, wrt(self, other))]` on the `impl` of an operator implements these traits.

use crate::lanes::{Count, InLanes, Lanes, Of};
use crate::{ShadowSlot, tangent::TangentSlot};
use core::ops;

macro_rules! binary {
    ($($trait:ident $tangent:ident $symbol:tt;)*) => { $(
        #[doc = concat!("The tangents of `a ", stringify!($symbol), " b`.")]
        #[diagnostic::on_unimplemented(
            message = "no tangents in lanes are known of this operator between `{Self}` and `{Rhs}`",
            note = "put `#[differentiate(forward, lanes, wrt(self, ..))]` on the `impl` of the operator"
        )]
        pub trait $trait<const K: usize, Rhs = Self>: ops::$trait<Rhs, Output: InLanes<K>> {
            /// What the left operand is, or refers to.
            type Left: InLanes<K>;
            /// What the right operand is, or refers to.
            type Right: InLanes<K>;

            /// The value and its tangents; an operand without tangents is a constant.
            fn push_forward(
                self,
                left: Option<&Of<Self::Left, K>>,
                other: Rhs,
                right: Option<&Of<Self::Right, K>>,
            ) -> (Self::Output, Of<Self::Output, K>);
        }

        #[doc = concat!("`a ", stringify!($symbol), " b` and its tangents.")]
        #[inline(always)]
        pub fn $tangent<A: $trait<K, B>, B, const K: usize>(
            a: A,
            slot_a: impl TangentSlot<Of<A::Left, K>>,
            b: B,
            slot_b: impl TangentSlot<Of<A::Right, K>>,
            _: Count<K>,
        ) -> (A::Output, Of<A::Output, K>) {
            a.push_forward(slot_a.tangent(), b, slot_b.tangent())
        }
    )* };
}

binary! {
    Add add_tangent_lanes +;
    Sub sub_tangent_lanes -;
    Mul mul_tangent_lanes *;
    Div div_tangent_lanes /;
    Rem rem_tangent_lanes %;
}

/// The tangents of `-a`.
#[diagnostic::on_unimplemented(
    message = "no tangents in lanes are known of `-` of `{Self}`",
    note = "put `#[differentiate(forward, lanes, wrt(self))]` on the `impl` of the operator"
)]
pub trait Neg<const K: usize>: ops::Neg<Output: InLanes<K>> {
    /// What the operand is, or refers to.
    type Left: InLanes<K>;

    /// The value and its tangents; an operand without tangents is a constant.
    fn push_forward(self, left: Option<&Of<Self::Left, K>>) -> (Self::Output, Of<Self::Output, K>);
}

/// `-a` and its tangents.
#[inline(always)]
pub fn neg_tangent_lanes<A: Neg<K>, const K: usize>(
    a: A,
    slot_a: impl TangentSlot<Of<A::Left, K>>,
    _: Count<K>,
) -> (A::Output, Of<A::Output, K>) {
    a.push_forward(slot_a.tangent())
}

macro_rules! assigning {
    ($($trait:ident $tangent:ident $symbol:tt;)*) => { $(
        #[doc = concat!("The tangents of `a ", stringify!($symbol), " b`.")]
        #[diagnostic::on_unimplemented(
            message = "no tangents in lanes are known of this operator between `{Self}` and `{Rhs}`",
            note = "put `#[differentiate(forward, lanes, wrt(self, ..))]` on the `impl` of the operator"
        )]
        pub trait $trait<const K: usize, Rhs = Self>: ops::$trait<Rhs> + InLanes<K> {
            /// What the right operand is, or refers to.
            type Right: InLanes<K>;

            /// Changes `self`, and `left` from the tangents of what it was to those of what it becomes.
            fn push_forward(&mut self, left: Option<&mut Of<Self, K>>, other: Rhs, right: Option<&Of<Self::Right, K>>);
        }

        #[doc = concat!("`a ", stringify!($symbol), " b` and its tangents.")]
        #[inline(always)]
        pub fn $tangent<A: $trait<K, B>, B, const K: usize>(
            a: &mut A,
            slot_a: impl ShadowSlot<Of<A, K>>,
            b: B,
            slot_b: impl TangentSlot<Of<A::Right, K>>,
            _: Count<K>,
        ) -> ((), ()) {
            a.push_forward(slot_a.shadow(), b, slot_b.tangent());
            ((), ())
        }
    )* };
}

assigning! {
    AddAssign add_assign_tangent_lanes +=;
    SubAssign sub_assign_tangent_lanes -=;
    MulAssign mul_assign_tangent_lanes *=;
    DivAssign div_assign_tangent_lanes /=;
    RemAssign rem_assign_tangent_lanes %=;
}

/// Floats by another name, which generated code can't tell from a struct.
macro_rules! float {
    (@one $float:ident) => {
        float! { @binary $float
            Add AddAssign |a, l, b, r| (a + b, l + r);
            Sub SubAssign |a, l, b, r| (a - b, l - r);
            Mul MulAssign |a, l, b, r| (a * b, l * b + r * a);
            Div DivAssign |a, l, b, r| (a / b, (l - r * (a / b)) / b);
            Rem RemAssign |a, l, b, r| (a % b, l + r * ((a % b - a) / b));
        }

        impl<const K: usize> Neg<K> for $float {
            type Left = $float;

            #[inline(always)]
            fn push_forward(self, left: Option<&Lanes<$float, K>>) -> ($float, Lanes<$float, K>) {
                (-self, -left.copied().unwrap_or_default())
            }
        }
    };
    (@binary $float:ident $($trait:ident $assigning:ident |$a:ident, $l:ident, $b:ident, $r:ident| $both:expr;)*) => { $(
        impl<const K: usize> $trait<K> for $float {
            type Left = $float;
            type Right = $float;

            #[inline(always)]
            fn push_forward(
                self,
                left: Option<&Lanes<$float, K>>,
                other: $float,
                right: Option<&Lanes<$float, K>>,
            ) -> ($float, Lanes<$float, K>) {
                let ($a, $b) = (self, other);
                let ($l, $r) = (left.copied().unwrap_or_default(), right.copied().unwrap_or_default());
                $both
            }
        }

        float! { @referred $float $trait ['a,] &'a $float, $float, |a, b| *a, b }
        float! { @referred $float $trait ['b,] $float, &'b $float, |a, b| a, *b }
        float! { @referred $float $trait ['a, 'b,] &'a $float, &'b $float, |a, b| *a, *b }

        impl<const K: usize> $assigning<K> for $float {
            type Right = $float;

            #[inline(always)]
            fn push_forward(
                &mut self,
                left: Option<&mut Lanes<$float, K>>,
                other: $float,
                right: Option<&Lanes<$float, K>>,
            ) {
                let (value, tangents) = $trait::push_forward(*self, left.as_deref(), other, right);
                *self = value;
                if let Some(left) = left {
                    *left = tangents;
                }
            }
        }
    )* };
    (@referred $float:ident $trait:ident [$($lifetimes:tt)*] $left:ty, $right:ty, |$a:ident, $b:ident| $x:expr, $y:expr) => {
        impl<$($lifetimes)* const K: usize> $trait<K, $right> for $left {
            type Left = $float;
            type Right = $float;

            #[inline(always)]
            fn push_forward(
                self,
                left: Option<&Lanes<$float, K>>,
                other: $right,
                right: Option<&Lanes<$float, K>>,
            ) -> ($float, Lanes<$float, K>) {
                let ($a, $b) = (self, other);
                <$float as $trait<K>>::push_forward($x, left, $y, right)
            }
        }
    };
    ($($float:ident)*) => { $( float! { @one $float } )* };
}

float! { f32 f64 }

/// Integers, which are constants: their tangents are they themselves.
macro_rules! integer {
    ($($trait:ident $assigning:ident $symbol:tt;)* @ $($integer:ident)*) => {
        integer! { @each [$($trait $assigning $symbol;)*] $($integer)* }
    };
    (@each $traits:tt $($integer:ident)*) => { $( integer! { @one $integer $traits } )* };
    (@one $integer:ident [$($trait:ident $assigning:ident $symbol:tt;)*]) => { $(
        impl<const K: usize> $trait<K> for $integer {
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

        impl<const K: usize> $assigning<K> for $integer {
            type Right = $integer;

            #[inline(always)]
            fn push_forward(&mut self, left: Option<&mut $integer>, other: $integer, _: Option<&$integer>) {
                (*self, _) = $trait::<K>::push_forward(*self, None, other, None);
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
