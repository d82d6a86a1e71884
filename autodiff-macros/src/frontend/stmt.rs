//! Blocks, `let`, assignments.

use super::{Flow, Hint, Lower, Operand, Stop, TypeShape};
use crate::diagnostics::Problem;
use crate::ir::{Arithmetic, Callee, Construct, Foreign, Name, Op, Receiver, Shape, Stmt as IrStmt, Ty, Value};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{BinOp, Block, Expr, Local, Pat, Stmt};

impl Lower<'_> {
    pub(super) fn block(&mut self, block: &Block, hint: &Hint) -> Flow {
        let own = if has_items(block) { self.with_own_items(block) } else { None };
        let block = own.as_ref().unwrap_or(block);
        self.scoped(|lower| {
            lower.note_items(block);
            let mut last = Operand::UNIT;
            for (index, stmt) in block.stmts.iter().enumerate() {
                if let Some(spread) = lower.spread(stmt, &block.stmts[index + 1..]) {
                    return lower.expr(&spread, hint);
                }
                let tail = index + 1 == block.stmts.len();
                last = lower.stmt(stmt, tail, hint)?;
            }
            Ok(last)
        })
    }

    fn stmt(&mut self, stmt: &Stmt, tail: bool, hint: &Hint) -> Flow {
        match stmt {
            Stmt::Local(local) => self.local(local).map(|()| Operand::UNIT),
            Stmt::Item(_) => Ok(Operand::UNIT),
            // A `let` by way of a macro's fragment.
            Stmt::Expr(Expr::Group(group), _) if matches!(&*group.expr, Expr::Let(_)) => {
                if let Expr::Let(binding) = &*group.expr {
                    let operand = self.expr(&binding.expr, &shape_of_pattern(&binding.pat))?;
                    self.bind(&binding.pat, operand, None)?;
                }
                Ok(Operand::UNIT)
            }
            Stmt::Expr(expr, None) if tail => {
                let operand = self.expr(expr, hint)?;
                if hint.as_ref().is_some_and(TypeShape::is_unit) {
                    self.mark_statement();
                }
                Ok(operand)
            }
            Stmt::Expr(expr, _) => {
                self.expr(expr, &None)?;
                self.mark_statement();
                Ok(Operand::UNIT)
            }
            Stmt::Macro(stmt) => {
                let value = self.macro_call(&stmt.mac, if tail { hint } else { &None })?;
                Ok(if stmt.semi_token.is_some() { Operand::UNIT } else { value })
            }
        }
    }

    /// The expression just lowered was a statement: its value is not bound.
    pub(super) fn mark_statement(&mut self) {
        match self.builder.stmts.last_mut().map(|stmt| &mut stmt.op) {
            Some(Op::Foreign(foreign)) => foreign.statement = true,
            Some(Op::Call(call)) => {
                call.statement = true;
                // A method that is called for its effect changes what it is called on.
                if let (Callee::Method { receiver: known @ Receiver::Shared, .. }, Some(receiver)) =
                    (&mut call.callee, call.args.first_mut())
                {
                    *known = Receiver::Unknown;
                    receiver.mutable = true;
                    if let Shape::Leaf(place) = receiver.shape {
                        self.make_mutable(place);
                    }
                }
            }
            _ => {}
        }
    }

    fn local(&mut self, local: &Local) -> Flow<()> {
        let (pat, ty) = match &local.pat {
            Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
            pat => (pat, None),
        };
        let written = ty
            .map(|ty| super::construct::unboxed(ty, self.reals()))
            .map(|ty| (TypeShape::of(ty, self.reals()), ty.to_token_stream()));
        let Some(init) = &local.init else {
            self.bind(pat, Operand::Undefined, written)?;
            // It is assigned to later, if only once.
            let mut idents = Vec::new();
            super::pattern::collect_bindings(pat, &mut idents);
            for ident in idents {
                if let Some(var) = self.find(&ident) {
                    self.vars[var.0].mutable = true;
                }
            }
            return Ok(());
        };
        if let Some((_, diverge)) = &init.diverge {
            return self.let_else(pat, &init.expr, diverge);
        }
        if let Some((ident, path)) = self.function_by_name(pat, &init.expr) {
            let var = self.declare(ident, None);
            self.state.insert(var, Operand::Function(super::operand::Shared::new(path)));
            return Ok(());
        }
        let hint = written.as_ref().map(|(shape, _)| shape.clone()).or_else(|| shape_of_pattern(pat));
        let operand = match super::memory::bare(&init.expr) {
            expr if is_place(expr, pat) => match self.place_expr(expr)? {
                // It may become another option, one that is built here.
                operand if self.is_changing_option(pat, &operand) => self.option_in_sight(&operand, expr.span()),
                // The pattern says whether it is taken apart.
                Operand::Place(place) if self.is_hidden(place) => Operand::Place(place),
                operand => {
                    let operand = self.rvalue(operand, expr.span());
                    self.owned(operand, true, expr.span())
                }
            },
            expr => {
                let operand = self.expr(expr, &hint)?;
                let opened = matches!(pat, Pat::Ident(ident) if self.opened.contains(&ident.ident.to_string()));
                let operand = if opened { self.resolved(operand, expr.span())? } else { operand };
                self.owned(operand, true, expr.span())
            }
        };
        let operand = match &written {
            Some((TypeShape::Fallible(payload), _)) => self.with_payload(operand, payload, init.expr.span()),
            _ => operand,
        };
        if let (Some((shape, _)), Some(values)) = (&written, operand.shape()) {
            self.annotate(&values, shape);
        }
        match &local.pat {
            Pat::Type(typed) if let Some(parts) = super::pattern::typed_parts(typed) => {
                self.bind(&parts, operand, None)
            }
            _ => self.bind(pat, operand, written),
        }
    }

    /// `let f = f64::sin;`: a path in lower case that is no variable is a function's.
    fn function_by_name<'p>(&self, pat: &'p Pat, init: &Expr) -> Option<(&'p syn::Ident, syn::ExprPath)> {
        let init = match super::memory::bare(init) {
            // As a `&dyn Fn(f64) -> f64`.
            Expr::Reference(reference) if reference.mutability.is_none() => super::memory::bare(&reference.expr),
            init => init,
        };
        let (Pat::Ident(ident), Expr::Path(path)) = (pat, init) else { return None };
        let plain = ident.mutability.is_none() && ident.by_ref.is_none() && ident.subpat.is_none();
        (plain && self.is_function(path)).then(|| (&ident.ident, path.clone()))
    }

    /// Whether a path is a function's.
    pub(super) fn is_function(&self, path: &syn::ExprPath) -> bool {
        let name = name_of(&path.path);
        name.starts_with(|first: char| first.is_lowercase()) && name != "self" && self.variable(&path.path).is_none()
    }

    /// `left = right`.
    pub(super) fn assign(&mut self, left: &Expr, right: &Expr) -> Flow {
        let hint = self.hint_of_place(left);
        let operand = self.expr(right, &hint)?;
        self.store(left, operand)?;
        Ok(Operand::UNIT)
    }

    fn hint_of_place(&self, place: &Expr) -> Hint {
        match place {
            Expr::Tuple(tuple) => {
                let parts = tuple.elems.iter().map(|elem| self.hint_of_place(elem).unwrap_or(TypeShape::Opaque));
                Some(TypeShape::Tuple(parts.collect()))
            }
            Expr::Path(path) => {
                let var = self.find(path.path.get_ident()?)?;
                // Without a type, a variable keeps the parts that its value has.
                let parts = || match self.state.get(&var)? {
                    Operand::Place(place) => Some(self.shape_at(*place)),
                    operand => shape_of_operand(operand),
                };
                self.vars[var.0].annotation.clone().or_else(parts)
            }
            _ => None,
        }
    }

    pub(super) fn store(&mut self, place: &Expr, operand: Operand) -> Flow<()> {
        match place {
            Expr::Paren(paren) => self.store(&paren.expr, operand),
            Expr::Infer(_) => Ok(()),
            Expr::Tuple(tuple) => match operand {
                Operand::Tuple(parts) if parts.len() == tuple.elems.len() => {
                    tuple.elems.iter().zip(parts).try_for_each(|(place, part)| self.store(place, part))
                }
                Operand::Undefined => Ok(()),
                _ => {
                    self.refuse(place, &Problem::Destructuring);
                    Ok(())
                }
            },
            Expr::Path(path) if let Some(var) = self.variable(&path.path) => {
                if let (true, Some(Operand::Place(cell))) = (self.vars[var.0].cell, self.state.get(&var)) {
                    self.store_place(*cell, operand, place);
                    return Ok(());
                }
                let operand = match operand {
                    Operand::Iterate(iterate) => Operand::Iterate(self.movable(iterate)),
                    operand => self.owned(operand, true, place.span()),
                };
                self.set(var, operand);
                Ok(())
            }
            Expr::Group(group) => self.store(&group.expr, operand),
            Expr::Field(field) if self.is_in_place(&field.base) && !self.is_variable_part(&field.base) => {
                match self.place_expr(place)?.place() {
                    Some(target) => self.store_place(target, operand, place),
                    None => {
                        self.refuse(place, &Problem::FieldAssignment);
                    }
                }
                Ok(())
            }
            Expr::Field(field) => {
                let mut path = Vec::new();
                if let (Some(var), syn::Member::Unnamed(index)) = (self.field_root(field, &mut path), &field.member) {
                    path.push(index.index as usize);
                    let mut whole = self.state.get(&var).cloned().unwrap_or_default();
                    if let Some(part) = path.iter().try_fold(&mut whole, |operand, index| match operand {
                        Operand::Tuple(parts) => parts.get_mut(*index),
                        _ => None,
                    }) {
                        let name = format!("{}_{}", self.vars[var.0].name, index.index);
                        self.hint_operand(&operand, &name);
                        *part = operand;
                        self.state.insert(var, whole);
                        return Ok(());
                    }
                }
                // Of a refused `&mut self`, that has been said.
                let own = matches!(super::memory::bare(&field.base), Expr::Path(path) if path.path.is_ident("self"));
                if !own || self.diagnostics.is_empty() {
                    self.refuse(place, &Problem::FieldAssignment);
                }
                Ok(())
            }
            Expr::Index(_) | Expr::Unary(_) => {
                let Some(target) = self.target_or_through(place, &quote!(=), &operand)? else { return Ok(()) };
                match target {
                    Operand::Place(target) => self.store_place(target, operand, place),
                    Operand::Variable(var) => {
                        let operand = self.rvalue(operand, place.span());
                        self.set(var, operand);
                    }
                    Operand::Undefined => {}
                    _ => {
                        self.refuse(place, &Problem::ReferenceAssignment);
                    }
                }
                Ok(())
            }
            other => {
                self.refuse(other, &Problem::Expression);
                Ok(())
            }
        }
    }

    /// What is assigned to; `None` if that is done by code that is passed through, as of `*counts.entry(key).or_insert(0) += 1`.
    fn target_or_through(&mut self, place: &Expr, op: &impl ToTokens, right: &Operand) -> Flow<Option<Operand>> {
        let Expr::Unary(unary) = place else { return self.place_expr(place).map(Some) };
        let target = self.place_expr(&unary.expr)?;
        let Operand::Leaf(pointer) = target else { return Ok(Some(self.pointee(target, unary))) };
        let cell = self.root_cell(&unary.expr);
        let constant = |value: Value| match self.builder.function.ty(value) {
            Ty::Int | Ty::Bool => true,
            _ => self.builder.number(value).is_some(),
        };
        let known = cell.is_some() || right.leaf().is_some_and(constant);
        if !known || !self.foreign.contains(&pointer) || self.builder.function.ty(pointer) != Ty::Opaque {
            return Ok(Some(self.pointee(target, unary)));
        }
        let mut args = vec![pointer];
        let right = self.operand_tokens(right, &mut args);
        // What is put there is in the variable that it is a part of.
        args.extend(cell);
        let pointer = crate::ir::hole(0);
        let foreign = Foreign {
            code: quote!(*#pointer #op #right),
            args,
            construct: Construct::Operator(op.to_token_stream().to_string()),
            pure_: false,
            statement: true,
        };
        self.push_foreign(foreign, Vec::new(), place.span());
        Ok(None)
    }

    /// The variable in memory that a chain of methods starts from.
    fn root_cell(&self, expr: &Expr) -> Option<Value> {
        match super::memory::bare(expr) {
            Expr::MethodCall(call) => self.root_cell(&call.receiver),
            Expr::Path(path) => {
                let var = self.variable(&path.path)?;
                let place = self.state.get(&var)?.place()?;
                self.builder.function.data(place).cell.then_some(place)
            }
            _ => None,
        }
    }

    /// The variable that a chain of tuple fields starts from, and the fields before the last.
    fn field_root(&self, field: &syn::ExprField, path: &mut Vec<usize>) -> Option<super::Var> {
        match super::memory::bare(&field.base) {
            Expr::Path(base) => self.variable(&base.path),
            Expr::Field(base) => {
                let root = self.field_root(base, path)?;
                let syn::Member::Unnamed(index) = &base.member else { return None };
                path.push(index.index as usize);
                Some(root)
            }
            _ => None,
        }
    }

    pub(super) fn variable(&self, path: &syn::Path) -> Option<super::Var> {
        self.find(path.get_ident()?)
    }

    /// A variable's new value.
    fn set(&mut self, var: super::Var, operand: Operand) {
        let name = self.vars[var.0].name.clone();
        if let (Some(ty), Some(shape)) = (self.vars[var.0].annotation.clone(), operand.shape()) {
            self.annotate(&shape, &ty);
        }
        self.name_operand(&operand, &name);
        self.state.insert(var, operand);
    }

    /// Whether it is a variable that a reference in a closure stands for.
    fn is_variable_part(&self, base: &Expr) -> bool {
        match super::memory::bare(base) {
            Expr::Path(path) => self
                .variable(&path.path)
                .is_some_and(|var| matches!(self.state.get(&var).map(Operand::peeled), Some(Operand::Variable(_)))),
            _ => false,
        }
    }

    /// `left op= right`.
    pub(super) fn assign_op(&mut self, expr: &syn::ExprBinary) -> Flow {
        let right = self.expr(&expr.right, &None)?;
        let op = arithmetic_assign(&expr.op);
        let left = match super::memory::bare(&expr.left) {
            Expr::Path(_) | Expr::Index(_) => self.place_expr(&expr.left)?,
            left @ Expr::Unary(_) => match self.target_or_through(left, &expr.op, &right)? {
                Some(left) => left,
                None => return Ok(Operand::UNIT),
            },
            Expr::Field(field) if self.is_in_place(&field.base) && !self.is_variable_part(&field.base) => {
                self.place_expr(&expr.left)?
            }
            _ => self.expr(&expr.left, &None)?,
        };
        if let Operand::Place(place) = left
            && !matches!(self.shape_at(place), TypeShape::Sequence(_))
        {
            self.update_place(place, op, &right, expr)?;
            return Ok(Operand::UNIT);
        }
        let now = self.rvalue(left, expr.left.span());
        let value = match op {
            Some(op) => self.arithmetic(op, &now, &right, &expr.op),
            None => self.foreign_operator(&now, &binary_of_assign(&expr.op), &right, &expr.op),
        };
        self.store(&expr.left, value)?;
        Ok(Operand::UNIT)
    }

    pub(super) fn push_foreign(&mut self, foreign: Foreign, results: Vec<Value>, span: proc_macro2::Span) {
        self.foreign.extend(&results);
        self.builder.stmts.push(IrStmt { results, op: Op::Foreign(foreign), span });
    }

    /// A fresh result of foreign code, of a type that the syntax does not show unless `ty` says so.
    pub(super) fn foreign_value(&mut self, foreign: Foreign, ty: Ty, span: proc_macro2::Span) -> Operand {
        let value = self.builder.function.fresh(ty, Name::None, span);
        self.push_foreign(foreign, vec![value], span);
        Operand::Leaf(value)
    }

    pub(super) fn returned(&mut self, expr: &syn::ExprReturn) -> Flow {
        let (target, hint) = self.returns.last().cloned().unwrap_or((super::branch::Target::FUNCTION, None));
        let fallible = target == super::branch::Target::FUNCTION && self.failure.is_some();
        let operand = match &expr.expr {
            Some(value) if fallible => {
                if let Some(branch) = super::opened::returned_branch(value) {
                    return self.expr(&branch, &hint);
                }
                let operand = self.outcome(value, &hint)?;
                return Err(self.concluded(operand, value.span()));
            }
            Some(value) => self.expr(value, &hint)?,
            None => Operand::UNIT,
        };
        Err::<Operand, Stop>(self.exit(target, operand))
    }
}

