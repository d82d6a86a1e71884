//! A point on a Bézier curve: the control points are blended in place while one after another is popped.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn de_casteljau(control: &[f64], t: f64) -> f64 {
    let mut points = control.to_vec();
    while points.len() > 1 {
        for i in 0..points.len() - 1 {
            points[i] = (1.0 - t) * points[i] + t * points[i + 1];
        }
        points.pop();
    }
    points[0]
}

pub fn check() {
    check_flat(
        |v| de_casteljau(&v[1..], v[0]),
        |v, d| {
            let (value, d_t) = de_casteljau_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_t;
            value
        },
        &[&[0.3, 1.0, 2.0, -1.0, 0.5], &[0.8, 4.0]],
    );
}
