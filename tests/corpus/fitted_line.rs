//! A struct as what there is on success, built, returned, and taken by a caller; a Newton iteration that may not converge.

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::{Differentiable, differentiate};

#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Line {
    slope: f64,
    intercept: f64,
    points: usize,
}

#[differentiate(reverse)]
pub fn line(x: &[f64], y: &[f64]) -> Result<Line, String> {
    let points = x.len();
    if points != y.len() {
        return Err(format!("{points} and {}", y.len()));
    }
    let x_mean = mean(x).ok_or("no points")?;
    let y_mean = mean(y).ok_or("no points")?;
    let spread: f64 = x.iter().map(|x| (x - x_mean).powi(2)).sum();
    if spread == 0.0 {
        return Err("vertical".to_string());
    }
    let slope = x.iter().zip(y).map(|(x, y)| (x - x_mean) * (y - y_mean)).sum::<f64>() / spread;
    Ok(Line { slope, intercept: y_mean - slope * x_mean, points })
}

#[differentiate(reverse)]
pub fn mean(x: &[f64]) -> Option<f64> {
    if x.is_empty() {
        return None;
    }
    Some(x.iter().sum::<f64>() / x.len() as f64)
}

#[differentiate(reverse)]
pub fn fitted_line(x: &[f64], y: &[f64], at: f64) -> Result<f64, String> {
    let line = line(x, y)?;
    Ok(line.slope * at + line.intercept)
}

#[differentiate(reverse)]
pub fn square_root(a: f64, start: f64) -> Result<f64, String> {
    let mut x = start;
    for k in 0..50 {
        let slope = 2.0 * x;
        if slope.abs() < 1e-14 {
            return Err(format!("flat at {k}"));
        }
        let step = (x * x - a) / slope;
        x -= step;
        if step.abs() < 1e-13 {
            return Ok(x);
        }
    }
    Err("no convergence".into())
}

pub fn check() {
    check_flat(
        |p| fitted_line(&p[..3], &p[3..6], p[6]).unwrap(),
        |p, d| {
            let (d_x, d_y) = d.split_at_mut(3);
            let (d_y, d_at) = d_y.split_at_mut(3);
            let (value, at) = fitted_line_grad(&p[..3], d_x, &p[3..6], d_y, p[6]).unwrap();
            d_at[0] = at;
            value
        },
        &[&[1.0, 2.0, 4.0, 2.0, 3.0, 4.5, 1.7]],
    );
    let (mut d_x, mut d_y) = ([7.0; 2], [7.0; 2]);
    let error = |text: &str| Err(text.to_string());
    assert_eq!(fitted_line_grad(&[1.0, 1.0], &mut d_x, &[2.0, 3.0], &mut d_y, 0.0), error("vertical"));
    assert_eq!(fitted_line_grad(&[1.0, 1.0], &mut d_x, &[2.0], &mut d_y[..1], 0.0), error("2 and 1"));
    assert_eq!(fitted_line_grad(&[], &mut [], &[], &mut [], 0.0), error("no points"));
    assert_eq!((d_x, d_y), ([7.0; 2], [7.0; 2]));
    let (value, _) = square_root_grad(2.0, 1.0).map(|(value, d_a, _)| (value, d_a)).unwrap();
    assert_eq!(value, square_root(2.0, 1.0).unwrap());
    check_gradient(
        |[a]| square_root(a, 1.0).unwrap(),
        |[a]| {
            let (value, d_a, _) = square_root_grad(a, 1.0).unwrap();
            (value, d_a)
        },
        &[[2.0], [7.0]],
    );
    assert_eq!(square_root_grad(2.0, 0.0).unwrap_err(), "flat at 0");
    assert_eq!(square_root_grad(-2.0, 1.5).unwrap_err(), "no convergence");
}
