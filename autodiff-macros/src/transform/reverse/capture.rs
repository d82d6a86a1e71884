//! What a reversed region has of its forward region: recorded, or computed again.

use super::Reverse;
use crate::analysis::{Cut, Price};
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Alloc, Arithmetic, Literal, Name, Op, Part, Region, Stmt, Storage, Ty, Value, map_operands, operands, region_uses,
    regions_mut, substitute,
};
use proc_macro2::{TokenStream, TokenTree};

/// What recording a value costs, in operations.
const RECORD: u32 = 64;
const RECORD_FLAG: u32 = 24;
const RECORD_MEMORY: u32 = 400;

impl Reverse {
    /// The values to record of a forward region, whose definitions and parameters are `inner`; what is cheaper to compute
    /// again is put at the start of the backward region.
    pub(super) fn capture(
        &mut self,
        forward: &[Stmt],
        inner: &HashSet<Value>,
        backward: &mut Region,
        repeated: bool,
    ) -> Vec<Value> {
        self.settle_zeros(backward, inner);
        let needed: Vec<Value> = region_uses(backward).into_iter().filter(|value| inner.contains(value)).collect();
        let made: HashMap<Value, &Stmt> =
            forward.iter().flat_map(|stmt| stmt.results.iter().map(move |result| (*result, stmt))).collect();
        let recorded = Cut::choose(&needed, |value| {
            if !inner.contains(&value) {
                return None;
            }
            let record = match self.builder.borrow().function.ty(value) {
                Ty::Bool => RECORD_FLAG,
                Ty::Memory(_) => RECORD_MEMORY,
                _ => RECORD,
            };
            let again =
                made.get(&value).and_then(|stmt| self.effort(stmt, inner, repeated).map(|effort| (effort, *stmt)));
            Some(match again {
                Some((effort, stmt)) => Price { record, again: Some(effort), operands: self.sources(stmt, inner) },
                None => Price { record, again: None, operands: Vec::new() },
            })
        });
        let keep: HashSet<Value> = recorded.iter().copied().collect();
        let mut again: HashMap<Value, Value> = HashMap::default();
        let outer = self.builder.get_mut().enter();
        for value in needed {
            self.recompute(value, inner, &keep, &made, &mut again);
        }
        let mut stmts = self.builder.get_mut().leave(outer);
        for stmt in &mut stmts {
            map_operands(&mut stmt.op, &mut |value| again.get(&value).copied().unwrap_or(value));
        }
        substitute(backward, &again);
        stmts.append(&mut backward.stmts);
        backward.stmts = stmts;
        recorded
    }

    /// What is recorded of a reference is a copy of what it refers to, as it is when the reference is made.
    pub(super) fn own_references(
        &mut self,
        forward: &mut Vec<Stmt>,
        fields: &mut [Value],
        backward: &mut Region,
        ends: impl Fn(&Self, Value) -> bool,
    ) {
        let mut owned = HashMap::default();
        for field in fields {
            let Some(at) = forward.iter().position(|stmt| stmt.results.contains(field)) else { continue };
            let data = self.builder.borrow().function.data(*field).clone();
            if data.storage != Storage::Borrowed || !ends(self, *field) {
                continue;
            }
            let copy = self.builder.get_mut().function.fresh(data.ty, data.name, data.span);
            let op = Op::Alloc(Alloc::Copy { of: *field, method: Some("to_owned") });
            forward.insert(at + 1, Stmt { results: vec![copy], op, span: data.span });
            owned.insert(*field, copy);
            *field = copy;
        }
        substitute(backward, &owned);
    }

    /// A zero needs nothing of the value whose type it has.
    pub(super) fn settle_zeros(&self, region: &mut Region, inner: &HashSet<Value>) {
        for stmt in &mut region.stmts {
            if let Op::Zero { like, negative } = stmt.op
                && inner.contains(&like)
                && self.builder.borrow().function.ty(like).is_real()
            {
                stmt.op = Op::Literal(Literal::Real(if negative { -0.0 } else { 0.0 }));
            }
            regions_mut(&mut stmt.op).into_iter().for_each(|region| self.settle_zeros(region, inner));
        }
    }

