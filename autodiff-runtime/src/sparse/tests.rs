//! Against dense matrices, by patterns whose number of colours is known.

use super::{Colouring, Columns, Pattern, Rows};
use crate::matrix::Matrix;
use crate::random::Random;

/// A function that is linear, by a sparse matrix.
fn random_matrix(rows: usize, columns: usize, elements: usize) -> (Pattern, Matrix) {
    let mut random = Random::new(elements as u64);
    let places: Vec<(usize, usize)> = (0..elements).map(|_| (random.below(rows), random.below(columns))).collect();
    let mut matrix = Matrix::zeros(rows, columns);
    for &(row, column) in &places {
        matrix[(row, column)] = random.weight();
    }
    (Pattern::new(rows, columns, places), matrix)
}

fn transposed(matrix: &Matrix) -> Matrix {
    let mut transposed = Matrix::zeros(matrix.columns(), matrix.rows());
    for row in 0..matrix.rows() {
        for column in 0..matrix.columns() {
            transposed[(column, row)] = matrix[(row, column)];
        }
    }
    transposed
}

#[test]
fn no_two_columns_of_one_colour_share_a_row() {
    for elements in [0, 1, 30, 100, 300] {
        let (pattern, _) = random_matrix(40, 25, elements);
        let colouring = Colouring::of_columns(&pattern);
        for row in 0..40 {
            let mut colours: Vec<usize> = pattern.row(row).iter().map(|&column| colouring.of(column)).collect();
            colours.sort_unstable();
            let columns = colours.len();
            colours.dedup();
            assert_eq!(colours.len(), columns, "row {row}");
        }
        assert!((0..25).all(|column| colouring.of(column) < colouring.count()));
        assert!((0..colouring.count()).all(|colour| colouring.columns(colour).next().is_some()));
    }
}

#[test]
fn a_band_takes_as_many_colours_as_it_is_wide() {
    for (below, above) in [(0, 0), (1, 1), (0, 3), (2, 2), (5, 1)] {
        let colouring = Colouring::of_columns(&Pattern::banded(60, 60, below, above));
        assert_eq!(colouring.count(), below + above + 1);
    }
}

#[test]
fn a_full_row_takes_a_colour_for_each_column_and_an_arrow_one_pass_by_rows_less() {
    let arrow = (0..9).flat_map(|i| [(i, i), (0, i)]);
    let pattern = Pattern::new(9, 9, arrow);
    assert_eq!(Columns::of(pattern.clone()).passes(), 9);
    assert_eq!(Rows::of(&pattern).passes(), 2);
}

#[test]
fn what_is_compressed_comes_back() {
    for elements in [0, 1, 30, 100, 300] {
        let (pattern, matrix) = random_matrix(40, 25, elements);
        let (columns, rows) = (Columns::of(pattern.clone()), Rows::of(&pattern));
        let sparse = columns.jacobian(&vec![0.0; 25], |t| matrix.times(t));
        assert_eq!(sparse.to_dense(), matrix);
        assert_eq!(sparse.pattern(), &pattern);
        let back = transposed(&matrix);
        let by_rows = rows.jacobian(&vec![0.0; 25], &vec![0.0; 40], |d_x, seed| {
            d_x.iter_mut().zip(back.times(&seed)).for_each(|(d_x, part)| *d_x += part);
        });
        assert_eq!(by_rows, sparse);
        let vector: Vec<f64> = (0..25).map(|i| f64::from(i) / 4.0).collect();
        assert_eq!(sparse.times(&vector), matrix.times(&vector));
    }
}

#[test]
fn a_tridiagonal_hessian_takes_three_products() {
    // Of the sum of (xᵢ₊₁ - xᵢ)⁴ / 12, whose second derivatives are squares of differences.
    let x: Vec<f64> = vec![0.0, 1.0, 3.0, 2.0, 5.0, 5.5];
    let square = |i: usize| (x[i + 1] - x[i]).powi(2);
    let mut products = 0;
    let product = |v: &Vec<f64>, h: &mut Vec<f64>| {
        products += 1;
        h.fill(0.0);
        for i in 0..5 {
            h[i] += square(i) * (v[i] - v[i + 1]);
            h[i + 1] -= square(i) * (v[i] - v[i + 1]);
        }
    };
    let hessian = Columns::of(Pattern::banded(6, 6, 1, 1)).hessian(&x, product);
    assert_eq!(products, 3);
    for i in 0..6 {
        let diagonal = if i > 0 { square(i - 1) } else { 0.0 } + if i < 5 { square(i) } else { 0.0 };
        assert_eq!(hessian.get(i, i), diagonal);
        if i < 5 {
            assert_eq!((hessian.get(i, i + 1), hessian.get(i + 1, i)), (-square(i), -square(i)));
        }
    }
}

#[test]
#[should_panic(
    expected = "the derivative in row 1 is 3, but the pattern has no element there in any of the columns [0, 1]"
)]
fn what_shows_outside_of_the_pattern_is_a_panic() {
    let _ = Columns::of(Pattern::new(2, 2, [(0, 0)])).jacobian(&[0.0; 2], |t| [2.0 * t[0], 3.0 * t[0]]);
}

#[test]
#[should_panic(expected = "(2, 0) is outside of a matrix of 2 by 3")]
fn an_element_outside_is_a_panic() {
    let _ = Pattern::new(2, 3, [(2, 0)]);
}
