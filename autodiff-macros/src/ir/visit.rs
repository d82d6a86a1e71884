//! Walking over operands and regions, in one place for all passes.

use super::{End, Op, Region, Stmt, Value};
use std::collections::{HashMap, HashSet};

/// The values that an operation reads itself, not those its regions read.
pub(crate) fn operands(op: &Op) -> Vec<Value> {
    let mut values = Vec::new();
    // `map_operands` is the one list of operands; a clone keeps it that way.
    let mut copy = shallow(op);
    map_operands(&mut copy, &mut |value| {
        values.push(value);
        value
    });
    values
}

/// A clone without the regions, which have no operands of the operation itself.
fn shallow(op: &Op) -> Op {
    match op {
        Op::If { condition, .. } => Op::If { condition: *condition, arms: Default::default() },
        Op::Match { scrutinees, .. } => Op::Match { scrutinees: scrutinees.clone(), arms: Vec::new() },
        Op::MatchRecord { scrutinee, record, .. } => {
            Op::MatchRecord { scrutinee: *scrutinee, record: *record, arms: Vec::new() }
        }
        other => other.clone(),
    }
}

/// Replaces each operand of the operation itself.
pub(crate) fn map_operands(op: &mut Op, replace: &mut impl FnMut(Value) -> Value) {
    let mut on = |value: &mut Value| *value = replace(*value);
    match op {
        Op::Literal(_) | Op::Undefined => {}
        Op::Zero { like: value, .. } | Op::Copy(value) | Op::Neg(value) | Op::Not(value) => on(value),
        Op::Arithmetic(_, left, right) | Op::Operator { left, right, .. } => {
            on(left);
            on(right);
        }
        Op::Cast { value, to } => {
            on(value);
            if let super::CastTo::Like(like) = to {
                on(like);
            }
        }
        Op::Rule { args, .. } | Op::Runtime { args, .. } => args.iter_mut().for_each(on),
        Op::Select { condition, then, otherwise } => {
            on(condition);
            on(then);
            on(otherwise);
        }
        Op::Field { value, .. } => on(value),
        Op::AddField { sum, part: contribution, .. } | Op::Accumulate { sum, contribution } => {
            on(sum);
            on(contribution);
        }
        Op::Foreign(foreign) => foreign.args.iter_mut().for_each(on),
        Op::Call(call) | Op::CallAugmented(call) => {
            for arg in &mut call.args {
                arg.shape = arg.shape.map(replace);
            }
        }
        Op::CallAdjoint { call, seeds, tape, .. } => {
            on(tape);
            seeds.iter_mut().for_each(on);
            for arg in &mut call.args {
                arg.shape = arg.shape.map(replace);
            }
        }
        Op::If { condition, .. } => on(condition),
        Op::Match { scrutinees, .. } => scrutinees.iter_mut().for_each(on),
        Op::Record { fields, .. } => fields.iter_mut().for_each(on),
        Op::MatchRecord { scrutinee, .. } => on(scrutinee),
        Op::GraphInput { value, .. } => on(value),
        Op::GraphNode { value, inputs, .. } => {
            on(value);
            for (node, partial) in inputs {
                on(node);
                on(partial);
            }
        }
    }
}

pub(crate) fn regions(op: &Op) -> Vec<&Region> {
    match op {
        Op::If { arms, .. } => arms.iter().collect(),
        Op::Match { arms, .. } => arms.iter().flat_map(|arm| arm.guard.iter().chain([&arm.body])).collect(),
        Op::MatchRecord { arms, .. } => arms.iter().map(|(_, region)| region).collect(),
        _ => Vec::new(),
    }
}

pub(crate) fn regions_mut(op: &mut Op) -> Vec<&mut Region> {
    match op {
        Op::If { arms, .. } => arms.iter_mut().collect(),
        Op::Match { arms, .. } => arms.iter_mut().flat_map(|arm| arm.guard.iter_mut().chain([&mut arm.body])).collect(),
        Op::MatchRecord { arms, .. } => arms.iter_mut().map(|(_, region)| region).collect(),
        _ => Vec::new(),
    }
}

/// The values that are bound directly in a list of statements, visible to what comes after them.
pub(crate) fn definitions(stmts: &[Stmt]) -> HashSet<Value> {
    stmts.iter().flat_map(|stmt| stmt.results.iter().copied()).collect()
}

/// Every value that a region reads, at any depth, in the order of first use.
pub(crate) fn region_uses(region: &Region) -> Vec<Value> {
    fn walk(region: &Region, seen: &mut HashSet<Value>, uses: &mut Vec<Value>) {
        let mut note = |value: Value| {
            if seen.insert(value) {
                uses.push(value);
            }
        };
        for stmt in &region.stmts {
            operands(&stmt.op).into_iter().for_each(&mut note);
        }
        region.yields().iter().copied().for_each(&mut note);
        for stmt in &region.stmts {
            for inner in regions(&stmt.op) {
                walk(inner, seen, uses);
            }
        }
    }
    let (mut seen, mut uses) = (HashSet::new(), Vec::new());
    walk(region, &mut seen, &mut uses);
    uses
}

/// Replaces uses throughout a region.
pub(crate) fn substitute(region: &mut Region, map: &HashMap<Value, Value>) {
    if map.is_empty() {
        return;
    }
    let mut replace = |value: Value| map.get(&value).copied().unwrap_or(value);
    for stmt in &mut region.stmts {
        map_operands(&mut stmt.op, &mut replace);
        for inner in regions_mut(&mut stmt.op) {
            substitute(inner, map);
        }
    }
    if let End::Yield(values) = &mut region.end {
        values.iter_mut().for_each(|value| *value = replace(*value));
    }
}
