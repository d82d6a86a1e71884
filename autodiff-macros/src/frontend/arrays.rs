//! Arrays made of slices: `try_into`, and `try_from` of a written type.

use super::signature::{Kind, Sequence};
use super::{Flow, Hint, Lower, Operand, TypeShape, Value};
use crate::diagnostics::Problem;
use crate::ir::{Construct, Foreign, Literal, Op, Ty};
use proc_macro2::Span;
use quote::quote_spanned;
use syn::{Expr, ExprMethodCall};

impl Lower<'_> {
    /// `slice.try_into().unwrap()`
    pub(super) fn array_of_slice(&mut self, call: &ExprMethodCall, hint: &Hint) -> Flow<Option<Operand>> {
        let Expr::MethodCall(conversion) = super::memory::bare(&call.receiver) else { return Ok(None) };
        if conversion.method != "try_into" || !["unwrap", "expect"].iter().any(|name| call.method == name) {
            return Ok(None);
        }
        let Some(place) = self.converted_sequence(&conversion.receiver) else { return Ok(None) };
        let span = call.method.span();
        let array = match hint.as_ref().and_then(array_in) {
            Some(sequence) => {
                let len = self.length(place, span);
                self.require_length(len, &count_of(&sequence), call);
                self.copied_array(place, &sequence, &call.method)
            }
            _ => self.refuse(&conversion.method, &Problem::FromFn),
        };
        Ok(Some(match hint {
            Some(TypeShape::Ref(_)) => array.shared_ref(),
            _ => array,
        }))
    }

    /// `slice.try_into()`, of which a `Result` is made.
    pub(super) fn array_or_error(&mut self, call: &ExprMethodCall, hint: &Hint) -> Flow<Option<Operand>> {
        let Some(TypeShape::Fallible(shape)) = hint else { return Ok(None) };
        if call.method != "try_into" || array_in(shape).is_none() {
            return Ok(None);
        }
        let Some(place) = self.converted_sequence(&call.receiver) else { return Ok(None) };
        self.array_if_as_long(place, shape, call.method.span()).map(Some)
    }

    /// `<[f64; 3]>::try_from(slice)`
    pub(super) fn array_from(&mut self, callee: &syn::ExprPath, source: &Expr, span: Span) -> Flow<Option<Operand>> {
        let Some(qself) = &callee.qself else { return Ok(None) };
        let shape = TypeShape::of(&qself.ty, self.reals());
        if array_in(&shape).is_none() {
            return Ok(None);
        }
        let Some(place) = self.converted_sequence(source) else { return Ok(None) };
        self.array_if_as_long(place, &shape, span).map(Some)
    }

    /// What is converted, if it is a sequence; an integer of another width, say, is not.
    fn converted_sequence(&mut self, expr: &Expr) -> Option<Value> {
        let (outer, state, reported) = (self.builder.enter(), self.state.clone(), self.diagnostics.len());
        let source = self.place_or_value(expr);
        let stmts = self.builder.leave(outer);
        let place = source.ok().and_then(|source| source.place()).filter(|place| self.is_sequence(*place));
        match place {
            Some(_) => self.builder.stmts.extend(stmts),
            None => {
                self.state = state;
                self.diagnostics.truncate(reported);
            }
        }
        place
    }

    /// The array if the sequence has its length, and the library's error if not.
    fn array_if_as_long(&mut self, place: Value, shape: &TypeShape, span: Span) -> Flow {
        let Some(sequence) = array_in(shape) else { return Ok(Operand::Undefined) };
        self.builder.span = span;
        let len = self.length(place, span);
        let count = match count_of(&sequence).to_string().parse() {
            Ok(count) => self.int(count),
            Err(_) => self.constant(count_of(&sequence), Ty::Int, span).leaf().unwrap_or(len),
        };
        let tag = self.compare("==", len, count);
        let error = Foreign {
            code: quote_spanned!(span=> <[u8; 0]>::try_from(&[0_u8][..]).err()),
            args: Vec::new(),
            construct: Construct::Constant,
            pure_: true,
            statement: false,
        };
        let error = self.foreign_value(error, Ty::Opaque, span);
        self.mapped(tag, error, span, |lower| {
            let array = lower.copied_array(place, &sequence, &syn::Ident::new("try_from", span));
            Ok(if matches!(shape, TypeShape::Ref(_)) { array.shared_ref() } else { array })
        })
    }

    fn copied_array(&mut self, place: Value, sequence: &Sequence, at: &syn::Ident) -> Operand {
        let TypeShape::Real(width) = sequence.element else { return Operand::Undefined };
        let zero = self.real_type(Some(width));
        let zero = self.builder.push(Op::Literal(Literal::Real(0.0)), zero);
        let hint = Some(TypeShape::Sequence(Box::new(sequence.clone())));
        let array = self.repeated(Operand::Leaf(zero), Err(count_of(sequence)), &hint, at);
        if let Some(array) = array.place() {
            self.mutate(array, crate::ir::Mutation::CopyFrom, vec![place], at.span());
        }
        array
    }
}

/// An array of numbers, or a reference to one.
fn array_in(shape: &TypeShape) -> Option<Sequence> {
    let TypeShape::Sequence(sequence) = shape.peeled() else { return None };
    let numbers = matches!((&sequence.kind, &sequence.element), (Kind::Array(_), TypeShape::Real(_)));
    numbers.then(|| (**sequence).clone())
}

fn count_of(array: &Sequence) -> proc_macro2::TokenStream {
    match &array.kind {
        Kind::Array(count) => count.parse().unwrap_or_default(),
        _ => Default::default(),
    }
}
