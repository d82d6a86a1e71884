//! The forward transformation: a function to the function of its value and its tangent.
//!
//! It goes beside the primal, which stays as it is: each active value is followed by its tangent, the sum of the partial
//! derivatives times the tangents of what it is computed from. The tangent of a memory is a memory of the same shape, to
//! which the same is done. Loops carry tangents beside their variables, branches yield them, records hold them. All
//! operations that the reverse transformation makes have tangents too, so that the two compose.

mod alloc;
mod call;
mod memory;
mod partials;
mod region;

use super::Given;
use crate::analysis::{Activity, Handed};
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Alloc, Arithmetic, Builder, CastTo, End, Function, Name, Op, RecordId, Region, Stmt, Ty, Value, region_uses,
    regions,
};
use proc_macro2::Span;
use std::cell::RefCell;

/// What a companion that goes forward is given and what it yields.
pub(crate) struct Direction {
    /// The tangent of each value that the function begins with, where it has one.
    pub(crate) given: Vec<(Value, Given)>,
    /// How many of the function's results yield no tangent.
    pub(crate) skipped: usize,
}

impl Direction {
    /// Which values have a tangent.
    fn activity(&self, function: &Function) -> Activity {
        let from: Vec<Value> = self.given.iter().map(|(value, _)| *value).collect();
        let places = from.iter().copied().filter(|value| function.ty(*value).is_memory());
        let to: Vec<Value> = function.body.yields().iter().copied().skip(self.skipped).chain(places).collect();
        Activity::between(function, &from, &to)
    }
}

struct Forward<'a> {
    builder: RefCell<Builder>,
    activity: &'a Activity,
    tangents: HashMap<Value, Value>,
    /// Results that a path does not set.
    undefined: HashSet<Value>,
    /// What something reads.
    used: HashSet<Value>,
    /// The calls whose tangents are wanted, by their tapes.
    called: HashSet<Value>,
    handed: Handed,
    /// What is taken out of each stack of records.
    popped: HashMap<Value, Vec<Value>>,
    /// The fields of each variant of a record, as they are read.
    fields: HashMap<(u32, usize), Vec<Value>>,
    /// Values from here on are tangents.
    first: u32,
}

/// The body of the result yields what that of the function yields, then the tangents of these, but for those that are
/// skipped.
pub(crate) fn forward(mut function: Function, direction: &Direction) -> Function {
    let activity = direction.activity(&function);
    let handed = Handed::of(&function);
    let body = std::mem::take(&mut function.body);
    let first = function.values.len() as u32;
    function.first_adjoint = function.first_adjoint.min(first);
    let start = function.reverse_start;
    let mut builder = Builder::new(function, Span::call_site());
    builder.learn(&body);
    let mut forward = Forward {
        builder: RefCell::new(builder),
        activity: &activity,
        tangents: HashMap::default(),
        undefined: HashSet::default(),
        used: region_uses(&body).into_iter().collect(),
        called: HashSet::default(),
        handed,
        popped: HashMap::default(),
        fields: HashMap::default(),
        first,
    };
    forward.note(&body);
    forward.widen_records();
    for (value, given) in &direction.given {
        forward.begin(*value, given);
    }
    let mut yields = body.end;
    let mut reverse_start = None;
    for (index, stmt) in body.stmts.into_iter().enumerate() {
        if start == Some(index) {
            reverse_start = Some(forward.builder.get_mut().stmts.len());
        }
        forward.stmt(stmt);
    }
    if let End::Yield(values) = &mut yields {
        let tangents: Vec<Value> =
            values.iter().skip(direction.skipped).map(|value| forward.tangent_or_zero(*value)).collect();
        values.extend(tangents);
    }
    let mut builder = forward.builder.into_inner();
    let stmts = std::mem::take(&mut builder.stmts);
    let mut function = builder.function;
    function.reverse_start = start.map(|_| reverse_start.unwrap_or(stmts.len()));
    let params = function.places.iter().map(|(value, _)| *value).collect();
    function.body = Region { params, stmts, end: yields };
    function
}

