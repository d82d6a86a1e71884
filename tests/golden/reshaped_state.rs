fn advance_grad(track: &mut Track, d_track: &mut Track, input: f64) -> (f64, f64) {
    enum Branch1<A, B, C, D, E, F, G, H, I> {
        Then(A, B, C, D, E, F, G, H, I),
        Else,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    let (drift, branch) = match &track.held {
        Some(payload) => {
            let held = *payload;
            (held * input, Branch2::Arm0(held))
        }
        None => (input, Branch2::Arm1),
    };
    let branch_1 = if track.held.is_some() {
        let t = ::autodiff_runtime::vec![track.level, track.window[0], drift];
        let t_1 = track.level > 1.0;
        let t_2 = if t_1 { ::core::default::Default::default() } else { track.level };
        let t_3 = !t_1;
        let t_4 = track.level;
        let sin_drift = drift.sin();
        let t_5 = if t_3 { Option::Some(t_2) } else { None };
        let t_6 = Track {
            window: t.clone(),
            held: t_5.clone(),
            level: t_4 * sin_drift,
        };
        let t_7 = t_6.clone();
        let zero = ::autodiff_runtime::shadow::zero_like(track);
        *track = t_7;
        let t_7 = track.window[1];
        track.level += t_7;
        Branch1::Then(t, t_1, t_3, t_2, t_4, sin_drift, t_5, t_6, zero)
    } else {
        Branch1::Else
    };
    let t = track.level;
    ::autodiff_runtime::shadow::check(d_track, track, "track");
    d_track.level += drift;
    let d_drift = match branch_1 {
        Branch1::Then(t_1, t_2, t_3, t_4, t_5, sin_drift, t_6, t_7, zero) => {
            let t_8 = ::autodiff_runtime::shadow::take(&mut d_track.level);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_track.level, t_8);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_track.window[1], t_8);
            let t_8 = ::autodiff_runtime::shadow::take(&mut *d_track);
            *d_track = zero;
            let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_7);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_place, t_8);
            let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_1);
            let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_6);
            ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_place.window);
            ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_place.held);
            let t_1 = d_place.level;
            let t_3 = if t_3 {
                let mut d_part = match &mut d_place_2 {
                    Option::Some { 0: part_0 } => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                ::autodiff_runtime::shadow::take(&mut *d_part)
            } else {
                ::autodiff_runtime::Differentiable::zero_like(&t_4)
            };
            d_track.level += t_1 * sin_drift;
            if !t_2 {
                ::autodiff_runtime::Differentiable::accumulate(&mut d_track.level, t_3);
            }
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_place_1[0]);
            let t_3 = ::autodiff_runtime::shadow::take(&mut d_place_1[1]);
            let t_4 = d_place_1[2];
            ::autodiff_runtime::Differentiable::accumulate(&mut d_track.window[0], t_3);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_track.level, t_2);
            t
                + ::autodiff_runtime::product(
                    ::autodiff_runtime::product(t_1, t_5),
                    drift.cos(),
                ) + t_4
        }
        Branch1::Else => t,
    };
    let d_input = match branch {
        Branch2::Arm0(held) => {
            let d_held = d_drift * input;
            let mut d_payload = match &mut d_track.held {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += d_held;
            d_drift * held
        }
        Branch2::Arm1 => d_drift,
    };
    (drift * t, d_input)
}
#[inline]
fn advance_augmented(
    track: &mut Track,
    input: f64,
) -> (f64, ::autodiff_runtime::tape!((& mut Track, f64, f64) -> f64)) {
    enum Branch1<A, B, C, D, E, F, G, H, I> {
        Then(A, B, C, D, E, F, G, H, I),
        Else,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    let (drift, branch) = match &track.held {
        Some(payload) => {
            let held = *payload;
            (held * input, Branch2::Arm0(held))
        }
        None => (input, Branch2::Arm1),
    };
    let branch_1 = if track.held.is_some() {
        let t = ::autodiff_runtime::vec![track.level, track.window[0], drift];
        let t_1 = track.level > 1.0;
        let t_2 = if t_1 { ::core::default::Default::default() } else { track.level };
        let t_3 = !t_1;
        let t_4 = track.level;
        let sin_drift = drift.sin();
        let t_5 = if t_3 { Option::Some(t_2) } else { None };
        let t_6 = Track {
            window: t.clone(),
            held: t_5.clone(),
            level: t_4 * sin_drift,
        };
        let t_7 = t_6.clone();
        let zero = ::autodiff_runtime::shadow::zero_like(track);
        *track = t_7;
        let t_7 = track.window[1];
        track.level += t_7;
        Branch1::Then(t, t_1, t_3, t_2, t_4, sin_drift, t_5, t_6, zero)
    } else {
        Branch1::Else
    };
    let t = track.level;
    (
        drift * t,
        move |d_track: &mut Track, input: f64, seed: f64| {
            let t_1 = seed * t;
            d_track.level += seed * drift;
            let d_drift = match branch_1 {
                Branch1::Then(t, t_2, t_3, t_4, t_5, sin_drift, t_6, t_7, zero) => {
                    let t_8 = ::autodiff_runtime::shadow::take(&mut d_track.level);
                    ::autodiff_runtime::Differentiable::accumulate(
                        &mut d_track.level,
                        t_8,
                    );
                    ::autodiff_runtime::Differentiable::accumulate(
                        &mut d_track.window[1],
                        t_8,
                    );
                    let t_8 = ::autodiff_runtime::shadow::take(&mut *d_track);
                    *d_track = zero;
                    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_7);
                    ::autodiff_runtime::Differentiable::accumulate(&mut d_place, t_8);
                    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
                    let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_6);
                    ::autodiff_runtime::shadow::accumulate(
                        &mut d_place_1,
                        &d_place.window,
                    );
                    ::autodiff_runtime::shadow::accumulate(
                        &mut d_place_2,
                        &d_place.held,
                    );
                    let t = d_place.level;
                    let t_3 = if t_3 {
                        let mut d_part = match &mut d_place_2 {
                            Option::Some { 0: part_0 } => part_0,
                            #[allow(unreachable_patterns)]
                            _ => ::core::unreachable!(),
                        };
                        ::autodiff_runtime::shadow::take(&mut *d_part)
                    } else {
                        ::autodiff_runtime::Differentiable::zero_like(&t_4)
                    };
                    d_track.level += t * sin_drift;
                    if !t_2 {
                        ::autodiff_runtime::Differentiable::accumulate(
                            &mut d_track.level,
                            t_3,
                        );
                    }
                    let t_2 = ::autodiff_runtime::shadow::take(&mut d_place_1[0]);
                    let t_3 = ::autodiff_runtime::shadow::take(&mut d_place_1[1]);
                    let t_4 = d_place_1[2];
                    ::autodiff_runtime::Differentiable::accumulate(
                        &mut d_track.window[0],
                        t_3,
                    );
                    ::autodiff_runtime::Differentiable::accumulate(
                        &mut d_track.level,
                        t_2,
                    );
                    t_1
                        + ::autodiff_runtime::product(
                            ::autodiff_runtime::product(t, t_5),
                            drift.cos(),
                        ) + t_4
                }
                Branch1::Else => t_1,
            };
            let d_input = match branch {
                Branch2::Arm0(held) => {
                    let d_held = d_drift * input;
                    let mut d_payload = match &mut d_track.held {
                        Some(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_payload += d_held;
                    d_drift * held
                }
                Branch2::Arm1 => d_drift,
            };
            d_input
        },
    )
}
pub fn reshaped_state_grad(mut track: Track, inputs: &[f64]) -> (f64, Track) {
    let t = inputs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut total: f64 = 0.0;
    for i in 0..t {
        let input = inputs[i];
        let mut saved = ::autodiff_runtime::records::copy(&track);
        let (t, tape) = advance_augmented(&mut track, input);
        records.push((tape, saved));
        total += t;
    }
    let t_1 = None;
    let zero = ::autodiff_runtime::shadow::zero_like(&track.held);
    track.held = t_1;
    let t_1 = track.window.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        sum += track.window[i];
    }
    let mut d_track = ::autodiff_runtime::shadow::zero_like(&track);
    let d_sum = total;
    for i in 0..t_1 {
        d_track.window[i] += d_sum;
    }
    d_track.held = zero;
    let d_total = sum;
    for i in (0..t).rev() {
        let (tape, mut saved) = records.pop();
        let input_1 = inputs[i];
        advance_adjoint(
            &mut saved,
            &mut d_track,
            input_1,
            ::autodiff_runtime::Constant,
            tape,
            d_total,
        );
    }
    (total * sum, d_track)
}
#[inline]
pub fn reshaped_state_augmented<'tape>(
    mut track: Track,
    inputs: &[f64],
) -> (f64, ::autodiff_runtime::nested_tape!('tape, (& [f64], f64) -> Track)) {
    use ::autodiff_runtime::Keep as _;
    let t = inputs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut total: f64 = 0.0;
    for i in 0..t {
        let input = inputs[i];
        let mut saved = ::autodiff_runtime::records::copy(&track);
        let (t, tape) = advance_augmented(&mut track, input);
        records.push((tape.keep_tape(), saved));
        total += t;
    }
    let t = None;
    let zero = ::autodiff_runtime::shadow::zero_like(&track.held);
    track.held = t;
    let t = track.window.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        sum += track.window[i];
    }
    let zero_1 = ::autodiff_runtime::shadow::zero_like(&track);
    let tape = move |inputs: &[f64], seed: f64| {
        let t_1 = inputs.len();
        let mut d_track = ::autodiff_runtime::shadow::zero_like(&zero_1);
        let d_total = seed * sum;
        let d_sum = seed * total;
        for i in 0..t {
            d_track.window[i] += d_sum;
        }
        d_track.held = zero;
        for i in (0..t_1).rev() {
            let (tape, mut saved) = records.pop();
            let input_1 = inputs[i];
            advance_adjoint(
                &mut saved,
                &mut d_track,
                input_1,
                ::autodiff_runtime::Constant,
                tape,
                d_total,
            );
        }
        d_track
    };
    (total * sum, ::autodiff_runtime::nested!(tape, (& [f64], f64) -> Track))
}
fn relaxed_grad(track: &Track, d_track: &mut Track, steps: usize) -> f64 {
    enum Branch<A, B> {
        Arm0(A, B),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_track, track, "track");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut checkpoints = ::autodiff_runtime::records::Checkpoints::every(2);
    let mut u = [0.5_f64, track.level, 1.0];
    let branch = match &track.held {
        Some(payload_1) => {
            let held = *payload_1;
            for i in 0..steps {
                if checkpoints.is_due() {
                    let u = ::autodiff_runtime::records::copy(&u);
                    checkpoints.push((u, i));
                }
                u[i % 3] = held * u[(i + 1) % 3].sin() + track.level;
            }
            let t = track.window.len();
            for i in 0..t {
                u[i % 3] += track.window[i] * held;
            }
            Branch::Arm0(held, t)
        }
        None => Branch::Arm1,
    };
    let t = u[0];
    let t_1 = u[1];
    let t_2 = u[2];
    ::autodiff_runtime::shadow::clear(d_track, track);
    let mut d_u = ::autodiff_runtime::shadow::zero_like(&u);
    d_u[2] += 1.0;
    d_u[1] += t;
    d_u[0] += t_1;
    match branch {
        Branch::Arm0(held, t) => {
            let d_held = ::autodiff_runtime::sums::sum(
                0..t,
                |i| d_u[i % 3] * track.window[i],
            );
            for i in 0..t {
                d_track.window[i] += d_u[i % 3] * held;
            }
            let mut d_held_1: f64 = d_held;
            for _ in 0..checkpoints.segments() {
                let steps_1 = checkpoints.steps();
                let (mut u, i) = checkpoints.pop();
                for k in 0..steps_1 {
                    let i = ::autodiff_runtime::index::nth(i, k);
                    let t = u[(i + 1) % 3];
                    let sin_1 = t.sin();
                    u[i % 3] = held * sin_1 + track.level;
                    records.push((t, sin_1));
                }
                let mut d_held: f64 = -0.0;
                let mut sum: f64 = -0.0;
                for k in (0..steps_1).rev() {
                    let (t, sin_1) = records.pop();
                    let i_1 = ::autodiff_runtime::index::nth(i, k);
                    let t_1 = i_1 % 3;
                    let t_2 = (i_1 + 1) % 3;
                    let t_1 = ::autodiff_runtime::shadow::take(&mut d_u[t_1]);
                    d_u[t_2] += t_1 * held * t.cos();
                    d_held += t_1 * sin_1;
                    sum += t_1;
                }
                if 0 < steps_1 {
                    d_track.level += sum;
                }
                d_held_1 += d_held;
            }
            let mut d_payload = match &mut d_track.held {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += d_held_1;
        }
        Branch::Arm1 => {}
    }
    {
        let part = ::autodiff_runtime::shadow::take(&mut d_u[1]);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_track.level, part);
    }
    t * t_1 + t_2
}
fn spread_then_reset_grad(mut track: Track, steps: usize) -> (f64, Track) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut checkpoints = ::autodiff_runtime::records::Checkpoints::every(2);
    let mut track_1 = ::autodiff_runtime::records::copy(&track);
    let mut spread: f64 = 0.0;
    for i in 0..steps {
        if checkpoints.is_due() {
            checkpoints.push((i, spread));
        }
        let mut sum: f64 = -0.0;
        for i in 0..track.window.len() {
            sum += (track.window[i] - track.level + spread).sin();
        }
        spread += sum;
    }
    track.level = spread * 0.5;
    track.window[0] = track.level;
    let t = track.level;
    let t_1 = track.window[0];
    let t_2 = track.window[1];
    let mut d_track = ::autodiff_runtime::shadow::zero_like(&track);
    d_track.window[1] += 1.0;
    d_track.window[0] += ::autodiff_runtime::product(1.0, t);
    d_track.level += t_1;
    {
        let part = ::autodiff_runtime::shadow::take(&mut d_track.window[0]);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_track.level, part);
    }
    let mut d_spread: f64 = ::autodiff_runtime::shadow::take(&mut d_track.level) * 0.5;
    for _ in 0..checkpoints.segments() {
        let steps_1 = checkpoints.steps();
        let (_, spread) = checkpoints.pop();
        let mut spread_1: f64 = spread;
        for _ in 0..steps_1 {
            let t = track_1.window.len();
            let mut sum: f64 = -0.0;
            for i in 0..t {
                let t = track_1.window[i] - track_1.level + spread_1;
                records.push(t);
                sum += t.sin();
            }
            records_1.push(t);
            spread_1 += sum;
        }
        let mut d_spread_1: f64 = d_spread;
        for _ in (0..steps_1).rev() {
            let t = records_1.pop();
            let d_sum = d_spread_1;
            let [sum_1, sum_2] = ::autodiff_runtime::sums::sums(
                (0..t).rev(),
                |i| {
                    let t = d_sum * records.pop().cos();
                    d_track.window[i] += t;
                    [t, t]
                },
            );
            if 0 < t {
                d_track.level -= sum_2;
            }
            d_spread_1 += sum_1;
        }
        d_spread = d_spread_1;
    }
    (t * t_1 + t_2, d_track)
}
fn first_and_slope_vjp(x: &[f64], d_x: &mut [f64], seed: (f64, f64)) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let value = x[0];
    let t = x[0];
    d_x[0] += seed.1 * t.cos() + seed.0;
    (value, t.sin())
}
fn shifted_grad(track: &mut Track, d_track: &mut Track) -> f64 {
    let t = &track.window[1..];
    let saved = ::autodiff_runtime::records::copy(t);
    let (t, tape) = first_and_slope_augmented(t);
    track.window[0] = t.1;
    let grid = &track.window[..];
    let t_1 = track.window[1];
    let t_2 = grid[0];
    let t_3 = track.level;
    ::autodiff_runtime::shadow::check(d_track, track, "track");
    d_track.level += 1.0;
    d_track.window[0] += t_1;
    d_track.window[1] += t_2;
    let t_4 = ::autodiff_runtime::shadow::take(&mut d_track.window[0]);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_place.1, t_4);
    first_and_slope_adjoint(&saved, &mut d_track.window[1..], tape, d_place);
    t_1 * t_2 + t_3
}
#[inline]
fn shifted_augmented<'tape>(
    track: &mut Track,
) -> (f64, ::autodiff_runtime::nested_tape!('tape, (& mut Track, f64) -> ())) {
    use ::autodiff_runtime::Keep as _;
    let t = &track.window[1..];
    let saved = ::autodiff_runtime::records::copy(t);
    let (t, tape) = first_and_slope_augmented(t);
    let tape = tape.keep_tape();
    track.window[0] = t.1;
    let grid = &track.window[..];
    let t_1 = track.window[1];
    let t_2 = grid[0];
    let t_3 = track.level;
    let tape = move |d_track: &mut Track, seed: f64| {
        d_track.level += seed;
        d_track.window[0] += seed * t_1;
        d_track.window[1] += seed * t_2;
        let t_4 = ::autodiff_runtime::shadow::take(&mut d_track.window[0]);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_place.1, t_4);
        first_and_slope_adjoint(&saved, &mut d_track.window[1..], tape, d_place);
    };
    (t_1 * t_2 + t_3, ::autodiff_runtime::nested!(tape, (& mut Track, f64) -> ()))
}
fn tail_weight_grad(z: &mut [f64], d_z: &mut [f64], y: f64) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_z, z, "z");
    let branch = if y > 0.0 {
        let t = z[0];
        z[1] = y * t;
        Branch::Then(t)
    } else {
        Branch::Else
    };
    let tail = &z[1..];
    let t = z[0];
    let t_1 = tail.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        sum += tail[i];
    }
    let d_sum = t;
    if 0 < t_1 {
        let t = 1 + t_1;
        let d_z_1 = &mut d_z[1..t];
        for i in 0..t_1 {
            d_z_1[i] += d_sum;
        }
    }
    d_z[0] += sum;
    let d_y = match branch {
        Branch::Then(t) => {
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_z[1]);
            d_z[0] += t_1 * y;
            t_1 * t
        }
        Branch::Else => 0.0,
    };
    (t * sum, d_y)
}
#[inline]
fn tail_weight_augmented(
    z: &mut [f64],
    y: f64,
) -> (f64, ::autodiff_runtime::tape!((& mut [f64], f64, f64) -> f64)) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let branch = if y > 0.0 {
        let t = z[0];
        z[1] = y * t;
        Branch::Then(t)
    } else {
        Branch::Else
    };
    let tail = &z[1..];
    let t = z[0];
    let mut sum: f64 = -0.0;
    for i in 0..tail.len() {
        sum += tail[i];
    }
    (
        t * sum,
        move |d_z: &mut [f64], y: f64, seed: f64| {
            let t_1 = d_z.len() - 1;
            let d_sum = seed * t;
            if 0 < t_1 {
                let t = 1 + t_1;
                let d_z_1 = &mut d_z[1..t];
                for i in 0..t_1 {
                    d_z_1[i] += d_sum;
                }
            }
            d_z[0] += seed * sum;
            let d_y = match branch {
                Branch::Then(t) => {
                    let t_1 = ::autodiff_runtime::shadow::take(&mut d_z[1]);
                    d_z[0] += t_1 * y;
                    t_1 * t
                }
                Branch::Else => 0.0,
            };
            d_y
        },
    )
}
fn with_slope_grad(mut x: Vec<f64>, at: f64) -> (f64, Vec<f64>, f64) {
    let t = [at];
    let (t_1, tape) = first_and_slope_augmented(&t);
    x.push(t_1.1);
    let t_2 = x.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        let x_1 = x[i];
        sum += x_1 * x_1;
    }
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let d_x_1 = &mut d_x[..t_2];
    for i in 0..t_2 {
        let x_1 = x[i];
        let d_x_2 = x_1 + x_1;
        d_x_1[i] += d_x_2;
    }
    let (_, t_3) = match d_x.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_place.1, t_3);
    let mut d_place_1 = [-0.0; 1];
    first_and_slope_adjoint(&t, &mut d_place_1, tape, d_place);
    let d_at = d_place_1[0];
    (sum, d_x, d_at)
}
#[inline]
fn with_slope_augmented<'tape>(
    mut x: Vec<f64>,
    at: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!('tape, (Vec < f64 >, f64) -> (Vec < f64 >, f64)),
) {
    use ::autodiff_runtime::Keep as _;
    let t = [at];
    let (t_1, tape) = first_and_slope_augmented(&t);
    let tape = tape.keep_tape();
    x.push(t_1.1);
    let t_2 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        let x_1 = x[i];
        records.push(x_1);
        sum += x_1 * x_1;
    }
    let zero = ::autodiff_runtime::shadow::zero_like(&x);
    let tape = move |x: Vec<f64>, seed: f64| {
        let _ = x;
        let mut d_x = ::autodiff_runtime::shadow::zero_like(&zero);
        let d_sum = seed;
        for i in (0..t_2).rev() {
            let x = records.pop();
            let t = d_sum * x;
            let d_x_1 = t + t;
            d_x[i] += d_x_1;
        }
        let (_, t_3) = match d_x.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_place.1, t_3);
        let mut d_place_1 = [-0.0; 1];
        first_and_slope_adjoint(&t, &mut d_place_1, tape, d_place);
        let d_at = d_place_1[0];
        (d_x, d_at)
    };
    (sum, ::autodiff_runtime::nested!(tape, (Vec < f64 >, f64) -> (Vec < f64 >, f64)))
}
fn grown_grad(at: f64) -> (f64, f64) {
    let t = ::autodiff_runtime::vec![at, 1.0];
    let (t_1, tape) = with_slope_augmented(t.clone(), at);
    let sin_1 = t_1.sin();
    let t_1 = at * t_1.cos();
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let mut d_at = -0.0;
    with_slope_adjoint(t, &mut d_place, at, &mut d_at, tape, t_1);
    let d_at = sin_1 + d_at + d_place[0];
    (sin_1 * at, d_at)
}
