//! Conditions and integers, which no derivative flows through.

use super::body::Body;

impl Body<'_> {
    /// Any condition.
    pub(super) fn condition(&mut self) -> String {
        let condition = self.bare_condition();
        // A literal of a struct can't stand before a block.
        if condition.contains('{') { format!("({condition})") } else { condition }
    }

    fn bare_condition(&mut self) -> String {
        match self.random.u8(0..12) {
            0 => format!("{} && {}", self.comparison(), self.comparison()),
            1 => format!("{} || {}", self.comparison(), self.comparison()),
            2 => format!("!({})", self.comparison()),
            3 => match self.integer() {
                Some(integer) => {
                    let divided = format!("{} / {} as f64", self.leaf().text, grouped(&integer));
                    format!("{integer} != 0 && {divided} > {}", self.threshold())
                }
                None => self.comparison(),
            },
            _ => self.comparison(),
        }
    }

    fn comparison(&mut self) -> String {
        let conditions = self.scope.conditions.len();
        match self.random.u8(0..6) {
            0 if conditions > 0 => self.scope.conditions[self.random.usize(..conditions)].clone(),
            2 if !self.scope.indices.is_empty() => {
                let index = &self.scope.indices[self.random.usize(..self.scope.indices.len())].name;
                match self.random.u8(0..3) {
                    0 => format!("{index} % 2 == 0"),
                    1 => format!("{index} > 1"),
                    _ => format!("{index} != 2"),
                }
            }
            1 => match self.integer() {
                Some(integer) => {
                    let operator = ["==", "!=", ">", "<="][self.random.usize(..4)];
                    format!("{integer} {operator} {}", self.random.i32(-1..4))
                }
                None => self.float_comparison(),
            },
            _ => self.float_comparison(),
        }
    }

    fn float_comparison(&mut self) -> String {
        let depth = self.random.usize(0..2);
        let operator = ["<", ">", "<=", ">="][self.random.usize(..4)];
        format!("{} {operator} {}", self.real(depth).text, self.threshold())
    }

    /// A number that a value is not expected to equal.
    pub(super) fn threshold(&mut self) -> String {
        format!("{:.5}", f64::from(self.random.i32(-10_000..10_000)) / 10_000.0 + 0.000_03)
    }

    /// An integer, where there is one.
    pub(super) fn integer(&mut self) -> Option<String> {
        let integers = self.scope.integers.len();
        if integers == 0 {
            return None;
        }
        let name = self.scope.integers[self.random.usize(..integers)].clone();
        Some(match self.random.u8(0..6) {
            0 => format!("{name} - 1"),
            1 => format!("{name} / 2"),
            2 => format!("2 - {name}"),
            3 => format!("{name} % 3"),
            _ => name,
        })
    }
}

/// In parentheses unless it is one word.
pub(super) fn grouped(integer: &str) -> String {
    if integer.contains(' ') { format!("({integer})") } else { integer.to_owned() }
}
