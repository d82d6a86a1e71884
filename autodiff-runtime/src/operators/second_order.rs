//! The tangents of the reverse of operators, for Hessian-vector products.
//!
//! `#[differentiate(forward, reverse, wrt(self, other))]` on the `impl` of an operator implements them.

use super::{forward, or_zero};
use crate::{
    Real, ShadowSlot,
    tangent::{Handed, TangentSlot},
};

macro_rules! binary {
    ($($trait:ident $augmented_tangent:ident $tangent:ident $adjoint_tangent:ident $symbol:tt;)*) => { $(
        #[doc = concat!("The tangent of the reverse of `a ", stringify!($symbol), " b`.")]
        #[diagnostic::on_unimplemented(
            message = "no second derivative is known of this operator between `{Self}` and `{Rhs}`",
            note = "put `#[differentiate(forward, reverse, wrt(self, ..))]` on the `impl` of the operator"
        )]
        pub trait $trait<Rhs = Self>: super::$trait<Rhs> {
            /// Adds the cotangent's pullback to the first of each pair of adjoints and the tangent of that to the second, by the
            /// tangents of the operands and of the cotangent.
            #[allow(clippy::too_many_arguments, reason = "two operands with three companions each")]
            fn pull_back_tangent(
                self,
                tangent: Option<&Self::Left>,
                left: [Option<&mut Self::Left>; 2],
                other: Rhs,
                other_tangent: Option<&Self::Right>,
                right: [Option<&mut Self::Right>; 2],
                seed: Self::Output,
                seed_tangent: Self::Output,
            );
        }

        #[doc = concat!("`a ", stringify!($symbol), " b` and its tangent, to be reversed later.")]
        #[inline(always)]
        #[allow(clippy::type_complexity, reason = "a value and its tangent, and the tape")]
        pub fn $augmented_tangent<A: forward::$trait<B>, B>(
            a: A,
            slot_a: Handed<impl TangentSlot<A::Left>>,
            b: B,
            slot_b: Handed<impl TangentSlot<A::Right>>,
        ) -> ((A::Output, A::Output), ()) {
            (forward::$tangent(a, slot_a.0, b, slot_b.0), ())
        }

        #[doc = concat!("The reverse of `a ", stringify!($symbol), " b` and the tangent of that.")]
        #[allow(clippy::too_many_arguments, reason = "two operands with three companions each")]
        #[inline(always)]
        pub fn $adjoint_tangent<A: $trait<B>, B>(
            a: A,
            tangent_a: impl TangentSlot<A::Left>,
            slot_a: impl ShadowSlot<A::Left>,
            slot_t_a: impl ShadowSlot<A::Left>,
            b: B,
            tangent_b: impl TangentSlot<A::Right>,
            slot_b: impl ShadowSlot<A::Right>,
            slot_t_b: impl ShadowSlot<A::Right>,
            (): (),
            seed: A::Output,
            seed_tangent: A::Output,
        ) {
            let (left, right) = ([slot_a.shadow(), slot_t_a.shadow()], [slot_b.shadow(), slot_t_b.shadow()]);
            a.pull_back_tangent(tangent_a.tangent(), left, b, tangent_b.tangent(), right, seed, seed_tangent);
        }
    )* };
}

binary! {
    Add add_augmented_tangent add_tangent add_adjoint_tangent +;
    Sub sub_augmented_tangent sub_tangent sub_adjoint_tangent -;
    Mul mul_augmented_tangent mul_tangent mul_adjoint_tangent *;
    Div div_augmented_tangent div_tangent div_adjoint_tangent /;
    Rem rem_augmented_tangent rem_tangent rem_adjoint_tangent %;
}

/// The tangent of the reverse of `-a`.
#[diagnostic::on_unimplemented(
    message = "no second derivative is known of `-` of `{Self}`",
    note = "put `#[differentiate(forward, reverse, wrt(self))]` on the `impl` of the operator"
)]
pub trait Neg: super::Neg {
    /// As that of the other operators.
    fn pull_back_tangent(
        self,
        tangent: Option<&Self::Left>,
        left: [Option<&mut Self::Left>; 2],
        seed: Self::Output,
        seed_tangent: Self::Output,
    );
}

/// `-a` and its tangent, to be reversed later.
#[inline(always)]
#[allow(clippy::type_complexity, reason = "a value and its tangent, and the tape")]
pub fn neg_augmented_tangent<A: forward::Neg>(
    a: A,
    slot_a: Handed<impl TangentSlot<A::Left>>,
) -> ((A::Output, A::Output), ()) {
    (forward::neg_tangent(a, slot_a.0), ())
}

