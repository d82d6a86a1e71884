//! The companions of a function with a hand-written rule: they hand over to it.

use super::companion::Companions;
use super::docs;
use super::signature::Kind;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{FnArg, Pat};

/// The companions of a function with a hand-written rule.
pub(crate) fn by_rule(companions: &Companions, rule: &TokenStream) -> TokenStream {
    let mut tokens = TokenStream::new();
    let seed = &companions.seed;
    let arguments = |mutable: bool| -> Vec<TokenStream> {
        companions
            .params
            .iter()
            .map(|param| {
                let (forward, shadow) = (&param.forward, &param.shadow);
                match (param.active && param.by_ref, mutable) {
                    (true, true) => quote!(#forward, &mut #shadow),
                    (true, false) => quote!(#forward, #shadow),
                    (false, _) => quote!(#forward),
                }
            })
            .collect()
    };
    let passed = arguments(false);
    if companions.has_gradient() {
        let runtime = &companions.runtime;
        let zeros = companions.active().filter(|param| param.by_ref).map(|param| {
            let (shadow, forward) = (&param.shadow, &param.forward);
            quote!(*#shadow = #runtime::Differentiable::zero_like(#forward);)
        });
        let body = if companions.failure.is_some() {
            // A failure leaves shadows as they were.
            let mut names = companions.reserved.clone();
            let given: Vec<_> = companions.active().filter(|param| param.by_ref).collect();
            let shadows: Vec<_> = given.iter().map(|param| &param.shadow).collect();
            let forward = given.iter().map(|param| &param.forward);
            let found: Vec<_> = shadows.iter().map(|shadow| names.take(&format!("found_{shadow}"))).collect();
            let result = companions.succeeded(quote!(result));
            quote! {
                #(let mut #found = #runtime::Differentiable::zero_like(#forward);)*
                let result = { #(let #shadows = &mut #found;)* #rule(#(#passed,)* 1.0)? };
                #(*#shadows = #found;)*
                #result
            }
        } else {
            quote!(#(#zeros)* #rule(#(#passed,)* 1.0))
        };
        tokens.extend(companions.function(Kind::Gradient, &docs::by_rule(companions, Kind::Gradient), &body));
    }
    let body = quote!(#rule(#(#passed,)* #seed));
    tokens.extend(companions.function(Kind::Vjp, &docs::by_rule(companions, Kind::Vjp), &body));

    tokens.extend(companions.function(Kind::Augmented, &docs::augmented(companions), &plain_call(companions)));

    let runtime = &companions.runtime;
    let mut prologue = TokenStream::new();
    let mut results = Vec::new();
    let mut stores = TokenStream::new();
    let mut names = companions.reserved.clone();
    let mut slots = Vec::new();
    for param in companions.active() {
        let local = if param.by_ref { param.shadow.clone() } else { names.take(&param.shadow.to_string()) };
        let (slot, forward) = (&param.slot, &param.forward);
        if param.by_ref {
            prologue.extend(quote!(let mut #local = #runtime::Differentiable::zero_like(#forward);));
        } else {
            results.push(local.clone());
        }
        stores.extend(quote!(#runtime::Slot::add(#slot, #local);));
        slots.push(local);
    }
    let mut locals = slots.into_iter();
    let passed = companions.params.iter().map(|param| {
        let forward = &param.forward;
        match param.active.then(|| locals.next()).flatten().filter(|_| param.by_ref) {
            Some(local) => quote!(#forward, &mut #local),
            None => quote!(#forward),
        }
    });
    let passed: Vec<TokenStream> = passed.collect();
    let binding = if results.is_empty() { quote!(_) } else { quote!((_, #(#results),*)) };
    if companions.has_seeded() {
        let value = names.take("value");
        let binding = if results.is_empty() { quote!(#value) } else { quote!((#value, #(#results),*)) };
        let body = quote!(#prologue let #binding = #rule(#(#passed,)* #seed); #stores #value);
        tokens.extend(companions.function(Kind::Seeded, &docs::seeded(companions), &body));
    }
    let (question, end) = (companions.failure.map(|_| quote!(?)), companions.reversed());
    let body = quote!(#prologue let #binding = #rule(#(#passed,)* #seed) #question; #stores #end);
    tokens.extend(companions.function(Kind::Adjoint, &docs::adjoint(companions), &body));
    tokens
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
