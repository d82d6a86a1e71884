//! The attribute on an `impl` block: its functions one by one, those of a trait's with companions beside the block.

use crate::arguments::Arguments;
use crate::diagnostics::{Diagnostics, Problem};
use crate::frontend::{Signature, mentions, with_named_parameters};
use crate::operators;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, ImplItem, ImplItemFn, ItemFn, ItemImpl, TypePath, parse_quote};

/// The block with the attribute on each function that has something to differentiate.
pub(crate) fn differentiate(arguments: &Arguments, block: &ItemImpl, diagnostics: &mut Diagnostics) -> TokenStream {
    if arguments.vjp.is_some() || arguments.jvp.is_some() || arguments.name.is_some() {
        diagnostics.report(&block.impl_token, &Problem::ArgumentOfFunctions);
        return block.to_token_stream();
    }
    let reals: Vec<Ident> = Signature::reals_of(&block.generics).iter().map(|name| format_ident!("{name}")).collect();
    let mut unknown: Vec<Ident> = arguments.wrt.clone().unwrap_or_default();
    if let Some(operator) = operators::operator(arguments, block, &reals, diagnostics) {
        return quote!(#block #operator);
    }
    let mut own = block.clone();
    let mut companions: Vec<ImplItemFn> = Vec::new();
    let mut any = false;
    for item in &mut own.items {
        let ImplItem::Fn(function) = item else { continue };
        if function.attrs.iter().any(is_differentiate) {
            any = true;
            continue;
        }
        let names = parameters(function);
        unknown.retain(|name| !names.contains(&name.to_string()));
        let wrt = arguments
            .wrt
            .as_ref()
            .map(|wrt| wrt.iter().filter(|name| names.contains(&name.to_string())).cloned().collect::<Vec<_>>());
        let inside = arguments.lanes.then(|| (*block.self_ty).clone());
        let inner = Arguments { wrt, inside, reals: reals.clone(), ..arguments.clone() };
        let differentiable = |function: ItemFn| Signature::is_differentiable(&function, &inner);
        let differentiable = syn::parse2(function.to_token_stream()).is_ok_and(differentiable);
        let own = arguments.is_listed("self") && returns_own(function, block);
        let stands_by = |function: ItemFn| Signature::stands_by(&function, &inner, own);
        if !differentiable && !syn::parse2(function.to_token_stream()).is_ok_and(stands_by) {
            continue;
        }
        any |= differentiable;
        let inner = Arguments { bystander: !differentiable, ..inner };
        let attribute = attribute(&inner, block.trait_.is_some());
        if block.trait_.is_some() {
            companions.push(companion_of(function, block, attribute));
        } else {
            function.attrs.push(attribute);
        }
    }
    if !any && unknown.is_empty() {
        diagnostics.report(&block.impl_token, &Problem::NothingToDifferentiate);
    }
    for name in &unknown {
        diagnostics.report(name, &Problem::WrtUnknown(name.to_string()));
    }
    let beside = (!companions.is_empty()).then(|| {
        let (own, others) = own_generics(block);
        for companion in &mut companions {
            others.add_to(&mut companion.sig.generics);
        }
        let ((generics, _, where_clause), ty) = (own.split_for_impl(), &block.self_ty);
        quote!(impl #generics #ty #where_clause { #(#companions)* })
    });
    quote!(#own #beside)
}

fn is_differentiate(attribute: &Attribute) -> bool {
    attribute.path().segments.last().is_some_and(|last| last.ident == "differentiate")
}

/// The names of the parameters, `self` among them.
fn parameters(function: &ImplItemFn) -> Vec<String> {
    let name = |input: &syn::FnArg| match input {
        syn::FnArg::Receiver(_) => "self".to_string(),
        syn::FnArg::Typed(typed) => match &*typed.pat {
            syn::Pat::Ident(ident) => ident.ident.to_string(),
            pat => pat.to_token_stream().to_string(),
        },
    };
    let named = syn::parse2(function.to_token_stream()).map(|function| with_named_parameters(&function).sig);
    named.as_ref().unwrap_or(&function.sig).inputs.iter().map(name).collect()
}

/// Whether a function returns a value of the type of the block, or an option or a result of one.
fn returns_own(function: &ImplItemFn, block: &ItemImpl) -> bool {
    let syn::ReturnType::Type(_, ty) = &function.sig.output else { return false };
    let own = block.self_ty.to_token_stream().to_string();
    let is_own = |ty: &syn::Type| ["Self", &own].contains(&ty.to_token_stream().to_string().as_str());
    is_own(ty) || payload(ty).is_some_and(is_own)
}

/// What is in an option or a result.
fn payload(ty: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option" || last.ident == "Result")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(payload) => Some(payload),
        _ => None,
    }
}

fn attribute(arguments: &Arguments, companions_only: bool) -> Attribute {
    let (runtime, reals) = (&arguments.runtime, &arguments.reals);
    let modes = arguments.modes();
    let graph = arguments.graph.then(|| quote!(graph,));
    let nested = arguments.nested.map(|_| quote!(nested, associated,));
    let wrt = arguments.wrt.as_ref().map(|wrt| quote!(wrt(#(#wrt),*),));
    let reals = (!reals.is_empty()).then(|| quote!(real(#(#reals),*),));
    let numbers = &arguments.numbers;
    let numbers = (!numbers.is_empty()).then(|| quote!(number(#(#numbers),*),));
    let inside = arguments.inside.as_ref().map(|ty| quote!(inside(#ty),));
    let checkpoint = arguments.checkpoint.map(|every| match every {
        Some(every) => quote!(checkpoint = #every,),
        None => quote!(checkpoint,),
    });
    let only = companions_only.then(|| quote!(companions,));
    if arguments.bystander {
        return parse_quote!(#[#runtime::differentiate(#modes #reals bystander, #only crate = #runtime)]);
    }
    parse_quote!(#[#runtime::differentiate(#modes #nested #graph #wrt #reals #numbers #checkpoint #only #inside crate = #runtime)])
}

/// A trait's function as one of the type itself, for its companions to stand beside.
fn companion_of(function: &ImplItemFn, block: &ItemImpl, attribute: Attribute) -> ImplItemFn {
    let mut function = function.clone();
    function.vis = parse_quote!(pub);
    if let Some((path, _)) = &block.trait_ {
        Associated { ty: &block.self_ty, path }.visit_impl_item_fn_mut(&mut function);
    }
    function.attrs.push(attribute);
    function
}

/// `Self::Output` of a trait is ambiguous outside of its `impl`.
struct Associated<'b> {
    ty: &'b syn::Type,
    path: &'b syn::Path,
}

impl VisitMut for Associated<'_> {
    fn visit_type_path_mut(&mut self, node: &mut TypePath) {
        visit_mut::visit_type_path_mut(self, node);
        let segments: Vec<String> = node.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if let ([first, name], None) = (&segments[..], &node.qself)
            && first == "Self"
        {
            let (ty, path, name) = (self.ty, self.path, format_ident!("{name}"));
            *node = parse_quote!(<#ty as #path>::#name);
        }
    }
}

/// Parameters of a block that only its trait names, with their bounds: they are those of each companion.
#[derive(Default)]
struct OfTrait {
    params: Vec<syn::GenericParam>,
    predicates: Vec<syn::WherePredicate>,
}

impl OfTrait {
    fn add_to(&self, generics: &mut syn::Generics) {
        let lifetimes = generics.lifetimes().count();
        for (index, param) in self.params.iter().enumerate() {
            generics.params.insert(lifetimes + index, param.clone());
        }
        if !self.predicates.is_empty() {
            generics.make_where_clause().predicates.extend(self.predicates.iter().cloned());
        }
    }
}

/// The generics of a block without its trait, and those that are left over.
fn own_generics(block: &ItemImpl) -> (syn::Generics, OfTrait) {
    let mut own = block.generics.clone();
    let mut others = OfTrait::default();
    let left_over: Vec<String> = block
        .generics
        .type_params()
        .map(|param| param.ident.to_string())
        .filter(|name| !mentions(block.self_ty.to_token_stream(), name))
        .collect();
    if left_over.is_empty() {
        return (own, others);
    }
    let concerns = |tokens: TokenStream| left_over.iter().any(|name| mentions(tokens.clone(), name));
    let of_trait = |param: &syn::GenericParam| matches!(param, syn::GenericParam::Type(ty) if concerns(ty.ident.to_token_stream()));
    others.params = own.params.iter().filter(|param| of_trait(param)).cloned().collect();
    own.params = own.params.into_iter().filter(|param| !of_trait(param)).collect();
    if let Some(clause) = &mut own.where_clause {
        let (moved, kept): (Vec<_>, Vec<_>) =
            clause.predicates.iter().cloned().partition(|predicate| concerns(predicate.to_token_stream()));
        clause.predicates = kept.into_iter().collect();
        others.predicates = moved;
    }
    (own, others)
}
