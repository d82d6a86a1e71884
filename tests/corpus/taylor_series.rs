//! Series summed from ranges: a fold over `1..=n`, a running term, and one that ends when terms are small.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn taylor_series(x: f64, n: u32) -> f64 {
    let (exponential, _) = (1..=n).fold((1.0, 1.0), |(sum, term), k| {
        let term = term * x / k as f64;
        (sum + term, term)
    });
    let mut arctangent = 0.0;
    let mut power = x;
    for k in (1..).step_by(2) {
        if power.abs() < 1e-12 {
            break;
        }
        arctangent += power / k as f64;
        power *= -x * x;
    }
    let harmonic: f64 = (1..=n).rev().map(|k| (x / f64::from(k)).sin()).sum();
    exponential + arctangent * harmonic
}

pub fn check() {
    for n in [0, 1, 8] {
        check_gradient(|[x]| taylor_series(x, n), |[x]| taylor_series_grad(x, n), &[[0.5], [-0.3]]);
    }
}
