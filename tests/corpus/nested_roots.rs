//! Functions that return an `Option`: `None`, `Some(..)`, `?` on calls of such, and what they end with.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

#[differentiate(reverse)]
pub fn nested_roots(x: f64, y: f64) -> Option<f64> {
    let outer = root(x)?;
    let scaled = root(y).map(|inner| inner * outer)?;
    if scaled > 100.0 {
        return None;
    }
    Some(scaled * root(y - root(outer)?)? + y)
}

/// What it ends with is a call.
#[differentiate(reverse)]
pub fn shifted_root(x: f64, shift: f64) -> Option<f64> {
    root(x * shift - 1.0)
}

#[differentiate(reverse)]
pub fn either_root(x: f64, y: f64) -> Option<f64> {
    root(x).or_else(|| root(y)).and_then(|first| root(first - 0.1)).map(|second| second * y)
}

pub fn check() {
    check_gradient(
        |[x, y]| nested_roots(x, y).unwrap(),
        |[x, y]| nested_roots_grad(x, y).unwrap(),
        &[[4.0, 3.5], [0.3, 1.7]],
    );
    for [x, y] in [[-1.0, 2.0], [4.0, -2.0], [4.0, 1.0], [1e6, 1e6]] {
        assert_eq!(nested_roots(x, y), None);
        assert_eq!(nested_roots_grad(x, y), None);
        assert_eq!(nested_roots_vjp(x, y, 2.0), None);
    }
    assert_eq!(root_vjp(4.0, 2.0), Some((2.0, 0.5)));
    check_gradient(
        |[x, s]| shifted_root(x, s).unwrap(),
        |[x, s]| shifted_root_grad(x, s).unwrap(),
        &[[4.0, 0.5], [2.0, 3.0]],
    );
    assert_eq!(shifted_root_grad(1.0, 0.5), None);
    check_gradient(
        |[x, y]| either_root(x, y).unwrap(),
        |[x, y]| either_root_grad(x, y).unwrap(),
        &[[4.0, 3.5], [-2.0, 1.7]],
    );
    assert_eq!(either_root_grad(-1.0, -2.0), None);
}
