//! Functions: their signatures, and how they are listed for the test.

use super::body::{Body, indented};
use super::scope::Scope;
use super::types::{Kind, Passing};

/// A parameter by its name, preceded by `mut` where that is so.
#[derive(Clone)]
pub(super) enum Parameter {
    Value(String),
    Reference(String),
    Integer(String),
    /// A slice, and the length with which it is examined.
    Slice(String, usize),
    Array(String, usize),
    ArrayReference(String, usize),
    /// Of a type of the programs' own; `self` of a method.
    Typed(String, Kind, Passing),
    /// A constant function.
    Hook(String),
    /// A function that is differentiated through.
    Function(String),
}

/// The length of the longest slice that a parameter is.
pub(super) const LONGEST: usize = 5;

/// What a function returns.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Returns {
    Number,
    Pair,
    /// A `Pair` of the programs' own.
    Struct,
    /// A `Result`.
    Fallible,
    Optional,
}

/// A function that has been written.
pub(super) struct Function {
    pub(super) name: String,
    pub(super) module: usize,
    pub(super) parameters: Vec<Parameter>,
    pub(super) returns: Returns,
    /// How many calls deep it goes.
    pub(super) level: usize,
    /// About how many statements a run executes.
    pub(super) cost: f64,
    pub(super) source: String,
}

/// Functions this deep in calls are not called again, since each level repeats the one below.
const DEEPEST: usize = 3;

/// Calls that execute more statements than this are not made.
const COSTLY: f64 = 500.0;

/// The value of a call that has failed.
const FAILED: &str = "0.125";

impl Function {
    /// Whether it may be called this often.
    pub(super) fn is_callable(&self, trips: f64) -> bool {
        self.level < DEEPEST && trips * self.cost < COSTLY
    }

    pub(super) fn random(random: &mut fastrand::Rng, number: usize, module: usize, known: &[Self]) -> Self {
        let name = format!("f{number}");
        let recursive = random.u8(0..20) == 0;
        let parameters = parameters(random, recursive);
        let returns = match random.u8(0..24) {
            0..3 => Returns::Pair,
            3 | 4 => Returns::Struct,
            5 => Returns::Optional,
            6 | 7 => Returns::Fallible,
            _ => Returns::Number,
        };
        // What a function has changed before it fails would have a gradient.
        let changes = parameters.iter().any(|parameter| matches!(parameter, Parameter::Typed(_, _, Passing::Changed)));
        let returns = if changes { Returns::Number } else { returns };
        let recursive = recursive && returns == Returns::Number;
        let mut body = Body {
            random,
            known,
            name,
            module,
            parameters,
            returns,
            recursive,
            scope: Scope::default(),
            nesting: 0,
            loops: Vec::new(),
            trips: 1.0,
            cost: 1.0,
            level: 0,
        };
        let lines = body.write();
        let deep = if recursive { 8.0 } else { 1.0 };
        let Body { random, name, parameters, level, cost, .. } = body;
        let list: Vec<String> = parameters.iter().map(Parameter::declaration).collect();
        let result = match returns {
            Returns::Number => "f64",
            Returns::Pair => "(f64, f64)",
            Returns::Struct => "Pair",
            Returns::Fallible => "Result<f64, String>",
            Returns::Optional => "Option<f64>",
        };
        // Loops that are run again from checkpoints.
        let checkpoint = match random.u8(0..12) {
            every @ 1..=3 => format!(", checkpoint = {every}"),
            0 => ", checkpoint".to_owned(),
            _ => String::new(),
        };
        let wrt = match parameters.iter().any(Parameter::is_asked_for) {
            true => {
                let names: Vec<&str> = parameters.iter().filter_map(Parameter::differentiable).collect();
                format!(", wrt({})", names.join(", "))
            }
            false => String::new(),
        };
        let head =
            format!("#[differentiate(reverse{wrt}{checkpoint})]\npub fn {name}({}) -> {result} {{", list.join(", "));
        let mut source = format!("{head}\n{}\n}}\n", indented(lines).join("\n"));
        if let Some(Parameter::Typed(receiver, kind, _)) = parameters.first()
            && receiver == "self"
        {
            source = format!("impl {} {{\n{source}}}\n", kind.name());
        }
        Self { name, module, parameters, returns, level, cost: cost * deep, source }
    }

