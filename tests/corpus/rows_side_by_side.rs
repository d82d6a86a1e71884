//! The numbers of rows of several lengths, one after the other, beside those of others; parts counted from the back; what comes next
//! after a filter, without moving on to it.
#![allow(clippy::ptr_arg, clippy::while_let_on_iterator, reason = "as people write")]

use autodiff::{check_flat, check_flat_vjp};
use autodiff_runtime::differentiate;

/// Of a picture and a model of it, whatever their rows are.
#[differentiate(reverse)]
pub fn rows_side_by_side(image: &Vec<Vec<f64>>, model: &[Vec<f64>], weights: Vec<Vec<f64>>) -> f64 {
    let squares: Vec<Vec<f64>> = model.iter().map(|row| row.iter().map(|v| v * v).collect()).collect();
    let misfit: f64 = image.iter().flatten().zip(model.iter().flatten()).map(|(a, b)| (a - b) * (a - b)).sum();
    let mut total = misfit;
    for (square, value) in squares.iter().flatten().zip(image.iter().flatten()) {
        total += square * value.sin();
    }
    let mut pairs = weights.into_iter().flatten().zip(image.iter().flat_map(|row| row.iter().map(|v| v * 2.0)));
    while let Some((weight, value)) = pairs.next() {
        if weight < -1.0 {
            continue;
        }
        total += weight * value;
    }
    total
}

#[differentiate(reverse)]
pub fn fill_rows(x: &[Vec<f64>], out: &mut Vec<Vec<f64>>) {
    for (out, v) in out.iter_mut().flatten().zip(x.iter().flatten()) {
        *out = *out * v + v;
    }
}

/// Digits are grouped from the right.
#[differentiate(reverse)]
pub fn from_the_back(x: &[f64]) -> f64 {
    let groups: f64 = x.rchunks(3).enumerate().map(|(k, group)| k as f64 + group.iter().product::<f64>()).sum();
    let mut whole = x.rchunks_exact(2);
    let pairs: f64 = whole.by_ref().map(|pair| pair[0] * pair[1].sin()).sum();
    let rest: f64 = whole.remainder().iter().sum();
    let mut y = x.to_vec();
    for group in y.rchunks_mut(2) {
        let last = group[group.len() - 1];
        group[0] *= last;
    }
    for pair in y.rchunks_exact_mut(3).rev() {
        pair.swap(0, 2);
        pair[1] += pair[0] * pair[2];
    }
    groups + pairs * rest + y.iter().enumerate().map(|(k, v)| v * k as f64).sum::<f64>()
}

/// Neighbours among the positive samples, and runs of equal labels.
#[differentiate(reverse)]
pub fn looked_ahead(x: &[f64], labels: &[i32]) -> f64 {
    let mut positive = x.iter().filter(|v| **v > 0.0).peekable();
    let mut sum = 0.0;
    while let Some(v) = positive.next() {
        sum += match positive.peek() {
            Some(next) => v * **next,
            None => v.sin(),
        };
    }
    let mut runs = labels.iter().copied().filter(|label| *label > 0).enumerate().peekable();
    while let Some((k, label)) = runs.next() {
        sum += x[k] * f64::from(label);
        while runs.peek().is_some_and(|(_, next)| *next == label) {
            runs.next();
            sum *= 0.5;
        }
    }
    let highest = labels.iter().max().copied().unwrap_or(0);
    let lowest = labels.iter().map(|label| label.abs()).min().unwrap_or(1);
    sum * f64::from(highest) + x[lowest as usize]
}

fn rows(x: &[f64], lengths: &[usize]) -> Vec<Vec<f64>> {
    let mut rest = x.iter();
    lengths.iter().map(|length| rest.by_ref().take(*length).copied().collect()).collect()
}

fn flat(rows: &[Vec<f64>]) -> Vec<f64> {
    rows.concat()
}

pub fn check() {
    let lengths: [&[usize]; 3] = [&[2, 0, 1, 2], &[0, 1, 3], &[4, 0, 0]];
    let split = |v: &[f64]| (rows(&v[..5], lengths[0]), rows(&v[5..9], lengths[1]), rows(&v[9..], lengths[2]));
    check_flat(
        |v| {
            let (image, model, weights) = split(v);
            rows_side_by_side(&image, &model, weights)
        },
        |v, d| {
            let (image, model, weights) = split(v);
            let (mut d_image, mut d_model, _) = split(d);
            let (value, d_weights) = rows_side_by_side_grad(&image, &mut d_image, &model, &mut d_model, weights);
            d.copy_from_slice(&[flat(&d_image), flat(&d_model), flat(&d_weights)].concat());
            value
        },
        &[&[0.4, 1.3, -0.2, 0.8, 0.5, -0.7, 1.1, 0.6, 0.3, 0.9, -1.4, 0.2, 0.75]],
    );
    check_flat_vjp(
        |v| {
            let mut out = rows(&v[5..], lengths[1]);
            fill_rows(&rows(&v[..5], lengths[0]), &mut out);
            flat(&out)
        },
        |v, seed, d| {
            let (x, mut out) = (rows(&v[..5], lengths[0]), rows(&v[5..], lengths[1]));
            let (mut d_x, mut d_out) = (rows(&d[..5], lengths[0]), rows(seed, lengths[1]));
            fill_rows_vjp(&x, &mut d_x, &mut out, &mut d_out);
            d[..5].copy_from_slice(&flat(&d_x));
            d[5..].iter_mut().zip(flat(&d_out)).for_each(|(d, more)| *d += more);
            flat(&out)
        },
        &[&[0.4, 1.3, -0.2, 0.8, 0.5, -0.7, 1.1, 0.6, 0.3]],
    );
    check_flat(
        from_the_back,
        from_the_back_grad,
        &[&[0.3, 1.2, -0.7, 2.0, 0.9, 1.3, -0.4], &[1.3, 0.4], &[0.6], &[0.3, 1.2, -0.7, 2.0, 0.9, 1.3]],
    );
    check_flat(
        |v| looked_ahead(v, &[1, -1, 1, 2, 2, 3]),
        |v, d| looked_ahead_grad(v, d, &[1, -1, 1, 2, 2, 3]),
        &[&[0.3, 1.2, -0.7, 2.0, 0.9, -1.3], &[-1.3, 0.4, -0.2, 1.0, 0.5]],
    );
}
