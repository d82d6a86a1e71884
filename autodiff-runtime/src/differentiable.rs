//! Values that carry an adjoint of their own type.

use crate::numbers::NumberMut;
use core::fmt::Display;

#[cfg(feature = "alloc")]
mod heap;

#[cfg(feature = "alloc")]
pub(crate) use heap::zeros_like;

/// A type whose values can carry an adjoint, held in a value of the same type.
///
/// An adjoint starts from nothing, [`zero_like`](Self::zero_like) its primal value, and collects one contribution for
/// each use of that value with [`accumulate`](Self::accumulate). Only the floating-point parts of a value take part.
/// Everything else (an index, a flag, a length) is a constant: `zero_like` copies it from the primal, so that the
/// adjoint has the primal's shape, and `accumulate` leaves it alone.
///
/// ```
/// use autodiff_runtime::Differentiable;
///
/// let primal = (2.0, [1.0, 3.0], 7_usize);
/// let mut adjoint = primal.zero_like();
/// assert_eq!(adjoint, (0.0, [0.0, 0.0], 7));
///
/// adjoint.accumulate((0.5, [1.0, 0.0], 7));
/// adjoint.accumulate((0.5, [1.0, 2.0], 7));
/// assert_eq!(adjoint, (1.0, [2.0, 2.0], 7));
/// ```
///
/// Two methods have to be written, the others follow from them:
///
/// ```
/// use autodiff_runtime::Differentiable;
///
/// struct Line {
///     slope: f64,
///     samples: usize,
/// }
///
/// impl Differentiable for Line {
///     fn zero_like(&self) -> Self {
///         Line { slope: 0.0, samples: self.samples }
///     }
///
///     fn accumulate(&mut self, contribution: Self) {
///         self.slope += contribution.slope;
///     }
/// }
///
/// let mut adjoint = Line { slope: 3.0, samples: 0 };
/// adjoint.reset(&Line { slope: 2.0, samples: 7 });
/// assert_eq!((adjoint.slope, adjoint.samples), (0.0, 7));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot carry an adjoint",
    label = "used here as a differentiable value",
    note = "derive it, `#[derive(Differentiable)]`, or make the value a constant; a field by `#[differentiable(constant)]`"
)]
pub trait Differentiable: Sized {
    /// The additive identity of the shape of `self`: floats are `0.0`, all other parts are those of `self`.
    #[must_use]
    fn zero_like(&self) -> Self;

    /// Adds `contribution` to the floating-point parts of `self` and leaves the others alone.
    ///
    /// # Panics
    ///
    /// If `self` and `contribution` are vectors of different lengths, or hold such.
    fn accumulate(&mut self, contribution: Self);

    /// Makes `self` the zero of the shape of `primal`: what [`primal.zero_like()`](Self::zero_like) returns, in place.
    ///
    /// Vectors that already have their length are not allocated again.
    ///
    /// ```
    /// use autodiff_runtime::Differentiable;
    ///
    /// let mut adjoint = vec![(5.0, 0_usize); 2];
    /// adjoint.reset(&vec![(1.0, 10), (2.0, 20)]);
    /// assert_eq!(adjoint, [(0.0, 10), (0.0, 20)]);
    /// ```
    #[inline]
    fn reset(&mut self, primal: &Self) {
        *self = primal.zero_like();
    }

    /// Asserts that `self`, the shadow of the argument called `name`, has the shape of `primal`.
    ///
    /// What is of one shape by its type has nothing to assert, which is the default. A type with parts passes the
    /// question on to them, with their names: `format_args!("{name}.weights")`.
    ///
    /// # Panics
    ///
    /// If the shapes differ. The message names the part and both lengths.
    ///
    /// ```should_panic
    /// use autodiff_runtime::Differentiable;
    ///
    /// // the shadow of `x[1]` has length 2, but `x[1]` has length 3
    /// [vec![0.0], vec![0.0; 2]].assert_shape(&[vec![1.0], vec![1.0; 3]], &"x");
    /// ```
    #[inline(always)]
    #[track_caller]
    fn assert_shape(&self, primal: &Self, name: &dyn Display) {
        let _ = (primal, name);
    }

