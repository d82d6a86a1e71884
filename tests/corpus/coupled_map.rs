//! A loop that reads and writes one array nonlinearly, over and over.
#![allow(clippy::assign_op_pattern)]

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn coupled_map(x: &mut [f64], rate: &f64, rounds: usize) {
    let n = x.len();
    for _ in 0..rounds {
        for i in 1..n {
            x[i] = x[i - 1] * x[i];
            x[i - 1] = rate * x[i] * (1.0 - x[i - 1]);
        }
        x[0] += x[n - 1] * x[n - 1];
    }
}

pub fn check() {
    for rounds in [0, 1, 3] {
        check_flat_vjp(
            |v| {
                let mut x = v[1..].to_vec();
                coupled_map(&mut x, &v[0], rounds);
                x
            },
            |v, seed, d| {
                let (mut x, mut d_x) = (v[1..].to_vec(), seed.to_vec());
                coupled_map_vjp(&mut x, &mut d_x, &v[0], &mut d[0], rounds);
                for (d, by) in d[1..].iter_mut().zip(d_x) {
                    *d += by;
                }
                x
            },
            &[&[1.7, 0.5, 1.5, -0.8], &[0.4, 2.0, 0.9, 1.3, 0.7]],
        );
    }
}
