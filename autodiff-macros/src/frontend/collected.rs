//! Sequences that items are collected into: the ends of chains, and `array.map(f)`.

use super::closure::span_of;
use super::iterate::{By, Iterate};
use super::lists::short;
use super::signature::Kind;
use super::{Flow, Hint, Lower, Operand, TypeShape, Value};
use crate::diagnostics::Problem;
use crate::ir::{Alloc, Elements, Op, Stmt, Ty};
use proc_macro2::Span;
use syn::ExprMethodCall;

impl Lower<'_> {
    /// `array.map(f)`
    pub(super) fn array_map(&mut self, place: Value, call: &ExprMethodCall, hint: &Hint) -> Flow {
        let span = call.method.span();
        let Some(callee) = self.callee(&call.args[0])? else {
            return Ok(self.refuse(&call.args, &Problem::Callee));
        };
        let kind = match self.shape_at(place) {
            TypeShape::Sequence(sequence) => sequence.kind,
            _ => Kind::Unknown,
        };
        let source = Iterate::Elements { place, by: By::Value };
        let (mark, reported) = (self.mark(), self.diagnostics.len());
        let numbers = self.collected(
            &source,
            Some((kind.clone(), place)),
            hint,
            &mut |lower, item| lower.apply(&callee, vec![item], &None, span),
            span_of(call.args.first()),
        );
        match (numbers, kind) {
            // Of tuples or rows, written out.
            (Ok(Operand::Undefined), Kind::Array(count)) if let Some(count) = short(&count) => {
                self.back_to(mark);
                self.diagnostics.truncate(reported);
                let items = (0..count).map(|index| {
                    let index = self.int(index);
                    let item = self.item(&source, index, span)?;
                    self.apply(&callee, vec![item], &None, span)
                });
                let items = items.collect::<Flow<Vec<_>>>()?;
                Ok(self.list(items, false, hint, &call.method))
            }
            (numbers, _) => numbers,
        }
    }

    /// The end of a chain: its items in a sequence.
    pub(super) fn collected(
        &mut self,
        source: &Iterate,
        like: Option<(Kind, Value)>,
        hint: &Hint,
        item_of: &mut dyn FnMut(&mut Lower<'_>, Operand) -> Flow,
        span: Span,
    ) -> Flow {
        let wanted = hint.as_ref().map(|hint| hint.peeled().element()).unwrap_or(TypeShape::Opaque);
        let len = if source.is_indexed() { self.len(source, span)? } else { None };
        let numbers = matches!(wanted, TypeShape::Real(_) | TypeShape::Opaque);
        // Numbers of a known count are written in place, others are pushed.
        let (mut retried, mut of_constants) = (false, false);
        while let (Some(len), true) = (len, numbers) {
            let (mark, reported) = (self.mark(), self.diagnostics.len());
            let zero = match &wanted {
                TypeShape::Real(width) => self.real_type(Some(*width)),
                _ => self.real_type(None),
            };
            let Ty::Real(width) = zero else { return Ok(Operand::Undefined) };
            let (alloc, kind) = match &like {
                // Not of the same elements.
                Some((kind @ Kind::Array(count), place)) if self.is_nested(*place) || of_constants => {
                    let value = self.builder.push(Op::Literal(crate::ir::Literal::Real(0.0)), zero);
                    (Alloc::Array { value, count: count.parse().unwrap_or_default() }, kind.clone())
                }
                Some((kind, place)) => (Alloc::Zero { like: *place }, kind.clone()),
                None => {
                    let value = self.builder.push(Op::Literal(crate::ir::Literal::Real(0.0)), zero);
                    (Alloc::Vec { value, count: len }, Kind::Vec)
                }
            };
            let element = TypeShape::Real(self.width(zero));
            let vec = self.alloc(alloc, TypeShape::sequence(kind, element), Elements::Real(width), span);
            let zero_index = self.int(0);
            let position = self.hidden("position", Operand::Leaf(zero_index));
            let (mut real, known) = (true, like.is_some() || matches!(wanted, TypeShape::Real(_)));
            let indexed = matches!(source.as_range_from_zero(&self.builder), Some(true));
            let constants =
                matches!(&like, Some((_, place)) if self.builder.function.ty(*place) == Ty::Memory(Elements::Constant));
            let flow = self.enumerated(source, indexed, position, span, &mut |lower, index, item| {
                let item = item_of(lower, item)?;
                match lower.value_of(&item, span) {
                    // What nothing shows to be a number may be a struct.
                    Some(value) if !known && lower.may_be_struct(value) => real = false,
                    Some(value) if !matches!(lower.builder.function.ty(value), Ty::Int | Ty::Bool | Ty::Memory(_)) => {
                        let ty = lower.builder.function.ty(value);
                        of_constants |= ty.is_real() && constants;
                        lower.builder.function.widths.unify(zero, ty);
                        let place = lower.index_view(vec, index, true, span);
                        let op = Op::Store { place, value };
                        lower.builder.stmts.push(Stmt { results: Vec::new(), op, span });
                    }
                    _ => real = false,
                }
                Ok(())
            });
            // Numbers that are made of integers are in an array of their own type.
            if of_constants && !retried {
                retried = true;
                self.back_to(mark);
                self.diagnostics.truncate(reported);
                continue;
            }
            if real {
                flow?;
                return Ok(Operand::Place(vec));
            }
            self.back_to(mark);
            break;
        }
        let alloc = match like {
            Some(_) => {
                self.diagnostics.report_at(span, &Problem::ListOfTuples);
                return Ok(Operand::Undefined);
            }
            None => Alloc::Empty { capacity: len },
        };
        let elements = self.elements(&wanted);
        let shape = hint.iter().fold(TypeShape::sequence(Kind::Vec, wanted), TypeShape::with_payload_of);
        let vec = self.alloc(alloc, shape, elements, span);
        self.each_of_all(source, span, &mut |lower, item| {
            let item = item_of(lower, item)?;
            lower.push_onto(vec, item, span);
            Ok(())
        })?;
        Ok(Operand::Place(vec))
    }

    /// Whether the elements of a sequence are no numbers.
    fn is_nested(&self, place: Value) -> bool {
        matches!(self.shape_at(place).element(), TypeShape::Sequence(_) | TypeShape::Tuple(_))
    }

    /// Whether a value is the result of a call that nothing shows to be a number, or known to be none.
    fn may_be_struct(&self, value: Value) -> bool {
        self.named.contains(&value) || self.is_undecided(value) || self.calls.contains_key(&value)
    }

    /// A loop over items with their positions.
    fn enumerated(
        &mut self,
        source: &Iterate,
        own_index: bool,
        counter: super::Var,
        span: Span,
        body: &mut dyn FnMut(&mut Lower<'_>, Value, Operand) -> Flow<()>,
    ) -> Flow<()> {
        if own_index {
            return self.each_of_all(source, span, &mut |lower, item| match item.leaf() {
                Some(number) => {
                    let to = crate::ir::CastTo::Constant(quote::quote!(usize));
                    let index = lower.builder.push(Op::Cast { value: number, to }, Ty::Int);
                    lower.positions.push((index, number));
                    body(lower, index, item)
                }
                None => Ok(()),
            });
        }
        self.state.remove(&counter);
        let start = self.int(0);
        let Some(end) = self.len(source, span)? else { return Ok(()) };
        let numbers = Iterate::Range { start, end: Some(end), inclusive: false };
        self.each_of_all(&numbers, span, &mut |lower, position| {
            let Some(index) = position.leaf() else { return Ok(()) };
            let item = lower.item(source, index, span)?;
            body(lower, index, item)
        })
    }
}

impl Iterate {
    /// Whether it is a range from zero, of which each number is its own position.
    fn as_range_from_zero(&self, builder: &crate::ir::Builder) -> Option<bool> {
        match self {
            Iterate::Range { start, end: Some(_), inclusive: false } => Some(builder.number(*start) == Some(0.0)),
            _ => None,
        }
    }
}
