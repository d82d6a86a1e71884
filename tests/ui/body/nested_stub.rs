//! What calls the derivatives of a function with an error has none of its own.

use autodiff_runtime::differentiate;

#[differentiate(forward, reverse, nested)]
fn energy(x: &[f64], scale: f64) -> f64 {
    let scales = std::collections::HashMap::from([(1, scale)]);
    scales[&1] * x[0]
}

#[differentiate(reverse)]
fn steepness(x: &[f64], scale: f64) -> f64 {
    let mut slope = vec![0.0; x.len()];
    let (value, by_scale) = energy_grad(x, &mut slope, scale);
    let (_, along) = energy_jvp(x, &slope, scale, 1.0);
    value + by_scale * slope[0] + along
}

fn main() {
    steepness(&[1.0], 2.0);
}
