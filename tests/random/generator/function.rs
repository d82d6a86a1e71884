//! Functions: their signatures, and how they are listed for the test.

use super::body::{Body, indented};
use super::scope::Scope;

/// A parameter by its name, preceded by `mut` where that is so.
#[derive(Clone)]
pub(super) enum Parameter {
    Value(String),
    Reference(String),
    Integer(String),
}

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
            level: 0,
        };
        let lines = body.write();
        let Body { name, parameters, level, .. } = body;
        let list: Vec<String> = parameters.iter().map(Parameter::declaration).collect();
        let result = if returns == Returns::Pair { "(f64, f64)" } else { "f64" };
        let head = format!("#[differentiate(reverse)]\npub fn {name}({}) -> {result} {{", list.join(", "));
        let source = format!("{head}\n{}\n}}\n", indented(lines).join("\n"));
        Self { name, module, parameters, returns, level, source }
    }

    /// The function's line in the table: adapters that give it and its companion one shape for each number of
    /// arguments, and its source.
    pub(super) fn entry(&self) -> String {
        let name = &self.name;
        let reals: Vec<&str> = self.parameters.iter().filter_map(Parameter::real).collect();
        let list = reals.join(", ");
        let arguments: Vec<String> = self.parameters.iter().map(Parameter::argument).collect();
        let arguments = arguments.join(", ");
        let shadowed: Vec<String> = self.parameters.iter().map(Parameter::shadowed).collect();
        let mut shadowed = shadowed.join(", ");
        let derivatives: Vec<String> = reals.iter().map(|real| format!("d_{real}")).collect();
        let derivatives = derivatives.join(", ");
        let (mut shadows, mut returned) = (String::new(), vec!["value".to_owned()]);
        for parameter in &self.parameters {
            let start = if self.returns == Returns::Pair { "0.0" } else { "f64::NAN" };
            match parameter {
                Parameter::Reference(name) => shadows += &format!("let mut d_{name} = {start}; "),
                Parameter::Value(_) => returned.push(format!("d_{}", parameter.real().unwrap_or_default())),
                Parameter::Integer(_) => {}
            }
        }
        let returned = if returned.len() == 1 { "value".to_owned() } else { format!("({})", returned.join(", ")) };
        let (companion, value) = match self.returns {
            Returns::Number => ("grad", "value"),
            Returns::Pair => ("vjp", "weighted(value)"),
        };
        let primal = match self.returns {
            Returns::Number => format!("{name}({arguments})"),
            Returns::Pair => format!("weighted({name}({arguments}))"),
        };
        if self.returns == Returns::Pair {
            shadowed += ", WEIGHTS";
        }
        let arity = ["", "One", "Two", "Three"][reals.len()];
        let source = format!("r#\"{}\"#", self.source);
        format!(
            "Program::{arity}(Pair {{ source: {source}, integer: {}, primal: |[{list}], n| {primal}, companion: |[{list}], n| {{ \
             {shadows}let {returned} = {name}_{companion}({shadowed}); ({value}, [{derivatives}]) }} }}),\n",
            self.parameters.iter().any(|parameter| matches!(parameter, Parameter::Integer(_))),
        )
    }
}

impl Parameter {
    fn declaration(&self) -> String {
        match self {
            Self::Value(name) => format!("{name}: f64"),
            Self::Reference(name) => format!("{name}: &f64"),
            Self::Integer(name) => format!("{name}: i32"),
        }
    }

    /// The name of a parameter that is differentiable.
    fn real(&self) -> Option<&str> {
        match self {
            Self::Value(name) | Self::Reference(name) => Some(name.trim_start_matches("mut ")),
            Self::Integer(_) => None,
        }
    }

    /// The parameter as the function's own argument.
    fn argument(&self) -> String {
        match self {
            Self::Value(name) => name.trim_start_matches("mut ").to_owned(),
            Self::Reference(name) => format!("&{name}"),
            Self::Integer(name) => name.clone(),
        }
    }

    /// The parameter as the companion's argument.
    fn shadowed(&self) -> String {
        match self {
            Self::Reference(name) => format!("&{name}, &mut d_{name}"),
            _ => self.argument(),
        }
    }
}

fn parameters(random: &mut fastrand::Rng, recursive: bool) -> Vec<Parameter> {
    let count = random.usize(1..4);
    let mut parameters: Vec<Parameter> = ["x", "y", "z"][..count]
        .iter()
        .map(|&name| match random.u8(0..10) {
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
