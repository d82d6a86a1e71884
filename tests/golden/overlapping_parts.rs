fn dot_grad(a: &[f64], d_a: &mut [f64], b: &[f64], d_b: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let t = a.len().min(b.len());
    ::autodiff_runtime::shadow::zero(&mut d_a[t..]);
    ::autodiff_runtime::shadow::zero(&mut d_b[t..]);
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let x = a[i];
        let y = b[i];
        let d_y = x;
        d_b[i] = d_y;
        let d_x = y;
        d_a[i] = d_x;
        sum += x * y;
    }
    sum
}
pub fn overlapping_parts_grad(
    x: &[f64],
    d_x: &mut [f64],
    from: usize,
    to: usize,
) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let head = &x[..to];
    let tail = &x[from..];
    let middle = &x[from..=to];
    let start = &x[..=from];
    let all = &x[..];
    let inner = &middle[1..];
    let mut d_again = ::autodiff_runtime::shadow::zero_like(tail);
    let t = dot_seeded(head, &mut d_x[..to], tail, &mut d_again, 1.0);
    let mut d_again_1 = ::autodiff_runtime::shadow::zero_like(all);
    let t_1 = dot_seeded(middle, &mut d_x[from..=to], all, &mut d_again_1, 2.0);
    let (t_2, tape) = dot_augmented(start, inner);
    let t_2 = 3.0 * t_2;
    let t_3 = tail[0];
    let t_4 = all[from];
    let t_5 = head[0];
    d_x[0] += t_4;
    d_x[from] += t_5 + t_2;
    let t_6 = t_3 * 3.0;
    let t_7 = from + 1;
    let mut d_again_2 = ::autodiff_runtime::shadow::zero_like(inner);
    dot_adjoint(start, &mut d_x[..=from], inner, &mut d_again_2, tape, t_6);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[t_7..=to], &d_again_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_again_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[from..], &d_again);
    t + 2.0 * t_1 + t_2 * t_3 + t_4 * t_5
}
#[inline]
pub fn overlapping_parts_augmented<'tape>(
    x: &[f64],
    from: usize,
    to: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, usize, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let head = &x[..to];
    let tail = &x[from..];
    let middle = &x[from..=to];
    let start = &x[..=from];
    let all = &x[..];
    let inner = &middle[1..];
    let (t, tape) = dot_augmented(head, tail);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = dot_augmented(middle, all);
    let tape_1 = tape_1.keep_tape();
    let (t_2, tape_2) = dot_augmented(start, inner);
    let tape_2 = tape_2.keep_tape();
    let t_2 = 3.0 * t_2;
    let t_3 = tail[0];
    let t_4 = all[from];
    let t_5 = head[0];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        from: usize,
        to: usize,
        seed: f64|
    {
        let head_1 = &x[..to];
        let t_6 = head_1[0];
        let all_1 = &x[..];
        let t_7 = all_1[from];
        let tail_1 = &x[from..];
        let t_8 = tail_1[0];
        let middle_1 = &x[from..=to];
        let inner_1 = &middle_1[1..];
        let start_1 = &x[..=from];
        if let Some(d_x) = &mut d_x {
            d_x[0] += seed * t_7;
        }
        if let Some(d_x) = &mut d_x {
            d_x[from] += seed * t_6 + seed * t_2;
        }
        let t_6 = seed * t_8 * 3.0;
        let t_7 = from + 1;
        let mut d_again = ::autodiff_runtime::shadow::zero_like(inner_1);
        dot_adjoint(
            start_1,
            d_x.as_deref_mut().map(|d_x| &mut d_x[..=from]),
            inner_1,
            &mut d_again,
            tape_2,
            t_6,
        );
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[t_7..=to], &d_again);
        }
        let t_6 = seed * 2.0;
        let mut d_again = ::autodiff_runtime::shadow::zero_like(all_1);
        dot_adjoint(
            middle_1,
            d_x.as_deref_mut().map(|d_x| &mut d_x[from..=to]),
            all_1,
            &mut d_again,
            tape_1,
            t_6,
        );
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_again);
        }
        let mut d_again = ::autodiff_runtime::shadow::zero_like(tail_1);
        dot_adjoint(
            head_1,
            d_x.as_deref_mut().map(|d_x| &mut d_x[..to]),
            tail_1,
            &mut d_again,
            tape,
            seed,
        );
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[from..], &d_again);
        }
    };
    (
        t + 2.0 * t_1 + t_2 * t_3 + t_4 * t_5,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, usize, f64) ->
            ()
        ),
    )
}
fn relaxation_grad(mut state: [f64; 3], from: usize, gain: f64) -> (f64, [f64; 3], f64) {
    enum Branch<A, B, C, D, E> {
        Then,
        Else(A, B, C, D, E),
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let mut kept_3 = ::autodiff_runtime::records::arguments();
    let mut records = ::autodiff_runtime::records::Records::new();
    let step = 0;
    let mut step_1 = step;
    let mut trips = 0usize;
    while step_1 < 4 {
        let step = step_1 + 1;
        let branch = if step > 2 && gain >= 0.5 {
            Branch::Then
        } else {
            let t = &state[0..];
            let t_1 = &state[from..];
            let t_2 = ::autodiff_runtime::records::copy(t_1);
            let (t, tape) = dot_augmented(
                ::autodiff_runtime::records::lend(t, &mut kept_2),
                ::autodiff_runtime::records::lend(t_1, &mut kept_3),
            );
            state[step % 3] -= 0.1 * t.sin();
            let (t_1, tape_1) = dot_augmented(
                ::autodiff_runtime::records::lend(&state[step % 3..], &mut kept),
                ::autodiff_runtime::records::lend(&state, &mut kept_1),
            );
            let tanh_1 = t_1.tanh();
            state[(step + 1) % 3] += gain * tanh_1;
            Branch::Else(t_2, t, tape, tape_1, tanh_1)
        };
        let trips_1 = trips + 1usize;
        records.push(branch);
        step_1 = step;
        trips = trips_1;
    }
    let t = state[0];
    let t_1 = state[1];
    let t_2 = state[2];
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    d_state[2] += -1.0;
    d_state[1] += t;
    d_state[0] += t_1;
    let mut d_gain: f64 = 0.0;
    for k in (0..trips).rev() {
        let branch = records.pop();
        let step_1 = ::autodiff_runtime::index::nth(step, k) + 1;
        let d_gain_1 = match branch {
            Branch::Then => -0.0,
            Branch::Else(t, t_1, tape, tape_1, tanh_1) => {
                let t_2 = (step_1 + 1) % 3;
                let t_3 = step_1 % 3;
                let t_4 = step_1 % 3;
                let t_2 = d_state[t_2];
                let t_5 = t_2 * gain * (1.0 - tanh_1 * tanh_1);
                let mut d_again = ::autodiff_runtime::shadow::zero_like(&state);
                dot_adjoint(
                    kept.pop(),
                    &mut d_state[t_3..],
                    kept_1.pop(),
                    &mut d_again,
                    tape_1,
                    t_5,
                );
                ::autodiff_runtime::shadow::accumulate(&mut d_state, &d_again);
                let t_1 = -(d_state[t_4] * 0.1 * t_1.cos());
                let mut d_again = ::autodiff_runtime::shadow::zero_like(&t);
                dot_adjoint(
                    kept_2.pop(),
                    &mut d_state[0..],
                    kept_3.pop(),
                    &mut d_again,
                    tape,
                    t_1,
                );
                ::autodiff_runtime::shadow::accumulate(&mut d_state[from..], &d_again);
                t_2 * tanh_1
            }
        };
        d_gain += d_gain_1;
    }
    (t * t_1 - t_2, d_state, d_gain)
}
#[inline]
fn relaxation_augmented<'tape>(
    mut state: [f64; 3],
    from: usize,
    gain: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, ([f64; 3], usize, f64, f64) -> ([f64; 3], f64)
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D, E> {
        Then,
        Else(A, B, C, D, E),
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let mut kept_3 = ::autodiff_runtime::records::arguments();
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut step = 0;
    let mut trips = 0usize;
    while step < 4 {
        let step_1 = step + 1;
        let branch = if step_1 > 2 && gain >= 0.5 {
            Branch::Then
        } else {
            let t = &state[0..];
            let t_1 = &state[from..];
            let t_2 = ::autodiff_runtime::records::copy(t_1);
            let (t, tape) = dot_augmented(
                ::autodiff_runtime::records::lend(t, &mut kept_2),
                ::autodiff_runtime::records::lend(t_1, &mut kept_3),
            );
            state[step_1 % 3] -= 0.1 * t.sin();
            let (t_1, tape_1) = dot_augmented(
                ::autodiff_runtime::records::lend(&state[step_1 % 3..], &mut kept),
                ::autodiff_runtime::records::lend(&state, &mut kept_1),
            );
            let tanh_1 = t_1.tanh();
            state[(step_1 + 1) % 3] += gain * tanh_1;
            Branch::Else(t_2, t, tape.keep_tape(), tape_1.keep_tape(), tanh_1)
        };
        let trips_1 = trips + 1usize;
        records.push(branch);
        step = step_1;
        trips = trips_1;
    }
    let t = state[0];
    let t_1 = state[1];
    let t_2 = state[2];
    let tape = move |state: [f64; 3], from: usize, gain: f64, seed: f64| {
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        d_state[2] -= seed;
        d_state[1] += seed * t;
        d_state[0] += seed * t_1;
        let mut d_gain: f64 = 0.0;
        for k in (0..trips).rev() {
            let branch = records.pop();
            let step_1 = ::autodiff_runtime::index::nth(0, k) + 1;
            let d_gain_1 = match branch {
                Branch::Then => -0.0,
                Branch::Else(t, t_1, tape, tape_1, tanh_1) => {
                    let t_2 = (step_1 + 1) % 3;
                    let t_3 = step_1 % 3;
                    let t_4 = step_1 % 3;
                    let t_2 = d_state[t_2];
                    let t_5 = t_2 * gain * (1.0 - tanh_1 * tanh_1);
                    let mut d_again = ::autodiff_runtime::shadow::zero_like(&state);
                    dot_adjoint(
                        kept.pop(),
                        &mut d_state[t_3..],
                        kept_1.pop(),
                        &mut d_again,
                        tape_1,
                        t_5,
                    );
                    ::autodiff_runtime::shadow::accumulate(&mut d_state, &d_again);
                    let t_1 = -(d_state[t_4] * 0.1 * t_1.cos());
                    let mut d_again = ::autodiff_runtime::shadow::zero_like(&t);
                    dot_adjoint(
                        kept_2.pop(),
                        &mut d_state[0..],
                        kept_3.pop(),
                        &mut d_again,
                        tape,
                        t_1,
                    );
                    ::autodiff_runtime::shadow::accumulate(
                        &mut d_state[from..],
                        &d_again,
                    );
                    t_2 * tanh_1
                }
            };
            d_gain += d_gain_1;
        }
        (d_state, d_gain)
    };
    (
        t * t_1 - t_2,
        ::autodiff_runtime::nested!(tape, ([f64; 3], usize, f64, f64) -> ([f64; 3], f64)),
    )
}
