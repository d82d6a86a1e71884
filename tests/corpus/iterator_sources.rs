//! Loops over `take`, `skip`, `chain`, `once`, owned iterators and ranges that are zipped.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn iterator_sources(x: &[f64], pair: [f64; 2]) -> f64 {
    let mut sum = 0.0;
    for v in x.iter().take(2) {
        sum += v * v;
    }
    for (i, v) in x.iter().enumerate().skip(1) {
        sum += v.sin() * i as f64;
    }
    for v in pair {
        sum *= v;
    }
    for (i, v) in (1..).zip(x.to_vec()) {
        sum += v / f64::from(i);
    }
    for (i, v) in x.iter().rev().enumerate() {
        sum += v * v * i as f64;
    }
    for (v, i) in x.iter().zip((0..x.len()).rev()) {
        sum += v * x[i];
    }
    for v in std::iter::once(&pair[0]).chain(x).chain(&[0.5]) {
        sum = 0.9 * sum + v;
    }
    let scaled: Vec<f64> = x.iter().map(|v| v * pair[1]).collect();
    for v in scaled.into_iter().step_by(2) {
        sum += v * v;
    }
    sum
}

pub fn check() {
    check_flat(
        |v| iterator_sources(&v[2..], [v[0], v[1]]),
        |v, d| {
            let (value, d_pair) = iterator_sources_grad(&v[2..], &mut d[2..], [v[0], v[1]]);
            d[..2].copy_from_slice(&d_pair);
            value
        },
        &[&[0.6, -0.3, 0.5, 1.5, 0.7], &[1.2, 0.4, 0.9], &[0.6, 0.7]],
    );
}
