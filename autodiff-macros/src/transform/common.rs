//! Common subexpressions: what a partial reads and the primal has computed already is named once.

use crate::ir::{Arithmetic, End, Function, Name, Op, Region, Ty, Value, operands, regions_mut, substitute};
use std::collections::HashMap;

/// Replaces unnamed repetitions by the value that is there already.
pub(super) fn share(function: &mut Function) {
    let mut body = std::mem::take(&mut function.body);
    let mut split = function.reverse_start;
    region(&mut body, function, &mut HashMap::new(), &mut split);
    function.reverse_start = split;
    function.body = body;
}

/// An operation by what it computes from what.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    operation: String,
    operands: Vec<Value>,
}

fn region(body: &mut Region, function: &Function, known: &mut HashMap<Key, Value>, split: &mut Option<usize>) {
    let mut replaced: HashMap<Value, Value> = HashMap::new();
    let stmts = std::mem::take(&mut body.stmts);
    let before = *split;
    for (index, mut stmt) in stmts.into_iter().enumerate() {
        crate::ir::map_operands(&mut stmt.op, &mut |value| replaced.get(&value).copied().unwrap_or(value));
        for inner in regions_mut(&mut stmt.op) {
            substitute(inner, &replaced);
            // What an arm computes is not there for what follows.
            region(inner, function, &mut known.clone(), &mut None);
        }
        if let ([result], Some(key)) = (&stmt.results[..], key(&stmt.op, function)) {
            let unnamed = !matches!(function.data(*result).name, Name::User(_) | Name::Adjoint(_));
            match known.get(&key) {
                Some(same) if unnamed => {
                    replaced.insert(*result, *same);
                    if before.is_some_and(|start| index < start) {
                        *split = split.map(|start| start - 1);
                    }
                    continue;
                }
                Some(_) => {}
                None => {
                    known.insert(key, *result);
                }
            }
        }
        body.stmts.push(stmt);
    }
    if let End::Yield(values) = &mut body.end {
        values.iter_mut().for_each(|value| *value = replaced.get(value).copied().unwrap_or(*value));
    }
}

/// Operations on floats that are worth sharing.
fn key(op: &Op, function: &Function) -> Option<Key> {
    let mut values = operands(op);
    if !values.iter().any(|value| matches!(function.ty(*value), Ty::Real(_))) {
        return None;
    }
    let operation = match op {
        Op::Rule { rule, .. } => rule.name.to_string(),
        Op::Arithmetic(op, ..) => {
            if matches!(op, Arithmetic::Add | Arithmetic::Mul) {
                values.sort_unstable();
            }
            format!("{op:?}")
        }
        Op::Neg(_) => "neg".to_string(),
        Op::Runtime { function, .. } => (*function).to_string(),
        Op::Operator { op, .. } => (*op).to_string(),
        _ => return None,
    };
    Some(Key { operation, operands: values })
}
