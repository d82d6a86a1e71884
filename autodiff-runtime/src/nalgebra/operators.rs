//! The operators of matrices.

use super::Element;
use crate::operators;
use nalgebra::{DefaultAllocator, Dim, OMatrix, allocator::Allocator};

/// One impl for each way to write the operands: by value and by reference.
macro_rules! both_ways {
    ($operator:ident [$($generics:tt)*] $left:ty, $right:ty, [$($bounds:tt)*]: $function:ident) => {
        both_ways! { @ $operator [$($generics)*] $left, $right, $left, $right, [$($bounds)*]: |a, b| $function(&a, &b) }
        both_ways! { @ $operator ['a, $($generics)*] &'a $left, $right, $left, $right, [$($bounds)*]: |a, b| $function(a, &b) }
        both_ways! { @ $operator ['b, $($generics)*] $left, &'b $right, $left, $right, [$($bounds)*]: |a, b| $function(&a, b) }
        both_ways! { @ $operator ['a, 'b, $($generics)*] &'a $left, &'b $right, $left, $right, [$($bounds)*]: |a, b| $function(a, b) }
    };
    (@ $operator:ident [$($generics:tt)*] $left:ty, $right:ty, $of_left:ty, $of_right:ty, [$($bounds:tt)*]:
        |$a:ident, $b:ident| $function:ident($x:expr, $y:expr)) => {
        impl<$($generics)*> operators::$operator<$right> for $left
        where
            DefaultAllocator: $($bounds)*
        {
            type Left = $of_left;
            type Right = $of_right;

            #[inline]
            fn pull_back(
                self,
                left: Option<&mut $of_left>,
                other: $right,
                right: Option<&mut $of_right>,
                seed: Self::Output,
            ) {
                let ($a, $b) = (self, other);
                $function($x, $y, left, right, &seed);
            }
        }
    };
}

both_ways! { Add [T: Element, R: Dim, C: Dim] OMatrix<T, R, C>, OMatrix<T, R, C>, [Allocator<R, C>]: add }
both_ways! { Sub [T: Element, R: Dim, C: Dim] OMatrix<T, R, C>, OMatrix<T, R, C>, [Allocator<R, C>]: sub }
both_ways! {
    Mul [T: Element, R: Dim, K: Dim, C: Dim] OMatrix<T, R, K>, OMatrix<T, K, C>,
    [Allocator<R, K> + Allocator<K, C> + Allocator<R, C> + Allocator<C, K>]: product
}

pub(super) fn add<T: Element, R: Dim, C: Dim>(
    _: &OMatrix<T, R, C>,
    _: &OMatrix<T, R, C>,
    left: Option<&mut OMatrix<T, R, C>>,
    right: Option<&mut OMatrix<T, R, C>>,
    seed: &OMatrix<T, R, C>,
) where
    DefaultAllocator: Allocator<R, C>,
{
    left.into_iter().chain(right).for_each(|adjoint| *adjoint += seed);
}

pub(super) fn sub<T: Element, R: Dim, C: Dim>(
    _: &OMatrix<T, R, C>,
    _: &OMatrix<T, R, C>,
    left: Option<&mut OMatrix<T, R, C>>,
    right: Option<&mut OMatrix<T, R, C>>,
    seed: &OMatrix<T, R, C>,
) where
    DefaultAllocator: Allocator<R, C>,
{
    left.into_iter().for_each(|adjoint| *adjoint += seed);
    right.into_iter().for_each(|adjoint| *adjoint -= seed);
}

pub(super) fn product<T: Element, R: Dim, K: Dim, C: Dim>(
    a: &OMatrix<T, R, K>,
    b: &OMatrix<T, K, C>,
    left: Option<&mut OMatrix<T, R, K>>,
    right: Option<&mut OMatrix<T, K, C>>,
    seed: &OMatrix<T, R, C>,
) where
    DefaultAllocator: Allocator<R, K> + Allocator<K, C> + Allocator<R, C> + Allocator<C, K>,
{
    let one = T::real_from_f64(1.0);
    if let Some(left) = left {
        if b.ncols() == 1 {
            left.ger(one, &seed.column(0), &b.column(0), one);
        } else {
            left.gemm(one, seed, &b.transpose(), one);
        }
    }
    if let Some(right) = right {
        right.gemm_tr(one, a, seed, one);
    }
}

/// What a matrix is scaled by, or divided by.
macro_rules! scaling {
    ($operator:ident [$($lifetime:lifetime)?] $left:ty: $function:ident) => {
        impl<$($lifetime,)? T: Element, R: Dim, C: Dim> operators::$operator<T> for $left
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Left = OMatrix<T, R, C>;
            type Right = T;

            #[inline]
            fn pull_back(self, left: Option<&mut Self::Left>, other: T, right: Option<&mut T>, seed: Self::Output) {
                let (by_matrix, by_number) = $function(self.dot(&seed), other);
                if let Some(left) = left {
                    left.zip_apply(&seed, |adjoint, seed| *adjoint += seed * by_matrix);
                }
                if let Some(right) = right {
                    *right += by_number;
                }
            }
        }
    };
}

scaling! { Mul [] OMatrix<T, R, C>: scaled }
scaling! { Mul ['a] &'a OMatrix<T, R, C>: scaled }
scaling! { Div [] OMatrix<T, R, C>: divided }
scaling! { Div ['a] &'a OMatrix<T, R, C>: divided }

fn scaled<T: Element>(dot: T, by: T) -> (T, T) {
    (by, dot)
}

fn divided<T: Element>(dot: T, by: T) -> (T, T) {
    (T::real_from_f64(1.0) / by, -(dot / by / by))
}

macro_rules! scaled_by {
    ($($float:ident [$($lifetime:lifetime)?] $right:ty;)*) => { $(
        impl<$($lifetime,)? R: Dim, C: Dim> operators::Mul<$right> for $float
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Left = $float;
            type Right = OMatrix<$float, R, C>;

            #[inline]
            fn pull_back(self, left: Option<&mut $float>, other: $right, right: Option<&mut Self::Right>, seed: Self::Output) {
                operators::Mul::pull_back(other, right, self, left, seed);
            }
        }
    )* };
}

scaled_by! {
    f32 [] OMatrix<f32, R, C>;
    f32 ['b] &'b OMatrix<f32, R, C>;
    f64 [] OMatrix<f64, R, C>;
    f64 ['b] &'b OMatrix<f64, R, C>;
}

macro_rules! negated {
    ($([$($lifetime:lifetime)?] $matrix:ty;)*) => { $(
        impl<$($lifetime,)? T: Element, R: Dim, C: Dim> operators::Neg for $matrix
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Left = OMatrix<T, R, C>;

            #[inline]
            fn pull_back(self, left: Option<&mut Self::Left>, seed: Self::Output) {
                left.into_iter().for_each(|adjoint| *adjoint -= &seed);
            }
        }
    )* };
}

negated! { [] OMatrix<T, R, C>; ['a] &'a OMatrix<T, R, C>; }

macro_rules! assigned {
    ($($operator:ident [$($lifetime:lifetime)?] $right:ty, $of_right:ty: $function:expr;)*) => { $(
        impl<$($lifetime,)? T: Element, R: Dim, C: Dim> operators::$operator<$right> for OMatrix<T, R, C>
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Right = $of_right;

            #[inline]
            fn pull_back(&mut self, left: Option<&mut Self>, other: $right, right: Option<&mut Self::Right>) {
                if let Some(left) = left {
                    $function(self, left, other, right);
                }
            }
        }
    )* };
}

assigned! {
    AddAssign [] OMatrix<T, R, C>, OMatrix<T, R, C>: |_, left: &mut Self, _, right: Option<&mut Self>| right.into_iter().for_each(|adjoint| *adjoint += &*left);
    AddAssign ['b] &'b OMatrix<T, R, C>, OMatrix<T, R, C>: |_, left: &mut Self, _, right: Option<&mut Self>| right.into_iter().for_each(|adjoint| *adjoint += &*left);
    SubAssign [] OMatrix<T, R, C>, OMatrix<T, R, C>: |_, left: &mut Self, _, right: Option<&mut Self>| right.into_iter().for_each(|adjoint| *adjoint -= &*left);
    SubAssign ['b] &'b OMatrix<T, R, C>, OMatrix<T, R, C>: |_, left: &mut Self, _, right: Option<&mut Self>| right.into_iter().for_each(|adjoint| *adjoint -= &*left);
    MulAssign [] T, T: |this: &mut Self, left: &mut Self, other, right: Option<&mut T>| assigned(left, scaled(this.dot(left), other), right);
    DivAssign [] T, T: |this: &mut Self, left: &mut Self, other, right: Option<&mut T>| assigned(left, divided(this.dot(left), other), right);
}

fn assigned<T: Element, R: Dim, C: Dim>(left: &mut OMatrix<T, R, C>, by: (T, T), right: Option<&mut T>)
where
    DefaultAllocator: Allocator<R, C>,
{
    if let Some(right) = right {
        *right += by.1;
    }
    *left *= by.0;
}
