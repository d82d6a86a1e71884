use autodiff_runtime::{Differentiable, differentiate};

#[derive(Differentiable)]
struct Line {
    slope: f64,
}

#[differentiate(forward, lanes, wrt(line))]
fn without_lanes(line: &Line, x: f64) -> f64 {
    line.slope * x
}

#[differentiate(forward)]
fn callee(x: f64) -> f64 {
    x * x
}

#[differentiate(forward, lanes)]
fn caller(x: f64) -> f64 {
    callee(x)
}

fn main() {}
