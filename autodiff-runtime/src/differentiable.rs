//! Values that carry an adjoint of their own type.

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
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot carry an adjoint",
    label = "used here as a differentiable value",
    note = "implement `Differentiable` for `{Self}`, or make the value a constant"
)]
pub trait Differentiable: Sized {
    /// The additive identity of the shape of `self`: floats are `0.0`, all other parts are those of `self`.
    #[must_use]
    fn zero_like(&self) -> Self;

    /// Adds `contribution` to the floating-point parts of `self` and leaves the others alone.
    fn accumulate(&mut self, contribution: Self);
}

macro_rules! float {
    ($($float:ty)*) => { $(
        impl Differentiable for $float {
            #[inline(always)]
            fn zero_like(&self) -> Self {
                0.0
            }

            #[inline(always)]
            fn accumulate(&mut self, contribution: Self) {
                *self += contribution;
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
        }
    };
}

float! { f32 f64 }
constant! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool char }

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
}

#[cfg(test)]
mod tests {
    use super::Differentiable;

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
