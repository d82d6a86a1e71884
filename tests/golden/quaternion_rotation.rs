fn cross_vjp(
    a: (f64, f64, f64),
    b: (f64, f64, f64),
    seed: (f64, f64, f64),
) -> ((f64, f64, f64), (f64, f64, f64), (f64, f64, f64)) {
    let d_a_0 = seed.2 * b.1 - seed.1 * b.2;
    let d_b_0 = seed.1 * a.2 - seed.2 * a.1;
    let d_a_2 = seed.1 * b.0 - seed.0 * b.1;
    let d_b_1 = seed.2 * a.0 - seed.0 * a.2;
    let d_a_1 = seed.0 * b.2 - seed.2 * b.0;
    let d_b_2 = seed.0 * a.1 - seed.1 * a.0;
    (
        (a.1 * b.2 - a.2 * b.1, a.2 * b.0 - a.0 * b.2, a.0 * b.1 - a.1 * b.0),
        (d_a_0, d_a_1, d_a_2),
        (d_b_0, d_b_1, d_b_2),
    )
}
pub fn quaternion_rotation_vjp(
    quaternion: (f64, (f64, f64, f64)),
    v: (f64, f64, f64),
    seed: (f64, f64, f64),
) -> ((f64, f64, f64), (f64, (f64, f64, f64)), (f64, f64, f64)) {
    let w = quaternion.0;
    let x = quaternion.1.0;
    let y = quaternion.1.1;
    let z = quaternion.1.2;
    let t = w * w + x * x + y * y + z * z;
    let scale = 2.0 / t;
    let ((tx, ty, tz), tape) = cross_augmented(
        (quaternion.1.0, quaternion.1.1, quaternion.1.2),
        (v.0, v.1, v.2),
    );
    let ((ux, uy, uz), tape_1) = cross_augmented(
        (quaternion.1.0, quaternion.1.1, quaternion.1.2),
        (tx, ty, tz),
    );
    let t_1 = w * tx + ux;
    let t_2 = w * ty + uy;
    let t_3 = w * tz + uz;
    let d_uz = seed.2 * scale;
    let d_uy = seed.1 * scale;
    let d_scale = seed.2 * t_3 + seed.1 * t_2 + seed.0 * t_1;
    let d_ux = seed.0 * scale;
    let mut d_quaternion_1_0 = (-0.0, -0.0, -0.0);
    let mut d_tx = (-0.0, -0.0, -0.0);
    cross_adjoint(
        (quaternion.1.0, quaternion.1.1, quaternion.1.2),
        &mut d_quaternion_1_0,
        (tx, ty, tz),
        &mut d_tx,
        tape_1,
        (d_ux, d_uy, d_uz),
    );
    let d_tx_1 = d_ux * w + d_tx.0;
    let d_ty = d_uy * w + d_tx.1;
    let d_tz = d_uz * w + d_tx.2;
    let mut d_quaternion_1_0_1 = (-0.0, -0.0, -0.0);
    let mut d_v_0 = (-0.0, -0.0, -0.0);
    cross_adjoint(
        (quaternion.1.0, quaternion.1.1, quaternion.1.2),
        &mut d_quaternion_1_0_1,
        (v.0, v.1, v.2),
        &mut d_v_0,
        tape,
        (d_tx_1, d_ty, d_tz),
    );
    let d_v_0_1 = seed.0 + d_v_0.0;
    let d_v_1 = seed.1 + d_v_0.1;
    let d_v_2 = seed.2 + d_v_0.2;
    let t = d_scale / t * scale;
    let d_z = -2.0 * (t * z);
    let d_y = -2.0 * (t * y);
    let d_x = -2.0 * (t * x);
    let t = t * w;
    let d_w = d_uz * tz + d_uy * ty + d_ux * tx - t - t;
    let d_quaternion_1_2 = d_quaternion_1_0.2 + d_quaternion_1_0_1.2 + d_z;
    let d_quaternion_1_1 = d_quaternion_1_0.1 + d_quaternion_1_0_1.1 + d_y;
    let d_quaternion_1_0 = d_quaternion_1_0.0 + d_quaternion_1_0_1.0 + d_x;
    let d_quaternion_0 = d_w;
    (
        (v.0 + scale * t_1, v.1 + scale * t_2, v.2 + scale * t_3),
        (d_quaternion_0, (d_quaternion_1_0, d_quaternion_1_1, d_quaternion_1_2)),
        (d_v_0_1, d_v_1, d_v_2),
    )
}
