//! Irrefutable patterns: bindings are aliases of what they bind.

use super::branch::{ArmHead, Branch};
use super::{Flow, Lower, Operand, TypeShape, Value};
use crate::diagnostics::Problem;
use crate::ir::{Alloc, Elements, Name, Op, Part, Ty};
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::rc::Rc;
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Expr, Ident, Pat};

impl Lower<'_> {
    /// Binds an irrefutable pattern.
    pub(super) fn bind(&mut self, pat: &Pat, operand: Operand, written: Option<(TypeShape, TokenStream)>) -> Flow<()> {
        match pat {
            Pat::Ident(ident) if ident.subpat.is_none() => {
                let operand = self.bound_by(ident, operand);
                // `ref mut x` is a reference that stays what it is.
                let mutable = ident.mutability.is_some() && ident.by_ref.is_none();
                self.bind_ident(&ident.ident, mutable, operand, written);
            }
            Pat::Wild(_) => {}
            Pat::Paren(paren) => self.bind(&paren.pat, operand, written)?,
            Pat::Type(typed) if let Some(parts) = typed_parts(typed) => self.bind(&parts, operand, None)?,
            Pat::Type(typed) => {
                let written = (TypeShape::of(&typed.ty, self.reals()), typed.ty.to_token_stream());
                self.bind(&typed.pat, operand, Some(written))?;
            }
            Pat::Reference(reference) => match operand {
                Operand::Ref(inner) | Operand::RefMut(inner) => {
                    let inner = self.rvalue(*inner, pat.span());
                    self.bind(&reference.pat, inner, None)?;
                }
                other => self.bind(&reference.pat, other, None)?,
            },
            Pat::Slice(slice) => self.bind_slice(slice, &operand)?,
            Pat::Tuple(tuple) => self.bind_tuple(tuple, operand)?,
            other => match self.bind_members(other, &operand) {
                Some(bound) => bound?,
                None => self.bind_by_match(other, &operand)?,
            },
        }
        Ok(())
    }

    /// What an identifier binds: a reference to what it stands for, where it is `ref`.
    pub(super) fn bound_by(&mut self, ident: &syn::PatIdent, operand: Operand) -> Operand {
        match (&ident.by_ref, &ident.mutability, operand) {
            (None, _, operand) => operand,
            (Some(_), None, operand) => operand.shared_ref(),
            (Some(_), Some(_), Operand::Place(place)) => {
                self.make_mutable(place);
                Operand::RefMut(Box::new(Operand::Place(place)))
            }
            (Some(token), Some(_), operand) => {
                self.diagnostics.report(token, &Problem::RefPattern);
                operand
            }
        }
    }

    fn bind_tuple(&mut self, tuple: &syn::PatTuple, operand: Operand) -> Flow<()> {
        let by_ref = matches!(operand, Operand::Ref(_));
        let by_mut = matches!(operand, Operand::RefMut(_));
        let parts = match operand.peeled().clone() {
            Operand::Tuple(parts) => parts,
            Operand::Place(place) => (0..tuple.elems.len())
                .map(|index| {
                    let field = syn::Index::from(index).to_token_stream();
                    let view = self.view(place, Part::Field(field), by_mut, tuple.span());
                    if by_mut { Operand::Place(view) } else { self.settled(view, tuple.span()) }
                })
                .collect(),
            Operand::Leaf(value) => {
                // Which fields there are is for the pattern to say.
                let rest = tuple.elems.iter().any(|elem| matches!(elem, Pat::Rest(_)));
                if rest {
                    self.diagnostics.report(tuple, &Problem::Pattern);
                    return Ok(());
                }
                (0..tuple.elems.len()).map(|index| self.field(value, &syn::Index::from(index), tuple.span())).collect()
            }
            other => {
                if other != Operand::Undefined && self.diagnostics.is_empty() {
                    self.diagnostics.report(tuple, &Problem::Pattern);
                }
                for elem in &tuple.elems {
                    self.bind(elem, Operand::Undefined, None)?;
                }
                return Ok(());
            }
        };
        let rest = tuple.elems.iter().position(|elem| matches!(elem, Pat::Rest(_)));
        let skipped = (parts.len() + 1).saturating_sub(tuple.elems.len());
        for (index, elem) in tuple.elems.iter().enumerate() {
            let index = match rest {
                Some(rest) if index == rest => continue,
                Some(rest) if index > rest => index + skipped - 1,
                _ => index,
            };
            let part = parts.get(index).cloned().unwrap_or_default();
            let part = match (by_ref, by_mut) {
                (true, _) => part.shared_ref(),
                (_, true) => Operand::RefMut(Box::new(part)),
                _ => part,
            };
            self.bind(elem, part, None)?;
        }
        Ok(())
    }

    /// `[a, b, rest @ .., z]`
    pub(super) fn bind_slice(&mut self, slice: &syn::PatSlice, operand: &Operand) -> Flow<()> {
        let span = slice.span();
        if let Operand::List(items) = operand.peeled()
            && items.0.len() == slice.elems.len()
        {
            let by_ref = matches!(operand, Operand::Ref(_));
            let items = items.0.iter().zip(&slice.elems);
            return items.into_iter().try_for_each(|(item, elem)| {
                let item = if by_ref { item.clone().shared_ref() } else { item.clone() };
                self.bind(elem, item, None)
            });
        }
        let Some(place) = self.as_place(operand) else {
            if !matches!(operand.peeled(), Operand::Undefined) {
                self.diagnostics.report(slice, &Problem::Pattern);
            }
            return Ok(());
        };
        let bound = slice.elems.iter().filter(|elem| !matches!(elem, Pat::Wild(_) | Pat::Rest(_))).count();
        if let (Operand::RefMut(_), true) = (operand, bound > 1) {
            return self.bind_split(slice, place);
        }
        for (pat, part) in self.elements_of(slice, place, operand, span) {
            self.bind(&pat, part, None)?;
        }
        Ok(())
    }

    /// The patterns of a slice's elements, and of the rest of them where it has a name, with what each of them is of.
    pub(super) fn elements_of(
        &mut self,
        slice: &syn::PatSlice,
        place: Value,
        operand: &Operand,
        span: proc_macro2::Span,
    ) -> Vec<(Pat, Operand)> {
        let rest = slice.elems.iter().position(is_rest);
        let count = slice.elems.len();
        let mut elements = Vec::new();
        for (index, elem) in slice.elems.iter().enumerate() {
            if Some(index) == rest {
                let Pat::Ident(ident) = elem else { continue };
                let start = self.int(index);
                let end = self.before_end(place, count - 1 - index, span);
                let part = Part::Range { start: Some(start), end: Some(end), inclusive: false };
                let mutable = matches!(operand, Operand::RefMut(_));
                let view = Operand::Place(self.view(place, part, mutable, span));
                let view = if mutable { Operand::RefMut(Box::new(view)) } else { view.shared_ref() };
                let whole = syn::PatIdent { subpat: None, ..ident.clone() };
                elements.push((Pat::Ident(whole), view));
                continue;
            }
            let position = match rest {
                Some(rest) if index > rest => self.before_end(place, count - index, span),
                _ => self.int(index),
            };
            let part = match operand {
                Operand::RefMut(_) => {
                    let view = self.index_view(place, position, true, span);
                    Operand::RefMut(Box::new(Operand::Place(view)))
                }
                Operand::Ref(_) => {
                    let view = self.index_view(place, position, false, span);
                    self.settled(view, span).shared_ref()
                }
                _ => {
                    let view = self.index_view(place, position, false, span);
                    self.settled(view, span)
                }
            };
            elements.push((elem.clone(), part));
        }
        elements
    }

    /// `let [a, rest @ .., b] = &mut v`: parts that may be lent side by side.
    fn bind_split(&mut self, slice: &syn::PatSlice, place: Value) -> Flow<()> {
        let span = slice.span();
        let (mut left, count) = (place, slice.elems.len());
        for (index, elem) in slice.elems.iter().enumerate() {
            let last = index + 1 == count;
            let at = match is_rest(elem) {
                true => self.before_end(left, count - 1 - index, span),
                false => self.int(1),
            };
            let part = match last {
                true => left,
                false => {
                    let parts = self.split_mut(left, at, span).leaves();
                    let [part, others] = parts[..] else { return Ok(()) };
                    left = others;
                    part
                }
            };
            match elem {
                Pat::Ident(ident) if is_rest(elem) => {
                    let part = Operand::RefMut(Box::new(Operand::Place(part)));
                    self.bind_ident(&ident.ident, false, part, None);
                }
                elem if is_rest(elem) => {}
                elem => {
                    let first = self.int(0);
                    let element = self.index_view(part, first, true, span);
                    self.bind(elem, Operand::RefMut(Box::new(Operand::Place(element))), None)?;
                }
            }
        }
        Ok(())
    }

    fn before_end(&mut self, place: Value, count: usize, span: proc_macro2::Span) -> Value {
        let len = self.length(place, span);
        let count = self.int(count);
        self.int_op(crate::ir::Arithmetic::Sub, len, count)
    }

    /// `value.0` of a value whose parts are not in sight.
    pub(super) fn field(&mut self, value: Value, field: &impl ToTokens, span: proc_macro2::Span) -> Operand {
        Operand::Place(self.field_view(value, field, span))
    }

    /// A part of a tuple whose parts may be out of sight, as it is now.
    pub(super) fn part_of(&mut self, whole: &Operand, index: usize, span: proc_macro2::Span) -> Operand {
        match whole {
            Operand::Tuple(parts) => parts.get(index).cloned().unwrap_or_default(),
            Operand::Leaf(value) | Operand::Place(value) => {
                let part = self.field(*value, &syn::Index::from(index), span);
                self.rvalue(part, span)
            }
            _ => Operand::Undefined,
        }
    }

    /// `value.0` as a place: what is taken apart lies in memory, unless it is given as a constant.
    pub(super) fn field_view(&mut self, value: Value, field: &impl ToTokens, span: proc_macro2::Span) -> Value {
        if self.is_computed(value) {
            self.lay_in_memory(value);
        }
        self.view(value, Part::Field(field.to_token_stream()), false, span)
    }

    pub(super) fn bind_ident(
        &mut self,
        ident: &Ident,
        mutable: bool,
        operand: Operand,
        written: Option<(TypeShape, TokenStream)>,
    ) {
        let name = ident.unraw().to_string();
        let in_memory = mutable && self.is_kept_in_memory(&operand, written.as_ref(), &name);
        let var = self.declare(ident, written);
        self.vars[var.0].mutable = mutable;
        if in_memory && let Some(Operand::Place(place)) = self.option_in_memory(&operand, ident.span()) {
            self.keep_option(var, place, &name);
            return;
        }
        let operand = self.taken_apart(operand, &name, mutable, ident.span());
        let operand = match operand {
            // It may be moved on, a step at a time.
            Operand::Iterate(iterate) if mutable => Operand::Iterate(self.movable(iterate)),
            // The cell of an arm's variable.
            Operand::Place(place) if self.builder.function.data(place).cell && !self.is_sequence(place) => operand,
            Operand::Place(place) if self.is_hidden(place) && self.is_taken_apart(&name) => operand,
            operand => self.owned(operand, mutable, ident.span()),
        };
        let known = match &operand {
            Operand::Leaf(value) => self.builder.function.ty(*value) != Ty::Opaque,
            _ => true,
        };
        // What is written to be of the user's type is no float, unless it is used as one.
        let other = self.vars[var.0].annotation == Some(TypeShape::Opaque) && !self.evidence.is_float(&name);
        if let Operand::Place(place) = operand {
            let hidden = self.is_hidden(place);
            self.builder.function.values[place.index()].undecided |= other && hidden;
            // A sequence is a place by itself, and may be exchanged for another.
            let sequence = self.is_sequence(place);
            if self.builder.function.data(place).cell && !sequence {
                // The cell of an arm's variable goes by this name from here on.
                self.vars[var.0].cell = true;
            }
            // One place throughout, so that it is one on every path.
            self.vars[var.0].cell |= mutable && hidden && self.cells.is_changed_both_ways(&name);
            self.name_operand(&operand, &name);
            // A sequence of references holds what they refer to.
            let written = self.vars[var.0].written_type.clone().filter(|ty| !ty.to_string().contains('&'));
            let data = &mut self.builder.function.values[place.index()];
            data.cell |= mutable;
            if matches!(&data.name, Name::User(user) if *user == name) && data.annotation.is_none() {
                data.annotation = written;
                data.span = ident.span();
            }
            self.state.insert(var, operand);
            return;
        }
        if mutable
            && self.cells.contains(&name, known)
            && !matches!(
                operand,
                Operand::Closure(_)
                    | Operand::Function(_)
                    | Operand::List(_)
                    | Operand::Iterate(_)
                    | Operand::Ref(_)
                    | Operand::RefMut(_)
            )
        {
            let cell = self.cell_of(&operand, &name, ident.span());
            if let Operand::Place(place) = cell {
                let written = self.vars[var.0].written_type.clone();
                self.builder.function.values[place.index()].annotation = written;
            }
            self.vars[var.0].cell = true;
            self.state.insert(var, cell);
            return;
        }
        // A part of a parameter, `p.0`, gets the name that the user gives it.
        let operand = match operand {
            Operand::Leaf(value) if self.is_part_of_parameter(value) => Operand::Leaf(self.copy(value)),
            other => other,
        };
        self.name_operand(&operand, &name);
        if let Operand::Leaf(value) = operand {
            let written = self.vars[var.0].written_type.clone();
            let data = &mut self.builder.function.values[value.index()];
            data.undecided |= other && data.ty == Ty::Opaque;
            if matches!(&data.name, Name::User(user) if *user == name) && data.annotation.is_none() {
                data.annotation = written;
                data.span = ident.span();
            }
        }
        self.state.insert(var, operand);
    }

    pub(super) fn is_computed_operand(&self, operand: &Operand) -> bool {
        match operand.peeled() {
            Operand::Leaf(value) => self.is_computed(*value) || self.is_hidden(*value),
            Operand::Place(place) => self.is_hidden(*place),
            _ => false,
        }
    }

    /// What is bound to a variable that is used as a sequence, or by its fields, is a place: a copy where one of the two may change.
    fn taken_apart(&mut self, operand: Operand, name: &str, mutable: bool, span: proc_macro2::Span) -> Operand {
        match operand {
            Operand::Leaf(value) if self.is_computed(value) && self.cells.is_sequence(name) => {
                self.as_place(&operand);
                Operand::Place(value)
            }
            Operand::Tuple(parts) if mutable && self.cells.is_assigned_in_parts(name) => {
                let parts = parts.into_iter().map(|part| match part {
                    Operand::Leaf(value) if self.is_computed(value) => {
                        self.lay_in_memory(value);
                        self.copy_of_hidden(value, span)
                    }
                    part => part,
                });
                Operand::Tuple(parts.collect())
            }
            Operand::Place(place) if self.is_hidden(place) => {
                if !self.is_taken_apart(name) || self.is_temporary(place) {
                    return operand;
                }
                if mutable || self.is_changeable(place) { self.copy_of_hidden(place, span) } else { operand }
            }
            operand => operand,
        }
    }

    /// By its name: a number that goes by the name of a sequence is none the worse for it.
    fn is_taken_apart(&self, name: &str) -> bool {
        self.cells.is_projected(name) || self.cells.is_sequence(name)
    }

    pub(super) fn copy_of_hidden(&mut self, place: Value, span: proc_macro2::Span) -> Operand {
        let shape = self.shape_at(place);
        let copy = Alloc::Copy { of: place, method: Some("clone") };
        let copy = self.alloc(copy, shape, Elements::Opaque, span);
        self.name_like(copy, &[place]);
        Operand::Place(copy)
    }

    /// Whether it is a value of a type that only rustc knows and that annotated functions may have made.
    pub(super) fn is_computed(&self, value: Value) -> bool {
        self.builder.function.ty(value) == Ty::Opaque && !self.foreign.contains(&value)
    }

    fn is_part_of_parameter(&self, value: Value) -> bool {
        self.builder.function.places.iter().any(|(leaf, place)| *leaf == value && place.clone().into_iter().count() > 1)
    }

    fn copy(&mut self, value: Value) -> Value {
        let ty = self.builder.function.ty(value);
        self.builder.push(Op::Copy(value), ty)
    }

    /// A pattern of a type that only rustc knows, taken apart by a `match` with one arm.
    fn bind_by_match(&mut self, pat: &Pat, operand: &Operand) -> Flow<()> {
        let Some(value) = operand.leaf() else {
            self.diagnostics.report(pat, &Problem::Pattern);
            return Ok(());
        };
        let first = self.builder.function.values.len() as u32;
        let (pattern, bindings) = self.leaf_pattern(pat);
        let values: Vec<Value> = bindings.iter().map(|(_, value)| *value).collect();
        let inner = Operand::Tuple(values.iter().map(|value| Operand::Leaf(*value)).collect());
        let arm = self.arm(|_| Ok(inner));
        let head = ArmHead { pattern, bindings: values, guard: None };
        let branch = Branch::Match { scrutinees: vec![value], heads: vec![head] };
        let outer = self.branch(branch, vec![arm], first, pat.span())?;
        self.bind_parts(&bindings, outer);
        Ok(())
    }

    fn bind_parts(&mut self, bindings: &[(Ident, Value)], parts: Operand) {
        if let Operand::Tuple(parts) = parts {
            for ((ident, _), part) in bindings.iter().zip(parts) {
                self.bind_ident(ident, false, part, None);
            }
        }
    }

    /// `let pattern = expr else { diverge };`
    pub(super) fn let_else(&mut self, pat: &Pat, expr: &Expr, diverge: &Expr) -> Flow<()> {
        let operand = self.scrutinee(expr, std::iter::once(pat))?;
        let mut idents = Vec::new();
        collect_bindings(pat, &mut idents);
        let parts = self.match_arms(
            &operand,
            vec![
                (
                    pat.clone(),
                    None,
                    Rc::new(|lower: &mut Lower<'_>| {
                        let parts = idents.iter().map(|ident| {
                            lower.find(ident).and_then(|var| lower.state.get(&var)).cloned().unwrap_or_default()
                        });
                        Ok(Operand::Tuple(parts.collect()))
                    }),
                ),
                (syn::parse_quote!(_), None, Rc::new(|lower: &mut Lower<'_>| lower.expr(diverge, &None))),
            ],
            pat.span(),
        )?;
        if let Operand::Tuple(parts) = parts {
            for (ident, part) in idents.iter().zip(parts) {
                self.bind_ident(ident, false, part, None);
            }
        }
        Ok(())
    }
}

