//! The tool, as GradBench talks to it.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use autodiff_gradbench::{evals, protocol};
use serde_json::{Value, json};

fn tool() -> Command {
    Command::new(env!("CARGO_BIN_EXE_autodiff-gradbench"))
}

/// What the tool answers to messages.
fn converse(messages: &[Value]) -> Vec<Value> {
    let mut child = tool().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the tool starts");
    let mut input = child.stdin.take().expect("it is piped");
    for message in messages {
        writeln!(input, "{message}").expect("the tool reads");
    }
    drop(input);
    let output = child.wait_with_output().expect("the tool ends");
    assert!(output.status.success());
    lines(&output)
}

fn lines(output: &Output) -> Vec<Value> {
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

#[test]
fn messages_are_answered() {
    let responses = converse(&[
        json!({ "id": 0, "kind": "start", "eval": "hello" }),
        json!({ "id": 1, "kind": "define", "module": "hello" }),
        json!({ "id": 2, "kind": "define", "module": "weather" }),
        json!({ "id": 3, "kind": "evaluate", "module": "hello", "function": "double", "input": 3.0, "description": "3" }),
        json!({ "id": 4, "kind": "analysis", "of": 3, "valid": true }),
        json!({ "id": 5, "kind": "evaluate", "module": "hello", "function": "triple", "input": 3.0 }),
        json!({ "id": 6, "kind": "evaluate", "module": "lse", "function": "primal", "input": { "y": [1.0] } }),
        json!({ "id": "last", "kind": "end" }),
    ]);
    assert_eq!(responses[0], json!({ "id": 0, "tool": "autodiff" }));
    assert_eq!(responses[1], json!({ "id": 1, "success": true }));
    assert_eq!((&responses[2]["id"], &responses[2]["success"]), (&json!(2), &json!(false)));
    assert!(responses[2]["error"].as_str().is_some_and(|error| error.contains("`weather`")));
    assert_eq!((&responses[3]["id"], &responses[3]["success"]), (&json!(3), &json!(true)));
    assert_eq!(responses[3]["output"], json!(6.0));
    assert_eq!(responses[3]["timings"].as_array().map(Vec::len), Some(1));
    assert_eq!(responses[3]["timings"][0]["name"], json!("evaluate"));
    assert!(responses[3]["timings"][0]["nanoseconds"].is_u64());
    assert_eq!(responses[4], json!({ "id": 4 }));
    assert_eq!(responses[5]["success"], json!(false));
    assert!(responses[6]["error"].as_str().is_some_and(|error| error.contains("`x`")));
    assert_eq!(responses[7], json!({ "id": "last" }));
    assert_eq!(responses.len(), 8);
}

#[test]
fn an_eval_is_run_from_a_file() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lse.json");
    fs::write(&path, json!({ "x": [0.0, 0.0], "min_runs": 3 }).to_string()).expect("the input is written");
    let output = tool().arg("lse").arg(&path).arg("gradient").output().expect("the tool runs");
    let lines = lines(&output);
    assert_eq!(lines[0], json!([0.5, 0.5]));
    assert_eq!(lines.len(), 1 + 3);
    assert!(lines[1..].iter().all(|line| line["name"] == "evaluate" && line["nanoseconds"].is_u64()));

    let output = tool().arg("lse").arg(&path).arg("hessian").output().expect("the tool runs");
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("`hessian`"));
}

/// Inputs in the form that GradBench sends, and what comes out, up to a part in 10¹².
#[test]
fn inputs_and_outputs_have_the_forms_of_the_evals() {
    let gmm = json!({
        "d": 2, "k": 1, "n": 1, "m": 0, "gamma": 1.0,
        "x": [[1.0, 2.0]], "alpha": [0.3], "mu": [[1.0, 1.0]], "q": [[0.0, 0.0]], "l": [[0.5]],
    });
    // One component has all the weight, and the prior is that of the identity and of 0.5 beside it.
    assert_output(
        "gmm",
        "jacobian",
        &gmm,
        &json!({ "alpha": [0.0], "mu": [[0.5, 1.0]], "q": [[0.0, -1.0]], "l": [[-0.5]] }),
    );

    let ba = json!({
        "n": 2, "m": 3, "p": 4, "w": 0.5, "x": [2.0, 4.0, 2.0], "feat": [1.0, 1.0],
        "cam": [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 3.0, 1.0, 0.0, 0.0, 0.0],
    });
    let objective = json!({
        "reproj_error": { "elements": [1.5, 2.5], "repeated": 4 },
        "w_err": { "element": 0.75, "repeated": 4 },
    });
    assert_output("ba", "objective", &ba, &objective);
    let output = protocol::evaluate("ba", "jacobian", &ba).expect("it is evaluated").output;
    assert_eq!(output["cols"].as_array().map(Vec::len), Some(31));
    // The first error by the focal length, by the point's first coordinate and by the weight; the last weight's by itself.
    assert_eq!(output["cols"][11], json!(22));
    assert_eq!(output["vals"][6], json!(0.5));
    assert_eq!(output["vals"][11], json!(0.75));
    assert_eq!(output["vals"][14], json!(3.0));
    assert_eq!(output["cols"][30], json!(22 + 9 + 3));
    assert_eq!(output["vals"][30], json!(-1.0));

    assert_output("llsq", "gradient", &json!({ "x": [0.0, 1.0], "n": 3 }), &json!([0.0, 0.0]));
    assert_output("det", "primal", &json!({ "A": [1.0, 2.0, 3.0, 4.0], "ell": 2 }), &json!(-2.0));
    assert_output("det", "gradient", &json!({ "A": [1.0, 2.0, 3.0, 4.0], "ell": 2 }), &json!([4.0, -3.0, -2.0, 1.0]));
    assert_output("ode", "primal", &json!({ "x": [1.0, 3.0], "s": 1 }), &json!([2.0, 6.0]));
    assert_output("ode", "gradient", &json!({ "x": [1.0, 3.0], "s": 1 }), &json!([6.0, 2.0]));

    let zeros = |columns: usize| vec![0.0; columns];
    let lstm = json!({
        "main_params": [zeros(4), zeros(4)], "extra_params": [zeros(1), zeros(1), zeros(1)],
        "state": [zeros(1), zeros(1)], "sequence": [[0.0], [1.0]],
    });
    // Every prediction is zero, of which the loss is the logarithm of 1 + 2.
    assert_output("lstm", "objective", &lstm, &json!(3.0_f64.ln()));
    let mut gradient = zeros(8 + 3);
    gradient[10] = -2.0 / 3.0;
    assert_output("lstm", "jacobian", &lstm, &json!(gradient));
}

#[test]
fn every_eval_refuses_an_input_of_another_form() {
    for eval in evals::NAMES {
        for function in evals::functions(eval).expect("there is such an eval") {
            assert!(protocol::evaluate(eval, function.name, &json!({ "points": "none" })).is_err(), "{eval}");
        }
    }
}

fn assert_output(eval: &str, function: &str, input: &Value, expected: &Value) {
    let output = protocol::evaluate(eval, function, input).expect("it is evaluated").output;
    assert!(close(&output, expected), "{eval}::{function}: {output}, not {expected}");
}

fn close(output: &Value, expected: &Value) -> bool {
    match (output, expected) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| close(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| close(a, b)))
        }
        _ => match (output.as_f64(), expected.as_f64()) {
            (Some(a), Some(b)) => (a - b).abs() <= 1e-12 * (1.0 + a.abs() + b.abs()),
            _ => output == expected,
        },
    }
}
