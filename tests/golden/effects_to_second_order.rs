fn perturbed_grad(x: f64, strength: f64) -> (f64, f64, f64) {
    let noise = draw();
    let t = x * noise;
    let t_1 = strength * noise * x;
    let d_strength = x * t;
    let d_x = t_1 + t_1 + t.cos() * noise;
    (t.sin() + t_1 * x, d_x, d_strength)
}
fn jittered_vjp(
    p: (f64, f64),
    strength: f64,
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let noise = draw();
    let (wide, branch) = if p.0 > 0.0 {
        let (t, tape) = perturbed_augmented(p.0, strength);
        (t, Branch::Then(tape))
    } else {
        (p.0 * noise, Branch::Else)
    };
    let t = seed.1 * noise;
    let t_1 = seed.1 * p.1;
    let d_wide = seed.0 * p.1;
    let d_p_1 = seed.1 * p.0 + seed.0 * wide;
    let (d_p_0, d_strength) = match branch {
        Branch::Then(tape) => {
            let mut d_p_0 = -0.0;
            let mut d_strength = -0.0;
            perturbed_adjoint(p.0, &mut d_p_0, strength, &mut d_strength, tape, d_wide);
            (t_1 + d_p_0, t + d_strength)
        }
        Branch::Else => (t_1 + d_wide * noise, t),
    };
    ((wide * p.1, p.1 * p.0 + strength * noise), (d_p_0, d_p_1), d_strength)
}
fn shaken_vjp(u: &mut [f64], d_u: &mut [f64], strength: f64) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_u, u, "u");
    let t = u.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = u[i];
        let t_1 = u[i];
        let t_2 = draw();
        let t_3 = u[i];
        u[i] = t * t_1 + strength * t_2 * t_3;
        records.push((t, t_1, t_2, t_3));
    }
    let d_strength = ::autodiff_runtime::sums::sum(
        (0..t).rev(),
        |i| {
            let (t, t_1, t_2, t_3) = records.pop();
            let t_4 = ::autodiff_runtime::shadow::take(&mut d_u[i]);
            d_u[i] += t_4 * (strength * t_2) + t_4 * t + t_4 * t_1;
            t_4 * t_3 * t_2
        },
    );
    ((), d_strength)
}
#[inline]
fn shaken_augmented(
    u: &mut [f64],
    strength: f64,
) -> ((), ::autodiff_runtime::tape!((& mut [f64], f64) -> f64)) {
    let t = u.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = u[i];
        let t_1 = u[i];
        let t_2 = draw();
        let t_3 = u[i];
        u[i] = t * t_1 + strength * t_2 * t_3;
        records.push((t, t_1, t_2, t_3));
    }
    (
        (),
        move |d_u: &mut [f64], strength: f64| {
            let d_strength = ::autodiff_runtime::sums::sum(
                (0..d_u.len()).rev(),
                |i| {
                    let (t, t_1, t_2, t_3) = records.pop();
                    let t_4 = ::autodiff_runtime::shadow::take(&mut d_u[i]);
                    d_u[i] += t_4 * (strength * t_2) + t_4 * t + t_4 * t_1;
                    t_4 * t_3 * t_2
                },
            );
            d_strength
        },
    )
}
fn tallied_grad(
    x: &[f64],
    d_x: &mut [f64],
    strength: f64,
) -> Result<(f64, f64), String> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let x = x[i];
        if x < -10.0 {
            return Err("too low".to_string());
        }
        let (t, tape) = perturbed_augmented(x, strength);
        let t_1 = draw();
        records.push((tape, t_1));
        sum += t * t_1;
    }
    let mut d_strength: f64 = 0.0;
    for i in (0..t).rev() {
        let (tape, t) = records.pop();
        let mut d_x_1 = -0.0;
        let mut d_strength_1 = -0.0;
        perturbed_adjoint(x[i], &mut d_x_1, strength, &mut d_strength_1, tape, t);
        d_x[i] = d_x_1;
        d_strength += d_strength_1;
    }
    Ok((sum, d_strength))
}
#[inline]
#[allow(clippy::type_complexity)]
fn tallied_augmented<'tape>(
    x: &[f64],
    strength: f64,
) -> Result<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    ),
    String,
