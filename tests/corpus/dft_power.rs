//! The power in a band of a discrete Fourier transform by hand, in `f32`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn dft_power(signal: &[f32], from: usize, to: usize) -> f32 {
    let n = signal.len();
    let mut power = 0.0;
    for k in from..to {
        let (re, im) = signal.iter().enumerate().fold((0.0f32, 0.0f32), |(re, im), (t, x)| {
            let angle = -2.0 * std::f32::consts::PI * (k * t) as f32 / n as f32;
            (re + x * angle.cos(), im + x * angle.sin())
        });
        power += re * re + im * im;
    }
    power
}

pub fn check() {
    check_flat(
        |x| dft_power(x, 1, 3),
        |x, d| dft_power_grad(x, d, 1, 3),
        &[&[0.5, 1.5, -2.0, 0.75, 1.25], &[1.0, -0.5, 0.25, 2.0]],
    );
}
