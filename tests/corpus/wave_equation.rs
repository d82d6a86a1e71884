//! The wave equation with three time levels that are passed on by `std::mem::replace`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn wave_equation(initial: &[f64], courant: f64, steps: u32) -> f64 {
    let n = initial.len();
    let mut previous = initial.to_vec();
    let mut current = initial.to_vec();
    for _ in 0..steps {
        let mut next = vec![0.0; n];
        for i in 1..n - 1 {
            let laplacian = current[i - 1] - 2.0 * current[i] + current[i + 1];
            next[i] = 2.0 * current[i] - previous[i] + courant.powi(2) * laplacian;
        }
        previous = std::mem::replace(&mut current, next);
    }
    current.iter().zip(previous.iter()).map(|(c, p)| c * c + (c - p).powi(2)).sum::<f64>()
}

pub fn check() {
    for steps in [0, 1, 4] {
        check_flat(
            |v| wave_equation(&v[1..], v[0], steps),
            |v, d| {
                let (value, d_courant) = wave_equation_grad(&v[1..], &mut d[1..], v[0], steps);
                d[0] = d_courant;
                value
            },
            &[&[0.7, 0.0, 0.5, 0.9, -0.3, 0.4, 0.1]],
        );
    }
}
