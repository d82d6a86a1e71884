//! A determinant of three by three, taken apart by nested array patterns.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn determinant_of_rows(m: &[[f64; 3]; 3]) -> f64 {
    let [[a, b, c], [d, e, f], [g, h, i]] = *m;
    a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
}

pub fn check() {
    check_flat(
        |v| determinant_of_rows(v.as_chunks().0.try_into().unwrap()),
        |v, d| {
            let d_m = d.as_chunks_mut().0.try_into().unwrap();
            determinant_of_rows_grad(v.as_chunks().0.try_into().unwrap(), d_m)
        },
        &[&[1.0, 0.2, 0.1, 0.5, 0.9, -0.3, 0.4, -0.6, 1.2]],
    );
}
