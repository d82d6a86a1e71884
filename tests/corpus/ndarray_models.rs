//! Arrays of ndarray: arithmetic element by element and broadcast, products, `mapv`, elements, sums along an axis, constructors.

use autodiff::check_flat;
use autodiff_runtime::differentiate;
use ndarray::{Array1, Array2, Axis};

#[differentiate(reverse, wrt(x, w1, b1, w2))]
pub fn perceptron(x: &Array2<f64>, w1: &Array2<f64>, b1: &Array1<f64>, w2: &Array1<f64>, y: &Array1<f64>) -> f64 {
    let hidden = (x.dot(w1) + b1).mapv(|x| x.tanh());
    let error = hidden.dot(w2) - y;
    (&error * &error).sum() / y.len() as f64
}

#[differentiate(reverse, wrt(w))]
pub fn logistic_loss(w: &Array1<f64>, x: &Array2<f64>, y: &Array1<f64>) -> f64 {
    let z = x.dot(w);
    let mut loss = 0.0;
    for i in 0..y.len() {
        loss += (1.0 + z[i].exp()).ln() - y[i] * z[i];
    }
    loss + 0.1 * w.dot(w)
}

#[differentiate(reverse, wrt(a, b, k))]
pub fn elementwise(a: &Array1<f64>, b: Array1<f64>, k: f64) -> f64 {
    let c = a * 2.0 + &b / a - k;
    let mut d = c * k / (1.0 + a);
    d += a;
    d *= 0.5;
    d -= &b;
    let e = 1.0 / &d;
    -e.sum() + (b - d).mapv(|x| x * x).sum()
}

#[differentiate(reverse, wrt(m))]
pub fn axes(m: &Array2<f64>) -> f64 {
    let mut s = 0.0;
    for i in 0..m.nrows() {
        s += m[[i, i]] * m.row(i).sum();
    }
    let totals = m.sum_axis(Axis(0));
    s + m.t().dot(&totals).sum() + m[(0, 1)].sin()
}

#[differentiate(reverse)]
pub fn made(x: Vec<f64>, k: f64) -> f64 {
    let a = Array1::from(x);
    let mut b = Array1::zeros(a.len());
    for i in 0..a.len() {
        b[i] = k * a[i];
    }
    let c = &b + Array1::from_elem(a.len(), k);
    c.dot(&a)
}

fn vector(at: &[f64]) -> Array1<f64> {
    Array1::from(at.to_vec())
}

fn matrix(at: &[f64]) -> Array2<f64> {
    Array2::from_shape_fn((2, 2), |(i, j)| at[2 * i + j])
}

/// Nothing but a method shows that the sum is an array.
#[differentiate(reverse, wrt(a))]
fn shifted_squares(a: &Array1<f64>) -> f64 {
    let squares = a * a + 1.0;
    squares.sum()
}

#[differentiate(reverse, wrt(a, offset))]
fn arrays_and_numbers(a: &Array1<f64>, offset: f64) -> f64 {
    let bent = &a.mapv(|x| x.sin()) * a + offset;
    let rest = 1.0 - bent * offset;
    // A product of two arrays that is a number.
    let along = rest.dot(a) + 9.0;
    (&rest * &rest).sum() + along.sqrt() + shifted_squares(a)
}

pub fn check() {
    let points: &[&[f64]] = &[
        &[0.3, 1.2, 2.0, -0.7, 1.5, 0.4, 0.9, -1.1, 0.2, 0.6, -0.4, 1.7],
        &[-0.5, 0.8, 0.6, 1.3, -0.2, 2.4, 0.1, 0.7, 1.1, -0.3, 0.5, 0.9],
    ];
    let y = vector(&[0.3, 1.0]);
    check_flat(
        |at| perceptron(&matrix(at), &matrix(&at[4..]), &vector(&at[8..10]), &vector(&at[10..]), &y),
        |at, d| {
            let (mut d_x, mut d_w1) = (matrix(&[1.0; 4]), matrix(&[1.0; 4]));
            let (mut d_b1, mut d_w2) = (vector(&[f64::NAN; 2]), vector(&[1.0; 2]));
            let value = perceptron_grad(
                &matrix(at),
                &mut d_x,
                &matrix(&at[4..]),
                &mut d_w1,
                &vector(&at[8..10]),
                &mut d_b1,
                &vector(&at[10..]),
                &mut d_w2,
                &y,
            );
            let all = d_x.iter().chain(&d_w1).chain(&d_b1).chain(&d_w2);
            d.iter_mut().zip(all).for_each(|(d, part)| *d = *part);
            value
        },
        points,
    );
    check_flat(
        |at| logistic_loss(&vector(&at[..2]), &matrix(&[0.5, 1.0, -2.0, 0.3]), &y),
        |at, d| {
            let mut d_w = vector(&[1.0; 2]);
            d.fill(0.0);
            let value = logistic_loss_grad(&vector(&at[..2]), &mut d_w, &matrix(&[0.5, 1.0, -2.0, 0.3]), &y);
            d[0] = d_w[0];
            d[1] = d_w[1];
            value
        },
        points,
    );
    check_flat(
        |at| elementwise(&vector(&at[..3]), vector(&at[3..6]), at[6]),
        |at, d| {
            let mut d_a = vector(&[1.0; 3]);
            let (value, d_b, d_k) = elementwise_grad(&vector(&at[..3]), &mut d_a, vector(&at[3..6]), at[6]);
            d.fill(0.0);
            d.iter_mut().zip(d_a.iter().chain(&d_b).chain([&d_k])).for_each(|(d, part)| *d = *part);
            value
        },
        points,
    );
    check_flat(
        |at| axes(&matrix(&at[..4])),
        |at, d| {
            let mut d_m = matrix(&[1.0; 4]);
            let value = axes_grad(&matrix(&at[..4]), &mut d_m);
            d.fill(0.0);
            d.iter_mut().zip(&d_m).for_each(|(d, part)| *d = *part);
            value
        },
        points,
    );
    check_flat(
        |at| made(at[1..].to_vec(), at[0]),
        |at, d| {
            let (value, d_x, d_k) = made_grad(at[1..].to_vec(), at[0]);
            d[0] = d_k;
            d[1..].copy_from_slice(&d_x);
            value
        },
        points,
    );
    check_flat(
        |at| arrays_and_numbers(&vector(&at[..3]), at[3]),
        |at, d| {
            let mut d_a = vector(&[1.0; 3]);
            let (value, d_offset) = arrays_and_numbers_grad(&vector(&at[..3]), &mut d_a, at[3]);
            d.fill(0.0);
            d[3] = d_offset;
            d.iter_mut().zip(&d_a).for_each(|(d, part)| *d = *part);
            value
        },
        points,
    );
}
