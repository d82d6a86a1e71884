pub fn himmelblau_grad(x: f64, y: f64) -> (f64, f64, f64) {
    let t = x.powi(2) + y - 11.0;
    let t_1 = x + y.powi(2) - 7.0;
    let d_powi = 2.0 * t_1;
    let d_powi_1 = 2.0 * t;
    let d_y = d_powi * (2.0 * y) + d_powi_1;
    let d_x = d_powi + d_powi_1 * (2.0 * x);
    (t.powi(2) + t_1.powi(2), d_x, d_y)
}
