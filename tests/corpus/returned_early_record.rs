//! Branches in branches, whose values are needed outside of them and again on the way back.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The response of a neuron with adaptation: silent, tonic, or bursting.
#[differentiate(reverse)]
pub fn returned_early_record(current: f64, threshold: f64, adaptation: f64, mode: i32) -> f64 {
    let drive = current - threshold;
    let rate = if drive > 0.0 {
        let base = drive.sqrt();
        match mode {
            0 => base,
            1 | 2 => {
                let slowed = base / (1.0 + adaptation * base);
                if slowed > 0.8 {
                    let excess = slowed - 0.8;
                    if mode == 2 {
                        return slowed * (1.0 + excess.exp());
                    }
                    0.8 + excess * excess
                } else {
                    slowed
                }
            }
            _ if adaptation > 1.0 => return base.ln_1p(),
            _ => base.tanh(),
        }
    } else {
        0.01 * drive.exp()
    };
    let gain = rate * (1.0 - rate / 10.0);
    if mode < 0 { gain - adaptation } else { gain * gain }
}

pub fn check() {
    for mode in [-1, 0, 1, 2, 3] {
        check_gradient(
            |[i, t, a]| returned_early_record(i, t, a, mode),
            |[i, t, a]| returned_early_record_grad(i, t, a, mode),
            &[[3.0, 0.5, 0.2], [3.0, 0.5, 1.5], [0.9, 0.4, 0.5], [0.2, 0.9, 0.5]],
        );
    }
}
