//! What a region computes and nothing reads.

use crate::ir::hash::HashSet;
use crate::ir::{Op, Region, Value, operands, regions};

/// Drops numbers and places of the reverse sweep that nothing reads, at the top of a region.
pub(super) fn drop_unread(body: &mut Region) {
    loop {
        let mut read: HashSet<Value> = body.yields().iter().copied().collect();
        note_read(body, &mut read);
        let all = body.stmts.len();
        body.stmts.retain(|stmt| !is_computed(&stmt.op) || stmt.results.iter().any(|result| read.contains(result)));
        if body.stmts.len() == all {
            return;
        }
    }
}

fn is_computed(op: &Op) -> bool {
    match op {
        Op::Load { trusted, .. } => *trusted,
        Op::Arithmetic(..) | Op::Nth { .. } | Op::Literal(_) | Op::View { .. } | Op::Neg(_) | Op::Cast { .. } => true,
        _ => false,
    }
}

fn note_read(region: &Region, read: &mut HashSet<Value>) {
    for stmt in &region.stmts {
        read.extend(operands(&stmt.op));
        for inner in regions(&stmt.op) {
            read.extend(inner.yields());
            note_read(inner, read);
        }
    }
}
