//! Jacobians and Hessians with a known pattern of zeros, from few products.
//!
//! Columns that have no row in common are told apart in one product: with a tangent that is one in all of them. So columns are *coloured*,
//! such that two of one colour share no row, and there is a pass for each colour instead of one for each column. A tridiagonal Jacobian
//! takes three, of whatever size. (A. R. Curtis, M. J. D. Powell and J. K. Reid, "On the estimation of sparse Jacobian matrices",
//! IMA J. Appl. Math. 13, 1974.)
//!
//! ```
//! use autodiff_runtime::differentiate;
//! use autodiff_runtime::sparse::{Columns, Pattern};
//!
//! #[differentiate(forward)]
//! fn products(x: &[f64]) -> Vec<f64> {
//!     x.windows(2).map(|x| x[0] * x[1]).collect()
//! }
//!
//! # fn main() {
//! let x: Vec<f64> = (0..1000).map(f64::from).collect();
//! let columns = Columns::of(Pattern::banded(999, 1000, 0, 1));
//! assert_eq!(columns.passes(), 2);
//! let j = columns.jacobian(&x, |t| products_jvp(&x, t).1);
//! assert_eq!((j.get(7, 7), j.get(7, 8), j.get(7, 9)), (8.0, 7.0, 0.0));
//! # }
//! ```
//!
//! Several colours go into one pass by [`jacobian_by_lanes`](Columns::jacobian_by_lanes).
//!
//! A pattern may have more elements than are there, not fewer: what is missing is taken for part of another element. Where it shows, as
//! a derivative in a row that has no element in this pass, it is a panic.

mod colouring;
mod pattern;

pub use colouring::Colouring;
pub use pattern::{Pattern, Sparse};

use crate::lanes::{self, PointInLanes};
use crate::point::zeros;
use crate::{Differentiable, Point, numbers};
use alloc::{vec, vec::Vec};
use core::borrow::{Borrow, BorrowMut};

/// A pattern whose columns are coloured: for Jacobians by `f_jvp`, and for Hessians.
#[derive(Clone, Debug)]
pub struct Columns {
    pattern: Pattern,
    colouring: Colouring,
}

impl Columns {
    /// Colours the columns of `pattern`, by [`Colouring::of_columns`].
    #[must_use]
    pub fn of(pattern: Pattern) -> Self {
        let colouring = Colouring::of_columns(&pattern);
        Self { pattern, colouring }
    }

    /// How many products it takes.
    #[must_use]
    pub fn passes(&self) -> usize {
        self.colouring.count()
    }

    /// Which columns are in the same pass.
    #[must_use]
    pub fn colouring(&self) -> &Colouring {
        &self.colouring
    }

    /// The Jacobian at `x`; `jvp` is as in [`jacobian::by_columns`](crate::jacobian::by_columns).
    ///
    /// # Panics
    ///
    /// If the numbers of `x` are not as many as the pattern has columns, or those of a tangent as many as it has rows; if a derivative
    /// shows that is not in the pattern.
    #[must_use]
    #[track_caller]
    pub fn jacobian<X: Point + ?Sized, Y: Differentiable>(&self, x: &X, mut jvp: impl FnMut(&X) -> Y) -> Sparse {
        let mut tangent = zeros(x);
        decompressed(&self.pattern, &self.colouring, ["row", "columns"], |colour| {
            self.seed(colour, &mut tangent);
            numbers::read(&mut jvp(tangent.borrow()))
        })
    }

    /// The Jacobian at `x`, of `K` colours in a pass; `jvp` is as in [`jacobian::by_lanes`](crate::jacobian::by_lanes).
    ///
    /// ```
    /// # use autodiff_runtime::differentiate;
    /// # use autodiff_runtime::sparse::{Columns, Pattern};
    /// #[differentiate(forward, lanes)]
    /// fn curvature(x: &[f64]) -> Vec<f64> {
    ///     x.windows(3).map(|x| x[0] - 2.0 * x[1] * x[1] + x[2]).collect()
    /// }
    ///
    /// # fn main() {
    /// let x: Vec<f64> = (0..100).map(f64::from).collect();
    /// let columns = Columns::of(Pattern::banded(98, 100, 0, 2));
    /// // Three colours, in one pass.
    /// let j = columns.jacobian_by_lanes(&x[..], |t_x| curvature_jvp_lanes::<4>(&x, t_x).1);
    /// assert_eq!((j.get(7, 7), j.get(7, 8), j.get(7, 9)), (1.0, -32.0, 1.0));
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// As [`jacobian`](Self::jacobian).
    #[must_use]
    #[track_caller]
    pub fn jacobian_by_lanes<X: PointInLanes<K> + ?Sized, Y: Differentiable, const K: usize>(
        &self,
        x: &X,
        mut jvp: impl FnMut(&X::Lanes) -> Y,
    ) -> Sparse {
        let mut tangents = x.zeros_in_lanes();
        let (count, columns) = (lanes::count::<X::Lanes, K>(tangents.borrow_mut()), self.pattern.columns());
        assert_eq!(count, columns, "the pattern has {columns} columns, but the argument {count} numbers");
        let mut several = Vec::new();
        decompressed(&self.pattern, &self.colouring, ["row", "columns"], |colour| {
            if colour % K == 0 {
                let tangent = |column, lane| f64::from(u8::from(self.colouring.of(column) == colour + lane));
                lanes::fill::<X::Lanes, K>(tangents.borrow_mut(), tangent);
                several = numbers::read(&mut jvp(tangents.borrow()));
            }
            several.iter().skip(colour % K).step_by(K).copied().collect()
        })
    }

