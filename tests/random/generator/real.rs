//! Real expressions.

use super::body::Body;
use super::condition::grouped;
use super::rules::RULES;
use super::scope::Variable;

/// How tightly an expression holds together, loosest first.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub(super) enum Binding {
    Sum,
    Product,
    Prefix,
    Postfix,
}

/// An expression of type `f64`, with bounds of its size and of its slope in any parameter.
#[derive(Clone)]
pub(super) struct Real {
    pub(super) text: String,
    pub(super) binding: Binding,
    pub(super) size: f64,
    pub(super) slope: f64,
    /// Whether its type is plain without its surroundings, as a literal's is not.
    pub(super) typed: bool,
}

impl Real {
    pub(super) fn new(text: String, binding: Binding, size: f64, slope: f64) -> Self {
        Self { text, binding, size, slope, typed: true }
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        let text = format!("{} + {}", self.receiver(), other.within(Binding::Product));
        Self::new(text, Binding::Sum, self.size + other.size, self.slope + other.slope)
    }

    /// In parentheses unless it binds at least as tightly as `least`.
    pub(super) fn within(&self, least: Binding) -> String {
        if self.binding >= least { self.text.clone() } else { format!("({})", self.text) }
    }

    /// As the receiver of a method, whose type must be plain.
    pub(super) fn receiver(&self) -> String {
        if self.typed {
            self.within(Binding::Postfix)
        } else if self.text.starts_with(|first: char| first.is_ascii_digit()) {
            format!("{}_f64", self.text)
        } else {
            format!("(1.0_f64 * {})", self.text)
        }
    }
}

