//! Vectors rearranged in place: `rotate_left`, `reverse`, `truncate`, `fill`, `swap`, `clone_from_slice`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn rearranged_vectors(x: &[f64], by: usize) -> f64 {
    let mut a = x.to_vec();
    a.rotate_left(by);
    let mut b = a.clone();
    b.reverse();
    b[0] *= a[0];
    a.swap(0, by);
    a[by] += b[1];
    let n = a.len();
    a[n - 2..].clone_from_slice(&b[..2]);
    b[1..3].fill(a[0] * 0.5);
    b.truncate(4);
    a.iter().zip(&b).enumerate().map(|(i, (a, b))| (i + 1) as f64 * a * b).sum()
}

pub fn check() {
    for by in [1, 2] {
        check_flat(
            |x| rearranged_vectors(x, by),
            |x, d| rearranged_vectors_grad(x, d, by),
            &[&[0.5, 1.5, -2.0, 0.7, 2.9], &[1.0, 0.2, 0.3, -0.6, 0.8, 1.9]],
        );
    }
}
