//! Items inside the body: the companions have them at their start, which must not change what a name stands for.

use super::pattern::is_binding;
use super::stmt::name_of;
use super::{Lower, TypeShape};
use crate::diagnostics::Problem;
use crate::ir::hash::HashMap;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Item, Stmt, UseTree};

/// How often each identifier occurs.
pub(super) fn count_idents(tokens: TokenStream, counts: &mut HashMap<String, usize>) {
    for tree in tokens {
        match tree {
            TokenTree::Ident(ident) => *counts.entry(ident.to_string()).or_default() += 1,
            TokenTree::Group(group) => count_idents(group.stream(), counts),
            _ => {}
        }
    }
}

impl Lower<'_> {
    /// The block with names of their own for its items where those stand for something else outside of it.
    pub(super) fn with_own_items(&mut self, block: &Block) -> Option<Block> {
        let mut inside = HashMap::default();
        count_idents(block.to_token_stream(), &mut inside);
        let mut block = block.clone();
        let mut renamer = Renamer(HashMap::default());
        for stmt in &mut block.stmts {
            let Stmt::Item(item) = stmt else { continue };
            let Some(ident) = defined(item) else { continue };
            let name = ident.to_string();
            if self.idents.get(&name) == inside.get(&name) {
                continue;
            }
            let fresh = (1..).map(|index| format!("{name}_{index}")).find(|fresh| !self.idents.contains_key(fresh))?;
            self.idents.insert(fresh.clone(), 0);
            *ident = Ident::new(&fresh, ident.span());
            renamer.0.insert(name, ident.clone());
        }
        if renamer.0.is_empty() {
            return None;
        }
        renamer.visit_block_mut(&mut block);
        Some(block)
    }

    /// Items are visible in the whole block, before they stand.
    pub(super) fn note_items(&mut self, block: &Block) {
        let items: Vec<&Item> = block
            .stmts
            .iter()
            .filter_map(|stmt| match stmt {
                Stmt::Item(item) => Some(item),
                _ => None,
            })
            .collect();
        if items.is_empty() {
            return;
        }
        let mut inside = HashMap::default();
        count_idents(block.to_token_stream(), &mut inside);
        for item in items {
            self.note_item(item, &inside);
            self.items.push(item.clone());
        }
    }

    fn note_item(&mut self, item: &Item, inside: &HashMap<String, usize>) {
        for name in imports(item) {
            // A glob may bring in any name: only the outermost block can have it.
            let elsewhere =
                if name == "*" { self.idents != *inside } else { self.idents.get(&name) != inside.get(&name) };
            if elsewhere {
                self.diagnostics.report(item, &Problem::InnerItem(name));
            }
        }
        match item {
            Item::Fn(function) => {
                if let syn::ReturnType::Type(_, ty) = &function.sig.output {
                    self.known.insert(function.sig.ident.to_string(), TypeShape::of(ty, self.reals()));
                }
                let annotated = function.attrs.iter().any(|attribute| {
                    attribute.path().segments.last().is_some_and(|last| last.ident == "differentiate")
                });
                if !annotated {
                    self.nested.push(function.sig.ident.clone());
                }
            }
            Item::Macro(item) => {
                self.diagnostics.report(&item.mac.path, &Problem::UnknownMacro(name_of(&item.mac.path)));
            }
            _ => {}
        }
    }
}

/// The names that an import brings into scope, `*` for all of a module's.
fn imports(item: &Item) -> Vec<String> {
    let mut names = Vec::new();
    if let Item::Use(item) = item {
        imported(&item.tree, &mut names);
    }
    names
}

/// The name that an item defines.
fn defined(item: &mut Item) -> Option<&mut Ident> {
    match item {
        Item::Fn(item) => Some(&mut item.sig.ident),
        Item::Const(item) => Some(&mut item.ident),
        Item::Static(item) => Some(&mut item.ident),
        Item::Struct(item) => Some(&mut item.ident),
        Item::Enum(item) => Some(&mut item.ident),
        Item::Type(item) => Some(&mut item.ident),
        Item::Trait(item) => Some(&mut item.ident),
        _ => None,
    }
}

/// Replaces the names of a block's own items throughout the block.
struct Renamer(HashMap<String, Ident>);

impl Renamer {
    fn rename(&self, ident: &mut Ident) {
        if let Some(new) = self.0.get(&ident.to_string()) {
            *ident = Ident::new(&new.to_string(), ident.span());
        }
    }

    fn rename_tokens(&self, tokens: TokenStream) -> TokenStream {
        tokens
            .into_iter()
            .map(|tree| match tree {
                TokenTree::Ident(mut ident) => {
                    self.rename(&mut ident);
                    TokenTree::Ident(ident)
                }
                TokenTree::Group(group) => {
                    let mut renamed = Group::new(group.delimiter(), self.rename_tokens(group.stream()));
                    renamed.set_span(group.span());
                    TokenTree::Group(renamed)
                }
                other => other,
            })
            .collect()
    }
}

impl VisitMut for Renamer {
    fn visit_path_mut(&mut self, node: &mut syn::Path) {
        if node.leading_colon.is_none()
            && let Some(first) = node.segments.first_mut()
        {
            self.rename(&mut first.ident);
        }
        visit_mut::visit_path_mut(self, node);
    }

    fn visit_pat_ident_mut(&mut self, node: &mut syn::PatIdent) {
        if !is_binding(node) {
            self.rename(&mut node.ident);
        }
        visit_mut::visit_pat_ident_mut(self, node);
    }

    fn visit_macro_mut(&mut self, node: &mut syn::Macro) {
        node.tokens = self.rename_tokens(std::mem::take(&mut node.tokens));
    }
}

fn imported(tree: &UseTree, names: &mut Vec<String>) {
    match tree {
        UseTree::Path(path) => imported(&path.tree, names),
        UseTree::Name(name) => names.push(name.ident.to_string()),
        UseTree::Rename(rename) => names.push(rename.rename.to_string()),
        UseTree::Glob(_) => names.push("*".to_string()),
        UseTree::Group(group) => group.items.iter().for_each(|item| imported(item, names)),
    }
}