    fn recompute(
        &mut self,
        value: Value,
        inner: &HashSet<Value>,
        keep: &HashSet<Value>,
        made: &HashMap<Value, &Stmt>,
        again: &mut HashMap<Value, Value>,
    ) {
        if !inner.contains(&value) || keep.contains(&value) || again.contains_key(&value) {
            return;
        }
        let Some(stmt) = made.get(&value) else { return };
        for operand in self.sources(stmt, inner) {
            self.recompute(operand, inner, keep, made, again);
        }
        let mut op = stmt.op.clone();
        if let Op::View { base, part, .. } = op {
            op = Op::View { base: self.again(base), part, mutable: false };
        } else if let Op::Load { place, .. } = op {
            op = Op::Load { place: self.again(place), trusted: true };
        } else if let Op::Length { place } = op {
            op = if self.extent(stmt, inner).is_some() {
                self.measured(place)
            } else {
                Op::Length { place: self.again(place) }
            };
        }
        let builder = self.builder.get_mut();
        let data = builder.function.data(value).clone();
        let result = builder.function.fresh(data.ty, hint(&data.name), data.span);
        builder.function.values[result.index()].storage = data.storage;
        builder.stmts.push(Stmt { results: vec![result], op, span: data.span });
        again.insert(value, result);
    }

    /// What a computation needs, with what the places that it reads are found by.
    fn sources(&self, stmt: &Stmt, inner: &HashSet<Value>) -> Vec<Value> {
        if let Some(sources) = self.extent(stmt, inner) {
            return sources;
        }
        match &stmt.op {
            Op::Load { place, .. } | Op::Length { place } => {
                let mut sources = Vec::new();
                self.found_by(*place, &mut sources);
                sources
            }
            Op::View { base, part, .. } => {
                let mut sources = part.operands();
                self.found_by(*base, &mut sources);
                sources
            }
            op => operands(op),
        }
    }

    /// What it takes to compute a statement's result again, `None` where that can't be done.
    fn effort(&self, stmt: &Stmt, inner: &HashSet<Value>, repeated: bool) -> Option<u32> {
        if stmt.results.len() != 1 {
            return None;
        }
        let result = stmt.results[0];
        // Outside of loops, a record costs no more than a register.
        let cheap = match &stmt.op {
            Op::Literal(_) | Op::Zero { .. } | Op::Undefined | Op::View { .. } | Op::Length { .. } => true,
            Op::Foreign(foreign) => foreign.pure_ && foreign.args.is_empty(),
            _ => false,
        };
        if !repeated && !cheap {
            return None;
        }
        Some(match &stmt.op {
            Op::Literal(_) | Op::Zero { .. } | Op::Undefined | Op::Copy(_) | Op::Nth { .. } => 1,
            Op::Neg(_) | Op::Not(_) | Op::Operator { .. } | Op::Cast { .. } | Op::Select { .. } => 1,
            Op::Arithmetic(Arithmetic::Div | Arithmetic::Rem, ..) => 8,
            Op::Arithmetic(..) => 1,
            Op::Rule { rule, .. } => match rule.name {
                "abs" | "max" | "min" | "mul_add" | "clamp" | "copysign" => 1,
                "sqrt" | "recip" | "powi" => 8,
                "to_radians" | "to_degrees" => 2,
                _ => return None,
            },
            Op::Foreign(foreign) if foreign.pure_ => {
                let ints = foreign.args.iter().all(|arg| {
                    let ty = self.builder.borrow().function.ty(*arg);
                    matches!(ty, Ty::Int | Ty::Bool | Ty::Real(_))
                });
                if ints || foreign.args.is_empty() { 2 } else { return None }
            }
            op @ (Op::Foreign(_) | Op::Call(_)) if self.asks_again && self.is_asked(op, result) => 8,
            Op::Load { place, .. } if !self.is_place(result) => {
                self.stability.holds_after(*place, result).then_some(1)?
            }
            Op::Length { .. } if self.extent(stmt, inner).is_some() => 2,
            Op::Length { place } => self.stability.holds_after(*place, result).then_some(1)?,
            Op::View { part: Part::Range { .. }, .. } => self.stability.holds_after(result, result).then_some(2)?,
            _ => return None,
        })
    }

