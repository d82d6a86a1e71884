//! Integers that a loop carries and adds to, such as where the next row of a packed matrix starts: they go back as they came.
//!
//! From what an integer has become and what has been added to it follows what it was. So the reverse of the loop carries it backwards, from what
//! it is after the loop, and no iteration records it.

use super::Reverse;
use super::loops::{Back, Columns};
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{Arithmetic, End, Loop, Op, Region, Stmt, Ty, Value, operands};
use proc_macro2::Span;

impl Reverse {
    /// Has the reverse of a loop carry the integers backwards that it would have to record; whether there are any. In `known`, they are then
    /// made of what they have become.
    pub(super) fn counted_back(
        &mut self,
        (inner, results): (&Loop, &[Value]),
        way: &Back,
        inside: &HashSet<Value>,
        known: &mut Vec<Stmt>,
        backward: &mut Region,
        columns: &mut Columns,
    ) -> bool {
        let candidates = if let Back::Numbers(_) = way { self.recurrences(inner, results, known) } else { Vec::new() };
        if candidates.is_empty() {
            return false;
        }
        let recorded = self.capture(known, inside, &mut backward.clone(), true);
        let mut any = false;
        for Recurrence { param, op, step, init, result } in candidates {
            if !recorded.contains(&param) {
                continue;
            }
            any = true;
            let function = &mut self.builder.get_mut().function;
            let data = function.data(param).clone();
            let after = function.fresh(Ty::Int, data.name, data.span);
            let op = Op::Arithmetic(op, after, step);
            known.push(Stmt { results: vec![param], op, span: Span::call_site() });
            columns.params.push(after);
            columns.inits.push(result);
            columns.of.push(init);
            if let End::Yield(values) = &mut backward.end {
                values.push(param);
            }
        }
        any
    }

    fn recurrences(&self, inner: &Loop, results: &[Value], body: &[Stmt]) -> Vec<Recurrence> {
        let made: HashMap<Value, &Op> =
            body.iter().flat_map(|stmt| stmt.results.iter().map(move |result| (*result, &stmt.op))).collect();
        let carried = inner.carried().iter().zip(inner.next()).zip(inner.inits.iter().zip(results));
        carried
            .filter_map(|((param, next), (init, result))| {
                if self.builder.borrow().function.ty(*param) != Ty::Int {
                    return None;
                }
                let (op, step) = match made.get(next)? {
                    Op::Arithmetic(Arithmetic::Add, left, step) if left == param => (Arithmetic::Sub, *step),
                    Op::Arithmetic(Arithmetic::Add, step, right) if right == param => (Arithmetic::Sub, *step),
                    Op::Arithmetic(Arithmetic::Sub, left, step) if left == param => (Arithmetic::Add, *step),
                    _ => return None,
                };
                // What is added must be known without the integer itself.
                let mut needed = HashSet::default();
                needs(step, &made, &mut needed);
                let free = !inner.carried().iter().any(|param| needed.contains(param));
                free.then_some(Recurrence { param: *param, op, step, init: *init, result: *result })
            })
            .collect()
    }
}

struct Recurrence {
    param: Value,
    /// What takes it back.
    op: Arithmetic,
    step: Value,
    init: Value,
    result: Value,
}

/// What a value is computed from.
fn needs(value: Value, made: &HashMap<Value, &Op>, needed: &mut HashSet<Value>) {
    if needed.insert(value)
        && let Some(op) = made.get(&value)
    {
        operands(op).into_iter().for_each(|operand| needs(operand, made, needed));
    }
}
