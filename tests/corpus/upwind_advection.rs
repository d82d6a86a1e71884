//! Upwind advection: the sign of each velocity decides which neighbour is read.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn upwind_advection(q: &[f64], velocity: &[f64], dt: f64) -> Vec<f64> {
    let n = q.len();
    let mut out = Vec::new();
    for i in 0..n {
        let v = velocity[i];
        let gradient = if v > 0.0 {
            if i == 0 { 0.0 } else { q[i] - q[i - 1] }
        } else if i + 1 < n {
            q[i + 1] - q[i]
        } else {
            0.0
        };
        out.push(q[i] - dt * v * gradient);
    }
    out
}

pub fn check() {
    check_flat_vjp(
        |v| upwind_advection(&v[1..5], &v[5..], v[0]),
        |v, seed, d| {
            let (d_q, d_velocity) = d[1..].split_at_mut(4);
            let (value, d_dt) = upwind_advection_vjp(&v[1..5], d_q, &v[5..], d_velocity, v[0], seed.to_vec());
            d[0] += d_dt;
            value
        },
        &[&[0.1, 1.0, 0.3, 1.9, -0.2, 0.5, -0.4, 0.7, 0.2], &[0.1, 1.0, 0.3, 1.9, -0.2, -0.5, 0.4, -0.7, -0.2]],
    );
}
