fn adjoint_grad(seed: f64, d_seed: f64) -> (f64, f64, f64) {
    let sin_d_seed = d_seed.sin();
    let d_d_seed = seed * d_seed.cos();
    let d_seed_1 = sin_d_seed;
    (seed * sin_d_seed, d_seed_1, d_d_seed)
}
pub fn hygiene_grad(x: f64, d_x: f64, seed: f64) -> (f64, f64, f64, f64) {
    enum Branch<A, B, C, D> {
        Then(A, B, C),
        Else(D),
    }
    let tape = x * d_x;
    let value = tape + seed.sin();
    let (record, value_1, branch) = if value > 0.5 {
        let d_tape = tape * 2.0;
        let (t, tape_1) = adjoint_augmented(d_x, x);
        (d_tape * t, value, Branch::Then(d_tape, t, tape_1))
    } else {
        let (gradient, tape_1) = adjoint_augmented(seed, value);
        let value = value + gradient;
        (gradient - x, value, Branch::Else(tape_1))
    };
    let slot_x = record * value_1;
    let d_value = slot_x + d_x;
    let d_d_x = d_value * seed;
    let result = d_d_x - record;
    let t0 = result * result;
    let grad = t0 + value_1;
    let d_result = result;
    let d_d_d_x = d_result;
    let d_d_value = d_d_d_x * seed;
    let t = d_d_d_x * d_value;
    let d_slot_x = d_d_value;
    let d_record = d_slot_x * value_1 - d_result;
    let d_value_1 = 0.5 + d_slot_x * record;
    let (d_x_1, d_d_x_1, d_seed, d_tape_1, d_value_2) = match branch {
        Branch::Then(d_tape, t_1, tape_1) => {
            let d_d_tape = d_record * t_1;
            let mut d_d_x_1 = -0.0;
            let mut d_x_1 = -0.0;
            adjoint_adjoint(d_x, &mut d_d_x_1, x, &mut d_x_1, tape_1, d_record * d_tape);
            (d_x_1, d_d_value + d_d_x_1, t, d_d_tape * 2.0, d_value_1)
        }
        Branch::Else(tape_1) => {
            let d_gradient = d_record + d_value_1;
            let mut d_seed = -0.0;
            let mut d_value_2 = -0.0;
            adjoint_adjoint(
                seed,
                &mut d_seed,
                value,
                &mut d_value_2,
                tape_1,
                d_gradient,
            );
            (-d_record, d_d_value, t + d_seed, -0.0, d_value_1 + d_value_2)
        }
    };
    let d_tape_1 = d_tape_1 + d_value_2;
    let d_seed = d_seed + d_value_2 * seed.cos();
    let d_x_1 = d_x_1 + d_tape_1 * d_x;
    let d_d_x_1 = d_d_x_1 + d_tape_1 * x;
    (grad * 0.5, d_x_1, d_d_x_1, d_seed)
}
