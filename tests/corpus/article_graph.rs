//! The computation graph by which the article on backpropagation explains the chain rule.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

/// e = (a + b) (b + 1).
#[differentiate(reverse)]
pub fn article_graph(a: f64, b: f64) -> f64 {
    let c = a + b;
    let d = b + 1.0;
    c * d
}

pub fn check() {
    assert_eq!(article_graph_grad(2.0, 1.0), (6.0, 2.0, 5.0));
    assert_eq!(article_graph_vjp(2.0, 1.0, 0.5), (6.0, 1.0, 2.5));
    let points = [[2.0, 1.0], [0.0, 0.0], [-3.5, 0.25], [1e6, -1e-6]];
    check_closed_form(
        |[a, b]| article_graph(a, b),
        |[a, b]| article_graph_grad(a, b),
        |[a, b]| [b + 1.0, (b + 1.0) + (a + b)],
        &points[..3],
    );
    check_gradient(|[a, b]| article_graph(a, b), |[a, b]| article_graph_grad(a, b), &points[..3]);
}
