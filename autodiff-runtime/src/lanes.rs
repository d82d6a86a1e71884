//! Several tangents at once, in vector forward mode.
//!
//! `#[differentiate(forward, lanes)]` adds `f_jvp_lanes`: as `f_jvp`, but with `K` tangents beside each value, in *lanes*. The value is
//! computed once, and what is done to a tangent is done to all lanes by the same instructions. What is a float in the argument is
//! [`Lanes<f64, K>`](Lanes) in its tangent: the tangent of `&[f64]` is `&[Lanes<f64, K>]`, that of `Vec<[f64; 3]>` is
//! `Vec<[Lanes<f64, K>; 3]>`.
//!
//! ```
//! use autodiff_runtime::{differentiate, lanes::Lanes};
//!
//! #[differentiate(forward, lanes)]
//! fn polar(r: f64, angle: f64) -> [f64; 2] {
//!     [r * angle.cos(), r * angle.sin()]
//! }
//!
//! # fn main() {
//! // The derivatives by both arguments in one pass.
//! let ([x, y], [t_x, t_y]) = polar_jvp_lanes(2.0, Lanes([1.0, 0.0]), 0.0, Lanes([0.0, 1.0]));
//! assert_eq!([x, y], [2.0, 0.0]);
//! assert_eq!([t_x.0, t_y.0], [[1.0, 0.0], [0.0, 2.0]]);
//! # }
//! ```
//!
//! The tangent of a struct is a struct of lanes, with the same fields, that is derived: `#[derive(Differentiable)]` and
//! `#[differentiable(lanes)]`. Its name is [`Of<Params, K>`](Of).
//!
//! ```
//! use autodiff_runtime::{Differentiable, differentiate, lanes::{Lanes, Of}};
//!
//! #[derive(Differentiable)]
//! #[differentiable(lanes)]
//! struct Line {
//!     slope: f64,
//!     offset: f64,
//! }
//!
//! #[differentiate(forward, lanes, wrt(line))]
//! fn at(line: &Line, x: f64) -> f64 {
//!     line.slope * x + line.offset
//! }
//!
//! # fn main() {
//! let line = Line { slope: 2.0, offset: 1.0 };
//! let t_line = Of::<Line, 2> { slope: Lanes([1.0, 0.0]), offset: Lanes([0.0, 1.0]) };
//! assert_eq!(at_jvp_lanes(&line, &t_line, 3.0), (7.0, Lanes([3.0, 1.0])));
//! # }
//! ```
//!
//! A whole Jacobian by this is [`jacobian::by_lanes`](crate::jacobian::by_lanes), one with a known pattern of zeros
//! [`sparse::Columns::jacobian_by_lanes`](crate::sparse::Columns::jacobian_by_lanes).

use core::fmt::Display;
use core::ops::{Add, AddAssign, Div, DivAssign, Index, IndexMut, Mul, MulAssign, Neg, Sub, SubAssign};

use crate::Differentiable;
use crate::numbers::NumberMut;
#[cfg(feature = "alloc")]
use crate::shadow::Shadow;

mod types;

pub use types::{InLanes, Of, PointInLanes, check, tangent_or_zero, zero_like};

/// `K` tangents of a float, side by side: in each lane another.
///
/// ```
/// use autodiff_runtime::lanes::Lanes;
///
/// let tangents = Lanes([1.0, 2.0]) * 3.0 - Lanes([0.5, 0.5]);
/// assert_eq!(tangents.0, [2.5, 5.5]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(transparent)]
pub struct Lanes<T, const K: usize>(pub [T; K]);

/// How many lanes there are, for generated code to hand on.
#[derive(Clone, Copy, Debug)]
pub struct Count<const K: usize>;

impl<T: Copy, const K: usize> Lanes<T, K> {
    /// The same in each lane.
    #[inline(always)]
    #[must_use]
    pub fn splat(tangent: T) -> Self {
        Lanes([tangent; K])
    }

    /// What `change` makes of each lane.
    #[inline(always)]
    #[must_use]
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Lanes<U, K> {
        Lanes(self.0.map(change))
    }

