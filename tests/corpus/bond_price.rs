//! The price of a bond from its yield: a loop over the years that counts from one, with `powi` of the counter.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn bond_price(face: f64, coupon_rate: f64, ytm: f64, years: u32) -> f64 {
    let coupon = face * coupon_rate;
    let mut price = 0.0;
    for t in 1..=years {
        price += coupon / (1.0 + ytm).powi(t as i32);
    }
    price + face / (1.0 + ytm).powi(years as i32)
}

pub fn check() {
    for years in [0, 1, 10] {
        check_gradient(
            |[f, c, y]| bond_price(f, c, y, years),
            |[f, c, y]| bond_price_grad(f, c, y, years),
            &[[100.0, 0.05, 0.03], [1000.0, 0.02, 0.07]],
        );
    }
}
