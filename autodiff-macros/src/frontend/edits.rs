//! Methods that put elements into a vector or take some out, in terms of the few that the IR has.

use super::iterate::{By, Iterate};
use super::operand::Shared;
use super::{Flow, Lower, Operand, TypeShape, Value};
use crate::diagnostics::Problem;
use crate::ir::{Arithmetic, Mutation, Name, Op, Part, Ty};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

impl Lower<'_> {
    pub(super) fn edit(&mut self, place: Value, method: &str, call: &ExprMethodCall) -> Flow<Option<Operand>> {
        let span = call.method.span();
        Ok(Some(match (method, call.args.len()) {
            ("insert", 2) => {
                let at = self.argument_value(call, 0)?;
                let hint = Some(self.shape_at(place).element());
                let value = self.expr(&call.args[1], &hint)?;
                let len = self.length(place, span);
                self.require_position(at, "<=", len, "insertion index (is {}) should be <= len (is {})", span);
                self.push_onto(place, value, span);
                self.rotate_from(place, at, Mutation::RotateRight, span);
                Operand::UNIT
            }
            ("remove", 1) => {
                let at = self.argument_value(call, 0)?;
                let len = self.length(place, span);
                self.require_position(at, "<", len, "removal index (is {}) should be < len (is {})", span);
                self.rotate_from(place, at, Mutation::RotateLeft, span);
                self.popped(place, span)
            }
            ("swap_remove", 1) => {
                let at = self.argument_value(call, 0)?;
                let len = self.length(place, span);
                self.require_position(at, "<", len, "swap_remove index (is {}) should be < len (is {})", span);
                let one = self.int(1);
                let last = self.int_method("wrapping_sub", vec![len, one]);
                self.named(last, "last");
                self.mutate(place, Mutation::Swap, vec![at, last], span);
                self.popped(place, span)
            }
            ("split_off", 1) => {
                let at = self.argument_value(call, 0)?;
                let len = self.length(place, span);
                self.require_position(at, "<=", len, "`at` split index (is {}) should be <= len (is {})", span);
                let rest = self.part(place, Some(at), None, span);
                let rest = self.copy_of(rest, "to_vec", span);
                self.truncate(place, Some(at), span)?;
                rest
            }
            ("append", 1) => {
                let other = self.expr(&call.args[0], &None)?;
                let Some(other) = self.as_place(&other) else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Expression)));
                };
                self.extend(place, &Iterate::Elements { place: other, by: By::Ref }, span)?;
                self.truncate(other, None, span)?;
                Operand::UNIT
            }
            ("drain", 1) => return self.drain(place, call),
            ("extend_from_within", 1) => {
                let Expr::Range(range) = super::memory::bare(&call.args[0]) else { return Ok(None) };
                let part = self.range_part(range)?;
                let part = self.view(place, part, false, span);
                if let Some(copy) = self.copy_of(part, "to_vec", span).place() {
                    self.extend(place, &Iterate::Elements { place: copy, by: By::Ref }, span)?;
                }
                Operand::UNIT
            }
            ("retain", 1) => {
                let Some(callee) = self.callee(&call.args[0])? else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                let zero = self.int(0);
                self.sift(place, zero, span, &mut |lower, index, _| {
                    let view = lower.index_view(place, index, false, span);
                    let item = lower.settled(view, span).shared_ref();
                    lower.apply(&callee, vec![item], &None, span)
                })?
            }
            ("dedup", 0) => {
                let one = self.int(1);
                self.sift(place, one, span, &mut |lower, index, kept| {
                    let one = lower.int(1);
                    let last = lower.int_op(Arithmetic::Sub, kept, one);
                    let [now, before] = [index, last].map(|at| {
                        let view = lower.index_view(place, at, false, span);
                        lower.settled(view, span)
                    });
                    Ok(lower.comparison("!=", &now, &before, &call.method))
                })?
            }
            ("dedup_by" | "dedup_by_key", 1) => {
                let Some(callee) = self.callee(&call.args[0])? else {
                    return Ok(Some(self.refuse(&call.args, &Problem::Callee)));
                };
                let one = self.int(1);
                self.sift(place, one, span, &mut |lower, index, kept| {
                    let one = lower.int(1);
                    let last = lower.int_op(Arithmetic::Sub, kept, one);
                    let [now, before] = [index, last].map(|at| {
                        let view = lower.index_view(place, at, false, span);
                        lower.settled(view, span).shared_ref()
                    });
                    if method == "dedup_by" {
                        let same = lower.apply(&callee, vec![now, before], &None, span)?;
                        let Some(same) = lower.value_of(&same, span) else { return Ok(Operand::Undefined) };
                        return Ok(Operand::Leaf(lower.builder.push(Op::Not(same), Ty::Bool)));
                    }
                    let now = lower.apply(&callee, vec![now], &None, span)?;
                    let before = lower.apply(&callee, vec![before], &None, span)?;
                    Ok(lower.comparison("!=", &now, &before, &call.method))
                })?
            }
            ("concat", 0) => {
                let rows = Shared::new(Iterate::Elements { place, by: By::Ref });
                self.collected(
                    &Iterate::Flatten(rows),
                    None,
                    &None,
                    &mut |lower, item| Ok(lower.copied(item, span)),
                    span,
                )?
            }
            _ => return Ok(None),
        }))
    }

    /// The first elements only, or none.
    pub(super) fn truncate(&mut self, place: Value, len: Option<Value>, span: Span) -> Flow<()> {
        if !matches!(self.shape_at(place).element(), TypeShape::Sequence(_) | TypeShape::Tuple(_)) {
            let how = if len.is_some() { Mutation::Truncate } else { Mutation::Clear };
            self.mutate(place, how, len.into_iter().collect(), span);
            return Ok(());
        }
        // Rows have lengths, which the reverse sweep has from those that are taken out.
        let end = self.length(place, span);
        self.named(end, "len");
        let start = len.unwrap_or_else(|| self.int(0));
        let surplus = Iterate::Range { start, end: Some(end), inclusive: false };
        self.each_of_all(&surplus, span, &mut |lower, _| {
            lower.pop_from(place, span);
            Ok(())
        })
    }

    /// As many of the same as are missing, or fewer elements.
    pub(super) fn fill_up(&mut self, place: Value, len: Value, value: Value, span: Span) -> Flow<()> {
        self.truncate(place, Some(len), span)?;
        let start = self.length(place, span);
        let missing = Iterate::Range { start, end: Some(len), inclusive: false };
        self.each_of_all(&missing, span, &mut |lower, _| {
            lower.push_onto(place, Operand::Leaf(value), span);
            Ok(())
        })
    }

    fn part(&mut self, place: Value, start: Option<Value>, end: Option<Value>, span: Span) -> Value {
        self.view(place, Part::Range { start, end, inclusive: false }, false, span)
    }

    /// What is read before the vector is borrowed gets a `let` of its own.
    pub(super) fn named(&mut self, value: Value, name: &str) {
        self.builder.function.values[value.index()].name = Name::User(name.to_string());
    }

    /// One element to the other end of all that follow.
    fn rotate_from(&mut self, place: Value, at: Value, how: Mutation, span: Span) {
        let rest = self.part(place, Some(at), None, span);
        let one = self.int(1);
        self.mutate(rest, how, vec![one], span);
    }

    /// The last element of a vector that is not empty.
    fn popped(&mut self, place: Value, span: Span) -> Operand {
        match self.pop_from(place, span) {
            Operand::Optional { payload, .. } => *payload,
            other => other,
        }
    }

    fn drain(&mut self, place: Value, call: &ExprMethodCall) -> Flow<Option<Operand>> {
        let span = call.method.span();
        let Expr::Range(range) = super::memory::bare(&call.args[0]) else {
            return Ok(Some(self.refuse(&call.args, &Problem::SequenceMethod("drain".to_string()))));
        };
        let part = self.range_part(range)?;
        let Part::Range { start, end, .. } = part else { return Ok(None) };
        let taken = self.view(place, part, false, range.span());
        let Some(taken) = self.copy_of(taken, "to_vec", span).place() else { return Ok(None) };
        match (start, end) {
            (None, None) => self.truncate(place, None, span)?,
            (Some(start), None) => self.truncate(place, Some(start), span)?,
            (start, Some(_)) => {
                let before = self.length(place, span);
                let count = self.length(taken, span);
                self.named(count, "count");
                let rest = match start {
                    Some(_) => self.part(place, start, None, span),
                    None => place,
                };
                self.mutate(rest, Mutation::RotateLeft, vec![count], span);
                let len = self.int_op(Arithmetic::Sub, before, count);
                self.truncate(place, Some(len), span)?;
            }
        }
        Ok(Some(Operand::Iterate(Shared::new(Iterate::Elements { place: taken, by: By::Value }))))
    }

    /// Keeps the elements that are to be kept, in order, from `first` on: each changes places with the first of those before it
    /// that is not.
    fn sift(
        &mut self,
        place: Value,
        first: Value,
        span: Span,
        keep: &mut dyn FnMut(&mut Lower<'_>, Value, Value) -> Flow,
    ) -> Flow {
        let len = self.length(place, span);
        let start =
            if self.builder.number(first) == Some(0.0) { first } else { self.int_method("min", vec![len, first]) };
        let kept = self.hidden("kept", Operand::Leaf(start));
        let indices = Iterate::Range { start, end: Some(len), inclusive: false };
        self.each_of_all(&indices, span, &mut |lower, index| {
            let (Some(index), Some(at)) = (index.leaf(), lower.state.get(&kept).and_then(Operand::leaf)) else {
                return Ok(());
            };
            let keep = keep(lower, index, at)?;
            lower.when(&keep, span, &mut |lower| {
                let at = lower.advance(kept);
                lower.mutate(place, Mutation::Swap, vec![at, index], span);
                Ok(())
            })
        })?;
        if let Some(kept) = self.state.get(&kept).and_then(Operand::leaf) {
            self.truncate(place, Some(kept), span)?;
        }
        Ok(Operand::UNIT)
    }
}
