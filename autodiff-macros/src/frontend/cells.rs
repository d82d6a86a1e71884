//! Which variables are changed in place through a reference: those live in memory rather than being SSA values.

use super::call::OF_ANY_TYPE;
use super::sequence::{OF_SEQUENCES, is_of_sequences};
use crate::ir::hash::HashSet;
use crate::rules;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{BinOp, Block, Expr, ExprCall, ExprMethodCall, ExprReference};

/// The names that are borrowed mutably, or are receivers of methods that the compiler does not know. By name, not by variable: a
/// cell too many costs little.
#[derive(Default)]
pub(crate) struct Cells {
    borrowed: HashSet<String>,
    receivers: HashSet<String>,
    /// What is indexed or has methods of sequences; fields as `.name`.
    sequences: HashSet<String>,
    /// What has methods that no sequence has; fields as `.name`.
    objects: HashSet<String>,
    /// What fields are read of.
    projected: HashSet<String>,
    /// What is assigned to in parts.
    assigned: HashSet<String>,
    /// Of what parts are borrowed mutably, or are receivers.
    lent: HashSet<String>,
    /// What is assigned to as a whole.
    reassigned: HashSet<String>,
}

impl Cells {
    pub(crate) fn of(block: &Block) -> Self {
        let mut cells = Cells::default();
        cells.visit_block(block);
        cells
    }

    /// Whether a variable, or a field, written as `.name`, is used as a sequence.
    pub(crate) fn is_sequence(&self, name: &str) -> bool {
        self.sequences.contains(name)
    }

    /// Whether what is written there has methods that no sequence has.
    pub(crate) fn is_object(&self, expr: &Expr) -> bool {
        used(expr).is_some_and(|name| self.objects.contains(&name))
    }

    /// Whether fields of a variable are read.
    pub(crate) fn is_projected(&self, name: &str) -> bool {
        self.projected.contains(name)
    }

    /// Whether parts of a variable are assigned to.
    pub(crate) fn is_assigned_in_parts(&self, name: &str) -> bool {
        self.assigned.contains(name)
    }

    /// Whether a variable is changed both as a whole and in parts.
    pub(crate) fn is_changed_both_ways(&self, name: &str) -> bool {
        self.reassigned.contains(name) && (self.assigned.contains(name) || self.lent.contains(name))
    }

    /// Whether a `mut` variable must live in one place; `known` where its type has no methods or parts that change it.
    pub(crate) fn contains(&self, name: &str, known: bool) -> bool {
        self.borrowed.contains(name) || (!known && (self.receivers.contains(name) || self.assigned.contains(name)))
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

/// The name of a variable, or of the field of anything.
pub(super) fn used(expr: &Expr) -> Option<String> {
    match super::memory::bare(expr) {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Field(field) => Some(format!(".{}", field.member.to_token_stream())),
        _ => None,
    }
}

impl Cells {
    fn lend_part_of(&mut self, expr: &Expr) {
        if !matches!(super::memory::bare(expr), Expr::Path(_)) {
            self.lent.extend(root(expr));
        }
    }

    fn assigned_to(&mut self, left: &Expr) {
        match left {
            Expr::Path(_) => self.reassigned.extend(root(left)),
            Expr::Field(_) => self.assigned.extend(root(left)),
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|left| self.assigned_to(left)),
            Expr::Index(index) if matches!(super::memory::bare(&index.expr), Expr::Field(_)) => {
                self.assigned.extend(root(left));
            }
            _ => {}
        }
    }
}

fn is_assignment(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::AddAssign(_) | BinOp::SubAssign(_) | BinOp::MulAssign(_) | BinOp::DivAssign(_) | BinOp::RemAssign(_)
    )
}

impl<'ast> Visit<'ast> for Cells {
    fn visit_expr_reference(&mut self, node: &'ast ExprReference) {
        if node.mutability.is_some() {
            self.borrowed.extend(root(&node.expr));
            self.lend_part_of(&node.expr);
        }
        visit::visit_expr_reference(self, node);
    }

    fn visit_expr_index(&mut self, node: &'ast syn::ExprIndex) {
        self.sequences.extend(used(&node.expr));
        visit::visit_expr_index(self, node);
    }

    fn visit_expr_field(&mut self, node: &'ast syn::ExprField) {
        if let Expr::Path(_) = &*node.base {
            self.projected.extend(root(&node.base));
        }
        visit::visit_expr_field(self, node);
    }

    fn visit_expr_assign(&mut self, node: &'ast syn::ExprAssign) {
        self.assigned_to(&node.left);
        visit::visit_expr_assign(self, node);
    }

    fn visit_expr_binary(&mut self, node: &'ast syn::ExprBinary) {
        if is_assignment(&node.op) {
            self.assigned_to(&node.left);
        }
        visit::visit_expr_binary(self, node);
    }

    fn visit_expr_method_call(&mut self, node: &'ast ExprMethodCall) {
        if OF_SEQUENCES.iter().any(|name| node.method == name) {
            self.sequences.extend(used(&node.receiver));
        }
        if node.method == "as_mut" && node.args.is_empty() {
            self.borrowed.extend(root(&node.receiver));
        }
        // An option of a reference is what a sequence gives.
        if ["copied", "cloned"].iter().any(|name| node.method == name)
            && let Expr::MethodCall(call) = &*node.receiver
            && ["get", "first", "last"].iter().any(|name| call.method == name)
        {
            self.sequences.extend(used(&call.receiver));
        }
        if !rules::names().any(|name| node.method == name) {
            self.receivers.extend(root(&node.receiver));
            self.lend_part_of(&node.receiver);
            if !is_of_sequences(&node.method.to_string()) && !OF_ANY_TYPE.iter().any(|name| node.method == name) {
                self.objects.extend(used(&node.receiver));
            }
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
