//! Rows that grow by their own elements, parts of what calls return in arrays, options of arrays, options that are known.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn push_own(x: &[f64], k: f64) -> f64 {
    let mut rows: Vec<Vec<f64>> = x.chunks(2).map(|c| c.to_vec()).collect();
    for r in rows.iter_mut() {
        r.push(r[0].cos() * k);
    }
    rows.iter().map(|r| r.iter().product::<f64>()).sum()
}

#[differentiate(reverse)]
fn h_pair(x: &[f64], s: f64) -> (f64, [f64; 2]) {
    (x[0] * s, [x[0] + s, x[1] * s])
}

#[differentiate(reverse)]
fn h_arr(a: [f64; 2], k: f64) -> [f64; 2] {
    [a[0] * k, a[1] + k]
}

#[differentiate(reverse)]
pub fn parts(x: &[f64], k: f64) -> f64 {
    let a1 = [x[0], k];
    let g2 = [h_pair(x, 1.0).1, h_arr(a1, k)];
    g2[0][0] * g2[1][1] + g2[0][1] * k
}

#[differentiate(reverse)]
pub fn opt(x: &[f64], k: f64) -> f64 {
    let mut q: Option<[f64; 2]> = Some(h_pair(x, 0.3).1);
    if let Some(mut a) = q {
        a[0] += k;
        q = if a[0] > 11.5 { None } else { Some(a) };
    }
    match q {
        Some(a) => a[0] + 2.0 * a[1] * a[0],
        None => 0.0,
    }
}

#[differentiate(reverse)]
pub fn knownopt(x: &[f64], k: f64) -> f64 {
    let o: Option<(f64, f64)> = Some((x[0], k));
    let p: Option<(f64, f64)> = None;
    h_arr(
        [1.0, k],
        match o {
            Some((p, _)) => p.sin(),
            None => 1.25,
        },
    )[0] + p.map_or(0.3 * k, |(p, q)| p * q)
}

pub fn check() {
    check_flat(
        |v| push_own(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = push_own_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| parts(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = parts_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| opt(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = opt_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5], &[0.3, 0.2, 0.4]],
    );
    check_flat(
        |v| knownopt(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = knownopt_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.7, 1.1, 2.0, 3.0, 0.5], &[0.3, 0.2, 0.4]],
    );
}
