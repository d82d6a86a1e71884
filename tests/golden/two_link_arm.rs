pub fn two_link_arm_vjp(
    lengths: (f64, f64),
    shoulder: f64,
    elbow: f64,
    seed: ((f64, f64), f64),
) -> (((f64, f64), f64), (f64, f64), f64, f64) {
    let orientation = shoulder + elbow;
    let cos_shoulder = shoulder.cos();
    let t = lengths.0 * cos_shoulder;
    let cos_orientation = orientation.cos();
    let t_1 = lengths.1 * cos_orientation;
    let x = t + t_1;
    let sin_shoulder = shoulder.sin();
    let t_2 = lengths.0 * sin_shoulder;
    let sin_orientation = orientation.sin();
    let t_3 = lengths.1 * sin_orientation;
    let y = t_2 + t_3;
    let d_y = seed.0.1;
    let d_x = seed.0.0;
    let d_lengths_1 = d_y * sin_orientation + d_x * cos_orientation;
    let d_orientation = seed.1 + d_y * t_1 - d_x * t_3;
    let d_lengths_0 = d_y * sin_shoulder + d_x * cos_shoulder;
    let d_shoulder = d_y * t - d_x * t_2 + d_orientation;
    let d_elbow = d_orientation;
    (((x, y), orientation), (d_lengths_0, d_lengths_1), d_shoulder, d_elbow)
}
