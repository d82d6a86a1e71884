//! What is iterated over.

use super::iterate::{By, Inner, Iterate};
use super::operand::Shared;
use super::{Lower, Operand, TypeShape, Value};
use crate::ir::{Op, Ty};
use proc_macro2::Span;

impl Lower<'_> {
    /// Whether a value of a type that syntax does not show may be taken for a sequence.
    pub(super) fn is_indexable(&self, value: Value) -> bool {
        if self.builder.function.ty(value) != Ty::Opaque {
            return true;
        }
        // What other code gives, or a parameter of a type of the user's, may be anything.
        let foreign = self.builder.stmts.iter().rev().any(|stmt| {
            stmt.results.contains(&value)
                && matches!(&stmt.op, Op::Foreign(foreign)
                    if !foreign.pure_ || !foreign.args.is_empty() || is_type(&foreign.code))
        });
        // A call with nothing but constants may return an iterator.
        let constant = |leaf: &Value| self.foreign.contains(leaf) || !self.builder.function.ty(*leaf).may_be_active();
        let of_constants = self.builder.stmts.iter().rev().any(|stmt| {
            stmt.results.contains(&value) && matches!(&stmt.op, Op::Call(call) if call.leaves().iter().all(constant))
        });
        !foreign && !of_constants && !self.builder.function.places.iter().any(|(place, _)| *place == value)
    }

    /// The items of an iterator that is not looked into, which are constants.
    fn collected_foreign(&mut self, source: Value, by: By, span: Span) -> Option<Value> {
        if self.builder.function.ty(source) != Ty::Opaque {
            return None;
        }
        let source_hole = crate::ir::hole(0);
        let code = match by {
            By::Value => quote::quote!(#source_hole.into_iter().collect::<Vec<_>>()),
            By::Ref => quote::quote!((&#source_hole).into_iter().collect::<Vec<_>>()),
            By::Mut => return None,
        };
        let foreign = crate::ir::Foreign {
            code,
            args: vec![source],
            construct: crate::ir::Construct::Other("an iterator of an unknown type"),
            pure_: false,
            statement: false,
        };
        let ty = Ty::Memory(crate::ir::Elements::Opaque);
        let items = self.foreign_value(foreign, ty, span).leaf()?;
        self.types.insert(items, TypeShape::sequence(super::signature::Kind::Vec, TypeShape::Opaque));
        Some(items)
    }

    /// What a `for` goes through.
    pub(super) fn iterator_of(&mut self, operand: Operand, by: By, span: Span) -> Option<Inner> {
        match operand {
            Operand::Iterate(iterate) => Some(iterate),
            Operand::List(items) => Some(Shared::new(Iterate::Listed { items, by_ref: by == By::Ref })),
            Operand::Ref(inner) => match *inner {
                Operand::Iterate(iterate) => Some(iterate),
                inner => self.iterator_of(inner, By::Ref, span),
            },
            Operand::RefMut(inner) => match *inner {
                // It is left where the loop stops.
                Operand::Iterate(iterate) => Some(match self.begin(&iterate, false) {
                    Some(begun) => Shared::new(Iterate::Moved(Shared::new(begun))),
                    None => iterate,
                }),
                inner => self.iterator_of(inner, By::Mut, span),
            },
            // One item, or none.
            Operand::Optional { tag, payload, .. } => {
                let payload = match by {
                    By::Value => *payload,
                    By::Ref => payload.shared_ref(),
                    By::Mut => return None,
                };
                let hole = crate::ir::hole(0);
                let count = crate::ir::Foreign {
                    code: quote::quote!(usize::from(#hole)),
                    args: vec![tag],
                    construct: crate::ir::Construct::Constant,
                    pure_: true,
                    statement: false,
                };
                let count = self.foreign_value(count, crate::ir::Ty::Int, span).leaf()?;
                Some(Shared::new(Iterate::Take(Shared::new(Iterate::Once(payload)), count)))
            }
            Operand::Tuple(_) | Operand::Closure(_) | Operand::Function(_) | Operand::Undefined => None,
            // An array by value is a copy.
            Operand::Place(place) if by == By::Value && self.builder.function.data(place).cell => {
                let place = self.owned(Operand::Place(place), true, span).place()?;
                Some(Shared::new(Iterate::Elements { place, by }))
            }
            other => {
                let place = match other {
                    Operand::Leaf(value) if !self.is_indexable(value) => self.collected_foreign(value, by, span)?,
                    other => self.as_place(&other)?,
                };
                Some(Shared::new(Iterate::Elements { place, by }))
            }
        }
    }
}

/// `Walk`, a struct without fields, unlike a constant `WEIGHTS`.
fn is_type(code: &proc_macro2::TokenStream) -> bool {
    let last = code.clone().into_iter().last().map(|token| token.to_string()).unwrap_or_default();
    last.starts_with(char::is_uppercase) && last.contains(char::is_lowercase)
}
