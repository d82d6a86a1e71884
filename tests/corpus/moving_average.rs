//! Moving averages and how rough they are: windows collected into a `Vec`, and windows of that.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn moving_average(samples: &[f64], width: usize) -> f64 {
    let smooth: Vec<f64> = samples.windows(width).map(|window| window.iter().sum::<f64>() / width as f64).collect();
    smooth.windows(2).map(|pair| (pair[1] - pair[0]).powi(2)).sum::<f64>()
}

pub fn check() {
    for width in [1, 3] {
        check_flat(
            |x| moving_average(x, width),
            |x, d| moving_average_grad(x, d, width),
            &[&[0.5, 1.5, -2.0, 0.7, 2.9, 1.1], &[1.0, 4.0], &[]],
        );
    }
}
