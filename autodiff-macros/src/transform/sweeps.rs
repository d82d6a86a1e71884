//! The sweeps of a function.

use crate::ir::{Function, Stmt};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sweep {
    Forward,
    Reverse,
}

/// Replaces the statements of each sweep.
pub(super) fn in_sweeps(
    mut function: Function,
    mut on: impl FnMut(Vec<Stmt>, Sweep, &mut Function) -> Vec<Stmt>,
) -> Function {
    let mut body = std::mem::take(&mut function.body);
    let backward = function.reverse_start.map(|start| body.stmts.split_off(start));
    body.stmts = on(body.stmts, Sweep::Forward, &mut function);
    if let Some(backward) = backward {
        function.reverse_start = Some(body.stmts.len());
        body.stmts.extend(on(backward, Sweep::Reverse, &mut function));
    }
    function.body = body;
    function
}
