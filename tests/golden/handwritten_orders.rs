fn root_grad(x: f64) -> (f64, f64) {
    root_rule(x, 1.0)
}
fn root_rule_jvp(x: f64, t_x: f64, seed: f64, t_seed: f64) -> ((f64, f64), (f64, f64)) {
    let (y, t_y) = root_tangent(x, t_x);
    let t = 3.0 * y;
    let t_1 = t_y * t;
    let t = t * y + 1.0;
    let value = seed / t;
    ((y, value), (t_y, (t_seed - value * (t_1 + t_1)) / t))
}
fn log_sum_grad(x: &[f64], d_x: &mut [f64], scale: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    rules::log_sum(x, d_x, scale, 1.0)
}
#[allow(clippy::too_many_arguments)]
pub(super) fn log_sum_jvp(
    x: &[f64],
    t_x: &[f64],
    d_x: &mut [f64],
    t_d_x_: &mut [f64],
    scale: f64,
    t_scale: f64,
    seed: f64,
    t_seed: f64,
) -> ((f64, f64), (f64, f64)) {
    ::autodiff_runtime::tangent::check(t_x, x, "x");
    ::autodiff_runtime::tangent::check(t_d_x_, d_x, "d_x");
    let mut t_sum: f64 = 0.0;
    let mut sum: f64 = -0.0;
    for i_1 in 0..x.len() {
        let x = x[i_1];
        let t_x_1 = t_x[i_1];
        let exp_x = x.exp();
        t_sum += exp_x * t_x_1;
        sum += exp_x;
    }
    for i in 0..x.len() {
        let t = x[i];
        let t_1 = t_x[i];
        let exp_1 = t.exp();
        let t = seed * scale * exp_1;
        let t_2 = t / sum;
        d_x[i] += t_2;
        t_d_x_[i]
            += ((t_seed * scale + seed * t_scale) * exp_1 + t_1 * t - t_2 * t_sum) / sum;
    }
    let (value, t_value) = super::log_sum_tangent(x, t_x, scale, t_scale);
    let ln_sum = sum.ln();
    ((value, seed * ln_sum), (t_value, t_seed * ln_sum + seed * (t_sum / sum)))
}
#[allow(clippy::too_many_arguments)]
pub(super) fn damp_jvp(
    u: &mut [f64],
    t_u: &mut [f64],
    d_u: &mut [f64],
    t_d_u_: &mut [f64],
    rate: &f64,
    t_rate: &f64,
    d_rate: &mut f64,
    t_d_rate_: &mut f64,
) {
    ::autodiff_runtime::tangent::check(t_u, u, "u");
    ::autodiff_runtime::tangent::check(t_d_u_, d_u, "d_u");
    let t = u.len();
    let sum = ::autodiff_runtime::sums::sum(
        0..t,
        |i| {
            let t = d_u[i];
            let t_1 = t_d_u_[i];
            let t_2 = u[i];
            let t_3 = t_u[i];
            *d_rate -= t * t_2;
            let t_4 = 1.0 - *rate;
            let t_5 = d_u[i];
            let t_6 = t_d_u_[i];
            d_u[i] = t_5 * t_4;
            t_d_u_[i] = t_6 * t_4 - t_5 * *t_rate;
            let t_4 = 1.0 - *rate;
            let t_5 = u[i];
            let t_6 = t_u[i];
            u[i] = t_5 * t_4;
            t_u[i] = t_6 * t_4 - t_5 * *t_rate;
            t_1 * t_2 + t * t_3
        },
    );
    if 0 < t {
        *t_d_rate_ -= sum;
    }
}
#[allow(clippy::type_complexity)]
pub(super) fn ratio_jvp(
    x: &[f64; 2],
    t_x: &[f64; 2],
    d_x: &mut [f64; 2],
    t_d_x_: &mut [f64; 2],
    seed: f64,
    t_seed: f64,
) -> Option<(f64, f64)> {
    ::autodiff_runtime::tangent::check(t_x, x, "x");
    ::autodiff_runtime::tangent::check(t_d_x_, d_x, "d_x");
    let (value, t_value) = super::ratio_tangent(x, t_x)?;
    let t = x[1];
    let t_1 = t_x[1];
    let t_2 = seed / t;
    d_x[0] += t_2;
    t_d_x_[0] += (t_seed - t_2 * t_1) / t;
    let t = x[1];
    let t_1 = t_x[1];
    let t_2 = seed * value / t;
    d_x[1] -= t_2;
    t_d_x_[1] -= (t_seed * value + seed * t_value - t_2 * t_1) / t;
    Some((value, t_value))
}
fn damp_vjp(u: &mut [f64], d_u: &mut [f64], rate: &f64, d_rate: &mut f64) {
    ::autodiff_runtime::shadow::check(d_u, u, "u");
    ::autodiff_runtime::shadow::check(d_rate, rate, "rate");
    rules::damp(u, d_u, rate, d_rate)
}
fn ratio_grad(x: &[f64; 2], d_x: &mut [f64; 2]) -> Option<f64> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut found_d_x = ::autodiff_runtime::shadow::zero_of(d_x, x);
    let result = rules::ratio(x, &mut *found_d_x, 1.0)?;
    ::autodiff_runtime::shadow::replace(d_x, &mut found_d_x);
    Some(result)
}
pub fn handwritten_orders_grad(x: &[f64], d_x: &mut [f64], scale: f64) -> (f64, f64) {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut u = x.to_vec();
    let (t, tape) = damp_augmented(
        ::autodiff_runtime::records::lend(&mut u, &mut kept_1),
        &scale,
    );
    let (t_1, tape_1) = damp_augmented(
        ::autodiff_runtime::records::lend(&mut u, &mut kept),
        &0.25,
    );
    let t_2 = x[0];
    let (t_3, tape_2) = root_augmented(t_2);
    let (t_4, tape_3) = log_sum_augmented(x, 2.0);
    let pair = [t_3, t_4];
    let t_3 = x[1];
    let t_4 = scale * t_3;
    let (t_5, tape_4) = root_augmented(t_4);
    let (t_6, tape_5) = log_sum_augmented(&u, t_5);
    let t_7 = ratio_augmented(&pair);
    let (t_7, t_8, branch) = match ::autodiff_runtime::Fallible::into_result(t_7) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch::Arm1),
    };
    let t_9 = if t_7 { t_8 } else { 1.0 };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let t_7 = if t_7 { t_6 } else { 0.0 };
    let mut d_pair = ::autodiff_runtime::shadow::zero_like(&pair);
    match branch {
        Branch::Arm0(tape) => {
            let _ = ratio_adjoint(&pair, &mut d_pair, tape, t_7);
        }
        Branch::Arm1 => {}
    }
    let mut d_u = ::autodiff_runtime::shadow::zero_like(&u);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
    log_sum_adjoint(&u, &mut d_u, t_5, &mut d_argument, tape_5, t_9);
    let mut d_argument_1 = -0.0;
    root_adjoint(t_4, &mut d_argument_1, tape_4, d_argument);
    d_x[1] += d_argument_1 * scale;
    let t_4 = ::autodiff_runtime::shadow::take(&mut d_pair[0]);
    let t_5 = ::autodiff_runtime::shadow::take(&mut d_pair[1]);
    log_sum_adjoint(x, &mut *d_x, 2.0, ::autodiff_runtime::Constant, tape_3, t_5);
    let mut d_argument = -0.0;
    root_adjoint(t_2, &mut d_argument, tape_2, t_4);
    d_x[0] += d_argument;
    damp_adjoint(
        kept.again(&mut u),
        &mut d_u,
        &0.25,
        ::autodiff_runtime::Constant,
        tape_1,
        ::autodiff_runtime::Differentiable::zero_like(&t_1),
    );
    let mut d_scale = -0.0;
    damp_adjoint(
        kept_1.again(&mut u),
        &mut d_u,
        &scale,
        &mut d_scale,
        tape,
        ::autodiff_runtime::Differentiable::zero_like(&t),
    );
    let d_scale = d_argument_1 * t_3 + d_scale;
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_u[..]);
    (t_6 * t_9, d_scale)
}
#[inline]
pub fn handwritten_orders_augmented<'tape>(
    x: &[f64],
    scale: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut u = x.to_vec();
    let (t, tape) = damp_augmented(
        ::autodiff_runtime::records::lend(&mut u, &mut kept_1),
        &scale,
    );
    let tape = tape.keep_tape();
    let (t_1, tape_1) = damp_augmented(
        ::autodiff_runtime::records::lend(&mut u, &mut kept),
        &0.25,
    );
    let tape_1 = tape_1.keep_tape();
    let (t_2, tape_2) = root_augmented(x[0]);
    let tape_2 = tape_2.keep_tape();
    let (t_3, tape_3) = log_sum_augmented(x, 2.0);
    let tape_3 = tape_3.keep_tape();
    let pair = [t_2, t_3];
    let (t_2, tape_4) = root_augmented(scale * x[1]);
    let tape_4 = tape_4.keep_tape();
    let (t_3, tape_5) = log_sum_augmented(&u, t_2);
    let tape_5 = tape_5.keep_tape();
    let t_4 = ratio_augmented(&pair);
    let (t_4, t_5, branch) = match ::autodiff_runtime::Fallible::into_result(t_4) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch::Arm0(tape.keep_tape()))
        }
        Err(_) => (false, 0.0, Branch::Arm1),
    };
    let t_6 = if t_4 { t_5 } else { 1.0 };
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        scale: f64,
        seed: f64|
    {
        let t_5 = x[1];
        let t_7 = x[0];
        let t_8 = seed * t_6;
        let t_9 = seed * t_3;
        let t_4 = if t_4 { t_9 } else { -0.0 };
        let mut d_pair = ::autodiff_runtime::shadow::zero_like(&pair);
        match branch {
            Branch::Arm0(tape) => {
                let _ = ratio_adjoint(&pair, &mut d_pair, tape, t_4);
            }
            Branch::Arm1 => {}
        }
        let mut d_u = ::autodiff_runtime::shadow::zero_like(&u);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        log_sum_adjoint(&u, &mut d_u, t_2, &mut d_argument, tape_5, t_8);
        let mut d_argument_1 = -0.0;
        root_adjoint(scale * t_5, &mut d_argument_1, tape_4, d_argument);
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_argument_1 * scale;
        }
        let t_2 = ::autodiff_runtime::shadow::take(&mut d_pair[0]);
        let t_4 = ::autodiff_runtime::shadow::take(&mut d_pair[1]);
        log_sum_adjoint(
            x,
            d_x.as_deref_mut(),
            2.0,
            ::autodiff_runtime::Constant,
            tape_3,
            t_4,
        );
        let mut d_argument = -0.0;
        root_adjoint(t_7, &mut d_argument, tape_2, t_2);
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_argument;
        }
        damp_adjoint(
            kept.again(&mut u),
            &mut d_u,
            &0.25,
            ::autodiff_runtime::Constant,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
        let mut d_scale = -0.0;
        damp_adjoint(
            kept_1.again(&mut u),
            &mut d_u,
            &scale,
            &mut d_scale,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        let d_scale = d_argument_1 * t_5 + d_scale;
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_u[..]);
        }
        d_scale
    };
    (
        t_3 * t_6,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
