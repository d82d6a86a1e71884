//! A blur along rows, then along columns of an image: two buffers, written through chunks.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn blurred(line: &[f64], centre: f64, out: &mut [f64]) {
    let side = 0.5 * (1.0 - centre);
    let last = line.len() - 1;
    for i in 0..=last {
        let left = if i == 0 { line[0] } else { line[i - 1] };
        let right = if i == last { line[last] } else { line[i + 1] };
        out[i] = side * left + centre * line[i] + side * right;
    }
}

#[differentiate(reverse)]
pub fn separable_blur(image: &[f64], width: usize, centre: f64) -> f64 {
    let height = image.len() / width;
    let mut rows = vec![0.0; image.len()];
    for (source, target) in image.chunks(width).zip(rows.chunks_mut(width)) {
        blurred(source, centre, target);
    }
    let mut column = vec![0.0; height];
    let mut out = vec![0.0; height];
    let mut energy = 0.0;
    for x in 0..width {
        for y in 0..height {
            column[y] = rows[y * width + x];
        }
        blurred(&column, centre, &mut out);
        energy += out.iter().map(|o| o * o).sum::<f64>();
    }
    energy
}

pub fn check() {
    check_flat(
        |v| separable_blur(&v[1..], 3, v[0]),
        |v, d| {
            let (value, d_centre) = separable_blur_grad(&v[1..], &mut d[1..], 3, v[0]);
            d[0] = d_centre;
            value
        },
        &[&[0.6, 0.9, 0.8, 0.7, 1.0, 0.3, 0.2, 0.4, 0.1, 0.5, 0.45, 0.15, 0.25]],
    );
}
