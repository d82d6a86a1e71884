pub fn histories_in_fields_grad(
    mut filter: Filter,
    signal: &[f64],
    d_signal: &mut [f64],
) -> (f64, Filter) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_signal, signal, "signal");
    let t = &mut filter.taps[..];
    t.reverse();
    let t = signal.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut energy: f64 = 0.0;
    for i in 0..t {
        let sample = signal[i];
        let mut saved = ::autodiff_runtime::records::copy(&filter);
        let (filtered, tape) = filter.step_augmented(sample);
        let (t, tape_1) = ::autodiff_runtime::operators::mul_augmented(
            filtered.clone(),
            filtered.clone(),
        );
        records.push((filtered, tape, tape_1, saved));
        energy += t;
    }
    ::core::assert!(
        0 < filter.history.len(), "removal index (is {}) should be < len (is {})", 0,
        filter.history.len()
    );
    let t_1 = &mut filter.history[0..];
    t_1.rotate_left(1);
    let (t_1, first) = match filter.history.pop() {
        Some(element_0) => (true, element_0),
        None => (false, 0.0),
    };
    let t_2 = signal.len();
    for i in 0..t_2 {
        let sample = signal[i];
        let t = sample * first;
        filter.history.push(t);
    }
    let t_3 = filter.history[1..2].to_vec();
    let t_4 = filter.history.len();
    let count = t_3.len();
    let t_3 = &mut filter.history[1..];
    t_3.rotate_left(count);
    let t_3 = t_4 - count;
    let len = filter.history.len();
    filter.history.truncate(t_3);
    let mut saved = ::autodiff_runtime::records::copy(&filter);
    let (t_3, tape) = filter.tidied_augmented();
    let t_4 = filter.history.len();
    ::core::assert!(
        1 < t_4, "swap_remove index (is {}) should be < len (is {})", 1, t_4
    );
    let last = t_4.wrapping_sub(1);
    filter.history.swap(1, last);
    let (t_4, t_5) = match filter.history.pop() {
        Some(element_0) => (true, element_0),
        None => (false, 0.0),
    };
    let t_6 = filter.history[0];
    let mut d_filter = ::autodiff_runtime::shadow::zero_like(&filter);
    d_filter.history[0] += t_5;
    if t_4 {
        d_filter.history.push(t_6);
    }
    d_filter.history.swap(1, last);
    saved.tidied_adjoint(&mut d_filter, tape, 1.0);
    d_filter.history.resize(len, 0.0);
    d_filter.history[1..].rotate_right(count);
    let mut d_first: f64 = 0.0;
    for i in (0..t_2).rev() {
        let sample_1 = signal[i];
        let (_, t_1) = match d_filter.history.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let d_sample = t_1 * first;
        d_signal[i] = d_sample;
        d_first += t_1 * sample_1;
    }
    if t_1 {
        d_filter.history.push(d_first);
    }
    d_filter.history[0..].rotate_right(1);
    for i in (0..t).rev() {
        let (filtered, tape, tape_1, mut saved) = records.pop();
        let sample_1 = signal[i];
        let mut d_filtered = ::autodiff_runtime::Differentiable::zero_like(&filtered);
        let mut d_filtered_1 = ::autodiff_runtime::Differentiable::zero_like(&filtered);
        ::autodiff_runtime::operators::mul_adjoint(
            filtered,
            &mut d_filtered,
            filtered,
            &mut d_filtered_1,
            tape_1,
            1.0,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_filtered, d_filtered_1);
        let mut d_sample = -0.0;
        saved.step_adjoint(&mut d_filter, sample_1, &mut d_sample, tape, d_filtered);
        d_signal[i] += d_sample;
    }
    d_filter.taps[..].reverse();
    (energy + t_3 + t_5 * t_6, d_filter)
}
#[inline]
pub fn histories_in_fields_augmented<'tape>(
    mut filter: Filter,
    signal: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> Filter
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let t = &mut filter.taps[..];
    t.reverse();
    let t = signal.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut energy: f64 = 0.0;
    for i in 0..t {
        let sample = signal[i];
        let mut saved = ::autodiff_runtime::records::copy(&filter);
        let (filtered, tape) = filter.step_augmented(sample);
        let (t, tape_1) = ::autodiff_runtime::operators::mul_augmented(
            filtered.clone(),
            filtered.clone(),
        );
        records.push((filtered, tape.keep_tape(), tape_1.keep_tape(), saved));
        energy += t;
    }
    ::core::assert!(
        0 < filter.history.len(), "removal index (is {}) should be < len (is {})", 0,
        filter.history.len()
    );
    let t = &mut filter.history[0..];
    t.rotate_left(1);
    let (t, first) = match filter.history.pop() {
        Some(element_0) => (true, element_0),
        None => (false, 0.0),
    };
    for i in 0..signal.len() {
        let sample = signal[i];
        let t = sample * first;
        filter.history.push(t);
    }
    let t_1 = filter.history[1..2].to_vec();
    let t_2 = filter.history.len();
    let count = t_1.len();
    let t_1 = &mut filter.history[1..];
    t_1.rotate_left(count);
    let t_1 = t_2 - count;
    let len = filter.history.len();
    filter.history.truncate(t_1);
    let mut saved = ::autodiff_runtime::records::copy(&filter);
    let (t_1, tape) = filter.tidied_augmented();
    let tape = tape.keep_tape();
    let t_2 = filter.history.len();
    ::core::assert!(
        1 < t_2, "swap_remove index (is {}) should be < len (is {})", 1, t_2
    );
    let last = t_2.wrapping_sub(1);
    filter.history.swap(1, last);
    let (t_2, t_3) = match filter.history.pop() {
        Some(element_0) => (true, element_0),
        None => (false, 0.0),
    };
    let t_4 = filter.history[0];
    let zero = ::autodiff_runtime::shadow::zero_like(&filter);
    let tape = move |
        signal: &[f64],
        mut d_signal: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t_5 = signal.len();
        let t_6 = signal.len();
        let mut d_filter = ::autodiff_runtime::shadow::zero_like(&zero);
        let t_7 = seed * t_4;
        d_filter.history[0] += seed * t_3;
        if t_2 {
            d_filter.history.push(t_7);
        }
        d_filter.history.swap(1, last);
        saved.tidied_adjoint(&mut d_filter, tape, seed);
        d_filter.history.resize(len, 0.0);
        d_filter.history[1..].rotate_right(count);
        let mut d_first: f64 = -0.0;
        for i in (0..t_5).rev() {
            let sample_1 = signal[i];
            let (_, t_1) = match d_filter.history.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            let d_sample = t_1 * first;
            if let Some(d_signal) = &mut d_signal {
                d_signal[i] += d_sample;
            }
            d_first += t_1 * sample_1;
        }
        if t {
            d_filter.history.push(d_first);
        }
        d_filter.history[0..].rotate_right(1);
        let d_energy = seed;
        for i in (0..t_6).rev() {
            let (filtered, tape, tape_1, mut saved) = records.pop();
            let sample_1 = signal[i];
            let mut d_filtered = ::autodiff_runtime::Differentiable::zero_like(
                &filtered,
            );
            let mut d_filtered_1 = ::autodiff_runtime::Differentiable::zero_like(
                &filtered,
            );
            ::autodiff_runtime::operators::mul_adjoint(
                filtered,
                &mut d_filtered,
                filtered,
                &mut d_filtered_1,
                tape_1,
                d_energy,
            );
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_filtered,
                d_filtered_1,
            );
            let mut d_sample = -0.0;
            saved.step_adjoint(&mut d_filter, sample_1, &mut d_sample, tape, d_filtered);
            if let Some(d_signal) = &mut d_signal {
                d_signal[i] += d_sample;
            }
        }
        d_filter.taps[..].reverse();
        d_filter
    };
    (
        energy + t_1 + t_3 * t_4,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> Filter
        ),
    )
}
fn settle_grad(rate: f64, state: &mut [f64], d_state: &mut [f64]) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_state, state, "state");
    let sin_rate = rate.sin();
    let t = state[0];
    let flow = sin_rate * t;
    state[0] -= flow;
    let d_flow = rate - d_state[0];
    d_state[0] += d_flow * sin_rate;
    let d_rate = flow + d_flow * t * rate.cos();
    (flow * rate, d_rate)
}
#[inline]
fn settle_augmented(
    rate: f64,
    state: &mut [f64],
) -> (f64, ::autodiff_runtime::tape!((f64, & mut [f64], f64) -> f64)) {
    let sin_rate = rate.sin();
    let t = state[0];
    let flow = sin_rate * t;
    state[0] -= flow;
    (
        flow * rate,
        move |rate: f64, d_state: &mut [f64], seed: f64| {
            let d_flow = seed * rate - d_state[0];
            d_state[0] += d_flow * sin_rate;
            let d_rate = seed * (sin_rate * t) + d_flow * t * rate.cos();
            d_rate
        },
    )
}
fn settled_vjp(
    rate: f64,
    mut state: [f64; 2],
    seed: (f64, f64),
) -> ((f64, f64), f64, [f64; 2]) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let (first, branch) = if rate > 1.0 {
        let (t, tape) = settle_augmented(
            rate,
            ::autodiff_runtime::records::lend(&mut state, &mut kept_1),
        );
        (t, Branch::Then(tape))
    } else {
        (rate, Branch::Else)
    };
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for _ in 0..3 {
        let (t, tape) = settle_augmented(
            rate,
            ::autodiff_runtime::records::lend(&mut state, &mut kept),
        );
        state[1] = t + first;
        records.push(tape);
    }
    let t = state[0];
    let t_1 = state[1];
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    d_state[1] += seed.1 * t;
    d_state[0] += seed.1 * t_1;
    let mut d_rate: f64 = 0.0;
    let mut d_first: f64 = seed.0;
    for _ in (0..3).rev() {
        let tape = records.pop();
        let t = ::autodiff_runtime::shadow::take(&mut d_state[1]);
        let mut d_rate_1 = -0.0;
        settle_adjoint(
            rate,
            &mut d_rate_1,
            kept.again(&mut state),
            &mut d_state,
            tape,
            t,
        );
        d_rate += d_rate_1;
        d_first += t;
    }
    let d_rate_1 = match branch {
        Branch::Then(tape) => {
            let mut d_rate_1 = -0.0;
            settle_adjoint(
                rate,
                &mut d_rate_1,
                kept_1.again(&mut state),
                &mut d_state,
                tape,
                d_first,
            );
            d_rate + d_rate_1
        }
        Branch::Else => d_rate + d_first,
    };
    ((first, t * t_1), d_rate_1, d_state)
}
#[inline]
fn settled_augmented<'tape>(
    rate: f64,
    mut state: [f64; 2],
) -> (
    (f64, f64),
    ::autodiff_runtime::nested_tape!(
        'tape, (f64, [f64; 2], (f64, f64)) -> (f64, [f64; 2])
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Then(A),
        Else,
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let (first, branch) = if rate > 1.0 {
        let (t, tape) = settle_augmented(
            rate,
            ::autodiff_runtime::records::lend(&mut state, &mut kept_1),
        );
        (t, Branch::Then(tape.keep_tape()))
    } else {
        (rate, Branch::Else)
    };
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for _ in 0..3 {
        let (t, tape) = settle_augmented(
            rate,
            ::autodiff_runtime::records::lend(&mut state, &mut kept),
        );
        state[1] = t + first;
        records.push(tape.keep_tape());
    }
    let t = state[0];
    let t_1 = state[1];
    let tape = move |rate: f64, mut state: [f64; 2], seed: (f64, f64)| {
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        d_state[1] += seed.1 * t;
        d_state[0] += seed.1 * t_1;
        let mut d_rate: f64 = 0.0;
        let mut d_first: f64 = seed.0;
        for _ in (0..3).rev() {
            let tape = records.pop();
            let t = ::autodiff_runtime::shadow::take(&mut d_state[1]);
            let mut d_rate_1 = -0.0;
            settle_adjoint(
                rate,
                &mut d_rate_1,
                kept.again(&mut state),
                &mut d_state,
                tape,
                t,
            );
            d_rate += d_rate_1;
            d_first += t;
        }
        let d_rate_1 = match branch {
            Branch::Then(tape) => {
                let mut d_rate_1 = -0.0;
                settle_adjoint(
                    rate,
                    &mut d_rate_1,
                    kept_1.again(&mut state),
                    &mut d_state,
                    tape,
                    d_first,
                );
                d_rate + d_rate_1
            }
            Branch::Else => d_rate + d_first,
        };
        (d_rate_1, d_state)
    };
    (
        (first, t * t_1),
        ::autodiff_runtime::nested!(tape, (f64, [f64; 2], (f64, f64)) -> (f64, [f64; 2])),
    )
}
pub fn settled_twice_grad(rate: f64, state: [f64; 2]) -> (f64, f64, [f64; 2]) {
    let ((first, rest), tape) = settled_augmented(rate, state.clone());
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    let d_first = rest;
    let d_rest = first;
    let mut d_rate = -0.0;
    settled_adjoint(rate, &mut d_rate, state, &mut d_state, tape, (d_first, d_rest));
    (first * rest, d_rate, d_state)
}
#[inline]
pub fn settled_twice_augmented<'tape>(
    rate: f64,
    state: [f64; 2],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!('tape, (f64, [f64; 2], f64) -> (f64, [f64; 2])),
) {
    use ::autodiff_runtime::Keep as _;
    let ((first, rest), tape) = settled_augmented(rate, state.clone());
    let tape = tape.keep_tape();
    let tape = move |rate: f64, state: [f64; 2], seed: f64| {
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        let d_first = seed * rest;
        let d_rest = seed * first;
        let mut d_rate = -0.0;
        settled_adjoint(rate, &mut d_rate, state, &mut d_state, tape, (d_first, d_rest));
        (d_rate, d_state)
    };
    (
        first * rest,
        ::autodiff_runtime::nested!(tape, (f64, [f64; 2], f64) -> (f64, [f64; 2])),
    )
}
