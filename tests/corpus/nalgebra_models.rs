//! Matrices and vectors of nalgebra: products, sums and multiples, elements that are read and written, methods, constructors, `map`,
//! of sizes that are known when it runs and when it is compiled.

use autodiff::check_flat;
use autodiff_runtime::differentiate;
use nalgebra::{DMatrix, DVector, Matrix2, SMatrix, SVector, Vector2, Vector3};

#[differentiate(reverse, wrt(a, x))]
pub fn least_squares(a: &DMatrix<f64>, x: &DVector<f64>, b: &DVector<f64>) -> f64 {
    let r = a * x - b;
    0.5 * r.dot(&r)
}

#[differentiate(reverse, wrt(w, lambda))]
pub fn ridge_regression(w: &DVector<f64>, x: &DMatrix<f64>, y: &DVector<f64>, lambda: f64) -> f64 {
    let residual = x * w - y;
    residual.norm_squared() / y.len() as f64 + lambda * w.norm_squared()
}

#[differentiate(reverse, wrt(x, mean, precision))]
pub fn log_density(x: &DVector<f64>, mean: &DVector<f64>, precision: &DMatrix<f64>) -> f64 {
    let d = x - mean;
    -0.5 * (d.transpose() * precision * &d)[(0, 0)]
}

#[differentiate(reverse, wrt(state, p, z, q))]
pub fn kalman_step(state: SVector<f64, 2>, p: SMatrix<f64, 2, 2>, z: f64, q: f64) -> f64 {
    let f = SMatrix::<f64, 2, 2>::from([[1.0, 0.0], [0.1, 1.0]]);
    let predicted = f * state;
    let spread = f * p * f.transpose() + Matrix2::identity() * q;
    let s = spread[(0, 0)] + 0.25;
    let gain = spread.column(0) / s;
    let innovation = z - predicted[0];
    let updated = predicted + gain * innovation;
    let log_likelihood = -0.5 * (innovation * innovation / s + s.ln());
    log_likelihood + updated.dot(&Vector2::new(1.0, -0.5))
}

#[differentiate(reverse, wrt(v, angle))]
pub fn rotated(v: Vector3<f64>, angle: f64) -> f64 {
    let axis = Vector3::new(angle.cos(), angle.sin(), 1.0).normalize();
    let turned = v * angle.cos() + axis.cross(&v) * angle.sin() + axis * (axis.dot(&v) * (1.0 - angle.cos()));
    turned.x * turned.y + turned[2].sin() + (2.0 * turned).norm()
}

#[differentiate(reverse, wrt(x, a))]
pub fn iterated(x: &DVector<f64>, a: &DMatrix<f64>, n: usize) -> f64 {
    let mut y = x.clone();
    for _ in 0..n {
        y = a * y;
        y /= 2.0;
        y += x;
    }
    let mut z = a * &y;
    for _ in 0..n {
        z = a * z.map(|z| z.tanh());
        if z[0] > 0.1 {
            z *= 0.5;
        }
    }
    y.sum() * y.norm() + z.dot(x)
}

#[differentiate(reverse, wrt(x))]
pub fn assembled(x: &DVector<f64>) -> f64 {
    let n = x.len();
    let mut m = DMatrix::zeros(n, n);
    for i in 0..n {
        m[(i, i)] = x[i] * x[i];
        if i > 0 {
            m[(i, i - 1)] += x[i - 1].sin();
        }
    }
    let y = &m * x;
    y.dot(x) + m.trace() + m.tr_mul(x).component_mul(x).sum()
}

#[differentiate(reverse, wrt(m))]
pub fn elements_in_loops(m: &DMatrix<f64>) -> f64 {
    let mut sum = 0.0;
    for i in 0..m.nrows() {
        for j in 0..m.ncols() {
            sum += m[(i, j)] * m[(j, i)].sin() + m.row(i).dot(&m.row(j));
        }
    }
    sum
}

#[differentiate(reverse)]
pub fn built(x: Vec<f64>, k: f64) -> f64 {
    let v = DVector::from_vec(x);
    let w = DVector::from_element(v.len(), k);
    let smooth = (&v - &w).map(|d| (k * d * d + 1.0).sqrt());
    smooth.sum() - v.dot(&w) / k
}

#[differentiate(reverse, wrt(m))]
pub fn inverted(m: &DMatrix<f64>) -> Option<f64> {
    let inverse = m.clone().try_inverse()?;
    Some(inverse.sum())
}

fn vector(at: &[f64]) -> DVector<f64> {
    DVector::from_row_slice(at)
}

fn matrix(at: &[f64]) -> DMatrix<f64> {
    DMatrix::from_column_slice(2, 2, at)
}

