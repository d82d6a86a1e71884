//! Integers in the fields of what is differentiated: cast to floats they are constants, and no tangent comes of them.

use autodiff_runtime::{Differentiable, differentiate};

/// A polynomial fit of some samples.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub struct Fit {
    samples: usize,
    ridge: f32,
    coefficients: Vec<f64>,
}

#[differentiate(forward, reverse, wrt(fit, x))]
pub fn integer_fields(fit: &Fit, x: f64) -> f64 {
    let mut value = 0.0;
    let mut power = 1.0;
    for coefficient in fit.coefficients.iter() {
        value += coefficient * power;
        power *= x;
    }
    value / fit.samples as f64 + fit.ridge as f64 * f64::from(fit.ridge) / (fit.samples as f64).sqrt()
}

pub fn check() {
    let fit = Fit { samples: 4, ridge: 0.5, coefficients: vec![1.0, -2.0, 0.25] };
    let (value, tangent) = integer_fields_jvp(&fit, &Fit { samples: 4, ridge: 0.0, coefficients: vec![1.0, 0.0, 0.0] }, 3.0, 0.0);
    assert_eq!((value, tangent), (integer_fields(&fit, 3.0), 0.25));
    let (_, tangent) = integer_fields_jvp(&fit, &Fit { samples: 4, ridge: 1.0, coefficients: vec![0.0; 3] }, 3.0, 0.0);
    assert_eq!(tangent, 0.5);
    let mut d_fit = fit.clone();
    let (_, d_x) = integer_fields_grad(&fit, &mut d_fit, 3.0);
    assert_eq!((d_fit, d_x), (Fit { samples: 4, ridge: 0.5, coefficients: vec![0.25, 0.75, 2.25] }, -0.125));
}
