//! The largest eigenvalue by power iteration: an array is rebuilt in each round by a call.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn applied(a: &[[f64; 2]; 2], x: [f64; 2]) -> [f64; 2] {
    [a[0][0] * x[0] + a[0][1] * x[1], a[1][0] * x[0] + a[1][1] * x[1]]
}

#[differentiate(reverse)]
pub fn power_iteration(a: &[[f64; 2]; 2], rounds: usize) -> f64 {
    let mut x = [1.0, 0.5];
    for _ in 0..rounds {
        x = applied(a, x);
        let norm = x[0].hypot(x[1]);
        x = [x[0] / norm, x[1] / norm];
    }
    let y = applied(a, x);
    (x[0] * y[0] + x[1] * y[1]) / (x[0] * x[0] + x[1] * x[1])
}

pub fn check() {
    for rounds in [0, 1, 8] {
        check_flat(
            |v| power_iteration(v.as_chunks().0.try_into().unwrap(), rounds),
            |v, d| {
                let d_a = d.as_chunks_mut().0.try_into().unwrap();
                power_iteration_grad(v.as_chunks().0.try_into().unwrap(), d_a, rounds)
            },
            &[&[2.0, 0.3, 0.4, 1.0], &[1.0, -0.5, 0.7, 3.0]],
        );
    }
}
