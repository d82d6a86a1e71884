//! A network of two layers, the first kept in a `Vec` that is pushed to.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn mlp_forward(x: &[f64], w1: &[Vec<f64>], b1: &[f64], w2: &[f64]) -> f64 {
    let mut hidden = Vec::with_capacity(b1.len());
    for (row, b) in w1.iter().zip(b1) {
        let mut z = *b;
        for (w, xi) in row.iter().zip(x) {
            z += w * xi;
        }
        hidden.push(z.tanh());
    }
    hidden.iter().zip(w2).map(|(h, w)| h * w).sum()
}

pub fn check() {
    let rows = |flat: &[f64]| flat.chunks(2).map(<[f64]>::to_vec).collect::<Vec<_>>();
    check_flat(
        |v| mlp_forward(&v[..2], &rows(&v[2..8]), &v[8..11], &v[11..]),
        |v, d| {
            let (d_x, d) = d.split_at_mut(2);
            let (d_rows, d) = d.split_at_mut(6);
            let (d_b1, d_w2) = d.split_at_mut(3);
            let mut d_w1 = rows(d_rows);
            let value = mlp_forward_grad(&v[..2], d_x, &rows(&v[2..8]), &mut d_w1, &v[8..11], d_b1, &v[11..], d_w2);
            d_rows.copy_from_slice(&d_w1.concat());
            value
        },
        &[&[0.5, -0.3, 0.4, 0.8, -0.6, 0.2, 1.1, -0.9, 0.1, 0.0, -0.2, 0.7, -1.3, 0.5]],
    );
}
