//! A path put together by `vec!`, `extend` and `push`, and its length.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn polyline_length(start: f64, bends: &[f64], end: f64, closed: bool) -> f64 {
    let mut path = vec![start, 0.5 * (start + end)];
    path.extend(bends.iter().map(|b| b * b));
    path.extend_from_slice(&bends[..bends.len() / 2]);
    path.push(end);
    if closed {
        path.push(path[0]);
    }
    let mut length = 0.0;
    for i in 1..path.len() {
        length += (1.0 + (path[i] - path[i - 1]).powi(2)).sqrt();
    }
    length
}

pub fn check() {
    for closed in [false, true] {
        check_flat(
            |v| polyline_length(v[0], &v[2..], v[1], closed),
            |v, d| {
                let (value, d_start, d_end) = polyline_length_grad(v[0], &v[2..], &mut d[2..], v[1], closed);
                d[..2].copy_from_slice(&[d_start, d_end]);
                value
            },
            &[&[0.5, 1.5, -2.0, 0.7, 2.9], &[1.0, 0.2]],
        );
    }
}
