//! Casts between numbers: through integers they are constant.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The value noise of a lattice at `x`: smooth between random heights.
#[differentiate(reverse)]
pub fn casts(x: f64, amplitude: f64, octave: u8) -> f64 {
    let cell = x.floor() as i64;
    let seed = (cell.wrapping_mul(2_654_435_761) >> 8) as u32 & 0xff;
    let (left, right) = (seed as f64 / 255.0, (seed ^ 0x5a) as f64 / 255.0);
    let t = x - x as i32 as f64;
    let scale = (x as usize) as f64 + f64::from(octave) + octave as f64 / 2.0;
    let flag = (octave > 2) as u8 as f64;
    amplitude * (left + (right - left) * t * t * (3.0 - 2.0 * t)) / scale + flag * x
}

pub fn check() {
    for octave in [1, 4] {
        check_gradient(
            |[x, a]| casts(x, a, octave),
            |[x, a]| casts_grad(x, a, octave),
            &[[0.3, 1.0], [5.71, 0.4], [122.45, 2.0]],
        );
    }
}