impl Forward<'_> {
    /// What the passes over regions need to know before they come to it.
    fn note(&mut self, region: &Region) {
        for stmt in &region.stmts {
            match &stmt.op {
                Op::Undefined => self.undefined.extend(&stmt.results),
                Op::Pop { stack } => {
                    self.popped.insert(self.handed.origin(*stack), stmt.results.clone());
                }
                Op::MatchRecord { record, arms, .. } => {
                    for (variant, arm) in arms {
                        self.fields.insert((record.0, *variant), arm.params.clone());
                    }
                }
                Op::Call(call) | Op::CallAugmented(call) if !call.is_whole() => {
                    let results = stmt.results.iter().copied().filter(|result| *result != call.tape);
                    let changed: Vec<Value> = results.chain(call.written()).collect();
                    if call.leaves().into_iter().any(|leaf| self.is_active(leaf))
                        && changed.into_iter().any(|value| self.is_active(value))
                    {
                        self.called.insert(call.tape);
                    }
                }
                _ => {}
            }
            regions(&stmt.op).into_iter().for_each(|inner| self.note(inner));
        }
    }

    /// Records hold the tangents of their active fields as well. They hold no tapes: the tangent of a call's reverse runs
    /// the call again.
    fn widen_records(&mut self) {
        let counted = self.fields.iter().map(|((record, variant), fields)| {
            let active = fields.iter().filter(|field| self.activity.is_active(**field)).count();
            let tapes = fields.iter().filter(|field| self.is_tape(**field)).count();
            (*record, *variant, active, tapes)
        });
        let counted: Vec<_> = counted.collect();
        let records = &mut self.builder.get_mut().function.records;
        for (record, variant, active, tapes) in counted {
            let record = records.get_mut(record as usize);
            if let Some(variant) = record.and_then(|record| record.variants.get_mut(variant)) {
                variant.fields = variant.fields + active - tapes;
            }
        }
    }

    fn without_tapes(&self, values: &mut Vec<Value>) {
        values.retain(|value| !self.is_tape(*value));
    }

    /// Whether it is a tape, or a stack of nothing else.
    fn is_tape(&self, value: Value) -> bool {
        match self.builder.borrow().function.ty(value) {
            Ty::Tape => true,
            Ty::Stack => {
                let pushed = self.handed.pushed(value);
                !pushed.is_empty() && pushed.iter().flatten().all(|field| self.is_tape(*field))
            }
            _ => false,
        }
    }

    fn begin(&mut self, value: Value, given: &Given) {
        let function = &mut self.builder.get_mut().function;
        let tangent = function.fresh_tangent(value);
        if function.ty(value).is_memory() {
            function.values[tangent.index()].storage = given.storage;
        }
        function.places.push((tangent, given.place.clone()));
        self.tangents.insert(value, tangent);
    }

    fn is_active(&self, value: Value) -> bool {
        self.activity.is_active(value)
    }

    fn is_place(&self, value: Value) -> bool {
        self.builder.borrow().function.ty(value).is_memory()
    }

    /// The tangent of a value that has one.
    fn tangent(&mut self, value: Value) -> Option<Value> {
        if !self.is_active(value) {
            return None;
        }
        if let Some(tangent) = self.tangents.get(&value) {
            return Some(*tangent);
        }
        // A tangent that is missing is a bug, which the verifier reports: nothing defines this.
        Some(self.builder.get_mut().function.fresh_tangent(value))
    }

    /// The tangent of a value, as a value of the same type in any case: what is no float keeps the value.
    fn tangent_or_zero(&mut self, value: Value) -> Value {
        match self.tangent(value) {
            Some(tangent) => tangent,
            None => self.zero(value),
        }
    }

    fn zero(&mut self, value: Value) -> Value {
        let builder = self.builder.get_mut();
        let ty = builder.function.ty(value);
        match ty {
            _ if self.undefined.contains(&value) => builder.push(Op::Undefined, ty),
            Ty::Memory(_) => {
                let zero = builder.push(Op::Alloc(Alloc::Zero { like: value }), ty);
                builder.function.values[zero.index()].undecided = builder.function.data(value).undecided;
                zero
            }
            Ty::Real(_) | Ty::Opaque => builder.push(Op::Zero { like: value, negative: false }, ty),
            _ => value,
        }
    }

    fn keep(&mut self, stmt: Stmt) {
        self.builder.get_mut().keep(stmt);
    }

    fn push(&mut self, op: Op, ty: Ty) -> Value {
        self.builder.get_mut().push(op, ty)
    }

    fn statement(&mut self, op: Op) {
        let builder = self.builder.get_mut();
        let span = builder.span;
        builder.stmts.push(Stmt { results: Vec::new(), op, span });
    }

    /// The tangent of `of` is made by an operation of the same kind as `of` itself.
    fn mirror(&mut self, of: Value, op: Op) {
        let builder = self.builder.get_mut();
        let tangent = builder.function.fresh_tangent(of);
        let span = builder.span;
        builder.stmts.push(Stmt { results: vec![tangent], op, span });
        self.tangents.insert(of, tangent);
    }

    /// A value's tangent is complete: from here on it goes by its name.
    fn named(&mut self, of: Value, tangent: Value) {
        let builder = self.builder.get_mut();
        let name = builder.function.data(of).name.tangent();
        let last = builder.stmts.last().is_some_and(|stmt| stmt.results == [tangent]);
        let fresh = last && tangent.0 >= self.first && builder.function.data(tangent).name.text().is_none();
        let tangent = if fresh {
            builder.function.values[tangent.index()].name = name;
            tangent
        } else if let Name::Adjoint(_) = name {
            let ty = builder.function.ty(tangent);
            builder.push_named(Op::Copy(tangent), ty, name)
        } else {
            tangent
        };
        let undecided = builder.function.data(of).undecided;
        builder.function.values[tangent.index()].undecided |= undecided;
        self.tangents.insert(of, tangent);
    }

    fn stmt(&mut self, stmt: Stmt) {
        self.builder.get_mut().span = stmt.span;
        match &stmt.op {
            Op::If { .. } | Op::Match { .. } | Op::MatchRecord { .. } => self.branch(stmt),
            Op::Loop(_) => self.loop_stmt(stmt),
            Op::Call(_) | Op::CallAugmented(_) => self.call(stmt),
            Op::CallAdjoint { .. } => self.call_adjoint(stmt),
            Op::Record { .. } | Op::Push { .. } | Op::Pop { .. } => self.record(stmt),
            _ if self.is_memory_stmt(&stmt) => self.memory_stmt(stmt),
            op => {
                let op = op.clone();
                let result = match stmt.results[..] {
                    [result] if self.is_active(result) => Some(result),
                    _ => None,
                };
                self.keep(stmt);
                if let Some(result) = result {
                    let tangent = self.operation(&op, result);
                    self.named(result, tangent);
                }
            }
        }
    }

    fn neg(&mut self, value: Value) -> Value {
        self.builder.get_mut().neg(value)
    }

    fn mul(&mut self, left: Value, right: Value) -> Value {
        self.builder.get_mut().mul(left, right)
    }

    fn arithmetic(&mut self, op: Arithmetic, left: Value, right: Value) -> Value {
        self.builder.get_mut().arithmetic(op, left, right)
    }

    /// The sum of the terms that there are; `like` says what it is if there are none.
    fn sum(&mut self, terms: Vec<Value>, like: Value) -> Value {
        let mut terms = terms.into_iter();
        match terms.next() {
            Some(first) => terms.fold(first, |sum, term| self.builder.get_mut().add(sum, term)),
            None => self.zero(like),
        }
    }

    fn cast(&mut self, tangent: Value, like: Value) -> Value {
        let builder = self.builder.get_mut();
        let (from, to) = (builder.function.width(tangent), builder.function.width(like));
        if from.is_some() && from == to {
            return tangent;
        }
        let ty = builder.function.ty(like);
        builder.push(Op::Cast { value: tangent, to: CastTo::Like(like) }, ty)
    }

    /// Whether a field of a record has a tangent, by where it is read.
    fn has_tangent(&self, fields: Option<&Vec<Value>>, index: usize) -> bool {
        fields.and_then(|fields| fields.get(index)).is_some_and(|field| self.is_active(*field))
    }

    fn record_fields(&self, record: RecordId, variant: usize) -> Option<&Vec<Value>> {
        self.fields.get(&(record.0, variant))
    }
}
