pub fn hyperbolic_paths_grad(x: f64, y: f64) -> (f64, f64, f64) {
    let tanh_1 = (x * y).tanh();
    let direct = x.sinh() + 2.0 * y.cosh() + 3.0 * tanh_1;
    let t = 1.0 + y * y;
    let t_1 = x / 4.0;
    let inverse = x.asinh() + 0.2 * t.acosh() + 0.3 * t_1.atanh();
    let t_2 = 3.0 * (1.0 - tanh_1 * tanh_1);
    let d_y = -2.0 * (y / (t * t - 1.0).sqrt()) + t_2 * x + 2.0 * y.sinh();
    let d_x = -(1.5 / (1.0 - t_1 * t_1) / 4.0) - 5.0 / (x * x + 1.0).sqrt() + t_2 * y
        + x.cosh();
    (direct - 5.0 * inverse, d_x, d_y)
}
