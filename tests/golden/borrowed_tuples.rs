fn step_vjp(state: &mut (f64, f64), d_state: &mut (f64, f64), dt: f64) -> ((), f64) {
    let position = (*state).0;
    let velocity = (*state).1;
    (*state).0 = position + dt * velocity;
    (*state).1 = velocity - dt * position;
    let t = ::autodiff_runtime::shadow::take(&mut (*d_state).1);
    let t_1 = ::autodiff_runtime::shadow::take(&mut (*d_state).0);
    let d_position = t_1 - t * dt;
    let d_dt = t_1 * velocity - t * position;
    let d_velocity = t + t_1 * dt;
    (*d_state).1 += d_velocity;
    (*d_state).0 += d_position;
    ((), d_dt)
}
#[inline]
fn step_augmented(
    state: &mut (f64, f64),
    dt: f64,
) -> ((), ::autodiff_runtime::tape!((& mut (f64, f64), f64) -> f64)) {
    let position = (*state).0;
    let velocity = (*state).1;
    (*state).0 = position + dt * velocity;
    (*state).1 = velocity - dt * position;
    (
        (),
        move |d_state: &mut (f64, f64), dt: f64| {
            let t = ::autodiff_runtime::shadow::take(&mut (*d_state).1);
            let t_1 = ::autodiff_runtime::shadow::take(&mut (*d_state).0);
            let d_position = t_1 - t * dt;
            let d_dt = t_1 * velocity - t * position;
            let d_velocity = t + t_1 * dt;
            (*d_state).1 += d_velocity;
            (*d_state).0 += d_position;
            d_dt
        },
    )
}
fn energy_grad(state: &(f64, f64), d_state: &mut (f64, f64)) -> f64 {
    let t = 2.0 * state.1;
    *d_state = (state.0 + state.0, t + t);
    state.0 * state.0 + t * state.1
}
fn filtered_grad(
    state: &mut (f64, [f64; 2]),
    d_state: &mut (f64, [f64; 2]),
    input: f64,
) -> (f64, f64) {
    let t = (*state).0;
    (*state).1[0] += input * t;
    let t_1 = (*state).1[0];
    (*state).1[1] = t_1 * input;
    (*state).0 *= 0.9;
    let value = (*state).0;
    (*d_state).0 += 1.0;
    (*d_state).0 += ::autodiff_runtime::shadow::take(&mut (*d_state).0) * 0.9;
    let t_2 = ::autodiff_runtime::shadow::take(&mut (*d_state).1[1]);
    (*d_state).1[0] += t_2 * input;
    let t_3 = (*d_state).1[0];
    let d_input = t_2 * t_1 + t_3 * t;
    (*d_state).0 += t_3 * input;
    (value, d_input)
}
#[inline]
fn filtered_augmented(
    state: &mut (f64, [f64; 2]),
    input: f64,
) -> (f64, ::autodiff_runtime::tape!((& mut (f64, [f64; 2]), f64, f64) -> f64)) {
    let t = (*state).0;
    (*state).1[0] += input * t;
    let t_1 = (*state).1[0];
    (*state).1[1] = t_1 * input;
    (*state).0 *= 0.9;
    let value = (*state).0;
    (
        value,
        move |d_state: &mut (f64, [f64; 2]), input: f64, seed: f64| {
            (*d_state).0 += seed;
            (*d_state).0 += ::autodiff_runtime::shadow::take(&mut (*d_state).0) * 0.9;
            let t_2 = ::autodiff_runtime::shadow::take(&mut (*d_state).1[1]);
            (*d_state).1[0] += t_2 * input;
            let t_3 = (*d_state).1[0];
            let d_input = t_2 * t_1 + t_3 * t;
            (*d_state).0 += t_3 * input;
            d_input
        },
    )
}
pub fn borrowed_tuples_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut state = (x[0], k);
    let saved = ::autodiff_runtime::records::copy(&state);
    let (most, tape) = energy_augmented(&state);
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut most_1: f64 = most;
    for i_1 in 0..t {
        let v = x[i_1];
        let mut saved = ::autodiff_runtime::records::copy(&state);
        let (t, tape) = step_augmented(&mut state, 0.1 * v);
        let saved_1 = ::autodiff_runtime::records::copy(&state);
        let (now, tape_1) = energy_augmented(&state);
        let most = if now > most_1 {
            state.1 *= 0.9;
            now
        } else {
            most_1
        };
        records.push((most_1, t, tape, now, tape_1, saved_1, saved));
        most_1 = most;
    }
    let mut filter = (k, [0.0, x[0]]);
    let t_1 = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut total: f64 = 0.0;
    for i_1 in 0..t_1 {
        let v = x[i_1];
        let mut saved = ::autodiff_runtime::records::copy(&filter);
        let (t, tape) = filtered_augmented(&mut filter, v);
        records_1.push((tape, saved));
        total += t;
    }
    let t_2 = x.len() - 1;
    let mut points = ::autodiff_runtime::Vec::with_capacity(t_2);
    for _ in 0..t_2 {
        points.push((0.0, k));
    }
    let t_3 = x.len();
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_3));
    for i in 0..t_3 {
        let v = x[i];
        let t = i % (x.len() - 1);
        let mut saved = ::autodiff_runtime::records::copy(&points[t]);
        let (t, tape) = step_augmented(&mut points[t], v);
        points[1].0 += v * k;
        records_2.push((t, tape, saved));
    }
    let mut counts = [(0.0, 0), (0.0, 0), (0.0, 0)];
    let t_4 = x.len();
    for i in 0..t_4 {
        let v = x[i];
        counts[i % 3].0 += v * k;
        let t = i % 3;
        counts[t].1 += 1;
    }
    let mut sum: f64 = -0.0;
    for i_1 in 0..3usize {
        let sum_1 = counts[i_1].0;
        let n = counts[i_1].1;
        sum += sum_1 * sum_1 / f64::from(n + 1);
    }
    let position = state.0;
    let velocity = state.1;
    let t_5 = filter.1[0];
    let t_6 = total * t_5;
    let t_7 = filter.1[1];
    let t_8 = points[0].0;
    let t_9 = points[1].1;
    let t_10 = points[1].0;
    let mut d_points = ::autodiff_runtime::shadow::zero_like(&points);
    d_points[1].0 += sum;
    d_points[1].1 += t_8;
    d_points[0].0 += t_9;
    let mut d_filter = ::autodiff_runtime::shadow::zero_like(&filter);
    d_filter.1[1] += t_6;
    let d_total = t_7 * t_5;
    d_filter.1[0] += t_7 * total;
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    d_state.1 += 1.0;
    let d_position = most_1;
    d_state.0 += d_position;
    let mut d_counts = ::autodiff_runtime::shadow::zero_like(&counts);
    let d_sum = t_10;
    for i_1 in 0..3usize {
        let t = d_sum / f64::from(counts[i_1].1 + 1) * counts[i_1].0;
        let d_sum = t + t;
        d_counts[i_1].0 += d_sum;
    }
    let mut d_k: f64 = 0.0;
    for i in (0..t_4).rev() {
        let t = i % 3;
        let t_1 = i % 3;
        let v_1 = x[i];
        ::autodiff_runtime::forget!(d_counts[t].1);
        let t = d_counts[t_1].0;
        let d_v = t * k;
        d_x[i] = d_v;
        d_k += t * v_1;
    }
    let mut d_k_1: f64 = d_k;
    for i in (0..t_3).rev() {
        let (t, tape, mut saved) = records_2.pop();
        let v_1 = x[i];
        let t_1 = i % (x.len() - 1);
        let t_3 = d_points[1].0;
        let mut d_v = -0.0;
        step_adjoint(
            &mut saved,
            &mut d_points[t_1],
            v_1,
            &mut d_v,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        let d_v = t_3 * k + d_v;
        d_x[i] += d_v;
        d_k_1 += t_3 * v_1;
    }
    let mut d_k: f64 = d_k_1;
    for _ in (0..t_2).rev() {
        let (_, _, d_k_1) = match d_points.pop() {
            Some((element_0, element_1)) => (true, element_0, element_1),
            None => ::core::unreachable!(),
        };
        d_k += d_k_1;
    }
    for i_1 in (0..t_1).rev() {
        let (tape, mut saved) = records_1.pop();
        let v_1 = x[i_1];
        let mut d_v = -0.0;
        filtered_adjoint(&mut saved, &mut d_filter, v_1, &mut d_v, tape, d_total);
        d_x[i_1] += d_v;
    }
    let mut d_place = [-0.0; 2];
    let t_1 = d_filter.0;
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_filter.1);
    d_x[0] += d_place[1];
    let mut d_most = position;
    for i_1 in (0..t).rev() {
        let (most, t, tape_1, now, tape_2, saved_1, mut saved_2) = records.pop();
        let t_1 = now > most;
        let t_2 = 0.1 * x[i_1];
        let (d_most_1, d_now) = if t_1 {
            d_state.1 += ::autodiff_runtime::shadow::take(&mut d_state.1) * 0.9;
            (::autodiff_runtime::Differentiable::zero_like(&most), d_most)
        } else {
            (d_most, ::autodiff_runtime::Differentiable::zero_like(&now))
        };
        energy_adjoint(&saved_1, &mut d_state, tape_2, d_now);
        let mut d_argument = -0.0;
        step_adjoint(
            &mut saved_2,
            &mut d_state,
            t_2,
            &mut d_argument,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        let d_v = d_argument * 0.1;
        d_x[i_1] += d_v;
        d_most = d_most_1;
    }
    energy_adjoint(&saved, &mut d_state, tape, d_most);
    let t = d_state.0;
    let d_k = d_k + t_1 + d_state.1;
    d_x[0] += t;
    (most_1 * position + velocity + t_6 * t_7 + t_8 * t_9 + t_10 * sum, d_k)
}
#[inline]
pub fn borrowed_tuples_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut state = (x[0], k);
    let saved = ::autodiff_runtime::records::copy(&state);
    let (most, tape) = energy_augmented(&state);
    let tape = tape.keep_tape();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut most_1: f64 = most;
    for i_1 in 0..t {
        let v = x[i_1];
        let mut saved = ::autodiff_runtime::records::copy(&state);
        let (t, tape) = step_augmented(&mut state, 0.1 * v);
        let saved_1 = ::autodiff_runtime::records::copy(&state);
        let (now, tape_1) = energy_augmented(&state);
        let most = if now > most_1 {
            state.1 *= 0.9;
            now
        } else {
            most_1
        };
        records
            .push((
                most_1,
                t,
                tape.keep_tape(),
                now,
                tape_1.keep_tape(),
                saved_1,
                saved,
            ));
        most_1 = most;
    }
    let mut filter = (k, [0.0, x[0]]);
    let t = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut total: f64 = 0.0;
    for i_1 in 0..t {
        let v = x[i_1];
        let mut saved = ::autodiff_runtime::records::copy(&filter);
        let (t, tape) = filtered_augmented(&mut filter, v);
        records_1.push((tape.keep_tape(), saved));
        total += t;
    }
    let t = x.len() - 1;
    let mut points = ::autodiff_runtime::Vec::with_capacity(t);
    for _ in 0..t {
        points.push((0.0, k));
    }
    let t = x.len();
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let v = x[i];
        let t = i % (x.len() - 1);
        let mut saved = ::autodiff_runtime::records::copy(&points[t]);
        let (t, tape) = step_augmented(&mut points[t], v);
        points[1].0 += v * k;
        records_2.push((t, tape.keep_tape(), saved));
    }
    let mut counts = [(0.0, 0), (0.0, 0), (0.0, 0)];
    for i in 0..x.len() {
        let v = x[i];
        counts[i % 3].0 += v * k;
        let t = i % 3;
        counts[t].1 += 1;
    }
    let mut sum: f64 = -0.0;
    for i_1 in 0..3usize {
        let sum_1 = counts[i_1].0;
        let n = counts[i_1].1;
        sum += sum_1 * sum_1 / f64::from(n + 1);
    }
    let position = state.0;
    let velocity = state.1;
    let t = filter.1[0];
    let t_1 = filter.1[1];
    let t_2 = points[0].0;
    let t_3 = points[1].1;
    let t_4 = points[1].0;
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_5 = points[1].0;
        let t_6 = points[1].1;
        let t_7 = points[0].0;
        let t_8 = filter.1[1];
        let t_9 = filter.1[0];
        let position_1 = state.0;
        let t_10 = x.len();
        let t_11 = x.len();
        let t_12 = x.len() - 1;
        let t_13 = x.len();
        let t_14 = x.len();
        let d_sum = seed * t_5;
        let mut d_points = ::autodiff_runtime::shadow::zero_like(&points);
        d_points[1].0 += seed * sum;
        d_points[1].1 += seed * t_7;
        d_points[0].0 += seed * t_6;
        let t_5 = seed * t_8;
        let mut d_filter = ::autodiff_runtime::shadow::zero_like(&filter);
        d_filter.1[1] += seed * (total * t_9);
        let d_total = t_5 * t_9;
        d_filter.1[0] += t_5 * total;
        let d_position = seed * most_1;
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        let d_velocity = seed;
        d_state.1 += d_velocity;
        d_state.0 += d_position;
        let mut d_counts = ::autodiff_runtime::shadow::zero_like(&counts);
        for i_1 in 0..3usize {
            let t = d_sum / f64::from(counts[i_1].1 + 1) * counts[i_1].0;
            let d_sum = t + t;
            d_counts[i_1].0 += d_sum;
        }
        let mut d_k: f64 = 0.0;
        for i in (0..t_10).rev() {
            let t = i % 3;
            let t_1 = i % 3;
            let v_1 = x[i];
            ::autodiff_runtime::forget!(d_counts[t].1);
            let t = d_counts[t_1].0;
            let d_v = t * k;
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_v;
            }
            d_k += t * v_1;
        }
        let mut d_k_1: f64 = d_k;
        for i in (0..t_11).rev() {
            let (t, tape, mut saved) = records_2.pop();
            let v_1 = x[i];
            let t_1 = i % (x.len() - 1);
            let t_2 = d_points[1].0;
            let mut d_v = -0.0;
            step_adjoint(
                &mut saved,
                &mut d_points[t_1],
                v_1,
                &mut d_v,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
            let d_v = t_2 * k + d_v;
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_v;
            }
            d_k_1 += t_2 * v_1;
        }
        let mut d_k: f64 = d_k_1;
        for _ in (0..t_12).rev() {
            let (_, _, d_k_1) = match d_points.pop() {
                Some((element_0, element_1)) => (true, element_0, element_1),
                None => ::core::unreachable!(),
            };
            d_k += d_k_1;
        }
        for i_1 in (0..t_13).rev() {
            let (tape, mut saved) = records_1.pop();
            let v_1 = x[i_1];
            let mut d_v = -0.0;
            filtered_adjoint(&mut saved, &mut d_filter, v_1, &mut d_v, tape, d_total);
            if let Some(d_x) = &mut d_x {
                d_x[i_1] += d_v;
            }
        }
        let mut d_place = [-0.0; 2];
        let t_5 = d_filter.0;
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_filter.1);
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_place[1];
        }
        let mut d_most = seed * position_1;
        for i_1 in (0..t_14).rev() {
            let (most, t, tape_1, now, tape_2, saved_1, mut saved_2) = records.pop();
            let t_1 = now > most;
            let t_2 = 0.1 * x[i_1];
            let (d_most_1, d_now) = if t_1 {
                d_state.1 += ::autodiff_runtime::shadow::take(&mut d_state.1) * 0.9;
                (::autodiff_runtime::Differentiable::zero_like(&most), d_most)
            } else {
                (d_most, ::autodiff_runtime::Differentiable::zero_like(&now))
            };
            energy_adjoint(&saved_1, &mut d_state, tape_2, d_now);
            let mut d_argument = -0.0;
            step_adjoint(
                &mut saved_2,
                &mut d_state,
                t_2,
                &mut d_argument,
                tape_1,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
            let d_v = d_argument * 0.1;
            if let Some(d_x) = &mut d_x {
                d_x[i_1] += d_v;
            }
            d_most = d_most_1;
        }
        energy_adjoint(&saved, &mut d_state, tape, d_most);
        let t_6 = d_state.0;
        let d_k = d_k + t_5 + d_state.1;
        if let Some(d_x) = &mut d_x {
            d_x[0] += t_6;
        }
        d_k
    };
    (
        most_1 * position + velocity + total * t * t_1 + t_2 * t_3 + t_4 * sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
