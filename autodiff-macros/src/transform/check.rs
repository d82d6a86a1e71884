//! Refuses what an adjoint would have to flow through but can't.

use crate::analysis::Activity;
use crate::diagnostics::{Diagnostics, Problem};
use crate::ir::hash::HashSet;
use crate::ir::{Construct, Function, Op, Region, Stmt, Value, operands, regions};
use proc_macro2::Span;

/// `reverse` says whether adjoints are what is asked for, rather than tangents alone.
pub(crate) fn check(function: &Function, activity: &Activity, reverse: bool, diagnostics: &mut Diagnostics) {
    let mut found = Vec::new();
    region(function, &function.body, activity, &mut found, &mut HashSet::default());
    // What follows from something else is not said beside it.
    let refused = !diagnostics.is_empty();
    let only_cells = found.iter().all(|(_, _, cell)| *cell);
    let follows = |problem: &Problem| {
        matches!(problem, Problem::ActiveIndex | Problem::ActiveMutableBorrow | Problem::ActivePattern)
    };
    let causes = found.iter().any(|(_, problem, _)| !follows(problem));
    for (span, problem, cell) in found {
        if !reverse && problem == Problem::FailedMutation {
            continue;
        }
        if !((refused || causes) && follows(&problem)) && (!cell || only_cells) {
            diagnostics.report_at(span, &problem);
        }
    }
}

/// The problems of a region, each with where it is and whether it is but a variable's being in memory, which follows from
/// a borrow.
fn region(
    function: &Function,
    body: &Region,
    activity: &Activity,
    found: &mut Vec<(Span, Problem, bool)>,
    blamed: &mut HashSet<Value>,
) {
    for (index, stmt) in body.stmts.iter().enumerate() {
        let mut active = operands(&stmt.op).into_iter().filter(|value| activity.is_active(*value)).peekable();
        if active.peek().is_some() && active.all(|value| blamed.contains(&value)) {
            // It has been said where this came from.
            blamed.extend(&stmt.results);
            continue;
        }
        if let Some(problem) = problem(function, stmt, &body.stmts[index + 1..], activity) {
            let cell = matches!(&stmt.op, Op::Foreign(foreign) if matches!(foreign.construct, Construct::Cell));
            found.push((stmt.span, problem, cell));
            blamed.extend(&stmt.results);
        }
        for inner in regions(&stmt.op) {
            region(function, inner, activity, found, blamed);
        }
    }
}

/// Whether nothing goes on where a call has failed that is looked at as a whole.
pub(super) fn leaves_on_failure(after: &[Stmt], whole: Value) -> bool {
    let reads =
        |value: Value| after.iter().any(|stmt| stmt.results.contains(&value) && operands(&stmt.op).contains(&whole));
    after.iter().all(|stmt| match &stmt.op {
        Op::Match { scrutinees, arms } if scrutinees.iter().any(|value| reads(*value)) => {
            arms.iter().skip(1).all(|arm| arm.body.diverges())
        }
        _ => true,
    })
}

fn problem(function: &Function, stmt: &Stmt, after: &[Stmt], activity: &Activity) -> Option<Problem> {
    if let Op::Match { arms, scrutinees } = &stmt.op {
        let bound = |bindings: &[Value]| bindings.iter().any(|binding| activity.is_active(*binding));
        let apart = arms.iter().all(|arm| match arm.columns(scrutinees) {
            Some(columns) => {
                columns.iter().all(|column| function.ty(column.scrutinee).is_memory() || !bound(&column.bindings))
            }
            None => !bound(&arm.bindings),
        });
        return (!apart).then_some(Problem::ActivePattern);
    }
    if let Op::Call(call) = &stmt.op
        && call.is_whole()
        && !stmt.results.iter().all(|whole| leaves_on_failure(after, *whole))
        && call.args.iter().any(|arg| arg.mutable && arg.shape.leaves().iter().any(|leaf| activity.is_active(*leaf)))
    {
        return Some(Problem::FailedMutation);
    }
    if let Op::View { base, .. } = &stmt.op {
        // A part of a value whose adjoint is not a place.
        let hidden = !function.ty(*base).is_memory() && activity.is_active(*base);
        return hidden.then_some(Problem::ActiveIndex);
    }
    let Op::Foreign(foreign) = &stmt.op else { return None };
    let from = foreign.args.iter().any(|arg| activity.is_active(*arg));
    let to = stmt.results.iter().any(|result| activity.is_active(*result))
        || foreign.args.iter().any(|arg| function.data(*arg).cell && activity.is_active(*arg));
    if !from || !to {
        return None;
    }
    Some(match &foreign.construct {
        Construct::Constant => return None,
        Construct::SequenceMethod(name) => Problem::SequenceMethod(name.clone()),
        Construct::Method(name) => Problem::ActiveMethod(name.clone()),
        // What is asserted or printed is only read.
        Construct::Macro(_) if foreign.statement || !stmt.results.iter().any(|result| activity.is_active(*result)) => {
            return None;
        }
        Construct::Macro(name) => Problem::ActiveMacro(name.clone()),
        // Where the closure itself is at fault, that has been said.
        Construct::ClosureCall(_) if foreign.args.first().is_some_and(|callee| activity.is_active(*callee)) => {
            return None;
        }
        Construct::ClosureCall(name) => Problem::ActiveClosureCall(name.clone()),
        Construct::Index => Problem::ActiveIndex,
        Construct::Struct => Problem::ActiveStruct,
        Construct::Constructor(name) => Problem::ActiveConstructor(name.clone()),
        Construct::Operator(op) => Problem::ActiveOperator(op.clone()),
        Construct::Cast(ty) => Problem::ActiveCast(ty.clone()),
        Construct::Cell => Problem::ActiveMutableBorrow,
        Construct::Other(what) => Problem::ActiveOther(what),
    })
}
