//! What passes over loops know of a function's values.

use super::bases::Bases;
use crate::ir::hash::HashMap;
use crate::ir::{Arithmetic, Function, Literal, Loop, LoopKind, Op, Part, Range, Region, Value, regions};

/// What is known of a function's values.
pub(super) struct Known {
    pub(super) bases: Bases,
    /// Integers that are written as such.
    literals: HashMap<Value, String>,
    /// What part of a place each is.
    parts: HashMap<Value, Part>,
    /// What these integers are the sums of.
    integer_sums: HashMap<Value, [Value; 2]>,
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
            parts: HashMap::default(),
            integer_sums: HashMap::default(),
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
                Op::View { part, .. } => self.parts.extend(stmt.results.iter().map(|view| (*view, part.clone()))),
                Op::Arithmetic(Arithmetic::Add, left, right) => {
                    self.integer_sums.extend(stmt.results.iter().map(|sum| (*sum, [*left, *right])));
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

    /// Whether two parts of one memory have nothing in common in any iteration of a loop over a range: the one is at an index that is not
    /// in the range, and the other at the number of the iteration.
    pub(super) fn are_apart(&self, one: Value, other: Value, inner: &Loop) -> bool {
        let LoopKind::Range(range) = &inner.kind else { return false };
        let (Some(Part::Index(one)), Some(Part::Index(other))) = (self.outermost(one), self.outermost(other)) else {
            return false;
        };
        let positive = |number: Value| self.number(number).is_some_and(|number| number > 0);
        let after = || match self.integer_sums.get(&range.start) {
            Some([left, right]) => left == one && positive(*right) || right == one && positive(*left),
            None => false,
        };
        let before = || !range.inclusive && range.end == Some(*one);
        inner.index() == Some(*other) && (after() || before())
    }

    /// Which part of its variable, or of the place from outside, a place lies in.
    fn outermost(&self, place: Value) -> Option<&Part> {
        let mut place = place;
        let mut part = None;
        while let Some(base) = self.bases.of_part(place) {
            part = self.parts.get(&place);
            place = base;
        }
        part
    }
}
