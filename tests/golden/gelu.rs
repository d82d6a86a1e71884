pub fn gelu_grad(x: f32) -> (f32, f32) {
    const SCALE: f32 = 0.797_884_6;
    let inner = SCALE * (x + 0.044_715 * x.powi(3));
    let t = 0.5 * x;
    let tanh_inner = inner.tanh();
    let t_1 = 1.0 + tanh_inner;
    let d_inner = t * (1.0 - tanh_inner * tanh_inner);
    let t_2 = d_inner * SCALE;
    let d_x = t_1 * 0.5 + t_2 + t_2 * 0.044_715 * (3.0 * x.powi(2));
    (t * t_1, d_x)
}
