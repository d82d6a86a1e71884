//! Elements of shadows that a loop adds to in each iteration are added to once, after it.
//!
//! Where the element is the same in all iterations, and the loop does nothing to its shadow but to add, the contributions
//! are summed up in a variable that the loop carries. What it does to the elements that it goes through does not matter where these are
//! others: in `for j in i + 1..n`, that of `j` is not that of `i`.

use super::guarded::{runs, where_it_runs};
use super::known::Known;
use super::sweeps::in_sweeps;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Arithmetic, End, Function, Literal, Loop, LoopKind, Name, Op, Region, Stmt, Ty, Value, definitions, map_operands,
    operands, region_uses, regions, regions_mut,
};

pub(crate) fn promote(function: Function) -> Function {
    let known = Known::of(&function);
    in_sweeps(function, |stmts, _, function| in_stmts(stmts, &known, function))
}

fn in_stmts(stmts: Vec<Stmt>, known: &Known, function: &mut Function) -> Vec<Stmt> {
    let mut kept = Vec::new();
    for mut stmt in stmts {
        for region in regions_mut(&mut stmt.op) {
            region.stmts = in_stmts(std::mem::take(&mut region.stmts), known, function);
        }
        let mut sums = Vec::new();
        if let Op::Loop(inner) = &mut stmt.op {
            while let Some(sum) = sum(inner, known, function) {
                stmt.results.push(sum.result);
                sums.push(sum);
            }
        }
        let runs = match &stmt.op {
            Op::Loop(inner) => match &inner.kind {
                LoopKind::Range(range) => runs(range),
                _ => None,
            },
            _ => None,
        };
        let span = stmt.span;
        let (zeros, updates): (Vec<Vec<Stmt>>, Vec<Vec<Stmt>>) =
            sums.into_iter().map(|sum| (sum.before, sum.after)).unzip();
        kept.extend(zeros.into_iter().flatten());
        kept.push(stmt);
        let updates: Vec<Stmt> = updates.into_iter().flatten().collect();
        if let Some(runs) = runs.filter(|_| !updates.is_empty()) {
            let then = Region { params: Vec::new(), stmts: updates, end: End::default() };
            kept.extend(where_it_runs(runs, Vec::new(), [then, Region::default()], function, span));
        }
    }
    kept
}

struct Sum {
    before: Vec<Stmt>,
    result: Value,
    after: Vec<Stmt>,
}

/// Has the loop carry the sum of what it adds to an element, if there is one.
fn sum(inner: &mut Loop, known: &Known, function: &mut Function) -> Option<Sum> {
    let LoopKind::Range(range) = &inner.kind else { return None };
    range.end?;
    // A loop of so many iterations as is written there is unrolled anyway.
    if inner.breaks || inner.body.diverges() || known.is_constant(range) {
        return None;
    }
    let made: HashSet<Value> = definitions(&inner.body.stmts).into_iter().chain(inner.body.params.clone()).collect();
    let root = |place: Value| known.bases.root(place);
    let at = inner.body.stmts.iter().position(|stmt| match &stmt.op {
        Op::Update { place, value, .. } => {
            function.is_of_derivative(*value)
                && matches!(function.ty(*value), Ty::Real(_))
                && !made.contains(&root(*place))
                && way(*place, &inner.body.stmts, &made).is_some()
                && only_added(&inner.body, root(*place), &root, &|other| known.are_apart(*place, other, inner))
        }
        _ => false,
    })?;
    let Op::Update { place, op, value } = inner.body.stmts[at].op else { return None };
    let mut after = way(place, &inner.body.stmts, &made)?;
    let span = inner.body.stmts[at].span;
    let data = function.data(value).clone();
    let mut fresh = |name: Name| function.fresh(data.ty, name, span);
    let hint = || Name::Hint("sum".to_string());
    let (zero, param, next, result) = (fresh(Name::None), fresh(hint()), fresh(hint()), fresh(hint()));
    // Its own: those in the loop stay there if others need them.
    let way: Vec<Value> = after.iter().flat_map(|stmt| stmt.results.clone()).collect();
    let mut map = HashMap::default();
    for stmt in &mut after {
        for made in &mut stmt.results {
            let data = function.data(*made).clone();
            let copy = function.fresh(data.ty, data.name, span);
            function.values[copy.index()].storage = data.storage;
            map.insert(*made, copy);
            *made = copy;
        }
        map_operands(&mut stmt.op, &mut |value| map.get(&value).copied().unwrap_or(value));
    }
    let place = map.get(&place).copied().unwrap_or(place);
    after.push(Stmt { results: Vec::new(), op: Op::Update { place, op, value: result }, span });
    inner.body.stmts[at] = Stmt { results: vec![next], op: Op::Arithmetic(Arithmetic::Add, param, value), span };
    for view in way.into_iter().rev() {
        if !region_uses(&inner.body).contains(&view) {
            inner.body.stmts.retain(|stmt| stmt.results != [view]);
        }
    }
    inner.inits.push(zero);
    inner.body.params.push(param);
    if let End::Yield(values) = &mut inner.body.end {
        values.push(next);
    }
    let before = vec![Stmt { results: vec![zero], op: Op::Literal(Literal::Real(-0.0)), span }];
    Some(Sum { before, result, after })
}

/// The views in a loop that lead to a place that is the same in all iterations, with the numbers that are written there as indices.
fn way(place: Value, stmts: &[Stmt], made: &HashSet<Value>) -> Option<Vec<Stmt>> {
    if !made.contains(&place) {
        return Some(Vec::new());
    }
    let made_by = |value: Value| stmts.iter().find(|stmt| stmt.results == [value]);
    let stmt = made_by(place)?;
    let Op::View { base, part, .. } = &stmt.op else { return None };
    let mut all = way(*base, stmts, made)?;
    for operand in part.operands().into_iter().filter(|operand| made.contains(operand)) {
        all.push(made_by(operand).filter(|stmt| matches!(stmt.op, Op::Literal(_)))?.clone());
    }
    all.push(stmt.clone());
    Some(all)
}

/// Whether all that a region does to a memory, beside what is apart, is to add to its parts.
fn only_added(region: &Region, memory: Value, root: &dyn Fn(Value) -> Value, is_apart: &dyn Fn(Value) -> bool) -> bool {
    region.stmts.iter().all(|stmt| {
        let mentioned = |value: &Value| root(*value) == memory;
        let fine = match &stmt.op {
            Op::View { .. } => true,
            Op::Load { place, .. } | Op::Take { place } => !mentioned(place) || is_apart(*place),
            Op::Store { place, value } => !mentioned(value) && (!mentioned(place) || is_apart(*place)),
            Op::Update { value, .. } => !mentioned(value),
            op => !operands(op).iter().any(mentioned),
        };
        fine && regions(&stmt.op).into_iter().all(|inner| only_added(inner, memory, root, is_apart))
    }) && !region.yields().iter().any(|value| root(*value) == memory)
}
