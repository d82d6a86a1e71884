//! Layer normalisation into an output: three iterators zipped, of which one is written through.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn layer_norm(out: &mut [f64], x: &[f64], gamma: &[f64], beta: &[f64]) {
    let n = x.len() as f64;
    let mean: f64 = x.iter().sum::<f64>() / n;
    let variance: f64 = x.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / n;
    let inverse = 1.0 / (variance + 1e-5).sqrt();
    for (((o, v), g), b) in out.iter_mut().zip(x).zip(gamma).zip(beta) {
        *o = g * (v - mean) * inverse + b;
    }
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let mut out = vec![0.0; 3];
            layer_norm(&mut out, &v[..3], &v[3..6], &v[6..]);
            out
        },
        |v, seed, d| {
            let (mut out, mut d_out) = ([f64::NAN; 3], seed.to_vec());
            let (d_x, d) = d.split_at_mut(3);
            let (d_gamma, d_beta) = d.split_at_mut(3);
            layer_norm_vjp(&mut out, &mut d_out, &v[..3], d_x, &v[3..6], d_gamma, &v[6..], d_beta);
            out.to_vec()
        },
        &[&[0.5, -0.8, 1.0, 1.1, 0.9, 1.3, 0.1, 0.2, -0.3]],
    );
}
