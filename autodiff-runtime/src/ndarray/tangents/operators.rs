//! The operators of arrays, forwards and to second order.

use crate::Differentiable;
use crate::ndarray::Element;
use crate::ndarray::operators::add;
use crate::operators::multilinear::{Moving, Operand};
use crate::operators::{forward, second_order};
use core::borrow::Borrow;
use ndarray::{Array, ArrayView, DimMax, Dimension, Ix0, aview0};

/// An operand: an array, or a number, which is broadcast like one.
trait Part<T> {
    type Dim: Dimension;

    fn seen(&self) -> ArrayView<'_, T, Self::Dim>;
}

impl<T: Element, D: Dimension> Part<T> for Array<T, D> {
    type Dim = D;

    fn seen(&self) -> ArrayView<'_, T, D> {
        self.view()
    }
}

impl<T: Element> Part<T> for T {
    type Dim = Ix0;

    fn seen(&self) -> ArrayView<'_, T, Ix0> {
        aview0(self)
    }
}

/// Where the adjoint of an operand goes, if anywhere.
trait Receiver<T> {
    fn receive<D: Dimension>(self, part: impl FnOnce() -> Array<T, D>);
}

impl<T: Element, E: Dimension> Receiver<T> for Option<&mut Array<T, E>> {
    fn receive<D: Dimension>(self, part: impl FnOnce() -> Array<T, D>) {
        if self.is_some() {
            add(self, part());
        }
    }
}

impl<T: Element> Receiver<T> for Option<&mut T> {
    fn receive<D: Dimension>(self, part: impl FnOnce() -> Array<T, D>) {
        if let Some(adjoint) = self {
            *adjoint += part().sum();
        }
    }
}

/// a * b, of the shape of `like`.
fn times<T: Element, D: Dimension>(like: &Array<T, D>, a: &impl Part<T>, b: &impl Part<T>) -> Array<T, D> {
    let mut product = like.zero_like();
    product += &a.seen();
    product *= &b.seen();
    product
}

fn over<T: Element, D: Dimension>(a: &Array<T, D>, b: &impl Part<T>) -> Array<T, D> {
    let mut quotient = a.clone();
    quotient /= &b.seen();
    quotient
}

fn sum_tangent<T: Element, D: Dimension>(
    value: &Array<T, D>,
    left: Option<&impl Part<T>>,
    right: Option<&impl Part<T>>,
) -> Array<T, D> {
    let mut tangent = value.zero_like();
    left.into_iter().for_each(|left| tangent += &left.seen());
    right.into_iter().for_each(|right| tangent += &right.seen());
    tangent
}

fn difference_tangent<T: Element, D: Dimension>(
    value: &Array<T, D>,
    left: Option<&impl Part<T>>,
    right: Option<&impl Part<T>>,
) -> Array<T, D> {
    let mut tangent = value.zero_like();
    left.into_iter().for_each(|left| tangent += &left.seen());
    right.into_iter().for_each(|right| tangent -= &right.seen());
    tangent
}

fn product_tangent<T: Element, D: Dimension, A: Part<T>, B: Part<T>>(
    value: &Array<T, D>,
    (a, t_a): Moving<'_, A>,
    (b, t_b): Moving<'_, B>,
) -> Array<T, D> {
    let mut tangent = t_a.map_or_else(|| value.zero_like(), |t_a| times(value, t_a, b));
    if let Some(t_b) = t_b {
        tangent += &times(value, a, t_b);
    }
    tangent
}

/// (t_a - q * t_b) / b
fn quotient_tangent<T: Element, D: Dimension, A: Part<T>, B: Part<T>>(
    value: &Array<T, D>,
    (_, t_a): Moving<'_, A>,
    (b, t_b): Moving<'_, B>,
) -> Array<T, D> {
    let mut tangent = value.zero_like();
    t_a.into_iter().for_each(|t_a| tangent += &t_a.seen());
    if let Some(t_b) = t_b {
        tangent -= &times(value, value, t_b);
    }
    tangent /= &b.seen();
    tangent
}

fn sum_reverse<'o, T: Element, D: Dimension, A: Part<T>, B: Part<T>>(
    (_, _, [left, t_left]): Operand<'o, A>,
    (_, _, [right, t_right]): Operand<'o, B>,
    seed: &Array<T, D>,
    t_seed: &Array<T, D>,
) where
    Option<&'o mut A>: Receiver<T>,
    Option<&'o mut B>: Receiver<T>,
{
    left.receive(|| seed.clone());
    t_left.receive(|| t_seed.clone());
    right.receive(|| seed.clone());
    t_right.receive(|| t_seed.clone());
}

fn difference_reverse<'o, T: Element, D: Dimension, A: Part<T>, B: Part<T>>(
    (_, _, [left, t_left]): Operand<'o, A>,
    (_, _, [right, t_right]): Operand<'o, B>,
    seed: &Array<T, D>,
    t_seed: &Array<T, D>,
) where
    Option<&'o mut A>: Receiver<T>,
    Option<&'o mut B>: Receiver<T>,
{
    left.receive(|| seed.clone());
    t_left.receive(|| t_seed.clone());
    right.receive(|| seed.mapv(|seed| -seed));
    t_right.receive(|| t_seed.mapv(|seed| -seed));
}

