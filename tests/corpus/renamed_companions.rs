//! Companions under a name of the user's choice, because the usual one is taken.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The growth rate of a population, by the logistic law.
#[differentiate(reverse, name = "logistic_law")]
pub fn renamed_companions(population: f64, rate: f64, capacity: f64) -> f64 {
    rate * population * (1.0 - population / capacity)
}

/// Not the gradient: the rate's slope against the population, by hand.
fn renamed_companions_grad(population: f64, rate: f64, capacity: f64) -> f64 {
    rate * (1.0 - 2.0 * population / capacity)
}

pub fn check() {
    check_gradient(
        |[p, r, c]| renamed_companions(p, r, c),
        |[p, r, c]| logistic_law_grad(p, r, c),
        &[[20.0, 0.3, 100.0], [130.0, 0.9, 100.0]],
    );
    let (value, d_population, ..) = logistic_law_vjp(20.0, 0.3, 100.0, 1.0);
    assert_eq!(value, renamed_companions(20.0, 0.3, 100.0));
    assert!((d_population - renamed_companions_grad(20.0, 0.3, 100.0)).abs() < 1e-15);
}