impl Body<'_> {
    /// Any expression whose operators are nested `depth` deep.
    pub(super) fn real(&mut self, depth: usize) -> Real {
        if depth == 0 {
            return self.leaf();
        }
        if self.random.u8(0..12) == 0
            && let Some(called) = self.closure_call(depth - 1)
        {
            return called;
        }
        match self.random.u8(0..100) {
            0..12 => self.sum('+', depth),
            12..22 => self.sum('-', depth),
            22..42 => self.product(depth),
            42..50 => self.quotient(depth),
            50..54 => self.negation(depth),
            54..74 => self.function(depth),
            74..86 => self.function_of_two(depth),
            86..90 => self.call(depth),
            90 | 91 => match self.reduction() {
                Some(reduction) => reduction,
                None => self.leaf(),
            },
            92..96 => self.inline_choice(depth),
            _ => self.leaf(),
        }
    }

    /// An expression that a variable, a result or an argument may hold.
    pub(super) fn tame_real(&mut self, depth: usize) -> Real {
        let any = self.real(depth);
        self.tamed(any)
    }

    /// The expression itself if it is tame, or squashed.
    pub(super) fn tamed(&mut self, real: Real) -> Real {
        const SIZE: f64 = 4.0;
        const SLOPE: f64 = 25.0;
        if real.size <= SIZE && real.slope <= SLOPE {
            return real;
        }
        let factor = (SLOPE / real.slope).min(2.5 / real.size).clamp(0.01, 1.0);
        let function = ["sin", "sin", "tanh", "atan"][self.random.usize(..4)];
        let text = format!("({factor:.2} * {}).{function}()", real.within(Binding::Product));
        Real::new(text, Binding::Postfix, 1.6, (real.slope * (factor + 0.005)).min(SLOPE))
    }

    pub(super) fn leaf(&mut self) -> Real {
        match self.random.u8(0..14) {
            13 => self.of_several().unwrap_or_else(|| self.variable()),
            0..8 => self.variable(),
            8 => self.literal(),
            9 => self.constant(),
            10 => self.index_as_real().unwrap_or_else(|| self.variable()),
            _ => self.element().unwrap_or_else(|| self.variable()),
        }
    }

    fn variable(&mut self) -> Real {
        let visible: Vec<&Variable> = self.scope.visible().collect();
        if visible.is_empty() {
            return self.element().unwrap_or_else(|| self.literal());
        }
        let variable = visible[self.random.usize(..visible.len())].clone();
        let &Variable { size, slope, typed, .. } = &variable;
        let (text, binding) = match variable.reference {
            true => (format!("*{}", variable.name), Binding::Prefix),
            false if variable.name.starts_with('*') => (variable.name, Binding::Prefix),
            false => (variable.name, Binding::Postfix),
        };
        Real { typed, ..Real::new(text, binding, size, slope) }
    }

    pub(super) fn literal(&mut self) -> Real {
        let number = f64::from(self.random.u32(5..200)) / 100.0;
        let mut literal = Real::new(format!("{number:.2}"), Binding::Postfix, number, 0.0);
        match self.random.u8(0..10) {
            0 => literal.text = format!("{number:.2}f64"),
            1 => literal.text = format!("{number:.2}_f64"),
            _ => literal.typed = false,
        }
        literal
    }

    /// A number that no derivative flows through.
    fn constant(&mut self) -> Real {
        let Some(integer) = self.integer() else {
            return self.variable();
        };
        let text = match self.random.u8(0..4) {
            // What is in a field shows to be an integer by a cast.
            0 if integer.contains('.') => format!("table({} as i32)", grouped(&integer)),
            0 => format!("table({integer})"),
            1 => format!("f64::from({integer}).tanh()"),
            2 => format!("({} as f64).sin()", grouped(&integer)),
            _ => "std::f64::consts::FRAC_1_PI".to_owned(),
        };
        Real::new(text, Binding::Postfix, 1.0, 0.0)
    }

    /// An expression whose type is plain; two literals would leave it open.
    pub(super) fn typed(&mut self, depth: usize) -> Real {
        let real = self.real(depth);
        if real.typed { real } else { Real { text: real.receiver(), typed: true, ..real } }
    }

    fn sum(&mut self, operator: char, depth: usize) -> Real {
        let (a, b) = (self.typed(depth - 1), self.real(depth - 1));
        let (a, b) = if self.random.bool() { (a, b) } else { (b, a) };
        let text = format!("{} {operator} {}", a.text, b.within(Binding::Product));
        Real::new(text, Binding::Sum, a.size + b.size, a.slope + b.slope)
    }

    fn product(&mut self, depth: usize) -> Real {
        let (a, b) = (self.typed(depth - 1), self.real(depth - 1));
        let (a, b) = if self.random.bool() { (a, b) } else { (b, a) };
        let text = format!("{} * {}", a.within(Binding::Product), b.within(Binding::Prefix));
        Real::new(text, Binding::Product, a.size * b.size, a.size * b.slope + a.slope * b.size)
    }

    fn quotient(&mut self, depth: usize) -> Real {
        let (a, b) = (self.typed(depth - 1), self.real(depth - 1));
        let numerator = a.within(Binding::Product);
        match self.random.u8(0..6) {
            0 => Real::new(format!("{numerator} % 1.3717"), Binding::Product, 1.4, a.slope),
            1 => Real::new(format!("{numerator} / 2.5f64"), Binding::Product, a.size / 2.5, a.slope / 2.5),
            2 => {
                let text = format!("{numerator} / {}.hypot(0.8)", b.receiver());
                Real::new(text, Binding::Product, a.size * 1.25, 1.25 * a.slope + 1.6 * a.size * b.slope)
            }
            _ => {
                let text = format!("{numerator} / ({}.cos() + 1.5)", b.receiver());
                Real::new(text, Binding::Product, a.size * 2.0, 2.0 * a.slope + 4.0 * a.size * b.slope)
            }
        }
    }

    fn negation(&mut self, depth: usize) -> Real {
        let a = self.typed(depth - 1);
        Real::new(format!("-{}", a.within(Binding::Postfix)), Binding::Prefix, a.size, a.slope)
    }

    fn function(&mut self, depth: usize) -> Real {
        let argument = self.real(depth - 1);
        let rule = &RULES[self.random.usize(..RULES.len())];
        let place = if rule.template.contains("{}.") { argument.receiver() } else { argument.text };
        let text = rule.template.replace("{}", &place);
        let size = if rule.size == 0.0 { argument.size.max(1.0) } else { rule.size };
        let binding = if rule.template.starts_with("0.") { Binding::Product } else { Binding::Postfix };
        Real::new(text, binding, size, argument.slope * rule.slope)
    }

    fn function_of_two(&mut self, depth: usize) -> Real {
        let (a, b) = (self.real(depth - 1), self.real(depth - 1));
        let (first, second) = (a.receiver(), b.receiver());
        let (text, size, slope) = match self.random.u8(0..8) {
            0 => (format!("{first}.max({})", b.text), a.size.max(b.size), a.slope.max(b.slope)),
            1 => (format!("f64::min({}, {})", a.text, b.text), a.size.max(b.size), a.slope.max(b.slope)),
            2 => (format!("{first}.atan2({second}.cos() + 1.5)"), 3.2, 2.0 * (a.slope + b.slope)),
            3 => (format!("{first}.hypot({second}.cos() + 1.5)"), a.size + 2.5, a.slope + b.slope),
            4 => (format!("{first}.copysign({})", b.text), a.size, a.slope),
            5 => (format!("({first}.cos() + 1.5).powf({second}.sin())"), 2.5, 4.0 * a.slope + 2.5 * b.slope),
            6 => match self.integer() {
                Some(integer) => {
                    let text = format!("(0.5 * {first}.cos() + 1.5).powi(i32::clamp({integer}, -2, 3))");
                    (text, 8.0, 6.0 * a.slope)
                }
                None => (format!("{first}.sin().powi(2)"), 1.0, 2.0 * a.slope),
            },
            _ => {
                let c = self.leaf();
                let slope = a.size * b.slope + a.slope * b.size + c.slope;
                (format!("{first}.mul_add({}, {})", b.text, c.text), a.size * b.size + c.size, slope)
            }
        };
        Real::new(text, Binding::Postfix, size, slope)
    }

    fn inline_choice(&mut self, depth: usize) -> Real {
        let condition = self.condition();
        let (a, b) = (self.typed(depth - 1), self.real(depth - 1));
        let text = format!("(if {condition} {{ {} }} else {{ {} }})", a.text, b.text);
        Real::new(text, Binding::Postfix, a.size.max(b.size), a.slope.max(b.slope))
    }
}
