//! Growing payments by `successors`, discounted, as long as they are worth something.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn annuity_value(payment: f64, growth: f64, discount: f64) -> f64 {
    let finite: f64 = std::iter::successors(Some(payment), |p| Some(p * (1.0 + growth)))
        .take(10)
        .enumerate()
        .map(|(year, p)| p / (1.0 + discount).powi(year as i32 + 1))
        .sum();
    let factors = std::iter::successors(Some(1.0), |f| {
        let next = f / (1.0 + discount);
        if next > 0.5 { Some(next) } else { None }
    });
    finite + factors.map(|f| f * f).sum::<f64>()
}

pub fn check() {
    check_gradient(
        |[p, g, d]| annuity_value(p, g, d),
        |[p, g, d]| annuity_value_grad(p, g, d),
        &[[100.0, 0.02, 0.05], [10.0, -0.1, 0.12]],
    );
}
