fn variogram_grad(z: &[f64], d_z: &mut [f64], lag: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_z, z, "z");
    ::autodiff_runtime::shadow::clear(d_z, z);
    let mut sum: f64 = 0.0;
    for i in lag..z.len() {
        let t = z[i];
        let t_1 = i - lag;
        let t = t - z[t_1];
        let t_2 = z[i];
        let t_3 = i - lag;
        let t_2 = t_2 - z[t_3];
        d_z[t_3] -= t;
        d_z[t_1] -= t_2;
        d_z[i] += t + t_2;
        sum += t * t_2;
    }
    sum
}
fn layered_grad(
    weights: &[f64],
    d_weights: &mut [f64],
    widths: &[usize],
    gain: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    let t = weights.len();
    let mut out = ::autodiff_runtime::vec![0.0; t];
    let t_1 = widths.len();
    let mut start = 0;
    for i in 0..t_1 {
        let width = widths[i];
        for k in 0..width {
            out[start + k] = gain * weights[start + k] * weights[k];
        }
        start += width + 1;
    }
    let t_2 = out.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        let x = out[i];
        sum += x * x;
    }
    ::autodiff_runtime::shadow::clear(d_weights, weights);
    let mut d_out = ::autodiff_runtime::vec![0.0; t];
    let d_out_1 = &mut d_out[..t_2];
    for i in 0..t_2 {
        let x_1 = out[i];
        let d_x = x_1 + x_1;
        d_out_1[i] += d_x;
    }
    let mut d_gain: f64 = 0.0;
    let mut start_1 = start;
    for i in (0..t_1).rev() {
        let width_1 = widths[i];
        let start_2 = start_1 - (width_1 + 1);
        let mut d_gain_1: f64 = 0.0;
        for k in (0..width_1).rev() {
            let t = start_2 + k;
            let t_1 = weights[k];
            let t_2 = start_2 + k;
            let t_3 = weights[t_2];
            let t = ::autodiff_runtime::shadow::take(&mut d_out[t]);
            let t_1 = t * t_1;
            d_weights[k] += t * (gain * t_3);
            d_weights[t_2] += t_1 * gain;
            d_gain_1 += t_1 * t_3;
        }
        d_gain += d_gain_1;
        start_1 = start_2;
    }
    (sum, d_gain)
}
fn drift_vjp(
    from: &[f64],
    d_from: &mut [f64],
    to: &mut [f64],
    d_to: &mut [f64],
    first: usize,
    last: usize,
    rate: f64,
) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_from, from, "from");
    ::autodiff_runtime::shadow::check(d_to, to, "to");
    for i in first..last {
        to[i] += rate * from[i - 1];
    }
    let d_rate = if first < last {
        let from_1 = &from[first - 1..last - 1];
        let d_to_1 = &d_to[first..last];
        let d_rate = ::autodiff_runtime::sums::sum(
            first..last,
            |i| d_to_1[i - first] * from_1[i - first],
        );
        d_rate
    } else {
        -0.0
    };
    if first < last {
        let t = first - 1;
        let t_1 = last - 1;
        let d_from_1 = &mut d_from[t..t_1];
        let d_to_1 = &d_to[first..last];
        for i in first..last {
            d_from_1[i - first] += d_to_1[i - first] * rate;
        }
    }
    ((), d_rate)
}
#[inline]
fn drift_augmented(
    from: &[f64],
    to: &mut [f64],
    first: usize,
    last: usize,
    rate: f64,
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, & mut [f64], usize, usize, f64)
        -> f64
    ),
) {
    for i in first..last {
        to[i] += rate * from[i - 1];
    }
    (
        (),
        move |
            from: &[f64],
            mut d_from: ::core::option::Option<&mut [f64]>,
            d_to: &mut [f64],
            first: usize,
            last: usize,
            rate: f64|
        {
            let d_rate = if first < last {
                let from_1 = &from[first - 1..last - 1];
                let d_to_1 = &d_to[first..last];
                let d_rate = ::autodiff_runtime::sums::sum(
                    first..last,
                    |i| d_to_1[i - first] * from_1[i - first],
                );
                d_rate
            } else {
                -0.0
            };
            if first < last {
                let t = first - 1;
                let t_1 = last - 1;
                let mut d_from_1 = d_from
                    .as_deref_mut()
                    .map(|d_from| &mut d_from[t..t_1]);
                let d_to_1 = &d_to[first..last];
                for i in first..last {
                    if let Some(d_from_1) = &mut d_from_1 {
                        d_from_1[i - first] += d_to_1[i - first] * rate;
                    }
                }
            }
            d_rate
        },
    )
}
fn contracted_grad(a: &[f64], d_a: &mut [f64], field: &Field, x: &[f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::clear(d_a, a);
    let columns = a.len() / ::autodiff_runtime::integer(field.rows);
    let mut sum: f64 = 0.0;
    for r in 0..field.rows {
        let mut row: f64 = 0.0;
        for c in 0..columns {
            row += a[r * columns + c] * x[c] * field.cells[r * columns + c];
        }
        let tanh_row = row.tanh();
        let d_row = 1.0 - tanh_row * tanh_row;
        let x_1 = &x[..columns];
        for c in 0..columns {
            d_a[r * columns + c] += d_row * field.cells[r * columns + c] * x_1[c];
        }
        sum += tanh_row;
    }
    sum
}
fn accumulated_grad(
    rows: &[Vec<f64>],
    d_rows: &mut [Vec<f64>],
    x: &[f64],
    d_x: &mut [f64],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_rows, rows, "rows");
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut carried = ::autodiff_runtime::vec![
        ::autodiff_runtime::vec![0.0; x.len()]; rows.len() + 1
    ];
    let t = rows.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for r in 0..t {
        let t = rows[r].len().min(x.len());
        for c in 0..t {
            let t_1 = carried[r][c];
            carried[r + 1][c] = t_1 * x[c] + rows[r][c] * rows[r][c];
            records.push(t_1);
        }
        records_1.push(t);
    }
    let t_1 = carried.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let mut sum_1: f64 = sum;
        for i_1 in 0..carried[i].len() {
            let value = carried[i][i_1];
            sum_1 += value.sin();
        }
        sum = sum_1;
    }
    ::autodiff_runtime::shadow::clear(d_rows, rows);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_carried = ::autodiff_runtime::shadow::zero_like(&carried);
    for i in 0..t_1 {
        let t_1 = carried[i].len();
        if 0 < t_1 {
            let carried_1 = &carried[i][..t_1];
            let d_carried = &mut d_carried[i][..t_1];
            for i in 0..t_1 {
                let d_value = carried_1[i].cos();
                d_carried[i] += d_value;
            }
        }
    }
    for r in (0..t).rev() {
        for c in (0..records_1.pop()).rev() {
            let t = records.pop();
            let t_1 = r + 1;
            let t_2 = rows[r][c];
            let t_3 = rows[r][c];
            let t_4 = x[c];
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_carried[t_1][c]);
            d_rows[r][c] += t_1 * t_3 + t_1 * t_2;
            d_x[c] += t_1 * t;
            d_carried[r][c] += t_1 * t_4;
        }
    }
    sum
}
pub fn shifted_elements_grad(
    x: &[f64],
    d_x: &mut [f64],
    lag: usize,
    steps: usize,
) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let mut kept_3 = ::autodiff_runtime::records::arguments();
    let mut state = x.to_vec();
    let mut next = x.to_vec();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..steps),
    );
    for step in 0..steps {
        let (t, tape) = drift_augmented(
            ::autodiff_runtime::records::lend(&state, &mut kept_2),
            ::autodiff_runtime::records::lend(&mut next, &mut kept_3),
            1 + step,
            x.len(),
            0.3,
        );
        let (t_1, tape_1) = drift_augmented(
            ::autodiff_runtime::records::lend(&next, &mut kept),
            ::autodiff_runtime::records::lend(&mut state, &mut kept_1),
            x.len() + 3,
            x.len(),
            0.7,
        );
        let t_2 = next.len();
        for i in 0..t_2 {
            let t_3 = 0.1 * next[i];
            let t_4 = next[i];
            state[i] += t_3 * t_4;
            records.push((t_3, t_4));
        }
        records_1.push((t, tape, t_1, tape_1, t_2));
    }
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    let t = variogram_seeded(
        &state,
        &mut d_state,
        lag,
        ::autodiff_runtime::Constant,
        1.0,
    );
    let t_1 = state[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    d_state[0] += 1.0;
    let mut d_next = ::autodiff_runtime::shadow::zero_like(&next);
    for step in (0..steps).rev() {
        let (t, tape, t_1, tape_1, t_2) = records_1.pop();
        let t_3 = x.len() + 3;
        let t_4 = x.len();
        let t_5 = 1 + step;
        let t_6 = x.len();
        for i in (0..t_2).rev() {
            let (t, t_1) = records.pop();
            let t_2 = d_state[i];
            d_next[i] += t_2 * t + t_2 * t_1 * 0.1;
        }
        drift_adjoint(
            kept.pop(),
            &mut d_next,
            kept_1.again(&mut state),
            &mut d_state,
            t_3,
            ::autodiff_runtime::Constant,
            t_4,
            ::autodiff_runtime::Constant,
            0.7,
            ::autodiff_runtime::Constant,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
        drift_adjoint(
            kept_2.pop(),
            &mut d_state,
            kept_3.again(&mut next),
            &mut d_next,
            t_5,
            ::autodiff_runtime::Constant,
            t_6,
            ::autodiff_runtime::Constant,
            0.3,
            ::autodiff_runtime::Constant,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_next[..]);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_state[..]);
    t + t_1
}
#[inline]
pub fn shifted_elements_augmented<'tape>(
    x: &[f64],
    lag: usize,
    steps: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, usize, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let mut kept_3 = ::autodiff_runtime::records::arguments();
    let mut state = x.to_vec();
    let mut next = x.to_vec();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..steps),
    );
    for step in 0..steps {
        let (t, tape) = drift_augmented(
            ::autodiff_runtime::records::lend(&state, &mut kept_2),
            ::autodiff_runtime::records::lend(&mut next, &mut kept_3),
            1 + step,
            x.len(),
            0.3,
        );
        let (t_1, tape_1) = drift_augmented(
            ::autodiff_runtime::records::lend(&next, &mut kept),
            ::autodiff_runtime::records::lend(&mut state, &mut kept_1),
            x.len() + 3,
            x.len(),
            0.7,
        );
        let t_2 = next.len();
        for i in 0..t_2 {
            let t_3 = 0.1 * next[i];
            let t_4 = next[i];
            state[i] += t_3 * t_4;
            records.push((t_3, t_4));
        }
        records_1.push((t, tape.keep_tape(), t_1, tape_1.keep_tape(), t_2));
    }
    let (t, tape) = variogram_augmented(&state, lag);
    let tape = tape.keep_tape();
    let t_1 = state[0];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        lag: usize,
        steps: usize,
        seed: f64|
    {
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        d_state[0] += seed;
        variogram_adjoint(
            &state,
            &mut d_state,
            lag,
            ::autodiff_runtime::Constant,
            tape,
            seed,
        );
        let mut d_next = ::autodiff_runtime::shadow::zero_like(&next);
        for step in (0..steps).rev() {
            let (t, tape, t_1, tape_1, t_2) = records_1.pop();
            let t_3 = x.len() + 3;
            let t_4 = x.len();
            let t_5 = 1 + step;
            let t_6 = x.len();
            for i in (0..t_2).rev() {
                let (t, t_1) = records.pop();
                let t_2 = d_state[i];
                d_next[i] += t_2 * t + t_2 * t_1 * 0.1;
            }
            drift_adjoint(
                kept.pop(),
                &mut d_next,
                kept_1.again(&mut state),
                &mut d_state,
                t_3,
                ::autodiff_runtime::Constant,
                t_4,
                ::autodiff_runtime::Constant,
                0.7,
                ::autodiff_runtime::Constant,
                tape_1,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
            drift_adjoint(
                kept_2.pop(),
                &mut d_state,
                kept_3.again(&mut next),
                &mut d_next,
                t_5,
                ::autodiff_runtime::Constant,
                t_6,
                ::autodiff_runtime::Constant,
                0.3,
                ::autodiff_runtime::Constant,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        }
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_next[..]);
        }
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_state[..]);
        }
    };
    (
        t + t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, usize, f64) ->
            ()
        ),
    )
}
