//! Functions: their signatures.

use super::body::{Body, indented};
use super::scope::Scope;
use super::types::{Field, Type};

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
    /// `&mut [f64]`, and the length with which it is examined.
    Lent(String, usize),
    /// A struct, by the number of its type.
    Record(String, usize, Mode),
    /// A slice of structs, and how many they are when it is examined.
    Records(String, usize, usize),
}

/// How a struct is passed.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Mode {
    Value,
    Reference,
    Mutable,
}

/// The length of the longest slice that a parameter is.
pub(super) const LONGEST: usize = 5;

/// What a function returns.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Returns {
    Number,
    Pair,
    /// `Result<f64, String>`
    Outcome,
    /// `Option<f64>`
    Maybe,
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
    /// The type that it is a method of.
    pub(super) method: Option<usize>,
    pub(super) source: String,
}

impl Function {
    pub(super) fn random(
        random: &mut fastrand::Rng,
        number: usize,
        module: usize,
        known: &[Self],
        types: &[Type],
    ) -> Self {
        let name = format!("f{number}");
        let recursive = random.u8(0..20) == 0;
        let parameters = parameters(random, recursive, types);
        let method = match parameters.first() {
            Some(first @ Parameter::Record(_, kind, _)) if first.is_self() => Some(*kind),
            _ => None,
        };
        let changes = parameters.iter().any(Parameter::is_changed);
        let returns = match random.u8(0..16) {
            0 | 1 => Returns::Pair,
            2 | 3 if !changes => Returns::Outcome,
            4 if !changes => Returns::Maybe,
            _ => Returns::Number,
        };
        let recursive = recursive && returns == Returns::Number && !changes;
        let mut body = Body {
            random,
            known,
            types,
            name,
            module,
            parameters,
            returns,
            recursive,
            scope: Scope::default(),
            changed: None,
            nesting: 0,
            loops: Vec::new(),
            trips: 1.0,
            cost: 1.0,
            level: 0,
        };
        let lines = body.write();
        let deep = if recursive { 8.0 } else { 1.0 };
        let Body { random, name, parameters, level, cost, .. } = body;
        let list: Vec<String> = parameters.iter().map(|parameter| parameter.declaration(types)).collect();
        let result = match returns {
            Returns::Number => "f64",
            Returns::Pair => "(f64, f64)",
            Returns::Outcome => "Result<f64, String>",
            Returns::Maybe => "Option<f64>",
        };
        let mut options = "reverse".to_owned();
        // Loops that are run again from checkpoints.
        match random.u8(0..12) {
            every @ 1..=3 => options += &format!(", checkpoint = {every}"),
            0 => options += ", checkpoint",
            _ => {}
        }
        if parameters.iter().any(|parameter| matches!(parameter, Parameter::Record(..) | Parameter::Records(..))) {
            let differentiable: Vec<&str> = parameters.iter().filter_map(Parameter::differentiable).collect();
            options += &format!(", wrt({})", differentiable.join(", "));
        }
        let attribute = format!("#[differentiate({options})]");
        let head = format!("pub fn {name}({}) -> {result} {{", list.join(", "));
        let function = format!("{head}\n{}\n}}", indented(lines).join("\n"));
        let source = match method.map(|kind| &types[kind].written) {
            // On the function, or on the block.
            Some(written) if random.bool() => format!("impl {written} {{\n{attribute}\n{function}\n}}\n"),
            Some(written) => format!("{attribute}\nimpl {written} {{\n{function}\n}}\n"),
            None => format!("{attribute}\n{function}\n"),
        };
        Self { name, module, parameters, returns, level, cost: cost * deep, method, source }
    }
}

