//! The methods of options and results, on what calls return and on what is built in sight.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

#[differentiate(reverse)]
pub fn logarithm(x: f64) -> Result<f64, u8> {
    if x <= 0.0 { Err(5) } else { Ok(x.ln()) }
}

#[differentiate(reverse)]
pub fn outcome_methods(x: f64, y: f64) -> Result<f64, String> {
    let first = logarithm(x).map_err(|code| format!("logarithm: {code}"))?;
    let second = root(y).ok_or("root")?;
    let third = root(y + 1.0).ok_or_else(|| "none".to_string()).map(|root| root * x)?;
    let fourth = logarithm(y).ok().map_or(x, |logarithm| logarithm * y);
    let built = if x > y { Ok(x - y) } else { Err("smaller") };
    let fifth = built.map(|difference| difference * difference)?;
    Ok(first * second + third * fourth + fifth)
}

#[differentiate(reverse)]
pub fn otherwise(x: f64, y: f64) -> f64 {
    let known = root(x * x).unwrap() + logarithm(1.0 + y * y).expect("positive");
    let first = root(x).unwrap_or(y) + logarithm(y).unwrap_or_default();
    let second = logarithm(-y).unwrap_or_else(|code| x * f64::from(code)) + root(-y).unwrap_or_else(|| (x * y).sin());
    let third = if logarithm(x).is_ok_and(|logarithm| logarithm > 1.0) { x } else { y };
    known * first + second * third + if root(y).is_none() { x * x } else { x }
}

pub fn check() {
    check_gradient(
        |[x, y]| outcome_methods(x, y).unwrap(),
        |[x, y]| outcome_methods_grad(x, y).unwrap(),
        &[[4.0, 1.5], [2.0, 0.7]],
    );
    for [x, y] in [[-1.0, 2.0], [4.0, -0.5], [4.0, -2.0], [1.0, 2.0]] {
        assert_eq!(outcome_methods_grad(x, y).unwrap_err(), outcome_methods(x, y).unwrap_err());
    }
    check_gradient(
        |[x, y]| otherwise(x, y),
        |[x, y]| otherwise_grad(x, y),
        &[[4.0, 3.5], [2.0, -0.7], [-1.5, 0.6], [-0.3, -0.2]],
    );
    let panics = |x: f64| std::panic::catch_unwind(|| otherwise_grad(f64::NAN * x, 1.0).0.is_nan()).is_err();
    assert!(!panics(1.0));
}
