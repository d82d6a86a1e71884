//! What places are parts of.

use crate::ir::hash::HashMap;
use crate::ir::{Op, Region, Value, regions};

/// Of each part of a place, what it is a part of.
#[derive(Default)]
pub(super) struct Bases(HashMap<Value, Value>);

impl Bases {
    pub(super) fn of(region: &Region) -> Self {
        let mut bases = Bases::default();
        bases.note(region);
        bases
    }

    fn note(&mut self, region: &Region) {
        for stmt in &region.stmts {
            if let Op::View { base, .. } | Op::SplitMut { base, .. } | Op::Destructure { base, .. } = &stmt.op {
                self.0.extend(stmt.results.iter().map(|part| (*part, *base)));
            }
            regions(&stmt.op).into_iter().for_each(|inner| self.note(inner));
        }
    }

    /// What a place is directly a part of.
    pub(super) fn of_part(&self, place: Value) -> Option<Value> {
        self.0.get(&place).copied()
    }

    /// The variable, or the place from outside, that a place is a part of.
    pub(super) fn root(&self, mut place: Value) -> Value {
        while let Some(base) = self.0.get(&place) {
            place = *base;
        }
        place
    }
}
