//! `match`, `if let`, `let else` and `while let` on what calls return that may fail.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

#[differentiate(reverse)]
pub fn polar(x: f64, y: f64) -> Result<(f64, [f64; 2]), usize> {
    if x <= 0.0 {
        return Err(3);
    }
    let radius = x.hypot(y);
    Ok((radius, [x / radius, y / radius]))
}

#[differentiate(reverse)]
pub fn outcomes_matched(x: f64, y: f64) -> f64 {
    let first = match root(x) {
        Some(root) if root > 2.0 => root * y,
        Some(root) => root * root * root + y,
        None => x * y,
    };
    let second = match polar(x, y) {
        Ok((radius, [cosine, sine])) if sine > 0.0 => radius * cosine * sine,
        Ok((radius, _)) => radius,
        Err(3) => y * y,
        Err(code) => code as f64,
    };
    let mut total = first + second;
    if let Some(root) = root(y) {
        total += root * x;
    } else {
        total -= 1.0;
    }
    let Ok((radius, _)) = polar(y, x) else { return total * y };
    total * radius
}

#[differentiate(reverse)]
pub fn repeated_roots(x: f64, most: usize) -> f64 {
    let mut level = x;
    let mut count = 0;
    while let Some(root) = root(level - 1.0) {
        level = 0.9 * root + 0.01 * x;
        count += 1;
        if count > most {
            break;
        }
    }
    level
}

/// A variable that one of them is bound to.
#[differentiate(reverse)]
pub fn bound_outcome(x: f64, y: f64) -> f64 {
    let found = root(x);
    let weight = if found.is_some() { 2.0 } else { 3.0 };
    weight * found.unwrap_or(y * y) + y
}

/// Built here, of either kind.
#[differentiate(reverse)]
pub fn built_outcome(x: f64, y: f64) -> f64 {
    let outcome = if x > 1.0 {
        Ok(x * y)
    } else if x > 0.0 {
        Err(3)
    } else {
        Err(7)
    };
    match outcome {
        Ok(product) => product * product,
        Err(code) => y * f64::from(code),
    }
}

pub fn check() {
    let points = [[2.5, 1.5], [9.0, 4.2], [-1.0, 2.0], [3.0, -0.5], [0.5, 0.7], [-1.5, -9.0]];
    check_gradient(|[x, y]| outcomes_matched(x, y), |[x, y]| outcomes_matched_grad(x, y), &points);
    check_gradient(|[x, y]| bound_outcome(x, y), |[x, y]| bound_outcome_grad(x, y), &points);
    check_gradient(|[x, y]| built_outcome(x, y), |[x, y]| built_outcome_grad(x, y), &points);
    for most in 0..4 {
        check_gradient(|[x]| repeated_roots(x, most), |[x]| repeated_roots_grad(x, most), &[[0.5], [3.0], [30.0]]);
    }
}
