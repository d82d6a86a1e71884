//! The types of the programs: structs with fields of every kind, in one another.

use std::fmt::Write;

/// Types in one part of the programs.
const TYPES: usize = 8;

/// Names of fields; some are such as a compiler would choose for its own.
const FIELDS: &[&str] = &["a", "x", "value", "d_x", "rate", "tape", "mass", "seed"];

/// Names of the forms of enums.
const VARIANTS: &[&str] = &["Linear", "Constant", "Adjoint"];

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

/// One of the forms of an enum, or what a struct is.
pub(super) struct Form {
    /// How it is called in a literal and in a pattern.
    pub(super) path: String,
    pub(super) tuple: bool,
    pub(super) fields: Vec<(String, Field)>,
}

/// A struct, or an enum of a few forms.
pub(super) struct Type {
    /// How it is called in a literal.
    pub(super) name: String,
    /// How it is written as a type.
    pub(super) written: String,
    /// The fields of a struct; none of an enum.
    pub(super) fields: Vec<(String, Field)>,
    tuple: bool,
    /// Those of an enum.
    pub(super) forms: Vec<Form>,
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
        if number % 4 == 1 {
            return Self::random_enum(random, number, known);
        }
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
        Self { name, written, tuple, forms: Vec::new(), generic, copied, reals, varies, fields }
    }

    fn random_enum(random: &mut fastrand::Rng, number: usize, known: &[Self]) -> Self {
        let name = format!("S{number}");
        let mut forms = Vec::new();
        for (at, variant) in VARIANTS.iter().take(random.usize(2..4)).enumerate() {
            let tuple = random.bool();
            let start = random.usize(..FIELDS.len());
            let name_of =
                |at: usize| if tuple { at.to_string() } else { FIELDS[(start + at) % FIELDS.len()].to_owned() };
            let count = random.usize(usize::from(at == 0)..4);
            let fields = (0..count).map(|at| {
                let field = match random.u8(0..10) {
                    0 => Field::Integer,
                    1 => Field::Array(2),
                    2 => Field::Vector,
                    3 | 4 if number > 4 => Field::Struct(random.usize(..4)),
                    _ => Field::Real,
                };
                (name_of(at), field)
            });
            let fields = fields.collect();
            forms.push(Form { path: format!("{name}::{variant}"), tuple, fields });
        }
        let held = |field: &Field| if let Field::Struct(held) = field { Some(&known[*held]) } else { None };
        let all = || forms.iter().flat_map(|form| &form.fields).map(|(_, field)| field);
        let copied = all().all(|field| *field != Field::Vector && held(field).is_none_or(|held| held.copied));
        let reals_of = |form: &Form| -> usize {
            form.fields.iter().map(|(_, field)| held(field).map_or(field.reals(), |held| held.reals)).sum()
        };
        let reals = forms.iter().map(reals_of).max().unwrap_or(0);
        let written = name.clone();
        let (fields, generic, varies) = (Vec::new(), false, true);
        Self { name, written, tuple: false, forms, generic, copied, reals, varies, fields }
    }

    /// A literal, of what its fields are given.
    pub(super) fn literal(&self, values: &[String]) -> String {
        literal(&self.name, self.tuple, &self.fields, values)
    }

    /// A literal with one field of its own and the rest of another value.
    pub(super) fn update(&self, field: &str, value: &str, rest: &str) -> String {
        format!("{} {{ {field}: {value}, ..{rest} }}", self.name)
    }

    fn declaration(&self, types: &[Self]) -> String {
        if !self.forms.is_empty() {
            return self.enum_declaration(types);
        }
        let real = if self.generic { "T" } else { "f64" };
        let field = |(name, field): &(String, Field)| {
            let kind = field.written(real, types);
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

    fn enum_declaration(&self, types: &[Self]) -> String {
        let forms = self.forms.iter().map(|form| {
            let name = form.path.rsplit("::").next().unwrap_or_default();
            let field = |(name, field): &(String, Field)| match form.tuple {
                true => field.written("f64", types),
                false => format!("{name}: {}", field.written("f64", types)),
            };
            let fields: Vec<String> = form.fields.iter().map(field).collect();
            match (fields.is_empty(), form.tuple) {
                (true, _) => name.to_owned(),
                (false, true) => format!("{name}({})", fields.join(", ")),
                (false, false) => format!("{name} {{ {} }}", fields.join(", ")),
            }
        });
        let forms: Vec<String> = forms.collect();
        let copy = if self.copied { "Copy, " } else { "" };
        format!(
            "#[derive(Clone, {copy}Debug, PartialEq, Differentiable)]\npub enum {} {{ {} }}\n\n\
             impl Default for {} {{\n    fn default() -> Self {{ {}(&[0.0; 64], 0) }}\n}}\n\n",
            self.name,
            forms.join(", "),
            self.name,
            self.constructor()
        )
    }

    /// A value of reals, and the reals of a value.
    fn adapters(&self, types: &[Self]) -> String {
        let (constructor, written) = (self.constructor(), &self.written);
        let (value, out) = if self.forms.is_empty() {
            let (values, out) = parts(&self.fields, types, |name| format!("(&from.{name})"));
            (self.literal(&values), out)
        } else {
            self.enum_adapters(types)
        };
        format!(
            "pub fn {constructor}(at: &[f64], n: i32) -> {written} {{\n    {value}\n}}\n\n\
             pub fn {constructor}_reals(from: &{written}, d: &mut [f64]) {{\n{out}}}\n\n"
        )
    }

    fn enum_adapters(&self, types: &[Self]) -> (String, String) {
        let (mut made, mut taken) = (String::new(), String::new());
        for (at, form) in self.forms.iter().enumerate() {
            let (values, out) = parts(&form.fields, types, |name| format!("part_{name}"));
            let bound: Vec<String> = form.fields.iter().map(|(name, _)| format!("part_{name}")).collect();
            let pattern = if at + 1 == self.forms.len() { "_".to_owned() } else { at.to_string() };
            made += &format!("{pattern} => {}, ", literal(&form.path, form.tuple, &form.fields, &values));
            let head = literal(&form.path, form.tuple, &form.fields, &bound);
            // What a form leaves over has no derivative.
            taken += &format!("    {head} => {{\n    d[..{}].fill(0.0);\n{out}    }}\n", self.reals);
        }
        (format!("match n.rem_euclid({}) {{ {made}}}", self.forms.len()), format!("    match from {{\n{taken}    }}\n"))
    }

    /// The name of the function that makes a value of reals.
    pub(super) fn constructor(&self) -> String {
        self.name.to_lowercase()
    }
}

/// How fields are made of reals, and the statements that take the reals of each, which is behind a reference.
fn parts(fields: &[(String, Field)], types: &[Type], part: impl Fn(&str) -> String) -> (Vec<String>, String) {
    let mut values = Vec::new();
    let mut out = String::new();
    let mut start = 0;
    for (name, field) in fields {
        let from = part(name);
        values.push(match field {
            Field::Real => format!("at[{start}]"),
            Field::Integer => "n".to_owned(),
            Field::Pair => format!("(at[{start}], at[{start} + 1])"),
            Field::Array(length) => format!("array::<{length}>(&at[{start}..][..{length}])"),
            Field::Vector => format!("at[{start}..][..{VECTOR}].to_vec()"),
            Field::Optional => format!("(n % 3 != 1).then_some(at[{start}])"),
            Field::Struct(held) => format!("{}(&at[{start}..], n)", types[*held].constructor()),
        });
        let _ = match field {
            Field::Real => writeln!(out, "    d[{start}] = *{from};"),
            Field::Integer => Ok(()),
            Field::Pair => writeln!(out, "    (d[{start}], d[{start} + 1]) = *{from};"),
            Field::Array(length) => writeln!(out, "    d[{start}..][..{length}].copy_from_slice({from});"),
            Field::Vector => writeln!(out, "    d[{start}..][..{VECTOR}].copy_from_slice(&{from}[..{VECTOR}]);"),
            Field::Optional => writeln!(out, "    d[{start}] = {from}.unwrap_or(0.0);"),
            Field::Struct(held) => {
                writeln!(out, "    {}_reals({from}, &mut d[{start}..]);", types[*held].constructor())
            }
        };
        start += match field {
            Field::Struct(held) => types[*held].reals,
            _ => field.reals(),
        };
    }
    (values, out)
}

/// A literal, or a pattern, of what its fields are given.
pub(super) fn literal(path: &str, tuple: bool, fields: &[(String, Field)], values: &[String]) -> String {
    let given = |((name, _), value): (&(String, Field), &String)| match (tuple, name == value) {
        (true, _) => value.clone(),
        (false, true) => name.clone(),
        (false, false) => format!("{name}: {value}"),
    };
    let given: Vec<String> = fields.iter().zip(values).map(given).collect();
    match (given.is_empty(), tuple) {
        (true, _) => path.to_owned(),
        (false, true) => format!("{path}({})", given.join(", ")),
        (false, false) => format!("{path} {{ {} }}", given.join(", ")),
    }
}

impl Field {
    fn written(self, real: &str, types: &[Type]) -> String {
        match self {
            Self::Real => real.to_owned(),
            Self::Integer => "i32".to_owned(),
            Self::Pair => format!("({real}, f64)"),
            Self::Array(length) => format!("[{real}; {length}]"),
            Self::Vector => format!("Vec<{real}>"),
            Self::Optional => format!("Option<{real}>"),
            Self::Struct(held) => types[held].written.clone(),
        }
    }

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
