//! Iterators that can be entered at any position: how many items they have, and the item at each.

use super::iterate::{By, Inner, Iterate};
use super::{Flow, Lower, Operand, TypeShape, Value, Var};
use crate::ir::{Arithmetic, Op, Part, Range, Ty};
use proc_macro2::Span;

impl Lower<'_> {
    /// How many items there are, `None` without end.
    pub(super) fn len(&mut self, iterate: &Iterate, span: Span) -> Flow<Option<Value>> {
        self.builder.span = span;
        Ok(match iterate {
            Iterate::Range { end: None, .. } | Iterate::Repeat(_) => None,
            Iterate::Range { start, end: Some(end), inclusive } => {
                let range = Range { start: *start, end: Some(*end), inclusive: *inclusive, adaptors: Vec::new() };
                let from_zero = self.builder.number(*start) == Some(0.0) && !inclusive;
                Some(match self.builder.number(*end) {
                    Some(end) if from_zero && end >= 0.0 => self.int(end as usize),
                    _ => {
                        let len = self.range_len(&range);
                        if from_zero {
                            self.positions.push((len, *end));
                        }
                        len
                    }
                })
            }
            Iterate::Elements { place, .. } => Some(self.length(*place, span)),
            Iterate::Windows { place, size } => {
                let len = self.length(*place, span);
                let one = self.int(1);
                let more = self.int_op(Arithmetic::Add, len, one);
                Some(self.int_method("saturating_sub", vec![more, *size]))
            }
            Iterate::Chunks { place, size, exact, .. } => {
                let len = self.length(*place, span);
                Some(match exact {
                    true => self.int_op(Arithmetic::Div, len, *size),
                    false => self.int_method("div_ceil", vec![len, *size]),
                })
            }
            Iterate::Once(_) => Some(self.int(1)),
            Iterate::Cursor { inner, position } => {
                let position = self.state.get(position).and_then(Operand::leaf);
                match (self.len(&inner.0, span)?, position) {
                    (Some(len), Some(position)) => Some(self.int_method("saturating_sub", vec![len, position])),
                    (len, _) => len,
                }
            }
            Iterate::Map(inner, _)
            | Iterate::Inspect(inner, _)
            | Iterate::Copied(inner)
            | Iterate::Enumerate(inner)
            | Iterate::Reversed(inner) => self.len(&inner.0, span)?,
            Iterate::Skip(inner, count) => {
                self.len(&inner.0, span)?.map(|len| self.int_method("saturating_sub", vec![len, *count]))
            }
            Iterate::Take(inner, count) => Some(match self.len(&inner.0, span)? {
                Some(len) => self.int_method("min", vec![len, *count]),
                None => *count,
            }),
            Iterate::StepBy(inner, step) => {
                self.len(&inner.0, span)?.map(|len| self.int_method("div_ceil", vec![len, *step]))
            }
            Iterate::Cycle(inner) => match self.len(&inner.0, span)? {
                Some(len) if self.builder.number(len).is_some_and(|len| len > 0.0) => None,
                // Of nothing there is nothing again and again.
                Some(len) => {
                    let all = self.constant(quote::quote!(usize::MAX), Ty::Int, span).leaf();
                    all.map(|all| self.int_method("saturating_mul", vec![len, all]))
                }
                None => None,
            },
            Iterate::Zip(left, right) => match (self.len(&left.0, span)?, self.len(&right.0, span)?) {
                (Some(left), Some(right)) if left == right => Some(left),
                (Some(left), Some(right)) => Some(self.int_method("min", vec![left, right])),
                (left, right) => left.or(right),
            },
            _ => None,
        })
    }

    fn range_len(&mut self, range: &Range) -> Value {
        let mut args = vec![range.start];
        args.extend(range.end);
        let (start, end) = (crate::ir::hole(0), crate::ir::hole(1));
        let code = match range.inclusive {
            true => quote::quote!((#start..=#end).size_hint().0),
            false => quote::quote!((#start..#end).size_hint().0),
        };
        let foreign =
            crate::ir::Foreign { code, args, construct: crate::ir::Construct::Constant, pure_: true, statement: false };
        self.foreign_value(foreign, Ty::Int, self.builder.span).leaf().unwrap_or(range.start)
    }

    /// The item at a position.
    pub(super) fn item(&mut self, iterate: &Iterate, position: Value, span: Span) -> Flow {
        self.builder.span = span;
        Ok(match iterate {
            Iterate::Range { start, .. } => {
                let op = Op::Nth { start: *start, index: position, back: false };
                let number = self.builder.push(op, Ty::Int);
                if self.builder.number(*start) == Some(0.0) {
                    self.positions.push((number, position));
                }
                Operand::Leaf(number)
            }
            Iterate::Elements { place, by } => self.element_at(*place, position, *by, span),
            Iterate::Windows { place, size } => {
                let end = self.int_op(Arithmetic::Add, position, *size);
                let part = Part::Range { start: Some(position), end: Some(end), inclusive: false };
                Operand::Place(self.view(*place, part, false, span)).shared_ref()
            }
            Iterate::Chunks { place, size, exact, back: true, mutable } => {
                let len = self.length(*place, span);
                let after = self.int_op(Arithmetic::Mul, position, *size);
                let end = self.int_op(Arithmetic::Sub, len, after);
                let start = match exact {
                    true => self.int_op(Arithmetic::Sub, end, *size),
                    false => self.int_method("saturating_sub", vec![end, *size]),
                };
                self.part_between(*place, start, end, *mutable, span)
            }
            Iterate::Chunks { place, size, exact, back: false, mutable } => {
                let start = self.int_op(Arithmetic::Mul, position, *size);
                let mut end = self.int_op(Arithmetic::Add, start, *size);
                if !exact {
                    let len = self.length(*place, span);
                    end = self.int_method("min", vec![end, len]);
                }
                self.part_between(*place, start, end, *mutable, span)
            }
            Iterate::Repeat(operand) | Iterate::Once(operand) => operand.clone(),
            Iterate::Cursor { inner, position: start } => {
                let start = self.state.get(start).and_then(Operand::leaf).unwrap_or(position);
                let position = self.int_op(Arithmetic::Add, start, position);
                self.item(&inner.0, position, span)?
            }
            Iterate::Map(inner, callee) => {
                let item = self.item(&inner.0, position, span)?;
                self.apply(callee, vec![item], &None, span)?
            }
            Iterate::Inspect(inner, callee) => {
                let item = self.item(&inner.0, position, span)?;
                self.apply(callee, vec![item.clone().shared_ref()], &None, span)?;
                item
            }
            Iterate::Copied(inner) => {
                let item = self.item(&inner.0, position, span)?;
                self.copied(item, span)
            }
            Iterate::Enumerate(inner) => {
                let item = self.item(&inner.0, position, span)?;
                Operand::Tuple(vec![Operand::Leaf(position), item])
            }
            Iterate::Reversed(inner) => {
                let len = self.len(&inner.0, span)?.unwrap_or(position);
                let one = self.int(1);
                let last = self.int_op(Arithmetic::Sub, len, one);
                let mirrored = self.int_op(Arithmetic::Sub, last, position);
                self.item(&inner.0, mirrored, span)?
            }
            Iterate::Skip(inner, count) => {
                let position = self.int_op(Arithmetic::Add, position, *count);
                self.item(&inner.0, position, span)?
            }
            Iterate::Take(inner, _) => self.item(&inner.0, position, span)?,
            Iterate::StepBy(inner, step) => {
                let position = self.int_op(Arithmetic::Mul, position, *step);
                self.item(&inner.0, position, span)?
            }
            Iterate::Cycle(inner) => {
                let position = match self.len(&inner.0, span)? {
                    Some(len) => self.int_op(Arithmetic::Rem, position, len),
                    None => position,
                };
                self.item(&inner.0, position, span)?
            }
            Iterate::Zip(left, right) => {
                let left = self.item(&left.0, position, span)?;
                let right = self.item(&right.0, position, span)?;
                Operand::Tuple(vec![left, right])
            }
            _ => Operand::Undefined,
        })
    }

    fn part_between(&mut self, place: Value, start: Value, end: Value, mutable: bool, span: Span) -> Operand {
        let part = Part::Range { start: Some(start), end: Some(end), inclusive: false };
        let view = Box::new(Operand::Place(self.view(place, part, mutable, span)));
        if mutable { Operand::RefMut(view) } else { Operand::Ref(view) }
    }

    /// An element as an iterator hands it out. Through a shared reference it is read at once: it can't change meanwhile.
    fn element_at(&mut self, place: Value, position: Value, by: By, span: Span) -> Operand {
        let view = self.index_view(place, position, by == By::Mut, span);
        match by {
            By::Mut => Operand::RefMut(Box::new(Operand::Place(view))),
            By::Ref => self.settled(view, span).shared_ref(),
            By::Value => self.settled(view, span),
        }
    }

    /// What is in a place that doesn't change for now; rows are left where they are.
    pub(super) fn settled(&mut self, view: Value, span: Span) -> Operand {
        match self.shape_at(view) {
            TypeShape::Opaque if !matches!(self.content(view), Ty::Real(_)) => Operand::Place(view),
            TypeShape::Tuple(parts) => {
                let parts = (0..parts.len()).map(|index| {
                    let field = proc_macro2::Literal::usize_unsuffixed(index);
                    let part = self.view(view, Part::Field(proc_macro2::TokenTree::from(field).into()), false, span);
                    self.settled(part, span)
                });
                Operand::Tuple(parts.collect())
            }
            _ => self.load_place(view, true, span),
        }
    }

    pub(super) fn copied(&mut self, item: Operand, span: Span) -> Operand {
        match item {
            Operand::Ref(inner) | Operand::RefMut(inner) => self.rvalue(*inner, span),
            other => self.rvalue(other, span),
        }
    }

    /// `iterator.peek()`
    pub(super) fn peek_of(&mut self, inner: &Inner, position: Var, span: Span) -> Flow {
        self.builder.span = span;
        let now = self.state.get(&position).and_then(Operand::leaf).unwrap_or(Value(0));
        let tag = match self.len(&inner.0, span)? {
            Some(len) => self.compare("<", now, len),
            None => self.bool_literal(true, span),
        };
        self.mapped(tag, Operand::Undefined, span, |lower| Ok(lower.item(&inner.0, now, span)?.shared_ref()))
    }

    /// `iterator.next()`
    pub(super) fn next_of(&mut self, inner: &Inner, position: Var, span: Span) -> Flow {
        self.builder.span = span;
        let now = self.state.get(&position).and_then(Operand::leaf).unwrap_or(Value(0));
        let tag = match self.len(&inner.0, span)? {
            Some(len) => self.compare("<", now, len),
            None => self.bool_literal(true, span),
        };
        self.mapped(tag, Operand::Undefined, span, |lower| {
            let item = lower.item(&inner.0, now, span)?;
            lower.advance(position);
            Ok(item)
        })
    }
}
