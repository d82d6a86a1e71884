pub fn pearson_correlation_grad(
    x: &[f64],
    d_x: &mut [f64],
    y: &[f64],
    d_y: &mut [f64],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    assert_eq!(x.len(), y.len(), "samples of different size");
    let n = x.len() as f64;
    let t = x.len().min(y.len());
    let mut acc_0: f64 = 0.0;
    let mut acc_1: f64 = 0.0;
    let mut acc_2: f64 = 0.0;
    let mut acc_3: f64 = 0.0;
    let mut acc_4: f64 = 0.0;
    for i in 0..t {
        let a = x[i];
        let b = y[i];
        acc_0 += a;
        acc_1 += b;
        acc_2 += a * a;
        acc_3 += b * b;
        acc_4 += a * b;
    }
    let covariance = acc_4 - acc_0 * acc_1 / n;
    let t_1 = acc_2 - acc_0 * acc_0 / n;
    let t_2 = acc_3 - acc_1 * acc_1 / n;
    let sqrt_1 = (t_1 * t_2).sqrt();
    let value = covariance / sqrt_1;
    let recip_sqrt = 1.0 / sqrt_1;
    let d_covariance = recip_sqrt;
    let t_3 = value * recip_sqrt;
    let t_4 = t_3 * (0.5 * recip_sqrt);
    let t_5 = t_4 * t_2;
    let t_4 = t_4 * t_1;
    let t_3 = t_3 * recip_sqrt;
    let recip_n = 1.0 / n;
    let t_6 = d_covariance * recip_n;
    let d_acc_0 = t_3 * t_2 * recip_n * acc_0 - t_6 * acc_1;
    let d_acc_1 = t_3 * t_1 * recip_n * acc_1 - t_6 * acc_0;
    let d_acc_4 = d_covariance;
    ::autodiff_runtime::shadow::zero(&mut d_x[t..]);
    ::autodiff_runtime::shadow::zero(&mut d_y[t..]);
    let x_1 = &x[..t];
    let y_1 = &y[..t];
    let d_x_1 = &mut d_x[..t];
    let d_y_1 = &mut d_y[..t];
    for i in 0..t {
        let b_1 = y_1[i];
        let a_1 = x_1[i];
        let t = t_4 * b_1;
        let t_1 = t_5 * a_1;
        let d_b = d_acc_4 * a_1 - t - t + d_acc_1;
        let d_a = d_acc_4 * b_1 - t_1 - t_1 + d_acc_0;
        d_y_1[i] = d_b;
        d_x_1[i] = d_a;
    }
    value
}
