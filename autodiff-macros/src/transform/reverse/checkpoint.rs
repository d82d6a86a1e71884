//! Loops that are run again from checkpoints.
//!
//! The forward sweep keeps, every so many iterations, the loop's state: what it carries, and the memory that it changes.
//! The reverse sweep takes the segments between these checkpoints last to first. It runs each again, as a loop of its own
//! on a copy of that memory, now with records, and reverses it.
//!
//! To the rest of the transformation, a segment is a loop in a loop, whose reverse is that of any other.

use super::fuse::defined;
use super::loops::Columns;
use super::{Adjoints, Reverse, Seed, Shadows, memory, note, replay, sweep};
use crate::analysis::Activity;
use crate::diagnostics::Diagnostics;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Alloc, Arithmetic, Ask, Capacity, Checkpoints, End, Function, Loop, LoopKind, Name, Op, Range, RangeAdaptor,
    Region, Stmt, Storage, Ty, Value, copy_region, copy_value, region_uses, regions,
};
use proc_macro2::Span;
use std::collections::BTreeSet;

/// Finds the loops whose records grow, and reports what stands in the way of running them again.
pub(crate) fn plan_checkpoints(
    function: &mut Function,
    every: Option<usize>,
    activity: &Activity,
    seed: &Seed,
    shadows: &Shadows,
    diagnostics: &mut Diagnostics,
) {
    let (_, loops) = sweep(function.clone(), activity, std::slice::from_ref(seed), shadows, super::Use::AtOnce);
    replay::check(&function.body, &loops, function, activity, diagnostics);
    function.checkpoints = Some(Checkpoints { every, loops });
}

/// What a loop is known by: the first value that it makes.
pub(super) fn key(stmt: &Stmt) -> Option<Value> {
    let Op::Loop(inner) = &stmt.op else { return None };
    let made = inner.body.stmts.iter().flat_map(|stmt| &stmt.results);
    inner.body.params.iter().chain(made).next().copied()
}

/// What a segment begins with.
#[derive(Default)]
struct State {
    /// What the loop has in the forward sweep, and what that is in the segment.
    kept: Vec<(Value, Value)>,
    /// Copies of what changes after the loop.
    before: Vec<Stmt>,
    /// Views of memories that the segment has copies of.
    opening: Vec<Stmt>,
    /// What the values from outside are in the segment.
    map: HashMap<Value, Value>,
}

impl Reverse {
    /// The reverse of a loop, a segment at a time.
    pub(super) fn checkpointed(
        &mut self,
        mut stmt: Stmt,
        mut inner: Loop,
        incoming: &[Option<Value>],
        adjoints: &mut Adjoints,
    ) -> Vec<Stmt> {
        let span = stmt.span;
        let stack = self.builder.get_mut().function.fresh(Ty::Stack, Name::Hint("checkpoints".to_string()), span);
        let mut replayed = inner.body.clone();
        let replays = self.replayed(&mut inner.body, &mut replayed);
        let mut state = self.state(&inner, &replayed, &stmt);
        let starts: Vec<Value> = inner.carried().iter().map(|param| self.copied(*param)).collect();
        let (segment, results, steps) = self.segment(&inner, replayed, &starts, &stmt, &mut state);
        let carried: Vec<Value> = inner.carried().to_vec();
        state.kept.extend(carried.iter().copied().zip(starts.iter().copied()));
        self.learn(&segment, &state, [&carried, &stmt.results, &results]);

        // The segments as a loop.
        let index = self.builder.get_mut().function.fresh(Ty::Int, Name::Hint("segment".to_string()), span);
        let none = Value(u32::MAX);
        let range = Range { start: none, end: None, inclusive: false, adaptors: Vec::new() };
        let mut body = segment;
        body.params = [index].into_iter().chain(starts.iter().copied()).collect();
        body.end = End::Yield(results);
        let mut outer = Loop { kind: LoopKind::Range(range), inits: inner.inits.clone(), breaks: false, body };
        let next = outer.next().to_vec();
        let mut columns = Columns::default();
        let enclosing = self.builder.get_mut().enter();
        let steady = vec![false; starts.len()];
        let (mut back, shadows) = self.body(&mut outer, &stmt.results, incoming, &steady, &mut columns);
        let reversed = self.builder.get_mut().leave(enclosing);

        let mut backward = Region { params: Vec::new(), stmts: Vec::new(), end: End::Yield(Vec::new()) };
        let results = starts.iter().copied().zip(next).zip(&stmt.results);
        let carried: Vec<Value> = results
            .filter(|((start, next), result)| self.carries(*start, *next, **result))
            .map(|((start, _), _)| start)
            .collect();
        let inherited: Adjoints = back.keys().filter_map(|value| Some((*value, adjoints.remove(value)?))).collect();
        let ask = |ask: Ask| Op::Checkpoints { stack, ask };
        let mut stmts = vec![
            Stmt { results: vec![steps], op: ask(Ask::Steps), span },
            Stmt { results: state.kept.iter().map(|(_, copy)| *copy).collect(), op: Op::Pop { stack }, span },
        ];
        stmts.extend(replays.iter().map(|replay| Stmt {
            results: Vec::new(),
            op: Op::Checkpoints { stack: *replay, ask: Ask::Rewind },
            span,
        }));
        stmts.append(&mut outer.body.stmts);
        stmts.extend(reversed);
        backward.stmts = stmts;
        self.yields(&mut backward, &carried, &mut back, &shadows, &inherited, &mut columns);
        let start = self.int_literal(0);
        let end = self.builder.get_mut().push(ask(Ask::Segments), Ty::Int);
        let range = Range { start, end: Some(end), inclusive: false, adaptors: Vec::new() };
        self.write(range, index, backward, columns, false, adjoints);

        let every = self.builder.get_mut().function.checkpoints.as_ref().and_then(|checkpoints| checkpoints.every);
        let op = Op::Stack(Capacity::Checkpoints(every));
        self.prologue.push(Stmt { results: vec![stack], op, span });
        let checkpoint = self.checkpoint(&state, &replays, stack, span);
        inner.body.stmts.splice(0..0, checkpoint);
        stmt.op = Op::Loop(Box::new(inner));
        state.before.push(stmt);
        state.before
    }

