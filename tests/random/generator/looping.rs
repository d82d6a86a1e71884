//! Loops, and what leaves them.

use super::body::{Body, indented};
use super::real::Binding;
use super::scope::{Kind, Variable};

/// A loop that is being written.
#[derive(Clone)]
pub(super) struct Loop {
    label: Option<&'static str>,
    /// Whether it may be left by `break` without a value.
    broken: bool,
}

/// How a loop begins.
struct Opening {
    /// The lines before the loop.
    before: Vec<String>,
    head: String,
    /// The first lines of its body.
    first: Vec<String>,
}

impl Opening {
    fn of(head: String) -> Self {
        Self { before: Vec::new(), head, first: Vec::new() }
    }
}

/// Statements are executed at most this often.
const OFTEN: f64 = 60.0;

impl Body<'_> {
    /// A loop, where there is room for one.
    pub(super) fn loop_statement(&mut self) -> Vec<String> {
        if self.loops.len() > 1 || self.trips > OFTEN / 3.0 {
            return self.sequence_mutation();
        }
        let outer = self.scope.clone();
        let trips = self.trips;
        let depth = self.loops.len();
        let label = (self.random.u8(0..4) == 0).then(|| ["'outer", "'inner"][depth]);
        let label_text = label.map_or(String::new(), |label| format!("{label}: "));
        let with_value = self.random.u8(0..10) == 0;
        let opening = if with_value { self.counted_loop(true) } else { self.head() };
        let Opening { mut before, head, mut first } = opening;
        self.scope.forget();
        self.nesting += 1;
        self.loops.push(Loop { label, broken: !with_value });
        for _ in 0..self.random.usize(0..3) {
            first.extend(self.statement());
        }
        if self.random.u8(0..4) == 0 {
            let condition = self.condition();
            let leave = self.leave();
            first.push(format!("if {condition} {{ {leave} }}"));
        }
        for _ in 0..self.random.usize(1..3) {
            first.extend(if self.random.bool() { self.mutation() } else { self.sequence_mutation() });
        }
        let value = with_value.then(|| {
            let (condition, value) = (self.condition(), self.tame_real(1));
            first.push(format!("if {condition} {{ break {}; }}", value.text));
            value
        });
        self.cost += self.trips * first.len() as f64;
        self.loops.pop();
        self.nesting -= 1;
        self.trips = trips;
        self.scope = outer;
        self.scope.forget();
        let (start, end) = match value {
            Some(value) => {
                self.scope.declare(Variable::new("found", value.size.max(3.0), value.slope.max(20.0)));
                ("let found: f64 = ", "};")
            }
            None => ("", "}"),
        };
        before.push(format!("{start}{label_text}{head} {{"));
        before.extend(indented(first));
        before.push(end.to_owned());
        before
    }

    /// What leaves the innermost loop or one around it, or goes on with its next turn.
    pub(super) fn leave(&mut self) -> String {
        let which = self.random.usize(..self.loops.len());
        let innermost = self.loops.len() - 1;
        let Loop { label, broken } = self.loops[which].clone();
        let leave = if broken && self.random.bool() { "break" } else { "continue" };
        match label {
            Some(label) => format!("{leave} {label};"),
            None if which == innermost => format!("{leave};"),
            None => "continue;".to_owned(),
        }
    }

    fn head(&mut self) -> Opening {
        let depth = self.loops.len();
        match self.random.u8(0..20) {
            0..8 => self.range(["i", "j"][depth]),
            8..11 => self.counted_loop(false),
            _ => self.elements(["i", "j"][depth]),
        }
    }

    /// A loop over a range.
    fn range(&mut self, name: &str) -> Opening {
        let integer = self.integer();
        let (range, trips) = match (self.random.u8(0..9), integer) {
            (0, Some(integer)) => (format!("0..({integer}).min(4)"), 4.0),
            (1, Some(integer)) => (format!("({integer}).max(-1)..=2"), 4.0),
            (2, _) => {
                self.scope.declare_integer(name);
                self.trips *= 3.0;
                return Opening::of(format!("for {name} in 1..=3_i32"));
            }
            (kind, _) => {
                let sequence = if self.random.bool() { self.sequence() } else { None };
                let (end, most) = match sequence {
                    Some(sequence) => (format!("{}.len()", sequence.name), sequence.most),
                    None => {
                        let end = self.random.usize(2..6);
                        (end.to_string(), end)
                    }
                };
                let below = end.strip_suffix(".len()").unwrap_or(&end).to_owned();
                self.trips *= most as f64;
                let range = match kind {
                    3 => format!("(0..{end}).rev()"),
                    4 => format!("(0..{end}).step_by(2)"),
                    5 => format!("1..{end}"),
                    _ => format!("0..{end}"),
                };
                if self.random.u8(0..8) == 0 {
                    return Opening::of(format!("for _ in {range}"));
                }
                self.scope.declare_index(name, Some(below));
                return Opening::of(format!("for {name} in {range}"));
            }
        };
        self.trips *= trips;
        self.scope.declare_integer(name);
        Opening::of(format!("for {name} in {range}"))
    }

    /// A `while` or a `loop`, with a counter.
    ///
    /// A `loop` with a value begins by leaving it in the end, whatever its body does.
    fn counted_loop(&mut self, with_value: bool) -> Opening {
        let counter = if with_value { "turn" } else { ["m", "l"][self.loops.len()] };
        let end = self.random.usize(2..5);
        let before = vec![format!("let mut {counter} = 0;")];
        self.trips *= if with_value { 4.0 } else { end as f64 };
        self.scope.hide(counter);
        let step = format!("{counter} += 1;");
        if with_value {
            self.scope.declare_index(counter, None);
            let last = format!("if {counter} > 3 {{ break {}; }}", self.tame_real(0).text);
            return Opening { before, head: "loop".to_owned(), first: vec![last, step] };
        }
        let (head, first) = match self.random.u8(0..3) {
            0 => (format!("while {counter} < {end}"), vec![step]),
            1 => {
                let condition = self.condition();
                (format!("while {counter} < {end} && ({condition})"), vec![step])
            }
            _ => {
                let condition = self.condition();
                let leave = format!("if {counter} >= {end} || ({condition}) {{ break; }}");
                ("loop".to_owned(), vec![leave, step])
            }
        };
        match self.random.bool() {
            true => self.scope.declare_index(counter, None),
            false => self.scope.declare_integer(counter),
        }
        Opening { before, head, first }
    }

    /// A loop over the elements of a sequence.
    fn elements(&mut self, index: &str) -> Opening {
        if self.random.u8(0..4) == 0
            && let Some(head) = self.loop_over_records(["each", "other"][self.loops.len()])
        {
            return Opening::of(head);
        }
        let (Some(sequence), Some(other)) = (self.sequence(), self.sequence()) else {
            return self.range(index);
        };
        let (name, second) = (&sequence.name, ["b", "w"][self.loops.len()]);
        let item = ["t", "item"][self.loops.len()];
        self.trips *= sequence.most as f64;
        let value = Variable::new(item, sequence.size, sequence.slope);
        let reference = Variable { reference: true, ..value.clone() };
        let order = if self.random.u8(0..4) == 0 { ".rev()" } else { "" };
        self.scope.freeze(name);
        let head = match self.random.u8(0..9) {
            0 => {
                self.scope.declare(reference);
                format!("for {item} in {}", sequence.as_slice())
            }
            1 => {
                self.scope.declare(value);
                format!("for &{item} in {name}.iter(){order}")
            }
            2 => {
                self.scope.declare(reference);
                self.scope.declare_index(index, Some(name.clone()));
                format!("for ({index}, {item}) in {name}.iter().enumerate(){order}")
            }
            3 => {
                self.scope.freeze(&other.name);
                self.scope.declare(reference);
                let with = Variable::new(second, other.size, other.slope);
                self.scope.declare(Variable { reference: true, ..with });
                format!("for ({item}, {second}) in {name}.iter().zip({})", other.as_slice())
            }
            4 => {
                let pair = |at: usize| Variable::new(&format!("pair[{at}]"), sequence.size, sequence.slope);
                self.scope.declare(pair(0));
                self.scope.declare(pair(1));
                format!("for pair in {name}.windows(2)")
            }
            5 if matches!(sequence.kind, Kind::Array(_)) => {
                self.scope.declare(value);
                format!("for {item} in {name}")
            }
            6 => {
                self.scope.declare(reference);
                format!("for {item} in {name}.iter().skip(1)")
            }
            _ => {
                self.scope.declare(reference);
                format!("for {item} in {name}.iter(){order}")
            }
        };
        Opening::of(head)
    }

    /// A closure that adds to a variable, and its calls.
    pub(super) fn adding_closure(&mut self) -> Vec<String> {
        let outer = self.scope.clone();
        self.scope.closed = true;
        self.scope.hide_captured(false);
        self.scope.declare(Variable::new("u", 3.0, 20.0));
        let real = self.tame_real(1);
        self.scope = outer;
        self.scope.hide("sum");
        self.scope.hide("add");
        let (text, size, slope) = self.rationed(&real, self.trips / 2.0, 0.0, 0.0);
        let mut lines = vec!["let mut sum = 0.0;".to_owned(), format!("let mut add = |u: f64| sum += {text};")];
        for _ in 0..2 {
            let argument = self.tame_real(1);
            lines.push(format!("add({});", argument.within(Binding::Sum)));
        }
        let trips = self.trips;
        let typed = real.typed;
        self.scope.declare(Variable { mutable: true, typed, trips, ..Variable::new("sum", size, slope) });
        lines
    }
}
