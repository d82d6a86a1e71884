//! Methods whose failure the function survives: what a failing call has done to its receiver has no derivative, so such a method is taken
//! to look at its receiver only, and rustc objects if it does not.

use super::check::leaves_on_failure;
use crate::analysis::Activity;
use crate::ir::{Callee, Function, Op, Receiver, Region, regions_mut};

/// Whether there was such a method.
pub(crate) fn looked(function: &mut Function, activity: &Activity) -> bool {
    let mut body = std::mem::take(&mut function.body);
    let found = region(&mut body, activity);
    function.body = body;
    found
}

fn region(body: &mut Region, activity: &Activity) -> bool {
    let mut found = false;
    for index in 0..body.stmts.len() {
        let (stmts, after) = body.stmts.split_at_mut(index + 1);
        let Some(stmt) = stmts.last_mut() else { continue };
        if let Op::Call(call) = &mut stmt.op
            && call.is_whole()
            && !stmt.results.iter().all(|whole| leaves_on_failure(after, *whole))
            && let Callee::Method { receiver: receiver @ Receiver::Unknown, .. } = &mut call.callee
            && let Some(this) = call.args.first_mut().filter(|this| this.mutable)
            && this.shape.leaves().iter().any(|leaf| activity.is_active(*leaf))
        {
            *receiver = Receiver::Shared;
            this.mutable = false;
            found = true;
        }
        for inner in regions_mut(&mut stmt.op) {
            found |= region(inner, activity);
        }
    }
    found
}
