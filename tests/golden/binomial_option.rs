pub fn binomial_option_grad(
    spot: f64,
    strike: f64,
    rate: f64,
    volatility: f64,
    years: f64,
) -> (f64, f64, f64, f64, f64, f64) {
    const STEPS: usize = 6;
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = STEPS as f64;
    let dt = years / t;
    let sqrt_dt = dt.sqrt();
    let up = (volatility * sqrt_dt).exp();
    let down = 1.0 / up;
    let exp_1 = (rate * dt).exp();
    let t_1 = up - down;
    let p = (exp_1 - down) / t_1;
    let t_2 = -rate;
    let discount = (t_2 * dt).exp();
    let mut values = [0.0; { STEPS + 1 }];
    for i in 0..=STEPS {
        let price = spot * up.powi(i as i32) * down.powi((STEPS - i) as i32);
        values[i] = (strike - price).max(0.0);
    }
    for step in (0..STEPS).rev() {
        for i in 0..=step {
            let t = values[i + 1];
            let t_1 = values[i];
            let held = discount * (p * t + (1.0 - p) * t_1);
            let price = spot * up.powi(i as i32) * down.powi((step - i) as i32);
            values[i] = held.max(strike - price);
            records.push((t, t_1));
        }
    }
    let value = values[0];
    let mut d_values = [-0.0; { STEPS + 1 }];
    d_values[0] += 1.0;
    let mut d_spot: f64 = 0.0;
    let mut d_strike: f64 = 0.0;
    let mut d_up: f64 = 0.0;
    let mut d_down: f64 = 0.0;
    let mut d_p: f64 = 0.0;
    let mut d_discount: f64 = 0.0;
    for step in 0..STEPS {
        let (d_spot_1, d_strike_1, d_up_1, d_down_1, d_p_1, d_discount_1) = if 0 <= step
        {
            let mut d_spot_1: f64 = 0.0;
            let mut d_strike_1: f64 = 0.0;
            let mut d_up_1: f64 = 0.0;
            let mut d_down_1: f64 = 0.0;
            let mut d_p_1: f64 = 0.0;
            let mut d_discount_1: f64 = 0.0;
            let mut d_values_1: f64 = d_values[step + 1];
            for i in (0..=step).rev() {
                let (t, t_1) = records.pop();
                let t_2 = 1.0 - p;
                let t_3 = p * t + t_2 * t_1;
                let held_1 = discount * t_3;
                let t_4 = i as i32;
                let powi_1 = up.powi(t_4);
                let t_5 = spot * powi_1;
                let t_6 = (step - i) as i32;
                let powi_2 = down.powi(t_6);
                let t_7 = held_1.max(strike - t_5 * powi_2) == held_1;
                let t_8 = i + 1;
                let t_9 = d_values[i];
                let d_held = if t_7 { t_9 } else { 0.0 };
                let t_7 = if t_7 { 0.0 } else { t_9 };
                let t_9 = t_7 * powi_2;
                let t_10 = d_held * discount;
                d_values[t_8] = d_values_1 + t_10 * p;
                d_spot_1 += -(t_9 * powi_1);
                d_strike_1 += t_7;
                d_up_1
                    += -(t_9 * spot * ::autodiff_runtime::partials::powi_base(up, t_4));
                d_down_1
                    += -(t_7 * t_5 * ::autodiff_runtime::partials::powi_base(down, t_6));
                d_p_1 += t_10 * t - t_10 * t_1;
                d_discount_1 += d_held * t_3;
                d_values_1 = t_10 * t_2;
            }
            d_values[0] = d_values_1;
            (d_spot_1, d_strike_1, d_up_1, d_down_1, d_p_1, d_discount_1)
        } else {
            (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        };
        d_spot += d_spot_1;
        d_strike += d_strike_1;
        d_up += d_up_1;
        d_down += d_down_1;
        d_p += d_p_1;
        d_discount += d_discount_1;
    }
    let mut d_spot_1: f64 = d_spot;
    let mut d_strike_1: f64 = d_strike;
    let mut d_up_1: f64 = d_up;
    let mut d_down_1: f64 = d_down;
    for i in (0..=STEPS).rev() {
        let t = i as i32;
        let powi_1 = up.powi(t);
        let t_1 = spot * powi_1;
        let t_2 = (STEPS - i) as i32;
        let powi_2 = down.powi(t_2);
        let t_3 = strike - t_1 * powi_2;
        let d_max = ::autodiff_runtime::shadow::take(&mut d_values[i]);
        let t_3 = if t_3.max(0.0) == t_3 { d_max } else { 0.0 };
        let t_4 = t_3 * powi_2;
        d_spot_1 += -(t_4 * powi_1);
        d_strike_1 += t_3;
        d_up_1 += -(t_4 * spot * ::autodiff_runtime::partials::powi_base(up, t));
        d_down_1 += -(t_3 * t_1 * ::autodiff_runtime::partials::powi_base(down, t_2));
    }
    let t_3 = d_discount * discount;
    let d_exp = d_p / t_1;
    let t_1 = d_exp * p;
    let d_down = d_down_1 + t_1 - d_exp;
    let t_4 = d_exp * exp_1;
    let d_rate = t_4 * dt - t_3 * dt;
    let d_up = d_up_1 - t_1 - d_down * (down * down);
    let t_1 = d_up * up;
    let d_volatility = t_1 * sqrt_dt;
    let d_dt = t_3 * t_2 + t_4 * rate + t_1 * volatility * (0.5 / sqrt_dt);
    let d_years = d_dt / t;
    (value, d_spot_1, d_strike_1, d_rate, d_volatility, d_years)
}
