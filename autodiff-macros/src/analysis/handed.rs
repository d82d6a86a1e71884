//! What a forward sweep hands to its reverse sweep: which values a record or a stack of records holds where it is read.

use crate::ir::hash::HashMap;
use crate::ir::{Function, Op, RecordId, Region, Ty, Value, regions};

#[derive(Default)]
pub(crate) struct Handed {
    fields: HashMap<(u32, usize), Vec<Vec<Value>>>,
    pushed: HashMap<Value, Vec<Vec<Value>>>,
    /// Of each stack that is itself handed over, the one that was made.
    origins: HashMap<Value, Value>,
}

impl Handed {
    pub(crate) fn of(function: &Function) -> Self {
        let mut handed = Handed::default();
        handed.written(&function.body);
        handed.read(function, &function.body);
        handed
    }

    fn written(&mut self, region: &Region) {
        for stmt in &region.stmts {
            match &stmt.op {
                Op::Record { record, variant, fields } => {
                    self.fields.entry((record.0, *variant)).or_default().push(fields.clone());
                }
                Op::Push { stack, fields } => self.pushed.entry(*stack).or_default().push(fields.clone()),
                op => regions(op).into_iter().for_each(|inner| self.written(inner)),
            }
        }
    }

    /// What is read comes after what was written, and the outer before the inner.
    fn read(&mut self, function: &Function, region: &Region) {
        let is_stack = |value: &Value| function.ty(*value) == Ty::Stack;
        for stmt in &region.stmts {
            let mut pairs: Vec<(Value, Value)> = Vec::new();
            let mut pair = |read: &[Value], written: &[Vec<Value>]| {
                for written in written {
                    pairs.extend(read.iter().copied().zip(written.iter().copied()).filter(|(read, _)| is_stack(read)));
                }
            };
            match &stmt.op {
                Op::Pop { stack } => pair(&stmt.results, self.pushed(*stack)),
                Op::MatchRecord { record, arms, .. } => {
                    arms.iter().for_each(|(variant, arm)| pair(&arm.params, self.fields(*record, *variant)));
                }
                _ => {}
            }
            self.origins.extend(pairs);
            regions(&stmt.op).into_iter().for_each(|inner| self.read(function, inner));
            for inner in regions(&stmt.op) {
                let yields = inner.yields().iter().copied();
                let stacks = stmt.results.iter().copied().zip(yields).filter(|(result, _)| is_stack(result));
                self.origins.extend(stacks);
            }
        }
    }

    /// The stack that a value is, as it was made.
    pub(crate) fn origin(&self, stack: Value) -> Value {
        let mut stack = stack;
        while let Some(origin) = self.origins.get(&stack) {
            stack = *origin;
        }
        stack
    }

    /// What is put into a variant of a record, wherever that is done.
    pub(crate) fn fields(&self, record: RecordId, variant: usize) -> &[Vec<Value>] {
        self.fields.get(&(record.0, variant)).map_or(&[], Vec::as_slice)
    }

    /// What is pushed to a stack.
    pub(crate) fn pushed(&self, stack: Value) -> &[Vec<Value>] {
        self.pushed.get(&self.origin(stack)).map_or(&[], Vec::as_slice)
    }
}
