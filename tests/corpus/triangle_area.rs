//! The area of a triangle in space: arrays by value, array literals, and a call that returns an array.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn sub(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

#[differentiate(reverse)]
fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    let [ax, ay, az] = a;
    let [bx, by, bz] = b;
    [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx]
}

#[differentiate(reverse)]
pub fn triangle_area(a: [f64; 3], b: [f64; 3], c: [f64; 3]) -> f64 {
    let normal = cross(sub(b, a), sub(c, a));
    0.5 * normal.iter().map(|n| n * n).sum::<f64>().sqrt()
}

pub fn check() {
    let corner = |v: &[f64], at: usize| <[f64; 3]>::try_from(&v[3 * at..][..3]).unwrap();
    check_flat(
        |v| triangle_area(corner(v, 0), corner(v, 1), corner(v, 2)),
        |v, d| {
            let (value, d_a, d_b, d_c) = triangle_area_grad(corner(v, 0), corner(v, 1), corner(v, 2));
            d.copy_from_slice(&[d_a, d_b, d_c].concat());
            value
        },
        &[&[1.0, 0.2, 0.1, 0.5, 0.9, -0.3, 0.4, -0.6, 1.2]],
    );
}
