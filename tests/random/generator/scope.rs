//! The variables in sight, with bounds of what they hold.

use super::function::LONGEST;
use super::types::{Field, Type};

/// A real variable.
#[derive(Clone)]
pub(super) struct Variable {
    pub(super) name: String,
    pub(super) mutable: bool,
    /// Declared as `&f64`.
    pub(super) reference: bool,
    /// Whether its type is known to be `f64` where it stands, so that a method may be called on it.
    pub(super) typed: bool,
    pub(super) size: f64,
    pub(super) slope: f64,
    /// How many iterations of loops the variable lives in, at most.
    pub(super) trips: f64,
    /// No longer in sight, because another variable took its name.
    pub(super) hidden: bool,
    pub(super) id: usize,
}

/// An array, a slice or a vector of reals, with bounds of what any element holds. None is ever empty.
#[derive(Clone)]
pub(super) struct Sequence {
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) mutable: bool,
    /// The largest number of elements that it may have.
    pub(super) most: usize,
    pub(super) size: f64,
    pub(super) slope: f64,
    pub(super) trips: f64,
    pub(super) hidden: bool,
    pub(super) id: usize,
}

/// What a sequence is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Array(usize),
    /// `&[f64; N]`
    ArrayReference(usize),
    Slice,
    /// `&mut [f64]`
    Lent,
    Vector,
}

/// A struct, or several in a slice, an array or a vector. What is in a struct is in sight by itself, as `p.x`.
#[derive(Clone)]
pub(super) struct Record {
    pub(super) name: String,
    /// The number of its type.
    pub(super) kind: usize,
    pub(super) mutable: bool,
    /// Behind `&` or `&mut`.
    pub(super) reference: bool,
    /// How many there are in a sequence of them.
    pub(super) several: Option<usize>,
    pub(super) size: f64,
    pub(super) slope: f64,
}

/// A variable of type `usize`.
#[derive(Clone)]
pub(super) struct Index {
    pub(super) name: String,
    /// The number, or the sequence's name whose length, is above it.
    pub(super) below: Option<String>,
}

/// The variables in sight.
#[derive(Clone, Default)]
pub(super) struct Scope {
    reals: Vec<Variable>,
    sequences: Vec<Sequence>,
    pub(super) records: Vec<Record>,
    pub(super) integers: Vec<String>,
    /// Integers that may be changed; they are among the others, too.
    pub(super) tallies: Vec<String>,
    pub(super) indices: Vec<Index>,
    /// Functions of one real, tame wherever their argument is.
    pub(super) closures: Vec<String>,
    pub(super) conditions: Vec<String>,
    /// Options of reals, with bounds of what they hold.
    pub(super) options: Vec<(String, f64, f64)>,
    /// Whether what is written is in a closure, which `?` leaves.
    pub(super) closed: bool,
    next: usize,
}

impl Variable {
    pub(super) fn new(name: &str, size: f64, slope: f64) -> Self {
        let name = name.to_owned();
        Self { name, mutable: false, reference: false, typed: true, size, slope, trips: 1.0, hidden: false, id: 0 }
    }
}

impl Sequence {
    pub(super) fn new(name: &str, kind: Kind, most: usize, size: f64, slope: f64) -> Self {
        let name = name.to_owned();
        Self { name, kind, mutable: false, most, size, slope, trips: 1.0, hidden: false, id: 0 }
    }

    /// The sequence as an argument for `&[f64]`.
    pub(super) fn as_slice(&self) -> String {
        match self.kind {
            Kind::Slice | Kind::ArrayReference(_) => self.name.clone(),
            Kind::Array(_) | Kind::Vector => format!("&{}", self.name),
            Kind::Lent => format!("&*{}", self.name),
        }
    }
}

impl Scope {
    /// Adds a variable, which hides others of its name.
    pub(super) fn declare(&mut self, variable: Variable) {
        self.hide(&variable.name);
        self.next += 1;
        self.reals.push(Variable { id: self.next, ..variable });
    }

    pub(super) fn declare_sequence(&mut self, sequence: Sequence) {
        self.hide(&sequence.name);
        self.next += 1;
        self.sequences.push(Sequence { id: self.next, ..sequence });
    }

    pub(super) fn declare_index(&mut self, name: &str, below: Option<String>) {
        self.hide(name);
        self.indices.push(Index { name: name.to_owned(), below });
    }

    pub(super) fn declare_closure(&mut self, name: &str) {
        self.hide(name);
        self.closures.push(name.to_owned());
    }

    pub(super) fn declare_integer(&mut self, name: &str) {
        self.hide(name);
        self.integers.push(name.to_owned());
    }

