//! From tristimulus values to CIELAB, with the cube root's linear toe.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn toe(t: f64) -> f64 {
    const DELTA: f64 = 6.0 / 29.0;
    if t > DELTA * DELTA * DELTA {
        t.cbrt()
    } else {
        t / (3.0 * DELTA * DELTA) + 4.0 / 29.0
    }
}

/// `(L, a, b)` of `(X, Y, Z)` under daylight.
#[differentiate(reverse)]
pub fn cielab(xyz: (f64, f64, f64)) -> (f64, f64, f64) {
    let (x, y, z) = xyz;
    let (fx, fy, fz) = (toe(x / 0.9505), toe(y), toe(z / 1.089));
    (116.0 * fy - 16.0, 500.0 * (fx - fy), 200.0 * (fy - fz))
}

pub fn check() {
    check_vjp::<f64, 3, 3>(
        |xyz| cielab(xyz.into()).into(),
        |xyz, seed| {
            let (value, d_xyz) = cielab_vjp(xyz.into(), seed.into());
            (value.into(), d_xyz.into())
        },
        &[[0.3, 0.4, 0.2], [0.004, 0.005, 0.9], [0.002, 0.001, 0.003]],
    );
}
