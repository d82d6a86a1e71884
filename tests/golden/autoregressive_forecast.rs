pub fn autoregressive_forecast_vjp(
    history: &[f64],
    d_history: &mut [f64],
    coefficients: &[f64],
    d_coefficients: &mut [f64],
    horizon: usize,
    seed: Vec<f64>,
) -> Vec<f64> {
    ::autodiff_runtime::shadow::check(d_history, history, "history");
    ::autodiff_runtime::shadow::check(d_coefficients, coefficients, "coefficients");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut series = history.to_vec();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..horizon),
    );
    for _ in 0..horizon {
        let t = series.len().min(coefficients.len());
        let mut sum: f64 = -0.0;
        for i in 0..t {
            let t = series.len() - 1 - i;
            let x = series[t];
            let c = coefficients[i];
            let sin_x = x.sin();
            records.push((t, x, sin_x));
            sum += c * sin_x;
        }
        series.push(sum);
        records_1.push(t);
    }
    let t = history.len();
    let value = series[t..].to_vec();
    let mut d_value = seed;
    let mut d_series = ::autodiff_runtime::shadow::zero_like(&series);
    ::autodiff_runtime::shadow::accumulate(&mut d_series[t..][..], &d_value[..]);
    for _ in (0..horizon).rev() {
        let t = records_1.pop();
        let (_, d_sum) = match d_series.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        for i in (0..t).rev() {
            let (t, x, sin_x) = records.pop();
            let c_1 = coefficients[i];
            let d_c = d_sum * sin_x;
            let d_x = d_sum * c_1 * x.cos();
            d_coefficients[i] += d_c;
            d_series[t] += d_x;
        }
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_history[..], &d_series[..]);
    value
}
