//! Hartmann's function in three dimensions, with constant tables of rows.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

const ALPHA: [f64; 4] = [1.0, 1.2, 3.0, 3.2];
const A: [[f64; 3]; 4] = [[3.0, 10.0, 30.0], [0.1, 10.0, 35.0], [3.0, 10.0, 30.0], [0.1, 10.0, 35.0]];
const P: [[f64; 3]; 4] =
    [[0.3689, 0.1170, 0.2673], [0.4699, 0.4387, 0.7470], [0.1091, 0.8732, 0.5547], [0.0381, 0.5743, 0.8828]];

#[differentiate(reverse)]
pub fn hartmann(x: &[f64; 3]) -> f64 {
    let mut outer = 0.0;
    for i in 0..4 {
        let mut inner = 0.0;
        for j in 0..3 {
            inner += A[i][j] * (x[j] - P[i][j]).powi(2);
        }
        outer += ALPHA[i] * (-inner).exp();
    }
    -outer
}

pub fn check() {
    check_flat(
        |v| hartmann(v.try_into().unwrap()),
        |v, d| hartmann_grad(v.try_into().unwrap(), d.try_into().unwrap()),
        &[&[0.2, 0.5, 0.8], &[0.11, 0.55, 0.85]],
    );
}