    /// The function's line in the table: adapters that give it and its companion one shape, and its source.
    pub(super) fn entry(&self) -> String {
        let name = &self.name;
        let (start, companion, weigh) = match self.returns {
            Returns::Number | Returns::Fallible | Returns::Optional => ("f64::NAN", "grad", ""),
            Returns::Pair => ("0.0", "vjp", "weighted"),
            Returns::Struct => ("0.0", "vjp", "weighted_pair"),
        };
        let (mut arguments, mut shadowed, mut returned) = (Vec::new(), Vec::new(), vec!["value".to_owned()]);
        let (mut shadows, mut copies, mut changed) = (String::new(), String::new(), String::new());
        let mut reals = 0;
        for (position, parameter) in self.parameters.iter().enumerate() {
            let (argument, shadow) = (parameter.argument(reals), format!("d{position}"));
            let end = reals + parameter.reals();
            let by_reference = argument.starts_with('&');
            shadowed.push(argument.clone());
            arguments.push(argument.clone());
            if by_reference {
                shadowed.push(format!("&mut {shadow}"));
            } else if parameter.differentiable().is_some() {
                returned.push(shadow.clone());
            }
            match parameter {
                Parameter::Value(_) | Parameter::Reference(_) => {
                    copies += &format!("d[{reals}] = {shadow}; ");
                    if by_reference {
                        shadows += &format!("let mut {shadow} = {start}; ");
                    }
                }
                Parameter::Typed(_, kind, passing) => {
                    copies += &format!("d[{reals}..{end}].copy_from_slice(&flat({shadow})); ");
                    if *passing == Passing::Changed {
                        // What it holds in the end has a weight too.
                        changed += &format!("let mut changed = {}; ", kind.value(reals));
                        shadows += &format!("let mut {shadow} = filled(&changed, 0.5); ");
                    } else if by_reference {
                        shadows += &format!("let mut {shadow} = filled({argument}, {start}); ");
                    }
                }
                Parameter::Function(_) => {
                    shadows += &format!("let mut {shadow} = function(squashed2, squashed2_vjp); ")
                }
                _ if parameter.reals() > 0 => {
                    copies += &format!("d[{reals}..{end}].copy_from_slice(&{shadow}); ");
                    if by_reference {
                        shadows += &format!("let mut {shadow} = [{start}; {}]; ", parameter.reals());
                    }
                }
                _ => {}
            }
            reals = end;
        }
        let returned = if returned.len() == 1 { "value".to_owned() } else { format!("({})", returned.join(", ")) };
        match self.returns {
            Returns::Pair => shadowed.push("WEIGHTS".to_owned()),
            Returns::Struct => shadowed.push("PAIR_WEIGHTS".to_owned()),
            _ => {}
        }
        let (primal, companion) = (self.called("", arguments), self.called(&format!("_{companion}"), shadowed));
        let after = if changed.is_empty() { "" } else { " + 0.5 * flat(changed).iter().sum::<f64>()" };
        let bound = match self.returns {
            Returns::Fallible => {
                format!("let Ok({returned}) = {companion} else {{ d.fill(0.0); return {FAILED}{after} }};")
            }
            Returns::Optional => {
                format!("let Some({returned}) = {companion} else {{ d.fill(0.0); return {FAILED}{after} }};")
            }
            _ => format!("let {returned} = {companion};"),
        };
        let opened = match self.returns {
            Returns::Fallible | Returns::Optional => format!(".unwrap_or({FAILED})"),
            _ => String::new(),
        };
        let source = format!("r##\"{}\"##", self.source);
        let integer = self.parameters.iter().any(|parameter| matches!(parameter, Parameter::Integer(_)));
        format!(
            "Program {{ source: {source}, reals: {reals}, integer: {integer}, \
             primal: |at, n| {{ {changed}let value = {weigh}({primal}{opened}); value{after} }}, companion: |at, n, d| {{ \
             {changed}{shadows}{bound} {copies}let value = {weigh}(value); value{after} }} }},\n"
        )
    }

    /// A call of the function or a companion; what comes first is what a method is called on.
    fn called(&self, suffix: &str, mut arguments: Vec<String>) -> String {
        let name = &self.name;
        match self.parameters.first() {
            Some(Parameter::Typed(receiver, kind, _)) if receiver == "self" => {
                format!("{}::{name}{suffix}({})", kind.name(), arguments.join(", "))
            }
            _ => {
                let arguments = std::mem::take(&mut arguments);
                format!("{name}{suffix}({})", arguments.join(", "))
            }
        }
    }
}

impl Parameter {
    fn declaration(&self) -> String {
        match self {
            Self::Value(name) => format!("{name}: f64"),
            Self::Reference(name) => format!("{name}: &f64"),
            Self::Integer(name) => format!("{name}: i32"),
            Self::Slice(name, _) => format!("{name}: &[f64]"),
            Self::Array(name, length) => format!("{name}: [f64; {length}]"),
            Self::ArrayReference(name, length) => format!("{name}: &[f64; {length}]"),
            Self::Typed(name, _, passing) if name == "self" => match passing {
                Passing::Value => "self".to_owned(),
                Passing::Variable => "mut self".to_owned(),
                Passing::Reference => "&self".to_owned(),
                Passing::Changed => "&mut self".to_owned(),
            },
            Self::Typed(name, kind, Passing::Variable) => format!("mut {name}: {}", kind.name()),
            Self::Typed(name, kind, passing) => format!("{name}: {}{}", passing.prefix(), kind.name()),
            Self::Hook(name) => format!("{name}: impl Fn(f64) -> f64"),
            Self::Function(name) => format!("{name}: &impl Function<f64, Output = f64>"),
        }
    }

