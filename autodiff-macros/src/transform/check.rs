//! Refuses what an adjoint would have to flow through but can't.

use crate::analysis::Activity;
use crate::diagnostics::{Diagnostics, Problem};
use crate::ir::{Construct, Function, Op, Region, Stmt, regions};

pub(crate) fn check(function: &Function, activity: &Activity, diagnostics: &mut Diagnostics) {
    region(function, &function.body, activity, diagnostics);
}

fn region(function: &Function, body: &Region, activity: &Activity, diagnostics: &mut Diagnostics) {
    for stmt in &body.stmts {
        if let Some(problem) = problem(function, stmt, activity) {
            diagnostics.report_at(stmt.span, &problem);
        }
        for inner in regions(&stmt.op) {
            region(function, inner, activity, diagnostics);
        }
    }
}

fn problem(function: &Function, stmt: &Stmt, activity: &Activity) -> Option<Problem> {
    if let Op::Match { arms, .. } = &stmt.op {
        let bound = arms.iter().flat_map(|arm| &arm.bindings).any(|binding| activity.is_active(*binding));
        return bound.then_some(Problem::ActivePattern);
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
        Construct::Method(name) => Problem::ActiveMethod(name.clone()),
        Construct::Macro(name) => Problem::ActiveMacro(name.clone()),
        Construct::Closure => Problem::ActiveClosure,
        Construct::ClosureCall(name) => Problem::ActiveClosureCall(name.clone()),
        Construct::Index => Problem::ActiveIndex,
        Construct::Array => Problem::ActiveArray,
        Construct::Struct => Problem::ActiveStruct,
        Construct::Constructor(name) => Problem::ActiveConstructor(name.clone()),
        Construct::Operator(op) => Problem::ActiveOperator(op.clone()),
        Construct::MutableBorrow => Problem::ActiveMutableBorrow,
        Construct::Other(what) => Problem::ActiveOther(what),
    })
}
