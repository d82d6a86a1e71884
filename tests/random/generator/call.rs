//! Calls of functions that were generated earlier.

use super::body::Body;
use super::function::{Function, Mode, Parameter, Returns};
use super::real::{Binding, Real};
use super::scope::{Kind, Sequence, Variable};

/// Functions this deep in calls are not called again, since each level repeats the one below.
const DEEPEST: usize = 3;

/// Calls that execute more statements than this are not made.
const COSTLY: f64 = 500.0;

impl<'a> Body<'a> {
    /// A call that returns a number, or another expression if there is nothing to call.
    pub(super) fn call(&mut self, depth: usize) -> Real {
        if self.recursive && self.loops.is_empty() && self.trips == 1.0 && self.random.u8(0..3) == 0 {
            return self.recursive_call();
        }
        if self.random.u8(0..4) == 0
            && let Some(function) = self.callee(Returns::Pair)
        {
            let (call, slope) = self.invocation(function, depth);
            let part = self.random.u8(0..2);
            return Real::new(format!("{call}.{part}"), Binding::Postfix, 4.0, slope);
        }
        if self.random.u8(0..4) == 0
            && let Some((call, payload, slope)) = self.outcome_call(depth)
        {
            let text = match (self.returns, payload, self.scope.closed, self.random.u8(0..3)) {
                (Returns::Outcome, "Ok", false, 1..) | (Returns::Maybe, "Some", false, 1..) => format!("{call}?"),
                (Returns::Maybe, "Ok", false, 1..) => format!("{call}.ok()?"),
                (Returns::Outcome, "Some", false, 1..) => format!("{call}.ok_or(\"nothing\")?"),
                (_, "Ok", ..) => format!("{call}.unwrap_or_else(|text| 0.125 * text.len() as f64)"),
                _ => format!("{call}.unwrap_or(0.375)"),
            };
            return Real::new(text, Binding::Postfix, 4.0, slope);
        }
        let Some(function) = self.callee(Returns::Number) else {
            return self.leaf();
        };
        let (text, slope) = self.invocation(function, depth);
        Real::new(text, Binding::Postfix, 4.0, slope)
    }

    /// A call that returns a pair, if there is something to call, and a bound of its slope.
    pub(super) fn pair_call(&mut self) -> Option<(String, f64)> {
        let function = self.callee(Returns::Pair)?;
        Some(self.invocation(function, 1))
    }

    /// A call that may fail, if there is something to call, how its success is called, and a bound of its slope.
    pub(super) fn outcome_call(&mut self, depth: usize) -> Option<(String, &'static str, f64)> {
        let returns = if self.random.bool() { Returns::Outcome } else { Returns::Maybe };
        let function = self.callee(returns)?;
        let (call, slope) = self.invocation(function, depth);
        // The literal of a struct can't stand before a block.
        let call = if call.contains('{') { format!("({call})") } else { call };
        Some((call, if returns == Returns::Outcome { "Ok" } else { "Some" }, slope))
    }

