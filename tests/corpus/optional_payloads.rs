//! Variables that hold an option or a result from iteration to iteration, of arrays, tuples and numbers.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn pair(x: f64, k: f64) -> (f64, [f64; 2]) {
    (x, [x * k, x + k])
}

#[differentiate(reverse)]
pub fn optional_payloads(x: &[f64]) -> f64 {
    let mut kept: Option<[f64; 2]> = None;
    for k in x {
        kept = match kept {
            None => Some(pair(x[0], *k).1),
            Some(a) if a[0] > 0.5 => Some([a[1], *k]),
            Some(a) => Some([a[0] + k, a[1] * k]),
        };
    }
    match kept {
        Some([first, second]) => first * second,
        None => 0.0,
    }
}

#[differentiate(reverse)]
pub fn largest(x: &[f64], scale: f64) -> Option<f64> {
    let mut best: Option<(usize, f64)> = None;
    for (i, x) in x.iter().enumerate() {
        if best.is_none_or(|(_, best)| x * scale > best) {
            best = Some((i, x * scale));
        }
    }
    let (i, best) = best?;
    Some(best * (i as f64 + 1.0))
}

#[differentiate(reverse)]
pub fn first_above(x: f64, bound: f64) -> Result<f64, String> {
    let mut found: Result<f64, String> = Err("none".to_string());
    for k in 0..3 {
        if x * k as f64 > bound {
            found = Ok(x * k as f64);
            break;
        }
    }
    found
}

pub fn check() {
    check_flat(optional_payloads, optional_payloads_grad, &[&[0.7, 1.2, 3.0, 0.4], &[0.3, 0.8, 0.2], &[2.0]]);
    check_flat(
        |p| largest(&p[1..], p[0]).unwrap(),
        |p, d| {
            let (value, d_scale) = largest_grad(&p[1..], &mut d[1..], p[0]).unwrap();
            d[0] = d_scale;
            value
        },
        &[&[2.0, 3.0, 4.0, 1.5], &[-2.0, 3.0, -4.0, 1.5]],
    );
    assert_eq!(largest_grad(&[], &mut [], 1.0), None);
    check_gradient(
        |[x, b]| first_above(x, b).unwrap(),
        |[x, b]| first_above_grad(x, b).unwrap(),
        &[[2.0, 1.0], [2.0, 3.0]],
    );
    assert_eq!(first_above_grad(1.0, 3.0), Err("none".to_string()));
}
