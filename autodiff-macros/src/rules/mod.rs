//! What the compiler knows of the real functions: the [table](table.rs) and its lookup.

mod node;
mod row;

pub(crate) use node::{Node, Partial};
pub(crate) use row::{ParamKind, Row};

use crate::ir::RuleId;
use node::{masked, one, steep, unless, zero};

/// Expands the table to [`ROWS`] and to the [`Node`] methods that partials are written with.
macro_rules! rules {
    ($($name:ident $params:tt -> $result:ident { $($partial:expr),* $(,)? })*) => {
        static ROWS: &[Row] = &[$(
            Row {
                name: stringify!($name),
                params: rules!(@kinds $params),
                partials: &[$(rules!(@partial $params $result $partial)),*],
            }
        ),*];
    };
    (@kinds ($($param:ident $(: $kind:ident)? in $domain:expr),*)) => { &[$(rules!(@kind $($kind)?)),*] };
    (@kind) => { ParamKind::Real };
    (@kind int) => { ParamKind::Int };
    (@partial ($($param:ident $(: $kind:ident)? in $domain:expr),*) $result:ident $partial:expr) => {{
        #[allow(unused_variables, reason = "a partial need not read all of them")]
        fn partial<'b>(arguments: &[Node<'b>], $result: Node<'b>) -> Partial<'b> {
            let &[$($param),*] = arguments else { return zero() };
            Partial::from($partial)
        }
        partial
    }};
}

/// Functions of zero derivative are listed beside the rules; both kinds are rows.
macro_rules! constants {
    ($($name:ident ( $($param:ident in $domain:expr),* ) -> $kind:ident)*) => {
        static CONSTANTS: &[(&str, usize, Output)] = &[$(
            (stringify!($name), [$(stringify!($param)),*].len(), Output::$kind)
        ),*];
    };
}

/// The type that a function of zero derivative returns.
#[allow(non_camel_case_types, reason = "the table names the types as Rust does")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Output {
    real,
    bool,
    opaque,
}

include!("table.rs");

/// A row of the table.
pub(crate) fn row(rule: RuleId) -> &'static Row {
    &ROWS[usize::from(rule.index)]
}

/// The rule of a method, with its receiver counted among the arguments.
pub(crate) fn lookup(name: &str, arguments: usize) -> Option<RuleId> {
    let index = ROWS.iter().position(|row| row.name == name && row.params.len() == arguments)?;
    // `clamp` asserts that its bounds are in order.
    let may_panic = name == "clamp";
    Some(RuleId { index: u16::try_from(index).ok()?, name: ROWS[index].name, arity: arguments, may_panic })
}

/// What a function of zero derivative returns.
pub(crate) fn lookup_constant(name: &str, arguments: usize) -> Option<Output> {
    CONSTANTS.iter().find(|row| row.0 == name && row.1 == arguments).map(|row| row.2)
}

/// The partials of those partials that the runtime computes, for each of their arguments, by the functions of the runtime that
/// they are. What a derivative has to be taken of that has none here, is refused.
pub(crate) fn edge_partials(function: &str) -> Option<&'static [Option<&'static str>]> {
    Some(match function {
        "powi_base" => &[Some("powi_base_slope"), None],
        "powf_base" => &[Some("powf_base_slope"), Some("powf_base_exponent")],
        "powf_exponent" => &[Some("powf_exponent_base"), None, Some("powf_exponent_power")],
        _ => return None,
    })
}

/// Every name that a rule or a function of zero derivative goes by.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    ROWS.iter().map(|row| row.name).chain(CONSTANTS.iter().map(|row| row.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_partial_for_each_real_argument() {
        for row in ROWS {
            let reals = row.params.iter().filter(|kind| **kind == ParamKind::Real).count();
            assert_eq!(row.partials.len(), reals, "{}", row.name);
        }
    }

    #[test]
    fn the_partials_of_a_row_have_partials() {
        let called = include_str!("node.rs").split("runtime(\"").skip(1).filter_map(|rest| rest.split('"').next());
        let functions: Vec<&str> = called.collect();
        assert!(!functions.is_empty());
        for function in functions {
            assert!(edge_partials(function).is_some(), "{function}");
        }
    }

    #[test]
    fn a_name_has_one_row() {
        let mut names: Vec<_> = names().collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
