//! Dense Jacobians, of the products that companions compute: column by column forwards, or row by row in reverse.
//!
//! A function of few numbers has its Jacobian by columns, one pass of `f_jvp` for each number of the point, or one of `f_jvp_lanes` for
//! several of them; one with few results by rows, one pass of `f_vjp` for each of them. Points and results may be of any [`Differentiable`] type, points also slices; rows and columns are their numbers,
//! in order ([`numbers`]).
//!
//! ```
//! use autodiff_runtime::{differentiate, jacobian};
//!
//! #[differentiate(reverse)]
//! fn polar(p: &[f64; 2]) -> [f64; 2] {
//!     [p[0] * p[1].cos(), p[0] * p[1].sin()]
//! }
//!
//! # fn main() {
//! let p = [2.0, 0.0];
//! let j = jacobian::by_rows(&p, &polar(&p), |d_p, seed| {
//!     polar_vjp(&p, d_p, seed);
//! });
//! assert_eq!(j.row(0), [1.0, 0.0]);
//! assert_eq!(j.row(1), [0.0, 2.0]);
//! # }
//! ```
//!
//! If only products with the Jacobian are wanted, there is no need of it: `f_jvp(x, t).1` is that with `t`, and `f_vjp` that of its transpose
//! with the seed.

use crate::lanes::{self, PointInLanes};
use crate::matrix::Matrix;
use crate::point::zeros;
use crate::{Differentiable, Point, numbers};
use core::borrow::{Borrow, BorrowMut};

/// The Jacobian at `x` of a function, by a product with it for each number of `x`: `jvp` returns the tangent of the result for a tangent
/// of `x`, as in `|t_x| f_jvp(&x, t_x).1`.
///
/// ```
/// # use autodiff_runtime::{differentiate, jacobian};
/// #[differentiate(forward)]
/// fn product_and_ratio(x: &[f64; 2]) -> [f64; 2] {
///     [x[0] * x[1], x[0] / x[1]]
/// }
///
/// # fn main() {
/// let x = [3.0, 5.0];
/// let j = jacobian::by_columns(&x, |t| product_and_ratio_jvp(&x, t).1);
/// assert_eq!((j[(0, 0)], j[(0, 1)]), (5.0, 3.0));
/// assert_eq!((j[(1, 0)], j[(1, 1)]), (0.2, -0.12));
/// # }
/// ```
///
/// # Panics
///
/// If the tangents of the result have different numbers of numbers.
#[track_caller]
pub fn by_columns<X: Point + ?Sized, Y: Differentiable>(x: &X, mut jvp: impl FnMut(&X) -> Y) -> Matrix {
    let mut tangent = zeros(x);
    let columns = numbers::count(&mut tangent);
    let mut matrix = Matrix::default();
    for column in 0..columns {
        numbers::set(&mut tangent, column, 1.0);
        let elements = numbers::read(&mut jvp(tangent.borrow()));
        numbers::set(&mut tangent, column, 0.0);
        if column == 0 {
            matrix = Matrix::zeros(elements.len(), columns);
        }
        matrix.set_column(column, &elements);
    }
    matrix
}