    /// The Hessian at `x`, of which this must be the pattern, on both sides of the diagonal; `hvp` is as in
    /// [`hessian::dense`](crate::hessian::dense).
    ///
    /// # Panics
    ///
    /// As [`jacobian`](Self::jacobian).
    #[must_use]
    #[track_caller]
    pub fn hessian<X: Point + ?Sized>(&self, x: &X, mut hvp: impl FnMut(&X, &mut X)) -> Sparse {
        let (mut direction, mut product) = (zeros(x), zeros(x));
        decompressed(&self.pattern, &self.colouring, ["row", "columns"], |colour| {
            self.seed(colour, &mut direction);
            hvp(direction.borrow(), product.borrow_mut());
            numbers::read(&mut product)
        })
    }

    /// The tangent of a pass: ones in the columns of this colour, zeros in all others.
    ///
    /// # Panics
    ///
    /// If the numbers of `tangent` are not as many as the pattern has columns.
    #[track_caller]
    pub fn seed<X: Differentiable>(&self, colour: usize, tangent: &mut X) {
        self.colouring.indicate(colour, tangent);
    }
}

/// A pattern whose rows are coloured: for Jacobians by `f_vjp`, where that takes fewer passes.
#[derive(Clone, Debug)]
pub struct Rows {
    transposed: Columns,
}

impl Rows {
    /// Colours the rows of `pattern`, such that two of one colour have no column in common.
    #[must_use]
    pub fn of(pattern: &Pattern) -> Self {
        Self { transposed: Columns::of(pattern.transposed()) }
    }

    /// How many products it takes.
    #[must_use]
    pub fn passes(&self) -> usize {
        self.transposed.passes()
    }

    /// The Jacobian at `x`; `y` and `vjp` are as in [`jacobian::by_rows`](crate::jacobian::by_rows).
    ///
    /// ```
    /// # use autodiff_runtime::sparse::{Pattern, Rows};
    /// # use autodiff_runtime::differentiate;
    /// // Three columns have a row in common, but no two rows a column.
    /// #[differentiate(reverse)]
    /// fn shares(x: &[f64]) -> [f64; 2] {
    ///     [x[0] * x[1] * x[2], x[3] * x[4]]
    /// }
    ///
    /// # fn main() {
    /// let x = vec![1.0, 2.0, 3.0, 4.0, 5.0];
    /// let rows = Rows::of(&Pattern::new(2, 5, [(0, 0), (0, 1), (0, 2), (1, 3), (1, 4)]));
    /// assert_eq!(rows.passes(), 1);
    /// let j = rows.jacobian(&x, &shares(&x), |d_x, seed| {
    ///     shares_vjp(&x, d_x, seed);
    /// });
    /// assert_eq!(j.values(), [6.0, 3.0, 2.0, 5.0, 4.0]);
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// If the numbers of `x` are not as many as the pattern has columns, or those of `y` as many as it has rows; if a derivative shows
    /// that is not in the pattern.
    #[must_use]
    #[track_caller]
    pub fn jacobian<X: Point + ?Sized, Y: Differentiable>(
        &self,
        x: &X,
        y: &Y,
        mut vjp: impl FnMut(&mut X, Y),
    ) -> Sparse {
        let mut d_x = zeros(x);
        let Columns { pattern, colouring } = &self.transposed;
        let transposed = decompressed(pattern, colouring, ["column", "rows"], |colour| {
            let mut seed = y.zero_like();
            colouring.indicate(colour, &mut seed);
            numbers::fill(&mut d_x, 0.0);
            vjp(d_x.borrow_mut(), seed);
            numbers::read(&mut d_x)
        });
        transposed.transposed()
    }
}

/// The elements of `pattern`, of the products that `pass` returns for each colour of its columns. In `words` it is said what a row is, and
/// what its columns are.
#[track_caller]
fn decompressed(
    pattern: &Pattern,
    colouring: &Colouring,
    [row_word, columns_word]: [&str; 2],
    mut pass: impl FnMut(usize) -> Vec<f64>,
) -> Sparse {
    let mut values = vec![0.0; pattern.len()];
    for colour in 0..colouring.count() {
        let product = pass(colour);
        let (rows, length) = (pattern.rows(), product.len());
        assert_eq!(length, rows, "the pattern has {rows} {row_word}s, but a derivative has {length} numbers");
        for (row, derivative) in product.into_iter().enumerate() {
            match pattern.elements(row).find(|(_, column)| colouring.of(*column) == colour) {
                Some((element, _)) => values[element] = derivative,
                None => assert!(
                    derivative == 0.0,
                    "the derivative in {row_word} {row} is {derivative}, but the pattern has no element there in any of the {columns_word} {:?}",
                    colouring.columns(colour).collect::<Vec<_>>(),
                ),
            }
        }
    }
    Sparse::new(pattern.clone(), values)
}

#[cfg(test)]
mod tests;
