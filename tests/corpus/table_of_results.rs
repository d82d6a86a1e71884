//! A table as the result: a vector of vectors, built by nested `map`s, with the seed of the same shape.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn table_of_results(x: &[f64], degrees: &[i32], scale: f64) -> Vec<Vec<f64>> {
    x.iter().map(|v| degrees.iter().map(|&degree| scale * v.powi(degree)).collect()).collect()
}

pub fn check() {
    check_flat_vjp(
        |v| table_of_results(&v[1..], &[1, 3], v[0]).concat(),
        |v, seed, d| {
            let seed = seed.chunks(2).map(<[f64]>::to_vec).collect();
            let (value, d_scale) = table_of_results_vjp(&v[1..], &mut d[1..], &[1, 3], v[0], seed);
            d[0] += d_scale;
            value.concat()
        },
        &[&[0.8, 0.5, 1.5, -2.0], &[0.3]],
    );
}