    #[inline(always)]
    fn each(&mut self, mut change: impl FnMut(&mut T)) {
        for lane in &mut self.0 {
            change(lane);
        }
    }

    #[inline(always)]
    fn both(&mut self, other: Self, mut change: impl FnMut(&mut T, T)) {
        for (lane, other) in self.0.iter_mut().zip(other.0) {
            change(lane, other);
        }
    }
}

/// Of lanes and lanes.
macro_rules! linear {
    ($($trait:ident $method:ident $assigning:ident $assign:ident;)*) => { $(
        impl<T: Copy + $assigning, const K: usize> $assigning for Lanes<T, K> {
            #[inline(always)]
            fn $assign(&mut self, other: Self) {
                self.both(other, |lane, other| lane.$assign(other));
            }
        }

        impl<T: Copy + $assigning, const K: usize> $trait for Lanes<T, K> {
            type Output = Self;

            #[inline(always)]
            fn $method(mut self, other: Self) -> Self {
                self.$assign(other);
                self
            }
        }
    )* };
}

/// Of lanes and a float.
macro_rules! scaling {
    ($($trait:ident $method:ident $assigning:ident $assign:ident;)*) => { $(
        impl<T: Copy + $assigning, const K: usize> $assigning<T> for Lanes<T, K> {
            #[inline(always)]
            fn $assign(&mut self, factor: T) {
                self.each(|lane| lane.$assign(factor));
            }
        }

        impl<T: Copy + $assigning, const K: usize> $trait<T> for Lanes<T, K> {
            type Output = Self;

            #[inline(always)]
            fn $method(mut self, factor: T) -> Self {
                self.$assign(factor);
                self
            }
        }
    )* };
}

linear! { Add add AddAssign add_assign; Sub sub SubAssign sub_assign; }
scaling! { Mul mul MulAssign mul_assign; Div div DivAssign div_assign; }

impl<T: Copy + Neg<Output = T>, const K: usize> Neg for Lanes<T, K> {
    type Output = Self;

    #[inline(always)]
    fn neg(mut self) -> Self {
        self.each(|lane| *lane = -*lane);
        self
    }
}

impl<T, const K: usize> Index<usize> for Lanes<T, K> {
    type Output = T;

    #[inline(always)]
    fn index(&self, lane: usize) -> &T {
        &self.0[lane]
    }
}

impl<T, const K: usize> IndexMut<usize> for Lanes<T, K> {
    #[inline(always)]
    fn index_mut(&mut self, lane: usize) -> &mut T {
        &mut self.0[lane]
    }
}

impl<T, const K: usize> From<[T; K]> for Lanes<T, K> {
    #[inline(always)]
    fn from(tangents: [T; K]) -> Self {
        Lanes(tangents)
    }
}

impl<T: Copy + Default, const K: usize> Default for Lanes<T, K> {
    #[inline(always)]
    fn default() -> Self {
        Self::splat(T::default())
    }
}

/// As tangents, lanes are numbers one after the other.
impl<T: Differentiable + Copy, const K: usize> Differentiable for Lanes<T, K> {
    #[inline(always)]
    fn zero_like(&self) -> Self {
        self.map(|lane| lane.zero_like())
    }

    #[inline(always)]
    fn accumulate(&mut self, contribution: Self) {
        self.both(contribution, |lane, part| lane.accumulate(part));
    }

    #[inline(always)]
    fn standing_zeros<'a>(count: usize) -> Option<&'a [Self]>
    where
        Self: 'a,
    {
        let zeros = <[T; K]>::standing_zeros(count)?;
        // SAFETY: lanes are an array, and nothing else.
        Some(unsafe { core::slice::from_raw_parts(zeros.as_ptr().cast(), count) })
    }

