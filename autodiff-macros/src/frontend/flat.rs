//! Patterns by their leaves: what each tests, and what it binds.
//!
//! A variable in a pattern is an alias of the leaf that it binds; what is tested of a leaf stays a pattern.

use super::forms::is_last;
use super::pattern::is_binding;
use super::{Lower, Operand, Value};
use crate::diagnostics::Problem;
use crate::ir::{Elements, Name, Part, Storage, Ty, binder};
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::{BTreeMap, BTreeSet};
use syn::ext::IdentExt;
use syn::visit_mut::{self, VisitMut};
use syn::{Ident, Pat};

/// A pattern by what it tests and what it binds.
#[derive(Clone)]
pub(super) struct Flat {
    /// What each alternative tests, by leaf.
    pub(super) alternatives: Vec<BTreeMap<usize, TokenStream>>,
    pub(super) aliases: Vec<(Ident, bool, Operand)>,
    pub(super) bindings: Vec<(Ident, Value)>,
    /// Whether what is matched is a reference, so that the bindings are.
    pub(super) by_ref: bool,
    /// Whether it is a mutable one.
    pub(super) by_mut: bool,
    /// Those of the bindings that are of a reference in what is matched, and whether it is a mutable one.
    pub(super) referring: Vec<(Value, bool)>,
}

