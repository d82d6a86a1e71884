//! Sums whose iterations also add to memory are taken first, and the additions made in a loop of their own.
//!
//! LLVM vectorises each of the two, but not both at once.

use super::bases::Bases;
use super::sums::keeps_to_itself;
use super::unread::drop_unread;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{End, Function, Loop, LoopKind, Op, Region, Stmt, Value, map_operands, operands};

/// With so many operations to do twice, it costs more than it brings.
const MANY: usize = 4;

/// Takes what the iterations of a sum change out of it, as a loop that comes after.
pub(super) fn split(sums: &mut Stmt, function: &mut Function) -> Option<Stmt> {
    let Op::Sums { range, body } = &mut sums.op else { return None };
    if !body.stmts.iter().any(|stmt| is_change(&stmt.op)) {
        return None;
    }
    let summed = copied(body, &contributing(body)?, function);
    let mut rest = std::mem::replace(body, summed);
    rest.end = End::default();
    drop_unread(&mut rest);
    let inner = Loop { kind: LoopKind::Range(range.clone()), inits: Vec::new(), breaks: false, body: rest };
    Some(Stmt { results: Vec::new(), op: Op::Loop(Box::new(inner)), span: sums.span })
}

fn is_change(op: &Op) -> bool {
    matches!(op, Op::Store { .. } | Op::Update { .. } | Op::Take { .. })
}

/// The statements that the contributions are made of, if they are few and read nothing that the iteration has changed before.
fn contributing(body: &Region) -> Option<Vec<usize>> {
    let mut wanted: HashSet<Value> = body.yields().iter().copied().collect();
    let mut found = Vec::new();
    let mut operations = 0;
    for (at, stmt) in body.stmts.iter().enumerate().rev() {
        if !stmt.results.iter().any(|result| wanted.contains(result)) {
            continue;
        }
        match stmt.op {
            Op::Literal(_) | Op::View { .. } | Op::Nth { .. } | Op::Load { trusted: true, .. } | Op::Take { .. } => {}
            Op::Arithmetic(..) | Op::Neg(_) if operations < MANY => operations += 1,
            _ => return None,
        }
        wanted.extend(operands(&stmt.op));
        found.push(at);
    }
    found.reverse();
    let bases = Bases::of(body);
    let reads = |at: usize| match body.stmts[at].op {
        Op::Load { place, .. } | Op::Take { place } => Some(bases.root(place)),
        _ => None,
    };
    let changes = |stmt: &Stmt| match stmt.op {
        Op::Store { place, .. } | Op::Update { place, .. } | Op::Take { place } => Some(bases.root(place)),
        _ => None,
    };
    let all: HashSet<Value> = body.stmts.iter().filter_map(changes).collect();
    if found.iter().any(|at| reads(*at).is_some_and(|memory| all.contains(&memory))) && !keeps_to_itself(body) {
        return None;
    }
    let mut changed = HashSet::default();
    for (at, stmt) in body.stmts.iter().enumerate() {
        if found.contains(&at) && reads(at).is_some_and(|memory| changed.contains(&memory)) {
            return None;
        }
        changed.extend(changes(stmt));
    }
    Some(found)
}

/// Some of a region's statements once more, where nothing is changed yet.
fn copied(body: &Region, found: &[usize], function: &mut Function) -> Region {
    let mut map = HashMap::default();
    let mut fresh = |value: Value, map: &mut HashMap<Value, Value>| {
        let data = function.data(value).clone();
        let copy = function.fresh(data.ty, data.name, data.span);
        function.values[copy.index()].storage = data.storage;
        map.insert(value, copy);
        copy
    };
    let params = body.params.iter().map(|param| fresh(*param, &mut map)).collect();
    let mut stmts = Vec::new();
    for at in found {
        let mut stmt = body.stmts[*at].clone();
        if let Op::Take { place } = stmt.op {
            stmt.op = Op::Load { place, trusted: true };
        }
        map_operands(&mut stmt.op, &mut |value| map.get(&value).copied().unwrap_or(value));
        stmt.results = stmt.results.iter().map(|result| fresh(*result, &mut map)).collect();
        stmts.push(stmt);
    }
    let yields = body.yields().iter().map(|value| map.get(value).copied().unwrap_or(*value)).collect();
    Region { params, stmts, end: End::Yield(yields) }
}
