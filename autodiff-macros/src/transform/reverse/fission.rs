//! Loops that both add to elements and sum up become two.
//!
//! Additions to the elements of a row go side by side in the machine, a sum goes step by step, and where a loop does both
//! it all goes step by step. Where nothing but additions comes of a nest of loops, their order is free: one nest adds to
//! the rows, and another sums up. What they read is read twice, which costs less.

use super::Reverse;
use crate::ir::hash::HashMap;
use crate::ir::{
    Arithmetic, End, Loop, LoopKind, Op, Region, Stmt, Value, operands, region_uses, regions_mut, substitute,
};

impl Reverse {
    /// The body of a loop that carries nothing and whose iterations don't depend on each other, as the bodies of one
    /// loop or of two.
    pub(super) fn distributed(&mut self, body: Region) -> Vec<Region> {
        let loops = body.stmts.iter().filter(|stmt| matches!(stmt.op, Op::Loop(_))).count();
        let parted = |stmt: &Stmt| matches!(&stmt.op, Op::Loop(inner) if does_both(inner));
        let Some(at) = body.stmts.iter().position(parted).filter(|_| loops == 1) else { return vec![body] };
        if !body.stmts.iter().enumerate().all(|(index, stmt)| index == at || self.is_plain(stmt)) {
            return vec![body];
        }
        let (mut rows, mut sums) = (body.clone(), body);
        if let Stmt { results, op: Op::Loop(inner), .. } = &mut rows.stmts[at] {
            results.clear();
            inner.inits.clear();
            inner.body.params.truncate(1);
            inner.body.end = End::Yield(Vec::new());
        }
        rows.stmts.retain(|stmt| !matches!(stmt.op, Op::Update { .. }));
        if let Op::Loop(inner) = &mut sums.stmts[at].op {
            inner.body.stmts.retain(|stmt| !matches!(stmt.op, Op::Update { .. }));
        }
        drop_unread(&mut rows);
        drop_unread(&mut sums);
        let mut map = HashMap::default();
        self.rename(&mut rows, &mut map);
        substitute(&mut rows, &map);
        vec![rows, sums]
    }

    /// Whether a statement may be repeated at little cost, or is an addition.
    fn is_plain(&self, stmt: &Stmt) -> bool {
        let builder = self.builder.borrow();
        match &stmt.op {
            Op::Update { .. } | Op::View { .. } | Op::Load { trusted: true, .. } | Op::Length { .. } => true,
            Op::Rule { .. } | Op::Runtime { .. } | Op::Arithmetic(Arithmetic::Div, ..) => false,
            Op::If { .. } | Op::Match { .. } | Op::MatchRecord { .. } => false,
            op => op.is_pure(&|value| builder.function.ty(value)),
        }
    }

    /// Gives what the region defines new names.
    fn rename(&mut self, region: &mut Region, map: &mut HashMap<Value, Value>) {
        let function = &mut self.builder.get_mut().function;
        for value in region.params.iter_mut().chain(region.stmts.iter_mut().flat_map(|stmt| &mut stmt.results)) {
            let data = function.data(*value).clone();
            let fresh = function.fresh(data.ty, data.name.clone(), data.span);
            function.values[fresh.index()] = data;
            map.insert(std::mem::replace(value, fresh), fresh);
        }
        for stmt in &mut region.stmts {
            regions_mut(&mut stmt.op).into_iter().for_each(|inner| self.rename(inner, map));
        }
    }
}

/// Whether a loop adds to elements that its index finds, and all that it carries are sums, which nothing in it reads.
fn does_both(inner: &Loop) -> bool {
    let Some(index) = inner.index().filter(|_| !inner.breaks && !inner.carried().is_empty()) else { return false };
    let LoopKind::Range(_) = inner.kind else { return false };
    let stmts = &inner.body.stmts;
    let is_sum = |param: Value, next: Value| {
        let adds = |stmt: &Stmt| {
            stmt.results == [next]
                && matches!(stmt.op, Op::Arithmetic(Arithmetic::Add, sum, other) if sum == param && other != param)
        };
        let reads =
            stmts.iter().flat_map(|stmt| operands(&stmt.op)).filter(|value| [param, next].contains(value)).count();
        stmts.iter().any(adds) && reads == 1
    };
    let indexed = |place: Value| {
        let view = stmts.iter().find(|stmt| stmt.results == [place]);
        view.is_some_and(|view| matches!(&view.op, Op::View { part, .. } if part.operands().contains(&index)))
    };
    let cheap = |stmt: &Stmt| match &stmt.op {
        Op::Update { place, .. } => indexed(*place),
        Op::View { .. } | Op::Load { trusted: true, .. } | Op::Neg(_) | Op::Literal(_) => true,
        Op::Arithmetic(op, ..) => matches!(op, Arithmetic::Add | Arithmetic::Sub | Arithmetic::Mul),
        _ => false,
    };
    stmts.iter().any(|stmt| matches!(stmt.op, Op::Update { .. }))
        && stmts.iter().all(cheap)
        && inner.carried().iter().zip(inner.next()).all(|(param, next)| is_sum(*param, *next))
}

/// Drops what only served the other half.
fn drop_unread(region: &mut Region) {
    let before = size(region);
    let uses = region_uses(region);
    fn sweep(region: &mut Region, uses: &[Value]) {
        region.stmts.retain(|stmt| {
            matches!(stmt.op, Op::Update { .. } | Op::Loop(_))
                || stmt.results.iter().any(|result| uses.contains(result))
        });
        for stmt in &mut region.stmts {
            regions_mut(&mut stmt.op).into_iter().for_each(|inner| sweep(inner, uses));
        }
    }
    sweep(region, &uses);
    if size(region) < before {
        drop_unread(region);
    }
}

fn size(region: &Region) -> usize {
    let inner = |stmt: &Stmt| crate::ir::regions(&stmt.op).into_iter().map(size).sum::<usize>();
    region.stmts.iter().map(|stmt| 1 + inner(stmt)).sum()
}
