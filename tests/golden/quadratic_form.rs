pub fn quadratic_form_grad<const N: usize>(
    x: &[f64; N],
    d_x: &mut [f64; N],
    a: &[[f64; N]; N],
    d_a: &mut [[f64; N]; N],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::clear(d_a, a);
    let mut total: f64 = 0.0;
    for i in 0..N {
        let mut total_1: f64 = total;
        let mut sum: f64 = -0.0;
        for j in 0..N {
            let t = x[i];
            let t_1 = a[i][j];
            let t_2 = t * t_1;
            let t_3 = x[j];
            d_x[j] += t_2;
            d_a[i][j] += t_3 * t;
            total_1 += t_2 * t_3;
            sum += t_3 * t_1;
        }
        if 0 < N {
            d_x[i] += sum;
        }
        total = total_1;
    }
    total
}
