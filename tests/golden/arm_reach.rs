pub fn arm_reach_grad(
    x: f64,
    y: f64,
    upper: f64,
    fore: f64,
    elbow_up: bool,
) -> (f64, f64, f64, f64, f64) {
    enum Branch<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    let distance = x.hypot(y);
    let bearing = y.atan2(x);
    let (value, branch) = if distance > upper + fore {
        (bearing, Branch::Then)
    } else {
        let t = 2.0 * upper;
        let t_1 = t * distance;
        let cosine = (upper * upper + distance * distance - fore * fore) / t_1;
        let clamp_1 = cosine.clamp(-1.0, 1.0);
        let offset = clamp_1.acos();
        let t_2 = if elbow_up { bearing + offset } else { bearing - offset };
        (t_2, Branch::Else(t, t_1, cosine, clamp_1))
    };
    let (d_x, d_y, d_upper, d_fore, d_bearing) = match branch {
        Branch::Then => (-0.0, -0.0, 0.0, 0.0, 1.0),
        Branch::Else(t, t_1, cosine, clamp_1) => {
            let (d_bearing, d_offset) = if elbow_up { (1.0, 1.0) } else { (1.0, -1.0) };
            let d_cosine = if clamp_1 == cosine {
                -(d_offset / (1.0_f64 - clamp_1 * clamp_1).sqrt())
            } else {
                0.0
            };
            let t_1 = d_cosine / t_1;
            let t_2 = t_1 * cosine;
            let t_3 = t_1 * distance;
            let d_distance = t_3 - t_2 * t + t_3;
            let t = t_1 * upper;
            let recip_distance = 1.0 / distance;
            (
                d_distance * (x * recip_distance),
                d_distance * (y * recip_distance),
                t - t_2 * distance * 2.0 + t,
                -2.0 * (t_1 * fore),
                d_bearing,
            )
        }
    };
    let t = 1.0 / (x * x + y * y);
    let d_y = d_y + d_bearing * (x * t);
    let d_x = d_x - d_bearing * (y * t);
    (value, d_x, d_y, d_upper, d_fore)
}
