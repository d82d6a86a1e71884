//! The rate of an enzyme, with an inhibitor that may be absent.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The rate at a substrate concentration; the inhibitor competes if there is any.
#[differentiate(reverse)]
pub fn michaelis_menten(substrate: f64, rate: f64, affinity: f64, inhibitor: f64, binding: f64) -> f64 {
    let occupied = if inhibitor > 1e-9 { Some(inhibitor / binding) } else { None };
    let apparent = if let Some(ratio) = occupied { affinity * (1.0 + ratio) } else { affinity };
    rate * substrate / (apparent + substrate)
}

pub fn check() {
    check_gradient(
        |[s, v, k, i, b]| michaelis_menten(s, v, k, i, b),
        |[s, v, k, i, b]| michaelis_menten_grad(s, v, k, i, b),
        &[[2.0, 10.0, 0.5, 0.3, 0.1], [0.1, 3.0, 1.5, -1.0, 0.1]],
    );
}
