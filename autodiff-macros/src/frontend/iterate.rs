//! Iterators are lowered to loops where they are consumed.
//!
//! What can be entered at any position (a range, a sequence, and what only rearranges or maps these) is a loop over
//! positions; what can't (a filter, say) is a loop over its source with the adaptor in the body.

use super::begun::Begun;
use super::branch::Target;
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
        /// From the back, `rchunks`.
        back: bool,
        mutable: bool,
    },
    /// Elements in a row of which each goes with the next, `chunk_by`; these are asked for one run after another.
    Runs {
        place: Value,
        together: Callee,
    },
    Repeat(Operand),
    /// The items of a list that is not in memory.
    Listed {
        items: Shared<Vec<Operand>>,
        by_ref: bool,
    },
    Once(Operand),
    Successors {
        first: Operand,
        next: Callee,
    },
    /// `from_fn`
    Called(Callee),
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
    MapWhile(Inner, Callee),
    SkipWhile(Inner, Callee),
    /// `copied`, `cloned`
    Copied(Inner),
    Enumerate(Inner),
    Reversed(Inner),
    Skip(Inner, Value),
    Take(Inner, Value),
    StepBy(Inner, Value),
    Cycle(Inner),
    /// What is left of an iterator that is moved on a step at a time.
    Cursor {
        inner: Inner,
        position: Var,
    },
    /// What is left of one that can't be entered at any position.
    Moved(Shared<Begun>),
    /// What can't be asked for one item after another, but gone through.
    Whole(Inner),
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
            | Iterate::Take(inner, _) => inner.0.is_indexed(),
            // What is skipped is computed all the same.
            Iterate::Skip(inner, _) | Iterate::StepBy(inner, _) => inner.0.is_indexed() && inner.0.is_quiet(),
            Iterate::Cursor { .. } => true,
            Iterate::Reversed(inner) => inner.0.is_indexed() && !inner.0.is_endless(),
            Iterate::Cycle(inner) => inner.0.is_indexed(),
            Iterate::Zip(left, right) => left.0.is_indexed() && right.0.is_indexed(),
            _ => false,
        }
    }

    /// Whether its items may be left out.
    pub(super) fn is_quiet(&self) -> bool {
        match self {
            Iterate::Map(inner, callee)
            | Iterate::Inspect(inner, callee)
            | Iterate::Filter(inner, callee)
            | Iterate::FilterMap(inner, callee)
            | Iterate::FlatMap(inner, callee)
            | Iterate::TakeWhile(inner, callee)
            | Iterate::MapWhile(inner, callee)
            | Iterate::SkipWhile(inner, callee) => callee.is_quiet() && inner.0.is_quiet(),
            Iterate::Scan { inner, step, .. } => step.is_quiet() && inner.0.is_quiet(),
            Iterate::Successors { next, .. } | Iterate::Called(next) | Iterate::Runs { together: next, .. } => {
                next.is_quiet()
            }
            Iterate::Chain(left, right) => left.0.is_quiet() && right.0.is_quiet(),
            Iterate::Copied(inner)
            | Iterate::Enumerate(inner)
            | Iterate::Reversed(inner)
            | Iterate::Skip(inner, _)
            | Iterate::Take(inner, _)
            | Iterate::StepBy(inner, _)
            | Iterate::Cycle(inner)
            | Iterate::Cursor { inner, .. } => inner.0.is_quiet(),
            Iterate::Zip(left, right) => left.0.is_quiet() && right.0.is_quiet(),
            Iterate::Moved(_) => false,
            _ => true,
        }
    }

    /// The sequence whose elements it hands out as they are.
    pub(super) fn numbers(&self) -> Option<Value> {
        match self {
            Iterate::Elements { place, .. } => Some(*place),
            Iterate::Copied(inner) | Iterate::Reversed(inner) | Iterate::Skip(inner, _) | Iterate::Take(inner, _) => {
                inner.0.numbers()
            }
            Iterate::Chain(first, _) => first.0.numbers(),
            _ => None,
        }
    }

    /// Whether its items are parts of what is in memory, or numbers of theirs.
    pub(super) fn is_in_memory(&self) -> bool {
        match self {
            Iterate::Elements { .. } | Iterate::Windows { .. } | Iterate::Chunks { .. } => true,
            Iterate::Copied(inner)
            | Iterate::Enumerate(inner)
            | Iterate::Reversed(inner)
            | Iterate::Skip(inner, _)
            | Iterate::Take(inner, _)
            | Iterate::StepBy(inner, _) => inner.0.is_in_memory(),
            Iterate::Zip(left, right) => left.0.is_in_memory() && right.0.is_in_memory(),
            _ => false,
        }
    }

    /// Whether it has no end.
    pub(super) fn is_endless(&self) -> bool {
        match self {
            Iterate::Range { end: None, .. } | Iterate::Repeat(_) | Iterate::Cycle(_) => true,
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
    pub(super) fn as_range(&self) -> Option<Range> {
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

    /// Of positions and lengths; a literal that it is called on must say of what type it is.
    pub(super) fn int_method(&mut self, method: &str, mut args: Vec<Value>) -> Value {
        let number = |lower: &Self, at: usize| args.get(at).and_then(|value| lower.builder.number(*value));
        match (number(self, 0).map(|first| first as usize), number(self, 1).map(|second| second as usize)) {
            (Some(first), Some(second)) => match method {
                "saturating_sub" => return self.int(first.saturating_sub(second)),
                "min" => return self.int(first.min(second)),
                "div_ceil" if second > 0 => return self.int(first.div_ceil(second)),
                _ => {}
            },
            (Some(first), None) => {
                let literal = Literal::Tokens(Number::usize_suffixed(first));
                args[0] = self.builder.push(Op::Literal(literal), Ty::Int);
            }
            _ => {}
        }
        self.builder.push(Op::method(method, args), Ty::Int)
    }

    pub(super) fn compare(&mut self, op: &'static str, left: Value, right: Value) -> Value {
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
                let item = lower.apply(callee, vec![item], &Some(TypeShape::fallible()), span)?;
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
            Iterate::Called(callee) if !reversed => self.called(callee, span, body),
            Iterate::Moved(begun) if !reversed => {
                let leave = self.leave_target();
                self.drive_begun(&begun.0, leave, span, body)
            }
            Iterate::Listed { items, by_ref } => {
                let count = items.0.len();
                let order = (0..count).map(|index| if reversed { count - 1 - index } else { index });
                let items = order.filter_map(|index| items.0.get(index).cloned());
                items.into_iter().try_for_each(|item| body(self, if *by_ref { item.shared_ref() } else { item }))
            }
            Iterate::Whole(inner) => self.drive(&inner.0, reversed, span, body),
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
            Iterate::Take(inner, count) => self.taken(inner, *count, span, &mut |lower, _, item| body(lower, item)),
            Iterate::TakeWhile(inner, callee) => self.partly(span, &mut |lower, leave| {
                lower.drive(&inner.0, false, span, &mut |lower, item| {
                    let keep = lower.apply(callee, vec![item.clone().shared_ref()], &None, span)?;
                    lower.unless(&keep, span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))?;
                    body(lower, item)
                })
            }),
            Iterate::MapWhile(inner, callee) => self.partly(span, &mut |lower, leave| {
                lower.drive(&inner.0, false, span, &mut |lower, item| {
                    let next = lower.apply(callee, vec![item], &Some(TypeShape::fallible()), span)?;
                    lower.some_or(next, callee.span(), &mut |lower, item| body(lower, item), &mut |lower| {
                        Err(lower.exit(leave, Operand::UNIT))
                    })
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
                let state = self.scan_state(step, state.clone());
                self.partly(span, &mut |lower, leave| {
                    lower.drive(&inner.0, false, span, &mut |lower, item| {
                        let next = lower.apply(step, vec![reference_to(&state), item], &None, span)?;
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

    /// The variables of a state that is changed behind a `&mut`: one for each part where the closure takes it apart, `|(a, b), x|`.
    pub(super) fn scan_state(&mut self, step: &Callee, state: Operand) -> Vec<Var> {
        match state {
            Operand::Tuple(parts) if step.takes_apart(parts.len()) => {
                parts.into_iter().map(|part| self.hidden("state", part)).collect()
            }
            state => vec![self.hidden("state", state)],
        }
    }

    /// What may be left early, up to where it goes on.
    fn partly(&mut self, span: Span, body: &mut dyn FnMut(&mut Lower<'_>, Target) -> Flow<()>) -> Flow<()> {
        self.builder.span = span;
        let leave = self.target();
        self.block_of(leave, |lower| body(lower, leave).map(|()| Operand::UNIT)).map(|_| ())
    }

    /// A variable's value, which is then one more.
    pub(super) fn advance(&mut self, counter: Var) -> Value {
        let before = self.state.get(&counter).and_then(Operand::leaf).unwrap_or(Value(0));
        let one = self.int(1);
        let after = self.builder.push(Op::Arithmetic(Arithmetic::Add, before, one), Ty::Int);
        self.state.insert(counter, Operand::Leaf(after));
        before
    }

    /// The first items, with their positions; no more of them are asked for.
    fn taken(
        &mut self,
        inner: &Inner,
        count: Value,
        span: Span,
        body: &mut dyn FnMut(&mut Lower<'_>, Value, Operand) -> Flow<()>,
    ) -> Flow<()> {
        let zero = self.int(0);
        let counter = self.hidden("taken", Operand::Leaf(zero));
        self.partly(span, &mut |lower, leave| {
            let zero = lower.int(0);
            let none = lower.compare("==", count, zero);
            lower.when(&Operand::Leaf(none), span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))?;
            lower.drive(&inner.0, false, span, &mut |lower, item| {
                let position = lower.state.get(&counter).and_then(Operand::leaf).unwrap_or(zero);
                body(lower, position, item)?;
                lower.advance(counter);
                let taken = lower.state.get(&counter).and_then(Operand::leaf).unwrap_or(zero);
                let full = lower.compare(">=", taken, count);
                lower.when(&Operand::Leaf(full), span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))
            })
        })
    }

    /// Two iterators side by side: one that can be entered at any position, or be asked for its items.
    fn zip(&mut self, left: &Inner, right: &Inner, span: Span, body: Each<'_>) -> Flow<()> {
        let (driven, entered) = match (left.0.is_indexed(), right.0.is_indexed()) {
            (_, true) => (left, right),
            (true, false) => return self.zip_second(left, right, span, body),
            (false, false) => {
                let Some(asked) = self.begin(right, false) else {
                    self.diagnostics.report_at(span, &Problem::Zip);
                    return Ok(());
                };
                return self.partly(span, &mut |lower, leave| {
                    lower.drive(&left.0, false, span, &mut |lower, first| {
                        let second = lower.pull(&asked, span)?;
                        lower.some_or(
                            second,
                            span,
                            &mut |lower, second| body(lower, Operand::Tuple(vec![first.clone(), second])),
                            &mut |lower| Err(lower.exit(leave, Operand::UNIT)),
                        )
                    })
                });
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
                body(lower, Operand::Tuple(vec![item, other]))
            })
        })
    }

    /// The second of two is not asked for another item where the first has none.
    fn zip_second(&mut self, entered: &Inner, driven: &Inner, span: Span, body: Each<'_>) -> Flow<()> {
        let Some(len) = self.len(&entered.0, span)? else {
            let zero = self.int(0);
            let counter = self.hidden("position", Operand::Leaf(zero));
            return self.drive(&driven.0, false, span, &mut |lower, item| {
                let position = lower.advance(counter);
                let first = lower.item(&entered.0, position, span)?;
                body(lower, Operand::Tuple(vec![first, item]))
            });
        };
        self.taken(driven, len, span, &mut |lower, position, item| {
            let first = lower.item(&entered.0, position, span)?;
            body(lower, Operand::Tuple(vec![first, item]))
        })
    }

    /// Calls a closure for each item, until it gives none.
    fn called(&mut self, callee: &Callee, span: Span, body: Each<'_>) -> Flow<()> {
        let leave = self.leave_target();
        self.repeat(leave, span, &mut |lower| {
            let item = lower.apply(callee, Vec::new(), &Some(TypeShape::fallible()), span)?;
            lower.some_or(item, span, &mut |lower, item| body(lower, item), &mut |lower| {
                Err(lower.exit(leave, Operand::UNIT))
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
            item if self.is_option_in_place(&item) => self.when_some(item, span, body),
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
}

/// A `&mut` to a state, by its variables.
pub(super) fn reference_to(state: &[Var]) -> Operand {
    Operand::RefMut(Box::new(match state {
        [whole] => Operand::Variable(*whole),
        parts => Operand::Tuple(parts.iter().map(|part| Operand::Variable(*part)).collect()),
    }))
}
