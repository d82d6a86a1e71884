//! A search over zipped chunks that returns from within the loop, and from within a nested one.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn early_match(pattern: &[f64], signal: &[f64], limit: f64) -> f64 {
    let mut best = 10.0;
    for (block, (a, b)) in signal.chunks(2).zip(pattern.chunks(2)).enumerate() {
        let mut distance = 0.0;
        for (x, y) in a.iter().zip(b) {
            if *x < -5.0 {
                return best * x;
            }
            distance += (x - y).powi(2);
        }
        if distance < limit {
            return distance * (block + 1) as f64;
        }
        if distance < best {
            best = distance;
        }
    }
    best + limit
}

pub fn check() {
    check_flat(
        |v| early_match(&v[1..5], &v[5..], v[0]),
        |v, d| {
            let (d_pattern, d_signal) = d[1..].split_at_mut(4);
            let (value, d_limit) = early_match_grad(&v[1..5], d_pattern, &v[5..], d_signal, v[0]);
            d[0] = d_limit;
            value
        },
        &[
            &[0.5, 0.1, 0.5, 1.2, 2.0, 1.0, 0.7, 1.3, 2.1],
            &[0.5, 0.1, 0.5, 1.2, 2.0, 1.0, 2.7, 3.3],
            &[0.5, 0.1, 0.5, 1.2, 2.0, 1.0, 2.7, -6.0],
            &[2.5, 0.1, 0.5, 1.2, 2.0, 1.0, 0.7, 1.3],
            &[2.5, 0.1, 0.5, 1.2, 2.0],
        ],
    );
}
