pub fn covariance_pair_grad(points: &[[f64; 2]], d_points: &mut [[f64; 2]]) -> f64 {
    ::autodiff_runtime::shadow::check(d_points, points, "points");
    ::autodiff_runtime::shadow::clear(d_points, points);
    let n = points.len() as f64;
    let t = points.len();
    let mut mean_x: f64 = 0.0;
    let mut mean_y: f64 = 0.0;
    for i in 0..t {
        let x = points[i][0];
        let y = points[i][1];
        mean_x += x;
        mean_y += y;
    }
    let mean_x = mean_x / n;
    let mean_y = mean_y / n;
    let t_1 = points.len();
    let d_sum = 1.0 / (n - 1.0);
    let mut sum: f64 = -0.0;
    let mut d_mean_x: f64 = 0.0;
    let mut d_mean_y: f64 = 0.0;
    for i in 0..t_1 {
        let x = points[i][0];
        let y = points[i][1];
        let t = x - mean_x;
        let t_1 = y - mean_y;
        let d_x = d_sum * t_1;
        let d_y = d_sum * t;
        d_points[i][1] += d_y;
        d_points[i][0] += d_x;
        sum += t * t_1;
        d_mean_x += -d_x;
        d_mean_y += -d_y;
    }
    let recip_n = 1.0 / n;
    let d_mean_y = d_mean_y * recip_n;
    let d_mean_x = d_mean_x * recip_n;
    let d_points_1 = &mut d_points[..t];
    for i in 0..t {
        let d_y = d_mean_y;
        d_points_1[i][1] += d_y;
        let d_x = d_mean_x;
        d_points_1[i][0] += d_x;
    }
    sum / (n - 1.0)
}
