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
