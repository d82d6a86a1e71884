//! Elements of shadows that a loop adds to in each iteration are added to once, after it.
//!
//! Where the element is the same in all iterations, and the loop does nothing to its shadow but to add, the contributions
//! are summed up in a variable that the loop carries.

use super::bases::Bases;
use super::sweeps::in_sweeps;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Arithmetic, End, Function, Literal, Loop, LoopKind, Name, Op, Region, Stmt, Ty, Value, definitions, map_operands,
    operands, region_uses, regions, regions_mut,
};

pub(crate) fn promote(function: Function) -> Function {
    let places = Places::of(&function.body);
    in_sweeps(function, |stmts, _, function| in_stmts(stmts, &places, function))
}

/// What is known of a function's values.
struct Places {
    bases: Bases,
    literals: HashSet<Value>,
}

impl Places {
    fn of(body: &Region) -> Self {
        let mut places = Places { bases: Bases::of(body), literals: HashSet::default() };
        places.note(body);
        places
    }

    fn note(&mut self, region: &Region) {
        for stmt in &region.stmts {
            if let Op::Literal(_) = &stmt.op {
                self.literals.extend(&stmt.results);
            }
            regions(&stmt.op).into_iter().for_each(|inner| self.note(inner));
        }
    }
}

fn in_stmts(stmts: Vec<Stmt>, places: &Places, function: &mut Function) -> Vec<Stmt> {
    let mut kept = Vec::new();
    for mut stmt in stmts {
        for region in regions_mut(&mut stmt.op) {
            region.stmts = in_stmts(std::mem::take(&mut region.stmts), places, function);
        }
        let mut sums = Vec::new();
        if let Op::Loop(inner) = &mut stmt.op {
            while let Some(sum) = sum(inner, places, function) {
                stmt.results.push(sum.result);
                sums.push(sum);
            }
        }
        let range = match &stmt.op {
            Op::Loop(inner) => match &inner.kind {
                LoopKind::Range(range) => range.end.map(|end| (range.start, end)),
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
        if let Some((start, end)) = range.filter(|_| !updates.is_empty()) {
            // Where the loop does not run, the element need not be there.
            let condition = function.fresh(Ty::Bool, Name::None, span);
            let op = Op::Operator { op: "<", left: start, right: end };
            let then = Region { params: Vec::new(), stmts: updates, end: End::default() };
            kept.push(Stmt { results: vec![condition], op, span });
            kept.push(Stmt { results: Vec::new(), op: Op::If { condition, arms: [then, Region::default()] }, span });
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
fn sum(inner: &mut Loop, places: &Places, function: &mut Function) -> Option<Sum> {
    let LoopKind::Range(range) = &inner.kind else { return None };
    let end = range.end?;
    // A loop of so many iterations as is written there is unrolled anyway.
    let constant = [range.start, end].iter().all(|value| places.literals.contains(value));
    if inner.breaks || inner.body.diverges() || range.inclusive || constant {
        return None;
    }
    let made: HashSet<Value> = definitions(&inner.body.stmts).into_iter().chain(inner.body.params.clone()).collect();
    let root = |place: Value| places.bases.root(place);
    let at = inner.body.stmts.iter().position(|stmt| match &stmt.op {
        Op::Update { place, value, .. } => {
            function.is_of_derivative(*value)
                && matches!(function.ty(*value), Ty::Real(_))
                && !made.contains(&root(*place))
                && way(*place, &inner.body.stmts, &made).is_some()
                && only_added(&inner.body, root(*place), &root)
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
    // Views of its own: those in the loop stay there if others need them.
    let way: Vec<Value> = after.iter().flat_map(|stmt| stmt.results.clone()).collect();
    let mut map = HashMap::default();
    for stmt in &mut after {
        for view in &mut stmt.results {
            let data = function.data(*view).clone();
            let copy = function.fresh(data.ty, data.name, span);
            function.values[copy.index()].storage = data.storage;
            map.insert(*view, copy);
            *view = copy;
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

/// The views in a loop that lead to a place that is the same in all iterations.
fn way(place: Value, stmts: &[Stmt], made: &HashSet<Value>) -> Option<Vec<Stmt>> {
    if !made.contains(&place) {
        return Some(Vec::new());
    }
    let stmt = stmts.iter().find(|stmt| stmt.results == [place])?;
    let Op::View { base, part, .. } = &stmt.op else { return None };
    if part.operands().iter().any(|operand| made.contains(operand)) {
        return None;
    }
    let mut all = way(*base, stmts, made)?;
    all.push(stmt.clone());
    Some(all)
}

/// Whether all that a region does to a memory is to add to its parts.
fn only_added(region: &Region, memory: Value, root: &dyn Fn(Value) -> Value) -> bool {
    region.stmts.iter().all(|stmt| {
        let mentioned = |value: &Value| root(*value) == memory;
        let fine = match &stmt.op {
            Op::View { .. } => true,
            Op::Update { value, .. } => !mentioned(value),
            op => !operands(op).iter().any(mentioned),
        };
        fine && regions(&stmt.op).into_iter().all(|inner| only_added(inner, memory, root))
    }) && !region.yields().iter().any(|value| root(*value) == memory)
}