fn product_reverse<'o, T: Element, D: Dimension, A: Part<T>, B: Part<T>>(
    (a, t_a, [left, t_left]): Operand<'o, A>,
    (b, t_b, [right, t_right]): Operand<'o, B>,
    seed: &Array<T, D>,
    t_seed: &Array<T, D>,
) where
    Option<&'o mut A>: Receiver<T>,
    Option<&'o mut B>: Receiver<T>,
{
    left.receive(|| times(seed, seed, b));
    t_left.receive(|| product_tangent(seed, (seed, Some(t_seed)), (b, t_b)));
    right.receive(|| times(seed, seed, a));
    t_right.receive(|| product_tangent(seed, (seed, Some(t_seed)), (a, t_a)));
}

fn quotient_reverse<'o, T: Element, D: Dimension, A: Part<T>, B: Part<T>>(
    (a, t_a, [left, t_left]): Operand<'o, A>,
    (b, t_b, [right, t_right]): Operand<'o, B>,
    seed: &Array<T, D>,
    t_seed: &Array<T, D>,
) where
    Option<&'o mut A>: Receiver<T>,
    Option<&'o mut B>: Receiver<T>,
{
    let slope = over(seed, b);
    let t_slope = quotient_tangent(&slope, (seed, Some(t_seed)), (b, t_b));
    // What goes to b: minus the slope times the quotient.
    let quotient = || {
        let mut quotient = seed.zero_like();
        quotient += &a.seen();
        quotient /= &b.seen();
        quotient
    };
    right.receive(|| times(&slope, &slope, &quotient()).mapv(|part| -part));
    t_right.receive(|| {
        let quotient = quotient();
        let t_quotient = quotient_tangent(&quotient, (a, t_a), (b, t_b));
        product_tangent(&slope, (&slope, Some(&t_slope)), (&quotient, Some(&t_quotient))).mapv(|part| -part)
    });
    left.receive(|| slope);
    t_left.receive(|| t_slope);
}

/// Both impls of an operator whose operands are written in one way.
macro_rules! tangents {
    ($operator:ident $method:ident $tangent:ident $reverse:ident [$($generics:tt)*]
        $left:ty, $right:ty, of $of_left:ty, $of_right:ty $(, where [$($bounds:tt)*])?) => {
        impl<$($generics)*> forward::$operator<$right> for $left $(where $($bounds)*)? {
            type Left = $of_left;
            type Right = $of_right;

            #[inline]
            fn push_forward(
                self,
                left: Option<&$of_left>,
                other: $right,
                right: Option<&$of_right>,
            ) -> (Self::Output, Self::Output) {
                tangents! { @forward $operator $method $tangent self, left, other, right }
            }
        }

        impl<$($generics)*> second_order::$operator<$right> for $left $(where $($bounds)*)? {
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
                let (a, b): (&$of_left, &$of_right) = (self.borrow(), other.borrow());
                $reverse((a, tangent, left), (b, other_tangent, right), &seed, &seed_tangent);
            }
        }
    };
    // What is linear reads its operands no more.
    (@forward Add $method:ident $tangent:ident $a:expr, $left:ident, $b:ident, $right:ident) => {{
        let value = core::ops::Add::$method($a, $b);
        let tangent = $tangent(&value, $left, $right);
        (value, tangent)
    }};
    (@forward Sub $method:ident $tangent:ident $a:expr, $left:ident, $b:ident, $right:ident) => {{
        let value = core::ops::Sub::$method($a, $b);
        let tangent = $tangent(&value, $left, $right);
        (value, tangent)
    }};
    // The value is computed as it is written, since the order in memory may depend on that.
    (@forward $operator:ident $method:ident $tangent:ident $a:expr, $left:ident, $b:ident, $right:ident) => {{
        #[allow(clippy::clone_on_copy, suspicious_double_ref_op, reason = "it may be a reference or a number")]
        let value = core::ops::$operator::$method(Clone::clone(&$a), Clone::clone(&$b));
        let tangent = $tangent(&value, ($a.borrow(), $left), ($b.borrow(), $right));
        (value, tangent)
    }};
}

