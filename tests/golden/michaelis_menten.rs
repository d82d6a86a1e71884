pub fn michaelis_menten_grad(
    substrate: f64,
    rate: f64,
    affinity: f64,
    inhibitor: f64,
    binding: f64,
) -> (f64, f64, f64, f64, f64, f64) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    let has_occupied = inhibitor > 1e-9;
    let (occupied, branch) = if has_occupied {
        let t = inhibitor / binding;
        (t, Branch2::Then(t))
    } else {
        (0.0, Branch2::Else)
    };
    let (apparent, branch_1) = if has_occupied {
        let t = 1.0 + occupied;
        (affinity * t, Branch1::Then(t))
    } else {
        (affinity, Branch1::Else)
    };
    let t = apparent + substrate;
    let value = rate * substrate / t;
    let t = 1.0 / t;
    let t_1 = value * t;
    let d_apparent = -t_1;
    let d_rate = substrate * t;
    let d_substrate = rate * t - t_1;
    let (d_affinity, d_occupied) = match branch_1 {
        Branch1::Then(t) => (-(t_1 * t), -(t_1 * affinity)),
        Branch1::Else => (d_apparent, 0.0),
    };
    let (d_inhibitor, d_binding) = match branch {
        Branch2::Then(t) => {
            let t_1 = d_occupied / binding;
            (t_1, -(t_1 * t))
        }
        Branch2::Else => (0.0, 0.0),
    };
    (value, d_substrate, d_rate, d_affinity, d_inhibitor, d_binding)
}
