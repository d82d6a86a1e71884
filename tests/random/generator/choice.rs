//! Branches: `if`, `if let` and `match`, as statements, as values, and to initialise a variable.

use super::body::{Body, indented};
use super::forms::Bound;
use super::real::Real;
use super::scope::{Scope, Variable};

/// What the arms of a choice are for.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Purpose {
    /// To change variables outside, if anything.
    Effect,
    /// To have a value.
    Value,
    /// To give the variable of this name its value.
    Initialise(&'static str),
}

/// A choice that has been written.
pub(super) struct Choice {
    pub(super) lines: Vec<String>,
    pub(super) size: f64,
    pub(super) slope: f64,
}

/// An arm that is still to be written: what stands before its block, and the variable that it binds.
struct Arm {
    head: String,
    real: Option<Variable>,
    integer: Option<&'static str>,
    /// What the pattern of a form binds.
    bound: Vec<Bound>,
}

impl Arm {
    fn new(head: impl Into<String>) -> Self {
        Self { head: head.into(), real: None, integer: None, bound: Vec::new() }
    }
}

impl Body<'_> {
    /// A choice of any kind. Some arms may return, but never all.
    pub(super) fn choice(&mut self, purpose: Purpose) -> Choice {
        let (opening, arms, exhaustive) = self.arms(purpose);
        let mut lines = Vec::new();
        let mut ends: Vec<Scope> = Vec::new();
        let (mut size, mut slope) = (0.0_f64, 0.0_f64);
        let count = arms.len();
        for (index, arm) in arms.into_iter().enumerate() {
            let must_arrive = index + 1 == count && ends.is_empty();
            let outer = self.scope.clone();
            arm.real.into_iter().for_each(|variable| self.scope.declare(variable));
            arm.integer.into_iter().for_each(|name| self.scope.declare_integer(name));
            arm.bound.into_iter().for_each(|bound| self.declare_bound(bound));
            let (block, result) = self.arm(purpose, must_arrive);
            let end = std::mem::replace(&mut self.scope, outer);
            if let Some(result) = result {
                (size, slope) = (size.max(result.size), slope.max(result.slope));
                ends.push(end);
            }
            match &opening {
                Some(_) => {
                    lines.push(format!("    {} => {{", arm.head));
                    lines.extend(indented(indented(block)));
                    lines.push("    }".to_owned());
                }
                None => {
                    let before = if index == 0 { "" } else { "} " };
                    lines.push(format!("{before}{} {{", arm.head));
                    lines.extend(indented(block));
                }
            }
        }
        if !exhaustive {
            ends.push(self.scope.clone());
        }
        self.scope.join(&ends);
        if let Some(opening) = opening {
            lines.insert(0, opening);
        }
        lines.push("}".to_owned());
        Choice { lines, size, slope }
    }

    /// The line that opens a `match`, the arms, and whether one of them is always taken.
    fn arms(&mut self, purpose: Purpose) -> (Option<String>, Vec<Arm>, bool) {
        match self.random.u8(0..10) {
            0 | 1 if !self.scope.integers.is_empty() => self.integer_arms(),
            2 => self.guarded_arms(),
            4 | 5 if self.scope.records.iter().any(|record| record.several.is_none() && self.is_enum(record.kind)) => {
                let (opening, arms) = self.form_arms();
                let arms = arms.into_iter().map(|(head, bound)| Arm { bound, ..Arm::new(head) });
                (Some(opening), arms.collect(), true)
            }
            3 => {
                let pair = format!("match ({}, {}) {{", self.condition(), self.condition());
                let heads = [
                    vec!["(true, true)", "(true, false) | (false, true)", "(false, false)"],
                    vec!["(true, _)", "(_, true)", "_"],
                    vec!["(first, second) if first == second", "(first, _) if first", "(_, _)"],
                ];
                let heads = &heads[self.random.usize(..3)];
                (Some(pair), heads.iter().copied().map(Arm::new).collect(), true)
            }
            _ => self.conditional_arms(purpose),
        }
    }

    fn integer_arms(&mut self) -> (Option<String>, Vec<Arm>, bool) {
        let integer = self.integer().expect("there is one");
        let mut arms = vec![Arm::new(["0", "0 | 3", "i32::MIN..=-1"][self.random.usize(..3)])];
        if self.random.bool() {
            arms.push(Arm { integer: Some("k"), ..Arm::new("k @ (1..=2 | 5)") });
        }
        if self.random.bool() {
            arms.push(Arm::new(format!("7 if {}", self.condition())));
        }
        arms.push(match self.random.bool() {
            true => Arm::new("_"),
            false => Arm { integer: Some("rest"), ..Arm::new("rest") },
        });
        (Some(format!("match {integer} {{")), arms, true)
    }

    fn guarded_arms(&mut self) -> (Option<String>, Vec<Arm>, bool) {
        let real = self.tame_real(1);
        let bound = Variable { typed: real.typed, ..Variable::new("t", real.size, real.slope) };
        let arm = |head: String| Arm { real: Some(bound.clone()), ..Arm::new(head) };
        let arms = vec![
            arm(format!("t if t < {}", self.threshold())),
            arm(format!("t if t > 0.5 && t < {}", self.threshold())),
            arm("t".to_owned()),
        ];
        let keep = self.random.usize(0..2);
        (Some(format!("match ({}) {{", real.text)), arms.into_iter().skip(keep).collect(), true)
    }

    fn conditional_arms(&mut self, purpose: Purpose) -> (Option<String>, Vec<Arm>, bool) {
        let mut arms = vec![self.conditional_arm()];
        if self.random.u8(0..3) == 0 {
            let next = self.conditional_arm();
            arms.push(Arm { head: format!("else {}", next.head), ..next });
        }
        let exhaustive = purpose != Purpose::Effect || self.random.bool();
        if exhaustive {
            arms.push(Arm::new("else"));
        }
        (None, arms, exhaustive)
    }

    fn conditional_arm(&mut self) -> Arm {
        let options = self.scope.options.len();
        if options > 0 && self.random.u8(0..3) == 0 {
            let (name, size, slope) = self.scope.options[self.random.usize(..options)].clone();
            return Arm {
                real: Some(Variable::new("inner", size, slope)),
                ..Arm::new(format!("if let Some(inner) = {name}"))
            };
        }
        if self.random.u8(0..8) == 0
            && let Some((call, payload, slope)) = self.outcome_call(1)
        {
            let pattern = format!("{payload}(inner)");
            return Arm {
                real: Some(Variable::new("inner", 4.0, slope)),
                ..Arm::new(format!("if let {pattern} = {call}"))
            };
        }
        Arm::new(format!("if {}", self.condition()))
    }

    /// The block of an arm and its value; none if control leaves the function there.
    fn arm(&mut self, purpose: Purpose, must_arrive: bool) -> (Vec<String>, Option<Real>) {
        self.nesting += 1;
        let mut lines = Vec::new();
        for _ in 0..self.random.usize(0..2) {
            lines.extend(self.statement());
        }
        let leaves = !must_arrive && self.random.u8(0..8) == 0;
        let result = if leaves {
            let leave = !self.loops.is_empty() && self.random.u8(0..3) > 0;
            lines.push(if leave { self.leave() } else { self.return_statement() });
            None
        } else {
            let depth = self.random.usize(1..3);
            let real = self.tame_real(depth);
            match purpose {
                Purpose::Effect => lines.extend(self.mutation()),
                Purpose::Value => lines.push(real.text.clone()),
                Purpose::Initialise(name) => lines.push(format!("{name} = {};", real.text)),
            }
            Some(real)
        };
        self.nesting -= 1;
        (lines, result)
    }
}
