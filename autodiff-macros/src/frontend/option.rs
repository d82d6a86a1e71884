//! Methods of an option whose construction is in sight.

use super::branch::Branch;
use super::{Flow, Lower, Operand, Stop, TypeShape, Value};
use crate::diagnostics::Problem;
use crate::ir::{Construct, Foreign, Literal, Op, Ty};
use proc_macro2::Span;
use quote::{quote, quote_spanned};
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
            && !condition.place().is_some_and(|place| self.named.contains(&place))
            && let Some(tag) = self.value_of(condition, call.method.span())
        {
            return self.optional(method, tag, value, call).map(Some);
        }
        let Some(Operand::Optional { tag, payload, error }) = args.first().map(Operand::peeled) else {
            return Ok(None);
        };
        let (tag, payload, error) = (*tag, (**payload).clone(), (**error).clone());
        let span = call.span();
        if let Some(operand) = self.result_method(method, args, (tag, &payload, &error), call)? {
            return Ok(Some(operand));
        }
        Ok(Some(match (method, args.len()) {
            ("is_some" | "is_ok", 1) => Operand::Leaf(tag),
            ("is_none" | "is_err", 1) => Operand::Leaf(self.builder.push(Op::Not(tag), Ty::Bool)),
            // A row is left where it is.
            ("copied" | "cloned", 1) if payload.place().is_some_and(|place| self.is_sequence(place)) => {
                let payload = Box::new(Operand::Place(payload.place().unwrap_or(tag)));
                Operand::Optional { tag, payload, error: Box::new(error) }
            }
            ("copied" | "cloned", 1) => self.mapped(tag, error, span, |lower| Ok(lower.copied(payload, span)))?,
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
                self.mapped(tag, error, span, |lower| lower.apply(&callee, vec![payload], &None, span))?
            }
            ("and_then", 2) => {
                let Some(callee) = self.callee(&call.args[0])? else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                self.either(
                    tag,
                    span,
                    |lower| {
                        let next = lower.apply(&callee, vec![payload], &Some(TypeShape::fallible()), span)?;
                        lower.resolved(next, span)
                    },
                    |lower| Ok(lower.failing(error, span)),
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
                        Ok(Operand::option(tag, payload))
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
                self.either(
                    tag,
                    span,
                    |_| Ok(some),
                    |lower| {
                        let next = lower.apply(&callee, Vec::new(), &Some(TypeShape::fallible()), span)?;
                        lower.resolved(next, span)
                    },
                )?
            }
            ("is_some_and" | "is_none_or" | "is_ok_and", 2) => {
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
            ("zip", 2) if let Operand::Optional { tag: other, payload: second, .. } = args[1].peeled() => {
                let both = Op::Operator { op: "&&", left: tag, right: *other };
                let tag = self.builder.push(both, Ty::Bool);
                Operand::option(tag, Operand::Tuple(vec![payload, (**second).clone()]))
            }
            ("flatten", 1) => self.either(tag, span, |_| Ok(payload), |lower| Ok(lower.failing(error, span)))?,
            // The variable is left without one.
            ("take", 1) if let Some(var) = self.option_variable(call) => {
                let none = self.none(span);
                self.state.insert(var, none);
                args[0].peeled().clone()
            }
            // Or with another one.
            ("replace", 2) if let Some(var) = self.option_variable(call) => {
                let payload = self.owned(args[1].clone(), true, span);
                let other = self.some(payload, span);
                self.state.insert(var, other);
                args[0].peeled().clone()
            }
            ("unwrap", 1) | ("expect", 2) => {
                let message = match call.args.first() {
                    Some(Expr::Lit(literal)) => quote!(#literal),
                    _ => quote!("called `Option::unwrap()` on a `None` value"),
                };
                // A panic points at the user's line.
                let at = call.method.span();
                self.either(
                    tag,
                    span,
                    |_| Ok(payload),
                    |lower| {
                        let foreign = Foreign {
                            code: quote_spanned!(at=> panic!("{}", #message)),
                            args: Vec::new(),
                            construct: Construct::Constant,
                            pure_: false,
                            statement: true,
                        };
                        lower.push_foreign(foreign, Vec::new(), at);
                        Err(Stop::Diverge)
                    },
                )?
            }
            _ => self.refuse(&call.method, &Problem::OptionMethod(method.to_string())),
        }))
    }

    /// The variable that a method is called on, if it is an option in sight.
    fn option_variable(&self, call: &ExprMethodCall) -> Option<super::Var> {
        let Expr::Path(path) = super::memory::bare(&call.receiver) else { return None };
        let var = self.variable(&path.path)?;
        matches!(self.state.get(&var), Some(Operand::Optional { .. })).then_some(var)
    }

    /// `condition.then_some(value)`, `condition.then(|| value)`
    fn optional(&mut self, method: &str, tag: Value, value: &Operand, call: &ExprMethodCall) -> Flow {
        if method == "then_some" {
            return Ok(Operand::option(tag, value.clone()));
        }
        let span = call.method.span();
        let Some(callee) = self.callee(&call.args[0])? else {
            return Ok(self.refuse(&call.args, &Problem::Callee));
        };
        self.mapped(tag, Operand::Undefined, span, |lower| lower.apply(&callee, Vec::new(), &None, span))
    }

    pub(super) fn none(&mut self, span: Span) -> Operand {
        let tag = self.bool_literal(false, span);
        Operand::option(tag, Operand::Undefined)
    }

    /// An option whose payload is made of another's.
    pub(super) fn mapped(
        &mut self,
        tag: Value,
        error: Operand,
        span: Span,
        some: impl FnOnce(&mut Self) -> Flow,
    ) -> Flow {
        let payload = self.either(tag, span, some, |_| Ok(Operand::Undefined))?;
        Ok(Operand::Optional { tag, payload: Box::new(payload), error: Box::new(error) })
    }

    pub(super) fn either(
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
