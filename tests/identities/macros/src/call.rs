//! Calls of companions with copies of the arguments.

use crate::companions::{Outcome, Param, Passing};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// Statements that copy the arguments, or leave the block `'label` where one can't be copied; and the arguments. With `moved`, differentiable ones are
/// moved by so much along the direction `directions.n`.
pub(crate) fn copies(
    params: &[Param],
    otherwise: &TokenStream,
    moved: Option<&TokenStream>,
) -> (TokenStream, Vec<TokenStream>) {
    let mut statements = TokenStream::new();
    let mut arguments = Vec::new();
    let mut active = 0_usize;
    for param in params {
        let (name, copy) = (&param.name, copy_of(&param.name));
        let place = match param.passing {
            Passing::Value => quote!(&#name),
            _ => quote!(&*#name),
        };
        let shift = moved.filter(|_| param.active);
        arguments.push(match (param.passing, param.closure) {
            (_, Some("Fn")) => quote!(&#name),
            // To call it once more may change what it returns.
            (_, Some(_)) => {
                statements.extend(quote!(#otherwise;));
                quote!(&mut #name)
            }
            (Passing::Shared, _) if shift.is_none() => quote!(#name),
            (passing, _) => {
                statements.extend(quote!(let Some(mut #copy) = Probe(#place).copied() else { #otherwise };));
                match passing {
                    Passing::Value => quote!(#copy),
                    Passing::Shared => quote!(&#copy),
                    Passing::Mutable => quote!(&mut #copy),
                }
            }
        });
        if let Some(step) = shift {
            statements.extend(quote!(__identity.shift(#active, &mut #copy, #step);));
        }
        active += usize::from(param.active);
    }
    (statements, arguments)
}

pub(crate) fn copy_of(name: &Ident) -> Ident {
    format_ident!("__copy_{name}")
}

pub(crate) fn tangent_of(name: &Ident) -> Ident {
    format_ident!("__tangent_{name}")
}

/// A pattern for what a companion returns where nothing fails.
pub(crate) fn pattern(outcome: Outcome, inner: &TokenStream) -> TokenStream {
    match outcome {
        Outcome::Plain => inner.clone(),
        Outcome::Result => quote!(Ok(#inner)),
        Outcome::Option => quote!(Some(#inner)),
    }
}
