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
        (first * t, Branch::Then(t, tape))
    } else {
        (first, Branch::Else)
    };
    let (d_x, d_strength, d_first) = match branch {
        Branch::Then(t, tape) => {
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
fn jittered_vjp(
    p: (f64, f64),
    strength: f64,
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let noise = draw();
    let (wide, branch) = if p.0 > 0.0 {
        let (t, tape) = perturbed_augmented(p.0, strength);
        (t, Branch::Then(tape))
    } else {
        (p.0 * noise, Branch::Else)
    };
    let t = seed.1 * noise;
    let d_wide = seed.0 * p.1;
    let d_p_1 = seed.1 + seed.0 * wide;
    let (d_p_0, d_strength) = match branch {
        Branch::Then(tape) => {
            let mut d_p_0 = -0.0;
            let mut d_strength = -0.0;
            perturbed_adjoint(p.0, &mut d_p_0, strength, &mut d_strength, tape, d_wide);
            (d_p_0, t + d_strength)
        }
        Branch::Else => (d_wide * noise, t),
    };
    ((wide * p.1, p.1 + strength * noise), (d_p_0, d_p_1), d_strength)
}
fn jittered_twice_grad(x: f64, y: f64, strength: f64) -> (f64, f64, f64, f64) {
    let (once, tape) = jittered_augmented((x, y), strength);
    let t = 0.5 * strength;
    let ((a, b), tape_1) = jittered_augmented(once, t);
    let d_a = b;
    let d_b = a;
    let mut d_once = ::autodiff_runtime::Differentiable::zero_like(&once);
    let mut d_argument = -0.0;
    jittered_adjoint(once, &mut d_once, t, &mut d_argument, tape_1, (d_a, d_b));
    let mut d_x = (-0.0, -0.0);
    let mut d_strength = -0.0;
    jittered_adjoint((x, y), &mut d_x, strength, &mut d_strength, tape, d_once);
    let d_strength = d_argument * 0.5 + d_strength;
    (a * b, d_x.0, d_x.1, d_strength)
}
