//! Records that live in a shadow until the reverse sweep writes it.
//!
//! Where a loop of the reverse sweep writes each element of a shadow once, what an iteration has recorded can stand in
//! the element that it is going to write: nothing is allocated for it. That the shadow is lent by `&mut` makes it ours.

use super::overwrite::Written;
use crate::ir::{Function, Loop, LoopKind, Name, Op, Part, Range, RangeAdaptor, Stmt, Value, operands, regions};

/// Moves records to the shadows that are written, one number of a record to a shadow.
pub(super) fn lodge(function: &mut Function, written: &[Written]) {
    for shadow in written {
        if let Some(home) = home(function, shadow) {
            home.move_in(function);
        }
    }
}

/// A number of a record, and where it is going to stand.
struct Home {
    shadow: Value,
    stack: Value,
    field: usize,
    forward: usize,
    backward: usize,
}

fn home(function: &Function, written: &Written) -> Option<Home> {
    let stmts = &function.body.stmts;
    // The loop's place among the statements may have changed since.
    let (backward, inner) = stmts.iter().enumerate().find_map(|(at, stmt)| match &stmt.op {
        Op::Loop(inner) if writes(inner, written) => Some((at, inner)),
        _ => None,
    })?;
    let stack = inner.body.stmts.iter().find_map(|stmt| match stmt.op {
        Op::Pop { stack } => Some(stack),
        _ => None,
    })?;
    let (forward, recording, fields) = stmts[..backward].iter().enumerate().find_map(|(at, stmt)| {
        let Op::Loop(inner) = &stmt.op else { return None };
        inner.body.stmts.iter().find_map(|stmt| match &stmt.op {
            Op::Push { stack: of, fields } if *of == stack => Some((at, inner, fields)),
            _ => None,
        })
    })?;
    let (LoopKind::Range(there), LoopKind::Range(back)) = (&recording.kind, &inner.kind) else { return None };
    // Each iteration takes the record of the same number.
    let plain = there.adaptors.iter().all(|adaptor| *adaptor == RangeAdaptor::Reversed);
    if !plain || recording.breaks || !same(&there.clone().reversed(), back) {
        return None;
    }
    // Before the loop that writes it, nothing reads the shadow or writes what the loop is going to.
    if stmts[..=forward].iter().any(|stmt| mentions(stmt, written.shadow)) {
        return None;
    }
    let width = function.width(written.value)?;
    let fits = |field: &Value| function.ty(*field).is_real() && function.width(*field) == Some(width);
    let field = fields.iter().position(fits).filter(|_| function.ty(written.value).is_real())?;
    Some(Home { shadow: written.shadow, stack, field, forward, backward })
}

impl Home {
    fn move_in(&self, function: &mut Function) {
        let (stack, field) = (self.stack, self.field);
        let mut op = std::mem::replace(&mut function.body.stmts[self.forward].op, Op::Undefined);
        if let Op::Loop(inner) = &mut op {
            self.put(function, inner);
        }
        function.body.stmts[self.forward].op = op;
        let mut op = std::mem::replace(&mut function.body.stmts[self.backward].op, Op::Undefined);
        let mut empty = false;
        if let Op::Loop(inner) = &mut op
            && let Some(at) =
                inner.body.stmts.iter().position(|stmt| matches!(stmt.op, Op::Pop { stack: of } if of == stack))
        {
            let value = inner.body.stmts[at].results.remove(field);
            empty = inner.body.stmts[at].results.is_empty();
            let index = inner.index();
            let span = inner.body.stmts[at].span;
            if let Some((place, view)) = index.map(|index| self.element(function, index, span, false)) {
                let load = Stmt { results: vec![value], op: Op::Load { place, trusted: true }, span };
                inner.body.stmts.splice(at..at + usize::from(empty), [view, load]);
            }
        }
        function.body.stmts[self.backward].op = op;
        if empty {
            let at = function.body.stmts.iter().position(|stmt| stmt.results == [stack]);
            if let Some(at) = at {
                function.body.stmts.remove(at);
                if let Some(start) = &mut function.reverse_start {
                    *start -= usize::from(at < *start);
                }
            }
        }
    }

    /// The field is written to the element rather than put on the stack.
    fn put(&self, function: &mut Function, inner: &mut Loop) {
        let Some(index) = inner.index() else { return };
        let stack = self.stack;
        let push = |stmt: &Stmt| matches!(stmt.op, Op::Push { stack: of, .. } if of == stack);
        let Some(at) = inner.body.stmts.iter().position(push) else { return };
        let span = inner.body.stmts[at].span;
        let Op::Push { fields, .. } = &mut inner.body.stmts[at].op else { return };
        let value = fields.remove(self.field);
        let empty = fields.is_empty();
        let (place, view) = self.element(function, index, span, true);
        let store = Stmt { results: Vec::new(), op: Op::Store { place, value }, span };
        inner.body.stmts.splice(at..at + usize::from(empty), [view, store]);
    }

    fn element(&self, function: &mut Function, index: Value, span: proc_macro2::Span, mutable: bool) -> (Value, Stmt) {
        let ty = function.ty(self.shadow);
        let view = function.fresh(ty, Name::None, span);
        let op = Op::View { base: self.shadow, part: Part::Index(index), mutable };
        (view, Stmt { results: vec![view], op, span })
    }
}

/// Whether the loop is the one that writes the shadow.
fn writes(inner: &Loop, written: &Written) -> bool {
    let place = written.place;
    inner.body.stmts.iter().any(|stmt| matches!(stmt.op, Op::Store { place: to, .. } if to == place))
}

fn same(one: &Range, other: &Range) -> bool {
    one.start == other.start
        && one.end == other.end
        && one.inclusive == other.inclusive
        && one.adaptors == other.adaptors
}

fn mentions(stmt: &Stmt, value: Value) -> bool {
    operands(&stmt.op).contains(&value)
        || regions(&stmt.op).into_iter().any(|region| region.stmts.iter().any(|stmt| mentions(stmt, value)))
}
