//! The companions that go forward: `f_jvp` and `f_hvp`, and what calls from generated code need.

use super::companion::{CompanionParam, Companions, Place};
use super::docs;
use super::emit::{Emitter, fill_shape};
use super::signature::Kind;
use super::tokens::occurs;
use crate::ir::hash::HashSet;
use crate::ir::{Function, Shape, Storage, Value};
use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Type;

/// How the tangent of each value that a companion begins with is written, and how it is held.
pub(crate) type Tangents = Vec<(Value, TokenStream, Storage)>;

impl Companions {
    /// The tangents that `f_jvp` is given, and what else of a companion's parameters has one: shadows and seeds.
    pub(crate) fn given_tangents(&self, function: &Function) -> Tangents {
        let mut tangents = Tangents::new();
        let mut own = HashSet::default();
        for (param, companion) in function.params.iter().zip(&self.params) {
            own.extend(param.shape.leaves());
            if !param.active {
                continue;
            }
            let name = &companion.tangent;
            let held =
                |value: &Value| function.ty(*value).is_memory() && function.data(*value).storage != Storage::Owned;
            let place = match &param.shape {
                Shape::Leaf(value) if param.by_ref && !held(value) => quote!(*#name),
                _ => name.to_token_stream(),
            };
            leaves(function, &param.shape, place, &mut tangents);
        }
        let renamed = self.renamed();
        for (value, place) in &function.places {
            if !own.contains(value) && function.ty(*value).may_be_active() {
                tangents.push((*value, rename(place.clone(), &renamed), function.data(*value).storage));
            }
        }
        tangents
    }

    /// The tangents of what is no parameter of the function itself.
    fn renamed(&self) -> Vec<(String, TokenTree)> {
        let pair =
            |from: &proc_macro2::Ident, to: &proc_macro2::Ident| (from.to_string(), TokenTree::Ident(to.clone()));
        let shadows = self.params.iter().map(|param| pair(&param.shadow, &param.shadow_tangent));
        shadows.chain([pair(&self.seed, &self.seed_tangent)]).collect()
    }

    /// The value, then the gradients of the arguments by value, then the products.
    pub(super) fn second_order_result(&self) -> TokenStream {
        let value = self.result_type();
        let gradients: Vec<&Type> = self.by_value().map(|param| &param.ty).collect();
        if gradients.is_empty() { quote!(#value) } else { quote!((#value, #(#gradients,)* #(#gradients),*)) }
    }

    /// What follows a parameter in a companion that goes forward.
    pub(super) fn tangents(&self, kind: Kind, param: &CompanionParam, used: &HashSet<String>) -> TokenStream {
        let (runtime, pointee) = (&self.runtime, param.pointee());
        let ty = self.tangent_type(&param.ty);
        let (tangent, shadow, shadow_tangent) = (&param.tangent, &param.shadow, &param.shadow_tangent);
        let reads = |name: &proc_macro2::Ident| param.active && used.contains(&name.to_string());
        let slot = |slot: &proc_macro2::Ident| match param.is_mutable() {
            _ if !reads(slot) => quote!(_: impl Sized),
            true => {
                let pointee = self.tangent_type(&pointee);
                quote!(#slot: impl #runtime::ShadowSlot<#pointee>)
            }
            _ => {
                let referent = self.tangent_type(&param.referent());
                quote!(#slot: impl #runtime::tangent::TangentSlot<#referent>)
            }
        };
        let adjoint = |slot: &proc_macro2::Ident| {
            let kind = if param.place.is_some() { quote!(ShadowSlot) } else { quote!(Slot) };
            if reads(slot) { quote!(#slot: impl #runtime::#kind<#pointee>) } else { quote!(_: impl Sized) }
        };
        match kind {
            Kind::Jvp | Kind::Hvp if !param.active => TokenStream::new(),
            Kind::Jvp | Kind::Hvp => {
                let mutable = (param.mutable && !param.by_ref && reads(tangent)).then(|| quote!(mut));
                let shadows = (kind == Kind::Hvp && param.by_ref)
                    .then(|| quote!(, #shadow: &mut #pointee, #shadow_tangent: &mut #pointee));
                quote!(, #mutable #tangent: #ty #shadows)
            }
            Kind::AugmentedTangent => {
                let slot = self.known_slot(param, reads(&param.tangent_slot));
                quote!(, #slot)
            }
            Kind::Tangent => {
                let slot = slot(&param.tangent_slot);
                quote!(, #slot)
            }
            Kind::TangentTangent => {
                let slots = [&param.tangent_slot, &param.slot, &param.shadow_tangent_slot].map(slot);
                quote!(#(, #slots)*)
            }
            _ => {
                let slot = slot(&param.tangent_slot);
                let (first, second) = (adjoint(&param.slot), adjoint(&param.shadow_tangent_slot));
                quote!(, #slot, #first, #second)
            }
        }
    }

    /// The slot of a tangent, of a type that is known: what is returned holds generic parameters and all that they refer to.
    fn known_slot(&self, param: &CompanionParam, read: bool) -> TokenStream {
        let (runtime, ty) = (&self.runtime, &param.ty);
        if !param.active {
            return quote!(_: #runtime::Constant);
        }
        let (referent, pointee) = (param.referent(), param.pointee());
        let of = match (param.is_mutable(), param.by_ref) {
            (true, _) => quote!(&mut #pointee),
            (_, true) => quote!(&#referent),
            _ => quote!(#ty),
        };
        let slot = &param.tangent_slot;
        let slot = if read { quote!(#slot) } else { quote!(_) };
        quote!(#slot: ::core::option::Option<#of>)
    }

    /// Checks of the tangents' shapes.
    pub(super) fn checks(&self, function: &Function) -> TokenStream {
        let mut checks = TokenStream::new();
        for (param, companion) in function.params.iter().zip(&self.params) {
            if !param.active || !param.shape.leaves().into_iter().any(|leaf| function.ty(leaf).is_memory()) {
                continue;
            }
            if param.by_ref && !companion.place.is_some_and(|place| place.sequence) {
                continue;
            }
            let (tangent, forward) = (&companion.tangent, &companion.forward);
            let name = forward.to_string();
            let reference = (!param.by_ref).then(|| quote!(&));
            checks.extend(self.check(&quote!(#reference #tangent), &quote!(#reference #forward), &name));
        }
        checks
    }

    /// The tangents of the arguments out of their slots, of those that a body reads.
    pub(super) fn out_of_slots(&self, body: &TokenStream) -> TokenStream {
        self.out_of(body, |param| &param.tangent_slot)
    }

    pub(super) fn out_of<'c>(
        &'c self,
        body: &TokenStream,
        slot: impl Fn(&'c CompanionParam) -> &'c proc_macro2::Ident,
    ) -> TokenStream {
        let mut tokens = TokenStream::new();
        for param in self.active() {
            let (tangent, slot, forward) = (&param.tangent, slot(param), &param.forward);
            if !occurs(body.clone(), &tangent.to_string()) {
                continue;
            }
            let mutable = param.mutable.then(|| quote!(mut));
            tokens.extend(match param.is_mutable() {
                true => {
                    let shadow = self.shadow_or_scratch(slot, &quote!(&*#forward));
                    quote!(let #tangent = &mut *#shadow;)
                }
                _ if param.by_ref => {
                    let lent = self.tangent_or_zero(slot, forward);
                    quote!(let #tangent = &*#lent;)
                }
                _ => {
                    let own = self.own_tangent(slot, &quote!(&#forward));
                    quote!(let #mutable #tangent = #own;)
                }
            });
        }
        tokens
    }
}

impl CompanionParam {
    /// What the parameter is or refers to.
    pub(super) fn referent(&self) -> Type {
        match &self.ty {
            Type::Reference(reference) => (*reference.elem).clone(),
            ty => ty.clone(),
        }
    }
}

fn leaves(function: &Function, shape: &Shape, place: TokenStream, tangents: &mut Tangents) {
    match shape {
        Shape::Leaf(value) if function.ty(*value).may_be_active() => {
            tangents.push((*value, place, function.data(*value).storage));
        }
        Shape::Leaf(_) => {}
        Shape::Tuple(parts) => {
            for (index, part) in parts.iter().enumerate() {
                let field = Literal::usize_unsuffixed(index);
                leaves(function, part, quote!(#place.#field), tangents);
            }
        }
    }
}

fn rename(tokens: TokenStream, names: &[(String, TokenTree)]) -> TokenStream {
    tokens
        .into_iter()
        .map(|tree| match tree {
            TokenTree::Ident(ident) => {
                let to = names.iter().find(|(from, _)| ident == from);
                to.map_or(TokenTree::Ident(ident), |(_, to)| to.clone())
            }
            TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), rename(group.stream(), names))),
            other => other,
        })
        .collect()
}

/// The value, and the tangents that the body yields after the results.
pub(super) fn value_and_tangent(emitter: &Emitter<'_>, function: &Function) -> (TokenStream, TokenStream) {
    let count = function.result.leaves().len();
    let mut tangents = function.body.yields().iter().skip(count).map(|value| emitter.moved(*value));
    (emitter.result(&function.result), fill_shape(&function.result, &mut tangents))
}

/// `f_jvp`: the value and the tangent.
pub(crate) fn jvp(companions: &Companions, function: &Function) -> TokenStream {
    let mut emitter = companions.emitter(function);
    let body = emitter.body();
    let unit = companions.is_unit();
    let tail = if function.body.diverges() || unit && companions.failure.is_none() {
        TokenStream::new()
    } else if unit {
        companions.succeeded(quote!(()))
    } else {
        let (value, tangent) = value_and_tangent(&emitter, function);
        companions.succeeded(quote!((#value, #tangent)))
    };
    let checks = companions.checks(function);
    let body = companions.assemble_around(&body, &checks, &TokenStream::new(), &tail);
    companions.function(Kind::Jvp, &docs::jvp(companions), &body)
}

/// `f_tangent`: the same for generated code.
pub(crate) fn tangent(companions: &Companions, function: &Function) -> TokenStream {
    let mut emitter = companions.emitter(function);
    let body = emitter.body();
    let tail = if function.body.diverges() {
        TokenStream::new()
    } else {
        let (value, tangent) = value_and_tangent(&emitter, function);
        companions.succeeded(quote!((#value, #tangent)))
    };
    let body = companions.assemble(&body, &tail);
    let slots = companions.out_of_slots(&body);
    companions.function(Kind::Tangent, &docs::tangent(companions), &quote!(#slots #body))
}

/// The adjoints of the parameters that are no places, and their tangents, in this order.
fn adjoints(emitter: &Emitter<'_>, function: &Function) -> [Vec<Option<TokenStream>>; 2] {
    let yields = &function.body.yields()[function.result.leaves().len().min(function.body.yields().len())..];
    let (adjoints, tangents) = yields.split_at(yields.len() / 2);
    [adjoints, tangents].map(|values| {
        let mut values = values.iter().map(|value| emitter.moved(*value));
        function
            .params
            .iter()
            .filter(|param| param.active)
            .map(|param| match param.place(|value| function.ty(value)) {
                Some(_) => None,
                None => Some(fill_shape(&param.shape, &mut values)),
            })
            .collect()
    })
}

/// `f_hvp`: the value, the gradient and the Hessian-vector product.
pub(crate) fn hvp(companions: &Companions, function: &Function) -> TokenStream {
    let mut emitter = companions.emitter(function);
    let body = emitter.body();
    let [adjoints, tangents] = adjoints(&emitter, function);
    let runtime = &companions.runtime;
    let (mut first, mut between, mut stores) = (companions.checks(function), TokenStream::new(), TokenStream::new());
    let (mut gradients, mut products) = (Vec::new(), Vec::new());
    let active = function.params.iter().filter(|param| param.active);
    for (((companion, param), adjoint), product) in companions.active().zip(active).zip(adjoints).zip(tangents) {
        let forward = &companion.forward;
        let shadows = [&companion.shadow, &companion.shadow_tangent];
        match (adjoint, product) {
            (Some(adjoint), Some(product)) if companion.by_ref => {
                let [shadow, tangent] = shadows;
                stores.extend(quote!(*#shadow = #adjoint; *#tangent = #product;));
            }
            (Some(adjoint), Some(product)) => {
                gradients.push(adjoint);
                products.push(product);
            }
            _ if companion.place.is_some_and(|place| place.sequence) => {
                let overwritten = param.shape.leaves().iter().any(|place| function.overwritten.contains(place));
                for shadow in shadows {
                    let name = forward.to_string();
                    let check = quote!(#runtime::shadow::check(#shadow, #forward, #name););
                    if companion.reshapes() {
                        between.extend(check)
                    } else {
                        first.extend(check)
                    }
                    if companion.place.is_some_and(|place| !place.mutable) && !overwritten {
                        let clear = quote!(#runtime::shadow::clear(#shadow, #forward););
                        let early = occurs(body.forward.clone(), &shadow.to_string());
                        if early { first.extend(clear) } else { between.extend(clear) }
                    }
                }
            }
            _ => {}
        }
    }
    let docs = docs::hvp(companions);
    let tail = if function.body.diverges() {
        TokenStream::new()
    } else {
        let value = emitter.result(&function.result);
        let value = if gradients.is_empty() { value } else { quote!((#value, #(#gradients,)* #(#products),*)) };
        let value = companions.succeeded(value);
        quote!(#stores #value)
    };
    companions.function(Kind::Hvp, &docs, &companions.assemble_around(&body, &first, &between, &tail))
}

/// `f_augmented_tangent` of a function that hands nothing to its reverse.
pub(crate) fn augmented_tangent(companions: &Companions, function: &Function) -> TokenStream {
    let mut emitter = companions.emitter(function);
    let body = emitter.body();
    let tail = if function.body.diverges() {
        TokenStream::new()
    } else {
        let (value, tangent) = value_and_tangent(&emitter, function);
        companions.succeeded(quote!(((#value, #tangent), ())))
    };
    let body = companions.assemble(&body, &tail);
    let slots = companions.out_of_slots(&body);
    companions.function(Kind::AugmentedTangent, &docs::augmented_tangent(companions), &quote!(#slots #body))
}

/// `f_adjoint_tangent`: the tangent of the reverse of a call.
pub(crate) fn adjoint_tangent(companions: &Companions, function: &Function) -> TokenStream {
    let mut emitter = companions.emitter(function);
    let body = emitter.body();
    let [adjoints, tangents] = adjoints(&emitter, function);
    let runtime = &companions.runtime;
    let (mut first, mut stores) = (TokenStream::new(), TokenStream::new());
    let sweeps = companions.assemble(&body, &TokenStream::new());
    for ((param, adjoint), tangent) in companions.active().zip(adjoints).zip(tangents) {
        let forward = &param.forward;
        let slots =
            [(&param.slot, &param.shadow, adjoint), (&param.shadow_tangent_slot, &param.shadow_tangent, tangent)];
        for (slot, shadow, adjoint) in slots {
            match (adjoint, param.place) {
                (None, Some(Place { mutable: true, .. })) => {
                    first.extend(
                        quote!(let #shadow = &mut *#runtime::ShadowSlot::shadow_or_scratch(#slot, &*#forward);),
                    );
                }
                (None, _) if occurs(sweeps.clone(), &shadow.to_string()) => {
                    first.extend(quote!(let mut #shadow = #runtime::ShadowSlot::shadow(#slot);));
                }
                (Some(adjoint), _) => stores.extend(quote!(#runtime::Slot::add(#slot, #adjoint);)),
                _ => {}
            }
        }
    }
    if !function.body.diverges() {
        stores.extend(companions.reversed());
    }
    let body = companions.assemble_around(&body, &first, &TokenStream::new(), &stores);
    let slots = companions.out_of_slots(&body);
    companions.function(Kind::AdjointTangent, &docs::adjoint_tangent(companions), &quote!(#slots #body))
}