/// The Jacobian at `x` of a function, `K` columns in a pass of vector forward mode: `jvp` returns the tangents of the result for tangents
/// of `x`, as in `|t_x| f_jvp_lanes::<8>(&x, t_x).1`.
///
/// A function of 26 numbers takes four passes by eight lanes. What each of them does beside the value is arithmetic on vectors.
///
/// ```
/// # use autodiff_runtime::{differentiate, jacobian};
/// #[differentiate(forward, lanes)]
/// fn squares(x: &[f64]) -> Vec<f64> {
///     x.windows(2).map(|x| x[0] * x[0] + x[1]).collect()
/// }
///
/// # fn main() {
/// let x = [1.0, 2.0, 3.0];
/// let j = jacobian::by_lanes(&x[..], |t_x| squares_jvp_lanes::<2>(&x, t_x).1);
/// assert_eq!((j.row(0), j.row(1)), ([2.0, 1.0, 0.0].as_slice(), [0.0, 4.0, 1.0].as_slice()));
/// # }
/// ```
///
/// # Panics
///
/// If the tangents of the result have different numbers of numbers.
#[track_caller]
pub fn by_lanes<X: PointInLanes<K> + ?Sized, Y: Differentiable, const K: usize>(
    x: &X,
    mut jvp: impl FnMut(&X::Lanes) -> Y,
) -> Matrix {
    let mut tangents = x.zeros_in_lanes();
    let columns = lanes::count::<X::Lanes, K>(tangents.borrow_mut());
    let mut matrix = Matrix::default();
    for first in (0..columns).step_by(K) {
        lanes::fill::<X::Lanes, K>(tangents.borrow_mut(), |column, lane| f64::from(u8::from(column == first + lane)));
        let elements = numbers::read(&mut jvp(tangents.borrow()));
        if first == 0 {
            matrix = Matrix::zeros(elements.len() / K, columns);
        }
        assert_eq!(elements.len(), matrix.rows() * K, "the tangents of a result have different numbers of numbers");
        let width = K.min(columns - first);
        for (row, lanes) in elements.chunks_exact(K).enumerate() {
            matrix.row_mut(row)[first..first + width].copy_from_slice(&lanes[..width]);
        }
    }
    matrix
}

/// The Jacobian at `x` of a function whose value there is `y`, by a product of its transpose for each number of `y`: `vjp` adds to its
/// first argument, which is zero before, the gradient of the results weighted with its second, as in
/// `|d_x, seed| { f_vjp(&x, d_x, seed); }`.
///
/// Of `y` only the shape matters.
pub fn by_rows<X: Point + ?Sized, Y: Differentiable>(x: &X, y: &Y, mut vjp: impl FnMut(&mut X, Y)) -> Matrix {
    let mut d_x = zeros(x);
    let (rows, columns) = (numbers::count(&mut y.zero_like()), numbers::count(&mut d_x));
    let mut matrix = Matrix::zeros(rows, columns);
    for row in 0..rows {
        let mut seed = y.zero_like();
        numbers::set(&mut seed, row, 1.0);
        numbers::fill(&mut d_x, 0.0);
        vjp(d_x.borrow_mut(), seed);
        let mut elements = matrix.row_mut(row).iter_mut();
        numbers::for_each(&mut d_x, |number| {
            if let Some(element) = elements.next() {
                *element = number.get();
            }
        });
    }
    matrix
}

#[cfg(test)]
mod tests {
    use super::{by_columns, by_rows};
    use crate::matrix::Matrix;

    /// Points (a, b) and c: the results are the distance of the first from the origin, that of the two, and 2b.
    const POINTS: ((f64, f64), [f64; 2]) = ((3.0, 4.0), [0.0, 0.0]);

    fn expected() -> Matrix {
        Matrix::from_rows(&[&[0.6, 0.8, 0.0, 0.0], &[0.6, 0.8, -0.6, -0.8], &[0.0, 2.0, 0.0, 0.0]])
    }

    #[test]
    fn a_jacobian_is_the_same_by_columns_and_by_rows() {
        let ((a, b), _) = POINTS;
        let (u, v) = (a / 5.0, b / 5.0);
        let columns =
            by_columns(&POINTS, |((a, b), c)| (u * a + v * b, vec![u * (a - c[0]) + v * (b - c[1]), 2.0 * b]));
        assert_eq!(columns, expected());
        let y = (5.0, vec![5.0, 8.0]);
        let rows = by_rows(&POINTS, &y, |((d_a, d_b), d_c), (s, t)| {
            *d_a += u * (s + t[0]);
            *d_b += v * (s + t[0]) + 2.0 * t[1];
            d_c[0] -= u * t[0];
            d_c[1] -= v * t[0];
        });
        assert_eq!(rows, expected());
    }

    #[test]
    fn what_has_no_numbers_has_no_columns() {
        let j = by_columns(&Vec::<f64>::new(), |_| [1.0]);
        assert_eq!((j.rows(), j.columns()), (0, 0));
        let j = by_rows(&[1.0_f32, 2.0], &(), |_, ()| {});
        assert_eq!((j.rows(), j.columns()), (0, 2));
    }
}
