pub fn tuple_fields_grad(
    start: (f64, f64),
    stiffness: f64,
    h: f64,
    damped: bool,
) -> (f64, (f64, f64), f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let t = 0.5 * h;
    let t_1 = t * stiffness;
    let state_1 = start.1 - t_1 * start.0;
    let state_0 = start.0 + h * state_1;
    let (state_1_1, branch) = if damped {
        let t = 1.0 - 0.1 * h;
        (state_1 * t, Branch::Then(t))
    } else {
        (state_1, Branch::Else)
    };
    let t_2 = 0.5 * h;
    let t_3 = t_2 * stiffness;
    let state_1_1 = state_1_1 - t_3 * state_0;
    let t_4 = 0.5 * stiffness * state_0;
    let potential = t_4 * state_0;
    let t_5 = 0.5 * state_1_1;
    let kinetic = t_5 * state_1_1;
    let scale = 1.0 + h;
    let t_6 = potential + kinetic;
    let d_scale = t_6;
    let d_kinetic = scale;
    let d_state_1 = 0.5 * (d_kinetic * state_1_1) + d_kinetic * t_5;
    let d_potential = scale;
    let t_4 = d_potential * t_4;
    let t_5 = d_state_1 * state_0;
    let d_state_0 = t_4 + t_4 - d_state_1 * t_3;
    let t_3 = d_scale - t_5 * stiffness * 0.5;
    let (d_h, d_state_1_1) = match branch {
        Branch::Then(t) => (t_3 - d_state_1 * state_1 * 0.1, d_state_1 * t),
        Branch::Else => (t_3, d_state_1),
    };
    let d_state_1 = d_state_1_1 + d_state_0 * h;
    let t_3 = d_state_1 * start.0;
    let d_start_0 = d_state_0 - d_state_1 * t_1;
    let d_stiffness = state_0 * (d_potential * state_0) * 0.5 - t_5 * t_2 - t_3 * t;
    let d_h = d_h + d_state_0 * state_1 - t_3 * stiffness * 0.5;
    let d_start_1 = d_state_1;
    (t_6 * scale, (d_start_0, d_start_1), d_stiffness, d_h)
}
