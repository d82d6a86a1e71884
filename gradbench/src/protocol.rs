//! GradBench's protocol: a message on a line of the input, a response on a line of the output, both JSON.

use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::evals;
use crate::function::Evaluation;

/// What this tool is called in GradBench.
pub const TOOL: &str = "autodiff";

/// A message of GradBench. Of those that nothing is to be done about, such as an analysis, only the `id` matters.
#[derive(Deserialize)]
struct Message {
    id: Value,
    #[serde(flatten)]
    request: Request,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Request {
    Start,
    Define {
        module: String,
    },
    Evaluate {
        module: String,
        function: String,
        input: Value,
    },
    #[serde(other)]
    Other,
}

#[derive(Serialize)]
struct Response {
    id: Value,
    #[serde(flatten)]
    answer: Answer,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Answer {
    Tool {
        tool: &'static str,
    },
    Defined {
        success: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        error: Option<String>,
    },
    Evaluated {
        success: bool,
        #[serde(flatten)]
        evaluation: Evaluation,
    },
    Failed {
        success: bool,
        error: String,
    },
    Nothing {},
}

/// Answers each message, until the input ends.
///
/// # Errors
///
/// If the input can't be read, is no message, or the output can't be written.
pub fn serve(input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    for line in input.lines() {
        let message: Message = serde_json::from_str(&line?)?;
        let response = Response { id: message.id, answer: answer(&message.request) };
        serde_json::to_writer(&mut output, &response)?;
        output.write_all(b"\n")?;
        output.flush()?;
    }
    Ok(())
}

fn answer(request: &Request) -> Answer {
    match request {
        Request::Start => Answer::Tool { tool: TOOL },
        Request::Define { module } => {
            let error = evals::functions(module).is_none().then(|| unknown_eval(module));
            Answer::Defined { success: error.is_none(), error }
        }
        Request::Evaluate { module, function, input } => match evaluate(module, function, input) {
            Ok(evaluation) => Answer::Evaluated { success: true, evaluation },
            Err(error) => Answer::Failed { success: false, error },
        },
        Request::Other => Answer::Nothing {},
    }
}

/// Evaluates a function of an eval.
///
/// # Errors
///
/// If there is no such eval or function, or if the input is not of the form that the eval prescribes.
pub fn evaluate(eval: &str, function: &str, input: &Value) -> Result<Evaluation, String> {
    let functions = evals::functions(eval).ok_or_else(|| unknown_eval(eval))?;
    let found = functions.iter().find(|candidate| candidate.name == function).ok_or_else(|| {
        let names: Vec<&str> = functions.iter().map(|function| function.name).collect();
        format!("`{eval}` has no function `{function}`, but {}", names.join(", "))
    })?;
    (found.evaluate)(input).map_err(|error| format!("the input of `{eval}`: {error}"))
}

fn unknown_eval(eval: &str) -> String {
    format!("there is no eval `{eval}`; there are {}", evals::NAMES.join(", "))
}