    /// Whether the loop is one of those that are run again.
    pub(super) fn is_checkpointed(&self) -> bool {
        let checkpoints = &self.builder.borrow().function.checkpoints;
        checkpoints.as_ref().zip(self.outermost).is_some_and(|(all, outermost)| all.loops.contains(&outermost))
    }

    /// A value of the loop as the segment has it.
    fn copied(&mut self, value: Value) -> Value {
        copy_value(value, &mut self.builder.get_mut().function, &mut HashMap::default())
    }

    /// What of the loop's surroundings a segment has copies of: the memory that the loop changes, as it is at the
    /// checkpoint, and what changes after the loop, as it is before it.
    fn state(&mut self, inner: &Loop, replayed: &Region, stmt: &Stmt) -> State {
        let mut state = State::default();
        let mut made: HashSet<Value> = HashSet::default();
        defined(replayed, &mut made);
        let mut written = BTreeSet::new();
        self.written(&inner.body, &mut written);
        let at = key(stmt);
        for value in region_uses(replayed) {
            if made.contains(&value) || !self.is_place(value) {
                continue;
            }
            let memory = self.stability.memory(value);
            if written.contains(&memory) {
                let root = self.root(value);
                if !state.map.contains_key(&root) {
                    let copy = self.copied(root);
                    self.make_owned(copy);
                    state.kept.push((root, copy));
                    state.map.insert(root, copy);
                }
                self.view_again(value, &mut state);
            } else if !at.is_some_and(|at| self.stability.holds_after(value, at)) {
                // Of the whole, whose shadow is there, rather than of the part.
                let root = self.root(value);
                if !state.map.contains_key(&root) {
                    let copy = self.copied(root);
                    self.make_owned(copy);
                    let op = Op::Alloc(self.copy_of(root, root));
                    state.before.push(Stmt { results: vec![copy], op, span: stmt.span });
                    state.map.insert(root, copy);
                }
                self.view_again(value, &mut state);
            } else if !self.is_slice(value) {
                // By the way there, rather than by a record of the part.
                self.view_again(value, &mut state);
            }
        }
        state
    }

    fn make_owned(&mut self, copy: Value) {
        let data = &mut self.builder.get_mut().function.values[copy.index()];
        data.cell = true;
        data.storage = Storage::Owned;
        data.annotation = None;
    }

    /// A part of a memory that the segment has a copy of.
    fn view_again(&mut self, value: Value, state: &mut State) -> Value {
        if let Some(known) = state.map.get(&value) {
            return *known;
        }
        let Some((base, part)) = self.view_of(value) else { return value };
        let base = self.view_again(base, state);
        let copy = copy_value(value, &mut self.builder.get_mut().function, &mut state.map);
        let mutable = matches!(self.made.get(&value), Some(Op::View { mutable: true, .. }) | None);
        state.opening.push(Stmt { results: vec![copy], op: Op::View { base, part, mutable }, span: Span::call_site() });
        copy
    }

    /// The memories that a region writes to.
    fn written(&self, region: &Region, written: &mut BTreeSet<Value>) {
        for stmt in &region.stmts {
            let mut places = stmt.op.written();
            if let Op::Foreign(foreign) = &stmt.op
                && !foreign.pure_
            {
                let function = &self.builder.borrow().function;
                places.extend(foreign.args.iter().copied().filter(|arg| function.data(*arg).cell));
            }
            written.extend(places.into_iter().map(|place| self.stability.memory(place)));
            regions(&stmt.op).into_iter().for_each(|inner| self.written(inner, written));
        }
    }

