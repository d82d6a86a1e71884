//! Rows that are taken out of a vector and put back.
#![allow(clippy::needless_range_loop, clippy::useless_vec, clippy::while_let_on_iterator)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn e1(x: &[f64], k: f64) -> f64 {
    let mut rows: Vec<Vec<f64>> = x.chunks(2).map(|c| c.to_vec()).collect();
    let mut s = 0.0;
    for i in 0..rows.len() {
        let row = std::mem::take(&mut rows[i]);
        s += row.iter().sum::<f64>() * k;
        rows[i] = row.iter().map(|v| v * v).collect();
    }
    s + rows.iter().map(|r| r.iter().product::<f64>()).sum::<f64>()
}

pub fn check() {
    check_flat(
        |v| e1(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = e1_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
}