macro_rules! of_arrays {
    ($($operator:ident $method:ident $tangent:ident $reverse:ident;)*) => { $(
        of_arrays! { @ $operator $method $tangent $reverse [] Array<T, D>, Array<T, E> }
        of_arrays! { @ $operator $method $tangent $reverse ['b,] Array<T, D>, &'b Array<T, E> }
        of_arrays! { @ $operator $method $tangent $reverse ['a,] &'a Array<T, D>, Array<T, E> }
        of_arrays! { @ $operator $method $tangent $reverse ['a,] &'a Array<T, D>, &'a Array<T, E> }

        tangents! { $operator $method $tangent $reverse [T: Element, D: Dimension] Array<T, D>, T, of Array<T, D>, T }
        tangents! { $operator $method $tangent $reverse ['a, T: Element, D: Dimension] &'a Array<T, D>, T, of Array<T, D>, T }

        of_arrays! { @numbers $operator $method $tangent $reverse f32 }
        of_arrays! { @numbers $operator $method $tangent $reverse f64 }
    )* };
    (@ $operator:ident $method:ident $tangent:ident $reverse:ident [$($lifetime:tt)*] $left:ty, $right:ty) => {
        tangents! {
            $operator $method $tangent $reverse [$($lifetime)* T: Element, D, E] $left, $right, of Array<T, D>, Array<T, E>,
            where [D: Dimension + DimMax<E>, E: Dimension + DimMax<D, Output = <D as DimMax<E>>::Output>]
        }
    };
    (@numbers $operator:ident $method:ident $tangent:ident $reverse:ident $float:ident) => {
        tangents! { $operator $method $tangent $reverse [D: Dimension] $float, Array<$float, D>, of $float, Array<$float, D> }
        tangents! { $operator $method $tangent $reverse ['b, D: Dimension] $float, &'b Array<$float, D>, of $float, Array<$float, D> }
    };
}

of_arrays! {
    Add add sum_tangent sum_reverse;
    Sub sub difference_tangent difference_reverse;
    Mul mul product_tangent product_reverse;
    Div div quotient_tangent quotient_reverse;
}

macro_rules! negated {
    ($([$($generics:tt)*] $array:ty, $element:ty;)*) => { $(
        impl<$($generics)* D: Dimension> forward::Neg for $array {
            type Left = Array<$element, D>;

            #[inline]
            fn push_forward(self, left: Option<&Self::Left>) -> (Self::Output, Self::Output) {
                let value = -self;
                let tangent = left.map_or_else(|| value.zero_like(), |left| left.mapv(|tangent| -tangent));
                (value, tangent)
            }
        }

        impl<$($generics)* D: Dimension> second_order::Neg for $array {
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

negated! { [T: Element,] Array<T, D>, T; ['a,] &'a Array<f32, D>, f32; ['a,] &'a Array<f64, D>, f64; }

/// How the tangent of `a` changes in `a *= b`, from `a` as it was.
fn scaled<T: Element, D: Dimension, B: Part<T>>(a: &Array<T, D>, tangent: &mut Array<T, D>, b: &B, t_b: Option<&B>) {
    *tangent *= &b.seen();
    if let Some(t_b) = t_b {
        *tangent += &times(a, a, t_b);
    }
}

/// The same in `a /= b`.
fn divided<T: Element, D: Dimension, B: Part<T>>(a: &Array<T, D>, tangent: &mut Array<T, D>, b: &B, t_b: Option<&B>) {
    if let Some(t_b) = t_b {
        *tangent -= &times(a, &over(a, b), t_b);
    }
    *tangent /= &b.seen();
}

fn raised<T: Element, D: Dimension, B: Part<T>>(_: &Array<T, D>, tangent: &mut Array<T, D>, _: &B, t_b: Option<&B>) {
    t_b.into_iter().for_each(|t_b| *tangent += &t_b.seen());
}

fn lowered<T: Element, D: Dimension, B: Part<T>>(_: &Array<T, D>, tangent: &mut Array<T, D>, _: &B, t_b: Option<&B>) {
    t_b.into_iter().for_each(|t_b| *tangent -= &t_b.seen());
}

macro_rules! assigned {
    ($($operator:ident $method:ident $change:ident $reverse:ident;)*) => { $(
        assigned! { @ $operator $method $change $reverse [T: Element, D: Dimension] T, of T }
        assigned! {
            @ $operator $method $change $reverse ['b, T: Element, D: Dimension, E: Dimension] &'b Array<T, E>, of Array<T, E>
        }
    )* };
    (@ $operator:ident $method:ident $change:ident $reverse:ident [$($generics:tt)*] $right:ty, of $of_right:ty) => {
        impl<$($generics)*> forward::$operator<$right> for Array<T, D> {
            type Right = $of_right;

            #[inline]
            fn push_forward(&mut self, left: Option<&mut Self>, other: $right, right: Option<&$of_right>) {
                if let Some(left) = left {
                    $change(self, left, other.borrow(), right);
                }
                core::ops::$operator::$method(self, other);
            }
        }

        impl<$($generics)*> second_order::$operator<$right> for Array<T, D> {
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
                let b: &$of_right = other.borrow();
                let a = (&*self, tangent.as_deref(), [Some(left), Some(t_left)]);
                $reverse(a, (b, other_tangent, right), &seed, &t_seed);
            }
        }
    };
}

assigned! {
    AddAssign add_assign raised sum_reverse;
    SubAssign sub_assign lowered difference_reverse;
    MulAssign mul_assign scaled product_reverse;
    DivAssign div_assign divided quotient_reverse;
}