impl Lower<'_> {
    /// What a pattern tests of an operand whose leaves begin at `offset`.
    pub(super) fn flatten(&mut self, pat: &Pat, operand: &Operand, offset: usize) -> Flat {
        let mut flat = Flat {
            alternatives: vec![BTreeMap::new()],
            aliases: Vec::new(),
            bindings: Vec::new(),
            by_ref: false,
            by_mut: false,
            referring: Vec::new(),
        };
        match (pat, operand) {
            (Pat::Wild(_) | Pat::Rest(_), _) | (_, Operand::Undefined) if !matches!(pat, Pat::Ident(ident) if is_binding(ident)) =>
                {}
            (Pat::Ident(ident), operand) if is_binding(ident) => {
                if let Some((_, inner)) = &ident.subpat {
                    flat = self.flatten(inner, operand, offset);
                }
                let mutable = ident.mutability.is_some() && ident.by_ref.is_none();
                flat.aliases.push((ident.ident.clone(), mutable, self.bound_by(ident, operand.clone())));
            }
            (Pat::Paren(paren), operand) => flat = self.flatten(&paren.pat, operand, offset),
            (Pat::Reference(reference), Operand::Ref(inner) | Operand::RefMut(inner)) => {
                // What is in a place is read where the pattern has matched.
                flat = self.flatten(&reference.pat, inner, offset);
            }
            (pat, Operand::Ref(inner) | Operand::RefMut(inner)) => {
                flat = self.flatten(pat, inner, offset);
                if let Operand::Leaf(_) = **inner {
                    self.referred.extend(flat.bindings.iter().map(|(_, binding)| *binding));
                }
                let mutable = matches!(operand, Operand::RefMut(_));
                flat.referring.extend(flat.bindings.iter().map(|(_, binding)| (*binding, mutable)));
            }
            (Pat::Or(or), operand)
                if !operand.leaf().or(operand.place()).is_some_and(|value| self.is_variant(pat, value))
                    && !matches!(operand, Operand::Leaf(_)) =>
            {
                let cases: Vec<Flat> = or.cases.iter().map(|case| self.flatten(case, operand, offset)).collect();
                if cases.iter().any(|case| !case.aliases.is_empty() || !case.bindings.is_empty()) {
                    self.diagnostics.report(pat, &Problem::OrPattern);
                }
                flat.alternatives = cases.into_iter().flat_map(|case| case.alternatives).collect();
            }
            (Pat::Tuple(tuple), Operand::Tuple(parts)) => {
                let rest = tuple.elems.iter().position(|elem| matches!(elem, Pat::Rest(_)));
                let skipped = (parts.len() + 1).saturating_sub(tuple.elems.len());
                let offsets: Vec<usize> = parts
                    .iter()
                    .scan(offset, |next, part| {
                        let this = *next;
                        *next += part.leaves().len();
                        Some(this)
                    })
                    .collect();
                for (index, elem) in tuple.elems.iter().enumerate() {
                    let index = match rest {
                        Some(rest) if index == rest => continue,
                        Some(rest) if index > rest => index + skipped - 1,
                        _ => index,
                    };
                    if let (Some(part), Some(offset)) = (parts.get(index), offsets.get(index)) {
                        let part = self.flatten(elem, part, *offset);
                        flat.and(part);
                    }
                }
            }
            (Pat::Tuple(tuple), Operand::Place(place)) => {
                for (index, elem) in tuple.elems.iter().enumerate() {
                    let field = syn::Index::from(index).to_token_stream();
                    let view = self.view(*place, Part::Field(field), false, Span::call_site());
                    let part = self.flatten(elem, &Operand::Place(view), offset);
                    flat.and(part);
                }
            }
            (Pat::TupleStruct(some), Operand::Optional { payload, .. })
                if is_last(&some.path, "Some") || is_last(&some.path, "Ok") =>
            {
                if let Some(inner) = some.elems.first() {
                    flat = self.flatten(inner, payload, offset + 1);
                }
                flat.and(Flat::test(offset, quote!(true)));
            }
            (Pat::TupleStruct(err), Operand::Optional { .. })
                if is_last(&err.path, "Err")
                    && err.elems.iter().all(|inner| matches!(inner, Pat::Wild(_) | Pat::Rest(_))) =>
            {
                flat = Flat::test(offset, quote!(false));
            }
            (Pat::Ident(none), Operand::Optional { .. }) if none.ident == "None" => {
                flat = Flat::test(offset, quote!(false));
            }
            (Pat::Path(none), Operand::Optional { .. }) if is_last(&none.path, "None") => {
                flat = Flat::test(offset, quote!(false));
            }
            (Pat::Ident(ident), Operand::Leaf(value)) if self.builder.function.ty(*value).is_real() => {
                self.diagnostics.report(pat, &Problem::UpperCasePattern(ident.ident.to_string()));
            }
            (pat, Operand::Leaf(value) | Operand::Place(value)) if self.is_variant(pat, *value) => {
                // What it binds are parts of the place.
                self.lay_in_memory(*value);
                let (pattern, bindings) = self.leaf_pattern(&without_ref(pat));
                for (_, binding) in &bindings {
                    let data = &mut self.builder.function.values[binding.index()];
                    (data.ty, data.storage, data.cell) = (Ty::Memory(Elements::Opaque), Storage::Borrowed, false);
                }
                flat = Flat::test(offset, pattern);
                flat.bindings = bindings;
            }
            (pat, Operand::Leaf(value)) => {
                let (pattern, bindings) = self.leaf_pattern(pat);
                if self.borrowed.contains(value) && !matches!(pat, Pat::Reference(_)) {
                    self.referred.extend(bindings.iter().map(|(_, binding)| *binding));
                }
                flat = Flat::test(offset, pattern);
                flat.bindings = bindings;
            }
            (pat, _) => self.diagnostics.report(pat, &Problem::Pattern),
        }
        flat
    }

    /// Whether a pattern is that of an enum's variant, of a value that has an adjoint.
    fn is_variant(&self, pat: &Pat, value: Value) -> bool {
        let hidden = self.is_hidden(value) || self.is_computed(value);
        let named = |path: &syn::Path| !["Some", "None", "Ok", "Err"].iter().any(|name| is_last(path, name));
        hidden
            && match pat {
                Pat::TupleStruct(pat) => named(&pat.path),
                Pat::Struct(pat) => named(&pat.path),
                Pat::Path(pat) => named(&pat.path),
                Pat::Ident(ident) => !is_binding(ident) && ident.ident != "None",
                Pat::Or(or) => or.cases.iter().all(|case| self.is_variant(case, value)),
                _ => false,
            }
    }

    /// A pattern that stays as written but for its bindings, which become values.
    pub(super) fn leaf_pattern(&mut self, pat: &Pat) -> (TokenStream, Vec<(Ident, Value)>) {
        struct Binder {
            idents: Vec<(Ident, bool)>,
            by_ref: Vec<Ident>,
        }
        impl VisitMut for Binder {
            fn visit_field_pat_mut(&mut self, node: &mut syn::FieldPat) {
                node.colon_token.get_or_insert_with(Default::default);
                visit_mut::visit_field_pat_mut(self, node);
            }
            fn visit_pat_ident_mut(&mut self, node: &mut syn::PatIdent) {
                visit_mut::visit_pat_ident_mut(self, node);
                if !is_binding(node) {
                    return;
                }
                if node.by_ref.is_some() {
                    self.by_ref.push(node.ident.clone());
                }
                let index = self.idents.iter().position(|(ident, _)| *ident == node.ident).unwrap_or_else(|| {
                    self.idents.push((node.ident.clone(), node.mutability.is_some()));
                    self.idents.len() - 1
                });
                node.mutability = None;
                node.ident = binder(index);
            }
        }
        let mut pat = pat.clone();
        let mut binding = Binder { idents: Vec::new(), by_ref: Vec::new() };
        binding.visit_pat_mut(&mut pat);
        let by_ref = binding.by_ref;
        let bindings = binding
            .idents
            .into_iter()
            .map(|(ident, mutable)| {
                let name = ident.unraw().to_string();
                let referred = by_ref.contains(&ident);
                let cell = mutable && !referred && self.cells.contains(&name, false);
                let ty = if cell { Ty::Memory(Elements::Opaque) } else { Ty::Opaque };
                let value = self.builder.function.fresh(ty, Name::User(name), ident.span());
                self.builder.function.values[value.index()].cell = cell;
                if referred {
                    self.referred.insert(value);
                }
                (ident, value)
            })
            .collect();
        (pat.to_token_stream(), bindings)
    }
}

