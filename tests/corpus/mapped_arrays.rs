//! `map` on arrays of arrays, to numbers, to tuples and to arrays, and on arrays of integers to numbers.

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

/// Weights of each order of a step, and of each side.
#[differentiate(reverse)]
pub fn ordered_weights(x: [f64; 3], step: f64) -> f64 {
    let places = [0, 1].map(|i: usize| i + 1);
    let weights = [1_i32, 2].map(|order| step.powi(order) / f64::from(order));
    let sides = [true, false].map(|upwards| if upwards { x[0] } else { step });
    let counts = [0_i32, 3].map(|order| order.pow(2));
    x[places[0]] * weights[0] + x[places[1]] * weights[1] * sides[0] * f64::from(counts[1]) - sides[1]
}

pub fn check() {
    check_gradient(
        |[a, b, c, h]| ordered_weights([a, b, c], h),
        |[a, b, c, h]| {
            let (value, [a, b, c], h) = ordered_weights_grad([a, b, c], h);
            (value, a, b, c, h)
        },
        &[[1.0, 0.2, 0.1, 0.7], [0.5, 2.0, 2.3, -0.4]],
    );
    check_gradient(
        |[w, h, a]| turned_width(w, h, a),
        |[w, h, a]| turned_width_grad(w, h, a),
        &[[1.0, 0.2, 0.1], [0.5, 2.0, 2.3]],
    );
    check_gradient(|[a, b]| area_of_pieces(a, b), |[a, b]| area_of_pieces_grad(a, b), &[[1.3, 0.2]]);
}
