fn slope_vjp(
    state: (f64, f64),
    rates: (f64, f64),
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), (f64, f64)) {
    let prey = state.0;
    let predators = state.1;
    let eaten = prey * predators;
    let d_rates_1 = -(seed.1 * predators);
    let d_eaten = seed.1 - seed.0;
    let d_rates_0 = seed.0 * prey;
    let d_prey = seed.0 * rates.0 + d_eaten * predators;
    let d_predators = d_eaten * prey - seed.1 * rates.1;
    let d_state_0 = d_prey;
    let d_state_1 = d_predators;
    (
        (rates.0 * prey - eaten, eaten - rates.1 * predators),
        (d_state_0, d_state_1),
        (d_rates_0, d_rates_1),
    )
}
fn advanced_vjp(
    state: (f64, f64),
    slope: (f64, f64),
    h: f64,
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), (f64, f64), f64) {
    let d_slope_1 = seed.1 * h;
    let d_h = seed.1 * slope.1 + seed.0 * slope.0;
    let d_slope_0 = seed.0 * h;
    let d_state_0 = seed.0;
    let d_state_1 = seed.1;
    (
        (state.0 + h * slope.0, state.1 + h * slope.1),
        (d_state_0, d_state_1),
        (d_slope_0, d_slope_1),
        d_h,
    )
}
pub fn runge_kutta_vjp(
    state: (f64, f64),
    rates: (f64, f64),
    h: f64,
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), (f64, f64), f64) {
    let (k1, tape) = slope_augmented((state.0, state.1), (rates.0, rates.1));
    let t = h / 2.0;
    let (t_1, tape_1) = advanced_augmented((state.0, state.1), k1.clone(), t);
    let (k2, tape_2) = slope_augmented(t_1, (rates.0, rates.1));
    let t_2 = h / 2.0;
    let (t_3, tape_3) = advanced_augmented((state.0, state.1), k2.clone(), t_2);
    let (k3, tape_4) = slope_augmented(t_3, (rates.0, rates.1));
    let (t_4, tape_5) = advanced_augmented((state.0, state.1), k3.clone(), h);
    let (k4, tape_6) = slope_augmented(t_4, (rates.0, rates.1));
    let mean_0 = (k1.0 + 2.0 * (k2.0 + k3.0) + k4.0) / 6.0;
    let mean_1 = (k1.1 + 2.0 * (k2.1 + k3.1) + k4.1) / 6.0;
    let ((value, value_1), tape_7) = advanced_augmented(
        (state.0, state.1),
        (mean_0, mean_1),
        h,
    );
    let mut d_state_0 = (-0.0, -0.0);
    let mut d_mean_0 = (-0.0, -0.0);
    let mut d_h = -0.0;
    advanced_adjoint(
        (state.0, state.1),
        &mut d_state_0,
        (mean_0, mean_1),
        &mut d_mean_0,
        h,
        &mut d_h,
        tape_7,
        (seed.0, seed.1),
    );
    let t_5 = d_mean_0.1 / 6.0;
    let mut d_k4 = ::autodiff_runtime::shadow::zero_like(&k4);
    d_k4.1 += t_5;
    let mut d_k1 = ::autodiff_runtime::shadow::zero_like(&k1);
    d_k1.1 += t_5;
    let t_5 = t_5 * 2.0;
    let mut d_k3 = ::autodiff_runtime::shadow::zero_like(&k3);
    d_k3.1 += t_5;
    let mut d_k2 = ::autodiff_runtime::shadow::zero_like(&k2);
    d_k2.1 += t_5;
    let t_5 = d_mean_0.0 / 6.0;
    d_k4.0 += t_5;
    d_k1.0 += t_5;
    let t_5 = t_5 * 2.0;
    d_k3.0 += t_5;
    d_k2.0 += t_5;
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
    let mut d_rates_0 = (-0.0, -0.0);
    slope_adjoint(
        t_4,
        &mut d_argument,
        (rates.0, rates.1),
        &mut d_rates_0,
        tape_6,
        d_k4,
    );
    let mut d_state_0_1 = (-0.0, -0.0);
    let mut d_h_1 = -0.0;
    advanced_adjoint(
        (state.0, state.1),
        &mut d_state_0_1,
        k3,
        &mut d_k3,
        h,
        &mut d_h_1,
        tape_5,
        d_argument,
    );
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    let mut d_rates_0_1 = (-0.0, -0.0);
    slope_adjoint(
        t_3,
        &mut d_argument,
        (rates.0, rates.1),
        &mut d_rates_0_1,
        tape_4,
        d_k3,
    );
    let mut d_state_0_2 = (-0.0, -0.0);
    let mut d_argument_1 = -0.0;
    advanced_adjoint(
        (state.0, state.1),
        &mut d_state_0_2,
        k2,
        &mut d_k2,
        t_2,
        &mut d_argument_1,
        tape_3,
        d_argument,
    );
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    let mut d_rates_0_2 = (-0.0, -0.0);
    slope_adjoint(
        t_1,
        &mut d_argument,
        (rates.0, rates.1),
        &mut d_rates_0_2,
        tape_2,
        d_k2,
    );
    let mut d_state_0_3 = (-0.0, -0.0);
    let mut d_argument_2 = -0.0;
    advanced_adjoint(
        (state.0, state.1),
        &mut d_state_0_3,
        k1,
        &mut d_k1,
        t,
        &mut d_argument_2,
        tape_1,
        d_argument,
    );
    let d_h = d_h + d_h_1 + d_argument_1 / 2.0 + d_argument_2 / 2.0;
    let mut d_state_0_4 = (-0.0, -0.0);
    let mut d_rates_0_3 = (-0.0, -0.0);
    slope_adjoint(
        (state.0, state.1),
        &mut d_state_0_4,
        (rates.0, rates.1),
        &mut d_rates_0_3,
        tape,
        d_k1,
    );
    let d_state_0_5 = d_state_0.0 + d_state_0_1.0 + d_state_0_2.0 + d_state_0_3.0
        + d_state_0_4.0;
    let d_state_1 = d_state_0.1 + d_state_0_1.1 + d_state_0_2.1 + d_state_0_3.1
        + d_state_0_4.1;
    let d_rates_0_4 = d_rates_0.0 + d_rates_0_1.0 + d_rates_0_2.0 + d_rates_0_3.0;
    let d_rates_1 = d_rates_0.1 + d_rates_0_1.1 + d_rates_0_2.1 + d_rates_0_3.1;
    ((value, value_1), (d_state_0_5, d_state_1), (d_rates_0_4, d_rates_1), d_h)
}
#[inline]
pub fn runge_kutta_augmented<'tape>(
    state: (f64, f64),
    rates: (f64, f64),
    h: f64,
) -> (
    (f64, f64),
    ::autodiff_runtime::nested_tape!(
        'tape, ((f64, f64), (f64, f64), f64, (f64, f64)) -> ((f64, f64), (f64, f64), f64)
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (k1, tape) = slope_augmented((state.0, state.1), (rates.0, rates.1));
    let tape = tape.keep_tape();
    let (t, tape_1) = advanced_augmented((state.0, state.1), k1.clone(), h / 2.0);
    let tape_1 = tape_1.keep_tape();
    let (k2, tape_2) = slope_augmented(t, (rates.0, rates.1));
    let tape_2 = tape_2.keep_tape();
    let (t_1, tape_3) = advanced_augmented((state.0, state.1), k2.clone(), h / 2.0);
    let tape_3 = tape_3.keep_tape();
    let (k3, tape_4) = slope_augmented(t_1, (rates.0, rates.1));
    let tape_4 = tape_4.keep_tape();
    let (t_2, tape_5) = advanced_augmented((state.0, state.1), k3.clone(), h);
    let tape_5 = tape_5.keep_tape();
    let (k4, tape_6) = slope_augmented(t_2, (rates.0, rates.1));
    let tape_6 = tape_6.keep_tape();
    let ((value, value_1), tape_7) = advanced_augmented(
        (state.0, state.1),
        (
            (k1.0 + 2.0 * (k2.0 + k3.0) + k4.0) / 6.0,
            (k1.1 + 2.0 * (k2.1 + k3.1) + k4.1) / 6.0,
        ),
        h,
    );
    let tape_7 = tape_7.keep_tape();
    let tape = move |state: (f64, f64), rates: (f64, f64), h: f64, seed: (f64, f64)| {
        let t_3 = k1.0;
        let t_4 = k2.0;
        let t_5 = k3.0;
        let t_6 = k4.0;
        let t_7 = 1.0 / 6.0;
        let t_8 = k1.1;
        let t_9 = k2.1;
        let t_10 = k3.1;
        let t_11 = k4.1;
        let t_12 = 1.0 / 6.0;
        let t_13 = 1.0 / 2.0;
        let t_14 = h * t_13;
        let t_15 = 1.0 / 2.0;
        let t_16 = h * t_15;
        let mut d_state_0 = (-0.0, -0.0);
        let mut d_mean_0 = (-0.0, -0.0);
        let mut d_h = -0.0;
        advanced_adjoint(
            (state.0, state.1),
            &mut d_state_0,
            (
                (t_3 + 2.0 * (t_4 + t_5) + t_6) * t_7,
                (t_8 + 2.0 * (t_9 + t_10) + t_11) * t_12,
            ),
            &mut d_mean_0,
            h,
            &mut d_h,
            tape_7,
            (seed.0, seed.1),
        );
        let t_3 = d_mean_0.1 * t_12;
        let mut d_k4 = ::autodiff_runtime::shadow::zero_like(&k4);
        d_k4.1 += t_3;
        let mut d_k1 = ::autodiff_runtime::shadow::zero_like(&k1);
        d_k1.1 += t_3;
        let t_3 = t_3 * 2.0;
        let mut d_k3 = ::autodiff_runtime::shadow::zero_like(&k3);
        d_k3.1 += t_3;
        let mut d_k2 = ::autodiff_runtime::shadow::zero_like(&k2);
        d_k2.1 += t_3;
        let t_3 = d_mean_0.0 * t_7;
        d_k4.0 += t_3;
        d_k1.0 += t_3;
        let t_3 = t_3 * 2.0;
        d_k3.0 += t_3;
        d_k2.0 += t_3;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        let mut d_rates_0 = (-0.0, -0.0);
        slope_adjoint(
            t_2,
            &mut d_argument,
            (rates.0, rates.1),
            &mut d_rates_0,
            tape_6,
            d_k4,
        );
        let mut d_state_0_1 = (-0.0, -0.0);
        let mut d_h_1 = -0.0;
        advanced_adjoint(
            (state.0, state.1),
            &mut d_state_0_1,
            k3,
            &mut d_k3,
            h,
            &mut d_h_1,
            tape_5,
            d_argument,
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        let mut d_rates_0_1 = (-0.0, -0.0);
        slope_adjoint(
            t_1,
            &mut d_argument,
            (rates.0, rates.1),
            &mut d_rates_0_1,
            tape_4,
            d_k3,
        );
        let mut d_state_0_2 = (-0.0, -0.0);
        let mut d_argument_1 = -0.0;
        advanced_adjoint(
            (state.0, state.1),
            &mut d_state_0_2,
            k2,
            &mut d_k2,
            t_14,
            &mut d_argument_1,
            tape_3,
            d_argument,
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        let mut d_rates_0_2 = (-0.0, -0.0);
        slope_adjoint(
            t,
            &mut d_argument,
            (rates.0, rates.1),
            &mut d_rates_0_2,
            tape_2,
            d_k2,
        );
        let mut d_state_0_3 = (-0.0, -0.0);
        let mut d_argument_2 = -0.0;
        advanced_adjoint(
            (state.0, state.1),
            &mut d_state_0_3,
            k1,
            &mut d_k1,
            t_16,
            &mut d_argument_2,
            tape_1,
            d_argument,
        );
        let d_h = d_h + d_h_1 + d_argument_1 * t_13 + d_argument_2 * t_15;
        let mut d_state_0_4 = (-0.0, -0.0);
        let mut d_rates_0_3 = (-0.0, -0.0);
        slope_adjoint(
            (state.0, state.1),
            &mut d_state_0_4,
            (rates.0, rates.1),
            &mut d_rates_0_3,
            tape,
            d_k1,
        );
        let d_state_0_5 = d_state_0.0 + d_state_0_1.0 + d_state_0_2.0 + d_state_0_3.0
            + d_state_0_4.0;
        let d_state_1 = d_state_0.1 + d_state_0_1.1 + d_state_0_2.1 + d_state_0_3.1
            + d_state_0_4.1;
        let d_rates_0_4 = d_rates_0.0 + d_rates_0_1.0 + d_rates_0_2.0 + d_rates_0_3.0;
        let d_rates_1 = d_rates_0.1 + d_rates_0_1.1 + d_rates_0_2.1 + d_rates_0_3.1;
        ((d_state_0_5, d_state_1), (d_rates_0_4, d_rates_1), d_h)
    };
    (
        (value, value_1),
        ::autodiff_runtime::nested!(
            tape, ((f64, f64), (f64, f64), f64, (f64, f64)) -> ((f64, f64), (f64, f64),
            f64)
        ),
    )
}
