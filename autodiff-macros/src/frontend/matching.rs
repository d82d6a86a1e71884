//! `match` and `if let`: patterns are taken apart down to the leaves of what they match.
//!
//! Only patterns that test something stay patterns; a `match` that tests nothing but its guards is a chain of `if`s.

use super::branch::{ArmHead, Branch};
use super::flat::{Flat, pattern_tokens};
use super::forms::{bare, binds, binds_by_reference, is_number, is_plain};
use super::{Flow, Lower, Operand, Value};
use crate::diagnostics::Problem;
use crate::ir::{End, Region, Storage, Ty};
use proc_macro2::Span;
use std::collections::{BTreeSet, VecDeque};
use std::rc::Rc;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Expr, ExprMatch, Pat};

/// An arm's body; it is lowered for each way that the arm may be reached.
pub(super) type Body<'b> = Rc<dyn Fn(&mut Lower<'_>) -> Flow + 'b>;

/// An arm: its pattern, its guard and its body.
pub(super) type Arm<'b> = (Pat, Option<Expr>, Body<'b>);

struct FlatArm<'b> {
    flat: Flat,
    guard: Option<Expr>,
    body: Body<'b>,
}

impl Lower<'_> {
    pub(super) fn match_expr(&mut self, expr: &ExprMatch, hint: &super::Hint) -> Flow {
        let operand = match super::memory::bare(&expr.expr) {
            // `match *self`
            scrutinee @ Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                match self.place_expr(scrutinee)? {
                    Operand::Place(place) if self.is_hidden(place) && !self.is_changeable(place) => {
                        Operand::Place(place)
                    }
                    operand => self.rvalue(operand, scrutinee.span()),
                }
            }
            // What may fail is looked at as a whole.
            scrutinee @ (Expr::Call(_) | Expr::MethodCall(_) | Expr::Tuple(_)) => {
                self.scrutinee(scrutinee, expr.arms.iter().map(|arm| &arm.pat))?
            }
            // What is bound by reference stays where it is.
            scrutinee if expr.arms.iter().any(|arm| binds_by_reference(&arm.pat)) => self.place_or_value(scrutinee)?,
            scrutinee => self.handed_over(scrutinee, &None, false)?,
        };
        let arms = expr
            .arms
            .iter()
            .map(|arm| {
                let (pat, guard) = match &arm.pat {
                    Pat::Guard(guarded) => ((*guarded.pat).clone(), Some((*guarded.guard).clone())),
                    pat => (pat.clone(), None),
                };
                let body: Body<'_> = Rc::new(move |lower: &mut Lower<'_>| lower.expr(&arm.body, hint));
                (pat, guard, body)
            })
            .collect();
        self.match_arms(&operand, arms, expr.match_token.span)
    }

    pub(super) fn match_arms(&mut self, operand: &Operand, arms: Vec<Arm<'_>>, span: Span) -> Flow {
        if let Operand::Optional { tag, .. } = operand.peeled()
            && let Some(holds) = self.builder.boolean(*tag)
        {
            return self.known_match(operand, holds, arms, span);
        }
        let fallible = arms.iter().any(|(pat, ..)| super::opened::is_fallible(pat));
        let whole = fallible && operand.leaf().is_some_and(|value| self.calls.contains_key(&value));
        let in_sight = matches!(operand.peeled(), Operand::Optional { .. });
        let in_place = self.takes_option_apart(operand, arms.iter().map(|(pat, ..)| pat));
        if whole || in_place || in_sight && arms.iter().any(|(pat, ..)| super::known::looks_inside(pat, operand)) {
            // In each case it is known which it is.
            let others = arms.clone();
            return self.split(
                operand,
                span,
                |lower, payload| {
                    let some = lower.some(payload, span);
                    lower.known_match(&some, true, arms, span)
                },
                |lower, error| {
                    let failing = lower.failing(error, span);
                    lower.known_match(&failing, false, others, span)
                },
            );
        }
        let operand = &self.with_calls_in_sight(operand, &arms, span)?;
        if let Some(index) = self.part_to_split(operand, &arms) {
            return self.match_by_part(operand, index, arms, span);
        }
        let operand = &match operand {
            // An integer in a field, as its patterns say.
            Operand::Place(place)
                if self.is_hidden(*place)
                    && arms.iter().any(|(pat, ..)| is_number(pat))
                    && arms.iter().all(|(pat, ..)| is_number(pat) || is_plain(pat)) =>
            {
                self.load_place(*place, false, span)
            }
            operand => operand.clone(),
        };
        if arms.iter().any(|(pat, ..)| self.takes_slice_apart(pat, operand)) {
            return self.slice_arms(operand, arms.into(), span);
        }
        let first = self.builder.function.values.len() as u32;
        let arms: Vec<FlatArm<'_>> = arms
            .into_iter()
            .flat_map(|arm| self.alternatives_apart(arm, operand))
            .collect::<Vec<_>>()
            .into_iter()
            .map(|(pat, guard, body)| {
                let mut flat = self.flatten(&pat, operand, 0);
                flat.by_ref = matches!(operand, Operand::Ref(_));
                flat.by_mut = matches!(operand, Operand::RefMut(_));
                FlatArm { flat, guard, body }
            })
            .collect();
        let tested: BTreeSet<usize> =
            arms.iter().flat_map(|arm| arm.flat.alternatives.iter().flat_map(|tests| tests.keys().copied())).collect();
        let leaves = operand.leaves();
        if tested.is_empty() {
            return self.guard_chain(arms.into(), span);
        }
        if let [column] = tested.iter().copied().collect::<Vec<_>>()[..]
            && let Some(&condition) = leaves.get(column)
            && self.builder.function.ty(condition) == Ty::Bool
            && arms.len() == 2
            && arms.iter().all(|arm| arm.guard.is_none() && arm.flat.alternatives.len() == 1)
        {
            return self.bool_match(condition, column, arms, first, span);
        }
        let scrutinees: Vec<Value> = tested.iter().filter_map(|column| leaves.get(*column).copied()).collect();
        let (mut heads, mut ends) = (Vec::new(), Vec::new());
        for arm in arms {
            let guard = arm.guard.map(|guard| {
                let state = self.state.clone();
                let guard = self.scoped(|lower| {
                    lower.bind_flat(&arm.flat);
                    lower.guard(&guard)
                });
                self.state = state;
                guard
            });
            let head = ArmHead {
                pattern: pattern_tokens(&arm.flat.alternatives, &tested),
                bindings: arm.flat.bindings.iter().map(|(_, value)| *value).collect(),
                guard,
            };
            let end = self.bound_arm(&arm.flat, arm.body);
            heads.push(head);
            ends.push(end);
        }
        self.branch(Branch::Match { scrutinees, heads }, ends, first, span)
    }

    /// An arm for each alternative, where they bind parts of several values.
    fn alternatives_apart<'b>(&self, (pat, guard, body): Arm<'b>, operand: &Operand) -> Vec<Arm<'b>> {
        match bare(&pat) {
            Pat::Or(or) if matches!(operand.peeled(), Operand::Tuple(_)) && binds(&pat) => {
                or.cases.iter().map(|case| (case.clone(), guard.clone(), body.clone())).collect()
            }
            _ => vec![(pat, guard, body)],
        }
    }

    /// A `match` on a `bool` is an `if`.
    fn bool_match(&mut self, condition: Value, column: usize, arms: Vec<FlatArm<'_>>, first: u32, span: Span) -> Flow {
        let on_true = arms.first().is_some_and(|arm| {
            arm.flat.alternatives.iter().any(|tests| tests.get(&column).is_none_or(|test| test.to_string() != "false"))
        });
        let mut ends: Vec<_> = arms.into_iter().map(|arm| self.bound_arm(&arm.flat, arm.body)).collect();
        if !on_true {
            ends.reverse();
        }
        self.branch(Branch::If(condition), ends, first, span)
    }

    fn guard_chain(&mut self, mut arms: VecDeque<FlatArm<'_>>, span: Span) -> Flow {
        let Some(arm) = arms.pop_front() else { return Ok(Operand::Undefined) };
        self.scoped(|lower| {
            lower.bind_flat(&arm.flat);
            let Some(guard) = arm.guard else { return lower.arm_body(&arm.flat, arm.body) };
            let first = lower.builder.function.values.len() as u32;
            let operand = lower.expr(&guard, &None)?;
            let Some(condition) = lower.condition(&operand, &guard) else { return Ok(Operand::Undefined) };
            let then = lower.bound_arm(&arm.flat, arm.body);
            let otherwise = lower.arm(|lower| lower.guard_chain(arms, span));
            lower.branch(Branch::If(condition), vec![then, otherwise], first.max(condition.0 + 1), span)
        })
    }

    fn guard(&mut self, guard: &Expr) -> Region {
        let outer = self.builder.enter();
        let pending = std::mem::take(&mut self.pending);
        let flow = self.expr(guard, &None);
        let returns = !std::mem::replace(&mut self.pending, pending).is_empty();
        let condition = match flow {
            Ok(_) if returns => {
                self.diagnostics.report(guard, &Problem::ReturnInGuard);
                None
            }
            Ok(operand) => self.condition(&operand, guard),
            Err(_) => {
                self.diagnostics.report(guard, &Problem::ReturnInGuard);
                None
            }
        };
        let stmts = self.builder.leave(outer);
        Region { params: Vec::new(), stmts, end: End::Yield(condition.into_iter().collect()) }
    }

    fn bind_flat(&mut self, flat: &Flat) {
        for (ident, mutable, operand) in &flat.aliases {
            let var = self.declare(ident, None);
            self.vars[var.0].mutable = *mutable;
            self.state.insert(var, operand.clone());
        }
        for (ident, value) in &flat.bindings {
            let var = self.declare(ident, None);
            self.vars[var.0].cell = self.builder.function.data(*value).cell;
            let data = self.builder.function.data(*value);
            let referring =
                flat.referring.iter().find(|(referring, _)| referring == value).map(|(_, mutable)| *mutable);
            let operand = match data.ty.is_memory() {
                true if referring == Some(false) && data.storage == Storage::Borrowed => {
                    Operand::Place(*value).shared_ref()
                }
                true if referring == Some(true) && data.storage == Storage::Borrowed => {
                    Operand::RefMut(Box::new(Operand::Place(*value)))
                }
                true if flat.by_ref && data.storage == Storage::Borrowed => Operand::Place(*value).shared_ref(),
                true if flat.by_mut && data.storage == Storage::Borrowed => {
                    Operand::RefMut(Box::new(Operand::Place(*value)))
                }
                true => Operand::Place(*value),
                false => Operand::Leaf(*value),
            };
            self.state.insert(var, operand);
        }
    }

    /// An arm with the variables of its pattern, which end with it.
    fn bound_arm(&mut self, flat: &Flat, body: Body<'_>) -> super::branch::ArmEnd {
        self.arm(|lower| {
            lower.scoped(|lower| {
                lower.bind_flat(flat);
                lower.arm_body(flat, body)
            })
        })
    }

    /// An arm's body, with a memory cell for each `mut` variable of the pattern that foreign code changes.
    fn arm_body(&mut self, flat: &Flat, body: Body<'_>) -> Flow {
        for (ident, _, operand) in &flat.aliases {
            // What is bound by value is read now.
            if let (Operand::Place(place), Some(var)) = (operand, self.find(ident))
                && !self.is_sequence(*place)
                && !self.builder.function.data(*place).cell
            {
                let value = self.load_place(*place, true, ident.span());
                self.name_operand(&value, &ident.unraw().to_string());
                self.state.insert(var, value);
            }
        }
        for (ident, mutable, operand) in &flat.aliases {
            if *mutable && self.cells.contains(&ident.unraw().to_string(), false) {
                self.bind_ident(ident, true, operand.clone(), None);
            }
        }
        body(self)
    }
}