pub fn check() {
    let points: &[&[f64]] = &[&[0.3, 1.2, 2.0, -0.7, 1.5, 0.4, 0.9, -1.1], &[-0.5, 0.8, 0.6, 1.3, -0.2, 2.4, 0.1, 0.7]];
    let b = vector(&[1.0, -2.0]);
    let data = DMatrix::from_row_slice(3, 2, &[1.0, 0.5, -0.3, 2.0, 0.7, -1.0]);
    let targets = vector(&[0.2, -1.0, 0.4]);
    check_flat(
        |at| least_squares(&matrix(&at[..4]), &vector(&at[4..6]), &b),
        |at, d| {
            let (mut d_a, mut d_x) = (matrix(&[f64::NAN; 4]), vector(&[1.0; 2]));
            let value = least_squares_grad(&matrix(&at[..4]), &mut d_a, &vector(&at[4..6]), &mut d_x, &b);
            d[..4].copy_from_slice(d_a.as_slice());
            d[4..6].copy_from_slice(d_x.as_slice());
            d[6..].fill(0.0);
            value
        },
        points,
    );
    check_flat(
        |at| ridge_regression(&vector(&at[..2]), &data, &targets, at[2]),
        |at, d| {
            let mut d_w = vector(&[1.0; 2]);
            let (value, d_lambda) = ridge_regression_grad(&vector(&at[..2]), &mut d_w, &data, &targets, at[2]);
            d.fill(0.0);
            d[..2].copy_from_slice(d_w.as_slice());
            d[2] = d_lambda;
            value
        },
        points,
    );
    check_flat(
        |at| log_density(&vector(&at[..2]), &vector(&at[2..4]), &matrix(&at[4..])),
        |at, d| {
            let (mut d_x, mut d_mean, mut d_precision) = (vector(&[1.0; 2]), vector(&[1.0; 2]), matrix(&[1.0; 4]));
            let (x, mean, precision) = (vector(&at[..2]), vector(&at[2..4]), matrix(&at[4..]));
            let value = log_density_grad(&x, &mut d_x, &mean, &mut d_mean, &precision, &mut d_precision);
            d[..2].copy_from_slice(d_x.as_slice());
            d[2..4].copy_from_slice(d_mean.as_slice());
            d[4..].copy_from_slice(d_precision.as_slice());
            value
        },
        points,
    );
    let spread = |at: &[f64]| SMatrix::<f64, 2, 2>::from_column_slice(at).map(|x| x * x);
    check_flat(
        |at| kalman_step(Vector2::new(at[0], at[1]), spread(&at[2..6]), at[6], at[7] * at[7]),
        |at, d| {
            let p = spread(&at[2..6]);
            let (value, d_state, d_p, d_z, d_q) = kalman_step_grad(Vector2::new(at[0], at[1]), p, at[6], at[7] * at[7]);
            d[..2].copy_from_slice(d_state.as_slice());
            (2..6).for_each(|i| d[i] = 2.0 * at[i] * d_p[i - 2]);
            d[6..].copy_from_slice(&[d_z, 2.0 * at[7] * d_q]);
            value
        },
        points,
    );
    check_flat(
        |at| rotated(Vector3::new(at[0], at[1], at[2]), at[3]),
        |at, d| {
            let (value, d_v, d_angle) = rotated_grad(Vector3::new(at[0], at[1], at[2]), at[3]);
            d.fill(0.0);
            d[..3].copy_from_slice(d_v.as_slice());
            d[3] = d_angle;
            value
        },
        points,
    );
    for n in [0, 1, 3] {
        check_flat(
            |at| iterated(&vector(&at[..2]), &matrix(&at[2..6]), n),
            |at, d| {
                let (mut d_x, mut d_a) = (vector(&[1.0; 2]), matrix(&[1.0; 4]));
                let value = iterated_grad(&vector(&at[..2]), &mut d_x, &matrix(&at[2..6]), &mut d_a, n);
                d.fill(0.0);
                d[..2].copy_from_slice(d_x.as_slice());
                d[2..6].copy_from_slice(d_a.as_slice());
                value
            },
            points,
        );
    }
    check_flat(
        |at| assembled(&vector(at)),
        |at, d| {
            let mut d_x = vector(at);
            let value = assembled_grad(&vector(at), &mut d_x);
            d.copy_from_slice(d_x.as_slice());
            value
        },
        points,
    );
    check_flat(
        |at| elements_in_loops(&matrix(&at[..4])),
        |at, d| {
            let mut d_m = matrix(&[1.0; 4]);
            let value = elements_in_loops_grad(&matrix(&at[..4]), &mut d_m);
            d.fill(0.0);
            d[..4].copy_from_slice(d_m.as_slice());
            value
        },
        points,
    );
    check_flat(
        |at| built(at[1..].to_vec(), at[0] * at[0]),
        |at, d| {
            let (value, d_x, d_k) = built_grad(at[1..].to_vec(), at[0] * at[0]);
            d[0] = 2.0 * at[0] * d_k;
            d[1..].copy_from_slice(&d_x);
            value
        },
        points,
    );
    check_flat(
        |at| inverted(&matrix(&at[..4])).expect("it is regular"),
        |at, d| {
            let mut d_m = matrix(&[1.0; 4]);
            let value = inverted_grad(&matrix(&at[..4]), &mut d_m).expect("it is regular");
            d.fill(0.0);
            d[..4].copy_from_slice(d_m.as_slice());
            value
        },
        points,
    );
    assert_eq!(inverted_grad(&matrix(&[0.0; 4]), &mut matrix(&[1.0; 4])), None);
}
