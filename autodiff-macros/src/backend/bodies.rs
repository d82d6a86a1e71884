//! The companions' bodies: the sweeps, and what each companion makes of their results.

use super::companion::Companions;
use super::docs;
use super::emit::fill_shape;
use super::expr::tuple;
use super::signature::Kind;
use super::tokens::occurs;
use crate::ir::{Function, Op, Region, Shape, Width};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

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

/// `f_augmented`: the value and, as the tape, the gradient.
pub(crate) fn augmented(companions: &Companions, gradient: &Function) -> TokenStream {
    let (emitter, body, adjoints) = companions.sweeps(gradient);
    let tail = if gradient.body.diverges() {
        TokenStream::new()
    } else {
        let value = emitter.shape(&gradient.result);
        let adjoints = adjoints.into_iter().flatten();
        companions.succeeded(quote!((#value, (#(#adjoints,)*))))
    };
    companions.function(Kind::Augmented, &docs::augmented(companions), &companions.assemble(&body, &tail))
}

/// `f_adjoint` of a tape that is the gradient.
pub(crate) fn adjoint_by_partials(companions: &Companions, gradient: &Function) -> TokenStream {
    let (runtime, tape) = (&companions.runtime, &companions.tape);
    let mut stores = TokenStream::new();
    let params = gradient.params.iter().filter(|param| param.active);
    for (index, ((param, companion), touched)) in
        params.zip(companions.active()).zip(touched(companions, gradient)).enumerate()
    {
        if touched {
            let slot = &companion.slot;
            let field = Literal::usize_unsuffixed(index);
            let scaled = scaled(companions, &param.shape, &quote!(#tape.#field), gradient);
            stores.extend(quote!(#runtime::Slot::add(#slot, #scaled);));
        }
    }
    stores.extend(companions.reversed());
    companions.function(Kind::Adjoint, &docs::adjoint(companions), &stores)
}

/// `f_augmented` of several results: the values and, as the tape, the gradient of each.
pub(crate) fn augmented_jacobian(companions: &Companions, jacobian: &Function) -> TokenStream {
    let mut emitter = companions.emitter(jacobian);
    let body = emitter.body();
    let tail = if jacobian.body.diverges() {
        TokenStream::new()
    } else {
        let mut yields = jacobian.body.yields().iter().map(|value| emitter.value(*value, false).tokens);
        let value = fill_shape(&jacobian.result, &mut yields);
        let rows: Vec<TokenStream> = (0..jacobian.result.leaves().len())
            .map(|_| {
                let params = jacobian.params.iter().filter(|param| param.active);
                let row: Vec<_> = params.map(|param| fill_shape(&param.shape, &mut yields)).collect();
                quote!((#(#row,)*))
            })
            .collect();
        companions.succeeded(quote!((#value, (#(#rows,)*))))
    };
    companions.function(Kind::Augmented, &docs::augmented(companions), &companions.assemble(&body, &tail))
}

/// `f_adjoint` of a tape that is the gradient of each result.
pub(crate) fn adjoint_by_jacobian(companions: &Companions, jacobian: &Function) -> TokenStream {
    let (runtime, seed, tape) = (&companions.runtime, &companions.seed, &companions.tape);
    let mut seeds = Vec::new();
    places(&jacobian.result, &quote!(#seed), &mut seeds);
    let strong = has_branches(&jacobian.body);
    let params = jacobian.params.iter().filter(|param| param.active);
    let stores = params.zip(companions.active()).enumerate().map(|(index, (param, companion))| {
        let (slot, field) = (&companion.slot, Literal::usize_unsuffixed(index));
        let mut columns: Vec<Vec<TokenStream>> = Vec::new();
        for row in 0..seeds.len() {
            let row = Literal::usize_unsuffixed(row);
            let mut leaves = Vec::new();
            places(&param.shape, &quote!(#tape.#row.#field), &mut leaves);
            columns.push(leaves);
        }
        let mut sums = param.shape.leaves().into_iter().enumerate().map(|(leaf, value)| {
            if !jacobian.ty(value).is_real() {
                return columns[0][leaf].clone();
            }
            let terms = columns.iter().zip(&seeds).map(|(column, seed)| {
                let partial = &column[leaf];
                if strong { quote!(#runtime::partials::scaled(#partial, #seed)) } else { quote!(#partial * #seed) }
            });
            let terms: Vec<TokenStream> = terms.collect();
            quote!(#(#terms)+*)
        });
        let sum = fill_shape(&param.shape, &mut sums);
        quote!(#runtime::Slot::add(#slot, #sum);)
    });
    let stores: TokenStream = stores.chain([companions.reversed()]).collect();
    companions.function(Kind::Adjoint, &docs::adjoint(companions), &stores)
}

/// The places of a value's leaves.
fn places(shape: &Shape, place: &TokenStream, out: &mut Vec<TokenStream>) {
    match shape {
        Shape::Leaf(_) => out.push(place.clone()),
        Shape::Tuple(parts) => {
            for (index, part) in parts.iter().enumerate() {
                let field = Literal::usize_unsuffixed(index);
                places(part, &quote!(#place.#field), out);
            }
        }
    }
}

/// The gradient times the seed, number by number.
fn scaled(companions: &Companions, shape: &Shape, place: &TokenStream, function: &Function) -> TokenStream {
    match shape {
        Shape::Leaf(value) if function.ty(*value).is_real() => {
            let (seed, runtime) = (&companions.seed, &companions.runtime);
            // A branch that was not taken contributes nothing, whatever the seed.
            let times = |partial: TokenStream| match has_branches(&function.body) {
                true => quote!(#runtime::partials::scaled(#partial, #seed)),
                false => quote!(#partial * #seed),
            };
            let result = function.result.leaves().first().and_then(|result| function.width(*result));
            match (function.width(*value), result) {
                (Some(own), Some(result)) if own != result => {
                    let name = |width| format_ident!("{}", function.widths.reals.name(width));
                    if [own, result].into_iter().any(|width| matches!(width, Width::Parameter(_))) {
                        let (own, result) = (name(own), name(result));
                        let product = times(quote!(#runtime::convert::<_, #result>(#place)));
                        return quote!(#runtime::convert::<_, #own>(#product));
                    }
                    let (own, result) = (name(own), name(result));
                    let product = times(quote!(#place as #result));
                    quote!((#product) as #own)
                }
                _ => times(place.clone()),
            }
        }
        Shape::Leaf(_) => place.clone(),
        Shape::Tuple(parts) => {
            let parts = parts.iter().enumerate().map(|(index, part)| {
                let field = Literal::usize_unsuffixed(index);
                scaled(companions, part, &quote!(#place.#field), function)
            });
            tuple(parts.collect())
        }
    }
}

/// Whether a partial may be zero because of the path that ran, here or in what is called.
fn has_branches(region: &Region) -> bool {
    region.stmts.iter().any(|stmt| {
        matches!(
            stmt.op,
            Op::If { .. } | Op::Match { .. } | Op::MatchRecord { .. } | Op::Select { .. } | Op::CallAdjoint { .. }
        )
    })
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
fn touched(companions: &Companions, function: &Function) -> Vec<bool> {
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
