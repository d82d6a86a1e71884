//! The tool: it answers GradBench's messages, or evaluates one function of one eval.

use std::fs::File;
use std::io::{self, BufReader, Write};
use std::process::ExitCode;

use autodiff_gradbench::{evals, protocol};
use clap::{Arg, ArgMatches, Command};

fn main() -> ExitCode {
    let matches = command().get_matches();
    let result = match matches.get_one::<String>("EVAL") {
        None => protocol::serve(io::stdin().lock(), io::stdout().lock()).map_err(|error| error.to_string()),
        Some(eval) => evaluate(eval, &matches),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Command {
    Command::new("autodiff-gradbench")
        .about(
            "Answers GradBench's messages on standard input, or evaluates one function and prints its output and times",
        )
        .arg(Arg::new("EVAL").requires_all(["INPUT", "FUNCTION"]).help(format!("One of {}", evals::NAMES.join(", "))))
        .arg(Arg::new("INPUT").help("A file with the function's input, as JSON"))
        .arg(Arg::new("FUNCTION").help("A function of the eval, such as gradient"))
}

/// Prints the output, and then each run's time on a line of its own.
fn evaluate(eval: &str, matches: &ArgMatches) -> Result<(), String> {
    let [path, function] =
        ["INPUT", "FUNCTION"].map(|name| &matches.get_one::<String>(name).expect("it is required")[..]);
    let file = File::open(path).map_err(|error| format!("{path}: {error}"))?;
    let input = serde_json::from_reader(BufReader::new(file)).map_err(|error| format!("{path}: {error}"))?;
    let evaluation = protocol::evaluate(eval, function, &input)?;
    let mut output = io::stdout().lock();
    writeln!(output, "{}", evaluation.output).map_err(|error| error.to_string())?;
    for timing in evaluation.timings {
        serde_json::to_writer(&mut output, &timing).map_err(|error| error.to_string())?;
        writeln!(output).map_err(|error| error.to_string())?;
    }
    Ok(())
}