    pub(super) fn declare_condition(&mut self, name: &str) {
        self.hide(name);
        self.conditions.push(name.to_owned());
    }

    /// Adds a struct and what is in it, which holds numbers of this size.
    pub(super) fn declare_record(&mut self, types: &[Type], record: Record, trips: f64) {
        self.hide(&record.name);
        self.declare_fields(types, &record, trips);
    }

    fn declare_fields(&mut self, types: &[Type], record: &Record, trips: f64) {
        let &Record { mutable, size, slope, .. } = record;
        self.records.push(record.clone());
        if record.several.is_some() {
            return;
        }
        for (field, holds) in &types[record.kind].fields {
            let name = format!("{}.{field}", record.name);
            let real = |name: &str| Variable { mutable, trips, ..Variable::new(name, size, slope) };
            let sequence = |kind, most| Sequence { mutable, trips, ..Sequence::new(&name, kind, most, size, slope) };
            match *holds {
                Field::Real => self.declare(real(&name)),
                Field::Integer => self.integers.push(name),
                Field::Pair => (0..2).for_each(|at| self.declare(real(&format!("{name}.{at}")))),
                Field::Array(length) => self.declare_sequence(sequence(Kind::Array(length), length)),
                Field::Vector => self.declare_sequence(sequence(Kind::Vector, LONGEST)),
                Field::Optional => self.options.push((name, size, slope)),
                Field::Struct(kind) => {
                    let inner = Record { name, kind, reference: false, ..record.clone() };
                    self.declare_fields(types, &inner, trips);
                }
            }
        }
    }

    /// Puts a name out of sight, and what is in it.
    pub(super) fn hide(&mut self, name: &str) {
        self.reals.iter_mut().filter(|known| within(&known.name, name)).for_each(|known| known.hidden = true);
        self.sequences.iter_mut().filter(|known| within(&known.name, name)).for_each(|known| known.hidden = true);
        self.records.retain(|known| !within(&known.name, name));
        self.integers.retain(|known| !within(known, name));
        self.tallies.retain(|known| known != name);
        self.closures.retain(|known| known != name);
        self.options.retain(|(known, ..)| !within(known, name));
        self.indices.retain(|known| known.name != name);
        let bounded = self.indices.iter_mut();
        let bounded = bounded.filter(|known| known.below.as_deref().is_some_and(|below| within(below, name)));
        bounded.for_each(|known| known.below = None);
        self.conditions.retain(|known| known != name);
    }

    pub(super) fn visible(&self) -> impl Iterator<Item = &Variable> {
        self.reals.iter().filter(|variable| !variable.hidden)
    }

    pub(super) fn sequences(&self) -> impl Iterator<Item = &Sequence> {
        self.sequences.iter().filter(|sequence| !sequence.hidden)
    }

    pub(super) fn mutable(&self) -> Vec<Variable> {
        self.visible().filter(|variable| variable.mutable).cloned().collect()
    }

    /// Keeps a variable from being assigned, and what is in it or what it is in, because there is a reference to it.
    pub(super) fn freeze(&mut self, name: &str) {
        let touches = |known: &str| within(known, name) || within(name, known);
        self.reals.iter_mut().filter(|known| touches(&known.name)).for_each(|known| known.mutable = false);
        self.sequences.iter_mut().filter(|known| touches(&known.name)).for_each(|known| known.mutable = false);
        self.records.iter_mut().filter(|known| touches(&known.name)).for_each(|known| known.mutable = false);
    }

    /// Puts whatever can be changed out of sight, or at least what cannot be copied.
    pub(super) fn hide_captured(&mut self, copied: bool) {
        let hidden = |name: &str, mutable: bool| mutable && (!copied || name.contains('.'));
        self.reals.iter_mut().for_each(|known| known.hidden |= hidden(&known.name, known.mutable));
        let gone = |known: &Sequence| {
            let moved = known.kind == Kind::Vector || known.name.contains('.');
            known.kind == Kind::Lent || hidden(&known.name, known.mutable) || copied && moved
        };
        self.sequences.iter_mut().for_each(|known| known.hidden |= gone(known));
        self.records.retain(|known| !known.mutable && !copied);
        self.integers.retain(|known| !known.contains('.'));
        self.options.retain(|(known, ..)| !known.contains('.'));
        if !copied {
            let tallies = std::mem::take(&mut self.tallies);
            self.integers.retain(|known| !tallies.contains(known));
        }
    }

