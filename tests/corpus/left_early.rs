//! Loops that are left early: by `return`, by `break` with a value, by `continue` of the outer loop.
//!
//! What is computed on the way out is no matter of each iteration: it is done, and reversed, after the loop.
#![allow(clippy::needless_range_loop)]

use autodiff::{check_flat, check_gradient};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn left_early(x: &[f64], limit: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i];
        if s > limit {
            return s * x[i] + limit;
        }
    }
    s
}

#[differentiate(reverse)]
pub fn heron(a: f64) -> f64 {
    let mut x = a;
    let mut steps = 0;
    let root = loop {
        let next = 0.5 * (x + a / x);
        if (next - x).abs() < 1e-12 || steps == 50 {
            break next.sin() * x;
        }
        x = next;
        steps += 1;
    };
    root + a
}

/// The sum of squares of the rows that have no element below the limit, and a penalty for the others.
#[differentiate(reverse)]
pub fn full_rows(m: &[f64], n: usize, limit: f64) -> f64 {
    let mut total = 0.0;
    let mut penalty = 1.0;
    let mut i = 0;
    'rows: while i < n {
        let mut row = 0.0;
        let mut j = 0;
        while j < n {
            let v = m[i * n + j];
            if v < limit {
                penalty *= 1.0 + v.sin() * row;
                i += 1;
                continue 'rows;
            }
            row += v * v;
            j += 1;
        }
        total += row * penalty;
        i += 1;
    }
    total
}

/// A value is divided by only where the loop is left.
#[differentiate(reverse)]
pub fn ratio_at_exit(x: &[f64], y: f64) -> f64 {
    let mut sum = 0.0;
    for (i, &v) in x.iter().enumerate() {
        let ratio = y / v;
        if i + 1 == x.len() {
            return sum * ratio;
        }
        sum += v;
    }
    y
}

/// The exit has loops, calls and memory of its own, and two loops to leave.
#[differentiate(reverse)]
pub fn exit_with_a_tail(x: &[f64], rate: f64, level: f64) -> f64 {
    #[differentiate(reverse)]
    fn halved(x: f64, rate: f64) -> f64 {
        x * (-rate).exp() * 0.5
    }
    let mut level = level;
    for round in 0..3 {
        for i in 0..x.len() {
            let drop = x[i] * level;
            level = halved(level, rate) + drop;
            if level < 0.4 {
                let mut tail = vec![0.0; round + 2];
                for (k, t) in tail.iter_mut().enumerate() {
                    *t = drop * x[i] + level.powi(k as i32);
                }
                let mut product = halved(level, drop);
                for t in &tail {
                    product *= t.cos();
                }
                return product;
            }
            if level > 5.0 {
                return level.ln() - drop;
            }
        }
    }
    level * 2.0
}

pub fn check() {
    check_flat(
        |v| left_early(&v[1..], v[0]),
        |v, d| {
            let (value, d_limit) = left_early_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_limit;
            value
        },
        &[&[3.0, 0.5, 1.2, -1.0, 0.8, 1.5], &[30.0, 0.5, 1.2, -1.0], &[0.1, 0.9], &[1.0]],
    );
    check_gradient(|[a]| heron(a), |[a]| heron_grad(a), &[[2.0], [0.3], [9.0]]);
    check_flat(
        |v| full_rows(&v[1..], 3, v[0]),
        |v, d| {
            let (value, d_limit) = full_rows_grad(&v[1..], &mut d[1..], 3, v[0]);
            d[0] = d_limit;
            value
        },
        &[
            &[0.1, 0.5, 0.7, 0.9, 0.3, 0.05, 0.4, 0.6, 0.2, 0.8],
            &[0.1, 0.5, 0.7, 0.9, 0.3, 0.35, 0.4, 0.6, 0.2, 0.01],
            &[0.1, 0.5, 0.7, 0.9, 0.3, 0.35, 0.4, 0.6, 0.2, 0.31],
        ],
    );
    check_flat(
        |v| ratio_at_exit(&v[1..], v[0]),
        |v, d| {
            let (value, d_y) = ratio_at_exit_grad(&v[1..], &mut d[1..], v[0]);
            d[0] = d_y;
            value
        },
        &[&[3.0, 0.5, 1.2, -1.0], &[3.0, 2.0], &[2.0]],
    );
    // Where the quotient is not used, its derivative is not either.
    let mut d_x = [f64::NAN; 2];
    assert_eq!(ratio_at_exit_grad(&[0.0, 2.0], &mut d_x, 3.0), (0.0, 0.0));
    assert_eq!(d_x, [1.5, 0.0]);
    check_flat(
        |v| exit_with_a_tail(&v[2..], v[0], v[1]),
        |v, d| {
            let (value, d_rate, d_level) = exit_with_a_tail_grad(&v[2..], &mut d[2..], v[0], v[1]);
            d[0] = d_rate;
            d[1] = d_level;
            value
        },
        &[&[0.2, 1.0, 0.3, 0.1, -0.2, 0.4], &[0.1, 3.0, 0.9, 0.8, 0.9], &[0.1, 1.0, 0.55, 0.5], &[0.3, 2.0]],
    );
}