    /// Whether foreign code asks constants for something of a type that syntax does not show: it may be a reference.
    fn is_asked(&self, op: &Op, result: Value) -> bool {
        let ty = |value: Value| self.builder.borrow().function.ty(value);
        let asked = operands(op);
        matches!(ty(result), Ty::Opaque | Ty::Memory(_))
            && !may_leave(op)
            && self.stability.is_never_written(result)
            && asked.iter().any(|value| matches!(ty(*value), Ty::Opaque | Ty::Memory(_)))
            && asked.iter().all(|value| !self.is_active(*value) && self.stability.is_never_written(*value))
    }

    /// What the length of a sub-slice is computed from, where its elements are written to: its bounds, and where it has no end, the length of
    /// a variable from outside, which is that of its shadow. That of a variable itself is recorded: were it asked of the shadow, LLVM would
    /// see that no index is out of bounds, and write neighbours in pairs, which the next iteration of a stencil then waits for.
    fn extent(&self, stmt: &Stmt, inner: &HashSet<Value>) -> Option<Vec<Value>> {
        let (&Op::Length { place: slice }, &[result]) = (&stmt.op, &stmt.results[..]) else { return None };
        if self.stability.holds_after(slice, result) {
            return None;
        }
        let (mut place, mut sources) = (slice, Vec::new());
        while let Some((base, Part::Range { start, end, inclusive: false })) = self.view_of(place) {
            sources.extend(start.iter().chain(&end));
            if end.is_some() {
                return Some(sources);
            }
            place = base;
        }
        let shadow = self.shadows.get(&place)?;
        let owned = self.builder.borrow().function.data(*shadow).storage != Storage::Optional;
        let known =
            !inner.contains(&place) && owned && self.view_of(place).is_none() && self.stability.keeps_its_length(place);
        known.then_some(sources)
    }

    /// The length of a sub-slice, from what [`extent`](Self::extent) names.
    fn measured(&mut self, slice: Value) -> Op {
        let Some((base, Part::Range { start, end, .. })) = self.view_of(slice) else {
            let shadow = self.shadows.get(&slice).copied();
            return Op::Length { place: shadow.unwrap_or(slice) };
        };
        let end = match end {
            Some(end) => end,
            None => {
                let length = self.measured(base);
                self.builder.get_mut().push(length, Ty::Int)
            }
        };
        match start {
            Some(start) => Op::Arithmetic(Arithmetic::Sub, end, start),
            None => Op::Copy(end),
        }
    }

    /// What a place is reached from and found by.
    fn found_by(&self, place: Value, sources: &mut Vec<Value>) {
        match self.view_of(place).filter(|_| !self.is_slice(place)) {
            Some((base, part)) => {
                sources.extend(part.operands());
                self.found_by(base, sources);
            }
            None => sources.push(place),
        }
    }
}

/// Whether an operation may leave the function, by `?`, which a reverse sweep can't.
fn may_leave(op: &Op) -> bool {
    fn asks(code: TokenStream) -> bool {
        code.into_iter().any(|tree| match tree {
            TokenTree::Punct(punct) => punct.as_char() == '?',
            TokenTree::Group(group) => asks(group.stream()),
            _ => false,
        })
    }
    match op {
        Op::Foreign(foreign) => asks(foreign.code.clone()),
        Op::Call(call) => call.may_fail(),
        _ => false,
    }
}

fn hint(name: &Name) -> Name {
    match name {
        Name::User(name) | Name::Adjoint(name) | Name::Hint(name) => Name::Hint(name.clone()),
        Name::None => Name::None,
    }
}
