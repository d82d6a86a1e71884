//! Loops that are left early: only the last iteration can have left, so that which way the branches have gone that may
//! leave is no matter of records.

use super::Reverse;
use crate::analysis::Flags;
use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{Arithmetic, End, Literal, Loop, Name, Op, Region, Stmt, Ty, Value, substitute};
use proc_macro2::Span;

/// A condition of which one side leaves the loop.
struct Departure {
    condition: Value,
    /// What it is where the loop is left.
    leaves: bool,
    /// Whether it is in a branch in the body.
    nested: bool,
    /// Says in the body whether this is where the loop is left, and after it whether this was where. Without one, the loop
    /// ends here alone.
    flag: Option<(Value, Value)>,
}

/// How a loop may be left.
#[derive(Default)]
pub(super) struct Leaving {
    departures: Vec<Departure>,
    go_on: Option<Value>,
    /// What each carried variable becomes where it goes on.
    pub(super) next: Vec<Value>,
}

impl Reverse {
    pub(super) fn leaving(&mut self, inner: &Loop, results: &[Value]) -> Leaving {
        let flags = Flags::of(inner);
        let exits = flags.exits(inner);
        let known = Flags::going_on(&exits);
        let next = inner.next().iter().map(|next| flags.settled(*next, &known)).collect();
        let mut leaving = Leaving { departures: Vec::new(), go_on: inner.body.yields().first().copied(), next };
        for exit in &exits {
            let Some((condition, leaves)) = exit.condition else { continue };
            let unset = |init: &Value| self.builder.borrow().boolean(*init) == Some(false);
            let is_flag = |next: &Value| self.builder.borrow().function.ty(*next) == Ty::Bool;
            let columns = inner.next().iter().zip(&inner.inits).zip(results);
            let mut columns = columns.filter(|((next, init), _)| is_flag(next) && unset(init));
            let flag = match flags.is_sole(exit, inner) {
                true => None,
                false => match columns.find(|((next, _), _)| flags.tells(**next, exit)) {
                    Some(((next, _), result)) => Some((*next, *result)),
                    None => continue,
                },
            };
            self.leaves.insert(condition);
            leaving.departures.push(Departure { condition, leaves, nested: !exit.path.is_empty(), flag });
        }
        leaving
    }

    /// What a branch in the body asks is asked of the body's own flags.
    pub(super) fn ask_flags(&mut self, leaving: &Leaving, backward: &mut Region) {
        let mut asked = HashMap::default();
        let mut stmts = Vec::new();
        for departure in leaving.departures.iter().filter(|departure| departure.nested) {
            let (value, negated) = match (departure.flag, leaving.go_on) {
                (Some((flag, _)), _) => (flag, !departure.leaves),
                (None, Some(go_on)) => (go_on, departure.leaves),
                (None, None) => continue,
            };
            let value = match negated {
                false => value,
                true => {
                    let result = self.builder.get_mut().function.fresh(Ty::Bool, Name::None, Span::call_site());
                    stmts.push(Stmt { results: vec![result], op: Op::Not(value), span: Span::call_site() });
                    result
                }
            };
            asked.insert(departure.condition, value);
        }
        if !asked.is_empty() {
            substitute(backward, &asked);
            stmts.append(&mut backward.stmts);
            backward.stmts = stmts;
        }
    }

    /// What the number of an iteration says of its flags, where `trips` iterations have been counted.
    pub(super) fn departures(
        &mut self,
        leaving: &Leaving,
        trips: Value,
        index: Value,
        known: &mut Vec<Stmt>,
        inside: &mut HashSet<Value>,
    ) {
        if leaving.departures.is_empty() {
            return;
        }
        let mut make = |reverse: &mut Self, op: Op, ty: Ty| {
            let result = reverse.builder.get_mut().function.fresh(ty, Name::None, Span::call_site());
            known.push(Stmt { results: vec![result], op, span: Span::call_site() });
            inside.insert(result);
            result
        };
        let one = Op::Literal(Literal::Tokens(proc_macro2::Literal::usize_unsuffixed(1)));
        let one = make(self, one, Ty::Int);
        let number = make(self, Op::Arithmetic(Arithmetic::Add, index, one), Ty::Int);
        let last = make(self, Op::Operator { op: "==", left: number, right: trips }, Ty::Bool);
        let mut said: HashMap<Value, Op> = HashMap::default();
        for Departure { condition, leaves, nested, flag } in &leaving.departures {
            let here = match flag {
                Some((_, after)) => Op::Operator { op: "&&", left: last, right: *after },
                None => Op::Copy(last),
            };
            if *nested {
                match (flag, leaving.go_on) {
                    (Some((flag, _)), _) => said.insert(*flag, here),
                    (None, Some(go_on)) => said.insert(go_on, Op::Not(last)),
                    (None, None) => None,
                };
            } else if *leaves {
                said.insert(*condition, here);
            } else {
                let here = make(self, here, Ty::Bool);
                said.insert(*condition, Op::Not(here));
            }
        }
        for (value, op) in said {
            known.push(Stmt { results: vec![value], op, span: Span::call_site() });
            inside.insert(value);
        }
    }

    /// What each arm of a branch that may leave a loop has for its reverse comes out of it as results: which arm it was needs
    /// no record.
    pub(super) fn fields_as_results(
        &mut self,
        stmt: &mut Stmt,
        fields: [&[Value]; 2],
        backward: [&mut Region; 2],
    ) -> bool {
        let Op::If { condition, arms } = &mut stmt.op else { return false };
        let plain =
            |value: &Value| matches!(self.builder.borrow().function.ty(*value), Ty::Real(_) | Ty::Int | Ty::Bool);
        if !self.leaves.contains(condition) || !fields.iter().all(|fields| fields.iter().all(plain)) {
            return false;
        }
        for arm in 0..2 {
            let mut outside = HashMap::default();
            for field in fields[arm] {
                let function = &mut self.builder.get_mut().function;
                let data = function.data(*field).clone();
                let [result, none] = [(); 2].map(|()| function.fresh(data.ty, data.name.clone(), data.span));
                stmt.results.push(result);
                arms[1 - arm].stmts.push(Stmt { results: vec![none], op: Op::Undefined, span: data.span });
                for (index, value) in [(arm, *field), (1 - arm, none)] {
                    if let End::Yield(values) = &mut arms[index].end {
                        values.push(value);
                    }
                }
                outside.insert(*field, result);
            }
            substitute(backward[arm], &outside);
        }
        true
    }
}
