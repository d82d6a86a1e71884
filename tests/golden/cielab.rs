fn toe_grad(t: f64) -> (f64, f64) {
    const DELTA: f64 = 6.0 / 29.0;
    enum Branch<A, B> {
        Then(A),
        Else(B),
    }
    let (value, branch) = if t > DELTA * DELTA * DELTA {
        let cbrt_t = t.cbrt();
        (cbrt_t, Branch::Then(cbrt_t))
    } else {
        let t_1 = 3.0 * DELTA * DELTA;
        (t / t_1 + 4.0 / 29.0, Branch::Else(t_1))
    };
    let d_t = match branch {
        Branch::Then(cbrt_t) => 1.0 / (3.0 * (cbrt_t * cbrt_t)),
        Branch::Else(t_1) => 1.0 / t_1,
    };
    (value, d_t)
}
pub fn cielab_vjp(
    xyz: (f64, f64, f64),
    seed: (f64, f64, f64),
) -> ((f64, f64, f64), (f64, f64, f64)) {
    let x = xyz.0;
    let y = xyz.1;
    let z = xyz.2;
    let t = x / 0.9505;
    let (fx, tape) = toe_augmented(t);
    let (fy, tape_1) = toe_augmented(y);
    let t_1 = z / 1.089;
    let (fz, tape_2) = toe_augmented(t_1);
    let t_2 = seed.2 * 200.0;
    let d_fz = -t_2;
    let d_fx = seed.1 * 500.0;
    let d_fy = t_2 - d_fx + seed.0 * 116.0;
    let mut d_argument = -0.0;
    toe_adjoint(t_1, &mut d_argument, tape_2, d_fz);
    let d_z = d_argument / 1.089;
    let mut d_y = -0.0;
    toe_adjoint(y, &mut d_y, tape_1, d_fy);
    let mut d_argument = -0.0;
    toe_adjoint(t, &mut d_argument, tape, d_fx);
    let d_x = d_argument / 0.9505;
    let d_xyz_0 = d_x;
    let d_xyz_1 = d_y;
    let d_xyz_2 = d_z;
    (
        (116.0 * fy - 16.0, 500.0 * (fx - fy), 200.0 * (fy - fz)),
        (d_xyz_0, d_xyz_1, d_xyz_2),
    )
}
