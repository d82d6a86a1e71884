//! What a forward sweep hands to its reverse sweep: the fields of records, and what is pushed on stacks.

use crate::ir::{Function, Op, RecordId, Region, Value, regions};
use std::collections::HashMap;

/// What a forward sweep hands to its reverse sweep.
#[derive(Default)]
pub(crate) struct Handed {
    fields: HashMap<(u32, usize), Vec<Vec<Value>>>,
    pushed: HashMap<Value, Vec<Vec<Value>>>,
    /// A stack that is handed over in a record, or on another stack, is another value there.
    origins: HashMap<Value, Value>,
}

impl Handed {
    pub(crate) fn of(function: &Function) -> Self {
        let mut handed = Handed::default();
        handed.region(&function.body);
        handed
    }

    fn region(&mut self, region: &Region) {
        for stmt in &region.stmts {
            match &stmt.op {
                Op::Record { record, variant, fields } => {
                    self.fields.entry((record.0, *variant)).or_default().push(fields.clone());
                }
                Op::Push { stack, fields } => self.pushed.entry(*stack).or_default().push(fields.clone()),
                Op::Pop { stack } => self.received(self.pushed(*stack).to_vec(), &stmt.results),
                Op::MatchRecord { record, arms, .. } => {
                    for (variant, arm) in arms {
                        self.received(self.fields(*record, *variant).to_vec(), &arm.params);
                        self.region(arm);
                    }
                }
                op => regions(op).into_iter().for_each(|inner| self.region(inner)),
            }
        }
    }

    fn received(&mut self, given: Vec<Vec<Value>>, received: &[Value]) {
        for fields in given {
            for (field, result) in fields.into_iter().zip(received) {
                let origin = self.origin(field);
                self.origins.insert(*result, origin);
            }
        }
    }

    /// The stack as the forward sweep pushes on it.
    pub(crate) fn origin(&self, stack: Value) -> Value {
        self.origins.get(&stack).copied().unwrap_or(stack)
    }

    /// What stands in the fields of this variant.
    pub(super) fn fields(&self, record: RecordId, variant: usize) -> &[Vec<Value>] {
        self.fields.get(&(record.0, variant)).map_or(&[], Vec::as_slice)
    }

    /// What is pushed on the stack.
    pub(super) fn pushed(&self, stack: Value) -> &[Vec<Value>] {
        self.pushed.get(&self.origin(stack)).map_or(&[], Vec::as_slice)
    }
}
