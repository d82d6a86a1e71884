//! Quadrature with constant nodes and weights, in a `for` over an array of tuples.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

const NODES: [(f64, f64); 3] =
    [(-0.774_596_669_241_483_4, 5.0 / 9.0), (0.0, 8.0 / 9.0), (0.774_596_669_241_483_4, 5.0 / 9.0)];

#[differentiate(reverse)]
pub fn gauss_legendre(a: f64, b: f64, panels: usize) -> f64 {
    let f = |x: f64| (x * x + 1.0).ln() * x.sin();
    let width = (b - a) / panels as f64;
    let mut total = 0.0;
    for panel in 0..panels {
        let centre = a + (panel as f64 + 0.5) * width;
        for (node, weight) in NODES {
            total += weight * f(centre + 0.5 * width * node);
        }
    }
    0.5 * width * total
}

pub fn check() {
    for panels in [1, 4] {
        check_gradient(
            |[a, b]| gauss_legendre(a, b, panels),
            |[a, b]| gauss_legendre_grad(a, b, panels),
            &[[0.1, 2.0], [-1.0, 1.5]],
        );
    }
}
