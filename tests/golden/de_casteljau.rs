pub fn de_casteljau_grad(control: &[f64], d_control: &mut [f64], t: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_control, control, "control");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut points = control.to_vec();
    let mut trips = 0usize;
    while points.len() > 1 {
        let t_1 = points.len() - 1;
        for i in 0..t_1 {
            let t_1 = points[i];
            let t_2 = points[i + 1];
            points[i] = (1.0 - t) * t_1 + t * t_2;
            records.push((t_1, t_2));
        }
        let (t_2, _) = match points.pop() {
            Some(element_0) => (true, element_0),
            None => (false, 0.0),
        };
        let trips_1 = trips + 1usize;
        records_1.push((t_1, t_2));
        trips = trips_1;
    }
    let value = points[0];
    ::autodiff_runtime::shadow::clear(d_control, control);
    let mut d_points = ::autodiff_runtime::shadow::zero_like(&points);
    d_points[0] += 1.0;
    let mut d_t: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (t_1, t_2) = records_1.pop();
        if t_2 {
            d_points.push(0.0);
        }
        let d_t_1 = if 0 < t_1 {
            let mut d_t_1: f64 = 0.0;
            let mut d_points_1: f64 = d_points[t_1];
            for i in (0..t_1).rev() {
                let (t_1, t_2) = records.pop();
                let t_3 = i + 1;
                let t_4 = d_points[i];
                d_points[t_3] = d_points_1 + t_4 * t;
                d_t_1 += t_4 * t_2 - t_4 * t_1;
                d_points_1 = t_4 * (1.0 - t);
            }
            d_points[0] = d_points_1;
            d_t_1
        } else {
            0.0
        };
        d_t += d_t_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_control[..], &d_points[..]);
    (value, d_t)
}
