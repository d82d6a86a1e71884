//! Iterators that are asked for one item after another, by `next` or beside another one: what they have come to is in
//! hidden variables.

use super::branch::Target;
use super::closure::Callee;
use super::iterate::{By, Inner, Iterate, reference_to};
use super::loops::Head;
use super::operand::Shared;
use super::{Flow, Lower, Operand, TypeShape, Value, Var};
use crate::ir::{Arithmetic, Part};
use proc_macro2::Span;

/// An iterator that has been begun: what it is, the variables that say how far it has come, and its sources.
#[derive(Clone)]
pub(crate) struct Begun {
    iterate: Inner,
    own: Vec<Var>,
    sources: Vec<Begun>,
}

/// What is done with an item in search of the next one, which leaves by the target with what is found.
type Seek<'b> = &'b mut dyn FnMut(&mut Lower<'_>, Operand, Target) -> Flow<()>;

impl Begun {
    /// One of sequences or parts of one, at the position that is next.
    pub(super) fn at(iterate: Inner, position: Var) -> Begun {
        Begun { iterate, own: vec![position], sources: Vec::new() }
    }

    /// Whether to ask it for an item does nothing but compute.
    pub(super) fn is_quiet(&self) -> bool {
        self.iterate.0.is_quiet() && self.sources.iter().all(Begun::is_quiet)
    }
}

impl Lower<'_> {
    /// An iterator before its first item, if it can be asked for one at a time.
    pub(super) fn begin(&mut self, iterate: &Inner, reversed: bool) -> Option<Begun> {
        let zero = |lower: &mut Self| Operand::Leaf(lower.int(0));
        let flag = |lower: &mut Self, holds| Operand::Leaf(lower.bool_literal(holds, lower.builder.span));
        if let (Iterate::Cursor { inner, position }, false) = (&*iterate.0, reversed) {
            return Some(Begun::at(inner.clone(), *position));
        }
        if iterate.0.is_indexed() {
            let iterate = if reversed { Shared::new(Iterate::Reversed(iterate.clone())) } else { iterate.clone() };
            let zero = zero(self);
            return Some(Begun::at(iterate, self.hidden("position", zero)));
        }
        let (own, sources) = match &*iterate.0 {
            Iterate::Map(inner, _)
            | Iterate::Inspect(inner, _)
            | Iterate::Copied(inner)
            | Iterate::Filter(inner, _)
            | Iterate::FilterMap(inner, _) => (Vec::new(), vec![inner]),
            Iterate::Reversed(inner) => return self.begin(inner, !reversed),
            Iterate::Chain(first, second) if reversed => (vec![("over", flag(self, false))], vec![second, first]),
            _ if reversed => return None,
            Iterate::Moved(begun) => return Some((*begun.0).clone()),
            Iterate::Chain(first, second) => (vec![("over", flag(self, false))], vec![first, second]),
            Iterate::Zip(left, right) => (Vec::new(), vec![left, right]),
            Iterate::MapWhile(inner, _) => (Vec::new(), vec![inner]),
            Iterate::Scan { inner, state, step } => {
                let own = self.scan_state(step, state.clone());
                return self.begin(inner, false).map(|source| Begun {
                    iterate: iterate.clone(),
                    own,
                    sources: vec![source],
                });
            }
            Iterate::TakeWhile(inner, _) => (vec![("over", flag(self, false))], vec![inner]),
            Iterate::SkipWhile(inner, _) => (vec![("skipping", flag(self, true))], vec![inner]),
            Iterate::Enumerate(inner)
            | Iterate::Skip(inner, _)
            | Iterate::StepBy(inner, _)
            | Iterate::Take(inner, _) => (vec![("position", zero(self))], vec![inner]),
            Iterate::Successors { first, .. } => (vec![("upcoming", first.clone())], Vec::new()),
            Iterate::Called(_) => (Vec::new(), Vec::new()),
            // The group is looked up again for each of its items.
            Iterate::Flatten(inner) if is_looked_up(inner) => (vec![("position", zero(self))], vec![inner]),
            Iterate::FlatMap(inner, callee) if callee.is_quiet() && is_looked_up(inner) => {
                (vec![("position", zero(self))], vec![inner])
            }
            Iterate::Flatten(inner) => (self.between_groups(), vec![inner]),
            Iterate::FlatMap(inner, callee) if callee.is_quiet() => (self.between_groups(), vec![inner]),
            _ => return None,
        };
        let own = own.into_iter().map(|(name, operand)| self.hidden(name, operand)).collect();
        let sources = sources.into_iter().map(|source| self.begin(source, reversed)).collect::<Option<_>>()?;
        Some(Begun { iterate: iterate.clone(), own, sources })
    }

    /// What a variable is that may be asked for its next item.
    pub(super) fn movable(&mut self, iterate: Inner) -> Inner {
        if iterate.0.is_indexed() {
            let zero = self.int(0);
            let position = self.hidden("position", Operand::Leaf(zero));
            return Shared::new(Iterate::Cursor { inner: iterate, position });
        }
        Shared::new(match self.begin(&iterate, false) {
            Some(begun) => Iterate::Moved(Shared::new(begun)),
            None => Iterate::Whole(iterate),
        })
    }

    /// What a group is made of, and how many of its items have been handed out.
    fn between_groups(&mut self) -> Vec<(&'static str, Operand)> {
        let none = self.none(self.builder.span);
        let zero = self.int(0);
        vec![("group", none), ("position", Operand::Leaf(zero))]
    }

    /// The same, to be moved on by itself.
    pub(super) fn forked(&mut self, begun: &Begun) -> Begun {
        let own = begun.own.iter().map(|var| {
            let name = self.vars[var.0].name.clone();
            self.hidden(&name, self.variable_now(*var))
        });
        let own = own.collect();
        let sources = begun.sources.iter().map(|source| self.forked(source)).collect();
        Begun { iterate: begun.iterate.clone(), own, sources }
    }

    /// The item that comes next, which stays the next one.
    pub(super) fn peek(&mut self, begun: &Begun, span: Span) -> Flow {
        let ahead = self.forked(begun);
        Ok(match self.pull(&ahead, span)? {
            Operand::Optional { tag, payload, error } => {
                Operand::Optional { tag, payload: Box::new(payload.shared_ref()), error }
            }
            other => other,
        })
    }

    /// What is left of an iterator, as the loop that asks for it.
    pub(super) fn drive_begun(
        &mut self,
        begun: &Begun,
        leave: Target,
        span: Span,
        body: super::iterate::Each<'_>,
    ) -> Flow<()> {
        self.repeat(leave, span, &mut |lower| {
            let item = lower.pull(begun, span)?;
            lower.some_or(item, span, &mut |lower, item| body(lower, item), &mut |lower| {
                Err(lower.exit(leave, Operand::UNIT))
            })
        })
    }

    /// The next item, as an option.
    pub(super) fn pull(&mut self, begun: &Begun, span: Span) -> Flow {
        self.builder.span = span;
        match (&*begun.iterate.0, &begun.own[..], &begun.sources[..]) {
            (Iterate::Map(_, callee), [], [source]) => {
                let next = self.pull(source, span)?;
                self.of_item(next, span, |lower, item| lower.apply(callee, vec![item], &None, span))
            }
            (Iterate::Inspect(_, callee), [], [source]) => {
                let next = self.pull(source, span)?;
                self.of_item(next, span, |lower, item| {
                    lower.apply(callee, vec![item.clone().shared_ref()], &None, span)?;
                    Ok(item)
                })
            }
            (Iterate::Copied(_), [], [source]) => {
                let next = self.pull(source, span)?;
                self.of_item(next, span, |lower, item| Ok(lower.copied(item, span)))
            }
            (Iterate::Enumerate(_), [count], [source]) => {
                let next = self.pull(source, span)?;
                self.of_item(next, span, |lower, item| {
                    let position = lower.advance(*count);
                    Ok(Operand::Tuple(vec![Operand::Leaf(position), item]))
                })
            }
            (Iterate::Filter(_, callee), [], [source]) => self.pull_filtered(source, callee, span),
            (Iterate::FilterMap(_, callee), [], [source]) => self.seek(source, span, &mut |lower, item, found| {
                let item = lower.apply(callee, vec![item], &Some(TypeShape::fallible()), span)?;
                lower.when_some(item, callee.span(), &mut |lower, item| lower.found(item, found, span))
            }),
            (Iterate::Skip(_, number), [count], [source]) => self.seek(source, span, &mut |lower, item, found| {
                let position = lower.advance(*count);
                let keep = lower.compare(">=", position, *number);
                lower.when(&Operand::Leaf(keep), span, &mut |lower| lower.found(item.clone(), found, span))
            }),
            (Iterate::StepBy(_, step), [count], [source]) => self.seek(source, span, &mut |lower, item, found| {
                let position = lower.advance(*count);
                let rest = lower.int_op(Arithmetic::Rem, position, *step);
                let zero = lower.int(0);
                let keep = lower.compare("==", rest, zero);
                lower.when(&Operand::Leaf(keep), span, &mut |lower| lower.found(item.clone(), found, span))
            }),
            (Iterate::SkipWhile(_, callee), [skipping], [source]) => {
                self.seek(source, span, &mut |lower, item, found| {
                    let now = lower.variable_now(*skipping);
                    lower.when(&now, span, &mut |lower| {
                        let skip = lower.apply(callee, vec![item.clone().shared_ref()], &None, span)?;
                        let skip = lower.value_of(&skip, span).map_or(Operand::Undefined, Operand::Leaf);
                        lower.state.insert(*skipping, skip);
                        Ok(())
                    })?;
                    let now = lower.variable_now(*skipping);
                    lower.unless(&now, span, &mut |lower| lower.found(item.clone(), found, span))
                })
            }
            (Iterate::MapWhile(_, callee), [], [source]) => {
                let next = self.pull(source, span)?;
                self.option_of_item(next, span, |lower, item| {
                    lower.apply(callee, vec![item], &Some(TypeShape::fallible()), span)
                })
            }
            (Iterate::Scan { step, .. }, state, [source]) => {
                let next = self.pull(source, span)?;
                self.option_of_item(next, span, |lower, item| {
                    lower.apply(step, vec![reference_to(state), item], &Some(TypeShape::fallible()), span)
                })
            }
            (Iterate::TakeWhile(_, callee), [over], [source]) => {
                let now = self.variable_now(*over);
                self.unless_over(&now, span, |lower| {
                    let next = lower.pull(source, span)?;
                    lower.option_of_item(next, span, |lower, item| {
                        let keep = lower.apply(callee, vec![item.clone().shared_ref()], &None, span)?;
                        let keep = lower.value_of(&keep, span).unwrap_or(Value(0));
                        lower.either(
                            keep,
                            span,
                            |lower| Ok(lower.some(item, span)),
                            |lower| {
                                let yes = lower.bool_literal(true, span);
                                lower.state.insert(*over, Operand::Leaf(yes));
                                Ok(lower.none(span))
                            },
                        )
                    })
                })
            }
            (Iterate::Take(_, number), [count], [source]) => {
                let now = self.variable_now(*count).leaf().unwrap_or(*number);
                let full = self.compare(">=", now, *number);
                self.unless_over(&Operand::Leaf(full), span, |lower| {
                    lower.advance(*count);
                    lower.pull(source, span)
                })
            }
            (Iterate::Zip(..), [], [left, right]) => {
                let first = self.pull(left, span)?;
                self.option_of_item(first, span, |lower, first| {
                    let second = lower.pull(right, span)?;
                    lower.of_item(second, span, |_, second| Ok(Operand::Tuple(vec![first, second])))
                })
            }
            (Iterate::Chain(..), [over], [first, second]) => {
                let now = self.variable_now(*over).leaf().unwrap_or(Value(0));
                self.either(
                    now,
                    span,
                    |lower| lower.pull(second, span),
                    |lower| {
                        let next = lower.pull(first, span)?;
                        let Operand::Optional { tag, .. } = next else { return Ok(next) };
                        lower.either(
                            tag,
                            span,
                            |_| Ok(next),
                            |lower| {
                                let yes = lower.bool_literal(true, span);
                                lower.state.insert(*over, Operand::Leaf(yes));
                                lower.pull(second, span)
                            },
                        )
                    },
                )
            }
            (Iterate::Successors { next, .. }, [upcoming], []) => {
                let now = self.variable_now(*upcoming);
                let now = self.resolved(now, span)?;
                self.of_item(now, span, |lower, item| {
                    let after =
                        lower.apply(next, vec![item.clone().shared_ref()], &Some(TypeShape::fallible()), span)?;
                    let after = lower.resolved(after, span)?;
                    lower.state.insert(*upcoming, after);
                    Ok(item)
                })
            }
            (Iterate::Called(callee), [], []) => {
                let next = self.apply(callee, Vec::new(), &Some(TypeShape::fallible()), span)?;
                self.resolved(next, span)
            }
            (Iterate::FlatMap(_, callee), [position], [source]) => {
                self.pull_of_rows(source, Some(callee), *position, span)
            }
            (Iterate::Flatten(_), [position], [source]) => self.pull_of_rows(source, None, *position, span),
            (Iterate::FlatMap(_, callee), [group, position], [source]) => {
                self.pull_of_groups(source, Some(callee), (*group, *position), span)
            }
            (Iterate::Flatten(_), [group, position], [source]) => {
                self.pull_of_groups(source, None, (*group, *position), span)
            }
            (Iterate::Runs { place, together }, [start], []) => self.next_run(*place, together, *start, span),
            (_, [position], []) => self.next_of(&begun.iterate, *position, span),
            _ => Ok(Operand::Undefined),
        }
    }

    /// The next elements of which each goes with the one before it.
    fn next_run(&mut self, place: Value, together: &Callee, start: Var, span: Span) -> Flow {
        let len = self.length(place, span);
        let first = self.variable_now(start).leaf().unwrap_or(len);
        let tag = self.compare("<", first, len);
        self.mapped(tag, Operand::Undefined, span, |lower| {
            let one = lower.int(1);
            let second = lower.int_op(Arithmetic::Add, first, one);
            let end = lower.hidden("end", Operand::Leaf(second));
            let leave = lower.target();
            lower.repeat(leave, span, &mut |lower| {
                let now = lower.variable_now(end).leaf().unwrap_or(len);
                let over = lower.compare(">=", now, len);
                lower.when(&Operand::Leaf(over), span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))?;
                let before = lower.int_op(Arithmetic::Sub, now, one);
                let pair = [before, now].map(|at| {
                    let view = lower.index_view(place, at, false, span);
                    lower.settled(view, span).shared_ref()
                });
                let goes_on = lower.apply(together, pair.to_vec(), &None, span)?;
                lower.unless(&goes_on, span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))?;
                lower.advance(end);
                Ok(())
            })?;
            let end = lower.variable_now(end);
            let part = Part::Range { start: Some(first), end: end.leaf(), inclusive: false };
            lower.state.insert(start, end);
            Ok(Operand::Place(lower.view(place, part, false, span)).shared_ref())
        })
    }

    /// What is made of an item, if there is one.
    fn of_item(&mut self, next: Operand, span: Span, make: impl FnOnce(&mut Self, Operand) -> Flow) -> Flow {
        let Operand::Optional { tag, payload, .. } = next else { return Ok(Operand::Undefined) };
        self.mapped(tag, Operand::Undefined, span, |lower| make(lower, *payload))
    }

    /// What may be made of an item, if there is one.
    fn option_of_item(&mut self, next: Operand, span: Span, make: impl FnOnce(&mut Self, Operand) -> Flow) -> Flow {
        let Operand::Optional { tag, payload, .. } = next else { return Ok(Operand::Undefined) };
        self.either(
            tag,
            span,
            |lower| {
                let made = make(lower, *payload)?;
                lower.resolved(made, span)
            },
            |lower| Ok(lower.none(span)),
        )
    }

    fn unless_over(&mut self, over: &Operand, span: Span, next: impl FnOnce(&mut Self) -> Flow) -> Flow {
        let Some(over) = over.leaf() else { return next(self) };
        self.either(over, span, |lower| Ok(lower.none(span)), next)
    }

    fn found(&mut self, item: Operand, found: Target, span: Span) -> Flow<()> {
        let item = self.some(item, span);
        Err(self.exit(found, item))
    }

    /// Asks for items until one is found.
    fn seek(&mut self, source: &Begun, span: Span, seek: Seek<'_>) -> Flow {
        let found = self.target();
        self.loop_of(Head::Forever, found, span, &mut |lower, _| {
            let next = lower.pull(source, span)?;
            lower.some_or(next, span, &mut |lower, item| seek(lower, item, found), &mut |lower| {
                let none = lower.none(span);
                Err(lower.exit(found, none))
            })
        })
    }

    /// Of what can be entered at any position only the position is sought: nothing of the search is recorded.
    fn pull_filtered(&mut self, source: &Begun, callee: &Callee, span: Span) -> Flow {
        let [position] = source.own[..] else {
            return self.seek_filtered(source, callee, span);
        };
        if !source.sources.is_empty() || !source.iterate.0.is_indexed() || !source.iterate.0.is_quiet() {
            return self.seek_filtered(source, callee, span);
        }
        let leave = self.target();
        self.repeat(leave, span, &mut |lower| {
            let now = lower.variable_now(position).leaf().unwrap_or(Value(0));
            if let Some(len) = lower.len(&source.iterate.0, span)? {
                let over = lower.compare(">=", now, len);
                lower.when(&Operand::Leaf(over), span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))?;
            }
            let item = lower.item(&source.iterate.0, now, span)?;
            let keep = lower.apply(callee, vec![item.shared_ref()], &None, span)?;
            lower.when(&keep, span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))?;
            lower.advance(position);
            Ok(())
        })?;
        self.next_of(&source.iterate, position, span)
    }

    fn seek_filtered(&mut self, source: &Begun, callee: &Callee, span: Span) -> Flow {
        self.seek(source, span, &mut |lower, item, found| {
            let keep = lower.apply(callee, vec![item.clone().shared_ref()], &None, span)?;
            lower.when(&keep, span, &mut |lower| lower.found(item.clone(), found, span))
        })
    }

    /// The next item of the group that is under way, or of the first one after it that has any.
    fn pull_of_groups(
        &mut self,
        source: &Begun,
        callee: Option<&Callee>,
        (group, position): (Var, Var),
        span: Span,
    ) -> Flow {
        let found = self.target();
        self.loop_of(Head::Forever, found, span, &mut |lower, _| {
            let now = lower.variable_now(group);
            lower.when_some(now, span, &mut |lower, item| {
                let Some(items) = lower.group_of(item, callee, span)? else { return Ok(()) };
                let next = lower.next_of(&items, position, span)?;
                lower.when_some(next, span, &mut |lower, item| lower.found(item, found, span))
            })?;
            let next = lower.pull(source, span)?;
            lower.some_or(
                next,
                span,
                &mut |lower, item| {
                    let zero = lower.int(0);
                    let item = lower.some(item, span);
                    lower.state.insert(group, item);
                    lower.state.insert(position, Operand::Leaf(zero));
                    Ok(())
                },
                &mut |lower| {
                    let none = lower.none(span);
                    Err(lower.exit(found, none))
                },
            )
        })
    }

    /// As above, of groups that can be entered at any position: only positions are sought, and nothing of the search is
    /// recorded.
    fn pull_of_rows(&mut self, source: &Begun, callee: Option<&Callee>, position: Var, span: Span) -> Flow {
        let [outer] = source.own[..] else { return Ok(Operand::Undefined) };
        let Some(rows) = self.len(&source.iterate.0, span)? else { return Ok(Operand::Undefined) };
        let leave = self.target();
        self.repeat(leave, span, &mut |lower| {
            let row = lower.variable_now(outer).leaf().unwrap_or(rows);
            let over = lower.compare(">=", row, rows);
            lower.when(&Operand::Leaf(over), span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))?;
            let item = lower.item(&source.iterate.0, row, span)?;
            let Some(items) = lower.group_of(item, callee, span)? else { return Ok(()) };
            let now = lower.variable_now(position).leaf().unwrap_or(rows);
            let len = lower.len(&items.0, span)?.unwrap_or(rows);
            let within = lower.compare("<", now, len);
            lower.when(&Operand::Leaf(within), span, &mut |lower| Err(lower.exit(leave, Operand::UNIT)))?;
            lower.advance(outer);
            let zero = lower.int(0);
            lower.state.insert(position, Operand::Leaf(zero));
            Ok(())
        })?;
        let row = self.variable_now(outer).leaf().unwrap_or(rows);
        let tag = self.compare("<", row, rows);
        self.mapped(tag, Operand::Undefined, span, |lower| {
            let item = lower.item(&source.iterate.0, row, span)?;
            let Some(items) = lower.group_of(item, callee, span)? else { return Ok(Operand::Undefined) };
            let now = lower.advance(position);
            lower.item(&items.0, now, span)
        })
    }

    /// The items of a group.
    fn group_of(&mut self, group: Operand, callee: Option<&Callee>, span: Span) -> Flow<Option<Inner>> {
        let items = match callee {
            Some(callee) => self.apply(callee, vec![group], &None, span)?,
            None => group,
        };
        let items = self.iterator_of(items, By::Value, span).filter(|items| items.0.is_indexed());
        if items.is_none() {
            let problem = crate::diagnostics::Problem::Adaptor("next".to_string());
            self.diagnostics.report_at(span, &problem);
        }
        Ok(items)
    }
}

/// Whether the items of an iterator, which are groups of others, may be asked for at any position as often as one likes.
fn is_looked_up(groups: &Inner) -> bool {
    groups.0.is_indexed() && groups.0.is_quiet() && !groups.0.is_endless()
}
