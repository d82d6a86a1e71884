//! Activity: which values get an adjoint.
//!
//! A value is *varied* if it depends on a differentiable parameter, *useful* if the result depends on it, both through
//! operations that have a derivative; it is *active* if it is both. Indices, conditions and counters fall away by
//! themselves. The two analyses iterate to a fixed point, since foreign code may write to memory cells that were read
//! before.

use super::Handed;
use crate::ir::hash::HashSet;
use crate::ir::{Alloc, CastTo, Construct, Function, Op, Region, Stmt, Value, operands, regions};
use crate::rules::{ParamKind, row};

#[derive(Clone)]
pub(crate) struct Activity {
    varied: Vec<bool>,
    useful: Vec<bool>,
}

impl Activity {
    pub(crate) fn of(function: &Function) -> Self {
        let active = |mutable: bool| {
            let params = function.params.iter().filter(move |param| param.active && (param.mutable || !mutable));
            params.flat_map(|param| param.shape.leaves())
        };
        // What is written through a reference is a result as well.
        let results: Vec<Value> = function.body.yields().iter().copied().chain(active(true)).collect();
        Activity::between(function, &active(false).collect::<Vec<_>>(), &results)
    }

    /// Of what depends on some values, and on what others depend.
    pub(crate) fn between(function: &Function, from: &[Value], to: &[Value]) -> Self {
        let handed = Handed::of(function);
        let mut analysis =
            Analysis { function, handed: &handed, marks: vec![false; function.values.len()], changed: true };
        from.iter().for_each(|value| analysis.mark(*value));
        analysis.iterate(Analysis::varied_region);
        let varied = analysis.marks;

        let mut analysis =
            Analysis { function, handed: &handed, marks: vec![false; function.values.len()], changed: true };
        to.iter().for_each(|value| analysis.mark(*value));
        analysis.iterate(Analysis::useful_region);
        Activity { varied, useful: analysis.marks }
    }

    /// A value is another, computed a second time.
    pub(crate) fn repeat(&mut self, value: Value, copy: Value) {
        for marks in [&mut self.varied, &mut self.useful] {
            let mark = marks.get(value.index()).copied().unwrap_or_default();
            if marks.len() <= copy.index() {
                marks.resize(copy.index() + 1, false);
            }
            marks[copy.index()] = mark;
        }
    }

    pub(crate) fn is_varied(&self, value: Value) -> bool {
        self.varied.get(value.index()).copied().unwrap_or_default()
    }

    pub(crate) fn is_active(&self, value: Value) -> bool {
        self.is_varied(value) && self.useful.get(value.index()).copied().unwrap_or_default()
    }
}

struct Analysis<'f> {
    function: &'f Function,
    handed: &'f Handed,
    marks: Vec<bool>,
    changed: bool,
}

