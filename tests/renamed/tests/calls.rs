//! Calls of annotated functions of another crate, by every kind of path.

use autodiff_renamed::renamed as functions;
use autodiff_renamed::renamed::*;

#[ad::differentiate(reverse, crate = ad)]
fn by_glob(x: f64, y: f64) -> f64 {
    scaled(x, y) * x
}

#[ad::differentiate(reverse, crate = ad)]
fn by_module(x: f64, y: f64) -> f64 {
    functions::scaled(x, 3.0) + functions::nested(2.0) * y
}

#[ad::differentiate(reverse, crate = ad)]
fn by_crate(x: f64, y: f64) -> f64 {
    let pair = (x, y);
    ::autodiff_renamed::renamed::by_reference(&pair, &y) + autodiff_renamed::renamed::by_hand(y, &x)
}

#[test]
fn derivatives_flow_through() {
    assert_eq!(by_glob_grad(2.0, 3.0), (by_glob(2.0, 3.0), 12.0, 4.0));
    assert_eq!(by_module_grad(2.0, 3.0), (by_module(2.0, 3.0), 3.0, functions::nested(2.0)));
    let (value, d_x, d_y) = by_crate_grad(0.0, 2.0);
    assert_eq!((value, d_x, d_y), (by_crate(0.0, 2.0), 2.0, 0.0));
}
