pub fn dirty_shadows_grad(
    x: &[f64],
    d_x: &mut [f64],
    matrix: &[[f64; 2]; 2],
    d_matrix: &mut [[f64; 2]; 2],
    unread: &[f64],
    d_unread: &mut [f64],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::check(d_matrix, matrix, "matrix");
    ::autodiff_runtime::shadow::clear(d_matrix, matrix);
    ::autodiff_runtime::shadow::check(d_unread, unread, "unread");
    let mut sum: f64 = 0.0;
    for i in 0..x.len() / 2 {
        let t = i * 2;
        let pair = &x[t..t + 2];
        let t_1 = pair.len();
        let d_sum = unread.len() as f64;
        let mut sum_1: f64 = sum;
        for i in 0..2usize.min(t_1) {
            let factor = pair[i];
            let t_1 = factor * (matrix[i][0] - matrix[i][1]);
            let t_2 = d_sum * t_1;
            let d_factor = t_2 + t_2;
            let t_2 = factor * (d_sum * factor);
            d_matrix[i][1] -= t_2;
            d_matrix[i][0] += t_2;
            d_x[t + i] += d_factor;
            sum_1 += t_1 * factor;
        }
        sum = sum_1;
    }
    ::autodiff_runtime::shadow::clear(d_unread, unread);
    sum * unread.len() as f64
}
