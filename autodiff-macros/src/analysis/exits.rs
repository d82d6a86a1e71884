//! What is known of an iteration that leaves its loop.
//!
//! An arm of a branch in a loop's body is an *exit* if an iteration that runs it is the last one: the flag to go on is then
//! `false`, which is found by following the flags through the branches that they come from.

use crate::ir::hash::{HashMap, HashSet};
use crate::ir::{Literal, Loop, Op, Region, Stmt, Value};

/// Which way the branches of an iteration have gone, as far as that is known.
#[derive(Clone, Default)]
pub(crate) struct Known {
    conditions: HashMap<Value, bool>,
    /// The arm of the `match` that a value is a result of.
    arms: HashMap<Value, usize>,
}

/// An arm that leaves the loop.
pub(crate) struct Exit {
    /// The branches around, from the body inwards: where each stands in its region, and which of its arms it is.
    pub(crate) path: Vec<(usize, usize)>,
    /// The branch itself, likewise.
    pub(crate) at: usize,
    pub(crate) arm: usize,
    /// The condition of an `if`, and what it is for the arm to run.
    pub(crate) condition: Option<(Value, bool)>,
    /// That it runs.
    pub(crate) known: Known,
    /// The other ways through the body.
    pub(crate) others: Vec<Known>,
}

/// How the flags of a loop's body come about.
pub(crate) struct Flags {
    made: HashMap<Value, Made>,
    go_on: Option<Value>,
    /// What the flags of inner loops say of each other: one that is set, of those that are then set as well, or not.
    implied: HashMap<Value, Vec<(Value, bool)>>,
}

enum Made {
    Literal(bool),
    Not(Value),
    And(Value, Value),
    Or(Value, Value),
    If { condition: Value, arms: Vec<Option<Value>> },
    Match { arms: Vec<Option<Value>> },
}

impl Flags {
    pub(crate) fn of(inner: &Loop) -> Self {
        let go_on = inner.body.yields().first().copied().filter(|_| inner.breaks);
        let mut flags = Flags { made: HashMap::default(), go_on, implied: HashMap::default() };
        flags.note(&inner.body.stmts);
        flags
    }

