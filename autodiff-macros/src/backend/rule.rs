//! The companions of a function with a hand-written rule: they hand over to it.

use super::companion::{CompanionParam, Companions};
use super::docs;
use super::names::Reserved;
use super::signature::Kind;
use crate::ir::hash::HashMap;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, Pat};

/// The companions of reverse mode of a function with a hand-written rule, of the signature of `f_vjp`.
pub(crate) fn by_rule(companions: &Companions, rule: &TokenStream) -> TokenStream {
    let mut tokens = TokenStream::new();
    if companions.has_gradient() {
        let body = gradient(companions, rule);
        tokens.extend(companions.function(Kind::Gradient, &docs::by_rule(companions, Kind::Gradient), &body));
    }
    let (runtime, call) = (&companions.runtime, call(companions, rule, Ident::to_token_stream, companions.seed()));
    let checks = companions.shadowed().filter(|param| !param.grows()).map(|param| {
        let (shadow, forward, name) = (&param.shadow, &param.forward, param.forward.to_string());
        quote!(#runtime::shadow::check(#shadow, #forward, #name);)
    });
    let body = quote!(#(#checks)* #call);
    tokens.extend(companions.function(Kind::Vjp, &docs::by_rule(companions, Kind::Vjp), &body));
    tokens.extend(companions.function(Kind::Augmented, &docs::augmented(companions), &plain_call(companions)));
    if companions.has_seeded() {
        tokens.extend(companions.function(
            Kind::Seeded,
            &docs::seeded(companions),
            &reversed(companions, rule, Kind::Seeded),
        ));
    }
    let body = reversed(companions, rule, Kind::Adjoint);
    tokens.extend(companions.function(Kind::Adjoint, &docs::adjoint(companions), &body));
    tokens
}

/// A call of the rule, with what is passed as the shadow of each argument by reference.
fn call(
    companions: &Companions,
    rule: &TokenStream,
    shadow: impl Fn(&Ident) -> TokenStream,
    seed: TokenStream,
) -> TokenStream {
    let arguments = companions.params.iter().map(|param| {
        let (forward, shadow) = (&param.forward, (param.active && param.by_ref).then(|| shadow(&param.shadow)));
        let shadow = shadow.map(|shadow| quote!(, #shadow));
        quote!(#forward #shadow)
    });
    let seed = (!companions.is_unit()).then_some(seed);
    quote!(#rule(#(#arguments,)* #seed))
}

/// Shadows that are to be overwritten by what a rule adds to them.
struct Overwritten {
    /// What stands before the call of the rule.
    first: TokenStream,
    /// What is passed in place of a shadow: something apart from it, if the rule may fail.
    apart: HashMap<Ident, Ident>,
    /// What stands after the call, where it has not failed.
    last: TokenStream,
}

impl Overwritten {
    /// Those of arguments by `&`. One of a `&mut` goes in and comes out.
    fn of<'c>(
        companions: &'c Companions,
        names: &mut Reserved,
        shadows: impl Fn(&'c CompanionParam) -> Vec<&'c Ident>,
    ) -> Self {
        let runtime = &companions.runtime;
        let mut overwritten =
            Overwritten { first: TokenStream::new(), apart: HashMap::default(), last: TokenStream::new() };
        for param in companions.shadowed() {
            let (forward, name) = (&param.forward, param.forward.to_string());
            for shadow in shadows(param) {
                // What a vector grows to is the rule's to say.
                if !param.grows() {
                    overwritten.first.extend(quote!(#runtime::shadow::check(#shadow, #forward, #name);));
                }
                if param.is_mutable() {
                    continue;
                }
                if companions.failure.is_none() {
                    overwritten.first.extend(quote!(#runtime::shadow::clear(#shadow, #forward);));
                    continue;
                }
                let found = names.take(&format!("found_{shadow}"));
                overwritten.first.extend(quote!(let mut #found = #runtime::shadow::zero_of(#shadow, #forward);));
                overwritten.last.extend(quote!(#runtime::shadow::replace(#shadow, &mut #found);));
                overwritten.apart.insert(shadow.clone(), found);
            }
        }
        overwritten
    }

    fn passed(&self, shadow: &Ident) -> TokenStream {
        self.apart.get(shadow).map_or_else(|| shadow.to_token_stream(), |found| quote!(&mut *#found))
    }
}

fn gradient(companions: &Companions, rule: &TokenStream) -> TokenStream {
    let mut names = companions.reserved.clone();
    let shadows = Overwritten::of(companions, &mut names, |param| vec![&param.shadow]);
    let call = call(companions, rule, |shadow| shadows.passed(shadow), companions.one());
    let Overwritten { first, last, .. } = &shadows;
    if companions.failure.is_none() {
        return quote!(#first #call);
    }
    let result = names.take("result");
    let end = companions.succeeded(result.to_token_stream());
    quote!(#first let #result = #call?; #last #end)
}

/// The rule on what is behind the slots, for calls: `f_adjoint` and `f_seeded`.
fn reversed(companions: &Companions, rule: &TokenStream, kind: Kind) -> TokenStream {
    let mut names = companions.reserved.clone();
    let found = gradients(companions, &mut names);
    let shadows = from_slots(companions, |param| (&param.shadow, &param.slot));
    let call = call(companions, rule, Ident::to_token_stream, companions.seed());
    let stores = stores(companions, &found, |param| &param.slot);
    if kind == Kind::Seeded {
        let value = names.take("value");
        let binding = if found.is_empty() { quote!(#value) } else { quote!((#value, #(#found),*)) };
        return quote!(#shadows let #binding = #call; #stores #value);
    }
    let binding = if found.is_empty() { quote!(_) } else { quote!((_, #(#found),*)) };
    let (begin, question, end) = (companions.begin_again(), companions.question(), companions.reversed());
    quote!(#begin #shadows let #binding = #call #question; #stores #end)
}

/// Names for the gradients that the rule returns.
fn gradients(companions: &Companions, names: &mut Reserved) -> Vec<Ident> {
    companions.by_value().map(|param| names.take(&param.shadow.to_string())).collect()
}

/// The shadows that slots hold, to be added to; scratch where nobody wants them.
fn from_slots<'c>(
    companions: &'c Companions,
    names: impl Fn(&'c CompanionParam) -> (&'c Ident, &'c Ident),
) -> TokenStream {
    let runtime = &companions.runtime;
    let shadows = companions.shadowed().map(|param| {
        let (forward, (shadow, slot)) = (&param.forward, names(param));
        quote!(let #shadow = &mut *#runtime::ShadowSlot::shadow_or_scratch(#slot, &*#forward);)
    });
    shadows.collect()
}

/// The gradients that the rule returns, added to what their slots hold.
fn stores<'c>(
    companions: &'c Companions,
    found: &[Ident],
    slot: impl Fn(&'c CompanionParam) -> &'c Ident,
) -> TokenStream {
    let runtime = &companions.runtime;
    let stores = companions.by_value().zip(found).map(|(param, found)| {
        let slot = slot(param);
        quote!(#runtime::Slot::add(#slot, #found);)
    });
    stores.collect()
}

/// The function's own body, for the value alone.
fn plain_call(companions: &Companions) -> TokenStream {
    let (kept, tape) = companions.keep_begun();
    let (value, end) = (own_value(companions), companions.succeeded(quote!((value, #tape))));
    quote!(#kept let value = #value; #end)
}

/// What the function's own body gives, where it does not fail.
pub(super) fn own_value(companions: &Companions) -> TokenStream {
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
    let question = companions.question();
    quote!({ #(#again)* (|| #output #block)() #question })
}

/// The companions of forward mode of a function with a hand-written rule for it.
pub(crate) fn by_jvp(companions: &Companions, rule: &TokenStream) -> TokenStream {
    let jvp = companions.function(Kind::Jvp, &docs::jvp(companions), &called_forwards(companions, rule));
    let tangent = value_and_tangent(companions, rule);
    let slots = companions.out_of_slots(&tangent);
    let tangent = companions.function(Kind::Tangent, &docs::tangent(companions), &quote!(#slots #tangent));
    quote!(#jvp #tangent)
}

fn called_forwards(companions: &Companions, rule: &TokenStream) -> TokenStream {
    let arguments = companions.params.iter().map(|param| {
        let (forward, tangent) = (&param.forward, &param.tangent);
        if param.active { quote!(#forward, #tangent) } else { quote!(#forward) }
    });
    quote!(#rule(#(#arguments),*))
}

/// The value and its tangent, by a rule of the signature of `f_jvp`.
fn value_and_tangent(companions: &Companions, rule: &TokenStream) -> TokenStream {
    let call = called_forwards(companions, rule);
    if !companions.is_unit() {
        return call;
    }
    let (question, end) = (companions.question(), companions.succeeded(quote!(((), ()))));
    quote!(#call #question; #end)
}

/// The second order of a function with hand-written rules: the tangent of the rule in reverse, which is an annotated function itself.
pub(crate) fn by_tangent_of(companions: &Companions, rule: &TokenStream, forwards: &TokenStream) -> TokenStream {
    let rule = &suffixed(rule, "_tangent");
    // What it is called with is as it was at the call.
    let mut companions = companions.clone();
    companions.hand_over_nothing();
    let companions = &companions;
    let (tangent, question) = (value_and_tangent(companions, forwards), companions.question());
    let slots = companions.out_of_slots(&tangent);
    let end = companions.succeeded(quote!(({ #tangent } #question, ())));
    let augmented = quote!(#slots #end);
    let augmented = companions.function(Kind::AugmentedTangent, &docs::augmented_tangent(companions), &augmented);
    let adjoint = adjoint_tangent(companions, rule);
    let adjoint = companions.function(Kind::AdjointTangent, &docs::adjoint_tangent(companions), &adjoint);
    let product = companions
        .has_gradient()
        .then(|| companions.function(Kind::Hvp, &docs::hvp(companions), &hvp(companions, rule)));
    quote!(#product #augmented #adjoint)
}

/// The name of another function beside the one at a path, at the same place.
pub(super) fn suffixed(path: &TokenStream, suffix: &str) -> TokenStream {
    let mut trees: Vec<TokenTree> = path.clone().into_iter().collect();
    if let Some(TokenTree::Ident(last)) = trees.last_mut() {
        let name = format_ident!("{last}{suffix}", span = last.span());
        *last = name;
    }
    trees.into_iter().collect()
}

/// What the rule's tangent is called with in place of an argument and its shadow.
fn with_tangents(
    companions: &Companions,
    rule: &TokenStream,
    tangent: impl Fn(&CompanionParam) -> &Ident,
    passed: impl Fn(&Ident) -> TokenStream,
    seeds: [TokenStream; 2],
) -> TokenStream {
    let runtime = &companions.runtime;
    let arguments = companions.params.iter().map(|param| {
        let (forward, shadow, shadow_tangent) = (&param.forward, &param.shadow, &param.shadow_tangent);
        if !param.active {
            return quote!(#forward, #runtime::Constant);
        }
        let tangent = tangent(param);
        let shadows = param.by_ref.then(|| {
            let (shadow, shadow_tangent) = (passed(shadow), passed(shadow_tangent));
            quote!(, #shadow, #shadow_tangent)
        });
        quote!(#forward, #tangent #shadows)
    });
    let seeds = (!companions.is_unit()).then(|| {
        let [seed, tangent] = seeds;
        quote!(#seed, #tangent)
    });
    quote!(#rule(#(#arguments,)* #seeds))
}

/// What the rule's tangent returns: gradients and their tangents.
fn pair(value: &TokenStream, gradients: &[Ident], products: &[Ident]) -> TokenStream {
    if gradients.is_empty() { quote!((#value, _)) } else { quote!(((#value, #(#gradients),*), (_, #(#products),*))) }
}

fn adjoint_tangent(companions: &Companions, rule: &TokenStream) -> TokenStream {
    let mut names = companions.reserved.clone();
    let gradients = gradients(companions, &mut names);
    let products: Vec<Ident> =
        companions.by_value().map(|param| names.take(&param.shadow_tangent.to_string())).collect();
    let shadows = from_slots(companions, |param| (&param.shadow, &param.slot));
    let tangents = from_slots(companions, |param| (&param.shadow_tangent, &param.shadow_tangent_slot));
    let seeds = [&companions.seed, &companions.seed_tangent].map(Ident::to_token_stream);
    let call = with_tangents(companions, rule, |param| &param.tangent_slot, Ident::to_token_stream, seeds);
    let stores = [
        stores(companions, &gradients, |param| &param.slot),
        stores(companions, &products, |param| &param.shadow_tangent_slot),
    ];
    let binding = pair(&quote!(_), &gradients, &products);
    let (question, end) = (companions.question(), companions.reversed());
    quote!(#shadows #tangents let #binding = #call #question; #(#stores)* #end)
}

fn hvp(companions: &Companions, rule: &TokenStream) -> TokenStream {
    let mut names = companions.reserved.clone();
    let gradients = gradients(companions, &mut names);
    let products: Vec<Ident> =
        companions.by_value().map(|param| names.take(&param.shadow_tangent.to_string())).collect();
    let shadows = Overwritten::of(companions, &mut names, |param| vec![&param.shadow, &param.shadow_tangent]);
    let runtime = &companions.runtime;
    let seeds = [companions.one(), quote!(#runtime::Constant)];
    let call = with_tangents(companions, rule, |param| &param.tangent, |shadow| shadows.passed(shadow), seeds);
    let value = names.take("value");
    let binding = pair(&value.to_token_stream(), &gradients, &products);
    let question = companions.question();
    let all = if gradients.is_empty() { quote!(#value) } else { quote!((#value, #(#gradients,)* #(#products),*)) };
    let end = companions.succeeded(all);
    let Overwritten { first, last, .. } = &shadows;
    quote!(#first let #binding = #call #question; #last #end)
}
