//! Additions to one element of a shadow that become one.
//!
//! What an iteration reads twice has two contributions; added up they are written once, and a loop that adds to each
//! element once may write it instead.

use super::Reverse;
use crate::ir::{Arithmetic, Op, Part, Value};

impl Reverse {
    /// Adds to a place, with what has been added to it before and nothing has read since.
    pub(super) fn add_to(&mut self, place: Value, value: Value) {
        let (mut op, mut value) = self.signed(value);
        if let Some((before, earlier)) = self.earlier(place) {
            let builder = self.builder.get_mut();
            value = match (before, op) {
                (Arithmetic::Sub, Arithmetic::Add) => {
                    let negated = builder.neg(earlier);
                    builder.add(negated, value)
                }
                (Arithmetic::Add, Arithmetic::Sub) => {
                    let negated = builder.neg(value);
                    builder.add(earlier, negated)
                }
                _ => builder.add(earlier, value),
            };
            if before != op {
                op = Arithmetic::Add;
            }
        }
        self.statement(Op::Update { place, op, value });
    }

    fn signed(&self, value: Value) -> (Arithmetic, Value) {
        match self.builder.borrow().negated(value) {
            Some(value) => (Arithmetic::Sub, value),
            None => (Arithmetic::Add, value),
        }
    }

    /// Takes away the addition to the same element before, unless something may have read it.
    fn earlier(&mut self, place: Value) -> Option<(Arithmetic, Value)> {
        let builder = self.builder.borrow();
        let root = self.shadow_root(place);
        let mut found = None;
        for (at, stmt) in builder.stmts.iter().enumerate().rev() {
            match &stmt.op {
                Op::Update { place: other, op, value } => {
                    if self.is_same_part(*other, place) {
                        found = Some((at, *op, *value));
                        break;
                    }
                }
                Op::View { .. } | Op::Length { .. } | Op::Arithmetic(..) => {}
                Op::Load { place, .. } if self.shadow_root(*place) != root => {}
                op if op.is_pure(&|value| builder.function.ty(value)) => {}
                _ => break,
            }
        }
        drop(builder);
        let (at, op, value) = found.filter(|(.., value)| self.builder.borrow().function.ty(*value).is_real())?;
        self.builder.get_mut().stmts.remove(at);
        Some((op, value))
    }

    fn shadow_root(&self, place: Value) -> Value {
        match self.builder.borrow().operation(place) {
            Some(Op::View { base, .. }) => self.shadow_root(*base),
            _ => place,
        }
    }

    /// Whether two places are found in the same way.
    fn is_same_part(&self, one: Value, other: Value) -> bool {
        let builder = self.builder.borrow();
        let same_number = |one: Value, other: Value| {
            one == other || builder.number(one).is_some_and(|n| builder.number(other) == Some(n))
        };
        match (builder.operation(one), builder.operation(other)) {
            (Some(Op::View { base: one, part, .. }), Some(Op::View { base: other, part: other_part, .. })) => {
                let same = match (part, other_part) {
                    (Part::Index(one), Part::Index(other)) => same_number(*one, *other),
                    (Part::Field(one), Part::Field(other)) => one.to_string() == other.to_string(),
                    _ => false,
                };
                same && self.is_same_part(*one, *other)
            }
            (Some(Op::View { .. }), _) | (_, Some(Op::View { .. })) => false,
            _ => one == other,
        }
    }
}
