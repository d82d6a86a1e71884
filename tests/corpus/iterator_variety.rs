//! Adaptors that are less common: a look ahead, cycled weights, two halves by a condition, and what is left of chunks.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn iterator_variety(x: &[f64], rate: f64) -> f64 {
    let mut steps = x.iter().peekable();
    let mut ahead = 0.0;
    while let Some(v) = steps.next() {
        match steps.peek() {
            Some(next) => ahead += v * **next,
            None => ahead += v * rate,
        }
    }
    let weights = [rate, 1.0 - rate];
    let alternating: f64 = x.iter().zip(weights.iter().cycle()).map(|(v, w)| v * w * w).sum();
    let repeated: f64 = x.iter().cycle().take(7).enumerate().map(|(i, v)| v * rate.powi(i as i32)).sum();
    let (low, high): (Vec<f64>, Vec<f64>) = x.iter().map(|v| v * rate).partition(|v| *v < 0.45);
    let split = low.iter().product::<f64>() * high.iter().sum::<f64>();
    let roots: f64 = x.iter().map_while(|v| (*v > 0.0).then(|| v.sqrt())).sum();
    let pairs = x.chunks_exact(2);
    let rest: f64 = pairs.remainder().iter().map(|v| v * rate).sum();
    let products: f64 = pairs.map(|pair| pair[0] * pair[1]).sum();
    ahead + alternating * repeated + split * roots + rest * products
}

pub fn check() {
    check_flat(
        |v| iterator_variety(&v[1..], v[0]),
        |v, d| {
            let (value, d_rate) = iterator_variety_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_rate;
            value
        },
        &[&[0.7, 0.5, 1.2, -0.8, 0.3, 1.7], &[1.1, 0.37, 2.0], &[0.3, 1.0], &[0.3]],
    );
}
