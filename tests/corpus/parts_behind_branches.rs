//! Parts of what calls return, with branches and early returns between the call and their use.

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
fn scaled(v: &[f64], w: f64) -> (Vec<f64>, f64) {
    (v.iter().map(|t| t * w).collect(), w.exp())
}

#[differentiate(reverse)]
pub fn after_guard(x: &[f64], k: f64) -> f64 {
    let a = pair(x, x[0]).1;
    if k < -0.17 {
        return x[0];
    }
    a[0] * a[1]
}

#[differentiate(reverse)]
pub fn after_search(x: &[f64], k: f64) -> f64 {
    let a = pair(x, k).1;
    for v in x {
        if *v > 1.6 {
            return k;
        }
    }
    let p = (x[0], {
        let mut t = a;
        t.swap(0, 1);
        t
    });
    p.1[0] * p.1[1]
}

#[differentiate(reverse)]
pub fn chosen(x: &[f64], k: f64) -> f64 {
    let a = if k > 0.4 { pair(x, k).1 } else { turned([k, x[0]], k) };
    a[0] - 2.0 * a[1] * k
}

#[differentiate(reverse)]
pub fn replaced(x: &[f64], k: f64) -> f64 {
    let mut p = (k, pair(x, k).1);
    if k > 0.3 {
        p = (x[0], pair(x, k * k).1);
    }
    p.1[0] * p.0
}

#[differentiate(reverse)]
pub fn kept(x: &[f64], k: f64) -> f64 {
    let mut p = (x[0], turned([k, k], k));
    if k * k < 0.31 {
    } else {
        p = pair(x, x[0]);
    }
    p.1[0]
}

#[differentiate(reverse)]
pub fn part_or_new(x: &[f64], k: f64) -> f64 {
    let mut a = pair(x, x[1]).1;
    a = if x.len() > 2 { a } else { [k, k] };
    a[0] * a[1]
}

#[differentiate(reverse)]
pub fn vector_after_guard(x: &[f64], k: f64) -> f64 {
    let v = scaled(x, k).0;
    if k < 0.2 {
        return v[0];
    }
    v.iter().sum::<f64>() * k
}

#[differentiate(reverse)]
pub fn copy_changed(x: &[f64], k: f64) -> f64 {
    let a = pair(x, k).1;
    let mut b = a;
    b[0] *= 3.0 * k;
    a[0] * b[0] + a[1]
}

#[differentiate(reverse)]
pub fn vector_changed(x: &[f64], k: f64) -> f64 {
    let mut v = scaled(x, k).0;
    v[0] += k;
    let p = scaled(&v, k);
    p.0[0] * p.1 + v[0]
}

#[differentiate(reverse)]
pub fn rows_of_results(x: &[f64], k: f64) -> f64 {
    let mut g = [turned([x[0], k], k), turned([k, k], x[0])];
    g[0] = g[1];
    g[1][1] * g[0][0]
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
    check!(after_guard, after_guard_grad);
    check!(after_search, after_search_grad);
    check!(chosen, chosen_grad);
    check!(replaced, replaced_grad);
    check!(kept, kept_grad);
    check!(part_or_new, part_or_new_grad);
    check!(vector_after_guard, vector_after_guard_grad);
    check!(copy_changed, copy_changed_grad);
    check!(vector_changed, vector_changed_grad);
    check!(rows_of_results, rows_of_results_grad);
}
