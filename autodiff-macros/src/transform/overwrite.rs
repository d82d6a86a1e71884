//! Shadows that a loop goes through once are written rather than cleared and added to.

use crate::ir::{
    Arithmetic, Function, Literal, Loop, LoopKind, Op, Part, RangeAdaptor, Region, Stmt, Value, operands, regions,
};
use std::collections::HashMap;

/// Finds the parameters, given with their shadows, whose gradient one loop over all elements makes, one addition to each.
pub(crate) fn overwrite(function: &mut Function, shadows: &[(Value, Value)]) -> Vec<Value> {
    let mut counts = HashMap::new();
    count(&function.body, &mut counts);
    let mut made = HashMap::new();
    for stmt in &function.body.stmts {
        if let [result] = stmt.results[..] {
            made.insert(result, stmt.op.clone());
        }
    }
    let once = |value: Value| counts.get(&value) == Some(&1);
    let mut found = Vec::new();
    for (param, shadow) in shadows.iter().copied().filter(|(_, shadow)| once(*shadow)) {
        for stmt in &mut function.body.stmts {
            let Op::Loop(inner) = &mut stmt.op else { continue };
            if !goes_through(inner, param, &made) {
                continue;
            }
            if write(inner, shadow, &once) {
                found.push(param);
            }
        }
    }
    found
}

/// Whether the index takes each number from zero to the parameter's length.
fn goes_through(inner: &Loop, param: Value, made: &HashMap<Value, Op>) -> bool {
    let LoopKind::Range(range) = &inner.kind else { return false };
    let starts = matches!(made.get(&range.start), Some(Op::Literal(Literal::Tokens(zero))) if zero.to_string() == "0");
    let ends = range
        .end
        .and_then(|end| made.get(&end))
        .is_some_and(|op| matches!(op, Op::Length { place } if *place == param));
    let plain = range.adaptors.iter().all(|adaptor| *adaptor == RangeAdaptor::Reversed);
    starts && ends && plain && !range.inclusive && !inner.breaks
}

/// Turns the one addition to the element of this iteration into an assignment.
fn write(inner: &mut Loop, shadow: Value, once: &dyn Fn(Value) -> bool) -> bool {
    let Some(index) = inner.index() else { return false };
    let element = inner.body.stmts.iter().find_map(|stmt| match &stmt.op {
        Op::View { base, part: Part::Index(at), .. } if *base == shadow && *at == index => {
            stmt.results.first().copied()
        }
        _ => None,
    });
    let Some(element) = element.filter(|element| once(*element)) else { return false };
    let update =
        |stmt: &&mut Stmt| matches!(stmt.op, Op::Update { place, op: Arithmetic::Add, .. } if place == element);
    match inner.body.stmts.iter_mut().find(update) {
        Some(stmt) => {
            if let Op::Update { place, value, .. } = stmt.op {
                stmt.op = Op::Store { place, value };
            }
            true
        }
        None => false,
    }
}

fn count(region: &Region, counts: &mut HashMap<Value, usize>) {
    for stmt in &region.stmts {
        operands(&stmt.op).into_iter().for_each(|value| *counts.entry(value).or_default() += 1);
        regions(&stmt.op).into_iter().for_each(|inner| count(inner, counts));
    }
    region.yields().iter().for_each(|value| *counts.entry(*value).or_default() += 1);
}
