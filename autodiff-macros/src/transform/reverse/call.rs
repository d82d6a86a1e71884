//! Calls: the callee's reverse, with a slot for the adjoint of each argument.

use super::{Adjoints, Reverse};
use crate::ir::{
    Alloc, Call, CallArg, Callee, Capacity, Elements, End, Kept, Mutation, Name, Op, Region, Shape, Stmt, Taken, Ty,
    Value, regions,
};
use std::collections::BTreeSet;

impl Reverse {
    pub(super) fn call(&mut self, call: &Call, results: &[Value], adjoints: &mut Adjoints) {
        let written = call.args.iter().filter(|arg| arg.mutable).flat_map(|arg| arg.shape.leaves());
        let writes = written.into_iter().any(|place| self.is_active(self.root(place)));
        let seeds: Vec<Option<Value>> = results
            .iter()
            .map(|result| match self.shadows.get(result) {
                Some(shadow) if self.is_place(*result) => Some(*shadow),
                _ => adjoints.remove(result),
            })
            .collect();
        // What is made of constants may be written to later: nothing of its adjoint goes further back.
        let constant = !call.leaves().into_iter().any(|leaf| self.is_active(self.root(leaf)));
        if (constant || seeds.iter().all(Option::is_none)) && !writes {
            return;
        }
        let seeds = seeds
            .into_iter()
            .zip(results)
            .map(|(seed, result)| match seed {
                Some(seed) if self.is_place(*result) => seed,
                Some(seed) => self.owned(seed, *result),
                None => {
                    let builder = self.builder.get_mut();
                    let ty = builder.function.ty(*result);
                    let zero = if ty.is_memory() {
                        Op::Alloc(Alloc::Zero { like: *result })
                    } else {
                        Op::Zero { like: *result, negative: false }
                    };
                    builder.push(zero, ty)
                }
            })
            .collect();
        self.reversed.insert(call.tape);
        let active = call.active_args(|leaf| self.is_active(self.root(leaf)));
        let mut call = call.clone();
        let mut shadows: Vec<Option<Value>> = Vec::new();
        let mut again: Vec<(Value, Value)> = Vec::new();
        let before = std::mem::take(&mut self.before);
        // What fails is not reversed, though it has been lent its arguments.
        let plain = self.lends && is_plain(&call.callee) && matches!(call.taken, Taken::AsIs);
        let (mut lent, mut roots) = (Vec::new(), Vec::new());
        for (arg, active) in call.args.iter_mut().zip(&active) {
            let place = arg.shape.clone();
            let mut shadow = self.argument(arg, *active, call.tape, &mut roots, plain);
            lent.push(arg.kept.map(Kept::stack));
            if let (Some(target), Shape::Leaf(place)) = (shadow, place)
                && shadows.iter().flatten().any(|other| self.base(*other) == self.base(target))
            {
                // One memory twice: the second has an adjoint of its own for now, which begins with what the callee takes of it.
                // What has been kept of it is no reference, which what comes later might not bear.
                let like = match (&arg.shape, arg.kept) {
                    (Shape::Leaf(kept), None) => *kept,
                    _ => self.again(place),
                };
                let alloc = if arg.mutable { self.copy_of(target, like) } else { Alloc::Zero { like } };
                let builder = self.builder.get_mut();
                let ty = builder.function.ty(place);
                let own = builder.push_named(Op::Alloc(alloc), ty, Name::Hint("d_again".to_string()));
                if arg.mutable {
                    self.statement(Op::Mutate { place: target, how: Mutation::Zero, args: Vec::new() });
                }
                again.push((target, own));
                shadow = Some(own);
            }
            shadows.push(shadow);
        }
        self.lent.insert(call.tape, lent);
        if let Taken::Received(_) = call.taken {
            self.kept.insert(call.tape, std::mem::replace(&mut self.before, before));
        } else {
            self.before.splice(0..0, before);
        }
        let scalars: Vec<bool> =
            active.iter().zip(&shadows).map(|(active, shadow)| *active && shadow.is_none()).collect();
        let leaves = call.leaves_of(&scalars);
        let builder = self.builder.get_mut();
        let contributions: Vec<Value> = leaves
            .iter()
            .map(|leaf| {
                let data = builder.function.data(*leaf);
                let (ty, name) = (data.ty, Name::Hint(format!("d_{}", data.name.text().unwrap_or("argument"))));
                builder.function.fresh(ty, name, builder.span)
            })
            .collect();
        self.call_adjoint(call, seeds, scalars, shadows, (&leaves, &contributions));
        for (leaf, contribution) in leaves.into_iter().zip(contributions) {
            if !self.is_place(leaf) {
                self.accumulate(adjoints, leaf, contribution);
            } else if let Some(target) = self.shadow(leaf) {
                // A sequence in a tuple.
                self.add_memory(target, contribution);
            }
        }
        for (target, own) in again {
            self.add_memory(target, own);
        }
    }

