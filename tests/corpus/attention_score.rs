//! One query's attention over keys and values: a softmax in place, by a helper that is given `&mut`.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn softmax(scores: &mut [f64]) {
    let max = scores.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    let mut total = 0.0;
    for s in scores.iter_mut() {
        *s = (*s - max).exp();
        total += *s;
    }
    for s in scores {
        *s /= total;
    }
}

#[differentiate(reverse)]
pub fn attention_score(query: &[f64; 2], keys: &[[f64; 2]], values: &[[f64; 2]]) -> [f64; 2] {
    let scale = 1.0 / (query.len() as f64).sqrt();
    let mut weights: Vec<f64> =
        keys.iter().map(|key| scale * key.iter().zip(query).map(|(k, q)| k * q).sum::<f64>()).collect();
    softmax(&mut weights);
    let mut out = [0.0; 2];
    for (weight, value) in weights.iter().zip(values) {
        for (o, v) in out.iter_mut().zip(value) {
            *o += weight * v;
        }
    }
    out
}

pub fn check() {
    check_flat_vjp(
        |v| attention_score(v[..2].try_into().unwrap(), v[2..8].as_chunks().0, v[8..].as_chunks().0).to_vec(),
        |v, seed, d| {
            let (d_query, d) = d.split_at_mut(2);
            let (d_keys, d_values) = d.split_at_mut(6);
            attention_score_vjp(
                v[..2].try_into().unwrap(),
                d_query.try_into().unwrap(),
                v[2..8].as_chunks().0,
                d_keys.as_chunks_mut().0,
                v[8..].as_chunks().0,
                d_values.as_chunks_mut().0,
                seed.try_into().unwrap(),
            )
            .to_vec()
        },
        &[&[0.5, -0.8, 1.0, 0.3, -0.2, 0.9, 0.4, 0.7, 1.5, 0.1, -0.6, 0.8, 0.2, -1.1]],
    );
}
