//! Arrays and vectors by their elements, and variables that live in one place.

use super::signature::Kind;
use super::{Lower, Operand, TypeShape, Value};
use crate::diagnostics::Problem;
use crate::ir::{Alloc, Construct, Elements, Foreign, Name, Ty};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;

impl Lower<'_> {
    /// `[a, b]`, `vec![a, b]`
    pub(super) fn list(
        &mut self,
        items: Vec<Operand>,
        vec: bool,
        hint: &super::Hint,
        at: &(impl ToTokens + Spanned),
    ) -> Operand {
        if let Some(list) = self.loose_list(&items) {
            return list;
        }
        let span = at.span();
        let wanted = hint.as_ref().map(|hint| hint.peeled().element());
        let mut values: Vec<Value> = Vec::new();
        // How many parts each item has, if they are tuples.
        let mut arity = 0;
        let mut payload = hint.as_ref().and_then(TypeShape::payload);
        let mut element = TypeShape::Opaque;
        let mut elements = Elements::Opaque;
        if items.iter().any(|item| item.place().is_some_and(|place| self.is_sequence(place))) {
            // What calls return next to sequences are sequences.
            items.iter().for_each(|item| {
                self.as_place(item);
            });
        }
        for item in items {
            let (item, inside) = self.as_element(item, span);
            payload = payload.filter(|known| *known != TypeShape::Opaque).or(inside);
            let item = match item {
                Operand::Place(place) if self.is_whole(place) => item,
                item => self.rvalue(item, span),
            };
            let value = match item {
                Operand::Leaf(value) | Operand::Place(value) => value,
                Operand::Ref(inner) if inner.leaf().is_some() => inner.leaf().unwrap_or(Value(0)),
                Operand::Undefined => return Operand::Undefined,
                Operand::Tuple(parts) => {
                    let parts: Option<Vec<Value>> = parts.iter().map(|part| self.value_of(part, span)).collect();
                    match parts {
                        Some(parts) if !parts.is_empty() && (arity == 0 || arity == parts.len()) => {
                            arity = parts.len();
                            values.extend(parts);
                            continue;
                        }
                        _ => return self.refuse(at, &Problem::ListOfTuples),
                    }
                }
                _ => return self.refuse(at, &Problem::ListOfTuples),
            };
            let ty = self.builder.function.ty(value);
            if let Some(first) = values.first() {
                let first = self.builder.function.ty(*first);
                self.builder.function.widths.unify(first, ty);
            }
            match ty {
                Ty::Real(width) => {
                    elements = Elements::Real(width);
                    element = TypeShape::Real(self.width(ty));
                }
                Ty::Memory(inner) => {
                    elements = inner;
                    element = self.shape_at(value);
                }
                Ty::Int | Ty::Bool => {
                    elements = Elements::Constant;
                    element = TypeShape::Int;
                }
                _ => {}
            }
            values.push(value);
        }
        if let Some(wanted) = wanted.filter(|wanted| *wanted != TypeShape::Opaque) {
            let known = self.elements(&wanted);
            if let Elements::Opaque = elements {
                elements = known;
            }
            self.builder.function.widths.unify(Ty::Memory(elements), Ty::Memory(known));
            element = wanted;
        }
        if arity > 0 && element == TypeShape::Opaque {
            element = TypeShape::Tuple(values[..arity].iter().map(|value| self.shape_of_value(*value)).collect());
        }
        let count = values.len() / arity.max(1);
        let kind = if vec { Kind::Vec } else { Kind::Array(count.to_string()) };
        let alloc = Alloc::List { items: values, arity, vec };
        let list = self.alloc(alloc, TypeShape::sequence(kind, element), elements, span);
        payload.into_iter().for_each(|payload| self.note_options(list, payload));
        Operand::Place(list)
    }

    /// `[value; 3]` and `vec![value; n]`
    pub(super) fn repeated(
        &mut self,
        value: Operand,
        count: Result<Value, TokenStream>,
        hint: &super::Hint,
        at: &(impl ToTokens + Spanned),
    ) -> Operand {
        let span = at.span();
        let (value, inside) = self.as_element(value, span);
        let payload = hint.as_ref().and_then(TypeShape::payload).or(inside);
        let value = match self.rvalue(value, span) {
            Operand::Leaf(value) | Operand::Place(value) => value,
            Operand::Undefined => return Operand::Undefined,
            tuple @ Operand::Tuple(_) => return self.repeated_tuple(tuple, count, hint, at),
            _ => return self.refuse(at, &Problem::ListOfTuples),
        };
        let ty = self.builder.function.ty(value);
        let (mut elements, mut element) = match ty {
            Ty::Real(width) => (Elements::Real(width), TypeShape::Real(self.width(ty))),
            Ty::Memory(inner) => (inner, self.shape_at(value)),
            Ty::Int | Ty::Bool => (Elements::Constant, TypeShape::Int),
            _ => (Elements::Opaque, TypeShape::Opaque),
        };
        if let Some(wanted) =
            hint.as_ref().map(|hint| hint.peeled().element()).filter(|wanted| *wanted != TypeShape::Opaque)
        {
            let known = self.elements(&wanted);
            if let Elements::Opaque = elements {
                elements = known;
            }
            self.builder.function.widths.unify(Ty::Memory(elements), Ty::Memory(known));
            element = wanted;
        }
        let (kind, alloc) = match count {
            Ok(count) => (Kind::Vec, Alloc::Vec { value, count }),
            Err(count) => (Kind::Array(count.to_string()), Alloc::Array { value, count }),
        };
        let list = self.alloc(alloc, TypeShape::sequence(kind, element), elements, span);
        payload.into_iter().for_each(|payload| self.note_options(list, payload));
        Operand::Place(list)
    }

    /// `vec![(0.0, 0.0); n]` is pushed, an array is written out where its length is a number.
    fn repeated_tuple(
        &mut self,
        tuple: Operand,
        count: Result<Value, TokenStream>,
        hint: &super::Hint,
        at: &(impl ToTokens + Spanned),
    ) -> Operand {
        let span = at.span();
        let count = match count {
            Ok(count) => count,
            Err(count) => {
                return match short(&count.to_string()) {
                    Some(count) => self.list(vec![tuple; count], false, hint, at),
                    None => self.refuse(at, &Problem::ListOfTuples),
                };
            }
        };
        let shape = TypeShape::sequence(Kind::Vec, TypeShape::Opaque);
        let place = self.alloc(Alloc::Empty { capacity: Some(count) }, shape, Elements::Opaque, span);
        let start = self.int(0);
        let times = super::iterate::Iterate::Range { start, end: Some(count), inclusive: false };
        let pushed = self.each_of_all(&times, span, &mut |lower, _| {
            lower.push_onto(place, tuple.clone(), span);
            Ok(())
        });
        if pushed.is_ok() { Operand::Place(place) } else { Operand::Undefined }
    }

    /// A variable whose address is taken lives in one place.
    pub(super) fn cell_of(&mut self, operand: &Operand, name: &str, span: Span) -> Operand {
        let place = match self.rvalue(operand.clone(), span) {
            Operand::Leaf(value) => {
                let ty = self.builder.function.ty(value);
                let shape = match ty {
                    Ty::Real(_) => TypeShape::Real(self.width(ty)),
                    Ty::Int => TypeShape::Int,
                    Ty::Bool => TypeShape::Bool,
                    _ => TypeShape::Opaque,
                };
                let elements = match ty {
                    Ty::Real(width) => Elements::Real(width),
                    Ty::Int | Ty::Bool => Elements::Constant,
                    Ty::Memory(elements) => elements,
                    _ => Elements::Opaque,
                };
                let cell = self.alloc(Alloc::Cell(value), shape, elements, span);
                self.name_like(cell, &[value]);
                cell
            }
            Operand::Place(place) => place,
            Operand::Tuple(parts)
                if !parts.is_empty()
                    && parts.iter().all(|part| matches!(part, Operand::Leaf(_) | Operand::Place(_))) =>
            {
                let parts: Vec<Value> =
                    parts.into_iter().map(|part| self.rvalue(part, span)).flat_map(|part| part.leaves()).collect();
                let shapes = parts.iter().map(|part| self.shape_of_value(*part)).collect();
                self.alloc(Alloc::Tuple(parts), TypeShape::Tuple(shapes), Elements::Opaque, span)
            }
            other => {
                let mut args = Vec::new();
                let code = self.operand_tokens(&other, &mut args);
                let code = if matches!(other, Operand::Undefined) { quote!(Default::default()) } else { code };
                let foreign = Foreign { code, args, construct: Construct::Cell, pure_: false, statement: false };
                let ty = Ty::Memory(Elements::Opaque);
                let value = self.builder.function.fresh(ty, Name::None, span);
                self.push_foreign(foreign, vec![value], span);
                value
            }
        };
        let data = &mut self.builder.function.values[place.index()];
        data.cell = true;
        data.name = Name::User(name.to_string());
        Operand::Place(place)
    }
}

/// A length, if it is a number and an array of it may be written out.
pub(super) fn short(count: &str) -> Option<usize> {
    const LONGEST: usize = 64;
    count.trim_end_matches("usize").parse().ok().filter(|count| *count <= LONGEST)
}
