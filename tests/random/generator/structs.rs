//! Values of structs and of an enum: their declarations, what changes them, and the methods that are called on them.

use super::body::Body;
use super::function::{Function, Parameter, Returns};
use super::real::{Binding, Real};
use super::scope::{Record, Variable};
use super::types::{Kind, Passing};

const NAMES: &[&str] = &["body", "frame", "point", "shape", "d_point", "state"];

impl Body<'_> {
    /// A value of a type, in place of a variable: its text and bounds of its numbers.
    pub(super) fn value_of(&mut self, kind: Kind) -> (String, f64, f64) {
        let known: Vec<Record> = self.scope.records().filter(|record| record.kind.is_like(kind)).cloned().collect();
        if !known.is_empty() && kind != Kind::Model && self.random.u8(0..3) > 0 {
            let record = known[self.random.usize(..known.len())].clone();
            let text = if record.reference { format!("*{}", record.name) } else { record.name };
            return (text, record.size, record.slope);
        }
        let number = |body: &mut Self| {
            let real = body.tame_real(1);
            (real.text, real.size, real.slope)
        };
        match kind {
            Kind::Pair => {
                if self.random.u8(0..3) == 0
                    && let Some((call, slope)) = self.struct_call()
                {
                    return (call, 4.0, slope);
                }
                let ((a, size, slope), (b, other, steeper)) = (number(self), number(self));
                (format!("Pair {{ a: {a}, b: {b} }}"), size.max(other), slope.max(steeper))
            }
            Kind::Frame => {
                let (at, size, slope) = self.value_of(Kind::Pair);
                let (w, steeper) = self.array_argument(3);
                let turns = self.integer().unwrap_or_else(|| self.random.i32(-2..5).to_string());
                let text = format!("Frame {{ at: {at}, w: {w}, turns: {turns} }}");
                (text, size.max(4.0), slope.max(steeper))
            }
            Kind::Shape(_) => match self.random.u8(0..5) {
                0 => ("Shape::Flat".to_owned(), 0.0, 0.0),
                1 | 2 => {
                    let (text, size, slope) = number(self);
                    (format!("Shape::Round({text})"), size, slope)
                }
                3 => {
                    let ((a, size, slope), (b, other, steeper)) = (number(self), number(self));
                    (format!("Shape::Long {{ a: {a}, b: {b} }}"), size.max(other), slope.max(steeper))
                }
                _ => {
                    let (pair, size, slope) = self.value_of(Kind::Pair);
                    (format!("Shape::Framed({pair})"), size, slope)
                }
            },
            Kind::Model => {
                let ((gain, size, slope), (frame, other, steeper)) = (number(self), self.value_of(Kind::Frame));
                let (cells, steepest) = self.array_argument(2);
                let (extra, _, steep) = self.value_of(Kind::Option(true));
                let text = format!("Model {{ cells: {cells}.to_vec(), gain: {gain}, extra: {extra}, frame: {frame} }}");
                (text, size.max(other).max(4.0), slope.max(steeper).max(steepest).max(steep))
            }
            Kind::Option(_) => match self.random.u8(0..4) {
                0 => ("None".to_owned(), 0.0, 0.0),
                1 => {
                    let condition = self.condition();
                    let real = self.tame_real(1);
                    let text = format!("if {condition} {{ Some({}) }} else {{ None }}", real.receiver());
                    (format!("({text})"), real.size, real.slope)
                }
                _ => {
                    let (text, size, slope) = number(self);
                    (format!("Some({text})"), size, slope)
                }
            },
        }
    }

    /// A variable of a type.
    pub(super) fn struct_declaration(&mut self) -> Vec<String> {
        let kind = [Kind::Pair, Kind::Frame, Kind::Shape(0), Kind::Pair][self.random.usize(..4)];
        let (text, size, slope) = self.value_of(kind);
        let name = NAMES[self.random.usize(..NAMES.len())];
        let mutable = self.random.bool();
        let trips = self.trips;
        self.scope.declare_record(Record { mutable, trips, ..Record::new(name, kind, size, slope) });
        let keyword = if mutable { "let mut" } else { "let" };
        let annotation = if self.random.u8(0..3) == 0 { format!(": {}", kind.name()) } else { String::new() };
        vec![format!("{keyword} {name}{annotation} = {text};")]
    }

    /// Takes a pair apart.
    pub(super) fn struct_pattern(&mut self) -> Vec<String> {
        let (text, size, slope) = self.value_of(Kind::Pair);
        self.scope.declare(Variable::new("g", size, slope));
        if self.random.bool() {
            return vec![format!("let Pair {{ a: g, .. }} = {text};")];
        }
        self.scope.declare(Variable::new("h", size, slope));
        vec![format!("let Pair {{ a: g, b: h }} = {text};")]
    }

    /// A change of a whole struct or enum, if one may be changed.
    pub(super) fn struct_mutation(&mut self) -> Vec<String> {
        let mutable: Vec<Record> = self.scope.records().filter(|record| record.mutable).cloned().collect();
        if mutable.is_empty() {
            return self.struct_declaration();
        }
        let target = mutable[self.random.usize(..mutable.len())].clone();
        if self.random.u8(0..3) == 0
            && let Some(lines) = self.changing_call(&target)
        {
            return lines;
        }
        let name = &target.name;
        let whole = if target.reference { format!("*{name}") } else { name.clone() };
        if target.kind == Kind::Frame {
            let (pair, size, slope) = self.value_of(Kind::Pair);
            return match self.random.u8(0..3) {
                0 => {
                    self.scope.assign_record(name, size, slope);
                    vec![format!("{name}.at = {pair};")]
                }
                1 => {
                    self.scope.assign_record(name, size, slope);
                    vec![format!("{whole} = Frame {{ at: {pair}, ..{whole} }};")]
                }
                _ => vec![format!("{name}.turns += 1;")],
            };
        }
        let (text, size, slope) = self.value_of(target.kind);
        self.scope.assign_record(name, size, slope);
        vec![format!("{whole} = {text};")]
    }

    /// A call that returns a pair.
    fn struct_call(&mut self) -> Option<(String, f64)> {
        let function = self.callee(Returns::Struct)?;
        let (call, slope) = self.invocation(function, 1);
        // Its slope can't be held back as that of a number is.
        Some((format!("{call}.calmed()"), (0.04 * slope).min(25.0)))
    }

    /// A call of a method that changes what it is called on, and what holds its numbers back after it.
    fn changing_call(&mut self, target: &Record) -> Option<Vec<String>> {
        let trips = self.trips;
        let suits = |function: &&Function| match function.parameters.first() {
            Some(Parameter::Typed(name, kind, Passing::Changed)) => {
                name == "self" && kind.is_like(target.kind) && function.is_callable(trips)
            }
            _ => false,
        };
        let known: Vec<&Function> = self.known.iter().filter(suits).collect();
        if known.is_empty() || target.kind != Kind::Pair {
            return None;
        }
        let function = known[self.random.usize(..known.len())];
        self.note_call(function);
        let name = &target.name;
        let (arguments, slope) = self.arguments(&function.parameters[1..], 1);
        self.scope.assign_record(name, 1.0, 25.0);
        self.scope.declare(Variable::new("changed", 4.0, (slope * 25.0).min(600.0)));
        let mut lines = vec![format!("let changed = {name}.{}({});", function.name, arguments.join(", "))];
        lines.extend(["a", "b"].map(|field| format!("{name}.{field} = (0.04 * {name}.{field}).tanh();")));
        Some(lines)
    }

    /// A number in a struct, by way of a method.
    pub(super) fn struct_number(&mut self) -> Option<Real> {
        let pairs: Vec<Record> = self.scope.records().filter(|record| record.kind == Kind::Pair).cloned().collect();
        if pairs.is_empty() {
            return None;
        }
        let Record { name, size, slope, reference, .. } = pairs[self.random.usize(..pairs.len())].clone();
        Some(match self.random.u8(0..3) {
            0 => Real::new(format!("{name}.spread()"), Binding::Postfix, 2.0 * size, 2.0 * slope),
            1 if !reference => Real::new(format!("Pair::mean(&{name})"), Binding::Postfix, size, slope),
            _ => Real::new(format!("{name}.mean()"), Binding::Postfix, size, slope),
        })
    }

    /// A number that a constant function which is a parameter returns.
    pub(super) fn hook_call(&mut self) -> Option<Real> {
        let hooks = self.scope.hooks.len();
        if hooks == 0 {
            return None;
        }
        let name = self.scope.hooks[self.random.usize(..hooks)].clone();
        let argument = self.literal();
        Some(Real::new(format!("{name}({})", argument.receiver()), Binding::Postfix, 2.0, 0.0))
    }

    /// A number that a function which is a parameter, and differentiated through, returns.
    pub(super) fn parameter_call(&mut self) -> Option<Real> {
        let functions = self.scope.functions.len();
        if functions == 0 {
            return None;
        }
        let name = self.scope.functions[self.random.usize(..functions)].clone();
        let argument = self.tame_real(1);
        Some(Real::new(format!("{name}.call({})", argument.text), Binding::Postfix, 4.0, 25.0 * argument.slope + 25.0))
    }

    /// A number of a call that may fail.
    pub(super) fn fallible_call(&mut self) -> Option<Real> {
        let optional = self.random.bool();
        let function = self.callee(if optional { Returns::Optional } else { Returns::Fallible })?;
        let (call, slope) = self.invocation(function, 1);
        let other = self.literal();
        let text = match self.random.u8(0..3) {
            0 => format!("{call}.map_or({}, |kept| 0.5 * kept)", other.text),
            1 if !optional => format!("{call}.ok().unwrap_or({})", other.text),
            _ => format!("{call}.unwrap_or({})", other.text),
        };
        Some(Real::new(text, Binding::Postfix, 4.0, slope))
    }

    /// What leaves the function if a call fails, or another failure.
    pub(super) fn failure(&mut self) -> Vec<String> {
        let returns = self.returns;
        if !matches!(returns, Returns::Fallible | Returns::Optional) {
            return self.struct_declaration();
        }
        let failing = match returns {
            Returns::Fallible => "Err(\"left\".to_owned())",
            _ => "None",
        };
        if self.random.bool() {
            let wanted = if self.random.bool() { Returns::Optional } else { Returns::Fallible };
            if let Some(function) = self.callee(wanted) {
                let (call, slope) = self.invocation(function, 1);
                let opened = match (returns, wanted) {
                    (Returns::Fallible, Returns::Optional) => format!("{call}.ok_or(\"none\")?"),
                    (Returns::Optional, Returns::Fallible) => format!("{call}.ok()?"),
                    _ => format!("{call}?"),
                };
                self.scope.declare(Variable::new("opened", 1.6, (slope * 0.04).min(25.0)));
                return vec![format!("let opened = (0.04 * {opened}).sin();")];
            }
        }
        let condition = self.rare_condition();
        vec![format!("if {condition} {{ return {failing}; }}")]
    }

    /// A condition that holds at few points.
    fn rare_condition(&mut self) -> String {
        let real = self.real(1);
        format!("{} > 1.33337", real.text)
    }
}