    /// The reverse of a call; where its cotangent is zero by a selection, as for all but the least of several, it is left out.
    fn call_adjoint(
        &mut self,
        call: Call,
        mut seeds: Vec<Value>,
        active: Vec<bool>,
        shadows: Vec<Option<Value>>,
        (leaves, contributions): (&[Value], &[Value]),
    ) {
        // What is kept of the arguments has to be taken in any case.
        let numbers = contributions.iter().all(|value| self.builder.borrow().function.ty(*value).is_real());
        let plain = call.args.iter().all(|arg| arg.kept.is_none() && !arg.mutable) && numbers;
        let selected = if plain { self.selected(&seeds) } else { None };
        let span = self.builder.borrow().span;
        let Some((condition, chosen)) = selected else {
            let op = Op::CallAdjoint { tape: Some(call.tape), call, seeds, active, shadows };
            self.builder.get_mut().stmts.push(Stmt { results: contributions.to_vec(), op, span });
            return;
        };
        seeds = chosen;
        let outer = self.builder.get_mut().enter();
        let function = &mut self.builder.get_mut().function;
        let copy = |value: &Value| {
            let data = function.data(*value).clone();
            function.fresh(data.ty, data.name, span)
        };
        let inner: Vec<Value> = contributions.iter().map(copy).collect();
        let op = Op::CallAdjoint { tape: Some(call.tape), call, seeds, active, shadows };
        self.statement_with(inner.clone(), op);
        let stmts = self.builder.get_mut().leave(outer);
        let reversed = Region { params: Vec::new(), stmts, end: End::Yield(inner) };
        let outer = self.builder.get_mut().enter();
        let zeros = leaves.iter().map(|leaf| self.zero(*leaf, true)).collect();
        let stmts = self.builder.get_mut().leave(outer);
        let left_out = Region { params: Vec::new(), stmts, end: End::Yield(zeros) };
        let op = Op::If { condition, arms: [reversed, left_out] };
        self.statement_with(contributions.to_vec(), op);
    }

    fn statement_with(&mut self, results: Vec<Value>, op: Op) {
        let builder = self.builder.get_mut();
        let span = builder.span;
        builder.stmts.push(Stmt { results, op, span });
    }

    /// Whether cotangents are zero unless a condition holds, and what they are if it does.
    fn selected(&mut self, seeds: &[Value]) -> Option<(Value, Vec<Value>)> {
        let builder = self.builder.get_mut();
        let is_zero = |value: Value| {
            builder.number(value) == Some(0.0) || matches!(builder.operation(value), Some(Op::Zero { .. }))
        };
        let selections: Option<Vec<(Value, bool, Value)>> = seeds
            .iter()
            .map(|seed| match builder.operation(*seed)? {
                Op::Select { condition, then, otherwise } if is_zero(*then) => Some((*condition, false, *otherwise)),
                Op::Select { condition, then, otherwise } if is_zero(*otherwise) => Some((*condition, true, *then)),
                _ => None,
            })
            .collect();
        let selections = selections?;
        let (condition, holds, _) = *selections.first()?;
        if selections.iter().any(|(other, also, _)| (*other, *also) != (condition, holds)) {
            return None;
        }
        let condition = if holds { condition } else { builder.push(Op::Not(condition), Ty::Bool) };
        Some((condition, selections.into_iter().map(|(.., seed)| seed).collect()))
    }

    /// The variable that a shadow is a part of.
    pub(super) fn base(&self, shadow: Value) -> Value {
        let made = |value: Value| {
            self.builder.borrow().stmts.iter().rev().find_map(|stmt| match &stmt.op {
                Op::View { base, .. } if stmt.results == [value] => Some(*base),
                _ => None,
            })
        };
        let mut base = shadow;
        while let Some(next) = made(base) {
            base = next;
        }
        base
    }

