//! A triangular factor by Givens rotations: two rows of a matrix are mixed in place.
#![allow(clippy::needless_range_loop)]

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn givens_qr(mut r: [[f64; 3]; 3]) -> [f64; 3] {
    for j in 0..2 {
        for i in (j + 1..3).rev() {
            if r[i][j] == 0.0 {
                continue;
            }
            let length = (r[j][j] * r[j][j] + r[i][j] * r[i][j]).sqrt();
            let (c, s) = (r[j][j] / length, r[i][j] / length);
            for k in j..3 {
                let (upper, lower) = (r[j][k], r[i][k]);
                r[j][k] = c * upper + s * lower;
                r[i][k] = c * lower - s * upper;
            }
        }
    }
    [r[0][0], r[1][1], r[2][2]]
}

pub fn check() {
    let square = |flat: &[f64]| <[[f64; 3]; 3]>::try_from(flat.as_chunks().0).unwrap();
    check_flat_vjp(
        |v| givens_qr(square(v)).to_vec(),
        |v, seed, d| {
            let (value, d_r) = givens_qr_vjp(square(v), seed.try_into().unwrap());
            for (d, by) in d.iter_mut().zip(d_r.concat()) {
                *d += by;
            }
            value.to_vec()
        },
        &[&[1.0, 0.2, 0.1, 0.5, 0.9, -0.3, 0.4, -0.6, 1.2], &[2.0, 0.5, 0.3, 1.0, 0.8, 0.7, -0.4, 0.1, 1.5]],
    );
    // The path that skips the rotations: what they would mix in contributes nothing.
    let diagonal = [[2.0, 0.0, 0.0], [0.0, 3.0, 0.0], [0.0, 0.0, 4.0]];
    let seeds = [[0.5, 0.0, 0.0], [0.0, -1.0, 0.0], [0.0, 0.0, 1.5]];
    assert_eq!(givens_qr_vjp(diagonal, [0.5, -1.0, 1.5]), ([2.0, 3.0, 4.0], seeds));
}
