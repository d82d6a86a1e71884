pub fn minimum_jerk_grad(
    path: &[f64],
    d_path: &mut [f64],
    obstacles: &[f64],
    d_obstacles: &mut [f64],
    weight: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_path, path, "path");
    ::autodiff_runtime::shadow::clear(d_path, path);
    ::autodiff_runtime::shadow::check(d_obstacles, obstacles, "obstacles");
    ::autodiff_runtime::shadow::clear(d_obstacles, obstacles);
    let mut cost: f64 = 0.0;
    for i in 0..(path.len() + 1).saturating_sub(4) {
        let w = &path[i..i + 4];
        let jerk = w[3] - 3.0 * w[2] + 3.0 * w[1] - w[0];
        let d_jerk = jerk + jerk;
        d_path[i] -= d_jerk;
        d_path[i + 1] += d_jerk * 3.0;
        d_path[i + 2] -= d_jerk * 3.0;
        d_path[i + 3] += d_jerk;
        cost += jerk * jerk;
    }
    let mut cost_1: f64 = cost;
    let mut d_weight: f64 = 0.0;
    for i in 0..path.len() {
        let p = path[i];
        let mut cost: f64 = cost_1;
        let mut d_weight_1: f64 = 0.0;
        let mut d_p: f64 = 0.0;
        for i in 0..obstacles.len() {
            let o = obstacles[i];
            let t = p - o;
            let clearance = t.abs();
            let t_1 = clearance >= 0.5;
            let t_2 = if t_1 {
                cost
            } else {
                let cost_2 = cost + weight * (0.5_f64 - clearance).powi(2);
                cost_2
            };
            let (d_weight_2, d_p_1, d_o) = if t_1 {
                (-0.0, -0.0, 0.0)
            } else {
                let t_1 = 0.5 - clearance;
                let t = weight * (2.0 * t_1) * t.signum();
                (t_1.powi(2), -t, t)
            };
            d_obstacles[i] += d_o;
            cost = t_2;
            d_weight_1 += d_weight_2;
            d_p += d_p_1;
        }
        d_path[i] += d_p;
        cost_1 = cost;
        d_weight += d_weight_1;
    }
    (cost_1, d_weight)
}
