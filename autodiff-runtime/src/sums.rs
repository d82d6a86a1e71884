//! Sums of adjoints, in an order that suits the machine. Generated code calls this.
//!
//! Floats that are added one after the other wait for each other. Contributions to an adjoint may be added in any order,
//! so that here every eighth goes into a sum of its own, and these are added up in the end. The contributions themselves
//! are computed in the order of the numbers.
//!
//! ```
//! use autodiff_runtime::sums::{sum, sums};
//!
//! let squares: f64 = sum(0..10, |i| f64::from(i * i));
//! assert_eq!(squares, 285.0);
//! let [odd, even] = sums((0..10_usize).rev(), |i| if i % 2 == 1 { [1.0, 0.0] } else { [0.0, 2.0] });
//! assert_eq!((odd, even), (5.0, 10.0));
//! ```

use core::iter::Rev;
use core::ops::{AddAssign, Neg, Range};

use crate::index::{Index, back, nth};

/// So many sums at once: two to four registers full.
const LANES: usize = 8;

/// The numbers that a loop goes through: `a..b` or `(a..b).rev()`.
pub trait Numbers {
    /// The type of integer.
    type Number;

    /// How many there are, and the first of them, if there is one.
    fn count_from(&self) -> Option<(usize, Self::Number)>;

    /// The `k`-th from the first.
    fn at(first: &Self::Number, k: usize) -> Self::Number;
}

impl<I: Index> Numbers for Range<I>
where
    Range<I>: Iterator<Item = I>,
{
    type Number = I;

    #[inline(always)]
    fn count_from(&self) -> Option<(usize, I)> {
        Some((self.size_hint().0, self.start))
    }

    #[inline(always)]
    fn at(first: &I, k: usize) -> I {
        nth(*first, k)
    }
}

impl<I: Index> Numbers for Rev<Range<I>>
where
    Range<I>: DoubleEndedIterator<Item = I> + Clone,
{
    type Number = I;

    #[inline(always)]
    fn count_from(&self) -> Option<(usize, I)> {
        Some((self.size_hint().0, self.clone().next()?))
    }

    #[inline(always)]
    fn at(first: &I, k: usize) -> I {
        back(*first, k)
    }
}

/// The sum of what `contribution` gives for each of the numbers; of none, `-0.0`.
#[inline(always)]
#[must_use]
pub fn sum<N: Numbers, T>(numbers: N, mut contribution: impl FnMut(N::Number) -> T) -> T
where
    T: Copy + Default + Neg<Output = T> + AddAssign,
{
    let [sum] = sums(numbers, |number| [contribution(number)]);
    sum
}

/// As [`sum`], several at once.
#[inline(always)]
#[must_use]
pub fn sums<N: Numbers, T, const K: usize>(numbers: N, mut contributions: impl FnMut(N::Number) -> [T; K]) -> [T; K]
where
    T: Copy + Default + Neg<Output = T> + AddAssign,
{
    // What is added to it first is then as it was.
    let zero = -T::default();
    let mut sums = [zero; K];
    let Some((n, first)) = numbers.count_from() else { return sums };
    let mut k = 0;
    if n >= LANES {
        let mut lanes = [[zero; LANES]; K];
        while n - k >= LANES {
            for lane in 0..LANES {
                // SAFETY: `lane < LANES <= n - k`. LLVM does not see it, and with it can drop the checks of indices, which
                // makes the sum twice as fast.
                unsafe { core::hint::assert_unchecked(k + lane < n) };
                add(&mut lanes, lane, contributions(N::at(&first, k + lane)));
            }
            k += LANES;
        }
        let mut width = LANES / 2;
        while width > 0 {
            for lanes in &mut lanes {
                for lane in 0..width {
                    lanes[lane] += lanes[lane + width];
                }
            }
            width /= 2;
        }
        sums = lanes.map(|lanes| lanes[0]);
    }
    while k < n {
        for (sum, contribution) in sums.iter_mut().zip(contributions(N::at(&first, k))) {
            *sum += contribution;
        }
        k += 1;
    }
    sums
}

#[inline(always)]
fn add<T: Copy + AddAssign, const K: usize>(lanes: &mut [[T; LANES]; K], lane: usize, contributions: [T; K]) {
    for (lanes, contribution) in lanes.iter_mut().zip(contributions) {
        lanes[lane] += contribution;
    }
}

#[cfg(test)]
mod tests {
    use super::{sum, sums};

    #[test]
    fn all_are_summed_up_once_and_in_order() {
        for n in 0..40_i32 {
            let mut seen = Vec::new();
            let total: f64 = sum(-3..n - 3, |i| {
                seen.push(i);
                f64::from(i)
            });
            assert_eq!(seen, Vec::from_iter(-3..n - 3));
            assert_eq!(total, f64::from((-3..n - 3).sum::<i32>()));

            let mut seen = Vec::new();
            let [count, total] = sums((0..n as u8).rev(), |i| {
                seen.push(i);
                [1.0_f32, f32::from(i)]
            });
            assert_eq!(seen, Vec::from_iter((0..n as u8).rev()));
            assert_eq!((count, total), (n as f32, (0..n).sum::<i32>() as f32));
        }
    }

    #[test]
    fn the_whole_of_a_type_has_a_sum() {
        let total: f64 = sum((i8::MIN..i8::MAX).rev(), f64::from);
        assert_eq!(total, -255.0);
    }

    #[test]
    fn zeros_keep_their_signs() {
        assert!(sum(0..0, |_| 1.0_f64).is_sign_negative());
        for n in [1, 8, 9, 23] {
            assert!(sum(0..n, |_| -0.0_f64).is_sign_negative());
            assert!(sum(0..n, |i| if i == 0 { 0.0_f64 } else { -0.0 }).is_sign_positive());
        }
    }
}