    fn callee(&mut self, returns: Returns) -> Option<&'a Function> {
        self.callee_that(|function| {
            function.returns == returns && !function.parameters.iter().any(Parameter::is_changed)
        })
    }

    fn callee_that(&mut self, suits: impl Fn(&Function) -> bool) -> Option<&'a Function> {
        let trips = self.trips;
        let cheap = |function: &&Function| function.level < DEEPEST && trips * function.cost < COSTLY;
        let known: Vec<&Function> = self.known.iter().filter(cheap).filter(|function| suits(function)).collect();
        if known.is_empty() {
            return None;
        }
        let function = known[self.random.usize(..known.len())];
        self.cost += trips * function.cost;
        self.level = self.level.max(function.level + 1);
        Some(function)
    }

    /// A call of a function that changes what is passed to it.
    pub(super) fn changing_call(&mut self) -> Vec<String> {
        let lent: Vec<Sequence> = self.scope.sequences().filter(|sequence| sequence.mutable).cloned().collect();
        let kinds: Vec<usize> =
            self.scope.records.iter().filter(|record| record.mutable).map(|record| record.kind).collect();
        let function = self.callee_that(|function| {
            let changed: Vec<&Parameter> =
                function.parameters.iter().filter(|parameter| parameter.is_changed()).collect();
            function.returns == Returns::Number
                && match changed[..] {
                    [Parameter::Lent(..)] => !lent.is_empty(),
                    [Parameter::Record(_, kind, _)] => kinds.contains(kind),
                    _ => false,
                }
        });
        let Some(function) = function else {
            return self.mutation();
        };
        let outer = self.scope.clone();
        let changed = function.parameters.iter().find(|parameter| parameter.is_changed()).expect("one is");
        let name = match changed {
            Parameter::Lent(..) => lent[self.random.usize(..lent.len())].name.clone(),
            Parameter::Record(_, kind, _) => match self.mutable_record(Some(*kind)) {
                Some(record) => record.name,
                None => return self.mutation(),
            },
            _ => return self.mutation(),
        };
        let steepness = self.scope.steepness(&name);
        // The other arguments can't look at what is changed.
        self.scope.borrow(&name);
        let place = match &outer.records.iter().find(|record| record.name == name) {
            Some(record) if record.reference => name.clone(),
            None if lent.iter().any(|known| known.name == name && known.kind == Kind::Lent) => name.clone(),
            _ => format!("&mut {name}"),
        };
        self.changed = Some(place);
        let (call, slope) = self.invocation(function, 1);
        self.changed = None;
        self.scope = outer;
        let slope = slope + 25.0 * steepness;
        let sequence = matches!(changed, Parameter::Lent(..));
        let mut after = Vec::new();
        if self.loops.is_empty() {
            match sequence {
                true => self.scope.assign_element(&name, 5.0, slope),
                false => self.scope.assign_record(&name, 5.0, slope),
            }
        } else if sequence {
            after.push(format!("for cell in {name}.iter_mut() {{ *cell *= 0.03; }}"));
        } else {
            after = self.damped(&name);
        }
        let result = ["outcome", "d_outcome"][self.random.usize(..2)];
        let mut lines = vec![format!("let {result} = {call};")];
        lines.extend(after);
        self.scope.declare(Variable::new(result, 4.0, slope));
        lines
    }

    fn invocation(&mut self, function: &Function, depth: usize) -> (String, f64) {
        let mut slope = 0.0;
        let mut arguments = Vec::new();
        for parameter in &function.parameters {
            let (argument, steepest) = self.argument(parameter, depth);
            slope += steepest;
            arguments.push(argument);
        }
        let path =
            if function.module == self.module { String::new() } else { format!("super::m{}::", function.module) };
        let text = match function.method {
            Some(kind) if self.random.u8(0..4) == 0 => {
                format!("<{}>::{}({})", self.types[kind].written, function.name, arguments.join(", "))
            }
            Some(_) => {
                let receiver = arguments.remove(0);
                let receiver = receiver.trim_start_matches("&mut ").trim_start_matches('&');
                let plain = receiver.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.');
                let receiver = if plain { receiver.to_owned() } else { format!("({receiver})") };
                format!("{receiver}.{}({})", function.name, arguments.join(", "))
            }
            None => format!("{path}{}({})", function.name, arguments.join(", ")),
        };
        (text, slope * 25.0)
    }

    /// An argument for a parameter, and a bound of its slope.
    fn argument(&mut self, parameter: &Parameter, depth: usize) -> (String, f64) {
        match parameter {
            Parameter::Value(_) => {
                let argument = self.tame_real(depth - 1);
                (argument.text, argument.slope)
            }
            Parameter::Reference(_) => {
                let argument = self.tame_real(depth - 1);
                (self.referenced(&argument), argument.slope)
            }
            Parameter::Slice(..) => self.slice_argument(),
            Parameter::Array(_, length) => self.array_argument(*length),
            Parameter::ArrayReference(_, length) => {
                let (argument, slope) = self.array_argument(*length);
                (format!("&{argument}"), slope)
            }
            Parameter::Integer(_) => (self.integer().unwrap_or_else(|| self.random.i32(-1..4).to_string()), 0.0),
            Parameter::Record(_, kind, Mode::Value) => self.record_value(*kind, depth - 1),
            Parameter::Record(_, kind, Mode::Reference) => self.record_reference(*kind),
            Parameter::Records(_, kind, _) => {
                let known = self.several().filter(|known| known.kind == *kind);
                match known {
                    Some(known) => (if known.reference { known.name } else { format!("&{}", known.name) }, known.slope),
                    None => {
                        let (value, slope) = self.record_value(*kind, depth - 1);
                        (format!("&[{value}]"), slope)
                    }
                }
            }
            Parameter::Lent(..) | Parameter::Record(_, _, Mode::Mutable) => {
                let place = self.changed.clone().unwrap_or_default();
                (place, 0.0)
            }
        }
    }

    fn referenced(&mut self, argument: &Real) -> String {
        let references: Vec<&Variable> = self.scope.visible().filter(|variable| variable.reference).collect();
        match references.first() {
            Some(reference) if argument.text == format!("*{}", reference.name) => reference.name.clone(),
            _ => format!("&{}", argument.within(Binding::Prefix)),
        }
    }

    /// A call of the function itself, the only one: one less deep, and too weak to amplify.
    fn recursive_call(&mut self) -> Real {
        self.recursive = false;
        let mut arguments = Vec::new();
        let mut slope = 0.0;
        for parameter in self.parameters.clone() {
            let (argument, steepest) = match parameter {
                Parameter::Integer(name) => (format!("{name} - 1"), 0.0),
                _ => self.argument(&parameter, 1),
            };
            slope += steepest;
            arguments.push(argument);
        }
        let method = self.parameters.first().is_some_and(|parameter| parameter.is_self());
        let path = if method { "Self::" } else { "" };
        let text = format!("0.05 * {path}{}({})", self.name, arguments.join(", "));
        Real::new(text, Binding::Product, 0.2, slope * 1.25)
    }
}
