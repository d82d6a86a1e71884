pub fn mutating_closure_grad(x: &[f64], d_x: &mut [f64], factor: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let total = 0.0;
    let scale = 1.0;
    let t = scale * factor;
    let total = total + t * factor;
    let scale = scale * factor;
    let v: f64 = 2.0;
    let t_1 = x.len();
    let mut total_1: f64 = total + scale * v * v;
    let mut scale_1: f64 = scale * factor;
    for i in 0..t_1 {
        let v: f64 = x[i];
        d_x[i] = scale_1;
        total_1 += scale_1 * v * v;
        scale_1 *= factor;
    }
    let d_total = scale_1;
    let mut d_scale: f64 = total_1;
    let mut d_factor: f64 = 0.0;
    for i in (0..t_1).rev() {
        let scale = d_x[i];
        let v_1 = x[i];
        let t = d_total * (scale * v_1);
        let d_v = t + t;
        d_x[i] = d_v;
        (d_scale, d_factor) = (
            d_scale * factor + v_1 * (d_total * v_1),
            d_factor + d_scale * scale,
        );
    }
    let d_scale_1 = d_scale * factor + 4.0 * d_total;
    let d_factor = d_factor + d_scale * scale + d_scale_1 + d_total * t
        + d_total * factor;
    (total_1 * scale_1, d_factor)
}
