pub fn panicking_indices_grad(x: &[f64], d_x: &mut [f64], order: &[usize]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut sum: f64 = 0.0;
    for i_1 in 0..order.len() {
        let i = order[i_1];
        let t = x[i];
        let t_1 = i + 1;
        let t_2 = x[t_1];
        d_x[t_1] += t;
        d_x[i] += t_2;
        sum += t * t_2;
    }
    sum
}
