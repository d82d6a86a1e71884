//! The halves of a buffer, exchanged and weighted through two mutable iterators at once.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn exchanged_halves(buffer: &mut [f64], weight: &f64) {
    let half = buffer.len() / 2;
    let (left, right) = buffer.split_at_mut(half);
    for (a, b) in left.iter_mut().zip(right.iter_mut()) {
        std::mem::swap(a, b);
        *a *= weight * *b;
    }
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let mut buffer = v[1..].to_vec();
            exchanged_halves(&mut buffer, &v[0]);
            buffer
        },
        |v, seed, d| {
            let (mut buffer, mut d_buffer) = (v[1..].to_vec(), seed.to_vec());
            exchanged_halves_vjp(&mut buffer, &mut d_buffer, &v[0], &mut d[0]);
            for (d, by) in d[1..].iter_mut().zip(d_buffer) {
                *d += by;
            }
            buffer
        },
        &[&[0.8, 0.5, 1.5, -2.0, 0.7, 0.3], &[1.2, 0.4, 0.9], &[0.6]],
    );
}
