//! Iterators are lowered to loops where they are consumed.
//!
//! What can be entered at any position (a range, a sequence, and what only rearranges or maps these) is a loop over
//! positions; what can't (a filter, say) is a loop over its source with the adaptor in the body.

use super::branch::{Branch, Target};
use super::closure::Callee;
use super::loops::Head;
use super::operand::Shared;
use super::{Flow, Lower, Operand, TypeShape, Value, Var};
use crate::diagnostics::Problem;
use crate::ir::{Arithmetic, Literal, Op, Part, Range, RangeAdaptor, Ty};
use proc_macro2::{Literal as Number, Span};

/// An iterator: its source and its adaptors.
pub(crate) enum Iterate {
    Range {
        start: Value,
        end: Option<Value>,
        inclusive: bool,
    },
    /// The elements of a sequence.
    Elements {
        place: Value,
        by: By,
    },
    Windows {
        place: Value,
        size: Value,
    },
    Chunks {
        place: Value,
        size: Value,
        exact: bool,
        mutable: bool,
    },
    Repeat(Operand),
    Once(Operand),
    Successors {
        first: Operand,
        next: Callee,
    },
    Map(Inner, Callee),
    Filter(Inner, Callee),
    FilterMap(Inner, Callee),
    FlatMap(Inner, Callee),
    Flatten(Inner),
    Inspect(Inner, Callee),
    Scan {
        inner: Inner,
        state: Operand,
        step: Callee,
    },
    TakeWhile(Inner, Callee),
    SkipWhile(Inner, Callee),
    /// `copied`, `cloned`
    Copied(Inner),
    Enumerate(Inner),
    Reversed(Inner),
    Skip(Inner, Value),
    Take(Inner, Value),
    StepBy(Inner, Value),
    /// What is left of an iterator that is moved on a step at a time.
    Cursor {
        inner: Inner,
        position: Var,
    },
    Zip(Inner, Inner),
    Chain(Inner, Inner),
}

pub(super) type Inner = Shared<Iterate>;

/// How the elements of a sequence are handed out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    Value,
    Ref,
    Mut,
}

