//! Columns that are told apart in one product.

use super::Pattern;
use crate::{Differentiable, numbers};
use alloc::{vec, vec::Vec};
use core::cmp::Reverse;

/// A colour for each column, such that columns of one colour have no row in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colouring {
    colours: Vec<usize>,
    count: usize,
}

impl Colouring {
    /// Colours greedily, the columns with the most neighbours first: each gets the first colour that none of its neighbours has, which
    /// are the columns that it has a row in common with.
    ///
    /// That is not always the fewest colours, which are hard to find, but seldom many more; for bands it is. (D. J. A. Welsh and
    /// M. B. Powell, "An upper bound for the chromatic number of a graph", The Computer Journal 10, 1967; T. F. Coleman and J. J. Moré,
    /// "Estimation of sparse Jacobian matrices and graph coloring problems", SIAM J. Numer. Anal. 20, 1983.)
    #[must_use]
    pub fn of_columns(pattern: &Pattern) -> Self {
        let by_column = pattern.transposed();
        let columns = pattern.columns();
        let neighbours = |column: usize, seen: &mut Vec<usize>| -> Vec<usize> {
            let mut found = Vec::new();
            for &row in by_column.row(column) {
                for &other in pattern.row(row) {
                    if other != column && seen[other] != column {
                        seen[other] = column;
                        found.push(other);
                    }
                }
            }
            found
        };
        let mut seen = vec![usize::MAX; columns];
        let degrees: Vec<usize> = (0..columns).map(|column| neighbours(column, &mut seen).len()).collect();
        let mut order: Vec<usize> = (0..columns).collect();
        order.sort_by_key(|&column| Reverse(degrees[column]));

        seen.fill(usize::MAX);
        let mut colours = vec![usize::MAX; columns];
        // For which column a colour was last found to be taken.
        let mut taken: Vec<usize> = Vec::new();
        for column in order {
            for other in neighbours(column, &mut seen) {
                if let Some(taken) = taken.get_mut(colours[other]) {
                    *taken = column;
                }
            }
            let free = taken.iter().position(|&by| by != column);
            colours[column] = free.unwrap_or(taken.len());
            if free.is_none() {
                taken.push(usize::MAX);
            }
        }
        Self { colours, count: taken.len() }
    }

    /// How many colours there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// The colour of a column.
    ///
    /// # Panics
    ///
    /// If there is no such column.
    #[must_use]
    pub fn of(&self, column: usize) -> usize {
        self.colours[column]
    }

    /// The columns of a colour.
    pub fn columns(&self, colour: usize) -> impl Iterator<Item = usize> + '_ {
        self.colours.iter().enumerate().filter(move |(_, of)| **of == colour).map(|(column, _)| column)
    }

    /// Ones in the columns of this colour, zeros in all others.
    #[track_caller]
    pub(super) fn indicate<X: Differentiable>(&self, colour: usize, vector: &mut X) {
        let ones: Vec<f64> = self.colours.iter().map(|&of| f64::from(u8::from(of == colour))).collect();
        numbers::write(vector, &ones);
    }
}
