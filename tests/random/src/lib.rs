//! Random programs, differentiated and compared with difference quotients.
//!
//! The build script writes the programs as source text; each of the tests includes a part of them, so that the attribute
//! expands there, and examines them one by one.

use std::panic::catch_unwind;

use autodiff::{Verdict, examine_flat};

/// A function and its companion, of reals and of an integer that the function may not have.
pub struct Program {
    /// The function as it was generated.
    pub source: &'static str,
    /// The number of reals that the function depends on.
    pub reals: usize,
    /// Whether the function depends on the integer.
    pub integer: bool,
    /// The function.
    pub primal: fn(&[f64], i32) -> f64,
    /// Its value; its gradient overwrites the last argument.
    pub companion: fn(&[f64], i32, &mut [f64]) -> f64,
}

/// What has been found out of some programs.
#[derive(Debug, Default)]
pub struct Report {
    /// The number of programs.
    pub programs: usize,
    /// The number of values and derivatives that are right.
    pub agreed: usize,
    /// The number of derivatives at points where a difference quotient decides nothing.
    pub undecided: usize,
    /// What is wrong, with the source of the program.
    pub failures: Vec<String>,
}

/// The cotangent by which the two results of a function are made one.
pub const WEIGHTS: (f64, f64) = (0.75, -1.375);

/// What a function is taken to give where it fails.
pub const FAILED: f64 = 0.0625;

/// What a function gives that may fail.
pub fn succeeded(outcome: impl IntoIterator<Item = f64>) -> f64 {
    outcome.into_iter().next().unwrap_or(FAILED)
}

/// The weighted sum of two results.
pub fn weighted(pair: (f64, f64)) -> f64 {
    WEIGHTS.0 * pair.0 + WEIGHTS.1 * pair.1
}

/// A function without a companion, for constant arguments.
pub fn table(index: i32) -> f64 {
    [0.3, -0.7, 0.9, 0.2, -0.4][index.rem_euclid(5) as usize]
}

/// A slice as an array of its length.
pub fn array<const N: usize>(reals: &[f64]) -> [f64; N] {
    reals.try_into().expect("a slice of this length")
}

/// Weights of numbers that a function leaves behind `&mut`.
pub fn weights<const N: usize>() -> [f64; N] {
    std::array::from_fn(|at| [0.5, -0.875, 1.25, 0.625][at % 4])
}

/// The weighted sum of such numbers.
pub fn weighed<const N: usize>(numbers: &[f64; N]) -> f64 {
    numbers.iter().zip(weights::<N>()).map(|(number, weight)| number * weight).sum()
}

impl Report {
    /// Asserts that all programs are right, and that nearly all numbers could be decided.
    ///
    /// # Panics
    ///
    /// Where that is not so, with the programs' sources.
    pub fn conclude(self, seed: &str) {
        let Self { programs, agreed, undecided, failures } = self;
        println!("{programs} programs from seed {seed}: {agreed} numbers agree, {undecided} are undecided");
        let wrong = failures.len();
        let shown: Vec<&str> = failures.iter().take(5).map(String::as_str).collect();
        assert!(wrong == 0, "{wrong} of {programs} programs are wrong, the first of them:\n\n{}", shown.join("\n"));
        assert!(undecided * 20 < agreed, "too many numbers are undecided");
    }

    /// Examines a program at a few points.
    pub fn examine(&mut self, program: &Program) {
        let mut random = fastrand::Rng::with_seed(self.programs as u64);
        self.programs += 1;
        let integers: &[i32] = if program.integer { &[-2, 0, 1, 2, 3, 5, 7] } else { &[0; 4] };
        let (primal, companion) = (program.primal, program.companion);
        let mut findings = String::new();
        for &integer in integers {
            let mut real = || (0.1 + 1.9 * random.f64()) * if random.bool() { 1.0 } else { -1.0 };
            let point: Vec<f64> = (0..program.reals).map(|_| real()).collect();
            let examination =
                catch_unwind(|| examine_flat(|at| primal(at, integer), |at, d| companion(at, integer, d), &point));
            let Ok(verdicts) = examination else {
                findings += &format!("panics at {point:?}, n = {integer}\n");
                continue;
            };
            // Terms that cancel to nothing leave no scale to measure the rounding of their derivatives by.
            let nothing = primal(&point, integer) == 0.0;
            for (number, verdict) in verdicts.into_iter().enumerate() {
                match verdict {
                    Verdict::Differs(_) if nothing && number > 0 => self.undecided += 1,
                    Verdict::Agrees => self.agreed += 1,
                    Verdict::Undecided(_) => self.undecided += 1,
                    Verdict::Differs(text) => findings += &format!("{text}, n = {integer}\n"),
                }
            }
        }
        if !findings.is_empty() {
            self.failures.push(format!("{findings}{}", program.source));
        }
    }
}

/// Includes and examines a part of the programs.
#[macro_export]
macro_rules! part {
    ($part:literal) => {
        #[allow(unused, unreachable_pub, missing_docs, clippy::all)]
        mod programs {
            mod prelude {
                pub use autodiff_random::{
                    FAILED, Program, WEIGHTS, array, succeeded, table, weighed, weighted, weights,
                };
                pub use autodiff_runtime::{Differentiable, differentiate};
            }

            include!(concat!(env!("OUT_DIR"), "/part", $part, ".rs"));
        }

        #[test]
        fn companions_agree_with_difference_quotients() {
            let mut report = $crate::Report::default();
            programs::PROGRAMS.iter().copied().flatten().for_each(|program| report.examine(program));
            report.conclude(env!("AUTODIFF_SEED"));
        }
    };
}
