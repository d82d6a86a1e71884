//! Variables changed in branches, some of which change nothing.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The price of a ride: a tariff with a surcharge, a discount and a minimum.
#[differentiate(reverse)]
pub fn branch_mutation(distance: f64, minutes: f64, demand: f64, night: bool) -> f64 {
    let mut price = 3.9 + 1.7 * distance;
    let mut waiting = 0.5 * minutes;
    if demand > 1.0 {
        price *= demand;
        waiting /= demand;
    }
    if night {
        price += 2.5 + 0.1 * price;
    } else if distance > 20.0 {
        let discount = (distance - 20.0) * 0.2;
        price -= discount;
        waiting = 0.0;
    }
    price += waiting;
    if price < 7.0 {
        price = 7.0;
    }
    price
}

pub fn check() {
    for night in [false, true] {
        check_gradient(
            |[d, m, s]| branch_mutation(d, m, s, night),
            |[d, m, s]| branch_mutation_grad(d, m, s, night),
            &[[4.0, 9.0, 1.4], [30.0, 41.0, 0.8], [0.5, 1.0, 0.9], [25.0, 30.0, 1.2]],
        );
    }
}