/// The variables that a pattern binds.
pub(super) fn collect_bindings(pat: &Pat, idents: &mut Vec<Ident>) {
    struct Visitor<'a>(&'a mut Vec<Ident>);
    impl<'ast> syn::visit::Visit<'ast> for Visitor<'_> {
        fn visit_pat_ident(&mut self, node: &'ast syn::PatIdent) {
            if is_binding(node) {
                self.0.push(node.ident.clone());
            }
            syn::visit::visit_pat_ident(self, node);
        }
    }
    syn::visit::Visit::visit_pat(&mut Visitor(idents), pat);
}

/// `x`, unlike a constant `MAX` or a variant `None`, which look the same.
pub(super) fn is_binding(pat: &syn::PatIdent) -> bool {
    pat.subpat.is_some()
        || pat.by_ref.is_some()
        || pat.mutability.is_some()
        || pat.ident.to_string().chars().next().is_some_and(|first| first.is_lowercase() || first == '_')
}

/// `..` or `rest @ ..`
pub(super) fn is_rest(pat: &Pat) -> bool {
    match pat {
        Pat::Rest(_) => true,
        Pat::Ident(ident) => matches!(&ident.subpat, Some((_, inner)) if matches!(**inner, Pat::Rest(_))),
        _ => false,
    }
}

/// `(a, b): (A, B)` as `(a: A, b: B)`.
pub(super) fn typed_parts(typed: &syn::PatType) -> Option<Pat> {
    let (Pat::Tuple(tuple), syn::Type::Tuple(types)) = (&*typed.pat, &*typed.ty) else { return None };
    if tuple.elems.len() != types.elems.len() || tuple.elems.iter().any(|elem| matches!(elem, Pat::Rest(_))) {
        return None;
    }
    let mut tuple = tuple.clone();
    for (elem, ty) in tuple.elems.iter_mut().zip(&types.elems) {
        let (pat, ty) = (Box::new(elem.clone()), Box::new(ty.clone()));
        *elem = Pat::Type(syn::PatType { attrs: Vec::new(), pat, colon_token: typed.colon_token, ty });
    }
    Some(Pat::Tuple(tuple))
}
