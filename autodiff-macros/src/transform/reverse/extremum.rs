//! The greatest or the least of what a loop goes through.
//!
//! The derivative of `m = m.max(e)` goes to the one iteration whose `e` the result is. Which one that is shows in the
//! result: nothing need be recorded, and the forward sweep stays as the machine likes it.

use super::loops::Columns;
use super::{Adjoints, Reverse};
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    End, Loop, LoopKind, Op, Range, Region, Stmt, Ty, Value, definitions, operands, region_uses, regions, substitute,
};

/// A variable that a loop carries, which is its greatest or least so far.
pub(super) struct Extremum {
    param: Value,
    next: Value,
    result: Value,
    init: Value,
    element: Value,
    /// Whether the forward sweep compares the result with the variable rather than with the element, and the value of
    /// the comparison.
    pub(super) variable_first: bool,
    pub(super) comparison: Value,
}

impl Reverse {
    /// The reverse of a loop that does nothing differentiable but to find an extremum, and the numbers that it goes
    /// through: the first iteration whose element is the extremum takes the adjoint, the last if the element is the
    /// first to be asked.
    pub(super) fn extremum(
        &mut self,
        inner: &Loop,
        stmt: &Stmt,
        backward: &Region,
        columns: &mut Columns,
        adjoints: &mut Adjoints,
    ) -> Option<(Range, Region)> {
        let LoopKind::Range(range) = &inner.kind else { return None };
        let found = self.find_extremum(inner, stmt)?;
        if inner.breaks || range.end.is_none() || columns.inits[0] == Value(u32::MAX) || !self.is_independent(backward)
        {
            return None;
        }
        let mut inside: HashSet<Value> = definitions(&inner.body.stmts);
        inside.extend(inner.carried());
        let hit = self.winning(&found, backward, columns, &inside)?;
        let mut trial = self.wrapped(hit, &found, columns);
        if !self.capture(&inner.body.stmts, &inside, &mut trial, true).is_empty() {
            return None;
        }
        columns.yields = trial.yields().to_vec();
        if found.variable_first {
            self.withhold(&found, columns, adjoints);
            Some((range.clone(), trial))
        } else {
            Some((range.clone().reversed(), trial))
        }
    }

    /// The reverse of the iteration whose element is the extremum; `None` if it reads more of the search than that.
    pub(super) fn winning(
        &self,
        found: &Extremum,
        backward: &Region,
        columns: &Columns,
        inside: &HashSet<Value>,
    ) -> Option<Region> {
        let mut hit = backward.clone();
        hit.end = End::Yield(columns.yields.clone());
        self.settle_zeros(&mut hit, inside);
        choose(&mut hit, found.comparison, !found.variable_first);
        let uses = region_uses(&hit);
        let searches = [found.param, found.next, found.comparison].iter().any(|value| uses.contains(value));
        (!searches).then_some(hit)
    }

    pub(super) fn find_extremum(&self, inner: &Loop, stmt: &Stmt) -> Option<Extremum> {
        let carried = inner.carried().iter().zip(inner.next()).zip(&inner.inits).zip(&stmt.results);
        let mut active = carried.filter(|(((param, next), _), result)| self.carries(**param, **next, **result));
        let (((param, next), init), result) = active.next()?;
        let (param, next, init, result) = (*param, *next, *init, *result);
        if active.next().is_some() {
            return None;
        }
        let made = inner.body.stmts.iter().find(|stmt| stmt.results == [next])?;
        let Op::Rule { rule, args } = &made.op else { return None };
        let &[first, second] = &args[..] else { return None };
        let variable_first = first == param;
        let element = if variable_first { second } else { first };
        if !["max", "min"].contains(&rule.name) || variable_first == (second == param) {
            return None;
        }
        let comparison = inner.body.stmts.iter().find_map(|stmt| match stmt.op {
            Op::Operator { op: "==", left, right } if left == next && right == first => stmt.results.first().copied(),
            _ => None,
        })?;
        // Nothing else knows the variable.
        let reads = |value: Value| count(&inner.body, value);
        let compares = usize::from(variable_first);
        (reads(param) == 1 + compares && reads(next) == 2 && reads(comparison) == 0).then_some(Extremum {
            param,
            next,
            result,
            init,
            element,
            variable_first,
            comparison,
        })
    }

