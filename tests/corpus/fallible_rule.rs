//! A hand-written rule of a function that may fail, and a caller of it.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse, vjp = reciprocal_by_hand)]
pub fn reciprocal(x: &f64, scale: f64) -> Result<f64, String> {
    if *x == 0.0 { Err("no reciprocal".to_string()) } else { Ok(scale / x) }
}

fn reciprocal_by_hand(x: &f64, d_x: &mut f64, scale: f64, seed: f64) -> Result<(f64, f64), String> {
    let value = reciprocal(x, scale)?;
    *d_x -= seed * value / x;
    Ok((value, seed / x))
}

#[differentiate(reverse)]
pub fn fallible_rule(x: f64, y: f64) -> Result<f64, String> {
    let first = reciprocal(&x, y)?;
    Ok(first * reciprocal(&y, x).unwrap_or(2.0) + x)
}

pub fn check() {
    check_gradient(
        |[x, y]| fallible_rule(x, y).unwrap(),
        |[x, y]| fallible_rule_grad(x, y).unwrap(),
        &[[2.0, 3.0], [-0.5, 0.7]],
    );
    assert_eq!(fallible_rule_grad(0.0, 1.0), Err("no reciprocal".to_string()));
    let mut d_x = 7.0;
    assert_eq!(reciprocal_grad(&0.0, &mut d_x, 1.0), Err("no reciprocal".to_string()));
    assert_eq!(d_x, 7.0);
    assert_eq!(reciprocal_grad(&2.0, &mut d_x, 1.0), Ok((0.5, 0.5)));
    assert_eq!(d_x, -0.25);
}
