//! Branches and what leaves them early.
//!
//! An arm falls through, exits (by `return`, `break` or `continue`), diverges by a panic, or does one or the other. Where
//! one arm falls through and the others exit, what follows is lowered into that arm; where several fall through, the
//! branch yields a flag and what follows is lowered under `if !flag`. Either way no jump is left: an exit arrives at the
//! end of the function, loop or block that it leaves as the value of a branch.

use super::join::Row;
use super::{Flow, Lower, Operand, State, Stop};
use crate::ir::{Op, Region, Stmt, Value};
use proc_macro2::{Span, TokenStream};
use std::collections::BTreeMap;

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

/// What an exit leaves: the function, a loop, an iteration, a block.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Target(pub(super) usize);

impl Target {
    pub(super) const FUNCTION: Target = Target(0);
}

/// A way out.
#[derive(Clone)]
pub(super) struct Way {
    /// Whether it is taken, where there are several.
    pub(super) flag: Option<Value>,
    pub(super) payload: Operand,
}

/// Control on its way to one of several targets.
pub(super) struct Exit {
    pub(super) ways: BTreeMap<Target, Way>,
    /// The variables that the targets know, as they are at the exit.
    pub(super) state: State,
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
    Exit(Box<Exit>),
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
        ways: BTreeMap<Target, Way>,
        state: State,
        operand: Operand,
    },
}

/// A branch whose open arm is still being lowered into.
pub(super) struct Pending {
    outer: Vec<Stmt>,
    branch: Branch,
    /// The arms that have ended, with how they exit, `None` where they diverge.
    closed: Vec<(Vec<Stmt>, Option<Exit>)>,
    /// Where the open arm stands among them.
    open: usize,
    /// The variables as they were before the branch.
    base: State,
    first_inner: u32,
    span: Span,
}

/// How far lowering has come, to go back to.
pub(super) struct Mark {
    stmts: usize,
    pending: usize,
    state: State,
    reported: usize,
}

