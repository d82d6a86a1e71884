//! Vector forward mode: the same companions with several tangents at once, each in a lane of the runtime's `Lanes`.
//!
//! The body is that of one tangent. What differs is how types are written, zeros and casts, and on which side of a product the factor
//! stands: lanes know how to be multiplied by a float, and floats know nothing of lanes.

use super::companion::Companions;
use super::emit::Emitter;
use super::tokens::{Expression, Precedence};
use super::types::bare;
use crate::analysis::Tangents;
use crate::ir::hash::HashMap;
use crate::ir::{Call, Callee, Function, Value, is_variant};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::parse::Parser;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{AngleBracketedGenericArguments, GenericArgument, Generics, ItemFn, Pat, PathArguments, Type, parse_quote};

/// How the types of tangents are written.
#[derive(Clone)]
pub(super) struct InLanes {
    /// The const parameter that says how many there are.
    count: Ident,
    runtime: TokenStream,
    /// The type parameters that stand for floats.
    reals: Vec<String>,
    /// The arguments of generic types, where a literal leaves them out.
    generics: Generic,
}

/// What the emitter knows of tangents in lanes.
pub(super) struct Lanes {
    how: InLanes,
    tangents: Tangents,
}

impl Lanes {
    pub(super) fn of(how: &InLanes, function: &Function) -> Self {
        Lanes { how: how.clone(), tangents: Tangents::of(function) }
    }
}

/// Types of the standard library whose tangents are of the same type, of lanes.
const CONTAINERS: [&str; 3] = ["Vec", "Option", "Box"];

impl Companions {
    /// The companions with several tangents at once.
    pub(crate) fn in_lanes(&self) -> Companions {
        let mut several = self.clone();
        let count = several.reserved.take("TANGENTS");
        let (runtime, reals, generics) =
            (self.runtime.clone(), self.reals.clone(), Generic::of(&self.item, self.inside.as_ref()));
        several.lanes = Some(InLanes { count, runtime, reals, generics });
        several
    }

    /// The type of the tangent of what is of this type.
    pub(super) fn tangent_type(&self, ty: &Type) -> Type {
        self.lanes.as_ref().map_or_else(|| ty.clone(), |lanes| lanes.ty(ty))
    }

    pub(super) fn is_in_lanes(&self) -> bool {
        self.lanes.is_some()
    }

