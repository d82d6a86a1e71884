//! The log-likelihood of points under a kernel density of other points: nested loops over two slices.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn kernel_density(centres: &[f64], queries: &[f64], bandwidth: f64) -> f64 {
    let mut total = 0.0;
    for q in queries.iter() {
        let mut density = 0.0;
        for c in centres.iter() {
            let u = (q - c) / bandwidth;
            density += (-0.5 * u * u).exp();
        }
        total += (density / (centres.len() as f64 * bandwidth)).ln();
    }
    total
}

pub fn check() {
    check_flat(
        |v| kernel_density(&v[1..4], &v[4..], v[0]),
        |v, d| {
            let (d_centres, d_queries) = d[1..].split_at_mut(3);
            let (value, d_bandwidth) = kernel_density_grad(&v[1..4], d_centres, &v[4..], d_queries, v[0]);
            d[0] = d_bandwidth;
            value
        },
        &[&[0.8, 0.1, 1.2, -0.7, 0.4, 1.0], &[0.8, 0.1, 1.2, -0.7]],
    );
}