/// The reverse of `-a` and the tangent of that.
#[inline(always)]
pub fn neg_adjoint_tangent<A: Neg>(
    a: A,
    tangent_a: impl TangentSlot<A::Left>,
    slot_a: impl ShadowSlot<A::Left>,
    slot_t_a: impl ShadowSlot<A::Left>,
    (): (),
    seed: A::Output,
    seed_tangent: A::Output,
) {
    a.pull_back_tangent(tangent_a.tangent(), [slot_a.shadow(), slot_t_a.shadow()], seed, seed_tangent);
}

macro_rules! assigning {
    ($($trait:ident $augmented_tangent:ident $tangent:ident $adjoint_tangent:ident $symbol:tt;)*) => { $(
        #[doc = concat!("The tangent of the reverse of `a ", stringify!($symbol), " b`.")]
        #[diagnostic::on_unimplemented(
            message = "no second derivative is known of this operator between `{Self}` and `{Rhs}`",
            note = "put `#[differentiate(forward, reverse, wrt(self, ..))]` on the `impl` of the operator"
        )]
        pub trait $trait<Rhs = Self>: super::$trait<Rhs> {
            /// `left` is the cotangent of what `self` becomes, with its tangent, and is made that of what it was.
            fn pull_back_tangent(
                &mut self,
                tangent: Option<&mut Self>,
                left: [Option<&mut Self>; 2],
                other: Rhs,
                other_tangent: Option<&Self::Right>,
                right: [Option<&mut Self::Right>; 2],
            );
        }

        #[doc = concat!("`a ", stringify!($symbol), " b` and its tangent, to be reversed later.")]
        #[inline(always)]
        pub fn $augmented_tangent<A: forward::$trait<B>, B>(
            a: &mut A,
            slot_a: Handed<impl ShadowSlot<A>>,
            b: B,
            slot_b: Handed<impl TangentSlot<A::Right>>,
        ) -> (((), ()), ()) {
            (forward::$tangent(a, slot_a.0, b, slot_b.0), ())
        }

        #[doc = concat!("The reverse of `a ", stringify!($symbol), " b` and the tangent of that.")]
        #[allow(clippy::too_many_arguments, reason = "two operands with three companions each")]
        #[inline(always)]
        pub fn $adjoint_tangent<A: $trait<B>, B>(
            a: &mut A,
            tangent_a: impl ShadowSlot<A>,
            slot_a: impl ShadowSlot<A>,
            slot_t_a: impl ShadowSlot<A>,
            b: B,
            tangent_b: impl TangentSlot<A::Right>,
            slot_b: impl ShadowSlot<A::Right>,
            slot_t_b: impl ShadowSlot<A::Right>,
            (): (),
            (): (),
            (): (),
        ) {
            let (left, right) = ([slot_a.shadow(), slot_t_a.shadow()], [slot_b.shadow(), slot_t_b.shadow()]);
            a.pull_back_tangent(tangent_a.shadow(), left, b, tangent_b.tangent(), right);
        }
    )* };
}

assigning! {
    AddAssign add_assign_augmented_tangent add_assign_tangent add_assign_adjoint_tangent +=;
    SubAssign sub_assign_augmented_tangent sub_assign_tangent sub_assign_adjoint_tangent -=;
    MulAssign mul_assign_augmented_tangent mul_assign_tangent mul_assign_adjoint_tangent *=;
    DivAssign div_assign_augmented_tangent div_assign_tangent div_assign_adjoint_tangent /=;
    RemAssign rem_assign_augmented_tangent rem_assign_tangent rem_assign_adjoint_tangent %=;
}

