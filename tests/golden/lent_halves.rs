pub fn step_vjp(
    weight: f64,
    hidden: &mut [f64],
    d_hidden: &mut [f64],
    cells: &mut [f64],
    d_cells: &mut [f64],
) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_hidden, hidden, "hidden");
    ::autodiff_runtime::shadow::check(d_cells, cells, "cells");
    let t = hidden.len().min(cells.len());
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = cells[i];
        let t_1 = hidden[i];
        cells[i] = t * weight + t_1.sin();
        let tanh_1 = cells[i].tanh();
        hidden[i] = tanh_1;
        records.push((t, t_1, tanh_1));
    }
    let d_weight = ::autodiff_runtime::sums::sum(
        (0..t).rev(),
        |i| {
            let (t, t_1, tanh_1) = records.pop();
            d_cells[i]
                += ::autodiff_runtime::shadow::take(&mut d_hidden[i])
                    * (1.0 - tanh_1 * tanh_1);
            let d_sin = ::autodiff_runtime::shadow::take(&mut d_cells[i]);
            d_hidden[i] += d_sin * t_1.cos();
            d_cells[i] += d_sin * weight;
            d_sin * t
        },
    );
    ((), d_weight)
}
#[inline]
pub fn step_augmented(
    weight: f64,
    hidden: &mut [f64],
    cells: &mut [f64],
) -> ((), ::autodiff_runtime::tape!((f64, & mut [f64], & mut [f64]) -> f64)) {
    let t = hidden.len().min(cells.len());
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = cells[i];
        let t_1 = hidden[i];
        cells[i] = t * weight + t_1.sin();
        let tanh_1 = cells[i].tanh();
        hidden[i] = tanh_1;
        records.push((t, t_1, tanh_1));
    }
    (
        (),
        move |weight: f64, d_hidden: &mut [f64], d_cells: &mut [f64]| {
            let d_weight = ::autodiff_runtime::sums::sum(
                (0..d_hidden.len().min(d_cells.len())).rev(),
                |i| {
                    let (t, t_1, tanh_1) = records.pop();
                    d_cells[i]
                        += ::autodiff_runtime::shadow::take(&mut d_hidden[i])
                            * (1.0 - tanh_1 * tanh_1);
                    let d_sin = ::autodiff_runtime::shadow::take(&mut d_cells[i]);
                    d_hidden[i] += d_sin * t_1.cos();
                    d_cells[i] += d_sin * weight;
                    d_sin * t
                },
            );
            d_weight
        },
    )
}
pub fn turn_vjp(
    weight: f64,
    a: &mut f64,
    d_a: &mut f64,
    b: &mut f64,
    d_b: &mut f64,
) -> ((), f64) {
    let before = *a;
    let t = *a;
    *a = weight * t - 0.5 * *b;
    let t_1 = *b;
    *b = weight * t_1 + before;
    let d_before = ::autodiff_runtime::shadow::take(&mut *d_b);
    *d_b += d_before * weight;
    let t_2 = ::autodiff_runtime::shadow::take(&mut *d_a);
    *d_b -= t_2 * 0.5;
    let d_weight = d_before * t_1 + t_2 * t;
    *d_a += t_2 * weight + d_before;
    ((), d_weight)
}
#[inline]
pub fn turn_augmented(
    weight: f64,
    a: &mut f64,
    b: &mut f64,
) -> ((), ::autodiff_runtime::tape!((f64, & mut f64, & mut f64) -> f64)) {
    let before = *a;
    let t = *a;
    *a = weight * t - 0.5 * *b;
    let t_1 = *b;
    *b = weight * t_1 + before;
    (
        (),
        move |weight: f64, d_a: &mut f64, d_b: &mut f64| {
            let d_before = ::autodiff_runtime::shadow::take(&mut *d_b);
            *d_b += d_before * weight;
            let t_2 = ::autodiff_runtime::shadow::take(&mut *d_a);
            *d_b -= t_2 * 0.5;
            let d_weight = d_before * t_1 + t_2 * t;
            *d_a += t_2 * weight + d_before;
            d_weight
        },
    )
}
pub fn lent_halves_grad(state: &[f64], d_state: &mut [f64], weight: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_state, state, "state");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut state_1 = state.to_vec();
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut total: f64 = 0.0;
    for _ in 0..3 {
        for i in 0..state_1.len() / 2 {
            let t = i * 2;
            let t_1 = t + 2;
            let row = &mut state_1[t..t_1];
            let (hidden, cells) = row.split_at_mut(1);
            let mut saved = ::autodiff_runtime::records::copy(cells);
            let (t, tape) = step_augmented(
                weight,
                ::autodiff_runtime::records::lend(&mut *hidden, &mut kept),
                &mut *cells,
            );
            records.push((t, tape, saved));
        }
        let t = state_1[0];
        let t_1 = state_1[3];
        records_1.push((t, t_1));
        total += t * t_1;
    }
    ::autodiff_runtime::shadow::clear(d_state, state);
    let mut d_state_1 = ::autodiff_runtime::shadow::zero_like(&state_1);
    let mut d_weight: f64 = 0.0;
    for _ in (0..3).rev() {
        let (t, t_1) = records_1.pop();
        let t_2 = d_state_1.len() / 2;
        d_state_1[3] += t;
        d_state_1[0] += t_1;
        let mut d_weight_1: f64 = 0.0;
        for i in (0..t_2).rev() {
            let (t, tape, mut saved) = records.pop();
            let t_1 = i * 2;
            let t_2 = t_1 + 2;
            let t_3 = t_1 + 1;
            let t_4 = t_1 + 1;
            let t_5 = t_1 + 1;
            let mut d_again = ::autodiff_runtime::records::copy(&d_state_1[t_5..t_2]);
            ::autodiff_runtime::shadow::zero(&mut d_state_1[t_5..t_2]);
            let mut d_weight_2 = -0.0;
            step_adjoint(
                weight,
                &mut d_weight_2,
                kept.again(&mut state_1[t_1..t_4]),
                &mut d_state_1[t_1..t_3],
                &mut saved,
                &mut d_again,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
            ::autodiff_runtime::shadow::accumulate(&mut d_state_1[t_5..t_2], &d_again);
            d_weight_1 += d_weight_2;
        }
        d_weight += d_weight_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_state[..], &d_state_1[..]);
    (total, d_weight)
}
#[inline]
pub fn lent_halves_augmented<'tape>(
    state: &[f64],
    weight: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut state_1 = state.to_vec();
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut total: f64 = 0.0;
    for _ in 0..3 {
        for i in 0..state_1.len() / 2 {
            let t = i * 2;
            let t_1 = t + 2;
            let row = &mut state_1[t..t_1];
            let (hidden, cells) = row.split_at_mut(1);
            let mut saved = ::autodiff_runtime::records::copy(cells);
            let (t, tape) = step_augmented(
                weight,
                ::autodiff_runtime::records::lend(&mut *hidden, &mut kept),
                &mut *cells,
            );
            records.push((t, tape.keep_tape(), saved));
        }
        let t = state_1[0];
        let t_1 = state_1[3];
        records_1.push((t, t_1));
        total += t * t_1;
    }
    let tape = move |
        mut d_state: ::core::option::Option<&mut [f64]>,
        weight: f64,
        seed: f64|
    {
        let mut d_state_1 = ::autodiff_runtime::shadow::zero_like(&state_1);
        let d_total = seed;
        let mut d_weight: f64 = 0.0;
        for _ in (0..3).rev() {
            let (t, t_1) = records_1.pop();
            let t_2 = d_state_1.len() / 2;
            d_state_1[3] += d_total * t;
            d_state_1[0] += d_total * t_1;
            let mut d_weight_1: f64 = 0.0;
            for i in (0..t_2).rev() {
                let (t, tape, mut saved) = records.pop();
                let t_1 = i * 2;
                let t_2 = t_1 + 2;
                let t_3 = t_1 + 1;
                let t_4 = t_1 + 1;
                let t_5 = t_1 + 1;
                let mut d_again = ::autodiff_runtime::records::copy(
                    &d_state_1[t_5..t_2],
                );
                ::autodiff_runtime::shadow::zero(&mut d_state_1[t_5..t_2]);
                let mut d_weight_2 = -0.0;
                step_adjoint(
                    weight,
                    &mut d_weight_2,
                    kept.again(&mut state_1[t_1..t_4]),
                    &mut d_state_1[t_1..t_3],
                    &mut saved,
                    &mut d_again,
                    tape,
                    ::autodiff_runtime::Differentiable::zero_like(&t),
                );
                ::autodiff_runtime::shadow::accumulate(
                    &mut d_state_1[t_5..t_2],
                    &d_again,
                );
                d_weight_1 += d_weight_2;
            }
            d_weight += d_weight_1;
        }
        if let Some(d_state) = &mut d_state {
            ::autodiff_runtime::shadow::accumulate(&mut d_state[..], &d_state_1[..]);
        }
        d_weight
    };
    (
        total,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn lent_fields_grad(state: &[f64], d_state: &mut [f64], weight: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_state, state, "state");
    let t = ::autodiff_runtime::vec![state[0]];
    let t_1 = ::autodiff_runtime::vec![state[1]];
    let t_2 = (state[2], state[3]);
    let mut layer = Layer {
        hidden: t.clone(),
        cells: t_1.clone(),
        phase: t_2.clone(),
    };
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut total: f64 = 0.0;
    for _ in 0..3 {
        let mut saved = ::autodiff_runtime::records::copy(&layer.hidden);
        let mut saved_1 = ::autodiff_runtime::records::copy(&layer.cells);
        let (t, tape) = step_augmented(weight, &mut layer.hidden, &mut layer.cells);
        let mut saved_2 = ::autodiff_runtime::records::copy(&layer.phase.0);
        let mut saved_3 = ::autodiff_runtime::records::copy(&layer.phase.1);
        let (t_1, tape_1) = turn_augmented(
            weight,
            &mut layer.phase.0,
            &mut layer.phase.1,
        );
        let t_2 = layer.hidden[0];
        let t_3 = layer.phase.1;
        records.push((t, tape, t_1, tape_1, t_2, t_3, saved_2, saved_3, saved, saved_1));
        total += t_2 * t_3;
    }
    ::autodiff_runtime::shadow::clear(d_state, state);
    let mut d_layer = ::autodiff_runtime::shadow::zero_like(&layer);
    let mut d_weight: f64 = 0.0;
    for _ in (0..3).rev() {
        let (
            t_1,
            tape,
            t_2,
            tape_1,
            t_3,
            t_4,
            mut saved,
            mut saved_1,
            mut saved_2,
            mut saved_3,
        ) = records.pop();
        d_layer.phase.1 += t_3;
        d_layer.hidden[0] += ::autodiff_runtime::product(1.0, t_4);
        let mut d_again = ::autodiff_runtime::records::copy(&d_layer.phase.1);
        ::autodiff_runtime::shadow::zero(&mut d_layer.phase.1);
        let mut d_weight_1 = -0.0;
        turn_adjoint(
            weight,
            &mut d_weight_1,
            &mut saved,
            &mut d_layer.phase.0,
            &mut saved_1,
            &mut d_again,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_2),
        );
        ::autodiff_runtime::shadow::accumulate(&mut d_layer.phase.1, &d_again);
        let mut d_again = ::autodiff_runtime::records::copy(&d_layer.cells);
        ::autodiff_runtime::shadow::zero(&mut d_layer.cells);
        let mut d_weight_2 = -0.0;
        step_adjoint(
            weight,
            &mut d_weight_2,
            &mut saved_2,
            &mut d_layer.hidden,
            &mut saved_3,
            &mut d_again,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
        ::autodiff_runtime::shadow::accumulate(&mut d_layer.cells, &d_again);
        d_weight += d_weight_1 + d_weight_2;
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_1);
    let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_layer.hidden);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_layer.cells);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_layer.phase);
    let t = d_place_2.0;
    d_state[3] += d_place_2.1;
    d_state[2] += t;
    d_state[1] += d_place_1[0];
    d_state[0] += d_place[0];
    (total, d_weight)
}
#[inline]
pub fn lent_fields_augmented<'tape>(
    state: &[f64],
    weight: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let t = ::autodiff_runtime::vec![state[0]];
    let t_1 = ::autodiff_runtime::vec![state[1]];
    let t_2 = (state[2], state[3]);
    let mut layer = Layer {
        hidden: t.clone(),
        cells: t_1.clone(),
        phase: t_2.clone(),
    };
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut total: f64 = 0.0;
    for _ in 0..3 {
        let mut saved = ::autodiff_runtime::records::copy(&layer.hidden);
        let mut saved_1 = ::autodiff_runtime::records::copy(&layer.cells);
        let (t, tape) = step_augmented(weight, &mut layer.hidden, &mut layer.cells);
        let mut saved_2 = ::autodiff_runtime::records::copy(&layer.phase.0);
        let mut saved_3 = ::autodiff_runtime::records::copy(&layer.phase.1);
        let (t_1, tape_1) = turn_augmented(
            weight,
            &mut layer.phase.0,
            &mut layer.phase.1,
        );
        let t_2 = layer.hidden[0];
        let t_3 = layer.phase.1;
        records
            .push((
                t,
                tape.keep_tape(),
                t_1,
                tape_1.keep_tape(),
                t_2,
                t_3,
                saved_2,
                saved_3,
                saved,
                saved_1,
            ));
        total += t_2 * t_3;
    }
    let tape = move |
        mut d_state: ::core::option::Option<&mut [f64]>,
        weight: f64,
        seed: f64|
    {
        let mut d_layer = ::autodiff_runtime::shadow::zero_like(&layer);
        let d_total = seed;
        let mut d_weight: f64 = 0.0;
        for _ in (0..3).rev() {
            let (
                t_1,
                tape,
                t_2,
                tape_1,
                t_3,
                t_4,
                mut saved,
                mut saved_1,
                mut saved_2,
                mut saved_3,
            ) = records.pop();
            d_layer.phase.1 += d_total * t_3;
            d_layer.hidden[0] += ::autodiff_runtime::product(d_total, t_4);
            let mut d_again = ::autodiff_runtime::records::copy(&d_layer.phase.1);
            ::autodiff_runtime::shadow::zero(&mut d_layer.phase.1);
            let mut d_weight_1 = -0.0;
            turn_adjoint(
                weight,
                &mut d_weight_1,
                &mut saved,
                &mut d_layer.phase.0,
                &mut saved_1,
                &mut d_again,
                tape_1,
                ::autodiff_runtime::Differentiable::zero_like(&t_2),
            );
            ::autodiff_runtime::shadow::accumulate(&mut d_layer.phase.1, &d_again);
            let mut d_again = ::autodiff_runtime::records::copy(&d_layer.cells);
            ::autodiff_runtime::shadow::zero(&mut d_layer.cells);
            let mut d_weight_2 = -0.0;
            step_adjoint(
                weight,
                &mut d_weight_2,
                &mut saved_2,
                &mut d_layer.hidden,
                &mut saved_3,
                &mut d_again,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
            ::autodiff_runtime::shadow::accumulate(&mut d_layer.cells, &d_again);
            d_weight += d_weight_1 + d_weight_2;
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_1);
        let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_2);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_layer.hidden);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_layer.cells);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_layer.phase);
        let t = d_place_2.0;
        if let Some(d_state) = &mut d_state {
            d_state[3] += d_place_2.1;
        }
        if let Some(d_state) = &mut d_state {
            d_state[2] += t;
        }
        if let Some(d_state) = &mut d_state {
            d_state[1] += d_place_1[0];
        }
        if let Some(d_state) = &mut d_state {
            d_state[0] += d_place[0];
        }
        d_weight
    };
    (
        total,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
