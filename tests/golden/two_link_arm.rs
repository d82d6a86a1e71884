pub fn two_link_arm_vjp(
    lengths: (f64, f64),
    shoulder: f64,
    elbow: f64,
    seed: ((f64, f64), f64),
) -> (((f64, f64), f64), (f64, f64), f64, f64) {
    let orientation = shoulder + elbow;
    let cos_shoulder = shoulder.cos();
    let cos_orientation = orientation.cos();
    let x = lengths.0 * cos_shoulder + lengths.1 * cos_orientation;
    let sin_shoulder = shoulder.sin();
    let sin_orientation = orientation.sin();
    let y = lengths.0 * sin_shoulder + lengths.1 * sin_orientation;
    let d_y = seed.0.1;
    let d_x = seed.0.0;
    let d_lengths_1 = d_y * sin_orientation + d_x * cos_orientation;
    let d_orientation = seed.1 + d_y * lengths.1 * cos_orientation
        - d_x * lengths.1 * sin_orientation;
    let d_lengths_0 = d_y * sin_shoulder + d_x * cos_shoulder;
    let d_shoulder = d_y * lengths.0 * cos_shoulder - d_x * lengths.0 * sin_shoulder
        + d_orientation;
    let d_elbow = d_orientation;
    (((x, y), orientation), (d_lengths_0, d_lengths_1), d_shoulder, d_elbow)
}
