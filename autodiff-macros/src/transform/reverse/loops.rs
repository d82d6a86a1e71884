//! Loops: the forward sweep puts a record of each iteration on a stack, the reverse sweep goes back through them.
//!
//! The adjoints of the carried variables are carried backwards, and so are those of what the body reads from outside, to
//! which each iteration adds.

use super::checkpoint::key;
use super::{Adjoints, Reverse};
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Alloc, Arithmetic, Capacity, End, Literal, Loop, LoopKind, Name, Op, Range, RangeAdaptor, Region, Stmt, Ty, Value,
    definitions, substitute,
};
use proc_macro2::{Span, TokenStream};
use std::collections::BTreeSet;

/// How the reverse sweep goes back through the iterations.
pub(super) enum Back {
    /// Through the same numbers.
    Numbers(Range),
    /// By their count, which the forward sweep keeps.
    Count,
}

/// The backward loop under construction.
#[derive(Default)]
pub(super) struct Columns {
    pub(super) inits: Vec<Value>,
    pub(super) params: Vec<Value>,
    pub(super) yields: Vec<Value>,
    /// What each result is the adjoint of: a variable's initial value, or what the body reads from outside.
    pub(super) of: Vec<Value>,
    /// Shadows of memories that nothing after the loop reads.
    pub(super) zeros: Vec<(Value, Value)>,
}

