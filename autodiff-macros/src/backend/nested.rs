//! The companions of companions: what a call of `f_grad`, `f_vjp` or `f_jvp` needs in a function that is differentiated.
//!
//! They are nothing new. With the cotangent `v` of the value and `w` of the gradient, the reverse of `f_grad` is the gradient of the
//! derivative of `f` along `w`, and `v` times its gradient: the tangent of `f`'s reverse, `f_adjoint_tangent`, in the direction `w`, with the
//! seed 1 that changes by `v`. That of `f_jvp`, along its tangent with the cotangent of its tangent for a seed, is the reverse
//! of it: it is linear in both. So all of them hand over to the companions of second order.

use super::companion::{CompanionParam, Companions};
use super::docs;
use super::emit::fill_shape;
use super::names::Reserved;
use super::rule::suffixed;
use super::signature::Kind;
use super::tangent::Tangents;
use crate::ir::{Function, Reals};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::{ItemFn, Type};

/// The companions of `f_grad`, `f_vjp` and `f_jvp`, as far as there are these.
pub(crate) fn nested(companions: &Companions) -> TokenStream {
    let gradient = companions.has_gradient().then_some(Kind::Gradient);
    let kinds = gradient.into_iter().chain([Kind::Vjp, Kind::Jvp]);
    kinds.filter_map(|kind| Nested::of(companions, kind)).map(|nested| nested.companions()).collect()
}

/// What stands in for them where the function has errors.
pub(super) fn stubs_of_nested(companions: &Companions, body: &TokenStream) -> TokenStream {
    let gradient = companions.has_gradient().then_some(Kind::Gradient);
    let kinds = gradient.into_iter().chain([Kind::Vjp, Kind::Jvp]);
    let mut tokens: TokenStream = kinds
        .filter_map(|kind| Nested::of(companions, kind))
        .flat_map(|mut nested| {
            nested.own.hand_over_nothing();
            let mut kinds = vec![Kind::Augmented, Kind::Adjoint, Kind::Tangent];
            kinds.extend(nested.own.has_seeded().then_some(Kind::Seeded));
            kinds.into_iter().map(|kind| nested.own.function(kind, &[], body)).collect::<Vec<_>>()
        })
        .collect();
    tokens.extend(companions.function(Kind::TangentTangent, &[], body));
    tokens
}

/// The tangents that the tangent of `f_jvp` is given: those of the arguments, and those of their tangents.
pub(crate) fn tangents_of_jvp(companions: &Companions, function: &Function) -> Option<Tangents> {
    Some(Nested::of(companions, Kind::Jvp)?.twice().given_tangents(function))
}

