pub fn bouncing_ball_grad(
    height: f64,
    restitution: f64,
    end: f64,
) -> (f64, f64, f64, f64) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let dt = 0.05;
    let g = 9.81;
    let mut y: f64 = height;
    let mut v: f64 = 0.0;
    let mut t: f64 = 0.0;
    let mut trips = 0usize;
    while t < end {
        let v_1 = v - g * dt;
        let y_1 = y + v_1 * dt;
        let (y_2, v_2) = if y_1 < 0.0 {
            let y_2 = -restitution * y_1;
            let v_2 = -restitution * v_1;
            (y_2, v_2)
        } else {
            (y_1, v_1)
        };
        let trips_1 = trips + 1usize;
        records.push((v_1, y_1));
        y = y_2;
        v = v_2;
        t += dt;
        trips = trips_1;
    }
    let t_1 = end - t;
    let mut d_y: f64 = 1.0;
    let mut d_v: f64 = t_1;
    let mut d_restitution: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (v, y) = records.pop();
        let (d_restitution_1, d_v_1, d_y_1) = if y < 0.0 {
            (-(d_v * v) - d_y * y, d_v * -restitution, d_y * -restitution)
        } else {
            (-0.0, d_v, d_y)
        };
        d_y = d_y_1;
        d_v = d_v_1 + d_y_1 * dt;
        d_restitution += d_restitution_1;
    }
    let d_height = d_y;
    let d_end = v;
    (y + v * t_1, d_height, d_restitution, d_end)
}
