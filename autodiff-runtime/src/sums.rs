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

use crate::index::Index;

/// So many sums at once: two to four registers full.
const LANES: usize = 8;

/// The numbers that a loop goes through: `a..b` or `(a..b).rev()`.
pub trait Numbers {
    /// The type of integer.
    type Number;

    /// How many there are, and the first of them, if there is one.
    fn count_from(&self) -> Option<(usize, Self::Number)>;

    /// The `k`-th from the first.
    ///
    /// # Safety
    ///
    /// There are more than `k`.
    unsafe fn at(first: &Self::Number, k: usize) -> Self::Number;
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
    unsafe fn at(first: &I, k: usize) -> I {
        // SAFETY: the caller's.
        unsafe { first.up_within(k) }
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
    unsafe fn at(first: &I, k: usize) -> I {
        // SAFETY: the caller's.
        unsafe { first.down_within(k) }
    }
}

/// The sum of what `contribution` gives for each of the numbers; of none, `-0.0`.
#[inline(always)]
#[must_use]
pub fn sum<N: Numbers, T>(numbers: N, contribution: impl FnMut(N::Number) -> T) -> T
where
    T: Copy + Default + Neg<Output = T> + AddAssign,
{
    // What is added to it first is then as it was.
    in_lanes(numbers, -T::default(), contribution, |sum, contribution| *sum += contribution)
}

/// As [`sum`], several at once.
#[inline(always)]
#[must_use]
pub fn sums<N: Numbers, T, const K: usize>(numbers: N, contributions: impl FnMut(N::Number) -> [T; K]) -> [T; K]
where
    T: Copy + Default + Neg<Output = T> + AddAssign,
{
    in_lanes(numbers, [-T::default(); K], contributions, |sums, contributions| {
        for (sum, contribution) in sums.iter_mut().zip(contributions) {
            *sum += contribution;
        }
    })
}

#[inline(always)]
fn in_lanes<N: Numbers, S: Copy>(
    numbers: N,
    zero: S,
    mut contribution: impl FnMut(N::Number) -> S,
    add: impl Fn(&mut S, S),
) -> S {
    let Some((n, first)) = numbers.count_from() else { return zero };
    let mut total = zero;
    let mut k = 0;
    if n >= LANES {
        let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = [zero; LANES];
        // Without a loop over the lanes, and with operations that don't wrap around, LLVM drops the checks of indices, which makes
        // the sum twice as fast.
        // SAFETY: `k` is a multiple of `LANES` up to `n`.
        while unsafe { n.unchecked_sub(k) } >= LANES {
            // SAFETY: `k + lane` is less than `n`.
            let mut contribution = |lane| contribution(unsafe { N::at(&first, k.unchecked_add(lane)) });
            add(&mut a, contribution(0));
            add(&mut b, contribution(1));
            add(&mut c, contribution(2));
            add(&mut d, contribution(3));
            add(&mut e, contribution(4));
            add(&mut f, contribution(5));
            add(&mut g, contribution(6));
            add(&mut h, contribution(7));
            k += LANES;
        }
        add(&mut a, e);
        add(&mut b, f);
        add(&mut c, g);
        add(&mut d, h);
        add(&mut a, c);
        add(&mut b, d);
        add(&mut a, b);
        total = a;
    }
    while k < n {
        // SAFETY: `k` is less than `n`.
        add(&mut total, contribution(unsafe { N::at(&first, k) }));
        k += 1;
    }
    total
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
