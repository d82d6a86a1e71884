//! What forms patterns have.

use super::pattern::is_binding;
use syn::Pat;
use syn::visit::{self, Visit};

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

/// Whether a pattern has a variable in it.
pub(super) fn binds(pat: &Pat) -> bool {
    any_binding(pat, |_| true)
}

/// Whether a pattern has a variable in it that is a reference, as `ref x`.
pub(super) fn binds_by_reference(pat: &Pat) -> bool {
    any_binding(pat, |binding| binding.by_ref.is_some())
}

fn any_binding(pat: &Pat, wanted: impl Fn(&syn::PatIdent) -> bool) -> bool {
    struct Found<W>(bool, W);
    impl<'p, W: Fn(&syn::PatIdent) -> bool> Visit<'p> for Found<W> {
        fn visit_pat_ident(&mut self, node: &'p syn::PatIdent) {
            self.0 |= is_binding(node) && (self.1)(node);
            visit::visit_pat_ident(self, node);
        }
    }
    let mut found = Found(false, wanted);
    found.visit_pat(pat);
    found.0
}
