//! The companions of a function that has no derivative, in an `impl` whose other functions have one: it may be called with what is
//! differentiable, and nothing flows through it. Where something would, a bound that nothing meets tells those who call it.

use super::companion::Companions;
use super::docs;
use super::fallback::Asked;
use super::lanes::InLanes;
use super::rule::own_value;
use super::signature::Kind;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{Type, parse_quote};

/// `refused` is the trait of the runtime that says why it can't be called.
pub(crate) fn bystander(companions: &Companions, asked: Asked, refused: Option<&str>) -> TokenStream {
    let mut companions = companions.clone();
    companions.hand_over_nothing();
    let runtime = companions.runtime.clone();
    if let Some(name) = refused {
        let name = Ident::new(name, Span::call_site());
        let never = parse_quote!(for<'never> #runtime::bystander::Never<'never>: #runtime::bystander::#name);
        companions.where_clause.get_or_insert_with(|| parse_quote!(where)).predicates.push(never);
    }
    let value = match refused {
        Some(_) => quote!(::core::unreachable!()),
        None => own_value(&companions),
    };
    let with = |beside: &TokenStream, taped: bool| {
        if refused.is_some() {
            return value.clone();
        }
        let both = quote!((value, #beside));
        let end = companions.succeeded(if taped { quote!((#both, ())) } else { both });
        quote!(let value = #value; #end)
    };
    let nothing = if refused.is_some() { value.clone() } else { companions.reversed() };
    let mut tokens = TokenStream::new();
    if asked.reverse {
        tokens.extend(companions.function(Kind::Augmented, &docs::augmented(&companions), &with(&quote!(()), false)));
        tokens.extend(companions.function(Kind::Adjoint, &docs::adjoint(&companions), &nothing));
        if companions.has_seeded() {
            tokens.extend(companions.function(
                Kind::Seeded,
                &docs::seeded(&companions),
                &quote!(let value = #value; value),
            ));
        }
    }
    if asked.forward {
        let body = with(&quote!(#runtime::unmoved!(value)), false);
        tokens.extend(companions.function(Kind::Tangent, &docs::tangent(&companions), &body));
    }
    if asked.forward && asked.reverse {
        let body = with(&quote!(#runtime::unmoved!(value)), true);
        tokens.extend(companions.function(Kind::AugmentedTangent, &docs::augmented_tangent(&companions), &body));
        tokens.extend(companions.function(Kind::AdjointTangent, &docs::adjoint_tangent(&companions), &nothing));
    }
    if asked.lanes && refused.is_none() && !matches!(companions.result_type(), Type::Reference(_)) {
        let several = companions.in_lanes();
        let count = several.lanes.as_ref().map(InLanes::count);
        let body = with(&quote!(#runtime::lanes::InLanes::<#count>::zero_lanes(&value)), false);
        tokens.extend(several.function(Kind::Tangent, &docs::tangent(&companions), &body));
    }
    tokens
}
