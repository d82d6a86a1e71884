//! Calls that hand over their reverse sweep: a closure, which is called with the arguments, their shadows and the cotangent.
//!
//! Its type is opaque, since only rustc knows what it has of the forward sweep. It holds no reference: what it reads of the
//! arguments is passed once more.

use super::companion::{CompanionParam, Companions};
use super::docs;
use super::expr::tuple;
use super::signature::Kind;
use super::tangent::value_and_tangent;
use crate::ir::hash::HashSet;
use crate::ir::{Callee, Function, Op, Param, Region, Stmt, Ty, Value, operands, region_uses, regions};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{GenericParam, Generics, Lifetime, Type, parse_quote};

/// What a tape is called with, and what it returns.
#[derive(Clone, Default)]
pub(super) struct Sweep {
    /// Of each parameter.
    params: Vec<Handed>,
    seed: bool,
    seed_tangent: bool,
    /// Whether it holds tapes of calls, which may come to hold one like it.
    nested: bool,
}

/// What the sweep has to do with a parameter.
#[derive(Clone, Copy, Default)]
struct Handed {
    /// Whether the argument is read, and its tangent.
    read: bool,
    tangent: bool,
    /// Whether its shadow is written, and the tangent of that.
    shadows: [bool; 2],
    /// Whether its gradient is returned, and the tangent of that.
    gradients: [bool; 2],
}

/// `f_augmented` and `f_adjoint` of a tape that is the reverse sweep.
pub(crate) fn by_sweep(companions: &mut Companions, function: &Function) -> TokenStream {
    sweeps(companions, function, [Kind::Augmented, Kind::Adjoint])
}

/// The same with tangents.
pub(crate) fn by_sweep_with_tangents(companions: &mut Companions, function: &Function) -> TokenStream {
    sweeps(companions, function, [Kind::AugmentedTangent, Kind::AdjointTangent])
}

