//! Branches and what leaves them early.
//!
//! An arm falls through, exits by `return`, diverges by a panic, or does one or the other. Where one arm falls through
//! and the others exit, what follows is lowered into that arm; where several fall through, the branch yields a flag
//! and what follows is lowered under `if !flag`. Either way no jump is left.

use super::{Flow, Lower, Operand, State, Stop};
use crate::ir::{Arm, End, Literal, Name, Op, Region, Stmt, Ty, Value};
use proc_macro2::{Span, TokenStream};

/// How the arms of a branch are chosen.
pub(super) enum Branch {
    If(Value),
    Match { scrutinees: Vec<Value>, heads: Vec<ArmHead> },
}

pub(super) struct ArmHead {
    pub(super) pattern: TokenStream,
    pub(super) bindings: Vec<Value>,
    pub(super) guard: Option<Region>,
}

/// An arm, lowered.
pub(super) struct ArmEnd {
    stmts: Vec<Stmt>,
    outcome: Outcome,
}

enum Outcome {
    Fall {
        state: State,
        operand: Operand,
    },
    Exit(Operand),
    Diverge,
    /// Exits in the closed arms of branches that are open still, else falls through.
    Open {
        pending: Vec<Pending>,
        state: State,
        operand: Operand,
    },
    /// Exits where the flag holds, else falls through.
    Mixed {
        exited: Value,
        payload: Operand,
        state: State,
        operand: Operand,
    },
}

/// A branch whose open arm is still being lowered into.
pub(super) struct Pending {
    outer: Vec<Stmt>,
    branch: Branch,
    /// The arms that have ended, with what they return, `None` where they diverge.
    closed: Vec<(Vec<Stmt>, Option<Operand>)>,
    /// Where the open arm stands among them.
    open: usize,
    /// The variables as they were before the branch.
    base: State,
    first_inner: u32,
    span: Span,
}

/// One column of results: for each arm its operand, `None` where the arm diverges.
type Column = Vec<Option<Operand>>;

