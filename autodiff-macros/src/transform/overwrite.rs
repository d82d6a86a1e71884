//! Shadows that a loop goes through once are written rather than cleared and added to.

use super::lodge::lodge;
use crate::ir::hash::HashMap;
use crate::ir::{
    Arithmetic, Function, Literal, Loop, LoopKind, Mutation, Name, Op, Part, RangeAdaptor, Region, Stmt, Value,
    operands, regions,
};

/// A shadow whose elements a loop writes, each once.
pub(super) struct Written {
    pub(super) shadow: Value,
    /// The element of an iteration, and what is written to it.
    pub(super) place: Value,
    pub(super) value: Value,
}

/// Of the shadows of a gradient's parameters, those that begin with one loop over all elements, one addition to each.
pub(crate) fn overwrite(mut function: Function) -> Function {
    let mut found = Vec::new();
    for (param, shadow) in function.shadows.clone() {
        if let Some(written) = written(&mut function, param, shadow) {
            function.overwritten.push(param);
            found.push(written);
        }
    }
    // A failure leaves shadows as they were.
    if function.failure.is_none() {
        lodge(&mut function, &found);
    }
    function
}

fn written(function: &mut Function, param: Value, shadow: Value) -> Option<Written> {
    let mut made = HashMap::default();
    for stmt in &function.body.stmts {
        if let [result] = stmt.results[..] {
            made.insert(result, stmt.op.clone());
        }
    }
    // What comes later adds to it.
    let (at, counts) = function.body.stmts.iter().enumerate().find_map(|(at, stmt)| {
        let mut counts = HashMap::default();
        count_stmt(stmt, &mut counts);
        counts.contains_key(&shadow).then_some((at, counts))
    })?;
    let Op::Loop(inner) = &function.body.stmts[at].op else { return None };
    let LoopKind::Range(range) = &inner.kind else { return None };
    let end = range.end?;
    let all = goes_through(inner, param, &made)?;
    let (place, value) = write(function, at, shadow, &|value| counts.get(&value) == Some(&1))?;
    if !all {
        clear_rest(function, shadow, at, end);
    }
    Some(Written { shadow, place, value })
}

/// What a loop over the shorter of several does not come to is cleared before.
fn clear_rest(function: &mut Function, shadow: Value, at: usize, end: Value) {
    let data = function.data(shadow).clone();
    let span = function.body.stmts[at].span;
    let view = function.fresh(data.ty, Name::None, span);
    let part = Part::Range { start: Some(end), end: None, inclusive: false };
    let zero = Op::Mutate { place: view, how: Mutation::Zero, args: Vec::new() };
    let stmts = [
        Stmt { results: vec![view], op: Op::View { base: shadow, part, mutable: true }, span },
        Stmt { results: Vec::new(), op: zero, span },
    ];
    function.body.stmts.splice(at..at, stmts);
    if let Some(start) = &mut function.reverse_start
        && at < *start
    {
        *start += 2;
    }
}

/// Whether the index takes each number from zero on, up to the parameter's length or to one that is not greater.
fn goes_through(inner: &Loop, param: Value, made: &HashMap<Value, Op>) -> Option<bool> {
    let LoopKind::Range(range) = &inner.kind else { return None };
    let starts = matches!(made.get(&range.start), Some(Op::Literal(Literal::Tokens(zero))) if zero.to_string() == "0");
    let all = is_length(range.end?, param, made);
    let ends = all || is_at_most(range.end?, param, made);
    let plain = range.adaptors.iter().all(|adaptor| *adaptor == RangeAdaptor::Reversed);
    (starts && ends && plain && !range.inclusive && !inner.breaks).then_some(all)
}

fn is_length(value: Value, param: Value, made: &HashMap<Value, Op>) -> bool {
    matches!(made.get(&value), Some(Op::Length { place }) if *place == param)
}

/// Whether it is the least of several lengths, the parameter's among them.
fn is_at_most(value: Value, param: Value, made: &HashMap<Value, Op>) -> bool {
    let Some(Op::Foreign(foreign)) = made.get(&value) else { return false };
    let is_least = foreign.code.to_string().replace(' ', "") == "__operand_0.min(__operand_1)";
    is_least && foreign.args.iter().any(|arg| is_length(*arg, param, made) || is_at_most(*arg, param, made))
}

/// Turns the one addition to the element of this iteration of a loop into an assignment.
fn write(function: &mut Function, at: usize, shadow: Value, once: &dyn Fn(Value) -> bool) -> Option<(Value, Value)> {
    let Op::Loop(inner) = &function.body.stmts[at].op else { return None };
    let index = inner.index()?;
    let element = inner.body.stmts.iter().find_map(|stmt| match &stmt.op {
        Op::View { base, part: Part::Index(at), .. } if *base == shadow && *at == index => {
            stmt.results.first().copied()
        }
        _ => None,
    });
    let element = element.filter(|element| once(shadow) && once(*element))?;
    let updates = |stmt: &Stmt| matches!(stmt.op, Op::Update { place, .. } if place == element);
    let update = inner.body.stmts.iter().position(updates)?;
    let Op::Update { place, op, mut value } = inner.body.stmts[update].op else { return None };
    let span = inner.body.stmts[update].span;
    let mut stmts = Vec::new();
    if op == Arithmetic::Sub {
        let negated = function.fresh(function.ty(value), Name::None, span);
        stmts.push(Stmt { results: vec![negated], op: Op::Neg(value), span });
        value = negated;
    }
    stmts.push(Stmt { results: Vec::new(), op: Op::Store { place, value }, span });
    if let Op::Loop(inner) = &mut function.body.stmts[at].op {
        inner.body.stmts.splice(update..=update, stmts);
    }
    Some((place, value))
}

fn count(region: &Region, counts: &mut HashMap<Value, usize>) {
    region.stmts.iter().for_each(|stmt| count_stmt(stmt, counts));
    region.yields().iter().for_each(|value| *counts.entry(*value).or_default() += 1);
}

fn count_stmt(stmt: &Stmt, counts: &mut HashMap<Value, usize>) {
    operands(&stmt.op).into_iter().for_each(|value| *counts.entry(value).or_default() += 1);
    regions(&stmt.op).into_iter().for_each(|inner| count(inner, counts));
}
