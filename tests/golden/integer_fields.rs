pub fn integer_fields_grad(fit: &Fit, d_fit: &mut Fit, x: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_fit, fit, "fit");
    let power = 1.0;
    let t = fit.coefficients.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut value: f64 = 0.0;
    let mut power_1: f64 = power;
    for i in 0..t {
        let t = fit.coefficients[i];
        records.push(power_1);
        value += t * power_1;
        power_1 *= x;
    }
    let t_1 = fit.samples;
    let t_2 = t_1 as f64;
    let t_3 = value / t_2;
    let t_4 = fit.ridge;
    let t_5 = t_4 as f64;
    let _ = fit.ridge;
    let t_6 = fit.ridge;
    let t_7 = f64::from(t_6);
    let t_8 = fit.samples;
    let sqrt_1 = (t_8 as f64).sqrt();
    let t_9 = t_5 * t_7 / sqrt_1;
    ::autodiff_runtime::shadow::clear(d_fit, fit);
    let recip_sqrt = 1.0 / sqrt_1;
    {
        let part = -(t_9 * recip_sqrt * (0.5 * recip_sqrt)) as _;
        ::autodiff_runtime::Differentiable::accumulate(&mut d_fit.samples, part);
    }
    {
        let part = (t_5 * recip_sqrt) as _;
        ::autodiff_runtime::Differentiable::accumulate(&mut d_fit.ridge, part);
    }
    {
        let part = (t_7 * recip_sqrt) as _;
        ::autodiff_runtime::Differentiable::accumulate(&mut d_fit.ridge, part);
    }
    let t_2 = 1.0 / t_2;
    let d_value = t_2;
    {
        let part = -(t_3 * t_2) as _;
        ::autodiff_runtime::Differentiable::accumulate(&mut d_fit.samples, part);
    }
    let mut d_power: f64 = 0.0;
    let mut d_x: f64 = 0.0;
    for i in (0..t).rev() {
        let power = records.pop();
        let t = fit.coefficients[i];
        d_fit.coefficients[i] += d_value * power;
        (d_power, d_x) = (d_power * x + d_value * t, d_x + d_power * power);
    }
    (t_3 + t_9, d_x)
}