    /// So many zeros that need not be made, if there are any.
    #[doc(hidden)]
    #[inline(always)]
    fn standing_zeros<'a>(count: usize) -> Option<&'a [Self]>
    where
        Self: 'a,
    {
        let _ = count;
        None
    }

    /// Calls `visit` with each number in `self`, called `name`, and with what the number is called: `name.weights[3]`.
    ///
    /// Gradient checks, Jacobians and Hessians see a value in this way as a vector. See [`numbers`](crate::numbers) for what is
    /// mostly wanted.
    ///
    /// # Panics
    ///
    /// If the type does not implement it: derivatives do without, and numbers that nobody sees must not count as checked.
    ///
    /// ```
    /// use autodiff_runtime::Differentiable;
    ///
    /// let mut sum = 0.0;
    /// (1.0, [2.0_f32, 3.0]).visit_numbers(&"x", &mut |_, number| sum += number.get());
    /// assert_eq!(sum, 6.0);
    /// ```
    fn visit_numbers(&mut self, name: &dyn Display, visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {
        let _ = (name, visit);
        panic!(
            "`{}` has no `visit_numbers`: implement that method of `Differentiable` as well",
            core::any::type_name::<Self>()
        )
    }
}

/// How many zeros are there already.
const STANDING: usize = 4096;

macro_rules! float {
    ($($float:ty: $number:ident),*) => { $(
        impl Differentiable for $float {
            #[inline(always)]
            fn zero_like(&self) -> Self {
                0.0
            }

            #[inline(always)]
            fn accumulate(&mut self, contribution: Self) {
                *self += contribution;
            }

            #[inline(always)]
            fn reset(&mut self, _primal: &Self) {
                *self = 0.0;
            }

            #[inline(always)]
            fn standing_zeros<'a>(count: usize) -> Option<&'a [Self]> {
                static ZEROS: [$float; STANDING] = [0.0; STANDING];
                ZEROS.get(..count)
            }

            #[inline]
            fn visit_numbers(&mut self, name: &dyn Display, visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {
                visit(name, NumberMut::$number(self));
            }
        }
    )* };
}

macro_rules! constant {
    ($($constant:ty)*) => { $(
        impl Differentiable for $constant {
            #[inline(always)]
            fn zero_like(&self) -> Self {
                *self
            }

            #[inline(always)]
            fn accumulate(&mut self, _contribution: Self) {}

            #[inline(always)]
            fn reset(&mut self, primal: &Self) {
                *self = *primal;
            }

            #[inline(always)]
            fn visit_numbers(&mut self, _name: &dyn Display, _visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {}
        }
    )* };
}

macro_rules! tuple {
    ($($part:ident $index:tt),*) => {
        impl<$($part: Differentiable),*> Differentiable for ($($part,)*) {
            #[inline]
            fn zero_like(&self) -> Self {
                ($(self.$index.zero_like(),)*)
            }

            #[inline]
            fn accumulate(&mut self, contribution: Self) {
                $(self.$index.accumulate(contribution.$index);)*
            }

            #[inline]
            fn reset(&mut self, primal: &Self) {
                $(self.$index.reset(&primal.$index);)*
            }

            #[inline]
            #[track_caller]
            fn assert_shape(&self, primal: &Self, name: &dyn Display) {
                $(self.$index.assert_shape(&primal.$index, &format_args!("{name}.{}", $index));)*
            }

            fn visit_numbers(&mut self, name: &dyn Display, visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {
                $(self.$index.visit_numbers(&format_args!("{name}.{}", $index), visit);)*
            }
        }
    };
}

float! { f32: F32, f64: F64 }
constant! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool char &'static str }

tuple! { A 0 }
tuple! { A 0, B 1 }
tuple! { A 0, B 1, C 2 }
tuple! { A 0, B 1, C 2, D 3 }
tuple! { A 0, B 1, C 2, D 3, E 4 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10 }
tuple! { A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11 }

impl Differentiable for () {
    #[inline(always)]
    fn zero_like(&self) -> Self {}

    #[inline(always)]
    fn accumulate(&mut self, (): Self) {}

    #[inline(always)]
    fn visit_numbers(&mut self, _name: &dyn Display, _visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {}
}

impl<T: Differentiable, const N: usize> Differentiable for [T; N] {
    #[inline]
    fn zero_like(&self) -> Self {
        self.each_ref().map(Differentiable::zero_like)
    }

    #[inline]
    fn accumulate(&mut self, contribution: Self) {
        for (sum, part) in self.iter_mut().zip(contribution) {
            sum.accumulate(part);
        }
    }

    #[inline]
    fn reset(&mut self, primal: &Self) {
        for (part, primal) in self.iter_mut().zip(primal) {
            part.reset(primal);
        }
    }

    #[inline]
    #[track_caller]
    fn assert_shape(&self, primal: &Self, name: &dyn Display) {
        assert_shape_of_parts(self, primal, name);
    }

    fn visit_numbers(&mut self, name: &dyn Display, visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {
        visit_numbers_of_parts(self, name, visit);
    }
}

/// The adjoint of `None` is `None`.
impl<T: Differentiable> Differentiable for Option<T> {
    #[inline]
    fn zero_like(&self) -> Self {
        self.as_ref().map(T::zero_like)
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, contribution: Self) {
        match (self, contribution) {
            (Some(sum), Some(part)) => sum.accumulate(part),
            // A zero is neutral, of whatever shape it is.
            (sum @ None, contribution) => *sum = contribution,
            (sum, None) => match crate::numbers::is_zero(sum) {
                true => *sum = None,
                false => option_mismatch("an adjoint and its contribution"),
            },
        }
    }

    #[inline]
    fn reset(&mut self, primal: &Self) {
        match (self, primal) {
            (Some(part), Some(primal)) => part.reset(primal),
            (part, primal) => *part = primal.zero_like(),
        }
    }

    #[inline]
    #[track_caller]
    fn assert_shape(&self, primal: &Self, name: &dyn Display) {
        match (self, primal) {
            (Some(part), Some(primal)) => part.assert_shape(primal, name),
            (None, None) => {}
            _ => option_mismatch(&format_args!("the shadow of `{name}` and `{name}`")),
        }
    }

    fn visit_numbers(&mut self, name: &dyn Display, visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {
        if let Some(part) = self {
            part.visit_numbers(name, visit);
        }
    }
}

#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn option_mismatch(both: &(impl Display + ?Sized)) -> ! {
    panic!("one of {both} is `None`, the other is not")
}

impl<T: ?Sized> Differentiable for core::marker::PhantomData<T> {
    #[inline(always)]
    fn zero_like(&self) -> Self {
        *self
    }

    #[inline(always)]
    fn accumulate(&mut self, _contribution: Self) {}

    #[inline(always)]
    fn visit_numbers(&mut self, _name: &dyn Display, _visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {}
}

/// [`Differentiable::assert_shape`] of slices. One comparison where the parts have nothing to assert.
#[inline]
#[track_caller]
pub(crate) fn assert_shape_of_parts<T: Differentiable>(shadow: &[T], primal: &[T], name: &(impl Display + ?Sized)) {
    assert_same_shape(shadow.len(), primal.len(), "shadow", name);
    for (index, (shadow, primal)) in shadow.iter().zip(primal).enumerate() {
        shadow.assert_shape(primal, &format_args!("{name}[{index}]"));
    }
}

/// Asserts that an argument called `name` and what goes with it, a "shadow" or a "tangent", are equally long.
#[inline(always)]
#[track_caller]
pub(crate) fn assert_same_shape(length: usize, primal: usize, what: &str, name: &(impl Display + ?Sized)) {
    if length != primal {
        shape_mismatch(length, primal, what, name);
    }
}

/// [`Differentiable::visit_numbers`] of slices.
pub(crate) fn visit_numbers_of_parts<T: Differentiable>(
    parts: &mut [T],
    name: &dyn Display,
    visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>),
) {
    for (index, part) in parts.iter_mut().enumerate() {
        part.visit_numbers(&format_args!("{name}[{index}]"), visit);
    }
}

/// Asserts that an adjoint and its `other`, "contribution" or "primal", are equally long.
#[inline]
#[track_caller]
pub(crate) fn assert_same_length(adjoint: usize, length: usize, other: &str) {
    if adjoint != length {
        length_mismatch(adjoint, length, other);
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn shape_mismatch(length: usize, primal: usize, what: &str, name: &(impl Display + ?Sized)) -> ! {
    panic!("the {what} of `{name}` has length {length}, but `{name}` has length {primal}")
}

#[cold]
#[inline(never)]
#[track_caller]
fn length_mismatch(adjoint: usize, length: usize, other: &str) -> ! {
    panic!("the adjoint has length {adjoint}, but its {other} has length {length}")
}

#[cfg(test)]
mod tests {
    use super::Differentiable;

    #[test]
    fn vectors_keep_their_length_and_add_up() {
        let primal = vec![vec![1.0, 2.0], vec![], vec![3.0]];
        let mut adjoint = primal.zero_like();
        assert_eq!(adjoint, [vec![0.0, 0.0], vec![], vec![0.0]]);
        adjoint.accumulate(primal.clone());
        adjoint.accumulate(primal);
        assert_eq!(adjoint, [vec![2.0, 4.0], vec![], vec![6.0]]);
    }

    #[test]
    #[should_panic(expected = "the adjoint has length 2, but its contribution has length 3")]
    fn vectors_of_different_lengths_do_not_add_up() {
        vec![1.0, 2.0].accumulate(vec![1.0, 2.0, 3.0]);
    }

    #[test]
    fn reset_is_zero_like_in_place() {
        let primal = (2.0_f64, [(3.0_f32, 4_u8)], vec![vec![5.0], vec![6.0, 7.0]], 'x');
        for vector in [vec![], vec![vec![1.0, 1.0]], vec![vec![1.0]; 3], vec![vec![], vec![1.0; 3]]] {
            let mut adjoint = (1.0, [(1.0, 0)], vector, 'y');
            adjoint.reset(&primal);
            assert_eq!(adjoint, primal.zero_like());
        }
        let mut negative_zero = -0.0_f64;
        negative_zero.reset(&1.0);
        assert_eq!(negative_zero.to_bits(), 0);
    }

    #[test]
    fn reset_keeps_what_is_allocated() {
        let mut adjoint = vec![vec![1.0; 3], vec![2.0; 4]];
        let places = |adjoint: &Vec<Vec<f64>>| (adjoint.as_ptr(), adjoint[0].as_ptr(), adjoint[1].as_ptr());
        let before = places(&adjoint);
        adjoint.reset(&vec![vec![5.0; 3], vec![6.0; 2]]);
        assert_eq!(adjoint, [vec![0.0; 3], vec![0.0; 2]]);
        assert_eq!(places(&adjoint), before);
    }

    #[test]
    fn equal_shapes_pass() {
        let primal = (1.0, [vec![1.0], vec![2.0, 3.0]], 4_u8);
        primal.zero_like().assert_shape(&primal, &"x");
    }

    #[test]
    #[should_panic(expected = "the shadow of `x.1[1]` has length 1, but `x.1[1]` has length 2")]
    fn a_part_of_another_length_is_named() {
        (0.0, [vec![0.0], vec![0.0]]).assert_shape(&(1.0, [vec![1.0], vec![2.0, 3.0]]), &"x");
    }

    #[test]
    fn floats_start_at_positive_zero_and_add_up() {
        assert_eq!((-3.0_f64).zero_like().to_bits(), 0.0_f64.to_bits());
        let mut adjoint = 1.5_f32;
        adjoint.accumulate(2.0);
        assert_eq!(adjoint, 3.5);
    }

    #[test]
    fn constants_keep_the_value_of_the_primal() {
        let mut adjoint = (3_i32, 'x', true, ()).zero_like();
        adjoint.accumulate((4, 'y', false, ()));
        assert_eq!(adjoint, (3, 'x', true, ()));
    }

    #[test]
    fn arrays_and_tuples_add_up_part_by_part() {
        let mut adjoint = [(1.0, 2_u8), (3.0, 4_u8)].zero_like();
        adjoint.accumulate([(10.0, 0), (20.0, 0)]);
        adjoint.accumulate([(1.0, 0), (2.0, 0)]);
        assert_eq!(adjoint, [(11.0, 2), (22.0, 4)]);
    }

    #[test]
    fn the_longest_tuple_is_differentiable() {
        let primal = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0);
        let mut adjoint = primal.zero_like();
        adjoint.accumulate(primal);
        assert_eq!(adjoint, primal);
    }
}
