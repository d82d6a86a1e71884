//! Several divisions by one value in the reverse sweep become one division and multiplications.
//!
//! The primal keeps its divisions, bit for bit.

use crate::ir::hash::HashMap;
use crate::ir::{Arithmetic, Function, Literal, Name, Op, Region, Stmt, Ty, Value, regions_mut};

pub(super) fn share(function: &mut Function) {
    let Some(start) = function.reverse_start else { return };
    let backward = function.body.stmts.split_off(start);
    let backward = share_in(backward, function);
    function.body.stmts.extend(backward);
}

/// All that a derivative has of its own, wherever it stands: a derivative of second order divides by the same in one and the other.
pub(crate) fn share_of_derivative(mut function: Function) -> Function {
    let mut forward = std::mem::take(&mut function.body.stmts);
    let backward = function.reverse_start.map_or_else(Vec::new, |start| forward.split_off(start));
    let of_derivative: Such = |function, result| function.is_of_derivative(result);
    let mut shared = share_where(forward, &mut function, of_derivative);
    function.reverse_start = function.reverse_start.map(|_| shared.len());
    shared.extend(share_where(backward, &mut function, of_derivative));
    function.body.stmts = shared;
    function
}

/// Which results of divisions are meant.
type Such = fn(&Function, Value) -> bool;

/// The statements of a region of the reverse sweep, but for the primal, which runs again.
pub(super) fn share_in(list: Vec<Stmt>, function: &mut Function) -> Vec<Stmt> {
    share_where(list, function, |function, result| !function.data(result).again)
}

fn share_where(list: Vec<Stmt>, function: &mut Function, such: Such) -> Vec<Stmt> {
    let divisor = |stmt: &Stmt, function: &Function| {
        divisor(stmt, function).filter(|_| stmt.results.iter().all(|result| such(function, *result)))
    };
    let mut divisions: HashMap<Value, usize> = HashMap::default();
    for stmt in &list {
        if let Some(divisor) = divisor(stmt, function) {
            *divisions.entry(divisor).or_default() += 1;
        }
    }
    let mut reciprocals: HashMap<Value, Value> = HashMap::default();
    let mut out = Vec::new();
    for mut stmt in list {
        for region in regions_mut(&mut stmt.op) {
            let Region { stmts: inner, .. } = region;
            *inner = share_where(std::mem::take(inner), function, such);
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

/// What a float is divided by.
fn divisor(stmt: &Stmt, function: &Function) -> Option<Value> {
    match &stmt.op {
        Op::Arithmetic(Arithmetic::Div, _, divisor) => {
            Some(*divisor).filter(|divisor| matches!(function.ty(*divisor), Ty::Real(_)))
        }
        _ => None,
    }
}