    /// How many reals the parameter is when the function is examined.
    fn reals(&self) -> usize {
        match self {
            Self::Value(_) | Self::Reference(_) => 1,
            Self::Integer(_) | Self::Hook(_) | Self::Function(_) => 0,
            Self::Typed(_, kind, _) => kind.reals(),
            Self::Slice(_, length) | Self::Array(_, length) | Self::ArrayReference(_, length) => *length,
        }
    }

    /// The argument, of the reals in `at` from `start` on.
    fn argument(&self, start: usize) -> String {
        let end = start + self.reals();
        match self {
            Self::Value(_) => format!("at[{start}]"),
            Self::Reference(_) => format!("&at[{start}]"),
            Self::Integer(_) => "n".to_owned(),
            Self::Slice(..) => format!("&at[{start}..{end}]"),
            Self::Array(_, length) => format!("array::<{length}>(&at[{start}..{end}])"),
            Self::ArrayReference(_, length) => format!("&array::<{length}>(&at[{start}..{end}])"),
            Self::Typed(_, _, Passing::Changed) => "&mut changed".to_owned(),
            Self::Typed(_, kind, passing) => format!("{}{}", passing.prefix(), kind.value(start)),
            Self::Hook(_) => "|v: f64| 0.5 * v".to_owned(),
            Self::Function(_) => "&function(squashed2, squashed2_vjp)".to_owned(),
        }
    }

    /// Whether the attribute must say whether it is differentiable.
    fn is_asked_for(&self) -> bool {
        matches!(self, Self::Typed(..) | Self::Function(_))
    }

    /// Its name, if derivatives are taken by it.
    fn differentiable(&self) -> Option<&str> {
        match self {
            Self::Integer(_) | Self::Hook(_) => None,
            Self::Value(name)
            | Self::Reference(name)
            | Self::Slice(name, _)
            | Self::Array(name, _)
            | Self::ArrayReference(name, _)
            | Self::Typed(name, ..)
            | Self::Function(name) => Some(name.trim_start_matches("mut ")),
        }
    }
}

fn parameters(random: &mut fastrand::Rng, recursive: bool) -> Vec<Parameter> {
    let count = random.usize(1..4);
    let mut parameters: Vec<Parameter> = ["x", "y", "z"][..count]
        .iter()
        .map(|&name| match random.u8(0..16) {
            10..13 => Parameter::Slice(name.to_owned(), random.usize(1..=LONGEST)),
            13 => Parameter::Array(name.to_owned(), random.usize(2..=4)),
            14 => Parameter::Array(format!("mut {name}"), random.usize(2..=4)),
            15 => Parameter::ArrayReference(name.to_owned(), random.usize(2..=4)),
            0 => Parameter::Reference(name.to_owned()),
            1 | 2 => Parameter::Value(format!("mut {name}")),
            _ => Parameter::Value(name.to_owned()),
        })
        .collect();
    if !recursive {
        typed_parameters(random, &mut parameters);
    }
    if recursive || random.u8(0..3) == 0 {
        // What a method is called on comes first.
        let first = usize::from(matches!(parameters.first(), Some(Parameter::Typed(name, ..)) if name == "self"));
        parameters.insert(random.usize(first..=parameters.len()), Parameter::Integer("n".to_owned()));
    }
    parameters
}

/// Parameters of structs, enums, options and functions, and what a method is called on.
fn typed_parameters(random: &mut fastrand::Rng, parameters: &mut Vec<Parameter>) {
    let at = |random: &mut fastrand::Rng, parameters: &[Parameter]| random.usize(0..=parameters.len());
    for name in ["s", "other"] {
        if random.u8(0..4) == 0 {
            let kind = Kind::random(random);
            let passing = Passing::random(random, kind);
            parameters.insert(at(random, parameters), Parameter::Typed(name.to_owned(), kind, passing));
        }
    }
    if random.u8(0..16) == 0 {
        parameters.insert(at(random, parameters), Parameter::Hook("hook".to_owned()));
    }
    if random.u8(0..16) == 0 {
        parameters.insert(at(random, parameters), Parameter::Function("field".to_owned()));
    }
    if random.u8(0..6) == 0 {
        let kind = Kind::random(random);
        let passing = match (random.u8(0..4), kind) {
            (_, Kind::Option(_)) => return,
            (0, Kind::Pair | Kind::Frame) => Passing::Changed,
            (1, Kind::Pair | Kind::Frame) => Passing::Variable,
            (1, Kind::Shape(_)) => Passing::Value,
            _ => Passing::Reference,
        };
        parameters.insert(0, Parameter::Typed("self".to_owned(), kind, passing));
    }
}
