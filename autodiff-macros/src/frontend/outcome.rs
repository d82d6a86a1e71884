//! What may fail: `?`, functions that return a `Result` or an `Option`, and calls of such.
//!
//! To fail is to leave the function at once, as a panic does: `return Err(..)` ends the forward sweep, no reverse sweep
//! runs, and what is returned on success is the payload alone. In a closure, whose calls are lowered in place, a failure is
//! an exit to the end of the call with an option that has no payload.
//!
//! A call that may fail is one statement with what opens it, `f(x)?`, or gives a `Result` as a whole, which a `match`
//! follows on; in the arm of its success the payload, and the tape, are received.

use super::branch::{ArmHead, Branch, Target};
use super::forms::is_last;
use super::opened::METHODS;
use super::signature::Kind;
use super::{Flow, Hint, Lower, Operand, Stop, TypeShape, Value};
use crate::diagnostics::Problem;
use crate::ir::{
    Alloc, Call, Callee, Construct, Failure, Foreign, Literal, Name, Op, Region, Stmt, Taken, Ty, binder, regions_mut,
};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprTry};

impl Lower<'_> {
    /// An expression that is opened next: a call that may fail is left as a whole.
    pub(super) fn outcome(&mut self, expr: &Expr, hint: &Hint) -> Flow {
        match super::memory::bare(expr) {
            Expr::Call(call) => self.call(call, hint),
            Expr::MethodCall(call) => self.method_call(call, hint),
            Expr::Field(_) | Expr::Index(_) => self.place_or_value(expr),
            _ => self.handed_over(expr, hint, false),
        }
    }

    /// Whether what a method is called on is a call that may fail, which the method opens.
    pub(super) fn is_opened(&self, receiver: &Operand, method: &str) -> bool {
        // What a call returns is rather one of these than an array, the other thing to have a `map`.
        let opens = METHODS.contains(&method) || matches!(method, "map" | "filter" | "or");
        opens && receiver.leaf().is_some_and(|value| self.calls.contains_key(&value))
    }

    /// `expr?`
    pub(super) fn try_expr(&mut self, expr: &ExprTry, hint: &Hint) -> Flow {
        let span = expr.question_token.span();
        let inner = TypeShape::Fallible(Box::new(hint.clone().unwrap_or(TypeShape::Opaque)));
        let operand = self.outcome(&expr.expr, &Some(inner))?;
        let in_place = self.failure == Some(Failure::Nothing) && self.option_place(&operand).is_some();
        let operand = if in_place { operand } else { self.rvalue(operand, span) };
        if let (Operand::Leaf(value), true) = (operand.peeled(), self.returns_to_function()) {
            let value = *value;
            if in_place {
                return self.split(
                    &operand,
                    span,
                    |_, payload| Ok(payload),
                    |lower, error| Err(lower.failed(&error, true, span)),
                );
            }
            let question = quote_spanned!(span=> ?);
            if self.failure.is_some()
                && let Some(payload) = self.open_call(value, question, span)
            {
                return Ok(payload);
            }
            if self.failure.is_none() {
                // rustc says it of the function itself; here it need not be said again for each companion.
                return Ok(self.refuse(&expr.question_token, &Problem::Question));
            }
            let whole = crate::ir::hole(0);
            let foreign = Foreign {
                code: quote_spanned!(span=> #whole?),
                args: vec![value],
                construct: Construct::Operator("?".to_string()),
                pure_: false,
                statement: false,
            };
            let ty = hint.clone().map_or(Ty::Opaque, |hint| match hint {
                TypeShape::Tuple(_) | TypeShape::Sequence(_) => Ty::Opaque,
                hint => self.type_of(&hint),
            });
            return Ok(self.foreign_value(foreign, ty, span));
        }
        self.split(&operand, span, |_, payload| Ok(payload), |lower, error| Err(lower.failed(&error, true, span)))
    }

    fn returns_to_function(&self) -> bool {
        self.returns.last().is_none_or(|(target, _)| *target == Target::FUNCTION)
    }

    /// Leaves the function, or the closure, with a failure.
    fn failed(&mut self, error: &Operand, converted: bool, span: Span) -> Stop {
        let target = self.returns.last().map_or(Target::FUNCTION, |(target, _)| *target);
        if target != Target::FUNCTION {
            let failing = self.failing(error.clone(), span);
            return self.exit(target, failing);
        }
        let mut args = Vec::new();
        let code = match self.failure {
            Some(Failure::Error) => {
                let error = self.unwrapped(error, span);
                let error = self.operand_tokens(&error, &mut args);
                match converted {
                    // Not for the user's lints: the conversion may be one to the same type.
                    true => quote!(return Err(::core::convert::From::from(#error))),
                    false => quote!(return Err(#error)),
                }
            }
            Some(Failure::Nothing) => quote!(return None),
            None => {
                self.diagnostics.report_at(span, &Problem::Question);
                return Stop::Diverge;
            }
        };
        let foreign = Foreign { code, args, construct: Construct::Constant, pure_: false, statement: true };
        self.push_foreign(foreign, Vec::new(), span);
        Stop::Diverge
    }

    /// What a function that may fail returns: only the payload comes to its end.
    pub(super) fn concluded(&mut self, operand: Operand, span: Span) -> Stop {
        let in_place = self.failure == Some(Failure::Nothing) && self.option_place(&operand).is_some();
        let operand = if in_place { operand } else { self.rvalue(operand, span) };
        let payload = match operand.peeled() {
            Operand::Leaf(value) if !in_place => {
                let value = *value;
                let question = quote_spanned!(span=> ?);
                match self.open_call(value, question, span) {
                    Some(payload) => payload,
                    None => {
                        let whole = crate::ir::hole(0);
                        let foreign = Foreign {
                            code: quote_spanned!(span=> #whole?),
                            args: vec![value],
                            construct: Construct::Operator("?".to_string()),
                            pure_: false,
                            statement: false,
                        };
                        self.foreign_value(foreign, Ty::Opaque, span)
                    }
                }
            }
            whole if in_place || matches!(whole, Operand::Optional { .. }) => {
                let flow = self.split(
                    &operand,
                    span,
                    |lower, payload| Err(lower.exit(Target::FUNCTION, payload)),
                    |lower, error| Err(lower.failed(&error, false, span)),
                );
                return match flow {
                    Ok(operand) => self.exit(Target::FUNCTION, operand),
                    Err(stop) => stop,
                };
            }
            other => other.clone(),
        };
        self.exit(Target::FUNCTION, payload)
    }

    /// An error as the option that it is kept as.
    pub(super) fn wrapped(&mut self, error: Operand, span: Span) -> Operand {
        let mut args = Vec::new();
        let tokens = self.operand_tokens(&error, &mut args);
        let foreign = Foreign {
            code: quote_spanned!(span=> Some(#tokens)),
            args,
            construct: Construct::Constant,
            pure_: true,
            statement: false,
        };
        let wrapped = self.foreign_value(foreign, Ty::Opaque, span);
        if let Operand::Leaf(value) = wrapped {
            self.errors.insert(value, error);
        }
        wrapped
    }

    /// The error, where there is one.
    pub(super) fn unwrapped(&mut self, error: &Operand, span: Span) -> Operand {
        let Operand::Leaf(value) = error.peeled() else { return error.clone() };
        if let Some(error) = self.errors.get(value) {
            return error.clone();
        }
        let hole = crate::ir::hole(0);
        let foreign = Foreign {
            code: quote_spanned!(span=> ::core::option::Option::unwrap(#hole)),
            args: vec![*value],
            construct: Construct::Constant,
            pure_: false,
            statement: false,
        };
        self.foreign_value(foreign, Ty::Opaque, span)
    }

    /// `Some(x)`, `Ok(x)`, `Err(e)`
    pub(super) fn outcome_constructor(&mut self, path: &syn::Path, args: &[Operand], span: Span) -> Option<Operand> {
        let [payload] = args else { return None };
        if is_last(path, "Some") || is_last(path, "Ok") {
            let payload = self.owned(payload.clone(), true, span);
            return Some(self.some(payload, span));
        }
        is_last(path, "Err").then(|| {
            let error = self.wrapped(payload.clone(), span);
            self.failing(error, span)
        })
    }

    /// Notes a call whose result may turn out to be opened.
    pub(super) fn note_call(&mut self, call: &Call, result: &Hint) {
        let varies = call
            .leaves()
            .into_iter()
            .any(|leaf| self.builder.function.ty(leaf).may_be_active() && !self.foreign.contains(&leaf));
        let payload = match result {
            None | Some(TypeShape::Opaque) => TypeShape::Opaque,
            Some(TypeShape::Fallible(payload)) => (**payload).clone(),
            Some(_) => return,
        };
        if let (true, crate::ir::Shape::Leaf(whole)) = (varies, &call.result) {
            self.calls.insert(*whole, (call.clone(), payload));
        }
    }

    /// Calls that something looks at as a whole: which they are shows only after they have been made.
    pub(super) fn mark_whole(&self, region: &mut Region) {
        for stmt in &mut region.stmts {
            if let (Op::Call(call), [result]) = (&mut stmt.op, &stmt.results[..])
                && self.whole.contains(result)
            {
                call.taken = Taken::Whole;
            }
            regions_mut(&mut stmt.op).into_iter().for_each(|inner| self.mark_whole(inner));
        }
    }

    /// The call that has just been made, opened by what stands after it.
    pub(super) fn open_call(&mut self, whole: Value, by: TokenStream, span: Span) -> Option<Operand> {
        let last = self.builder.stmts.last().is_some_and(|stmt| stmt.results == [whole]);
        if !last || self.whole.contains(&whole) {
            return None;
        }
        let (call, payload) = self.calls.get(&whole)?.clone();
        self.builder.stmts.pop();
        Some(self.received(call, &payload, Taken::Opened(by), span))
    }

    /// What a call returns that has not failed.
    fn received(&mut self, mut call: Call, payload: &TypeShape, taken: Taken, span: Span) -> Operand {
        let shape = self.result_shape(payload, span);
        (call.result, call.taken) = (shape.clone(), taken);
        self.builder.stmts.push(Stmt { results: shape.leaves(), op: Op::Call(call), span });
        self.operand_of(&shape)
    }

    /// A call that may fail and that nothing opens at once: an option that is in sight.
    pub(super) fn resolved(&mut self, operand: Operand, span: Span) -> Flow {
        if !matches!(&operand, Operand::Leaf(value) if self.calls.contains_key(value)) {
            return Ok(operand);
        }
        self.split(
            &operand,
            span,
            |lower, payload| Ok(lower.some(payload, span)),
            |lower, error| Ok(lower.failing(error, span)),
        )
    }

    /// Where the callee's signature is in sight.
    pub(super) fn resolved_if_known(&mut self, operand: Operand, span: Span) -> Flow {
        let known = |value| self.calls.get(&value).is_some_and(|(_, payload)| *payload != TypeShape::Opaque);
        if operand.leaf().is_some_and(known) { self.resolved(operand, span) } else { Ok(operand) }
    }

    /// A method of a call that may fail.
    pub(super) fn opened_by_method(&mut self, method: &str, whole: &Operand, call: &syn::ExprMethodCall) -> Flow {
        let span = call.method.span();
        let literal = call.args.iter().all(|arg| matches!(arg, Expr::Lit(_)));
        if let ("unwrap" | "expect", true, Some(value)) = (method, literal, whole.leaf()) {
            let (method, args) = (&call.method, &call.args);
            if let Some(payload) = self.open_call(value, quote_spanned!(span=> .#method(#args)), span) {
                return Ok(payload);
            }
        }
        let mut args = vec![self.resolved(whole.peeled().clone(), span)?];
        for arg in &call.args {
            args.push(self.expr(arg, &None)?);
        }
        Ok(self.option_method(method, &args, call)?.unwrap_or_default())
    }

    /// What is made of items that may fail, until the first one that does.
    pub(super) fn unless_one_fails(&mut self, span: Span, body: impl FnOnce(&mut Self, Target) -> Flow) -> Flow {
        let leave = self.target();
        self.block_of(leave, |lower| {
            let all = body(lower, leave)?;
            Ok(lower.some(all, span))
        })
    }

    pub(super) fn item_or(&mut self, leave: Target, item: Operand, span: Span) -> Flow {
        self.split(
            &item,
            span,
            |_, payload| Ok(payload),
            |lower, error| {
                let failing = lower.failing(error, span);
                Err(lower.exit(leave, failing))
            },
        )
    }

    pub(super) fn some(&mut self, payload: Operand, span: Span) -> Operand {
        Operand::option(self.bool_literal(true, span), payload)
    }

    /// An option that has no payload yet, of a sequence by its written type: what stands in its place has parts.
    pub(super) fn with_payload(&mut self, operand: Operand, shape: &TypeShape, span: Span) -> Operand {
        let (Operand::Optional { tag, payload, error }, TypeShape::Sequence(sequence)) = (&operand, shape) else {
            return operand;
        };
        if **payload != Operand::Undefined {
            return operand;
        }
        let elements = self.elements(shape);
        let alloc = match (&sequence.kind, &sequence.element) {
            (Kind::Array(count), TypeShape::Real(width)) => {
                let ty = self.real_type(Some(*width));
                let value = self.builder.push(Op::Literal(Literal::Real(0.0)), ty);
                Alloc::Array { value, count: count.parse().unwrap_or_default() }
            }
            (Kind::Vec, _) => Alloc::Empty { capacity: None },
            _ => return operand,
        };
        let payload = Operand::Place(self.alloc(alloc, shape.clone(), elements, span));
        Operand::Optional { tag: *tag, payload: Box::new(payload), error: error.clone() }
    }

    /// Without a payload, and with an error as it is kept.
    pub(super) fn failing(&mut self, error: Operand, span: Span) -> Operand {
        let tag = self.bool_literal(false, span);
        Operand::Optional { tag, payload: Box::default(), error: Box::new(error) }
    }

    /// What is done with a payload, or with the error where there is none, which is kept as an option.
    pub(super) fn split(
        &mut self,
        operand: &Operand,
        span: Span,
        some: impl FnOnce(&mut Self, Operand) -> Flow,
        none: impl FnOnce(&mut Self, Operand) -> Flow,
    ) -> Flow {
        if let Some(place) = self.option_place(operand) {
            return self.split_place(operand, place, span, some, |lower| none(lower, Operand::Undefined));
        }
        let whole = match operand.peeled() {
            Operand::Optional { tag, payload, error } => {
                let (payload, error) = ((**payload).clone(), (**error).clone());
                return self.either(*tag, span, |lower| some(lower, payload), |lower| none(lower, error));
            }
            Operand::Leaf(value) => *value,
            // Nothing is left out in silence.
            _ => {
                if self.diagnostics.is_empty() {
                    self.diagnostics.report_at(span, &Problem::HiddenOption);
                }
                return Ok(Operand::Undefined);
            }
        };
        let call = self.calls.get(&whole).cloned();
        if call.is_some() {
            self.whole.insert(whole);
        }
        let (hole, runtime) = (crate::ir::hole(0), &self.runtime);
        let foreign = Foreign {
            code: quote_spanned!(span=> #runtime::Fallible::into_result(#hole)),
            args: vec![whole],
            construct: Construct::Operator("?".to_string()),
            pure_: true,
            statement: false,
        };
        let scrutinee = self.foreign_value(foreign, Ty::Opaque, span).leaf().unwrap_or(whole);
        let first = self.builder.function.values.len() as u32;
        let fresh =
            |lower: &mut Self, name: &str| lower.builder.function.fresh(Ty::Opaque, Name::Hint(name.to_string()), span);
        let (received, error) = (fresh(self, "received"), fresh(self, "error"));
        self.foreign.insert(error);
        // `result.ok()` is an option, which has none.
        let option =
            call.as_ref().is_some_and(|(call, _)| matches!(&call.callee, Callee::Method { name, .. } if name == "ok"));
        let then = self.arm(|lower| {
            let payload = match call {
                Some((call, payload)) => lower.received(call, &payload, Taken::Received(received), span),
                None => {
                    lower.foreign.insert(received);
                    Operand::Leaf(received)
                }
            };
            some(lower, payload)
        });
        let otherwise = self.arm(|lower| {
            let error = if option { Operand::Undefined } else { lower.wrapped(Operand::Leaf(error), span) };
            none(lower, error)
        });
        let binder = binder(0);
        let head = |pattern: TokenStream, binding| ArmHead { pattern, bindings: vec![binding], guard: None };
        let heads = vec![head(quote!(Ok(#binder)), received), head(quote!(Err(#binder)), error)];
        self.branch(Branch::Match { scrutinees: vec![scrutinee], heads }, vec![then, otherwise], first, span)
    }
}
