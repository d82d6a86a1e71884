pub fn deferred_tuple_grad(width: f64, height: f64, kind: u8) -> (f64, f64, f64) {
    enum Branch<A, B> {
        Arm0,
        Arm1,
        Arm2(A, B),
    }
    let (a, b, factor, branch) = match kind {
        0 => {
            let factor = 1.0;
            (width, height, factor, Branch::Arm0)
        }
        1 => {
            let factor = 0.5;
            (height, width, factor, Branch::Arm1)
        }
        _ => {
            let shared = (width * height).sqrt();
            let b = shared * width / height;
            let factor = std::f64::consts::FRAC_PI_4;
            (shared, b, factor, Branch::Arm2(shared, b))
        }
    };
    let t = factor * a;
    let d_a = b * factor;
    let d_b = t;
    let (d_width, d_height) = match branch {
        Branch::Arm0 => (d_a, d_b),
        Branch::Arm1 => (d_b, d_a),
        Branch::Arm2(shared, b_1) => {
            let t_1 = d_b / height;
            let d_shared = d_a + t_1 * width;
            let t_2 = d_shared * (0.5 / shared);
            (t_1 * shared + t_2 * height, t_2 * width - t_1 * b_1)
        }
    };
    (t * b, d_width, d_height)
}
