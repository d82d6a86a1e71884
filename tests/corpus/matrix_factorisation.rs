//! The error of a factorised table of ratings, which are constant tuples with indices.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse, wrt(users, items))]
pub fn matrix_factorisation(users: &[[f64; 2]], items: &[[f64; 2]], ratings: &[(usize, usize, f64)]) -> f64 {
    let mut error = 0.0;
    for &(u, i, rating) in ratings {
        let predicted = users[u].iter().zip(&items[i]).map(|(a, b)| a * b).sum::<f64>();
        error += (rating - predicted).powi(2);
    }
    let penalty: f64 = users.iter().chain(items).flat_map(|row| row.iter()).map(|x| x * x).sum();
    error + 0.05 * penalty
}

pub fn check() {
    let ratings = [(0, 0, 4.0), (1, 0, 2.0), (1, 2, 5.0)];
    check_flat(
        |v| matrix_factorisation(v[..4].as_chunks().0, v[4..].as_chunks().0, &ratings),
        |v, d| {
            let (d_users, d_items) = d.split_at_mut(4);
            matrix_factorisation_grad(
                v[..4].as_chunks().0,
                d_users.as_chunks_mut().0,
                v[4..].as_chunks().0,
                d_items.as_chunks_mut().0,
                &ratings,
            )
        },
        &[&[0.5, 1.5, -2.0, 0.7, 2.9, 1.1, 0.3, 0.8, -1.7, 0.2]],
    );
}
