//! A sum of products that is left as soon as a factor is small.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn product_until_small(factors: &[f64], scale: f64) -> f64 {
    let mut product = scale;
    let mut sum = 0.0;
    for &f in factors {
        product *= f;
        if product.abs() < 0.1 {
            sum *= 2.0;
            break;
        }
        sum += product;
    }
    sum * product
}

pub fn check() {
    check_flat(
        |v| product_until_small(&v[1..], v[0]),
        |v, d| {
            let (value, d_scale) = product_until_small_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_scale;
            value
        },
        &[&[1.0, 0.5, 1.2, 0.04, 2.0], &[2.0, 0.5, -1.2, 0.9], &[0.2, 0.1, 0.7]],
    );
}
