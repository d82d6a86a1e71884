//! The operators of arrays: element by element, with the broadcasting that `ndarray` has.

use super::Element;
use crate::operators;
use ndarray::{Array, Axis, DimMax, Dimension, Zip};

/// Adds to the adjoint of an operand that may have been broadcast.
pub(super) fn add<T: Element, D: Dimension, E: Dimension>(adjoint: Option<&mut Array<T, E>>, part: Array<T, D>) {
    let Some(adjoint) = adjoint else { return };
    let mut part = part.into_dyn();
    while part.ndim() > adjoint.ndim() {
        part = part.sum_axis(Axis(0));
    }
    for axis in 0..part.ndim() {
        if adjoint.len_of(Axis(axis)) == 1 && part.len_of(Axis(axis)) > 1 {
            part = part.sum_axis(Axis(axis)).insert_axis(Axis(axis));
        }
    }
    adjoint.view_mut().into_dyn().zip_mut_with(&part, |sum, part| *sum += *part);
}

/// The partial of `a * b`, element by element, in one of the two: the cotangent times the other one.
fn times<T: Element, D: Dimension, E: Dimension>(seed: &Array<T, D>, other: &Array<T, E>) -> Array<T, D> {
    let mut product = seed.to_owned();
    product *= &other.broadcast(seed.raw_dim()).expect("an operand is as large as the result, or broadcast");
    product
}

fn over<T: Element, D: Dimension, E: Dimension>(seed: &Array<T, D>, other: &Array<T, E>) -> Array<T, D> {
    let mut quotient = seed.to_owned();
    quotient /= &other.broadcast(seed.raw_dim()).expect("an operand is as large as the result, or broadcast");
    quotient
}

