//! `for`, `while`, `loop`, labelled blocks, and what leaves them.

use super::expr::conjuncts;
use super::iterate::By;
use super::loops::{Head, Scope};
use super::{Flow, Hint, Lower, Operand, Stop};
use crate::diagnostics::Problem;
use std::rc::Rc;
use syn::spanned::Spanned;
use syn::{Expr, ExprBreak, ExprContinue, ExprForLoop, ExprLoop, ExprWhile, Label, Lifetime};

impl Lower<'_> {
    pub(super) fn for_loop(&mut self, expr: &ExprForLoop) -> Flow {
        let span = expr.for_token.span;
        let source = self.place_expr(&expr.expr)?;
        let Some(iterate) = self.iterator_of(source.clone(), By::Value, expr.expr.span()) else {
            if !matches!(source.peeled(), Operand::Undefined) {
                self.refuse(&expr.expr, &Problem::Source);
            }
            return Ok(Operand::UNIT);
        };
        let leave = self.target();
        self.each(&iterate.0, leave, span, &mut |lower, item| {
            lower.iteration_of(&expr.label, leave, &mut |lower| {
                lower.bind(&expr.pat, item.clone(), None)?;
                lower.block(&expr.body, &None)
            })
        })?;
        Ok(Operand::UNIT)
    }

    pub(super) fn while_loop(&mut self, expr: &ExprWhile) -> Flow {
        let span = expr.while_token.span;
        let leave = self.target();
        if let Expr::Let(pattern) = &*expr.cond {
            return self.loop_of(Head::Forever, leave, span, &mut |lower, _| {
                let operand = lower.place_or_value(&pattern.expr)?;
                let flow = lower.match_arms(
                    &operand,
                    vec![
                        (
                            (*pattern.pat).clone(),
                            None,
                            Rc::new(|lower: &mut Lower<'_>| {
                                lower
                                    .iteration_of(&expr.label, leave, &mut |lower| lower.block(&expr.body, &None))
                                    .map(|()| Operand::UNIT)
                            }),
                        ),
                        (
                            syn::parse_quote!(_),
                            None,
                            Rc::new(|lower: &mut Lower<'_>| Err(lower.exit(leave, Operand::UNIT))),
                        ),
                    ],
                    span,
                );
                flow.map(|_| ())
            });
        }
        let mut conditions = Vec::new();
        conjuncts(&expr.cond, &mut conditions);
        if conditions.iter().any(|condition| matches!(condition, Expr::Let(_))) {
            return self.loop_of(Head::Forever, leave, span, &mut |lower, _| {
                let body = |lower: &mut Lower<'_>| {
                    lower
                        .iteration_of(&expr.label, leave, &mut |lower| lower.block(&expr.body, &None))
                        .map(|()| Operand::UNIT)
                };
                let end = |lower: &mut Lower<'_>| Err(lower.exit(leave, Operand::UNIT));
                lower.chained(&conditions, &body, &end, span).map(|_| ())
            });
        }
        self.loop_of(Head::While(&expr.cond), leave, span, &mut |lower, _| {
            lower.iteration_of(&expr.label, leave, &mut |lower| lower.block(&expr.body, &None))
        })?;
        Ok(Operand::UNIT)
    }

    pub(super) fn endless_loop(&mut self, expr: &ExprLoop) -> Flow {
        let leave = self.target();
        self.loop_of(Head::Forever, leave, expr.loop_token.span, &mut |lower, _| {
            lower.iteration_of(&expr.label, leave, &mut |lower| lower.block(&expr.body, &None))
        })
    }

    /// The body of one iteration, which `continue` ends.
    fn iteration_of(
        &mut self,
        label: &Option<Label>,
        leave: super::branch::Target,
        body: &mut dyn FnMut(&mut Lower<'_>) -> Flow,
    ) -> Flow<()> {
        let next = self.target();
        let label = label.as_ref().map(|label| label.name.ident.to_string());
        let flow = self.block_of(next, |lower| {
            lower.loops.push(Scope { label, leave, next: Some(next) });
            let flow = lower.scoped(body);
            lower.loops.pop();
            flow
        });
        flow.map(|_| ())
    }

    pub(super) fn labelled_block(&mut self, expr: &syn::ExprBlock, hint: &Hint) -> Flow {
        let leave = self.target();
        let label = expr.label.as_ref().map(|label| label.name.ident.to_string());
        self.block_of(leave, |lower| {
            lower.loops.push(Scope { label, leave, next: None });
            let flow = lower.block(&expr.block, hint);
            lower.loops.pop();
            flow
        })
    }

    pub(super) fn break_expr(&mut self, expr: &ExprBreak) -> Flow {
        let payload = match &expr.expr {
            Some(value) => self.expr(value, &None)?,
            None => Operand::UNIT,
        };
        match self.scope_of(expr.label.as_ref(), false) {
            Some((leave, _)) => Err(self.exit(leave, payload)),
            None => Err(Stop::Diverge),
        }
    }

    pub(super) fn continue_expr(&mut self, expr: &ExprContinue) -> Flow {
        match self.scope_of(expr.label.as_ref(), true) {
            Some((_, Some(next))) => Err(self.exit(next, Operand::UNIT)),
            _ => Err(Stop::Diverge),
        }
    }

    fn scope_of(
        &self,
        label: Option<&Lifetime>,
        iteration: bool,
    ) -> Option<(super::branch::Target, Option<super::branch::Target>)> {
        let fits = |scope: &&Scope| match label {
            Some(label) => {
                scope.label.as_deref() == Some(&*label.ident.to_string()) && (!iteration || scope.next.is_some())
            }
            None => scope.next.is_some(),
        };
        self.loops.iter().rev().find(fits).map(|scope| (scope.leave, scope.next))
    }
}
