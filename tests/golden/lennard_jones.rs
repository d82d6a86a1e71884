pub fn lennard_jones_grad(
    distance: f64,
    epsilon: f64,
    sigma: f64,
) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    let (value, branch) = if distance > CUTOFF * sigma {
        (0.0, Branch::Then)
    } else {
        let t = sigma / distance;
        let inverse6 = t.powi(6);
        let shift = CUTOFF.powi(-12) - CUTOFF.powi(-6);
        let t_1 = 4.0 * epsilon;
        let t_2 = inverse6 * inverse6 - inverse6 - shift;
        (t_1 * t_2, Branch::Else(t, inverse6, t_1, t_2))
    };
    let (d_distance, d_epsilon, d_sigma) = match branch {
        Branch::Then => (0.0, 0.0, 0.0),
        Branch::Else(t, inverse6, t_1, t_2) => {
            let t_3 = t_1 * inverse6;
            let d_inverse6 = t_3 - t_1 + t_3;
            let t_1 = d_inverse6 * (6.0 * t.powi(5)) / distance;
            (-(t_1 * t), t_2 * 4.0, t_1)
        }
    };
    (value, d_distance, d_epsilon, d_sigma)
}
