//! Pairs of elements of one memory of which the second comes after the first, or before: what goes to the one is summed up while the other
//! is read and written.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

/// Each element is drawn into all that come after it, which is drawn into it again by those.
#[differentiate(reverse)]
fn mixed(x: &mut [[f64; 2]], rate: f64) {
    for i in 0..x.len() {
        for j in i + 1..x.len() {
            x[j][0] = x[j][0] * x[i][0] + rate * x[i][1];
            x[j][1] *= x[i][1].cos();
        }
        for j in 0..i {
            x[j][1] = x[j][1] * x[j][0] - rate * x[i][0];
        }
    }
}

/// The same places where they are not apart: the ranges begin at the element itself, or end behind it.
#[differentiate(reverse)]
fn overlapping(x: &mut [f64], rate: f64) {
    for i in 0..x.len() {
        for j in i..x.len() {
            x[j] = x[j] * rate + x[i].sin();
        }
        for j in 0..=i {
            x[j] += rate * x[i] * x[j];
        }
        let next = i + 1;
        for j in i + 1..=x.len() - 1 {
            x[j] = x[j] * x[i] + rate;
        }
        for j in 1..i {
            x[j] -= rate * x[next % x.len()] * x[j];
        }
    }
}

#[differentiate(reverse)]
pub fn triangular_updates(x: &[f64], rate: f64) -> f64 {
    let mut pairs: Vec<[f64; 2]> = x.chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect();
    mixed(&mut pairs, rate);
    let mut flat: Vec<f64> = pairs.iter().flatten().map(|x| x.tanh()).collect();
    overlapping(&mut flat, rate);
    flat.iter().map(|x| x * x).sum()
}

pub fn check() {
    let points: [&[f64]; 3] = [&[0.3, -0.7, 1.1, 0.4, -0.2, 0.8, 1.3], &[0.2, 0.5, -0.4], &[0.7]];
    check_flat(
        |x| triangular_updates(&x[1..], x[0]),
        |x, d| {
            let (value, d_rate) = triangular_updates_grad(&x[1..], &mut d[1..], x[0]);
            d[0] = d_rate;
            value
        },
        &points,
    );
}
