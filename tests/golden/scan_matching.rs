pub fn scan_matching_grad(
    pose: &[f64; 3],
    d_pose: &mut [f64; 3],
    scan: &[[f64; 2]],
    d_scan: &mut [[f64; 2]],
    walls: &[[f64; 2]],
    d_walls: &mut [[f64; 2]],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_pose, pose, "pose");
    ::autodiff_runtime::shadow::check(d_scan, scan, "scan");
    ::autodiff_runtime::shadow::clear(d_scan, scan);
    ::autodiff_runtime::shadow::check(d_walls, walls, "walls");
    ::autodiff_runtime::shadow::clear(d_walls, walls);
    let t = *pose;
    let x = t[0];
    let y = t[1];
    let heading = t[2];
    let sin = heading.sin();
    let cos = heading.cos();
    let mut sum: f64 = -0.0;
    let mut d_x: f64 = 0.0;
    let mut d_y: f64 = 0.0;
    let mut d_sin: f64 = 0.0;
    let mut d_cos: f64 = 0.0;
    for i in 0..scan.len() {
        let t = scan[i][0];
        let t_1 = scan[i][1];
        let px = x + cos * t - sin * t_1;
        let t_2 = scan[i][0];
        let t_3 = scan[i][1];
        let py = y + sin * t_2 + cos * t_3;
        let t_4 = walls.len();
        let mut acc: f64 = f64::INFINITY;
        for i in 0..t_4 {
            let wx = walls[i][0];
            let wy = walls[i][1];
            acc = acc.min((px - wx).powi(2) + (py - wy).powi(2));
        }
        let t_5 = 1.0 + acc;
        let t_6 = acc / t_5;
        let t_5 = 1.0 / t_5;
        let d_acc = 1.0 * t_5 - t_6 * t_5;
        let mut d_acc_1: f64 = if acc == f64::INFINITY { 0.0 } else { d_acc };
        let mut d_px: f64 = 0.0;
        let mut d_py: f64 = 0.0;
        for i in 0..t_4 {
            let t = px - walls[i][0];
            let t_1 = py - walls[i][1];
            if t.powi(2) + t_1.powi(2) == acc {
                let t_1 = d_acc_1 * (2.0 * t_1);
                let t = d_acc_1 * (2.0 * t);
                d_walls[i][1] -= t_1;
                d_walls[i][0] -= t;
                d_acc_1 = 0.0;
                d_px += t;
                d_py += t_1;
            }
        }
        d_scan[i][1] += d_py * cos - d_px * sin;
        d_scan[i][0] += d_py * sin + d_px * cos;
        sum += t_6;
        d_x += d_px;
        d_y += d_py;
        d_sin += d_py * t_2 - d_px * t_1;
        d_cos += d_py * t_3 + d_px * t;
    }
    ::autodiff_runtime::shadow::clear(d_pose, pose);
    let d_heading = d_sin * cos - d_cos * sin;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[2] += d_heading;
    d_place[1] += d_y;
    d_place[0] += d_x;
    ::autodiff_runtime::shadow::accumulate(&mut *d_pose, &d_place);
    sum
}
