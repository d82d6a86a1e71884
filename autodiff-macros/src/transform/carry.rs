//! Elements of an adjoint that iterations hand on to each other are carried in variables.
//!
//! Where a loop of the reverse sweep adds to neighbours, what an iteration leaves in an element is what the next one takes up. By way of
//! memory, it waits for the store each time. So each element is loaded by the first iteration that comes to it and stored by the last.

use super::guarded::{runs, take_results, where_it_runs};
use super::known::Known;
use super::memory_of;
use super::neighbours::{Neighbours, neighbours};
use super::strides::Strides;
use super::sweeps::{Sweep, in_sweeps};
use super::unread::drop_unread;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Arithmetic, End, Function, Literal, Loop, LoopKind, Name, Op, Part, Range, RangeAdaptor, Region, Stmt, Ty, Value,
    map_operands, regions_mut, substitute,
};
use proc_macro2::Span;

pub(crate) fn carry(function: Function) -> Function {
    let known = Known::of(&function);
    in_sweeps(function, |stmts, sweep, function| in_stmts(stmts, sweep, &known, function))
}

fn in_stmts(stmts: Vec<Stmt>, sweep: Sweep, known: &Known, function: &mut Function) -> Vec<Stmt> {
    let mut kept = Vec::new();
    for mut stmt in stmts {
        let inner = if matches!(stmt.op, Op::Tape(_)) { Sweep::Reverse } else { sweep };
        for region in regions_mut(&mut stmt.op) {
            region.stmts = in_stmts(std::mem::take(&mut region.stmts), inner, known, function);
        }
        match (sweep, stmt) {
            // Elsewhere, an element that an iteration is about to come to need not be there.
            (Sweep::Reverse, stmt) => kept.extend(carried(stmt, known, function)),
            (Sweep::Forward, stmt) => kept.push(stmt),
        }
    }
    kept
}

/// A loop whose neighbours are carried, with what comes before and after it.
fn carried(mut stmt: Stmt, known: &Known, function: &mut Function) -> Vec<Stmt> {
    let Op::Loop(inner) = &mut stmt.op else { return vec![stmt] };
    let LoopKind::Range(range) = inner.kind.clone() else { return vec![stmt] };
    let (Some(end), Some(runs)) = (range.end, runs(&range)) else { return vec![stmt] };
    let plain = matches!(range.adaptors[..], [] | [RangeAdaptor::Reversed]);
    if !plain || inner.breaks || inner.body.diverges() || known.is_constant(&range) {
        return vec![stmt];
    }
    let all = neighbours(&inner.body, known, function);
    if all.is_empty() {
        return vec![stmt];
    }
    let inits = inner.inits.clone();
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for neighbours in all {
        let Some(ty) = neighbours.number.map(|number| function.ty(number)) else { continue };
        let carrier = Carrier { neighbours, ty, range: &range, end, span: stmt.span };
        carrier.carry(inner, &mut stmt.results, (&mut before, &mut after), known, function);
    }
    drop_unread(&mut inner.body);
    let span = stmt.span;
    let [results, yielded] = take_results(&mut stmt, inits.len(), function);
    before.push(stmt);
    before.extend(after);
    let then = Region { params: Vec::new(), stmts: before, end: End::Yield(yielded) };
    let otherwise = Region { params: Vec::new(), stmts: Vec::new(), end: End::Yield(inits) };
    where_it_runs(runs, results, [then, otherwise], function, span).into()
}

struct Carrier<'l> {
    neighbours: Neighbours,
    ty: Ty,
    range: &'l Range,
    end: Value,
    span: Span,
}