    /// Notes that a loop may have changed whatever can be changed, any number of times.
    pub(super) fn forget(&mut self) {
        for variable in self.reals.iter_mut().filter(|variable| variable.mutable) {
            (variable.size, variable.slope) = (variable.size.max(3.0), variable.slope.max(20.0));
        }
        for sequence in self.sequences.iter_mut().filter(|sequence| sequence.mutable) {
            (sequence.size, sequence.slope) = (sequence.size.max(3.0), sequence.slope.max(20.0));
        }
    }

    /// Notes what one element of a sequence may hold after an assignment.
    pub(super) fn assign_element(&mut self, name: &str, size: f64, slope: f64) {
        let found = self.sequences.iter_mut().find(|sequence| !sequence.hidden && sequence.name == name);
        let sequence = found.expect("only sequences in sight are assigned");
        (sequence.size, sequence.slope) = (sequence.size.max(size), sequence.slope.max(slope));
    }

    /// Notes how many elements a sequence may have.
    pub(super) fn lengthen(&mut self, name: &str, by: usize) {
        let found = self.sequences.iter_mut().find(|sequence| !sequence.hidden && sequence.name == name);
        found.expect("only sequences in sight grow").most += by;
    }

    /// Notes what a variable holds after an assignment.
    pub(super) fn assign(&mut self, name: &str, size: f64, slope: f64) {
        let found = self.reals.iter_mut().find(|variable| !variable.hidden && variable.name == name);
        let variable = found.expect("only variables in sight are assigned");
        (variable.size, variable.slope) = (size, slope);
    }

    /// Notes what a struct, or one of several, holds after an assignment or a call.
    pub(super) fn assign_record(&mut self, name: &str, size: f64, slope: f64) {
        let bounds = |held: &mut f64, bound: f64| *held = held.max(bound);
        for variable in self.reals.iter_mut().filter(|known| !known.hidden && within(&known.name, name)) {
            (variable.size, variable.slope) = (size, slope);
        }
        for sequence in self.sequences.iter_mut().filter(|known| !known.hidden && within(&known.name, name)) {
            (sequence.size, sequence.slope) = (size, slope);
        }
        for (_, known, steepness) in self.options.iter_mut().filter(|(known, ..)| within(known, name)) {
            bounds(known, size);
            bounds(steepness, slope);
        }
        for record in self.records.iter_mut().filter(|known| within(&known.name, name)) {
            bounds(&mut record.size, size);
            bounds(&mut record.slope, slope);
        }
    }

    /// How steep what is in a struct may be.
    pub(super) fn steepness(&self, name: &str) -> f64 {
        let reals = self.visible().filter(|known| within(&known.name, name)).map(|known| known.slope);
        let sequences = self.sequences().filter(|known| within(&known.name, name)).map(|known| known.slope);
        let records = self.records.iter().filter(|known| known.several.is_some() && within(&known.name, name));
        reals.chain(sequences).chain(records.map(|known| known.slope)).fold(0.0, f64::max)
    }

    /// Puts a place out of sight, and whatever it is a part of as a whole, since it is borrowed.
    pub(super) fn borrow(&mut self, name: &str) {
        self.hide(name);
        self.records.retain(|known| !within(name, &known.name));
    }

    /// Notes that control came through one of `branches`.
    pub(super) fn join(&mut self, branches: &[Self]) {
        for variable in &mut self.reals {
            let ends = branches.iter().flat_map(|branch| &branch.reals).filter(|end| end.id == variable.id);
            let ends: Vec<&Variable> = ends.collect();
            if !ends.is_empty() {
                variable.size = ends.iter().map(|end| end.size).fold(0.0, f64::max);
                variable.slope = ends.iter().map(|end| end.slope).fold(0.0, f64::max);
            }
        }
        for sequence in &mut self.sequences {
            let ends = branches.iter().flat_map(|branch| &branch.sequences).filter(|end| end.id == sequence.id);
            let ends: Vec<&Sequence> = ends.collect();
            if !ends.is_empty() {
                sequence.size = ends.iter().map(|end| end.size).fold(0.0, f64::max);
                sequence.slope = ends.iter().map(|end| end.slope).fold(0.0, f64::max);
                sequence.most = ends.iter().map(|end| end.most).fold(0, usize::max);
            }
        }
        self.next = branches.iter().map(|branch| branch.next).fold(self.next, usize::max);
    }
}

/// Whether a place is another, or in it. What is changed behind a reference, `*x`, goes by the reference's name.
fn within(place: &str, other: &str) -> bool {
    let (place, other) = (place.trim_start_matches('*'), other.trim_start_matches('*'));
    place.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
