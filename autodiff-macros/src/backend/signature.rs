//! The companions' signatures, as the contract has them.

use super::companion::{CompanionParam, Companions, Tape};
use crate::ir::hash::HashSet;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::{Attribute, GenericParam, Pat, Type};

/// Which companion a signature is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Gradient,
    Vjp,
    Augmented,
    Adjoint,
    Seeded,
    Graph,
    /// `f_jvp`
    Jvp,
    /// `f_hvp`
    Hvp,
    /// The tangent of a call.
    Tangent,
    /// The tangent of a call that is reversed later.
    AugmentedTangent,
    /// The tangent of the reverse of a call.
    AdjointTangent,
    /// The tangent of a call and its tangent.
    TangentTangent,
}

impl Kind {
    /// Whether it is of the second order, in reverse.
    pub(super) fn is_second_order(self) -> bool {
        matches!(self, Kind::AugmentedTangent | Kind::AdjointTangent)
    }

    /// Whether it may name what the tape is called with.
    fn names_tape(self) -> bool {
        matches!(self, Kind::Augmented | Kind::Adjoint) || self.is_second_order()
    }

    /// Whether each argument is followed by a slot.
    fn has_slots(self) -> bool {
        matches!(self, Kind::Adjoint | Kind::Seeded)
    }
}

impl Companions {
    pub(super) fn name(&self, kind: Kind) -> Ident {
        let span = self.item.sig.ident.span();
        let name = match kind {
            Kind::Gradient => format!("{}_grad", self.stem),
            Kind::Vjp => format!("{}_vjp", self.stem),
            Kind::Graph => format!("{}_graph", self.stem),
            // Callers know the function by its own name only.
            Kind::Augmented => format!("{}_augmented", self.item.sig.ident.unraw()),
            Kind::Adjoint => format!("{}_adjoint", self.item.sig.ident.unraw()),
            Kind::Seeded => format!("{}_seeded", self.item.sig.ident.unraw()),
            Kind::Jvp => format!("{}_jvp{}", self.stem, self.suffix()),
            Kind::Hvp => format!("{}_hvp", self.stem),
            Kind::Tangent => format!("{}_tangent{}", self.item.sig.ident.unraw(), self.suffix()),
            Kind::AugmentedTangent => format!("{}_augmented_tangent", self.item.sig.ident.unraw()),
            Kind::AdjointTangent => format!("{}_adjoint_tangent", self.item.sig.ident.unraw()),
            Kind::TangentTangent => format!("{}_tangent_tangent", self.item.sig.ident.unraw()),
        };
        Ident::new(&name, span)
    }

