fn dot_grad(x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let t = x.len().min(y.len());
    ::autodiff_runtime::shadow::zero(&mut d_x[t..]);
    ::autodiff_runtime::shadow::zero(&mut d_y[t..]);
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let x_1 = x[i];
        let y_1 = y[i];
        let d_y_1 = x_1;
        d_y[i] = d_y_1;
        let d_x_1 = y_1;
        d_x[i] = d_x_1;
        sum += x_1 * y_1;
    }
    sum
}
fn score_grad(x: &[f64], d_x: &mut [f64], table: &Table, index: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let row = table.row(index);
    let mut sum: f64 = 0.0;
    for i in 0..x.len() {
        let t = x[i];
        let t_1 = row[i];
        let t = t_1 * t;
        let t_2 = x[i];
        d_x[i] = t + t_2 * t_1;
        sum += t * t_2;
    }
    let t = table.row(index + 1);
    let (t_1, tape) = dot_augmented(x, t);
    let t_2 = dot_seeded(x, &mut *d_x, row, ::autodiff_runtime::Constant, t_1);
    dot_adjoint(x, &mut *d_x, t, ::autodiff_runtime::Constant, tape, t_2);
    sum + t_1 * t_2
}
#[inline]
fn score_augmented<'tape>(
    x: &[f64],
    table: &Table,
    index: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & Table, usize, f64) ->
        ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let row = table.row(index);
    let mut sum: f64 = 0.0;
    for i in 0..x.len() {
        sum += row[i] * x[i] * x[i];
    }
    let (t, tape) = dot_augmented(x, table.row(index + 1));
    let tape = tape.keep_tape();
    let (t_1, tape_1) = dot_augmented(x, row);
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        table: &Table,
        index: usize,
        seed: f64|
    {
        let row_1 = table.row(index);
        let t_2 = table.row(index + 1);
        let t_3 = x.len();
        let t_4 = seed * t_1;
        let t_5 = seed * t;
        dot_adjoint(
            x,
            d_x.as_deref_mut(),
            row_1.clone(),
            ::autodiff_runtime::Constant,
            tape_1,
            t_5,
        );
        dot_adjoint(x, d_x.as_deref_mut(), t_2, ::autodiff_runtime::Constant, tape, t_4);
        let d_sum = seed;
        let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t_3]);
        for i in 0..t_3 {
            let t = x[i];
            let t_1 = row_1[i];
            if let Some(d_x_1) = &mut d_x_1 {
                d_x_1[i] += d_sum * (t_1 * x[i]) + d_sum * t * t_1;
            }
        }
    };
    (
        sum + t * t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & Table, usize, f64)
            -> ()
        ),
    )
}
fn copied_score_grad(x: &[f64], d_x: &mut [f64], table: &Table, index: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let row = table.row(index).to_vec();
    let (t, tape) = dot_augmented(x, &row);
    let t_1 = dot_seeded(x, &mut *d_x, &row, ::autodiff_runtime::Constant, t);
    dot_adjoint(x, &mut *d_x, &row, ::autodiff_runtime::Constant, tape, t_1);
    t * t_1
}
#[inline]
fn copied_score_augmented<'tape>(
    x: &[f64],
    table: &Table,
    index: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & Table, usize, f64) ->
        ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let row = table.row(index).to_vec();
    let (t, tape) = dot_augmented(x, &row);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = dot_augmented(x, &row);
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        table: &Table,
        index: usize,
        seed: f64|
    {
        let row_1 = table.row(index).to_vec();
        let t_2 = seed * t_1;
        let t_3 = seed * t;
        dot_adjoint(
            x,
            d_x.as_deref_mut(),
            &row_1,
            ::autodiff_runtime::Constant,
            tape_1,
            t_3,
        );
        dot_adjoint(
            x,
            d_x.as_deref_mut(),
            &row_1,
            ::autodiff_runtime::Constant,
            tape,
            t_2,
        );
    };
    (
        t * t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & Table, usize, f64)
            -> ()
        ),
    )
}
pub fn borrowed_constants_grad(x: &[f64; 3], d_x: &mut [f64; 3], rounds: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let table = Table {
        rows: ::autodiff_runtime::vec![
            ::autodiff_runtime::vec![1.0, 2.0, 3.0], ::autodiff_runtime::vec![- 1.0, 0.5,
            2.0]
        ],
    };
    let (product, tape) = score_augmented(x, &table, 0);
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..rounds));
    let mut product_1: f64 = product;
    for round in 0..rounds {
        let (t, tape) = copied_score_augmented(x, &table, round);
        let product = product_1 * t;
        records.push((product_1, t, tape));
        product_1 = product;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_product = 1.0;
    for round in (0..rounds).rev() {
        let (product, t, tape_1) = records.pop();
        let t = ::autodiff_runtime::product(d_product, t);
        let t_1 = ::autodiff_runtime::product(d_product, product);
        copied_score_adjoint(
            x,
            &mut *d_x,
            &table,
            ::autodiff_runtime::Constant,
            round,
            ::autodiff_runtime::Constant,
            tape_1,
            t_1,
        );
        d_product = t;
    }
    score_adjoint(
        x,
        &mut *d_x,
        &table,
        ::autodiff_runtime::Constant,
        0,
        ::autodiff_runtime::Constant,
        tape,
        d_product,
    );
    product_1
}
#[inline]
pub fn borrowed_constants_augmented<'tape>(
    x: &[f64; 3],
    rounds: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64; 3], ::core::option::Option < & mut [f64; 3] >, usize, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let table = Table {
        rows: ::autodiff_runtime::vec![
            ::autodiff_runtime::vec![1.0, 2.0, 3.0], ::autodiff_runtime::vec![- 1.0, 0.5,
            2.0]
        ],
    };
    let (product, tape) = score_augmented(x, &table, 0);
    let tape = tape.keep_tape();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..rounds));
    let mut product_1: f64 = product;
    for round in 0..rounds {
        let (t, tape) = copied_score_augmented(x, &table, round);
        let product = product_1 * t;
        records.push((product_1, t, tape.keep_tape()));
        product_1 = product;
    }
    let tape = move |
        x: &[f64; 3],
        mut d_x: ::core::option::Option<&mut [f64; 3]>,
        rounds: usize,
        seed: f64|
    {
        let mut d_product = seed;
        for round in (0..rounds).rev() {
            let (product, t, tape_1) = records.pop();
            let t = ::autodiff_runtime::product(d_product, t);
            let t_1 = ::autodiff_runtime::product(d_product, product);
            copied_score_adjoint(
                x,
                d_x.as_deref_mut(),
                &table,
                ::autodiff_runtime::Constant,
                round,
                ::autodiff_runtime::Constant,
                tape_1,
                t_1,
            );
            d_product = t;
        }
        score_adjoint(
            x,
            d_x.as_deref_mut(),
            &table,
            ::autodiff_runtime::Constant,
            0,
            ::autodiff_runtime::Constant,
            tape,
            d_product,
        );
    };
    (
        product_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64; 3], ::core::option::Option < & mut [f64; 3] >, usize, f64) ->
            ()
        ),
    )
}
fn advance_vjp(state: &mut State, d_state: &mut State, dt: f64) {
    let t = state.modes[0];
    state.position += dt * t;
    let t = state.modes.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t_1 = state.position;
        let t_2 = state.modes[i];
        state.modes[i] = t_2 * t_1;
        records.push((t_1, t_2));
    }
    ::autodiff_runtime::shadow::check(d_state, state, "state");
    for i in (0..t).rev() {
        let (t, t_1) = records.pop();
        let t_2 = ::autodiff_runtime::shadow::take(&mut d_state.modes[i]);
        let t = ::autodiff_runtime::product(t_2, t);
        let t_1 = ::autodiff_runtime::product(t_2, t_1);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_state.modes[i], t);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_state.position, t_1);
    }
    let t = ::autodiff_runtime::shadow::take(&mut d_state.position);
    d_state.position += t;
    d_state.modes[0] += t * dt;
}
#[inline]
fn advance_augmented(
    state: &mut State,
    dt: f64,
) -> ((), ::autodiff_runtime::tape!((& mut State, f64) -> ())) {
    let t = state.modes[0];
    state.position += dt * t;
    let t = state.modes.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = state.position;
        let t_1 = state.modes[i];
        state.modes[i] = t_1 * t;
        records.push((t, t_1));
    }
    (
        (),
        move |d_state: &mut State, dt: f64| {
            for i in (0..t).rev() {
                let (t, t_1) = records.pop();
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_state.modes[i]);
                let t = ::autodiff_runtime::product(t_2, t);
                let t_1 = ::autodiff_runtime::product(t_2, t_1);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_state.modes[i], t);
                ::autodiff_runtime::Differentiable::accumulate(
                    &mut d_state.position,
                    t_1,
                );
            }
            let t = ::autodiff_runtime::shadow::take(&mut d_state.position);
            d_state.position += t;
            d_state.modes[0] += t * dt;
        },
    )
}
fn advanced_vjp(state: State, steps: usize, seed: State) -> (State, State) {
    let mut state_1 = state.clone();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..steps));
    for _ in 0..steps {
        let mut saved = ::autodiff_runtime::records::copy(&state_1);
        let (t, tape) = advance_augmented(&mut state_1, 0.3);
        records.push((t, tape, saved));
    }
    let value = state_1.clone();
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    let mut d_state_1 = ::autodiff_runtime::shadow::zero_like(&state_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_state_1, seed);
    for _ in (0..steps).rev() {
        let (t, tape, mut saved) = records.pop();
        advance_adjoint(
            &mut saved,
            &mut d_state_1,
            0.3,
            ::autodiff_runtime::Constant,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
    }
    ::autodiff_runtime::Differentiable::accumulate(&mut d_state, d_state_1);
    (value, d_state)
}
#[inline]
fn advanced_augmented<'tape>(
    state: State,
    steps: usize,
) -> (State, ::autodiff_runtime::nested_tape!('tape, (State, usize, State) -> State)) {
    use ::autodiff_runtime::Keep as _;
    let mut state_1 = state.clone();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..steps));
    for _ in 0..steps {
        let mut saved = ::autodiff_runtime::records::copy(&state_1);
        let (t, tape) = advance_augmented(&mut state_1, 0.3);
        records.push((t, tape.keep_tape(), saved));
    }
    let value = state_1.clone();
    let tape = move |state: State, steps: usize, seed: State| {
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        let mut d_state_1 = ::autodiff_runtime::shadow::zero_like(&state_1);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_state_1, seed);
        for _ in (0..steps).rev() {
            let (t, tape, mut saved) = records.pop();
            advance_adjoint(
                &mut saved,
                &mut d_state_1,
                0.3,
                ::autodiff_runtime::Constant,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        }
        ::autodiff_runtime::Differentiable::accumulate(&mut d_state, d_state_1);
        d_state
    };
    (value, ::autodiff_runtime::nested!(tape, (State, usize, State) -> State))
}
fn energy_grad(state: &State, d_state: &mut State) -> f64 {
    ::autodiff_runtime::shadow::check(d_state, state, "state");
    let t = state.clone();
    let (later, tape) = advanced_augmented(t.clone(), 3);
    let mut last = later.clone();
    let mut saved = ::autodiff_runtime::records::copy(&last);
    let (t_1, tape_1) = advance_augmented(&mut last, 0.1);
    let t_2 = last.modes[1];
    let t_3 = later.position;
    let t_4 = last.position;
    ::autodiff_runtime::shadow::clear(d_state, state);
    let mut d_last = ::autodiff_runtime::shadow::zero_like(&last);
    d_last.position += 1.0;
    let mut d_later = ::autodiff_runtime::shadow::zero_like(&later);
    d_later.position += t_2;
    d_last.modes[1] += ::autodiff_runtime::product(1.0, t_3);
    advance_adjoint(
        &mut saved,
        &mut d_last,
        0.1,
        ::autodiff_runtime::Constant,
        tape_1,
        ::autodiff_runtime::Differentiable::zero_like(&t_1),
    );
    ::autodiff_runtime::shadow::accumulate(&mut d_later, &d_last);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    advanced_adjoint(t, &mut d_place, 3, ::autodiff_runtime::Constant, tape, d_later);
    ::autodiff_runtime::shadow::accumulate(&mut *d_state, &d_place);
    t_3 * t_2 + t_4
}
#[inline]
fn energy_augmented<'tape>(
    state: &State,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut State >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let t = state.clone();
    let (later, tape) = advanced_augmented(t.clone(), 3);
    let tape = tape.keep_tape();
    let mut last = later.clone();
    let mut saved = ::autodiff_runtime::records::copy(&last);
    let (t_1, tape_1) = advance_augmented(&mut last, 0.1);
    let tape_1 = tape_1.keep_tape();
    let t_2 = last.modes[1];
    let t_3 = later.position;
    let t_4 = last.position;
    let tape = move |mut d_state: ::core::option::Option<&mut State>, seed: f64| {
        let t_5 = last.modes[1];
        let t_6 = later.position;
        let mut d_last = ::autodiff_runtime::shadow::zero_like(&last);
        d_last.position += seed;
        let mut d_later = ::autodiff_runtime::shadow::zero_like(&later);
        d_later.position += seed * t_5;
        d_last.modes[1] += ::autodiff_runtime::product(seed, t_6);
        advance_adjoint(
            &mut saved,
            &mut d_last,
            0.1,
            ::autodiff_runtime::Constant,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
        ::autodiff_runtime::shadow::accumulate(&mut d_later, &d_last);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        advanced_adjoint(
            t,
            &mut d_place,
            3,
            ::autodiff_runtime::Constant,
            tape,
            d_later,
        );
        if let Some(d_state) = &mut d_state {
            ::autodiff_runtime::shadow::accumulate(&mut **d_state, &d_place);
        }
    };
    (
        t_3 * t_2 + t_4,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut State >, f64) -> ()
        ),
    )
}