    /// What a companion's name ends with.
    pub(super) fn suffix(&self) -> &'static str {
        if self.lanes.is_some() { "_lanes" } else { "" }
    }

    /// The generics of a companion that goes forward, beside those of the function.
    pub(super) fn count_lanes(&self, generics: &mut Generics) {
        let Some(InLanes { count, runtime, reals, .. }) = &self.lanes else { return };
        generics.params.push(parse_quote!(const #count: usize));
        for real in reals {
            let real = format_ident!("{real}");
            let predicate =
                parse_quote!(#real: #runtime::lanes::InLanes<#count, Lanes = #runtime::lanes::Lanes<#real, #count>>);
            generics.make_where_clause().predicates.push(predicate);
        }
    }

    /// The parameter by which generated code says how many there are.
    pub(super) fn count_parameter(&self) -> Option<TokenStream> {
        let InLanes { count, runtime, .. } = self.lanes.as_ref()?;
        Some(quote!(_: #runtime::lanes::Count<#count>,))
    }

    /// A check of the shape of an argument's tangent.
    pub(super) fn check(&self, tangent: &TokenStream, argument: &TokenStream, name: &str) -> TokenStream {
        let runtime = &self.runtime;
        match &self.lanes {
            Some(InLanes { count, .. }) => quote!(#runtime::lanes::check::<_, #count>(#tangent, #argument, #name);),
            None => quote!(#runtime::tangent::check(#tangent, #argument, #name);),
        }
    }

    /// The tangent that is changed, or zeros of the argument's shape.
    pub(super) fn shadow_or_scratch(&self, slot: &Ident, argument: &TokenStream) -> TokenStream {
        let runtime = &self.runtime;
        match self.zero_like(argument) {
            Some(zeros) => quote!(#runtime::ShadowSlot::shadow_or_else(#slot, || #zeros)),
            None => quote!(#runtime::ShadowSlot::shadow_or_scratch(#slot, #argument)),
        }
    }

    /// The tangent that is lent, or zeros.
    pub(super) fn tangent_or_zero(&self, slot: &Ident, argument: &TokenStream) -> TokenStream {
        let runtime = &self.runtime;
        match &self.lanes {
            Some(InLanes { count, .. }) => {
                quote!(#runtime::lanes::tangent_or_zero::<_, _, #count>(&#slot, #argument))
            }
            None => quote!(#runtime::tangent::TangentSlot::tangent_or_zero(&#slot, #argument)),
        }
    }

    /// The tangent as a value, or zero.
    pub(super) fn own_tangent(&self, slot: &Ident, argument: &TokenStream) -> TokenStream {
        let runtime = &self.runtime;
        match self.zero_like(argument) {
            Some(zero) => quote!(#runtime::tangent::TangentSlot::into_tangent_or_else(#slot, || #zero)),
            None => quote!(#runtime::tangent::TangentSlot::into_tangent(#slot, #argument)),
        }
    }

    fn zero_like(&self, argument: &TokenStream) -> Option<TokenStream> {
        let InLanes { count, runtime, .. } = self.lanes.as_ref()?;
        Some(quote!(#runtime::lanes::zero_like::<_, #count>(#argument)))
    }
}

impl InLanes {
    /// The const parameter that says how many there are.
    pub(super) fn count(&self) -> &Ident {
        &self.count
    }

    fn ty(&self, ty: &Type) -> Type {
        let InLanes { count, runtime, reals, .. } = self;
        match bare(ty) {
            Type::Reference(reference) => {
                let mut reference = reference.clone();
                *reference.elem = self.ty(&reference.elem);
                Type::Reference(reference)
            }
            Type::Slice(slice) => {
                let element = self.ty(&slice.elem);
                parse_quote!([#element])
            }
            Type::Array(array) => {
                let (element, len) = (self.ty(&array.elem), &array.len);
                parse_quote!([#element; #len])
            }
            Type::Tuple(tuple) => {
                let mut tuple = tuple.clone();
                tuple.elems.iter_mut().for_each(|part| *part = self.ty(part));
                Type::Tuple(tuple)
            }
            Type::Path(path) if path.qself.is_none() => {
                let name = path.path.get_ident().map(Ident::to_string).unwrap_or_default();
                if name == "f64" || name == "f32" || reals.contains(&name) {
                    return parse_quote!(#runtime::lanes::Lanes<#path, #count>);
                }
                let mut path = path.clone();
                if let Some(last) = path.path.segments.last_mut()
                    && CONTAINERS.iter().any(|container| last.ident == container)
                    && let PathArguments::AngleBracketed(arguments) = &mut last.arguments
                    && let Some(GenericArgument::Type(element)) = arguments.args.first_mut()
                {
                    *element = self.ty(element);
                    return Type::Path(path);
                }
                parse_quote!(#runtime::lanes::Of<#path, #count>)
            }
            Type::Infer(_) => parse_quote!(_),
            ty => parse_quote!(#runtime::lanes::Of<#ty, #count>),
        }
    }

    /// A struct or a variant, `Params` or `Shape::Disc`, of lanes.
    fn path(&self, path: &TokenStream) -> TokenStream {
        let InLanes { count, runtime, .. } = self;
        let Ok(mut of) = syn::parse2::<syn::Path>(path.clone()) else { return path.clone() };
        if is_of_options(&of) {
            return path.clone();
        }
        if !is_variant(path) {
            self.generics.complete(&mut of);
            return quote!(#runtime::lanes::Of::<#of, #count>);
        }
        let variant = of.segments.pop();
        // Without the `::` that is left at the end.
        of.segments.pop_punct();
        self.generics.complete(&mut of);
        let variant = variant.map(|variant| variant.ident);
        quote!(#runtime::lanes::Of::<#of, #count>::#variant)
    }

    fn pattern(&self, pattern: &TokenStream) -> TokenStream {
        match Pat::parse_multi_with_leading_vert.parse2(pattern.clone()) {
            Ok(mut parsed) => {
                Patterns(self).visit_pat_mut(&mut parsed);
                parsed.to_token_stream()
            }
            Err(_) => pattern.clone(),
        }
    }

    /// How many lanes there are, after the arguments of a callee that are written.
    fn add_count(&self, arguments: &mut PathArguments) -> bool {
        let PathArguments::AngleBracketed(arguments) = arguments else { return false };
        let count = &self.count;
        arguments.args.push(parse_quote!(#count));
        true
    }
}

/// Generic types by their names, with the arguments that they are written with wherever they are written.
#[derive(Clone, Default)]
struct Generic(HashMap<String, Option<PathArguments>>);

impl Generic {
    fn of(item: &ItemFn, inside: Option<&Type>) -> Self {
        let mut found = Generic::default();
        if let Some(ty) = inside {
            found.visit_type(ty);
        }
        found.visit_item_fn(item);
        found
    }

    /// The path with its arguments, if it is one of a generic type and has none.
    fn complete(&self, path: &mut syn::Path) {
        if let Some(last) = path.segments.last_mut()
            && last.arguments.is_none()
            && let Some(Some(arguments)) = self.0.get(&last.ident.to_string())
        {
            last.arguments = arguments.clone();
        }
    }
}

impl<'ast> Visit<'ast> for Generic {
    fn visit_type_path(&mut self, node: &'ast syn::TypePath) {
        visit::visit_type_path(self, node);
        if let Some(last) = node.path.segments.last()
            && let PathArguments::AngleBracketed(arguments) = &last.arguments
        {
            let arguments = PathArguments::AngleBracketed(AngleBracketedGenericArguments {
                colon2_token: None,
                ..arguments.clone()
            });
            let written = arguments.to_token_stream().to_string();
            let known = self.0.entry(last.ident.to_string()).or_insert(Some(arguments));
            // Written in two ways, it may be either.
            known.take_if(|known| known.to_token_stream().to_string() != written);
        }
    }
}

/// Whether it is a variant of `Option` or `Result`, which those of lanes have as well.
fn is_of_options(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|last| ["Some", "None", "Ok", "Err"].iter().any(|name| last.ident == name))
}

/// Patterns of structs and variants to those of their lanes.
struct Patterns<'l>(&'l InLanes);

impl VisitMut for Patterns<'_> {
    fn visit_pat_mut(&mut self, node: &mut Pat) {
        visit_mut::visit_pat_mut(self, node);
        let path = match node {
            Pat::TupleStruct(pattern) => &pattern.path,
            Pat::Struct(pattern) => &pattern.path,
            Pat::Path(pattern) => &pattern.path,
            _ => return,
        };
        if is_of_options(path) {
            return;
        }
        let variant = is_variant(&path.to_token_stream());
        let path = self.0.path(&path.to_token_stream());
        let tokens = match node {
            // A struct that is a tuple is constructed by its own name only.
            Pat::TupleStruct(pattern) if !variant => {
                let mut fields = TokenStream::new();
                for (index, part) in pattern.elems.iter().enumerate() {
                    let member = syn::Index::from(index);
                    fields.extend(match part {
                        Pat::Rest(_) => quote!(..),
                        part => quote!(#member: #part,),
                    });
                }
                quote!(#path { #fields })
            }
            Pat::TupleStruct(pattern) => {
                let parts = &pattern.elems;
                quote!(#path(#parts))
            }
            Pat::Struct(pattern) => {
                let (fields, rest) = (&pattern.fields, &pattern.rest);
                quote!(#path { #fields #rest })
            }
            _ => path,
        };
        *node = Pat::Verbatim(tokens);
    }
}

impl Emitter<'_> {
    /// How a value is written that is several tangents at once; `None` of any other.
    pub(super) fn in_lanes(&self, value: Value) -> Option<&InLanes> {
        self.lanes.as_ref().filter(|lanes| lanes.tangents.contains(value)).map(|lanes| &lanes.how)
    }

    /// A number that is a tangent.
    pub(super) fn tangent_number(&self, number: Expression, of: Value) -> Expression {
        match self.in_lanes(of) {
            Some(InLanes { runtime, .. }) => {
                let number = number.tokens;
                Expression::atom(quote!(#runtime::lanes::Lanes::splat(#number)))
            }
            None => number,
        }
    }

    /// The zero of the shape of `like`, which is a reference to it, where it is a tangent in lanes.
    pub(super) fn zero_in_lanes(&self, zero: Value, like: &TokenStream) -> Option<TokenStream> {
        let InLanes { count, runtime, .. } = self.in_lanes(zero)?;
        Some(quote!(#runtime::lanes::zero_like::<_, #count>(#like)))
    }

    /// How many lanes a tangent has, as one more argument.
    pub(super) fn count_of(&self, tangent: Value) -> Option<TokenStream> {
        let InLanes { count, .. } = self.in_lanes(tangent)?;
        Some(quote!(, #count))
    }

    /// The factors of a product in the order in which they are written.
    pub(super) fn factors(&self, left: Value, right: Value) -> (Value, Value) {
        if self.in_lanes(right).is_some() { (right, left) } else { (left, right) }
    }

    /// The type of a float, or of its tangents.
    pub(super) fn float_type(&self, value: Value) -> TokenStream {
        let float = format_ident!("{}", self.function.real_name(value));
        match self.in_lanes(value) {
            Some(InLanes { count, runtime, .. }) => quote!(#runtime::lanes::Lanes<#float, #count>),
            None => float.to_token_stream(),
        }
    }

    /// A type that the user has written, of a value or of its tangent.
    pub(super) fn annotated(&self, value: Value, ty: &TokenStream) -> TokenStream {
        match (self.in_lanes(value), syn::parse2::<Type>(ty.clone())) {
            (Some(lanes), Ok(ty)) => lanes.ty(&ty).to_token_stream(),
            _ => ty.clone(),
        }
    }

    /// What is done to a float, done to each lane.
    pub(super) fn by_lanes(&self, value: Value, each: impl FnOnce(Expression) -> Expression) -> Expression {
        if self.in_lanes(value).is_none() {
            return each(self.value(value, false));
        }
        let lane = format_ident!("lane");
        let (tangent, each) =
            (self.value(value, true).at_least(Precedence::Atom), each(Expression::atom(quote!(#lane))));
        let each = each.tokens;
        Expression::atom(quote!(#tangent.map(|#lane| #each)))
    }

    /// The path of a struct or a variant, or of its tangent.
    pub(super) fn constructor(&self, value: Value, path: &TokenStream) -> TokenStream {
        self.in_lanes(value).map_or_else(|| path.clone(), |lanes| lanes.path(path))
    }

    /// The pattern by which a place is taken apart, or its tangent.
    pub(super) fn pattern_of(&self, place: Value, pattern: &TokenStream) -> TokenStream {
        self.in_lanes(place).map_or_else(|| pattern.clone(), |lanes| lanes.pattern(pattern))
    }

    /// The companion that a call with tangents is one of, and the arguments.
    pub(super) fn tangent_callee(&self, call: &Call) -> (TokenStream, Vec<TokenStream>) {
        let Some(Lanes { how, .. }) = &self.lanes else { return self.callee(call, "_tangent") };
        let mut call = call.clone();
        match &mut call.callee {
            Callee::Path(path) => {
                if let Ok(mut parsed) = syn::parse2::<syn::ExprPath>(path.clone())
                    && let Some(last) = parsed.path.segments.last_mut()
                    && how.add_count(&mut last.arguments)
                {
                    *path = parsed.to_token_stream();
                }
            }
            Callee::Method { turbofish, .. } => {
                if let Ok(parsed) = syn::parse2(turbofish.clone()) {
                    let mut arguments = PathArguments::AngleBracketed(parsed);
                    how.add_count(&mut arguments);
                    *turbofish = arguments.to_token_stream();
                }
            }
        }
        self.callee(&call, "_tangent_lanes")
    }

    /// How many lanes there are, for a call with tangents to hand on.
    pub(super) fn lane_count(&self) -> Option<TokenStream> {
        let InLanes { count, runtime, .. } = &self.lanes.as_ref()?.how;
        Some(quote!(#runtime::lanes::Count::<#count>))
    }
}