    /// A companion of the function, as it is called from another.
    pub(super) fn path(&self, kind: Kind) -> TokenStream {
        let name = self.name(kind);
        let owner = self.is_associated().then(|| quote!(Self::));
        let turbofish = self.turbofish();
        quote!(#owner #name #turbofish)
    }

    /// Its generic arguments.
    pub(super) fn turbofish(&self) -> Option<TokenStream> {
        let generics = self.item.sig.generics.params.iter().filter_map(|param| match param {
            GenericParam::Type(param) => Some(&param.ident),
            GenericParam::Const(param) => Some(&param.ident),
            GenericParam::Lifetime(_) => None,
        });
        let generics: Vec<&Ident> = generics.collect();
        (!generics.is_empty()).then(|| quote!(::<#(#generics),*>))
    }

    /// A companion around a body; parameters that the body does not read are marked so.
    pub(super) fn function(&self, kind: Kind, docs: &[String], body: &TokenStream) -> TokenStream {
        let item = &self.item;
        let vis = &item.vis;
        let attrs = item.attrs.iter().filter_map(carried_over);
        let inline = self.is_made_where_used(kind).then(|| quote!(#[inline]));
        let mut idents = HashSet::default();
        collect(body.clone(), &mut idents);
        let params: Vec<_> = (0..self.params.len()).map(|index| self.parameter(kind, index, &idents)).collect();
        let seed = match kind {
            Kind::Vjp if self.is_unit() => None,
            Kind::Vjp | Kind::Adjoint | Kind::Seeded => {
                let ty = self.result_type();
                let seed = marked(&self.seed, &idents);
                Some(quote!(#seed: #ty))
            }
            Kind::AdjointTangent => {
                let ty = self.result_type();
                let (seed, tangent) = (marked(&self.seed, &idents), marked(&self.seed_tangent, &idents));
                Some(quote!(#seed: #ty, #tangent: #ty))
            }
            Kind::Gradient
            | Kind::Augmented
            | Kind::Graph
            | Kind::Jvp
            | Kind::Hvp
            | Kind::Tangent
            | Kind::AugmentedTangent
            | Kind::TangentTangent => None,
        };
        let tape = matches!(kind, Kind::Adjoint | Kind::AdjointTangent).then(|| {
            let tape = &self.tape;
            let ty = if self.tape_is == Tape::Sweep { self.opened_type() } else { self.tape_type(kind) };
            match self.tape_is {
                Tape::Nothing => quote!(_: #ty,),
                _ => quote!(#tape: #ty,),
            }
        });
        // The contract sets the parameters, not the user.
        let seeds = if kind == Kind::AdjointTangent { 2 } else { usize::from(seed.is_some()) };
        let count = self.params.iter().map(|param| companions_of(kind, param)).sum::<usize>()
            + seeds
            + usize::from(tape.is_some())
            + usize::from(self.lanes.is_some());
        let many = (count > MANY_ARGUMENTS).then(|| quote!(#[allow(clippy::too_many_arguments)]));
        // Nor does the user set what is in a `Result`.
        let several = matches!(
            kind,
            Kind::Augmented | Kind::Jvp | Kind::Tangent | Kind::AugmentedTangent | Kind::TangentTangent | Kind::Hvp
        );
        let nested = several || matches!(self.result_type(), Type::Tuple(_));
        let complex = (self.failure.is_some() && nested).then(|| quote!(#[allow(clippy::type_complexity)]));
        let mut unread = Vec::new();
        if !kind.has_slots() && kind != Kind::AdjointTangent {
            self.params.iter().for_each(|param| unread_variables(&param.pat, &idents, &mut unread));
        }
        if matches!(kind, Kind::Jvp | Kind::Hvp) {
            let tangents = self.active().map(|param| &param.tangent);
            unread.extend(tangents.filter(|tangent| !idents.contains(&tangent.to_string())).cloned());
        }
        let output = match kind {
            Kind::Gradient | Kind::Vjp | Kind::Hvp if self.is_bare_unit() && self.failure.is_none() => {
                TokenStream::new()
            }
            Kind::Jvp if self.is_unit() && self.failure.is_none() => TokenStream::new(),
            Kind::Jvp if self.is_unit() => {
                let result = self.returned_type(&quote!(()));
                quote!(-> #result)
            }
            Kind::Jvp | Kind::Tangent => {
                let value = self.result_type();
                let tangent = self.tangent_type(&value);
                let result = self.returned_type(&quote!((#value, #tangent)));
                quote!(-> #result)
            }
            Kind::TangentTangent => {
                let value = self.result_type();
                let result = self.returned_type(&quote!(((#value, #value), (#value, #value))));
                quote!(-> #result)
            }
            Kind::Hvp => {
                let result = self.returned_type(&self.second_order_result());
                quote!(-> #result)
            }
            Kind::Gradient | Kind::Vjp => {
                let result = self.returned_type(&self.companion_result());
                quote!(-> #result)
            }
            Kind::Augmented => {
                let (value, tape) = (self.result_type(), self.tape_type(kind));
                let result = self.returned_type(&quote!((#value, #tape)));
                quote!(-> #result)
            }
            Kind::AugmentedTangent => {
                let (value, tape) = (self.result_type(), self.tape_type(kind));
                let result = self.returned_type(&quote!(((#value, #value), #tape)));
                quote!(-> #result)
            }
            // The forward sweep is run again, and what it has of `?` and `return` is the user's.
            Kind::Adjoint | Kind::AdjointTangent if self.failure.is_some() => {
                let result = self.returned_type(&quote!(()));
                quote!(-> #result)
            }
            Kind::Adjoint | Kind::AdjointTangent => TokenStream::new(),
            Kind::Seeded => {
                let result = self.result_type();
                quote!(-> #result)
            }
            Kind::Graph => {
                let runtime = &self.runtime;
                quote!(-> #runtime::graph::Graph)
            }
        };
        let mut generics = item.sig.generics.clone();
        if kind.names_tape() {
            generics.params.extend(self.further_generics());
        }
        generics.where_clause.clone_from(&self.where_clause);
        self.count_lanes(&mut generics);
        let mut elsewhere = None;
        if matches!(kind, Kind::Augmented | Kind::AugmentedTangent) {
            self.outlived(&mut generics);
            // The user sets the bounds where they are.
            let more = generics.params.len() > item.sig.generics.params.len() && generics.type_params().count() > 0;
            elsewhere = more.then(|| quote!(#[allow(clippy::multiple_bound_locations)]));
        }
        let lanes = (kind == Kind::Tangent).then(|| self.count_parameter()).flatten();
        let where_clause = &generics.where_clause;
        let name = self.name(kind);
        let extensions = super::extensions::imported(body, &self.runtime);
        quote! {
            #(#[doc = #docs])*
            #(#attrs)*
            #inline
            #many
            #complex
            #elsewhere
            #vis fn #name #generics (#(#params,)* #tape #seed #lanes) #output #where_clause { #extensions #(let _ = #unread;)* #body }
        }
    }

    /// Whether rustc may leave a companion to those who call it: most functions are never called by another that is differentiated, or with
    /// another cotangent than 1. Those with slots are generic, so that they are anyway.
    fn is_made_where_used(&self, kind: Kind) -> bool {
        let rare = match kind {
            Kind::Vjp => self.has_gradient(),
            Kind::Augmented | Kind::Tangent | Kind::TangentTangent => true,
            kind if kind.is_second_order() => true,
            _ => false,
        };
        rare && !self.item.attrs.iter().any(|attribute| attribute.path().is_ident("inline"))
    }

    fn parameter(&self, kind: Kind, index: usize, used: &HashSet<String>) -> TokenStream {
        let (param, runtime) = (&self.params[index], &self.runtime);
        let named = kind.names_tape().then(|| self.named(index));
        let ty = named.unwrap_or_else(|| param.ty.clone());
        let receiver = param.receiver.clone();
        let mutable = param.mutable;
        // Its own name is what documentation shows; generated code's own companion is not for reading.
        let pat = if kind.has_slots() || kind == Kind::AdjointTangent {
            marked_pattern(&param.pat, used)
        } else {
            param.pat.clone()
        };
        let own = match (receiver, &pat) {
            (Some(receiver), _) if mutable && !param.by_ref => quote!(mut #receiver),
            (Some(receiver), _) => receiver,
            (None, Pat::Ident(ident)) if mutable && used.contains(&ident.ident.to_string()) => {
                quote!(mut #pat: #ty)
            }
            (None, pat) => quote!(#pat: #ty),
        };
        let pointee = param.pointee();
        let (shadow, slot) = (&param.shadow, &param.slot);
        match kind {
            Kind::Gradient | Kind::Vjp if param.active && param.by_ref => quote!(#own, #shadow: &mut #pointee),
            Kind::Gradient | Kind::Vjp | Kind::Augmented | Kind::Graph => own,
            Kind::Adjoint | Kind::Seeded if param.active && used.contains(&slot.to_string()) => {
                let kind = if param.place.is_some() { quote!(ShadowSlot) } else { quote!(Slot) };
                quote!(#own, #slot: impl #runtime::#kind<#pointee>)
            }
            Kind::Adjoint | Kind::Seeded => quote!(#own, _: impl Sized),
            Kind::Jvp
            | Kind::Hvp
            | Kind::Tangent
            | Kind::AugmentedTangent
            | Kind::AdjointTangent
            | Kind::TangentTangent => {
                let tangents = self.tangents(kind, param, used);
                quote!(#own #tangents)
            }
        }
    }
}

/// How many parameters a companion has for one of the function's.
fn companions_of(kind: Kind, param: &CompanionParam) -> usize {
    let shadow = usize::from(param.active && param.by_ref);
    match kind {
        Kind::Gradient | Kind::Vjp => 1 + shadow,
        Kind::Augmented | Kind::Graph => 1,
        Kind::Adjoint | Kind::Seeded | Kind::Tangent | Kind::AugmentedTangent => 2,
        Kind::Jvp => 1 + usize::from(param.active),
        Kind::Hvp => 1 + usize::from(param.active) + 2 * shadow,
        Kind::AdjointTangent | Kind::TangentTangent => 4,
    }
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

/// The variables of a parameter that the body does not read.
fn unread_variables(pat: &Pat, used: &HashSet<String>, unread: &mut Vec<Ident>) {
    struct Unread<'u>(&'u HashSet<String>, &'u mut Vec<Ident>);
    impl<'ast> syn::visit::Visit<'ast> for Unread<'_> {
        fn visit_pat_ident(&mut self, node: &'ast syn::PatIdent) {
            let name = node.ident.to_string();
            if !self.0.contains(&name) && !name.starts_with('_') {
                self.1.push(node.ident.clone());
            }
        }
    }
    syn::visit::Visit::visit_pat(&mut Unread(used, unread), pat);
}

/// A parameter's pattern with its unread variables marked.
fn marked_pattern(pat: &Pat, used: &HashSet<String>) -> Pat {
    struct Marker<'u>(&'u HashSet<String>);
    impl syn::visit_mut::VisitMut for Marker<'_> {
        fn visit_pat_ident_mut(&mut self, node: &mut syn::PatIdent) {
            node.ident = marked(&node.ident, self.0);
        }
        // A field's name is not ours to change.
        fn visit_pat_struct_mut(&mut self, _: &mut syn::PatStruct) {}
    }
    let mut pat = pat.clone();
    syn::visit_mut::VisitMut::visit_pat_mut(&mut Marker(used), &mut pat);
    pat
}

/// A parameter's name, with the underscore that says that it is not read.
fn marked(ident: &Ident, used: &HashSet<String>) -> Ident {
    let name = ident.to_string();
    if used.contains(&name) || name.starts_with('_') { ident.clone() } else { format_ident!("_{}", ident) }
}

/// The identifiers in code, without those of fields and methods.
pub(super) fn collect(tokens: TokenStream, idents: &mut HashSet<String>) {
    let mut dots = 0;
    for tree in tokens {
        let member = dots == 1;
        dots = match &tree {
            TokenTree::Punct(punct) if punct.as_char() == '.' => dots + 1,
            _ => 0,
        };
        match tree {
            TokenTree::Ident(ident) if !member => {
                idents.insert(ident.to_string());
            }
            TokenTree::Group(group) => collect(group.stream(), idents),
            _ => {}
        }
    }
}
