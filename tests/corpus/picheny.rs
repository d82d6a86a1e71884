//! Picheny's logarithmic Goldstein-Price function of an array by reference, taken apart by a pattern.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn picheny(param: &[f64; 2]) -> f64 {
    let [x1, x2] = param.map(|x| 4.0 * x - 2.0);
    let a = 1.0
        + (x1 + x2 + 1.0).powi(2)
            * (19.0 - 14.0 * x1 + 3.0 * x1.powi(2) - 14.0 * x2 + 6.0 * x1 * x2 + 3.0 * x2.powi(2));
    let b = 30.0
        + (2.0 * x1 - 3.0 * x2).powi(2)
            * (18.0 - 32.0 * x1 + 12.0 * x1.powi(2) + 48.0 * x2 - 36.0 * x1 * x2 + 27.0 * x2.powi(2));
    (1.0 / 2.427) * ((a * b).log10() - 8.693)
}

pub fn check() {
    check_flat(
        |v| picheny(v.try_into().unwrap()),
        |v, d| picheny_grad(v.try_into().unwrap(), d.try_into().unwrap()),
        &[&[0.3, 0.7], &[0.9, 0.1], &[0.52, 0.24]],
    );
}
