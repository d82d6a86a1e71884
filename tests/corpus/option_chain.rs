//! `if let`, `else if let` and a plain condition in one chain.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// A steel's stress at a strain: elastic, yielding, hardening or broken.
#[differentiate(reverse)]
pub fn option_chain(strain: f64, modulus: f64, yielding: f64) -> f64 {
    let elastic = if strain * modulus < yielding { Some(strain * modulus) } else { None };
    let beyond = strain - yielding / modulus;
    let plastic = if beyond < 0.2 { Some(beyond.max(0.0)) } else { None };
    if let Some(stress) = elastic {
        stress
    } else if let Some(excess) = plastic {
        yielding * (1.0 + 3.0 * excess).powf(0.4)
    } else if strain < 0.5 {
        yielding * (1.5 - strain)
    } else {
        0.0
    }
}

pub fn check() {
    check_gradient(
        |[e, m, y]| option_chain(e, m, y),
        |[e, m, y]| option_chain_grad(e, m, y),
        &[[0.001, 200.0, 0.25], [0.05, 210.0, 0.3], [0.4, 70.0, 0.1], [0.7, 70.0, 0.1]],
    );
}
