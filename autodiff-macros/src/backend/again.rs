//! Functions whose reverse runs them once more: what they change is kept as it was, as they are not given it so.

use super::companion::{CompanionParam, Companions, Tape};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Pat, Type};

impl Companions {
    /// The parameters by `&mut` that a function begins with once more, each with the name of what is kept of it.
    pub(super) fn begun_with(&self) -> Vec<(&CompanionParam, Ident)> {
        let begins = |param: &&CompanionParam| {
            let named = matches!(param.pat, Pat::Ident(_));
            param.receiver.is_none() && param.is_mutable() && named && (param.active || holds_numbers(&param.pointee()))
        };
        let mut names = self.reserved.clone();
        let kept = |param| (param, names.take("initial"));
        self.params.iter().filter(begins).map(kept).collect()
    }

    /// The type of what is kept.
    pub(super) fn type_of_begun(&self) -> TokenStream {
        let runtime = &self.runtime;
        let pointees = self.begun_with().into_iter().map(|(param, _)| param.pointee());
        quote!((#(<#pointees as #runtime::records::Copied>::Owned,)*))
    }

    /// What a function begins with, kept before it begins, and as its tape.
    pub(super) fn keep_begun(&self) -> (TokenStream, TokenStream) {
        if self.tape_is() != Tape::Initial {
            return (TokenStream::new(), quote!(()));
        }
        let runtime = &self.runtime;
        let (params, names): (Vec<_>, Vec<_>) = self.begun_with().into_iter().unzip();
        let params = params.into_iter().map(|param| &param.pat);
        (quote!(#(let #names = #runtime::records::copy(&*#params);)*), quote!((#(#names,)*)))
    }

    /// The parameters as the function has begun with them.
    pub(super) fn begin_again(&self) -> TokenStream {
        if self.tape_is() != Tape::Initial {
            return TokenStream::new();
        }
        let (params, names): (Vec<_>, Vec<_>) = self.begun_with().into_iter().unzip();
        let (pats, types) = (params.iter().map(|param| &param.pat), params.iter().map(|param| &param.ty));
        let tape = &self.tape;
        // What it is given instead has been read, as far as rustc is concerned.
        quote!(let (#(mut #names,)*) = #tape; #(let _ = #pats; let #pats: #types = &mut #names;)*)
    }
}

/// Whether a type is visibly one of floats.
fn holds_numbers(ty: &Type) -> bool {
    fn first(tokens: TokenStream) -> Option<Ident> {
        tokens.into_iter().find_map(|tree| match tree {
            TokenTree::Ident(ident) => Some(ident),
            TokenTree::Group(group) => first(group.stream()),
            _ => None,
        })
    }
    let first = first(ty.to_token_stream());
    first.is_some_and(|first| [format_ident!("f64"), format_ident!("f32"), format_ident!("Vec")].contains(&first))
}
