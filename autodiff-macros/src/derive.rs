//! `#[derive(Differentiable)]`: the implementation of the runtime's trait, field by field.

mod lanes;

use crate::diagnostics::{Diagnostics, Problem};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Field, Fields, Index, Member, parse_quote};

/// The type's `impl Differentiable`.
pub(crate) fn derive(item: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let tokens = match syn::parse2::<DeriveInput>(item) {
        Ok(input) => implementation(&input, &mut diagnostics),
        // What is wrong with the item, rustc says itself.
        Err(_) => TokenStream::new(),
    };
    quote!(#tokens #diagnostics)
}

fn implementation(input: &DeriveInput, diagnostics: &mut Diagnostics) -> TokenStream {
    let Options { runtime, lanes } = Options::of(input, diagnostics);
    let variants = match &input.data {
        Data::Struct(data) => vec![Variant::new(None, &data.fields, diagnostics)],
        Data::Enum(data) => data
            .variants
            .iter()
            .map(|variant| Variant::new(Some(&variant.ident), &variant.fields, diagnostics))
            .collect(),
        Data::Union(data) => {
            diagnostics.report(&data.union_token, &Problem::Union);
            return TokenStream::new();
        }
    };
    if !diagnostics.is_empty() {
        return TokenStream::new();
    }
    let name = &input.ident;
    let lanes = lanes.then(|| lanes::implementation(input, &runtime, &variants, diagnostics));
    let mut generics = input.generics.clone();
    for param in generics.type_params_mut() {
        param.bounds.push(parse_quote!(#runtime::Differentiable));
    }
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let body = Body { runtime: &runtime, variants: &variants };
    let (zero_like, accumulate, reset) = (body.zero_like(), body.accumulate(), body.reset());
    let (assert_shape, visit_numbers) = (body.assert_shape(), body.visit_numbers());
    // Without fields nothing says it.
    let fieldless = variants.len() == 1 && variants.iter().all(|variant| variant.fields.is_empty());
    let unread = fieldless.then(|| quote!(let _ = name;));
    quote! {
        #[automatically_derived]
        impl #impl_generics #runtime::Differentiable for #name #ty_generics #where_clause {
            #[inline]
            fn zero_like(&self) -> Self {
                match self { #zero_like }
            }

            #[inline]
            #[track_caller]
            fn accumulate(&mut self, contribution: Self) {
                match (self, contribution) { #accumulate }
            }

            #[inline]
            fn reset(&mut self, primal: &Self) {
                match (self, primal) { #reset }
            }

            #[inline]
            #[track_caller]
            fn assert_shape(&self, primal: &Self, name: &dyn ::core::fmt::Display) {
                #unread
                match (self, primal) { #assert_shape }
            }

            fn visit_numbers(
                &mut self,
                name: &dyn ::core::fmt::Display,
                visit: &mut dyn ::core::ops::FnMut(&dyn ::core::fmt::Display, #runtime::numbers::NumberMut<'_>),
            ) {
                let _ = (name, &visit);
                match self { #visit_numbers }
            }
        }
        #lanes
    }
}

/// `#[differentiable(crate = path, lanes)]` on the type: where the runtime is, and whether there are to be tangents in lanes.
struct Options {
    runtime: TokenStream,
    lanes: bool,
}

impl Options {
    fn of(input: &DeriveInput, diagnostics: &mut Diagnostics) -> Self {
        let mut options = Options { runtime: quote!(::autodiff_runtime), lanes: false };
        for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("differentiable")) {
            let parsed = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("lanes") {
                    options.lanes = true;
                } else if meta.path.is_ident("crate") {
                    options.runtime = meta.value()?.parse::<syn::Path>()?.to_token_stream();
                } else {
                    return Err(meta.error("expected `lanes` or `crate = path::to::runtime`"));
                }
                Ok(())
            });
            if let Err(error) = parsed {
                diagnostics.report_text(error.span(), error.to_string());
            }
        }
        options
    }
}

/// A struct, or a variant of an enum.
struct Variant {
    name: Option<Ident>,
    /// `Self` or `Self::Variant`
    path: TokenStream,
    fields: Vec<Part>,
}

struct Part {
    member: Member,
    ty: syn::Type,
    vis: syn::Visibility,
    /// Kept as it is in the primal.
    constant: bool,
    /// Where its type stands, for what rustc has to say of it.
    span: Span,
}

impl Variant {
    fn new(variant: Option<&Ident>, fields: &Fields, diagnostics: &mut Diagnostics) -> Self {
        let path = match variant {
            Some(variant) => quote!(Self::#variant),
            None => quote!(Self),
        };
        let fields = fields.iter().enumerate().map(|(index, field)| Part {
            member: match &field.ident {
                Some(ident) => Member::Named(ident.clone()),
                None => Member::Unnamed(Index::from(index)),
            },
            ty: field.ty.clone(),
            vis: field.vis.clone(),
            constant: is_constant(field, diagnostics),
            span: Span::mixed_site().located_at(field.ty.span()),
        });
        Variant { name: variant.cloned(), path, fields: fields.collect() }
    }

    /// The names that a pattern binds the fields to.
    fn names(&self, prefix: &str) -> Vec<Ident> {
        let fields = self.fields.iter().enumerate();
        fields.map(|(index, field)| format_ident!("{prefix}_{index}", span = field.span)).collect()
    }

    /// A pattern, or an expression, of the variant with these fields.
    fn with(&self, fields: impl Iterator<Item = TokenStream>) -> TokenStream {
        let (path, members) = (&self.path, self.fields.iter().map(|part| &part.member));
        quote!(#path { #(#members: #fields),* })
    }

    fn pattern(&self, names: &[Ident]) -> TokenStream {
        self.with(names.iter().map(ToTokens::to_token_stream))
    }
}

/// `#[differentiable(constant)]` on a field.
fn is_constant(field: &Field, diagnostics: &mut Diagnostics) -> bool {
    let mut constant = false;
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("differentiable")) {
        let parsed = attribute.parse_nested_meta(|meta| {
            constant |= meta.path.is_ident("constant");
            if meta.path.is_ident("constant") { Ok(()) } else { Err(meta.error("expected `constant`")) }
        });
        if let Err(error) = parsed {
            diagnostics.report_text(error.span(), error.to_string());
        }
    }
    constant
}

struct Body<'v> {
    runtime: &'v TokenStream,
    variants: &'v [Variant],
}

impl Body<'_> {
    fn zero_like(&self) -> TokenStream {
        let runtime = self.runtime;
        let arms = self.variants.iter().map(|variant| {
            let names = variant.names("part");
            let pattern = variant.pattern(&names);
            let zeros = variant.fields.iter().zip(&names).map(|(field, name)| match field.constant {
                true => quote!(::core::clone::Clone::clone(#name)),
                false => quote_spanned!(field.span=> #runtime::Differentiable::zero_like(#name)),
            });
            let zero = variant.with(zeros);
            quote!(#pattern => #zero,)
        });
        let empty = self.variants.is_empty().then(|| quote!(_ => ::core::unreachable!(),));
        quote!(#(#arms)* #empty)
    }

    /// An arm for each variant that both values are of, and `other` for all else.
    fn pairs(&self, each: impl Fn(&Part, &Ident, &Ident) -> TokenStream, other: &TokenStream) -> TokenStream {
        let arms = self.variants.iter().map(|variant| {
            let (left, right) = (variant.names("part"), variant.names("other"));
            let (left_pattern, right_pattern) = (variant.pattern(&left), variant.pattern(&right));
            let parts = variant.fields.iter().zip(left.iter().zip(&right));
            let parts = parts.map(|(field, (left, right))| each(field, left, right));
            quote!((#left_pattern, #right_pattern) => { #(#parts)* })
        });
        let other = (self.variants.len() != 1).then_some(other);
        quote!(#(#arms)* #other)
    }

    fn accumulate(&self) -> TokenStream {
        let runtime = self.runtime;
        let add = |field: &Part, left: &Ident, right: &Ident| match field.constant {
            true => quote!(let _ = (#left, #right);),
            false => quote_spanned!(field.span=> #runtime::Differentiable::accumulate(#left, #right);),
        };
        // A zero is neutral, of whatever variant it is.
        let other = quote! {
            (sum, mut part) => {
                if #runtime::numbers::is_zero(sum) {
                    *sum = part;
                } else if !#runtime::numbers::is_zero(&mut part) {
                    ::core::panic!("an adjoint and its contribution are of different variants");
                }
            }
        };
        self.pairs(add, &other)
    }

    fn reset(&self) -> TokenStream {
        let runtime = self.runtime;
        let reset = |field: &Part, left: &Ident, right: &Ident| match field.constant {
            true => quote!(::core::clone::Clone::clone_from(#left, #right);),
            false => quote_spanned!(field.span=> #runtime::Differentiable::reset(#left, #right);),
        };
        self.pairs(reset, &quote!((shadow, primal) => *shadow = #runtime::Differentiable::zero_like(primal),))
    }

    fn assert_shape(&self) -> TokenStream {
        let runtime = self.runtime;
        let arms = |field: &Part, left: &Ident, right: &Ident| {
            if field.constant {
                return quote!(let _ = (#left, #right););
            }
            let text = format!("{{name}}.{}", field.member.to_token_stream());
            quote_spanned!(field.span=> #runtime::Differentiable::assert_shape(#left, #right, &::core::format_args!(#text));)
        };
        let other = quote!(_ => ::core::panic!("the shadow of `{name}` is of another variant than `{name}`"),);
        self.pairs(arms, &other)
    }
    fn visit_numbers(&self) -> TokenStream {
        let (runtime, visit) = (self.runtime, quote!(visit));
        let arms = self.variants.iter().map(|variant| {
            let names = variant.names("part");
            let pattern = variant.pattern(&names);
            let parts = variant.fields.iter().zip(&names).map(|(field, part)| {
                if field.constant {
                    return quote!(let _ = #part;);
                }
                let text = format!("{{name}}.{}", field.member.to_token_stream());
                quote_spanned!(field.span=> #runtime::Differentiable::visit_numbers(#part, &::core::format_args!(#text), #visit);)
            });
            quote!(#pattern => { #(#parts)* })
        });
        let empty = self.variants.is_empty().then(|| quote!(_ => ::core::unreachable!(),));
        quote!(#(#arms)* #empty)
    }
}
