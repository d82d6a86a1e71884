pub fn forward_kinematics_vjp(
    angles: &[f64],
    d_angles: &mut [f64],
    lengths: &[f64],
    d_lengths: &mut [f64],
    seed: (f64, f64),
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_angles, angles, "angles");
    ::autodiff_runtime::shadow::check(d_lengths, lengths, "lengths");
    let heading = 0.0;
    let t = angles.len().min(lengths.len());
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut heading_1: f64 = heading;
    let mut hand_0: f64 = 0.0;
    let mut hand_1: f64 = 0.0;
    for i in 0..t {
        let angle = angles[i];
        let length = lengths[i];
        let heading = heading_1 + angle;
        let cos_heading = heading.cos();
        let sin_heading = heading.sin();
        records.push((cos_heading, sin_heading));
        heading_1 = heading;
        hand_0 += length * cos_heading;
        hand_1 += length * sin_heading;
    }
    let d_hand_0 = seed.0;
    let d_hand_1 = seed.1;
    let mut d_heading: f64 = 0.0;
    for i in (0..t).rev() {
        let (cos_heading, sin_heading) = records.pop();
        let length_1 = lengths[i];
        let d_length = d_hand_1 * sin_heading + d_hand_0 * cos_heading;
        let d_heading_1 = d_heading
            + (d_hand_1 * (length_1 * cos_heading)
                - d_hand_0 * (length_1 * sin_heading));
        d_lengths[i] += d_length;
        let d_angle = d_heading_1;
        d_angles[i] += d_angle;
        d_heading = d_heading_1;
    }
    (hand_0, hand_1)
}
