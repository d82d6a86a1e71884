pub fn asian_option_grad(
    spot: f64,
    strike: f64,
    volatility: f64,
    rate: f64,
    shocks: &[Vec<f64>],
) -> (f64, f64, f64, f64, f64) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = shocks.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut payoff: f64 = 0.0;
    for i in 0..t {
        let dt = 1.0 / shocks[i].len() as f64;
        let mut path = ::autodiff_runtime::Vec::with_capacity(shocks[i].len() + 1);
        path.push(spot);
        for i_1 in 0..shocks[i].len() {
            let z = shocks[i][i_1];
            let t = path.len() - 1;
            let last = path[t];
            let exp_1 = ((rate - 0.5 * volatility * volatility) * dt
                + volatility * dt.sqrt() * z)
                .exp();
            path.push(last * exp_1);
            records.push((t, last, exp_1));
        }
        let t = &path[1..];
        let mut sum: f64 = -0.0;
        for i in 0..t.len() {
            sum += t[i];
        }
        let average = sum / shocks[i].len() as f64;
        let t = average - strike;
        let max_1 = t.max(0.0);
        records_1.push((path, max_1 == t));
        payoff += max_1;
    }
    let exp_1 = (-rate).exp();
    let t_1 = shocks.len() as f64;
    let t_2 = 1.0 / t_1;
    let d_payoff = exp_1 * t_2;
    let mut d_spot: f64 = 0.0;
    let mut d_strike: f64 = 0.0;
    let mut d_volatility: f64 = 0.0;
    let mut d_rate: f64 = -(payoff * t_2 * exp_1);
    for i in (0..t).rev() {
        let (path, t) = records_1.pop();
        let t_2 = shocks[i].len();
        let t_3 = path[1..].len();
        let t_4 = shocks[i].len();
        let dt_1 = 1.0 / shocks[i].len() as f64;
        let d_average = if t { d_payoff } else { 0.0 };
        let d_sum = d_average / t_2 as f64;
        let mut d_path = ::autodiff_runtime::shadow::zero_like(&path);
        if 0 < t_3 {
            let t = 1 + t_3;
            let d_path = &mut d_path[1..t];
            for i in 0..t_3 {
                d_path[i] += d_sum;
            }
        }
        let mut d_volatility_1: f64 = 0.0;
        let mut d_rate_1: f64 = 0.0;
        for i_1 in (0..t_4).rev() {
            let (t, last, exp_1) = records.pop();
            let z_1 = shocks[i][i_1];
            let (_, t_2) = match d_path.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            let d_last = t_2 * exp_1;
            let t_1 = t_2 * (last * exp_1);
            let t_2 = t_1 * dt_1;
            d_path[t] += d_last;
            d_volatility_1
                += t_1 * z_1 * dt_1.sqrt() - 0.5 * (t_2 * volatility)
                    - t_2 * (0.5 * volatility);
            d_rate_1 += t_2;
        }
        let (_, d_spot_1) = match d_path.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        d_spot += d_spot_1;
        d_strike += -d_average;
        d_volatility += d_volatility_1;
        d_rate += d_rate_1;
    }
    (exp_1 * payoff / t_1, d_spot, d_strike, d_volatility, d_rate)
}