    /// The loop over a segment's iterations, in a region of its own, its results, and the number of iterations.
    fn segment(
        &mut self,
        inner: &Loop,
        body: Region,
        starts: &[Value],
        stmt: &Stmt,
        state: &mut State,
    ) -> (Region, Vec<Value>, Value) {
        let function = &mut self.builder.get_mut().function;
        let span = stmt.span;
        let mut map = state.map.clone();
        let index = function.fresh(Ty::Int, Name::Hint("k".to_string()), span);
        let mut opening = std::mem::take(&mut state.opening);
        let mut stmts = Vec::new();
        let mut body = copy_region(&body, function, &mut map);
        if let (LoopKind::Range(range), Some(number)) = (&inner.kind, inner.index()) {
            let first = copy_value(number, function, &mut HashMap::default());
            state.kept.push((number, first));
            let mut distance = index;
            for adaptor in &range.adaptors {
                if let RangeAdaptor::StepBy(step) = adaptor {
                    let product = function.fresh(Ty::Int, Name::None, span);
                    let op = Op::Arithmetic(Arithmetic::Mul, distance, *step);
                    stmts.push(Stmt { results: vec![product], op, span });
                    distance = product;
                }
            }
            let turns = range.adaptors.iter().filter(|adaptor| **adaptor == RangeAdaptor::Reversed).count();
            let number = body.params.remove(0);
            let op = Op::Nth { start: first, index: distance, back: turns % 2 == 1 };
            stmts.push(Stmt { results: vec![number], op, span });
        }
        stmts.append(&mut body.stmts);
        if inner.breaks
            && let End::Yield(values) = &mut body.end
        {
            values.remove(0);
        }
        body.stmts = stmts;
        body.params.insert(0, index);
        let zero = function.fresh(Ty::Int, Name::None, span);
        let literal = crate::ir::Literal::Tokens(proc_macro2::Literal::usize_unsuffixed(0));
        opening.push(Stmt { results: vec![zero], op: Op::Literal(literal), span });
        let steps = function.fresh(Ty::Int, Name::Hint("steps".to_string()), span);
        let range = Range { start: zero, end: Some(steps), inclusive: false, adaptors: Vec::new() };
        let again = Loop { kind: LoopKind::Range(range), inits: starts.to_vec(), breaks: false, body };
        let results: Vec<Value> = stmt.results.iter().map(|result| copy_value(*result, function, &mut map)).collect();
        opening.push(Stmt { results: results.clone(), op: Op::Loop(Box::new(again)), span });
        state.map = map;
        (Region { params: Vec::new(), stmts: opening, end: End::default() }, results, steps)
    }

    /// What is known of the primal's values is known of their copies.
    fn learn(&mut self, segment: &Region, state: &State, [carried, results, copies]: [&[Value]; 3]) {
        for (value, copy) in state.map.iter().chain(state.kept.iter().map(|(value, copy)| (value, copy))) {
            self.activity.repeat(*value, *copy);
            self.uses.repeat(*value, *copy);
            self.stability.repeat(*value, *copy);
            if let Some(shadow) = self.shadows.get(value).copied() {
                self.shadows.insert(*copy, shadow);
            }
        }
        for (value, copy) in &state.kept {
            if self.is_place(*value) {
                // It holds one number, or more, as what it is a copy of.
                let op = if self.is_sequence(*value) {
                    Op::Alloc(self.copy_of(*value, *value))
                } else {
                    Op::Alloc(Alloc::Cell(*value))
                };
                self.made.insert(*copy, op);
            }
        }
        // A segment's results are what the next one begins with.
        for ((param, result), copy) in carried.iter().zip(results).zip(copies) {
            let of = if self.is_active(*param) { param } else { result };
            self.activity.repeat(*of, *copy);
        }
        note(segment, &mut self.made);
        memory::views(segment, &mut self.views);
        memory::resized(segment, &mut self.resized);
        self.builder.get_mut().learn(segment);
    }

    /// The beginning of an iteration of the forward sweep.
    fn checkpoint(&mut self, state: &State, replays: &[Value], stack: Value, span: Span) -> [Stmt; 2] {
        let due = self.builder.get_mut().function.fresh(Ty::Bool, Name::None, span);
        let mut then = Region { params: Vec::new(), stmts: Vec::new(), end: End::Yield(Vec::new()) };
        let mut fields = Vec::new();
        for (value, _) in &state.kept {
            if !self.is_place(*value) {
                fields.push(*value);
                continue;
            }
            let op = Op::Alloc(self.copy_of(*value, *value));
            let function = &mut self.builder.get_mut().function;
            let data = function.data(*value).clone();
            let copy = function.fresh(data.ty, data.name, data.span);
            then.stmts.push(Stmt { results: vec![copy], op, span });
            fields.push(copy);
        }
        then.stmts.push(Stmt { results: Vec::new(), op: Op::Push { stack, fields }, span });
        then.stmts.extend(replays.iter().map(|replay| Stmt {
            results: Vec::new(),
            op: Op::Checkpoints { stack: *replay, ask: Ask::Mark },
            span,
        }));
        let otherwise = Region { params: Vec::new(), stmts: Vec::new(), end: End::Yield(Vec::new()) };
        [
            Stmt { results: vec![due], op: Op::Checkpoints { stack, ask: Ask::IsDue }, span },
            Stmt { results: Vec::new(), op: Op::If { condition: due, arms: [then, otherwise] }, span },
        ]
    }
}
