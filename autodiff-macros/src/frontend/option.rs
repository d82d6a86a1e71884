//! Methods of an option whose construction is in sight.

use super::branch::Branch;
use super::{Flow, Lower, Operand, Stop, Value};
use crate::diagnostics::Problem;
use crate::ir::{Construct, Foreign, Literal, Op, Ty};
use proc_macro2::Span;
use quote::quote;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

impl Lower<'_> {
    pub(super) fn option_method(
        &mut self,
        method: &str,
        args: &[Operand],
        call: &ExprMethodCall,
    ) -> Flow<Option<Operand>> {
        if let ("then_some" | "then", [condition, value]) = (method, args)
            && let Some(tag) = self.value_of(condition, call.method.span())
        {
            return self.optional(method, tag, value, call).map(Some);
        }
        let Some(Operand::Optional { tag, payload }) = args.first().map(Operand::peeled) else { return Ok(None) };
        let (tag, payload) = (*tag, (**payload).clone());
        let span = call.span();
        Ok(Some(match (method, args.len()) {
            ("is_some", 1) => Operand::Leaf(tag),
            ("is_none", 1) => Operand::Leaf(self.builder.push(Op::Not(tag), Ty::Bool)),
            // A row is left where it is.
            ("copied" | "cloned", 1) if payload.place().is_some_and(|place| self.is_sequence(place)) => {
                let payload = Operand::Place(payload.place().unwrap_or(tag));
                Operand::Optional { tag, payload: Box::new(payload) }
            }
            ("copied" | "cloned", 1) => self.mapped(tag, span, |lower| Ok(lower.copied(payload, span)))?,
            ("as_ref" | "as_mut" | "as_deref", 1) => args[0].peeled().clone(),
            ("unwrap_or", 2) => self.either(tag, span, |_| Ok(payload), |_| Ok(args[1].clone()))?,
            ("unwrap_or_default", 1) => self.either(
                tag,
                span,
                |_| Ok(payload),
                |lower| {
                    let ty = lower.real_type(None);
                    Ok(Operand::Leaf(lower.builder.push(Op::Literal(Literal::Real(0.0)), ty)))
                },
            )?,
            ("unwrap_or_else", 2) => {
                let Some(callee) = self.callee(&call.args[0])? else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                self.either(tag, span, |_| Ok(payload), |lower| lower.apply(&callee, Vec::new(), &None, span))?
            }
            ("map_or", 3) => {
                let Some(callee) = self.callee(&call.args[1])? else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                self.either(
                    tag,
                    span,
                    |lower| lower.apply(&callee, vec![payload], &None, span),
                    |_| Ok(args[1].clone()),
                )?
            }
            ("map", 2) => {
                let Some(callee) = self.callee(&call.args[0])? else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                self.mapped(tag, span, |lower| lower.apply(&callee, vec![payload], &None, span))?
            }
            ("and_then", 2) => {
                let Some(callee) = self.callee(&call.args[0])? else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                self.either(
                    tag,
                    span,
                    |lower| lower.apply(&callee, vec![payload], &None, span),
                    |lower| Ok(lower.none(span)),
                )?
            }
            ("filter", 2) => {
                let Some(callee) = self.callee(&call.args[0])? else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                self.either(
                    tag,
                    span,
                    |lower| {
                        let keep = lower.apply(&callee, vec![payload.clone().shared_ref()], &None, span)?;
                        let Some(tag) = lower.value_of(&keep, span) else { return Ok(Operand::Undefined) };
                        Ok(Operand::Optional { tag, payload: Box::new(payload) })
                    },
                    |lower| Ok(lower.none(span)),
                )?
            }
            ("or", 2) => {
                let some = args[0].peeled().clone();
                self.either(tag, span, |_| Ok(some), |_| Ok(args[1].clone()))?
            }
            ("or_else", 2) => {
                let Some(callee) = self.callee(&call.args[0])? else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                let some = args[0].peeled().clone();
                self.either(tag, span, |_| Ok(some), |lower| lower.apply(&callee, Vec::new(), &None, span))?
            }
            ("is_some_and" | "is_none_or", 2) => {
                let Some(callee) = self.callee(&call.args[0])? else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                let otherwise = method == "is_none_or";
                self.either(
                    tag,
                    span,
                    |lower| lower.apply(&callee, vec![payload], &None, span),
                    |lower| Ok(Operand::Leaf(lower.bool_literal(otherwise, span))),
                )?
            }
            ("map_or_else", 3) => {
                let (Some(none), Some(some)) = (self.callee(&call.args[0])?, self.callee(&call.args[1])?) else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                self.either(
                    tag,
                    span,
                    |lower| lower.apply(&some, vec![payload], &None, span),
                    |lower| lower.apply(&none, Vec::new(), &None, span),
                )?
            }
            ("zip", 2) if let Operand::Optional { tag: other, payload: second } = args[1].peeled() => {
                let both = Op::Operator { op: "&&", left: tag, right: *other };
                let tag = self.builder.push(both, Ty::Bool);
                Operand::Optional { tag, payload: Box::new(Operand::Tuple(vec![payload, (**second).clone()])) }
            }
            ("flatten", 1) => self.either(tag, span, |_| Ok(payload), |lower| Ok(lower.none(span)))?,
            // The variable is left without one.
            ("take", 1)
                if let Expr::Path(path) = super::memory::bare(&call.receiver)
                    && let Some(var) = self.variable(&path.path)
                    && matches!(self.state.get(&var), Some(Operand::Optional { .. })) =>
            {
                let none = self.none(span);
                self.state.insert(var, none);
                args[0].peeled().clone()
            }
            ("unwrap", 1) | ("expect", 2) => {
                let message = match call.args.first() {
                    Some(Expr::Lit(literal)) => quote!(#literal),
                    _ => quote!("called `Option::unwrap()` on a `None` value"),
                };
                self.either(
                    tag,
                    span,
                    |_| Ok(payload),
                    |lower| {
                        let foreign = Foreign {
                            code: quote!(panic!(#message)),
                            args: Vec::new(),
                            construct: Construct::Constant,
                            pure_: false,
                            statement: true,
                        };
                        lower.push_foreign(foreign, Vec::new(), span);
                        Err(Stop::Diverge)
                    },
                )?
            }
            _ => self.refuse(&call.method, &Problem::OptionMethod(method.to_string())),
        }))
    }

    /// `condition.then_some(value)`, `condition.then(|| value)`
    fn optional(&mut self, method: &str, tag: Value, value: &Operand, call: &ExprMethodCall) -> Flow {
        if method == "then_some" {
            return Ok(Operand::Optional { tag, payload: Box::new(value.clone()) });
        }
        let span = call.method.span();
        let Some(callee) = self.callee(&call.args[0])? else {
            return Ok(self.refuse(&call.args, &Problem::Callee));
        };
        self.mapped(tag, span, |lower| lower.apply(&callee, Vec::new(), &None, span))
    }

    pub(super) fn none(&mut self, span: Span) -> Operand {
        let tag = self.bool_literal(false, span);
        Operand::Optional { tag, payload: Box::new(Operand::Undefined) }
    }

    /// An option whose payload is made of another's.
    pub(super) fn mapped(&mut self, tag: Value, span: Span, some: impl FnOnce(&mut Self) -> Flow) -> Flow {
        let payload = self.either(tag, span, some, |_| Ok(Operand::Undefined))?;
        Ok(Operand::Optional { tag, payload: Box::new(payload) })
    }

    fn either(
        &mut self,
        tag: Value,
        span: Span,
        some: impl FnOnce(&mut Self) -> Flow,
        none: impl FnOnce(&mut Self) -> Flow,
    ) -> Flow {
        match self.builder.boolean(tag) {
            Some(true) => return some(self),
            Some(false) => return none(self),
            None => {}
        }
        let first = self.builder.function.values.len() as u32;
        let arms = vec![self.arm(some), self.arm(none)];
        self.branch(Branch::If(tag), arms, first, span)
    }
}
