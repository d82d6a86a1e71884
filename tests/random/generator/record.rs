//! Structs: values of them, what is changed in them, and loops over several.

use super::body::Body;
use super::real::{Binding, Real};
use super::scope::{Record, Variable};
use super::types::{Field, literal};

/// Names for structs; some are such as a compiler would choose for its own.
const NAMES: &[&str] = &["state", "body", "d_p", "model", "adjoint_of"];

/// A struct as an argument: how it is written, and a bound of its slope.
pub(super) type Argument = (String, f64);

impl Body<'_> {
    /// A struct in sight of this type.
    pub(super) fn known_record(&mut self, kind: usize) -> Option<Record> {
        let known: Vec<&Record> =
            self.scope.records.iter().filter(|record| record.kind == kind && record.several.is_none()).collect();
        (!known.is_empty()).then(|| known[self.random.usize(..known.len())].clone())
    }

    /// An expression for a struct that belongs to whoever takes it.
    pub(super) fn record_value(&mut self, kind: usize, depth: usize) -> Argument {
        let types = self.types;
        let declared = &types[kind];
        if let Some(record) = self.known_record(kind)
            && self.random.bool()
        {
            let slope = self.scope.steepness(&record.name);
            let place = if record.reference { format!("*{}", record.name) } else { record.name.clone() };
            let owned = if declared.copied { place } else { format!("{}.clone()", record.name) };
            if self.random.bool() && !declared.fields.is_empty() {
                let at = self.random.usize(..declared.fields.len());
                let (field, holds) = &declared.fields[at];
                let (value, steepness) = self.field_value(*holds, depth);
                return (declared.update(field, &value, &owned), slope.max(steepness));
            }
            return (owned, slope);
        }
        let form = (!declared.forms.is_empty()).then(|| &declared.forms[self.random.usize(..declared.forms.len())]);
        let (mut values, mut slope) = (Vec::new(), 0.0_f64);
        for (_, holds) in form.map_or(&declared.fields, |form| &form.fields) {
            let (value, steepness) = self.field_value(*holds, depth);
            slope = slope.max(steepness);
            values.push(value);
        }
        match form {
            Some(form) => (literal(&form.path, form.tuple, &form.fields, &values), slope),
            None => (declared.literal(&values), slope),
        }
    }

    fn field_value(&mut self, holds: Field, depth: usize) -> Argument {
        match holds {
            Field::Real => {
                let real = self.tame_real(depth);
                (real.text, real.slope)
            }
            Field::Integer => (self.integer().unwrap_or_else(|| self.random.i32(0..4).to_string()), 0.0),
            Field::Pair => {
                let (a, b) = (self.leaf(), self.leaf());
                (format!("({}, {})", a.text, b.text), a.slope.max(b.slope))
            }
            Field::Array(length) => self.array_argument(length),
            Field::Vector => {
                let (array, slope) = self.array_argument(2);
                let copied = array.starts_with('[');
                (if copied { format!("vec!{array}") } else { format!("{array}.to_vec()") }, slope)
            }
            Field::Optional => match self.random.u8(0..4) {
                0 => ("None".to_owned(), 0.0),
                1 => {
                    let (condition, real) = (self.condition(), self.tame_real(0));
                    (format!("if {condition} {{ Some({}) }} else {{ None }}", real.text), real.slope)
                }
                _ => {
                    let real = self.tame_real(depth);
                    (format!("Some({})", real.text), real.slope)
                }
            },
            Field::Struct(kind) => self.record_value(kind, 0),
        }
    }

    /// An argument for `&T`.
    pub(super) fn record_reference(&mut self, kind: usize) -> Argument {
        match self.known_record(kind) {
            Some(record) if self.random.u8(0..4) > 0 => {
                let slope = self.scope.steepness(&record.name);
                (if record.reference { record.name } else { format!("&{}", record.name) }, slope)
            }
            _ => {
                let (value, slope) = self.record_value(kind, 1);
                (format!("&{value}"), slope)
            }
        }
    }

    /// A struct that may be changed as a whole, of this type if that is given.
    pub(super) fn mutable_record(&mut self, kind: Option<usize>) -> Option<Record> {
        let suits = |record: &&Record| {
            record.mutable && record.several.is_none() && kind.is_none_or(|kind| kind == record.kind)
        };
        let known: Vec<&Record> = self.scope.records.iter().filter(suits).collect();
        (!known.is_empty()).then(|| known[self.random.usize(..known.len())].clone())
    }

    /// A new struct, or several.
    pub(super) fn record_declaration(&mut self) -> Vec<String> {
        let kind = self.random.usize(..self.types.len());
        let name = NAMES[self.random.usize(..NAMES.len())];
        let mutable = self.random.bool();
        let keyword = if mutable { "let mut" } else { "let" };
        let (value, slope) = self.record_value(kind, 1);
        let mut record =
            Record { name: name.to_owned(), kind, mutable, reference: false, several: None, size: 4.0, slope };
        let line = match self.random.u8(0..4) {
            0 => {
                let (second, steepness) = self.record_value(kind, 1);
                record.slope = slope.max(steepness);
                record.several = Some(2);
                let open = ["[", "vec!["][self.random.usize(..2)];
                let written = &self.types[kind].written;
                let several = if open == "[" { format!("[{written}; 2]") } else { format!("Vec<{written}>") };
                format!("{keyword} {name}: {several} = {open}{value}, {second}];")
            }
            // The type of the fields of a generic struct may not show.
            1 | 2 => format!("{keyword} {name}: {} = {value};", self.types[kind].written),
            _ if self.types[kind].generic => format!("{keyword} {name}: {} = {value};", self.types[kind].written),
            _ => format!("{keyword} {name} = {value};"),
        };
        let (types, trips) = (self.types, self.trips);
        self.scope.declare_record(types, record, trips);
        vec![line]
    }

    /// A change of a whole struct, or of one of several.
    pub(super) fn record_mutation(&mut self) -> Vec<String> {
        if self.random.u8(0..3) == 0 {
            let sequences = self.scope.records.iter().filter(|record| record.several.is_some() && record.mutable);
            let sequences: Vec<Record> = sequences.cloned().collect();
            if let Some(record) = sequences.first() {
                return self.change_of_records(record);
            }
        }
        let Some(record) = self.mutable_record(None) else {
            return self.record_declaration();
        };
        let (value, slope) = self.record_value(record.kind, 1);
        self.scope.assign_record(&record.name, 4.0, slope);
        let place = if record.reference { format!("*{}", record.name) } else { record.name };
        vec![format!("{place} = {value};")]
    }

    fn change_of_records(&mut self, record: &Record) -> Vec<String> {
        let (types, name) = (self.types, &record.name);
        if self.random.bool() {
            let count = record.several.expect("there are several");
            let (value, slope) = self.record_value(record.kind, 1);
            self.scope.assign_record(name, 4.0, slope);
            return vec![format!("{name}[{}] = {value};", self.random.usize(..count))];
        }
        let outer = self.scope.clone();
        self.scope.borrow(name);
        let one = Record { name: "one".to_owned(), several: None, reference: true, ..record.clone() };
        self.scope.declare_record(types, one, self.trips);
        let fields = &types[record.kind].fields;
        let real = self.tame_real(1);
        let scaled = |field: &str| format!("    one.{field} = 0.5 * one.{field} + {};", real.within(Binding::Product));
        let lines: Vec<String> =
            fields.iter().filter(|(_, holds)| *holds == Field::Real).map(|(field, _)| scaled(field)).collect();
        self.scope = outer;
        self.scope.assign_record(name, 4.0 + real.size, 25.0 + real.slope);
        let head = ["&mut ", ""][self.random.usize(..2)];
        let iterated = if head.is_empty() { format!("{name}.iter_mut()") } else { format!("{head}{name}") };
        [vec![format!("for one in {iterated} {{")], lines, vec!["}".to_owned()]].concat()
    }

    /// What is in a struct by a pattern.
    pub(super) fn destructuring(&mut self) -> Vec<String> {
        let known: Vec<Record> = self.scope.records.iter().filter(|record| record.several.is_none()).cloned().collect();
        if known.is_empty() {
            return self.record_declaration();
        }
        let record = &known[self.random.usize(..known.len())];
        let declared = &self.types[record.kind];
        let reals: Vec<usize> = (0..declared.fields.len()).filter(|&at| declared.fields[at].1 == Field::Real).collect();
        if reals.is_empty() {
            return self.record_declaration();
        }
        let at = reals[self.random.usize(..reals.len())];
        let (field, _) = &declared.fields[at];
        let slope = self.scope.steepness(&record.name);
        let bound = ["part", "d_part"][self.random.usize(..2)];
        let pattern = format!("{} {{ {field}: {bound}, .. }}", declared.name);
        let copied = declared.copied && self.random.bool();
        let source = match (copied, record.reference) {
            (true, true) => format!("*{}", record.name),
            (true, false) => record.name.clone(),
            (false, true) => format!("&*{}", record.name),
            (false, false) => format!("&{}", record.name),
        };
        if !copied {
            self.scope.freeze(&record.name);
        }
        self.scope.declare(Variable { reference: !copied, ..Variable::new(bound, 4.0, slope) });
        vec![format!("let {pattern} = {source};")]
    }

    /// Structs in a sequence, if there are any.
    pub(super) fn several(&mut self) -> Option<Record> {
        let known: Vec<&Record> = self.scope.records.iter().filter(|record| record.several.is_some()).collect();
        (!known.is_empty()).then(|| known[self.random.usize(..known.len())].clone())
    }

    /// A field of one of several structs, or a sum over them, if there are any.
    pub(super) fn of_several(&mut self) -> Option<Real> {
        let record = self.several()?;
        let count = record.several.expect("there are several");
        let (name, types) = (&record.name, self.types);
        if self.random.bool() {
            let (field, _) = types[record.kind].fields.iter().find(|(_, holds)| *holds == Field::Real)?;
            let text = format!("{name}[{}].{field}", self.random.usize(..count));
            return Some(Real::new(text, Binding::Postfix, record.size, record.slope));
        }
        let outer = self.scope.clone();
        self.scope.closed = true;
        let one = Record { name: "each".to_owned(), several: None, reference: true, mutable: false, ..record.clone() };
        self.scope.declare_record(types, one, self.trips);
        let trips = self.trips;
        self.trips *= count as f64;
        let inner = self.typed(1);
        let inner = self.tamed(inner);
        self.trips = trips;
        self.scope = outer;
        let text = format!("{name}.iter().map(|each| {}).sum::<f64>()", inner.text);
        Some(Real::new(text, Binding::Postfix, inner.size * count as f64, inner.slope * count as f64))
    }

    /// Lines that bring a struct, which a call has changed, back to a size that loops can bear.
    pub(super) fn damped(&mut self, name: &str) -> Vec<String> {
        let places = self.scope.visible().filter(|known| known.name.starts_with(&format!("{name}.")));
        let lines: Vec<String> = places.map(|known| format!("{} *= 0.03;", known.name)).collect();
        let sequences = self.scope.sequences().filter(|known| known.name.starts_with(&format!("{name}.")));
        let cells = sequences.map(|known| format!("for cell in {}.iter_mut() {{ *cell *= 0.03; }}", known.name));
        lines.into_iter().chain(cells).collect()
    }

    /// A loop over several structs, if there are any.
    pub(super) fn loop_over_records(&mut self, item: &str) -> Option<String> {
        let record = self.several()?;
        let (types, trips) = (self.types, self.trips);
        self.trips *= record.several.expect("there are several") as f64;
        self.scope.freeze(&record.name);
        let one = Record { name: item.to_owned(), several: None, reference: true, mutable: false, ..record.clone() };
        self.scope.declare_record(types, one, trips);
        Some(match self.random.bool() {
            true => format!("for {item} in {}.iter()", record.name),
            false if record.reference => format!("for {item} in {}", record.name),
            false => format!("for {item} in &{}", record.name),
        })
    }
}
