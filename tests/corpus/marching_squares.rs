//! The length of a contour by marching squares: closures over a grid, a code by `fold`, segments by `match`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn contour_length(field: &[f64], width: usize, level: f64) -> f64 {
    let height = field.len() / width;
    let at = |x: usize, y: usize| field[y * width + x];
    let between = |a: f64, b: f64| (level - a) / (b - a);
    let mut length = 0.0;
    for y in 0..height - 1 {
        for x in 0..width - 1 {
            let corners = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)];
            let code =
                corners.iter().enumerate().fold(0u8, |code, (i, c)| if *c > level { code | 1 << i } else { code });
            let top = (between(corners[0], corners[1]), 0.0);
            let right = (1.0, between(corners[1], corners[2]));
            let bottom = (between(corners[3], corners[2]), 1.0);
            let left = (0.0, between(corners[0], corners[3]));
            let (from, to) = match code {
                0 | 15 => continue,
                1 | 14 => (left, top),
                2 | 13 => (top, right),
                3 | 12 => (left, right),
                4 | 11 => (right, bottom),
                6 | 9 => (top, bottom),
                7 | 8 => (left, bottom),
                _ => continue,
            };
            let ((x0, y0), (x1, y1)): ((f64, f64), (f64, f64)) = (from, to);
            length += ((x1 - x0).powi(2) + (y1 - y0).powi(2)).sqrt();
        }
    }
    length
}

pub fn check() {
    check_flat(
        |v| contour_length(&v[1..], 3, v[0]),
        |v, d| {
            let (value, d_level) = contour_length_grad(&v[1..], &mut d[1..], 3, v[0]);
            d[0] = d_level;
            value
        },
        &[
            &[0.5, 0.1, 0.2, 0.3, 0.4, 0.9, 0.8, 0.2, 0.3, 0.1],
            &[0.25, 0.1, 0.2, 0.3, 0.4, 0.9, 0.8, 0.2, 0.3, 0.1],
            &[1.5, 0.1, 0.2, 0.3, 0.4, 0.9, 0.8],
        ],
    );
}
