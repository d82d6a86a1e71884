//! The operators of matrices, forwards and to second order.

use crate::Differentiable;
use crate::nalgebra::Element;
use crate::nalgebra::operators::{add, product, sub};
use crate::operators::multilinear::{Moving, Operand, bilinear, bilinear_reverse, linear, linear_reverse};
use crate::operators::{forward, second_order};
use core::borrow::Borrow;
use nalgebra::{DefaultAllocator, Dim, OMatrix, allocator::Allocator};

/// Both impls of an operator whose operands are written in one way, by functions of references.
macro_rules! tangents {
    ($operator:ident [$($generics:tt)*] $left:ty, $right:ty, of $of_left:ty, $of_right:ty, [$($bounds:tt)*]:
        $forward:expr, $second:expr) => {
        impl<$($generics)*> forward::$operator<$right> for $left
        where
            DefaultAllocator: $($bounds)*
        {
            type Left = $of_left;
            type Right = $of_right;

            #[inline]
            fn push_forward(
                self,
                left: Option<&$of_left>,
                other: $right,
                right: Option<&$of_right>,
            ) -> (Self::Output, Self::Output) {
                $forward((self.borrow(), left), (other.borrow(), right))
            }
        }

        impl<$($generics)*> second_order::$operator<$right> for $left
        where
            DefaultAllocator: $($bounds)*
        {
            #[inline]
            fn pull_back_tangent(
                self,
                tangent: Option<&$of_left>,
                left: [Option<&mut $of_left>; 2],
                other: $right,
                other_tangent: Option<&$of_right>,
                right: [Option<&mut $of_right>; 2],
                seed: Self::Output,
                seed_tangent: Self::Output,
            ) {
                $second((self.borrow(), tangent, left), (other.borrow(), other_tangent, right), &seed, &seed_tangent);
            }
        }
    };
}

