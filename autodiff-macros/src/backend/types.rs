//! What syntax shows of a type.

use syn::{Type, parse_quote};

/// `[T]` of `Vec<T>`: what a `&Vec<T>` has a shadow of.
pub(super) fn slice_of_vec(ty: &Type) -> Option<Type> {
    let Type::Path(path) = bare(ty) else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Vec")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    let syn::GenericArgument::Type(element) = arguments.args.first()? else { return None };
    Some(parse_quote!([#element]))
}

/// What is in a `Result` or an `Option`: the first of the arguments, of an alias as well.
pub(super) fn payload_mut(ty: &mut Type) -> Option<&mut Type> {
    let Type::Path(path) = ty else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &mut path.path.segments.last_mut()?.arguments else {
        return None;
    };
    arguments.args.iter_mut().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

pub(super) fn payload(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = bare(ty) else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// A type without the invisible group that a macro's fragment stands in.
pub(super) fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        ty => ty,
    }
}
