pub fn rope_constraints_vjp(
    points: &mut [[f64; 2]],
    d_points: &mut [[f64; 2]],
    length: &f64,
    d_length: &mut f64,
    sweeps: usize,
) {
    ::autodiff_runtime::shadow::check(d_points, points, "points");
    let mut records = ::autodiff_runtime::records::Records::new();
    for _ in 0..sweeps {
        for i in 1..points.len() {
            let (left, right) = points.split_at_mut(i);
            let t = i - 1;
            let dx = right[0][0] - left[t][0];
            let dy = right[0][1] - left[t][1];
            let distance = (dx * dx + dy * dy).sqrt();
            let correction = 0.5 * (distance - *length) / distance;
            left[t][0] += correction * dx;
            left[t][1] += correction * dy;
            right[0][0] -= correction * dx;
            right[0][1] -= correction * dy;
            records.push((dx, dy));
        }
    }
    let mut d_length_1: f64 = 0.0;
    for _ in (0..sweeps).rev() {
        let mut d_length_2: f64 = 0.0;
        for i in (1..d_points.len()).rev() {
            let (dx, dy) = records.pop();
            let distance_1 = (dx * dx + dy * dy).sqrt();
            let recip_distance = 1.0 / distance_1;
            let correction_1 = 0.5 * (distance_1 - *length) * recip_distance;
            let t = i - 1;
            let t_1 = d_points[i][1];
            let t_2 = d_points[i][0];
            let t_3 = d_points[t][1];
            let t_4 = d_points[t][0];
            let d_correction = -(t_1 * dy) - t_2 * dx + t_3 * dy + t_4 * dx;
            let t_5 = d_correction * recip_distance;
            let t_6 = t_5 * 0.5;
            let d_distance = t_6 - t_5 * correction_1;
            let t_5 = d_distance * recip_distance;
            let d_dy = t_3 * correction_1 - t_1 * correction_1 + t_5 * dy;
            let d_dx = t_4 * correction_1 - t_2 * correction_1 + t_5 * dx;
            d_points[t][1] -= d_dy;
            d_points[i][1] += d_dy;
            d_points[t][0] -= d_dx;
            d_points[i][0] += d_dx;
            d_length_2 += -t_6;
        }
        d_length_1 += d_length_2;
    }
    *d_length += d_length_1;
}
#[inline]
pub fn rope_constraints_augmented(
    points: &mut [[f64; 2]],
    length: &f64,
    sweeps: usize,
) -> ((), ::autodiff_runtime::tape!((& mut [[f64; 2]], & f64, usize) -> f64)) {
    let mut records = ::autodiff_runtime::records::Records::new();
    for _ in 0..sweeps {
        for i in 1..points.len() {
            let (left, right) = points.split_at_mut(i);
            let t = i - 1;
            let dx = right[0][0] - left[t][0];
            let dy = right[0][1] - left[t][1];
            let distance = (dx * dx + dy * dy).sqrt();
            let correction = 0.5 * (distance - *length) / distance;
            left[t][0] += correction * dx;
            left[t][1] += correction * dy;
            right[0][0] -= correction * dx;
            right[0][1] -= correction * dy;
            records.push((dx, dy));
        }
    }
    (
        (),
        move |d_points: &mut [[f64; 2]], length: &f64, sweeps: usize| {
            let mut d_length_1: f64 = 0.0;
            for _ in (0..sweeps).rev() {
                let mut d_length_2: f64 = 0.0;
                for i in (1..d_points.len()).rev() {
                    let (dx, dy) = records.pop();
                    let distance_1 = (dx * dx + dy * dy).sqrt();
                    let recip_distance = 1.0 / distance_1;
                    let correction_1 = 0.5 * (distance_1 - *length) * recip_distance;
                    let t = i - 1;
                    let t_1 = d_points[i][1];
                    let t_2 = d_points[i][0];
                    let t_3 = d_points[t][1];
                    let t_4 = d_points[t][0];
                    let d_correction = -(t_1 * dy) - t_2 * dx + t_3 * dy + t_4 * dx;
                    let t_5 = d_correction * recip_distance;
                    let t_6 = t_5 * 0.5;
                    let d_distance = t_6 - t_5 * correction_1;
                    let t_5 = d_distance * recip_distance;
                    let d_dy = t_3 * correction_1 - t_1 * correction_1 + t_5 * dy;
                    let d_dx = t_4 * correction_1 - t_2 * correction_1 + t_5 * dx;
                    d_points[t][1] -= d_dy;
                    d_points[i][1] += d_dy;
                    d_points[t][0] -= d_dx;
                    d_points[i][0] += d_dx;
                    d_length_2 += -t_6;
                }
                d_length_1 += d_length_2;
            }
            d_length_1
        },
    )
}
