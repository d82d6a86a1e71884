//! A function of an eval, and how its runs are timed.

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A function of an eval: it reads its input from JSON, runs as often as the input asks for, and returns its output as JSON.
pub struct Function {
    /// What GradBench calls it.
    pub name: &'static str,
    /// Evaluates it. An input of the wrong form is an error.
    pub evaluate: fn(&Value) -> serde_json::Result<Evaluation>,
}

/// What came of a function, and how long each of its runs took.
#[derive(Debug, Serialize)]
pub struct Evaluation {
    /// The output, in the form that the eval prescribes.
    pub output: Value,
    /// One for each run.
    pub timings: Vec<Timing>,
}

/// How long something took.
#[derive(Debug, Serialize)]
pub struct Timing {
    /// What it was: `"evaluate"`.
    pub name: &'static str,
    /// Its duration.
    pub nanoseconds: u64,
}

/// How often a function is to run, as fields of its input.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(default)]
pub struct Runs {
    /// At least so many times.
    pub min_runs: u32,
    /// Until all runs together took so many seconds.
    pub min_seconds: f64,
}

impl Default for Runs {
    fn default() -> Self {
        Self { min_runs: 1, min_seconds: 0.0 }
    }
}

/// Reads the input, computes the output as often as the input asks for, and presents the last one. Only what `compute` does is timed.
pub(crate) fn evaluate<I: DeserializeOwned, O, P: Serialize>(
    input: &Value,
    compute: impl Fn(&I) -> O,
    present: impl FnOnce(&I, O) -> P,
) -> serde_json::Result<Evaluation> {
    // An input that is no object, such as a number, says nothing about runs.
    let runs = if input.is_object() { Runs::deserialize(input)? } else { Runs::default() };
    let input = I::deserialize(input)?;
    let (output, timings) = timed(runs, || compute(black_box(&input)));
    Ok(Evaluation { output: serde_json::to_value(present(&input, output))?, timings })
}

fn timed<O>(runs: Runs, compute: impl Fn() -> O) -> (O, Vec<Timing>) {
    let mut timings = Vec::new();
    let mut elapsed = Duration::ZERO;
    loop {
        let start = Instant::now();
        let output = black_box(compute());
        let duration = start.elapsed();
        elapsed += duration;
        let nanoseconds = u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX);
        timings.push(Timing { name: "evaluate", nanoseconds });
        if timings.len() >= runs.min_runs as usize && elapsed.as_secs_f64() >= runs.min_seconds {
            return (output, timings);
        }
    }
}
