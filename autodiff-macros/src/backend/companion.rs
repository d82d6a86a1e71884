//! The companions: signatures as the contract has them, around the bodies.

use super::docs;
use super::emit::{Body, Emitter, fill_shape};
use super::names::Reserved;
use crate::ir::{Function, Shape, Value};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::{Attribute, FnArg, ItemFn, Pat, ReturnType, Type, parse_quote};

/// What all companions of a function share.
pub(crate) struct Companions {
    item: ItemFn,
    stem: String,
    runtime: TokenStream,
    params: Vec<CompanionParam>,
    seed: Ident,
    reserved: Reserved,
    /// Items that stand in the body.
    items: Vec<syn::Item>,
    /// The result is one real number.
    scalar: bool,
}

struct CompanionParam {
    pat: Pat,
    ty: Type,
    /// The parameter as an expression that passes it on.
    forward: TokenStream,
    active: bool,
    by_ref: bool,
    /// The shadow's name, of a parameter by reference.
    shadow: Ident,
    /// The name of its slot in the companion for generated code.
    slot: Ident,
}

/// Which companion a signature is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Gradient,
    Vjp,
    Adjoint,
    Graph,
}

impl Companions {
    /// `params` says of each parameter whether it is active, and gives it as an expression.
    pub(crate) fn new(
        item: &ItemFn,
        stem: Option<&str>,
        runtime: &TokenStream,
        params: Vec<(bool, TokenStream)>,
        items: Vec<syn::Item>,
        scalar: bool,
    ) -> Self {
        let mut reserved = Reserved::of(item.to_token_stream());
        let typed = item.sig.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(typed) => Some(typed),
            FnArg::Receiver(_) => None,
        });
        let params = typed
            .zip(params)
            .map(|(typed, (active, forward))| {
                let name = match &*typed.pat {
                    Pat::Ident(ident) => ident.ident.unraw().to_string(),
                    _ => "argument".to_string(),
                };
                let name = name.trim_start_matches('_');
                let by_ref = matches!(bare(&typed.ty), Type::Reference(_));
                CompanionParam {
                    pat: immutable(&typed.pat),
                    ty: bare(&typed.ty).clone(),
                    forward,
                    active,
                    by_ref,
                    // By value there is no shadow, and the name is free for the gradient.
                    shadow: if by_ref { reserved.take(&format!("d_{name}")) } else { format_ident!("d_{name}") },
                    slot: reserved.take(&format!("slot_{name}")),
                }
            })
            .collect();
        let seed = reserved.take("seed");
        Companions {
            stem: stem.map_or_else(|| item.sig.ident.unraw().to_string(), str::to_string),
            item: item.clone(),
            runtime: runtime.clone(),
            params,
            seed,
            reserved,
            items,
            scalar,
        }
    }

    /// The name of the cotangent.
    pub(crate) fn seed(&self) -> TokenStream {
        self.seed.to_token_stream()
    }

    fn result_type(&self) -> Type {
        match &self.item.sig.output {
            ReturnType::Type(_, ty) => (**ty).clone(),
            ReturnType::Default => parse_quote!(()),
        }
    }

    /// Whether there is one real result, which has a gradient.
    pub(crate) fn has_gradient(&self) -> bool {
        self.scalar
    }

    /// The value, then the gradients of the arguments by value.
    fn companion_result(&self) -> TokenStream {
        let value = self.result_type();
        let gradients: Vec<&Type> = self.by_value().map(|param| &param.ty).collect();
        if gradients.is_empty() { quote!(#value) } else { quote!((#value, #(#gradients),*)) }
    }

    pub(super) fn runtime(&self) -> &TokenStream {
        &self.runtime
    }

    pub(super) fn function_name(&self) -> String {
        let name = &self.item.sig.ident;
        if self.item.sig.receiver().is_some() { format!("Self::{name}") } else { name.to_string() }
    }

    pub(super) fn returned_names(&self) -> Vec<String> {
        self.by_value().map(|param| param.pat.to_token_stream().to_string()).collect()
    }

    pub(super) fn shadow_names(&self) -> Vec<String> {
        self.active().filter(|param| param.by_ref).map(|param| param.shadow.to_string()).collect()
    }

    fn by_value(&self) -> impl Iterator<Item = &CompanionParam> {
        self.params.iter().filter(|param| param.active && !param.by_ref)
    }

    pub(super) fn name(&self, kind: Kind) -> Ident {
        let span = self.item.sig.ident.span();
        let name = match kind {
            Kind::Gradient => format!("{}_grad", self.stem),
            Kind::Vjp => format!("{}_vjp", self.stem),
            Kind::Graph => format!("{}_graph", self.stem),
            // Callers know the function by its own name only.
            Kind::Adjoint => format!("{}_adjoint", self.item.sig.ident.unraw()),
        };
        Ident::new(&name, span)
    }

    /// A companion around a body; parameters that the body does not read are marked so.
    pub(super) fn function(&self, kind: Kind, docs: &[String], body: &TokenStream) -> TokenStream {
        let item = &self.item;
        let vis = &item.vis;
        let attrs = item.attrs.iter().filter_map(carried_over);
        let mut idents = std::collections::HashSet::new();
        collect(body.clone(), &mut idents);
        let receiver = item.sig.receiver().map(|receiver| quote!(#receiver,));
        let params: Vec<_> = self.params.iter().map(|param| self.parameter(kind, param, &idents)).collect();
        // The contract sets the parameters, not the user.
        let doubled =
            self.params.iter().filter(|param| kind == Kind::Adjoint || (param.active && param.by_ref)).count();
        let many = (params.len() + doubled + 2 > MANY_ARGUMENTS).then(|| quote!(#[allow(clippy::too_many_arguments)]));
        let seed = match kind {
            Kind::Vjp | Kind::Adjoint => {
                let ty = self.result_type();
                let seed = marked(&self.seed, &idents);
                Some(quote!(#seed: #ty))
            }
            Kind::Gradient | Kind::Graph => None,
        };
        let output = match kind {
            Kind::Gradient | Kind::Vjp => {
                let result = self.companion_result();
                quote!(-> #result)
            }
            Kind::Adjoint => TokenStream::new(),
            Kind::Graph => {
                let runtime = &self.runtime;
                quote!(-> #runtime::graph::Graph)
            }
        };
        let (generics, where_clause) = (&item.sig.generics, &item.sig.generics.where_clause);
        let name = self.name(kind);
        quote! {
            #(#[doc = #docs])*
            #(#attrs)*
            #many
            #vis fn #name #generics (#receiver #(#params,)* #seed) #output #where_clause { #body }
        }
    }

    fn parameter(&self, kind: Kind, param: &CompanionParam, used: &std::collections::HashSet<String>) -> TokenStream {
        let (ty, runtime) = (&param.ty, &self.runtime);
        let pat = match &param.pat {
            Pat::Ident(ident) => marked(&ident.ident, used).to_token_stream(),
            pat => pat.to_token_stream(),
        };
        let pointee = match &param.ty {
            Type::Reference(reference) => &reference.elem,
            ty => ty,
        };
        let (shadow, slot) = (&param.shadow, &param.slot);
        match kind {
            Kind::Gradient | Kind::Vjp if param.active && param.by_ref => quote!(#pat: #ty, #shadow: &mut #pointee),
            Kind::Gradient | Kind::Vjp | Kind::Graph => quote!(#pat: #ty),
            Kind::Adjoint if param.active && used.contains(&slot.to_string()) => {
                quote!(#pat: #ty, #slot: impl #runtime::Slot<#pointee>)
            }
            Kind::Adjoint => quote!(#pat: #ty, _: impl Sized),
        }
    }

    fn emitter<'f>(&self, function: &'f Function) -> Emitter<'f> {
        Emitter::new(function, &self.reserved, &self.runtime)
    }

    /// The statements of both sweeps, and the adjoint of each active parameter.
    fn sweeps<'f>(&self, function: &'f Function) -> (Emitter<'f>, Body, Vec<TokenStream>) {
        let mut emitter = self.emitter(function);
        let body = emitter.body();
        let values: Vec<Value> = function.body.yields().iter().copied().skip(function.result.leaves().len()).collect();
        let mut values =
            values.into_iter().map(|value| emitter.value(value, false).tokens).collect::<Vec<_>>().into_iter();
        let adjoints = function
            .params
            .iter()
            .filter(|param| param.active)
            .map(|param| fill_shape(&param.shape, &mut values))
            .collect();
        (emitter, body, adjoints)
    }

    fn active(&self) -> impl Iterator<Item = &CompanionParam> {
        self.params.iter().filter(|param| param.active)
    }

    /// Statements under their headings.
    fn assemble(&self, body: &Body, epilogue: &TokenStream) -> TokenStream {
        let Body { forward, backward, records } = body;
        let items = &self.items;
        quote! { #(#items)* #records #forward #backward #epilogue }
    }
}

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
    let mut stores = TokenStream::new();
    let mut gradients = Vec::new();
    let mut leaves = function.params.iter().filter(|param| param.active);
    for (param, adjoint) in companions.active().zip(adjoints) {
        let shape = leaves.next().map(|param| param.shape.clone()).unwrap_or(Shape::UNIT);
        let shadow = &param.shadow;
        match (param.by_ref, kind) {
            (false, _) => gradients.push(adjoint),
            (true, Kind::Gradient) => stores.extend(quote!(*#shadow = #adjoint;)),
            (true, _) => match shape {
                Shape::Leaf(_) => stores.extend(quote!(*#shadow += #adjoint;)),
                Shape::Tuple(_) => {
                    let runtime = &companions.runtime;
                    stores.extend(quote!(#runtime::Differentiable::accumulate(#shadow, #adjoint);));
                }
            },
        }
    }
    let docs = docs::with_value(companions, kind, &body);
    let tail = if function.body.diverges() {
        TokenStream::new()
    } else {
        let value = emitter.shape(&function.result);
        if gradients.is_empty() { quote!(#stores #value) } else { quote!(#stores (#value, #(#gradients),*)) }
    };
    companions.function(kind, &docs, &companions.assemble(&body, &tail))
}

/// `f_adjoint`: what other generated code calls.
pub(crate) fn adjoint(companions: &Companions, function: &Function) -> TokenStream {
    let (emitter, body, adjoints) = companions.sweeps(function);
    let runtime = &companions.runtime;
    let leaves = function.params.iter().filter(|param| param.active).map(|param| param.shape.leaves().len());
    let mut yields = function.body.yields();
    let touched = leaves.map(|count| {
        let (values, rest) = yields.split_at(count.min(yields.len()));
        yields = rest;
        values.iter().any(|value| !emitter.is_zero(*value))
    });
    let stores: TokenStream = companions
        .active()
        .zip(adjoints)
        .zip(touched)
        .filter(|(_, touched)| *touched)
        .map(|((param, adjoint), _)| {
            let slot = &param.slot;
            quote!(#runtime::Slot::add(#slot, #adjoint);)
        })
        .collect();
    companions.function(Kind::Adjoint, &docs::adjoint(companions), &companions.assemble(&body, &stores))
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
        let body = quote!(#(#zeros)* #rule(#(#passed,)* 1.0));
        tokens.extend(companions.function(Kind::Gradient, &docs::by_rule(companions, Kind::Gradient), &body));
    }
    let body = quote!(#rule(#(#passed,)* #seed));
    tokens.extend(companions.function(Kind::Vjp, &docs::by_rule(companions, Kind::Vjp), &body));

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
    let binding = if results.is_empty() { quote!(_) } else { quote!((_, #(#results),*)) };
    let body = quote!(#prologue let #binding = #rule(#(#passed,)* #seed); #stores);
    tokens.extend(companions.function(Kind::Adjoint, &docs::adjoint(companions), &body));
    tokens
}

/// From how many arguments on clippy objects.
const MANY_ARGUMENTS: usize = 7;

/// What of a function's attributes holds for its companions: conditional compilation, inlining, and what it is allowed.
fn carried_over(attribute: &Attribute) -> Option<TokenStream> {
    let path = attribute.path();
    if path.is_ident("expect") {
        // What the function does not fulfil, the companion need not.
        let lints = &attribute.meta.require_list().ok()?.tokens;
        return Some(quote!(#[allow(#lints)]));
    }
    ["cfg", "allow", "inline"].iter().any(|name| path.is_ident(name)).then(|| attribute.to_token_stream())
}

/// A type without the invisible group that a macro's fragment stands in.
fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        ty => ty,
    }
}

fn immutable(pat: &Pat) -> Pat {
    struct Strip;
    impl syn::visit_mut::VisitMut for Strip {
        fn visit_pat_ident_mut(&mut self, node: &mut syn::PatIdent) {
            node.mutability = None;
        }
    }
    let mut pat = pat.clone();
    syn::visit_mut::VisitMut::visit_pat_mut(&mut Strip, &mut pat);
    pat
}

/// A parameter's name, with the underscore that says that it is not read.
fn marked(ident: &Ident, used: &std::collections::HashSet<String>) -> Ident {
    let name = ident.to_string();
    if used.contains(&name) || name.starts_with('_') { ident.clone() } else { format_ident!("_{}", ident) }
}

fn collect(tokens: TokenStream, idents: &mut std::collections::HashSet<String>) {
    for tree in tokens {
        match tree {
            TokenTree::Ident(ident) => {
                idents.insert(ident.to_string());
            }
            TokenTree::Group(group) => collect(group.stream(), idents),
            _ => {}
        }
    }
}
