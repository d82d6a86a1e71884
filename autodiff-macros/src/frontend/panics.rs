//! Where a method of the standard library panics, what it is lowered to does as well: with its message, at the user's line.

use super::{Lower, Value};
use crate::ir::{Construct, Foreign, hole};
use proc_macro2::Span;
use quote::quote_spanned;

impl Lower<'_> {
    /// `chunks(0)`, `windows(0)`, `step_by(0)`
    pub(super) fn require_size(&mut self, size: Value, message: &str, span: Span) {
        if self.builder.number(size).is_some_and(|size| size > 0.0) {
            return;
        }
        let size_hole = hole(0);
        self.require(quote_spanned!(span=> ::core::assert!(#size_hole != 0, #message)), vec![size], span);
    }

    /// A position that must be in bounds: less than a length, or not more. The message may name both.
    pub(super) fn require_position(&mut self, position: Value, op: &str, len: Value, message: &str, span: Span) {
        if op == "<=" && self.builder.number(position) == Some(0.0) {
            return;
        }
        let (at, end) = (hole(0), hole(1));
        let numbers = if message.contains("{}") { quote_spanned!(span=> , #at, #end) } else { Default::default() };
        let code = match op {
            "<" => quote_spanned!(span=> ::core::assert!(#at < #end, #message #numbers)),
            _ => quote_spanned!(span=> ::core::assert!(#at <= #end, #message #numbers)),
        };
        self.require(code, vec![position, len], span);
    }

    /// `slice.try_into().unwrap()` into an array of this length.
    pub(super) fn require_length(&mut self, len: Value, count: &proc_macro2::TokenStream, call: &syn::ExprMethodCall) {
        let span = call.method.span();
        let message = match call.args.first() {
            Some(syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(message), .. })) => message.value(),
            _ => "called `Result::unwrap()` on an `Err` value".to_string(),
        };
        let len_hole = hole(0);
        let code = quote_spanned!(span=> ::core::assert!(#len_hole == #count, "{}: TryFromSliceError(())", #message));
        self.require(code, vec![len], span);
    }

    fn require(&mut self, code: proc_macro2::TokenStream, args: Vec<Value>, span: Span) {
        let foreign = Foreign { code, args, construct: Construct::Constant, pure_: false, statement: true };
        self.push_foreign(foreign, Vec::new(), span);
    }
}
