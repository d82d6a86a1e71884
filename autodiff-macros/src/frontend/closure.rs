//! Closures are lowered at each call, in the scope that they stand in.

use super::operand::Shared;
use super::{Flow, Hint, Lower, Operand, TypeShape, Var};
use crate::diagnostics::Problem;
use crate::ir::Reals;
use crate::ir::hash::HashMap;
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, ExprClosure, ExprPath, Ident, ReturnType};

pub(crate) struct Closure {
    syntax: ExprClosure,
    /// What its names stand for.
    scopes: Vec<HashMap<String, Var>>,
    /// What has been moved into it.
    moved: Vec<(Var, Operand)>,
}

impl Closure {
    pub(super) fn syntax(&self) -> &ExprClosure {
        &self.syntax
    }

    /// What its parameters are written to be.
    pub(super) fn hints(&self, reals: &Reals) -> impl Iterator<Item = Hint> {
        let hint = move |pat: &syn::Pat| match pat {
            syn::Pat::Type(typed) => Some(TypeShape::of(&typed.ty, reals)),
            _ => None,
        };
        self.syntax.inputs.iter().map(hint).chain(std::iter::repeat(None))
    }
}

/// What an adaptor is given to call.
#[derive(Clone)]
pub(super) enum Callee {
    Closure(Shared<Closure>),
    Path(Box<ExprPath>),
}

impl Callee {
    /// Whether a call does nothing but compute, so that it may be left out where its result is.
    pub(super) fn is_quiet(&self) -> bool {
        match self {
            Callee::Closure(closure) => {
                let mut loud = Loud(false);
                loud.visit_expr(&closure.0.syntax.body);
                !loud.0
            }
            Callee::Path(path) => super::functions::float_method(path, &Reals::default()).is_some(),
        }
    }

    /// Whether it is given something, where that shows.
    pub(super) fn takes_argument(&self) -> Option<bool> {
        match self {
            Callee::Closure(closure) => Some(!closure.0.syntax.inputs.is_empty()),
            Callee::Path(_) => None,
        }
    }

    /// Whether its first parameter is a tuple of so many variables.
    pub(super) fn takes_apart(&self, count: usize) -> bool {
        let Callee::Closure(closure) = self else { return false };
        let Some(syn::Pat::Tuple(tuple)) = closure.0.syntax.inputs.first() else { return false };
        count > 1 && tuple.elems.len() == count && !tuple.elems.iter().any(super::pattern::is_rest)
    }

    pub(super) fn span(&self) -> Span {
        match self {
            Callee::Closure(closure) => closure.0.syntax.span(),
            Callee::Path(path) => path.span(),
        }
    }
}

/// How deep calls of closures may be nested.
const DEPTH: usize = 64;

