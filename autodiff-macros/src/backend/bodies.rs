//! The companions' bodies: the sweeps, and what each companion makes of their results.

use super::companion::Companions;
use super::docs;
use super::signature::Kind;
use super::tokens::occurs;
use crate::ir::{Function, Shape};
use proc_macro2::TokenStream;
use quote::quote;

/// `f_grad`: the value and the gradient.
pub(crate) fn gradient(companions: &Companions, function: &Function) -> TokenStream {
    with_value(companions, function, Kind::Gradient)
}

/// `f_vjp`: the value and the vector-Jacobian product with a cotangent.
pub(crate) fn vjp(companions: &Companions, function: &Function) -> TokenStream {
    with_value(companions, function, Kind::Vjp)
}

fn with_value(companions: &Companions, function: &Function, kind: Kind) -> TokenStream {
    let (emitter, body, adjoints) = companions.sweeps(function);
    let runtime = &companions.runtime;
    let (mut first, mut between, mut stores) = (TokenStream::new(), TokenStream::new(), TokenStream::new());
    let mut gradients = Vec::new();
    let mut leaves = function.params.iter().filter(|param| param.active);
    let overwritten = |shape: &Shape| matches!(shape, Shape::Leaf(place) if function.overwritten.contains(place));
    for (param, adjoint) in companions.active().zip(adjoints) {
        let shape = leaves.next().map(|param| param.shape.clone()).unwrap_or(Shape::UNIT);
        let (shadow, forward) = (&param.shadow, &param.forward);
        let Some(adjoint) = adjoint else {
            // A place: its shadow is written where its parts are.
            if param.place.is_some_and(|place| place.sequence) {
                let name = forward.to_string();
                let check = quote!(#runtime::shadow::check(#shadow, #forward, #name););
                // What it grows to is known when all is done.
                if param.reshapes() {
                    between.extend(check);
                } else {
                    first.extend(check);
                }
                let adds = !param.place.is_some_and(|place| place.mutable) && !overwritten(&shape);
                if kind == Kind::Gradient && adds {
                    let clear = quote!(#runtime::shadow::clear(#shadow, #forward););
                    // Loops that are reversed as they run add to it in the forward sweep.
                    if occurs(body.forward.clone(), &shadow.to_string()) {
                        first.extend(clear);
                    } else {
                        between.extend(clear);
                    }
                }
            }
            continue;
        };
        match (param.by_ref, kind) {
            (false, _) => gradients.push(adjoint),
            (true, Kind::Gradient) => stores.extend(quote!(*#shadow = #adjoint;)),
            (true, _) => match shape {
                Shape::Leaf(_) => stores.extend(quote!(*#shadow += #adjoint;)),
                Shape::Tuple(_) => {
                    stores.extend(quote!(#runtime::Differentiable::accumulate(#shadow, #adjoint);));
                }
            },
        }
    }
    let docs = docs::with_value(companions, kind, &body);
    let tail = if function.body.diverges() {
        TokenStream::new()
    } else if companions.is_bare_unit() && companions.failure.is_none() {
        stores
    } else {
        let value = emitter.result(&function.result);
        let value = if gradients.is_empty() { value } else { quote!((#value, #(#gradients),*)) };
        let value = companions.succeeded(value);
        quote!(#stores #value)
    };
    companions.function(kind, &docs, &companions.assemble_around(&body, &first, &between, &tail))
}

/// `f_augmented` where the reverse of a call runs the forward sweep again.
pub(crate) fn augmented_primal(companions: &Companions, primal: &Function) -> TokenStream {
    let mut emitter = companions.emitter(primal);
    let body = emitter.body();
    let (kept, tape) = companions.keep_begun();
    let tail = if primal.body.diverges() {
        TokenStream::new()
    } else {
        let value = emitter.result(&primal.result);
        companions.succeeded(quote!((#value, #tape)))
    };
    let body = companions.assemble_around(&body, &kept, &TokenStream::new(), &tail);
    companions.function(Kind::Augmented, &docs::augmented(companions), &body)
}

/// `f_adjoint` that runs the forward sweep again.
pub(crate) fn adjoint(companions: &Companions, function: &Function) -> TokenStream {
    with_slots(companions, function, Kind::Adjoint)
}

/// `f_seeded`: both sweeps at once.
pub(crate) fn seeded(companions: &Companions, function: &Function) -> TokenStream {
    with_slots(companions, function, Kind::Seeded)
}

fn with_slots(companions: &Companions, function: &Function, kind: Kind) -> TokenStream {
    let (emitter, body, adjoints) = companions.sweeps(function);
    let runtime = &companions.runtime;
    let begin = if kind == Kind::Adjoint { companions.begin_again() } else { TokenStream::new() };
    let (mut first, mut stores) = (begin, TokenStream::new());
    for ((param, adjoint), touched) in companions.active().zip(adjoints).zip(touched(companions, function)) {
        let (slot, shadow, forward) = (&param.slot, &param.shadow, &param.forward);
        match (adjoint, param.place) {
            (None, Some(place)) if place.mutable => {
                // By a plain reference: parts of it are borrowed one by one.
                first.extend(quote!(let #shadow = &mut *#runtime::ShadowSlot::shadow_or_scratch(#slot, &*#forward);));
            }
            (None, _)
                if [&body.forward, &body.backward]
                    .into_iter()
                    .any(|part| occurs(part.clone(), &shadow.to_string())) =>
            {
                first.extend(quote!(let mut #shadow = #runtime::ShadowSlot::shadow(#slot);));
            }
            (Some(adjoint), _) if touched => stores.extend(quote!(#runtime::Slot::add(#slot, #adjoint);)),
            _ => {}
        }
    }
    let docs = if kind == Kind::Seeded { docs::seeded(companions) } else { docs::adjoint(companions) };
    if !function.body.diverges() {
        stores.extend(if kind == Kind::Seeded { emitter.result(&function.result) } else { companions.reversed() });
    }
    let body = companions.assemble_around(&body, &first, &TokenStream::new(), &stores);
    companions.function(kind, &docs, &body)
}

/// `f_graph`: the computation graph of one evaluation.
pub(crate) fn traced(companions: &Companions, function: &Function) -> TokenStream {
    let mut emitter = companions.emitter(function);
    let body = emitter.body();
    let node = function.body.yields().first().map(|node| emitter.value(*node, false).tokens);
    let (forward, runtime, graph) = (body.forward, &companions.runtime, &emitter.graph);
    let items = &companions.items;
    let tokens = quote! {
        #(#items)*
        let mut #graph = #runtime::graph::Graph::new();
        #forward
        #graph.output(#node);
        #graph
    };
    companions.function(Kind::Graph, &docs::graph(companions), &tokens)
}

/// Of each active parameter, whether anything contributes to its adjoint.
pub(super) fn touched(companions: &Companions, function: &Function) -> Vec<bool> {
    let emitter = companions.emitter(function);
    let leaves = function.params.iter().filter(|param| param.active).map(|param| {
        let place = param.place(|value| function.ty(value)).is_some();
        if place { 0 } else { param.shape.leaves().len() }
    });
    let mut yields = function.body.yields().iter().skip(function.result.leaves().len());
    leaves
        .map(|count| {
            let values: Vec<_> = yields.by_ref().take(count).collect();
            values.into_iter().any(|value| !emitter.is_zero(*value))
        })
        .collect()
}
