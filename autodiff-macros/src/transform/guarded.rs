//! What is done only where a loop over a range runs.

use crate::ir::{Function, Name, Op, Range, Region, Stmt, Ty, Value};
use proc_macro2::Span;

/// Whether a loop over a range from one number to another runs at all.
pub(super) fn runs(range: &Range) -> Option<Op> {
    let op = if range.inclusive { "<=" } else { "<" };
    range.end.map(|end| Op::Operator { op, left: range.start, right: end })
}

/// `let results = if runs { then } else { otherwise };`: where the loop does not run, the elements that it goes to need not be there.
pub(super) fn where_it_runs(
    runs: Op,
    results: Vec<Value>,
    arms: [Region; 2],
    function: &mut Function,
    span: Span,
) -> [Stmt; 2] {
    let condition = function.fresh(Ty::Bool, Name::None, span);
    let test = Stmt { results: vec![condition], op: runs, span };
    [test, Stmt { results, op: Op::If { condition, arms }, span }]
}

/// Puts fresh values in the place of a loop's first results, which become those of a branch around it.
pub(super) fn take_results(stmt: &mut Stmt, count: usize, function: &mut Function) -> [Vec<Value>; 2] {
    let results = stmt.results[..count].to_vec();
    for result in &mut stmt.results[..count] {
        let data = function.data(*result).clone();
        *result = function.fresh(data.ty, data.name, stmt.span);
    }
    [results, stmt.results[..count].to_vec()]
}
