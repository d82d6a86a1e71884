//! Statements.

use super::body::{Body, indented};
use super::choice::Purpose;
use super::function::Returns;
use super::real::Binding;
use super::scope::Variable;

/// Names for variables; some are such as a compiler would choose for its own.
const NAMES: &[&str] =
    &["a", "b", "c", "p", "q", "r", "u", "v", "w", "seed", "value", "tape", "d_x", "record", "d_a", "t0", "adjoint"];

impl Body<'_> {
    /// Any statement.
    pub(super) fn statement(&mut self) -> Vec<String> {
        let deep = self.nesting > 1 + self.loops.len();
        match self.random.u8(0..184) {
            160..168 => self.record_declaration(),
            168..175 => self.record_mutation(),
            175..179 => self.destructuring(),
            179..184 => self.changing_call(),
            100..112 | 140..150 if !deep => self.loop_statement(),
            112..120 => self.sequence_declaration(),
            120..128 | 150..160 => self.sequence_mutation(),
            128..131 => self.closure_declaration(),
            131 => self.adding_closure(),
            132..135 => self.tally(),
            135..138 => self.accumulation(),
            0..28 => self.declaration(),
            28..36 => self.pair_declaration(),
            36..50 => self.mutation(),
            50..64 if !deep => self.choice(Purpose::Effect).lines,
            64..78 if !deep => self.chosen_declaration(),
            78..84 if !deep => self.deferred_declaration(),
            84..89 => self.early_return(),
            89 | 90 => self.option_declaration(),
            91 => self.opened_outcome(),
            92..94 => self.block_declaration(),
            94..96 => self.reference_declaration(),
            96..98 => self.constant_declaration(),
            98 => {
                vec![format!("assert!(!({}).is_nan(), \"{{}}\", 1);", self.typed(1).text)]
            }
            _ => self.declaration(),
        }
    }

    fn name(&mut self) -> &'static str {
        NAMES[self.random.usize(..NAMES.len())]
    }

    fn declaration(&mut self) -> Vec<String> {
        let depth = self.random.usize(1..3);
        let real = self.tame_real(depth);
        let (name, mutable) = (self.name(), self.random.bool());
        let annotated = self.random.u8(0..4) == 0;
        let keyword = if mutable { "let mut" } else { "let" };
        let annotation = if annotated { ": f64" } else { "" };
        let typed = real.typed || annotated;
        let trips = self.trips;
        self.scope.declare(Variable { mutable, typed, trips, ..Variable::new(name, real.size, real.slope) });
        vec![format!("{keyword} {name}{annotation} = {};", real.text)]
    }

    fn pair_declaration(&mut self) -> Vec<String> {
        let (value, annotation, size, slope) = match self.random.u8(0..3) {
            0 => {
                let real = self.typed(1);
                (format!("{}.sin_cos()", real.receiver()), "", 1.0, real.slope)
            }
            1 => match self.pair_call() {
                Some((call, slope)) => (call, "", 4.0, slope),
                None => return self.declaration(),
            },
            _ => {
                let (a, b) = (self.tame_real(2), self.tame_real(1));
                let pair = format!("({}, {})", a.text, b.text);
                (pair, ": (f64, f64)", a.size.max(b.size), a.slope.max(b.slope))
            }
        };
        self.scope.declare(Variable::new("h", size, slope));
        if self.random.u8(0..5) == 0 {
            return vec![format!("let (h, _){annotation} = {value};")];
        }
        self.scope.declare(Variable { mutable: true, ..Variable::new("g", size, slope) });
        vec![format!("let (h, mut g){annotation} = {value};")]
    }

    /// A change of some variable, if one may be changed.
    pub(super) fn mutation(&mut self) -> Vec<String> {
        let mutable = self.scope.mutable();
        if mutable.is_empty() {
            return Vec::new();
        }
        let target = &mutable[self.random.usize(..mutable.len())];
        let other = &mutable[self.random.usize(..mutable.len())];
        let name = &target.name;
        let real = self.tame_real(2);
        let grown = (target.size + real.size, target.slope + real.slope);
        let scaled = (target.size * real.size, target.size * real.slope + target.slope * real.size);
        let fits = |(size, slope): (f64, f64)| size <= 4.0 && slope <= 25.0;
        let (text, (size, slope)) = match self.random.u8(0..6) {
            0 | 1 if self.trips > target.trips => {
                let (text, size, slope) = self.rationed(&real, target.trips, target.size, target.slope);
                (format!("{name} += {text};"), (size, slope))
            }
            0 if fits(grown) => (format!("{name} += {};", real.text), grown),
            1 if fits(grown) => (format!("{name} -= {};", real.text), grown),
            2 if fits(scaled) => (format!("{name} *= {};", real.text), scaled),
            3 => (format!("{name} /= 1.25;"), (target.size / 1.25, target.slope / 1.25)),
            4 if other.name != *name => {
                let swapped = format!("({name}, {}) = ({}, {});", other.name, other.name, real.text);
                self.scope.assign(&other.name, real.size, real.slope);
                (swapped, (other.size, other.slope))
            }
            _ => (format!("{name} = {};", real.text), (real.size, real.slope)),
        };
        self.scope.assign(name, size, slope);
        vec![text]
    }

    fn chosen_declaration(&mut self) -> Vec<String> {
        let mutable = self.random.bool();
        let choice = self.choice(Purpose::Value);
        let name = self.name();
        self.scope.declare(Variable { mutable, ..Variable::new(name, choice.size, choice.slope) });
        let keyword = if mutable { "let mut" } else { "let" };
        let mut lines = choice.lines;
        lines[0] = format!("{keyword} {name}: f64 = {}", lines[0]);
        lines.last_mut().expect("a choice has lines").push(';');
        lines
    }

    fn deferred_declaration(&mut self) -> Vec<String> {
        let name = ["late", "later", "latest", "last", "final_one"][self.nesting];
        self.scope.hide(name);
        let choice = self.choice(Purpose::Initialise(name));
        self.scope.declare(Variable::new(name, choice.size, choice.slope));
        let mut lines = choice.lines;
        lines.insert(0, format!("let {name}: f64;"));
        lines
    }

    fn early_return(&mut self) -> Vec<String> {
        let outer = self.scope.clone();
        let condition = self.condition();
        let mut block = if self.random.bool() { self.declaration() } else { Vec::new() };
        block.push(self.return_statement());
        self.scope = outer.clone();
        if self.nesting < 2 && self.random.bool() {
            block = enclosed(&self.condition(), block);
            block.extend(self.mutation());
            let changed = std::mem::replace(&mut self.scope, outer.clone());
            self.scope.join(&[changed, outer]);
        }
        enclosed(&condition, block)
    }

    pub(super) fn return_statement(&mut self) -> String {
        match self.returns {
            Returns::Outcome if self.random.u8(0..3) == 0 => return "return Err(\"too far\".to_owned());".to_owned(),
            Returns::Maybe if self.random.u8(0..3) == 0 => return "return None;".to_owned(),
            _ => {}
        }
        format!("return {};", self.result())
    }

    fn option_declaration(&mut self) -> Vec<String> {
        let (condition, real) = (self.condition(), self.tame_real(2));
        let name = format!("option{}", self.scope.options.len());
        let line = format!("let {name} = if {condition} {{ Some({}) }} else {{ None }};", real.receiver());
        self.scope.options.push((name, real.size, real.slope));
        vec![line]
    }

    /// What an option or a call that may fail gives, or a way out.
    fn opened_outcome(&mut self) -> Vec<String> {
        let options = self.scope.options.len();
        let (source, payload, size, slope) = match self.outcome_call(1) {
            Some((call, payload, slope)) => (call, payload, 4.0, slope),
            None if options > 0 => {
                let (name, size, slope) = self.scope.options[self.random.usize(..options)].clone();
                (name, "Some", size, slope)
            }
            None => return self.option_declaration(),
        };
        let outer = self.scope.clone();
        let other = match self.random.bool() && !self.loops.is_empty() {
            true => self.leave(),
            false => self.return_statement(),
        };
        self.scope = outer;
        self.scope.declare(Variable::new("opened", size, slope));
        vec![format!("let {payload}(opened) = {source} else {{ {other} }};")]
    }

    fn block_declaration(&mut self) -> Vec<String> {
        let outer = self.scope.clone();
        let name = self.name();
        let mut block = self.declaration();
        let real = self.tame_real(2);
        block.push(real.text);
        self.scope = outer;
        self.scope.declare(Variable::new(name, real.size, real.slope));
        [vec![format!("let {name}: f64 = {{")], indented(block), vec!["};".to_owned()]].concat()
    }

    fn reference_declaration(&mut self) -> Vec<String> {
        let real = self.tame_real(1);
        let text = if real.typed { real.within(Binding::Prefix) } else { real.receiver() };
        self.scope.freeze(&text);
        let name = self.name();
        self.scope.declare(Variable { reference: true, ..Variable::new(name, real.size, real.slope) });
        vec![format!("let {name} = &{text};")]
    }

    /// A counter, or a change of one.
    fn tally(&mut self) -> Vec<String> {
        let tallies = self.scope.tallies.len();
        if tallies == 0 {
            self.scope.declare_integer("tally");
            self.scope.tallies.push("tally".to_owned());
            return vec!["let mut tally = 0;".to_owned()];
        }
        let name = self.scope.tallies[self.random.usize(..tallies)].clone();
        let step = self.random.usize(1..3);
        match self.random.bool() {
            true => vec![format!("{name} += {step};")],
            false => vec![format!("if {} {{ {name} += {step}; }}", self.condition())],
        }
    }

    /// A sum, and a loop that adds to it.
    fn accumulation(&mut self) -> Vec<String> {
        let name = ["sum", "total", "d_total"][self.random.usize(..3)];
        let trips = self.trips;
        let typed = self.random.bool();
        self.scope.declare(Variable { mutable: true, typed, trips, ..Variable::new(name, 0.0, 0.0) });
        let mut lines = vec![format!("let mut {name}{} = 0.0;", if typed { ": f64" } else { "" })];
        lines.extend(self.loop_statement());
        lines
    }

    fn constant_declaration(&mut self) -> Vec<String> {
        match self.random.bool() {
            true => {
                let condition = self.condition();
                self.scope.declare_condition("flag");
                vec![format!("let flag = {condition};")]
            }
            false => {
                let value = self.integer().unwrap_or_else(|| self.random.i32(0..4).to_string());
                self.scope.declare_integer("count");
                vec![format!("let count = {value};")]
            }
        }
    }
}

fn enclosed(condition: &str, block: Vec<String>) -> Vec<String> {
    [vec![format!("if {condition} {{")], indented(block), vec!["}".to_owned()]].concat()
}
