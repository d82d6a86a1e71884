//! Loops over elements at a distance from their index, of memories that end where the loop does or begin after it, or of none.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

/// The squared differences of elements `lag` apart; none of them where there are not so many.
#[differentiate(reverse)]
fn variogram(z: &[f64], lag: usize) -> f64 {
    let mut sum = 0.0;
    for i in lag..z.len() {
        sum += (z[i] - z[i - lag]) * (z[i] - z[i - lag]);
    }
    sum
}

/// The layers of a stack, one behind the other, of which some may be empty and begin behind the end.
#[differentiate(reverse)]
fn layered(weights: &[f64], widths: &[usize], gain: f64) -> f64 {
    let mut out = vec![0.0; weights.len()];
    let mut start = 0;
    for width in widths {
        for k in 0..*width {
            out[start + k] = gain * weights[start + k] * weights[k];
        }
        start += width + 1;
    }
    out.iter().map(|x| x * x).sum()
}

/// What a step adds to each element from the one before, between two bounds.
#[differentiate(reverse)]
fn drift(from: &[f64], to: &mut [f64], first: usize, last: usize, rate: f64) {
    for i in first..last {
        to[i] += rate * from[i - 1];
    }
}

pub struct Field {
    pub cells: Vec<f64>,
    pub rows: usize,
}

/// Rows of a matrix by hand, and elements of a field.
#[differentiate(reverse, wrt(a))]
fn contracted(a: &[f64], field: &Field, x: &[f64]) -> f64 {
    let columns = a.len() / field.rows;
    let mut sum = 0.0;
    for r in 0..field.rows {
        let mut row = 0.0;
        for c in 0..columns {
            row += a[r * columns + c] * x[c] * field.cells[r * columns + c];
        }
        sum += row.tanh();
    }
    sum
}

/// Rows of different lengths, of which each adds to the one before.
#[differentiate(reverse)]
fn accumulated(rows: &[Vec<f64>], x: &[f64]) -> f64 {
    let mut carried = vec![vec![0.0; x.len()]; rows.len() + 1];
    for r in 0..rows.len() {
        for c in 0..rows[r].len().min(x.len()) {
            carried[r + 1][c] = carried[r][c] * x[c] + rows[r][c] * rows[r][c];
        }
    }
    carried.iter().flatten().map(|value| value.sin()).sum()
}

#[differentiate(reverse)]
pub fn shifted_elements(x: &[f64], lag: usize, steps: usize) -> f64 {
    let mut state = x.to_vec();
    let mut next = x.to_vec();
    for step in 0..steps {
        drift(&state, &mut next, 1 + step, x.len(), 0.3);
        drift(&next, &mut state, x.len() + 3, x.len(), 0.7);
        for i in 0..next.len() {
            state[i] += 0.1 * next[i] * next[i];
        }
    }
    variogram(&state, lag) + state[0]
}

pub fn check() {
    let points: [&[f64]; 2] = [&[0.3, -0.7, 1.1, 0.4, -0.2], &[1.0, 0.6]];
    for lag in [0, 1, 2, 7] {
        check_flat(|x| variogram(x, lag), |x, d| variogram_grad(x, d, lag), &points);
    }
    for widths in [&[2_usize, 0, 1][..], &[0, 0, 0, 0, 0, 0, 0, 0], &[5], &[]] {
        check_flat(
            |x| layered(&x[1..], widths, x[0]),
            |x, d| {
                let (value, d_gain) = layered_grad(&x[1..], &mut d[1..], widths, x[0]);
                d[0] = d_gain;
                value
            },
            &[&[0.4, 0.3, -0.7, 1.1, 0.4, -0.2]],
        );
    }
    check_flat(
        |v| accumulated(&[v[..3].to_vec(), vec![], v[3..5].to_vec()], &v[5..]),
        |v, d| {
            let rows = [v[..3].to_vec(), vec![], v[3..5].to_vec()];
            let mut d_rows = [vec![f64::NAN; 3], vec![], vec![f64::NAN; 2]];
            let value = accumulated_grad(&rows, &mut d_rows, &v[5..], &mut d[5..]);
            d[..5].copy_from_slice(&d_rows.concat());
            value
        },
        &[&[0.3, -0.7, 1.1, 0.4, -0.2, 0.8, 1.3], &[0.3, -0.7, 1.1, 0.4, -0.2, 0.8, 1.3, 0.6, -1.0]],
    );
    let field = Field { cells: vec![0.2, -0.4, 0.9, 1.0, 0.1, -0.6], rows: 2 };
    let weights = [0.7, 0.1, -0.3];
    check_flat(
        |a| contracted(a, &field, &weights),
        |a, d| contracted_grad(a, d, &field, &weights),
        &[&[0.3, -0.7, 1.1, 0.4, -0.2, 0.8]],
    );
    for (lag, steps) in [(1, 1), (1, 3), (2, 2), (3, 0)] {
        check_flat(|x| shifted_elements(x, lag, steps), |x, d| shifted_elements_grad(x, d, lag, steps), &points);
    }
}
