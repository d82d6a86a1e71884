//! A neuron with a leaky rectifier.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn leaky(weight: f64, input: f64, bias: f64, leak: f64) -> f64 {
    let sum = weight * input + bias;
    let active = if sum > 0.0 { sum } else { leak * sum };
    active * active
}

fn by_hand(weight: f64, input: f64, bias: f64, leak: f64) -> (f64, f64, f64, f64, f64) {
    let sum = weight * input + bias;
    if sum > 0.0 {
        let d_sum = sum + sum;
        (sum * sum, d_sum * input, d_sum * weight, d_sum, 0.0)
    } else {
        let active = leak * sum;
        let d_active = active + active;
        let d_sum = d_active * leak;
        (active * active, d_sum * input, d_sum * weight, d_sum, d_active * sum)
    }
}

compare!(leaky, leaky_grad, (weight: f64, input: f64, bias: f64, leak: f64) -> (f64, f64, f64, f64, f64));