impl<'f> Analysis<'f> {
    fn iterate(&mut self, mut sweep: impl FnMut(&mut Self, &'f Region)) {
        while std::mem::take(&mut self.changed) {
            let function = self.function;
            sweep(self, &function.body);
        }
    }

    fn marked(&self, value: Value) -> bool {
        self.marks[value.index()]
    }

    fn mark(&mut self, value: Value) {
        if !self.marked(value) && self.function.ty(value).may_be_active() {
            self.marks[value.index()] = true;
            self.changed = true;
        }
    }

    fn any(&self, values: &[Value]) -> bool {
        values.iter().any(|value| self.marked(*value))
    }

    fn cells(&self, values: &[Value]) -> Vec<Value> {
        values.iter().copied().filter(|value| self.function.data(*value).cell).collect()
    }

    /// One and the same memory by two names.
    fn alias(&mut self, left: Value, right: Value) {
        if self.function.ty(left).is_memory() && self.function.ty(right).is_memory() {
            if self.marked(left) {
                self.mark(right);
            }
            if self.marked(right) {
                self.mark(left);
            }
        }
    }

    fn aliases(&mut self, stmt: &Stmt) {
        match &stmt.op {
            Op::View { base, .. } | Op::SplitMut { base, .. } | Op::Destructure { base, .. } => {
                stmt.results.iter().for_each(|view| self.alias(*base, *view));
            }
            Op::If { arms, .. } => {
                for arm in arms {
                    arm.yields().iter().zip(&stmt.results).for_each(|(value, result)| self.alias(*value, *result));
                }
            }
            Op::Match { scrutinees, arms } => {
                for arm in arms {
                    arm.body.yields().iter().zip(&stmt.results).for_each(|(value, result)| self.alias(*value, *result));
                    // What a pattern binds of a place is a part of it.
                    for column in arm.columns(scrutinees).into_iter().flatten() {
                        column.bindings.iter().for_each(|part| self.alias(column.scrutinee, *part));
                    }
                }
            }
            Op::Loop(inner) => {
                let carried = inner.inits.iter().zip(inner.carried()).zip(inner.next()).zip(&stmt.results);
                for (((init, param), next), result) in carried {
                    self.alias(*init, *param);
                    self.alias(*param, *next);
                    self.alias(*next, *result);
                }
            }
            _ => {}
        }
    }

    fn varied_region(&mut self, region: &'f Region) {
        for stmt in &region.stmts {
            self.aliases(stmt);
            match &stmt.op {
                Op::Loop(inner) => {
                    self.pass_on(&inner.inits, inner.carried());
                    regions(&stmt.op).into_iter().for_each(|inner| self.varied_region(inner));
                    self.pass_on(inner.next(), inner.carried());
                    self.pass_on(inner.carried(), &stmt.results);
                    self.pass_on(inner.next(), &stmt.results);
                }
                Op::If { arms, .. } => {
                    for arm in arms {
                        self.varied_region(arm);
                        self.pass_on(arm.yields(), &stmt.results);
                    }
                }
                Op::Match { scrutinees, arms } => {
                    for arm in arms {
                        if self.any(scrutinees) {
                            arm.bindings.iter().for_each(|binding| self.mark(*binding));
                        }
                        self.varied_region(&arm.body);
                        self.pass_on(arm.body.yields(), &stmt.results);
                    }
                }
                Op::MatchRecord { record, arms, .. } => {
                    for (variant, arm) in arms {
                        self.pass_on_each(self.handed.fields(*record, *variant), &arm.params);
                        self.varied_region(arm);
                        self.pass_on(arm.yields(), &stmt.results);
                    }
                }
                Op::Pop { stack } => self.pass_on_each(self.handed.pushed(*stack), &stmt.results),
                Op::Tape(sweep) => self.varied_region(sweep),
                op => {
                    let sources = differentiable_operands(op);
                    if self.any(&sources) {
                        stmt.results.iter().for_each(|result| self.mark(*result));
                        if let Op::Foreign(_) = op {
                            self.cells(&sources).into_iter().for_each(|cell| self.mark(cell));
                        }
                        written(op).into_iter().for_each(|place| self.mark(place));
                    }
                }
            }
        }
    }

    fn useful_region(&mut self, region: &'f Region) {
        for stmt in region.stmts.iter().rev() {
            self.aliases(stmt);
            match &stmt.op {
                Op::Loop(inner) => {
                    self.pass_on(&stmt.results, inner.next());
                    self.pass_on(&stmt.results, &inner.inits);
                    regions(&stmt.op).into_iter().rev().for_each(|inner| self.useful_region(inner));
                    self.pass_on(inner.carried(), inner.next());
                    self.pass_on(inner.carried(), &inner.inits);
                }
                Op::If { arms, .. } => {
                    for arm in arms {
                        self.pass_on(&stmt.results, arm.yields());
                        self.useful_region(arm);
                    }
                }
                Op::Match { arms, scrutinees } => {
                    for arm in arms {
                        self.pass_on(&stmt.results, arm.body.yields());
                        self.useful_region(&arm.body);
                        if self.any(&arm.bindings) {
                            scrutinees.iter().for_each(|value| self.mark(*value));
                        }
                    }
                }
                Op::MatchRecord { record, arms, .. } => {
                    for (variant, arm) in arms {
                        self.pass_on(&stmt.results, arm.yields());
                        self.useful_region(arm);
                        for fields in self.handed.fields(*record, *variant) {
                            self.pass_on(&arm.params, fields);
                        }
                    }
                }
                Op::Pop { stack } => {
                    for fields in self.handed.pushed(*stack) {
                        self.pass_on(&stmt.results, fields);
                    }
                }
                Op::Tape(sweep) => self.useful_region(sweep),
                // What it hands to its reverse depends on its arguments, whatever becomes of its results.
                Op::CallAugmented(call) => call.leaves().into_iter().for_each(|value| self.mark(value)),
                op => self.useful_operands(stmt, op),
            }
        }
    }

    fn useful_operands(&mut self, stmt: &Stmt, op: &Op) {
        let sources = differentiable_operands(op);
        let written = match op {
            Op::Foreign(_) => self.cells(&sources),
            op => written(op),
        };
        if self.any(&stmt.results) || self.any(&written) {
            sources.into_iter().for_each(|value| self.mark(value));
        }
    }

    fn pass_on_each(&mut self, from: &[Vec<Value>], to: &[Value]) {
        from.iter().for_each(|from| self.pass_on(from, to));
    }

    fn pass_on(&mut self, from: &[Value], to: &[Value]) {
        for (from, to) in from.iter().zip(to) {
            if self.marked(*from) {
                self.mark(*to);
            }
        }
    }
}

/// The places that a statement writes to, the adjoints that the reverse of a call adds to among them.
fn written(op: &Op) -> Vec<Value> {
    match op {
        Op::CallAdjoint { shadows, call, .. } => shadows.iter().flatten().copied().chain(call.written()).collect(),
        op => op.written(),
    }
}

/// The operands that a result may depend on differentiably.
pub(crate) fn differentiable_operands(op: &Op) -> Vec<Value> {
    match op {
        // What a call returns as a whole is a constant: the payload is received later.
        Op::Call(call) | Op::CallAugmented(call) if call.is_whole() => Vec::new(),
        Op::Operator { .. } | Op::Not(_) | Op::Cast { to: CastTo::Constant(_), .. } => Vec::new(),
        Op::Foreign(foreign) if matches!(foreign.construct, Construct::Constant) => Vec::new(),
        // What is printed or asserted is only read.
        Op::Foreign(foreign) if foreign.statement && matches!(foreign.construct, Construct::Macro(_)) => Vec::new(),
        Op::Alloc(Alloc::Zero { .. }) | Op::Zero { .. } => Vec::new(),
        Op::Cast { value, .. } => vec![*value],
        Op::Rule { rule, args } => args
            .iter()
            .zip(row(*rule).params)
            .filter(|(_, kind)| **kind == ParamKind::Real)
            .map(|(value, _)| *value)
            .collect(),
        Op::Select { then, otherwise, .. } => vec![*then, *otherwise],
        op => operands(op),
    }
}

/// The functions, by their path as written, that are called with an active argument.
pub(crate) fn actively_called(function: &Function, activity: &Activity) -> HashSet<String> {
    fn walk(region: &Region, activity: &Activity, called: &mut HashSet<String>) {
        for stmt in &region.stmts {
            if let Op::Call(call) = &stmt.op
                && call.leaves().into_iter().any(|leaf| activity.is_varied(leaf))
            {
                called.insert(call.callee.to_string());
            }
            regions(&stmt.op).into_iter().for_each(|inner| walk(inner, activity, called));
        }
    }
    let mut called = HashSet::default();
    walk(&function.body, activity, &mut called);
    called
}
