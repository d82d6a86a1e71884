//! The companions of a function with a hand-written rule: they hand over to it.

use super::companion::{CompanionParam, Companions};
use super::docs;
use super::signature::Kind;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{FnArg, Pat};

/// The companions of a function with a hand-written rule.
pub(crate) fn by_rule(companions: &Companions, rule: &TokenStream) -> TokenStream {
    let mut tokens = TokenStream::new();
    if companions.has_gradient() {
        let body = gradient(companions, rule);
        tokens.extend(companions.function(Kind::Gradient, &docs::by_rule(companions, Kind::Gradient), &body));
    }
    let (seed, checks, passed) = (seed(companions), checks(companions), passed(companions, &shadows(companions)));
    let body = quote!(#checks #rule(#(#passed,)* #seed));
    tokens.extend(companions.function(Kind::Vjp, &docs::by_rule(companions, Kind::Vjp), &body));
    tokens.extend(companions.function(Kind::Augmented, &docs::augmented(companions), &plain_call(companions)));
    if companions.has_seeded() {
        tokens.extend(with_slots(companions, rule, Kind::Seeded));
    }
    tokens.extend(with_slots(companions, rule, Kind::Adjoint));
    tokens
}

/// The arguments of the rule, those by reference with the shadows given.
fn passed(companions: &Companions, shadows: &[Ident]) -> Vec<TokenStream> {
    let mut shadows = shadows.iter();
    let argument = |param: &CompanionParam| {
        let forward = &param.forward;
        match (param.active && param.by_ref).then(|| shadows.next()).flatten() {
            Some(shadow) => quote!(#forward, #shadow),
            None => quote!(#forward),
        }
    };
    companions.params.iter().map(argument).collect()
}

/// The rule's last argument; a function that returns nothing has no cotangent.
fn seed(companions: &Companions) -> Option<&Ident> {
    (!companions.is_unit()).then_some(&companions.seed)
}

/// The parameters that have a shadow.
fn shadowed(companions: &Companions) -> impl Iterator<Item = &CompanionParam> {
    companions.active().filter(|param| param.by_ref)
}

fn shadows(companions: &Companions) -> Vec<Ident> {
    shadowed(companions).map(|param| param.shadow.clone()).collect()
}

/// Shadows have the shape of what they are shadows of.
fn checks(companions: &Companions) -> TokenStream {
    let runtime = &companions.runtime;
    let check = |param: &CompanionParam| {
        let (shadow, forward) = (&param.shadow, &param.forward);
        let name = forward.to_string();
        // What a vector grows to is the rule's to say.
        (!param.grows()).then(|| quote!(#runtime::shadow::check(#shadow, #forward, #name);))
    };
    shadowed(companions).filter_map(check).collect()
}

/// `f_grad`: the rule at the cotangent 1, its shadows cleared but those of `&mut`, which hold a cotangent.
fn gradient(companions: &Companions, rule: &TokenStream) -> TokenStream {
    let (runtime, checks) = (&companions.runtime, checks(companions));
    let overwritten = || shadowed(companions).filter(|param| !param.is_mutable());
    if companions.failure.is_none() {
        let clear = overwritten().map(|param| {
            let (shadow, forward) = (&param.shadow, &param.forward);
            quote!(#runtime::shadow::clear(#shadow, #forward);)
        });
        let passed = passed(companions, &shadows(companions));
        return quote!(#checks #(#clear)* #rule(#(#passed,)* 1.0));
    }
    // A failure leaves shadows as they were.
    let mut names = companions.reserved.clone();
    let (mut zeros, mut replace, mut given) = (TokenStream::new(), TokenStream::new(), Vec::new());
    for param in shadowed(companions) {
        let (shadow, forward) = (&param.shadow, &param.forward);
        if param.is_mutable() {
            given.push(shadow.clone());
            continue;
        }
        let (owned, found) = (names.take(&format!("owned_{shadow}")), names.take(&format!("found_{shadow}")));
        zeros.extend(quote! {
            let mut #owned = #runtime::shadow::zero_of(#shadow, #forward);
            let #found = &mut *#owned;
        });
        replace.extend(quote!(#runtime::shadow::replace(#shadow, #found);));
        given.push(found);
    }
    let (passed, result) = (passed(companions, &given), companions.succeeded(quote!(result)));
    quote!(#checks #zeros let result = #rule(#(#passed,)* 1.0)?; #replace #result)
}

/// `f_adjoint` and `f_seeded`: what the rule finds goes to the slots.
fn with_slots(companions: &Companions, rule: &TokenStream, kind: Kind) -> TokenStream {
    let (runtime, seed) = (&companions.runtime, seed(companions));
    let mut names = companions.reserved.clone();
    let (mut first, mut results, mut stores) = (TokenStream::new(), Vec::new(), TokenStream::new());
    for param in companions.active() {
        let (slot, shadow, forward) = (&param.slot, &param.shadow, &param.forward);
        if param.by_ref {
            // The rule adds to it by itself.
            first.extend(quote!(let #shadow = &mut *#runtime::ShadowSlot::shadow_or_scratch(#slot, &*#forward);));
        } else {
            let local = names.take(&shadow.to_string());
            stores.extend(quote!(#runtime::Slot::add(#slot, #local);));
            results.push(local);
        }
    }
    let (value, end, docs) = match kind {
        Kind::Seeded => (names.take("value").to_token_stream(), None, docs::seeded(companions)),
        _ => (quote!(_), Some(companions.reversed()), docs::adjoint(companions)),
    };
    let binding = if results.is_empty() { value.clone() } else { quote!((#value, #(#results),*)) };
    let end = end.unwrap_or(value);
    let (passed, question) = (passed(companions, &shadows(companions)), companions.failure.map(|_| quote!(?)));
    let body = quote!(#first let #binding = #rule(#(#passed,)* #seed) #question; #stores #end);
    companions.function(kind, &docs, &body)
}

/// The function's own body, for the value alone.
fn plain_call(companions: &Companions) -> TokenStream {
    let item = &companions.item;
    let (block, output) = (&item.block, &item.sig.output);
    let changed = item.sig.inputs.iter().zip(&companions.params).filter_map(|(input, param)| match input {
        FnArg::Typed(typed) => Some((&*typed.pat, param)),
        FnArg::Receiver(_) => None,
    });
    let again = changed.filter(|(pat, _)| matches!(pat, Pat::Ident(ident) if ident.mutability.is_some()));
    let again = again.map(|(pat, param)| {
        let forward = &param.forward;
        quote!(let #pat = #forward;)
    });
    let question = companions.failure.map(|_| quote!(?));
    let end = companions.succeeded(quote!((value, ())));
    quote!(#(#again)* let value = (|| #output #block)() #question; #end)
}

/// The companions of forward mode of a function with a hand-written rule for it.
pub(crate) fn by_jvp(companions: &Companions, rule: &TokenStream) -> TokenStream {
    let arguments: Vec<TokenStream> = companions
        .params
        .iter()
        .map(|param| {
            let (forward, tangent) = (&param.forward, &param.tangent);
            if param.active { quote!(#forward, #tangent) } else { quote!(#forward) }
        })
        .collect();
    let call = quote!(#rule(#(#arguments),*));
    let jvp = companions.function(Kind::Jvp, &docs::jvp(companions), &call);
    let slots = companions.out_of_slots(&call);
    let both = match companions.is_unit() {
        false => call,
        true => {
            let (question, end) = (companions.failure.map(|_| quote!(?)), companions.succeeded(quote!(((), ()))));
            quote!(#call #question; #end)
        }
    };
    let tangent = companions.function(Kind::Tangent, &docs::tangent(companions), &quote!(#slots #both));
    quote!(#jvp #tangent)
}
