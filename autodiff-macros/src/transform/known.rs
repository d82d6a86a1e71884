//! What passes over loops know of a function's values.

use super::bases::Bases;
use crate::ir::hash::HashMap;
use crate::ir::{Function, Literal, Op, Range, Region, Value, regions};

/// What is known of a function's values.
pub(super) struct Known {
    pub(super) bases: Bases,
    /// Integers that are written as such.
    literals: HashMap<Value, String>,
    /// The places that these are the lengths of.
    pub(super) lengths: HashMap<Value, Value>,
    /// What each is the shadow of, of the parameters.
    pub(super) shadows: HashMap<Value, Value>,
}

impl Known {
    pub(super) fn of(function: &Function) -> Self {
        let mut known = Known {
            bases: Bases::of(&function.body),
            literals: HashMap::default(),
            lengths: HashMap::default(),
            shadows: function.shadows.iter().map(|(place, shadow)| (*shadow, *place)).collect(),
        };
        known.note(&function.body);
        known
    }

    fn note(&mut self, region: &Region) {
        for stmt in &region.stmts {
            match &stmt.op {
                Op::Literal(Literal::Tokens(literal)) => {
                    self.literals.extend(stmt.results.iter().map(|result| (*result, literal.to_string())));
                }
                Op::Length { place } => self.lengths.extend(stmt.results.iter().map(|result| (*result, *place))),
                _ => {}
            }
            regions(&stmt.op).into_iter().for_each(|inner| self.note(inner));
        }
    }

    /// The integer that a literal is.
    pub(super) fn number(&self, value: Value) -> Option<usize> {
        self.literals.get(&value)?.trim_end_matches("usize").trim_end_matches('_').parse().ok()
    }

    pub(super) fn is_zero(&self, value: Value) -> bool {
        self.number(value) == Some(0)
    }

    /// Whether a range has as many numbers as is written there.
    pub(super) fn is_constant(&self, range: &Range) -> bool {
        [Some(range.start), range.end].iter().flatten().all(|value| self.literals.contains_key(value))
    }
}
