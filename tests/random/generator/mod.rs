//! A generator of annotated functions as Rust source.
//!
//! The functions are numerically tame, so that difference quotients can tell a right gradient from a wrong one: every
//! expression carries bounds of its size and of its slope, and is squashed where they grow. Thresholds are odd
//! constants, which test points are not expected to hit.

mod body;
mod call;
mod choice;
mod condition;
mod entry;
mod forms;
mod function;
mod iterator;
mod looping;
mod real;
mod record;
mod rules;
mod scope;
mod sequence;
mod statement;
mod types;

use function::Function;

/// Functions in one module; later modules call into earlier ones by path.
const PER_MODULE: usize = 100;

/// The source of `count` functions and of the table that lists them.
pub(crate) fn generate(seed: u64, count: usize) -> String {
    let mut random = fastrand::Rng::with_seed(seed);
    let types = types::random(&mut random);
    let mut functions: Vec<Function> = Vec::new();
    while functions.len() < count {
        let number = functions.len();
        let function = Function::random(&mut random, number, number / PER_MODULE, &functions, &types);
        functions.push(function);
    }
    let mut source = types::source(&types);
    for (module, members) in functions.chunks(PER_MODULE).enumerate() {
        source += &format!("pub mod m{module} {{\nuse super::prelude::*;\nuse super::types::*;\n\n");
        for function in members {
            source += &function.source;
            source += "\n";
        }
        source += "pub const PROGRAMS: &[Program] = &[\n";
        for function in members {
            source += &function.entry(&types);
        }
        source += "];\n}\n\n";
    }
    let modules: Vec<String> =
        (0..functions.chunks(PER_MODULE).len()).map(|module| format!("m{module}::PROGRAMS")).collect();
    source + &format!("pub const PROGRAMS: &[&[prelude::Program]] = &[{}];\n", modules.join(", "))
}
