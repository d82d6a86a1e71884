//! The reverse sweep of a call as a statement of its own, which is run later.
//!
//! The forward sweep ends before it is: what it has borrowed is no more, and its arguments are passed once more. So the
//! whole sweep is to the tape what an iteration is to its record.

use super::Reverse;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{Alloc, End, Name, Op, Region, Stmt, Ty, Value, definitions, substitute};

impl Reverse {
    /// Makes the reverse sweep that stands in the builder a tape, which the forward sweep yields after its results.
    pub(super) fn defer(&mut self, forward: &mut Vec<Stmt>, yields: &mut End, results: usize) {
        let End::Yield(values) = yields else { return };
        let adjoints = values.split_off(results);
        let builder = self.builder.get_mut();
        let stmts = std::mem::take(&mut builder.stmts);
        let mut backward = Region { params: Vec::new(), stmts, end: End::Yield(adjoints) };
        self.shapes_at_last(forward, &mut backward);
        let inner = definitions(forward);
        let mut fields = self.capture(forward, &inner, &mut backward, true);
        self.own_references(forward, &mut fields, &mut backward, |_, _| true);
        self.own_results(forward, &fields, values, &mut backward);
        let builder = self.builder.get_mut();
        let span = builder.span;
        let tape = builder.function.fresh(Ty::Tape, Name::Hint("tape".to_string()), span);
        builder.stmts.push(Stmt { results: vec![tape], op: Op::Tape(backward), span });
        values.push(tape);
    }

    /// The shadow of an argument by value begins in the shape that the forward sweep leaves it in, which that of the argument, as it is
    /// passed once more, may not be.
    fn shapes_at_last(&mut self, forward: &mut Vec<Stmt>, backward: &mut Region) {
        let resized: HashSet<Value> = self.resized.iter().map(|place| self.root(*place)).collect();
        let made = definitions(forward);
        for stmt in &mut backward.stmts {
            if let Op::Alloc(Alloc::Zero { like }) = &mut stmt.op
                && resized.contains(like)
                && !made.contains(like)
            {
                let function = &mut self.builder.get_mut().function;
                let zero = function.fresh(function.ty(*like), Name::Hint("zero".to_string()), stmt.span);
                let op = Op::Alloc(Alloc::Zero { like: *like });
                forward.push(Stmt { results: vec![zero], op, span: stmt.span });
                *like = zero;
            }
        }
    }

    /// A call's tape, as another tape keeps it, and the tape as the call gives it.
    pub(super) fn keep(&mut self, tape: Value) -> Value {
        let function = &mut self.builder.get_mut().function;
        let data = function.data(tape).clone();
        let given = function.fresh(data.ty, data.name, data.span);
        let op = Op::method("keep_tape", vec![given]);
        self.after.push(Stmt { results: vec![tape], op, span: data.span });
        given
    }

    /// What is returned as well is copied into the tape.
    fn own_results(&mut self, forward: &mut Vec<Stmt>, fields: &[Value], results: &[Value], backward: &mut Region) {
        let mut owned = HashMap::default();
        for field in fields {
            let data = self.builder.borrow().function.data(*field).clone();
            let returned = results.iter().any(|result| self.root(*result) == self.root(*field));
            if !returned || !matches!(data.ty, Ty::Memory(_) | Ty::Opaque) {
                continue;
            }
            let copy = self.builder.get_mut().function.fresh(data.ty, data.name, data.span);
            let op = Op::Alloc(Alloc::Copy { of: *field, method: Some("clone") });
            forward.push(Stmt { results: vec![copy], op, span: data.span });
            owned.insert(*field, copy);
        }
        substitute(backward, &owned);
    }
}
