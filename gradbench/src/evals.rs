//! The evals by name.

pub mod ba;
pub mod det;
pub mod gmm;
mod hello;
pub mod llsq;
pub mod lse;
pub mod lstm;
pub mod ode;

use crate::function::Function;

/// The evals that there are.
pub const NAMES: [&str; 8] = ["ba", "det", "gmm", "hello", "llsq", "lse", "lstm", "ode"];

/// The functions of an eval, if there is one of that name.
pub fn functions(eval: &str) -> Option<&'static [Function]> {
    Some(match eval {
        "ba" => &ba::FUNCTIONS,
        "det" => &det::FUNCTIONS,
        "gmm" => &gmm::FUNCTIONS,
        "hello" => &hello::FUNCTIONS,
        "llsq" => &llsq::FUNCTIONS,
        "lse" => &lse::FUNCTIONS,
        "lstm" => &lstm::FUNCTIONS,
        "ode" => &ode::FUNCTIONS,
        _ => return None,
    })
}
