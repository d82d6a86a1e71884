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
    ::autodiff_runtime::shadow::check(d_walls, walls, "walls");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = *pose;
    let x = t[0];
    let y = t[1];
    let heading = t[2];
    let sin = heading.sin();
    let cos = heading.cos();
    let t_1 = scan.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let t = [
            x + cos * scan[i][0] - sin * scan[i][1],
            y + sin * scan[i][0] + cos * scan[i][1],
        ];
        let px = t[0];
        let py = t[1];
        let mut acc: f64 = f64::INFINITY;
        for i in 0..walls.len() {
            let wx = walls[i][0];
            let wy = walls[i][1];
            let min_1 = acc.min((px - wx).powi(2) + (py - wy).powi(2));
            records.push(min_1 == acc);
            acc = min_1;
        }
        records_1.push((px, py, acc));
        sum += acc / (1.0 + acc);
    }
    ::autodiff_runtime::shadow::clear(d_pose, pose);
    ::autodiff_runtime::shadow::clear(d_scan, scan);
    ::autodiff_runtime::shadow::clear(d_walls, walls);
    let mut d_x: f64 = 0.0;
    let mut d_y: f64 = 0.0;
    let mut d_sin: f64 = 0.0;
    let mut d_cos: f64 = 0.0;
    for i in (0..t_1).rev() {
        let (px, py, acc) = records_1.pop();
        let t = 1.0 / (1.0 + acc);
        let t_1 = walls.len();
        let t_2 = scan[i][1];
        let t_3 = scan[i][0];
        let t_4 = scan[i][1];
        let t_5 = scan[i][0];
        let mut d_acc: f64 = 1.0 * t - acc * t * t;
        let mut d_px: f64 = -0.0;
        let mut d_py: f64 = -0.0;
        for i in (0..t_1).rev() {
            let t = records.pop();
            let wy_1 = walls[i][1];
            let wx_1 = walls[i][0];
            let d_powi = if t { 0.0 } else { d_acc };
            let t_1 = d_powi * (2.0 * (py - wy_1));
            let t_2 = d_powi * (2.0 * (px - wx_1));
            d_walls[i][1] -= t_1;
            d_walls[i][0] -= t_2;
            d_acc = if t { d_acc } else { 0.0 };
            d_px += t_2;
            d_py += t_1;
        }
        let mut d_place = [-0.0; 2];
        d_place[1] += d_py;
        d_place[0] += d_px;
        let t = d_place[0];
        let t_1 = d_place[1];
        d_scan[i][1] += t_1 * cos;
        d_scan[i][0] += t_1 * sin;
        d_scan[i][1] -= t * sin;
        d_scan[i][0] += t * cos;
        d_x += t;
        d_y += t_1;
        d_sin += t_1 * t_3 - t * t_4;
        d_cos += t_1 * t_2 + t * t_5;
    }
    let d_heading = d_sin * cos - d_cos * sin;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[2] += d_heading;
    d_place[1] += d_y;
    d_place[0] += d_x;
    ::autodiff_runtime::shadow::accumulate(&mut *d_pose, &d_place);
    sum
}
