//! `#[differentiable(lanes)]`: a type with the same fields for several tangents at once.

use super::{Part, Variant};
use crate::diagnostics::Diagnostics;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{DeriveInput, Generics, Member, Type, parse_quote};

/// The type of lanes, and the implementation that names it. It stands in a scope of its own, so that no name of the user's clashes.
pub(super) fn implementation(
    input: &DeriveInput,
    runtime: &TokenStream,
    variants: &[Variant],
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let lanes = Lanes::of(input, runtime, variants);
    let (comparable, conversion) = (lanes.comparable(), lanes.conversion());
    // Its own derivatives are derived as those of any type.
    let differentiable = match syn::parse2(lanes.definition(true)) {
        Ok(definition) => super::implementation(&definition, diagnostics),
        Err(_) => TokenStream::new(),
    };
    let definition = lanes.definition(false);
    quote!(const _: () = { #definition #differentiable #comparable #conversion };)
}

struct Lanes<'d> {
    input: &'d DeriveInput,
    runtime: &'d TokenStream,
    variants: &'d [Variant],
    name: Ident,
    /// Those of the type, and how many lanes there are.
    generics: Generics,
    count: Ident,
}

impl<'d> Lanes<'d> {
    fn of(input: &'d DeriveInput, runtime: &'d TokenStream, variants: &'d [Variant]) -> Self {
        let count = Ident::new("LANES", Span::mixed_site());
        let mut generics = input.generics.clone();
        for param in generics.type_params_mut() {
            param.bounds.push(parse_quote!(#runtime::lanes::InLanes<#count>));
        }
        generics.params.push(parse_quote!(const #count: usize));
        Lanes { input, runtime, variants, name: format_ident!("{}InLanes", input.ident), generics, count }
    }

    fn ty(&self, part: &Part) -> Type {
        let (runtime, count, ty) = (self.runtime, &self.count, &part.ty);
        if part.constant {
            return ty.clone();
        }
        let of = quote_spanned!(part.span=> #runtime::lanes::Of<#ty, #count>);
        parse_quote!(#of)
    }

    /// The type, with attributes of the derive or without.
    fn definition(&self, derived: bool) -> TokenStream {
        let Lanes { input, runtime, name, generics, .. } = self;
        let (vis, where_clause) = (&input.vis, &generics.where_clause);
        let doc = format!("Several tangents at once of [`{}`].", input.ident);
        let head = match derived {
            true => quote!(#[differentiable(crate = #runtime)]),
            // It is the derive's: neither need its fields be documented nor anyone use it.
            false => quote!(#[doc = #doc] #[allow(dead_code, missing_docs)]),
        };
        if let [variant @ Variant { name: None, .. }] = self.variants {
            let fields = self.fields(variant, derived);
            return match variant.fields.first() {
                Some(Part { member: Member::Unnamed(_), .. }) => {
                    quote!(#head #vis struct #name #generics (#fields) #where_clause;)
                }
                _ => quote!(#head #vis struct #name #generics #where_clause { #fields }),
            };
        }
        let variants = self.variants.iter().map(|variant| {
            let (name, fields) = (&variant.name, self.fields(variant, derived));
            match variant.fields.first() {
                None => quote!(#name),
                Some(Part { member: Member::Unnamed(_), .. }) => quote!(#name(#fields)),
                Some(_) => quote!(#name { #fields }),
            }
        });
        quote!(#head #vis enum #name #generics #where_clause { #(#variants),* })
    }

    fn fields(&self, variant: &Variant, derived: bool) -> TokenStream {
        let fields = variant.fields.iter().map(|part| {
            let (vis, ty) = (&part.vis, self.ty(part));
            let constant = (part.constant && derived).then(|| quote!(#[differentiable(constant)]));
            let name = match &part.member {
                Member::Named(name) => Some(quote!(#name:)),
                Member::Unnamed(_) => None,
            };
            quote!(#constant #vis #name #ty)
        });
        quote!(#(#fields),*)
    }

    /// What tangents in lanes can be, as far as all fields can.
    fn comparable(&self) -> TokenStream {
        let (name, (impl_generics, ty_generics, _)) = (&self.name, self.generics.split_for_impl());
        let bounded = |bound: TokenStream| {
            let mut generics = self.generics.clone();
            let clause = generics.make_where_clause();
            for part in self.variants.iter().flat_map(|variant| &variant.fields) {
                let ty = self.ty(part);
                // With a lifetime rustc looks at it where it is used.
                clause.predicates.push(parse_quote!(for<'lanes> #ty: #bound));
            }
            generics.where_clause
        };
        let clone = bounded(quote!(::core::clone::Clone));
        let copy = bounded(quote!(::core::marker::Copy));
        let debug = bounded(quote!(::core::fmt::Debug));
        let equal = bounded(quote!(::core::cmp::PartialEq));
        let clones = self.variants.iter().map(|variant| {
            let names = variant.names("part");
            let pattern = variant.pattern(&names);
            let clone = variant.with(names.iter().map(|name| quote!(::core::clone::Clone::clone(#name))));
            quote!(#pattern => #clone,)
        });
        let shown = self.variants.iter().map(|variant| {
            let names = variant.names("part");
            let pattern = variant.pattern(&names);
            let title = variant.name.as_ref().unwrap_or(&self.input.ident).to_string();
            let (members, shown) =
                (variant.fields.iter().map(|part| part.member.to_token_stream().to_string()), &names);
            quote!(#pattern => f.debug_struct(#title)#(.field(#members, #shown))*.finish(),)
        });
        let compared = self.variants.iter().map(|variant| {
            let (left, right) = (variant.names("part"), variant.names("other"));
            let (left_pattern, right_pattern) = (variant.pattern(&left), variant.pattern(&right));
            quote!((#left_pattern, #right_pattern) => true #(&& #left == #right)*,)
        });
        let other = (self.variants.len() != 1).then(|| quote!(_ => false,));
        let empty = self.variants.is_empty().then(|| quote!(_ => ::core::unreachable!(),));
        quote! {
            #[automatically_derived]
            impl #impl_generics ::core::clone::Clone for #name #ty_generics #clone {
                #[inline]
                fn clone(&self) -> Self {
                    match self { #(#clones)* #empty }
                }
            }

            #[automatically_derived]
            impl #impl_generics ::core::marker::Copy for #name #ty_generics #copy {}

            #[automatically_derived]
            impl #impl_generics ::core::fmt::Debug for #name #ty_generics #debug {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    match self { #(#shown)* #empty }
                }
            }

            #[automatically_derived]
            impl #impl_generics ::core::cmp::PartialEq for #name #ty_generics #equal {
                #[inline]
                fn eq(&self, other: &Self) -> bool {
                    match (self, other) { #(#compared)* #other }
                }
            }
        }
    }

    fn conversion(&self) -> TokenStream {
        let Lanes { input, runtime, variants, name, generics, count } = self;
        let of = &input.ident;
        let (impl_generics, lanes_generics, where_clause) = generics.split_for_impl();
        let (_, ty_generics, _) = input.generics.split_for_impl();
        let zeros = variants.iter().map(|variant| {
            let names = variant.names("part");
            let pattern = variant.pattern(&names);
            let parts = variant.fields.iter().zip(&names).map(|(part, name)| match part.constant {
                true => quote!(::core::clone::Clone::clone(#name)),
                false => quote_spanned!(part.span=> #runtime::lanes::InLanes::<#count>::zero_lanes(#name)),
            });
            let path = match &variant.name {
                Some(variant) => quote!(#name::#variant),
                None => quote!(#name),
            };
            let members = variant.fields.iter().map(|part| &part.member);
            quote!(#pattern => #path { #(#members: #parts),* },)
        });
        let checks = variants.iter().map(|variant| {
            let (left, right) = (variant.names("part"), variant.names("other"));
            let pattern = variant.pattern(&left);
            let path = match &variant.name {
                Some(variant) => quote!(#name::#variant),
                None => quote!(#name),
            };
            let members = variant.fields.iter().map(|part| &part.member);
            let parts = variant.fields.iter().zip(left.iter().zip(&right)).map(|(part, (primal, lanes))| {
                if part.constant {
                    return quote!(let _ = (#primal, #lanes););
                }
                let text = format!("{{name}}.{}", part.member.to_token_stream());
                quote_spanned!(part.span=> #runtime::lanes::InLanes::<#count>::assert_lanes(#primal, #lanes, &::core::format_args!(#text));)
            });
            quote!((#pattern, #path { #(#members: #right),* }) => { #(#parts)* })
        });
        let other = (variants.len() != 1)
            .then(|| quote!(_ => ::core::panic!("the tangent of `{name}` is of another variant than `{name}`"),));
        let empty = variants.is_empty().then(|| quote!(_ => ::core::unreachable!(),));
        quote! {
            #[automatically_derived]
            impl #impl_generics #runtime::lanes::InLanes<#count> for #of #ty_generics #where_clause {
                type Lanes = #name #lanes_generics;

                #[inline]
                fn zero_lanes(&self) -> Self::Lanes {
                    match self { #(#zeros)* #empty }
                }

                #[inline]
                #[track_caller]
                fn assert_lanes(&self, lanes: &Self::Lanes, name: &dyn ::core::fmt::Display) {
                    let _ = name;
                    match (self, lanes) { #(#checks)* #other }
                }
            }
        }
    }
}
