//! How variables in memory come to be: their tangents come to be in the same way.

use super::Forward;
use crate::ir::{Alloc, Name, Op, Part, Stmt, Storage, Ty, Value, binder, may_be_variant};
use proc_macro2::TokenStream;

impl Forward<'_> {
    pub(super) fn alloc(&mut self, alloc: Alloc, result: Value, stmt: Stmt) {
        let sources: Vec<Value> = match &alloc {
            Alloc::List { items, .. } | Alloc::Tuple(items) | Alloc::Struct { items, .. } => items.clone(),
            Alloc::Array { value, .. } | Alloc::Vec { value, .. } | Alloc::Cell(value) => vec![*value],
            Alloc::Copy { of, .. } => vec![*of],
            Alloc::Empty { .. } | Alloc::Zero { .. } => {
                self.keep(stmt);
                self.mirror(result, Op::Alloc(alloc));
                return;
            }
        };
        // What is taken over as it is can't be read any more once it is part of the whole.
        let whole = match &alloc {
            Alloc::Struct { .. } => !sources.iter().all(|item| self.is_active(*item) || self.is_plain(*item)),
            _ => !sources.iter().any(|item| self.is_active(*item)) && !sources.iter().all(|item| self.is_number(*item)),
        };
        if whole {
            self.put_into_zero(alloc, result, stmt);
            return;
        }
        let mut of = |value: Value| self.tangent_or_zero(value);
        let tangent = match alloc {
            Alloc::List { items, arity, vec } => Alloc::List { items: items.into_iter().map(of).collect(), arity, vec },
            Alloc::Tuple(items) => Alloc::Tuple(items.into_iter().map(of).collect()),
            Alloc::Struct { path, members, items, rest } => {
                let items = items.into_iter().map(&mut of).collect();
                Alloc::Struct { path, members, items, rest: rest.map(of) }
            }
            Alloc::Array { value, count } => Alloc::Array { value: of(value), count },
            Alloc::Vec { value, count } => Alloc::Vec { value: of(value), count },
            Alloc::Cell(value) => Alloc::Cell(of(value)),
            Alloc::Copy { of: place, method } => Alloc::Copy { of: of(place), method },
            alloc @ (Alloc::Empty { .. } | Alloc::Zero { .. }) => alloc,
        };
        self.keep(stmt);
        self.mirror(result, Op::Alloc(tangent));
    }

    /// Whether a value is a float, which has a zero that does not depend on it.
    fn is_number(&self, value: Value) -> bool {
        self.builder.borrow().function.ty(value).is_real()
    }

    /// Whether a value may be read again after it has been given away.
    fn is_plain(&self, value: Value) -> bool {
        matches!(self.builder.borrow().function.ty(value), Ty::Real(_) | Ty::Int | Ty::Bool)
    }

    /// The zero of what has been made, into which the tangents of its parts are put.
    fn put_into_zero(&mut self, alloc: Alloc, result: Value, stmt: Stmt) {
        let rest = match &alloc {
            Alloc::Struct { rest: Some(rest), .. } => self.tangent(*rest),
            _ => None,
        };
        if let (Alloc::Struct { path, members, items, .. }, Some(rest)) = (&alloc, rest) {
            let items = items.iter().map(|item| self.tangent_or_zero(*item)).collect();
            let alloc = Alloc::Struct { path: path.clone(), members: members.clone(), items, rest: Some(rest) };
            self.keep(stmt);
            self.mirror(result, Op::Alloc(alloc));
            return;
        }
        self.keep(stmt);
        self.mirror(result, Op::Alloc(Alloc::Zero { like: result }));
        let Alloc::Struct { path, members, items, .. } = alloc else { return };
        let Some(target) = self.tangent(result) else { return };
        let variant = may_be_variant(&path, &members);
        let active: Vec<(TokenStream, Value, Value)> = members
            .into_iter()
            .zip(items)
            .filter_map(|(member, item)| Some((member, item, self.tangent(item)?)))
            .collect();
        if active.is_empty() {
            return;
        }
        if !variant {
            for (member, item, tangent) in active {
                let ty = super::super::memory_of(self.builder.borrow().function.ty(item));
                let place = self.push(Op::View { base: target, part: Part::Field(member), mutable: true }, ty);
                self.statement(Op::Store { place, value: tangent });
            }
            return;
        }
        let (mut pattern, mut parts) = (TokenStream::new(), Vec::new());
        for (index, (member, item, _)) in active.iter().enumerate() {
            let function = &mut self.builder.get_mut().function;
            let (ty, span) = (super::super::memory_of(function.ty(*item)), function.data(*item).span);
            let part = function.fresh(ty, Name::Hint("t_part".to_string()), span);
            function.values[part.index()].storage = Storage::Borrowed;
            let binder = binder(index);
            pattern.extend(quote::quote!(#member: #binder,));
            parts.push(part);
        }
        let builder = self.builder.get_mut();
        let span = builder.span;
        let op = Op::Destructure { base: target, pattern: quote::quote!(#path { #pattern .. }), mutable: true };
        builder.stmts.push(Stmt { results: parts.clone(), op, span });
        for (part, (_, _, tangent)) in parts.into_iter().zip(active) {
            self.statement(Op::Store { place: part, value: tangent });
        }
    }
}
