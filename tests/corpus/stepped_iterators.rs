//! Iterators that are asked for one item after another, though they can't be entered at any position; two of them side by side.
#![allow(clippy::while_let_on_iterator, clippy::filter_map_bool_then, clippy::map_flatten, clippy::unnecessary_filter_map)]

use autodiff::check_flat;
use autodiff_runtime::differentiate;

/// Positive samples: the first sets the scale, the second an offset, and the others are summed.
#[differentiate(reverse)]
pub fn stepped_iterators(x: &[f64]) -> f64 {
    let mut positive = x.iter().filter(|v| **v > 0.0);
    let (Some(scale), Some(offset)) = (positive.next(), positive.next()) else { return x[0].sin() };
    let ahead = positive.clone();
    let third = positive.next().unwrap_or(offset);
    let mut sum = ahead.map(|v| v * third).sum::<f64>();
    for v in positive {
        sum += v * scale + offset;
    }
    sum * scale
}

/// Gains against losses, and discount factors against running totals.
#[differentiate(reverse)]
pub fn side_by_side(x: &[f64], rate: f64) -> f64 {
    let gains = x.iter().filter(|v| **v > 0.0);
    let losses = x.iter().rev().filter(|v| **v < 0.0);
    let matched: f64 = gains.zip(losses).map(|(gain, loss)| gain * loss).sum();
    let discounts = std::iter::successors(Some(1.0), |d| Some(d / (1.0 + rate)));
    let totals = x.iter().scan(0.0, |total, v| {
        *total += v;
        Some(*total * *total)
    });
    matched + totals.zip(discounts).map(|(total, discount)| total * discount).sum::<f64>()
}

/// Each adaptor, a step at a time.
#[differentiate(reverse)]
pub fn through_adaptors(x: &[f64], y: &[f64]) -> f64 {
    let joined = x.iter().filter(|v| **v > -2.0).chain(y).copied().inspect(|v| assert!(v.is_finite()));
    let mut rest = joined.skip_while(|v| *v < 0.2).enumerate().skip(1).step_by(2).take(3);
    let mut product = 1.0;
    while let Some((i, v)) = rest.next() {
        product *= v + i as f64;
    }
    let mut pairs = x.iter().zip(y).flat_map(|(a, b)| [a * b, a - b]);
    let first = pairs.next().unwrap_or(1.0);
    let second = pairs.next().unwrap_or(2.0);
    let mut roots = y.iter().filter_map(|v| (*v > 0.0).then(|| v.sqrt())).take_while(|v| *v < 1.5).map(|v| v * first);
    let root = roots.next().unwrap_or(second);
    let mut shrinking = std::iter::successors(Some(root), |v| (v.abs() > 0.3).then_some(v * 0.5));
    let larger = shrinking.next().unwrap_or(0.0) * shrinking.next().unwrap_or(0.0);
    let mut flat = [1.0, 2.0, 0.5].iter().map(|k| [k * x[0], k * y[0]]).flatten().map_while(|v| (v < 3.0).then_some(v * v));
    product + pairs.fold(second, |sum, v| sum * 0.5 + v) + larger + flat.next().unwrap_or(0.0) * roots.sum::<f64>()
}

/// What is left where a search, a part or a loop has stopped.
#[differentiate(reverse)]
pub fn left_where_stopped(x: &[f64]) -> f64 {
    let mut rest = x.iter();
    let head: f64 = rest.by_ref().take(2).sum();
    let Some(negative) = rest.find(|v| **v < 0.0) else { return head };
    let mut product = 1.0;
    for v in &mut rest {
        if *v > 2.0 {
            break;
        }
        product *= v;
    }
    let second = rest.nth(1).unwrap_or(&1.0);
    let tail = rest.find_map(|v| (*v > 0.0).then(|| v.ln())).unwrap_or(product);
    rest = x[1..].iter();
    let again = rest.next().unwrap_or(&0.0) * rest.next().unwrap_or(&0.0);
    head * negative + product * second + tail * again
}

/// Runs of one sign, and rising ones.
#[differentiate(reverse)]
pub fn runs(x: &[f64], k: f64) -> f64 {
    let mut sum = k;
    for (i, run) in x.chunk_by(|a, b| (*a > 0.0) == (*b > 0.0)).enumerate() {
        if run.len() > 3 {
            break;
        }
        sum = sum * k + run.iter().sum::<f64>() * (i + 1) as f64;
    }
    let rising = x.chunk_by(|a, b| b > a).filter(|run| run.len() > 1);
    sum + rising.map(|run| run[run.len() - 1] - run[0]).product::<f64>()
}

pub fn check() {
    check_flat(
        |v| runs(&v[1..], v[0]),
        |v, d| {
            let (value, d_k) = runs_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_k;
            value
        },
        &[&[0.3, 1.0, 2.0, -1.0, -3.0, 4.0, 0.5, -0.7], &[0.3, 1.0, 2.0, 1.0, 3.0], &[0.6, -1.0, 2.0]],
    );
    check_flat(
        stepped_iterators,
        stepped_iterators_grad,
        &[&[-0.4, 1.2, 0.7, -0.3, 2.1, 0.9], &[0.6, -1.0, 0.8, 1.4], &[0.4, 0.3], &[-0.4, 1.3], &[-0.2]],
    );
    check_flat(
        |v| side_by_side(&v[1..], v[0]),
        |v, d| {
            let (value, d_rate) = side_by_side_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_rate;
            value
        },
        &[&[0.1, 0.5, -1.2, 0.8, 0.3, -1.7], &[0.3, -0.4, 2.3, 0.9], &[0.2]],
    );
    check_flat(
        |v| through_adaptors(&v[..4], &v[4..]),
        |v, d| {
            let (d_x, d_y) = d.split_at_mut(4);
            through_adaptors_grad(&v[..4], d_x, &v[4..], d_y)
        },
        &[
            &[0.1, -2.5, 0.7, 0.4, 1.3, 0.3, 0.9, -0.4],
            &[-0.1, 0.5, 3.7, 0.4, 3.3, -0.3, 0.9, 1.4],
            &[0.1, 0.15, 0.05, -3.0, -1.3, -0.3, -0.9, 0.04],
        ],
    );
    check_flat(
        left_where_stopped,
        left_where_stopped_grad,
        &[
            &[0.5, 1.2, 0.3, -0.7, 1.1, 0.6, 2.5, 0.4, 0.9, -1.0, 1.7, 0.2],
            &[0.5, 1.2, -0.7, 1.1, 0.6],
            &[0.5, 1.2, 0.3, 0.7],
        ],
    );
}
