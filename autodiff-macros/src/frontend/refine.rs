//! Types that only their use shows: a call's result that is added to a float is a float.

use crate::ir::{Arithmetic, Function, Op, Region, Stmt, Ty, Value, regions};
use crate::rules::{ParamKind, row};

/// Spreads float types over the operands and results of arithmetic until nothing changes; to the fields whose product is a float only
/// where `products` says so.
pub(super) fn refine(function: &mut Function, products: bool) {
    let body = std::mem::take(&mut function.body);
    while refine_region(&body, function, products) {}
    function.body = body;
}

fn refine_region(region: &Region, function: &mut Function, products: bool) -> bool {
    let mut changed = false;
    for stmt in &region.stmts {
        for class in classes(stmt, function, products) {
            changed |= unify(&class, function);
        }
        for class in holders(stmt, function) {
            changed |= spread_memory(&class, function);
        }
        for inner in regions(&stmt.op) {
            changed |= refine_region(inner, function, products);
        }
    }
    changed
}

/// The values that a statement makes one type of, if one of them is a float.
pub(super) fn classes(stmt: &Stmt, function: &Function, products: bool) -> Vec<Vec<Value>> {
    let with_result = |values: &[Value]| values.iter().chain(&stmt.results).copied().collect::<Vec<_>>();
    let joined = |bodies: Vec<&Region>| {
        let column = |index: usize, result: &Value| {
            let yields = bodies.iter().filter_map(|body| body.yields().get(index).copied());
            yields.chain([*result]).collect::<Vec<_>>()
        };
        stmt.results.iter().enumerate().map(|(index, result)| column(index, result)).collect()
    };
    match &stmt.op {
        Op::Arithmetic(Arithmetic::Mul | Arithmetic::Div | Arithmetic::Rem, left, right)
            if [left, right].into_iter().any(|value| function.data(*value).undecided) =>
        {
            // A multiple of a vector is none of a number; where two of the three are numbers, so is the third.
            let all = with_result(&[*left, *right]);
            if reals_among(&all, function) > 1 { vec![all] } else { Vec::new() }
        }
        Op::Arithmetic(Arithmetic::Mul | Arithmetic::Div | Arithmetic::Rem, left, right)
            if [left, right].into_iter().any(|value| function.data(*value).presumed) =>
        {
            // A number is taken for a product of numbers.
            let all = with_result(&[*left, *right]);
            let number = products && stmt.results.iter().any(|result| function.ty(*result).is_real());
            if number || reals_among(&all, function) > 1 { vec![all] } else { Vec::new() }
        }
        Op::Arithmetic(_, left, right) => vec![with_result(&[*left, *right])],
        Op::Neg(value) | Op::Copy(value) => vec![with_result(&[*value])],
        Op::Operator { left, right, .. } => vec![vec![*left, *right]],
        Op::Rule { rule, args } => {
            let reals: Vec<Value> = args
                .iter()
                .zip(row(*rule).params)
                .filter(|(_, kind)| **kind == ParamKind::Real)
                .map(|(arg, _)| *arg)
                .collect();
            vec![with_result(&reals)]
        }
        Op::If { arms, .. } => joined(arms.iter().collect()),
        Op::Match { arms, .. } => joined(arms.iter().map(|arm| &arm.body).collect()),
        _ => Vec::new(),
    }
}

fn reals_among(values: &[Value], function: &Function) -> usize {
    values.iter().filter(|value| function.ty(**value).is_real()).count()
}

/// The values that hold the same thing: where one of them turned out to lie in memory, all do.
pub(super) fn holders(stmt: &Stmt, function: &Function) -> Vec<Vec<Value>> {
    match &stmt.op {
        Op::If { .. } | Op::Match { .. } | Op::Copy(_) => classes(stmt, function, false),
        Op::Loop(inner) => {
            let columns = inner.inits.iter().zip(inner.carried()).zip(inner.next()).zip(&stmt.results);
            columns.map(|(((init, param), next), result)| vec![*init, *param, *next, *result]).collect()
        }
        _ => Vec::new(),
    }
}

fn spread_memory(values: &[Value], function: &mut Function) -> bool {
    let Some(memory) = values.iter().map(|value| function.ty(*value)).find(|ty| ty.is_memory()) else { return false };
    let mut changed = false;
    for value in values {
        if function.ty(*value) == Ty::Opaque {
            function.values[value.index()].ty = memory;
            changed = true;
        }
    }
    changed
}

pub(super) fn unify(values: &[Value], function: &mut Function) -> bool {
    let Some(real) = values.iter().map(|value| function.ty(*value)).find(|ty| ty.is_real()) else { return false };
    let mut changed = false;
    for value in values {
        let ty = function.ty(*value);
        if ty == Ty::Opaque {
            function.values[value.index()].ty = real;
            changed = true;
        }
        function.widths.unify(real, ty);
    }
    changed
}
