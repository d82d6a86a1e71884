fn damped_vjp(
    mut state: Vec<f64>,
    rate: f64,
    seed: Vec<f64>,
) -> (Vec<f64>, Vec<f64>, f64) {
    let t = state.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let exp_1 = (-rate * i as f64).exp();
        let t = state[i];
        state[i] = t * exp_1;
        records.push((exp_1, t));
    }
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    ::autodiff_runtime::shadow::accumulate(&mut d_state, &seed);
    let d_rate = ::autodiff_runtime::sums::sum(
        (0..t).rev(),
        |i| {
            let (exp_1, t) = records.pop();
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_state[i]);
            d_state[i] += t_1 * exp_1;
            -(t_1 * (t * exp_1) * i as f64)
        },
    );
    (state, d_state, d_rate)
}
pub fn consumed_vector_vjp(
    state: Vec<f64>,
    forcing: Vec<f64>,
    rate: f64,
    seed: Vec<f64>,
) -> (Vec<f64>, Vec<f64>, Vec<f64>, f64) {
    let (mut state_1, tape) = damped_augmented(state.clone(), rate);
    let t = state_1.len().min(forcing.len());
    let forcing_1 = &forcing[..t];
    for i in 0..t {
        let f = forcing_1[i];
        state_1[i] += f * f;
    }
    let t_1 = 0.5 * rate;
    let (value, tape_1) = damped_augmented(state_1.clone(), t_1);
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    let mut d_forcing = ::autodiff_runtime::shadow::zero_like(&forcing);
    let d_value = seed;
    let mut d_state_1 = ::autodiff_runtime::shadow::zero_like(&state_1);
    let mut d_argument = -0.0;
    damped_adjoint(state_1, &mut d_state_1, t_1, &mut d_argument, tape_1, d_value);
    let forcing_1 = &forcing[..t];
    let d_forcing_1 = &mut d_forcing[..t];
    for i in 0..t {
        let f_1 = forcing_1[i];
        let t = ::autodiff_runtime::shadow::take(&mut d_state_1[i]);
        d_state_1[i] += t;
        let t = t * f_1;
        let d_f = t + t;
        d_forcing_1[i] += d_f;
    }
    let mut d_rate = -0.0;
    damped_adjoint(state, &mut d_state, rate, &mut d_rate, tape, d_state_1);
    let d_rate = d_argument * 0.5 + d_rate;
    (value, d_state, d_forcing, d_rate)
}
#[inline]
pub fn consumed_vector_augmented<'tape>(
    state: Vec<f64>,
    forcing: Vec<f64>,
    rate: f64,
) -> (
    Vec<f64>,
    ::autodiff_runtime::nested_tape!(
        'tape, (Vec < f64 >, Vec < f64 >, f64, Vec < f64 >) -> (Vec < f64 >, Vec < f64 >,
        f64)
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (mut state_1, tape) = damped_augmented(state.clone(), rate);
    let tape = tape.keep_tape();
    let t = state_1.len().min(forcing.len());
    let forcing_1 = &forcing[..t];
    for i in 0..t {
        let f = forcing_1[i];
        state_1[i] += f * f;
    }
    let (value, tape_1) = damped_augmented(state_1.clone(), 0.5 * rate);
    let tape_1 = tape_1.keep_tape();
    let tape = move |state: Vec<f64>, forcing: Vec<f64>, rate: f64, seed: Vec<f64>| {
        let t_1 = 0.5 * rate;
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        let mut d_forcing = ::autodiff_runtime::shadow::zero_like(&forcing);
        let d_value = seed;
        let mut d_state_1 = ::autodiff_runtime::shadow::zero_like(&state_1);
        let mut d_argument = -0.0;
        damped_adjoint(state_1, &mut d_state_1, t_1, &mut d_argument, tape_1, d_value);
        let forcing_1 = &forcing[..t];
        let d_forcing_1 = &mut d_forcing[..t];
        for i in 0..t {
            let f_1 = forcing_1[i];
            let t = ::autodiff_runtime::shadow::take(&mut d_state_1[i]);
            d_state_1[i] += t;
            let t = t * f_1;
            let d_f = t + t;
            d_forcing_1[i] += d_f;
        }
        let mut d_rate = -0.0;
        damped_adjoint(state, &mut d_state, rate, &mut d_rate, tape, d_state_1);
        let d_rate = d_argument * 0.5 + d_rate;
        (d_state, d_forcing, d_rate)
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (Vec < f64 >, Vec < f64 >, f64, Vec < f64 >) -> (Vec < f64 >, Vec < f64
            >, f64)
        ),
    )
}