/// Operands by value and by reference.
macro_rules! both_ways {
    ($operator:ident [$($generics:tt)*] $left:ty, $right:ty, [$($bounds:tt)*]: $forward:expr, $second:expr) => {
        tangents! { $operator [$($generics)*] $left, $right, of $left, $right, [$($bounds)*]: $forward, $second }
        tangents! { $operator ['a, $($generics)*] &'a $left, $right, of $left, $right, [$($bounds)*]: $forward, $second }
        tangents! { $operator ['b, $($generics)*] $left, &'b $right, of $left, $right, [$($bounds)*]: $forward, $second }
        tangents! {
            $operator ['a, 'b, $($generics)*] &'a $left, &'b $right, of $left, $right, [$($bounds)*]: $forward, $second
        }
    };
}

both_ways! {
    Add [T: Element, R: Dim, C: Dim] OMatrix<T, R, C>, OMatrix<T, R, C>, [Allocator<R, C>]:
    |a, b| linear(|a, b| a + b, a, b),
    |a, b, seed: &_, t_seed: &_| linear_reverse(add, a, b, seed, t_seed)
}
both_ways! {
    Sub [T: Element, R: Dim, C: Dim] OMatrix<T, R, C>, OMatrix<T, R, C>, [Allocator<R, C>]:
    |a, b| linear(|a, b| a - b, a, b),
    |a, b, seed: &_, t_seed: &_| linear_reverse(sub, a, b, seed, t_seed)
}
both_ways! {
    Mul [T: Element, R: Dim, K: Dim, C: Dim] OMatrix<T, R, K>, OMatrix<T, K, C>,
    [Allocator<R, K> + Allocator<K, C> + Allocator<R, C> + Allocator<C, K>]:
    |a, b| bilinear(|a, b| a * b, a, b),
    |a, b, seed: &_, t_seed: &_| bilinear_reverse(product, a, b, seed, t_seed)
}

/// Of a matrix and a number.
macro_rules! scaling {
    ($operator:ident: $forward:expr, $second:expr) => {
        tangents! {
            $operator [T: Element, R: Dim, C: Dim] OMatrix<T, R, C>, T, of OMatrix<T, R, C>, T, [Allocator<R, C>]: $forward, $second
        }
        tangents! {
            $operator ['a, T: Element, R: Dim, C: Dim] &'a OMatrix<T, R, C>, T, of OMatrix<T, R, C>, T, [Allocator<R, C>]:
            $forward, $second
        }
    };
}

scaling! {
    Mul: |a, b| bilinear(|a: &OMatrix<T, R, C>, b: &T| a * *b, a, b),
    |a, b, seed: &_, t_seed: &_| bilinear_reverse(scaled, a, b, seed, t_seed)
}
scaling! { Div: divided, divided_reverse }

/// The reverse of a matrix times a number.
fn scaled<T: Element, R: Dim, C: Dim>(
    a: &OMatrix<T, R, C>,
    b: &T,
    left: Option<&mut OMatrix<T, R, C>>,
    right: Option<&mut T>,
    seed: &OMatrix<T, R, C>,
) where
    DefaultAllocator: Allocator<R, C>,
{
    if let Some(right) = right {
        *right += a.dot(seed);
    }
    if let Some(left) = left {
        left.zip_apply(seed, |adjoint, seed| *adjoint += seed * *b);
    }
}

/// q = a / b, whose tangent is (t_a - q * t_b) / b.
fn divided<T: Element, R: Dim, C: Dim>(
    (a, t_a): Moving<'_, OMatrix<T, R, C>>,
    (b, t_b): Moving<'_, T>,
) -> (OMatrix<T, R, C>, OMatrix<T, R, C>)
where
    DefaultAllocator: Allocator<R, C>,
{
    let value = a / *b;
    let mut tangent = t_a.cloned().unwrap_or_else(|| value.zero_like());
    if let Some(t_b) = t_b {
        tangent.zip_apply(&value, |tangent, value| *tangent -= value * *t_b);
    }
    tangent /= *b;
    (value, tangent)
}

fn divided_reverse<T: Element, R: Dim, C: Dim>(
    (a, t_a, [left, t_left]): Operand<'_, OMatrix<T, R, C>>,
    (b, t_b, [right, t_right]): Operand<'_, T>,
    seed: &OMatrix<T, R, C>,
    t_seed: &OMatrix<T, R, C>,
) where
    DefaultAllocator: Allocator<R, C>,
{
    let (b, t_b) = (*b, t_b.copied().unwrap_or_else(|| b.zero_like()));
    // What goes to b: minus the product of these two, which are a / b and the cotangent over b.
    let along = a.dot(seed) / b / b;
    if let Some(right) = right {
        *right -= along;
    }
    if let Some(t_right) = t_right {
        let moved = t_a.map_or_else(|| b.zero_like(), |t_a| t_a.dot(seed)) + a.dot(t_seed);
        *t_right -= moved / b / b - (along + along) * t_b / b;
    }
    if let Some(left) = left {
        left.zip_apply(seed, |adjoint, seed| *adjoint += seed / b);
    }
    if let Some(t_left) = t_left {
        t_left.zip_zip_apply(seed, t_seed, |adjoint, seed, t_seed| *adjoint += (t_seed - seed / b * t_b) / b);
    }
}

/// A float times a matrix.
macro_rules! scaled_by {
    ($($float:ident)*) => { $(
        scaled_by! { @ $float [] OMatrix<$float, R, C> }
        scaled_by! { @ $float ['b,] &'b OMatrix<$float, R, C> }
    )* };
    (@ $float:ident [$($lifetime:tt)*] $right:ty) => {
        tangents! {
            Mul [$($lifetime)* R: Dim, C: Dim] $float, $right, of $float, OMatrix<$float, R, C>, [Allocator<R, C>]:
            |a, b| bilinear(|a: &$float, b: &OMatrix<$float, R, C>| *a * b, a, b),
            |a, b, seed: &_, t_seed: &_| {
                bilinear_reverse(|a: &$float, b: &_, left, right, seed: &_| scaled(b, a, right, left, seed), a, b, seed, t_seed)
            }
        }
    };
}

scaled_by! { f32 f64 }

macro_rules! negated {
    ($([$($lifetime:lifetime)?] $matrix:ty;)*) => { $(
        impl<$($lifetime,)? T: Element, R: Dim, C: Dim> forward::Neg for $matrix
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Left = OMatrix<T, R, C>;

            #[inline]
            fn push_forward(self, left: Option<&Self::Left>) -> (Self::Output, Self::Output) {
                let value = -self;
                let tangent = left.map_or_else(|| value.zero_like(), |left| -left);
                (value, tangent)
            }
        }

        impl<$($lifetime,)? T: Element, R: Dim, C: Dim> second_order::Neg for $matrix
        where
            DefaultAllocator: Allocator<R, C>,
        {
            #[inline]
            fn pull_back_tangent(
                self,
                _: Option<&Self::Left>,
                [left, t_left]: [Option<&mut Self::Left>; 2],
                seed: Self::Output,
                seed_tangent: Self::Output,
            ) {
                left.into_iter().for_each(|adjoint| *adjoint -= &seed);
                t_left.into_iter().for_each(|adjoint| *adjoint -= &seed_tangent);
            }
        }
    )* };
}

negated! { [] OMatrix<T, R, C>; ['a] &'a OMatrix<T, R, C>; }

/// `a op= b`: how the tangent of `a` changes, from `a` as it was, and what the reverse of `a op b` is.
macro_rules! assigned {
    ($($operator:ident $plain:ident $method:ident [$($lifetime:lifetime)?] $right:ty, of $of_right:ty: $change:expr;)*) => { $(
        impl<$($lifetime,)? T: Element, R: Dim, C: Dim> forward::$operator<$right> for OMatrix<T, R, C>
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Right = $of_right;

            #[inline]
            fn push_forward(&mut self, left: Option<&mut Self>, other: $right, right: Option<&$of_right>) {
                if let Some(left) = left {
                    $change(&*self, left, other.borrow(), right);
                }
                core::ops::$operator::$method(self, other);
            }
        }

        impl<$($lifetime,)? T: Element, R: Dim, C: Dim> second_order::$operator<$right> for OMatrix<T, R, C>
        where
            DefaultAllocator: Allocator<R, C>,
        {
            #[inline]
            fn pull_back_tangent(
                &mut self,
                tangent: Option<&mut Self>,
                [left, t_left]: [Option<&mut Self>; 2],
                other: $right,
                other_tangent: Option<&$of_right>,
                right: [Option<&mut $of_right>; 2],
            ) {
                let Some(left) = left else { return };
                let mut scratch = None;
                let t_left = t_left.unwrap_or_else(|| scratch.insert(left.zero_like()));
                let (seed, t_seed) = (left.clone(), t_left.clone());
                left.fill(T::real_from_f64(0.0));
                t_left.fill(T::real_from_f64(0.0));
                let (tangent, left) = (tangent.as_deref(), [Some(left), Some(t_left)]);
                second_order::$plain::pull_back_tangent(&*self, tangent, left, other, other_tangent, right, seed, t_seed);
            }
        }
    )* };
}

assigned! {
    AddAssign Add add_assign [] OMatrix<T, R, C>, of OMatrix<T, R, C>:
        |_, left: &mut Self, _, right: Option<&Self>| right.into_iter().for_each(|right| *left += right);
    AddAssign Add add_assign ['b] &'b OMatrix<T, R, C>, of OMatrix<T, R, C>:
        |_, left: &mut Self, _, right: Option<&Self>| right.into_iter().for_each(|right| *left += right);
    SubAssign Sub sub_assign [] OMatrix<T, R, C>, of OMatrix<T, R, C>:
        |_, left: &mut Self, _, right: Option<&Self>| right.into_iter().for_each(|right| *left -= right);
    SubAssign Sub sub_assign ['b] &'b OMatrix<T, R, C>, of OMatrix<T, R, C>:
        |_, left: &mut Self, _, right: Option<&Self>| right.into_iter().for_each(|right| *left -= right);
    MulAssign Mul mul_assign [] T, of T: |this: &Self, left: &mut Self, by: &T, right: Option<&T>| {
        *left *= *by;
        if let Some(right) = right {
            left.zip_apply(this, |left, this| *left += this * *right);
        }
    };
    DivAssign Div div_assign [] T, of T: |this: &Self, left: &mut Self, by: &T, right: Option<&T>| {
        if let Some(right) = right {
            left.zip_apply(this, |left, this| *left -= this / *by * *right);
        }
        *left /= *by;
    };
}
