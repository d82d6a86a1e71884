pub fn returned_tuples_vjp(
    height: f64,
    speed: f64,
    t: f64,
    restitution: f64,
    seed: (f64, f64),
) -> ((f64, f64), f64, f64, f64, f64) {
    enum Branch<A, B, C, D, E, F> {
        Then,
        Else(A, B, C, D, E, F),
    }
    let g = 9.81;
    let t_1 = 0.5 * g * t;
    let fall = height + speed * t - t_1 * t;
    let (value, value_1, branch) = if fall >= 0.0 {
        (fall, speed - g * t, Branch::Then)
    } else {
        let t_1 = 2.0 * g;
        let impact = (speed * speed + t_1 * height).sqrt();
        let rest = t - (speed + impact) / g;
        let speed = restitution * impact;
        let t_2 = 0.5 * g * rest;
        let rise = speed * rest - t_2 * rest;
        let t_3 = rise < 0.0;
        let (t_4, t_5) = if t_3 {
            (0.0, 0.0)
        } else {
            let speed = speed - g * rest;
            (rise, speed)
        };
        (t_4, t_5, Branch::Else(t_1, impact, rest, speed, t_2, t_3))
    };
    let (d_height, d_speed, d_t, d_restitution) = match branch {
        Branch::Then => {
            let d_fall = seed.0;
            let t_1 = d_fall * t_1;
            (
                d_fall,
                seed.1 + d_fall * t,
                -(seed.1 * g) - t_1 - t_1 + d_fall * speed,
                0.0,
            )
        }
        Branch::Else(t_1, impact, rest, speed_1, t_2, t_3) => {
            if t_3 {
                (0.0, 0.0, 0.0, 0.0)
            } else {
                let d_speed = seed.1;
                let d_rise = seed.0;
                let t_2 = d_rise * t_2;
                let d_speed_1 = d_speed + d_rise * rest;
                let d_rest = -(d_speed * g) - t_2 - t_2 + d_rise * speed_1;
                let t_2 = d_rest / g;
                let d_impact = d_speed_1 * restitution - t_2;
                let t_3 = d_impact * (0.5 / impact);
                let t_4 = t_3 * speed;
                (t_3 * t_1, t_4 - t_2 + t_4, d_rest, d_speed_1 * impact)
            }
        }
    };
    ((value, value_1), d_height, d_speed, d_t, d_restitution)
}
