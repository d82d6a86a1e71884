pub fn assertions_grad(
    index: f64,
    front: f64,
    back: f64,
    thickness: f64,
) -> (f64, f64, f64, f64, f64) {
    assert!(index > 1.0);
    let t = 1.0 / front;
    let t_1 = 1.0 / back;
    let curvature = t - t_1;
    assert!(
        thickness >= 0.0, "a lens of thickness {thickness} does not exist", thickness =
        thickness
    );
    let t_2 = index - 1.0;
    let t_3 = index * front;
    let t_4 = t_3 * back;
    let correction = t_2 * thickness / t_4;
    debug_assert!(correction.is_finite());
    let t_5 = index - 1.0;
    let t_6 = curvature + correction;
    let power = t_5 * t_6;
    assert_ne!(power, 0.0, "no focus");
    debug_assert_eq!(power.signum(), power.signum().trunc());
    let recip_power = power.recip();
    let t_7 = recip_power * recip_power;
    let t_5 = t_7 * t_5;
    let d_correction = -t_5;
    let t_4 = t_5 / t_4;
    let t_5 = t_4 * correction;
    let t_8 = t_5 * back;
    let d_thickness = -(t_4 * t_2);
    let d_index = t_8 * front - t_7 * t_6 - t_4 * thickness;
    let d_curvature = d_correction;
    let d_back = t_5 * t_3 + d_curvature * (t_1 * t_1);
    let d_front = t_8 * index - d_curvature * (t * t);
    (recip_power, d_index, d_front, d_back, d_thickness)
}
