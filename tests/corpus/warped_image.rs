//! How well a shifted image fits another: a closure that leaves by `return None`, in it another closure, `let else`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn warp_error(image: &[f64], target: &[f64], width: usize, shift: (f64, f64)) -> f64 {
    let height = image.len() / width;
    let sample = |x: f64, y: f64| -> Option<f64> {
        if x < 0.0 || y < 0.0 || x > (width - 2) as f64 || y > (height - 2) as f64 {
            return None;
        }
        let (i, j) = (x.floor() as usize, y.floor() as usize);
        let (right, down) = (x.fract(), y.fract());
        let pixel = |i: usize, j: usize| image[j * width + i];
        let above = (1.0 - right) * pixel(i, j) + right * pixel(i + 1, j);
        let below = (1.0 - right) * pixel(i, j + 1) + right * pixel(i + 1, j + 1);
        Some((1.0 - down) * above + down * below)
    };
    let (mut error, mut count) = (0.0, 0);
    for (y, row) in target.chunks(width).enumerate() {
        for (x, wanted) in row.iter().enumerate() {
            let Some(found) = sample(x as f64 + shift.0, y as f64 + shift.1) else { continue };
            error += (found - wanted).powi(2);
            count += 1;
        }
    }
    if count > 0 { error / count as f64 } else { f64::MAX }
}

pub fn check() {
    let images = [0.1, 0.2, 0.3, 0.4, 0.9, 0.8, 0.2, 0.3, 0.1, 0.5, 0.4, 0.3, 0.2, 0.1, 0.2, 0.3, 0.4, 0.5];
    let at = |x: f64, y: f64| [&[x, y], &images[..]].concat();
    check_flat(
        |v| warp_error(&v[2..11], &v[11..], 3, (v[0], v[1])),
        |v, d| {
            let (d_shift, d) = d.split_at_mut(2);
            let (d_image, d_target) = d.split_at_mut(9);
            let (value, (d_x, d_y)) = warp_error_grad(&v[2..11], d_image, &v[11..], d_target, 3, (v[0], v[1]));
            d_shift.copy_from_slice(&[d_x, d_y]);
            value
        },
        &[&at(0.3, 0.4), &at(-0.6, 0.2), &at(-9.5, 0.0)],
    );
}
