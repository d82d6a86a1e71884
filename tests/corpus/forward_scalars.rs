//! Forward mode of functions on numbers: every kind of operation, branches, several results, calls, both precisions.

use autodiff::{check_flat_hvp, check_flat_jvp};
use autodiff_runtime::differentiate;

#[differentiate(forward)]
pub fn forward_scalars(a: f64, b: f64) -> f64 {
    let c = a * b + a.sin();
    let d = if c > 1.0 { c.ln() * a } else { b / a };
    let e = d.max(0.3 * a) - (b % 0.7) / 2.0;
    let e = e.hypot(a).powf(b) * 3.0_f64.powf(e);
    e * e - e.clamp(0.1, 2.0) + 1.0 / a
}

#[differentiate(forward, reverse)]
pub fn polar(x: f64, y: f64) -> (f64, f64) {
    (x.hypot(y), y.atan2(x))
}

#[differentiate(forward, reverse)]
pub fn spiral(x: f64, p: (f64, f64), turns: i32) -> f64 {
    let (radius, angle) = polar(x + p.0, p.1);
    match turns {
        0 => radius,
        1 | 2 => radius.powi(turns + 1) * angle.cos(),
        _ => {
            let (inner, _) = polar(radius, angle);
            inner.powi(-turns) * p.0.powf(x)
        }
    }
}

#[differentiate(forward, reverse)]
pub fn widths(x: f32, y: f64) -> f64 {
    let z = f64::from(x.exp()) * y;
    (z as f32).sqrt() as f64 + z
}

// The tangent of what does not depend on an argument is zero, and so is a constant argument's.
#[differentiate(forward)]
pub fn constant(x: f64, steps: u32) -> f64 {
    let n = f64::from(steps);
    polar(n, 2.0 * n).0 + x.floor() * spiral(2.0, (n, 1.0), 1)
}

pub fn check() {
    check_flat_jvp(
        |v| vec![forward_scalars(v[0], v[1])],
        |v, t| {
            let (value, tangent) = forward_scalars_jvp(v[0], t[0], v[1], t[1]);
            (vec![value], vec![tangent])
        },
        &[&[0.3, 0.9], &[1.7, 1.2], &[2.0, 0.4]],
    );
    for turns in [0, 1, 2, 3] {
        check_flat_jvp(
            |v| vec![spiral(v[0], (v[1], v[2]), turns)],
            |v, t| {
                let (value, tangent) = spiral_jvp(v[0], t[0], (v[1], v[2]), (t[1], t[2]), turns);
                (vec![value], vec![tangent])
            },
            &[&[0.3, 0.9, 0.4]],
        );
        check_flat_hvp(
            |v, d| {
                let (value, d_x, d_p) = spiral_grad(v[0], (v[1], v[2]), turns);
                d.copy_from_slice(&[d_x, d_p.0, d_p.1]);
                value
            },
            |v, t, d, h| {
                let (value, d_x, d_p, h_x, h_p) = spiral_hvp(v[0], t[0], (v[1], v[2]), (t[1], t[2]), turns);
                d.copy_from_slice(&[d_x, d_p.0, d_p.1]);
                h.copy_from_slice(&[h_x, h_p.0, h_p.1]);
                value
            },
            &[&[0.3, 0.9, 0.4]],
        );
    }
    let (value, (radius, angle)) = polar_jvp(3.0, 1.0, 4.0, 0.0);
    assert_eq!((value, radius, angle), (polar(3.0, 4.0), 0.6, -0.16));
    let (value, tangent) = widths_jvp(0.0, 1.0, 1.0, 2.0);
    assert_eq!((value, tangent), (2.0, 4.5));
    assert_eq!(constant_jvp(0.5, 1.0, 2).1, 0.0);
}
