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
    let d_squares_1 = &d_squares[..t_1];
    let d_centre = ::autodiff_runtime::sums::sum(
        0..t_1,
        |i| {
            let d_v = d_squares_1[i] * (2.0 * (values[i] - centre));
            -d_v
        },
    );
    let d_values_1 = &mut d_values[..t_1];
    let d_squares = &mut d_squares[..t_1];
    for i in 0..t_1 {
        let d_v = ::autodiff_runtime::shadow::take(&mut d_squares[i])
            * (2.0 * (values[i] - centre));
        d_values_1[i] = d_v;
    }
    mean_adjoint(values, &mut *d_values, tape, d_centre);
    sqrt_1
}
#[inline]
fn deviation_augmented<'tape>(
    values: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (centre, tape) = mean_augmented(values);
    let tape = tape.keep_tape();
    let mut squares = ::autodiff_runtime::vec![0.0; values.len()];
    for i in 0..values.len() {
        let v = values[i];
        squares[i] = (v - centre).powi(2);
    }
    let (t, tape_1) = mean_augmented(&squares);
    let tape_1 = tape_1.keep_tape();
    let sqrt_1 = t.sqrt();
    let tape = move |
        values: &[f64],
        mut d_values: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t = values.len();
        let t_1 = values.len();
        let t_2 = seed * (0.5 / sqrt_1);
        let mut d_squares = ::autodiff_runtime::vec![0.0; t];
        mean_adjoint(&squares, &mut d_squares, tape_1, t_2);
        let d_squares_1 = &d_squares[..t_1];
        let d_centre = ::autodiff_runtime::sums::sum(
            0..t_1,
            |i| {
                let d_v = d_squares_1[i] * (2.0 * (values[i] - centre));
                -d_v
            },
        );
        let mut d_values_1 = d_values
            .as_deref_mut()
            .map(|d_values| &mut d_values[..t_1]);
        let d_squares = &mut d_squares[..t_1];
        for i in 0..t_1 {
            let d_v = ::autodiff_runtime::shadow::take(&mut d_squares[i])
                * (2.0 * (values[i] - centre));
            if let Some(d_values_1) = &mut d_values_1 {
                d_values_1[i] += d_v;
            }
        }
        mean_adjoint(values, d_values.as_deref_mut(), tape, d_centre);
    };
    (
        sqrt_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
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
    if 0 < t_1 {
        let mut d_prices_1: f64 = d_prices[t_1];
        for i in (0..t_1).rev() {
            let w_1 = &prices[i..i + 2];
            let t = w_1[1];
            let t_1 = 1.0 / w_1[0];
            let t = t * t_1;
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_returns[i]) / t * t_1;
            let t_2 = d_prices[i];
            d_prices[i + 1] = d_prices_1 + t_1;
            d_prices_1 = t_2 - t_1 * t;
        }
        d_prices[0] = d_prices_1;
    }
    (value, d_free)
}
#[inline]
pub fn sharpe_ratio_augmented<'tape>(
    prices: &[f64],
    free: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut returns: Vec<_> = ::autodiff_runtime::vec![
        0.0; (prices.len() + 1).saturating_sub(2)
    ];
    for i in 0..(prices.len() + 1).saturating_sub(2) {
        let w = &prices[i..i + 2];
        returns[i] = (w[1] / w[0]).ln();
    }
    let (t, tape) = mean_augmented(&returns);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = deviation_augmented(&returns);
    let tape_1 = tape_1.keep_tape();
    let value = (t - free) / t_1;
    let tape = move |
        prices: &[f64],
        mut d_prices: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t = prices.len() + 1;
        let t_2 = (prices.len() + 1).saturating_sub(2);
        let t_1 = seed / t_1;
        let t_3 = -(t_1 * value);
        let mut d_returns = ::autodiff_runtime::vec![0.0; t.saturating_sub(2)];
        deviation_adjoint(&returns, &mut d_returns, tape_1, t_3);
        let d_free = -t_1;
        mean_adjoint(&returns, &mut d_returns, tape, t_1);
        let d_returns = &mut d_returns[..t_2];
        for i in (0..t_2).rev() {
            let w_1 = &prices[i..i + 2];
            let t = w_1[1];
            let t_1 = 1.0 / w_1[0];
            let t = t * t_1;
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_returns[i]) / t * t_1;
            if let Some(d_prices) = &mut d_prices {
                d_prices[i] -= t_1 * t;
            }
            if let Some(d_prices) = &mut d_prices {
                d_prices[i + 1] += t_1;
            }
        }
        d_free
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    )
}
