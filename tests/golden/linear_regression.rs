pub fn linear_regression_vjp(
    xs: &[f64],
    d_xs: &mut [f64],
    ys: &[f64],
    d_ys: &mut [f64],
    seed: (f64, f64),
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    ::autodiff_runtime::shadow::check(d_ys, ys, "ys");
    let n = xs.len() as f64;
    let t = xs.len();
    let mut sx: f64 = 0.0;
    let mut sy: f64 = 0.0;
    let mut sxx: f64 = 0.0;
    let mut sxy: f64 = 0.0;
    for i in 0..t {
        sx += xs[i];
        sy += ys[i];
        sxx += xs[i] * xs[i];
        sxy += xs[i] * ys[i];
    }
    let t_1 = n * sxx - sx * sx;
    let slope = (n * sxy - sx * sy) / t_1;
    let t_2 = slope * sx;
    let t_3 = seed.1 / n;
    let d_slope = seed.0 - t_3 * sx;
    let t_1 = d_slope / t_1;
    let t_4 = t_1 * t_2;
    let t_5 = t_1 * slope * n;
    let d_sx = t_4 - t_3 * slope + t_4 - t_1 * sy;
    let d_sy = t_3 - t_1 * sx;
    let d_sxy = t_1 * n;
    let ys_1 = &ys[..t];
    let d_xs_1 = &mut d_xs[..t];
    let d_ys_1 = &mut d_ys[..t];
    for i in 0..t {
        let t = ys_1[i];
        let t_1 = xs[i];
        let t_3 = xs[i];
        let t_4 = xs[i];
        d_ys_1[i] += d_sxy * t_1 + d_sy;
        d_xs_1[i] += d_sxy * t - t_5 * t_4 - t_5 * t_3 + d_sx;
    }
    (slope, (sy - t_2) / n)
}
