//! Whether a parameter of a type that is known by its name only is used as a float: then the name is an alias.

use crate::ir::hash::HashSet;
use crate::rules;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{BinOp, Block, Expr, ExprBinary, ExprCast, ExprField, ExprIndex, ExprMethodCall, Lit};

/// The variables that only floats are used like, and those that no float is used like, by name.
#[derive(Default)]
pub(super) struct Evidence {
    floats: HashSet<String>,
    others: HashSet<String>,
    /// Fields that no float has in their place, by name.
    fields: HashSet<String>,
}

impl Evidence {
    pub(super) fn of(block: &Block) -> Self {
        let mut evidence = Evidence::default();
        evidence.visit_block(block);
        evidence
    }

    pub(super) fn is_float(&self, name: &str) -> bool {
        self.floats.contains(name) && !self.others.contains(name)
    }

    /// Whether a field of this name is used as no float is, by its own fields or by methods.
    pub(super) fn is_other_field(&self, name: &str) -> bool {
        self.fields.contains(name)
    }

    /// What a method of no float, or a field, is asked of: `z.exp().norm_sqr()`.
    fn note_other(&mut self, receiver: &Expr) {
        let Expr::MethodCall(call) = super::memory::bare(receiver) else { return };
        match super::memory::bare(&call.receiver) {
            _ if !rules::names().any(|name| call.method == name) => {}
            Expr::Path(path) => self.others.extend(path.path.get_ident().map(ToString::to_string)),
            receiver => self.note_other(receiver),
        }
    }

    /// A field that something else than a float is in.
    fn note_field(&mut self, expr: &Expr) {
        if let Expr::Field(field) = super::memory::bare(expr) {
            self.fields.insert(field.member.to_token_stream().to_string());
        }
    }
}

/// The variables that an arithmetic expression is of the type of, if that is one type.
fn factors(expr: &Expr, found: &mut Vec<String>) {
    match expr {
        Expr::Paren(paren) => factors(&paren.expr, found),
        Expr::Unary(unary) => factors(&unary.expr, found),
        // A product of vectors may be a number.
        Expr::Binary(binary)
            if matches!(binary.op, BinOp::Mul(_)) && !is_number(&binary.left) && !is_number(&binary.right) => {}
        Expr::Binary(binary) => {
            factors(&binary.left, found);
            factors(&binary.right, found);
        }
        Expr::Path(path) => found.extend(path.path.get_ident().map(ToString::to_string)),
        _ => {}
    }
}

fn is_number(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(paren) => is_number(&paren.expr),
        Expr::Unary(unary) => is_number(&unary.expr),
        Expr::Lit(literal) => matches!(literal.lit, Lit::Float(_)),
        _ => false,
    }
}

impl<'ast> Visit<'ast> for Evidence {
    fn visit_expr_binary(&mut self, node: &'ast ExprBinary) {
        let additive = matches!(node.op, BinOp::Add(_) | BinOp::Sub(_));
        let comparison = matches!(node.op, BinOp::Lt(_) | BinOp::Gt(_) | BinOp::Le(_) | BinOp::Ge(_));
        let sides = [(&node.left, &node.right), (&node.right, &node.left)];
        for (side, other) in sides {
            if comparison || additive && is_number(other) {
                let mut found = Vec::new();
                factors(side, &mut found);
                self.floats.extend(found);
            }
        }
        visit::visit_expr_binary(self, node);
    }

    fn visit_expr_cast(&mut self, node: &'ast ExprCast) {
        let mut found = Vec::new();
        factors(&node.expr, &mut found);
        self.floats.extend(found);
        visit::visit_expr_cast(self, node);
    }

    fn visit_expr_method_call(&mut self, node: &'ast ExprMethodCall) {
        if rules::names().any(|name| node.method == name) {
            let mut found = Vec::new();
            factors(&node.receiver, &mut found);
            self.floats.extend(found);
        } else if !super::call::OF_ANY_TYPE.iter().any(|name| node.method == name) {
            self.note_field(&node.receiver);
            // `x.floor().to_bits()`, `x.exp().total_cmp(&y)`: conversions and orders are of floats too.
            if !node.method.to_string().starts_with("to_") && node.method != "total_cmp" {
                self.note_other(&node.receiver);
            }
        }
        visit::visit_expr_method_call(self, node);
    }

    fn visit_expr_field(&mut self, node: &'ast ExprField) {
        if let Expr::Path(path) = &*node.base {
            self.others.extend(path.path.get_ident().map(ToString::to_string));
        }
        self.note_field(&node.base);
        self.note_other(&node.base);
        visit::visit_expr_field(self, node);
    }

    fn visit_expr_index(&mut self, node: &'ast ExprIndex) {
        if let Expr::Path(path) = &*node.expr {
            self.others.extend(path.path.get_ident().map(ToString::to_string));
        }
        visit::visit_expr_index(self, node);
    }
}
