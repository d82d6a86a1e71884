//! A deep network in single precision over flat weights: an offset grows while layers are rebuilt.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn layer(x: &[f32], weights: &[f32], width: usize) -> Vec<f32> {
    let mut out = vec![0.0f32; width];
    for (o, row) in out.iter_mut().zip(weights.chunks(x.len())) {
        let z = row.iter().zip(x).map(|(w, x)| w * x).sum::<f32>();
        *o = if z > 0.0 { z } else { 0.125 * z };
    }
    out
}

#[differentiate(reverse)]
pub fn relu_network(input: &[f32], weights: &[f32], widths: &[usize]) -> f32 {
    let mut x = input.to_vec();
    let mut offset = 0;
    for &width in widths {
        let size = x.len() * width;
        x = layer(&x, &weights[offset..offset + size], width);
        offset += size;
    }
    x.iter().map(|v| v * v).sum()
}

pub fn check() {
    let widths = [3, 1, 2];
    check_flat(
        |v| relu_network(&v[..2], &v[2..], &widths),
        |v, d| {
            let (d_input, d_weights) = d.split_at_mut(2);
            relu_network_grad(&v[..2], d_input, &v[2..], d_weights, &widths)
        },
        &[&[0.5, -1.0, 0.75, 0.25, -0.5, 1.0, 0.5, 0.5, 1.5, -0.75, 0.5, 1.25, -0.5]],
    );
}
