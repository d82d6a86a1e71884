//! Arrays, slices and vectors: their elements, their declarations, and what changes them.

use super::body::Body;
use super::condition::grouped;
use super::real::{Binding, Real};
use super::scope::{Index, Kind, Sequence};

/// Names for sequences.
const NAMES: &[&str] = &["cells", "grid", "buffer", "tape", "records", "d_x", "d_y"];

/// Vectors longer than this do not grow any more.
const LONG: usize = 12;

impl Body<'_> {
    /// A sequence in sight, if there is one.
    pub(super) fn sequence(&mut self) -> Option<Sequence> {
        let visible: Vec<&Sequence> = self.scope.sequences().collect();
        (!visible.is_empty()).then(|| visible[self.random.usize(..visible.len())].clone())
    }

    /// An element of some sequence, if there is one.
    pub(super) fn element(&mut self) -> Option<Real> {
        let sequence = self.sequence()?;
        let index = self.position(&sequence);
        let text = format!("{}[{index}]", sequence.name);
        Some(Real::new(text, Binding::Postfix, sequence.size, sequence.slope))
    }

    /// An index within a sequence.
    pub(super) fn position(&mut self, sequence: &Sequence) -> String {
        let name = &sequence.name;
        let length = match sequence.kind {
            Kind::Array(length) | Kind::ArrayReference(length) => length.to_string(),
            Kind::Slice | Kind::Lent | Kind::Vector => format!("{name}.len()"),
        };
        let indices = self.scope.indices.len();
        if indices > 0 && self.random.u8(0..4) > 0 {
            let Index { name: index, below } = self.scope.indices[self.random.usize(..indices)].clone();
            let within = below.is_some_and(|below| below == *name || below == length);
            return match self.random.u8(0..5) {
                0 => format!("({index} + 1) % {length}"),
                1 if within => format!("{length} - 1 - {index}"),
                _ if within => index,
                _ => format!("{index} % {length}"),
            };
        }
        match (self.random.u8(0..8), sequence.kind) {
            (0, _) => format!("(({}).abs() * 2.0) as usize % {length}", self.typed(0).text),
            (1..4, _) if !self.scope.integers.is_empty() => {
                let integer = self.integer().expect("there is one");
                format!("i32::rem_euclid({integer}, {length} as i32) as usize")
            }
            (_, Kind::Array(length) | Kind::ArrayReference(length)) => self.random.usize(..length).to_string(),
            (4, _) => format!("{length} - 1"),
            (5, _) => format!("{} % {length}", self.random.usize(1..4)),
            _ => "0".to_owned(),
        }
    }

    /// A new array or vector.
    pub(super) fn sequence_declaration(&mut self) -> Vec<String> {
        let (first, second) = (self.tame_real(1), self.tame_real(1));
        let (size, slope) = (first.size.max(second.size), first.slope.max(second.slope));
        let name = NAMES[self.random.usize(..NAMES.len())];
        let length = self.random.usize(2..5);
        let source = self.sequence();
        let mutable = self.random.u8(0..4) > 0;
        let keyword = if mutable { "let mut" } else { "let" };
        let alone = format!("{keyword} {name} =");
        let mut lines = Vec::new();
        let (line, kind, most, size, slope) = match (self.random.u8(0..10), source) {
            (0 | 1, _) => {
                let mut elements = vec![first.receiver(), second.text];
                elements.extend((2..length).map(|at| format!("{at}.25")));
                (format!("{alone} [{}];", elements.join(", ")), Kind::Array(length), length, size, slope)
            }
            (2, _) => {
                let line = format!("{keyword} {name}: [f64; {length}] = [{}; {length}];", first.text);
                (line, Kind::Array(length), length, first.size, first.slope)
            }
            (3, _) => (format!("{alone} vec![{}; {length}];", first.receiver()), Kind::Vector, length, size, slope),
            (4, Some(source)) => {
                let (item, size, slope) = self.mapped(&source);
                let line = format!("{alone} {item}.collect::<Vec<f64>>();");
                (line, Kind::Vector, source.most, size, slope)
            }
            (5, Some(source)) => {
                let line = format!("{alone} {}.to_vec();", source.name);
                (line, Kind::Vector, source.most, source.size, source.slope)
            }
            (6, Some(source)) if matches!(source.kind, Kind::Array(_)) => {
                (format!("{alone} {};", source.name), source.kind, source.most, source.size, source.slope)
            }
            (7, Some(source)) => {
                let start = self.position(&source);
                let line = format!("let {name} = &{}[{start}..];", source.name);
                self.scope.freeze(&source.name);
                let part = Sequence { name: name.to_owned(), kind: Kind::Slice, mutable: false, ..source };
                self.scope.declare_sequence(part);
                return vec![line];
            }
            (8, _) => {
                // The number may read what the name has stood for.
                lines.push(format!("let pushed = {};", first.receiver()));
                lines.push(format!("let mut {name}: Vec<f64> = Vec::new();"));
                lines.push(format!("{name}.push(pushed);"));
                (format!("{name}.push(0.625);"), Kind::Vector, 2, first.size.max(0.625), first.slope)
            }
            _ => {
                let line = format!("{keyword} {name}: [f64; {length}] = [0.0; {length}];");
                (line, Kind::Array(length), length, 0.0, 0.0)
            }
        };
        lines.push(line);
        let mutable = mutable || lines.len() > 1;
        let trips = self.trips;
        self.scope.declare_sequence(Sequence { mutable, trips, ..Sequence::new(name, kind, most, size, slope) });
        lines
    }

    /// A change of some sequence, if one may be changed.
    pub(super) fn sequence_mutation(&mut self) -> Vec<String> {
        let mutable: Vec<Sequence> = self.scope.sequences().filter(|sequence| sequence.mutable).cloned().collect();
        if mutable.is_empty() {
            return self.mutation();
        }
        let sequence = &mutable[self.random.usize(..mutable.len())];
        let name = &sequence.name;
        let real = self.tame_real(2);
        let position = self.position(sequence);
        // An index that reads a vector has to be known before the vector is borrowed.
        let early = sequence.kind == Kind::Vector && position.contains(name.as_str());
        let (at, mut lines) = match early {
            true => ("at".to_owned(), vec![format!("let at = {position};")]),
            false => (position, Vec::new()),
        };
        if early {
            self.scope.hide("at");
        }
        lines.extend(self.change(sequence, &real, &at));
        lines
    }

    fn change(&mut self, sequence: &Sequence, real: &Real, at: &str) -> Vec<String> {
        let name = &sequence.name;
        match self.random.u8(0..16) {
            0..7 => {
                let operator = ["+=", "-="][self.random.usize(..2)];
                let (text, size, slope) = self.rationed(real, sequence.trips, sequence.size, sequence.slope);
                self.scope.assign_element(name, size, slope);
                vec![format!("{name}[{at}] {operator} {text};")]
            }
            7 => vec![format!("{name}[{at}] *= 0.75;")],
            8 => {
                let from = self.position(sequence);
                vec![format!("let (from, to) = ({from}, {at});"), format!("{name}.swap(from, to);")]
            }
            9 if sequence.kind == Kind::Vector && sequence.most < LONG => {
                let more = (self.trips / sequence.trips) as usize;
                self.scope.lengthen(name, more);
                self.scope.assign_element(name, real.size, real.slope);
                if sequence.most + more > LONG {
                    let full = format!("if {name}.len() < {LONG} {{");
                    return vec![full, format!("    {name}.push({});", real.text), "}".to_owned()];
                }
                vec![format!("{name}.push({});", real.text)]
            }
            10 => self.change_of_each(sequence),
            11 if self.random.bool() => {
                self.scope.assign_element(name, real.size, real.slope);
                vec![format!("let filling = {};", real.receiver()), format!("{name}.fill(filling);")]
            }
            12 if self.random.bool() => vec![format!("{name}.reverse();")],
            _ => {
                self.scope.assign_element(name, real.size, real.slope);
                vec![format!("{name}[{at}] = {};", real.text)]
            }
        }
    }

    /// A loop that changes each element through a reference.
    fn change_of_each(&mut self, sequence: &Sequence) -> Vec<String> {
        let name = &sequence.name;
        let outer = self.scope.clone();
        self.scope.borrow(name);
        let head = match self.random.bool() {
            true => format!("for cell in {name}.iter_mut() {{"),
            false => {
                self.scope.declare_index("at", Some(name.clone()));
                format!("for (at, cell) in {name}.iter_mut().enumerate() {{")
            }
        };
        let real = self.tame_real(1);
        self.scope = outer;
        let (text, size, slope) = self.rationed(&real, sequence.trips, sequence.size, sequence.slope);
        self.scope.assign_element(name, size.max(real.size), slope.max(real.slope));
        let line = match self.random.u8(0..3) {
            0 => format!("    *cell = 0.5 * *cell + {};", real.within(Binding::Product)),
            1 => format!("    *cell *= {}.sin();", real.receiver()),
            _ => format!("    *cell -= {text};"),
        };
        vec![head, line, "}".to_owned()]
    }

    /// A term that may be added to something as often as its statement is executed, and the sum's size and slope.
    pub(super) fn rationed(&self, real: &Real, trips: f64, size: f64, slope: f64) -> (String, f64, f64) {
        let times = (self.trips / trips).max(1.0);
        let (room, steep) = ((4.0 - size).max(1.0), (25.0 - slope).max(5.0));
        let factor = (room / (times * real.size)).min(steep / (times * real.slope)).clamp(0.02, 1.0);
        let (size, slope) = (size + real.size * factor * times, slope + real.slope * factor * times);
        match factor < 1.0 {
            true => (format!("{factor:.2} * {}", real.within(Binding::Prefix)), size, slope),
            false => (real.text.clone(), size, slope),
        }
    }

    /// An argument for `&[f64]`.
    pub(super) fn slice_argument(&mut self) -> (String, f64) {
        match (self.random.u8(0..4), self.sequence()) {
            (0, Some(sequence)) => {
                let start = self.position(&sequence);
                (format!("&{}[{start}..]", sequence.name), sequence.slope)
            }
            (1 | 2, Some(sequence)) => (sequence.as_slice(), sequence.slope),
            _ => {
                let (array, slope) = self.array_argument(2);
                (format!("&{array}"), slope)
            }
        }
    }

    /// An argument for `[f64; N]`.
    pub(super) fn array_argument(&mut self, length: usize) -> (String, f64) {
        let known = self.scope.sequences().find(|sequence| sequence.kind == Kind::Array(length)).cloned();
        match known {
            Some(array) if self.random.bool() => (array.name, array.slope),
            _ => {
                let elements: Vec<Real> = (0..length).map(|_| self.leaf()).collect();
                let texts: Vec<&str> = elements.iter().map(|element| element.text.as_str()).collect();
                (format!("[{}]", texts.join(", ")), elements.iter().map(|element| element.slope).fold(0.0, f64::max))
            }
        }
    }

    /// A number that depends on an index.
    pub(super) fn index_as_real(&mut self) -> Option<Real> {
        let indices = self.scope.indices.len();
        if indices == 0 {
            return None;
        }
        let index = self.scope.indices[self.random.usize(..indices)].name.clone();
        Some(match self.random.bool() {
            true => Real::new(format!("(0.25 * {} as f64)", grouped(&index)), Binding::Postfix, 2.0, 0.0),
            false => Real::new(format!("({index} as f64).cos()"), Binding::Postfix, 1.0, 0.0),
        })
    }
}
