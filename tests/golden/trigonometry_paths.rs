pub fn trigonometry_paths_grad(x: f64, y: f64) -> (f64, f64, f64) {
    let t = x * y;
    let sine = t.sin();
    let cosine = t.cos();
    let tan_1 = (x - y).tan();
    let circular = x.sin() + 2.0 * y.cos() + 3.0 * tan_1;
    let t = x / 2.0;
    let t_1 = y / 3.0;
    let t_2 = x + y;
    let inverse = 0.1 * t.asin() + 0.2 * t_1.acos() + 0.3 * t_2.atan();
    let powi_1 = cosine.powi(2);
    let t_3 = 1.0 / (x * x + y * y);
    let d_inverse = circular;
    let t_2 = d_inverse * 0.3 / (1.0 + t_2 * t_2);
    let d_circular = inverse;
    let t_4 = d_circular * 3.0 * (1.0 + tan_1 * tan_1);
    let t_5 = sine * (cosine * sine) - powi_1 * 0.5 * cosine;
    let d_x = t_2 - y * t_3 + d_inverse * 0.1 / (1.0_f64 - t * t).sqrt() / 2.0 + t_4
        + d_circular * x.cos() + t_5 * y;
    let d_y = x * t_3 + t_2 - d_inverse * 0.2 / (1.0_f64 - t_1 * t_1).sqrt() / 3.0 - t_4
        - d_circular * 2.0 * y.sin() + t_5 * x;
    (circular * inverse + y.atan2(x) - 0.5 * sine * powi_1, d_x, d_y)
}
