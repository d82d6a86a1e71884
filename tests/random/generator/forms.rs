//! Enums: what is matched on, and what the patterns of their forms bind.

use super::body::Body;
use super::scope::{Kind, Record, Sequence, Variable};
use super::types::{Field, Form, literal};

/// A name that a pattern binds, what it stands for, and how.
pub(super) struct Bound {
    name: String,
    holds: Field,
    by: By,
    slope: f64,
}

/// How a pattern binds.
#[derive(Clone, Copy, PartialEq)]
enum By {
    Value,
    Reference,
    /// By a reference through which it may be changed.
    Change,
}

impl Body<'_> {
    pub(super) fn is_enum(&self, kind: usize) -> bool {
        !self.types[kind].forms.is_empty()
    }

    /// The line that opens a `match` on an enum in sight, and the arms with what they bind.
    pub(super) fn form_arms(&mut self) -> (String, Vec<(String, Vec<Bound>)>) {
        let enums = self.scope.records.iter().filter(|record| record.several.is_none() && self.is_enum(record.kind));
        let enums: Vec<Record> = enums.cloned().collect();
        let record = &enums[self.random.usize(..enums.len())];
        let types = self.types;
        let declared = &types[record.kind];
        let name = &record.name;
        let by = match self.random.u8(0..3) {
            0 if declared.copied => By::Value,
            1 if record.mutable && self.loops.is_empty() => By::Change,
            _ => By::Reference,
        };
        let opening = match (by, record.reference) {
            (By::Value, true) => format!("match *{name} {{"),
            (By::Value, false) => format!("match {name} {{"),
            (By::Reference, true) => format!("match {}{name} {{", if record.mutable { "&*" } else { "" }),
            (By::Reference, false) => format!("match &{name} {{"),
            (By::Change, true) => format!("match {name} {{"),
            (By::Change, false) => format!("match &mut {name} {{"),
        };
        let slope = self.scope.steepness(name).max(record.slope);
        let mut arms: Vec<(String, Vec<Bound>)> =
            declared.forms.iter().map(|form| self.form_arm(form, by, slope)).collect();
        // Nobody else may look at what is lent, nor change what is looked at.
        match by {
            By::Change => self.scope.borrow(name),
            By::Reference => self.scope.freeze(name),
            By::Value => {}
        }
        if self.random.u8(0..4) == 0 {
            arms.pop();
            arms.push(("_".to_owned(), Vec::new()));
        } else if self.random.bool()
            && let [.., (pattern, bound)] = &arms[..]
            && bound.is_empty()
            && !pattern.contains('_')
        {
            arms.rotate_right(1);
        }
        (opening, arms)
    }

    fn form_arm(&mut self, form: &Form, by: By, slope: f64) -> (String, Vec<Bound>) {
        let (mut patterns, mut bound) = (Vec::new(), Vec::new());
        for (name, holds) in &form.fields {
            let given = if form.tuple { format!("part{name}") } else { name.clone() };
            if self.random.u8(0..6) == 0 {
                patterns.push("_".to_owned());
                continue;
            }
            // Of a copy, what is no number is taken by itself as well.
            patterns.push(given.clone());
            bound.push(Bound { name: given, holds: *holds, by, slope });
        }
        (literal(&form.path, form.tuple, &form.fields, &patterns), bound)
    }

    pub(super) fn declare_bound(&mut self, bound: Bound) {
        let (types, trips) = (self.types, self.trips);
        let Bound { name, holds, by, slope } = bound;
        let size = 4.0;
        let mutable = by == By::Change;
        self.scope.hide(&name);
        let place = if by == By::Value { name.clone() } else { format!("*{name}") };
        let sequence = |kind, most| Sequence { mutable, trips, ..Sequence::new(&name, kind, most, size, slope) };
        match (holds, by) {
            (Field::Real, By::Change) => {
                self.scope.declare(Variable { mutable, trips, ..Variable::new(&place, size, slope) });
            }
            (Field::Real, _) => {
                self.scope.declare(Variable { reference: by == By::Reference, ..Variable::new(&name, size, slope) });
            }
            (Field::Integer, _) => self.scope.integers.push(place),
            (Field::Array(length), By::Value) => self.scope.declare_sequence(sequence(Kind::Array(length), length)),
            (Field::Array(length), By::Reference) => {
                self.scope.declare_sequence(sequence(Kind::ArrayReference(length), length));
            }
            (Field::Array(_) | Field::Vector, By::Change) => {
                self.scope.declare_sequence(sequence(Kind::Lent, super::function::LONGEST));
            }
            (Field::Vector, _) => {
                self.scope.declare_sequence(sequence(Kind::Slice, super::function::LONGEST));
            }
            (Field::Struct(kind), _) => {
                let reference = by != By::Value;
                let record = Record { name, kind, mutable, reference, several: None, size, slope };
                self.scope.declare_record(types, record, trips);
            }
            (Field::Pair | Field::Optional, _) => {}
        }
    }
}
