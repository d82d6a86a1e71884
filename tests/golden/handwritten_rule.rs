fn friction_factor_grad(reynolds: f64, roughness: f64) -> (f64, f64, f64) {
    friction_factor_rule(reynolds, roughness, 1.0)
}
pub fn handwritten_rule_grad(
    speed: f64,
    diameter: f64,
    roughness: f64,
    length: f64,
) -> (f64, f64, f64, f64, f64) {
    enum Branch<A, B, C> {
        Then(A),
        Else(B, C),
    }
    let reynolds = speed * diameter / 1.004e-6;
    let (factor, branch) = if reynolds < 2300.0 {
        let t = 64.0 / reynolds;
        (t, Branch::Then(t))
    } else {
        let t = roughness / diameter;
        let (t_1, tape) = friction_factor_augmented(reynolds, t);
        (t_1, Branch::Else(t, tape))
    };
    let t = factor * length / diameter;
    let t_1 = t * 0.5 * 998.0 * speed;
    let t_2 = 499.0 * (speed * speed) / diameter;
    let t = -(t_2 * t);
    let d_factor = t_2 * length;
    let d_length = t_2 * factor;
    let (d_diameter, d_roughness, d_reynolds) = match branch {
        Branch::Then(t_1) => (t, 0.0, -(d_factor / reynolds * t_1)),
        Branch::Else(t_1, tape) => {
            let mut d_reynolds = -0.0;
            let mut d_argument = -0.0;
            friction_factor_adjoint(
                reynolds,
                &mut d_reynolds,
                t_1,
                &mut d_argument,
                tape,
                d_factor,
            );
            let t_2 = d_argument / diameter;
            (t - t_2 * t_1, t_2, d_reynolds)
        }
    };
    let t = d_reynolds / 1.004e-6;
    let d_speed = t_1 + t_1 + t * diameter;
    let d_diameter = d_diameter + t * speed;
    (t_1 * speed, d_speed, d_diameter, d_roughness, d_length)
}
