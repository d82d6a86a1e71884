pub fn optional_discount_grad(
    payment: f64,
    rate: f64,
    years: f64,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let has_late = years > 10.0;
    let (late_0, late_1) = if has_late {
        (rate * 1.5, years - 10.0)
    } else {
        (0.0, 0.0)
    };
    let t = 1.0 + rate;
    let min_1 = years.min(10.0);
    let t_1 = -min_1;
    let powf_1 = t.powf(t_1);
    let value = payment * powf_1;
    let (value_1, branch) = if has_late {
        let t = -late_0;
        let exp_1 = (t * late_1).exp();
        let value = value * exp_1;
        let value_1 = value - 0.01 * late_1;
        (value_1, Branch::Then(t, exp_1, value))
    } else {
        (value, Branch::Else)
    };
    let (d_late_0, d_late_1, d_value) = match branch {
        Branch::Then(t, exp_1, value) => (-(value * late_1), -0.01 + value * t, exp_1),
        Branch::Else => (0.0, -0.0, 1.0),
    };
    let d_payment = d_value * powf_1;
    let d_powf = d_value * payment;
    let t_2 = d_powf * ::autodiff_runtime::partials::powf_base(t, t_1);
    let t = if min_1 == years {
        -(d_powf * ::autodiff_runtime::partials::powf_exponent(t, t_1, powf_1))
    } else {
        0.0
    };
    let (d_rate, d_years) = if has_late {
        (t_2 + d_late_0 * 1.5, t + d_late_1)
    } else {
        (t_2, t)
    };
    (value_1, d_payment, d_rate, d_years)
}
