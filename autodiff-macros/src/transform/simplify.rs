//! Drops what nothing reads, and results that no one uses.

use super::sweeps::in_sweeps;
use super::{reciprocals, zeros};
use crate::ir::hash::HashSet;
use crate::ir::{End, Function, Loop, LoopKind, Op, Region, Stmt, Ty, Value, operands, regions, regions_mut};

pub(crate) fn simplify(mut function: Function) -> Function {
    function = live(function);
    reciprocals::share(&mut function);
    zeros::choose_signs(&mut function);
    function
}

/// What something reads. That is found first, and then the rest dropped: loops in loops are gone through as often as the farthest value has
/// to be carried, however deep they stand.
fn live(mut function: Function) -> Function {
    let types: Vec<Ty> = function.values.iter().map(|data| data.ty).collect();
    let mut sweep = Sweep { types: &types, live: HashSet::default() };
    let body = std::mem::take(&mut function.body);
    let mut known = usize::MAX;
    while known != sweep.live.len() {
        known = sweep.live.len();
        sweep.mark_region(&body);
    }
    function.body = body;
    in_sweeps(function, |stmts, _, _| sweep.stmts(stmts))
}

struct Sweep<'t> {
    types: &'t [Ty],
    live: HashSet<Value>,
}

impl Sweep<'_> {
    fn is_dropped(&self, stmt: &Stmt) -> bool {
        let used = stmt.results.iter().any(|result| self.live.contains(result));
        !used && stmt.op.is_droppable(&|value| self.types[value.index()])
    }

    fn mark_region(&mut self, region: &Region) {
        self.live.extend(region.yields());
        self.mark(region);
    }

    /// Marks what the statements of a region read, and what those read.
    fn mark(&mut self, region: &Region) {
        for stmt in region.stmts.iter().rev() {
            if self.is_dropped(stmt) {
                continue;
            }
            match &stmt.op {
                Op::Loop(inner) => self.mark_loop(inner, &stmt.results),
                Op::If { .. } | Op::Match { .. } | Op::MatchRecord { .. } => {
                    self.live.extend(operands(&stmt.op));
                    if let Op::Match { arms, .. } = &stmt.op {
                        arms.iter().filter_map(|arm| arm.guard.as_ref()).for_each(|guard| self.mark_region(guard));
                    }
                    for arm in arms(&stmt.op) {
                        let used =
                            arm.yields().iter().zip(&stmt.results).filter(|(_, result)| self.live.contains(result));
                        let used: Vec<Value> = used.map(|(value, _)| *value).collect();
                        self.live.extend(used);
                        self.mark(arm);
                    }
                }
                op => {
                    self.live.extend(operands(op));
                    regions(op).into_iter().for_each(|inner| self.mark_region(inner));
                }
            }
        }
    }

    fn mark_loop(&mut self, inner: &Loop, results: &[Value]) {
        let needed = self.needed(inner, results);
        let mut bounds = match &inner.kind {
            LoopKind::Range(range) => range.operands(),
            _ => Vec::new(),
        };
        if inner.breaks {
            bounds.extend(inner.body.yields().first());
        }
        let pairs = inner.inits.iter().zip(inner.next()).zip(needed).filter(|(_, needed)| *needed);
        bounds.extend(pairs.flat_map(|((init, next), _)| [*init, *next]));
        self.live.extend(bounds);
        self.mark(&inner.body);
        if let LoopKind::While(condition) = &inner.kind {
            self.mark_region(condition);
        }
    }

    /// Of each variable that a loop carries, whether it is used after it or makes what is.
    fn needed(&self, inner: &Loop, results: &[Value]) -> Vec<bool> {
        let both = inner.carried().iter().zip(results);
        both.map(|(param, result)| self.live.contains(param) || self.live.contains(result)).collect()
    }

    fn stmts(&self, mut stmts: Vec<Stmt>) -> Vec<Stmt> {
        stmts.retain(|stmt| !self.is_dropped(stmt));
        for stmt in &mut stmts {
            if let Op::Loop(inner) = &mut stmt.op {
                let needed = self.needed(inner, &stmt.results);
                keep(inner, &needed, &mut stmt.results);
            }
            self.drop_results(stmt);
            for region in regions_mut(&mut stmt.op) {
                region.stmts = self.stmts(std::mem::take(&mut region.stmts));
            }
        }
        stmts
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

fn arms(op: &Op) -> Vec<&Region> {
    match op {
        Op::If { arms, .. } => arms.iter().collect(),
        Op::Match { arms, .. } => arms.iter().map(|arm| &arm.body).collect(),
        Op::MatchRecord { arms, .. } => arms.iter().map(|(_, region)| region).collect(),
        _ => Vec::new(),
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
