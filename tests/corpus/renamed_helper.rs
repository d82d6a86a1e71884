//! A helper whose companions have another name, called from an annotated function.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The activity of an ion at an ionic strength, by Debye and Hückel.
#[differentiate(reverse, name = "debye_huckel")]
fn activity(strength: f64, charge: i32) -> f64 {
    let root = strength.sqrt();
    10.0_f64.powf(-0.509 * f64::from(charge * charge) * root / (1.0 + root))
}

/// The potential across a membrane by Nernst's equation, with activities.
#[differentiate(reverse)]
pub fn renamed_helper(inside: f64, outside: f64, temperature: f64, charge: i32) -> f64 {
    let ratio = outside * activity(outside, charge) / (inside * activity(inside, charge));
    8.314_462_618 * temperature / (charge as f64 * 96_485.332_12) * ratio.ln()
}

pub fn check() {
    for charge in [-1, 1, 2] {
        check_gradient(
            |[i, o, t]| renamed_helper(i, o, t, charge),
            |[i, o, t]| renamed_helper_grad(i, o, t, charge),
            &[[0.14, 0.005, 310.0], [0.01, 0.145, 298.0]],
        );
        check_gradient(|[s]| activity(s, charge), |[s]| debye_huckel_grad(s, charge), &[[0.1], [0.02]]);
    }
}
