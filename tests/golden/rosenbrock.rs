pub fn rosenbrock_grad(x: f64, y: f64, a: f64, b: f64) -> (f64, f64, f64) {
    let valley = y - x * x;
    let t = a - x;
    let d_valley = b * (2.0 * valley);
    let t_1 = d_valley * x;
    let d_x = -(2.0 * t) - t_1 - t_1;
    let d_y = d_valley;
    (t.powi(2) + b * valley.powi(2), d_x, d_y)
}
