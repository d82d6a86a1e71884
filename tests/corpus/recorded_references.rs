//! References to what changes or ends before the reverse sweep: one of two arrays in a loop, a part of an arm's own array.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn weighted(y: &[f64], w: f64) -> f64 {
    y[0] * w
}

#[differentiate(reverse)]
pub fn recorded_references(x: &[f64], w: f64) -> f64 {
    let mut a = [x[0], x[1]];
    let b = [x[1] * w, x[2]];
    let mut total = 0.0;
    for i in 0..4 {
        let source = if i % 2 == 0 { &a } else { &b };
        let v = source[0] * source[1];
        total += v * v;
        a[i % 2] = a[i % 2] * w + v;
    }
    let levels = x.iter().chain(&[0.5, -0.25]).map(|v| (*v).max(0.25)).sum::<f64>();
    let mut rest = &x[1..];
    while let [head, tail @ ..] = rest {
        total = total * 0.5 + head * w;
        rest = tail;
    }
    if w < 0.5 {
        total * a[0] + levels.cos()
    } else {
        let table = [0.5; 3];
        let own = [w, x[0] * w];
        weighted(&table[1..], levels) * a[1] + weighted(&own[1..], total)
    }
}

pub fn check() {
    check_flat(
        |v| recorded_references(&v[1..], v[0]),
        |v, d| {
            let (value, d_w) = recorded_references_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_w;
            value
        },
        &[&[0.3, 0.5, 1.2, -0.8], &[0.9, 0.4, 0.7, 0.6, 1.1]],
    );
}
