fn norm_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let x = x[i];
        sum += x * x;
    }
    let sqrt_sum = sum.sqrt();
    let d_sum = 0.5 / sqrt_sum;
    let d_x_1 = &mut d_x[..t];
    for i in 0..t {
        let t = d_sum * x[i];
        let d_x_2 = t + t;
        d_x_1[i] = d_x_2;
    }
    sqrt_sum
}
#[allow(clippy::ptr_arg, reason = "as people write")]
fn product_grad(x: &Vec<f64>, d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut product: f64 = 1.0;
    for i in 0..t {
        let t = x[i];
        d_x[i] = product;
        product *= t;
    }
    let mut d_product: f64 = 1.0;
    for i in (0..t).rev() {
        let product_1 = d_x[i];
        let t = x[i];
        d_x[i] = d_product * product_1;
        d_product *= t;
    }
    product
}
fn scale_vjp(x: &mut [f64], d_x: &mut [f64], by: f64) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = x[i];
        x[i] = t * by;
        records.push(t);
    }
    let d_by = ::autodiff_runtime::sums::sum(
        (0..t).rev(),
        |i| {
            let t = records.pop();
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_x[i]);
            d_x[i] += t_1 * by;
            t_1 * t
        },
    );
    ((), d_by)
}
#[inline]
fn scale_augmented(
    x: &mut [f64],
    by: f64,
) -> ((), ::autodiff_runtime::tape!((& mut [f64], f64) -> f64)) {
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = x[i];
        x[i] = t * by;
        records.push(t);
    }
    (
        (),
        move |d_x: &mut [f64], by: f64| {
            let d_by = ::autodiff_runtime::sums::sum(
                (0..d_x.len()).rev(),
                |i| {
                    let t = records.pop();
                    let t_1 = ::autodiff_runtime::shadow::take(&mut d_x[i]);
                    d_x[i] += t_1 * by;
                    t_1 * t
                },
            );
            d_by
        },
    )
}
fn normalise_vjp(x: &mut [f64], d_x: &mut [f64]) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let (norm, tape) = norm_augmented(
        ::autodiff_runtime::records::lend(&mut *x, &mut kept_1),
    );
    let t = 1.0 / norm;
    let (t_1, tape_1) = scale_augmented(
        ::autodiff_runtime::records::lend(&mut *x, &mut kept),
        t,
    );
    let mut d_argument = -0.0;
    scale_adjoint(
        kept.again(&mut *x),
        &mut *d_x,
        t,
        &mut d_argument,
        tape_1,
        ::autodiff_runtime::Differentiable::zero_like(&t_1),
    );
    let d_norm = -(d_argument * (t * t));
    norm_adjoint(kept_1.again(&mut *x), &mut *d_x, tape, d_norm);
}
#[inline]
fn normalise_augmented<'tape>(
    x: &mut [f64],
) -> ((), ::autodiff_runtime::nested_tape!('tape, (& mut [f64], & mut [f64]) -> ())) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let (norm, tape) = norm_augmented(
        ::autodiff_runtime::records::lend(&mut *x, &mut kept_1),
    );
    let tape = tape.keep_tape();
    let t = 1.0 / norm;
    let (t_1, tape_1) = scale_augmented(
        ::autodiff_runtime::records::lend(&mut *x, &mut kept),
        t,
    );
    let tape_1 = tape_1.keep_tape();
    let tape = move |x: &mut [f64], d_x: &mut [f64]| {
        let mut d_argument = -0.0;
        scale_adjoint(
            kept.again(&mut *x),
            &mut *d_x,
            t,
            &mut d_argument,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
        let d_norm = -(d_argument * (t * t));
        norm_adjoint(kept_1.again(&mut *x), &mut *d_x, tape, d_norm);
    };
    ((), ::autodiff_runtime::nested!(tape, (& mut [f64], & mut [f64]) -> ()))
}
fn peek_grad(x: &mut [f64], d_x: &mut [f64], at: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x[at];
    let t_1 = x[at];
    let t_2 = t * t_1;
    let t_3 = x[at];
    d_x[at] += t_2 + t_3 * t + t_3 * t_1;
    t_2 * t_3
}
#[inline]
fn peek_augmented(
    x: &mut [f64],
    at: usize,
) -> (f64, ::autodiff_runtime::tape!((& mut [f64], usize, f64) -> ())) {
    let t = x[at];
    let t_1 = x[at];
    let t_2 = x[at];
    (
        t * t_1 * t_2,
        move |d_x: &mut [f64], at: usize, seed: f64| {
            let t_3 = seed * t_2;
            d_x[at] += seed * (t * t_1) + t_3 * t + t_3 * t_1;
        },
    )
}
fn grow_vjp(x: &mut Vec<f64>, d_x: &mut Vec<f64>) {
    let t = x.len() - 1;
    let last = x[t];
    x.push(last.sin());
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (_, d_sin_last) = match d_x.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    let d_last = d_sin_last * last.cos();
    d_x[t] += d_last;
}
#[inline]
fn grow_augmented(
    x: &mut Vec<f64>,
) -> ((), ::autodiff_runtime::tape!((& mut Vec < f64 >) -> ())) {
    let t = x.len() - 1;
    let last = x[t];
    x.push(last.sin());
    (
        (),
        move |d_x: &mut Vec<f64>| {
            let (_, d_sin_last) = match d_x.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            let d_last = d_sin_last * last.cos();
            d_x[t] += d_last;
        },
    )
}
fn square_vjp(x: &mut [f64], d_x: &mut [f64]) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t_1 = x[i];
        let t_2 = x[i];
        x[i] = t_2 * t_1;
        records.push((t_1, t_2));
    }
    for i in (0..t).rev() {
        let (t, t_1) = records.pop();
        let t_2 = ::autodiff_runtime::shadow::take(&mut d_x[i]);
        d_x[i] += t_2 * t + t_2 * t_1;
    }
}
#[inline]
fn square_augmented(
    x: &mut [f64],
) -> ((), ::autodiff_runtime::tape!((& mut [f64]) -> ())) {
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = x[i];
        let t_1 = x[i];
        x[i] = t_1 * t;
        records.push((t, t_1));
    }
    (
        (),
        move |d_x: &mut [f64]| {
            for i in (0..d_x.len()).rev() {
                let (t, t_1) = records.pop();
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_x[i]);
                d_x[i] += t_2 * t + t_2 * t_1;
            }
        },
    )
}
fn blend_vjp(
    from: &[f64],
    d_from: &mut [f64],
    to: &mut [f64],
    d_to: &mut [f64],
    cells: &mut [f64; 2],
    d_cells: &mut [f64; 2],
) {
    ::autodiff_runtime::shadow::check(d_from, from, "from");
    ::autodiff_runtime::shadow::check(d_to, to, "to");
    ::autodiff_runtime::shadow::check(d_cells, cells, "cells");
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    for i in 0..2 {
        let t = cells[i];
        cells[i] = t * from[i] + to[i];
        let tanh_1 = cells[i].tanh();
        to[i] = tanh_1;
        records.push((t, tanh_1));
    }
    for i in (0..2).rev() {
        let (t, tanh_1) = records.pop();
        let t_1 = from[i];
        d_cells[i]
            += ::autodiff_runtime::shadow::take(&mut d_to[i]) * (1.0 - tanh_1 * tanh_1);
        let t_2 = ::autodiff_runtime::shadow::take(&mut d_cells[i]);
        d_to[i] += t_2;
        d_from[i] += t_2 * t;
        d_cells[i] += t_2 * t_1;
    }
}
#[inline]
fn blend_augmented(
    from: &[f64],
    to: &mut [f64],
    cells: &mut [f64; 2],
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, & mut [f64], & mut [f64; 2]) ->
        ()
    ),
) {
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    for i in 0..2 {
        let t = cells[i];
        cells[i] = t * from[i] + to[i];
        let tanh_1 = cells[i].tanh();
        to[i] = tanh_1;
        records.push((t, tanh_1));
    }
    (
        (),
        move |
            from: &[f64],
            mut d_from: ::core::option::Option<&mut [f64]>,
            d_to: &mut [f64],
            d_cells: &mut [f64; 2]|
        {
            for i in (0..2).rev() {
                let (t, tanh_1) = records.pop();
                let t_1 = from[i];
                d_cells[i]
                    += ::autodiff_runtime::shadow::take(&mut d_to[i])
                        * (1.0 - tanh_1 * tanh_1);
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_cells[i]);
                d_to[i] += t_2;
                if let Some(d_from) = &mut d_from {
                    d_from[i] += t_2 * t;
                }
                d_cells[i] += t_2 * t_1;
            }
        },
    )
}
pub fn lent_arguments_grad(x: &[f64], d_x: &mut [f64], rounds: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let mut kept_3 = ::autodiff_runtime::records::arguments();
    let mut kept_4 = ::autodiff_runtime::records::arguments();
    let mut kept_5 = ::autodiff_runtime::records::arguments();
    let mut kept_6 = ::autodiff_runtime::records::arguments();
    let mut state = x.to_vec();
    let mut cells = [0.5, 0.25];
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..rounds));
    let mut total: f64 = 0.0;
    for round in 0..rounds {
        let t = round + 2;
        let t = &mut state[round..t];
        let mut saved = ::autodiff_runtime::records::copy(t);
        let (t, tape) = normalise_augmented(&mut *t);
        let (t_1, tape_1) = norm_augmented(
            ::autodiff_runtime::records::lend(&state, &mut kept_6),
        );
        let (t_2, tape_2) = product_augmented(
            ::autodiff_runtime::records::lend(&state, &mut kept_5),
        );
        let total_1 = total + (t_1 + t_2);
        let (t_1, tape_3) = square_augmented(
            ::autodiff_runtime::records::lend(&mut state, &mut kept_4),
        );
        let (t_2, tape_4) = peek_augmented(
            ::autodiff_runtime::records::lend(&mut state, &mut kept_3),
            round,
        );
        let t_3 = &x[..2];
        let t_4 = &mut state[1..3];
        let mut saved_1 = ::autodiff_runtime::records::copy(t_4);
        let (t_3, tape_5) = blend_augmented(
            t_3,
            &mut *t_4,
            ::autodiff_runtime::records::lend(&mut cells, &mut kept_2),
        );
        let (t_4, tape_6) = scale_augmented(
            ::autodiff_runtime::records::lend(&mut state, &mut kept_1),
            1.5,
        );
        let (left, right) = state.split_at_mut(2);
        let mut saved_2 = ::autodiff_runtime::records::copy(right);
        let mut saved_3 = ::autodiff_runtime::records::copy(left);
        let (t_5, tape_7) = blend_augmented(
            &mut *right,
            &mut *left,
            ::autodiff_runtime::records::lend(&mut cells, &mut kept),
        );
        records
            .push((
                t,
                tape,
                tape_1,
                tape_2,
                t_1,
                tape_3,
                tape_4,
                t_3,
                tape_5,
                t_4,
                tape_6,
                t_5,
                tape_7,
                saved_2,
                saved_3,
                saved_1,
                saved,
            ));
        total = total_1 + t_2;
    }
    let t = cells[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_cells = [-0.0; 2];
    d_cells[0] += 1.0;
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    for round in (0..rounds).rev() {
        let (
            t,
            tape,
            tape_1,
            tape_2,
            t_1,
            tape_3,
            tape_4,
            t_2,
            tape_5,
            t_3,
            tape_6,
            t_4,
            tape_7,
            mut saved,
            mut saved_1,
            mut saved_2,
            mut saved_3,
        ) = records.pop();
        let t_5 = &x[..2];
        let t_6 = round + 2;
        let mut d_again = ::autodiff_runtime::records::copy(&d_state[..2]);
        ::autodiff_runtime::shadow::zero(&mut d_state[..2]);
        blend_adjoint(
            &mut saved,
            &mut d_state[2..],
            &mut saved_1,
            &mut d_again,
            kept.again(&mut cells),
            &mut d_cells,
            tape_7,
            ::autodiff_runtime::Differentiable::zero_like(&t_4),
        );
        ::autodiff_runtime::shadow::accumulate(&mut d_state[..2], &d_again);
        scale_adjoint(
            kept_1.again(&mut state),
            &mut d_state,
            1.5,
            ::autodiff_runtime::Constant,
            tape_6,
            ::autodiff_runtime::Differentiable::zero_like(&t_3),
        );
        blend_adjoint(
            t_5,
            &mut d_x[..2],
            &mut saved_2,
            &mut d_state[1..3],
            kept_2.again(&mut cells),
            &mut d_cells,
            tape_5,
            ::autodiff_runtime::Differentiable::zero_like(&t_2),
        );
        peek_adjoint(
            kept_3.again(&mut state),
            &mut d_state,
            round,
            ::autodiff_runtime::Constant,
            tape_4,
            1.0,
        );
        square_adjoint(
            kept_4.again(&mut state),
            &mut d_state,
            tape_3,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
        product_adjoint(kept_5.pop(), &mut d_state, tape_2, 1.0);
        norm_adjoint(kept_6.pop(), &mut d_state, tape_1, 1.0);
        normalise_adjoint(
            &mut saved_3,
            &mut d_state[round..t_6],
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_state[..]);
    total + t
}
#[inline]
pub fn lent_arguments_augmented<'tape>(
    x: &[f64],
    rounds: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let mut kept_3 = ::autodiff_runtime::records::arguments();
    let mut kept_4 = ::autodiff_runtime::records::arguments();
    let mut kept_5 = ::autodiff_runtime::records::arguments();
    let mut kept_6 = ::autodiff_runtime::records::arguments();
    let mut state = x.to_vec();
    let mut cells = [0.5, 0.25];
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..rounds));
    let mut total: f64 = 0.0;
    for round in 0..rounds {
        let t = round + 2;
        let t = &mut state[round..t];
        let mut saved = ::autodiff_runtime::records::copy(t);
        let (t, tape) = normalise_augmented(&mut *t);
        let (t_1, tape_1) = norm_augmented(
            ::autodiff_runtime::records::lend(&state, &mut kept_6),
        );
        let (t_2, tape_2) = product_augmented(
            ::autodiff_runtime::records::lend(&state, &mut kept_5),
        );
        let total_1 = total + (t_1 + t_2);
        let (t_1, tape_3) = square_augmented(
            ::autodiff_runtime::records::lend(&mut state, &mut kept_4),
        );
        let (t_2, tape_4) = peek_augmented(
            ::autodiff_runtime::records::lend(&mut state, &mut kept_3),
            round,
        );
        let t_3 = &x[..2];
        let t_4 = &mut state[1..3];
        let mut saved_1 = ::autodiff_runtime::records::copy(t_4);
        let (t_3, tape_5) = blend_augmented(
            t_3,
            &mut *t_4,
            ::autodiff_runtime::records::lend(&mut cells, &mut kept_2),
        );
        let (t_4, tape_6) = scale_augmented(
            ::autodiff_runtime::records::lend(&mut state, &mut kept_1),
            1.5,
        );
        let (left, right) = state.split_at_mut(2);
        let mut saved_2 = ::autodiff_runtime::records::copy(right);
        let mut saved_3 = ::autodiff_runtime::records::copy(left);
        let (t_5, tape_7) = blend_augmented(
            &mut *right,
            &mut *left,
            ::autodiff_runtime::records::lend(&mut cells, &mut kept),
        );
        records
            .push((
                t,
                tape.keep_tape(),
                tape_1.keep_tape(),
                tape_2.keep_tape(),
                t_1,
                tape_3.keep_tape(),
                tape_4.keep_tape(),
                t_3,
                tape_5.keep_tape(),
                t_4,
                tape_6.keep_tape(),
                t_5,
                tape_7.keep_tape(),
                saved_2,
                saved_3,
                saved_1,
                saved,
            ));
        total = total_1 + t_2;
    }
    let t = cells[0];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        rounds: usize,
        seed: f64|
    {
        let mut d_cells = [-0.0; 2];
        d_cells[0] += seed;
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        let d_total = seed;
        for round in (0..rounds).rev() {
            let (
                t,
                tape,
                tape_1,
                tape_2,
                t_1,
                tape_3,
                tape_4,
                t_2,
                tape_5,
                t_3,
                tape_6,
                t_4,
                tape_7,
                mut saved,
                mut saved_1,
                mut saved_2,
                mut saved_3,
            ) = records.pop();
            let t_5 = &x[..2];
            let t_6 = round + 2;
            let mut d_again = ::autodiff_runtime::records::copy(&d_state[..2]);
            ::autodiff_runtime::shadow::zero(&mut d_state[..2]);
            blend_adjoint(
                &mut saved,
                &mut d_state[2..],
                &mut saved_1,
                &mut d_again,
                kept.again(&mut cells),
                &mut d_cells,
                tape_7,
                ::autodiff_runtime::Differentiable::zero_like(&t_4),
            );
            ::autodiff_runtime::shadow::accumulate(&mut d_state[..2], &d_again);
            scale_adjoint(
                kept_1.again(&mut state),
                &mut d_state,
                1.5,
                ::autodiff_runtime::Constant,
                tape_6,
                ::autodiff_runtime::Differentiable::zero_like(&t_3),
            );
            blend_adjoint(
                t_5,
                d_x.as_deref_mut().map(|d_x| &mut d_x[..2]),
                &mut saved_2,
                &mut d_state[1..3],
                kept_2.again(&mut cells),
                &mut d_cells,
                tape_5,
                ::autodiff_runtime::Differentiable::zero_like(&t_2),
            );
            peek_adjoint(
                kept_3.again(&mut state),
                &mut d_state,
                round,
                ::autodiff_runtime::Constant,
                tape_4,
                d_total,
            );
            square_adjoint(
                kept_4.again(&mut state),
                &mut d_state,
                tape_3,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
            product_adjoint(kept_5.pop(), &mut d_state, tape_2, d_total);
            norm_adjoint(kept_6.pop(), &mut d_state, tape_1, d_total);
            normalise_adjoint(
                &mut saved_3,
                &mut d_state[round..t_6],
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        }
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_state[..]);
        }
    };
    (
        total + t,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, f64) -> ()
        ),
    )
}
pub fn growing_arguments_grad(x: &[f64], d_x: &mut [f64], rounds: usize) -> f64 {
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let mut state = x.to_vec();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..rounds));
    let mut total: f64 = 0.0;
    for _ in 0..rounds {
        let (t, tape) = grow_augmented(
            ::autodiff_runtime::records::lend(&mut state, &mut kept_2),
        );
        let half = state.len() / 2;
        let t_1 = &mut state[half..];
        let mut saved = ::autodiff_runtime::records::copy(t_1);
        let (t_1, tape_1) = square_augmented(&mut *t_1);
        let (t_2, tape_2) = norm_augmented(
            ::autodiff_runtime::records::lend(&state, &mut kept_1),
        );
        let branch = if state.len() > 6 {
            let len_1 = state.len();
            state.truncate(3);
            let (t, tape) = normalise_augmented(
                ::autodiff_runtime::records::lend(&mut state, &mut kept),
            );
            Branch::Then(t, tape, len_1)
        } else {
            Branch::Else
        };
        records.push((t, tape, half, t_1, tape_1, tape_2, branch, saved));
        total += t_2;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    for _ in (0..rounds).rev() {
        let (t, tape, half, t_1, tape_1, tape_2, branch, mut saved) = records.pop();
        match branch {
            Branch::Then(t, tape, len_1) => {
                normalise_adjoint(
                    kept.again(&mut state),
                    &mut d_state,
                    tape,
                    ::autodiff_runtime::Differentiable::zero_like(&t),
                );
                d_state.resize(len_1, 0.0);
            }
            Branch::Else => {}
        }
        norm_adjoint(kept_1.pop(), &mut d_state, tape_2, 1.0);
        square_adjoint(
            &mut saved,
            &mut d_state[half..],
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
        grow_adjoint(
            kept_2.again(&mut state),
            &mut d_state,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_state[..]);
    total
}
#[inline]
pub fn growing_arguments_augmented<'tape>(
    x: &[f64],
    rounds: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, usize, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let mut state = x.to_vec();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..rounds));
    let mut total: f64 = 0.0;
    for _ in 0..rounds {
        let (t, tape) = grow_augmented(
            ::autodiff_runtime::records::lend(&mut state, &mut kept_2),
        );
        let half = state.len() / 2;
        let t_1 = &mut state[half..];
        let mut saved = ::autodiff_runtime::records::copy(t_1);
        let (t_1, tape_1) = square_augmented(&mut *t_1);
        let (t_2, tape_2) = norm_augmented(
            ::autodiff_runtime::records::lend(&state, &mut kept_1),
        );
        let branch = if state.len() > 6 {
            let len_1 = state.len();
            state.truncate(3);
            let (t, tape) = normalise_augmented(
                ::autodiff_runtime::records::lend(&mut state, &mut kept),
            );
            Branch::Then(t, tape.keep_tape(), len_1)
        } else {
            Branch::Else
        };
        records
            .push((
                t,
                tape.keep_tape(),
                half,
                t_1,
                tape_1.keep_tape(),
                tape_2.keep_tape(),
                branch,
                saved,
            ));
        total += t_2;
    }
    let tape = move |
        mut d_x: ::core::option::Option<&mut [f64]>,
        rounds: usize,
        seed: f64|
    {
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        let d_total = seed;
        for _ in (0..rounds).rev() {
            let (t, tape, half, t_1, tape_1, tape_2, branch, mut saved) = records.pop();
            match branch {
                Branch::Then(t, tape, len_1) => {
                    normalise_adjoint(
                        kept.again(&mut state),
                        &mut d_state,
                        tape,
                        ::autodiff_runtime::Differentiable::zero_like(&t),
                    );
                    d_state.resize(len_1, 0.0);
                }
                Branch::Else => {}
            }
            norm_adjoint(kept_1.pop(), &mut d_state, tape_2, d_total);
            square_adjoint(
                &mut saved,
                &mut d_state[half..],
                tape_1,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
            grow_adjoint(
                kept_2.again(&mut state),
                &mut d_state,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        }
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_state[..]);
        }
    };
    (
        total,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, usize, f64) -> ()
        ),
    )
}
pub fn inner_arguments_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch<A, B, C, D, E> {
        Then(A, B, C),
        Else(D, E),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut total: f64 = 0.0;
    for i in 0..x.len() {
        let mut powers = ::autodiff_runtime::vec![x[i]; 2];
        let t = &mut powers[1..];
        let mut saved = ::autodiff_runtime::records::copy(t);
        let (t, tape) = square_augmented(&mut *t);
        let (total_1, branch_1) = if x[i] > 0.0 {
            let (t, tape) = normalise_augmented(
                ::autodiff_runtime::records::lend(&mut powers, &mut kept),
            );
            let (t_1, tape_1) = product_augmented(&powers);
            let total_1 = total + t_1;
            (total_1, Branch::Then(t, tape, tape_1))
        } else {
            let (t, tape) = scale_augmented(
                ::autodiff_runtime::records::lend(&mut powers, &mut kept_1),
                x[0],
            );
            (total, Branch::Else(t, tape))
        };
        let t_1 = powers[0];
        let mut d_powers = ::autodiff_runtime::vec![0.0; 2];
        let t_2 = norm_seeded(&powers, &mut d_powers, t_1);
        d_powers[0] += t_2;
        match branch_1 {
            Branch::Then(t, tape, tape_1) => {
                product_adjoint(&powers, &mut d_powers, tape_1, 1.0);
                normalise_adjoint(
                    kept.again(&mut powers),
                    &mut d_powers,
                    tape,
                    ::autodiff_runtime::Differentiable::zero_like(&t),
                );
            }
            Branch::Else(t, tape) => {
                let t_1 = x[0];
                let mut d_argument = -0.0;
                scale_adjoint(
                    kept_1.again(&mut powers),
                    &mut d_powers,
                    t_1,
                    &mut d_argument,
                    tape,
                    ::autodiff_runtime::Differentiable::zero_like(&t),
                );
                d_x[0] += d_argument;
            }
        }
        square_adjoint(
            &mut saved,
            &mut d_powers[1..],
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        d_x[i] += d_powers.iter().sum::<f64>();
        total = total_1 + t_1 * t_2;
    }
    total
}
#[inline]
pub fn inner_arguments_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D, E> {
        Then(A, B, C),
        Else(D, E),
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut total: f64 = 0.0;
    for i in 0..t {
        let mut powers = ::autodiff_runtime::vec![x[i]; 2];
        let t = &mut powers[1..];
        let mut saved = ::autodiff_runtime::records::copy(t);
        let (t, tape) = square_augmented(&mut *t);
        let (total_1, branch_1) = if x[i] > 0.0 {
            let (t, tape) = normalise_augmented(
                ::autodiff_runtime::records::lend(&mut powers, &mut kept),
            );
            let (t_1, tape_1) = product_augmented(&powers);
            let total_1 = total + t_1;
            (total_1, Branch::Then(t, tape.keep_tape(), tape_1.keep_tape()))
        } else {
            let (t, tape) = scale_augmented(
                ::autodiff_runtime::records::lend(&mut powers, &mut kept_1),
                x[0],
            );
            (total, Branch::Else(t, tape.keep_tape()))
        };
        let t_1 = powers[0];
        let (t_2, tape_1) = norm_augmented(&powers);
        records
            .push((
                powers,
                t,
                tape.keep_tape(),
                t_2,
                tape_1.keep_tape(),
                branch_1,
                saved,
            ));
        total = total_1 + t_1 * t_2;
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t = x.len();
        let d_total = seed;
        for i in (0..t).rev() {
            let (mut powers, t, tape, t_1, tape_1, branch_1, mut saved) = records.pop();
            let t_2 = powers[0];
            let t_2 = d_total * t_2;
            let mut d_powers = ::autodiff_runtime::vec![0.0; 2];
            norm_adjoint(&powers, &mut d_powers, tape_1, t_2);
            d_powers[0] += d_total * t_1;
            match branch_1 {
                Branch::Then(t, tape, tape_1) => {
                    product_adjoint(&powers, &mut d_powers, tape_1, d_total);
                    normalise_adjoint(
                        kept.again(&mut powers),
                        &mut d_powers,
                        tape,
                        ::autodiff_runtime::Differentiable::zero_like(&t),
                    );
                }
                Branch::Else(t, tape) => {
                    let t_1 = x[0];
                    let mut d_argument = -0.0;
                    scale_adjoint(
                        kept_1.again(&mut powers),
                        &mut d_powers,
                        t_1,
                        &mut d_argument,
                        tape,
                        ::autodiff_runtime::Differentiable::zero_like(&t),
                    );
                    if let Some(d_x) = &mut d_x {
                        d_x[0] += d_argument;
                    }
                }
            }
            square_adjoint(
                &mut saved,
                &mut d_powers[1..],
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_powers.iter().sum::<f64>();
            }
        }
    };
    (
        total,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