/// One impl for each way to write the operands: by value and by reference, as `ndarray` has them.
macro_rules! elementwise {
    ($($operator:ident |$a:ident, $b:ident, $left:ident, $right:ident, $seed:ident| $reverse:block)*) => { $(
        elementwise! { @ $operator [] Array<T, D>, Array<T, E>, |$a, $b, $left, $right, $seed| $reverse, &$a, &$b }
        elementwise! { @ $operator ['b,] Array<T, D>, &'b Array<T, E>, |$a, $b, $left, $right, $seed| $reverse, &$a, $b }
        elementwise! { @ $operator ['a,] &'a Array<T, D>, Array<T, E>, |$a, $b, $left, $right, $seed| $reverse, $a, &$b }
        elementwise! { @ $operator ['a,] &'a Array<T, D>, &'a Array<T, E>, |$a, $b, $left, $right, $seed| $reverse, $a, $b }
    )* };
    (@ $operator:ident [$($lifetimes:tt)*] $of_left:ty, $of_right:ty,
        |$a:ident, $b:ident, $left:ident, $right:ident, $seed:ident| $reverse:block, $by_left:expr, $by_right:expr) => {
        impl<$($lifetimes)* T: Element, D, E> operators::$operator<$of_right> for $of_left
        where
            D: Dimension + DimMax<E>,
            E: Dimension + DimMax<D, Output = <D as DimMax<E>>::Output>,
        {
            type Left = Array<T, D>;
            type Right = Array<T, E>;

            #[inline]
            fn pull_back(
                self,
                $left: Option<&mut Array<T, D>>,
                $b: $of_right,
                $right: Option<&mut Array<T, E>>,
                $seed: Array<T, <D as DimMax<E>>::Output>,
            ) {
                let $a = self;
                #[allow(unused_variables)]
                let ($a, $b): (&Array<T, D>, &Array<T, E>) = ($by_left, $by_right);
                $reverse
            }
        }
    };
}

elementwise! {
    Add |a, b, left, right, seed| {
        if right.is_some() {
            add(right, seed.clone());
        }
        add(left, seed);
    }
    Sub |a, b, left, right, seed| {
        if right.is_some() {
            add(right, seed.mapv(|seed| -seed));
        }
        add(left, seed);
    }
    Mul |a, b, left, right, seed| {
        if left.is_some() {
            add(left, times(&seed, b));
        }
        if right.is_some() {
            add(right, times(&seed, a));
        }
    }
    Div |a, b, left, right, seed| {
        let slope = over(&seed, b);
        if right.is_some() {
            add(right, times(&over(&slope, b), a).mapv(|part| -part));
        }
        add(left, slope);
    }
}

macro_rules! with_number {
    ($($operator:ident [$($lifetime:lifetime)?] $left:ty: |$a:ident, $b:ident, $seed:ident| $to_left:expr, $to_right:expr;)*) => { $(
        impl<$($lifetime,)? T: Element, D: Dimension> operators::$operator<T> for $left {
            type Left = Array<T, D>;
            type Right = T;

            #[inline]
            fn pull_back(self, left: Option<&mut Self::Left>, other: T, right: Option<&mut T>, seed: Self::Output) {
                let ($a, $b) = (&self, other);
                let _ = $b;
                if let Some(right) = right {
                    let mut sum = T::real_from_f64(0.0);
                    Zip::from($a.view()).and(&seed).for_each(|$a, $seed| {
                        let ($a, $seed) = (*$a, *$seed);
                        let _ = $a;
                        sum += $to_right;
                    });
                    *right += sum;
                }
                if let Some(left) = left {
                    left.zip_mut_with(&seed, |adjoint, $seed| {
                        let $seed = *$seed;
                        *adjoint += $to_left;
                    });
                }
            }
        }
    )* };
}

with_number! {
    Add [] Array<T, D>: |a, b, seed| seed, seed;
    Add ['a] &'a Array<T, D>: |a, b, seed| seed, seed;
    Sub [] Array<T, D>: |a, b, seed| seed, -seed;
    Sub ['a] &'a Array<T, D>: |a, b, seed| seed, -seed;
    Mul [] Array<T, D>: |a, b, seed| seed * b, seed * a;
    Mul ['a] &'a Array<T, D>: |a, b, seed| seed * b, seed * a;
    Div [] Array<T, D>: |a, b, seed| seed / b, -(seed / b * (a / b));
    Div ['a] &'a Array<T, D>: |a, b, seed| seed / b, -(seed / b * (a / b));
}

macro_rules! number_with {
    ($($float:ident { $($operator:ident |$a:ident, $b:ident, $seed:ident| $to_left:expr, $to_right:expr;)* })*) => { $( $(
        number_with! { @ $float $operator [] Array<$float, D>, |$a, $b, $seed| $to_left, $to_right }
        number_with! { @ $float $operator ['b,] &'b Array<$float, D>, |$a, $b, $seed| $to_left, $to_right }
    )* )* };
    (@ $float:ident $operator:ident [$($lifetime:tt)*] $right:ty, |$a:ident, $b:ident, $seed:ident| $to_left:expr, $to_right:expr) => {
        impl<$($lifetime)* D: Dimension> operators::$operator<$right> for $float {
            type Left = $float;
            type Right = Array<$float, D>;

            #[inline]
            fn pull_back(
                self,
                left: Option<&mut $float>,
                other: $right,
                right: Option<&mut Array<$float, D>>,
                seed: Array<$float, D>,
            ) {
                let $a = self;
                if let Some(left) = left {
                    let mut sum = 0.0;
                    Zip::from(other.view()).and(&seed).for_each(|$b, $seed| {
                        let ($b, $seed) = (*$b, *$seed);
                        let _ = $b;
                        sum += $to_left;
                    });
                    *left += sum;
                }
                if let Some(right) = right {
                    Zip::from(right).and(other.view()).and(&seed).for_each(|adjoint, $b, $seed| {
                        let ($b, $seed) = (*$b, *$seed);
                        let _ = ($a, $b);
                        *adjoint += $to_right;
                    });
                }
            }
        }
    };
}

number_with! {
    f32 {
        Add |a, b, seed| seed, seed;
        Sub |a, b, seed| seed, -seed;
        Mul |a, b, seed| seed * b, seed * a;
        Div |a, b, seed| seed / b, -(seed / b * (a / b));
    }
    f64 {
        Add |a, b, seed| seed, seed;
        Sub |a, b, seed| seed, -seed;
        Mul |a, b, seed| seed * b, seed * a;
        Div |a, b, seed| seed / b, -(seed / b * (a / b));
    }
}

macro_rules! negated {
    ($([$($generics:tt)*] $array:ty, $element:ty;)*) => { $(
        impl<$($generics)* D: Dimension> operators::Neg for $array {
            type Left = Array<$element, D>;

            #[inline]
            fn pull_back(self, left: Option<&mut Self::Left>, seed: Self::Output) {
                if let Some(left) = left {
                    left.zip_mut_with(&seed, |adjoint, seed| *adjoint -= *seed);
                }
            }
        }
    )* };
}

// That of references has a bound on references of elements, which rustc can't see through for a type parameter.
negated! { [T: Element,] Array<T, D>, T; ['a,] &'a Array<f32, D>, f32; ['a,] &'a Array<f64, D>, f64; }

macro_rules! assigned {
    ($($operator:ident |$a:ident, $b:ident, $left:ident| $to_left:expr, $to_right:expr;)*) => { $(
        impl<T: Element, D: Dimension> operators::$operator<T> for Array<T, D> {
            type Right = T;

            #[inline]
            fn pull_back(&mut self, left: Option<&mut Self>, $b: T, right: Option<&mut T>) {
                let _ = $b;
                let Some(left) = left else { return };
                let mut sum = T::real_from_f64(0.0);
                Zip::from(left).and(&*self).for_each(|adjoint, $a| {
                    let ($a, $left) = (*$a, *adjoint);
                    let _ = $a;
                    sum += $to_right;
                    *adjoint = $to_left;
                });
                if let Some(right) = right {
                    *right += sum;
                }
            }
        }

        impl<'b, T: Element, D: Dimension, E: Dimension> operators::$operator<&'b Array<T, E>> for Array<T, D> {
            type Right = Array<T, E>;

            #[inline]
            fn pull_back(&mut self, left: Option<&mut Self>, other: &'b Array<T, E>, right: Option<&mut Array<T, E>>) {
                let Some(left) = left else { return };
                let other = other.broadcast(self.raw_dim()).expect("what is assigned is as large, or broadcast");
                let mut part = self.clone();
                Zip::from(left).and(&mut part).and(&other).for_each(|adjoint, $a, $b| {
                    let part = $a;
                    let ($a, $b, $left) = (*part, *$b, *adjoint);
                    let _ = ($a, $b);
                    *part = $to_right;
                    *adjoint = $to_left;
                });
                add(right, part);
            }
        }
    )* };
}

assigned! {
    AddAssign |a, b, left| left, left;
    SubAssign |a, b, left| left, -left;
    MulAssign |a, b, left| left * b, left * a;
    DivAssign |a, b, left| left / b, -(left / b * (a / b));
}
