//! Shadows that hold something before: `_grad` overwrites, `_vjp` adds, and what is not read stays as it is.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn dirty_shadows(x: &[f64], matrix: &[[f64; 2]; 2], unread: &[f64]) -> f64 {
    let mut sum = 0.0;
    for pair in x.chunks_exact(2) {
        for (row, factor) in matrix.iter().zip(pair) {
            sum += factor * (row[0] - row[1]) * factor;
        }
    }
    sum * unread.len() as f64
}

pub fn check() {
    check_flat(
        |v| dirty_shadows(&v[..3], v[3..7].as_chunks().0.try_into().unwrap(), &v[7..]),
        |v, d| {
            let (d_x, d) = d.split_at_mut(3);
            let (d_matrix, d_unread) = d.split_at_mut(4);
            let d_matrix = d_matrix.as_chunks_mut().0.try_into().unwrap();
            let matrix = v[3..7].as_chunks().0.try_into().unwrap();
            dirty_shadows_grad(&v[..3], d_x, matrix, d_matrix, &v[7..], d_unread)
        },
        &[&[0.5, 1.5, -2.0, 0.7, 2.9, 1.1, 0.4, 0.3, 0.2], &[0.5, 1.5, -2.0, 0.7, 2.9, 1.1, 0.4]],
    );
    let (x, matrix, unread) = ([0.5, 1.5, 9.0], [[1.0, 3.0], [2.0, -1.0]], [7.0]);
    let (mut d_x, mut d_matrix, mut d_unread) = ([f64::NAN; 3], [[f64::NAN; 2]; 2], [f64::NAN]);
    dirty_shadows_grad(&x, &mut d_x, &matrix, &mut d_matrix, &unread, &mut d_unread);
    let (mut by_x, mut by_matrix, mut by_unread) = ([10.0; 3], [[20.0; 2]; 2], [30.0]);
    dirty_shadows_vjp(&x, &mut by_x, &matrix, &mut by_matrix, &unread, &mut by_unread, 2.0);
    for (by, d) in by_x.iter().zip(d_x) {
        assert!((by - 10.0 - 2.0 * d).abs() < 1e-6);
    }
    for (by, d) in by_matrix.concat().iter().zip(d_matrix.concat()) {
        assert!((by - 20.0 - 2.0 * d).abs() < 1e-6);
    }
    assert_eq!((d_x[2], by_x[2], d_unread, by_unread), (0.0, 10.0, [0.0], [30.0]));
}
