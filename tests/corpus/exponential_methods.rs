//! Exponentials and logarithms as methods.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The entropy of a binary channel in several units, after an exponential decay.
#[differentiate(reverse)]
pub fn exponential_methods(t: f64, rate: f64, base: f64) -> f64 {
    let p = 0.5 * (-rate * t).exp();
    let q = 0.5 - 0.5 * (-rate * t).exp_m1();
    let bits = -p * p.log2() - q * q.log2();
    let nats = -p * p.ln() - q * (-p).ln_1p();
    let digits = -p * p.log10() - q * q.log(base);
    bits + 0.1 * nats * (t / 10.0).exp2() + 0.01 * digits * (q - p).exp_m1()
}

pub fn check() {
    check_gradient(
        |[t, r, b]| exponential_methods(t, r, b),
        |[t, r, b]| exponential_methods_grad(t, r, b),
        &[[1.0, 0.5, 3.0], [4.0, 0.2, 20.0], [0.3, 0.9, 0.5]],
    );
}