impl Parameter {
    fn declaration(&self, types: &[Type]) -> String {
        match self {
            Self::Value(name) => format!("{name}: f64"),
            Self::Reference(name) => format!("{name}: &f64"),
            Self::Integer(name) => format!("{name}: i32"),
            Self::Slice(name, _) => format!("{name}: &[f64]"),
            Self::Lent(name, _) => format!("{name}: &mut [f64]"),
            Self::Array(name, length) => format!("{name}: [f64; {length}]"),
            Self::ArrayReference(name, length) => format!("{name}: &[f64; {length}]"),
            Self::Record(name, kind, mode) => {
                let by = match mode {
                    Mode::Value => "",
                    Mode::Reference => "&",
                    Mode::Mutable => "&mut ",
                };
                if self.is_self() {
                    name.replace("self", &format!("{by}self"))
                } else {
                    format!("{name}: {by}{}", types[*kind].written)
                }
            }
            Self::Records(name, kind, _) => format!("{name}: &[{}]", types[*kind].written),
        }
    }

    /// How many reals the parameter is when the function is examined.
    pub(super) fn reals(&self, types: &[Type]) -> usize {
        match self {
            Self::Value(_) | Self::Reference(_) => 1,
            Self::Integer(_) => 0,
            Self::Slice(_, length) | Self::Array(_, length) | Self::ArrayReference(_, length) => *length,
            Self::Lent(_, length) => *length,
            Self::Record(_, kind, _) => types[*kind].reals,
            Self::Records(_, kind, count) => types[*kind].reals * count,
        }
    }

    /// Its name, if it is differentiable.
    fn differentiable(&self) -> Option<&str> {
        match self {
            Self::Integer(_) => None,
            Self::Value(name)
            | Self::Reference(name)
            | Self::Slice(name, _)
            | Self::Lent(name, _)
            | Self::Array(name, _)
            | Self::ArrayReference(name, _)
            | Self::Record(name, ..)
            | Self::Records(name, ..) => Some(name.trim_start_matches("mut ")),
        }
    }

    pub(super) fn is_self(&self) -> bool {
        matches!(self, Self::Record(name, ..) if name.trim_start_matches("mut ") == "self")
    }

    /// Whether a call changes what is passed.
    pub(super) fn is_changed(&self) -> bool {
        matches!(self, Self::Lent(..) | Self::Record(_, _, Mode::Mutable))
    }
}

fn parameters(random: &mut fastrand::Rng, recursive: bool, types: &[Type]) -> Vec<Parameter> {
    let count = random.usize(1..4);
    let mut parameters: Vec<Parameter> = ["x", "y", "z"][..count]
        .iter()
        .map(|&name| match random.u8(0..22) {
            10..13 => Parameter::Slice(name.to_owned(), random.usize(1..=LONGEST)),
            13 => Parameter::Array(name.to_owned(), random.usize(2..=4)),
            14 => Parameter::Array(format!("mut {name}"), random.usize(2..=4)),
            15 => Parameter::ArrayReference(name.to_owned(), random.usize(2..=4)),
            16 => Parameter::Lent(name.to_owned(), random.usize(1..=LONGEST)),
            17 => Parameter::Records(name.to_owned(), random.usize(..types.len()), random.usize(1..3)),
            18.. => record(random, name, types),
            0 => Parameter::Reference(name.to_owned()),
            1 | 2 => Parameter::Value(format!("mut {name}")),
            _ => Parameter::Value(name.to_owned()),
        })
        .collect();
    if let Parameter::Record(name, ..) = &mut parameters[0]
        && random.bool()
    {
        *name = name.replace(['x', 'y', 'z'], "self");
    }
    if recursive || random.u8(0..3) == 0 {
        let first = usize::from(parameters[0].is_self());
        parameters.insert(random.usize(first..=count), Parameter::Integer("n".to_owned()));
    }
    parameters
}

/// A struct; one that is changed has neither vectors nor options, whose weights would depend on what is left there.
fn record(random: &mut fastrand::Rng, name: &str, types: &[Type]) -> Parameter {
    let kind = random.usize(..types.len());
    let vectors = types[kind].fields.iter().any(|(_, field)| *field == Field::Vector);
    let (mutable, mode) = match random.u8(0..5) {
        0 => ("", Mode::Value),
        1 => ("mut ", Mode::Value),
        2 if !vectors && !types[kind].varies => ("", Mode::Mutable),
        _ => ("", Mode::Reference),
    };
    Parameter::Record(format!("{mutable}{name}"), kind, mode)
}
