pub fn dixon_price_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let t = x[0] - 1.0;
    let first = t.powi(2);
    let mut sum: f64 = -0.0;
    for i in 0..(x.len() + 1).saturating_sub(2) {
        let w = &x[i..i + 2];
        let t = (i + 2) as f64;
        let t_1 = w[1];
        let t_2 = 2.0 * t_1.powi(2) - w[0];
        let t_3 = t * (2.0 * t_2);
        d_x[i] -= t_3;
        d_x[i + 1] += t_3 * 2.0 * (2.0 * t_1);
        sum += t * t_2.powi(2);
    }
    d_x[0] += 2.0 * t;
    first + sum
}
