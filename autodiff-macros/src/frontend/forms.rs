//! What forms patterns have.

use super::pattern::is_binding;
use syn::Pat;

pub(super) fn is_last(path: &syn::Path, name: &str) -> bool {
    path.segments.last().is_some_and(|last| last.ident == name)
}

pub(super) fn bare(pat: &Pat) -> &Pat {
    match pat {
        Pat::Paren(paren) => bare(&paren.pat),
        Pat::Reference(reference) => bare(&reference.pat),
        other => other,
    }
}

/// Whether a pattern is one of numbers or characters: literals, ranges, several of them.
pub(super) fn is_number(pat: &Pat) -> bool {
    match bare(pat) {
        Pat::Lit(_) | Pat::Range(_) => true,
        Pat::Or(or) => or.cases.iter().all(is_number),
        Pat::Ident(ident) => ident.subpat.as_ref().is_some_and(|(_, inner)| is_number(inner)),
        _ => false,
    }
}

/// Whether a pattern fits whatever it is.
pub(super) fn is_plain(pat: &Pat) -> bool {
    matches!(bare(pat), Pat::Wild(_))
        || matches!(bare(pat), Pat::Ident(ident) if is_binding(ident) && ident.subpat.is_none())
}

pub(super) fn is_slice(pat: &Pat) -> bool {
    matches!(bare(pat), Pat::Slice(_))
}
