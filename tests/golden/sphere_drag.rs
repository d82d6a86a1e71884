pub fn sphere_drag_grad(
    speed: f64,
    diameter: f64,
    density: f64,
    viscosity: f64,
) -> (f64, f64, f64, f64, f64) {
    enum Branch1<A, B, C> {
        Then,
        Else(A, B, C),
    }
    enum Branch2<A, B, C> {
        Then(A, B),
        Else(C),
    }
    enum Branch3<A, B> {
        Then(A),
        Else(B),
    }
    let t = density * speed;
    let reynolds = t * diameter / viscosity;
    let (coefficient, branch) = if reynolds < 0.5 {
        let t = 24.0 / reynolds;
        (t, Branch3::Then(t))
    } else {
        let (t, branch) = if reynolds < 1000.0 {
            let t = 24.0 / reynolds;
            let t_1 = 1.0 + 0.15 * reynolds.powf(0.687);
            (t * t_1, Branch2::Then(t, t_1))
        } else {
            let (t, branch) = if reynolds < 2e5 {
                (0.44, Branch1::Then)
            } else {
                let t = reynolds / 3e5;
                let t_1 = 1.0 + t.powi(2);
                let t_2 = 0.44 / t_1;
                (t_2, Branch1::Else(t, t_1, t_2))
            };
            (t, Branch2::Else(branch))
        };
        (t, Branch3::Else(branch))
    };
    let t_1 = std::f64::consts::FRAC_PI_4 * diameter;
    let area = t_1 * diameter;
    let t_2 = 0.5 * density * speed;
    let t_3 = t_2 * speed;
    let t_4 = t_3 * area;
    let t_5 = coefficient * area;
    let d_area = coefficient * t_3;
    let t_2 = t_5 * t_2;
    let t_1 = d_area * t_1;
    let d_coefficient = t_4;
    let d_reynolds = match branch {
        Branch3::Then(t) => -(d_coefficient / reynolds * t),
        Branch3::Else(branch) => {
            match branch {
                Branch2::Then(t, t_1) => {
                    d_coefficient * t * 0.15
                        * (0.687 * reynolds.powf(-0.31299999999999994))
                        - d_coefficient * t_1 / reynolds * t
                }
                Branch2::Else(branch) => {
                    match branch {
                        Branch1::Then => 0.0,
                        Branch1::Else(t, t_1, t_2) => {
                            -(d_coefficient / t_1 * t_2 * (2.0 * t) / 3e5)
                        }
                    }
                }
            }
        }
    };
    let t_3 = d_reynolds / viscosity;
    let d_viscosity = -(t_3 * reynolds);
    let t_6 = t_3 * diameter;
    let d_diameter = t_1 + t_1 + t_3 * t;
    let d_density = speed * (t_5 * speed) * 0.5 + t_6 * speed;
    let d_speed = t_2 + t_2 + t_6 * density;
    (t_4 * coefficient, d_speed, d_diameter, d_density, d_viscosity)
}
