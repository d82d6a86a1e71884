//! Parts of what calls return, carried and changed by loops.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn pair(v: &[f64], w: f64) -> (f64, [f64; 2]) {
    (w * v[0], [w.sin(), v[0]])
}

#[differentiate(reverse)]
fn turned(a: [f64; 2], w: f64) -> [f64; 2] {
    [a[1] * w.cos(), a[0] + w]
}

#[differentiate(reverse)]
pub fn reassigned(x: &[f64], k: f64) -> f64 {
    let a = [k, x[0]];
    let mut p = (x[0], a);
    for i in 0..3 {
        p = pair(x, a[i % 2]);
        if i == 1 {
            break;
        }
        p = pair(x, k);
    }
    p.1[0] * p.0
}

#[differentiate(reverse)]
pub fn changed_in_parts(x: &[f64], k: f64) -> f64 {
    let mut p = pair(x, k);
    for v in x {
        p.0 += v;
        p.1[1] *= k;
    }
    p.0 * p.1[1]
}

#[differentiate(reverse)]
pub fn partly_kept(x: &[f64], k: f64) -> f64 {
    let mut p = (x[0], turned([0.8, k], k));
    for _ in 0..x.len() {
        p = (p.0.cos(), pair(x, k).1);
    }
    p.1[0]
}

#[differentiate(reverse)]
pub fn fed_back(x: &[f64], k: f64) -> f64 {
    let (mut s, mut a) = pair(x, k);
    while s < 2.0 {
        let n = pair(&a, s + 0.5);
        s += n.0 + 0.4;
        a = n.1;
    }
    s * a[0] + a[1]
}

#[allow(clippy::needless_range_loop, reason = "as people write it")]
#[differentiate(reverse)]
pub fn summed_by_element(x: &[f64], k: f64) -> f64 {
    let mut a = [0.0, 0.0];
    for t in x {
        let q = pair(x, *t);
        for j in 0..2 {
            a[j] += q.1[j] * q.0;
        }
    }
    a[0] * a[1] * k
}

#[differentiate(reverse)]
pub fn best(x: &[f64], k: f64) -> f64 {
    let mut sum = 0.0;
    let mut best = pair(x, k);
    for t in x {
        let c = pair(x, *t);
        if c.1[0] > best.1[0] {
            best = c;
            sum += best.0;
        }
    }
    sum + best.1[0] + best.1[1] * best.0
}

macro_rules! check {
    ($f:ident, $grad:ident) => {
        check_flat(
            |v| $f(&v[1..], v[0]),
            |v, d| {
                let (value, d_k) = $grad(&v[1..], &mut d[1..], v[0]);
                d[0] = d_k;
                value
            },
            &[&[0.7, 0.5, 1.3], &[0.35, 1.2, 0.4], &[-0.4, 0.9, 0.2, 1.7], &[0.9, 0.55, -0.6, 1.1]],
        );
    };
}

pub fn check() {
    check!(reassigned, reassigned_grad);
    check!(changed_in_parts, changed_in_parts_grad);
    check!(partly_kept, partly_kept_grad);
    check!(fed_back, fed_back_grad);
    check!(summed_by_element, summed_by_element_grad);
    check!(best, best_grad);
}
