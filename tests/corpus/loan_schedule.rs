//! A loan paid off in rates until it is small: the number of rounds depends on the arguments, payments are pushed.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn loan_schedule(principal: f64, rate: f64, payment: f64) -> f64 {
    let mut balance = principal;
    let mut interests = vec![];
    while balance > payment && interests.len() < 40 {
        let interest = balance * rate;
        interests.push(interest);
        balance = balance + interest - payment;
    }
    interests.push(balance * rate);
    let mut total = 0.0;
    for (month, interest) in interests.iter().enumerate() {
        total += interest / (1.0 + 0.5 * rate).powi(month as i32);
    }
    total
}

pub fn check() {
    check_gradient(
        |[p, r, m]| loan_schedule(p, r, m),
        |[p, r, m]| loan_schedule_grad(p, r, m),
        &[[1000.0, 0.01, 130.0], [100.0, 0.05, 200.0], [500.0, 0.03, 14.0]],
    );
}
