//! Rust expressions and numbers in mathematical notation: `x.powi(2) * 2.0` becomes x² · 2.

mod parse;

use super::text::{Style, Text};
use parse::{Expression, parse};

/// An expression as mathematics; as it stands where it is more than that.
pub(crate) fn expression(source: &str) -> Text {
    parse(source).map_or_else(|| Text::upright(source), |tree| set(&tree))
}

/// A name as a variable: italic, Greek where it spells a Greek letter, with digits and what follows `_` as a subscript.
pub(crate) fn variable(name: &str) -> Text {
    let digits = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let (stem, subscript) = match name.split_once('_') {
        Some((stem, subscript)) if !stem.is_empty() => (stem, subscript),
        _ if digits.is_empty() => (name, ""),
        _ => name.split_at(digits.len()),
    };
    let mut text = Text::default();
    text.push(greek(stem).unwrap_or(stem), Style::Italic);
    if !subscript.is_empty() {
        text.push(subscript, Style::Subscript);
    }
    text
}

/// A number to three significant digits.
pub(crate) fn number(value: f64) -> Text {
    let magnitude = value.abs();
    if !value.is_finite() {
        let name = if value.is_nan() { "NaN" } else { "∞" };
        return Text::upright(format!("{}{name}", sign(value)));
    }
    if magnitude != 0.0 && !(1e-3..1e5).contains(&magnitude) {
        return scientific(value);
    }
    let decimals = match magnitude {
        0.0 => 0,
        _ => (2.0 - magnitude.log10().floor()).max(0.0) as usize,
    };
    let digits = without_zeros(format!("{magnitude:.decimals$}"));
    Text::upright(format!("{}{digits}", sign(value)))
}

fn scientific(value: f64) -> Text {
    let written = format!("{:.2e}", value.abs());
    let (mantissa, exponent) = written.split_once('e').unwrap_or((&written, "0"));
    let mut text = Text::upright(format!("{}{} × 10", sign(value), without_zeros(mantissa.to_owned())));
    text.push(exponent.replace('-', "−"), Style::Superscript);
    text
}

fn sign(value: f64) -> &'static str {
    if value < 0.0 { "−" } else { "" }
}

fn without_zeros(digits: String) -> String {
    if digits.contains('.') { digits.trim_end_matches('0').trim_end_matches('.').to_owned() } else { digits }
}

/// How tightly a part of a formula holds together, loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    Sum,
    /// A function and its argument without parentheses.
    Application,
    Product,
    Atom,
}

fn strength(tree: &Expression) -> Strength {
    match tree {
        Expression::Number(_) | Expression::Name(_) => Strength::Atom,
        Expression::Negative(_) | Expression::Binary(_, '+' | '-', _) => Strength::Sum,
        Expression::Binary(..) => Strength::Product,
        Expression::Call(name, arguments) => match (name.as_str(), &arguments[..]) {
            ("recip", _) => Strength::Product,
            ("sqrt" | "abs", [_]) | ("powi" | "powf", [_, Expression::Number(_)]) => Strength::Atom,
            (name, [x]) if !is_symbol(name) && x.is_atom() => Strength::Application,
            _ => Strength::Atom,
        },
    }
}

fn set_at_least(tree: &Expression, needed: Strength) -> Text {
    if strength(tree) < needed { parenthesised(set(tree)) } else { set(tree) }
}

fn set(tree: &Expression) -> Text {
    let mut text = Text::default();
    match tree {
        Expression::Number(digits) => text = Text::upright(literal(digits)),
        Expression::Name(name) => text = variable(name),
        Expression::Negative(operand) => {
            text.push("−", Style::Upright);
            text.extend(set_at_least(operand, Strength::Application));
        }
        Expression::Binary(left, operator, right) => {
            let (before, after) = match operator {
                '+' | '-' => (Strength::Sum, Strength::Application),
                _ => (Strength::Product, Strength::Atom),
            };
            text = set_at_least(left, before);
            text.push(
                match operator {
                    '*' => " · ".to_owned(),
                    '-' => " − ".to_owned(),
                    '/' => " / ".to_owned(),
                    other => format!(" {other} "),
                },
                Style::Upright,
            );
            // `a · sin b` needs no parentheses, `(sin a) · b` does.
            let is_application = strength(right) == Strength::Application;
            text.extend(if is_application { set(right) } else { set_at_least(right, after) });
        }
        Expression::Call(name, arguments) => text = call(name, arguments),
    }
    text
}

fn call(name: &str, arguments: &[Expression]) -> Text {
    let mut text = Text::default();
    match (name, arguments) {
        ("sqrt", [x]) => {
            text.push("√", Style::Upright);
            text.extend(as_operand(x));
        }
        ("abs", [x]) => {
            text.push("|", Style::Upright);
            text.extend(set(x));
            text.push("|", Style::Upright);
        }
        ("recip", [x]) => {
            text.push("1 / ", Style::Upright);
            text.extend(as_operand(x));
        }
        ("powi" | "powf", [x, Expression::Number(power)]) => {
            text = as_operand(x);
            text.push(literal(power), Style::Superscript);
        }
        (_, [x]) if !is_symbol(name) => {
            text.push(name, Style::Upright);
            if x.is_atom() {
                text.push(" ", Style::Upright);
            }
            text.extend(as_operand(x));
        }
        _ => {
            text = function(name);
            let mut list = Text::default();
            for (i, argument) in arguments.iter().enumerate() {
                if i > 0 {
                    list.push(", ", Style::Upright);
                }
                list.extend(set(argument));
            }
            text.extend(parenthesised(list));
        }
    }
    text
}

/// The name of a function: a symbol like a variable, a word upright.
fn function(name: &str) -> Text {
    if is_symbol(name) { variable(name) } else { Text::upright(name) }
}

fn is_symbol(name: &str) -> bool {
    name.len() == 1 || greek(name).is_some()
}

fn as_operand(tree: &Expression) -> Text {
    if tree.is_atom() { set(tree) } else { parenthesised(set(tree)) }
}

fn parenthesised(inner: Text) -> Text {
    let mut text = Text::upright("(");
    text.extend(inner);
    text.push(")", Style::Upright);
    text
}

/// A literal without what only Rust needs: `1_000.0_f64` is 1000.
fn literal(digits: &str) -> String {
    let digits = digits.trim_end_matches("f64").trim_end_matches("f32").replace('_', "");
    if digits.contains('e') { digits } else { without_zeros(digits) }
}

fn greek(name: &str) -> Option<&'static str> {
    Some(match name {
        "alpha" => "α",
        "beta" => "β",
        "gamma" => "γ",
        "delta" => "δ",
        "epsilon" => "ε",
        "zeta" => "ζ",
        "eta" => "η",
        "theta" => "θ",
        "kappa" => "κ",
        "lambda" => "λ",
        "mu" => "μ",
        "phi" => "φ",
        "rho" => "ρ",
        "sigma" => "σ",
        "tau" => "τ",
        "omega" => "ω",
        _ => return None,
    })
}
