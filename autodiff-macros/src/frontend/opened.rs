//! What syntax shows of failures: where a function returns, and which variables are opened.

use super::forms::is_last;
use super::{Hint, TypeShape};
use crate::ir::hash::HashSet;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprReturn, ExprTry, Pat};

/// Methods that open a `Result` or an `Option`, or look whether it is one.
pub(super) const METHODS: [&str; 21] = [
    "unwrap",
    "expect",
    "unwrap_or",
    "unwrap_or_else",
    "unwrap_or_default",
    "is_some",
    "is_none",
    "is_ok",
    "is_err",
    "is_some_and",
    "is_none_or",
    "is_ok_and",
    "ok",
    "ok_or",
    "ok_or_else",
    "map_err",
    "and_then",
    "or_else",
    "map_or",
    "map_or_else",
    "inspect_err",
];

/// Whether a method shows that what it is called on may fail.
pub(super) fn opens(method: &str, hint: &Hint) -> bool {
    METHODS.contains(&method)
        || super::optional::OF_OTHERS.contains(&method) && matches!(hint, Some(TypeShape::Fallible(_)))
}

/// The body of a function that may fail, with `return` before what it ends with: so a failure leaves where it comes up.
pub(super) fn returning(block: &Block) -> Block {
    let mut block = block.clone();
    if let Some(syn::Stmt::Expr(expr, None)) = block.stmts.last_mut() {
        *expr = returned(expr);
    }
    block
}

fn returned(expr: &Expr) -> Expr {
    let mut expr = expr.clone();
    match &mut expr {
        Expr::If(branch) if branch.else_branch.is_some() => {
            branch.then_branch = returning(&branch.then_branch);
            if let Some((_, otherwise)) = &mut branch.else_branch {
                **otherwise = returned(otherwise);
            }
        }
        Expr::Match(expr) => expr.arms.iter_mut().for_each(|arm| *arm.body = returned(&arm.body)),
        Expr::Block(block) if block.label.is_none() => block.block = returning(&block.block),
        Expr::Paren(paren) => return returned(&paren.expr),
        Expr::Group(group) => return returned(&group.expr),
        Expr::Return(ExprReturn { expr: Some(inner), .. }) => return returned(inner),
        Expr::Return(_) | Expr::Macro(_) => {}
        _ => {
            let inner = Some(Box::new(expr.clone()));
            expr = Expr::Return(ExprReturn {
                attrs: Vec::new(),
                return_token: syn::token::Return(expr.span()),
                expr: inner,
            });
        }
    }
    expr
}

/// What a `return` returns, if it is a branch that each arm of can return by itself.
pub(super) fn returned_branch(expr: &Expr) -> Option<Expr> {
    let bare = super::memory::bare(expr);
    matches!(bare, Expr::If(_) | Expr::Match(_) | Expr::Block(_)).then(|| returned(bare))
}

/// Whether a pattern is one of an option or a result.
pub(super) fn is_fallible(pat: &Pat) -> bool {
    match pat {
        Pat::TupleStruct(pattern) => ["Some", "Ok", "Err"].iter().any(|name| is_last(&pattern.path, name)),
        Pat::Ident(ident) => ident.ident == "None",
        Pat::Path(path) => is_last(&path.path, "None"),
        Pat::Paren(paren) => is_fallible(&paren.pat),
        Pat::Reference(reference) => is_fallible(&reference.pat),
        Pat::Or(or) => or.cases.iter().any(is_fallible),
        Pat::Guard(guarded) => is_fallible(&guarded.pat),
        _ => false,
    }
}

/// The variables that are opened, by name: what they are bound to may fail.
#[derive(Default)]
pub(super) struct Opened {
    names: HashSet<String>,
    /// Whether what is returned here may fail.
    returned: bool,
}

impl Opened {
    pub(super) fn of(block: &Block, returned: bool) -> Self {
        let mut opened = Opened { names: HashSet::default(), returned };
        opened.visit_block(block);
        if let (true, Some(syn::Stmt::Expr(expr, None))) = (returned, block.stmts.last()) {
            opened.note(expr);
        }
        opened
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    fn note(&mut self, expr: &Expr) {
        match super::memory::bare(expr) {
            Expr::Path(path) => self.names.extend(path.path.get_ident().map(ToString::to_string)),
            Expr::Reference(reference) => self.note(&reference.expr),
            _ => {}
        }
    }
}

impl<'ast> Visit<'ast> for Opened {
    fn visit_expr_try(&mut self, node: &'ast ExprTry) {
        self.note(&node.expr);
        visit::visit_expr_try(self, node);
    }

    fn visit_expr_match(&mut self, node: &'ast syn::ExprMatch) {
        if node.arms.iter().any(|arm| is_fallible(&arm.pat)) {
            self.note(&node.expr);
        }
        visit::visit_expr_match(self, node);
    }

    fn visit_expr_let(&mut self, node: &'ast syn::ExprLet) {
        if is_fallible(&node.pat) {
            self.note(&node.expr);
        }
        visit::visit_expr_let(self, node);
    }

    fn visit_local(&mut self, node: &'ast syn::Local) {
        if let (true, Some(init)) = (is_fallible(&node.pat), &node.init) {
            self.note(&init.expr);
        }
        visit::visit_local(self, node);
    }

    fn visit_expr_method_call(&mut self, node: &'ast syn::ExprMethodCall) {
        if METHODS.iter().any(|method| node.method == method) {
            self.note(&node.receiver);
        }
        visit::visit_expr_method_call(self, node);
    }

    fn visit_expr_return(&mut self, node: &'ast ExprReturn) {
        if let (true, Some(expr)) = (self.returned, &node.expr) {
            self.note(expr);
        }
        visit::visit_expr_return(self, node);
    }

    fn visit_expr_closure(&mut self, node: &'ast syn::ExprClosure) {
        // Of a closure that is not known.
        let outer = std::mem::replace(&mut self.returned, true);
        visit::visit_expr_closure(self, node);
        self.returned = outer;
    }
}
