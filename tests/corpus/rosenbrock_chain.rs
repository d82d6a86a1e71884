//! Rosenbrock's valley in many dimensions, with its two constants as parameters: neighbours by `skip` and `zip`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn rosenbrock_chain(param: &[f64], a: f64, b: f64) -> f64 {
    param.iter().zip(param.iter().skip(1)).map(|(&xi, &xi1)| (a - xi).powi(2) + b * (xi1 - xi.powi(2)).powi(2)).sum()
}

pub fn check() {
    check_flat(
        |v| rosenbrock_chain(&v[2..], v[0], v[1]),
        |v, d| {
            let (value, d_a, d_b) = rosenbrock_chain_grad(&v[2..], &mut d[2..], v[0], v[1]);
            d[..2].copy_from_slice(&[d_a, d_b]);
            value
        },
        &[&[1.0, 100.0, -1.2, 0.7, 1.3, 0.4], &[1.5, 10.0, 0.3, 0.8], &[1.0, 100.0, 0.5], &[1.0, 100.0]],
    );
}
