//! A dense matrix by rows, for results: not for linear algebra.

use alloc::{vec, vec::Vec};
use core::ops::{Index, IndexMut};

/// A dense matrix of `f64`, by rows: what a Jacobian or a Hessian is returned in. Those of `f32` are widened.
///
/// With the features of these names it converts into a `DMatrix` of `nalgebra` and an `Array2` of `ndarray`, by `into()`.
///
/// ```
/// use autodiff_runtime::Matrix;
///
/// let m = Matrix::from_rows(&[&[1.0, 2.0, 3.0], &[4.0, 5.0, 6.0]]);
/// assert_eq!((m.rows(), m.columns(), m[(1, 2)]), (2, 3, 6.0));
/// assert_eq!(m.row(1), [4.0, 5.0, 6.0]);
/// assert_eq!(m.as_slice(), [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
/// assert_eq!(m.times(&[1.0, 0.0, -1.0]), [-2.0, -2.0]);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    elements: Vec<f64>,
    rows: usize,
    columns: usize,
}

impl Matrix {
    /// All zeros.
    #[must_use]
    pub fn zeros(rows: usize, columns: usize) -> Self {
        Self { elements: vec![0.0; rows * columns], rows, columns }
    }

    /// These rows.
    ///
    /// # Panics
    ///
    /// If they are not equally long.
    #[must_use]
    #[track_caller]
    pub fn from_rows(rows: &[&[f64]]) -> Self {
        let columns = rows.first().map_or(0, |row| row.len());
        assert!(rows.iter().all(|row| row.len() == columns), "the rows of a matrix have different lengths");
        Self { elements: rows.concat(), rows: rows.len(), columns }
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many columns there are.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// The elements, row by row.
    #[must_use]
    pub fn as_slice(&self) -> &[f64] {
        &self.elements
    }

    /// A row.
    ///
    /// # Panics
    ///
    /// If there is none of this index.
    #[must_use]
    #[track_caller]
    pub fn row(&self, row: usize) -> &[f64] {
        &self.elements[row * self.columns..][..self.columns]
    }

    /// A row, to be changed.
    ///
    /// # Panics
    ///
    /// If there is none of this index.
    #[track_caller]
    pub fn row_mut(&mut self, row: usize) -> &mut [f64] {
        &mut self.elements[row * self.columns..][..self.columns]
    }

    /// The product with a column vector.
    ///
    /// # Panics
    ///
    /// If that has not as many elements as the matrix has columns.
    #[must_use]
    #[track_caller]
    pub fn times(&self, vector: &[f64]) -> Vec<f64> {
        let (columns, length) = (self.columns, vector.len());
        assert_eq!(length, columns, "a matrix of {columns} columns is multiplied by a vector of length {length}");
        (0..self.rows).map(|row| self.row(row).iter().zip(vector).map(|(a, b)| a * b).sum()).collect()
    }

    #[track_caller]
    pub(crate) fn set_column(&mut self, column: usize, elements: &[f64]) {
        let (rows, length) = (self.rows, elements.len());
        assert_eq!(length, rows, "the tangent of the result has {length} numbers, but had {rows} before");
        for (row, &element) in elements.iter().enumerate() {
            self[(row, column)] = element;
        }
    }
}

/// By row and column.
impl Index<(usize, usize)> for Matrix {
    type Output = f64;

    #[track_caller]
    fn index(&self, (row, column): (usize, usize)) -> &f64 {
        &self.row(row)[column]
    }
}

impl IndexMut<(usize, usize)> for Matrix {
    #[track_caller]
    fn index_mut(&mut self, (row, column): (usize, usize)) -> &mut f64 {
        &mut self.row_mut(row)[column]
    }
}

#[cfg(all(feature = "nalgebra", feature = "alloc"))]
impl From<Matrix> for nalgebra::DMatrix<f64> {
    fn from(matrix: Matrix) -> Self {
        nalgebra::DMatrix::from_row_slice(matrix.rows, matrix.columns, &matrix.elements)
    }
}

#[cfg(feature = "ndarray")]
impl From<Matrix> for ndarray::Array2<f64> {
    fn from(matrix: Matrix) -> Self {
        ndarray::Array2::from_shape_fn((matrix.rows, matrix.columns), |at| matrix[at])
    }
}

#[cfg(test)]
mod tests {
    use super::Matrix;

    #[test]
    #[should_panic(expected = "a matrix of 2 columns is multiplied by a vector of length 3")]
    fn a_vector_of_another_length_is_a_panic() {
        let _ = Matrix::zeros(1, 2).times(&[0.0; 3]);
    }

    #[test]
    fn a_matrix_without_columns_has_rows() {
        let matrix = Matrix::zeros(3, 0);
        assert_eq!((matrix.row(2).len(), matrix.times(&[])), (0, vec![0.0; 3]));
    }

    #[cfg(feature = "nalgebra")]
    #[test]
    fn it_converts_into_matrices_of_nalgebra() {
        let matrix: nalgebra::DMatrix<f64> = Matrix::from_rows(&[&[1.0, 2.0], &[3.0, 4.0]]).into();
        assert_eq!(matrix[(0, 1)], 2.0);
    }

    #[cfg(feature = "ndarray")]
    #[test]
    fn it_converts_into_arrays_of_ndarray() {
        let matrix: ndarray::Array2<f64> = Matrix::from_rows(&[&[1.0, 2.0], &[3.0, 4.0]]).into();
        assert_eq!(matrix[(0, 1)], 2.0);
    }
}
