pub fn autocorrelation_grad(series: &[f64], d_series: &mut [f64], lag: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_series, series, "series");
    ::autodiff_runtime::shadow::clear(d_series, series);
    let n = series.len();
    let t = series.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        sum += series[i];
    }
    let t_1 = n as f64;
    let mean = sum / t_1;
    let t_2 = series.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        let x = series[i];
        sum += (x - mean) * (x - mean);
    }
    let t_3 = &series[lag..];
    let t_4 = &series[..n - lag];
    let t_5 = t_3.len();
    let t_6 = t_4.len();
    let d_sum = 1.0 / sum;
    let mut sum_1: f64 = -0.0;
    let mut d_mean: f64 = 0.0;
    for i in 0..t_5.min(t_6) {
        let a = t_3[i];
        let b = t_4[i];
        let t = a - mean;
        let t_1 = b - mean;
        let d_a = d_sum * t_1;
        let d_b = d_sum * t;
        d_series[i] += d_b;
        d_series[lag + i] += d_a;
        sum_1 += t * t_1;
        d_mean += -d_b - d_a;
    }
    let value = sum_1 / sum;
    let t_3 = value / sum;
    let d_series_1 = &mut d_series[..t_2];
    let sum_1 = ::autodiff_runtime::sums::sum(
        0..t_2,
        |i| {
            let x_1 = series[i];
            let t = t_3 * (x_1 - mean);
            let t_1 = t_3 * (x_1 - mean);
            let d_x = -t_1 - t;
            d_series_1[i] += d_x;
            t_1 + t
        },
    );
    let d_mean = d_mean + sum_1;
    let d_sum = d_mean / t_1;
    let d_series_1 = &mut d_series[..t];
    for i in 0..t {
        d_series_1[i] += d_sum;
    }
    value
}