    fn visit_numbers(&mut self, name: &dyn Display, visit: &mut dyn FnMut(&dyn Display, NumberMut<'_>)) {
        self.0.visit_numbers(name, visit);
    }
}

/// How many numbers have tangents here.
#[cfg(feature = "alloc")]
pub(crate) fn count<L: Shadow + ?Sized, const K: usize>(tangents: &mut L) -> usize {
    const { assert!(K > 0, "there are no lanes") };
    let mut numbers = 0;
    for part in tangents.parts_mut() {
        crate::numbers::for_each(part, |_| numbers += 1);
    }
    numbers / K
}

/// Sets the tangents of each number, by its index and the lane.
#[cfg(feature = "alloc")]
pub(crate) fn fill<L: Shadow + ?Sized, const K: usize>(tangents: &mut L, tangent: impl Fn(usize, usize) -> f64) {
    let mut at = 0;
    for part in tangents.parts_mut() {
        crate::numbers::for_each(part, |mut number| {
            number.set(tangent(at / K, at % K));
            at += 1;
        });
    }
}

/// The sum of tangents, from `start` on. Generated code calls this.
#[inline(always)]
#[must_use]
pub fn sum<T: Copy + AddAssign, const K: usize>(tangents: &[Lanes<T, K>], start: T) -> Lanes<T, K> {
    tangents.iter().fold(Lanes::splat(start), |sum, tangent| sum + *tangent)
}

#[cfg(test)]
mod tests {
    use super::{Lanes, check, sum, zero_like};
    use crate::{Differentiable, numbers};

    #[test]
    fn lanes_are_added_and_scaled() {
        let (a, b) = (Lanes([1.0, -2.0]), Lanes([0.5, 4.0]));
        assert_eq!((a + b, a - b, -a), (Lanes([1.5, 2.0]), Lanes([0.5, -6.0]), Lanes([-1.0, 2.0])));
        assert_eq!((a * 2.0, a / 2.0), (Lanes([2.0, -4.0]), Lanes([0.5, -1.0])));
        let mut c = a;
        c += b;
        c *= 2.0;
        c -= a;
        c /= 4.0;
        assert_eq!(c, Lanes([0.5, 1.5]));
        assert_eq!(sum(&[a, b], -0.0), a + b);
        assert_eq!(sum::<f64, 1>(&[], -0.0)[0].to_bits(), (-0.0_f64).to_bits());
        assert_eq!(a.map(|lane| lane as f32), Lanes([1.0_f32, -2.0]));
        assert_eq!((Lanes::from([1.0, -2.0]), Lanes::<f64, 3>::default()), (a, Lanes([0.0; 3])));
    }

    #[test]
    fn lanes_are_numbers_side_by_side() {
        let mut tangents = vec![(Lanes([1.0, 2.0]), 7_u8), (Lanes([3.0, 4.0]), 8)];
        assert_eq!(numbers::read(&mut tangents), [1.0, 2.0, 3.0, 4.0]);
        let mut sum = tangents.zero_like();
        sum.accumulate(tangents.clone());
        assert_eq!(sum, tangents);
    }

    #[test]
    fn zeros_have_the_shape_of_the_primal() {
        let primal = (1.0_f64, [2.0_f32, 3.0], vec![(vec![4.0_f64], 5_u8), (vec![], 6)], Some('x'), None::<f64>);
        let zeros = zero_like::<_, 2>(&primal);
        let zero = Lanes([0.0; 2]);
        let zero_f32 = Lanes([0.0_f32; 2]);
        assert_eq!(zeros, (zero, [zero_f32; 2], vec![(vec![zero], 5), (vec![], 6)], Some('x'), None));
        check::<_, 2>(&zeros, &primal, "x");
        let slice = [[1.0; 2]; 3];
        assert_eq!(zero_like::<_, 4>(&slice[..]), [[Lanes([0.0; 4]); 2]; 3]);
    }

    #[test]
    #[should_panic(expected = "the tangent of `x.1[1]` has length 2, but `x.1[1]` has length 1")]
    fn lanes_of_another_length_are_named() {
        let tangent = (Lanes([0.0; 2]), vec![vec![], vec![Lanes([0.0; 2]); 2]]);
        check(&tangent, &(1.0, vec![vec![], vec![2.0]]), "x");
    }
}
