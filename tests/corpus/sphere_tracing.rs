//! A ray marched through a distance field: `loop` that breaks with a value, in two ways.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn distance(p: [f64; 3], radius: f64) -> f64 {
    let [x, y, z] = p;
    (x * x + y * y + z * z).sqrt() - radius + 0.1 * (3.0 * x).sin()
}

#[differentiate(reverse)]
pub fn sphere_tracing(height: f64, radius: f64, slope: f64) -> f64 {
    let mut t = 0.0;
    let mut steps = 0;
    let hit = loop {
        let p = [slope * t, height, t - 5.0];
        let d = distance(p, radius);
        if d < 1e-3 {
            break t + d;
        }
        t += 0.8 * d;
        steps += 1;
        if steps == 40 || t > 10.0 {
            break -1.0 - 0.01 * t;
        }
    };
    hit * hit
}

pub fn check() {
    check_gradient(
        |[h, r, s]| sphere_tracing(h, r, s),
        |[h, r, s]| sphere_tracing_grad(h, r, s),
        &[[0.3, 1.5, 0.1], [-0.7, 2.0, -0.2], [4.0, 1.0, 0.3]],
    );
}
