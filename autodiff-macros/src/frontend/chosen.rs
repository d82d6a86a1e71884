//! What only one arm of a branch can have: a `&mut` to this or that variable, one closure or another.
//!
//! `let slot = if left { &mut a } else { &mut b };` has no value of its own: in each arm `slot` is another name for
//! something else. So what follows in the block is lowered in each arm, as if it stood there.

use super::Lower;
use super::memory::bare;
use crate::ir::hash::HashSet;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Pat, PatIdent, Stmt, parse_quote};

impl Lower<'_> {
    /// A `let` of such a branch and what follows it, as the branch with these statements at the end of each arm.
    pub(super) fn spread(&self, stmt: &Stmt, rest: &[Stmt]) -> Option<Expr> {
        let Stmt::Local(local) = stmt else { return None };
        let init = local.init.as_ref().filter(|init| init.diverge.is_none() && !rest.is_empty())?;
        let mut bound = Bound(HashSet::default());
        bound.visit_expr(&init.expr);
        if matches!(&local.pat, Pat::Wild(_)) || !self.is_choice(&init.expr, &bound) {
            return None;
        }
        // Functions among them are known already.
        let rest: Vec<&Stmt> = rest.iter().filter(|stmt| !matches!(stmt, Stmt::Item(_))).collect();
        let mut expr = bare(&init.expr).clone();
        append(&mut expr, &|value| {
            let mut local = local.clone();
            if let Some(init) = &mut local.init {
                *init.expr = value.clone();
            }
            parse_quote!({ #local #(#rest)* })
        });
        Some(expr)
    }

    /// Whether the value of an arm stands for something that differs between the arms in more than its value.
    fn is_choice(&self, expr: &Expr, bound: &Bound) -> bool {
        match bare(expr) {
            Expr::If(branch) => match &branch.else_branch {
                Some((_, otherwise)) => {
                    self.ends_in_choice(&branch.then_branch, bound) || self.is_choice_or_alias(otherwise, bound)
                }
                None => false,
            },
            Expr::Match(expr) => expr.arms.iter().any(|arm| self.is_choice_or_alias(&arm.body, bound)),
            _ => false,
        }
    }

    fn is_choice_or_alias(&self, expr: &Expr, bound: &Bound) -> bool {
        match bare(expr) {
            Expr::If(_) | Expr::Match(_) => self.is_choice(expr, bound),
            Expr::Block(block) if block.label.is_none() => self.ends_in_choice(&block.block, bound),
            other => self.is_alias(other, bound),
        }
    }

    fn ends_in_choice(&self, block: &Block, bound: &Bound) -> bool {
        matches!(block.stmts.last(), Some(Stmt::Expr(expr, None)) if self.is_choice_or_alias(expr, bound))
    }

    fn is_alias(&self, expr: &Expr, bound: &Bound) -> bool {
        match bare(expr) {
            Expr::Reference(reference) => reference.mutability.is_some() || self.is_alias(&reference.expr, bound),
            Expr::Tuple(tuple) => tuple.elems.iter().any(|elem| self.is_alias(elem, bound)),
            Expr::Closure(_) => true,
            // A function by its name.
            Expr::Path(path) => {
                let own = path.path.get_ident().is_some_and(|ident| bound.0.contains(&ident.to_string()));
                !own && self.is_function(path)
            }
            _ => false,
        }
    }
}

/// What is bound within an expression.
struct Bound(HashSet<String>);

impl<'ast> Visit<'ast> for Bound {
    fn visit_pat_ident(&mut self, node: &'ast PatIdent) {
        self.0.insert(node.ident.to_string());
        visit::visit_pat_ident(self, node);
    }
}

/// Puts what follows at the end of each arm that comes to its end with a value.
fn append(expr: &mut Expr, follow: &dyn Fn(&Expr) -> Block) {
    match expr {
        Expr::Paren(paren) => append(&mut paren.expr, follow),
        Expr::Group(group) => append(&mut group.expr, follow),
        Expr::If(branch) if branch.else_branch.is_some() => {
            append_to_block(&mut branch.then_branch, follow);
            if let Some((_, otherwise)) = &mut branch.else_branch {
                append(otherwise, follow);
            }
        }
        Expr::Match(expr) => expr.arms.iter_mut().for_each(|arm| {
            append(&mut arm.body, follow);
            arm.comma.get_or_insert_with(Default::default);
        }),
        Expr::Block(block) if block.label.is_none() => append_to_block(&mut block.block, follow),
        _ => {
            let block = follow(expr);
            *expr = parse_quote!(#block);
        }
    }
}

fn append_to_block(block: &mut Block, follow: &dyn Fn(&Expr) -> Block) {
    // Without a value at its end it does not come there.
    if let Some(Stmt::Expr(expr, None)) = block.stmts.last_mut() {
        append(expr, follow);
    }
}
