//! Which values are written where they are used instead of being bound by a `let`, and how long each name is needed.

use crate::ir::{Function, Name, Op, Region, Stmt, Value, operands, regions};
use std::collections::{HashMap, HashSet};

pub(super) struct Plan<'f> {
    /// The statement of each value that is written in place.
    pub(super) inlined: HashMap<Value, &'f Stmt>,
    /// Where each value is read, in the order in which statements and ends of regions are written.
    uses: HashMap<Value, Vec<usize>>,
    /// Literals that a method is called on, which rustc must know the type of.
    pub(super) receivers: HashSet<Value>,
    /// Literals without a name.
    literals: HashSet<Value>,
}

impl<'f> Plan<'f> {
    pub(super) fn of(function: &'f Function) -> Self {
        let mut plan =
            Plan { inlined: HashMap::new(), uses: HashMap::new(), receivers: HashSet::new(), literals: HashSet::new() };
        let mut counts = HashMap::new();
        note_literals(function, &function.body, &mut plan.literals);
        count(&function.body, &mut counts);
        plan.choose(function, &function.body, &counts);
        plan.position(&function.body, &mut 1);
        plan
    }

    /// Whether the value is read after one position and up to another.
    pub(super) fn is_used_within(&self, value: Value, after: usize, until: usize) -> bool {
        self.uses.get(&value).is_some_and(|uses| uses.iter().any(|usage| *usage > after && *usage <= until))
    }

    pub(super) fn is_used(&self, value: Value) -> bool {
        self.uses.contains_key(&value)
    }

    fn choose(&mut self, function: &'f Function, region: &'f Region, counts: &HashMap<Value, usize>) {
        // The statement of this region that reads a value.
        let mut consumers: HashMap<Value, usize> = HashMap::new();
        for (index, stmt) in region.stmts.iter().enumerate() {
            operands(&stmt.op).into_iter().for_each(|value| {
                consumers.insert(value, index);
            });
        }
        let end = region.stmts.len();
        region.yields().iter().for_each(|value| {
            consumers.insert(*value, end);
        });
        // From the last: the statement that an inlined one ends up in is then known.
        let mut roots: Vec<usize> = (0..end).collect();
        for (index, stmt) in region.stmts.iter().enumerate().rev() {
            for inner in regions(&stmt.op) {
                self.choose(function, inner, counts);
            }
            let [result] = stmt.results[..] else { continue };
            if is_named(function, result) || function.data(result).cell || is_block(&stmt.op) {
                continue;
            }
            if self.is_atom(&stmt.op) {
                self.inlined.insert(result, stmt);
                continue;
            }
            let Some(&consumer) = consumers.get(&result) else { continue };
            if counts.get(&result) != Some(&1) {
                continue;
            }
            let root = roots.get(consumer).copied().unwrap_or(end);
            let pure = stmt.op.is_pure(&|value| function.ty(value));
            // An effect stays in order: only what is written into the same statement comes between.
            if pure || (index + 1..root).all(|between| roots[between] == root || is_inlined_atom(self, region, between))
            {
                self.inlined.insert(result, stmt);
                roots[index] = root;
            }
        }
    }

    fn is_atom(&self, op: &Op) -> bool {
        is_short(op) || matches!(op, Op::Neg(value) if self.literals.contains(value))
    }

    fn position(&mut self, region: &'f Region, next: &mut usize) {
        for stmt in &region.stmts {
            let here = *next;
            *next += 1;
            if !self.is_inlined(stmt) {
                self.note_operands(&stmt.op, here);
            }
            for inner in regions(&stmt.op) {
                self.position(inner, next);
            }
        }
        let here = *next;
        *next += 1;
        region.yields().iter().for_each(|value| self.note(*value, here));
    }

    pub(super) fn is_inlined(&self, stmt: &Stmt) -> bool {
        matches!(stmt.results[..], [result] if self.inlined.contains_key(&result))
    }

    fn note(&mut self, value: Value, here: usize) {
        self.uses.entry(value).or_default().push(here);
        if let Some(stmt) = self.inlined.get(&value).copied() {
            self.note_operands(&stmt.op, here);
        }
    }

    fn note_operands(&mut self, op: &Op, here: usize) {
        if let Op::Rule { args, .. } = op {
            self.receivers.extend(args.first());
        }
        if let Op::Foreign(foreign) = op {
            self.receivers.extend(foreign.args.first());
        }
        operands(op).into_iter().for_each(|value| self.note(value, here));
    }
}

fn count(region: &Region, counts: &mut HashMap<Value, usize>) {
    for stmt in &region.stmts {
        operands(&stmt.op).into_iter().for_each(|value| *counts.entry(value).or_default() += 1);
        regions(&stmt.op).into_iter().for_each(|inner| count(inner, counts));
    }
    region.yields().iter().for_each(|value| *counts.entry(*value).or_default() += 1);
}

/// The literals that the user gave no name to: those are written in place.
fn note_literals(function: &Function, region: &Region, literals: &mut HashSet<Value>) {
    for stmt in &region.stmts {
        if matches!(stmt.op, Op::Literal(_)) {
            literals.extend(stmt.results.iter().filter(|result| !is_named(function, **result)));
        }
        regions(&stmt.op).into_iter().for_each(|inner| note_literals(function, inner, literals));
    }
}

fn is_named(function: &Function, value: Value) -> bool {
    matches!(function.data(value).name, Name::User(_) | Name::Adjoint(_))
}

/// As short as a name for it.
fn is_short(op: &Op) -> bool {
    match op {
        Op::Literal(_) => true,
        Op::Zero { .. } | Op::Undefined => true,
        Op::Foreign(foreign) => foreign.pure_ && foreign.args.is_empty(),
        _ => false,
    }
}

/// What is a statement of its own.
fn is_block(op: &Op) -> bool {
    matches!(
        op,
        Op::If { .. }
            | Op::Match { .. }
            | Op::MatchRecord { .. }
            | Op::CallAugmented(_)
            | Op::CallAdjoint { .. }
            | Op::AddField { .. }
            | Op::Accumulate { .. }
            | Op::GraphInput { .. }
            | Op::GraphNode { .. }
    )
}

fn is_inlined_atom(plan: &Plan<'_>, region: &Region, index: usize) -> bool {
    plan.is_inlined(&region.stmts[index]) && plan.is_atom(&region.stmts[index].op)
}