/// Whether it is a place that the pattern may take apart where it stands: `let Point { x, y } = *p` moves nothing else.
fn is_place(expr: &Expr, pat: &Pat) -> bool {
    match expr {
        Expr::Field(_) | Expr::Index(_) | Expr::Path(_) => true,
        Expr::Unary(unary) => {
            matches!(unary.op, syn::UnOp::Deref(_)) && matches!(pat, Pat::Struct(_) | Pat::TupleStruct(_))
        }
        _ => false,
    }
}

fn has_items(block: &Block) -> bool {
    block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Item(_)))
}

pub(super) fn name_of(path: &syn::Path) -> String {
    path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default()
}

/// How many parts a value is put together of.
fn shape_of_operand(operand: &Operand) -> Hint {
    match operand {
        Operand::Tuple(parts) if !parts.is_empty() => {
            let parts = parts.iter().map(|part| shape_of_operand(part).unwrap_or(TypeShape::Opaque));
            Some(TypeShape::Tuple(parts.collect()))
        }
        _ => None,
    }
}

/// How many parts a pattern takes a value apart into.
pub(super) fn shape_of_pattern(pat: &Pat) -> Hint {
    match pat {
        Pat::Tuple(tuple) if !tuple.elems.iter().any(|elem| matches!(elem, Pat::Rest(_))) => {
            let parts = tuple.elems.iter().map(|elem| shape_of_pattern(elem).unwrap_or(TypeShape::Opaque));
            Some(TypeShape::Tuple(parts.collect()))
        }
        Pat::Paren(paren) => shape_of_pattern(&paren.pat),
        _ => None,
    }
}

fn arithmetic_assign(op: &BinOp) -> Option<Arithmetic> {
    Some(match op {
        BinOp::AddAssign(_) => Arithmetic::Add,
        BinOp::SubAssign(_) => Arithmetic::Sub,
        BinOp::MulAssign(_) => Arithmetic::Mul,
        BinOp::DivAssign(_) => Arithmetic::Div,
        BinOp::RemAssign(_) => Arithmetic::Rem,
        _ => return None,
    })
}

fn binary_of_assign(op: &BinOp) -> String {
    op.to_token_stream().to_string().trim_end_matches('=').to_string()
}
