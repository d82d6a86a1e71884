//! Returns from the arms of a `match`, and what follows for the others.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The bending moment of a beam under a load in the middle, by how it is held.
#[differentiate(reverse)]
pub fn return_in_match(load: f64, span: f64, at: f64, support: u8) -> f64 {
    let reaction = match support {
        0 => return -load * (span - at),
        1 => {
            if at > 0.5 * span {
                return 0.5 * load * (span - at);
            }
            0.5 * load
        }
        2 if at < 0.25 * span => return load * (at / 2.0 - span / 8.0),
        2 => 0.25 * load,
        _ => return 0.0,
    };
    let moment = reaction * at;
    moment * (1.0 + 0.01 * (at / span).powi(2))
}

pub fn check() {
    for support in 0..4 {
        check_gradient(
            |[p, l, x]| return_in_match(p, l, x, support),
            |[p, l, x]| return_in_match_grad(p, l, x, support),
            &[[12.0, 6.0, 1.0], [12.0, 6.0, 4.0], [5.0, 3.0, 1.2]],
        );
    }
}