impl Reverse {
    /// Reverses a loop, and gives it as the forward sweep has it, with what stands before it.
    pub(super) fn loop_stmt(&mut self, mut stmt: Stmt, adjoints: &mut Adjoints) -> Vec<Stmt> {
        self.builder.get_mut().span = Span::call_site();
        let Op::Loop(inner) = &stmt.op else { return vec![stmt] };
        let mut inner = (**inner).clone();
        let incoming: Vec<Option<Value>> = stmt
            .results
            .iter()
            .map(|result| adjoints.remove(result).map(|adjoint| self.owned(adjoint, *result)))
            .collect();
        if inner.body.diverges() || incoming.iter().all(Option::is_none) && self.touched(&stmt).is_empty() {
            return vec![stmt];
        }
        if self.depth == 0 {
            self.outermost = key(&stmt);
            if self.is_checkpointed() {
                return self.checkpointed(stmt, inner, &incoming, adjoints);
            }
        }
        let mut columns = Columns::default();
        let outer = self.builder.get_mut().enter();
        let carried = inner.carried().to_vec();
        let next = inner.next().to_vec();
        let steady = self.steady(&inner, &incoming);
        let leaving = self.leaving(&inner, &stmt.results);
        let (mut back, shadows) = self.body(&mut inner, &stmt.results, &incoming, &steady, &mut columns);
        let stmts = self.builder.get_mut().leave(outer);
        let mut backward = Region { params: Vec::new(), stmts, end: End::Yield(Vec::new()) };
        if back.is_empty() && backward.stmts.is_empty() && columns.params.is_empty() {
            return vec![stmt];
        }
        // The adjoints of what is carried and of what is read from outside.
        let carried: Vec<Value> = carried
            .into_iter()
            .zip(next)
            .zip(&stmt.results)
            .zip(&steady)
            .filter(|(((param, next), result), steady)| !**steady && self.carries(*param, *next, **result))
            .map(|(((param, _), _), _)| param)
            .collect();
        for (param, _) in inner.carried().iter().zip(&steady).filter(|(_, steady)| **steady) {
            back.remove(param);
        }
        let inherited: Adjoints = back.keys().filter_map(|value| Some((*value, adjoints.remove(value)?))).collect();
        for ((init, adjoint), _) in inner.inits.iter().zip(&incoming).zip(&steady).filter(|(_, steady)| **steady) {
            if let Some(adjoint) = adjoint {
                self.accumulate(adjoints, *init, *adjoint);
            }
        }
        self.ask_flags(&leaving, &mut backward);
        let own = columns.params.len();
        self.yields(&mut backward, &carried, &mut back, &shadows, &inherited, &mut columns);
        if own == 0 && columns.zeros.is_empty() {
            let sums: Vec<(Value, Value, Value)> = columns
                .params
                .iter()
                .zip(&columns.yields)
                .zip(&columns.of)
                .map(|((param, next), of)| (*param, *next, *of))
                .collect();
            if let Some(mut before) = self.fused(&mut stmt, &inner, &backward, &sums, adjoints) {
                for (value, adjoint) in inherited {
                    self.accumulate(adjoints, value, adjoint);
                }
                before.push(stmt);
                return before;
            }
        }
        if own == 1
            && columns.zeros.is_empty()
            && let Some((range, mut backward)) = self.extremum(&inner, &stmt, &backward, &mut columns, adjoints)
        {
            let name = self.index_name(&inner);
            let index = self.builder.get_mut().function.fresh(Ty::Int, name, stmt.span);
            substitute(&mut backward, &inner.index().map(|old| (old, index)).into_iter().collect());
            stmt.op = Op::Loop(Box::new(inner));
            self.write(range, index, backward, columns, false, adjoints);
            return vec![stmt];
        }
        if own == 1
            && columns.zeros.is_empty()
            && let Some(mut before) = self.improvement(&mut inner, &stmt, &backward, &columns, adjoints)
        {
            stmt.op = Op::Loop(Box::new(inner));
            before.push(stmt);
            return before;
        }

        let mut before = Vec::new();
        let way = self.way_back(&mut inner, &mut stmt, &mut before);
        let mut forward = std::mem::take(&mut inner.body.stmts);
        let mut inside: HashSet<Value> = definitions(&forward);
        inside.extend(inner.carried());
        let name = self.index_name(&inner);
        let index = self.builder.get_mut().function.fresh(Ty::Int, name, stmt.span);
        let mut known = forward.clone();
        if let (Back::Count, Some(trips)) = (&way, stmt.results.last()) {
            self.derived(&inner, &leaving.next, index, &mut known, &mut inside);
            self.departures(&leaving, *trips, index, &mut known, &mut inside);
        }
        // An adjoint may be a value of the forward sweep as it is.
        backward.end = End::Yield(std::mem::take(&mut columns.yields));
        let counted =
            self.counted_back((&inner, &stmt.results), &way, &inside, &mut known, &mut backward, &mut columns);
        let mut fields = self.capture(&known, &inside, &mut backward, true);
        self.own_references(&mut forward, &mut fields, &mut backward, |_, _| true);
        if let (Back::Numbers(_), Some(old)) = (&way, inner.index()) {
            substitute(&mut backward, &HashMap::from_iter([(old, index)]));
        }
        if !fields.is_empty() {
            let stack = self.stack(&way, stmt.span, &mut before);
            forward.push(Stmt { results: Vec::new(), op: Op::Push { stack, fields: fields.clone() }, span: stmt.span });
            self.pop(stack, &fields, &mut backward);
        }
        columns.yields = backward.yields().to_vec();
        inner.body.stmts = forward;
        let independent = own == 0 && !counted && self.is_independent(&backward);
        let kind = match way {
            // Where the iterations don't depend on each other, they run forwards as the machine likes it.
            Back::Numbers(range) if independent => range,
            Back::Numbers(range) => range.reversed(),
            Back::Count => {
                let trips = *stmt.results.last().unwrap_or(&Value(0));
                let zero = self.int_literal(0);
                Range { start: zero, end: Some(trips), inclusive: false, adaptors: Vec::new() }.reversed()
            }
        };
        stmt.op = Op::Loop(Box::new(inner));
        self.write(kind, index, backward, columns, independent, adjoints);
        before.push(stmt);
        before
    }

    /// Whether the adjoint of a carried variable is carried backwards.
    pub(super) fn carries(&self, param: Value, next: Value, result: Value) -> bool {
        [param, next, result].into_iter().any(|value| self.is_active(value))
    }

