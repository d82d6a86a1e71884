//! How variables in memory came to be, reversed: their parts hand their adjoints on to what they were made of.

use super::super::memory_of;
use super::{Adjoints, Reverse};
use crate::ir::{Alloc, Literal, Mutation, Name, Op, Part, Stmt, Storage, Ty, Value, binder, may_be_variant};
use proc_macro2::TokenStream;

impl Reverse {
    pub(super) fn element(&mut self, shadow: Value, index: usize, like: Value) -> Value {
        let builder = self.builder.get_mut();
        let number = Literal::Tokens(proc_macro2::Literal::usize_unsuffixed(index));
        let index = builder.push(Op::Literal(number), Ty::Int);
        let ty = memory_of(builder.function.ty(like));
        builder.push(Op::View { base: shadow, part: Part::Index(index), mutable: true }, ty)
    }

    fn field_of(&mut self, shadow: Value, member: &TokenStream, like: Value) -> Value {
        let builder = self.builder.get_mut();
        let ty = memory_of(builder.function.ty(like));
        builder.push(Op::View { base: shadow, part: Part::Field(member.clone()), mutable: true }, ty)
    }

    /// The parts of the shadow of an enum's variant.
    fn parts_of(&mut self, shadow: Value, path: &TokenStream, members: &[TokenStream], items: &[Value]) -> Vec<Value> {
        let builder = self.builder.get_mut();
        let function = &mut builder.function;
        let parts: Vec<Value> = items
            .iter()
            .map(|item| {
                let data = function.data(*item).clone();
                let part = function.fresh(memory_of(data.ty), Name::Hint("d_part".to_string()), data.span);
                function.values[part.index()].storage = Storage::Borrowed;
                part
            })
            .collect();
        let binders = (0..members.len()).map(binder);
        let pattern = quote::quote!(#path { #(#members: #binders,)* });
        let span = builder.span;
        let op = Op::Destructure { base: shadow, pattern, mutable: true };
        builder.stmts.push(Stmt { results: parts.clone(), op, span });
        parts
    }

    /// What a part of a shadow says of the value that went there.
    fn add_part(&mut self, part: Value, item: Value, adjoints: &mut Adjoints) {
        if self.is_place(item) {
            if let Some(target) = self.shadow(item) {
                self.add_memory(target, part);
            }
        } else if self.is_active(item) {
            // What only rustc knows may be no `Copy`.
            let hidden = self.builder.borrow().function.ty(item) == Ty::Opaque;
            let adjoint = if hidden { self.take(part, item) } else { self.load(part, item) };
            self.accumulate(adjoints, item, adjoint);
        }
    }

    /// What is left of a struct's shadow is that of the value that its other members are from: a member that was replaced says
    /// nothing of it, and has its shape.
    fn clear_part(&mut self, part: Value, member: &TokenStream, item: Value, rest: Value) {
        let number = self.builder.borrow().function.ty(item).is_real();
        let (Some(target), false) = (self.shadow(rest), number) else {
            self.statement(Op::Mutate { place: part, how: Mutation::Zero, args: Vec::new() });
            return;
        };
        let base = self.base(target);
        let (cleared, like) = if self.builder.borrow().function.data(base).storage == Storage::Optional {
            let rest = self.again(rest);
            (part, self.field_of(rest, member, item))
        } else {
            // What the adjoint of the member is so far goes along, and comes back.
            let own = self.field_of(target, member, item);
            self.statement(Op::Mutate { place: part, how: Mutation::Exchange, args: vec![own] });
            (own, part)
        };
        let builder = self.builder.get_mut();
        let ty = builder.function.ty(part);
        let zero = builder.push(Op::Alloc(Alloc::Zero { like }), ty);
        self.statement(Op::Store { place: cleared, value: zero });
    }

    pub(super) fn alloc(&mut self, alloc: &Alloc, shadow: Value, adjoints: &mut Adjoints) {
        match alloc {
            Alloc::List { items, arity, .. } if *arity > 0 => {
                for (index, item) in items.iter().enumerate() {
                    if self.is_active(*item) {
                        let whole = self.element(shadow, index / arity, *item);
                        let field = proc_macro2::Literal::usize_unsuffixed(index % arity).into_tokens();
                        let builder = self.builder.get_mut();
                        let ty = builder.function.ty(whole);
                        let place = builder.push(Op::View { base: whole, part: Part::Field(field), mutable: true }, ty);
                        let adjoint = self.load(place, *item);
                        self.accumulate(adjoints, *item, adjoint);
                    }
                }
            }
            Alloc::Tuple(items) => {
                for (index, item) in items.iter().enumerate() {
                    let member = proc_macro2::Literal::usize_unsuffixed(index).into_tokens();
                    let part = self.field_of(shadow, &member, *item);
                    self.add_part(part, *item, adjoints);
                }
            }
            Alloc::List { items, .. } => {
                for (index, item) in items.iter().enumerate() {
                    if self.is_active(self.root(*item)) {
                        let part = self.element(shadow, index, *item);
                        self.add_part(part, *item, adjoints);
                    }
                }
            }
            // With a rest it is a struct: a variant is written out.
            Alloc::Struct { path, members, items, rest: None } if may_be_variant(path, members) => {
                let parts = self.parts_of(shadow, path, members, items);
                for (part, item) in parts.into_iter().zip(items) {
                    self.add_part(part, *item, adjoints);
                }
            }
            Alloc::Struct { members, items, rest, .. } => {
                for (member, item) in members.iter().zip(items) {
                    let part = self.field_of(shadow, member, *item);
                    self.add_part(part, *item, adjoints);
                    if let Some(rest) = rest.filter(|rest| self.is_active(*rest)) {
                        self.clear_part(part, member, *item, rest);
                    }
                }
                if let Some(target) = rest.and_then(|rest| self.shadow(rest)) {
                    self.add_memory(target, shadow);
                }
            }
            Alloc::Array { value, .. } | Alloc::Vec { value, .. } if self.is_active(*value) => {
                if !self.is_place(*value) {
                    let builder = self.builder.get_mut();
                    let ty = builder.function.ty(*value);
                    let adjoint = builder.push(Op::Sum { place: shadow }, ty);
                    self.accumulate(adjoints, *value, adjoint);
                } else if let Some(target) = self.shadow(*value) {
                    self.statement(Op::Mutate { place: target, how: Mutation::AccumulateAll, args: vec![shadow] });
                }
            }
            Alloc::Copy { of, method } => {
                if let Some(target) = self.shadow(*of) {
                    match method {
                        // An array may have become a vector.
                        Some("to_vec") => {
                            let (target, source) = (self.whole(target), self.whole(shadow));
                            self.add_memory(target, source);
                        }
                        _ => self.add_memory(target, shadow),
                    }
                }
            }
            Alloc::Cell(value) if self.is_place(*value) => {
                if let Some(target) = self.shadow(*value) {
                    self.add_memory(target, shadow);
                }
            }
            Alloc::Cell(value) if self.is_active(*value) => {
                let adjoint = self.load(shadow, *value);
                self.accumulate(adjoints, *value, adjoint);
            }
            _ => {}
        }
    }

    /// A sequence as a slice.
    pub(super) fn whole(&mut self, place: Value) -> Value {
        let builder = self.builder.get_mut();
        let ty = builder.function.ty(place);
        let part = Part::Range { start: None, end: None, inclusive: false };
        builder.push(Op::View { base: place, part, mutable: true }, ty)
    }
}

/// A literal as a stream of tokens.
pub(super) trait IntoTokens {
    fn into_tokens(self) -> proc_macro2::TokenStream;
}

impl IntoTokens for proc_macro2::Literal {
    fn into_tokens(self) -> proc_macro2::TokenStream {
        proc_macro2::TokenTree::from(self).into()
    }
}