impl Flat {
    fn test(leaf: usize, pattern: TokenStream) -> Flat {
        Flat {
            alternatives: vec![BTreeMap::from([(leaf, pattern)])],
            aliases: Vec::new(),
            bindings: Vec::new(),
            by_ref: false,
            by_mut: false,
            referring: Vec::new(),
        }
    }

    /// Both patterns hold. What the second one binds comes after what the first one does.
    fn and(&mut self, other: Flat) {
        let mut product = Vec::new();
        for left in &self.alternatives {
            for right in &other.alternatives {
                let mut both = left.clone();
                let after = |test: &TokenStream| bound_after(test.clone(), self.bindings.len(), other.bindings.len());
                both.extend(right.iter().map(|(leaf, test)| (*leaf, after(test))));
                product.push(both);
            }
        }
        self.alternatives = product;
        self.aliases.extend(other.aliases);
        self.bindings.extend(other.bindings);
        self.referring.extend(other.referring);
    }
}

/// What the leaves that are tested must be.
pub(super) fn pattern_tokens(alternatives: &[BTreeMap<usize, TokenStream>], tested: &BTreeSet<usize>) -> TokenStream {
    let alternatives = alternatives.iter().map(|tests| {
        let tests: Vec<_> =
            tested.iter().map(|column| tests.get(column).cloned().unwrap_or_else(|| quote!(_))).collect();
        match &tests[..] {
            [test] => test.clone(),
            tests if tests.iter().all(|test| test.to_string() == "_") => quote!(_),
            tests => quote!((#(#tests),*)),
        }
    });
    quote!(#(#alternatives)|*)
}

/// `Some(ref x)` as `Some(x)`, which binds a reference where what is matched is one.
fn without_ref(pat: &Pat) -> Pat {
    struct Stripped;
    impl VisitMut for Stripped {
        fn visit_pat_ident_mut(&mut self, node: &mut syn::PatIdent) {
            visit_mut::visit_pat_ident_mut(self, node);
            if node.by_ref.take().is_some() {
                node.mutability = None;
            }
        }
    }
    let mut pat = pat.clone();
    Stripped.visit_pat_mut(&mut pat);
    pat
}

/// A pattern whose variables come after others.
fn bound_after(pattern: TokenStream, others: usize, count: usize) -> TokenStream {
    if others == 0 || count == 0 {
        return pattern;
    }
    pattern
        .into_iter()
        .map(|tree| match tree {
            TokenTree::Ident(ident) => {
                let index = (0..count).find(|index| ident == binder(*index));
                TokenTree::Ident(index.map_or(ident, |index| binder(others + index)))
            }
            TokenTree::Group(group) => {
                TokenTree::Group(Group::new(group.delimiter(), bound_after(group.stream(), others, count)))
            }
            other => other,
        })
        .collect()
}
