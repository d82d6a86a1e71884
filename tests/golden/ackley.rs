pub fn ackley_grad(x: f64, y: f64) -> (f64, f64, f64) {
    use std::f64::consts::*;
    let radius = (0.5_f64 * (x * x + y * y)).sqrt();
    let t = TAU * x;
    let t_1 = 2.0 * PI;
    let t_2 = t_1 * y;
    let ripple = 0.5 * (t.cos() + t_2.cos());
    let exp_1 = (-0.2_f64 * radius).exp();
    let exp_ripple = ripple.exp();
    let d_radius = 4.0 * exp_1;
    let t_3 = exp_ripple * 0.5;
    let t_4 = d_radius * (0.5 / radius);
    let d_y = t_3 * t_2.sin() * t_1 + t_4 * y;
    let d_x = t_3 * t.sin() * TAU + t_4 * x;
    (-20.0 * exp_1 - exp_ripple + E + 20.0, d_x, d_y)
}
