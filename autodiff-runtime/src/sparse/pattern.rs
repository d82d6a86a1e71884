//! Which elements of a matrix may not be zero, and a matrix of such.

use crate::matrix::Matrix;
use alloc::{vec, vec::Vec};

/// Which elements of a matrix may be other than zero, ordered by rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The column of each element.
    column_of: Vec<usize>,
    /// Where each row starts in `column_of`, and the end.
    starts: Vec<usize>,
    columns: usize,
}

impl Pattern {
    /// A matrix of so many rows and columns with these elements, as (row, column), in any order, repeated or not.
    ///
    /// # Panics
    ///
    /// If an element lies outside.
    #[must_use]
    #[track_caller]
    pub fn new(rows: usize, columns: usize, elements: impl IntoIterator<Item = (usize, usize)>) -> Self {
        let mut elements: Vec<(usize, usize)> = elements.into_iter().collect();
        elements.sort_unstable();
        elements.dedup();
        let mut starts = vec![0; rows + 1];
        for &(row, column) in &elements {
            assert!(row < rows && column < columns, "({row}, {column}) is outside of a matrix of {rows} by {columns}");
            starts[row + 1] += 1;
        }
        for row in 0..rows {
            starts[row + 1] += starts[row];
        }
        Self { column_of: elements.into_iter().map(|(_, column)| column).collect(), starts, columns }
    }

    /// The diagonal, so many diagonals `below` it, and so many `above`.
    #[must_use]
    pub fn banded(rows: usize, columns: usize, below: usize, above: usize) -> Self {
        let band =
            |row: usize| (row.saturating_sub(below)..columns.min(row + above + 1)).map(move |column| (row, column));
        Self::new(rows, columns, (0..rows).flat_map(band))
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.starts.len() - 1
    }

    /// How many columns there are.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// How many elements there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.column_of.len()
    }

    /// Whether there is no element.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.column_of.is_empty()
    }

    /// The elements, as (row, column), row by row.
    pub fn iter(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        (0..self.rows()).flat_map(|row| self.row(row).iter().map(move |&column| (row, column)))
    }

    /// The columns of a row's elements, in order.
    ///
    /// # Panics
    ///
    /// If there is no such row.
    #[must_use]
    pub fn row(&self, row: usize) -> &[usize] {
        &self.column_of[self.starts[row]..self.starts[row + 1]]
    }

    /// With rows and columns exchanged.
    #[must_use]
    pub fn transposed(&self) -> Self {
        Self::new(self.columns, self.rows(), self.iter().map(|(row, column)| (column, row)))
    }

    /// Of a row, each element's number among all and its column.
    pub(super) fn elements(&self, row: usize) -> impl Iterator<Item = (usize, usize)> + '_ {
        (self.starts[row]..).zip(self.row(row).iter().copied())
    }
}

/// A matrix with a pattern.
#[derive(Clone, Debug, PartialEq)]
pub struct Sparse {
    pattern: Pattern,
    values: Vec<f64>,
}

impl Sparse {
    pub(super) fn new(pattern: Pattern, values: Vec<f64>) -> Self {
        Self { pattern, values }
    }

    /// Where its elements are.
    #[must_use]
    pub fn pattern(&self) -> &Pattern {
        &self.pattern
    }

    /// The elements, row by row.
    #[must_use]
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// An element, zero if it is not in the pattern.
    ///
    /// # Panics
    ///
    /// If there is no such row.
    #[must_use]
    pub fn get(&self, row: usize, column: usize) -> f64 {
        match self.pattern.row(row).binary_search(&column) {
            Ok(at) => self.values[self.pattern.starts[row] + at],
            Err(_) => 0.0,
        }
    }

    /// The elements, as (row, column, element), row by row: what makes a matrix of another crate.
    pub fn iter(&self) -> impl Iterator<Item = (usize, usize, f64)> + '_ {
        self.pattern.iter().zip(&self.values).map(|((row, column), &value)| (row, column, value))
    }

    /// The product with a column vector.
    ///
    /// # Panics
    ///
    /// If that has not as many elements as the matrix has columns.
    #[must_use]
    #[track_caller]
    pub fn times(&self, vector: &[f64]) -> Vec<f64> {
        let (columns, length) = (self.pattern.columns, vector.len());
        assert_eq!(length, columns, "a matrix of {columns} columns is multiplied by a vector of length {length}");
        let mut product = vec![0.0; self.pattern.rows()];
        for (row, column, value) in self.iter() {
            product[row] += value * vector[column];
        }
        product
    }

    /// With its zeros.
    #[must_use]
    pub fn to_dense(&self) -> Matrix {
        let mut matrix = Matrix::zeros(self.pattern.rows(), self.pattern.columns);
        for (row, column, value) in self.iter() {
            matrix[(row, column)] = value;
        }
        matrix
    }

    pub(super) fn transposed(&self) -> Self {
        let pattern = self.pattern.transposed();
        let values = pattern.iter().map(|(row, column)| self.get(column, row)).collect();
        Self { pattern, values }
    }
}
