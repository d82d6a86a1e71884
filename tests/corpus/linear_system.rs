//! Gaussian elimination that says which pivot is missing, called by functions that leave with it or look at it.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    Singular { pivot: usize },
    Sizes(usize, usize),
}

#[differentiate(reverse)]
pub fn solve(a: &[f64], b: &[f64]) -> Result<Vec<f64>, Failure> {
    let n = b.len();
    if a.len() != n * n {
        return Err(Failure::Sizes(a.len(), n));
    }
    let mut m = a.to_vec();
    let mut x = b.to_vec();
    for k in 0..n {
        let mut pivot = k;
        for i in k + 1..n {
            if m[i * n + k].abs() > m[pivot * n + k].abs() {
                pivot = i;
            }
        }
        if m[pivot * n + k].abs() < 1e-12 {
            return Err(Failure::Singular { pivot: k });
        }
        if pivot != k {
            for j in 0..n {
                m.swap(k * n + j, pivot * n + j);
            }
            x.swap(k, pivot);
        }
        for i in k + 1..n {
            let factor = m[i * n + k] / m[k * n + k];
            for j in k..n {
                let above = m[k * n + j];
                m[i * n + j] -= factor * above;
            }
            let above = x[k];
            x[i] -= factor * above;
        }
    }
    for k in (0..n).rev() {
        for j in k + 1..n {
            let known = x[j];
            x[k] -= m[k * n + j] * known;
        }
        x[k] /= m[k * n + k];
    }
    Ok(x)
}

#[differentiate(reverse)]
pub fn linear_system(a: &[f64], b: &[f64]) -> Result<f64, Failure> {
    let x = solve(a, b)?;
    Ok(x.iter().zip(b).map(|(x, b)| x * b).sum())
}

/// What there is instead depends on the error.
#[differentiate(reverse)]
pub fn norm_or(a: &[f64], b: &[f64]) -> f64 {
    match solve(a, b) {
        Ok(x) => x.iter().map(|x| x * x).sum(),
        Err(Failure::Singular { pivot }) => 10.0 * b[pivot],
        Err(_) => 0.0,
    }
}

pub fn check() {
    let regular = [4.0, 1.0, 0.5, 1.0, 3.0, 0.2, 0.7, 0.1, 5.0, 1.0, 2.0, 3.0];
    let swapped = [0.1, 1.0, 0.5, 4.0, 3.0, 0.2, 0.7, 0.1, 5.0, 1.0, 2.0, 3.0];
    let points = [&regular[..], &swapped];
    check_flat(
        |p| linear_system(&p[..9], &p[9..]).unwrap(),
        |p, d| {
            let (d_a, d_b) = d.split_at_mut(9);
            linear_system_grad(&p[..9], d_a, &p[9..], d_b).unwrap()
        },
        &points,
    );
    check_flat(
        |p| norm_or(&p[..9], &p[9..]),
        |p, d| {
            let (d_a, d_b) = d.split_at_mut(9);
            norm_or_grad(&p[..9], d_a, &p[9..], d_b)
        },
        &points,
    );
    let (a, b) = ([1.0, 2.0, 2.0, 4.0], [3.0, 5.0]);
    let (mut d_a, mut d_b) = ([7.0; 4], [7.0; 2]);
    assert_eq!(linear_system_grad(&a, &mut d_a, &b, &mut d_b), Err(Failure::Singular { pivot: 1 }));
    assert_eq!(linear_system_grad(&a[..3], &mut d_a[..3], &b, &mut d_b), Err(Failure::Sizes(3, 2)));
    assert_eq!(solve_vjp(&a, &mut d_a, &b, &mut d_b, vec![1.0, 1.0]), Err(Failure::Singular { pivot: 1 }));
    assert_eq!((d_a, d_b), ([7.0; 4], [7.0; 2]));
    assert_eq!(norm_or_grad(&a, &mut d_a, &b, &mut d_b), 50.0);
    assert_eq!((d_a, d_b), ([0.0; 4], [0.0, 10.0]));
}