    /// The reversed iteration, under the condition that its element is the extremum.
    fn wrapped(&mut self, hit: Region, found: &Extremum, columns: &Columns) -> Region {
        let outer = self.builder.get_mut().enter();
        let builder = self.builder.get_mut();
        let op = Op::Operator { op: "==", left: found.element, right: found.result };
        let condition = builder.push(op, Ty::Bool);
        let missed = Region { params: Vec::new(), stmts: Vec::new(), end: End::Yield(columns.params.clone()) };
        let function = &mut builder.function;
        let results: Vec<Value> = columns
            .params
            .iter()
            .map(|param| {
                let data = function.data(*param).clone();
                function.fresh(data.ty, data.name, data.span)
            })
            .collect();
        let span = builder.span;
        builder.stmts.push(Stmt { results: results.clone(), op: Op::If { condition, arms: [hit, missed] }, span });
        let stmts = self.builder.get_mut().leave(outer);
        Region { params: Vec::new(), stmts, end: End::Yield(results) }
    }

    /// What the variable was before the loop keeps the adjoint, if that is the extremum.
    fn withhold(&mut self, found: &Extremum, columns: &mut Columns, adjoints: &mut Adjoints) {
        let builder = self.builder.get_mut();
        let (ty, adjoint) = (builder.function.ty(found.param), columns.inits[0]);
        let condition = builder.push(Op::Operator { op: "==", left: found.result, right: found.init }, Ty::Bool);
        let zero = builder.push(Op::Zero { like: found.result, negative: false }, ty);
        let select = |then, otherwise| Op::Select { condition, then, otherwise };
        let rest = builder.push(select(zero, adjoint), ty);
        columns.inits[0] = rest;
        if self.is_active(found.init) {
            let kept = self.builder.get_mut().push(select(adjoint, zero), ty);
            self.accumulate(adjoints, found.init, kept);
        }
    }
}

/// Resolves what goes by a condition whose value is known: selections, and calls that are reversed only if it holds.
fn choose(region: &mut Region, known: Value, value: bool) {
    let mut decided = HashMap::from_iter([(known, value)]);
    let mut map: HashMap<Value, Value> = HashMap::default();
    let mut stmts = Vec::new();
    for stmt in std::mem::take(&mut region.stmts) {
        decide(stmt, &mut decided, &mut map, &mut stmts);
    }
    region.stmts = stmts;
    substitute(region, &map);
}

fn decide(mut stmt: Stmt, decided: &mut HashMap<Value, bool>, map: &mut HashMap<Value, Value>, stmts: &mut Vec<Stmt>) {
    match (&mut stmt.op, &stmt.results[..]) {
        (Op::Not(condition), [result]) if let Some(value) = decided.get(condition).copied() => {
            decided.insert(*result, !value);
        }
        (Op::Select { condition, then, otherwise }, [result]) if let Some(value) = decided.get(condition) => {
            let chosen = if *value { *then } else { *otherwise };
            map.insert(*result, map.get(&chosen).copied().unwrap_or(chosen));
        }
        (Op::If { condition, arms }, results) if let Some(value) = decided.get(condition).copied() => {
            let arm = std::mem::take(&mut arms[usize::from(!value)]);
            let yields = arm.yields().to_vec();
            arm.stmts.into_iter().for_each(|stmt| decide(stmt, decided, map, stmts));
            for (result, chosen) in results.iter().zip(yields) {
                map.insert(*result, map.get(&chosen).copied().unwrap_or(chosen));
            }
        }
        _ => stmts.push(stmt),
    }
}

/// How often a region reads a value.
fn count(region: &Region, value: Value) -> usize {
    let of = |values: &[Value]| values.iter().filter(|read| **read == value).count();
    let stmts = region.stmts.iter().map(|stmt| {
        of(&operands(&stmt.op)) + regions(&stmt.op).into_iter().map(|inner| count(inner, value)).sum::<usize>()
    });
    stmts.sum::<usize>() + of(region.yields())
}