impl Lower<'_> {
    pub(super) fn mark(&self) -> Mark {
        let (stmts, pending) = (self.builder.stmts.len(), self.pending.len());
        Mark { stmts, pending, state: self.state.clone(), reported: self.diagnostics.len() }
    }

    /// Throws away what has been lowered since, exits that are under way among it.
    pub(super) fn back_to(&mut self, mark: Mark) {
        while self.pending.len() > mark.pending {
            let Some(pending) = self.pending.pop() else { break };
            self.builder.leave(pending.outer);
        }
        self.builder.stmts.truncate(mark.stmts);
        self.state = mark.state;
        self.diagnostics.truncate(mark.reported);
    }

    /// Lowers an arm into a region of its own; variables are then as before.
    pub(super) fn arm(&mut self, body: impl FnOnce(&mut Self) -> Flow) -> ArmEnd {
        let outer = self.builder.enter();
        let pending = std::mem::take(&mut self.pending);
        let state = self.state.clone();
        let decided = self.decided.len();
        let flow = body(self);
        let outcome = self.close(flow);
        self.decided.truncate(decided);
        self.pending = pending;
        self.state = state;
        ArmEnd { stmts: self.builder.leave(outer), outcome }
    }

    /// Lowers what may exit to a target of its own, up to that target: falling through its end is such an exit.
    pub(super) fn until(
        &mut self,
        target: Target,
        body: impl FnOnce(&mut Self) -> Flow,
    ) -> (Vec<Stmt>, Option<Box<Exit>>) {
        let end = self.arm(|lower| match body(lower) {
            Ok(operand) => Err(lower.exit(target, operand)),
            Err(stop) => Err(stop),
        });
        match end.outcome {
            Outcome::Exit(exit) => (end.stmts, Some(exit)),
            _ => (end.stmts, None),
        }
    }

    /// A target for what is lowered next, which knows the variables that there are now.
    pub(super) fn target(&mut self) -> Target {
        self.targets.push(self.vars.len());
        Target(self.targets.len() - 1)
    }

    pub(super) fn exit(&self, target: Target, payload: Operand) -> Stop {
        let known = self.targets[target.0];
        let state = self.state.iter().filter(|(var, _)| var.0 < known);
        Stop::Exit(Box::new(Exit {
            ways: BTreeMap::from([(target, Way { flag: None, payload })]),
            state: state.map(|(var, operand)| (*var, operand.clone())).collect(),
        }))
    }

    /// Lowers a block that may be left by an exit to its target.
    pub(super) fn block_of(&mut self, target: Target, body: impl FnOnce(&mut Self) -> Flow) -> Flow {
        let (stmts, exit) = self.until(target, body);
        self.builder.stmts.extend(stmts);
        match exit {
            Some(exit) => self.land(*exit, target),
            None => Err(Stop::Diverge),
        }
    }

    /// An exit that has come to its target; where it may have another, what follows is lowered under the flag.
    pub(super) fn land(&mut self, mut exit: Exit, target: Target) -> Flow {
        let Some(way) = exit.ways.remove(&target) else { return Err(Stop::Exit(Box::new(exit))) };
        for (var, operand) in &exit.state {
            if self.state.contains_key(var) {
                self.state.insert(*var, operand.clone());
            }
        }
        if let (Some(flag), false) = (way.flag, exit.ways.is_empty()) {
            if let [only] = &mut exit.ways.values_mut().collect::<Vec<_>>()[..] {
                only.flag = None;
            }
            let outer = self.builder.enter();
            self.pending.push(Pending {
                outer,
                branch: Branch::If(flag),
                closed: vec![(Vec::new(), Some(exit))],
                open: 0,
                base: self.state.clone(),
                first_inner: self.builder.function.values.len() as u32,
                span: self.builder.span,
            });
        }
        Ok(way.payload)
    }

    /// What follows is lowered under the branch's other arm.
    pub(super) fn open_unless(&mut self, branch: Branch, exit: Exit, span: Span) {
        let outer = self.builder.enter();
        self.pending.push(Pending {
            outer,
            branch,
            closed: vec![(Vec::new(), Some(exit))],
            open: 1,
            base: self.state.clone(),
            first_inner: self.builder.function.values.len() as u32,
            span,
        });
    }

    /// Ends the branches that are open in this region.
    fn close(&mut self, flow: Flow) -> Outcome {
        match flow {
            Ok(operand) if self.pending.is_empty() => Outcome::Fall { state: self.state.clone(), operand },
            Ok(operand) => {
                Outcome::Open { pending: std::mem::take(&mut self.pending), state: self.state.clone(), operand }
            }
            Err(stop) => {
                let mut exit = match stop {
                    Stop::Exit(exit) => Some(*exit),
                    Stop::Diverge => None,
                };
                while let Some(pending) = self.pending.pop() {
                    let base = pending.base.clone();
                    let (branch, mut arms, span, first, open) = self.reopen(pending);
                    arms[open].1 = exit;
                    let rows = arms.into_iter().map(|(stmts, exit)| (stmts, exit.map(Row::exit))).collect();
                    exit = self.join_rows(branch, rows, &base, first, span).map(Row::into_exit);
                    self.state = base;
                }
                exit.map_or(Outcome::Diverge, |exit| Outcome::Exit(Box::new(exit)))
            }
        }
    }

    fn close_mixed(&mut self, operand: Operand) -> Outcome {
        let mut row = Row::fall(operand, self.state.clone());
        while let Some(pending) = self.pending.pop() {
            let base = pending.base.clone();
            let (branch, arms, span, first, open) = self.reopen(pending);
            let mut inner = Some(row);
            let rows = arms
                .into_iter()
                .enumerate()
                .map(|(index, (stmts, exit))| (stmts, if index == open { inner.take() } else { exit.map(Row::exit) }))
                .collect();
            row = match self.join_rows(branch, rows, &base, first, span) {
                Some(row) => row,
                None => return Outcome::Diverge,
            };
        }
        let Row { operand, exited, ways, state } = row;
        match exited.flag() {
            Some(exited) => Outcome::Mixed { exited, ways, state, operand },
            None => Outcome::Fall { state, operand },
        }
    }

    /// Takes a pending branch apart, the open arm's statements put in their place among the closed ones.
    #[allow(clippy::type_complexity, reason = "the parts of one struct, used in two places")]
    fn reopen(&mut self, pending: Pending) -> (Branch, Vec<(Vec<Stmt>, Option<Exit>)>, Span, u32, usize) {
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

    /// An arm that only computes a value, into a region, if it does nothing else.
    pub(super) fn plain_region(&self, arm: ArmEnd) -> Result<(Vec<Stmt>, Operand), ArmEnd> {
        match arm.outcome {
            Outcome::Fall { state, operand } if state == self.state && !arm.stmts.iter().any(changes_memory) => {
                Ok((arm.stmts, operand))
            }
            outcome => Err(ArmEnd { stmts: arm.stmts, outcome }),
        }
    }

    /// Puts lowered arms together, and goes on with what follows the branch.
    pub(super) fn branch(&mut self, branch: Branch, arms: Vec<ArmEnd>, first: u32, span: Span) -> Flow {
        let falls = arms.iter().filter(|arm| arm.falls_through()).count();
        let exits = arms.iter().any(|arm| matches!(arm.outcome, Outcome::Exit(_) | Outcome::Open { .. }));
        if exits && falls == 1 {
            return Ok(self.go_on_in_arm(branch, arms, first, span));
        }
        let base = self.state.clone();
        let rows = arms
            .into_iter()
            .map(|arm| {
                let arm = self.closed(arm);
                let row = match arm.outcome {
                    Outcome::Fall { state, operand } => Some(Row::fall(operand, state)),
                    Outcome::Mixed { exited, ways, state, operand } => Some(Row::mixed(operand, exited, ways, state)),
                    Outcome::Exit(exit) => Some(Row::exit(*exit)),
                    Outcome::Diverge | Outcome::Open { .. } => None,
                };
                (arm.stmts, row)
            })
            .collect();
        let Some(row) = self.join_rows(branch, rows, &base, first, span) else { return Err(Stop::Diverge) };
        if falls == 0 {
            return Err(Stop::Exit(Box::new(row.into_exit())));
        }
        let Row { operand, exited, ways, state } = row;
        for (var, now) in &state {
            if base.get(var) != Some(now) {
                self.name_operand(now, &self.vars[var.0].name.clone());
            }
        }
        self.state = state;
        if let Some(flag) = exited.flag() {
            let exit = Exit { ways, state: self.state.clone() };
            self.open_unless(Branch::If(flag), exit, span);
        }
        Ok(operand)
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
                Outcome::Exit(exit) => closed.push((arm.stmts, Some(*exit))),
                Outcome::Diverge | Outcome::Mixed { .. } => closed.push((arm.stmts, None)),
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

    pub(super) fn finish_op(branch: Branch, mut regions: impl Iterator<Item = Region>) -> Op {
        match branch {
            Branch::If(condition) => {
                let (then, otherwise) = (regions.next().unwrap_or_default(), regions.next().unwrap_or_default());
                Op::If { condition, arms: [then, otherwise] }
            }
            Branch::Match { scrutinees, heads } => {
                let arms = heads
                    .into_iter()
                    .zip(regions)
                    .map(|(head, body)| crate::ir::Arm {
                        pattern: head.pattern,
                        bindings: head.bindings,
                        guard: head.guard,
                        body,
                    })
                    .collect();
                Op::Match { scrutinees, arms }
            }
        }
    }
}

impl ArmEnd {
    pub(super) fn falls_through(&self) -> bool {
        matches!(self.outcome, Outcome::Fall { .. } | Outcome::Open { .. })
    }
}

/// Whether a statement writes to memory, at any depth.
fn changes_memory(stmt: &Stmt) -> bool {
    !stmt.op.written().is_empty()
        || crate::ir::regions(&stmt.op).into_iter().any(|region| region.stmts.iter().any(changes_memory))
}
