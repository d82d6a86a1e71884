pub fn holt_smoothing_grad(
    series: &Vec<f64>,
    d_series: &mut [f64],
    alpha: f64,
    beta: f64,
) -> (f64, f64, f64) {
    ::autodiff_runtime::shadow::check(d_series, series, "series");
    let state_0 = series[0];
    let state_1 = series[1] - series[0];
    let t = series.len().saturating_sub(1);
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut state_0_1: f64 = state_0;
    let mut state_1_1: f64 = state_1;
    let mut error: f64 = 0.0;
    for i in 0..t {
        let y = series[i + 1];
        let forecast = state_0_1 + state_1_1;
        let level = alpha * y + (1.0 - alpha) * forecast;
        records.push((state_0_1, state_1_1));
        (state_0_1, state_1_1, error) = (
            level,
            beta * (level - state_0_1) + (1.0 - beta) * state_1_1,
            error + (y - forecast).powi(2),
        );
    }
    let t_1 = (series.len() - 1) as f64;
    ::autodiff_runtime::shadow::clear(d_series, series);
    let d_error = 1.0 / t_1;
    let mut d_state_0: f64 = 0.0;
    let mut d_state_1: f64 = 0.0;
    let mut d_alpha: f64 = 0.0;
    let mut d_beta: f64 = 0.0;
    for i in (0..t).rev() {
        let (state_0, state_1) = records.pop();
        let t = i + 1;
        let y_1 = series[t];
        let t_1 = 1.0 - alpha;
        let forecast_1 = state_0 + state_1;
        let t_2 = d_state_1 * beta;
        let d_level = d_state_0 + t_2;
        let t_3 = d_error * (2.0 * (y_1 - forecast_1));
        let d_y = d_level * alpha + t_3;
        let d_forecast = d_level * t_1 - t_3;
        d_series[t] += d_y;
        (d_state_0, d_state_1, d_alpha, d_beta) = (
            d_forecast - t_2,
            d_state_1 * (1.0 - beta) + d_forecast,
            d_alpha + (d_level * y_1 - d_level * forecast_1),
            d_beta
                + (d_state_1 * (alpha * y_1 + t_1 * forecast_1 - state_0)
                    - d_state_1 * state_1),
        );
    }
    d_series[1] += d_state_1;
    d_series[0] += d_state_0 - d_state_1;
    (error / t_1, d_alpha, d_beta)
}
