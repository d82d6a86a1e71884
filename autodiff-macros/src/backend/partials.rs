//! Functions of numbers: what a call hands to its reverse is the gradient of each result, in the second order with its tangent.

use super::companion::{Companions, Tape};
use super::docs;
use super::emit::fill_shape;
use super::expr::tuple;
use super::signature::Kind;
use crate::ir::{Function, Op, Region, Shape, Width};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// `f_augmented` and `f_adjoint`, of the function of the gradient of each result.
pub(crate) fn by_partials(companions: &Companions, function: &Function) -> TokenStream {
    let augmented = companions.function(
        Kind::Augmented,
        &docs::augmented(companions),
        &augmented(companions, function, Kind::Augmented),
    );
    let adjoint =
        companions.function(Kind::Adjoint, &docs::adjoint(companions), &adjoint(companions, function, Kind::Adjoint));
    quote!(#augmented #adjoint)
}

/// The same with tangents.
pub(crate) fn by_partials_with_tangents(companions: &Companions, function: &Function) -> TokenStream {
    let kind = Kind::AugmentedTangent;
    let body = augmented(companions, function, kind);
    let slots = companions.out_of_slots(&body);
    let augmented = companions.function(kind, &docs::augmented_tangent(companions), &quote!(#slots #body));
    let kind = Kind::AdjointTangent;
    let adjoint = adjoint(companions, function, kind);
    let adjoint = companions.function(kind, &docs::adjoint_tangent(companions), &adjoint);
    quote!(#augmented #adjoint)
}

/// The values and, as the tape, the gradient of each.
fn augmented(companions: &Companions, function: &Function, kind: Kind) -> TokenStream {
    let mut emitter = companions.emitter(function);
    let body = emitter.body();
    if function.body.diverges() {
        return companions.assemble(&body, &TokenStream::new());
    }
    let mut yields = function.body.yields().iter().map(|value| emitter.moved(*value));
    let mut part = || {
        let value = fill_shape(&function.result, &mut yields);
        let rows = (0..function.result.leaves().len()).map(|_| {
            let params = function.params.iter().filter(|param| param.active);
            let row: Vec<_> = params.map(|param| fill_shape(&param.shape, &mut yields)).collect();
            quote!((#(#row,)*))
        });
        let rows: Vec<TokenStream> = rows.collect();
        let tape = if companions.tape_is() == Tape::Gradient { quote!(#(#rows)*) } else { quote!((#(#rows,)*)) };
        (value, tape)
    };
    let (mut value, mut tape) = part();
    if kind.is_second_order() {
        let (tangent, tangents) = part();
        (value, tape) = (quote!((#value, #tangent)), quote!((#tape, #tangents)));
    }
    companions.assemble(&body, &companions.succeeded(quote!((#value, #tape))))
}

/// The sum of the gradients, each times the cotangent of its result.
fn adjoint(companions: &Companions, function: &Function, kind: Kind) -> TokenStream {
    let (runtime, tape) = (&companions.runtime, &companions.tape);
    let seeds = [&companions.seed, &companions.seed_tangent].map(|seed| {
        let mut places = Vec::new();
        leaves(&function.result, &seed.to_token_stream(), &mut places);
        places
    });
    let gradient = companions.tape_is() == Tape::Gradient;
    let touched = super::bodies::touched(companions, function);
    let params = function.params.iter().filter(|param| param.active);
    let mut stores = TokenStream::new();
    for (index, (param, companion)) in params.zip(companions.active()).enumerate() {
        if gradient && touched.get(index) == Some(&false) {
            continue;
        }
        let field = Literal::usize_unsuffixed(index);
        // The gradient, or its tangent, each number times a cotangent.
        let terms = |part: usize, seeds: &[TokenStream]| -> Vec<(TokenStream, TokenStream)> {
            let part = kind.is_second_order().then(|| Literal::usize_unsuffixed(part)).map(|part| quote!(.#part));
            let row = |row: usize| (!gradient).then(|| Literal::usize_unsuffixed(row)).map(|row| quote!(.#row));
            let place = |at: usize| {
                let row = row(at);
                quote!(#tape #part #row .#field)
            };
            seeds.iter().enumerate().map(|(at, seed)| (place(at), seed.clone())).collect()
        };
        let [seed, seed_tangent] = &seeds;
        let sum = weighted(companions, &param.shape, &terms(0, seed), function);
        let slot = &companion.slot;
        stores.extend(quote!(#runtime::Slot::add(#slot, #sum);));
        if kind.is_second_order() {
            let terms = [terms(1, seed), terms(0, seed_tangent)].concat();
            let sum = weighted(companions, &param.shape, &terms, function);
            let slot = &companion.shadow_tangent_slot;
            stores.extend(quote!(#runtime::Slot::add(#slot, #sum);));
        }
    }
    stores.extend(companions.reversed());
    stores
}

/// The places of a value's leaves.
fn leaves(shape: &Shape, place: &TokenStream, out: &mut Vec<TokenStream>) {
    match shape {
        Shape::Leaf(_) => out.push(place.clone()),
        Shape::Tuple(parts) => {
            for (index, part) in parts.iter().enumerate() {
                let field = Literal::usize_unsuffixed(index);
                leaves(part, &quote!(#place.#field), out);
            }
        }
    }
}

/// The sum of values times cotangents, number by number.
fn weighted(
    companions: &Companions,
    shape: &Shape,
    terms: &[(TokenStream, TokenStream)],
    function: &Function,
) -> TokenStream {
    match shape {
        Shape::Leaf(value) if function.ty(*value).is_real() => {
            let runtime = &companions.runtime;
            // A branch that was not taken contributes nothing, whatever the seed.
            let strong = has_branches(&function.body);
            let times = |partial: TokenStream, seed: &TokenStream| match strong {
                true => quote!(#runtime::partials::scaled(#partial, #seed)),
                false => quote!(#partial * #seed),
            };
            let sum = |how: &dyn Fn(&TokenStream) -> TokenStream| {
                let terms = terms.iter().map(|(place, seed)| times(how(place), seed));
                let terms: Vec<TokenStream> = terms.collect();
                quote!(#(#terms)+*)
            };
            let result = function.result.leaves().first().and_then(|result| function.width(*result));
            match (function.width(*value), result) {
                (Some(own), Some(result)) if own != result => {
                    let name = |width| format_ident!("{}", function.widths.reals.name(width));
                    if [own, result].into_iter().any(|width| matches!(width, Width::Parameter(_))) {
                        let (own, result) = (name(own), name(result));
                        let sum = sum(&|place| quote!(#runtime::convert::<_, #result>(#place)));
                        return quote!(#runtime::convert::<_, #own>(#sum));
                    }
                    let (own, result) = (name(own), name(result));
                    let sum = sum(&|place| quote!(#place as #result));
                    quote!((#sum) as #own)
                }
                _ => sum(&TokenStream::clone),
            }
        }
        Shape::Leaf(_) => terms.first().map(|(place, _)| place.clone()).unwrap_or_default(),
        Shape::Tuple(parts) => {
            let parts = parts.iter().enumerate().map(|(index, part)| {
                let field = Literal::usize_unsuffixed(index);
                let of = |(place, seed): &(TokenStream, TokenStream)| (quote!(#place.#field), seed.clone());
                let terms: Vec<(TokenStream, TokenStream)> = terms.iter().map(of).collect();
                weighted(companions, part, &terms, function)
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
            Op::If { .. }
                | Op::Match { .. }
                | Op::MatchRecord { .. }
                | Op::Select { .. }
                | Op::CallAdjoint { .. }
                | Op::CallAdjointTangent { .. }
        )
    })
}
