//! The loss of a logistic regression: a call of another annotated function.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

#[differentiate(reverse)]
fn logistic(weight: f64, input: f64, bias: f64) -> f64 {
    let probability = sigmoid(weight * input + bias);
    -probability.ln()
}

fn by_hand(weight: f64, input: f64, bias: f64) -> (f64, f64, f64, f64) {
    let power = (-(weight * input + bias)).exp();
    let probability = 1.0 / (1.0 + power);
    let d_probability = -1.0 / probability;
    let d_sum = probability * probability * power * d_probability;
    (-probability.ln(), d_sum * input, d_sum * weight, d_sum)
}

compare!(logistic, logistic_grad, (weight: f64, input: f64, bias: f64) -> (f64, f64, f64, f64));