> {
    use ::autodiff_runtime::Keep as _;
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let x = x[i];
        if x < -10.0 {
            return Err("too low".to_string());
        }
        let (t, tape) = perturbed_augmented(x, strength);
        let t_1 = draw();
        records.push((tape.keep_tape(), t_1));
        sum += t * t_1;
    }
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        strength: f64,
        seed: f64|
    {
        let t = x.len();
        let d_sum = seed;
        let mut d_strength: f64 = 0.0;
        for i in (0..t).rev() {
            let (tape, t) = records.pop();
            let mut d_x_1 = -0.0;
            let mut d_strength_1 = -0.0;
            perturbed_adjoint(
                x[i],
                &mut d_x_1,
                strength,
                &mut d_strength_1,
                tape,
                d_sum * t,
            );
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_x_1;
            }
            d_strength += d_strength_1;
        }
        d_strength
    };
    Ok((
        sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    ))
}
fn branched_grad(x: &[f64], d_x: &mut [f64], depth: usize) -> f64 {
    enum Branch<A, B, C, D, E, F, G, H, I, J> {
        Then(A, B, C),
        Else(D, E, F, G, H, I, J),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let (value, branch) = if depth == 0 {
        let t = x[0];
        let t_1 = x[1];
        let t_2 = draw();
        (t * t_1 * t_2, Branch::Then(t, t_1, t_2))
    } else {
        let mut next: Vec<f64> = ::autodiff_runtime::vec![0.0; x.len()];
        for i in 0..x.len() {
            let x = x[i];
            let t = draw() * x;
            next[i] = x.sin() + t * x;
            records.push(t);
        }
        let t = depth - 1;
        let (t_1, tape) = branched_augmented(&next, t);
        let t_2 = x[0];
        let t_3 = depth - 1;
        let (t_4, tape_1) = branched_augmented(&next, t_3);
        (t_1 * t_2 + t_4, Branch::Else(next, t, t_1, tape, t_2, t_3, tape_1))
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    match branch {
        Branch::Then(t, t_1, t_2) => {
            d_x[1] += t_2 * t;
            d_x[0] += t_2 * t_1;
        }
        Branch::Else(next, t, t_1, tape, t_2, t_3, tape_1) => {
            let t_4 = x.len();
            let t_5 = x.len();
            let mut d_next = ::autodiff_runtime::vec![0.0; t_4];
            branched_adjoint(
                &next,
                &mut d_next,
                t_3,
                ::autodiff_runtime::Constant,
                tape_1,
                1.0,
            );
            d_x[0] += t_1;
            branched_adjoint(
                &next,
                &mut d_next,
                t,
                ::autodiff_runtime::Constant,
                tape,
                t_2,
            );
            for i in (0..t_5).rev() {
                let t = records.pop();
                let x_1 = x[i];
                let d_sin_x = ::autodiff_runtime::shadow::take(&mut d_next[i]);
                let t = d_sin_x * t;
                let d_x_1 = t + t + d_sin_x * x_1.cos();
                d_x[i] += d_x_1;
            }
        }
    }
    value
}
#[inline]
fn branched_augmented<'tape>(
    x: &[f64],
    depth: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D, E, F, G, H, I, J> {
        Then(A, B, C),
        Else(D, E, F, G, H, I, J),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let (value, branch) = if depth == 0 {
        let t = x[0];
        let t_1 = x[1];
        let t_2 = draw();
        (t * t_1 * t_2, Branch::Then(t, t_1, t_2))
    } else {
        let mut next: Vec<f64> = ::autodiff_runtime::vec![0.0; x.len()];
        for i in 0..x.len() {
            let x = x[i];
            let t = draw() * x;
            next[i] = x.sin() + t * x;
            records.push(t);
        }
        let t = depth - 1;
        let (t_1, tape) = branched_augmented(&next, t);
        let t_2 = x[0];
        let t_3 = depth - 1;
        let (t_4, tape_1) = branched_augmented(&next, t_3);
        (
            t_1 * t_2 + t_4,
            Branch::Else(next, t, t_1, tape.keep_tape(), t_2, t_3, tape_1.keep_tape()),
        )
    };
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        match branch {
            Branch::Then(t, t_1, t_2) => {
                let t_2 = seed * t_2;
                if let Some(d_x) = &mut d_x {
                    d_x[1] += t_2 * t;
                }
                if let Some(d_x) = &mut d_x {
                    d_x[0] += t_2 * t_1;
                }
            }
            Branch::Else(next, t, t_1, tape, t_2, t_3, tape_1) => {
                let t_4 = x.len();
                let t_5 = x.len();
                let mut d_next = ::autodiff_runtime::vec![0.0; t_4];
                branched_adjoint(
                    &next,
                    &mut d_next,
                    t_3,
                    ::autodiff_runtime::Constant,
                    tape_1,
                    seed,
                );
                let t_2 = seed * t_2;
                if let Some(d_x) = &mut d_x {
                    d_x[0] += seed * t_1;
                }
                branched_adjoint(
                    &next,
                    &mut d_next,
                    t,
                    ::autodiff_runtime::Constant,
                    tape,
                    t_2,
                );
                for i in (0..t_5).rev() {
                    let t = records.pop();
                    let x_1 = x[i];
                    let d_sin_x = ::autodiff_runtime::shadow::take(&mut d_next[i]);
                    let t = d_sin_x * t;
                    let d_x_1 = t + t + d_sin_x * x_1.cos();
                    if let Some(d_x) = &mut d_x {
                        d_x[i] += d_x_1;
                    }
                }
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn effects_to_second_order_grad(
    x: &[f64],
    d_x: &mut [f64],
    strength: f64,
) -> Result<(f64, f64), String> {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A, B, C, D, E> {
        Then(A, B, C, D, E),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut u = x.to_vec();
    let mut filter = Filter {
        gain: strength,
        state: x[0],
    };
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut total: f64 = 0.0;
    for step in 0..3 {
        let (t, tape) = shaken_augmented(
            ::autodiff_runtime::records::lend(&mut u, &mut kept),
            strength,
        );
        let t_1 = u[step];
        let mut saved = ::autodiff_runtime::records::copy(&filter);
        let (t_2, tape_1) = filter.update_augmented(t_1);
        let total_1 = total + t_2;
        let (total_2, branch) = if u[0] > 0.0 {
            let t = u[0];
            let t_1 = u[1];
            let ((wide, narrow), tape) = jittered_augmented((t, t_1), strength);
            let total_1 = total_1 + wide * narrow;
            (total_1, Branch2::Then(t, t_1, wide, narrow, tape))
        } else {
            (total_1, Branch2::Else)
        };
        records.push((t, tape, t_1, tape_1, branch, saved));
        total = total_2;
    }
    let t = tallied_augmented(&u, strength);
    let (t, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (sum, tape) = received;
            (sum, Branch1::Arm0(tape))
        }
        Err(_) => (0.0, Branch1::Arm1),
    };
    let total = total + t;
    let (t, tape) = tallied_augmented(x, strength)?;
    let (t_1, tape_1) = branched_augmented(x, 2);
    ::autodiff_runtime::shadow::clear(d_x, x);
    branched_adjoint(x, &mut *d_x, 2, ::autodiff_runtime::Constant, tape_1, t);
    let mut d_strength = -0.0;
    let _ = tallied_adjoint(x, &mut *d_x, strength, &mut d_strength, tape, t_1);
    let mut d_u = ::autodiff_runtime::shadow::zero_like(&u);
    let d_strength_1 = match branch {
        Branch1::Arm0(tape) => {
            let mut d_strength_1 = -0.0;
            let _ = tallied_adjoint(
                &u,
                &mut d_u,
                strength,
                &mut d_strength_1,
                tape,
                1.0,
            );
            d_strength + d_strength_1
        }
        Branch1::Arm1 => d_strength,
    };
    let mut d_filter = ::autodiff_runtime::shadow::zero_like(&filter);
    let mut d_total: f64 = 1.0;
    let mut d_strength: f64 = d_strength_1;
    for step in (0..3).rev() {
        let (t, tape, t_1, tape_1, branch, mut saved) = records.pop();
        let (d_strength_1, d_total_1) = match branch {
            Branch2::Then(t, t_1, wide, narrow, tape) => {
                let d_wide = d_total * narrow;
                let d_narrow = d_total * wide;
                let mut d_argument = (-0.0, -0.0);
                let mut d_strength_1 = -0.0;
                jittered_adjoint(
                    (t, t_1),
                    &mut d_argument,
                    strength,
                    &mut d_strength_1,
                    tape,
                    (d_wide, d_narrow),
                );
                d_u[1] += d_argument.1;
                d_u[0] += d_argument.0;
                (d_strength_1, d_total)
            }
            Branch2::Else => (-0.0, d_total),
        };
        let mut d_argument = -0.0;
        saved.update_adjoint(&mut d_filter, t_1, &mut d_argument, tape_1, d_total_1);
        d_u[step] += d_argument;
        let mut d_strength_2 = -0.0;
        shaken_adjoint(
            kept.again(&mut u),
            &mut d_u,
            strength,
            &mut d_strength_2,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        d_total = d_total_1;
        d_strength += d_strength_1 + d_strength_2;
    }
    let d_strength = d_strength + d_filter.gain;
    d_x[0] += d_filter.state;
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_u[..]);
    Ok((total + t * t_1, d_strength))
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn effects_to_second_order_augmented<'tape>(
    x: &[f64],
    strength: f64,
) -> Result<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    ),
    String,
> {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A, B, C, D, E> {
        Then(A, B, C, D, E),
        Else,
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut u = x.to_vec();
    let mut filter = Filter {
        gain: strength,
        state: x[0],
    };
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut total: f64 = 0.0;
    for step in 0..3 {
        let (t, tape) = shaken_augmented(
            ::autodiff_runtime::records::lend(&mut u, &mut kept),
            strength,
        );
        let t_1 = u[step];
        let mut saved = ::autodiff_runtime::records::copy(&filter);
        let (t_2, tape_1) = filter.update_augmented(t_1);
        let total_1 = total + t_2;
        let (total_2, branch) = if u[0] > 0.0 {
            let t = u[0];
            let t_1 = u[1];
            let ((wide, narrow), tape) = jittered_augmented((t, t_1), strength);
            let total_1 = total_1 + wide * narrow;
            (total_1, Branch2::Then(t, t_1, wide, narrow, tape.keep_tape()))
        } else {
            (total_1, Branch2::Else)
        };
        records.push((t, tape.keep_tape(), t_1, tape_1.keep_tape(), branch, saved));
        total = total_2;
    }
    let t = tallied_augmented(&u, strength);
    let (t, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (sum, tape) = received;
            (sum, Branch1::Arm0(tape.keep_tape()))
        }
        Err(_) => (0.0, Branch1::Arm1),
    };
    let total = total + t;
    let (t, tape) = tallied_augmented(x, strength)?;
    let tape = tape.keep_tape();
    let (t_1, tape_1) = branched_augmented(x, 2);
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        strength: f64,
        seed: f64|
    {
        let t_2 = seed * t_1;
        let t_3 = seed * t;
        branched_adjoint(
            x,
            d_x.as_deref_mut(),
            2,
            ::autodiff_runtime::Constant,
            tape_1,
            t_3,
        );
        let mut d_strength = -0.0;
        let _ = tallied_adjoint(
            x,
            d_x.as_deref_mut(),
            strength,
            &mut d_strength,
            tape,
            t_2,
        );
        let d_total = seed;
        let mut d_u = ::autodiff_runtime::shadow::zero_like(&u);
        let d_strength_1 = match branch {
            Branch1::Arm0(tape) => {
                let d_sum = d_total;
                let mut d_strength_1 = -0.0;
                let _ = tallied_adjoint(
                    &u,
                    &mut d_u,
                    strength,
                    &mut d_strength_1,
                    tape,
                    d_sum,
                );
                d_strength + d_strength_1
            }
            Branch1::Arm1 => d_strength,
        };
        let mut d_filter = ::autodiff_runtime::shadow::zero_like(&filter);
        let mut d_total_1: f64 = d_total;
        let mut d_strength: f64 = d_strength_1;
        for step in (0..3).rev() {
            let (t, tape, t_1, tape_1, branch, mut saved) = records.pop();
            let (d_strength_1, d_total) = match branch {
                Branch2::Then(t, t_1, wide, narrow, tape) => {
                    let d_wide = d_total_1 * narrow;
                    let d_narrow = d_total_1 * wide;
                    let mut d_argument = (-0.0, -0.0);
                    let mut d_strength_1 = -0.0;
                    jittered_adjoint(
                        (t, t_1),
                        &mut d_argument,
                        strength,
                        &mut d_strength_1,
                        tape,
                        (d_wide, d_narrow),
                    );
                    d_u[1] += d_argument.1;
                    d_u[0] += d_argument.0;
                    (d_strength_1, d_total_1)
                }
                Branch2::Else => (-0.0, d_total_1),
            };
            let mut d_argument = -0.0;
            saved.update_adjoint(&mut d_filter, t_1, &mut d_argument, tape_1, d_total);
            d_u[step] += d_argument;
            let mut d_strength_2 = -0.0;
            shaken_adjoint(
                kept.again(&mut u),
                &mut d_u,
                strength,
                &mut d_strength_2,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
            d_total_1 = d_total;
            d_strength += d_strength_1 + d_strength_2;
        }
        let d_strength = d_strength + d_filter.gain;
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_filter.state;
        }
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_u[..]);
        }
        d_strength
    };
    Ok((
        total + t * t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    ))
}
