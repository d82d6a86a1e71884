//! Memory: what is done to a place is done to its tangent as well.

use super::Forward;
use crate::ir::{End, Mutation, Op, Region, Stmt, Ty, Value};

impl Forward<'_> {
    pub(super) fn is_memory_stmt(&self, stmt: &Stmt) -> bool {
        match &stmt.op {
            Op::View { .. }
            | Op::SplitMut { .. }
            | Op::Destructure { .. }
            | Op::Load { .. }
            | Op::Store { .. }
            | Op::Update { .. }
            | Op::Take { .. }
            | Op::Length { .. }
            | Op::Sum { .. }
            | Op::Alloc(_)
            | Op::Mutate { .. } => true,
            Op::Copy(value) => self.is_place(*value),
            _ => false,
        }
    }

    pub(super) fn memory_stmt(&mut self, stmt: Stmt) {
        let (op, results) = (stmt.op.clone(), stmt.results.clone());
        match op {
            Op::View { base, part, mutable } => {
                self.keep(stmt);
                self.mirrored(&results, base, |base| Op::View { base, part, mutable });
            }
            Op::SplitMut { base, at } => {
                self.keep(stmt);
                self.mirrored(&results, base, |base| Op::SplitMut { base, at });
            }
            Op::Destructure { base, pattern, mutable } => {
                self.keep(stmt);
                self.mirrored(&results, base, |base| Op::Destructure { base, pattern, mutable });
            }
            Op::Copy(value) => {
                self.keep(stmt);
                self.mirrored(&results, value, Op::Copy);
            }
            Op::Load { place, trusted } => {
                self.keep(stmt);
                if let [result] = results[..]
                    && self.is_active(result)
                {
                    match self.tangent(place) {
                        Some(place) => self.mirror(result, Op::Load { place, trusted }),
                        None => {
                            let zero = self.zero(result);
                            self.tangents.insert(result, zero);
                        }
                    }
                }
            }
            Op::Take { place } => {
                self.keep(stmt);
                let active = results.first().is_some_and(|result| self.is_active(*result));
                match (self.tangent(place), &results[..]) {
                    (Some(place), [result]) if active => self.mirror(*result, Op::Take { place }),
                    (Some(place), _) => self.statement(Op::Mutate { place, how: Mutation::Zero, args: Vec::new() }),
                    _ => {}
                }
            }
            Op::Sum { place } => {
                self.keep(stmt);
                self.mirrored(&results, place, |place| Op::Sum { place });
            }
            Op::Store { place, value } if !self.is_active(value) && self.is_hidden(value) => {
                self.keep(stmt);
                if let Some(tangent) = self.tangent(place) {
                    // It may be a constant, which has no zero.
                    self.statement(Op::Mutate { place: tangent, how: Mutation::Forget, args: vec![place] });
                }
            }
            Op::Store { place, value } => {
                let tangents = self.tangent(place).map(|place| (place, self.tangent_or_zero(value)));
                self.keep(stmt);
                if let Some((place, value)) = tangents {
                    self.statement(Op::Store { place, value });
                }
            }
            Op::Update { place, op, value } => {
                self.keep(stmt);
                if let (Some(place), Some(value)) = (self.tangent(place), self.tangent(value)) {
                    self.statement(Op::Update { place, op, value });
                }
            }
            Op::Alloc(alloc) => match results[..] {
                [result] if self.is_active(result) => self.alloc(alloc, result, stmt),
                _ => self.keep(stmt),
            },
            Op::Mutate { place, how, args } => self.mutation(stmt, place, how, args),
            _ => self.keep(stmt),
        }
    }

    /// Whether only rustc knows what a value is.
    fn is_hidden(&self, value: Value) -> bool {
        self.builder.borrow().function.ty(value) == Ty::Opaque && !self.undefined.contains(&value)
    }

    /// The tangents of what is made of a place are made of its tangent.
    fn mirrored(&mut self, results: &[Value], place: Value, op: impl FnOnce(Value) -> Op) {
        if !results.iter().any(|result| self.is_active(*result)) {
            return;
        }
        let Some(place) = self.tangent(place) else { return };
        let builder = self.builder.get_mut();
        let tangents: Vec<Value> = results.iter().map(|result| builder.function.fresh_tangent(*result)).collect();
        let span = builder.span;
        builder.stmts.push(Stmt { results: tangents.clone(), op: op(place), span });
        self.tangents.extend(results.iter().copied().zip(tangents));
    }

    fn mutation(&mut self, stmt: Stmt, place: Value, how: Mutation, args: Vec<Value>) {
        let Some(target) = self.tangent(place) else {
            self.keep(stmt);
            return;
        };
        let mutate = |how: Mutation, args: Vec<Value>| Op::Mutate { place: target, how, args };
        let op = match how {
            Mutation::Swap
            | Mutation::Reverse
            | Mutation::RotateLeft
            | Mutation::RotateRight
            | Mutation::Truncate
            | Mutation::Clear
            | Mutation::Resize
            | Mutation::Permute
            | Mutation::PermuteBack
            | Mutation::Zero
            | Mutation::Forget => mutate(how, args),
            // What goes in has its tangent before it is given away.
            Mutation::Exchange | Mutation::Fill | Mutation::Replace | Mutation::Push => {
                let args = args.into_iter().map(|arg| self.tangent_or_zero(arg)).collect();
                mutate(how, args)
            }
            Mutation::CopyFrom => match args.first().and_then(|source| self.tangent(*source)) {
                Some(source) => mutate(how, vec![source]),
                None => mutate(Mutation::Zero, Vec::new()),
            },
            Mutation::Accumulate | Mutation::AccumulateAll => {
                let source = args.first().and_then(|source| self.tangent(*source));
                self.keep(stmt);
                if let Some(source) = source {
                    self.statement(mutate(how, vec![source]));
                }
                return;
            }
            Mutation::Pop => {
                self.pop(stmt, target);
                return;
            }
        };
        self.keep(stmt);
        self.statement(op);
    }

    /// Where there is an element, there is its tangent.
    fn pop(&mut self, stmt: Stmt, target: Value) {
        let results = stmt.results.clone();
        self.keep(stmt);
        let op = Op::Mutate { place: target, how: Mutation::Pop, args: Vec::new() };
        let Some((tag, payload)) = results.split_first() else { return };
        let function = &mut self.builder.get_mut().function;
        let popped: Vec<Value> = results.iter().map(|result| function.fresh_tangent(*result)).collect();
        let span = self.builder.get_mut().span;
        // Where nobody asks, there is an element.
        if !payload.iter().any(|value| self.is_active(*value)) || !self.used.contains(tag) {
            self.tangents.extend(payload.iter().copied().zip(popped[1..].iter().copied()));
            self.builder.get_mut().stmts.push(Stmt { results: popped, op, span });
            return;
        }
        let outer = self.builder.get_mut().enter();
        self.builder.get_mut().stmts.push(Stmt { results: popped.clone(), op, span });
        let stmts = self.builder.get_mut().leave(outer);
        let then = Region { params: Vec::new(), stmts, end: End::Yield(popped[1..].to_vec()) };
        let outer = self.builder.get_mut().enter();
        let absent = payload
            .iter()
            .map(|value| {
                let ty = self.builder.borrow().function.ty(*value);
                self.push(Op::Undefined, ty)
            })
            .collect();
        let stmts = self.builder.get_mut().leave(outer);
        let otherwise = Region { params: Vec::new(), stmts, end: End::Yield(absent) };
        let function = &mut self.builder.get_mut().function;
        let tangents: Vec<Value> = payload.iter().map(|value| function.fresh_tangent(*value)).collect();
        let op = Op::If { condition: *tag, arms: [then, otherwise] };
        self.builder.get_mut().stmts.push(Stmt { results: tangents.clone(), op, span });
        self.tangents.extend(payload.iter().copied().zip(tangents));
    }
}
