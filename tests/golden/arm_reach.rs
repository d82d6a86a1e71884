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
        (t_2, Branch::Else(clamp_1, cosine, t_1, t))
    };
    let (d_x, d_y, d_upper, d_fore, d_bearing) = match branch {
        Branch::Then => (-0.0, -0.0, 0.0, 0.0, 1.0),
        Branch::Else(clamp_1, cosine, t, t_1) => {
            let (d_bearing, d_offset) = if elbow_up { (1.0, 1.0) } else { (1.0, -1.0) };
            let d_cosine = if clamp_1 == cosine {
                d_offset * (-1.0 / (1.0_f64 - clamp_1 * clamp_1).sqrt())
            } else {
                0.0
            };
            let t = d_cosine / t;
            let t_2 = t * cosine;
            let t_3 = t * fore;
            let t_4 = t * distance;
            let d_distance = t_4 - t_2 * t_1 + t_4;
            let t = t * upper;
            (
                d_distance * (x / distance),
                d_distance * (y / distance),
                t - t_2 * distance * 2.0 + t,
                -t_3 - t_3,
                d_bearing,
            )
        }
    };
    let t = x * x + y * y;
    let d_y = d_y + d_bearing * (x / t);
    let d_x = d_x + d_bearing * (-y / t);
    (value, d_x, d_y, d_upper, d_fore)
}
