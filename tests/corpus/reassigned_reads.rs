//! Variables whose old values are needed again after they have been overwritten.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// Three steps of a map, each kept in the same variables.
#[differentiate(reverse)]
pub fn reassigned_reads(x: f64, y: f64) -> f64 {
    let mut a = x;
    let mut b = y;
    let old = a;
    a = b.sin() * a * b;
    b = old * b - a;
    a += b * old;
    b /= 2.0 + a.cos();
    let kept = a;
    if b > old {
        a = kept * kept;
        b -= a * old;
        a *= b;
    } else {
        (a, b) = (b * kept, a - b);
    }
    a = -a;
    a * b + kept
}

pub fn check() {
    check_gradient(
        |[x, y]| reassigned_reads(x, y),
        |[x, y]| reassigned_reads_grad(x, y),
        &[[0.7, 1.9], [-0.6, 0.8], [1.4, 0.5]],
    );
}
