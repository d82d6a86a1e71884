//! Drops what nothing reads, and results that no one uses.

use super::{reciprocals, zeros};
use crate::ir::{End, Function, Loop, Op, Region, Stmt, Ty, Value, operands, regions_mut};
use std::collections::HashSet;

pub(crate) fn simplify(mut function: Function) -> Function {
    function = live(function);
    reciprocals::share(&mut function);
    zeros::choose_signs(&mut function);
    function
}

/// What something reads.
fn live(mut function: Function) -> Function {
    let types: Vec<Ty> = function.values.iter().map(|data| data.ty).collect();
    let mut sweep = Sweep { types: &types, live: HashSet::new() };
    let mut body = std::mem::take(&mut function.body);
    let backward = function.reverse_start.map(|start| body.stmts.split_off(start));
    body.yields().iter().for_each(|value| {
        sweep.live.insert(*value);
    });
    let reverse = backward.map(|stmts| sweep.stmts(stmts));
    body.stmts = sweep.stmts(std::mem::take(&mut body.stmts));
    if let Some(reverse) = reverse {
        function.reverse_start = Some(body.stmts.len());
        body.stmts.extend(reverse);
    }
    function.body = body;
    function
}

struct Sweep<'t> {
    types: &'t [Ty],
    live: HashSet<Value>,
}

impl Sweep<'_> {
    fn stmts(&mut self, stmts: Vec<Stmt>) -> Vec<Stmt> {
        let mut kept = Vec::new();
        for mut stmt in stmts.into_iter().rev() {
            let used = stmt.results.iter().any(|result| self.live.contains(result));
            if !used && stmt.op.is_droppable(&|value| self.types[value.index()]) {
                continue;
            }
            if let Op::Loop(inner) = &mut stmt.op {
                self.carried(inner, &mut stmt.results);
                self.live.extend(operands(&stmt.op));
                kept.push(stmt);
                continue;
            }
            self.drop_results(&mut stmt);
            for region in regions_mut(&mut stmt.op) {
                self.region(region);
            }
            self.live.extend(operands(&stmt.op));
            kept.push(stmt);
        }
        kept.reverse();
        kept
    }

    fn region(&mut self, region: &mut Region) {
        self.live.extend(region.yields().iter().copied());
        region.stmts = self.stmts(std::mem::take(&mut region.stmts));
    }

    /// A loop carries only what is used after it or makes what is.
    fn carried(&mut self, inner: &mut Loop, results: &mut Vec<Value>) {
        let carried = inner.carried().to_vec();
        let mut needed: Vec<bool> = results.iter().map(|result| self.live.contains(result)).collect();
        let outer = self.live.clone();
        loop {
            self.live.clone_from(&outer);
            let mut trial = inner.clone();
            keep(&mut trial, &needed, &mut results.clone());
            let mut op = Op::Loop(Box::new(trial));
            regions_mut(&mut op).into_iter().rev().for_each(|region| self.region(region));
            let more: Vec<bool> =
                carried.iter().zip(&needed).map(|(param, needed)| *needed || self.live.contains(param)).collect();
            if more == needed {
                if let Op::Loop(trial) = op {
                    keep(inner, &needed, results);
                    inner.body.stmts = trial.body.stmts;
                    inner.kind = trial.kind;
                }
                return;
            }
            needed = more;
        }
    }

    /// A branch yields only what is used.
    fn drop_results(&self, stmt: &mut Stmt) {
        let bodies: Vec<&mut Region> = match &mut stmt.op {
            Op::If { arms, .. } => arms.iter_mut().collect(),
            Op::Match { arms, .. } => arms.iter_mut().map(|arm| &mut arm.body).collect(),
            Op::MatchRecord { arms, .. } => arms.iter_mut().map(|(_, region)| region).collect(),
            _ => return,
        };
        let used: Vec<bool> = stmt.results.iter().map(|result| self.live.contains(result)).collect();
        for region in bodies {
            if let End::Yield(values) = &mut region.end {
                let mut used = used.iter();
                values.retain(|_| used.next().copied().unwrap_or(true));
            }
        }
        let mut used = used.iter();
        stmt.results.retain(|_| used.next().copied().unwrap_or(true));
    }
}

/// Keeps some of a loop's carried variables.
fn keep(inner: &mut Loop, needed: &[bool], results: &mut Vec<Value>) {
    let filter = |values: &mut Vec<Value>, offset: usize| {
        let mut needed = std::iter::repeat_n(&true, offset).chain(needed);
        values.retain(|_| needed.next().copied().unwrap_or(true));
    };
    let offset = usize::from(inner.index().is_some());
    filter(&mut inner.inits, 0);
    filter(&mut inner.body.params, offset);
    if let End::Yield(values) = &mut inner.body.end {
        filter(values, usize::from(inner.breaks));
    }
    filter(results, 0);
}
