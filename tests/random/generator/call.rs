//! Calls of functions that were generated earlier.

use super::body::Body;
use super::function::{Function, Parameter, Returns};
use super::real::{Binding, Real};
use super::scope::Variable;
use super::types::Passing;

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

    pub(super) fn callee(&mut self, returns: Returns) -> Option<&'a Function> {
        let trips = self.trips;
        let receivers: Vec<_> = self.scope.records().map(|record| record.kind).collect();
        // A method needs something to be called on.
        let suits = |function: &&Function| {
            let on = match function.parameters.first() {
                Some(Parameter::Typed(name, kind, passing)) if name == "self" => {
                    *passing != Passing::Changed && receivers.iter().any(|known| known.is_like(*kind))
                }
                _ => true,
            };
            function.is_callable(trips) && function.returns == returns && on
        };
        let known: Vec<&Function> = self.known.iter().filter(suits).collect();
        if known.is_empty() {
            return None;
        }
        let function = known[self.random.usize(..known.len())];
        self.note_call(function);
        Some(function)
    }

    pub(super) fn note_call(&mut self, function: &Function) {
        self.cost += self.trips * function.cost;
        self.level = self.level.max(function.level + 1);
    }

    pub(super) fn invocation(&mut self, function: &Function, depth: usize) -> (String, f64) {
        if let Some(Parameter::Typed(name, kind, _)) = function.parameters.first()
            && name == "self"
        {
            let known: Vec<_> = self.scope.records().filter(|record| record.kind.is_like(*kind)).cloned().collect();
            let receiver = known[self.random.usize(..known.len())].clone();
            let (arguments, slope) = self.arguments(&function.parameters[1..], depth);
            let text = format!("{}.{}({})", receiver.name, function.name, arguments.join(", "));
            return (text, (slope + receiver.slope) * 25.0);
        }
        let (arguments, slope) = self.arguments(&function.parameters, depth);
        let path =
            if function.module == self.module { String::new() } else { format!("super::m{}::", function.module) };
        (format!("{path}{}({})", function.name, arguments.join(", ")), slope * 25.0)
    }

    /// Arguments for these parameters, and a bound of the slope of all of them.
    pub(super) fn arguments(&mut self, parameters: &[Parameter], depth: usize) -> (Vec<String>, f64) {
        let mut slope = 0.0;
        let mut arguments = Vec::new();
        for parameter in parameters {
            arguments.push(match parameter {
                Parameter::Value(_) => {
                    let argument = self.tame_real(depth - 1);
                    slope += argument.slope;
                    argument.text
                }
                Parameter::Reference(_) => {
                    let argument = self.tame_real(depth - 1);
                    slope += argument.slope;
                    self.referenced(&argument)
                }
                Parameter::Slice(..) => {
                    let (argument, steepest) = self.slice_argument();
                    slope += steepest;
                    argument
                }
                Parameter::Array(_, length) => {
                    let (argument, steepest) = self.array_argument(*length);
                    slope += steepest;
                    argument
                }
                Parameter::ArrayReference(_, length) => {
                    let (argument, steepest) = self.array_argument(*length);
                    slope += steepest;
                    format!("&{argument}")
                }
                Parameter::Integer(_) => self.integer().unwrap_or_else(|| self.random.i32(-1..4).to_string()),
                Parameter::Typed(_, kind, passing) => {
                    let (value, _, steepest) = self.value_of(*kind);
                    slope += steepest;
                    // A reference is passed on as it is.
                    match value.strip_prefix('*') {
                        Some(reference) if *passing == Passing::Reference => reference.to_owned(),
                        _ => format!("{}{value}", passing.prefix()),
                    }
                }
                Parameter::Hook(_) => self.hook_argument(),
                Parameter::Function(_) => self.function_argument(),
            });
        }
        (arguments, slope)
    }

    /// A constant function.
    fn hook_argument(&mut self) -> String {
        let hooks = self.scope.hooks.len();
        match (self.random.u8(0..3), hooks) {
            (0, _) => "f64::cos".to_owned(),
            _ => format!("|v: f64| {}.5 * v.sin().min(0.75)", self.random.u8(1..3)),
        }
    }

    /// A function that is differentiated through.
    fn function_argument(&mut self) -> String {
        let own = self.scope.functions.len();
        if own > 0 {
            return self.scope.functions[self.random.usize(..own)].clone();
        }
        let factor = self.random.u8(1..4);
        format!("&function(squashed{factor}, squashed{factor}_vjp)")
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
            arguments.push(match parameter {
                Parameter::Typed(..) | Parameter::Hook(_) | Parameter::Function(_) => {
                    unreachable!("functions that call themselves have none")
                }
                Parameter::Value(_) => {
                    let argument = self.leaf();
                    slope += argument.slope;
                    argument.text
                }
                Parameter::Reference(_) => {
                    let argument = self.leaf();
                    slope += argument.slope;
                    self.referenced(&argument)
                }
                Parameter::Slice(..) => {
                    let (argument, steepest) = self.slice_argument();
                    slope += steepest;
                    argument
                }
                Parameter::Array(_, length) => {
                    let (argument, steepest) = self.array_argument(length);
                    slope += steepest;
                    argument
                }
                Parameter::ArrayReference(_, length) => {
                    let (argument, steepest) = self.array_argument(length);
                    slope += steepest;
                    format!("&{argument}")
                }
                Parameter::Integer(name) => format!("{name} - 1"),
            });
        }
        let text = format!("0.05 * {}({})", self.name, arguments.join(", "));
        Real::new(text, Binding::Product, 0.2, slope * 1.25)
    }
}
