use autodiff_runtime::{Differentiable, differentiate};

#[differentiate(reverse, lanes)]
fn without_forward(x: f64) -> f64 {
    x
}

fn rule(x: f64, t_x: f64) -> (f64, f64) {
    (x, t_x)
}

#[differentiate(forward, lanes, jvp = rule)]
fn with_a_rule(x: f64) -> f64 {
    x
}

#[derive(Differentiable)]
#[differentiable(lane)]
struct Misspelt {
    x: f64,
}

fn main() {}
