//! Several divisions by one value in the reverse sweep become one division and multiplications.
//!
//! The primal keeps its divisions, bit for bit.

use crate::ir::{Arithmetic, Function, Literal, Name, Op, Region, Stmt, Ty, Value, regions_mut};
use std::collections::HashMap;

pub(super) fn share(function: &mut Function) {
    let Some(start) = function.reverse_start else { return };
    let backward = function.body.stmts.split_off(start);
    let backward = share_in(backward, function);
    function.body.stmts.extend(backward);
}

/// The statements of a region of the reverse sweep.
pub(super) fn share_in(list: Vec<Stmt>, function: &mut Function) -> Vec<Stmt> {
    let mut divisions: HashMap<Value, usize> = HashMap::new();
    for stmt in &list {
        if let Some(divisor) = divisor(stmt, function) {
            *divisions.entry(divisor).or_default() += 1;
        }
    }
    let mut reciprocals: HashMap<Value, Value> = HashMap::new();
    let mut out = Vec::new();
    for mut stmt in list {
        for region in regions_mut(&mut stmt.op) {
            let Region { stmts: inner, .. } = region;
            *inner = share_in(std::mem::take(inner), function);
        }
        if let Some(divisor) = divisor(&stmt, function).filter(|divisor| divisions.get(divisor) > Some(&1))
            && let Op::Arithmetic(_, dividend, _) = stmt.op
        {
            let reciprocal = *reciprocals.entry(divisor).or_insert_with(|| {
                let data = function.data(divisor).clone();
                let one = function.fresh(data.ty, Name::None, stmt.span);
                let name = data.name.text().map_or(Name::None, |name| Name::Hint(format!("recip_{name}")));
                let result = function.fresh(data.ty, name, stmt.span);
                let literal = Op::Literal(Literal::Real(1.0));
                out.push(Stmt { results: vec![one], op: literal, span: stmt.span });
                let division = Op::Arithmetic(Arithmetic::Div, one, divisor);
                out.push(Stmt { results: vec![result], op: division, span: stmt.span });
                result
            });
            let number = out.iter().rev().find(|stmt| stmt.results == [dividend]).map(|stmt| &stmt.op);
            stmt.op = match number {
                Some(Op::Literal(Literal::Real(1.0))) => Op::Copy(reciprocal),
                Some(Op::Literal(Literal::Real(-1.0))) => Op::Neg(reciprocal),
                _ => Op::Arithmetic(Arithmetic::Mul, dividend, reciprocal),
            };
        }
        out.push(stmt);
    }
    out
}

/// What a float is divided by, unless that is the primal, which runs again.
fn divisor(stmt: &Stmt, function: &Function) -> Option<Value> {
    match &stmt.op {
        _ if stmt.results.iter().any(|result| function.data(*result).again) => None,
        Op::Arithmetic(Arithmetic::Div, _, divisor) => {
            Some(*divisor).filter(|divisor| matches!(function.ty(*divisor), Ty::Real(_)))
        }
        _ => None,
    }
}
