//! Errors that speak to the user: collected while compiling, reported all at once.

mod catalogue;
mod text;

pub(crate) use catalogue::Problem;
pub(crate) use text::format;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};

/// Whether tokens are the user's as they stand in a file, and not of a macro of theirs. Stable Rust shows that only in a span's debug
/// output; where that has another form, they are taken for a macro's.
pub(crate) fn is_in_source(span: Span) -> bool {
    format!("{span:?}").starts_with("#0 ")
}

/// The errors of one function.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<Error>,
}

struct Error {
    start: Span,
    end: Span,
    message: String,
}

impl Diagnostics {
    /// Reports a problem at the tokens that cause it.
    pub(crate) fn report(&mut self, tokens: &impl ToTokens, problem: &Problem) {
        let mut spans = tokens.to_token_stream().into_iter().map(|token| token.span());
        let start = spans.next().unwrap_or_else(Span::call_site);
        let end = spans.last().unwrap_or(start);
        self.push(start, end, problem.to_string());
    }

    pub(crate) fn report_at(&mut self, span: Span, problem: &Problem) {
        self.push(span, span, problem.to_string());
    }

    /// Passes on what a parser said.
    pub(crate) fn report_text(&mut self, span: Span, message: String) {
        self.push(span, span, message);
    }

    fn push(&mut self, start: Span, end: Span, message: String) {
        let same = |error: &Error| error.message == message && format!("{:?}", error.start) == format!("{start:?}");
        if !self.errors.iter().any(same) {
            self.errors.push(Error { start, end, message });
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.errors.len()
    }

    /// Forgets what an attempt reported that is repeated.
    pub(crate) fn truncate(&mut self, len: usize) {
        self.errors.truncate(len);
    }

    /// The messages, for tests.
    #[cfg(test)]
    pub(crate) fn messages(&self) -> Vec<&str> {
        self.errors.iter().map(|error| error.message.as_str()).collect()
    }
}

impl ToTokens for Diagnostics {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for Error { start, end, message } in &self.errors {
            // rustc underlines from the first token's span to the last one's.
            let path = quote_spanned!(*start=> ::core::compile_error!);
            let group = quote_spanned!(*end=> { #message });
            tokens.extend(path);
            tokens.extend(group);
        }
    }
}
