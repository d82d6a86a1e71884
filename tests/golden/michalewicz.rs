pub fn michalewicz_grad(x: &[f32], d_x: &mut [f32]) -> f32 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let m = 2;
    let mut total: f32 = 0.0f32;
    for i in 0..x.len() {
        let t = i as f32 + 1.0;
        let t_1 = t * x[i];
        let t_2 = x[i];
        let t_3 = t_1 * t_2 / std::f32::consts::PI;
        let wave = t_3.sin();
        let t_4 = x[i];
        let sin_1 = t_4.sin();
        let t_5 = 2 * m;
        let powi_1 = wave.powi(t_5);
        let t_3 = sin_1 * ::autodiff_runtime::partials::powi_base(wave, t_5) * t_3.cos()
            / std::f32::consts::PI;
        d_x[i] = -(powi_1 * t_4.cos() + t_3 * t_1 + t_3 * t_2 * t);
        total -= sin_1 * powi_1;
    }
    total
}
