pub fn repeated_expressions_grad(t: f64, damping: f64) -> (f64, f64, f64) {
    enum Branch<A, B, C, D> {
        Then(A, B, C),
        Else(D),
    }
    let t_1 = -damping;
    let cos_t = t.cos();
    let sign = 0.5_f64.copysign(damping * t - cos_t);
    let t_2 = -damping;
    let exp_1 = (t_2 * t).exp();
    let wave = exp_1 * t.cos();
    let (value, branch) = if sign > 0.0 {
        let t_1 = -damping;
        let exp_1 = (t_1 * t).exp();
        let t_2 = exp_1 * t.sin();
        (wave + t_2, Branch::Then(t_1, exp_1, t_2))
    } else {
        let cos_t = t.cos();
        (wave * cos_t - damping * t, Branch::Else(cos_t))
    };
    let (d_t, d_damping, d_wave) = match branch {
        Branch::Then(t_1, exp_1, t_2) => (exp_1 * cos_t + t_2 * t_1, -(t_2 * t), 1.0),
        Branch::Else(cos_t) => (t_1 - wave * t.sin(), -t, cos_t),
    };
    let t_1 = d_wave * wave;
    let d_t = d_t - d_wave * exp_1 * t.sin() + t_1 * t_2;
    let d_damping = d_damping - t_1 * t;
    (value, d_t, d_damping)
}
fn square_grad(x: f64) -> (f64, f64) {
    let d_x = x + x;
    (x * x, d_x)
}
