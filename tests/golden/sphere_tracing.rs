fn distance_grad(p: [f64; 3], radius: f64) -> (f64, [f64; 3], f64) {
    let t = p;
    let x = t[0];
    let y = t[1];
    let z = t[2];
    let sqrt_1 = (x * x + y * y + z * z).sqrt();
    let t_1 = 3.0 * x;
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    let recip_sqrt = 1.0 / sqrt_1;
    let d_z = z * recip_sqrt;
    let d_y = y * recip_sqrt;
    let d_x = 0.30000000000000004 * t_1.cos() + x * recip_sqrt;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[2] += d_z;
    d_place[1] += d_y;
    d_place[0] += d_x;
    ::autodiff_runtime::shadow::accumulate(&mut d_p, &d_place);
    (sqrt_1 - radius + 0.1 * t_1.sin(), d_p, -1.0)
}
pub fn sphere_tracing_grad(
    height: f64,
    radius: f64,
    slope: f64,
) -> (f64, f64, f64, f64) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = 0.0;
    let mut t_1: f64 = t;
    let mut steps = 0;
    let mut exit: f64 = 0.0;
    let mut trips = 0usize;
    loop {
        let p = [slope * t_1, height, t_1 - 5.0];
        let (d, tape) = distance_augmented(p.clone(), radius);
        let (t_2, t_3, t_4, t_5) = if d < 1e-3 {
            (false, t_1 + d, t_1, steps)
        } else {
            let t = t_1 + 0.8 * d;
            let steps_1 = steps + 1;
            let t_2 = steps_1 == 40 || t > 10.0;
            let t_3 = if t_2 { -1.0 - 0.01 * t } else { 0.0 };
            (!t_2, t_3, t, steps_1)
        };
        let t_6 = if t_2 { 0.0 } else { t_3 };
        let trips_1 = trips + 1usize;
        records.push((t_1, steps, p, d, tape, t_2));
        t_1 = t_4;
        steps = t_5;
        exit = t_6;
        trips = trips_1;
        if !t_2 {
            break;
        }
    }
    let mut d_t: f64 = 0.0;
    let mut d_exit: f64 = exit + exit;
    let mut d_height: f64 = 0.0;
    let mut d_radius: f64 = 0.0;
    let mut d_slope: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (t, steps, p, d, tape, t_1) = records.pop();
        let t_1 = if t_1 { -0.0 } else { d_exit };
        let (d_t_1, d_d) = if d < 1e-3 {
            (d_t + t_1, t_1)
        } else {
            let d_t_1 = if steps + 1 == 40 || t + 0.8 * d > 10.0 {
                d_t - t_1 * 0.01
            } else {
                d_t
            };
            (d_t_1, d_t_1 * 0.8)
        };
        let mut d_p = [-0.0; 3];
        let mut d_radius_1 = -0.0;
        distance_adjoint(p, &mut d_p, radius, &mut d_radius_1, tape, d_d);
        let t_1 = d_p[0];
        d_t = d_t_1 + (d_p[2] + t_1 * slope);
        d_exit = -0.0;
        d_height += d_p[1];
        d_radius += d_radius_1;
        d_slope += t_1 * t;
    }
    (exit * exit, d_height, d_radius, d_slope)
}
