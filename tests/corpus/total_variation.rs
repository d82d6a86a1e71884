//! The total variation of an image in rows of unequal length: enumerated rows, and neighbours that may be missing.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn total_variation(image: &[Vec<f64>], epsilon: f64) -> f64 {
    let mut sum = 0.0;
    for (y, row) in image.iter().enumerate() {
        for (x, pixel) in row.iter().enumerate() {
            let right = if x + 1 < row.len() { row[x + 1] - pixel } else { 0.0 };
            let below = if y + 1 < image.len() && x < image[y + 1].len() { image[y + 1][x] - pixel } else { 0.0 };
            sum += (right * right + below * below + epsilon).sqrt();
        }
    }
    sum
}

pub fn check() {
    let rows = |flat: &[f64]| vec![flat[..3].to_vec(), vec![], flat[3..5].to_vec(), flat[5..].to_vec()];
    check_flat(
        |v| total_variation(&rows(&v[1..]), v[0]),
        |v, d| {
            let mut d_image = rows(&d[1..]);
            let (value, d_epsilon) = total_variation_grad(&rows(&v[1..]), &mut d_image, v[0]);
            d[0] = d_epsilon;
            d[1..].copy_from_slice(&d_image.concat());
            value
        },
        &[&[0.1, 0.5, 1.5, -2.0, 0.7, 2.9, 1.1, 0.4, -0.6]],
    );
}
