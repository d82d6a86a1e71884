//! The opening rates of the Hodgkin-Huxley model, two of which have a removable singularity.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

/// x / (eˣ - 1).
#[differentiate(reverse)]
fn bernoulli(x: f64) -> f64 {
    if x.abs() < 1e-4 { 1.0 - x / 2.0 + x * x / 12.0 } else { x / x.exp_m1() }
}

/// The opening rates of the gates n, m and h at a membrane potential in millivolts.
#[differentiate(reverse)]
pub fn hodgkin_huxley(potential: f64) -> (f64, f64, f64) {
    let v = potential + 65.0;
    let n = 0.1 * bernoulli((10.0 - v) / 10.0);
    let m = bernoulli((25.0 - v) / 10.0);
    let h = 0.07 * (-v / 20.0).exp();
    (n, m, h)
}

pub fn check() {
    check_vjp::<f64, 1, 3>(
        |[v]| hodgkin_huxley(v).into(),
        |[v], seed| {
            let (value, d_v) = hodgkin_huxley_vjp(v, seed.into());
            (value.into(), [d_v])
        },
        &[[-62.0], [-20.0], [15.5], [-54.9998]],
    );
}
