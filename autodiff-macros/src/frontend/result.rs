//! Methods of a result that is in sight, and those that make one of an option.

use super::{Flow, Lower, Operand, Stop, Value};
use crate::diagnostics::Problem;
use crate::ir::{Construct, Foreign, Op, Ty};
use proc_macro2::Span;
use quote::{ToTokens, quote, quote_spanned};
use syn::Expr;

impl Lower<'_> {
    /// Methods of a result, or that make one of an option.
    pub(super) fn result_method(
        &mut self,
        method: &str,
        args: &[Operand],
        (tag, payload, error): (Value, &Operand, &Operand),
        call: &syn::ExprMethodCall,
    ) -> Flow<Option<Operand>> {
        let span = call.method.span();
        let is_result = *error != Operand::Undefined;
        let outcome = |payload: Operand, error: Operand| Operand::Optional {
            tag,
            payload: Box::new(payload),
            error: Box::new(error),
        };
        let payload = payload.clone();
        Ok(Some(match (method, args.len()) {
            ("ok", 1) => Operand::option(tag, payload),
            ("ok_or", 2) => {
                let (bare, made) = (args[1].clone(), self.builder.boolean(tag));
                let error = match made {
                    Some(true) => Operand::Undefined,
                    Some(false) => self.wrapped(bare, span),
                    None => self.kept_unless(tag, &bare, span),
                };
                outcome(payload, error)
            }
            ("ok_or_else", 2) | ("map_err", 2) => {
                let Some(callee) = self.callee(&call.args[0])? else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                let before = error.clone();
                let error = self.either(
                    tag,
                    span,
                    |_| Ok(Operand::Undefined),
                    |lower| {
                        let args = match method {
                            "map_err" => vec![lower.unwrapped(&before, span)],
                            _ => Vec::new(),
                        };
                        let error = lower.apply(&callee, args, &None, span)?;
                        Ok(lower.wrapped(error, span))
                    },
                )?;
                outcome(payload, error)
            }
            ("err", 1) => {
                let absent = self.builder.push(Op::Not(tag), Ty::Bool);
                let error =
                    self.either(tag, span, |_| Ok(Operand::Undefined), |lower| Ok(lower.unwrapped(error, span)))?;
                Operand::option(absent, error)
            }
            ("unwrap_or_else" | "or_else", 2) if is_result && self.takes_error(&call.args[0])? => {
                let Some(callee) = self.callee(&call.args[0])? else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                let whole = args[0].peeled().clone();
                self.either(
                    tag,
                    span,
                    |_| Ok(if method == "or_else" { whole } else { payload }),
                    |lower| {
                        let error = lower.unwrapped(error, span);
                        let next = lower.apply(&callee, vec![error], &None, span)?;
                        if method == "or_else" { lower.resolved(next, span) } else { Ok(next) }
                    },
                )?
            }
            ("map_or_else", 3) if is_result && self.takes_error(&call.args[0])? => {
                let (Some(none), Some(some)) = (self.callee(&call.args[0])?, self.callee(&call.args[1])?) else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                self.either(
                    tag,
                    span,
                    |lower| lower.apply(&some, vec![payload], &None, span),
                    |lower| {
                        let error = lower.unwrapped(error, span);
                        lower.apply(&none, vec![error], &None, span)
                    },
                )?
            }
            ("unwrap", 1) | ("expect", 2) if is_result => {
                let message = match call.args.first() {
                    Some(Expr::Lit(literal)) => literal.to_token_stream(),
                    _ => quote!("called `Result::unwrap()` on an `Err` value"),
                };
                self.either(
                    tag,
                    span,
                    |_| Ok(payload),
                    |lower| {
                        let error = lower.unwrapped(error, span);
                        let mut args = Vec::new();
                        let error = lower.operand_tokens(&error, &mut args);
                        let code = quote_spanned!(call.method.span()=> panic!("{}: {:?}", #message, #error));
                        let construct = Construct::Constant;
                        lower.push_foreign(
                            Foreign { code, args, construct, pure_: false, statement: true },
                            Vec::new(),
                            span,
                        );
                        Err(Stop::Diverge)
                    },
                )?
            }
            _ => return Ok(None),
        }))
    }

    /// A closure of an option takes nothing.
    fn takes_error(&mut self, callee: &Expr) -> Flow<bool> {
        Ok(self.callee(callee)?.and_then(|callee| callee.takes_argument()).unwrap_or(true))
    }

    /// An error that has been computed already, where the tag does not hold.
    fn kept_unless(&mut self, tag: Value, error: &Operand, span: Span) -> Operand {
        let mut args = vec![tag];
        let error = self.operand_tokens(error, &mut args);
        let hole = crate::ir::hole(0);
        let code = quote_spanned!(span=> (!#hole).then_some(#error));
        let foreign = Foreign { code, args, construct: Construct::Constant, pure_: true, statement: false };
        self.foreign_value(foreign, Ty::Opaque, span)
    }
}
