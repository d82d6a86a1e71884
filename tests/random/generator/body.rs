//! The body of a function while it is written.

use super::function::{Function, LONGEST, Mode, Parameter, Returns};
use super::looping::Loop;
use super::scope::{Kind, Record, Scope, Sequence, Variable};
use super::types::Type;

/// The body of a function while it is written.
pub(super) struct Body<'a> {
    pub(super) random: &'a mut fastrand::Rng,
    /// The functions that may be called.
    pub(super) known: &'a [Function],
    pub(super) types: &'a [Type],
    pub(super) name: String,
    pub(super) module: usize,
    pub(super) parameters: Vec<Parameter>,
    pub(super) returns: Returns,
    /// Whether the function may call itself.
    pub(super) recursive: bool,
    pub(super) scope: Scope,
    /// What the call that is being written changes, as it is passed.
    pub(super) changed: Option<String>,
    /// How many branches and loops deep the next statement stands.
    pub(super) nesting: usize,
    /// The loops that the next statement stands in, the outermost first.
    pub(super) loops: Vec<Loop>,
    /// How often the next statement is executed, at most.
    pub(super) trips: f64,
    /// About how many statements a run of the function executes.
    pub(super) cost: f64,
    /// How many calls deep the function goes.
    pub(super) level: usize,
}

impl Body<'_> {
    /// The lines of the body.
    pub(super) fn write(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        for parameter in self.parameters.clone() {
            match parameter {
                Parameter::Value(name) => {
                    let mutable = name.starts_with("mut ");
                    let name = name.trim_start_matches("mut ");
                    self.scope.declare(Variable { mutable, ..Variable::new(name, 2.0, 1.0) });
                }
                Parameter::Reference(name) => {
                    self.scope.declare(Variable { reference: true, ..Variable::new(&name, 2.0, 1.0) });
                }
                Parameter::Integer(name) => self.scope.declare_integer(&name),
                Parameter::Slice(name, _) => {
                    self.scope.declare_sequence(Sequence::new(&name, Kind::Slice, LONGEST, 2.0, 1.0));
                }
                Parameter::Array(name, length) => {
                    let mutable = name.starts_with("mut ");
                    let name = name.trim_start_matches("mut ");
                    let sequence = Sequence::new(name, Kind::Array(length), length, 2.0, 1.0);
                    self.scope.declare_sequence(Sequence { mutable, ..sequence });
                }
                Parameter::ArrayReference(name, length) => {
                    let kind = Kind::ArrayReference(length);
                    self.scope.declare_sequence(Sequence::new(&name, kind, length, 2.0, 1.0));
                }
                Parameter::Lent(name, _) => {
                    let sequence = Sequence::new(&name, Kind::Lent, LONGEST, 2.0, 1.0);
                    self.scope.declare_sequence(Sequence { mutable: true, ..sequence });
                }
                Parameter::Record(name, kind, mode) => {
                    let mutable = mode == Mode::Mutable || name.starts_with("mut ");
                    let name = name.trim_start_matches("mut ").to_owned();
                    let reference = mode != Mode::Value;
                    let record = Record { name, kind, mutable, reference, several: None, size: 2.0, slope: 1.0 };
                    self.scope.declare_record(self.types, record, 1.0);
                }
                Parameter::Records(name, kind, _) => {
                    let several = Some(1);
                    let record = Record { name, kind, mutable: false, reference: true, several, size: 2.0, slope: 1.0 };
                    self.scope.declare_record(self.types, record, 1.0);
                }
            }
        }
        if self.recursive {
            self.recursive = false;
            lines.push(format!("if n <= 0 {{ {} }}", self.return_statement()));
            self.recursive = true;
        }
        for _ in 0..self.random.usize(2..5) {
            lines.extend(self.statement());
            self.cost += 1.0;
        }
        lines.push(self.result());
        lines
    }

    /// An expression of the function's type.
    pub(super) fn result(&mut self) -> String {
        match self.returns {
            Returns::Number => self.resulting_number(),
            Returns::Outcome => format!("Ok({})", self.resulting_number()),
            Returns::Maybe => format!("Some({})", self.resulting_number()),
            Returns::Pair => format!("({}, {})", self.tame_real(2).text, self.tame_real(2).text),
        }
    }
}

impl Body<'_> {
    fn resulting_number(&mut self) -> String {
        let real = self.real(2);
        let result = match self.reduction() {
            Some(reduction) if self.random.bool() => real.plus(&reduction),
            _ => real,
        };
        self.tamed(result).text
    }
}

/// The lines, one level further in.
pub(super) fn indented(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| format!("    {line}")).collect()
}
