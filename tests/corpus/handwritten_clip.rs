//! A rule by hand that is not the derivative, on purpose: a gradient that is clipped on its way back.

use autodiff_runtime::differentiate;

/// The identity, whose gradient is kept within one.
#[differentiate(reverse, vjp = rules::clipped)]
fn clip_gradient(x: f64) -> f64 {
    x
}

mod rules {
    pub(super) fn clipped(x: f64, seed: f64) -> (f64, f64) {
        (x, seed.clamp(-1.0, 1.0))
    }

    pub(super) fn straight_through(x: &f64, d_x: &mut f64, levels: i32, seed: f64) -> f64 {
        *d_x += seed;
        (x * levels as f64).round() / levels as f64
    }
}

/// A quantiser that pretends to be the identity.
#[differentiate(reverse, vjp = rules::straight_through)]
fn quantise(x: &f64, levels: i32) -> f64 {
    (x * levels as f64).round() / levels as f64
}

/// A network of one weight.
#[differentiate(reverse)]
pub fn handwritten_clip(weight: f64, input: f64) -> f64 {
    let activation = clip_gradient(weight * input);
    10.0 * activation * activation + 0.5 * quantise(&weight, 4)
}

pub fn check() {
    let (value, d_weight, d_input) = handwritten_clip_grad(0.8, 0.5);
    assert_eq!(value.to_bits(), handwritten_clip(0.8, 0.5).to_bits());
    assert_eq!((d_weight, d_input), (0.5 + 0.5, 0.8));
    let (_, d_weight, d_input) = handwritten_clip_grad(0.01, 0.5);
    assert!((d_weight - 0.55).abs() < 1e-15 && (d_input - 0.001).abs() < 1e-15);
    assert_eq!(clip_gradient_vjp(3.0, -7.0), (3.0, -1.0));
    assert_eq!(clip_gradient_grad(3.0), (3.0, 1.0));
    let mut d_x = 9.0;
    assert_eq!(quantise_grad(&0.3, &mut d_x, 4), 0.25);
    assert_eq!(d_x, 1.0);
    assert_eq!(quantise_vjp(&0.3, &mut d_x, 4, 2.0), 0.25);
    assert_eq!(d_x, 3.0);
}
