//! Which variables foreign code changes in place: those are memory cells rather than SSA values.

use crate::rules;
use quote::ToTokens;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{BinOp, Block, Expr, ExprAssign, ExprBinary, ExprCall, ExprClosure, ExprMethodCall, ExprReference};

/// The names that are borrowed mutably, assigned to in closures, or are receivers of methods that the compiler does not know. By name, not by
/// variable: a cell too many costs only a plainer message.
pub(crate) struct Cells {
    borrowed: HashSet<String>,
    receivers: HashSet<String>,
    closures: usize,
}

impl Cells {
    pub(crate) fn of(block: &Block) -> Self {
        let mut cells = Cells { borrowed: HashSet::new(), receivers: HashSet::new(), closures: 0 };
        cells.visit_block(block);
        cells
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

fn is_comparison(op: &BinOp) -> bool {
    matches!(op, BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Le(_) | BinOp::Ge(_))
}

impl<'ast> Visit<'ast> for Cells {
    fn visit_expr_reference(&mut self, node: &'ast ExprReference) {
        if node.mutability.is_some() {
            self.borrowed.extend(root(&node.expr));
        }
        visit::visit_expr_reference(self, node);
    }

    fn visit_expr_method_call(&mut self, node: &'ast ExprMethodCall) {
        if !rules::names().any(|name| node.method == name) {
            self.receivers.extend(root(&node.receiver));
        }
        visit::visit_expr_method_call(self, node);
    }

    fn visit_expr_call(&mut self, node: &'ast ExprCall) {
        // A closure that changes what it captures is called by `&mut`.
        self.receivers.extend(root(&node.func));
        visit::visit_expr_call(self, node);
    }

    fn visit_expr_closure(&mut self, node: &'ast ExprClosure) {
        self.closures += 1;
        visit::visit_expr_closure(self, node);
        self.closures -= 1;
    }

    fn visit_expr_assign(&mut self, node: &'ast ExprAssign) {
        if self.closures > 0 {
            self.borrowed.extend(root(&node.left));
        }
        visit::visit_expr_assign(self, node);
    }

    fn visit_expr_binary(&mut self, node: &'ast ExprBinary) {
        if self.closures > 0 && node.op.to_token_stream().to_string().ends_with('=') && !is_comparison(&node.op) {
            self.borrowed.extend(root(&node.left));
        }
        visit::visit_expr_binary(self, node);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
