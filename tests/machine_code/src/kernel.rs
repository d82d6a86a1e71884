//! One of several kernels, by number: a `match` on an integer.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn kernel(distance: f64, width: f64, kind: u32) -> f64 {
    let scaled = distance / width;
    match kind {
        0 => (-scaled).exp(),
        1 => (-0.5 * scaled * scaled).exp(),
        2 => 1.0 / (1.0 + scaled * scaled),
        _ => 1.0 - scaled,
    }
}

fn by_hand(distance: f64, width: f64, kind: u32) -> (f64, f64, f64) {
    let scaled = distance / width;
    let (value, slope) = match kind {
        0 => {
            let value = (-scaled).exp();
            (value, -value)
        }
        1 => {
            let value = (-0.5 * scaled * scaled).exp();
            (value, -(value * scaled))
        }
        2 => {
            let value = 1.0 / (1.0 + scaled * scaled);
            (value, -2.0 * scaled * value * value)
        }
        _ => (1.0 - scaled, -1.0),
    };
    let d_distance = slope / width;
    (value, d_distance, -(d_distance * scaled))
}

compare!(kernel, kernel_grad, (distance: f64, width: f64, kind: u32) -> (f64, f64, f64));
