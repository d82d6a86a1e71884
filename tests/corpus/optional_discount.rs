//! `if let` on an option of a pair, and on an option that a branch changes.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The present value of a payment; late years are discounted at a second rate, with a fee.
#[differentiate(reverse)]
pub fn optional_discount(payment: f64, rate: f64, years: f64) -> f64 {
    let mut late = None;
    if years > 10.0 {
        late = Some((rate * 1.5, years - 10.0));
    }
    let mut value = payment * (1.0 + rate).powf(-years.min(10.0));
    if let Some((steep, rest)) = late {
        value *= (-steep * rest).exp();
        value -= 0.01 * rest;
    }
    value
}

/// The cost of a plan year by year, which a surcharge by the class of its load, where there is one, is paid for at once: it is asked for
/// again where there is none.
#[differentiate(reverse)]
fn plan_cost(mut rate: f64, load: f64) -> f64 {
    let surcharge = if load > 1.0 { Some(0.5 * load.signum()) } else { None };
    let cost: f64;
    if let Some(surcharge) = surcharge {
        cost = (3.0 * surcharge * rate).sin();
    } else {
        for year in 1..5 {
            if let Some(surcharge) = surcharge {
                let share = if year > 1 { surcharge } else { load };
                rate = (0.6 * surcharge / (surcharge.cos() + 1.5) * load * share).tanh();
            }
            rate += 0.1 * load * rate;
        }
        cost = (0.2 * rate).sin();
    }
    cost
}

pub fn check() {
    check_gradient(|[r, l]| plan_cost(r, l), |[r, l]| plan_cost_grad(r, l), &[[0.2, 0.7], [0.3, 2.6]]);
    check_gradient(
        |[p, r, y]| optional_discount(p, r, y),
        |[p, r, y]| optional_discount_grad(p, r, y),
        &[[100.0, 0.05, 7.5], [250.0, 0.03, 18.0]],
    );
}
