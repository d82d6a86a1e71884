pub fn stateful_filters_grad(
    c: &Chain,
    d_c: &mut Chain,
    xs: &[f64],
    d_xs: &mut [f64],
) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_c, c, "c");
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    let mut c_1 = c.clone();
    let t = xs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut e: f64 = 0.0;
    for i in 0..t {
        let x = xs[i];
        let mut saved = ::autodiff_runtime::records::copy(&c_1);
        let (y, tape) = c_1.process_augmented(x);
        let (t, tape_1) = ::autodiff_runtime::operators::mul_augmented(
            y.clone(),
            y.clone(),
        );
        let t_1 = c_1.first.y;
        records.push((y, tape, tape_1, saved));
        e += t + t_1;
    }
    let mut saved = ::autodiff_runtime::records::copy(&c_1);
    let (t_1, tape) = c_1.process_augmented(e);
    let t_2 = c_1.gain;
    let (t_3, tape_1) = ::autodiff_runtime::operators::mul_augmented(t_1.clone(), t_2);
    ::autodiff_runtime::shadow::clear(d_c, c);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    ::autodiff_runtime::operators::mul_adjoint(
        t_1,
        &mut d_argument,
        t_2,
        &mut d_argument_1,
        tape_1,
        1.0,
    );
    let mut d_c_1 = ::autodiff_runtime::shadow::zero_like(&c_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_c_1.gain, d_argument_1);
    let mut d_e = -0.0;
    saved.process_adjoint(&mut d_c_1, e, &mut d_e, tape, d_argument);
    let d_e = 1.0 + d_e;
    for i in (0..t).rev() {
        let (y, tape, tape_1, mut saved) = records.pop();
        let x_1 = xs[i];
        d_c_1.first.y += d_e;
        let mut d_y = ::autodiff_runtime::Differentiable::zero_like(&y);
        let mut d_y_1 = ::autodiff_runtime::Differentiable::zero_like(&y);
        ::autodiff_runtime::operators::mul_adjoint(
            y,
            &mut d_y,
            y,
            &mut d_y_1,
            tape_1,
            d_e,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_y, d_y_1);
        let mut d_x = -0.0;
        saved.process_adjoint(&mut d_c_1, x_1, &mut d_x, tape, d_y);
        d_xs[i] = d_x;
    }
    ::autodiff_runtime::shadow::accumulate(&mut *d_c, &d_c_1);
    e + t_3
}
#[inline]
pub fn stateful_filters_augmented<'tape>(
    c: &Chain,
    xs: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut Chain >, & [f64], ::core::option::Option <
        & mut [f64] >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let mut c_1 = c.clone();
    let t = xs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut e: f64 = 0.0;
    for i in 0..t {
        let x = xs[i];
        let mut saved = ::autodiff_runtime::records::copy(&c_1);
        let (y, tape) = c_1.process_augmented(x);
        let (t, tape_1) = ::autodiff_runtime::operators::mul_augmented(
            y.clone(),
            y.clone(),
        );
        let t_1 = c_1.first.y;
        records.push((y, tape.keep_tape(), tape_1.keep_tape(), saved));
        e += t + t_1;
    }
    let mut saved = ::autodiff_runtime::records::copy(&c_1);
    let (t, tape) = c_1.process_augmented(e);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = ::autodiff_runtime::operators::mul_augmented(
        t.clone(),
        c_1.gain,
    );
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        mut d_c: ::core::option::Option<&mut Chain>,
        xs: &[f64],
        mut d_xs: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t_2 = c_1.gain;
        let t_3 = xs.len();
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        ::autodiff_runtime::operators::mul_adjoint(
            t,
            &mut d_argument,
            t_2,
            &mut d_argument_1,
            tape_1,
            seed,
        );
        let mut d_c_1 = ::autodiff_runtime::shadow::zero_like(&c_1);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_c_1.gain, d_argument_1);
        let mut d_e = -0.0;
        saved.process_adjoint(&mut d_c_1, e, &mut d_e, tape, d_argument);
        let d_e = seed + d_e;
        for i in (0..t_3).rev() {
            let (y, tape, tape_1, mut saved) = records.pop();
            let x_1 = xs[i];
            d_c_1.first.y += d_e;
            let mut d_y = ::autodiff_runtime::Differentiable::zero_like(&y);
            let mut d_y_1 = ::autodiff_runtime::Differentiable::zero_like(&y);
            ::autodiff_runtime::operators::mul_adjoint(
                y,
                &mut d_y,
                y,
                &mut d_y_1,
                tape_1,
                d_e,
            );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_y, d_y_1);
            let mut d_x = -0.0;
            saved.process_adjoint(&mut d_c_1, x_1, &mut d_x, tape, d_y);
            if let Some(d_xs) = &mut d_xs {
                d_xs[i] += d_x;
            }
        }
        if let Some(d_c) = &mut d_c {
            ::autodiff_runtime::shadow::accumulate(&mut **d_c, &d_c_1);
        }
    };
    (
        e + t_1,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut Chain >, & [f64],
            ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