impl Lower<'_> {
    pub(super) fn closure(&mut self, syntax: &ExprClosure) -> Operand {
        let mut scopes = self.scopes.clone();
        let mut captured = Vec::new();
        if syntax.capture.is_some() {
            // What is moved in has a life of its own from here on.
            let mut names = Names(Vec::new());
            names.visit_expr(&syntax.body);
            let mut moved = HashMap::default();
            for ident in names.0 {
                let Some(var) = self.find(&ident) else { continue };
                let operand = self.state.get(&var).cloned().unwrap_or_default();
                let operand = self.owned(operand, true, ident.span());
                let own = self.hidden(&ident.to_string(), operand.clone());
                moved.insert(super::hygienic(&ident), own);
                captured.push((own, operand));
            }
            scopes.push(moved);
        }
        Operand::Closure(Shared::new(Closure { syntax: syntax.clone(), scopes, moved: captured }))
    }

    /// A variable without a name in any scope.
    pub(super) fn hidden(&mut self, name: &str, operand: Operand) -> Var {
        let var = self.new_var(name);
        self.vars[var.0].mutable = true;
        self.state.insert(var, operand);
        var
    }

    pub(super) fn callee(&mut self, expr: &Expr) -> Flow<Option<Callee>> {
        Ok(match super::memory::bare(expr) {
            Expr::Closure(closure) => match self.closure(closure) {
                Operand::Closure(closure) => Some(Callee::Closure(closure)),
                _ => None,
            },
            Expr::Reference(reference) => self.callee(&reference.expr)?,
            Expr::Path(path) => match path.path.get_ident().and_then(|ident| self.find(ident)) {
                Some(var) => match self.state.get(&var).map(Operand::peeled) {
                    Some(Operand::Closure(closure)) => Some(Callee::Closure(closure.clone())),
                    Some(Operand::Function(path)) => Some(Callee::Path(Box::new((*path.0).clone()))),
                    _ => Some(Callee::Path(Box::new(path.clone()))),
                },
                None => Some(Callee::Path(Box::new(path.clone()))),
            },
            _ => None,
        })
    }

    pub(super) fn apply(&mut self, callee: &Callee, args: Vec<Operand>, hint: &Hint, span: Span) -> Flow {
        match callee {
            Callee::Closure(closure) => self.call_closure(closure, args, hint, span),
            Callee::Path(path) => {
                let operand = self.call_path(path, args, hint, span)?;
                self.resolved_if_known(operand, span)
            }
        }
    }

    pub(super) fn call_closure(
        &mut self,
        closure: &Shared<Closure>,
        args: Vec<Operand>,
        hint: &Hint,
        span: Span,
    ) -> Flow {
        let closure = closure.clone();
        let Closure { syntax, scopes, moved } = &*closure.0;
        for (var, operand) in moved {
            self.state.entry(*var).or_insert_with(|| operand.clone());
        }
        if self.returns.len() > DEPTH || syntax.inputs.len() != args.len() {
            return Ok(self.refuse(&syntax.body, &Problem::Expression));
        }
        let outer = std::mem::replace(&mut self.scopes, scopes.clone());
        let loops = std::mem::take(&mut self.loops);
        self.scopes.push(HashMap::default());
        let target = self.target();
        let hint = match &syntax.output {
            ReturnType::Type(_, ty) => Some(TypeShape::of(ty, self.reals())),
            ReturnType::Default => hint.clone(),
        };
        self.returns.push((target, hint.clone()));
        let flow = self.block_of(target, |lower| {
            for (pat, arg) in syntax.inputs.iter().zip(args) {
                lower.bind(pat, arg, None)?;
            }
            lower.expr(&syntax.body, &hint)
        });
        self.returns.pop();
        self.loops = loops;
        self.scopes = outer;
        self.builder.span = span;
        flow
    }
}

/// Whether something is assigned to, or called that may do more than to compute.
struct Loud(bool);

impl<'ast> Visit<'ast> for Loud {
    fn visit_expr(&mut self, node: &'ast Expr) {
        self.0 |= match node {
            Expr::Assign(_) | Expr::Return(_) => true,
            Expr::Reference(reference) => reference.mutability.is_some(),
            Expr::Binary(binary) => {
                let op = quote::ToTokens::to_token_stream(&binary.op).to_string();
                op.len() > 1 && op.ends_with('=') && !["==", "!=", "<=", ">="].contains(&op.as_str())
            }
            Expr::Call(call) => {
                !matches!(&*call.func, Expr::Path(path) if super::functions::float_method(path, &Reals::default()).is_some())
            }
            _ => false,
        };
        visit::visit_expr(self, node);
    }

    fn visit_macro(&mut self, _: &'ast syn::Macro) {
        self.0 = true;
    }
}

struct Names(Vec<Ident>);

impl<'ast> Visit<'ast> for Names {
    fn visit_expr_path(&mut self, node: &'ast ExprPath) {
        if let Some(ident) = node.path.get_ident() {
            self.0.push(ident.clone());
        }
        visit::visit_expr_path(self, node);
    }
}

/// The span of what an adaptor is given.
pub(super) fn span_of(expr: Option<&Expr>) -> Span {
    expr.map_or_else(Span::call_site, Spanned::span)
}
