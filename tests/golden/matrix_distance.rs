pub fn matrix_distance_grad(
    a: &[[f64; N]],
    d_a: &mut [[f64; N]],
    b: &[[f64; N]],
    d_b: &mut [[f64; N]],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::clear(d_a, a);
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    ::autodiff_runtime::shadow::clear(d_b, b);
    let mut sum: f64 = 0.0;
    for i in 0..a.len() {
        let mut product = [0.0; N];
        let t = N.min(b.len());
        for i_1 in 0..t {
            let entry = a[i][i_1];
            for j in 0..N {
                product[j] += entry * b[i_1][j];
            }
        }
        let mut sum_1: f64 = sum;
        for j in 0..N {
            let entry = product[j];
            sum_1 += (entry - j as f64).powi(2);
        }
        let mut d_product = [-0.0; N];
        let product_1 = &product[..N];
        for j in 0..N {
            let d_entry = 2.0 * (product_1[j] - j as f64);
            d_product[j] += d_entry;
        }
        for i_1 in 0..t {
            let entry_1 = a[i][i_1];
            let d_product = &d_product[..N];
            for j in 0..N {
                d_b[i_1][j] += d_product[j] * entry_1;
            }
        }
        for i_1 in 0..t {
            let d_entry = if 0 < N {
                let b_1 = &b[i_1][..N];
                let d_product = &d_product[..N];
                let d_entry = ::autodiff_runtime::sums::sum(
                    0..N,
                    |j| d_product[j] * b_1[j],
                );
                d_entry
            } else {
                -0.0
            };
            d_a[i][i_1] += d_entry;
        }
        sum = sum_1;
    }
    sum
}
pub fn autocorrelated_grad(x: &[f64], d_x: &mut [f64], scale: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let n = x.len();
    let t = 2 * n;
    let mut lags = ::autodiff_runtime::vec![0.0; t];
    for i in 0..n {
        let weight = scale * x[i];
        for j in 0..n {
            lags[i + j] += weight * x[j];
        }
    }
    let t_1 = lags.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t_1 {
        let lag = lags[i_1];
        sum += lag.sin();
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_lags = ::autodiff_runtime::vec![0.0; t];
    let d_lags_1 = &mut d_lags[..t_1];
    for i_1 in 0..t_1 {
        let d_lag = lags[i_1].cos();
        d_lags_1[i_1] += d_lag;
    }
    let mut d_scale: f64 = 0.0;
    for i in 0..n {
        let t = x[i];
        let weight_1 = scale * t;
        let d_weight = if 0 < n {
            let d_lags = &d_lags[i..i + n];
            let d_weight = ::autodiff_runtime::sums::sum(0..n, |j| d_lags[j] * x[j]);
            d_weight
        } else {
            -0.0
        };
        if 0 < n {
            let d_x_1 = &mut d_x[..n];
            let d_lags = &d_lags[i..i + n];
            for j in 0..n {
                d_x_1[j] += d_lags[j] * weight_1;
            }
        }
        d_x[i] += d_weight * scale;
        d_scale += d_weight * t;
    }
    (sum, d_scale)
}
