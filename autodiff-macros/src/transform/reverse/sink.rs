//! Which statements before a branch are reversed inside its arms.
//!
//! A value that some arms do not read has no adjoint on those paths. Reversing its statement after the branch would
//! multiply a zero, in vain and with the wrong result where the partial is infinite: `let r = a / b; if b == 0.0 { 0.0 }
//! else { r }`. So where all that reads a value differentiably lies in the branch, and not in all of its arms, its
//! statement is reversed in the arms that do read it.

use crate::analysis::{Activity, differentiable_operands};
use crate::ir::hash::HashMap;
use crate::ir::{End, Op, Region, Stmt, Value};
use std::collections::BTreeSet;

/// Copies of a statement's reverse that are worth a branch's precision, over all arms.
const BUDGET: usize = 32;

/// How often each value is read differentiably.
#[derive(Default)]
pub(super) struct Uses(HashMap<Value, usize>);

impl Uses {
    pub(super) fn of(region: &Region, activity: &Activity) -> Self {
        let mut uses = Uses::default();
        uses.region(region, activity);
        uses
    }

    fn region(&mut self, region: &Region, activity: &Activity) {
        for stmt in &region.stmts {
            self.stmt(stmt, activity);
        }
        if let End::Yield(values) = &region.end {
            values.iter().for_each(|value| *self.0.entry(*value).or_default() += 1);
        }
    }

    fn stmt(&mut self, stmt: &Stmt, activity: &Activity) {
        let written = stmt.op.written();
        let regions = bodies(&stmt.op);
        if regions.is_empty() && !stmt.results.iter().chain(&written).any(|value| activity.is_active(*value)) {
            return;
        }
        for body in bodies(&stmt.op) {
            self.region(body, activity);
        }
        if let Op::Loop(inner) = &stmt.op {
            inner.inits.iter().for_each(|value| *self.0.entry(*value).or_default() += 1);
        }
        if bodies(&stmt.op).is_empty() {
            differentiable_operands(&stmt.op).into_iter().for_each(|value| *self.0.entry(value).or_default() += 1);
        }
    }

    /// A value is another, computed a second time.
    pub(super) fn repeat(&mut self, value: Value, copy: Value) {
        if let Some(count) = self.0.get(&value).copied() {
            self.0.insert(copy, count);
        }
    }

    pub(super) fn count(&self, value: Value) -> usize {
        self.0.get(&value).copied().unwrap_or_default()
    }
}

fn bodies(op: &Op) -> Vec<&Region> {
    match op {
        Op::If { arms, .. } => arms.iter().collect(),
        Op::Match { arms, .. } => arms.iter().map(|arm| &arm.body).collect(),
        Op::Loop(inner) => vec![&inner.body],
        _ => Vec::new(),
    }
}

/// The statements among the candidates, which stand before the branch, that are reversed in its arms.
pub(super) fn sinkable(
    branch: &Op,
    candidates: &[&Stmt],
    all: &Uses,
    activity: &Activity,
    is_place: impl Fn(Value) -> bool,
) -> Vec<Stmt> {
    let arms: Vec<Uses> =
        bodies(branch).into_iter().filter(|body| !body.diverges()).map(|body| Uses::of(body, activity)).collect();
    let mut inside = Uses::default();
    for (value, count) in arms.iter().flat_map(|uses| &uses.0) {
        *inside.0.entry(*value).or_default() += count;
    }
    // The arms that a value's adjoint comes from, by way of statements that are sunk.
    let mut readers: HashMap<Value, BTreeSet<usize>> = HashMap::default();
    let mut sunk: Vec<Stmt> = Vec::new();
    let mut copies = 0;
    for stmt in candidates.iter().rev() {
        let [result] = stmt.results[..] else { continue };
        // What reads memory is reversed in its place among what writes to it.
        if matches!(stmt.op, Op::Load { .. } | Op::Take { .. } | Op::Alloc(_) | Op::View { .. } | Op::Call(_))
            || is_place(result)
        {
            continue;
        }
        if !activity.is_active(result) || !bodies(&stmt.op).is_empty() || all.count(result) != inside.count(result) {
            continue;
        }
        let mut arms_of_result = readers.get(&result).cloned().unwrap_or_default();
        arms_of_result.extend((0..arms.len()).filter(|arm| arms[*arm].count(result) > 0));
        let fits = arms_of_result.len() == 1 || copies + arms_of_result.len() <= BUDGET;
        if arms_of_result.is_empty() || arms_of_result.len() == arms.len() || !fits {
            continue;
        }
        copies += arms_of_result.len();
        for operand in differentiable_operands(&stmt.op) {
            *inside.0.entry(operand).or_default() += 1;
            readers.entry(operand).or_default().extend(&arms_of_result);
        }
        sunk.push((*stmt).clone());
    }
    sunk.reverse();
    sunk
}
