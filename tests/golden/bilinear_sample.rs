pub fn bilinear_sample_grad(x: f64, y: f64, sea: f64) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C, D, E, F, G, H, I, J> {
        Then,
        Else(A, B, C, D, E, F, G, H, I, J),
    }
    let (value, branch) = if x < 0.0 || y < 0.0 {
        (sea, Branch::Then)
    } else {
        let column = x as i32;
        let row = y as i32;
        let u = x.fract();
        let v = y - y.floor();
        let t = height(column, row);
        let t_1 = height(column + 1, row);
        let near = t * (1.0 - u) + t_1 * u;
        let t_2 = height(column, row + 1);
        let t_3 = height(column + 1, row + 1);
        let far = t_2 * (1.0 - u) + t_3 * u;
        let t_4 = 1.0 - v;
        let t_5 = near * t_4 + far * v;
        let max_1 = t_5.max(sea);
        (max_1, Branch::Else(v, t, t_1, near, t_2, t_3, far, t_4, t_5, max_1))
    };
    let (d_x, d_y, d_sea) = match branch {
        Branch::Then => (0.0, 0.0, 1.0),
        Branch::Else(v, t, t_1, near, t_2, t_3, far, t_4, t_5, max_1) => {
            let t_5 = max_1 == t_5;
            let t_6 = if t_5 { 1.0 } else { 0.0 };
            let d_far = t_6 * v;
            let d_near = t_6 * t_4;
            let d_v = t_6 * far - t_6 * near;
            let d_u = d_far * t_3 - d_far * t_2 + d_near * t_1 - d_near * t;
            (d_u, d_v, if t_5 { 0.0 } else { 1.0 })
        }
    };
    (value, d_x, d_y, d_sea)
}
