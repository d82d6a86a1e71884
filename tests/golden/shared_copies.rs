fn slope_vjp(state: [f64; 2], k: f64, seed: [f64; 2]) -> ([f64; 2], [f64; 2], f64) {
    let t = state[1];
    let t_1 = state[0];
    let cos_1 = t_1.cos();
    let t_2 = -k;
    let t_3 = state[0];
    let t_4 = state[1];
    let value = [t * cos_1, t_2 * t_3 - 0.1 * t_4.powi(3)];
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    let mut d_value = seed;
    let t_5 = d_value[0];
    let t_6 = d_value[1];
    let d_k = -(t_6 * t_3);
    d_state[0] += t_6 * t_2 - t_5 * t * t_1.sin();
    d_state[1] += t_5 * cos_1 - t_6 * 0.1 * (3.0 * t_4.powi(2));
    (value, d_state, d_k)
}
fn energy_grad(state: [f64; 2], k: f64) -> (f64, [f64; 2], f64) {
    let t = 0.5 * state[1];
    let t_1 = state[1];
    let t_2 = 0.5 * k;
    let t_3 = state[0];
    let powi_1 = t_3.powi(4);
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    d_state[0] += t_2 * (4.0 * t_3.powi(3));
    let d_k = powi_1 * 0.5;
    d_state[1] += t + t_1 * 0.5;
    (t * t_1 + t_2 * powi_1, d_state, d_k)
}
fn damp_grad(state: &mut [f64; 2], d_state: &mut [f64; 2], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_state, state, "state");
    let t = 0.1 * k;
    let t_1 = state[0];
    let t_2 = 1.0 - t * t_1;
    let t_3 = state[1];
    state[1] = t_3 * t_2;
    let t_4 = state[1];
    let t_5 = state[0];
    d_state[0] += t_4;
    d_state[1] += t_5;
    let t_6 = ::autodiff_runtime::shadow::take(&mut d_state[1]);
    let t_3 = t_6 * t_3;
    d_state[1] += t_6 * t_2;
    d_state[0] -= t_3 * t;
    let d_k = -(t_3 * t_1 * 0.1);
    (t_4 * t_5, d_k)
}
#[inline]
fn damp_augmented(
    state: &mut [f64; 2],
    k: f64,
) -> (f64, ::autodiff_runtime::tape!((& mut [f64; 2], f64, f64) -> f64)) {
    let t = state[0];
    let t_1 = state[1];
    state[1] = t_1 * (1.0 - 0.1 * k * t);
    let t_2 = state[1];
    let t_3 = state[0];
    (
        t_2 * t_3,
        move |d_state: &mut [f64; 2], k: f64, seed: f64| {
            let t_4 = 0.1 * k;
            d_state[0] += seed * t_2;
            d_state[1] += seed * t_3;
            let t_5 = ::autodiff_runtime::shadow::take(&mut d_state[1]);
            let t_1 = t_5 * t_1;
            d_state[1] += t_5 * (1.0 - t_4 * t);
            d_state[0] -= t_1 * t_4;
            let d_k = -(t_1 * t * 0.1);
            d_k
        },
    )
}
fn steps_grad(start: [f64; 2], k: f64, count: usize) -> (f64, [f64; 2], f64) {
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut state = start;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..=count));
    let mut sum: f64 = 0.0;
    for i in 0..=count {
        let (a, tape) = slope_augmented(state.clone(), k);
        let saved = ::autodiff_runtime::records::copy(&state);
        let (before, tape_1) = energy_augmented(state.clone(), k);
        let (sum_1, branch) = if i % 2 == 0 {
            let saved = ::autodiff_runtime::records::copy(&state);
            let (t, tape) = energy_augmented(state.clone(), k);
            let sum_1 = sum + t * before;
            state[0] += 0.01 * k * before;
            (sum_1, Branch::Then(t, tape, saved))
        } else {
            (sum, Branch::Else)
        };
        let saved_1 = ::autodiff_runtime::records::copy(&state);
        let (b, tape_2) = slope_augmented(state.clone(), k);
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        let mut sum_2: f64 = sum_1;
        for j in 0..2 {
            let (t, tape) = energy_augmented(state.clone(), k);
            let t_1 = a[j];
            let t_2 = a[j];
            let t_3 = b[j];
            let saved = ::autodiff_runtime::records::copy(&state);
            let (t_4, tape_1) = energy_augmented(state.clone(), k);
            state[j] += 0.05 * (t_2 + t_3) * t_4;
            records_1.push((t, tape, t_4, tape_1, saved));
            sum_2 += t * t_1;
        }
        let saved_2 = ::autodiff_runtime::records::copy(&state);
        let (t, tape_3) = energy_augmented(state.clone(), k);
        let (t_1, tape_4) = damp_augmented(
            ::autodiff_runtime::records::lend(&mut state, &mut kept),
            k,
        );
        let saved_3 = ::autodiff_runtime::records::copy(&state);
        let (t_2, tape_5) = energy_augmented(state.clone(), k);
        let sum_1 = sum_2 + (t - t_1 * t_2);
        state[0] *= 1.1;
        let saved_4 = ::autodiff_runtime::records::copy(&state);
        let (t, tape_6) = energy_augmented(state.clone(), k);
        let sum_1 = sum_1 + t.sin();
        let t_3 = state[0];
        state[0] = sum_1;
        let (t_4, tape_7) = energy_augmented(state.clone(), k);
        let saved_5 = ::autodiff_runtime::records::copy(&state);
        let (t_5, tape_8) = slope_augmented(state.clone(), k);
        let t_6 = t_5[0];
        records
            .push((
                a,
                tape,
                before,
                tape_1,
                b,
                tape_2,
                tape_3,
                t_1,
                tape_4,
                t_2,
                tape_5,
                t,
                tape_6,
                t_3,
                t_4,
                tape_7,
                t_5,
                tape_8,
                saved_5,
                saved_4,
                saved_3,
                saved_2,
                records_1,
                saved_1,
                branch,
                saved,
            ));
        sum = t_3 * (0.3 + t_4 * t_6);
    }
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    let mut d_k = -0.0;
    let t = energy_seeded(state.clone(), &mut d_state, k, &mut d_k, 1.0);
    let mut d_start = ::autodiff_runtime::shadow::zero_like(&start);
    let mut d_sum: f64 = 1.0;
    let mut d_k_1: f64 = d_k;
    for _ in (0..=count).rev() {
        let (
            a,
            tape,
            before,
            tape_1,
            b,
            tape_2,
            tape_3,
            t,
            tape_4,
            t_1,
            tape_5,
            t_2,
            tape_6,
            t_3,
            t_4,
            tape_7,
            t_5,
            tape_8,
            saved,
            saved_1,
            saved_2,
            saved_3,
            mut records,
            saved_4,
            branch,
            saved_5,
        ) = records.pop();
        let t_6 = t_5[0];
        let t_3 = d_sum * t_3;
        let t_7 = t_3 * t_6;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_5);
        d_place[0] += t_3 * t_4;
        let mut d_k = -0.0;
        slope_adjoint(saved.clone(), &mut d_state, k, &mut d_k, tape_8, d_place);
        let mut d_k_2 = -0.0;
        energy_adjoint(saved, &mut d_state, k, &mut d_k_2, tape_7, t_7);
        let d_sum_1 = ::autodiff_runtime::shadow::take(&mut d_state[0]);
        d_state[0] += d_sum * (0.3 + t_4 * t_6);
        let t_2 = d_sum_1 * t_2.cos();
        let mut d_k_3 = -0.0;
        energy_adjoint(saved_1, &mut d_state, k, &mut d_k_3, tape_6, t_2);
        d_state[0] += ::autodiff_runtime::shadow::take(&mut d_state[0]) * 1.1;
        let t_1 = -(d_sum_1 * t_1);
        let t = -(d_sum_1 * t);
        let mut d_k_4 = -0.0;
        energy_adjoint(saved_2, &mut d_state, k, &mut d_k_4, tape_5, t);
        let mut d_k_5 = -0.0;
        damp_adjoint(kept.again(&mut state), &mut d_state, k, &mut d_k_5, tape_4, t_1);
        let mut d_k_6 = -0.0;
        energy_adjoint(saved_3, &mut d_state, k, &mut d_k_6, tape_3, d_sum_1);
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
        let mut d_k_7: f64 = d_k + d_k_2 + d_k_3 + d_k_4 + d_k_5 + d_k_6;
        for j in (0..2).rev() {
            let (t, tape, t_1, tape_1, saved) = records.pop();
            let t_2 = a[j];
            let t_3 = b[j];
            let t_4 = a[j];
            let t_5 = d_state[j];
            let t_2 = t_5 * (0.05 * (t_2 + t_3));
            let mut d_k = -0.0;
            energy_adjoint(saved.clone(), &mut d_state, k, &mut d_k, tape_1, t_2);
            let t_1 = t_5 * t_1 * 0.05;
            d_b[j] += t_1;
            let t_2 = d_sum_1 * t_4;
            d_a[j] += t_1 + d_sum_1 * t;
            let mut d_k_2 = -0.0;
            energy_adjoint(saved, &mut d_state, k, &mut d_k_2, tape, t_2);
            d_k_7 += d_k + d_k_2;
        }
        let mut d_k = -0.0;
        slope_adjoint(saved_4, &mut d_state, k, &mut d_k, tape_2, d_b);
        let t = d_k_7 + d_k;
        let (d_k, d_sum_2, d_before) = match branch {
            Branch::Then(t_1, tape, saved) => {
                let t_2 = d_state[0];
                let t_3 = d_sum_1 * before;
                let mut d_k = -0.0;
                energy_adjoint(saved, &mut d_state, k, &mut d_k, tape, t_3);
                (
                    t + t_2 * before * 0.01 + d_k,
                    d_sum_1,
                    t_2 * (0.01 * k) + d_sum_1 * t_1,
                )
            }
            Branch::Else => (t, d_sum_1, -0.0),
        };
        let mut d_k_2 = -0.0;
        energy_adjoint(saved_5.clone(), &mut d_state, k, &mut d_k_2, tape_1, d_before);
        let mut d_k_3 = -0.0;
        slope_adjoint(saved_5, &mut d_state, k, &mut d_k_3, tape, d_a);
        d_sum = d_sum_2;
        d_k_1 += d_k + d_k_2 + d_k_3;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_start, &d_state);
    (sum + t, d_start, d_k_1)
}
#[inline]
fn steps_augmented<'tape>(
    start: [f64; 2],
    k: f64,
    count: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, ([f64; 2], f64, usize, f64) -> ([f64; 2], f64)
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut state = start;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..=count));
    let mut sum: f64 = 0.0;
    for i in 0..=count {
        let (a, tape) = slope_augmented(state.clone(), k);
        let saved = ::autodiff_runtime::records::copy(&state);
        let (before, tape_1) = energy_augmented(state.clone(), k);
        let (sum_1, branch) = if i % 2 == 0 {
            let saved = ::autodiff_runtime::records::copy(&state);
            let (t, tape) = energy_augmented(state.clone(), k);
            let sum_1 = sum + t * before;
            state[0] += 0.01 * k * before;
            (sum_1, Branch::Then(t, tape.keep_tape(), saved))
        } else {
            (sum, Branch::Else)
        };
        let saved_1 = ::autodiff_runtime::records::copy(&state);
        let (b, tape_2) = slope_augmented(state.clone(), k);
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        let mut sum_2: f64 = sum_1;
        for j in 0..2 {
            let (t, tape) = energy_augmented(state.clone(), k);
            let t_1 = a[j];
            let t_2 = a[j];
            let t_3 = b[j];
            let saved = ::autodiff_runtime::records::copy(&state);
            let (t_4, tape_1) = energy_augmented(state.clone(), k);
            state[j] += 0.05 * (t_2 + t_3) * t_4;
            records_1.push((t, tape.keep_tape(), t_4, tape_1.keep_tape(), saved));
            sum_2 += t * t_1;
        }
        let saved_2 = ::autodiff_runtime::records::copy(&state);
        let (t, tape_3) = energy_augmented(state.clone(), k);
        let (t_1, tape_4) = damp_augmented(
            ::autodiff_runtime::records::lend(&mut state, &mut kept),
            k,
        );
        let saved_3 = ::autodiff_runtime::records::copy(&state);
        let (t_2, tape_5) = energy_augmented(state.clone(), k);
        let sum_1 = sum_2 + (t - t_1 * t_2);
        state[0] *= 1.1;
        let saved_4 = ::autodiff_runtime::records::copy(&state);
        let (t, tape_6) = energy_augmented(state.clone(), k);
        let sum_1 = sum_1 + t.sin();
        let t_3 = state[0];
        state[0] = sum_1;
        let (t_4, tape_7) = energy_augmented(state.clone(), k);
        let saved_5 = ::autodiff_runtime::records::copy(&state);
        let (t_5, tape_8) = slope_augmented(state.clone(), k);
        let t_6 = t_5[0];
        records
            .push((
                a,
                tape.keep_tape(),
                before,
                tape_1.keep_tape(),
                b,
                tape_2.keep_tape(),
                tape_3.keep_tape(),
                t_1,
                tape_4.keep_tape(),
                t_2,
                tape_5.keep_tape(),
                t,
                tape_6.keep_tape(),
                t_3,
                t_4,
                tape_7.keep_tape(),
                t_5,
                tape_8.keep_tape(),
                saved_5,
                saved_4,
                saved_3,
                saved_2,
                records_1,
                saved_1,
                branch,
                saved,
            ));
        sum = t_3 * (0.3 + t_4 * t_6);
    }
    let (t, tape) = energy_augmented(state.clone(), k);
    let tape = tape.keep_tape();
    let tape = move |start: [f64; 2], k: f64, count: usize, seed: f64| {
        let mut d_start = ::autodiff_runtime::shadow::zero_like(&start);
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        let mut d_k = -0.0;
        energy_adjoint(state.clone(), &mut d_state, k, &mut d_k, tape, seed);
        let mut d_sum: f64 = seed;
        let mut d_k_1: f64 = d_k;
        for _ in (0..=count).rev() {
            let (
                a,
                tape,
                before,
                tape_1,
                b,
                tape_2,
                tape_3,
                t,
                tape_4,
                t_1,
                tape_5,
                t_2,
                tape_6,
                t_3,
                t_4,
                tape_7,
                t_5,
                tape_8,
                saved,
                saved_1,
                saved_2,
                saved_3,
                mut records,
                saved_4,
                branch,
                saved_5,
            ) = records.pop();
            let t_6 = t_5[0];
            let t_3 = d_sum * t_3;
            let t_7 = t_3 * t_6;
            let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_5);
            d_place[0] += t_3 * t_4;
            let mut d_k = -0.0;
            slope_adjoint(saved.clone(), &mut d_state, k, &mut d_k, tape_8, d_place);
            let mut d_k_2 = -0.0;
            energy_adjoint(saved, &mut d_state, k, &mut d_k_2, tape_7, t_7);
            let d_sum_1 = ::autodiff_runtime::shadow::take(&mut d_state[0]);
            d_state[0] += d_sum * (0.3 + t_4 * t_6);
            let t_2 = d_sum_1 * t_2.cos();
            let mut d_k_3 = -0.0;
            energy_adjoint(saved_1, &mut d_state, k, &mut d_k_3, tape_6, t_2);
            d_state[0] += ::autodiff_runtime::shadow::take(&mut d_state[0]) * 1.1;
            let t_1 = -(d_sum_1 * t_1);
            let t = -(d_sum_1 * t);
            let mut d_k_4 = -0.0;
            energy_adjoint(saved_2, &mut d_state, k, &mut d_k_4, tape_5, t);
            let mut d_k_5 = -0.0;
            damp_adjoint(
                kept.again(&mut state),
                &mut d_state,
                k,
                &mut d_k_5,
                tape_4,
                t_1,
            );
            let mut d_k_6 = -0.0;
            energy_adjoint(saved_3, &mut d_state, k, &mut d_k_6, tape_3, d_sum_1);
            let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
            let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
            let mut d_k_7: f64 = d_k + d_k_2 + d_k_3 + d_k_4 + d_k_5 + d_k_6;
            for j in (0..2).rev() {
                let (t, tape, t_1, tape_1, saved) = records.pop();
                let t_2 = a[j];
                let t_3 = b[j];
                let t_4 = a[j];
                let t_5 = d_state[j];
                let t_2 = t_5 * (0.05 * (t_2 + t_3));
                let mut d_k = -0.0;
                energy_adjoint(saved.clone(), &mut d_state, k, &mut d_k, tape_1, t_2);
                let t_1 = t_5 * t_1 * 0.05;
                d_b[j] += t_1;
                let t_2 = d_sum_1 * t_4;
                d_a[j] += t_1 + d_sum_1 * t;
                let mut d_k_2 = -0.0;
                energy_adjoint(saved, &mut d_state, k, &mut d_k_2, tape, t_2);
                d_k_7 += d_k + d_k_2;
            }
            let mut d_k = -0.0;
            slope_adjoint(saved_4, &mut d_state, k, &mut d_k, tape_2, d_b);
            let t = d_k_7 + d_k;
            let (d_k, d_sum_2, d_before) = match branch {
                Branch::Then(t_1, tape, saved) => {
                    let t_2 = d_state[0];
                    let t_3 = d_sum_1 * before;
                    let mut d_k = -0.0;
                    energy_adjoint(saved, &mut d_state, k, &mut d_k, tape, t_3);
                    (
                        t + t_2 * before * 0.01 + d_k,
                        d_sum_1,
                        t_2 * (0.01 * k) + d_sum_1 * t_1,
                    )
                }
                Branch::Else => (t, d_sum_1, -0.0),
            };
            let mut d_k_2 = -0.0;
            energy_adjoint(
                saved_5.clone(),
                &mut d_state,
                k,
                &mut d_k_2,
                tape_1,
                d_before,
            );
            let mut d_k_3 = -0.0;
            slope_adjoint(saved_5, &mut d_state, k, &mut d_k_3, tape, d_a);
            d_sum = d_sum_2;
            d_k_1 += d_k + d_k_2 + d_k_3;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_start, &d_state);
        (d_start, d_k_1)
    };
    (
        sum + t,
        ::autodiff_runtime::nested!(tape, ([f64; 2], f64, usize, f64) -> ([f64; 2], f64)),
    )
}
pub fn shared_copies_grad(x: &[f64], d_x: &mut [f64], count: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = [x[0], x[1]];
    let t_1 = x[2];
    let mut d_place = [-0.0; 2];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_argument = -0.0;
    let value = steps_seeded(
        t,
        &mut d_place,
        t_1,
        &mut d_argument,
        count,
        ::autodiff_runtime::Constant,
        1.0,
    );
    d_x[2] += d_argument;
    let t = d_place[0];
    d_x[1] += d_place[1];
    d_x[0] += t;
    value
}
#[inline]
pub fn shared_copies_augmented<'tape>(
    x: &[f64],
    count: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let t = [x[0], x[1]];
    let (value, tape) = steps_augmented(t.clone(), x[2], count);
    let tape = tape.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        count: usize,
        seed: f64|
    {
        let t_1 = x[2];
        let mut d_place = [-0.0; 2];
        let mut d_argument = -0.0;
        steps_adjoint(
            t,
            &mut d_place,
            t_1,
            &mut d_argument,
            count,
            ::autodiff_runtime::Constant,
            tape,
            seed,
        );
        if let Some(d_x) = &mut d_x {
            d_x[2] += d_argument;
        }
        let t = d_place[0];
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_place[1];
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t;
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, f64) -> ()
        ),
    )
}
