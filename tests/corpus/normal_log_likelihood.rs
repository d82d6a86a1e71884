//! The log-likelihood of normal errors: a `for` over a slice by reference, with two parameters by value.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

const LN_2PI: f64 = 1.837_877_066_409_345_6;

#[differentiate(reverse)]
pub fn normal_log_likelihood(data: &[f64], mu: f64, sigma: f64) -> f64 {
    let mut ll = 0.0;
    for &x in data {
        let z = (x - mu) / sigma;
        ll += -0.5 * z * z - sigma.ln() - 0.5 * LN_2PI;
    }
    ll
}

pub fn check() {
    check_flat(
        |v| normal_log_likelihood(&v[2..], v[0], v[1]),
        |v, d| {
            let (value, d_mu, d_sigma) = normal_log_likelihood_grad(&v[2..], &mut d[2..], v[0], v[1]);
            d[..2].copy_from_slice(&[d_mu, d_sigma]);
            value
        },
        &[&[0.2, 1.3, 0.5, 1.5, -2.0], &[-1.0, 0.4, 0.7], &[0.3, 2.0]],
    );
}
