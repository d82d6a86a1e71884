//! A saturating ramp: early returns on either side.

use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn ramp(x: f64, gain: f64, limit: f64) -> f64 {
    let y = gain * x;
    if y > limit {
        return limit;
    }
    if y < -limit {
        return -limit;
    }
    y * y * limit
}

fn by_hand(x: f64, gain: f64, limit: f64) -> (f64, f64, f64, f64) {
    let y = gain * x;
    if y > limit {
        return (limit, 0.0, 0.0, 1.0);
    }
    if y < -limit {
        return (-limit, 0.0, 0.0, -1.0);
    }
    let square = y * y;
    let scaled = limit * y;
    let d_y = scaled + scaled;
    (square * limit, d_y * gain, d_y * x, square)
}

compare!(ramp, ramp_grad, (x: f64, gain: f64, limit: f64) -> (f64, f64, f64, f64));
