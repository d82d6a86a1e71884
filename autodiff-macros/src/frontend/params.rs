//! A function's parameters and its result, in the shapes of their types.

use super::signature;
use super::{Lower, Operand, TypeShape};
use crate::diagnostics::Problem;
use crate::ir::{End, Name, Op, Param, Shape, Storage, Ty, Value};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Pat;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

impl Lower<'_> {
    pub(super) fn param(&mut self, param: &signature::SigParam) {
        let mut leaves = Vec::new();
        let operand = match &param.pat {
            Pat::Ident(ident) if self.is_place(param) => self.place_param(param, ident, &mut leaves),
            Pat::Ident(ident) if !matches!(param.shape, TypeShape::Tuple(_)) => {
                let name = &ident.ident;
                let place = if param.by_ref && !matches!(param.shape, TypeShape::Opaque | TypeShape::Constant) {
                    quote!(*#name)
                } else {
                    quote!(#name)
                };
                let operand = self.leaf_param(&param.shape, name.unraw().to_string(), place, ident.span(), &mut leaves);
                if place_is_deref(&leaves) { Operand::Ref(Box::new(operand)) } else { operand }
            }
            Pat::Ident(ident) => {
                let name = &ident.ident;
                let operand = self.param_fields(&param.shape, &quote!(#name), &name.unraw().to_string(), &mut leaves);
                if param.by_ref { Operand::Ref(Box::new(operand)) } else { operand }
            }
            pattern => self.param_pattern(pattern, &param.shape, &mut leaves),
        };
        if let Pat::Ident(ident) = &param.pat {
            let var = self.declare(&ident.ident, None);
            self.vars[var.0].mutable = ident.mutability.is_some();
            if ident.mutability.is_some()
                && let Operand::Leaf(value) = operand
                && self.cells.contains(
                    &ident.ident.unraw().to_string(),
                    !matches!(param.shape, TypeShape::Opaque | TypeShape::Constant),
                )
            {
                // The parameter itself is the place.
                let shape = param.shape.clone();
                let elements = self.elements(&shape);
                self.types.insert(value, shape);
                let data = &mut self.builder.function.values[value.index()];
                (data.cell, data.ty) = (true, Ty::Memory(elements));
                self.vars[var.0].cell = true;
                self.state.insert(var, Operand::Place(value));
            } else {
                let own = operand.place().is_some_and(|place| self.is_hidden(place)) && ident.mutability.is_some();
                let name = ident.ident.unraw().to_string();
                self.vars[var.0].cell = own && self.cells.is_changed_both_ways(&name);
                self.state.insert(var, operand.clone());
            }
        }
        let shape = operand.shape().unwrap_or(Shape::UNIT);
        if !param.active {
            self.foreign.extend(shape.leaves());
            self.borrowed.extend(param.by_ref.then(|| shape.leaves()).into_iter().flatten());
        }
        self.builder.function.places.extend(leaves);
        let (active, by_ref, mutable) = (param.active, param.by_ref, param.mutable);
        self.builder.function.params.push(Param { shape, active, by_ref, mutable });
    }

    /// Whether a parameter is read and written in place.
    pub(super) fn is_place(&self, param: &signature::SigParam) -> bool {
        matches!(param.shape, TypeShape::Sequence(_))
            || param.active && matches!(param.shape, TypeShape::Opaque)
            || param.mutable
                && matches!(param.shape, TypeShape::Real(_) | TypeShape::Int | TypeShape::Bool | TypeShape::Tuple(_))
    }

    fn place_param(
        &mut self,
        param: &signature::SigParam,
        ident: &syn::PatIdent,
        leaves: &mut Vec<(Value, TokenStream)>,
    ) -> Operand {
        let name = &ident.ident;
        let ty = Ty::Memory(self.elements(&param.shape));
        let value = self.builder.function.fresh(ty, Name::User(name.unraw().to_string()), name.span());
        let number = param.number || !param.applied && self.evidence.is_float(&name.unraw().to_string());
        if param.shape.innermost() == &TypeShape::Opaque && !number {
            self.named.insert(value);
            self.builder.function.values[value.index()].undecided = true;
        }
        self.types.insert(value, param.shape.clone());
        if let Some(payload) = &param.payload {
            self.options.insert(value, payload.clone());
        }
        let sequence = matches!(param.shape, TypeShape::Sequence(_) | TypeShape::Opaque);
        let data = &mut self.builder.function.values[value.index()];
        data.cell = param.mutable || ident.mutability.is_some() && !param.by_ref;
        data.storage = if param.by_ref && sequence { Storage::Borrowed } else { Storage::Owned };
        leaves.push((value, if param.by_ref && !sequence { quote!(*#name) } else { quote!(#name) }));
        match (param.by_ref, param.mutable) {
            (true, true) => Operand::RefMut(Box::new(Operand::Place(value))),
            (true, false) => Operand::Place(value).shared_ref(),
            (false, _) => Operand::Place(value),
        }
    }

    fn leaf_param(
        &mut self,
        shape: &TypeShape,
        name: String,
        place: TokenStream,
        span: Span,
        leaves: &mut Vec<(Value, TokenStream)>,
    ) -> Operand {
        let ty = self.type_of(shape);
        let value = self.builder.function.fresh(ty, Name::User(name), span);
        leaves.push((value, place));
        if ty.is_memory() || matches!(shape, TypeShape::Constant) {
            self.types.insert(value, shape.clone());
        }
        if ty.is_memory() { Operand::Place(value) } else { Operand::Leaf(value) }
    }

    /// A tuple parameter `p`, read as `p.0`, `p.1`.
    fn param_fields(
        &mut self,
        shape: &TypeShape,
        place: &TokenStream,
        name: &str,
        leaves: &mut Vec<(Value, TokenStream)>,
    ) -> Operand {
        match shape {
            TypeShape::Tuple(parts) => {
                let parts = parts.iter().enumerate().map(|(index, part)| {
                    let field = syn::Index::from(index);
                    self.param_fields(part, &quote!(#place.#field), &format!("{name}_{index}"), leaves)
                });
                Operand::Tuple(parts.collect())
            }
            shape => self.leaf_param(shape, name.to_string(), place.clone(), Span::call_site(), leaves),
        }
    }

    /// A pattern in the signature binds the leaves itself.
    fn param_pattern(&mut self, pat: &Pat, shape: &TypeShape, leaves: &mut Vec<(Value, TokenStream)>) -> Operand {
        match (pat, shape) {
            (Pat::Paren(paren), shape) => self.param_pattern(&paren.pat, shape, leaves),
            (Pat::Reference(reference), shape) => self.param_pattern(&reference.pat, shape, leaves),
            (Pat::Tuple(tuple), TypeShape::Tuple(parts)) if tuple.elems.len() == parts.len() => {
                let parts = tuple.elems.iter().zip(parts).map(|(pat, part)| self.param_pattern(pat, part, leaves));
                Operand::Tuple(parts.collect())
            }
            (Pat::Ident(ident), shape) if ident.subpat.is_none() && ident.by_ref.is_none() => {
                let name = &ident.ident;
                let operand = match shape {
                    TypeShape::Tuple(_) => self.param_fields(shape, &quote!(#name), &name.unraw().to_string(), leaves),
                    shape => self.leaf_param(shape, name.unraw().to_string(), quote!(#name), name.span(), leaves),
                };
                let var = self.declare(name, None);
                self.state.insert(var, operand.clone());
                operand
            }
            _ => {
                self.diagnostics.report(pat, &Problem::ParameterPattern);
                Operand::Undefined
            }
        }
    }

    /// The function's result, in the shape of its type.
    pub(super) fn result(&mut self, operand: &Operand, at: &Ident) -> End {
        let result = self.result.clone();
        let operand = &self.numbers_read(operand.clone(), &result, at.span());
        let Some(shape) = operand.shape() else {
            // What is wrong with it has been said where it came up.
            if self.diagnostics.is_empty() {
                self.diagnostics.report(at, &Problem::Result);
            }
            return End::Yield(Vec::new());
        };
        self.annotate(&shape, &result);
        let leaves = shape.leaves();
        self.hint_operand(operand, "value");
        self.builder.function.result = shape;
        End::Yield(leaves)
    }

    /// A number that is in memory, such as what is in an option, is returned as a number.
    fn numbers_read(&mut self, operand: Operand, ty: &TypeShape, span: Span) -> Operand {
        match (operand, ty) {
            (Operand::Place(place), TypeShape::Real(width)) => {
                let real = self.real_type(Some(*width));
                self.builder.span = span;
                Operand::Leaf(self.builder.push(Op::Load { place, trusted: false }, real))
            }
            (Operand::Tuple(parts), TypeShape::Tuple(types)) if parts.len() == types.len() => Operand::Tuple(
                parts.into_iter().zip(types).map(|(part, ty)| self.numbers_read(part, ty, span)).collect(),
            ),
            (operand, _) => operand,
        }
    }

    /// Notes what a type says of the values of a shape.
    pub(super) fn annotate(&mut self, shape: &Shape, ty: &TypeShape) {
        match (shape, ty) {
            (Shape::Leaf(value), TypeShape::Real(width)) => {
                let real = self.real_type(Some(*width));
                let data = &mut self.builder.function.values[value.index()];
                if data.ty == Ty::Opaque {
                    data.ty = real;
                }
                let ty = data.ty;
                self.builder.function.widths.unify(ty, real);
            }
            (Shape::Leaf(value), TypeShape::Int | TypeShape::Bool) => {
                let ty = self.type_of(ty);
                let data = &mut self.builder.function.values[value.index()];
                if data.ty == Ty::Opaque {
                    data.ty = ty;
                }
            }
            (Shape::Leaf(value), TypeShape::Sequence(_)) => {
                let elements = self.elements(ty);
                let data = &mut self.builder.function.values[value.index()];
                match data.ty {
                    Ty::Opaque => {
                        data.ty = Ty::Memory(elements);
                        self.types.insert(*value, ty.clone());
                    }
                    Ty::Memory(crate::ir::Elements::Opaque) => {
                        data.ty = Ty::Memory(elements);
                        if matches!(self.shape_at(*value), TypeShape::Opaque) {
                            self.types.insert(*value, ty.clone());
                        }
                    }
                    known => self.builder.function.widths.unify(known, Ty::Memory(elements)),
                }
            }
            (Shape::Tuple(shapes), TypeShape::Tuple(types)) => {
                shapes.iter().zip(types).for_each(|(shape, ty)| self.annotate(shape, ty));
            }
            (shape, TypeShape::Ref(inner)) => self.annotate(shape, inner),
            _ => {}
        }
    }
}

fn place_is_deref(leaves: &[(Value, TokenStream)]) -> bool {
    matches!(leaves, [(_, place)] if place.clone().into_iter().count() == 2)
}
