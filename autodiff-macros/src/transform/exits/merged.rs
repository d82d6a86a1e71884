//! Branches one after the other that ask the same.

use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{End, Function, Op, Region, Stmt, Value, regions_mut, substitute};

/// Makes one branch of them, if nothing is done in between.
pub(super) fn merge(region: &mut Region) {
    for stmt in &mut region.stmts {
        regions_mut(&mut stmt.op).into_iter().for_each(merge);
    }
    let mut at = 0;
    while at < region.stmts.len() {
        match next_alike(region, at) {
            Some((next, negated)) => put_together(region, at, next, negated),
            None => at += 1,
        }
    }
}

/// The next branch, if it asks what this one asks or the contrary, and nothing is done in between.
fn next_alike(region: &Region, at: usize) -> Option<(usize, bool)> {
    let Op::If { condition, arms } = &region.stmts[at].op else { return None };
    if arms.iter().any(Region::diverges) {
        return None;
    }
    let mut contrary: HashSet<Value> = HashSet::default();
    for stmt in &region.stmts[..at] {
        if matches!(stmt.op, Op::Not(value) if value == *condition) {
            contrary.extend(&stmt.results);
        }
    }
    for (next, stmt) in region.stmts.iter().enumerate().skip(at + 1) {
        match &stmt.op {
            Op::Not(value) if value == condition => contrary.extend(&stmt.results),
            Op::Literal(_) | Op::Undefined => {}
            Op::If { condition: asked, arms } if !arms.iter().any(Region::diverges) => {
                return (asked == condition || contrary.contains(asked)).then(|| (next, asked != condition));
            }
            _ => return None,
        }
    }
    None
}

fn put_together(region: &mut Region, at: usize, next: usize, negated: bool) {
    let second = region.stmts.remove(next);
    let first = region.stmts.remove(at);
    let (Op::If { condition, arms }, Op::If { arms: mut more, .. }) = (first.op, second.op) else { return };
    if negated {
        more.swap(0, 1);
    }
    let mut arms = arms;
    for (arm, mut more) in arms.iter_mut().zip(more) {
        let here: HashMap<Value, Value> = first.results.iter().copied().zip(arm.yields().iter().copied()).collect();
        substitute(&mut more, &here);
        arm.stmts.append(&mut more.stmts);
        if let (End::Yield(values), End::Yield(more)) = (&mut arm.end, more.end) {
            values.extend(more);
        }
    }
    let results = first.results.into_iter().chain(second.results).collect();
    // What stands between the two goes before them.
    region.stmts.insert(next - 1, Stmt { results, op: Op::If { condition, arms }, span: first.span });
}

/// References that only the arms of merged branches have read.
pub(super) fn prune(function: &mut Function) {
    let used: HashSet<Value> = crate::ir::region_uses(&function.body).into_iter().collect();
    let mut body = std::mem::take(&mut function.body);
    prune_region(&mut body, &used, function);
    function.body = body;
}

fn prune_region(region: &mut Region, used: &HashSet<Value>, function: &Function) {
    for stmt in &mut region.stmts {
        if let Op::If { arms, .. } = &mut stmt.op {
            let kept = |result: &Value| used.contains(result) || !function.ty(*result).is_memory();
            let kept: Vec<bool> = stmt.results.iter().map(kept).collect();
            let keep = |values: &mut Vec<Value>| {
                let mut kept = kept.iter();
                values.retain(|_| kept.next().copied().unwrap_or(true));
            };
            for arm in arms {
                if let End::Yield(values) = &mut arm.end {
                    keep(values);
                }
            }
            keep(&mut stmt.results);
        }
        regions_mut(&mut stmt.op).into_iter().for_each(|region| prune_region(region, used, function));
    }
}
