pub fn envelope_phases_grad(env: &Adsr, d_env: &mut Adsr, n: usize, gate: usize) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_env, env, "env");
    let mut env_1 = env.clone();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    let mut acc: f64 = 0.0;
    for i in 0..n {
        if i == gate {
            env_1.phase = Phase::Release;
        }
        let mut saved = ::autodiff_runtime::records::copy(&env_1);
        let (v, tape) = env_1.next_augmented(0.1);
        let (t, tape_1) = ::autodiff_runtime::operators::mul_augmented(
            v.clone(),
            v.clone(),
        );
        records.push((v, tape, tape_1, saved));
        acc += t;
    }
    let t = n as f64;
    let sqrt_1 = (acc / t).sqrt();
    ::autodiff_runtime::shadow::clear(d_env, env);
    let d_acc = 0.5 / sqrt_1 / t;
    let mut d_env_1 = ::autodiff_runtime::shadow::zero_like(&env_1);
    for i in (0..n).rev() {
        let (v, tape, tape_1, mut saved) = records.pop();
        let mut d_v = ::autodiff_runtime::Differentiable::zero_like(&v);
        let mut d_v_1 = ::autodiff_runtime::Differentiable::zero_like(&v);
        ::autodiff_runtime::operators::mul_adjoint(
            v,
            &mut d_v,
            v,
            &mut d_v_1,
            tape_1,
            d_acc,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_v, d_v_1);
        saved.next_adjoint(&mut d_env_1, 0.1, ::autodiff_runtime::Constant, tape, d_v);
        if i == gate {
            ::autodiff_runtime::forget!(d_env_1.phase);
        }
    }
    ::autodiff_runtime::shadow::accumulate(&mut *d_env, &d_env_1);
    sqrt_1
}
#[inline]
pub fn envelope_phases_augmented<'tape>(
    env: &Adsr,
    n: usize,
    gate: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut Adsr >, usize, usize, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let mut env_1 = env.clone();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    let mut acc: f64 = 0.0;
    for i in 0..n {
        if i == gate {
            env_1.phase = Phase::Release;
        }
        let mut saved = ::autodiff_runtime::records::copy(&env_1);
        let (v, tape) = env_1.next_augmented(0.1);
        let (t, tape_1) = ::autodiff_runtime::operators::mul_augmented(
            v.clone(),
            v.clone(),
        );
        records.push((v, tape.keep_tape(), tape_1.keep_tape(), saved));
        acc += t;
    }
    let sqrt_1 = (acc / n as f64).sqrt();
    let tape = move |
        mut d_env: ::core::option::Option<&mut Adsr>,
        n: usize,
        gate: usize,
        seed: f64|
    {
        let d_acc = seed * (0.5 / sqrt_1) / n as f64;
        let mut d_env_1 = ::autodiff_runtime::shadow::zero_like(&env_1);
        for i in (0..n).rev() {
            let (v, tape, tape_1, mut saved) = records.pop();
            let mut d_v = ::autodiff_runtime::Differentiable::zero_like(&v);
            let mut d_v_1 = ::autodiff_runtime::Differentiable::zero_like(&v);
            ::autodiff_runtime::operators::mul_adjoint(
                v,
                &mut d_v,
                v,
                &mut d_v_1,
                tape_1,
                d_acc,
            );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_v, d_v_1);
            saved
                .next_adjoint(
                    &mut d_env_1,
                    0.1,
                    ::autodiff_runtime::Constant,
                    tape,
                    d_v,
                );
            if i == gate {
                ::autodiff_runtime::forget!(d_env_1.phase);
            }
        }
        if let Some(d_env) = &mut d_env {
            ::autodiff_runtime::shadow::accumulate(&mut **d_env, &d_env_1);
        }
    };
    (
        sqrt_1,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut Adsr >, usize, usize, f64) -> ()
        ),
    )
}
