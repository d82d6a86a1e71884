//! Elements by a key, positions from the end, and methods of sequences by their paths.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

/// The price of the bond that matures next to a day.
#[differentiate(reverse)]
pub fn nearest_maturity(prices: &[f64], days: &[i32], day: i32, rate: f64) -> f64 {
    let (nearest, days) = days.iter().enumerate().min_by_key(|(_, at)| (**at - day).abs()).unwrap();
    prices[nearest] * (-rate * (*days - day) as f64).exp()
}

/// The largest weight by a scale of steps, and the first of the smallest.
#[differentiate(reverse)]
pub fn coarse_range(weights: &[f64]) -> f64 {
    let Some(top) = weights.iter().max_by_key(|w| (w.abs() * 10.0) as i64) else { return 0.0 };
    let (place, bottom) = weights.iter().enumerate().min_by_key(|&(i, w)| ((w * 10.0) as i64, i)).unwrap();
    top * top - bottom * (1 + place) as f64
}

/// Linear interpolation in a table; the part is found from its end.
#[differentiate(reverse)]
pub fn looked_up(xs: &[f64], ys: &[f64], x: f64) -> f64 {
    let i = match xs.iter().rposition(|&knot| knot <= x) {
        Some(i) if i + 1 < xs.len() => i,
        Some(i) => return ys[i],
        None => 0,
    };
    ys[i] + (x - xs[i]) / (xs[i + 1] - xs[i]) * (ys[i + 1] - ys[i])
}

/// An image by its rows.
#[differentiate(reverse)]
pub fn cubes_of_rows(pixels: &[f64], width: usize) -> f64 {
    let rows: Vec<Vec<f64>> = pixels.chunks(width).map(<[f64]>::to_vec).collect();
    let count: usize = rows.iter().map(Vec::len).sum();
    rows.iter().flatten().map(|x| x.powi(3)).sum::<f64>() / count as f64
}

pub fn check() {
    check_flat(
        |v| nearest_maturity(&v[1..], &[40, 90, 70], 82, v[0]),
        |v, d| {
            let (value, d_rate) = nearest_maturity_grad(&v[1..], &mut d[1..], &[40, 90, 70], 82, v[0]);
            d[0] = d_rate;
            value
        },
        &[&[0.01, 0.3, 1.2, -0.7]],
    );
    check_flat(coarse_range, coarse_range_grad, &[&[0.31, 1.22, -0.74, 1.27, -0.79], &[0.5], &[]]);
    check_flat(
        |v| looked_up(&v[1..4], &v[4..], v[0]),
        |v, d| {
            let (d_x, d) = d.split_at_mut(1);
            let (d_xs, d_ys) = d.split_at_mut(3);
            let (value, d_at) = looked_up_grad(&v[1..4], d_xs, &v[4..], d_ys, v[0]);
            d_x[0] = d_at;
            value
        },
        &[
            &[0.5, 0.0, 1.0, 2.0, 0.3, 0.7, 0.1],
            &[1.5, 0.0, 1.0, 2.0, 0.3, 0.7, 0.1],
            &[-1.5, 0.0, 1.0, 2.0, 0.3, 0.7, 0.1],
            &[7.5, 0.0, 1.0, 2.0, 0.3, 0.7, 0.1],
        ],
    );
    check_flat(|v| cubes_of_rows(v, 3), |v, d| cubes_of_rows_grad(v, d, 3), &[&[0.3, 1.2, -0.7, 0.4, 0.9]]);
}
