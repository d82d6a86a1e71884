//! `map` on arrays of arrays, to numbers, to tuples and to arrays.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// How wide a turned rectangle is.
#[differentiate(reverse)]
pub fn turned_width(width: f64, height: f64, angle: f64) -> f64 {
    let (sin, cos) = angle.sin_cos();
    let corners = [[width, height], [-width, height], [width, -height], [-width, -height]]
        .map(|[x, y]| (cos * x - sin * y, sin * x + cos * y));
    let right = corners.iter().map(|corner| corner.0).fold(f64::NEG_INFINITY, f64::max);
    let left = corners.iter().map(|&(x, _)| x).fold(f64::INFINITY, f64::min);
    right - left
}

#[differentiate(reverse)]
pub fn area_of_pieces(a: f64, b: f64) -> f64 {
    let halves = |side: [f64; 2]| (side[0] * side[1], side[0] - side[1]);
    let squares = [a, b, a * b].map(|x| [x, x * x]);
    let remainders = [[a, b], [b, a * 2.0]].map(|side| halves(side).1);
    remainders.iter().sum::<f64>() + squares.iter().map(|[x, square]| x * square).sum::<f64>()
}

pub fn check() {
    check_gradient(
        |[w, h, a]| turned_width(w, h, a),
        |[w, h, a]| turned_width_grad(w, h, a),
        &[[1.0, 0.2, 0.1], [0.5, 2.0, 2.3]],
    );
    check_gradient(|[a, b]| area_of_pieces(a, b), |[a, b]| area_of_pieces_grad(a, b), &[[1.3, 0.2]]);
}
