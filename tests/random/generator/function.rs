//! Functions: their signatures, and how they are listed for the test.

use super::body::{Body, indented};
use super::scope::Scope;

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
}

/// The length of the longest slice that a parameter is.
pub(super) const LONGEST: usize = 5;

/// What a function returns.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Returns {
    Number,
    Pair,
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

impl Function {
    pub(super) fn random(random: &mut fastrand::Rng, number: usize, module: usize, known: &[Self]) -> Self {
        let name = format!("f{number}");
        let recursive = random.u8(0..20) == 0;
        let parameters = parameters(random, recursive);
        let returns = if random.u8(0..8) == 0 { Returns::Pair } else { Returns::Number };
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
        let result = if returns == Returns::Pair { "(f64, f64)" } else { "f64" };
        // Loops that are run again from checkpoints.
        let checkpoint = match random.u8(0..12) {
            every @ 1..=3 => format!(", checkpoint = {every}"),
            0 => ", checkpoint".to_owned(),
            _ => String::new(),
        };
        let head = format!("#[differentiate(reverse{checkpoint})]\npub fn {name}({}) -> {result} {{", list.join(", "));
        let source = format!("{head}\n{}\n}}\n", indented(lines).join("\n"));
        Self { name, module, parameters, returns, level, cost: cost * deep, source }
    }

    /// The function's line in the table: adapters that give it and its companion one shape, and its source.
    pub(super) fn entry(&self) -> String {
        let name = &self.name;
        let (start, companion, weigh) = match self.returns {
            Returns::Number => ("f64::NAN", "grad", ""),
            Returns::Pair => ("0.0", "vjp", "weighted"),
        };
        let (mut arguments, mut shadowed, mut returned) = (Vec::new(), Vec::new(), vec!["value".to_owned()]);
        let (mut shadows, mut copies) = (String::new(), String::new());
        let mut reals = 0;
        for (position, parameter) in self.parameters.iter().enumerate() {
            let (argument, shadow) = (parameter.argument(reals), format!("d{position}"));
            let end = reals + parameter.reals();
            let by_reference = argument.starts_with('&');
            shadowed.push(argument.clone());
            arguments.push(argument);
            if by_reference {
                shadowed.push(format!("&mut {shadow}"));
            } else if parameter.reals() > 0 {
                returned.push(shadow.clone());
            }
            if let Parameter::Value(_) | Parameter::Reference(_) = parameter {
                copies += &format!("d[{reals}] = {shadow}; ");
                if by_reference {
                    shadows += &format!("let mut {shadow} = {start}; ");
                }
            } else if parameter.reals() > 0 {
                copies += &format!("d[{reals}..{end}].copy_from_slice(&{shadow}); ");
                if by_reference {
                    shadows += &format!("let mut {shadow} = [{start}; {}]; ", parameter.reals());
                }
            }
            reals = end;
        }
        let returned = if returned.len() == 1 { "value".to_owned() } else { format!("({})", returned.join(", ")) };
        let arguments = arguments.join(", ");
        if self.returns == Returns::Pair {
            shadowed.push("WEIGHTS".to_owned());
        }
        let shadowed = shadowed.join(", ");
        let source = format!("r#\"{}\"#", self.source);
        let integer = self.parameters.iter().any(|parameter| matches!(parameter, Parameter::Integer(_)));
        format!(
            "Program {{ source: {source}, reals: {reals}, integer: {integer}, \
             primal: |at, n| {weigh}({name}({arguments})), companion: |at, n, d| {{ \
             {shadows}let {returned} = {name}_{companion}({shadowed}); {copies}{weigh}(value) }} }},\n"
        )
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
        }
    }

    /// How many reals the parameter is when the function is examined.
    fn reals(&self) -> usize {
        match self {
            Self::Value(_) | Self::Reference(_) => 1,
            Self::Integer(_) => 0,
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
    if recursive || random.u8(0..3) == 0 {
        parameters.insert(random.usize(0..=count), Parameter::Integer("n".to_owned()));
    }
    parameters
}
