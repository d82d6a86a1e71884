pub fn literal_sides_grad(x: f64, y: f64) -> (f64, f64, f64) {
    let t = 1.0 / x;
    let a = t + 2. * y - x * 3e-1;
    let b = 1_000.5e-3 - x / 4f64 + 5_f64 * y;
    let c = -(x - 0.25) * -2.0;
    let powf_1 = 2.5_f64.powf(y);
    let abs_1 = (-1.5_f64).abs();
    let d = -x.powi(2) + powf_1 - abs_1 * y;
    let t_1 = 1.0 + 2.0;
    let e = t_1 * (x - 0.0) + 0.0 + 1.0 * y;
    let t_2 = 0x10 as f64;
    let d_e = t_2;
    let t_3 = 1.0 / 3.0e0;
    let d_b = a;
    let d_a = b;
    let d_y = -1.0 + d_e + abs_1 * t_3
        - ::autodiff_runtime::partials::powf_exponent(2.5_f64, y, powf_1) * t_3
        + d_b * 5_f64 + d_a * 2.;
    let d_x = d_e * t_1 + 2.0 * x * t_3 + 2.0 - d_b / 4f64 - d_a * 3e-1 - d_a * (t * t);
    (a * b + c - d / 3.0e0 + e * t_2 + -y + f64::MIN_POSITIVE, d_x, d_y)
}
