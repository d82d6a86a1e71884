//! Recurrences through memory, whose adjoints an iteration hands on to the next: to either side, at a distance, of several memories
//! at once, with an offset that the loop is given, and in loops that run once or not at all.

use autodiff::check_flat;
use autodiff_runtime::differentiate;
use num_traits::Float;

/// A filter with two states to look back at, from the first element that has both.
#[differentiate(reverse)]
fn filtered(x: &[f64], a: f64, b: f64, last: usize) -> f64 {
    let mut y = x.to_vec();
    for n in 2..last {
        y[n] = x[n] + a * y[n - 1].sin() - b * y[n - 2] * x[n - 1];
    }
    y.iter().map(|y| y * y).sum()
}

/// The same from the end, with what lies two apart alone.
#[differentiate(reverse)]
fn backwards<T: Float>(x: &[T], rate: T) -> T {
    let mut y = x.to_vec();
    for n in (0..x.len().saturating_sub(2)).rev() {
        y[n] = y[n] * y[n + 2] + rate * x[n + 1];
    }
    y.iter().fold(T::zero(), |sum, y| sum + *y * *y)
}

/// Each row of a flat field is smoothed in place from the left, by its own row and by the one before.
#[differentiate(reverse)]
fn smoothed(field: &mut [f64], columns: usize, weight: f64) {
    for r in 1..field.len() / columns {
        for c in 1..columns {
            field[r * columns + c] += weight * field[r * columns + c - 1] * field[r * columns + c];
        }
        for c in 1..columns {
            field[r * columns + c] -= weight * field[r * columns + c - 1] * field[(r - 1) * columns + c];
        }
    }
}

/// Two chains beside each other, one of which a condition holds back.
#[differentiate(reverse)]
fn coupled(x: &[f64], first: usize) -> f64 {
    let (mut u, mut v) = (x.to_vec(), x.to_vec());
    for i in first..=x.len() - 2 {
        u[i + 1] += u[i] * v[i];
        v[i] = 0.5 * u[i + 1] - v[i + 1];
        if v[i] > 0.0 {
            v[i + 1] *= 0.5 * x[i];
        }
    }
    u.iter().zip(&v).map(|(u, v)| u * v.cos()).sum()
}

/// Indices that are less than zero until all is added.
#[differentiate(reverse)]
fn lagged(x: &[f64], lag: usize) -> f64 {
    let mut y = x.to_vec();
    for i in lag - 1..x.len() - 2 + lag {
        y[i + 2 - lag] += 0.5 * y[i + 1 - lag] * y[i + 1 - lag];
    }
    for i in (lag - 1..=x.len() - 3 + lag).rev() {
        y[i + 1 - lag] -= y[i + 2 - lag].cos();
    }
    y.iter().map(|y| y * y).sum()
}

#[differentiate(reverse)]
pub fn carried_neighbours(x: &[f64], columns: usize) -> f64 {
    let mut field = x.to_vec();
    smoothed(&mut field, columns, 0.3);
    smoothed(&mut field[1..], columns, 0.3);
    for i in 1..field.len().saturating_sub(2) {
        field[i] = field[i - 1] * field[i + 2] - field[i] * 0.1;
        field[i] *= field[i + 1];
    }
    backwards(&field, 0.6) + filtered(&field, 0.3, 0.2, x.len()) + coupled(&field, 1)
}

pub fn check() {
    let points: [&[f64]; 2] = [&[0.3, -0.7, 1.1, 0.4, -0.2, 0.8, 1.3], &[1.0, 0.6, -0.4]];
    for last in [0, 2, 3] {
        check_flat(
            |x| filtered(&x[2..], x[0], x[1], last),
            |x, d| {
                let (value, d_a, d_b) = filtered_grad(&x[2..], &mut d[2..], x[0], x[1], last);
                (d[0], d[1]) = (d_a, d_b);
                value
            },
            &points[..1],
        );
    }
    check_flat(
        |x| backwards(&x[1..], x[0]),
        |x, d| {
            let (value, d_rate) = backwards_grad(&x[1..], &mut d[1..], x[0]);
            d[0] = d_rate;
            value
        },
        &[points[0], &[1.0], &[0.5, 0.7, 0.9]],
    );
    check_flat(
        |x: &[f32]| backwards(x, 0.4),
        |x, d| backwards_grad(x, d, 0.4).0,
        &[&[0.3, -0.7, 1.1, 0.4, -0.2, 0.8]],
    );
    for lag in [1, 3] {
        check_flat(|x| lagged(x, lag), |x, d| lagged_grad(x, d, lag), &points);
    }
    for first in [0, 1, 2] {
        check_flat(|x| coupled(x, first), |x, d| coupled_grad(x, d, first), &points);
    }
    for columns in [1, 2, 3] {
        check_flat(|x| carried_neighbours(x, columns), |x, d| carried_neighbours_grad(x, d, columns), &points);
    }
}
