//! A closure that changes what it captures, called several times and by `for_each`.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn mutating_closure(x: &[f64], factor: f64) -> f64 {
    let mut total = 0.0;
    let mut scale = 1.0;
    let mut add = |v: f64| {
        total += scale * v * v;
        scale *= factor;
    };
    add(factor);
    add(2.0);
    x.iter().for_each(|v| add(*v));
    total * scale
}

pub fn check() {
    check_flat(
        |v| mutating_closure(&v[1..], v[0]),
        |v, d| {
            let (value, d_factor) = mutating_closure_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_factor;
            value
        },
        &[&[0.7, 1.0, 2.0, -0.5], &[1.3]],
    );
}
