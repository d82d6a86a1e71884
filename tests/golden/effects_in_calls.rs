fn perturbed_grad(x: f64, strength: f64) -> (f64, f64, f64) {
    let noise = draw();
    let d_strength = noise * noise;
    let d_x = noise;
    (x * noise + strength * noise * noise, d_x, d_strength)
}
pub fn effects_in_calls_grad(x: f64, strength: f64) -> (f64, f64, f64) {
    enum Branch<A, B> {
        Then(A, B),
        Else,
    }
    let (first, tape) = perturbed_augmented(x, strength);
    let (value, branch) = if strength > 0.0 {
        let (t, tape) = perturbed_augmented(x, strength);
        (first * t, Branch::Then(tape, t))
    } else {
        (first, Branch::Else)
    };
    let (d_x, d_strength, d_first) = match branch {
        Branch::Then(tape, t) => {
            let mut d_x = -0.0;
            let mut d_strength = -0.0;
            perturbed_adjoint(x, &mut d_x, strength, &mut d_strength, tape, first);
            (d_x, d_strength, t)
        }
        Branch::Else => (-0.0, -0.0, 1.0),
    };
    let mut d_x_1 = -0.0;
    let mut d_strength_1 = -0.0;
    perturbed_adjoint(x, &mut d_x_1, strength, &mut d_strength_1, tape, d_first);
    let d_x = d_x + d_x_1;
    let d_strength = d_strength + d_strength_1;
    (value, d_x, d_strength)
}
