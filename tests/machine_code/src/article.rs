//! The graph of every introduction to backpropagation.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn article(a: f64, b: f64) -> f64 {
    let c = a + b;
    let d = b + 1.0;
    c * d
}

fn by_hand(a: f64, b: f64) -> (f64, f64, f64) {
    let c = a + b;
    let d = b + 1.0;
    let d_b = c + d;
    (c * d, d, d_b)
}

compare!(article, article_grad, (a: f64, b: f64) -> (f64, f64, f64));
