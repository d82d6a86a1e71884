fn power_grad(level: f64) -> (f64, f64) {
    let t = level / 10.0;
    let powf_1 = 10.0_f64.powf(t);
    let d_level = ::autodiff_runtime::partials::powf_exponent(10.0_f64, t, powf_1)
        / 10.0;
    (powf_1, d_level)
}
pub fn decibel_grad(first: f64, second: f64) -> (f64, f64, f64) {
    let (t, tape) = power_augmented(first);
    let (t_1, tape_1) = power_augmented(second);
    let t = t + t_1;
    let t_1 = 10.0 / (t * ::core::f64::consts::LN_10);
    let mut d_second = -0.0;
    power_adjoint(second, &mut d_second, tape_1, t_1);
    let mut d_first = -0.0;
    power_adjoint(first, &mut d_first, tape, t_1);
    (10.0 * t.log10(), d_first, d_second)
}