/// Floats by another name, and type parameters that stand for them, which generated code can't tell from a struct: each operand's contribution
/// and its tangent.
macro_rules! float {
    ([$($bound:tt)*] $float:ty; $trait:ident |$a:ident, $l:ident, $b:ident, $r:ident, $s:ident, $t:ident| $first:expr, $second:expr) => {
        impl<$($bound)*> $trait for $float {
            #[inline(always)]
            fn pull_back_tangent(
                self,
                tangent: Option<&Self>,
                left: [Option<&mut Self>; 2],
                other: Self,
                other_tangent: Option<&Self>,
                right: [Option<&mut Self>; 2],
                $s: Self,
                $t: Self,
            ) {
                let ($a, $b) = (self, other);
                let ($l, $r) = (or_zero(tangent, self), or_zero(other_tangent, other));
                add(left, $first);
                add(right, $second);
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
            #[inline(always)]
            fn pull_back_tangent(
                self,
                tangent: Option<&$float>,
                left: [Option<&mut $float>; 2],
                other: $right,
                other_tangent: Option<&$float>,
                right: [Option<&mut $float>; 2],
                seed: $float,
                seed_tangent: $float,
            ) {
                let ($a, $b) = (self, other);
                <$float as $trait>::pull_back_tangent($x, tangent, left, $y, other_tangent, right, seed, seed_tangent);
            }
        }
    };
}

macro_rules! arithmetic {
    ([$($bound:tt)*] $float:ty) => {
        float! { [$($bound)*] $float; Add |_a, _l, _b, _r, s, t| [s, t], [s, t] }
        float! { [$($bound)*] $float; Sub |_a, _l, _b, _r, s, t| [s, t], [-s, -t] }
        float! { [$($bound)*] $float; Mul |a, l, b, r, s, t| [s * b, t * b + s * r], [s * a, t * a + s * l] }
        float! { [$($bound)*] $float; Div |a, l, b, r, s, t| [s / b, (t - s / b * r) / b], {
            let (q, p) = (a / b, s / b);
            [-(p * q), -((t - p * r) / b * q + p * ((l - q * r) / b))]
        } }
        float! { [$($bound)*] $float; Rem |a, _l, b, _r, s, t| [s, t], [s * ((a % b - a) / b), t * ((a % b - a) / b)] }

        assigned! { [$($bound)*] $float; AddAssign Add }
        assigned! { [$($bound)*] $float; SubAssign Sub }
        assigned! { [$($bound)*] $float; MulAssign Mul }
        assigned! { [$($bound)*] $float; DivAssign Div }
        assigned! { [$($bound)*] $float; RemAssign Rem }

        impl<$($bound)*> Neg for $float {
            #[inline(always)]
            fn pull_back_tangent(self, _: Option<&Self>, left: [Option<&mut Self>; 2], seed: Self, seed_tangent: Self) {
                add(left, [-seed, -seed_tangent]);
            }
        }
    };
}

/// Floats that are changed in place.
macro_rules! assigned {
    ([$($bound:tt)*] $float:ty; $assigning:ident $trait:ident) => {
        impl<$($bound)*> $assigning for $float {
            #[inline(always)]
            fn pull_back_tangent(
                &mut self,
                tangent: Option<&mut Self>,
                left: [Option<&mut Self>; 2],
                other: Self,
                other_tangent: Option<&Self>,
                right: [Option<&mut Self>; 2],
            ) {
                let [seed, seed_tangent] = left.each_ref().map(|left| or_zero(left.as_deref(), *self));
                let mut own = [or_zero(None, *self); 2];
                let [first, second] = &mut own;
                let parts = [Some(first), Some(second)];
                let tangent = tangent.as_deref();
                $trait::pull_back_tangent(*self, tangent, parts, other, other_tangent, right, seed, seed_tangent);
                for (left, own) in left.into_iter().zip(own) {
                    if let Some(left) = left {
                        *left = own;
                    }
                }
            }
        }
    };
}

of_floats! { arithmetic }

referred! { f32: Add Sub Mul Div Rem }
referred! { f64: Add Sub Mul Div Rem }

#[inline(always)]
fn add<R: core::ops::AddAssign>(adjoints: [Option<&mut R>; 2], contributions: [R; 2]) {
    for (adjoint, contribution) in adjoints.into_iter().zip(contributions) {
        if let Some(adjoint) = adjoint {
            *adjoint += contribution;
        }
    }
}

/// Integers, which are constants.
macro_rules! integer {
    ($($integer:ident)*) => { $( integer! { @one $integer Add Sub Mul Div Rem } )* };
    (@one $integer:ident $($trait:ident)*) => { $(
        impl $trait for $integer {
            #[inline(always)]
            fn pull_back_tangent(
                self,
                _: Option<&$integer>,
                _: [Option<&mut $integer>; 2],
                _: $integer,
                _: Option<&$integer>,
                _: [Option<&mut $integer>; 2],
                _: $integer,
                _: $integer,
            ) {
            }
        }
    )* };
}

integer! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
