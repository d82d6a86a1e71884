pub fn friction_force_grad(
    speed: f64,
    normal: f64,
    coefficient: f64,
    regime: u8,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C, D, E, F, G, H, I, J> {
        Arm0,
        Arm1(A),
        Arm2(B, C, D),
        Arm3(E, F, G, H, I, J),
    }
    let (value, branch) = match regime {
        0 => (0.0, Branch::Arm0),
        1 => {
            let t = -coefficient;
            (t * speed, Branch::Arm1(t))
        }
        2 => {
            let t = -coefficient;
            let t_1 = t * normal;
            let tanh_1 = (speed / 0.01).tanh();
            (t_1 * tanh_1, Branch::Arm2(t, t_1, tanh_1))
        }
        3 => {
            let t = speed / 0.3;
            let stribeck = (-t.powi(2)).exp();
            let t_1 = 0.5 * stribeck;
            let t_2 = 1.0 + t_1;
            let level = coefficient * t_2;
            let t_3 = -level;
            let t_4 = t_3 * normal;
            let tanh_1 = (speed / 0.01).tanh();
            (t_4 * tanh_1 - 0.1 * speed, Branch::Arm3(t, t_1, t_2, t_3, t_4, tanh_1))
        }
        _ => {
            panic!("no friction model {regime}", regime = regime);
        }
    };
    let (d_speed, d_normal, d_coefficient) = match branch {
        Branch::Arm0 => (0.0, 0.0, 0.0),
        Branch::Arm1(t) => (t, 0.0, -speed),
        Branch::Arm2(t, t_1, tanh_1) => {
            (t_1 * (1.0 - tanh_1 * tanh_1) / 0.01, tanh_1 * t, -(tanh_1 * normal))
        }
        Branch::Arm3(t, t_1, t_2, t_3, t_4, tanh_1) => {
            let t_5 = tanh_1 * normal;
            (
                -0.1 + t_4 * (1.0 - tanh_1 * tanh_1) / 0.01
                    + t_5 * coefficient * t_1 * (2.0 * t) / 0.3,
                tanh_1 * t_3,
                -(t_5 * t_2),
            )
        }
    };
    (value, d_speed, d_normal, d_coefficient)
}
