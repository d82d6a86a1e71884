pub fn robust_regression_grad(
    params: &[f64; 2],
    d_params: &mut [f64; 2],
    points: &[(f64, f64)],
    d_points: &mut [(f64, f64)],
    delta: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_params, params, "params");
    ::autodiff_runtime::shadow::check(d_points, points, "points");
    ::autodiff_runtime::shadow::clear(d_points, points);
    let t = *params;
    let slope = t[0];
    let intercept = t[1];
    let mut loss: f64 = 0.0;
    let mut d_delta: f64 = 0.0;
    let mut d_slope: f64 = 0.0;
    let mut d_intercept: f64 = 0.0;
    for i in 0..points.len() {
        let x = points[i].0;
        let y = points[i].1;
        let residual = y - (slope * x + intercept);
        let t_1 = residual.abs() <= delta;
        let loss_1 = if t_1 {
            let loss_1 = loss + 0.5 * residual * residual;
            loss_1
        } else {
            let loss_1 = loss + delta * (residual.abs() - 0.5 * delta);
            loss_1
        };
        let (d_delta_1, d_residual) = if t_1 {
            (-0.0, residual)
        } else {
            let t = 0.5 * delta;
            (residual.abs() - t - t, delta * residual.signum())
        };
        let d_y = d_residual;
        d_points[i].1 += d_y;
        d_points[i].0 -= d_residual * slope;
        loss = loss_1;
        d_delta += d_delta_1;
        d_slope += -(d_residual * x);
        d_intercept += -d_residual;
    }
    ::autodiff_runtime::shadow::clear(d_params, params);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_intercept;
    d_place[0] += d_slope;
    ::autodiff_runtime::shadow::accumulate(&mut *d_params, &d_place);
    (loss, d_delta)
}
