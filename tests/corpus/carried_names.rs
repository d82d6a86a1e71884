//! Names of adjoints that loops carry, next to those of a branch after them.
#![allow(clippy::needless_range_loop, clippy::useless_vec, clippy::while_let_on_iterator)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn fg(x: &[f64], k: f64) -> f64 {
    let mut acc = k * 0.5;
    let a1 = acc;
    for _ in x {
        acc *= a1;
    }
    acc + a1 + if acc * a1 < 0.83 { a1.sin() } else { k }
}

pub fn check() {
    check_flat(
        |v| fg(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = fg_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5, 0.3], &[0.3, 0.2, 0.4]],
    );
}
