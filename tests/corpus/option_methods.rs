//! Methods of options that are built in sight.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn option_methods(x: &[f64], rate: f64) -> f64 {
    let mut pending = (rate > 0.5).then_some(x[0]);
    let taken = pending.take().unwrap_or(2.0 * rate);
    let kept = Some(rate).filter(|v| *v > 0.6).or(Some(x[1])).map_or(0.0, |v| v * v);
    let other = x.get(2).filter(|v| **v < 0.0).copied().or_else(|| x.first().copied());
    let both = other.zip((rate < 1.0).then(|| rate * x[0])).map_or_else(|| rate.sin(), |(a, b)| a * b);
    let nested = Some((rate > 0.0).then_some(rate)).flatten().unwrap_or(x[0]);
    let large = other.is_some_and(|v| v > 0.2);
    taken * kept + if large && pending.is_none() { both * nested } else { both }
}

pub fn check() {
    check_flat(
        |v| option_methods(&v[1..], v[0]),
        |v, d| {
            let (value, d_rate) = option_methods_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_rate;
            value
        },
        &[&[0.7, 0.5, 1.2, -0.8, 0.3, 1.7], &[1.3, 0.4, 2.3], &[0.55, -1.0, 2.0, 3.0], &[-0.4, 0.7, 0.9, -0.3]],
    );
}
