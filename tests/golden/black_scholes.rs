pub fn black_scholes_grad(
    spot: f64,
    strike: f64,
    rate: f64,
    volatility: f64,
    years: f64,
    put: bool,
) -> (f64, f64, f64, f64, f64, f64) {
    let sqrt_years = years.sqrt();
    let deviation = volatility * sqrt_years;
    let t = spot / strike;
    let t_1 = rate + 0.5 * volatility.powi(2);
    let d1 = (t.ln() + t_1 * years) / deviation;
    let d2 = d1 - deviation;
    let t_2 = -rate;
    let exp_1 = (t_2 * years).exp();
    let discounted = strike * exp_1;
    let (t_3, tape) = normal_distribution_augmented(d1);
    let (t_4, tape_1) = normal_distribution_augmented(d2);
    let call = spot * t_3 - discounted * t_4;
    let value = if put { call - spot + discounted } else { call };
    let (d_spot, d_discounted, d_call) = if put {
        (-1.0, 1.0, 1.0)
    } else {
        (-0.0, -0.0, 1.0)
    };
    let d_discounted = d_discounted - d_call * t_4;
    let mut d_d2 = -0.0;
    normal_distribution_adjoint(d2, &mut d_d2, tape_1, -(d_call * discounted));
    let mut d_d1 = -0.0;
    normal_distribution_adjoint(d1, &mut d_d1, tape, d_call * spot);
    let t_4 = d_discounted * discounted;
    let d_d1 = d_d1 + d_d2;
    let d_ln = d_d1 / deviation;
    let d_deviation = -d_d2 - d_ln * d1;
    let t_5 = d_ln * years;
    let d_rate = t_5 - t_4 * years;
    let t_6 = d_ln / t / strike;
    let d_spot = d_spot + d_call * t_3 + t_6;
    let d_strike = d_discounted * exp_1 - t_6 * t;
    let d_volatility = volatility * t_5 + d_deviation * sqrt_years;
    let d_years = t_4 * t_2 + d_ln * t_1 + d_deviation * volatility * (0.5 / sqrt_years);
    (value, d_spot, d_strike, d_rate, d_volatility, d_years)
}
