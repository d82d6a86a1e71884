//! The types of the programs: structs with fields of every kind, in one another.

use std::fmt::Write;

/// Types in one part of the programs.
const TYPES: usize = 8;

/// Names of fields; some are such as a compiler would choose for its own.
const FIELDS: &[&str] = &["a", "x", "value", "d_x", "rate", "tape", "mass", "seed"];

/// What a field holds.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Field {
    Real,
    Integer,
    Pair,
    Array(usize),
    Vector,
    Optional,
    Struct(usize),
}

/// A struct.
pub(super) struct Type {
    /// How it is called in a literal.
    pub(super) name: String,
    /// How it is written as a type.
    pub(super) written: String,
    pub(super) fields: Vec<(String, Field)>,
    tuple: bool,
    pub(super) generic: bool,
    /// Whether values are copied rather than moved.
    pub(super) copied: bool,
    /// How many reals it holds.
    pub(super) reals: usize,
    /// Whether an integer decides what it holds.
    pub(super) varies: bool,
}

/// The length of a vector in a field when a function is examined.
pub(super) const VECTOR: usize = 2;

/// The types of a part, those that others hold first.
pub(super) fn random(random: &mut fastrand::Rng) -> Vec<Type> {
    let mut types = Vec::new();
    for number in 0..TYPES {
        let next = Type::random(random, number, &types);
        types.push(next);
    }
    types
}

/// The source of the types, and of what the test needs of each.
pub(super) fn source(types: &[Type]) -> String {
    let mut source = "pub mod types {\nuse super::prelude::*;\n\n".to_owned();
    for declared in types {
        source += &declared.declaration(types);
        source += &declared.adapters(types);
    }
    source + "}\n\n"
}

impl Type {
    fn random(random: &mut fastrand::Rng, number: usize, known: &[Self]) -> Self {
        let tuple = random.u8(0..4) == 0;
        let mut fields = vec![Field::Real];
        for _ in 0..random.usize(1..4) {
            fields.push(match random.u8(0..14) {
                0 => Field::Integer,
                1 => Field::Pair,
                2 | 3 => Field::Array(random.usize(2..4)),
                4 if number > 3 => Field::Vector,
                5 => Field::Optional,
                6..9 if number > 1 => Field::Struct(random.usize(..number.min(4))),
                _ => Field::Real,
            });
        }
        random.shuffle(&mut fields);
        let start = random.usize(..FIELDS.len());
        let name = |at: usize| if tuple { at.to_string() } else { FIELDS[(start + at) % FIELDS.len()].to_owned() };
        let fields: Vec<(String, Field)> =
            fields.into_iter().enumerate().map(|(at, field)| (name(at), field)).collect();
        let generic = random.u8(0..4) == 0;
        let name = format!("S{number}");
        let written = if generic { format!("{name}<f64>") } else { name.clone() };
        let held = |field: &Field| if let Field::Struct(held) = field { Some(&known[*held]) } else { None };
        let inner = || fields.iter().filter_map(|(_, field)| held(field));
        let copied = inner().all(|held| held.copied) && fields.iter().all(|(_, field)| *field != Field::Vector);
        let reals = fields.iter().map(|(_, field)| held(field).map_or(field.reals(), |held| held.reals)).sum();
        let varies = inner().any(|held| held.varies)
            || fields.iter().any(|(_, field)| matches!(field, Field::Integer | Field::Optional));
        Self { name, written, tuple, generic, copied, reals, varies, fields }
    }

    /// A literal, of what its fields are given.
    pub(super) fn literal(&self, values: &[String]) -> String {
        if self.tuple {
            return format!("{}({})", self.name, values.join(", "));
        }
        let given = |((name, _), value): (&(String, Field), &String)| match name == value {
            true => name.clone(),
            false => format!("{name}: {value}"),
        };
        let fields: Vec<String> = self.fields.iter().zip(values).map(given).collect();
        format!("{} {{ {} }}", self.name, fields.join(", "))
    }

