pub fn poisson_regression_grad(
    beta: &[f64],
    d_beta: &mut [f64],
    rows: &[[f64; 2]],
    d_rows: &mut [[f64; 2]],
    counts: &[u32],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_beta, beta, "beta");
    ::autodiff_runtime::shadow::clear(d_beta, beta);
    ::autodiff_runtime::shadow::check(d_rows, rows, "rows");
    ::autodiff_runtime::shadow::clear(d_rows, rows);
    let t = rows.len().min(counts.len());
    let mut total: f64 = 0.0;
    let mut sum: f64 = -0.0;
    let mut sum_1: f64 = -0.0;
    let mut sum_2: f64 = -0.0;
    for i in 0..t {
        let count = counts[i];
        let t = beta[0];
        let t_1 = beta[1];
        let t_2 = rows[i][0];
        let t_3 = beta[2];
        let t_4 = rows[i][1];
        let eta = t + t_1 * t_2 + t_3 * t_4;
        let mut log_factorial: f64 = 0.0;
        for k in 2..=count {
            log_factorial += f64::from(k).ln();
        }
        let t = f64::from(count);
        let exp_eta = eta.exp();
        let d_eta = t - exp_eta;
        d_rows[i][1] += d_eta * t_3;
        d_rows[i][0] += d_eta * t_1;
        total += t * eta - exp_eta - log_factorial;
        sum += d_eta * t_4;
        sum_1 += d_eta * t_2;
        sum_2 += d_eta;
    }
    if 0 < t {
        d_beta[2] += sum;
        d_beta[1] += sum_1;
        d_beta[0] += sum_2;
    }
    total
}