/// What is done with an item.
pub(super) type Each<'b> = &'b mut dyn FnMut(&mut Lower<'_>, Operand) -> Flow<()>;

impl Iterate {
    /// A range of indices.
    pub(super) fn as_part(&self) -> Option<Part> {
        match self {
            Iterate::Range { start, end, inclusive } => {
                Some(Part::Range { start: Some(*start), end: *end, inclusive: *inclusive })
            }
            _ => None,
        }
    }

    /// Whether it can be entered at any position.
    pub(super) fn is_indexed(&self) -> bool {
        match self {
            Iterate::Range { .. }
            | Iterate::Elements { .. }
            | Iterate::Windows { .. }
            | Iterate::Chunks { .. }
            | Iterate::Repeat(_)
            | Iterate::Once(_) => true,
            Iterate::Map(inner, _)
            | Iterate::Inspect(inner, _)
            | Iterate::Copied(inner)
            | Iterate::Enumerate(inner)
            | Iterate::Skip(inner, _)
            | Iterate::Take(inner, _)
            | Iterate::StepBy(inner, _) => inner.0.is_indexed(),
            Iterate::Cursor { .. } => true,
            Iterate::Reversed(inner) => inner.0.is_indexed() && !inner.0.is_endless(),
            Iterate::Zip(left, right) => left.0.is_indexed() && right.0.is_indexed(),
            _ => false,
        }
    }

    /// Whether it has no end.
    fn is_endless(&self) -> bool {
        match self {
            Iterate::Range { end: None, .. } | Iterate::Repeat(_) => true,
            Iterate::Map(inner, _)
            | Iterate::Inspect(inner, _)
            | Iterate::Copied(inner)
            | Iterate::Enumerate(inner)
            | Iterate::Skip(inner, _)
            | Iterate::StepBy(inner, _) => inner.0.is_endless(),
            Iterate::Cursor { inner, .. } => inner.0.is_endless(),
            Iterate::Zip(left, right) => left.0.is_endless() && right.0.is_endless(),
            _ => false,
        }
    }

    /// A range, if it is but one, with its adaptors.
    fn as_range(&self) -> Option<Range> {
        match self {
            Iterate::Range { start, end, inclusive } => {
                Some(Range { start: *start, end: *end, inclusive: *inclusive, adaptors: Vec::new() })
            }
            Iterate::Reversed(inner) => inner.0.as_range().filter(|range| range.end.is_some()).map(Range::reversed),
            Iterate::StepBy(inner, step) => inner.0.as_range().map(|mut range| {
                range.adaptors.push(RangeAdaptor::StepBy(*step));
                range
            }),
            _ => None,
        }
    }
}

impl Lower<'_> {
    pub(super) fn int(&mut self, number: usize) -> Value {
        self.builder.push(Op::Literal(Literal::Tokens(Number::usize_unsuffixed(number))), Ty::Int)
    }

    pub(super) fn int_op(&mut self, op: Arithmetic, left: Value, right: Value) -> Value {
        match (op, self.builder.number(left), self.builder.number(right)) {
            (Arithmetic::Add | Arithmetic::Sub, _, Some(0.0)) | (Arithmetic::Mul, _, Some(1.0)) => return left,
            (Arithmetic::Add, Some(0.0), _) | (Arithmetic::Mul, Some(1.0), _) => return right,
            _ => {}
        }
        self.builder.push(Op::Arithmetic(op, left, right), Ty::Int)
    }

    fn int_method(&mut self, method: &str, args: Vec<Value>) -> Value {
        self.builder.push(Op::method(method, args), Ty::Int)
    }

    fn compare(&mut self, op: &'static str, left: Value, right: Value) -> Value {
        self.builder.push(Op::Operator { op, left, right }, Ty::Bool)
    }

    /// Lowers a loop over an iterator; an exit to `leave` ends it.
    pub(super) fn each(&mut self, iterate: &Iterate, leave: Target, span: Span, body: Each<'_>) -> Flow {
        self.block_of(leave, |lower| {
            lower.leaving.push(Some(leave));
            let flow = lower.drive(iterate, false, span, body);
            lower.leaving.pop();
            flow.map(|()| Operand::UNIT)
        })
    }

    /// As [`Lower::each`], of what is left by no exit but those of its adaptors.
    pub(super) fn each_of_all(&mut self, iterate: &Iterate, span: Span, body: Each<'_>) -> Flow<()> {
        let leave = self.target();
        self.each(iterate, leave, span, body).map(|_| ())
    }

    /// A part of an iterator, whose end is not the end of the whole.
    fn drive_part(&mut self, iterate: &Iterate, reversed: bool, span: Span, body: Each<'_>) -> Flow<()> {
        self.leaving.push(None);
        let flow = self.drive(iterate, reversed, span, body);
        self.leaving.pop();
        flow
    }

    /// The loop, or loops, of an iterator; what leaves it exits to the target of `each`.
    fn drive(&mut self, iterate: &Iterate, reversed: bool, span: Span, body: Each<'_>) -> Flow<()> {
        self.builder.span = span;
        if let Some(range) = iterate.as_range() {
            let range = if reversed { range.reversed() } else { range };
            return self.counted(range, span, &mut |lower, index| body(lower, Operand::Leaf(index)));
        }
        match iterate {
            Iterate::Map(inner, callee) => self.drive(&inner.0, reversed, span, &mut |lower, item| {
                let item = lower.apply(callee, vec![item], &None, span)?;
                body(lower, item)
            }),
            Iterate::Inspect(inner, callee) => self.drive(&inner.0, reversed, span, &mut |lower, item| {
                lower.apply(callee, vec![item.clone().shared_ref()], &None, span)?;
                body(lower, item)
            }),
            Iterate::Copied(inner) => self.drive(&inner.0, reversed, span, &mut |lower, item| {
                let item = lower.copied(item, span);
                body(lower, item)
            }),
            Iterate::Filter(inner, callee) => self.drive(&inner.0, reversed, span, &mut |lower, item| {
                let keep = lower.apply(callee, vec![item.clone().shared_ref()], &None, span)?;
                lower.when(&keep, span, &mut |lower| body(lower, item.clone()))
            }),
            Iterate::FilterMap(inner, callee) => self.drive(&inner.0, reversed, span, &mut |lower, item| {
                let item = lower.apply(callee, vec![item], &None, span)?;
                lower.when_some(item, callee.span(), &mut |lower, item| body(lower, item))
            }),
            Iterate::FlatMap(inner, callee) => self.drive(&inner.0, reversed, span, &mut |lower, item| {
                let item = lower.apply(callee, vec![item], &None, span)?;
                lower.flattened(item, reversed, span, body)
            }),
            Iterate::Flatten(inner) => {
                self.drive(&inner.0, reversed, span, &mut |lower, item| lower.flattened(item, reversed, span, body))
            }
            Iterate::Chain(first, second) => {
                let (first, second) = if reversed { (second, first) } else { (first, second) };
                self.drive_part(&first.0, reversed, span, body)?;
                self.drive_part(&second.0, reversed, span, body)
            }
            Iterate::Reversed(inner) => self.drive(&inner.0, !reversed, span, body),
            Iterate::Successors { first, next } if !reversed => self.successors(first, next, span, body),
            indexed if indexed.is_indexed() => self.positions(indexed, reversed, span, body),
            _ if reversed => {
                self.diagnostics.report_at(span, &Problem::Adaptor("rev".to_string()));
                Ok(())
            }
            Iterate::Enumerate(inner) => {
                let zero = self.int(0);
                let counter = self.hidden("position", Operand::Leaf(zero));
                self.drive(&inner.0, false, span, &mut |lower, item| {
                    let position = lower.advance(counter);
                    body(lower, Operand::Tuple(vec![Operand::Leaf(position), item]))
                })
            }
            Iterate::Skip(inner, count) => {
                let zero = self.int(0);
                let counter = self.hidden("position", Operand::Leaf(zero));
                self.drive(&inner.0, false, span, &mut |lower, item| {
                    let position = lower.advance(counter);
                    let keep = lower.compare(">=", position, *count);
                    lower.when(&Operand::Leaf(keep), span, &mut |lower| body(lower, item.clone()))
                })
            }
            Iterate::StepBy(inner, step) => {
                let zero = self.int(0);
                let counter = self.hidden("position", Operand::Leaf(zero));
                self.drive(&inner.0, false, span, &mut |lower, item| {
                    let position = lower.advance(counter);
                    let rest = lower.int_op(Arithmetic::Rem, position, *step);
                    let zero = lower.int(0);
                    let keep = lower.compare("==", rest, zero);
                    lower.when(&Operand::Leaf(keep), span, &mut |lower| body(lower, item.clone()))
                })
            }
            Iterate::Take(inner, count) => self.take(inner, *count, span, body),
            Iterate::TakeWhile(inner, callee) => self.partly(span, &mut |lower, leave| {
                lower.drive(&inner.0, false, span, &mut |lower, item| {
                    let keep = lower.apply(callee, vec![item.clone().shared_ref()], &None, span)?;
                    lower.unless(&keep, span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))?;
                    body(lower, item)
                })
            }),
            Iterate::SkipWhile(inner, callee) => {
                let yes = self.bool_literal(true, span);
                let skipping = self.hidden("skipping", Operand::Leaf(yes));
                self.drive(&inner.0, false, span, &mut |lower, item| {
                    let now = lower.state.get(&skipping).cloned().unwrap_or_default();
                    lower.when(&now, span, &mut |lower| {
                        let skip = lower.apply(callee, vec![item.clone().shared_ref()], &None, span)?;
                        let skip = lower.value_of(&skip, span).map_or(Operand::Undefined, Operand::Leaf);
                        lower.state.insert(skipping, skip);
                        Ok(())
                    })?;
                    let now = lower.state.get(&skipping).cloned().unwrap_or_default();
                    lower.unless(&now, span, &mut |lower| body(lower, item.clone()))
                })
            }
            Iterate::Scan { inner, state, step } => {
                let state = self.hidden("state", state.clone());
                self.partly(span, &mut |lower, leave| {
                    lower.drive(&inner.0, false, span, &mut |lower, item| {
                        let reference = Operand::RefMut(Box::new(Operand::Variable(state)));
                        let next = lower.apply(step, vec![reference, item], &None, span)?;
                        lower.some_or(next, span, &mut |lower, item| body(lower, item), &mut |lower| {
                            Err(lower.exit(leave, Operand::UNIT))
                        })
                    })
                })
            }
            Iterate::Zip(left, right) => self.zip(left, right, span, body),
            _ => {
                self.diagnostics.report_at(span, &Problem::Adaptor("rev".to_string()));
                Ok(())
            }
        }
    }

    /// What may be left early, up to where it goes on.
    fn partly(&mut self, span: Span, body: &mut dyn FnMut(&mut Lower<'_>, Target) -> Flow<()>) -> Flow<()> {
        self.builder.span = span;
        let leave = self.target();
        self.block_of(leave, |lower| body(lower, leave).map(|()| Operand::UNIT)).map(|_| ())
    }

    /// A variable's value, which is then one more.
    fn advance(&mut self, counter: Var) -> Value {
        let before = self.state.get(&counter).and_then(Operand::leaf).unwrap_or(Value(0));
        let one = self.int(1);
        let after = self.builder.push(Op::Arithmetic(Arithmetic::Add, before, one), Ty::Int);
        self.state.insert(counter, Operand::Leaf(after));
        before
    }

    fn take(&mut self, inner: &Inner, count: Value, span: Span, body: Each<'_>) -> Flow<()> {
        let zero = self.int(0);
        let counter = self.hidden("taken", Operand::Leaf(zero));
        self.partly(span, &mut |lower, leave| {
            let zero = lower.int(0);
            let none = lower.compare("==", count, zero);
            lower.when(&Operand::Leaf(none), span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))?;
            lower.drive(&inner.0, false, span, &mut |lower, item| {
                body(lower, item)?;
                lower.advance(counter);
                let taken = lower.state.get(&counter).and_then(Operand::leaf).unwrap_or(zero);
                let full = lower.compare(">=", taken, count);
                lower.when(&Operand::Leaf(full), span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))
            })
        })
    }

    /// Two iterators side by side, one of which can be entered at any position.
    fn zip(&mut self, left: &Inner, right: &Inner, span: Span, body: Each<'_>) -> Flow<()> {
        let (driven, entered, swapped) = match (left.0.is_indexed(), right.0.is_indexed()) {
            (_, true) => (left, right, false),
            (true, false) => (right, left, true),
            (false, false) => {
                self.diagnostics.report_at(span, &Problem::Zip);
                return Ok(());
            }
        };
        let zero = self.int(0);
        let counter = self.hidden("position", Operand::Leaf(zero));
        let len = self.len(&entered.0, span)?;
        self.partly(span, &mut |lower, leave| {
            lower.drive(&driven.0, false, span, &mut |lower, item| {
                let position = lower.advance(counter);
                if let Some(len) = len {
                    let over = lower.compare(">=", position, len);
                    lower.when(&Operand::Leaf(over), span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))?;
                }
                let other = lower.item(&entered.0, position, span)?;
                let pair = if swapped { vec![other, item] } else { vec![item, other] };
                body(lower, Operand::Tuple(pair))
            })
        })
    }

    fn successors(&mut self, first: &Operand, next: &Callee, span: Span, body: Each<'_>) -> Flow<()> {
        let upcoming = self.hidden("upcoming", first.clone());
        let leave = self.leave_target();
        self.repeat(leave, span, &mut |lower| {
            let now = lower.state.get(&upcoming).cloned().unwrap_or_default();
            lower.some_or(
                now,
                span,
                &mut |lower, item| {
                    let after = lower.apply(next, vec![item.clone().shared_ref()], &None, span)?;
                    lower.state.insert(upcoming, after);
                    body(lower, item)
                },
                &mut |lower| Err(lower.exit(leave, Operand::UNIT)),
            )
        })
    }

    fn flattened(&mut self, item: Operand, reversed: bool, span: Span, body: Each<'_>) -> Flow<()> {
        match item {
            Operand::Optional { .. } => self.when_some(item, span, body),
            item => match self.iterator_of(item, By::Value, span) {
                Some(inner) => self.drive_part(&inner.0, reversed, span, body),
                None => {
                    self.diagnostics.report_at(span, &Problem::Adaptor("flat_map".to_string()));
                    Ok(())
                }
            },
        }
    }

    /// An endless loop, left by an exit.
    pub(super) fn repeat(
        &mut self,
        leave: Target,
        span: Span,
        body: &mut dyn FnMut(&mut Lower<'_>) -> Flow<()>,
    ) -> Flow<()> {
        self.loop_of(Head::Forever, leave, span, &mut |lower, _| body(lower)).map(|_| ())
    }

    /// A loop over the numbers of a range.
    fn counted(
        &mut self,
        range: Range,
        span: Span,
        body: &mut dyn FnMut(&mut Lower<'_>, Value) -> Flow<()>,
    ) -> Flow<()> {
        let leave = self.leave_target();
        let flow = self.loop_of(Head::Range(range), leave, span, &mut |lower, index| match index {
            Some(index) => body(lower, index),
            None => Ok(()),
        });
        flow.map(|_| ())
    }

    fn leave_target(&mut self) -> Target {
        match self.leaving.last() {
            Some(Some(target)) => *target,
            _ => self.target(),
        }
    }

    /// A loop over positions.
    fn positions(&mut self, iterate: &Iterate, reversed: bool, span: Span, body: Each<'_>) -> Flow<()> {
        let start = self.int(0);
        let end = self.len(iterate, span)?;
        let range = Range { start, end, inclusive: false, adaptors: Vec::new() };
        let range = if reversed { range.reversed() } else { range };
        self.counted(range, span, &mut |lower, position| {
            let item = lower.item(iterate, position, span)?;
            body(lower, item)
        })
    }

    /// How many items there are, `None` without end.
    pub(super) fn len(&mut self, iterate: &Iterate, span: Span) -> Flow<Option<Value>> {
        self.builder.span = span;
        Ok(match iterate {
            Iterate::Range { end: None, .. } | Iterate::Repeat(_) => None,
            Iterate::Range { start, end: Some(end), inclusive } => {
                if self.builder.number(*start) == Some(0.0) && !inclusive {
                    return Ok(Some(*end));
                }
                let range = Range { start: *start, end: Some(*end), inclusive: *inclusive, adaptors: Vec::new() };
                Some(self.range_len(&range))
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
                if self.builder.number(*start) == Some(0.0) {
                    Operand::Leaf(position)
                } else {
                    let op = Op::Nth { start: *start, index: position, back: false };
                    Operand::Leaf(self.builder.push(op, Ty::Int))
                }
            }
            Iterate::Elements { place, by } => self.element_at(*place, position, *by, span),
            Iterate::Windows { place, size } => {
                let end = self.int_op(Arithmetic::Add, position, *size);
                let part = Part::Range { start: Some(position), end: Some(end), inclusive: false };
                Operand::Place(self.view(*place, part, false, span)).shared_ref()
            }
            Iterate::Chunks { place, size, exact, mutable } => {
                let start = self.int_op(Arithmetic::Mul, position, *size);
                let mut end = self.int_op(Arithmetic::Add, start, *size);
                if !exact {
                    let len = self.length(*place, span);
                    end = self.int_method("min", vec![end, len]);
                }
                let part = Part::Range { start: Some(start), end: Some(end), inclusive: false };
                let view = Box::new(Operand::Place(self.view(*place, part, *mutable, span)));
                if *mutable { Operand::RefMut(view) } else { Operand::Ref(view) }
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
            Iterate::Zip(left, right) => {
                let left = self.item(&left.0, position, span)?;
                let right = self.item(&right.0, position, span)?;
                Operand::Tuple(vec![left, right])
            }
            _ => Operand::Undefined,
        })
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
            _ => self.load_place(view, true, span),
        }
    }

    pub(super) fn copied(&mut self, item: Operand, span: Span) -> Operand {
        match item {
            Operand::Ref(inner) | Operand::RefMut(inner) => self.rvalue(*inner, span),
            other => self.rvalue(other, span),
        }
    }

    /// `iterator.next()`
    pub(super) fn next_of(&mut self, inner: &Inner, position: Var, span: Span) -> Flow {
        self.builder.span = span;
        let now = self.state.get(&position).and_then(Operand::leaf).unwrap_or(Value(0));
        let tag = match self.len(&inner.0, span)? {
            Some(len) => self.compare("<", now, len),
            None => self.bool_literal(true, span),
        };
        self.mapped(tag, span, |lower| {
            let item = lower.item(&inner.0, now, span)?;
            lower.advance(position);
            Ok(item)
        })
    }

    /// Runs what follows only where a condition holds.
    pub(super) fn when(
        &mut self,
        condition: &Operand,
        span: Span,
        body: &mut dyn FnMut(&mut Lower<'_>) -> Flow<()>,
    ) -> Flow<()> {
        let Some(condition) = self.value_of(condition, span) else { return body(self) };
        let first = self.builder.function.values.len() as u32;
        let then = self.arm(|lower| body(lower).map(|()| Operand::UNIT));
        let otherwise = self.arm(|_| Ok(Operand::UNIT));
        self.branch(Branch::If(condition), vec![then, otherwise], first, span).map(|_| ())
    }

    pub(super) fn unless(
        &mut self,
        condition: &Operand,
        span: Span,
        body: &mut dyn FnMut(&mut Lower<'_>) -> Flow<()>,
    ) -> Flow<()> {
        let Some(condition) = self.value_of(condition, span) else { return body(self) };
        let first = self.builder.function.values.len() as u32;
        let then = self.arm(|_| Ok(Operand::UNIT));
        let otherwise = self.arm(|lower| body(lower).map(|()| Operand::UNIT));
        self.branch(Branch::If(condition), vec![then, otherwise], first, span).map(|_| ())
    }

    /// Runs what follows only for the payload of an option.
    fn when_some(&mut self, option: Operand, span: Span, body: Each<'_>) -> Flow<()> {
        self.some_or(option, span, body, &mut |_| Ok(()))
    }

    pub(super) fn some_or(
        &mut self,
        option: Operand,
        span: Span,
        some: Each<'_>,
        none: &mut dyn FnMut(&mut Lower<'_>) -> Flow<()>,
    ) -> Flow<()> {
        let Operand::Optional { tag, payload } = option.peeled().clone() else {
            if !matches!(option.peeled(), Operand::Undefined) {
                self.diagnostics.report_at(span, &Problem::HiddenOption);
            }
            return some(self, Operand::Undefined);
        };
        match self.builder.boolean(tag) {
            Some(true) => return some(self, *payload),
            Some(false) => return none(self),
            None => {}
        }
        let first = self.builder.function.values.len() as u32;
        let then = self.arm(|lower| some(lower, *payload).map(|()| Operand::UNIT));
        let otherwise = self.arm(|lower| none(lower).map(|()| Operand::UNIT));
        self.branch(Branch::If(tag), vec![then, otherwise], first, span).map(|_| ())
    }

    /// Whether a value of a type that syntax does not show may be taken for a sequence.
    pub(super) fn is_indexable(&self, value: Value) -> bool {
        if self.builder.function.ty(value) != Ty::Opaque {
            return true;
        }
        // What other code gives, or a parameter of a type of the user's, may be anything.
        let foreign = self.builder.stmts.iter().rev().any(|stmt| {
            stmt.results.contains(&value)
                && matches!(&stmt.op, Op::Foreign(foreign) if !foreign.pure_ || !foreign.args.is_empty())
        });
        !foreign && !self.builder.function.places.iter().any(|(place, _)| *place == value)
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
            Operand::Ref(inner) => match *inner {
                Operand::Iterate(iterate) => Some(iterate),
                inner => self.iterator_of(inner, By::Ref, span),
            },
            Operand::RefMut(inner) => match *inner {
                Operand::Iterate(iterate) => Some(iterate),
                inner => self.iterator_of(inner, By::Mut, span),
            },
            Operand::Optional { .. } | Operand::Tuple(_) | Operand::Closure(_) | Operand::Undefined => None,
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
