//! Hessians, of the products that `f_hvp` computes.
//!
//! ```
//! use autodiff_runtime::hessian;
//!
//! // As `#[differentiate(forward, reverse)]` generates it for x³ y.
//! let f_hvp = |x: &[f64; 2], v: &[f64; 2], d_x: &mut [f64; 2], h_x: &mut [f64; 2]| {
//!     let [x, y] = *x;
//!     *d_x = [3.0 * x * x * y, x * x * x];
//!     *h_x = [6.0 * x * y * v[0] + 3.0 * x * x * v[1], 3.0 * x * x * v[0]];
//!     x * x * x * y
//! };
//!
//! let (x, mut d_x) = ([2.0, 5.0], [0.0; 2]);
//! let product = |v: &[f64; 2], h_x: &mut [f64; 2]| {
//!     f_hvp(&x, v, &mut d_x, h_x);
//! };
//! let h = hessian::dense(&x, product);
//! assert_eq!((h.row(0), h.row(1)), ([60.0, 12.0].as_slice(), [12.0, 0.0].as_slice()));
//! ```
//!
//! Each costs a product for every number of the point. A solver that wants products only, such as conjugate gradients, calls `f_hvp` itself.
//! Where it is known which elements are not zero, [`sparse`](crate::sparse) needs fewer products.

use crate::matrix::Matrix;
use crate::point::zeros;
use crate::{Point, numbers};
use alloc::vec::Vec;
use core::borrow::{Borrow, BorrowMut};

/// The Hessian at `x`: `hvp` puts the product with its first argument, the direction, into its second, as in
/// `|v, h_x| { f_hvp(&x, v, &mut d_x, h_x); }`.
///
/// It is symmetric up to rounding, as it comes.
pub fn dense<X: Point + ?Sized>(x: &X, hvp: impl FnMut(&X, &mut X)) -> Matrix {
    let mut matrix = Matrix::default();
    by_unit_vectors(x, hvp, |column, count, product| {
        if column == 0 {
            matrix = Matrix::zeros(count, count);
        }
        matrix.set_column(column, &numbers::read(product));
    });
    matrix
}

/// The diagonal of the Hessian at `x`, by as many products as the whole; `hvp` is as in [`dense`].
///
/// ```
/// # use autodiff_runtime::hessian;
/// // The sum of x⁴.
/// let x = [1.0, 2.0, 3.0];
/// let product = |v: &[f64; 3], h: &mut [f64; 3]| {
///     for i in 0..3 {
///         h[i] = 12.0 * x[i] * x[i] * v[i];
///     }
/// };
/// assert_eq!(hessian::diagonal(&x, product), [12.0, 48.0, 108.0]);
/// ```
#[must_use]
pub fn diagonal<X: Point + ?Sized>(x: &X, hvp: impl FnMut(&X, &mut X)) -> Vec<f64> {
    let mut diagonal = Vec::new();
    by_unit_vectors(x, hvp, |column, _, product| {
        let mut at = 0;
        numbers::for_each(product, |number| {
            if at == column {
                diagonal.push(number.get());
            }
            at += 1;
        });
    });
    diagonal
}

/// Calls `each` with the number of a column, how many there are, and the column.
fn by_unit_vectors<X: Point + ?Sized>(
    x: &X,
    mut hvp: impl FnMut(&X, &mut X),
    mut each: impl FnMut(usize, usize, &mut X::Owned),
) {
    let (mut direction, mut product) = (zeros(x), zeros(x));
    let count = numbers::count(&mut direction);
    for column in 0..count {
        numbers::set(&mut direction, column, 1.0);
        hvp(direction.borrow(), product.borrow_mut());
        numbers::set(&mut direction, column, 0.0);
        each(column, count, &mut product);
    }
}

#[cfg(test)]
mod tests {
    use super::{dense, diagonal};
    use crate::matrix::Matrix;

    type At = (f64, Vec<f32>);

    /// Of x² y + z³, at a tuple.
    fn hvp((x, rest): &At) -> impl Fn(&At, &mut At) + use<> {
        let (x, y, z) = (*x, f64::from(rest[0]), f64::from(rest[1]));
        move |(a, rest), (h_x, h_rest)| {
            let (b, c) = (f64::from(rest[0]), f64::from(rest[1]));
            *h_x = 2.0 * (y * a + x * b);
            h_rest[0] = (2.0 * x * a) as f32;
            h_rest[1] = (6.0 * z * c) as f32;
        }
    }

    #[test]
    fn a_hessian_of_a_tuple() {
        let x = (3.0, vec![0.5, 2.0]);
        let expected = Matrix::from_rows(&[&[1.0, 6.0, 0.0], &[6.0, 0.0, 0.0], &[0.0, 0.0, 12.0]]);
        assert_eq!(dense(&x, hvp(&x)), expected);
        assert_eq!(diagonal(&x, hvp(&x)), [1.0, 0.0, 12.0]);
    }

    #[test]
    fn a_hessian_at_a_slice() {
        let x: &[f64] = &[1.0, -2.0];
        let product = |v: &[f64], h: &mut [f64]| h.copy_from_slice(&[2.0 * v[0] + v[1], v[0]]);
        assert_eq!(dense(x, product), Matrix::from_rows(&[&[2.0, 1.0], &[1.0, 0.0]]));
    }
}