fn sweeps(companions: &mut Companions, function: &Function, kinds: [Kind; 2]) -> TokenStream {
    let mut emitter = companions.emitter(function);
    let body = emitter.body();
    let mut gradients = std::mem::take(&mut emitter.gradients).into_iter();
    let [gradients, products] = [(); 2].map(|()| {
        let of = |param| gradients.next_if_active(param);
        companions.params.iter().map(of).collect::<Vec<Option<TokenStream>>>()
    });
    let second = kinds[0].is_second_order();
    let value = if second {
        let (value, tangent) = value_and_tangent(&emitter, function);
        quote!((#value, #tangent))
    } else {
        emitter.result(&function.result)
    };
    let backward = renamed(body.backward.clone(), &companions.this);
    let all = gradients.iter().chain(&products).flatten().cloned().collect();
    let returned = renamed(tuple_of(all), &companions.this);
    let whole = quote!(#backward #returned);
    let mut names = HashSet::default();
    super::signature::collect(whole.clone(), &mut names);
    let used = |name: &Ident| names.contains(&name.to_string());
    // What the forward sweep has given the name of an argument hides one that nothing reads any more.
    let rebound = rebound(&body.forward);
    let handed = companions.params.iter().zip(gradients.iter().zip(&products)).map(|(param, (gradient, product))| {
        let is_place = param.active && param.place.is_some();
        let read = |names: &[Ident]| names.iter().any(|name| used(name) && !rebound.contains(name));
        Handed {
            read: read(&param.idents(&companions.this)),
            tangent: second && param.active && read(std::slice::from_ref(&param.tangent)),
            shadows: [is_place && used(&param.shadow), second && is_place && used(&param.shadow_tangent)],
            gradients: [gradient.is_some(), product.is_some()],
        }
    });
    companions.sweep = Sweep {
        params: handed.collect(),
        seed: used(&companions.seed),
        seed_tangent: second && used(&companions.seed_tangent),
        nested: holds_tapes(&function.body),
    };
    let companions = &*companions;
    let params = companions.closure_params(&whole);
    let hidden = companions.hidden(&whole);
    let closure = quote!(move |#(#params),*| { #(let _ = #hidden;)* #whole });
    let (bound, tape) = if companions.sweep.nested {
        let (runtime, signature, tape) = (&companions.runtime, companions.sweep_signature(), &companions.tape);
        (quote!(let #tape = #closure;), quote!(#runtime::nested!(#tape, #signature)))
    } else {
        (TokenStream::new(), closure)
    };
    let value = companions.succeeded(quote!((#value, #tape)));
    let forward = super::emit::Body { forward: body.forward, backward: TokenStream::new(), records: body.records };
    let augmented = companions.assemble(&forward, &quote!(#bound #value));
    let runtime = &companions.runtime;
    let keep = companions.sweep.nested.then(|| quote!(use #runtime::Keep as _;));
    let slots = if second { companions.out_of_slots(&augmented) } else { TokenStream::new() };
    let augmented = quote!(#keep #slots #augmented);
    let [augmented_docs, adjoint_docs] = match second {
        true => [docs::augmented_tangent(companions), docs::adjoint_tangent(companions)],
        false => [docs::augmented(companions), docs::adjoint(companions)],
    };
    let augmented = companions.function(kinds[0], &augmented_docs, &augmented);
    let adjoint = companions.function(kinds[1], &adjoint_docs, &companions.run());
    quote!(#augmented #adjoint)
}

trait NextIfActive {
    fn next_if_active(&mut self, param: &CompanionParam) -> Option<TokenStream>;
}

impl<I: Iterator<Item = Option<TokenStream>>> NextIfActive for I {
    fn next_if_active(&mut self, param: &CompanionParam) -> Option<TokenStream> {
        if param.active { self.next().flatten() } else { None }
    }
}

impl Companions {
    /// The type of the tape.
    pub(super) fn sweep_type(&self) -> TokenStream {
        let (runtime, signature) = (&self.runtime, self.sweep_signature());
        if self.sweep.nested {
            let lifetime = &self.lifetime;
            quote!(#runtime::nested_tape!(#lifetime, #signature))
        } else {
            quote!(#runtime::tape!(#signature))
        }
    }

    /// The type of the tape where it is called.
    pub(super) fn opened_type(&self) -> TokenStream {
        let (runtime, signature) = (&self.runtime, self.sweep_signature());
        if self.sweep.nested {
            quote!(impl #runtime::Open<Tape: ::core::ops::FnOnce #signature>)
        } else {
            quote!(impl ::core::ops::FnOnce #signature)
        }
    }

    /// `(arguments) -> gradients`
    fn sweep_signature(&self) -> TokenStream {
        let types = self.arguments().into_iter().map(|(_, ty)| ty);
        let returned = (0..2).flat_map(|order| {
            let gradients = self.handed().filter(move |(_, handed)| handed.gradients[order]);
            gradients.map(|(param, _)| erased(&param.pointee()).to_token_stream())
        });
        let returned = tuple_of(returned.collect());
        let returned = if returned.is_empty() { quote!(()) } else { returned };
        quote!((#(#types),*) -> #returned)
    }

    /// What the tape is called with, as parameters of its own: what the sweep lends to a call can be changed.
    fn closure_params(&self, sweep: &TokenStream) -> Vec<TokenStream> {
        let mut lent = HashSet::default();
        collect_lent(sweep.clone(), &mut lent);
        let params = self.arguments().into_iter();
        params.map(|(name, ty)| (mutable(name, &ty, &lent), ty)).map(|(name, ty)| quote!(#name: #ty)).collect()
    }

    /// The arguments whose names the sweep gives to something else, and may not read.
    fn hidden(&self, sweep: &TokenStream) -> Vec<Ident> {
        let Ok(block) = syn::parse2::<syn::Block>(quote!({ #sweep })) else { return Vec::new() };
        let mut bound = Idents(Vec::new());
        syn::visit::Visit::visit_block(&mut bound, &block);
        let names = self.handed().flat_map(|(param, handed)| {
            let own = if handed.read { param.idents(&self.this) } else { Vec::new() };
            own.into_iter().chain(handed.tangent.then(|| param.tangent.clone()))
        });
        names.filter(|ident| bound.0.contains(ident)).collect()
    }

    /// The parameters, and what the tape has to do with each.
    fn handed(&self) -> impl Iterator<Item = (&CompanionParam, Handed)> {
        self.params.iter().zip(self.sweep.params.iter().copied())
    }

    fn is_read(&self, index: usize) -> bool {
        self.sweep.params.get(index).is_some_and(|handed| handed.read)
    }

    /// The tape's parameters and their types.
    fn arguments(&self) -> Vec<(TokenStream, TokenStream)> {
        let mut arguments = Vec::new();
        for (index, (param, handed)) in self.handed().enumerate() {
            if handed.read {
                let this = &self.this;
                let name = if param.receiver.is_some() { quote!(#this) } else { param.pat.to_token_stream() };
                arguments.push((name, erased(&self.named(index)).to_token_stream()));
            }
            if handed.tangent {
                arguments.push((param.tangent.to_token_stream(), erased(&param.ty).to_token_stream()));
            }
            let shadows = [&param.shadow, &param.shadow_tangent];
            for (shadow, _) in shadows.into_iter().zip(handed.shadows).filter(|(_, written)| *written) {
                let pointee = erased(&param.pointee());
                arguments.push(match param.is_lent() {
                    true => (quote!(#shadow), quote!(&mut #pointee)),
                    false => (quote!(mut #shadow), quote!(::core::option::Option<&mut #pointee>)),
                });
            }
        }
        let seeds = [(self.sweep.seed, &self.seed), (self.sweep.seed_tangent, &self.seed_tangent)];
        for (_, seed) in seeds.into_iter().filter(|(read, _)| *read) {
            arguments.push((seed.to_token_stream(), erased(&self.result_type()).to_token_stream()));
        }
        arguments
    }

    /// The reverse of a call: the tape is run.
    fn run(&self) -> TokenStream {
        let (runtime, tape) = (&self.runtime, &self.tape);
        let mut names = self.reserved.clone();
        let (mut first, mut passed) = (TokenStream::new(), Vec::new());
        let (mut returned, mut stores) = ([Vec::new(), Vec::new()], TokenStream::new());
        for (param, handed) in self.handed() {
            let forward = &param.forward;
            if handed.read {
                passed.push(forward.clone());
            }
            if handed.tangent {
                let tangent = &param.tangent;
                first.extend(self.out_of_slots(&tangent.to_token_stream()));
                passed.push(tangent.to_token_stream());
            }
            let slots = [(&param.shadow, &param.slot), (&param.shadow_tangent, &param.shadow_tangent_slot)];
            for (order, (shadow, slot)) in slots.into_iter().enumerate() {
                if handed.shadows[order] && param.is_lent() {
                    first.extend(quote!(let mut #shadow = #runtime::ShadowSlot::shadow_or_scratch(#slot, &*#forward);));
                    passed.push(quote!(&mut *#shadow));
                } else if handed.shadows[order] {
                    passed.push(quote!(#runtime::ShadowSlot::shadow(#slot)));
                }
                if handed.gradients[order] {
                    let name = if param.by_ref { shadow.clone() } else { names.take(&shadow.to_string()) };
                    stores.extend(quote!(#runtime::Slot::add(#slot, #name);));
                    returned[order].push(name.to_token_stream());
                }
            }
        }
        let seeds = [(self.sweep.seed, &self.seed), (self.sweep.seed_tangent, &self.seed_tangent)];
        passed.extend(seeds.into_iter().filter(|(read, _)| *read).map(|(_, seed)| seed.to_token_stream()));
        let gradients = returned.concat();
        let run = match self.sweep.nested {
            true => quote!(#runtime::Open::open(#tape)(#(#passed),*)),
            false => quote!(#tape(#(#passed),*)),
        };
        let run = if gradients.is_empty() {
            quote!(#run;)
        } else {
            let gradients = tuple_of(gradients);
            quote!(let #gradients = #run;)
        };
        let end = self.reversed();
        quote!(#first #run #stores #end)
    }

    /// A parameter's type, in which each `impl Trait` that the tape is called with has a name.
    pub(super) fn named(&self, index: usize) -> Type {
        let mut ty = self.params[index].ty.clone();
        if self.is_read(index) {
            Namer { index, found: Vec::new() }.visit_type_mut(&mut ty);
        }
        ty
    }

    /// What a nested tape lives for: all types that it may hold something of.
    pub(super) fn outlived(&self, generics: &mut Generics) {
        if !self.sweep.nested {
            return;
        }
        let lifetime = &self.lifetime;
        let types: Vec<_> = generics.type_params().map(|param| format_ident!("{}", param.ident)).collect();
        generics.params.insert(0, parse_quote!(#lifetime));
        let this = self.item.sig.receiver().map(|_| quote!(Self));
        let types = types.into_iter().map(Ident::into_token_stream);
        for outlives in types.chain(this) {
            generics.make_where_clause().predicates.push(parse_quote!(#outlives: #lifetime));
        }
    }

    /// The names of these, with their bounds.
    pub(super) fn further_generics(&self) -> Vec<GenericParam> {
        let mut further = Vec::new();
        for (index, param) in self.params.iter().enumerate() {
            if self.is_read(index) {
                let mut namer = Namer { index, found: Vec::new() };
                namer.visit_type_mut(&mut param.ty.clone());
                further.extend(namer.found);
            }
        }
        further
    }
}

impl CompanionParam {
    /// Whether the tape is given a shadow in any case.
    fn is_lent(&self) -> bool {
        self.place.is_some_and(|place| place.mutable || !place.sequence)
    }

    /// The variables that it binds.
    fn idents(&self, this: &Ident) -> Vec<Ident> {
        let mut idents = Idents(Vec::new());
        syn::visit::Visit::visit_pat(&mut idents, &self.pat);
        if self.receiver.is_some() {
            idents.0.push(this.clone());
        }
        idents.0
    }
}

/// The variables that patterns bind.
struct Idents(Vec<Ident>);

impl<'ast> syn::visit::Visit<'ast> for Idents {
    fn visit_pat_ident(&mut self, node: &'ast syn::PatIdent) {
        self.0.push(node.ident.clone());
    }
}

struct Namer {
    index: usize,
    found: Vec<GenericParam>,
}

impl VisitMut for Namer {
    fn visit_type_mut(&mut self, node: &mut Type) {
        if let Type::ImplTrait(implied) = node {
            let name = format_ident!("Argument{}{}", self.index, ["", "A", "B", "C"][self.found.len().min(3)]);
            let bounds = &implied.bounds;
            self.found.push(parse_quote!(#name: #bounds));
            *node = parse_quote!(#name);
            return;
        }
        visit_mut::visit_type_mut(self, node);
    }
}

/// The variables that statements bind for those after them.
fn rebound(stmts: &TokenStream) -> Vec<Ident> {
    let mut bound = Idents(Vec::new());
    if let Ok(block) = syn::parse2::<syn::Block>(quote!({ #stmts })) {
        for stmt in &block.stmts {
            if let syn::Stmt::Local(local) = stmt {
                syn::visit::Visit::visit_pat(&mut bound, &local.pat);
            }
        }
    }
    bound.0
}

/// A type whose references may be of any lifetime.
fn erased(ty: &Type) -> Type {
    struct Erase;
    impl VisitMut for Erase {
        fn visit_type_reference_mut(&mut self, node: &mut syn::TypeReference) {
            if node.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident != "static") {
                node.lifetime = None;
            }
            visit_mut::visit_type_reference_mut(self, node);
        }

        fn visit_lifetime_mut(&mut self, node: &mut Lifetime) {
            if node.ident != "static" {
                *node = parse_quote!('_);
            }
        }
    }
    let mut ty = ty.clone();
    Erase.visit_type_mut(&mut ty);
    ty
}

/// Values as one: nothing, the value itself, or a tuple.
fn tuple_of(values: Vec<TokenStream>) -> TokenStream {
    match &values[..] {
        [] => TokenStream::new(),
        [value] => value.clone(),
        _ => tuple(values),
    }
}

/// The variables that `&mut` is taken of, or of a part of them.
fn collect_lent(tokens: TokenStream, found: &mut HashSet<String>) {
    let mut before = [String::new(), String::new()];
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => {
                collect_lent(group.stream(), found);
                before = Default::default();
            }
            tree => {
                let text = tree.to_string();
                if before == ["&", "mut"] {
                    found.insert(text.clone());
                }
                before.rotate_left(1);
                before[1] = text;
            }
        }
    }
}

/// A pattern in which these variables are `mut`; what is a reference already need not be.
fn mutable(pattern: TokenStream, ty: &TokenStream, names: &HashSet<String>) -> TokenStream {
    if matches!(ty.clone().into_iter().next(), Some(TokenTree::Punct(punct)) if punct.as_char() == '&') {
        return pattern;
    }
    let mut before = String::new();
    let mut changed = TokenStream::new();
    for tree in pattern {
        let text = tree.to_string();
        if matches!(tree, TokenTree::Ident(_)) && before != "mut" && names.contains(&text) {
            changed.extend(quote!(mut));
        }
        before = text;
        changed.extend([match tree {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), mutable(group.stream(), &TokenStream::new(), names));
                inner.set_span(group.span());
                inner.into()
            }
            tree => tree,
        }]);
    }
    changed
}

/// `self` under the name that it has in a closure.
fn renamed(tokens: TokenStream, this: &Ident) -> TokenStream {
    tokens
        .into_iter()
        .map(|tree| match tree {
            TokenTree::Ident(ident) if ident == "self" => this.clone().into(),
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), renamed(group.stream(), this));
                inner.set_span(group.span());
                inner.into()
            }
            tree => tree,
        })
        .collect()
}

/// Whether calls are reversed.
pub(crate) fn holds_tapes(region: &Region) -> bool {
    let reversed = |stmt: &Stmt| matches!(stmt.op, Op::CallAdjoint { .. } | Op::CallAdjointTangent { .. });
    region.stmts.iter().any(|stmt| reversed(stmt) || regions(&stmt.op).into_iter().any(holds_tapes))
}

/// Whether the tape may hold a reference into a constant, which foreign code has returned, and the function does nothing but to ask
/// constants: then it is run again instead.
pub(crate) fn holds_references(function: &Function) -> bool {
    let hidden = |param: &Param| param.mutable && param.place(|value| function.ty(value)).is_none();
    if function.params.iter().any(hidden) {
        return false;
    }
    let mut asked = Asked { function, any: false, others: false, holds: false };
    asked.region(&function.body);
    asked.any && asked.holds && !asked.others
}

/// What foreign code is called with.
struct Asked<'f> {
    function: &'f Function,
    /// Constants of a type that syntax does not show, for something of such a type.
    any: bool,
    /// Nothing of the kind, so that it is for an effect.
    others: bool,
    /// Whether something of such a type is recorded.
    holds: bool,
}

impl Asked<'_> {
    fn region(&mut self, region: &Region) {
        for stmt in &region.stmts {
            let hidden = |value: &Value| matches!(self.function.ty(*value), Ty::Opaque | Ty::Memory(_));
            let opaque = |value: &Value| self.function.ty(*value) == Ty::Opaque;
            let called = match &stmt.op {
                Op::Foreign(foreign) => !foreign.pure_ && has_call(&foreign.code),
                Op::Call(call) => !is_constructor(&call.callee),
                _ => false,
            };
            if called {
                let asks = operands(&stmt.op).iter().any(hidden);
                self.any |= asks && stmt.results.iter().any(opaque);
                self.others |= !asks;
            }
            match &stmt.op {
                Op::Push { fields, .. } | Op::Record { fields, .. } => self.holds |= fields.iter().any(opaque),
                Op::Tape(inner) => self.holds |= region_uses(inner).iter().any(opaque),
                op => regions(op).into_iter().for_each(|inner| self.region(inner)),
            }
        }
    }
}

/// `Table::new`
fn is_constructor(callee: &Callee) -> bool {
    match callee {
        Callee::Path(path) => path.clone().into_iter().any(|part| part.to_string().starts_with(char::is_uppercase)),
        Callee::Method { .. } => false,
    }
}

/// What has neither effect nor derivative, by its name.
const HARMLESS: [&str; 24] = [
    "len",
    "is_empty",
    "capacity",
    "clone",
    "to_owned",
    "to_vec",
    "into",
    "from",
    "iter",
    "unwrap",
    "as_ref",
    "as_str",
    "first",
    "last",
    "get",
    "contains",
    "min",
    "max",
    "abs",
    "is_nan",
    "is_finite",
    "is_infinite",
    "is_some",
    "is_none",
];

/// Whether foreign code calls what may have an effect.
pub(super) fn has_call(code: &TokenStream) -> bool {
    let mut called = false;
    for tree in code.clone() {
        match &tree {
            TokenTree::Group(group) => {
                if called && group.delimiter() == Delimiter::Parenthesis || has_call(&group.stream()) {
                    return true;
                }
                called = group.delimiter() == Delimiter::Parenthesis;
            }
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                called = !name.starts_with(char::is_uppercase) && !HARMLESS.contains(&&*name);
            }
            TokenTree::Punct(punct) => called = punct.as_char() == '>',
            TokenTree::Literal(_) => called = false,
        }
    }
    false
}