impl Carrier<'_> {
    fn is_reversed(&self) -> bool {
        self.range.adaptors[..] == [RangeAdaptor::Reversed]
    }

    /// The element that an iteration is the first to come to.
    fn newest(&self) -> i64 {
        let (first, last) = self.neighbours.ends();
        if self.is_reversed() { first } else { last }
    }

    fn carry(
        &self,
        inner: &mut Loop,
        results: &mut Vec<Value>,
        (before, after): (&mut Vec<Stmt>, &mut Vec<Stmt>),
        known: &Known,
        function: &mut Function,
    ) {
        let (first, last) = self.neighbours.ends();
        let towards = if self.is_reversed() { -1 } else { 1 };
        let name = function.data(known.bases.root(self.neighbours.base)).name.text().map(str::to_string);
        let mut now: HashMap<i64, Value> = HashMap::default();
        let kept: Vec<i64> = (first..=last).filter(|distance| *distance != self.newest()).collect();
        for distance in &kept {
            let hint = || name.clone().map_or(Name::None, Name::Hint);
            let place = self.place(*distance, inner, false, before, known, function);
            let init = function.fresh(self.ty, Name::None, self.span);
            let [param, result] = [(); 2].map(|()| function.fresh(self.ty, hint(), self.span));
            before.push(self.stmt(vec![init], Op::Load { place, trusted: true }));
            let place = self.place(*distance, inner, true, after, known, function);
            after.push(self.stmt(Vec::new(), Op::Store { place, value: result }));
            inner.inits.push(init);
            inner.body.params.push(param);
            results.push(result);
            now.insert(*distance, param);
        }
        self.rewrite(&mut inner.body, &mut now, function);
        if let End::Yield(values) = &mut inner.body.end {
            values.extend(kept.iter().filter_map(|distance| now.get(&(distance + towards))));
        }
    }

    fn stmt(&self, results: Vec<Value>, op: Op) -> Stmt {
        Stmt { results, op, span: self.span }
    }

    /// An element before the first iteration that comes to it, or, `after` the last, the one that it has left there.
    fn place(
        &self,
        distance: i64,
        inner: &Loop,
        after: bool,
        stmts: &mut Vec<Stmt>,
        known: &Known,
        function: &mut Function,
    ) -> Value {
        let strides = Strides::of(&inner.body, inner.body.params[0]);
        // The iteration after the last is the one before the first, seen from the other end.
        let distance = if self.is_reversed() { distance - 1 } else { distance };
        let (from, distance) = match self.is_reversed() == after {
            true => (self.range.start, distance),
            false => (self.end, distance + i64::from(self.range.inclusive)),
        };
        let integer = |op: Op, stmts: &mut Vec<Stmt>, function: &mut Function| {
            let value = function.fresh(Ty::Int, Name::None, self.span);
            stmts.push(self.stmt(vec![value], op));
            value
        };
        let literal =
            |number: i64| Op::Literal(Literal::Tokens(proc_macro2::Literal::u64_unsuffixed(number.unsigned_abs())));
        // Nothing is subtracted before all is added, so that no step is less than zero.
        let number = known.number(from).and_then(|number| i64::try_from(number).ok());
        let sum = number.map(|number| number + distance).filter(|sum| *sum >= 0);
        let mut index = match sum {
            Some(sum) => integer(literal(sum), stmts, function),
            None if distance > 0 => {
                let step = integer(literal(distance), stmts, function);
                integer(Op::Arithmetic(Arithmetic::Add, from, step), stmts, function)
            }
            None => from,
        };
        let rest = &self.neighbours.rest;
        for (op, values) in [(Arithmetic::Add, &rest.added), (Arithmetic::Sub, &rest.subtracted)] {
            for value in values {
                let value = strides.copied(*value, None, known, function, stmts);
                index = integer(Op::Arithmetic(op, index, value), stmts, function);
            }
        }
        if sum.is_none() && distance < 0 {
            let step = integer(literal(distance), stmts, function);
            index = integer(Op::Arithmetic(Arithmetic::Sub, index, step), stmts, function);
        }
        let place = function.fresh(memory_of(self.ty), Name::None, self.span);
        let op = Op::View { base: self.neighbours.base, part: Part::Index(index), mutable: after };
        stmts.push(self.stmt(vec![place], op));
        place
    }

    /// What is done to the elements is done to variables.
    fn rewrite(&self, body: &mut Region, now: &mut HashMap<i64, Value>, function: &mut Function) {
        let ty = self.ty;
        let mut read: HashMap<Value, Value> = HashMap::default();
        let mut views: HashMap<i64, Value> = HashMap::default();
        let mut taken: HashSet<i64> = HashSet::default();
        let mut stmts = Vec::new();
        for mut stmt in std::mem::take(&mut body.stmts) {
            map_operands(&mut stmt.op, &mut |value| read.get(&value).copied().unwrap_or(value));
            let element = match &stmt.op {
                Op::Load { place, .. } | Op::Take { place } | Op::Update { place, .. } | Op::Store { place, .. } => {
                    self.neighbours.places.get(place).map(|distance| (*place, *distance))
                }
                Op::View { .. } => {
                    if let [view] = stmt.results[..]
                        && let Some(distance) = self.neighbours.places.get(&view)
                    {
                        views.insert(*distance, view);
                    }
                    None
                }
                _ => None,
            };
            let Some((place, distance)) = element else {
                stmts.push(stmt);
                continue;
            };
            let value = *now.entry(distance).or_insert_with(|| {
                let loaded = function.fresh(ty, Name::None, stmt.span);
                stmts.push(Stmt { results: vec![loaded], op: Op::Load { place, trusted: true }, span: stmt.span });
                loaded
            });
            let mut compute = |op: Op| {
                let result = function.fresh(ty, Name::None, stmt.span);
                stmts.push(Stmt { results: vec![result], op, span: stmt.span });
                result
            };
            let empty = taken.remove(&distance);
            let next = match stmt.op {
                Op::Update { op: Arithmetic::Add, value: by, .. } if empty => by,
                Op::Update { op: Arithmetic::Sub, value: by, .. } if empty => compute(Op::Neg(by)),
                Op::Update { op, value: by, .. } => compute(Op::Arithmetic(op, value, by)),
                Op::Store { value, .. } => value,
                op => {
                    read.insert(stmt.results[0], value);
                    if !matches!(op, Op::Take { .. }) {
                        continue;
                    }
                    taken.insert(distance);
                    compute(Op::Literal(Literal::Real(0.0)))
                }
            };
            now.insert(distance, next);
        }
        body.stmts = stmts;
        let (first, last) = self.neighbours.ends();
        let oldest = if self.is_reversed() { last } else { first };
        if let (Some(place), Some(value)) = (views.get(&oldest), now.get(&oldest)) {
            body.stmts.push(self.stmt(Vec::new(), Op::Store { place: *place, value: *value }));
        }
        substitute(body, &read);
    }
}
