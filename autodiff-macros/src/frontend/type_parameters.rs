//! Type parameters, by their bounds: those that stand for floats, and those that are functions.

use super::signature::unreferenced;
use crate::arguments::Arguments;
use crate::ir::Reals;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{FnArg, ItemFn, Token, Type, TypeParamBound};

/// What the bounds of the type parameters say of them.
pub(super) struct TypeParameters {
    /// Those that stand for floats.
    pub(super) reals: Reals,
    /// Those that are functions or closures.
    functions: Vec<String>,
    /// Those whose bounds say that they are differentiable as they are.
    others: Vec<String>,
    /// Types whose arithmetic is that of floats.
    numbers: Vec<String>,
}

impl TypeParameters {
    pub(super) fn of(generics: &syn::Generics) -> Self {
        let mut bounds: Vec<(String, String)> = Vec::new();
        let mut note = |name: String, all: &Punctuated<TypeParamBound, Token![+]>| {
            for bound in all {
                if let TypeParamBound::Trait(bound) = bound
                    && let Some(last) = bound.path.segments.last()
                {
                    bounds.push((name.clone(), last.ident.to_string()));
                }
            }
        };
        for param in generics.type_params() {
            note(param.ident.to_string(), &param.bounds);
        }
        for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
            if let syn::WherePredicate::Type(predicate) = predicate {
                note(predicate.bounded_ty.to_token_stream().to_string(), &predicate.bounds);
            }
        }
        let bounded = |is: fn(&str) -> bool| {
            let names = generics.type_params().map(|param| param.ident.to_string());
            names.filter(|name| bounds.iter().any(|(bounded, bound)| bounded == name && is(bound))).collect()
        };
        TypeParameters {
            reals: Reals(bounded(is_float_trait)),
            functions: bounded(is_function_trait),
            others: bounded(|name| {
                ["Differentiable", "Function", "ForwardFunction", "SecondOrderFunction"].contains(&name)
            }),
            numbers: Vec::new(),
        }
    }

    /// What is listed as differentiable is a float, if it is of such a type and its bounds do not say.
    pub(super) fn list(&mut self, item: &ItemFn, arguments: &Arguments) {
        self.reals.0.extend(arguments.reals.iter().map(ToString::to_string));
        self.numbers.extend(arguments.numbers.iter().map(ToString::to_string));
        let listed = arguments.wrt.iter().flatten().map(ToString::to_string).collect::<Vec<_>>();
        for input in &item.sig.inputs {
            let FnArg::Typed(typed) = input else { continue };
            if !listed.contains(&typed.pat.to_token_stream().to_string().trim_start_matches("mut ").to_string()) {
                continue;
            }
            let name = innermost(&typed.ty).to_token_stream().to_string();
            let parameter = item.sig.generics.type_params().any(|param| param.ident == name);
            let other = self.functions.contains(&name) || self.others.contains(&name);
            if parameter && !other && self.reals.named(&name).is_none() {
                self.reals.0.push(name);
            }
        }
    }

    pub(super) fn is_number(&self, ty: &Type) -> bool {
        let last = match innermost(ty) {
            Type::Path(path) => path.path.segments.last(),
            _ => None,
        };
        last.is_some_and(|last| self.numbers.iter().any(|name| last.ident == name))
    }

    /// Whether a type is a function, by reference or not.
    pub(super) fn is_function(&self, ty: &Type) -> bool {
        let name = unreferenced(ty).to_token_stream().to_string();
        self.functions.contains(&name)
    }
}

/// The type of the elements, through references and sequences.
fn innermost(ty: &Type) -> &Type {
    match ty {
        Type::Reference(reference) => innermost(&reference.elem),
        Type::Array(array) => innermost(&array.elem),
        Type::Slice(slice) => innermost(&slice.elem),
        Type::Paren(paren) => innermost(&paren.elem),
        Type::Path(path) => {
            let vec = path.path.segments.last().filter(|last| last.ident == "Vec").map(|last| &last.arguments);
            match vec {
                Some(syn::PathArguments::AngleBracketed(arguments)) => match arguments.args.first() {
                    Some(syn::GenericArgument::Type(element)) => innermost(element),
                    _ => ty,
                },
                _ => ty,
            }
        }
        ty => ty,
    }
}

/// `Float` of num-traits, `RealField` of nalgebra and their like.
pub(super) fn is_float_trait(name: &str) -> bool {
    name.ends_with("Float") || ["FloatCore", "Real", "RealField", "FloatConst"].contains(&name)
}

fn is_function_trait(name: &str) -> bool {
    ["Fn", "FnMut", "FnOnce"].contains(&name)
}