impl Lower<'_> {
    /// Lowers an arm into a region of its own; variables are then as before.
    pub(super) fn arm(&mut self, body: impl FnOnce(&mut Self) -> Flow) -> ArmEnd {
        let outer = self.builder.enter();
        let pending = std::mem::take(&mut self.pending);
        let state = self.state.clone();
        let flow = body(self);
        let outcome = self.close(flow);
        self.pending = pending;
        self.state = state;
        ArmEnd { stmts: self.builder.leave(outer), outcome }
    }

    /// The function's body: falling through its end is a return.
    pub(super) fn body(&mut self, body: impl FnOnce(&mut Self) -> Flow) -> (Vec<Stmt>, Option<Operand>) {
        let end = self.arm(|lower| Err(body(lower).map_or_else(|stop| stop, Stop::Exit)));
        let result = match end.outcome {
            Outcome::Exit(operand) | Outcome::Fall { operand, .. } => Some(operand),
            Outcome::Open { .. } | Outcome::Mixed { .. } | Outcome::Diverge => None,
        };
        (end.stmts, result)
    }

    /// Ends the branches that are open in this region.
    fn close(&mut self, flow: Flow) -> Outcome {
        match flow {
            Ok(operand) if self.pending.is_empty() => Outcome::Fall { state: self.state.clone(), operand },
            Ok(operand) => {
                Outcome::Open { pending: std::mem::take(&mut self.pending), state: self.state.clone(), operand }
            }
            Err(stop) => {
                let mut payload = match stop {
                    Stop::Exit(payload) => Some(payload),
                    Stop::Diverge => None,
                };
                while let Some(pending) = self.pending.pop() {
                    let (branch, mut arms, span, first, open) = self.reopen(pending);
                    arms[open].1 = payload;
                    let (stmts, column): (Vec<_>, Column) = arms.into_iter().unzip();
                    payload = self.finish(branch, stmts, vec![column], first, span).pop().flatten();
                }
                payload.map_or(Outcome::Diverge, Outcome::Exit)
            }
        }
    }

    fn close_mixed(&mut self, mut operand: Operand) -> Outcome {
        let (mut exited, mut payload) = (None, Operand::Undefined);
        while let Some(pending) = self.pending.pop() {
            let base = pending.base.clone();
            let span = pending.span;
            let changed = changed(&base, [&self.state]);
            let flag = match exited {
                Some(flag) => flag,
                None => self.bool_literal(false, span),
            };
            let now: Vec<Operand> = changed.iter().map(|var| self.state[var].clone()).collect();
            let (branch, arms, span, first, open) = self.reopen(pending);
            let mut columns: Vec<Column> = vec![Vec::new(); changed.len() + 3];
            let mut stmts = Vec::new();
            for (index, (mut arm, returned)) in arms.into_iter().enumerate() {
                let row: Vec<Option<Operand>> = if index == open {
                    [Operand::Leaf(flag), payload.clone(), operand.clone()]
                        .into_iter()
                        .chain(now.iter().cloned())
                        .map(Some)
                        .collect()
                } else if let Some(returned) = returned {
                    let flag = self.in_region(&mut arm, |lower| lower.bool_literal(true, span));
                    [Operand::Leaf(flag), returned, Operand::Undefined]
                        .into_iter()
                        .chain(changed.iter().map(|var| base[var].clone()))
                        .map(Some)
                        .collect()
                } else {
                    vec![None; columns.len()]
                };
                stmts.push(arm);
                columns.iter_mut().zip(row).for_each(|(column, cell)| column.push(cell));
            }
            let mut joined =
                self.finish(branch, stmts, columns, first, span).into_iter().map(Option::unwrap_or_default);
            exited = joined.next().and_then(|flag| flag.leaf());
            payload = joined.next().unwrap_or_default();
            operand = joined.next().unwrap_or_default();
            self.state = base;
            self.state.extend(changed.into_iter().zip(joined));
        }
        match exited {
            Some(exited) => Outcome::Mixed { exited, payload, state: self.state.clone(), operand },
            None => Outcome::Fall { state: self.state.clone(), operand },
        }
    }

    /// Takes a pending branch apart, the open arm's statements put in their place among the closed ones.
    #[allow(clippy::type_complexity, reason = "the parts of one struct, used in two places")]
    fn reopen(&mut self, pending: Pending) -> (Branch, Vec<(Vec<Stmt>, Option<Operand>)>, Span, u32, usize) {
        let stmts = self.builder.leave(pending.outer);
        let mut arms = pending.closed;
        arms.insert(pending.open, (stmts, None));
        (pending.branch, arms, pending.span, pending.first_inner, pending.open)
    }

    /// The statements and the value of an arm that has no effect, to be evaluated whether it is needed or not.
    pub(super) fn pure_leaf(&self, arm: ArmEnd) -> Result<(Vec<Stmt>, Value), ArmEnd> {
        let function = &self.builder.function;
        let pure = arm.stmts.iter().all(|stmt| stmt.op.is_pure(&|value| function.ty(value)));
        match &arm.outcome {
            Outcome::Fall { state, operand } if pure && *state == self.state => match operand.leaf() {
                Some(value) => Ok((arm.stmts, value)),
                None => Err(arm),
            },
            _ => Err(arm),
        }
    }

    /// Puts lowered arms together, and goes on with what follows the branch.
    pub(super) fn branch(&mut self, branch: Branch, arms: Vec<ArmEnd>, first: u32, span: Span) -> Flow {
        let falls = arms.iter().filter(|arm| arm.falls_through()).count();
        let exits = arms.iter().any(|arm| matches!(arm.outcome, Outcome::Exit(_) | Outcome::Open { .. }));
        match (exits, falls) {
            (true, 0) => {
                let (stmts, column): (Vec<_>, Column) = arms.into_iter().map(ArmEnd::returned).unzip();
                match self.finish(branch, stmts, vec![column], first, span).pop().flatten() {
                    Some(payload) => Err(Stop::Exit(payload)),
                    None => Err(Stop::Diverge),
                }
            }
            (true, 1) => Ok(self.go_on_in_arm(branch, arms, first, span)),
            (false, 0) => {
                let stmts = arms.into_iter().map(|arm| arm.stmts).collect();
                self.finish(branch, stmts, Vec::new(), first, span);
                Err(Stop::Diverge)
            }
            _ => {
                let arms = arms.into_iter().map(|arm| self.closed(arm)).collect();
                Ok(self.join(branch, arms, exits, first, span))
            }
        }
    }

    /// One arm falls through: what follows belongs to it.
    fn go_on_in_arm(&mut self, branch: Branch, arms: Vec<ArmEnd>, first: u32, span: Span) -> Operand {
        let base = self.state.clone();
        let mut closed = Vec::new();
        let mut opened = None;
        for (index, arm) in arms.into_iter().enumerate() {
            match arm.outcome {
                Outcome::Fall { state, operand } => opened = Some((index, arm.stmts, Vec::new(), state, operand)),
                Outcome::Open { pending, state, operand } => {
                    opened = Some((index, arm.stmts, pending, state, operand));
                }
                _ => closed.push(arm.returned()),
            }
        }
        let Some((open, stmts, inner, state, operand)) = opened else { return Operand::Undefined };
        let outer = self.builder.enter();
        self.builder.stmts = stmts;
        self.state = state;
        self.pending.push(Pending { outer, branch, closed, open, base, first_inner: first, span });
        self.pending.extend(inner);
        operand
    }

    /// An arm's open branches, ended for good.
    fn closed(&mut self, arm: ArmEnd) -> ArmEnd {
        let Outcome::Open { pending, state, operand } = arm.outcome else { return arm };
        let outer = self.builder.enter();
        self.builder.stmts = arm.stmts;
        let outer_pending = std::mem::replace(&mut self.pending, pending);
        let outer_state = std::mem::replace(&mut self.state, state);
        let outcome = self.close_mixed(operand);
        self.pending = outer_pending;
        self.state = outer_state;
        ArmEnd { stmts: self.builder.leave(outer), outcome }
    }

    /// Several arms fall through: the variables that they change are the branch's results.
    fn join(&mut self, branch: Branch, arms: Vec<ArmEnd>, exits: bool, first: u32, span: Span) -> Operand {
        let base = self.state.clone();
        let states = arms.iter().filter_map(|arm| match &arm.outcome {
            Outcome::Fall { state, .. } | Outcome::Mixed { state, .. } => Some(state),
            Outcome::Exit(_) | Outcome::Open { .. } | Outcome::Diverge => None,
        });
        let changed = changed(&base, states);
        let mut columns: Vec<Column> = vec![Vec::new(); changed.len() + if exits { 3 } else { 1 }];
        let mut stmts = Vec::new();
        for arm in arms {
            let mut body = arm.stmts;
            let row: Vec<Option<Operand>> = match arm.outcome {
                Outcome::Diverge | Outcome::Open { .. } => vec![None; columns.len()],
                Outcome::Fall { state, operand } => {
                    let mut row = vec![operand];
                    if exits {
                        let flag = self.in_region(&mut body, |lower| lower.bool_literal(false, span));
                        row.extend([Operand::Leaf(flag), Operand::Undefined]);
                    }
                    row.into_iter().chain(changed.iter().map(|var| state[var].clone())).map(Some).collect()
                }
                Outcome::Mixed { exited, payload, state, operand } => [operand, Operand::Leaf(exited), payload]
                    .into_iter()
                    .chain(changed.iter().map(|var| state[var].clone()))
                    .map(Some)
                    .collect(),
                Outcome::Exit(payload) => {
                    let flag = self.in_region(&mut body, |lower| lower.bool_literal(true, span));
                    [Operand::Undefined, Operand::Leaf(flag), payload]
                        .into_iter()
                        .chain(changed.iter().map(|var| base[var].clone()))
                        .map(Some)
                        .collect()
                }
            };
            stmts.push(body);
            columns.iter_mut().zip(row).for_each(|(column, cell)| column.push(cell));
        }
        let mut joined = self.finish(branch, stmts, columns, first, span).into_iter().map(Option::unwrap_or_default);
        let operand = joined.next().unwrap_or_default();
        let exit = exits.then(|| (joined.next().unwrap_or_default(), joined.next().unwrap_or_default()));
        for (var, operand) in changed.into_iter().zip(joined) {
            self.name_operand(&operand, &self.vars[var.0].name.clone());
            self.state.insert(var, operand);
        }
        if let Some((flag, payload)) = exit
            && let Some(condition) = flag.leaf()
        {
            let outer = self.builder.enter();
            self.pending.push(Pending {
                outer,
                branch: Branch::If(condition),
                closed: vec![(Vec::new(), Some(payload))],
                open: 1,
                base: self.state.clone(),
                first_inner: self.builder.function.values.len() as u32,
                span,
            });
        }
        operand
    }

    /// Writes the branch, its results one for each leaf that differs between the arms. An operand is `None` where all
    /// arms diverge.
    fn finish(
        &mut self,
        branch: Branch,
        mut arms: Vec<Vec<Stmt>>,
        columns: Vec<Column>,
        first: u32,
        span: Span,
    ) -> Vec<Option<Operand>> {
        let mut ends: Vec<Vec<Value>> = vec![Vec::new(); arms.len()];
        let mut live = vec![columns.is_empty(); arms.len()];
        let mut results = Vec::new();
        let mut joined = Vec::new();
        for column in columns {
            column.iter().enumerate().for_each(|(arm, cell)| live[arm] |= cell.is_some());
            let any = column.iter().any(Option::is_some);
            let operand = self.unify(&column, &mut arms, &mut ends, &mut results, first, span);
            joined.push(any.then_some(operand));
        }
        let diverged = live.iter().all(|live| !live);
        if joined.is_empty() {
            live.fill(false);
        }
        let mut regions = arms.into_iter().zip(ends).zip(&live).map(|((stmts, end), live)| Region {
            params: Vec::new(),
            stmts,
            end: if *live { End::Yield(end) } else { End::Diverge },
        });
        let op = match branch {
            Branch::If(condition) => {
                let (then, otherwise) = (regions.next().unwrap_or_default(), regions.next().unwrap_or_default());
                Op::If { condition, arms: [then, otherwise] }
            }
            Branch::Match { scrutinees, heads } => {
                let arms = heads
                    .into_iter()
                    .zip(regions)
                    .map(|(head, body)| Arm { pattern: head.pattern, bindings: head.bindings, guard: head.guard, body })
                    .collect();
                Op::Match { scrutinees, arms }
            }
        };
        self.builder.stmts.push(Stmt { results, op, span });
        if diverged { joined.into_iter().map(|_| None).collect() } else { joined }
    }

    /// Joins one column, leaf by leaf.
    fn unify(
        &mut self,
        column: &[Option<Operand>],
        arms: &mut [Vec<Stmt>],
        ends: &mut [Vec<Value>],
        results: &mut Vec<Value>,
        first: u32,
        span: Span,
    ) -> Operand {
        let present: Vec<&Operand> =
            column.iter().flatten().filter(|operand| !matches!(operand, Operand::Undefined)).collect();
        let Some(model) = present.first() else { return Operand::Undefined };
        let parts = |pick: &dyn Fn(&Operand) -> Operand| -> Vec<Option<Operand>> {
            column.iter().map(|cell| cell.as_ref().map(pick)).collect()
        };
        match model {
            Operand::Tuple(fields) => {
                let fields = (0..fields.len()).map(|index| {
                    let column = parts(&|operand| match operand {
                        Operand::Tuple(fields) => fields.get(index).cloned().unwrap_or_default(),
                        _ => Operand::Undefined,
                    });
                    self.unify(&column, arms, ends, results, first, span)
                });
                Operand::Tuple(fields.collect())
            }
            Operand::Ref(_) => {
                let column = parts(&|operand| operand.peeled().clone());
                Operand::Ref(Box::new(self.unify(&column, arms, ends, results, first, span)))
            }
            Operand::Optional { .. } => {
                let tags = parts(&|operand| match operand {
                    Operand::Optional { tag, .. } => Operand::Leaf(*tag),
                    _ => Operand::Undefined,
                });
                let payloads = parts(&|operand| match operand {
                    Operand::Optional { payload, .. } => (**payload).clone(),
                    _ => Operand::Undefined,
                });
                let tag = self.unify(&tags, arms, ends, results, first, span);
                let payload = self.unify(&payloads, arms, ends, results, first, span);
                match tag.leaf() {
                    Some(tag) => Operand::Optional { tag, payload: Box::new(payload) },
                    None => Operand::Undefined,
                }
            }
            Operand::Leaf(model) => {
                let model = *model;
                let same = column.iter().flatten().all(|operand| *operand == Operand::Leaf(model));
                if same && model.0 < first {
                    return Operand::Leaf(model);
                }
                let ty = self.join_type(column, model);
                for (arm, cell) in column.iter().enumerate() {
                    let value = match cell {
                        None => continue,
                        Some(Operand::Leaf(value)) => *value,
                        Some(_) => self.in_region(&mut arms[arm], |lower| {
                            lower.builder.span = span;
                            lower.builder.push(Op::Undefined, ty)
                        }),
                    };
                    ends[arm].push(value);
                }
                let result = self.builder.function.fresh(ty, Name::None, span);
                results.push(result);
                Operand::Leaf(result)
            }
            Operand::Undefined => Operand::Undefined,
        }
    }

    fn join_type(&mut self, column: &[Option<Operand>], model: Value) -> Ty {
        let mut ty = self.builder.function.ty(model);
        for operand in column.iter().flatten() {
            let Operand::Leaf(value) = operand else { continue };
            let other = self.builder.function.ty(*value);
            self.builder.function.widths.unify(ty, other);
            if other.is_real() {
                ty = other;
            } else if ty == Ty::Int && other == Ty::Opaque {
                ty = Ty::Opaque;
            }
        }
        ty
    }

    fn bool_literal(&mut self, value: bool, span: Span) -> Value {
        self.builder.span = span;
        self.builder.push(Op::Literal(Literal::Bool(value)), Ty::Bool)
    }

    /// Appends to a region that has been left.
    fn in_region<T>(&mut self, stmts: &mut Vec<Stmt>, append: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.builder.enter();
        self.builder.stmts = std::mem::take(stmts);
        let result = append(self);
        *stmts = self.builder.leave(outer);
        result
    }
}

impl ArmEnd {
    fn falls_through(&self) -> bool {
        matches!(self.outcome, Outcome::Fall { .. } | Outcome::Open { .. })
    }

    fn returned(self) -> (Vec<Stmt>, Option<Operand>) {
        let payload = match self.outcome {
            Outcome::Exit(payload) => Some(payload),
            _ => None,
        };
        (self.stmts, payload)
    }
}

/// The variables of before that one of the arms changes, in the order of their declaration.
fn changed<'a>(base: &State, states: impl IntoIterator<Item = &'a State>) -> Vec<super::Var> {
    let mut vars = std::collections::BTreeSet::new();
    for state in states {
        // A variable that an arm's state lacks is out of scope by now.
        vars.extend(
            base.iter().filter(|(var, before)| state.get(var).unwrap_or(before) != *before).map(|(var, _)| *var),
        );
    }
    vars.into_iter().collect()
}
