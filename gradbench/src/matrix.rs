//! Matrices as they are written in JSON: lists of rows.

use serde::{Deserialize, Serialize, Serializer};

/// A matrix by rows.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "Vec<Vec<f64>>")]
pub struct Matrix {
    /// How many rows there are.
    pub rows: usize,
    /// How many numbers stand in a row.
    pub columns: usize,
    /// The rows, one after the other.
    pub elements: Vec<f64>,
}

impl Matrix {
    /// A matrix of rows that stand one after the other.
    ///
    /// # Panics
    ///
    /// If these are not so many numbers.
    pub fn new(rows: usize, columns: usize, elements: Vec<f64>) -> Self {
        assert_eq!(elements.len(), rows * columns, "a matrix of {rows} rows and {columns} columns");
        Self { rows, columns, elements }
    }

    /// Whether it has so many rows and columns; otherwise an error that names it.
    pub(crate) fn expect(&self, name: &str, rows: usize, columns: usize) -> Result<(), String> {
        if self.rows == rows && (self.columns == columns || rows == 0) {
            return Ok(());
        }
        Err(format!("`{name}` is {} by {}, not {rows} by {columns}", self.rows, self.columns))
    }
}

impl TryFrom<Vec<Vec<f64>>> for Matrix {
    type Error = String;

    fn try_from(rows: Vec<Vec<f64>>) -> Result<Self, String> {
        let columns = rows.first().map_or(0, Vec::len);
        if rows.iter().any(|row| row.len() != columns) {
            return Err("the rows of a matrix are of different lengths".to_owned());
        }
        Ok(Self { rows: rows.len(), columns, elements: rows.concat() })
    }
}

impl Serialize for Matrix {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((0..self.rows).map(|row| &self.elements[row * self.columns..][..self.columns]))
    }
}
