//! A function and its companions, and what the parameters of one are to those of the other.

use quote::{ToTokens, format_ident};
use syn::parse::{Parse, ParseStream};
use syn::{FnArg, Ident, Item, ItemFn, Pat, ReceiverKind, ReturnType, Signature, Type};

pub(crate) struct Companions {
    pub(crate) items: Vec<Item>,
}

impl Parse for Companions {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut items = Vec::new();
        while !input.is_empty() {
            items.push(input.parse()?);
        }
        Ok(Self { items })
    }
}

impl Companions {
    /// The companion whose name ends so, and all of its name before that.
    pub(crate) fn find(&self, suffix: &str) -> Option<(&ItemFn, String)> {
        self.items.iter().find_map(|item| match item {
            Item::Fn(function) => {
                let name = function.sig.ident.to_string();
                let stem = name.strip_suffix(suffix)?.to_owned();
                Some((function, stem))
            }
            _ => None,
        })
    }

    /// A signature with the parameters of the function itself, named where it takes them apart.
    pub(crate) fn own(&self) -> Option<&Signature> {
        self.find("_augmented").map(|(function, _)| &function.sig)
    }
}

/// How a parameter is passed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Passing {
    Value,
    Shared,
    Mutable,
}

/// A parameter of the function.
pub(crate) struct Param {
    /// `self`, its name, or one for a pattern.
    pub(crate) name: Ident,
    pub(crate) passing: Passing,
    /// Whether it has a tangent.
    pub(crate) active: bool,
    /// A closure by value: which trait it is of.
    pub(crate) closure: Option<&'static str>,
}

/// The parameters of a function, by those that its `f_jvp` has.
pub(crate) fn params(own: &Signature, jvp: &Signature) -> Option<Vec<Param>> {
    let groups = groups(own, jvp)?;
    let closures = closures(own);
    own.inputs
        .iter()
        .zip(groups)
        .enumerate()
        .map(|(index, (input, group))| {
            let ty = match input {
                FnArg::Typed(typed) => Some(bare(&typed.ty)),
                FnArg::Receiver(_) => None,
            };
            let passing = match (input, ty) {
                (FnArg::Receiver(receiver), _) => match &receiver.kind {
                    ReceiverKind::Reference(_, _, Some(_)) => Passing::Mutable,
                    ReceiverKind::Reference(..) => Passing::Shared,
                    _ => Passing::Value,
                },
                (_, Some(Type::Reference(reference))) if reference.mutability.is_some() => Passing::Mutable,
                (_, Some(Type::Reference(_))) => Passing::Shared,
                _ => Passing::Value,
            };
            let text = ty.to_token_stream().to_string();
            let closure = match ty {
                Some(Type::ImplTrait(_)) => closure_in(&text),
                _ => closures.iter().find(|(name, _)| *name == text).map(|(_, closure)| *closure),
            };
            let name = name(&jvp.inputs[group.start]).unwrap_or_else(|| format_ident!("__argument_{index}"));
            Some(Param { name, passing, active: group.len() > 1, closure })
        })
        .collect()
}

/// Which parameters of a companion are those that follow each of the function's, itself included.
fn groups(own: &Signature, companion: &Signature) -> Option<Vec<std::ops::Range<usize>>> {
    let names: Vec<String> = own.inputs.iter().map(label).collect();
    let mut starts = Vec::new();
    for (index, input) in companion.inputs.iter().enumerate() {
        if names.get(starts.len()) == Some(&label(input)) {
            starts.push(index);
        }
    }
    (starts.len() == names.len()).then(|| {
        let ends = starts.iter().skip(1).copied().chain([companion.inputs.len()]);
        starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
    })
}

fn label(input: &FnArg) -> String {
    match input {
        FnArg::Receiver(_) => "self".to_owned(),
        FnArg::Typed(typed) => typed.pat.to_token_stream().to_string().trim_start_matches("mut ").to_owned(),
    }
}

/// The name by which a parameter is passed on.
pub(crate) fn name(input: &FnArg) -> Option<Ident> {
    match input {
        FnArg::Receiver(receiver) => Some(receiver.self_token.into()),
        FnArg::Typed(typed) => match &*typed.pat {
            Pat::Ident(pat) => Some(pat.ident.clone()),
            _ => None,
        },
    }
}

/// The type parameters that stand for closures.
fn closures(own: &Signature) -> Vec<(String, &'static str)> {
    let generics = &own.generics;
    let bounds =
        generics.type_params().map(|param| (param.ident.to_string(), param.bounds.to_token_stream().to_string()));
    let clauses = generics.where_clause.iter().flat_map(|clause| &clause.predicates).map(|predicate| {
        let text = predicate.to_token_stream().to_string();
        let (ty, bounds) = text.split_once(':').unwrap_or((&text, ""));
        (ty.trim().to_owned(), bounds.to_owned())
    });
    bounds.chain(clauses).filter_map(|(name, bounds)| Some((name, closure_in(&bounds)?))).collect()
}

fn closure_in(bounds: &str) -> Option<&'static str> {
    ["FnMut", "FnOnce", "Fn"]
        .into_iter()
        .find(|name| bounds.split(|c: char| !c.is_alphanumeric()).any(|word| word == *name))
}

/// A type without the groups that macros put around it.
fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        ty => ty,
    }
}

/// What a companion returns a payload in.
#[derive(Clone, Copy)]
pub(crate) enum Outcome {
    Plain,
    Result,
    Option,
}

/// How a function fails, and whether it returns nothing.
pub(crate) fn outcome(output: &ReturnType) -> (Outcome, bool) {
    let ReturnType::Type(_, ty) = output else { return (Outcome::Plain, true) };
    let Type::Path(path) = bare(ty) else { return (Outcome::Plain, is_unit(ty)) };
    let Some(last) = path.path.segments.last() else { return (Outcome::Plain, false) };
    let outcome = match last.ident.to_string().as_str() {
        "Result" => Outcome::Result,
        "Option" => Outcome::Option,
        _ => return (Outcome::Plain, false),
    };
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return (outcome, false) };
    let unit = matches!(arguments.args.first(), Some(syn::GenericArgument::Type(ty)) if is_unit(ty));
    (outcome, unit)
}

fn is_unit(ty: &Type) -> bool {
    matches!(bare(ty), Type::Tuple(tuple) if tuple.elems.is_empty())
}
