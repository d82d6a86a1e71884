//! Rosenbrock's valley.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn rosenbrock(x: f64, y: f64) -> f64 {
    let aside = 1.0 - x;
    let along = y - x * x;
    aside * aside + 100.0 * along * along
}

fn by_hand(x: f64, y: f64) -> (f64, f64, f64) {
    let aside = 1.0 - x;
    let along = y - x * x;
    let scaled = 100.0 * along;
    let d_along = scaled + scaled;
    (aside * aside + scaled * along, -2.0 * aside - 2.0 * x * d_along, d_along)
}

compare!(rosenbrock, rosenbrock_grad, (x: f64, y: f64) -> (f64, f64, f64));
