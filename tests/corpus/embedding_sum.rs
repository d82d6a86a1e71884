//! Embeddings gathered by constant indices, some of them twice, and averaged into an array.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn embedding_sum<const D: usize>(table: &[[f64; D]], tokens: &[usize], target: &[f64; D]) -> f64 {
    let mut pooled = [0.0; D];
    for &token in tokens {
        for (p, e) in pooled.iter_mut().zip(table[token].iter()) {
            *p += e;
        }
    }
    let count = tokens.len().max(1) as f64;
    for p in &mut pooled {
        *p /= count;
    }
    pooled.iter().zip(target.iter()).map(|(p, t)| (p - t).powi(2)).sum()
}

pub fn check() {
    for tokens in [&[2, 0, 2][..], &[1], &[]] {
        check_flat(
            |v| embedding_sum::<2>(v[2..].as_chunks().0, tokens, v[..2].try_into().unwrap()),
            |v, d| {
                let (d_target, d_table) = d.split_at_mut(2);
                let d_table = d_table.as_chunks_mut().0;
                let target = v[..2].try_into().unwrap();
                embedding_sum_grad::<2>(v[2..].as_chunks().0, d_table, tokens, target, d_target.try_into().unwrap())
            },
            &[&[0.5, 1.5, -2.0, 0.7, 2.9, 1.1, 0.3, 0.8]],
        );
    }
}
