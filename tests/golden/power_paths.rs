pub fn power_paths_grad(x: f64, y: f64) -> (f64, f64, f64) {
    let sqrt_x = x.sqrt();
    let cbrt_y = y.cbrt();
    let hypot_1 = x.hypot(y);
    let roots = sqrt_x + 2.0 * cbrt_y + 3.0 * hypot_1;
    let powf_1 = x.powf(y);
    let recip_x = x.recip();
    let powers = 0.1 * y.powi(3) + 0.2 * powf_1 + 0.3 * recip_x;
    let d_powers = roots;
    let d_powf = d_powers * 0.2;
    let d_roots = powers;
    let d_hypot = d_roots * 3.0;
    let recip_hypot = 1.0 / hypot_1;
    let d_y = -1.0 + d_powf * ::autodiff_runtime::partials::powf_exponent(x, y, powf_1)
        + d_powers * 0.1 * (3.0 * y.powi(2)) + d_hypot * (y * recip_hypot)
        + d_roots * 2.0 / (3.0 * (cbrt_y * cbrt_y));
    let d_x = 1.0 - d_powers * 0.3 * (recip_x * recip_x)
        + d_powf * ::autodiff_runtime::partials::powf_base(x, y)
        + d_hypot * (x * recip_hypot) + d_roots * (0.5 / sqrt_x);
    (roots.mul_add(powers, x - y), d_x, d_y)
}
fn at_zero_grad(x: f64) -> (f64, f64) {
    let d_x = 2.0 * x + 6.0 * x + 1.0;
    (x.powi(0) + x.powi(1) + 3.0 * x.powi(2) + x.powf(2.0), d_x)
}
