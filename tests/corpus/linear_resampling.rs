//! Resampling at a warped position, whose integer part is an index and whose fraction is a weight.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn linear_resampling(table: &[f64], start: f64, speed: f64, count: usize) -> f64 {
    let mut position = start;
    let mut energy = 0.0;
    for _ in 0..count {
        if position < 0.0 || position >= (table.len() - 1) as f64 {
            break;
        }
        let i = position.floor() as usize;
        let fraction = position - i as f64;
        let sample = table[i] * (1.0 - fraction) + table[i + 1] * fraction;
        energy += sample * sample;
        position += speed;
    }
    energy
}

pub fn check() {
    check_flat(
        |v| linear_resampling(&v[2..], v[0], v[1], 6),
        |v, d| {
            let (value, d_start, d_speed) = linear_resampling_grad(&v[2..], &mut d[2..], v[0], v[1], 6);
            d[..2].copy_from_slice(&[d_start, d_speed]);
            value
        },
        &[&[0.3, 0.45, 1.0, 2.0, 0.5, -0.7, 1.3], &[0.3, 1.45, 1.0, 2.0, 0.5, -0.7, 1.3], &[-1.0, 0.3, 0.5, 0.7]],
    );
}