/// The tangent of `f_jvp`, which has to be derived.
pub(crate) fn jvp_tangent(companions: &Companions, function: &Function) -> Option<TokenStream> {
    let nested = Nested::of(companions, Kind::Jvp)?;
    let mut emitter = companions.emitter(function);
    let body = emitter.body();
    let tail = if function.body.diverges() {
        TokenStream::new()
    } else {
        let count = function.result.leaves().len();
        let mut rest = function.body.yields().iter().skip(count).map(|value| emitter.moved(*value));
        let value = emitter.result(&function.result);
        let [tangent, along, along_tangent] = [(); 3].map(|()| fill_shape(&function.result, &mut rest));
        let all = match companions.is_unit() {
            true => quote!(((), ())),
            false => quote!(((#value, #tangent), (#along, #along_tangent))),
        };
        companions.succeeded(all)
    };
    let checks = companions.checks(function);
    let body = companions.assemble_around(&body, &checks, &TokenStream::new(), &tail);
    Some(nested.by_body(body))
}

/// The same by a rule, which is an annotated function itself.
pub(crate) fn jvp_tangent_by_rule(companions: &Companions, rule: &TokenStream) -> Option<TokenStream> {
    let nested = Nested::of(companions, Kind::Jvp)?;
    let (rule, runtime) = (suffixed(rule, "_tangent"), &companions.runtime);
    let arguments = nested.arguments().map(|(param, tangent)| {
        let (forward, slot) = (&param.forward, &param.tangent_slot);
        match tangent {
            Some(tangent) => {
                let (own, of_tangent) = (&tangent.forward, &tangent.tangent_slot);
                quote!(#forward, #slot, #own, #of_tangent)
            }
            None => quote!(#forward, #runtime::Constant),
        }
    });
    let call = quote!(#rule(#(#arguments),*));
    Some(nested.by_call(call))
}

/// A companion as a function with companions of its own.
struct Nested<'c> {
    base: &'c Companions,
    own: Companions,
    kind: Kind,
    /// For each parameter of the function, which of the companion's it is, and which is its shadow or its tangent.
    arguments: Vec<(usize, Option<usize>)>,
    /// Which of the companion's is the seed.
    seed: Option<usize>,
}

/// What an argument is to the companions of second order: its tangent and where its adjoint and the tangent of that go.
struct Passed {
    tangent: TokenStream,
    adjoint: TokenStream,
    product: TokenStream,
}

impl<'c> Nested<'c> {
    fn of(base: &'c Companions, kind: Kind) -> Option<Self> {
        let item: ItemFn = syn::parse2(base.function(kind, &[], &base.seed())).ok()?;
        let (mut params, mut arguments) = (Vec::new(), Vec::new());
        for param in &base.params {
            let at = params.len();
            params.push((param.active, param.forward.clone()));
            let beside = match kind {
                Kind::Jvp => param.active.then_some(&param.tangent),
                _ => (param.active && param.by_ref).then_some(&param.shadow),
            };
            params.extend(beside.map(|beside| (true, beside.to_token_stream())));
            arguments.push((at, beside.map(|_| at + 1)));
        }
        let seed = (kind == Kind::Vjp && !base.is_unit()).then_some(params.len());
        params.extend(seed.map(|_| (true, base.seed())));
        if item.sig.inputs.len() != params.len() {
            return None;
        }
        let mut own = Companions::new(&item, None, &base.runtime, params, Vec::new(), false, &Reals::default());
        own.failure = base.failure;
        own.note_places();
        for (param, (at, beside)) in base.params.iter().zip(&arguments) {
            own.params[*at].place = param.place;
            if let Some(tangent) = beside.filter(|_| kind == Kind::Jvp) {
                own.params[tangent].place = param.place;
            }
        }
        own.hand_over_beginning();
        Some(Nested { base, own, kind, arguments, seed })
    }

    fn companions(&self) -> TokenStream {
        let own = &self.own;
        let (call, question) = (self.call(), own.question());
        let (kept, tape) = own.keep_begun();
        let body = own.succeeded(quote!((#call #question, #tape)));
        let body = quote!(#kept #body);
        let mut tokens = own.function(Kind::Augmented, &docs::augmented(own), &body);
        let (begin, reverse, end) = (own.begin_again(), self.reverse(), own.reversed());
        tokens.extend(own.function(Kind::Adjoint, &docs::adjoint(own), &quote!(#begin #reverse #end)));
        if own.has_seeded() {
            let (value, again) = (own.reserved.clone().take("value"), self.copies());
            let body = quote!(let #value = { #again #call }; #reverse #value);
            tokens.extend(own.function(Kind::Seeded, &docs::seeded(own), &body));
        }
        if self.kind != Kind::Jvp {
            tokens.extend(own.function(Kind::Tangent, &docs::tangent(own), &self.tangent()));
        }
        tokens
    }

    /// The parameters of the function, with the tangent of each as if it were its shadow.
    fn twice(&self) -> Companions {
        let mut companions = self.base.clone();
        for ((param, base), (own, tangent)) in companions.params.iter_mut().zip(&self.base.params).zip(self.arguments())
        {
            param.tangent = own.tangent.clone();
            if let Some(tangent) = tangent {
                param.shadow = base.tangent.clone();
                param.shadow_tangent = tangent.tangent.clone();
            }
        }
        companions
    }

    /// The tangent of `f_jvp`, and that of `f_tangent`, which is the same out of slots.
    fn by_body(&self, body: TokenStream) -> TokenStream {
        let mut own = self.own.clone();
        for (base, (at, tangent)) in self.base.params.iter().zip(&self.arguments) {
            own.params[*at].mutable = base.mutable;
            if let Some(tangent) = tangent {
                own.params[*tangent].mutable = base.mutable;
            }
        }
        let slots = own.out_of_slots(&body);
        let body = quote!(#slots #body);
        let tangent = own.function(Kind::Tangent, &docs::tangent(&own), &body);
        let again = self.again();
        quote!(#tangent #again)
    }

    fn by_call(&self, call: TokenStream) -> TokenStream {
        let own = &self.own;
        let tangent = own.function(Kind::Tangent, &docs::tangent(own), &call);
        let again = self.again();
        quote!(#tangent #again)
    }

    fn again(&self) -> TokenStream {
        let (base, runtime) = (self.base, &self.base.runtime);
        let arguments = base.params.iter().map(|param| {
            let (forward, slot, tangent, along) =
                (&param.forward, &param.tangent_slot, &param.tangent, &param.shadow_tangent_slot);
            match param.active {
                true => quote!(#forward, #slot, #tangent, #along),
                false => quote!(#forward, #runtime::Constant),
            }
        });
        let owner = base.is_associated().then(|| quote!(Self::));
        let (name, turbofish) = (self.own.name(Kind::Tangent), base.turbofish());
        let call = quote!(#owner #name #turbofish(#(#arguments),*));
        let slots = base.out_of(&call, |param| &param.slot);
        let both = match base.is_unit() {
            false => call,
            true => {
                let (question, end) = (base.question(), base.succeeded(quote!((((), ()), ((), ())))));
                quote!(#call #question; #end)
            }
        };
        base.function(Kind::TangentTangent, &docs::tangent_tangent(base), &quote!(#slots #both))
    }

    /// The companion itself.
    fn call(&self) -> TokenStream {
        let path = self.base.path(self.kind);
        let arguments = self.own.params.iter().map(|param| &param.forward);
        quote!(#path(#(#arguments),*))
    }

    /// Copies of the arguments by value, which are read again.
    fn copies(&self) -> TokenStream {
        let copies = self.own.params.iter().filter(|param| !param.by_ref).map(|param| {
            let forward = &param.forward;
            quote!(let #forward = ::core::clone::Clone::clone(&#forward);)
        });
        copies.collect()
    }

    /// The function's parameters, each with that of the companion and what is beside it.
    fn arguments(&self) -> impl Iterator<Item = (&CompanionParam, Option<&CompanionParam>)> {
        let own = &self.own.params;
        self.arguments.iter().map(move |(at, beside)| (&own[*at], beside.map(|beside| &own[beside])))
    }

    fn seed(&self) -> Option<&CompanionParam> {
        self.seed.map(|seed| &self.own.params[seed])
    }

    /// A part of the companion's cotangent: that of the value is the first.
    fn cotangent(&self, part: usize) -> TokenStream {
        let seed = &self.own.seed;
        let parts =
            if self.kind == Kind::Jvp { usize::from(!self.base.is_unit()) } else { self.base.by_value().count() };
        if parts == 0 {
            return seed.to_token_stream();
        }
        let part = Literal::usize_unsuffixed(part);
        quote!(#seed.#part)
    }

    /// The reverse of a call of the companion.
    fn reverse(&self) -> TokenStream {
        let runtime = &self.own.runtime;
        let mut names = self.own.reserved.clone();
        let (mut first, mut last) = (TokenStream::new(), TokenStream::new());
        let (mut passed, mut part) = (Vec::new(), 0);
        for (param, beside) in self.arguments() {
            let product = param.slot.to_token_stream();
            let constant = quote!(#runtime::Constant);
            passed.push(match beside {
                _ if !param.active => None,
                Some(tangent) if self.kind == Kind::Jvp => {
                    Some(Passed { tangent: tangent.forward.clone(), adjoint: tangent.slot.to_token_stream(), product })
                }
                None => {
                    part += 1;
                    Some(Passed { tangent: self.cotangent(part), adjoint: constant, product })
                }
                // The cotangent of what the function leaves, and of what comes back to its start.
                Some(shadow) if param.is_mutable() => {
                    let (slot, forward) = (&shadow.slot, &param.forward);
                    first.extend(quote!(let #slot = &mut *#runtime::ShadowSlot::shadow_or_scratch(#slot, &*#forward);));
                    Some(Passed { tangent: shadow.slot.to_token_stream(), adjoint: shadow.forward.clone(), product })
                }
                Some(shadow) => {
                    let (slot, cotangent) = (&shadow.slot, names.take(&format!("of_{}", shadow.forward)));
                    let mutable = (self.kind == Kind::Gradient).then(|| quote!(mut));
                    first.extend(quote!(let #mutable #cotangent = #runtime::ShadowSlot::shadow(#slot);));
                    if self.kind == Kind::Gradient {
                        // It is overwritten: nothing of what it held remains.
                        last.extend(quote!(if let Some(shadow) = &mut #cotangent { #runtime::shadow::zero(*shadow); }));
                    }
                    let mut tangent = quote!(#cotangent.as_deref());
                    if param.is_vector() {
                        let vector = names.take("vector");
                        first.extend(quote!(let #vector = #tangent.map(<[_]>::to_vec);));
                        tangent = quote!(#vector.as_ref());
                    }
                    Some(Passed { tangent, adjoint: constant, product })
                }
            });
        }
        let seeds = match self.kind {
            Kind::Gradient => [self.base.one(), self.cotangent(0)],
            Kind::Jvp if self.base.is_unit() => [quote!(()), quote!(())],
            Kind::Jvp => [self.cotangent(1), self.cotangent(0)],
            _ => match self.seed() {
                Some(seed) => [seed.forward.clone(), self.cotangent(0)],
                None => [quote!(()), quote!(())],
            },
        };
        let (along, tape) = (names.take("along_seed"), names.take("tape"));
        let bound = if self.seed().is_some() { quote!((_, #along)) } else { quote!(_) };
        let (runs, left) = self.forward_sweep(&passed, &bound, &tape, &mut names);
        // The cotangent of a seed is the tangent of the value along the gradient's cotangent.
        let of_seed = self.seed().map(|seed| {
            let slot = &seed.slot;
            quote!(#runtime::Slot::add(#slot, #along);)
        });
        let call = self.second_order(&passed, &tape, seeds);
        let question = self.own.question();
        quote!(#first #runs #of_seed #call #question; #last #left)
    }

    /// The function and its tangent, with what its reverse needs: on copies of what it changes. Then what stands at the end, by which
    /// that and its tangent become what they are left as.
    fn forward_sweep(
        &self,
        passed: &[Option<Passed>],
        bound: &TokenStream,
        tape: &Ident,
        names: &mut Reserved,
    ) -> (TokenStream, TokenStream) {
        let runtime = &self.own.runtime;
        let (mut first, mut last) = (TokenStream::new(), TokenStream::new());
        let arguments = self.arguments().zip(passed).map(|((param, _), passed)| {
            let forward = &param.forward;
            let argument = match param.by_ref {
                true => forward.clone(),
                false => quote!(::core::clone::Clone::clone(&#forward)),
            };
            match passed {
                None => quote!(#argument, #runtime::tangent::constant()),
                Some(Passed { tangent, .. }) if param.is_mutable() => {
                    let (own, own_tangent) = (names.take("again"), names.take("t_again"));
                    first.extend(quote! {
                        let mut #own = #runtime::shadow::copied(&*#forward);
                        let mut #own_tangent = #runtime::shadow::copied(&*#tangent);
                    });
                    last.extend(quote! {
                        #runtime::shadow::replace(&mut *#forward, &mut #own);
                        #runtime::shadow::replace(&mut *#tangent, &mut #own_tangent);
                    });
                    quote!(&mut #own, #runtime::tangent::hand(&mut #own_tangent))
                }
                Some(Passed { tangent, .. }) if param.by_ref => {
                    quote!(#argument, #runtime::tangent::hand(#tangent))
                }
                Some(Passed { tangent, .. }) => {
                    quote!(#argument, #runtime::tangent::hand(::core::clone::Clone::clone(&#tangent)))
                }
            }
        });
        let arguments: Vec<TokenStream> = arguments.collect();
        let (path, question) = (self.base.path(Kind::AugmentedTangent), self.own.question());
        (quote!(#first let (#bound, #tape) = #path(#(#arguments),*) #question;), last)
    }

    /// The tangent of the function's reverse.
    fn second_order(
        &self,
        passed: &[Option<Passed>],
        tape: &Ident,
        [seed, seed_tangent]: [TokenStream; 2],
    ) -> TokenStream {
        let runtime = &self.own.runtime;
        let arguments = self.arguments().zip(passed).map(|((param, _), passed)| {
            let forward = &param.forward;
            match passed {
                Some(Passed { tangent, adjoint, product }) if param.is_mutable() => {
                    quote!(&mut *#forward, &mut *#tangent, #adjoint, #product)
                }
                Some(Passed { tangent, adjoint, product }) => quote!(#forward, #tangent, #adjoint, #product),
                None => quote!(#forward, #runtime::Constant, #runtime::Constant, #runtime::Constant),
            }
        });
        let path = self.base.path(Kind::AdjointTangent);
        quote!(#path(#(#arguments,)* #tape, #seed, #seed_tangent))
    }

    /// The companion and its tangent.
    fn tangent(&self) -> TokenStream {
        let runtime = &self.own.runtime;
        let mut names = self.own.reserved.clone();
        let (mut first, mut cleared) = (TokenStream::new(), TokenStream::new());
        let mut passed = Vec::new();
        let (mut gradients, mut products) = (Vec::new(), Vec::new());
        for (param, beside) in self.arguments() {
            let (forward, slot) = (&param.forward, &param.tangent_slot);
            if !param.active {
                passed.push(None);
                continue;
            }
            if param.is_mutable() {
                first.extend(quote!(let #slot = &mut *#runtime::ShadowSlot::shadow_or_scratch(#slot, &*#forward);));
            }
            let tangent = match param.is_mutable() {
                true => slot.to_token_stream(),
                false => quote!(#runtime::tangent::TangentSlot::tangent(&#slot)),
            };
            passed.push(Some(match beside {
                Some(shadow) => {
                    let (adjoint, slot, name) = (&shadow.forward, &shadow.tangent_slot, forward.to_string());
                    cleared.extend(quote! {
                        #runtime::shadow::check(#adjoint, #forward, #name);
                        let #slot = &mut *#runtime::ShadowSlot::shadow_or_scratch(#slot, &*#adjoint);
                    });
                    if self.kind == Kind::Gradient && !param.is_mutable() {
                        cleared.extend(quote! {
                            #runtime::shadow::clear(#adjoint, #forward);
                            #runtime::shadow::clear(#slot, #forward);
                        });
                    }
                    Passed { tangent, adjoint: quote!(&mut *#adjoint), product: quote!(&mut *#slot) }
                }
                None => {
                    let (gradient, product) = (names.take("gradient"), names.take("product"));
                    cleared.extend(quote! {
                        let mut #gradient = #runtime::Differentiable::zero_like(&#forward);
                        let mut #product = #runtime::Differentiable::zero_like(&#forward);
                    });
                    let passed = Passed { tangent, adjoint: quote!(&mut #gradient), product: quote!(&mut #product) };
                    gradients.push(gradient);
                    products.push(product);
                    passed
                }
            }));
        }
        let (exact, exact_gradients, replaced) = self.exactly(&mut names);
        let question = self.own.question();
        let (value, along, tape) = (names.take("value"), names.take("t_value"), names.take("tape"));
        let (primal, left) = self.forward_sweep(&passed, &quote!((#value, #along)), &tape, &mut names);
        let seeds = match (self.kind, self.seed()) {
            (Kind::Gradient, _) => {
                let one = self.base.one();
                [one.clone(), quote!(#runtime::Differentiable::zero_like(&#one))]
            }
            (_, Some(seed)) => {
                let (slot, forward, tangent) = (&seed.tangent_slot, &seed.forward, &seed.tangent);
                cleared.extend(quote!(let #tangent = #runtime::tangent::TangentSlot::into_tangent(#slot, &#forward);));
                [forward.clone(), tangent.to_token_stream()]
            }
            (_, None) => [quote!(()), quote!(())],
        };
        let call = self.second_order(&passed, &tape, seeds);
        let result = match gradients.is_empty() {
            true => quote!((#value, #along)),
            false => quote!(((#value, #(#exact_gradients),*), (#along, #(#products),*))),
        };
        let end = self.own.succeeded(result);
        quote!(#exact #first #primal #cleared #call #question; #replaced #left #end)
    }

    /// The companion on copies: what it returns and leaves is bit for bit its own, and not that of second order, which rounds otherwise.
    fn exactly(&self, names: &mut Reserved) -> (TokenStream, Vec<Ident>, TokenStream) {
        let (own, runtime) = (&self.own, &self.own.runtime);
        let (mut first, mut replaced) = (TokenStream::new(), TokenStream::new());
        let shadows: Vec<usize> = self.arguments.iter().filter_map(|(_, beside)| *beside).collect();
        let mut passed = Vec::new();
        for (at, param) in own.params.iter().enumerate() {
            let forward = &param.forward;
            if !param.is_mutable() {
                passed.push(forward.clone());
                continue;
            }
            let exact = names.take("exact");
            first.extend(quote!(let mut #exact = #runtime::shadow::copied(&*#forward);));
            passed.push(quote!(&mut #exact));
            if shadows.contains(&at) {
                replaced.extend(quote!(#runtime::shadow::replace(&mut *#forward, &mut #exact);));
            }
        }
        let (path, copies, question) = (self.base.path(self.kind), self.copies(), own.question());
        let call = quote!({ #copies #path(#(#passed),*) #question });
        let gradients: Vec<Ident> = self.base.by_value().map(|_| names.take("exact_gradient")).collect();
        let bound = match gradients.is_empty() {
            true => quote!(#call;),
            false => quote!(let (_, #(#gradients),*) = #call;),
        };
        (quote!(#first #bound), gradients, replaced)
    }
}

impl CompanionParam {
    /// Whether it is a `&Vec`, whose shadow is a slice.
    fn is_vector(&self) -> bool {
        !self.is_mutable() && matches!(self.pointee(), Type::Slice(_)) && !matches!(self.referent(), Type::Slice(_))
    }
}
