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
    let mut t: f64 = 0.0;
    let mut steps = 0;
    let mut t_1 = false;
    let mut d: f64 = 0.0;
    let mut t_2 = false;
    let mut trips = 0usize;
    loop {
        let p = [slope * t, height, t - 5.0];
        let (d_1, tape) = distance_augmented(p.clone(), radius);
        let t_3 = d_1 < 1e-3;
        let (t_4, t_5, t_6, t_7, d_2) = if t_3 {
            (false, t, steps, false, d_1)
        } else {
            let t_3 = t + 0.8 * d_1;
            let steps_1 = steps + 1;
            let t_4 = steps_1 == 40 || t_3 > 10.0;
            let d_1 = 0.0;
            (!t_4, t_3, steps_1, t_4, d_1)
        };
        let trips_1 = trips + 1usize;
        records.push((t, p, tape));
        t = t_5;
        steps = t_6;
        t_1 = t_7;
        d = d_2;
        t_2 = t_3;
        trips = trips_1;
        if !t_4 {
            break;
        }
    }
    let exit = if t_1 { -1.0 - 0.01 * t } else { 0.0 };
    let exit_1 = if t_2 { t + d } else { exit };
    let d_exit = exit_1 + exit_1;
    let (d_t, d_exit_1, d_d) = if t_2 {
        (d_exit, 0.0, d_exit)
    } else {
        (0.0, d_exit, 0.0)
    };
    let d_t_1 = if t_1 { d_t - d_exit_1 * 0.01 } else { d_t };
    let mut d_t: f64 = d_t_1;
    let mut d_d_1: f64 = d_d;
    let mut d_height: f64 = 0.0;
    let mut d_radius: f64 = 0.0;
    let mut d_slope: f64 = 0.0;
    for k in (0..trips).rev() {
        let (t, p, tape) = records.pop();
        let (d_t_1, d_d) = if k + 1 == trips && t_2 {
            (d_t, d_d_1)
        } else {
            (d_t, d_t * 0.8)
        };
        let mut d_p = [-0.0; 3];
        let mut d_radius_1 = -0.0;
        distance_adjoint(p, &mut d_p, radius, &mut d_radius_1, tape, d_d);
        let t_1 = d_p[0];
        d_t = d_t_1 + (d_p[2] + t_1 * slope);
        d_d_1 = -0.0;
        d_height += d_p[1];
        d_radius += d_radius_1;
        d_slope += t_1 * t;
    }
    (exit_1 * exit_1, d_height, d_radius, d_slope)
}
