pub fn bootstrapped_curve_vjp(
    rates: &[f64],
    d_rates: &mut [f64],
    seed: Vec<f64>,
) -> Vec<f64> {
    ::autodiff_runtime::shadow::check(d_rates, rates, "rates");
    let mut factors: Vec<f64> = ::autodiff_runtime::Vec::new();
    let t = rates.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let rate = rates[i];
        let t = factors.len();
        let mut sum: f64 = -0.0;
        for i in 0..t {
            sum += factors[i];
        }
        factors.push((1.0 - rate * sum) / (1.0 + rate));
        records.push((t, sum));
    }
    let mut d_factors = seed;
    for i in (0..t).rev() {
        let (t, sum) = records.pop();
        let rate_1 = rates[i];
        let t_1 = 1.0 / (1.0 + rate_1);
        let (_, t_3) = match d_factors.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let t_2 = t_3 * t_1;
        let d_rate = -(t_2 * ((1.0 - rate_1 * sum) * t_1)) - t_2 * sum;
        let t_1 = t_2 * rate_1;
        let d_factors = &mut d_factors[..t];
        for i in 0..t {
            d_factors[i] -= t_1;
        }
        d_rates[i] += d_rate;
    }
    factors
}
