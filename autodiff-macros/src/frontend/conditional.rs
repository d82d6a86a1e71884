//! What runs only under a condition, or for the payload of an option.

use super::branch::Branch;
use super::iterate::Each;
use super::{Flow, Lower, Operand, Value};
use crate::diagnostics::Problem;
use proc_macro2::Span;
use std::rc::Rc;
use syn::Expr;

/// An arm of a branch.
type Arm<'b> = &'b dyn Fn(&mut Lower<'_>) -> Flow;

impl Lower<'_> {
    /// Runs what follows only where a condition holds.
    pub(super) fn when(
        &mut self,
        condition: &Operand,
        span: Span,
        body: &mut dyn FnMut(&mut Lower<'_>) -> Flow<()>,
    ) -> Flow<()> {
        let Some(condition) = self.decision(condition, span) else { return body(self) };
        let first = self.builder.function.values.len() as u32;
        let then = self.arm(|lower| body(lower).map(|()| Operand::UNIT));
        let otherwise = self.arm(|_| Ok(Operand::UNIT));
        self.branch(Branch::If(condition), vec![then, otherwise], first, span).map(|_| ())
    }

    pub(super) fn unless(
        &mut self,
        condition: &Operand,
        span: Span,
        body: &mut dyn FnMut(&mut Lower<'_>) -> Flow<()>,
    ) -> Flow<()> {
        let Some(condition) = self.decision(condition, span) else { return body(self) };
        let first = self.builder.function.values.len() as u32;
        let then = self.arm(|_| Ok(Operand::UNIT));
        let otherwise = self.arm(|lower| body(lower).map(|()| Operand::UNIT));
        self.branch(Branch::If(condition), vec![then, otherwise], first, span).map(|_| ())
    }

    /// What is decided by must be known: nothing is left out in silence.
    fn decision(&mut self, condition: &Operand, span: Span) -> Option<Value> {
        let value = self.value_of(condition, span);
        if value.is_none() && self.diagnostics.is_empty() {
            self.diagnostics.report_at(span, &Problem::Expression);
        }
        value
    }

    /// Runs what follows only for the payload of an option.
    pub(super) fn when_some(&mut self, option: Operand, span: Span, body: Each<'_>) -> Flow<()> {
        self.some_or(option, span, body, &mut |_| Ok(()))
    }

    pub(super) fn some_or(
        &mut self,
        option: Operand,
        span: Span,
        some: Each<'_>,
        none: &mut dyn FnMut(&mut Lower<'_>) -> Flow<()>,
    ) -> Flow<()> {
        let option = self.resolved(option, span)?;
        let Operand::Optional { tag, payload, .. } = option.peeled().clone() else {
            // Code that is not looked into.
            let some = |lower: &mut Lower<'_>, payload| some(lower, payload).map(|()| Operand::UNIT);
            let none = |lower: &mut Lower<'_>, _| none(lower).map(|()| Operand::UNIT);
            return self.split(&option, span, some, none).map(|_| ());
        };
        match self.builder.boolean(tag) {
            Some(true) => return some(self, *payload),
            Some(false) => return none(self),
            None => {}
        }
        let first = self.builder.function.values.len() as u32;
        let then = self.arm(|lower| some(lower, *payload).map(|()| Operand::UNIT));
        let otherwise = self.arm(|lower| none(lower).map(|()| Operand::UNIT));
        self.branch(Branch::If(tag), vec![then, otherwise], first, span).map(|_| ())
    }

    /// `if a && let Some(b) = c && d { .. } else { .. }`: each condition within the one before. Where all hold, the value leaves
    /// the whole, and what is left is for the other arm.
    pub(super) fn chained(&mut self, conditions: &[&Expr], then: Arm<'_>, otherwise: Arm<'_>, span: Span) -> Flow {
        let done = self.target();
        self.block_of(done, |lower| {
            lower.within(
                conditions,
                &|lower| {
                    let value = then(lower)?;
                    Err(lower.exit(done, value))
                },
                span,
            )?;
            otherwise(lower)
        })
    }

    fn within(&mut self, conditions: &[&Expr], body: Arm<'_>, span: Span) -> Flow {
        let Some((first, rest)) = conditions.split_first() else { return body(self) };
        if let Expr::Let(pattern) = first {
            let operand = self.scrutinee(&pattern.expr, std::iter::once(&*pattern.pat))?;
            let inner = |lower: &mut Lower<'_>| lower.within(rest, body, span);
            let arms: Vec<super::matching::Arm<'_>> = vec![
                ((*pattern.pat).clone(), None, Rc::new(inner)),
                (syn::parse_quote!(_), None, Rc::new(|_: &mut Lower<'_>| Ok(Operand::UNIT))),
            ];
            return self.match_arms(&operand, arms, span);
        }
        let operand = self.expr(first, &None)?;
        let Some(condition) = self.condition(&operand, first) else { return Ok(Operand::Undefined) };
        let before = self.builder.function.values.len() as u32;
        let arms = vec![self.arm(|lower| lower.within(rest, body, span)), self.arm(|_| Ok(Operand::UNIT))];
        self.branch(Branch::If(condition), arms, before, span)
    }
}