    /// A literal with one field of its own and the rest of another value.
    pub(super) fn update(&self, field: &str, value: &str, rest: &str) -> String {
        format!("{} {{ {field}: {value}, ..{rest} }}", self.name)
    }

    fn declaration(&self, types: &[Self]) -> String {
        let real = if self.generic { "T" } else { "f64" };
        let field = |(name, field): &(String, Field)| {
            let kind = match field {
                Field::Real => real.to_owned(),
                Field::Integer => "i32".to_owned(),
                Field::Pair => format!("({real}, f64)"),
                Field::Array(length) => format!("[{real}; {length}]"),
                Field::Vector => format!("Vec<{real}>"),
                Field::Optional => format!("Option<{real}>"),
                Field::Struct(held) => types[*held].written.clone(),
            };
            if self.tuple { format!("pub {kind}") } else { format!("pub {name}: {kind}") }
        };
        let fields: Vec<String> = self.fields.iter().map(field).collect();
        let generics = if self.generic { "<T>" } else { "" };
        let (open, close) = if self.tuple { ("(", ");") } else { (" {", "}") };
        let copy = if self.copied { "Copy, " } else { "" };
        format!(
            "#[derive(Clone, {copy}Debug, Default, PartialEq, Differentiable)]\n\
             pub struct {}{generics}{open} {} {close}\n\n",
            self.name,
            fields.join(", ")
        )
    }

    /// A value of reals, and the reals of a value.
    fn adapters(&self, types: &[Self]) -> String {
        let mut values = Vec::new();
        let mut out = String::new();
        let mut start = 0;
        for (name, field) in &self.fields {
            values.push(match field {
                Field::Real => format!("at[{start}]"),
                Field::Integer => "n".to_owned(),
                Field::Pair => format!("(at[{start}], at[{start} + 1])"),
                Field::Array(length) => format!("array::<{length}>(&at[{start}..][..{length}])"),
                Field::Vector => format!("at[{start}..][..{VECTOR}].to_vec()"),
                Field::Optional => format!("(n % 3 != 1).then_some(at[{start}])"),
                Field::Struct(held) => {
                    format!("{}(&at[{start}..], n)", types[*held].constructor())
                }
            });
            let _ = match field {
                Field::Real => writeln!(out, "    d[{start}] = from.{name};"),
                Field::Integer => Ok(()),
                Field::Pair => writeln!(out, "    (d[{start}], d[{start} + 1]) = from.{name};"),
                Field::Array(length) => writeln!(out, "    d[{start}..][..{length}].copy_from_slice(&from.{name});"),
                Field::Vector => {
                    writeln!(out, "    d[{start}..][..{VECTOR}].copy_from_slice(&from.{name}[..{VECTOR}]);")
                }
                Field::Optional => writeln!(out, "    d[{start}] = from.{name}.unwrap_or(0.0);"),
                Field::Struct(held) => {
                    writeln!(out, "    {}_reals(&from.{name}, &mut d[{start}..]);", types[*held].constructor())
                }
            };
            start += match field {
                Field::Struct(held) => types[*held].reals,
                _ => field.reals(),
            };
        }
        let constructor = self.constructor();
        let (written, literal) = (&self.written, self.literal(&values));
        format!(
            "pub fn {constructor}(at: &[f64], n: i32) -> {written} {{\n    {literal}\n}}\n\n\
             pub fn {constructor}_reals(from: &{written}, d: &mut [f64]) {{\n{out}}}\n\n"
        )
    }

    /// The name of the function that makes a value of reals.
    pub(super) fn constructor(&self) -> String {
        self.name.to_lowercase()
    }
}

impl Field {
    /// How many reals it holds, unless it is a struct.
    fn reals(self) -> usize {
        match self {
            Self::Real | Self::Optional => 1,
            Self::Integer | Self::Struct(_) => 0,
            Self::Pair | Self::Vector => VECTOR,
            Self::Array(length) => length,
        }
    }
}
