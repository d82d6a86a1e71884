fn activation_grad(x: f64, kind: u8) -> (f64, f64) {
    enum Branch1<A> {
        Then,
        Else(A),
    }
    enum Branch2<A, B, C, D, E, F, G, H, I, J, K, L, M, N> {
        Arm0(A, B),
        Arm1(C),
        Arm2(D),
        Arm3(E),
        Arm4(F),
        Arm5(G, H),
        Arm6(I, J, K, L),
        Arm7(M, N),
    }
    let (value, branch) = match kind {
        0 => {
            let exp_1 = (-x).exp();
            let t = 1.0 / (1.0 + exp_1);
            (t, Branch2::Arm0(exp_1, t))
        }
        1 => {
            let tanh_x = x.tanh();
            (tanh_x, Branch2::Arm1(tanh_x))
        }
        2 => {
            let max_1 = x.max(0.0);
            (max_1, Branch2::Arm2(max_1))
        }
        3 => {
            let t = x > 0.0;
            let t_1 = if t { x } else { 0.01 * x };
            (t_1, Branch2::Arm3(t))
        }
        4 => {
            let (t, branch) = if x > 0.0 {
                (x, Branch1::Then)
            } else {
                let exp_m1_x = x.exp_m1();
                (exp_m1_x, Branch1::Else(exp_m1_x))
            };
            (t, Branch2::Arm4(branch))
        }
        5 => {
            let (t, tape) = activation_augmented(x, 0);
            (x * t, Branch2::Arm5(t, tape))
        }
        6 => {
            let (t, tape) = crate::softplus::softplus_augmented(x);
            let (t_1, tape_1) = activation_augmented(t, 1);
            (x * t_1, Branch2::Arm6(t, tape, t_1, tape_1))
        }
        _ => {
            let t = 0.2 * x + 0.5;
            let clamp_1 = t.clamp(0.0, 1.0);
            (clamp_1, Branch2::Arm7(t, clamp_1))
        }
    };
    let d_x = match branch {
        Branch2::Arm0(exp_1, t) => t * t * exp_1,
        Branch2::Arm1(tanh_x) => 1.0 - tanh_x * tanh_x,
        Branch2::Arm2(max_1) => if max_1 == x { 1.0 } else { 0.0 }
        Branch2::Arm3(t) => if t { 1.0 } else { 0.01 }
        Branch2::Arm4(branch) => {
            match branch {
                Branch1::Then => 1.0,
                Branch1::Else(exp_m1_x) => exp_m1_x + 1.0,
            }
        }
        Branch2::Arm5(t, tape) => {
            let mut d_x = -0.0;
            activation_adjoint(x, &mut d_x, 0, ::autodiff_runtime::Constant, tape, x);
            t + d_x
        }
        Branch2::Arm6(t, tape, t_1, tape_1) => {
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
            activation_adjoint(
                t,
                &mut d_argument,
                1,
                ::autodiff_runtime::Constant,
                tape_1,
                x,
            );
            let mut d_x = -0.0;
            crate::softplus::softplus_adjoint(x, &mut d_x, tape, d_argument);
            t_1 + d_x
        }
        Branch2::Arm7(t, clamp_1) => (if clamp_1 == t { 1.0 } else { 0.0 }) * 0.2,
    };
    (value, d_x)
}
pub fn gated_unit_grad(
    state: f64,
    input: f64,
    weights: (f64, f64, f64),
    kind: u8,
) -> (f64, f64, f64, (f64, f64, f64)) {
    let t = weights.0 * input + 0.3 * state;
    let (update, tape) = activation_augmented(t, 0);
    let t_1 = weights.1 * input - 0.2 * state;
    let (reset, tape_1) = activation_augmented(t_1, 0);
    let t_2 = weights.2 * input + reset * state;
    let (candidate, tape_2) = activation_augmented(t_2, kind);
    let t_3 = 1.0 - update;
    let d_update = candidate - state;
    let d_candidate = update;
    let mut d_argument = -0.0;
    activation_adjoint(
        t_2,
        &mut d_argument,
        kind,
        ::autodiff_runtime::Constant,
        tape_2,
        d_candidate,
    );
    let d_reset = d_argument * state;
    let d_weights_2 = d_argument * input;
    let mut d_argument_1 = -0.0;
    activation_adjoint(
        t_1,
        &mut d_argument_1,
        0,
        ::autodiff_runtime::Constant,
        tape_1,
        d_reset,
    );
    let d_weights_1 = d_argument_1 * input;
    let mut d_argument_2 = -0.0;
    activation_adjoint(
        t,
        &mut d_argument_2,
        0,
        ::autodiff_runtime::Constant,
        tape,
        d_update,
    );
    let d_state = t_3 + d_argument * reset - d_argument_1 * 0.2 + d_argument_2 * 0.3;
    let d_weights_0 = d_argument_2 * input;
    let d_input = d_argument * weights.2 + d_argument_1 * weights.1
        + d_argument_2 * weights.0;
    (
        t_3 * state + update * candidate,
        d_state,
        d_input,
        (d_weights_0, d_weights_1, d_weights_2),
    )
}
