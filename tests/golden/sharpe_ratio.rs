fn mean_grad(values: &[f64], d_values: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_values, values, "values");
    let t = values.len();
    let d_sum = 1.0 / values.len() as f64;
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let t = values[i];
        d_values[i] = d_sum;
        sum += t;
    }
    sum / values.len() as f64
}
fn deviation_grad(values: &[f64], d_values: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_values, values, "values");
    let (centre, tape) = mean_augmented(values);
    let t = values.len();
    let mut squares = ::autodiff_runtime::vec![0.0; t];
    let t_1 = values.len();
    for i in 0..t_1 {
        let v = values[i];
        squares[i] = (v - centre).powi(2);
    }
    let (t_2, tape_1) = mean_augmented(&squares);
    let sqrt_1 = t_2.sqrt();
    let t_2 = 0.5 / sqrt_1;
    let mut d_squares = ::autodiff_runtime::vec![0.0; t];
    mean_adjoint(&squares, &mut d_squares, tape_1, t_2);
    let d_centre = ::autodiff_runtime::sums::sum(
        0..t_1,
        |i| {
            let d_v = ::autodiff_runtime::shadow::take(&mut d_squares[i])
                * (2.0 * (values[i] - centre));
            d_values[i] = d_v;
            -d_v
        },
    );
    mean_adjoint(values, &mut *d_values, tape, d_centre);
    sqrt_1
}
pub fn sharpe_ratio_grad(prices: &[f64], d_prices: &mut [f64], free: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_prices, prices, "prices");
    let t = (prices.len() + 1).saturating_sub(2);
    let mut returns: Vec<_> = ::autodiff_runtime::vec![0.0; t];
    let t_1 = (prices.len() + 1).saturating_sub(2);
    for i in 0..t_1 {
        let w = &prices[i..i + 2];
        returns[i] = (w[1] / w[0]).ln();
    }
    let (t_2, tape) = mean_augmented(&returns);
    let (t_3, tape_1) = deviation_augmented(&returns);
    let value = (t_2 - free) / t_3;
    ::autodiff_runtime::shadow::clear(d_prices, prices);
    let t_2 = 1.0 / t_3;
    let t_3 = t_2;
    let t_2 = -(value * t_2);
    let mut d_returns = ::autodiff_runtime::vec![0.0; t];
    deviation_adjoint(&returns, &mut d_returns, tape_1, t_2);
    let d_free = -t_3;
    mean_adjoint(&returns, &mut d_returns, tape, t_3);
    for i in (0..t_1).rev() {
        let w_1 = &prices[i..i + 2];
        let t = w_1[1];
        let t_1 = 1.0 / w_1[0];
        let t = t * t_1;
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_returns[i]) / t * t_1;
        d_prices[i] -= t_1 * t;
        d_prices[i + 1] += t_1;
    }
    (value, d_free)
}
