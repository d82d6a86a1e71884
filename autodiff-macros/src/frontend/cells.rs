//! Which variables are changed in place through a reference: those live in memory rather than being SSA values.

use super::sequence::OF_SEQUENCES;
use crate::rules;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprCall, ExprMethodCall, ExprReference};

/// The names that are borrowed mutably, or are receivers of methods that the compiler does not know. By name, not by variable: a
/// cell too many costs little.
pub(crate) struct Cells {
    borrowed: HashSet<String>,
    receivers: HashSet<String>,
    /// What is indexed or has methods of sequences.
    sequences: HashSet<String>,
}

impl Cells {
    pub(crate) fn of(block: &Block) -> Self {
        let mut cells = Cells { borrowed: HashSet::new(), receivers: HashSet::new(), sequences: HashSet::new() };
        cells.visit_block(block);
        cells
    }

    /// Whether a variable is used as a sequence.
    pub(crate) fn is_sequence(&self, name: &str) -> bool {
        self.sequences.contains(name)
    }

    /// Whether a `mut` variable must live in one place; `known` where its type has no methods that change it.
    pub(crate) fn contains(&self, name: &str, known: bool) -> bool {
        self.borrowed.contains(name) || (!known && self.receivers.contains(name))
    }
}

fn root(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Field(field) => root(&field.base),
        Expr::Index(index) => root(&index.expr),
        Expr::Paren(paren) => root(&paren.expr),
        _ => None,
    }
}

impl<'ast> Visit<'ast> for Cells {
    fn visit_expr_reference(&mut self, node: &'ast ExprReference) {
        if node.mutability.is_some() {
            self.borrowed.extend(root(&node.expr));
        }
        visit::visit_expr_reference(self, node);
    }

    fn visit_expr_index(&mut self, node: &'ast syn::ExprIndex) {
        if let Expr::Path(_) = &*node.expr {
            self.sequences.extend(root(&node.expr));
        }
        visit::visit_expr_index(self, node);
    }

    fn visit_expr_method_call(&mut self, node: &'ast ExprMethodCall) {
        if let Expr::Path(_) = &*node.receiver
            && OF_SEQUENCES.iter().any(|name| node.method == name)
        {
            self.sequences.extend(root(&node.receiver));
        }
        if !rules::names().any(|name| node.method == name) {
            self.receivers.extend(root(&node.receiver));
        }
        visit::visit_expr_method_call(self, node);
    }

    fn visit_expr_call(&mut self, node: &'ast ExprCall) {
        // What these do to variables is known.
        if let Expr::Path(path) = &*node.func
            && path
                .path
                .segments
                .last()
                .is_some_and(|last| ["swap", "replace", "take"].iter().any(|name| last.ident == name))
        {
            for arg in &node.args {
                match arg {
                    Expr::Reference(reference) => self.visit_expr(&reference.expr),
                    other => self.visit_expr(other),
                }
            }
            return;
        }
        // A closure that changes what it captures is called by `&mut`.
        self.receivers.extend(root(&node.func));
        visit::visit_expr_call(self, node);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
