//! The likelihood of a Gaussian process: a kernel matrix in a `Vec` of `Vec`s, factored in place.
#![allow(clippy::needless_range_loop)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn gaussian_process(x: &[f64], y: &[f64], length: f64, noise: f64) -> f64 {
    let n = x.len();
    let mut l = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let mut sum = (-0.5 * ((x[i] - x[j]) / length).powi(2)).exp();
            if i == j {
                sum += noise;
            }
            for k in 0..j {
                sum -= l[i][k] * l[j][k];
            }
            l[i][j] = if i == j { sum.sqrt() } else { sum / l[j][j] };
        }
    }
    let mut z = y.to_vec();
    for i in 0..n {
        for k in 0..i {
            z[i] -= l[i][k] * z[k];
        }
        z[i] /= l[i][i];
    }
    let fit: f64 = z.iter().map(|z| z * z).sum();
    let complexity: f64 = l.iter().enumerate().map(|(i, row)| row[i].ln()).sum();
    -0.5 * fit - complexity
}

pub fn check() {
    check_flat(
        |v| {
            let (x, y) = v[2..].split_at(v.len() / 2 - 1);
            gaussian_process(x, y, v[0], v[1])
        },
        |v, d| {
            let (x, y) = v[2..].split_at(v.len() / 2 - 1);
            let (d_parameters, d) = d.split_at_mut(2);
            let (d_x, d_y) = d.split_at_mut(x.len());
            let (value, d_length, d_noise) = gaussian_process_grad(x, d_x, y, d_y, v[0], v[1]);
            d_parameters.copy_from_slice(&[d_length, d_noise]);
            value
        },
        &[&[0.8, 0.1, 0.3, 1.0, 2.2, 0.5, 0.9, -0.4], &[0.8, 0.1, 0.3, 0.6], &[0.8, 0.1]],
    );
}
