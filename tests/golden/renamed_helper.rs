fn debye_huckel_grad(strength: f64, charge: i32) -> (f64, f64) {
    let root = strength.sqrt();
    let t = -0.509 * f64::from(charge * charge);
    let t_1 = 1.0 + root;
    let t_2 = t * root / t_1;
    let powf_1 = 10.0_f64.powf(t_2);
    let t_1 = ::autodiff_runtime::partials::powf_exponent(10.0_f64, t_2, powf_1) / t_1;
    let d_root = t_1 * t - t_1 * t_2;
    let d_strength = d_root * (0.5 / root);
    (powf_1, d_strength)
}
pub fn renamed_helper_grad(
    inside: f64,
    outside: f64,
    temperature: f64,
    charge: i32,
) -> (f64, f64, f64, f64) {
    let (t, tape) = activity_augmented(outside, charge);
    let (t_1, tape_1) = activity_augmented(inside, charge);
    let t_2 = inside * t_1;
    let ratio = outside * t / t_2;
    let t_3 = charge as f64 * 96_485.332_12;
    let t_4 = 8.314_462_618 * temperature / t_3;
    let ln_ratio = ratio.ln();
    let d_ratio = t_4 / ratio;
    let d_temperature = ln_ratio / t_3 * 8.314_462_618;
    let t_2 = d_ratio / t_2;
    let t_3 = t_2 * ratio;
    let mut d_inside = -0.0;
    activity_adjoint(
        inside,
        &mut d_inside,
        charge,
        ::autodiff_runtime::Constant,
        tape_1,
        -(t_3 * inside),
    );
    let d_inside = d_inside - t_3 * t_1;
    let mut d_outside = -0.0;
    activity_adjoint(
        outside,
        &mut d_outside,
        charge,
        ::autodiff_runtime::Constant,
        tape,
        t_2 * outside,
    );
    let d_outside = t_2 * t + d_outside;
    (t_4 * ln_ratio, d_inside, d_outside, d_temperature)
}
