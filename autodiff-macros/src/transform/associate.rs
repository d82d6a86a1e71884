//! Sums of derivatives in loops, associated so that an iteration waits for one addition of the iteration before.
//!
//! `t = t * x + a + b` as it is written adds to the product twice, one after the other, and so does each iteration; `t * x + (a + b)`
//! adds `a + b` meanwhile. Of a value the order is the user's, of a tangent or an adjoint it is nobody's.

use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{
    Arithmetic, Function, Loop, Name, Op, Region, Stmt, Value, operands, region_uses, regions, regions_mut,
};

pub(crate) fn associate(mut function: Function) -> Function {
    let mut body = std::mem::take(&mut function.body);
    in_region(&mut body, &mut function);
    function.body = body;
    function
}

fn in_region(region: &mut Region, function: &mut Function) {
    for stmt in &mut region.stmts {
        regions_mut(&mut stmt.op).into_iter().for_each(|inner| in_region(inner, function));
        if let Op::Loop(inner) = &mut stmt.op {
            in_loop(inner, function);
        }
    }
}

fn in_loop(inner: &mut Loop, function: &mut Function) {
    if inner.body.diverges() {
        return;
    }
    let pairs: Vec<(Value, Value)> = inner.carried().iter().copied().zip(inner.next().iter().copied()).collect();
    for (carried, next) in pairs {
        if !function.is_of_derivative(next) || !function.ty(next).is_real() {
            continue;
        }
        let sum = Sum::of(&inner.body, next, carried, function);
        if sum.can_be_shorter() {
            sum.write(&mut inner.body, next, function);
        }
    }
}

/// What is added up to a carried variable's next value, each with whether it is subtracted.
#[derive(Default)]
struct Sum {
    /// What waits for the iteration before, and behind how many additions.
    late: Vec<(Value, bool, usize)>,
    early: Vec<(Value, bool)>,
    /// The additions below the last one.
    parts: HashSet<Value>,
}

impl Sum {
    fn of(body: &Region, next: Value, carried: Value, function: &Function) -> Sum {
        let mut uses: HashMap<Value, usize> = HashMap::default();
        let used = body.stmts.iter().flat_map(|stmt| reads(&stmt.op)).chain(body.yields().iter().copied());
        used.for_each(|value| *uses.entry(value).or_default() += 1);
        let made: HashMap<Value, &Op> = body
            .stmts
            .iter()
            .filter_map(|stmt| match stmt.results[..] {
                [result] => Some((result, &stmt.op)),
                _ => None,
            })
            .collect();
        let waiting = waiting(body, carried);
        let mut sum = Sum::default();
        let mut open = vec![(next, false, 0)];
        while let Some((value, negative, depth)) = open.pop() {
            let whole = waiting.contains(&value)
                && function.is_of_derivative(value)
                && (depth == 0 || uses.get(&value) == Some(&1));
            match made.get(&value) {
                _ if !waiting.contains(&value) => sum.early.push((value, negative)),
                Some(Op::Arithmetic(op @ (Arithmetic::Add | Arithmetic::Sub), left, right)) if whole => {
                    if depth > 0 {
                        sum.parts.insert(value);
                    }
                    open.push((*right, negative != (*op == Arithmetic::Sub), depth + 1));
                    open.push((*left, negative, depth + 1));
                }
                _ => sum.late.push((value, negative, depth)),
            }
        }
        sum
    }

    /// Whether one late term stands behind several additions.
    fn can_be_shorter(&self) -> bool {
        matches!(self.late[..], [(.., depth)] if depth > 1) && self.early.len() > 1
    }

    fn write(self, body: &mut Region, next: Value, function: &mut Function) {
        let [(late, negative, _)] = self.late[..] else { return };
        body.stmts.retain(|stmt| !matches!(stmt.results[..], [result] if self.parts.contains(&result)));
        let Some(at) = body.stmts.iter().position(|stmt| stmt.results == [next]) else { return };
        let span = body.stmts[at].span;
        // A sum begins with what is added, and is taken away where nothing is.
        let all_negative = self.early.iter().all(|(_, negative)| *negative);
        let (mut terms, mut taken): (Vec<_>, Vec<_>) =
            self.early.into_iter().partition(|(_, negative)| *negative == all_negative);
        terms.append(&mut taken);
        let mut terms = terms.into_iter();
        let Some((mut rest, first)) = terms.next() else { return };
        let mut stmts = Vec::new();
        for (term, negative) in terms {
            let op = if negative == first { Arithmetic::Add } else { Arithmetic::Sub };
            let partial = function.fresh(function.ty(next), Name::None, span);
            stmts.push(Stmt { results: vec![partial], op: Op::Arithmetic(op, rest, term), span });
            rest = partial;
        }
        let op = match (negative, all_negative) {
            (false, false) => Op::Arithmetic(Arithmetic::Add, late, rest),
            (false, true) => Op::Arithmetic(Arithmetic::Sub, late, rest),
            (true, false) => Op::Arithmetic(Arithmetic::Sub, rest, late),
            // Two signs would have to be turned.
            (true, true) => {
                let negated = function.fresh(function.ty(next), Name::None, span);
                stmts.push(Stmt { results: vec![negated], op: Op::Neg(late), span });
                Op::Arithmetic(Arithmetic::Sub, negated, rest)
            }
        };
        stmts.push(Stmt { results: vec![next], op, span });
        body.stmts.splice(at..=at, stmts);
    }
}

/// What is computed from a carried variable in an iteration.
fn waiting(body: &Region, carried: Value) -> HashSet<Value> {
    let mut waiting = HashSet::from_iter([carried]);
    for stmt in &body.stmts {
        if reads(&stmt.op).iter().any(|value| waiting.contains(value)) {
            waiting.extend(stmt.results.iter().copied());
        }
    }
    waiting
}

/// What a statement reads, at any depth.
fn reads(op: &Op) -> Vec<Value> {
    operands(op).into_iter().chain(regions(op).into_iter().flat_map(region_uses)).collect()
}
