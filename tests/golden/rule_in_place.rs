fn accumulate_vjp(x: &mut [f64], d_x: &mut [f64]) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    accumulate_by_hand(x, d_x)
}
fn rescale_grad(
    state: &mut [f64; 2],
    d_state: &mut [f64; 2],
    by: f64,
    weights: &[f64],
    d_weights: &mut [f64],
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_state, state, "state");
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    ::autodiff_runtime::shadow::clear(d_weights, weights);
    rescale_by_hand(state, d_state, by, weights, d_weights, 1.0)
}
fn drain_grad(
    stock: &mut f64,
    d_stock: &mut f64,
    prices: &[f64],
    d_prices: &mut [f64],
) -> Option<f64> {
    ::autodiff_runtime::shadow::check(d_stock, stock, "stock");
    ::autodiff_runtime::shadow::check(d_prices, prices, "prices");
    let mut found_d_prices = ::autodiff_runtime::shadow::zero_of(d_prices, prices);
    let result = drain_by_hand(stock, d_stock, prices, &mut *found_d_prices, 1.0)?;
    ::autodiff_runtime::shadow::replace(d_prices, &mut found_d_prices);
    Some(result)
}
fn sold_grad(state: f64, prices: &[f64], d_prices: &mut [f64]) -> Option<(f64, f64)> {
    ::autodiff_runtime::shadow::check(d_prices, prices, "prices");
    let mut stock = state * state + 1.0;
    let mut saved = stock;
    let (first, tape) = drain_augmented(&mut stock, prices)?;
    let mut saved_1 = stock;
    let (second, tape_1) = drain_augmented(&mut stock, prices)?;
    let t = stock;
    ::autodiff_runtime::shadow::clear(d_prices, prices);
    let mut d_stock = ::autodiff_runtime::shadow::zero_like(&stock);
    d_stock += 1.0;
    let d_second = first;
    let _ = drain_adjoint(
        &mut saved_1,
        &mut d_stock,
        prices,
        &mut *d_prices,
        tape_1,
        d_second,
    );
    let d_first = second;
    let _ = drain_adjoint(
        &mut saved,
        &mut d_stock,
        prices,
        &mut *d_prices,
        tape,
        d_first,
    );
    let t_1 = d_stock * state;
    let d_state = t_1 + t_1;
    Some((first * second + t, d_state))
}
#[inline]
#[allow(clippy::type_complexity)]
fn sold_augmented<'tape>(
    state: f64,
    prices: &[f64],
) -> Option<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (f64, & [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    ),
> {
    use ::autodiff_runtime::Keep as _;
    let mut stock = state * state + 1.0;
    let mut saved = stock;
    let (first, tape) = drain_augmented(&mut stock, prices)?;
    let tape = tape.keep_tape();
    let mut saved_1 = stock;
    let (second, tape_1) = drain_augmented(&mut stock, prices)?;
    let tape_1 = tape_1.keep_tape();
    let t = stock;
    let tape = move |
        state: f64,
        prices: &[f64],
        mut d_prices: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let mut d_stock = ::autodiff_runtime::shadow::zero_like(&stock);
        d_stock += seed;
        let d_first = seed * second;
        let d_second = seed * first;
        let _ = drain_adjoint(
            &mut saved_1,
            &mut d_stock,
            prices,
            d_prices.as_deref_mut(),
            tape_1,
            d_second,
        );
        let _ = drain_adjoint(
            &mut saved,
            &mut d_stock,
            prices,
            d_prices.as_deref_mut(),
            tape,
            d_first,
        );
        let t_1 = d_stock * state;
        let d_state = t_1 + t_1;
        d_state
    };
    Some((
        first * second + t,
        ::autodiff_runtime::nested!(
            tape, (f64, & [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    ))
}
pub fn rule_in_place_grad(
    x: &[f64],
    d_x: &mut [f64],
    by: f64,
    weights: &[f64],
    d_weights: &mut [f64],
) -> (f64, f64) {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let mut sums = x.to_vec();
    let (t, tape) = accumulate_augmented(
        ::autodiff_runtime::records::lend(&mut sums, &mut kept_2),
    );
    let t_1 = sums[0];
    let t_2 = sums.len() - 1;
    let mut state = [t_1 * by, sums[t_2]];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut total: f64 = 0.0;
    for _ in 0..3 {
        let (t, tape) = rescale_augmented(
            ::autodiff_runtime::records::lend(&mut state, &mut kept_1),
            by,
            weights,
        );
        let total_1 = total + t;
        let mut t = [state[0], 2.0];
        let t_1 = [0.3, 0.4];
        let (t_2, tape_1) = rescale_augmented(
            ::autodiff_runtime::records::lend(&mut t, &mut kept),
            1.5,
            &t_1,
        );
        records.push((tape, t, t_1, tape_1));
        total = total_1 + 0.1 * t_2;
    }
    let t_3 = state[0];
    let t_4 = sold_augmented(t_3, weights);
    let (t_4, t_5, branch) = match ::autodiff_runtime::Fallible::into_result(t_4) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch::Arm1),
    };
    let t_6 = if t_4 { t_5 } else { 0.0 };
    let total = total + t_6;
    let t_5 = sums.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_5 {
        let s = sums[i];
        sum += s * s;
    }
    let t_6 = state[1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::clear(d_weights, weights);
    let mut d_state = [-0.0; 2];
    d_state[1] += 1.0;
    let mut d_sums = ::autodiff_runtime::shadow::zero_like(&sums);
    let d_sums_1 = &mut d_sums[..t_5];
    for i in 0..t_5 {
        let s_1 = sums[i];
        let d_s = s_1 + s_1;
        d_sums_1[i] += d_s;
    }
    let t_4 = if t_4 { 1.0 } else { 0.0 };
    let t_5 = match branch {
        Branch::Arm0(tape) => {
            let mut d_argument = -0.0;
            let _ = sold_adjoint(
                t_3,
                &mut d_argument,
                weights,
                &mut *d_weights,
                tape,
                t_4,
            );
            d_argument
        }
        Branch::Arm1 => 0.0,
    };
    d_state[0] += t_5;
    let mut d_by: f64 = 0.0;
    for _ in (0..3).rev() {
        let (tape, mut t, t_1, tape_1) = records.pop();
        let mut d_place = [-0.0; 2];
        rescale_adjoint(
            kept.again(&mut t),
            &mut d_place,
            1.5,
            ::autodiff_runtime::Constant,
            &t_1,
            ::autodiff_runtime::Constant,
            tape_1,
            0.1,
        );
        d_state[0] += d_place[0];
        let mut d_by_1 = -0.0;
        rescale_adjoint(
            kept_1.again(&mut state),
            &mut d_state,
            by,
            &mut d_by_1,
            weights,
            &mut *d_weights,
            tape,
            1.0,
        );
        d_by += d_by_1;
    }
    let t_3 = d_state[0];
    d_sums[t_2] += d_state[1];
    let d_by = d_by + t_3 * t_1;
    d_sums[0] += t_3 * by;
    accumulate_adjoint(
        kept_2.again(&mut sums),
        &mut d_sums,
        tape,
        ::autodiff_runtime::Differentiable::zero_like(&t),
    );
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_sums[..]);
    (total + sum + t_6, d_by)
}
#[inline]
pub fn rule_in_place_augmented<'tape>(
    x: &[f64],
    by: f64,
    weights: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64, & [f64],
        ::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut kept_2 = ::autodiff_runtime::records::arguments();
    let mut sums = x.to_vec();
    let (t, tape) = accumulate_augmented(
        ::autodiff_runtime::records::lend(&mut sums, &mut kept_2),
    );
    let tape = tape.keep_tape();
    let mut state = [sums[0] * by, sums[sums.len() - 1]];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut total: f64 = 0.0;
    for _ in 0..3 {
        let (t, tape) = rescale_augmented(
            ::autodiff_runtime::records::lend(&mut state, &mut kept_1),
            by,
            weights,
        );
        let total_1 = total + t;
        let mut t = [state[0], 2.0];
        let t_1 = [0.3, 0.4];
        let (t_2, tape_1) = rescale_augmented(
            ::autodiff_runtime::records::lend(&mut t, &mut kept),
            1.5,
            &t_1,
        );
        records.push((tape.keep_tape(), t, t_1, tape_1.keep_tape()));
        total = total_1 + 0.1 * t_2;
    }
    let t_1 = state[0];
    let t_2 = sold_augmented(t_1, weights);
    let (t_2, t_3, branch) = match ::autodiff_runtime::Fallible::into_result(t_2) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch::Arm0(tape.keep_tape()))
        }
        Err(_) => (false, 0.0, Branch::Arm1),
    };
    let t_1 = if t_2 { t_3 } else { 0.0 };
    let total = total + t_1;
    let mut sum: f64 = -0.0;
    for i in 0..sums.len() {
        let s = sums[i];
        sum += s * s;
    }
    let t_1 = state[1];
    let tape = move |
        mut d_x: ::core::option::Option<&mut [f64]>,
        by: f64,
        weights: &[f64],
        mut d_weights: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t_3 = sums.len();
        let t_4 = sums.len() - 1;
        let t_5 = sums[0];
        let t_6 = state[0];
        let mut d_state = [-0.0; 2];
        d_state[1] += seed;
        let mut d_sums = ::autodiff_runtime::shadow::zero_like(&sums);
        let d_sum = seed;
        let d_sums_1 = &mut d_sums[..t_3];
        for i in 0..t_3 {
            let t = d_sum * sums[i];
            let d_s = t + t;
            d_sums_1[i] += d_s;
        }
        let d_total = seed;
        let t_2 = if t_2 { d_total } else { -0.0 };
        let t_3 = match branch {
            Branch::Arm0(tape) => {
                let mut d_argument = -0.0;
                let _ = sold_adjoint(
                    t_6,
                    &mut d_argument,
                    weights,
                    d_weights.as_deref_mut(),
                    tape,
                    t_2,
                );
                d_argument
            }
            Branch::Arm1 => -0.0,
        };
        d_state[0] += t_3;
        let mut d_by: f64 = 0.0;
        for _ in (0..3).rev() {
            let (tape, mut t, t_1, tape_1) = records.pop();
            let t_2 = d_total * 0.1;
            let mut d_place = [-0.0; 2];
            rescale_adjoint(
                kept.again(&mut t),
                &mut d_place,
                1.5,
                ::autodiff_runtime::Constant,
                &t_1,
                ::autodiff_runtime::Constant,
                tape_1,
                t_2,
            );
            d_state[0] += d_place[0];
            let mut d_by_1 = -0.0;
            rescale_adjoint(
                kept_1.again(&mut state),
                &mut d_state,
                by,
                &mut d_by_1,
                weights,
                d_weights.as_deref_mut(),
                tape,
                d_total,
            );
            d_by += d_by_1;
        }
        let t_2 = d_state[0];
        d_sums[t_4] += d_state[1];
        let d_by = d_by + t_2 * t_5;
        d_sums[0] += t_2 * by;
        accumulate_adjoint(
            kept_2.again(&mut sums),
            &mut d_sums,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_sums[..]);
        }
        d_by
    };
    (
        total + sum + t_1,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64, & [f64],
            ::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    )
}
