pub fn early_returns_grad(
    modulus: f64,
    strength: f64,
    slenderness: f64,
) -> (f64, f64, f64, f64) {
    enum Branch1<A, B, C, D, E, F> {
        Then(A, B, C),
        Else(D, E, F),
    }
    enum Branch2<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    enum Branch3<A> {
        Then,
        Else(A),
    }
    let (value, branch) = if slenderness < 10.0 {
        (strength, Branch3::Then)
    } else {
        let (t, branch) = if slenderness > 500.0 {
            (0.0 * modulus, Branch2::Then)
        } else {
            let t = 2.0 * std::f64::consts::PI.powi(2);
            let t_1 = t * modulus / strength;
            let critical = t_1.sqrt();
            let (t_2, branch) = if slenderness < critical {
                let ratio = slenderness / critical;
                let t = 0.5 * ratio;
                let t_1 = 1.0 - t * ratio;
                (strength * t_1, Branch1::Then(ratio, t, t_1))
            } else {
                let powi_1 = std::f64::consts::PI.powi(2);
                let t = slenderness * slenderness;
                let t_1 = powi_1 * modulus / t;
                (t_1, Branch1::Else(powi_1, t, t_1))
            };
            (t_2, Branch2::Else(t, t_1, critical, branch))
        };
        (t, Branch3::Else(branch))
    };
    let (d_modulus, d_strength, d_slenderness) = match branch {
        Branch3::Then => (0.0, 1.0, 0.0),
        Branch3::Else(branch) => {
            match branch {
                Branch2::Then => (0.0, 0.0, 0.0),
                Branch2::Else(t, t_1, critical, branch) => {
                    match branch {
                        Branch1::Then(ratio, t_2, t_3) => {
                            let d_ratio = -(0.5 * (strength * ratio)) - strength * t_2;
                            let recip_critical = 1.0 / critical;
                            let t_2 = d_ratio * recip_critical;
                            let t_4 = t_2 * ratio * (0.5 * recip_critical) / strength;
                            (-(t_4 * t), t_3 + t_4 * t_1, t_2)
                        }
                        Branch1::Else(powi_1, t, t_1) => {
                            let t = 1.0 / t;
                            (powi_1 * t, 0.0, -2.0 * (t_1 * t * slenderness))
                        }
                    }
                }
            }
        }
    };
    (value, d_modulus, d_strength, d_slenderness)
}
