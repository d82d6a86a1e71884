//! Calls of functions that were generated earlier.

use super::body::Body;
use super::function::{Function, Parameter, Returns};
use super::real::{Binding, Real};
use super::scope::Variable;

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

    fn callee(&mut self, returns: Returns) -> Option<&'a Function> {
        let trips = self.trips;
        let suits = |function: &&Function| {
            function.level < DEEPEST && function.returns == returns && trips * function.cost < COSTLY
        };
        let known: Vec<&Function> = self.known.iter().filter(suits).collect();
        if known.is_empty() {
            return None;
        }
        let function = known[self.random.usize(..known.len())];
        self.cost += trips * function.cost;
        self.level = self.level.max(function.level + 1);
        Some(function)
    }

    fn invocation(&mut self, function: &Function, depth: usize) -> (String, f64) {
        let mut slope = 0.0;
        let mut arguments = Vec::new();
        for parameter in &function.parameters {
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
            });
        }
        let path =
            if function.module == self.module { String::new() } else { format!("super::m{}::", function.module) };
        (format!("{path}{}({})", function.name, arguments.join(", ")), slope * 25.0)
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
