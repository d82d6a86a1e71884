//! Items that may fail: `collect` and `sum` into an option or a result, `try_fold`, `filter_map`, closures that `?` leaves.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

#[differentiate(reverse)]
pub fn logarithm(x: f64) -> Result<f64, String> {
    if x <= 0.0 { Err(format!("ln {x}")) } else { Ok(x.ln()) }
}

#[differentiate(reverse)]
pub fn collected_outcomes(x: &[f64]) -> Option<f64> {
    let roots = x.iter().map(|x| root(*x)).collect::<Option<Vec<_>>>()?;
    Some(roots.iter().product())
}

#[differentiate(reverse)]
pub fn logarithms(x: &[f64]) -> Result<Vec<f64>, String> {
    x.iter().map(|&x| logarithm(x)).collect()
}

#[differentiate(reverse)]
pub fn sum_of_roots(x: &[f64]) -> Option<f64> {
    x.iter().map(|&x| root(x)).sum()
}

#[differentiate(reverse)]
pub fn square_of_sum(x: &[f64]) -> Result<f64, String> {
    let sum = x.iter().map(|&x| logarithm(x)).sum::<Result<f64, String>>()?;
    Ok(sum * sum)
}

#[differentiate(reverse)]
pub fn folded(x: &[f64]) -> Option<f64> {
    x.iter().try_fold(1.0, |product, x| root(*x).map(|root| product * root + x))
}

#[differentiate(reverse)]
pub fn those_with_roots(x: &[f64]) -> f64 {
    let logarithms: f64 = x.iter().filter_map(|&x| logarithm(x).ok()).map(|found| found * found).sum();
    logarithms + x.iter().filter_map(|&x| root(x)).sum::<f64>()
}

#[differentiate(reverse)]
pub fn closures(x: f64, y: f64) -> Result<f64, String> {
    let scaled = |x: f64| -> Result<f64, String> {
        let logarithm = logarithm(x)?;
        if logarithm > 3.0 {
            return Err("large".to_string());
        }
        Ok(logarithm * y)
    };
    let halved = |x: f64| {
        let root = root(x)?;
        Some(0.5 * root)
    };
    Ok(scaled(x)? + scaled(y).unwrap_or(x) + halved(y).ok_or("no half")?)
}

pub fn check() {
    let good = [1.0, 2.0, 4.0];
    check_flat(|x| collected_outcomes(x).unwrap(), |x, d| collected_outcomes_grad(x, d).unwrap(), &[&good]);
    check_flat(|x| sum_of_roots(x).unwrap(), |x, d| sum_of_roots_grad(x, d).unwrap(), &[&good]);
    check_flat(|x| square_of_sum(x).unwrap(), |x, d| square_of_sum_grad(x, d).unwrap(), &[&good]);
    check_flat(|x| folded(x).unwrap(), |x, d| folded_grad(x, d).unwrap(), &[&good]);
    check_flat(those_with_roots, those_with_roots_grad, &[&good, &[1.0, -2.0, 4.0], &[-1.0, 3.0]]);
    let (bad, mut d_x) = ([1.0, -2.0, 4.0], [7.0; 3]);
    assert_eq!(collected_outcomes_grad(&bad, &mut d_x), None);
    assert_eq!(sum_of_roots_grad(&bad, &mut d_x), None);
    assert_eq!(folded_grad(&bad, &mut d_x), None);
    assert_eq!(square_of_sum_grad(&bad, &mut d_x), Err("ln -2".to_string()));
    assert_eq!(logarithms_vjp(&bad, &mut d_x, vec![1.0; 3]), Err("ln -2".to_string()));
    assert_eq!(d_x, [7.0; 3]);
    assert_eq!(logarithms_vjp(&good, &mut d_x, vec![1.0, 2.0, 4.0]), logarithms(&good));
    assert_eq!(d_x, [8.0; 3]);
    check_gradient(|[x, y]| closures(x, y).unwrap(), |[x, y]| closures_grad(x, y).unwrap(), &[[2.0, 3.0], [0.5, 30.0]]);
    for [x, y] in [[-1.0, 2.0], [30.0, 2.0], [1.0, -2.0]] {
        assert_eq!(closures_grad(x, y).unwrap_err(), closures(x, y).unwrap_err());
    }
}
