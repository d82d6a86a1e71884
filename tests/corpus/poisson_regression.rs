//! The log-likelihood of counts under a log-linear rate: counts are constants, covariates come in rows.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn poisson_regression(beta: &[f64], rows: &[[f64; 2]], counts: &[u32]) -> f64 {
    let mut total = 0.0;
    for (row, &count) in rows.iter().zip(counts) {
        let eta = beta[0] + beta[1] * row[0] + beta[2] * row[1];
        let mut log_factorial = 0.0;
        for k in 2..=count {
            log_factorial += f64::from(k).ln();
        }
        total += f64::from(count) * eta - eta.exp() - log_factorial;
    }
    total
}

pub fn check() {
    let counts = [3, 0, 1];
    check_flat(
        |v| poisson_regression(&v[..3], v[3..].as_chunks().0, &counts),
        |v, d| {
            let (d_beta, d_rows) = d.split_at_mut(3);
            let (rows, _) = v[3..].as_chunks();
            poisson_regression_grad(&v[..3], d_beta, rows, d_rows.as_chunks_mut().0, &counts)
        },
        &[&[0.3, -0.2, 0.5, 1.0, 2.0, 0.5, -1.0, 0.7, 0.1], &[0.3, -0.2, 0.5]],
    );
}
