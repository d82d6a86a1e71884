//! A region again, with values of its own.

use super::{Call, End, Function, LoopKind, Op, Region, Stmt, Taken, Value, map_operands};
use crate::ir::hash::HashMap;

/// A copy of a region whose values are fresh; `map` says what the values of the original are in the copy, those from
/// outside that are to be replaced among them.
pub(crate) fn copy_region(region: &Region, function: &mut Function, map: &mut HashMap<Value, Value>) -> Region {
    let params = region.params.iter().map(|param| copy_value(*param, function, map)).collect();
    let stmts = region.stmts.iter().map(|stmt| copy_stmt(stmt, function, map)).collect();
    let end = match &region.end {
        End::Yield(values) => {
            End::Yield(values.iter().map(|value| map.get(value).copied().unwrap_or(*value)).collect())
        }
        End::Diverge => End::Diverge,
    };
    Region { params, stmts, end }
}

/// A value like another.
pub(crate) fn copy_value(value: Value, function: &mut Function, map: &mut HashMap<Value, Value>) -> Value {
    let mut data = function.data(value).clone();
    data.again = true;
    let copy = Value(function.values.len() as u32);
    function.values.push(data);
    map.insert(value, copy);
    copy
}

fn copy_stmt(stmt: &Stmt, function: &mut Function, map: &mut HashMap<Value, Value>) -> Stmt {
    let mut op = stmt.op.clone();
    map_operands(&mut op, &mut |value| map.get(&value).copied().unwrap_or(value));
    match &mut op {
        Op::If { arms, .. } => arms.iter_mut().for_each(|arm| *arm = copy_region(arm, function, map)),
        Op::Match { arms, .. } => {
            for arm in arms {
                for binding in &mut arm.bindings {
                    *binding = copy_value(*binding, function, map);
                }
                if let Some(guard) = &mut arm.guard {
                    *guard = copy_region(guard, function, map);
                }
                arm.body = copy_region(&arm.body, function, map);
            }
        }
        Op::MatchRecord { arms, .. } => {
            arms.iter_mut().for_each(|(_, arm)| *arm = copy_region(arm, function, map));
        }
        Op::Loop(inner) => {
            // The condition reads the body's parameters.
            let params: Vec<Value> = inner.body.params.iter().map(|param| copy_value(*param, function, map)).collect();
            if let LoopKind::While(condition) = &mut inner.kind {
                *condition = copy_region(condition, function, map);
            }
            inner.body = copy_region(&Region { params: Vec::new(), ..inner.body.clone() }, function, map);
            inner.body.params = params;
        }
        Op::Sums { body, .. } => *body = copy_region(body, function, map),
        // What has been received is of the call before, whose tape it shares.
        Op::Call(Call { tape, taken: Taken::Received(_), .. })
        | Op::CallAugmented(Call { tape, taken: Taken::Received(_), .. }) => {
            *tape = map.get(tape).copied().unwrap_or(*tape);
        }
        Op::Call(Call { tape, .. }) | Op::CallAugmented(Call { tape, .. }) => *tape = copy_value(*tape, function, map),
        _ => {}
    }
    let results = stmt.results.iter().map(|result| copy_value(*result, function, map)).collect();
    Stmt { results, op, span: stmt.span }
}
