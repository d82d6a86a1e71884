//! `impl Trait` of differentiable parameters: a shadow is of the same type, which therefore gets a name.

use proc_macro2::Ident;
use quote::format_ident;
use syn::visit_mut::{self, VisitMut};
use syn::{FnArg, GenericParam, ItemFn, Pat, Type, parse_quote};

/// The function with a type parameter for each `impl Trait` in the parameters that are listed in `wrt`.
pub(crate) fn with_named_types(mut item: ItemFn, wrt: &[Ident]) -> ItemFn {
    let mut found = Vec::new();
    for (index, input) in item.sig.inputs.iter_mut().enumerate() {
        if let FnArg::Typed(typed) = input
            && matches!(&*typed.pat, Pat::Ident(ident) if wrt.contains(&ident.ident))
        {
            Namer { index, found: &mut found }.visit_type_mut(&mut typed.ty);
        }
    }
    item.sig.generics.params.extend(found);
    item
}

struct Namer<'f> {
    index: usize,
    found: &'f mut Vec<GenericParam>,
}

impl VisitMut for Namer<'_> {
    fn visit_type_mut(&mut self, node: &mut Type) {
        visit_mut::visit_type_mut(self, node);
        if let Type::ImplTrait(implied) = node {
            let name = format_ident!("Implied{}{}", self.index, "_".repeat(self.found.len()));
            let bounds = &implied.bounds;
            self.found.push(parse_quote!(#name: #bounds));
            *node = parse_quote!(#name);
        }
    }
}
