//! Options of scalars built by a condition on an integer and taken apart by `match`.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The resistance of one or two resistors in parallel with a lead in series.
#[differentiate(reverse)]
pub fn option_match(first: f64, second: f64, lead: f64, count: i32) -> f64 {
    let parallel = if count > 1 { Some(second * 2.0) } else { None };
    let resistance = match parallel {
        Some(other) if other > 1e6 => first,
        Some(other) => first * other / (first + other),
        None => first,
    };
    resistance + lead
}

pub fn check() {
    for count in [1, 2] {
        check_gradient(
            |[a, b, l]| option_match(a, b, l, count),
            |[a, b, l]| option_match_grad(a, b, l, count),
            &[[100.0, 47.0, 0.5], [220.0, 2e6, 1.0]],
        );
    }
}