    /// An argument as the reverse passes it on: a place as it was at the call, with its adjoint. Of what the callee changes, the state is of
    /// no interest: `roots` are the memories that are passed on as they are.
    fn argument(
        &mut self,
        arg: &mut CallArg,
        active: bool,
        at: Value,
        roots: &mut Vec<Value>,
        plain: bool,
    ) -> Option<Value> {
        let Shape::Leaf(place) = arg.shape else { return None };
        if !self.is_place(place) {
            return None;
        }
        let shadow = if active { self.shadow(place) } else { None };
        let root = self.root(place);
        let known = self.builder.borrow().function.ty(place) != Ty::Memory(Elements::Opaque);
        if !arg.mutable && self.stability.holds_after(place, at) {
            arg.shape = Shape::Leaf(self.again(place));
        } else if known
            && plain
            && arg.by_ref
            && (!active || shadow.is_some())
            && if arg.mutable {
                active
                    && self.is_there(root)
                    && !roots.contains(&root)
                    && !(root != place && self.reshaped.contains(&root))
            } else {
                self.repeats > 0
            }
        {
            let span = self.builder.borrow().span;
            let function = &mut self.builder.get_mut().function;
            let stack = function.fresh(Ty::Stack, Name::Hint("kept".to_string()), span);
            self.prologue.push(Stmt { results: vec![stack], op: Op::Stack(Capacity::Arguments), span });
            if self.repeats > 0 {
                self.growing.extend(self.outermost);
            }
            arg.kept = Some(Kept::Again(stack));
            if arg.mutable {
                roots.push(root);
                let (root, parts) = self.path(place);
                arg.shape = Shape::Leaf(self.along(root, &parts, place, true));
            } else {
                arg.shape = Shape::Leaf(stack);
            }
        } else if let Some(saved) = self.copy_at_call(place, at).filter(|_| !arg.mutable) {
            arg.shape = Shape::Leaf(saved);
        } else {
            // What the callee, or something later, changes is kept.
            let function = &mut self.builder.get_mut().function;
            let data = function.data(place).clone();
            let saved = function.fresh(data.ty, Name::Hint("saved".to_string()), data.span);
            function.values[saved.index()].cell = arg.mutable;
            if !arg.mutable {
                self.copies.push((place, at, saved));
            }
            let op = Op::Alloc(self.copy_of(place, place));
            self.before.push(Stmt { results: vec![saved], op, span: data.span });
            arg.shape = Shape::Leaf(saved);
        }
        shadow
    }

    /// The copy of a variable that a later call has been passed, if it is then what it is at this call.
    fn copy_at_call(&self, place: Value, at: Value) -> Option<Value> {
        let copies = self.copies.iter().filter(|(of, ..)| *of == place);
        copies.rev().find(|(_, call, _)| self.stability.holds_between(place, at, *call)).map(|(.., copy)| *copy)
    }

    /// Whether a memory is a variable, which the reverse sweep can come by.
    fn is_there(&self, root: Value) -> bool {
        let made = matches!(self.made.get(&root), Some(Op::Alloc(_)));
        made || self.builder.borrow().function.places.iter().any(|(value, _)| *value == root)
    }

    /// How a place that is like another is copied.
    pub(super) fn copy_of(&self, of: Value, like: Value) -> Alloc {
        Alloc::Copy { of, method: self.is_sequence(like).then_some("to_owned") }
    }

    /// Whether a place holds more than one number.
    pub(super) fn is_sequence(&self, place: Value) -> bool {
        let function = &self.builder.borrow().function;
        let scalar = function.places.iter().any(|(value, tokens)| {
            *value == place && tokens.clone().into_iter().next().is_some_and(|first| first.to_string() == "*")
        });
        let number = matches!(self.made.get(&place), Some(Op::Alloc(Alloc::Cell(_))))
            && function.ty(place) != Ty::Memory(Elements::Opaque);
        !scalar && !number && function.ty(place) != Ty::Int
    }
}

/// The variables whose parts may not be there any more when the reverse sweep runs.
pub(super) fn reshaped(region: &Region, found: &mut BTreeSet<Value>) {
    for stmt in &region.stmts {
        match &stmt.op {
            Op::Mutate { place, how, args } => match how {
                Mutation::Replace | Mutation::Push | Mutation::Pop | Mutation::Truncate => found.extend([*place]),
                Mutation::Clear | Mutation::Resize => found.extend([*place]),
                Mutation::Exchange => found.extend(args.iter().chain([place])),
                _ => {}
            },
            Op::Store { place, .. } => found.extend([*place]),
            Op::Foreign(foreign) if !foreign.pure_ => found.extend(&foreign.args),
            Op::Call(call) => found.extend(call.written()),
            _ => {}
        }
        regions(&stmt.op).into_iter().for_each(|inner| reshaped(inner, found));
    }
}

/// Whether it is a function by its path, whose parameters are what they are written as: a receiver may be either.
fn is_plain(callee: &Callee) -> bool {
    let Callee::Path(path) = callee else { return false };
    let upper =
        |tree: proc_macro2::TokenTree| tree.to_string().starts_with(|first: char| first.is_uppercase() || first == '<');
    !path.clone().into_iter().any(upper)
}
