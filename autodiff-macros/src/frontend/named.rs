//! Names for what a signature takes apart.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{FnArg, ItemFn, Pat, PatIdent, Path, Type, parse_quote};

/// The function with a name for each parameter that the companions have to pass on, and for each `_` in the others.
pub(crate) fn with_named_parameters(item: &ItemFn) -> ItemFn {
    struct Namer(usize);
    impl VisitMut for Namer {
        fn visit_pat_mut(&mut self, node: &mut Pat) {
            if let Pat::Wild(wild) = node {
                let name = format_ident!("_unused_{}", self.0, span = wild.underscore_token.span);
                self.0 += 1;
                *node = parse_quote!(#name);
            }
            visit_mut::visit_pat_mut(self, node);
        }
        fn visit_type_mut(&mut self, _: &mut Type) {}
    }
    let mut item = item.clone();
    take_apart_in_body(&mut item);
    let mut namer = Namer(0);
    item.sig.inputs.iter_mut().for_each(|input| namer.visit_fn_arg_mut(input));
    item
}

/// A sequence or a struct that is taken apart in the signature is taken apart at the start of the body.
fn take_apart_in_body(item: &mut ItemFn) {
    let mut lets = Vec::new();
    for index in 0..item.sig.inputs.len() {
        let Some(FnArg::Typed(typed)) = item.sig.inputs.get(index) else { continue };
        let mut opened = Opened(false);
        opened.visit_pat(&typed.pat);
        if !opened.0 {
            continue;
        }
        let mut pat = (*typed.pat).clone();
        let name = match &mut pat {
            Pat::Ident(whole) => {
                let name = PatIdent { subpat: None, by_ref: None, ..whole.clone() };
                if let (None, Some((_, part))) = (whole.by_ref, whole.subpat.take()) {
                    pat = *part;
                }
                name
            }
            pat => {
                let ident = name_of(pat, index, item);
                PatIdent { attrs: Vec::new(), by_ref: None, mutability: None, ident, subpat: None }
            }
        };
        let value = &name.ident;
        lets.push(parse_quote!(let #pat = #value;));
        if let Some(FnArg::Typed(typed)) = item.sig.inputs.get_mut(index) {
            *typed.pat = Pat::Ident(name);
        }
    }
    item.block.stmts.splice(0..0, lets);
}

/// Whether a pattern takes apart more than tuples and references.
struct Opened(bool);

impl<'ast> Visit<'ast> for Opened {
    fn visit_pat(&mut self, pat: &'ast Pat) {
        self.0 |= match pat {
            Pat::Slice(_) | Pat::Struct(_) | Pat::TupleStruct(_) => true,
            Pat::Ident(ident) => ident.subpat.is_some() || ident.by_ref.is_some(),
            _ => false,
        };
        visit::visit_pat(self, pat);
    }
}

/// `point` for a `Point { x, y }`, unless that stands for something else already.
fn name_of(pat: &Pat, index: usize, item: &ItemFn) -> Ident {
    let named = path_of(pat).and_then(|path| path.segments.last()).map(|last| snake_case(&last.ident.to_string()));
    let own = named.filter(|name| {
        let free = !mentions(item.to_token_stream(), name);
        free && syn::parse_str::<Ident>(name).is_ok()
    });
    own.map_or_else(|| format_ident!("argument_{index}"), |name| format_ident!("{name}"))
}

fn path_of(pat: &Pat) -> Option<&Path> {
    match pat {
        Pat::Struct(pat) => Some(&pat.path),
        Pat::TupleStruct(pat) => Some(&pat.path),
        Pat::Reference(pat) => path_of(&pat.pat),
        Pat::Paren(pat) => path_of(&pat.pat),
        _ => None,
    }
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

/// Whether a name stands in code.
pub(crate) fn mentions(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        _ => false,
    })
}
