//! The evals by name.

pub mod ba;
pub mod descent;
pub mod det;
pub mod gmm;
mod hello;
pub mod ht;
pub mod kmeans;
pub mod llsq;
pub mod lse;
pub mod lstm;
pub mod ode;
pub mod particle;
pub mod saddle;

use crate::function::Function;

/// The evals that there are.
pub const NAMES: [&str; 12] =
    ["ba", "det", "gmm", "hello", "ht", "kmeans", "llsq", "lse", "lstm", "ode", "particle", "saddle"];

/// The functions of an eval, if there is one of that name.
pub fn functions(eval: &str) -> Option<&'static [Function]> {
    Some(match eval {
        "ba" => &ba::FUNCTIONS,
        "det" => &det::FUNCTIONS,
        "gmm" => &gmm::FUNCTIONS,
        "hello" => &hello::FUNCTIONS,
        "ht" => &ht::FUNCTIONS,
        "kmeans" => &kmeans::FUNCTIONS,
        "llsq" => &llsq::FUNCTIONS,
        "lse" => &lse::FUNCTIONS,
        "lstm" => &lstm::FUNCTIONS,
        "ode" => &ode::FUNCTIONS,
        "particle" => &particle::FUNCTIONS,
        "saddle" => &saddle::FUNCTIONS,
        _ => return None,
    })
}
