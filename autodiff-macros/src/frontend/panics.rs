//! Where a method of the standard library panics, what it is lowered to does as well: with its message, at the user's line.

use super::{Lower, Value};
use crate::ir::{Construct, Foreign, hole};
use proc_macro2::{Delimiter, Group, Span, TokenStream};
use quote::{quote, quote_spanned};

impl Lower<'_> {
    /// `chunks(0)`, `windows(0)`, `step_by(0)`
    pub(super) fn require_size(&mut self, size: Value, message: &str, span: Span) {
        if self.builder.number(size).is_some_and(|size| size > 0.0) {
            return;
        }
        let size_hole = hole(0);
        self.require(quote!(#size_hole != 0, #message), vec![size], span);
    }

    /// A position that must be in bounds: less than a length, or not more. The message may name both.
    pub(super) fn require_position(&mut self, position: Value, op: &str, len: Value, message: &str, span: Span) {
        if op == "<=" && self.builder.number(position) == Some(0.0) {
            return;
        }
        let (at, end) = (hole(0), hole(1));
        let numbers = message.contains("{}").then(|| quote!(, #at, #end));
        let holds = if op == "<" { quote!(#at < #end) } else { quote!(#at <= #end) };
        self.require(quote!(#holds, #message #numbers), vec![position, len], span);
    }

    /// `slice.try_into().unwrap()` into an array of this length.
    pub(super) fn require_length(&mut self, len: Value, count: &TokenStream, call: &syn::ExprMethodCall) {
        let span = call.method.span();
        let message = match call.args.first() {
            Some(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(message), .. })) => message.value(),
            _ => "called `Result::unwrap()` on an `Err` value".to_string(),
        };
        let len_hole = hole(0);
        self.require(quote!(#len_hole == #count, "{}: TryFromSliceError(())", #message), vec![len], span);
    }

    /// An assertion at the user's line, of what the user has not written.
    fn require(&mut self, asserted: TokenStream, args: Vec<Value>, span: Span) {
        let mut asserted = Group::new(Delimiter::Parenthesis, asserted);
        asserted.set_span(span);
        let code = quote_spanned!(span=> ::core::assert! #asserted);
        let foreign = Foreign { code, args, construct: Construct::Constant, pure_: false, statement: true };
        self.push_foreign(foreign, Vec::new(), span);
    }
}