    /// Reverses the body into the region under construction: the adjoints that it ends with, and the shadows of the
    /// carried memories.
    pub(super) fn body(
        &mut self,
        inner: &mut Loop,
        results: &[Value],
        incoming: &[Option<Value>],
        steady: &[bool],
        columns: &mut Columns,
    ) -> (Adjoints, HashMap<Value, Value>) {
        let mut back = Adjoints::new();
        let mut outside: Vec<(Value, Option<Value>)> = Vec::new();
        let next = inner.next().to_vec();
        let carried = inner.carried().to_vec();
        for (index, (param, next)) in carried.iter().zip(&next).enumerate() {
            if !self.carries(*param, *next, results[index]) {
                continue;
            }
            if let (true, Some(adjoint)) = (steady[index], incoming[index]) {
                self.accumulate(&mut back, *next, adjoint);
                continue;
            }
            let builder = self.builder.get_mut();
            let data = builder.function.data(*param).clone();
            let adjoint = builder.function.fresh(data.ty, data.name.adjoint(), data.span);
            builder.function.values[adjoint.index()].cell = data.ty.is_memory();
            columns.params.push(adjoint);
            columns.of.push(inner.inits[index]);
            if data.ty.is_memory() {
                let init = match self.shadows.get(&results[index]) {
                    Some(shadow) => *shadow,
                    None => self.zero_outside(results[index], columns),
                };
                columns.inits.push(init);
                let root = self.root(*next);
                let fresh = root == *next && (self.is_within(inner, root) || carried.contains(&root));
                if fresh {
                    outside.push((*next, self.shadows.insert(*next, adjoint)));
                } else {
                    // A part of what there is: its adjoint adds to that.
                    if carried.contains(&root) && !self.shadows.contains_key(&root) {
                        self.declare_shadow(root);
                    }
                    if let Some(target) = self.shadow(*next) {
                        self.add_memory(target, adjoint);
                    }
                }
            } else {
                // What comes in from after the loop; nothing, where nothing does.
                columns.inits.push(incoming[index].unwrap_or(Value(u32::MAX)));
                self.accumulate(&mut back, *next, adjoint);
            }
        }
        let here: BTreeSet<Value> = definitions(&inner.body.stmts).into_iter().chain(carried.iter().copied()).collect();
        let bounded = match &inner.kind {
            LoopKind::Range(range) if !inner.breaks => self.trip_count(range).is_some(),
            _ => false,
        };
        self.depth += 1;
        self.repeats += usize::from(!bounded);
        inner.body.stmts = self.stmts_with(std::mem::take(&mut inner.body.stmts), &[], &here, &mut back);
        self.depth -= 1;
        self.repeats -= usize::from(!bounded);
        let mut shadows = HashMap::default();
        for param in &carried {
            if self.is_place(*param) && self.is_active(*param) {
                let shadow = match self.shadows.get(param) {
                    Some(shadow) => *shadow,
                    None => self.declare_shadow(*param),
                };
                shadows.insert(*param, shadow);
            }
        }
        for (value, before) in outside {
            match before {
                Some(before) => self.shadows.insert(value, before),
                None => self.shadows.remove(&value),
            };
        }
        (back, shadows)
    }

    /// Whether the loop's body makes a memory.
    fn is_within(&self, inner: &Loop, root: Value) -> bool {
        definitions(&inner.body.stmts).contains(&root)
    }

    /// The shadow of a memory that nothing after the loop reads.
    fn zero_outside(&mut self, result: Value, columns: &mut Columns) -> Value {
        let builder = self.builder.get_mut();
        let data = builder.function.data(result).clone();
        let shadow = builder.function.fresh(data.ty, data.name.adjoint(), data.span);
        columns.zeros.push((shadow, result));
        self.shadows.insert(result, shadow);
        shadow
    }

    pub(super) fn yields(
        &mut self,
        backward: &mut Region,
        carried: &[Value],
        back: &mut Adjoints,
        shadows: &HashMap<Value, Value>,
        inherited: &Adjoints,
        columns: &mut Columns,
    ) {
        let outer = self.builder.get_mut().enter();
        self.builder.get_mut().stmts = std::mem::take(&mut backward.stmts);
        for param in carried.iter().copied() {
            let adjoint = match shadows.get(&param) {
                Some(shadow) => *shadow,
                None => match back.remove(&param) {
                    Some(adjoint) => adjoint,
                    None => self.zero(param, true),
                },
            };
            columns.yields.push(adjoint);
        }
        for (value, contribution) in std::mem::take(back) {
            let builder = self.builder.get_mut();
            let data = builder.function.data(value).clone();
            let sum = builder.function.fresh(data.ty, data.name.adjoint(), data.span);
            let next = if data.ty.is_real() {
                let ty = data.ty;
                builder.push(Op::Arithmetic(Arithmetic::Add, sum, contribution), ty)
            } else {
                builder.push(Op::Accumulate { sum, contribution }, Ty::Opaque)
            };
            columns.params.push(sum);
            columns.yields.push(next);
            columns.of.push(value);
            columns.inits.push(inherited.get(&value).copied().unwrap_or(Value(u32::MAX)));
        }
        backward.stmts = self.builder.get_mut().leave(outer);
    }

    pub(super) fn zero(&mut self, like: Value, negative: bool) -> Value {
        let builder = self.builder.get_mut();
        let ty = builder.function.ty(like);
        builder.push(Op::Zero { like, negative }, ty)
    }

