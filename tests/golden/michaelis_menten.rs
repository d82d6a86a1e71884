pub fn michaelis_menten_grad(
    substrate: f64,
    rate: f64,
    affinity: f64,
    inhibitor: f64,
    binding: f64,
) -> (f64, f64, f64, f64, f64, f64) {
    enum Branch<A, B> {
        Then(A, B),
        Else,
    }
    let (apparent, branch) = if inhibitor > 1e-9 {
        let t = inhibitor / binding;
        let t_1 = 1.0 + t;
        (affinity * t_1, Branch::Then(t, t_1))
    } else {
        (affinity, Branch::Else)
    };
    let t = apparent + substrate;
    let value = rate * substrate / t;
    let t = 1.0 / t;
    let t_1 = value * t;
    let d_apparent = -t_1;
    let d_rate = substrate * t;
    let d_substrate = rate * t - t_1;
    let (d_affinity, d_inhibitor, d_binding) = match branch {
        Branch::Then(t, t_2) => {
            let t_3 = t_1 * affinity / binding;
            (-(t_1 * t_2), -t_3, t_3 * t)
        }
        Branch::Else => (d_apparent, 0.0, 0.0),
    };
    (value, d_substrate, d_rate, d_affinity, d_inhibitor, d_binding)
}
