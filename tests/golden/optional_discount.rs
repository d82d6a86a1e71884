pub fn optional_discount_grad(
    payment: f64,
    rate: f64,
    years: f64,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let t = years > 10.0;
    let (has_late, late_0, late_1) = if t {
        (true, rate * 1.5, years - 10.0)
    } else {
        (false, 0.0, 0.0)
    };
    let t_1 = 1.0 + rate;
    let min_1 = years.min(10.0);
    let t_2 = -min_1;
    let powf_1 = t_1.powf(t_2);
    let value = payment * powf_1;
    let (value_1, branch) = if has_late {
        let t = -late_0;
        let exp_1 = (t * late_1).exp();
        let value = value * exp_1;
        let value_1 = value - 0.01 * late_1;
        (value_1, Branch::Then(value, t, exp_1))
    } else {
        (value, Branch::Else)
    };
    let (d_late_0, d_late_1, d_value) = match branch {
        Branch::Then(value, t, exp_1) => (-(value * late_1), -0.01 + value * t, exp_1),
        Branch::Else => (0.0, -0.0, 1.0),
    };
    let d_payment = d_value * powf_1;
    let d_powf = d_value * payment;
    let t_3 = d_powf * ::autodiff_runtime::partials::powf_base(t_1, t_2);
    let t_1 = if min_1 == years {
        -(d_powf * ::autodiff_runtime::partials::powf_exponent(t_1, t_2, powf_1))
    } else {
        0.0
    };
    let (d_rate, d_years) = if t {
        (t_3 + d_late_0 * 1.5, t_1 + d_late_1)
    } else {
        (t_3, t_1)
    };
    (value_1, d_payment, d_rate, d_years)
}