    /// How to go back through the iterations; where the numbers don't say, the forward sweep counts.
    fn way_back(&mut self, inner: &mut Loop, stmt: &mut Stmt, before: &mut Vec<Stmt>) -> Back {
        match &inner.kind {
            LoopKind::Range(range) if !inner.breaks && range.end.is_some() => Back::Numbers(range.clone()),
            _ => {
                let function = &mut self.builder.get_mut().function;
                let mut literal = |name: Name, number: usize| {
                    let value = function.fresh(Ty::Int, name, stmt.span);
                    let number = proc_macro2::Literal::usize_suffixed(number);
                    (value, Stmt { results: vec![value], op: Op::Literal(Literal::Tokens(number)), span: stmt.span })
                };
                let trips = || Name::Hint("trips".to_string());
                let (zero, zero_stmt) = literal(Name::None, 0);
                let (one, one_stmt) = literal(Name::None, 1);
                let param = function.fresh(Ty::Int, trips(), stmt.span);
                let next = function.fresh(Ty::Int, trips(), stmt.span);
                let result = function.fresh(Ty::Int, trips(), stmt.span);
                before.push(zero_stmt);
                inner.inits.push(zero);
                inner.body.params.push(param);
                inner.body.stmts.push(one_stmt);
                let op = Op::Arithmetic(Arithmetic::Add, param, one);
                inner.body.stmts.push(Stmt { results: vec![next], op, span: stmt.span });
                if let End::Yield(values) = &mut inner.body.end {
                    values.push(next);
                }
                stmt.results.push(result);
                Back::Count
            }
        }
    }

    pub(super) fn index_name(&self, inner: &Loop) -> Name {
        match inner.index() {
            Some(index) => self.builder.borrow().function.data(index).name.clone(),
            None => Name::Hint("k".to_string()),
        }
    }

    /// What the number of the iteration says: the index, and variables that count.
    fn derived(
        &mut self,
        inner: &Loop,
        next: &[Value],
        index: Value,
        known: &mut Vec<Stmt>,
        inside: &mut HashSet<Value>,
    ) {
        if let Some(old) = inner.index() {
            inside.insert(old);
            if let LoopKind::Range(Range { start, adaptors, .. }) = &inner.kind
                && adaptors.is_empty()
            {
                let op = Op::Nth { start: *start, index, back: false };
                known.push(Stmt { results: vec![old], op, span: Span::call_site() });
            }
        }
        for ((param, next), init) in inner.carried().iter().zip(next).zip(&inner.inits) {
            if self.builder.borrow().function.ty(*param) != Ty::Int {
                continue;
            }
            let made = self.made.get(next);
            let Some(Op::Arithmetic(op @ (Arithmetic::Add | Arithmetic::Sub), left, step)) = made else { continue };
            let (op, left, step) = (*op, *left, *step);
            if left == *param && self.builder.borrow().number(step) == Some(1.0) {
                let op = Op::Nth { start: *init, index, back: op == Arithmetic::Sub };
                known.push(Stmt { results: vec![*param], op, span: Span::call_site() });
            }
        }
    }

    /// The stack that the loop's records live in: beside the loop where its size is known at compile time, at the
    /// function's start elsewhere.
    fn stack(&mut self, way: &Back, span: Span, before: &mut Vec<Stmt>) -> Value {
        let outermost = self.outermost;
        let function = &mut self.builder.get_mut().function;
        let stack = function.fresh(Ty::Stack, Name::Hint("records".to_string()), span);
        let fixed = match way {
            Back::Numbers(range) => self.trip_count(range),
            Back::Count => None,
        };
        match (fixed, way) {
            (Some(count), _) => {
                let op = Op::Stack(Capacity::Fixed(count));
                before.push(Stmt { results: vec![stack], op, span });
            }
            (None, Back::Numbers(range)) if self.depth == 0 && self.arms == 0 => {
                self.growing.extend(outermost);
                let op = Op::Stack(Capacity::Range(range.clone()));
                before.push(Stmt { results: vec![stack], op, span });
            }
            _ => {
                self.growing.extend(outermost);
                let op = Op::Stack(Capacity::Unknown);
                self.prologue.push(Stmt { results: vec![stack], op, span });
            }
        }
        stack
    }

