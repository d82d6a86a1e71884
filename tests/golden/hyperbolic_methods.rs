pub fn hyperbolic_methods_grad(
    wavenumber: f64,
    depth: f64,
    sag: f64,
) -> (f64, f64, f64, f64) {
    let kd = wavenumber * depth;
    let t = 9.81 * wavenumber;
    let tanh_kd = kd.tanh();
    let frequency = (t * tanh_kd).sqrt();
    let t_1 = 2.0 * kd;
    let sinh_1 = t_1.sinh();
    let t_2 = 2.0 * kd / sinh_1;
    let group = 0.5 * (1.0 + t_2);
    let t_3 = depth / sag;
    let cosh_1 = t_3.cosh();
    let cable = sag * cosh_1;
    let tanh_kd_1 = kd.tanh();
    let t_4 = 0.5 * tanh_kd_1;
    let t_5 = cable / sag;
    let t_6 = sag - depth;
    let rapidity = t_4.atanh() + t_5.acosh() + t_6.asinh();
    let t_6 = 0.37 / (t_6 * t_6 + 1.0).sqrt();
    let recip_sag = 1.0 / sag;
    let t_7 = 0.37 / (t_5 * t_5 - 1.0).sqrt() * recip_sag;
    let d_cable = 1.0 + t_7;
    let t_8 = d_cable * sag * t_3.sinh() * recip_sag;
    let d_sag = t_6 - t_7 * t_5 + d_cable * cosh_1 - t_8 * t_3;
    let d_group = frequency;
    let t_3 = d_group / sinh_1;
    let d_frequency = group;
    let t_5 = d_frequency * (0.5 / frequency);
    let d_kd = 0.185 / (1.0 - t_4 * t_4) * (1.0 - tanh_kd_1 * tanh_kd_1)
        - t_3 * t_2 * t_1.cosh() + t_3 + t_5 * t * (1.0 - tanh_kd * tanh_kd);
    let d_wavenumber = t_5 * tanh_kd * 9.81 + d_kd * depth;
    let d_depth = t_8 - t_6 + d_kd * wavenumber;
    (frequency * group + cable + 0.37 * rapidity, d_wavenumber, d_depth, d_sag)
}