    fn note(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            let yields = |arms: Vec<&Region>, index: usize| -> Vec<Option<Value>> {
                arms.into_iter().map(|arm| arm.yields().get(index).copied()).collect()
            };
            match &stmt.op {
                Op::If { condition, arms } => {
                    for (index, result) in stmt.results.iter().enumerate() {
                        let arms = yields(arms.iter().collect(), index);
                        self.made.insert(*result, Made::If { condition: *condition, arms });
                    }
                    arms.iter().for_each(|arm| self.note(&arm.stmts));
                }
                Op::Match { arms, .. } => {
                    for (index, result) in stmt.results.iter().enumerate() {
                        let arms = yields(arms.iter().map(|arm| &arm.body).collect(), index);
                        self.made.insert(*result, Made::Match { arms });
                    }
                    arms.iter().for_each(|arm| self.note(&arm.body.stmts));
                }
                Op::Loop(inner) => self.note_loop(inner, &stmt.results),
                op => {
                    let made = match op {
                        Op::Literal(Literal::Bool(value)) => Made::Literal(*value),
                        Op::Not(value) => Made::Not(*value),
                        Op::Operator { op: "&&", left, right } => Made::And(*left, *right),
                        Op::Operator { op: "||", left, right } => Made::Or(*left, *right),
                        _ => continue,
                    };
                    self.made.extend(stmt.results.first().map(|result| (*result, made)));
                }
            }
        }
    }

    fn note_loop(&mut self, inner: &Loop, results: &[Value]) {
        let flags = Flags::of(inner);
        for exit in flags.exits(inner) {
            let after: Vec<(Value, bool)> = inner
                .next()
                .iter()
                .zip(results)
                .filter_map(|(next, result)| Some((*result, flags.truth(*next, &exit.known)?)))
                .collect();
            for ((next, init), result) in inner.next().iter().zip(&inner.inits).zip(results) {
                if self.truth(*init, &Known::default()) == Some(false) && flags.tells(*next, &exit) {
                    self.implied.insert(*result, after.clone());
                }
            }
        }
    }

    /// Whether a flag holds, if what is known decides it.
    pub(crate) fn truth(&self, value: Value, known: &Known) -> Option<bool> {
        self.decide(value, known, &mut HashMap::default())
    }

    fn decide(&self, value: Value, known: &Known, decided: &mut HashMap<Value, Option<bool>>) -> Option<bool> {
        if let Some(truth) = known.conditions.get(&value) {
            return Some(*truth);
        }
        if let Some(truth) = decided.get(&value) {
            return *truth;
        }
        let truth = match self.made.get(&value)? {
            Made::Literal(truth) => Some(*truth),
            Made::Not(value) => self.decide(*value, known, decided).map(|truth| !truth),
            Made::And(left, right) => match (self.decide(*left, known, decided), self.decide(*right, known, decided)) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            },
            Made::Or(left, right) => match (self.decide(*left, known, decided), self.decide(*right, known, decided)) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (Some(false), Some(false)) => Some(false),
                _ => None,
            },
            Made::If { condition, arms } => match self.decide(*condition, known, decided) {
                Some(taken) => arms[usize::from(!taken)].and_then(|value| self.decide(value, known, decided)),
                None => self.common(arms, known, decided),
            },
            Made::Match { arms } => match known.arms.get(&value) {
                Some(taken) => arms[*taken].and_then(|value| self.decide(value, known, decided)),
                None => self.common(arms, known, decided),
            },
        };
        decided.insert(value, truth);
        truth
    }

    /// What all arms that come to their end agree on.
    fn common(
        &self,
        arms: &[Option<Value>],
        known: &Known,
        decided: &mut HashMap<Value, Option<bool>>,
    ) -> Option<bool> {
        let mut truths = arms.iter().flatten().map(|value| self.decide(*value, known, decided));
        let first = truths.next()??;
        truths.all(|truth| truth == Some(first)).then_some(first)
    }

    /// The value that the result of a branch is, as far as it is known which arm has run.
    pub(crate) fn settled(&self, mut value: Value, known: &Known) -> Value {
        loop {
            let next = match self.made.get(&value) {
                Some(Made::If { condition, arms }) => {
                    self.truth(*condition, known).and_then(|taken| arms[usize::from(!taken)])
                }
                Some(Made::Match { arms }) => known.arms.get(&value).and_then(|taken| arms[*taken]),
                _ => None,
            };
            match next {
                Some(next) => value = next,
                None => return value,
            }
        }
    }

    /// Whether the flag to go on is known to be set, or not.
    pub(crate) fn goes_on(&self, known: &Known) -> Option<bool> {
        self.go_on.and_then(|flag| self.truth(flag, known))
    }

    /// The arms that leave the loop, in the order of the program.
    pub(crate) fn exits(&self, inner: &Loop) -> Vec<Exit> {
        let mut exits = Vec::new();
        if self.go_on.is_some() {
            self.search(&inner.body.stmts, &mut Vec::new(), &Known::default(), &[], &mut exits);
        }
        exits
    }

    fn search(
        &self,
        stmts: &[Stmt],
        path: &mut Vec<(usize, usize)>,
        around: &Known,
        others: &[Known],
        exits: &mut Vec<Exit>,
    ) {
        for (at, stmt) in stmts.iter().enumerate() {
            let (arms, condition): (Vec<&Region>, _) = match &stmt.op {
                Op::If { condition, arms } => (arms.iter().collect(), Some(*condition)),
                Op::Match { arms, .. } => (arms.iter().map(|arm| &arm.body).collect(), None),
                _ => continue,
            };
            if condition.is_some_and(|condition| around.conditions.contains_key(&condition)) {
                continue;
            }
            let taken = |arm: usize| {
                let mut known = around.clone();
                match condition {
                    Some(condition) => {
                        let implied = self.implied.get(&condition).filter(|_| arm == 0);
                        known.conditions.extend(implied.into_iter().flatten().copied());
                        known.conditions.insert(condition, arm == 0);
                    }
                    None => known.arms.extend(stmt.results.iter().map(|result| (*result, arm))),
                }
                known
            };
            for (arm, region) in arms.iter().enumerate().filter(|(_, region)| !region.diverges()) {
                let known = taken(arm);
                let mut others = others.to_vec();
                others.extend((0..arms.len()).filter(|other| *other != arm).map(taken));
                if self.goes_on(&known) == Some(false) {
                    let condition = condition.map(|condition| (condition, arm == 0));
                    exits.push(Exit { path: path.clone(), at, arm, condition, known, others });
                    continue;
                }
                path.push((at, arm));
                self.search(&region.stmts, path, &known, &others, exits);
                path.pop();
            }
        }
    }

    /// Whether a flag says that an exit has been taken.
    pub(crate) fn tells(&self, flag: Value, exit: &Exit) -> bool {
        self.truth(flag, &exit.known) == Some(true)
            && exit.others.iter().all(|other| self.truth(flag, other) == Some(false))
    }

    /// Whether the loop ends by this exit alone.
    pub(crate) fn is_sole(&self, exit: &Exit, inner: &Loop) -> bool {
        matches!(inner.kind, crate::ir::LoopKind::Forever)
            && exit.others.iter().all(|other| self.goes_on(other) == Some(true))
    }

    /// What is known of an iteration that goes on.
    pub(crate) fn going_on(exits: &[Exit]) -> Known {
        let conditions = exits.iter().filter_map(|exit| exit.condition).map(|(condition, taken)| (condition, !taken));
        Known { conditions: conditions.collect(), arms: HashMap::default() }
    }
}

/// The branch that an exit is an arm of, and the regions around it, from the body inwards.
pub(crate) fn regions_around<'r>(body: &'r Region, exit: &Exit) -> Vec<&'r Region> {
    let mut regions = vec![body];
    for (at, arm) in &exit.path {
        let inner = match regions.last().and_then(|region| region.stmts.get(*at)).map(|stmt| &stmt.op) {
            Some(Op::If { arms, .. }) => arms.get(*arm),
            Some(Op::Match { arms, .. }) => arms.get(*arm).map(|arm| &arm.body),
            _ => None,
        };
        regions.extend(inner);
    }
    regions
}

/// All that a region's statements define, at any depth.
pub(crate) fn defined(stmts: &[Stmt], into: &mut HashSet<Value>) {
    for stmt in stmts {
        into.extend(&stmt.results);
        if let Op::Match { arms, .. } = &stmt.op {
            into.extend(arms.iter().flat_map(|arm| &arm.bindings));
        }
        for region in crate::ir::regions(&stmt.op) {
            into.extend(&region.params);
            defined(&region.stmts, into);
        }
    }
}