    /// The number of iterations as a constant expression, where there is one.
    fn trip_count(&self, range: &Range) -> Option<TokenStream> {
        let end = range.end?;
        let builder = self.builder.borrow();
        let mut step = 1.0;
        for adaptor in &range.adaptors {
            if let RangeAdaptor::StepBy(by) = adaptor {
                step *= builder.number(*by).filter(|by| *by >= 1.0)?;
            }
        }
        match (builder.number(range.start)?, self.made.get(&end)?) {
            (start, Op::Literal(Literal::Tokens(_))) => {
                let numbers = (builder.number(end)? - start + f64::from(u8::from(range.inclusive))).max(0.0);
                let count = (numbers / step).ceil() as usize;
                Some(proc_macro2::TokenTree::from(proc_macro2::Literal::usize_unsuffixed(count)).into())
            }
            // No more than that.
            (start, Op::Foreign(foreign)) if foreign.pure_ && foreign.args.is_empty() => {
                let first = f64::from(u8::from(range.inclusive));
                (start >= first).then(|| foreign.code.clone())
            }
            _ => None,
        }
    }

    /// The record is taken from the stack first.
    pub(super) fn pop(&mut self, stack: Value, fields: &[Value], backward: &mut Region) {
        let function = &mut self.builder.get_mut().function;
        let mut map = HashMap::default();
        let mut results = Vec::new();
        for field in fields {
            let data = function.data(*field).clone();
            let result = function.fresh(data.ty, data.name, data.span);
            results.push(result);
            map.insert(*field, result);
        }
        substitute(backward, &map);
        backward.stmts.insert(0, Stmt { results, op: Op::Pop { stack }, span: Span::call_site() });
    }

    pub(super) fn int_literal(&mut self, number: usize) -> Value {
        let number = proc_macro2::Literal::usize_unsuffixed(number);
        self.builder.get_mut().push(Op::Literal(Literal::Tokens(number)), Ty::Int)
    }

    /// Writes the backward loop, and hands on what comes out of it.
    pub(super) fn write(
        &mut self,
        range: Range,
        index: Value,
        mut backward: Region,
        columns: Columns,
        independent: bool,
        adjoints: &mut Adjoints,
    ) {
        let Columns { inits, params, yields, of, zeros } = columns;
        for (shadow, like) in zeros {
            let builder = self.builder.get_mut();
            let span = builder.span;
            builder.stmts.push(Stmt { results: vec![shadow], op: Op::Alloc(Alloc::Zero { like }), span });
        }
        let (mut kept, mut results) = ((Vec::new(), Vec::new(), Vec::new()), Vec::new());
        let mut unchanged = HashMap::default();
        let mut after = Vec::new();
        for (((init, param), next), of) in inits.into_iter().zip(params).zip(yields).zip(of) {
            let init = if init == Value(u32::MAX) { self.zero(of, true) } else { init };
            if next == param {
                unchanged.insert(param, init);
                after.push((of, init));
                continue;
            }
            let function = &mut self.builder.get_mut().function;
            let data = function.data(param).clone();
            let result = function.fresh(data.ty, data.name, data.span);
            kept.0.push(init);
            kept.1.push(param);
            kept.2.push(next);
            results.push(result);
            after.push((of, result));
        }
        let (inits, params, yields) = kept;
        backward.params = [index].into_iter().chain(params).collect();
        backward.end = End::Yield(yields);
        substitute(&mut backward, &unchanged);
        let bodies = match inits.is_empty() && independent {
            true => self.distributed(backward),
            false => vec![backward],
        };
        for body in bodies {
            let body = Loop { kind: LoopKind::Range(range.clone()), inits: inits.clone(), breaks: false, body };
            let builder = self.builder.get_mut();
            let span = builder.span;
            builder.stmts.push(Stmt { results: results.clone(), op: Op::Loop(Box::new(body)), span });
        }
        self.hand_on(after, adjoints);
    }

    /// What comes out of a reversed loop: the adjoints of what it was begun with and of what it read.
    pub(super) fn hand_on(&mut self, results: Vec<(Value, Value)>, adjoints: &mut Adjoints) {
        for (of, result) in results {
            if self.is_place(of) {
                if !self.is_active(of) {
                    continue;
                }
                let root = self.root(of);
                match self.shadow(of) {
                    Some(shadow) => self.add_memory(shadow, result),
                    None if root == of => {
                        self.shadows.insert(of, result);
                    }
                    None => {}
                }
            } else {
                self.accumulate(adjoints, of, result);
            }
        }
    }
}
