pub fn least_squares_grad(
    a: &DMatrix<f64>,
    d_a: &mut DMatrix<f64>,
    x: &DVector<f64>,
    d_x: &mut DVector<f64>,
    b: &DVector<f64>,
) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = ::autodiff_runtime::operators::mul_augmented(a, x);
    let (r, tape_1) = ::autodiff_runtime::operators::sub_augmented(t.clone(), b);
    let (t_1, tape_2) = r.dot_augmented(&r);
    ::autodiff_runtime::shadow::clear(d_a, a);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_r = ::autodiff_runtime::Differentiable::zero_like(&r);
    let mut d_r_1 = ::autodiff_runtime::Differentiable::zero_like(&r);
    r.dot_adjoint(&mut d_r, &r, &mut d_r_1, tape_2, 0.5);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_r, d_r_1);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
    ::autodiff_runtime::operators::sub_adjoint(
        t,
        &mut d_argument,
        b,
        ::autodiff_runtime::Constant,
        tape_1,
        d_r,
    );
    ::autodiff_runtime::operators::mul_adjoint(
        a,
        &mut *d_a,
        x,
        &mut *d_x,
        tape,
        d_argument,
    );
    0.5 * t_1
}
#[inline]
pub fn least_squares_augmented<'tape>(
    a: &DMatrix<f64>,
    x: &DVector<f64>,
    b: &DVector<f64>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& DMatrix < f64 >, ::core::option::Option < & mut DMatrix < f64 > >, &
        DVector < f64 >, ::core::option::Option < & mut DVector < f64 > >, & DVector <
        f64 >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = ::autodiff_runtime::operators::mul_augmented(a, x);
    let tape = tape.keep_tape();
    let (r, tape_1) = ::autodiff_runtime::operators::sub_augmented(t.clone(), b);
    let tape_1 = tape_1.keep_tape();
    let (t_1, tape_2) = r.dot_augmented(&r);
    let tape_2 = tape_2.keep_tape();
    let tape = move |
        a: &DMatrix<f64>,
        mut d_a: ::core::option::Option<&mut DMatrix<f64>>,
        x: &DVector<f64>,
        mut d_x: ::core::option::Option<&mut DVector<f64>>,
        b: &DVector<f64>,
        seed: f64|
    {
        let mut d_r = ::autodiff_runtime::Differentiable::zero_like(&r);
        let mut d_r_1 = ::autodiff_runtime::Differentiable::zero_like(&r);
        r.dot_adjoint(&mut d_r, &r, &mut d_r_1, tape_2, seed * 0.5);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_r, d_r_1);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        ::autodiff_runtime::operators::sub_adjoint(
            t,
            &mut d_argument,
            b,
            ::autodiff_runtime::Constant,
            tape_1,
            d_r,
        );
        ::autodiff_runtime::operators::mul_adjoint(
            a,
            d_a.as_deref_mut(),
            x,
            d_x.as_deref_mut(),
            tape,
            d_argument,
        );
    };
    (
        0.5 * t_1,
        ::autodiff_runtime::nested!(
            tape, (& DMatrix < f64 >, ::core::option::Option < & mut DMatrix < f64 > >, &
            DVector < f64 >, ::core::option::Option < & mut DVector < f64 > >, & DVector
            < f64 >, f64) -> ()
        ),
    )
}
pub fn ridge_regression_grad(
    w: &DVector<f64>,
    d_w: &mut DVector<f64>,
    x: &DMatrix<f64>,
    y: &DVector<f64>,
    lambda: f64,
) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_w, w, "w");
    let (t, tape) = ::autodiff_runtime::operators::mul_augmented(x, w);
    let (residual, tape_1) = ::autodiff_runtime::operators::sub_augmented(t.clone(), y);
    let (t_1, tape_2) = residual.norm_squared_augmented();
    let t_2 = y.len() as f64;
    let (t_3, tape_3) = w.norm_squared_augmented();
    ::autodiff_runtime::shadow::clear(d_w, w);
    w.norm_squared_adjoint(&mut *d_w, tape_3, lambda);
    let mut d_residual = ::autodiff_runtime::Differentiable::zero_like(&residual);
    residual.norm_squared_adjoint(&mut d_residual, tape_2, 1.0 / t_2);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
    ::autodiff_runtime::operators::sub_adjoint(
        t,
        &mut d_argument,
        y,
        ::autodiff_runtime::Constant,
        tape_1,
        d_residual,
    );
    ::autodiff_runtime::operators::mul_adjoint(
        x,
        ::autodiff_runtime::Constant,
        w,
        &mut *d_w,
        tape,
        d_argument,
    );
    let d_lambda = t_3;
    (t_1 / t_2 + lambda * t_3, d_lambda)
}
#[inline]
pub fn ridge_regression_augmented<'tape>(
    w: &DVector<f64>,
    x: &DMatrix<f64>,
    y: &DVector<f64>,
    lambda: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& DVector < f64 >, ::core::option::Option < & mut DVector < f64 > >, &
        DMatrix < f64 >, & DVector < f64 >, f64, f64) -> f64
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = ::autodiff_runtime::operators::mul_augmented(x, w);
    let tape = tape.keep_tape();
    let (residual, tape_1) = ::autodiff_runtime::operators::sub_augmented(t.clone(), y);
    let tape_1 = tape_1.keep_tape();
    let (t_1, tape_2) = residual.norm_squared_augmented();
    let tape_2 = tape_2.keep_tape();
    let t_2 = y.len() as f64;
    let (t_3, tape_3) = w.norm_squared_augmented();
    let tape_3 = tape_3.keep_tape();
    let tape = move |
        w: &DVector<f64>,
        mut d_w: ::core::option::Option<&mut DVector<f64>>,
        x: &DMatrix<f64>,
        y: &DVector<f64>,
        lambda: f64,
        seed: f64|
    {
        let d_lambda = seed * t_3;
        let t_4 = seed * lambda;
        w.norm_squared_adjoint(d_w.as_deref_mut(), tape_3, t_4);
        let mut d_residual = ::autodiff_runtime::Differentiable::zero_like(&residual);
        residual.norm_squared_adjoint(&mut d_residual, tape_2, seed / t_2);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        ::autodiff_runtime::operators::sub_adjoint(
            t,
            &mut d_argument,
            y,
            ::autodiff_runtime::Constant,
            tape_1,
            d_residual,
        );
        ::autodiff_runtime::operators::mul_adjoint(
            x,
            ::autodiff_runtime::Constant,
            w,
            d_w.as_deref_mut(),
            tape,
            d_argument,
        );
        d_lambda
    };
    (
        t_1 / t_2 + lambda * t_3,
        ::autodiff_runtime::nested!(
            tape, (& DVector < f64 >, ::core::option::Option < & mut DVector < f64 > >, &
            DMatrix < f64 >, & DVector < f64 >, f64, f64) -> f64
        ),
    )
}
pub fn log_density_grad(
    x: &DVector<f64>,
    d_x: &mut DVector<f64>,
    mean: &DVector<f64>,
    d_mean: &mut DVector<f64>,
    precision: &DMatrix<f64>,
    d_precision: &mut DMatrix<f64>,
) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_mean, mean, "mean");
    ::autodiff_runtime::shadow::check(d_precision, precision, "precision");
    let (d, tape) = ::autodiff_runtime::operators::sub_augmented(x, mean);
    let (t, tape_1) = d.transpose_augmented();
    let (t_1, tape_2) = ::autodiff_runtime::operators::mul_augmented(
        t.clone(),
        precision,
    );
    let (t_2, tape_3) = ::autodiff_runtime::operators::mul_augmented(t_1.clone(), &d);
    let t_3 = (0, 0);
    let t_4 = t_2[t_3];
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::clear(d_mean, mean);
    ::autodiff_runtime::shadow::clear(d_precision, precision);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    d_place[t_3] += -0.5;
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d);
    ::autodiff_runtime::operators::mul_adjoint(
        t_1,
        &mut d_argument,
        &d,
        &mut d_d,
        tape_3,
        d_place,
    );
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
    ::autodiff_runtime::operators::mul_adjoint(
        t,
        &mut d_argument_1,
        precision,
        &mut *d_precision,
        tape_2,
        d_argument,
    );
    let mut d_d_1 = ::autodiff_runtime::Differentiable::zero_like(&d);
    d.transpose_adjoint(&mut d_d_1, tape_1, d_argument_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_d, d_d_1);
    ::autodiff_runtime::operators::sub_adjoint(
        x,
        &mut *d_x,
        mean,
        &mut *d_mean,
        tape,
        d_d,
    );
    -0.5 * t_4
}
#[inline]
pub fn log_density_augmented<'tape>(
    x: &DVector<f64>,
    mean: &DVector<f64>,
    precision: &DMatrix<f64>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& DVector < f64 >, ::core::option::Option < & mut DVector < f64 > >, &
        DVector < f64 >, ::core::option::Option < & mut DVector < f64 > >, & DMatrix <
        f64 >, ::core::option::Option < & mut DMatrix < f64 > >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (d, tape) = ::autodiff_runtime::operators::sub_augmented(x, mean);
    let tape = tape.keep_tape();
    let (t, tape_1) = d.transpose_augmented();
    let tape_1 = tape_1.keep_tape();
    let (t_1, tape_2) = ::autodiff_runtime::operators::mul_augmented(
        t.clone(),
        precision,
    );
    let tape_2 = tape_2.keep_tape();
    let (t_2, tape_3) = ::autodiff_runtime::operators::mul_augmented(t_1.clone(), &d);
    let tape_3 = tape_3.keep_tape();
    let t_3 = t_2[(0, 0)];
    let tape = move |
        x: &DVector<f64>,
        mut d_x: ::core::option::Option<&mut DVector<f64>>,
        mean: &DVector<f64>,
        mut d_mean: ::core::option::Option<&mut DVector<f64>>,
        precision: &DMatrix<f64>,
        mut d_precision: ::core::option::Option<&mut DMatrix<f64>>,
        seed: f64|
    {
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
        d_place[(0, 0)] -= seed * 0.5;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d);
        ::autodiff_runtime::operators::mul_adjoint(
            t_1,
            &mut d_argument,
            &d,
            &mut d_d,
            tape_3,
            d_place,
        );
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
        ::autodiff_runtime::operators::mul_adjoint(
            t,
            &mut d_argument_1,
            precision,
            d_precision.as_deref_mut(),
            tape_2,
            d_argument,
        );
        let mut d_d_1 = ::autodiff_runtime::Differentiable::zero_like(&d);
        d.transpose_adjoint(&mut d_d_1, tape_1, d_argument_1);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_d, d_d_1);
        ::autodiff_runtime::operators::sub_adjoint(
            x,
            d_x.as_deref_mut(),
            mean,
            d_mean.as_deref_mut(),
            tape,
            d_d,
        );
    };
    (
        -0.5 * t_3,
        ::autodiff_runtime::nested!(
            tape, (& DVector < f64 >, ::core::option::Option < & mut DVector < f64 > >, &
            DVector < f64 >, ::core::option::Option < & mut DVector < f64 > >, & DMatrix
            < f64 >, ::core::option::Option < & mut DMatrix < f64 > >, f64) -> ()
        ),
    )
}
pub fn kalman_step_grad(
    state: SVector<f64, 2>,
    p: SMatrix<f64, 2, 2>,
    z: f64,
    q: f64,
) -> (f64, SVector<f64, 2>, SMatrix<f64, 2, 2>, f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let f = SMatrix::<f64, 2, 2>::from([[1.0, 0.0], [0.1, 1.0]]);
    let (predicted, tape) = ::autodiff_runtime::operators::mul_augmented(
        f.clone(),
        state.clone(),
    );
    let (t, tape_1) = ::autodiff_runtime::operators::mul_augmented(f.clone(), p.clone());
    let t_1 = f.transpose();
    let (t_2, tape_2) = ::autodiff_runtime::operators::mul_augmented(
        t.clone(),
        t_1.clone(),
    );
    let t_3 = Matrix2::identity();
    let (t_4, tape_3) = ::autodiff_runtime::operators::mul_augmented(t_3.clone(), q);
    let (spread, tape_4) = ::autodiff_runtime::operators::add_augmented(
        t_2.clone(),
        t_4.clone(),
    );
    let t_5 = (0, 0);
    let s = spread[t_5] + 0.25;
    let (t_6, tape_5) = spread.column_augmented(0);
    let (gain, tape_6) = ::autodiff_runtime::operators::div_augmented(t_6.clone(), s);
    let innovation = z - predicted[0];
    let (t_7, tape_7) = ::autodiff_runtime::operators::mul_augmented(
        gain.clone(),
        innovation,
    );
    let (updated, tape_8) = ::autodiff_runtime::operators::add_augmented(
        predicted.clone(),
        t_7.clone(),
    );
    let t_8 = innovation * innovation / s;
    let log_likelihood = -0.5 * (t_8 + s.ln());
    let t_9 = Vector2::new(1.0, -0.5);
    let (t_10, tape_9) = updated.dot_augmented(&t_9);
    let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    let mut d_updated = ::autodiff_runtime::Differentiable::zero_like(&updated);
    updated.dot_adjoint(&mut d_updated, &t_9, ::autodiff_runtime::Constant, tape_9, 1.0);
    let recip_s = 1.0 / s;
    let mut d_predicted = ::autodiff_runtime::shadow::zero_like(&predicted);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_7);
    ::autodiff_runtime::operators::add_adjoint(
        predicted,
        &mut d_predicted,
        t_7,
        &mut d_argument,
        tape_8,
        d_updated,
    );
    let mut d_gain = ::autodiff_runtime::Differentiable::zero_like(&gain);
    let mut d_innovation = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        gain,
        &mut d_gain,
        innovation,
        &mut d_innovation,
        tape_7,
        d_argument,
    );
    let d_innovation = d_innovation - innovation * recip_s;
    d_predicted[0] -= d_innovation;
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_6);
    let mut d_s = -0.0;
    ::autodiff_runtime::operators::div_adjoint(
        t_6,
        &mut d_argument,
        s,
        &mut d_s,
        tape_6,
        d_gain,
    );
    let d_s = 0.5 * recip_s * t_8 - 0.5 * recip_s + d_s;
    let mut d_spread = ::autodiff_runtime::shadow::zero_like(&spread);
    spread
        .column_adjoint(
            &mut d_spread,
            0,
            ::autodiff_runtime::Constant,
            tape_5,
            d_argument,
        );
    d_spread[t_5] += d_s;
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
    ::autodiff_runtime::operators::add_adjoint(
        t_2,
        &mut d_argument,
        t_4,
        &mut d_argument_1,
        tape_4,
        d_spread,
    );
    let mut d_q = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        t_3,
        ::autodiff_runtime::Constant,
        q,
        &mut d_q,
        tape_3,
        d_argument_1,
    );
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
    ::autodiff_runtime::operators::mul_adjoint(
        t,
        &mut d_argument_1,
        t_1,
        ::autodiff_runtime::Constant,
        tape_2,
        d_argument,
    );
    ::autodiff_runtime::operators::mul_adjoint(
        f.clone(),
        ::autodiff_runtime::Constant,
        p,
        &mut d_p,
        tape_1,
        d_argument_1,
    );
    ::autodiff_runtime::operators::mul_adjoint(
        f,
        ::autodiff_runtime::Constant,
        state,
        &mut d_state,
        tape,
        d_predicted,
    );
    let d_z = d_innovation;
    (log_likelihood + t_10, d_state, d_p, d_z, d_q)
}
#[inline]
pub fn kalman_step_augmented<'tape>(
    state: SVector<f64, 2>,
    p: SMatrix<f64, 2, 2>,
    z: f64,
    q: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (SVector < f64, 2 >, SMatrix < f64, 2, 2 >, f64, f64, f64) -> (SVector <
        f64, 2 >, SMatrix < f64, 2, 2 >, f64, f64)
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let f = SMatrix::<f64, 2, 2>::from([[1.0, 0.0], [0.1, 1.0]]);
    let (predicted, tape) = ::autodiff_runtime::operators::mul_augmented(
        f.clone(),
        state.clone(),
    );
    let tape = tape.keep_tape();
    let (t, tape_1) = ::autodiff_runtime::operators::mul_augmented(f.clone(), p.clone());
    let tape_1 = tape_1.keep_tape();
    let (t_1, tape_2) = ::autodiff_runtime::operators::mul_augmented(
        t.clone(),
        f.transpose(),
    );
    let tape_2 = tape_2.keep_tape();
    let t_2 = Matrix2::identity();
    let (t_3, tape_3) = ::autodiff_runtime::operators::mul_augmented(t_2.clone(), q);
    let tape_3 = tape_3.keep_tape();
    let (spread, tape_4) = ::autodiff_runtime::operators::add_augmented(
        t_1.clone(),
        t_3.clone(),
    );
    let tape_4 = tape_4.keep_tape();
    let s = spread[(0, 0)] + 0.25;
    let (t_4, tape_5) = spread.column_augmented(0);
    let tape_5 = tape_5.keep_tape();
    let (gain, tape_6) = ::autodiff_runtime::operators::div_augmented(t_4.clone(), s);
    let tape_6 = tape_6.keep_tape();
    let innovation = z - predicted[0];
    let (t_5, tape_7) = ::autodiff_runtime::operators::mul_augmented(
        gain.clone(),
        innovation,
    );
    let tape_7 = tape_7.keep_tape();
    let (updated, tape_8) = ::autodiff_runtime::operators::add_augmented(
        predicted.clone(),
        t_5.clone(),
    );
    let tape_8 = tape_8.keep_tape();
    let log_likelihood = -0.5 * (innovation * innovation / s + s.ln());
    let t_6 = Vector2::new(1.0, -0.5);
    let (t_7, tape_9) = updated.dot_augmented(&t_6);
    let tape_9 = tape_9.keep_tape();
    let tape = move |
        state: SVector<f64, 2>,
        p: SMatrix<f64, 2, 2>,
        z: f64,
        q: f64,
        seed: f64|
    {
        let t_8 = (0, 0);
        let s_1 = spread[t_8] + 0.25;
        let innovation_1 = z - predicted[0];
        let recip_s = 1.0 / s_1;
        let t_9 = f.transpose();
        let mut d_state = ::autodiff_runtime::shadow::zero_like(&state);
        let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
        let mut d_updated = ::autodiff_runtime::Differentiable::zero_like(&updated);
        updated
            .dot_adjoint(
                &mut d_updated,
                &t_6,
                ::autodiff_runtime::Constant,
                tape_9,
                seed,
            );
        let d_log_likelihood = seed;
        let t_6 = d_log_likelihood * 0.5 * recip_s;
        let mut d_predicted = ::autodiff_runtime::shadow::zero_like(&predicted);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
        ::autodiff_runtime::operators::add_adjoint(
            predicted,
            &mut d_predicted,
            t_5,
            &mut d_argument,
            tape_8,
            d_updated,
        );
        let mut d_gain = ::autodiff_runtime::Differentiable::zero_like(&gain);
        let mut d_innovation = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            gain,
            &mut d_gain,
            innovation_1,
            &mut d_innovation,
            tape_7,
            d_argument,
        );
        let d_innovation = d_innovation - d_log_likelihood * recip_s * innovation_1;
        d_predicted[0] -= d_innovation;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        let mut d_s = -0.0;
        ::autodiff_runtime::operators::div_adjoint(
            t_4,
            &mut d_argument,
            s_1,
            &mut d_s,
            tape_6,
            d_gain,
        );
        let d_s = t_6 * (innovation_1 * innovation_1 * recip_s) - t_6 + d_s;
        let mut d_spread = ::autodiff_runtime::shadow::zero_like(&spread);
        spread
            .column_adjoint(
                &mut d_spread,
                0,
                ::autodiff_runtime::Constant,
                tape_5,
                d_argument,
            );
        d_spread[t_8] += d_s;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        ::autodiff_runtime::operators::add_adjoint(
            t_1,
            &mut d_argument,
            t_3,
            &mut d_argument_1,
            tape_4,
            d_spread,
        );
        let mut d_q = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            t_2,
            ::autodiff_runtime::Constant,
            q,
            &mut d_q,
            tape_3,
            d_argument_1,
        );
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
        ::autodiff_runtime::operators::mul_adjoint(
            t,
            &mut d_argument_1,
            t_9,
            ::autodiff_runtime::Constant,
            tape_2,
            d_argument,
        );
        ::autodiff_runtime::operators::mul_adjoint(
            f.clone(),
            ::autodiff_runtime::Constant,
            p,
            &mut d_p,
            tape_1,
            d_argument_1,
        );
        ::autodiff_runtime::operators::mul_adjoint(
            f,
            ::autodiff_runtime::Constant,
            state,
            &mut d_state,
            tape,
            d_predicted,
        );
        let d_z = d_innovation;
        (d_state, d_p, d_z, d_q)
    };
    (
        log_likelihood + t_7,
        ::autodiff_runtime::nested!(
            tape, (SVector < f64, 2 >, SMatrix < f64, 2, 2 >, f64, f64, f64) -> (SVector
            < f64, 2 >, SMatrix < f64, 2, 2 >, f64, f64)
        ),
    )
}
pub fn rotated_grad(v: Vector3<f64>, angle: f64) -> (f64, Vector3<f64>, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let cos_angle = angle.cos();
    let sin_angle = angle.sin();
    let (t, tape) = Vector3::new_augmented(cos_angle, sin_angle, 1.0);
    let (axis, tape_1) = t.normalize_augmented();
    let cos_angle_1 = angle.cos();
    let (t_1, tape_2) = ::autodiff_runtime::operators::mul_augmented(
        v.clone(),
        cos_angle_1,
    );
    let (t_2, tape_3) = axis.cross_augmented(&v);
    let sin_angle_1 = angle.sin();
    let (t_3, tape_4) = ::autodiff_runtime::operators::mul_augmented(
        t_2.clone(),
        sin_angle_1,
    );
    let (t_4, tape_5) = ::autodiff_runtime::operators::add_augmented(
        t_1.clone(),
        t_3.clone(),
    );
    let (t_5, tape_6) = axis.dot_augmented(&v);
    let t_6 = 1.0 - angle.cos();
    let (t_7, tape_7) = ::autodiff_runtime::operators::mul_augmented(t_5.clone(), t_6);
    let (t_8, tape_8) = ::autodiff_runtime::operators::mul_augmented(
        axis.clone(),
        t_7.clone(),
    );
    let (turned, tape_9) = ::autodiff_runtime::operators::add_augmented(
        t_4.clone(),
        t_8.clone(),
    );
    let t_9 = turned.x;
    let t_10 = turned.y;
    let t_11 = turned[2];
    let (t_12, tape_10) = ::autodiff_runtime::operators::mul_augmented(
        2.0,
        turned.clone(),
    );
    let (t_13, tape_11) = t_12.norm_augmented();
    let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_12);
    t_12.norm_adjoint(&mut d_argument, tape_11, 1.0);
    let mut d_turned = ::autodiff_runtime::shadow::zero_like(&turned);
    ::autodiff_runtime::operators::mul_adjoint(
        2.0,
        ::autodiff_runtime::Constant,
        turned,
        &mut d_turned,
        tape_10,
        d_argument,
    );
    d_turned[2] += t_11.cos();
    d_turned.y += ::autodiff_runtime::product(1.0, t_9);
    d_turned.x += ::autodiff_runtime::product(1.0, t_10);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_8);
    ::autodiff_runtime::operators::add_adjoint(
        t_4,
        &mut d_argument,
        t_8,
        &mut d_argument_1,
        tape_9,
        d_turned,
    );
    let mut d_axis = ::autodiff_runtime::Differentiable::zero_like(&axis);
    let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_7);
    ::autodiff_runtime::operators::mul_adjoint(
        axis.clone(),
        &mut d_axis,
        t_7,
        &mut d_argument_2,
        tape_8,
        d_argument_1,
    );
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_5);
    let mut d_argument_3 = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        t_5,
        &mut d_argument_1,
        t_6,
        &mut d_argument_3,
        tape_7,
        d_argument_2,
    );
    let mut d_axis_1 = ::autodiff_runtime::Differentiable::zero_like(&axis);
    axis.dot_adjoint(&mut d_axis_1, &v, &mut d_v, tape_6, d_argument_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_axis, d_axis_1);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    ::autodiff_runtime::operators::add_adjoint(
        t_1,
        &mut d_argument_1,
        t_3,
        &mut d_argument_2,
        tape_5,
        d_argument,
    );
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    let mut d_sin_angle = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        t_2,
        &mut d_argument,
        sin_angle_1,
        &mut d_sin_angle,
        tape_4,
        d_argument_2,
    );
    let mut d_axis_1 = ::autodiff_runtime::Differentiable::zero_like(&axis);
    axis.cross_adjoint(&mut d_axis_1, &v, &mut d_v, tape_3, d_argument);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_axis, d_axis_1);
    let mut d_cos_angle = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        v,
        &mut d_v,
        cos_angle_1,
        &mut d_cos_angle,
        tape_2,
        d_argument_1,
    );
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
    t.normalize_adjoint(&mut d_argument, tape_1, d_axis);
    let mut d_cos_angle_1 = -0.0;
    let mut d_sin_angle_1 = -0.0;
    Vector3::new_adjoint(
        cos_angle,
        &mut d_cos_angle_1,
        sin_angle,
        &mut d_sin_angle_1,
        1.0,
        ::autodiff_runtime::Constant,
        tape,
        d_argument,
    );
    let d_angle = d_argument_3 * sin_angle + d_sin_angle * cos_angle
        - d_cos_angle * sin_angle + d_sin_angle_1 * cos_angle
        - d_cos_angle_1 * sin_angle;
    (t_9 * t_10 + t_11.sin() + t_13, d_v, d_angle)
}
#[inline]
pub fn rotated_augmented<'tape>(
    v: Vector3<f64>,
    angle: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (Vector3 < f64 >, f64) -> (Vector3 < f64 >, f64)
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let cos_angle = angle.cos();
    let sin_angle = angle.sin();
    let (t, tape) = Vector3::new_augmented(cos_angle, sin_angle, 1.0);
    let tape = tape.keep_tape();
    let (axis, tape_1) = t.normalize_augmented();
    let tape_1 = tape_1.keep_tape();
    let cos_angle_1 = angle.cos();
    let (t_1, tape_2) = ::autodiff_runtime::operators::mul_augmented(
        v.clone(),
        cos_angle_1,
    );
    let tape_2 = tape_2.keep_tape();
    let (t_2, tape_3) = axis.cross_augmented(&v);
    let tape_3 = tape_3.keep_tape();
    let sin_angle_1 = angle.sin();
    let (t_3, tape_4) = ::autodiff_runtime::operators::mul_augmented(
        t_2.clone(),
        sin_angle_1,
    );
    let tape_4 = tape_4.keep_tape();
    let (t_4, tape_5) = ::autodiff_runtime::operators::add_augmented(
        t_1.clone(),
        t_3.clone(),
    );
    let tape_5 = tape_5.keep_tape();
    let (t_5, tape_6) = axis.dot_augmented(&v);
    let tape_6 = tape_6.keep_tape();
    let t_6 = 1.0 - angle.cos();
    let (t_7, tape_7) = ::autodiff_runtime::operators::mul_augmented(t_5.clone(), t_6);
    let tape_7 = tape_7.keep_tape();
    let (t_8, tape_8) = ::autodiff_runtime::operators::mul_augmented(
        axis.clone(),
        t_7.clone(),
    );
    let tape_8 = tape_8.keep_tape();
    let (turned, tape_9) = ::autodiff_runtime::operators::add_augmented(
        t_4.clone(),
        t_8.clone(),
    );
    let tape_9 = tape_9.keep_tape();
    let t_9 = turned.x;
    let t_10 = turned.y;
    let t_11 = turned[2];
    let (t_12, tape_10) = ::autodiff_runtime::operators::mul_augmented(
        2.0,
        turned.clone(),
    );
    let tape_10 = tape_10.keep_tape();
    let (t_13, tape_11) = t_12.norm_augmented();
    let tape_11 = tape_11.keep_tape();
    let tape = move |v: Vector3<f64>, seed: f64| {
        let t_14 = turned[2];
        let t_15 = turned.y;
        let t_16 = turned.x;
        let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_12);
        t_12.norm_adjoint(&mut d_argument, tape_11, seed);
        let mut d_turned = ::autodiff_runtime::shadow::zero_like(&turned);
        ::autodiff_runtime::operators::mul_adjoint(
            2.0,
            ::autodiff_runtime::Constant,
            turned,
            &mut d_turned,
            tape_10,
            d_argument,
        );
        d_turned[2] += seed * t_14.cos();
        d_turned.y += ::autodiff_runtime::product(seed, t_16);
        d_turned.x += ::autodiff_runtime::product(seed, t_15);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_8);
        ::autodiff_runtime::operators::add_adjoint(
            t_4,
            &mut d_argument,
            t_8,
            &mut d_argument_1,
            tape_9,
            d_turned,
        );
        let mut d_axis = ::autodiff_runtime::Differentiable::zero_like(&axis);
        let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_7);
        ::autodiff_runtime::operators::mul_adjoint(
            axis.clone(),
            &mut d_axis,
            t_7,
            &mut d_argument_2,
            tape_8,
            d_argument_1,
        );
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_5);
        let mut d_argument_3 = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            t_5,
            &mut d_argument_1,
            t_6,
            &mut d_argument_3,
            tape_7,
            d_argument_2,
        );
        let mut d_axis_1 = ::autodiff_runtime::Differentiable::zero_like(&axis);
        axis.dot_adjoint(&mut d_axis_1, &v, &mut d_v, tape_6, d_argument_1);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_axis, d_axis_1);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        ::autodiff_runtime::operators::add_adjoint(
            t_1,
            &mut d_argument_1,
            t_3,
            &mut d_argument_2,
            tape_5,
            d_argument,
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        let mut d_sin_angle = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            t_2,
            &mut d_argument,
            sin_angle_1,
            &mut d_sin_angle,
            tape_4,
            d_argument_2,
        );
        let mut d_axis_1 = ::autodiff_runtime::Differentiable::zero_like(&axis);
        axis.cross_adjoint(&mut d_axis_1, &v, &mut d_v, tape_3, d_argument);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_axis, d_axis_1);
        let mut d_cos_angle = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            v,
            &mut d_v,
            cos_angle_1,
            &mut d_cos_angle,
            tape_2,
            d_argument_1,
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        t.normalize_adjoint(&mut d_argument, tape_1, d_axis);
        let mut d_cos_angle_1 = -0.0;
        let mut d_sin_angle_1 = -0.0;
        Vector3::new_adjoint(
            cos_angle,
            &mut d_cos_angle_1,
            sin_angle,
            &mut d_sin_angle_1,
            1.0,
            ::autodiff_runtime::Constant,
            tape,
            d_argument,
        );
        let d_angle = d_argument_3 * sin_angle + d_sin_angle * cos_angle
            - d_cos_angle * sin_angle + d_sin_angle_1 * cos_angle
            - d_cos_angle_1 * sin_angle;
        (d_v, d_angle)
    };
    (
        t_9 * t_10 + t_11.sin() + t_13,
        ::autodiff_runtime::nested!(
            tape, (Vector3 < f64 >, f64) -> (Vector3 < f64 >, f64)
        ),
    )
}
pub fn iterated_grad(
    x: &DVector<f64>,
    d_x: &mut DVector<f64>,
    a: &DMatrix<f64>,
    d_a: &mut DMatrix<f64>,
    n: usize,
) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut y = x.clone();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    let mut y_1 = y.clone();
    for _ in 0..n {
        let (y, tape) = ::autodiff_runtime::operators::mul_augmented(a, y_1.clone());
        let (y_2, tape_1) = ::autodiff_runtime::operators::div_augmented(y.clone(), 2.0);
        let (y_3, tape_2) = ::autodiff_runtime::operators::add_augmented(y_2.clone(), x);
        records_1.push((y_1, y, tape, y_2, tape_2, tape_1));
        y_1 = y_3;
    }
    let (mut z, tape) = ::autodiff_runtime::operators::mul_augmented(a, &y_1);
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    let mut z_1 = z.clone();
    for _ in 0..n {
        let (t, tape) = ::autodiff_runtime::methods::elements_augmented(&z_1);
        let mut t_1 = ::autodiff_runtime::vec![0.0; t.len()];
        for i in 0..t.len() {
            let tanh_1 = t[i].tanh();
            t_1[i] = tanh_1;
            records.push(tanh_1);
        }
        let (t_2, tape_1) = ::autodiff_runtime::methods::with_elements_augmented(
            &z_1,
            t_1.clone(),
        );
        let (z, tape_2) = ::autodiff_runtime::operators::mul_augmented(a, t_2.clone());
        let (z_2, branch) = if z[0] > 0.1 {
            let (z, tape) = ::autodiff_runtime::operators::mul_augmented(z.clone(), 0.5);
            (z, Branch::Then(tape))
        } else {
            (z.clone(), Branch::Else)
        };
        records_2.push((z_1, t, tape, t_1, t_2, tape_1, z, tape_2, branch));
        z_1 = z_2;
    }
    let (t, tape_1) = y_1.sum_augmented();
    let (t_1, tape_2) = y_1.norm_augmented();
    let (t_2, tape_3) = ::autodiff_runtime::operators::mul_augmented(
        t.clone(),
        t_1.clone(),
    );
    let (t_3, tape_4) = z_1.dot_augmented(x);
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::clear(d_a, a);
    let mut d_z = ::autodiff_runtime::shadow::zero_like(&z_1);
    z_1.dot_adjoint(&mut d_z, x, &mut *d_x, tape_4, 1.0);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    ::autodiff_runtime::operators::mul_adjoint(
        t,
        &mut d_argument,
        t_1,
        &mut d_argument_1,
        tape_3,
        1.0,
    );
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y_1);
    y_1.norm_adjoint(&mut d_y, tape_2, d_argument_1);
    y_1.sum_adjoint(&mut d_y, tape_1, d_argument);
    let mut d_z_1 = ::autodiff_runtime::shadow::zero_like(&z);
    let mut d_z_2 = d_z;
    for _ in (0..n).rev() {
        let (z, t, tape, t_1, t_2, tape_1, z_1, tape_2, branch) = records_2.pop();
        let t_3 = t.len();
        let t_4 = t.len();
        let mut d_z = ::autodiff_runtime::shadow::zero_like(&z_1);
        match branch {
            Branch::Then(tape) => {
                ::autodiff_runtime::operators::mul_adjoint(
                    z_1,
                    &mut d_z,
                    0.5,
                    ::autodiff_runtime::Constant,
                    tape,
                    d_z_2.clone(),
                );
            }
            Branch::Else => {
                ::autodiff_runtime::shadow::accumulate(&mut d_z, &d_z_2);
            }
        }
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        ::autodiff_runtime::operators::mul_adjoint(
            a,
            &mut *d_a,
            t_2,
            &mut d_argument,
            tape_2,
            d_z,
        );
        let mut d_z = ::autodiff_runtime::shadow::zero_like(&z);
        let mut d_place = ::autodiff_runtime::vec![0.0; t_3];
        ::autodiff_runtime::methods::with_elements_adjoint(
            &z,
            &mut d_z,
            t_1,
            &mut d_place,
            tape_1,
            d_argument,
        );
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
        for i in (0..t_4).rev() {
            let tanh_1 = records.pop();
            {
                let part = ::autodiff_runtime::product(
                    ::autodiff_runtime::shadow::take(&mut d_place[i]),
                    1.0 - ::autodiff_runtime::product(tanh_1, tanh_1),
                );
                ::autodiff_runtime::Differentiable::accumulate(&mut d_place_1[i], part);
            }
        }
        ::autodiff_runtime::methods::elements_adjoint(&z, &mut d_z, tape, d_place_1);
        d_z_2 = d_z;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_z_1, &d_z_2);
    ::autodiff_runtime::operators::mul_adjoint(
        a,
        &mut *d_a,
        &y_1,
        &mut d_y,
        tape,
        d_z_1,
    );
    let mut d_y_1 = ::autodiff_runtime::shadow::zero_like(&y);
    let mut d_y_2 = d_y;
    for _ in (0..n).rev() {
        let (y, y_1, tape, y_2, tape_1, tape_2) = records_1.pop();
        let t = y.clone();
        let mut d_y = ::autodiff_runtime::Differentiable::zero_like(&y_2);
        ::autodiff_runtime::operators::add_adjoint(
            y_2,
            &mut d_y,
            x,
            &mut *d_x,
            tape_1,
            d_y_2,
        );
        let mut d_y_3 = ::autodiff_runtime::Differentiable::zero_like(&y_1);
        ::autodiff_runtime::operators::div_adjoint(
            y_1,
            &mut d_y_3,
            2.0,
            ::autodiff_runtime::Constant,
            tape_2,
            d_y,
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        ::autodiff_runtime::operators::mul_adjoint(
            a,
            &mut *d_a,
            t,
            &mut d_argument,
            tape,
            d_y_3,
        );
        let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_y, d_argument);
        d_y_2 = d_y;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_y_1, &d_y_2);
    ::autodiff_runtime::shadow::accumulate(&mut *d_x, &d_y_1);
    t_2 + t_3
}
#[inline]
pub fn iterated_augmented<'tape>(
    x: &DVector<f64>,
    a: &DMatrix<f64>,
    n: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& DVector < f64 >, ::core::option::Option < & mut DVector < f64 > >, &
        DMatrix < f64 >, ::core::option::Option < & mut DMatrix < f64 > >, usize, f64) ->
        ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Then(A),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut y = x.clone();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    let mut y_1 = y.clone();
    for _ in 0..n {
        let (y, tape) = ::autodiff_runtime::operators::mul_augmented(a, y_1.clone());
        let (y_2, tape_1) = ::autodiff_runtime::operators::div_augmented(y.clone(), 2.0);
        let (y_3, tape_2) = ::autodiff_runtime::operators::add_augmented(y_2.clone(), x);
        records_1
            .push((
                y_1,
                y,
                tape.keep_tape(),
                y_2,
                tape_2.keep_tape(),
                tape_1.keep_tape(),
            ));
        y_1 = y_3;
    }
    let (mut z, tape) = ::autodiff_runtime::operators::mul_augmented(a, &y_1);
    let tape = tape.keep_tape();
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    let mut z_1 = z.clone();
    for _ in 0..n {
        let (t, tape) = ::autodiff_runtime::methods::elements_augmented(&z_1);
        let mut t_1 = ::autodiff_runtime::vec![0.0; t.len()];
        for i in 0..t.len() {
            let tanh_1 = t[i].tanh();
            t_1[i] = tanh_1;
            records.push(tanh_1);
        }
        let (t_2, tape_1) = ::autodiff_runtime::methods::with_elements_augmented(
            &z_1,
            t_1.clone(),
        );
        let (z, tape_2) = ::autodiff_runtime::operators::mul_augmented(a, t_2.clone());
        let (z_2, branch) = if z[0] > 0.1 {
            let (z, tape) = ::autodiff_runtime::operators::mul_augmented(z.clone(), 0.5);
            (z, Branch::Then(tape.keep_tape()))
        } else {
            (z.clone(), Branch::Else)
        };
        records_2
            .push((
                z_1,
                t,
                tape.keep_tape(),
                t_1,
                t_2,
                tape_1.keep_tape(),
                z,
                tape_2.keep_tape(),
                branch,
            ));
        z_1 = z_2;
    }
    let (t, tape_1) = y_1.sum_augmented();
    let tape_1 = tape_1.keep_tape();
    let (t_1, tape_2) = y_1.norm_augmented();
    let tape_2 = tape_2.keep_tape();
    let (t_2, tape_3) = ::autodiff_runtime::operators::mul_augmented(
        t.clone(),
        t_1.clone(),
    );
    let tape_3 = tape_3.keep_tape();
    let (t_3, tape_4) = z_1.dot_augmented(x);
    let tape_4 = tape_4.keep_tape();
    let tape = move |
        x: &DVector<f64>,
        mut d_x: ::core::option::Option<&mut DVector<f64>>,
        a: &DMatrix<f64>,
        mut d_a: ::core::option::Option<&mut DMatrix<f64>>,
        n: usize,
        seed: f64|
    {
        let mut d_z = ::autodiff_runtime::shadow::zero_like(&z_1);
        z_1.dot_adjoint(&mut d_z, x, d_x.as_deref_mut(), tape_4, seed);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        ::autodiff_runtime::operators::mul_adjoint(
            t,
            &mut d_argument,
            t_1,
            &mut d_argument_1,
            tape_3,
            seed,
        );
        let mut d_y = ::autodiff_runtime::shadow::zero_like(&y_1);
        y_1.norm_adjoint(&mut d_y, tape_2, d_argument_1);
        y_1.sum_adjoint(&mut d_y, tape_1, d_argument);
        let mut d_z_1 = ::autodiff_runtime::shadow::zero_like(&z);
        let mut d_z_2 = d_z;
        for _ in (0..n).rev() {
            let (z, t, tape, t_1, t_2, tape_1, z_1, tape_2, branch) = records_2.pop();
            let t_3 = t.len();
            let t_4 = t.len();
            let mut d_z = ::autodiff_runtime::shadow::zero_like(&z_1);
            match branch {
                Branch::Then(tape) => {
                    ::autodiff_runtime::operators::mul_adjoint(
                        z_1,
                        &mut d_z,
                        0.5,
                        ::autodiff_runtime::Constant,
                        tape,
                        d_z_2.clone(),
                    );
                }
                Branch::Else => {
                    ::autodiff_runtime::shadow::accumulate(&mut d_z, &d_z_2);
                }
            }
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
            ::autodiff_runtime::operators::mul_adjoint(
                a,
                d_a.as_deref_mut(),
                t_2,
                &mut d_argument,
                tape_2,
                d_z,
            );
            let mut d_z = ::autodiff_runtime::shadow::zero_like(&z);
            let mut d_place = ::autodiff_runtime::vec![0.0; t_3];
            ::autodiff_runtime::methods::with_elements_adjoint(
                &z,
                &mut d_z,
                t_1,
                &mut d_place,
                tape_1,
                d_argument,
            );
            let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
            for i in (0..t_4).rev() {
                let tanh_1 = records.pop();
                {
                    let part = ::autodiff_runtime::product(
                        ::autodiff_runtime::shadow::take(&mut d_place[i]),
                        1.0 - ::autodiff_runtime::product(tanh_1, tanh_1),
                    );
                    ::autodiff_runtime::Differentiable::accumulate(
                        &mut d_place_1[i],
                        part,
                    );
                }
            }
            ::autodiff_runtime::methods::elements_adjoint(&z, &mut d_z, tape, d_place_1);
            d_z_2 = d_z;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_z_1, &d_z_2);
        ::autodiff_runtime::operators::mul_adjoint(
            a,
            d_a.as_deref_mut(),
            &y_1,
            &mut d_y,
            tape,
            d_z_1,
        );
        let mut d_y_1 = ::autodiff_runtime::shadow::zero_like(&y);
        let mut d_y_2 = d_y;
        for _ in (0..n).rev() {
            let (y, y_1, tape, y_2, tape_1, tape_2) = records_1.pop();
            let t = y.clone();
            let mut d_y = ::autodiff_runtime::Differentiable::zero_like(&y_2);
            ::autodiff_runtime::operators::add_adjoint(
                y_2,
                &mut d_y,
                x,
                d_x.as_deref_mut(),
                tape_1,
                d_y_2,
            );
            let mut d_y_3 = ::autodiff_runtime::Differentiable::zero_like(&y_1);
            ::autodiff_runtime::operators::div_adjoint(
                y_1,
                &mut d_y_3,
                2.0,
                ::autodiff_runtime::Constant,
                tape_2,
                d_y,
            );
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
            ::autodiff_runtime::operators::mul_adjoint(
                a,
                d_a.as_deref_mut(),
                t,
                &mut d_argument,
                tape,
                d_y_3,
            );
            let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_y, d_argument);
            d_y_2 = d_y;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_y_1, &d_y_2);
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut **d_x, &d_y_1);
        }
    };
    (
        t_2 + t_3,
        ::autodiff_runtime::nested!(
            tape, (& DVector < f64 >, ::core::option::Option < & mut DVector < f64 > >, &
            DMatrix < f64 >, ::core::option::Option < & mut DMatrix < f64 > >, usize,
            f64) -> ()
        ),
    )
}
pub fn assembled_grad(x: &DVector<f64>, d_x: &mut DVector<f64>) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let n = x.len();
    let mut m = DMatrix::zeros(n, n);
    for i in 0..n {
        m[(i, i)] = x[i] * x[i];
        if i > 0 {
            let sin_1 = x[i - 1].sin();
            let t = (i, i - 1);
            m[t] += sin_1;
        }
    }
    let (y, tape) = ::autodiff_runtime::operators::mul_augmented(&m, x);
    let (t, tape_1) = y.dot_augmented(x);
    let (t_1, tape_2) = (&m).trace_augmented();
    let (t_2, tape_3) = (&m).tr_mul_augmented(x);
    let (t_3, tape_4) = t_2.component_mul_augmented(x);
    let (t_4, tape_5) = t_3.sum_augmented();
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    t_3.sum_adjoint(&mut d_argument, tape_5, 1.0);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    t_2.component_mul_adjoint(&mut d_argument_1, x, &mut *d_x, tape_4, d_argument);
    let mut d_m = ::autodiff_runtime::shadow::zero_like(&m);
    (&m).tr_mul_adjoint(&mut d_m, x, &mut *d_x, tape_3, d_argument_1);
    (&m).trace_adjoint(&mut d_m, tape_2, 1.0);
    let mut d_y = ::autodiff_runtime::Differentiable::zero_like(&y);
    y.dot_adjoint(&mut d_y, x, &mut *d_x, tape_1, 1.0);
    ::autodiff_runtime::operators::mul_adjoint(&m, &mut d_m, x, &mut *d_x, tape, d_y);
    for i in (0..n).rev() {
        let t_2 = x[i];
        let t_3 = x[i];
        if i > 0 {
            let t = (i, i - 1);
            let t_1 = i - 1;
            let t_2 = x[t_1];
            let d_sin = ::autodiff_runtime::shadow::take(&mut d_m[t]);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_m[t], d_sin);
            {
                let part = ::autodiff_runtime::product(d_sin, t_2.cos());
                ::autodiff_runtime::Differentiable::accumulate(&mut d_x[t_1], part);
            }
        }
        let t_5 = ::autodiff_runtime::shadow::take(&mut d_m[(i, i)]);
        let t_2 = ::autodiff_runtime::product(t_5, t_2);
        {
            let part = ::autodiff_runtime::product(t_5, t_3);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_x[i], part);
        }
        ::autodiff_runtime::Differentiable::accumulate(&mut d_x[i], t_2);
    }
    t + t_1 + t_4
}
#[inline]
pub fn assembled_augmented<'tape>(
    x: &DVector<f64>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& DVector < f64 >, ::core::option::Option < & mut DVector < f64 > >, f64)
        -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let n = x.len();
    let mut m = DMatrix::zeros(n, n);
    for i in 0..n {
        m[(i, i)] = x[i] * x[i];
        if i > 0 {
            let sin_1 = x[i - 1].sin();
            let t = (i, i - 1);
            m[t] += sin_1;
        }
    }
    let (y, tape) = ::autodiff_runtime::operators::mul_augmented(&m, x);
    let tape = tape.keep_tape();
    let (t, tape_1) = y.dot_augmented(x);
    let tape_1 = tape_1.keep_tape();
    let (t_1, tape_2) = (&m).trace_augmented();
    let tape_2 = tape_2.keep_tape();
    let (t_2, tape_3) = (&m).tr_mul_augmented(x);
    let tape_3 = tape_3.keep_tape();
    let (t_3, tape_4) = t_2.component_mul_augmented(x);
    let tape_4 = tape_4.keep_tape();
    let (t_4, tape_5) = t_3.sum_augmented();
    let tape_5 = tape_5.keep_tape();
    let tape = move |
        x: &DVector<f64>,
        mut d_x: ::core::option::Option<&mut DVector<f64>>,
        seed: f64|
    {
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        t_3.sum_adjoint(&mut d_argument, tape_5, seed);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        t_2.component_mul_adjoint(
            &mut d_argument_1,
            x,
            d_x.as_deref_mut(),
            tape_4,
            d_argument,
        );
        let mut d_m = ::autodiff_runtime::shadow::zero_like(&m);
        (&m).tr_mul_adjoint(&mut d_m, x, d_x.as_deref_mut(), tape_3, d_argument_1);
        (&m).trace_adjoint(&mut d_m, tape_2, seed);
        let mut d_y = ::autodiff_runtime::Differentiable::zero_like(&y);
        y.dot_adjoint(&mut d_y, x, d_x.as_deref_mut(), tape_1, seed);
        ::autodiff_runtime::operators::mul_adjoint(
            &m,
            &mut d_m,
            x,
            d_x.as_deref_mut(),
            tape,
            d_y,
        );
        for i in (0..n).rev() {
            let t = x[i];
            let t_1 = x[i];
            if i > 0 {
                let t = (i, i - 1);
                let t_1 = i - 1;
                let t_2 = x[t_1];
                let d_sin = ::autodiff_runtime::shadow::take(&mut d_m[t]);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_m[t], d_sin);
                if let Some(d_x) = &mut d_x {
                    {
                        let part = ::autodiff_runtime::product(d_sin, t_2.cos());
                        ::autodiff_runtime::Differentiable::accumulate(
                            &mut d_x[t_1],
                            part,
                        );
                    }
                }
            }
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_m[(i, i)]);
            let t = ::autodiff_runtime::product(t_2, t);
            if let Some(d_x) = &mut d_x {
                {
                    let part = ::autodiff_runtime::product(t_2, t_1);
                    ::autodiff_runtime::Differentiable::accumulate(&mut d_x[i], part);
                }
            }
            if let Some(d_x) = &mut d_x {
                ::autodiff_runtime::Differentiable::accumulate(&mut d_x[i], t);
            }
        }
    };
    (
        t + t_1 + t_4,
        ::autodiff_runtime::nested!(
            tape, (& DVector < f64 >, ::core::option::Option < & mut DVector < f64 > >,
            f64) -> ()
        ),
    )
}
pub fn elements_in_loops_grad(m: &DMatrix<f64>, d_m: &mut DMatrix<f64>) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_m, m, "m");
    ::autodiff_runtime::shadow::clear(d_m, m);
    let mut sum: f64 = 0.0;
    for i in 0..m.nrows() {
        let mut sum_1: f64 = sum;
        for j in 0..m.ncols() {
            let t = (i, j);
            let t_1 = (j, i);
            let t_2 = m[t_1];
            let sin_1 = t_2.sin();
            let t_3 = m[t];
            let (t_4, tape) = m.row_augmented(i);
            let (t_5, tape_1) = m.row_augmented(j);
            let (t_6, tape_2) = t_4.dot_augmented(&t_5);
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_5);
            t_4.dot_adjoint(&mut d_argument, &t_5, &mut d_argument_1, tape_2, 1.0);
            m.row_adjoint(
                &mut *d_m,
                j,
                ::autodiff_runtime::Constant,
                tape_1,
                d_argument_1,
            );
            m.row_adjoint(&mut *d_m, i, ::autodiff_runtime::Constant, tape, d_argument);
            d_m[t] += sin_1;
            d_m[t_1] += t_3 * t_2.cos();
            sum_1 += t_3 * sin_1 + t_6;
        }
        sum = sum_1;
    }
    sum
}
#[inline]
pub fn elements_in_loops_augmented<'tape>(
    m: &DMatrix<f64>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& DMatrix < f64 >, ::core::option::Option < & mut DMatrix < f64 > >, f64)
        -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = m.nrows();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let t = m.ncols();
        let mut sum_1: f64 = sum;
        for j in 0..t {
            let sin_1 = m[(j, i)].sin();
            let t_1 = m[(i, j)];
            let (t_2, tape) = m.row_augmented(i);
            let (t_3, tape_1) = m.row_augmented(j);
            let (t_4, tape_2) = t_2.dot_augmented(&t_3);
            records
                .push((
                    sin_1,
                    t_2,
                    tape.keep_tape(),
                    t_3,
                    tape_1.keep_tape(),
                    tape_2.keep_tape(),
                ));
            sum_1 += t_1 * sin_1 + t_4;
        }
        records_1.push(t);
        sum = sum_1;
    }
    let tape = move |
        m: &DMatrix<f64>,
        mut d_m: ::core::option::Option<&mut DMatrix<f64>>,
        seed: f64|
    {
        let d_sum = seed;
        for i in (0..t).rev() {
            for j in (0..records_1.pop()).rev() {
                let (sin_1, t, tape, t_1, tape_1, tape_2) = records.pop();
                let t_2 = (i, j);
                let t_3 = m[t_2];
                let t_4 = (j, i);
                let t_5 = m[t_4];
                let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
                let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(
                    &t_1,
                );
                t.dot_adjoint(&mut d_argument, &t_1, &mut d_argument_1, tape_2, d_sum);
                m.row_adjoint(
                    d_m.as_deref_mut(),
                    j,
                    ::autodiff_runtime::Constant,
                    tape_1,
                    d_argument_1,
                );
                m.row_adjoint(
                    d_m.as_deref_mut(),
                    i,
                    ::autodiff_runtime::Constant,
                    tape,
                    d_argument,
                );
                if let Some(d_m) = &mut d_m {
                    d_m[t_2] += d_sum * sin_1;
                }
                if let Some(d_m) = &mut d_m {
                    d_m[t_4] += d_sum * t_3 * t_5.cos();
                }
            }
        }
    };
    (
        sum,
        ::autodiff_runtime::nested!(
            tape, (& DMatrix < f64 >, ::core::option::Option < & mut DMatrix < f64 > >,
            f64) -> ()
        ),
    )
}
pub fn built_grad(x: Vec<f64>, k: f64) -> (f64, Vec<f64>, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let (v, tape) = DVector::from_vec_augmented(x.clone());
    let t = v.len();
    let (w, tape_1) = DVector::from_element_augmented(t, k);
    let (t_1, tape_2) = ::autodiff_runtime::operators::sub_augmented(&v, &w);
    let (t_2, tape_3) = ::autodiff_runtime::methods::elements_augmented(&t_1);
    let t_3 = t_2.len();
    let mut t_4 = ::autodiff_runtime::vec![0.0; t_3];
    let t_5 = t_2.len();
    for i in 0..t_5 {
        let d = t_2[i];
        t_4[i] = (k * d * d + 1.0).sqrt();
    }
    let (smooth, tape_4) = ::autodiff_runtime::methods::with_elements_augmented(
        &t_1,
        t_4.clone(),
    );
    let (t_6, tape_5) = smooth.sum_augmented();
    let (t_7, tape_6) = v.dot_augmented(&w);
    let t_7 = t_7 / k;
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let recip_k = 1.0 / k;
    let mut d_v = ::autodiff_runtime::Differentiable::zero_like(&v);
    let mut d_w = ::autodiff_runtime::Differentiable::zero_like(&w);
    v.dot_adjoint(&mut d_v, &w, &mut d_w, tape_6, -recip_k);
    let mut d_smooth = ::autodiff_runtime::Differentiable::zero_like(&smooth);
    smooth.sum_adjoint(&mut d_smooth, tape_5, 1.0);
    let mut d_place = ::autodiff_runtime::vec![0.0; t_3];
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    ::autodiff_runtime::methods::with_elements_adjoint(
        &t_1,
        &mut d_argument,
        t_4,
        &mut d_place,
        tape_4,
        d_smooth,
    );
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_2);
    let d_place = &mut d_place[..t_5];
    let sum_1 = ::autodiff_runtime::sums::sum(
        0..t_5,
        |i| {
            let d_1 = t_2[i];
            let t = k * d_1;
            let d_sqrt = ::autodiff_runtime::shadow::take(&mut d_place[i]);
            let recip_sqrt = 1.0 / (t * d_1 + 1.0).sqrt();
            let d_d = d_sqrt * recip_sqrt * t;
            d_place_1[i] += d_d;
            d_1 * (d_sqrt * (0.5 * recip_sqrt) * d_1)
        },
    );
    let d_k = t_7 * recip_k + sum_1;
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    ::autodiff_runtime::methods::elements_adjoint(
        &t_1,
        &mut d_argument_1,
        tape_3,
        d_place_1,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_argument, d_argument_1);
    let mut d_v_1 = ::autodiff_runtime::Differentiable::zero_like(&v);
    let mut d_w_1 = ::autodiff_runtime::Differentiable::zero_like(&w);
    ::autodiff_runtime::operators::sub_adjoint(
        &v,
        &mut d_v_1,
        &w,
        &mut d_w_1,
        tape_2,
        d_argument,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_v, d_v_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_w, d_w_1);
    let mut d_k_1 = -0.0;
    DVector::from_element_adjoint(
        t,
        ::autodiff_runtime::Constant,
        k,
        &mut d_k_1,
        tape_1,
        d_w,
    );
    let d_k = d_k + d_k_1;
    DVector::from_vec_adjoint(x, &mut d_x, tape, d_v);
    (t_6 - t_7, d_x, d_k)
}
#[inline]
pub fn built_augmented<'tape>(
    x: Vec<f64>,
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (Vec < f64 >, f64, f64) -> (Vec < f64 >, f64)
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (v, tape) = DVector::from_vec_augmented(x.clone());
    let tape = tape.keep_tape();
    let t = v.len();
    let (w, tape_1) = DVector::from_element_augmented(t, k);
    let tape_1 = tape_1.keep_tape();
    let (t_1, tape_2) = ::autodiff_runtime::operators::sub_augmented(&v, &w);
    let tape_2 = tape_2.keep_tape();
    let (t_2, tape_3) = ::autodiff_runtime::methods::elements_augmented(&t_1);
    let tape_3 = tape_3.keep_tape();
    let mut t_3 = ::autodiff_runtime::vec![0.0; t_2.len()];
    for i in 0..t_2.len() {
        let d = t_2[i];
        t_3[i] = (k * d * d + 1.0).sqrt();
    }
    let (smooth, tape_4) = ::autodiff_runtime::methods::with_elements_augmented(
        &t_1,
        t_3.clone(),
    );
    let tape_4 = tape_4.keep_tape();
    let (t_4, tape_5) = smooth.sum_augmented();
    let tape_5 = tape_5.keep_tape();
    let (t_5, tape_6) = v.dot_augmented(&w);
    let tape_6 = tape_6.keep_tape();
    let t_5 = t_5 / k;
    let tape = move |x: Vec<f64>, k: f64, seed: f64| {
        let t_6 = t_2.len();
        let t_7 = t_2.len();
        let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
        let t_8 = seed / k;
        let mut d_v = ::autodiff_runtime::Differentiable::zero_like(&v);
        let mut d_w = ::autodiff_runtime::Differentiable::zero_like(&w);
        v.dot_adjoint(&mut d_v, &w, &mut d_w, tape_6, -t_8);
        let mut d_smooth = ::autodiff_runtime::Differentiable::zero_like(&smooth);
        smooth.sum_adjoint(&mut d_smooth, tape_5, seed);
        let mut d_place = ::autodiff_runtime::vec![0.0; t_6];
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        ::autodiff_runtime::methods::with_elements_adjoint(
            &t_1,
            &mut d_argument,
            t_3,
            &mut d_place,
            tape_4,
            d_smooth,
        );
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_2);
        let d_place = &mut d_place[..t_7];
        let sum_1 = ::autodiff_runtime::sums::sum(
            0..t_7,
            |i| {
                let d_1 = t_2[i];
                let t = k * d_1;
                let d_sqrt = ::autodiff_runtime::shadow::take(&mut d_place[i]);
                let recip_sqrt = 1.0 / (t * d_1 + 1.0).sqrt();
                let d_d = d_sqrt * recip_sqrt * t;
                d_place_1[i] += d_d;
                d_1 * (d_sqrt * (0.5 * recip_sqrt) * d_1)
            },
        );
        let d_k = t_8 * t_5 + sum_1;
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        ::autodiff_runtime::methods::elements_adjoint(
            &t_1,
            &mut d_argument_1,
            tape_3,
            d_place_1,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_argument, d_argument_1);
        let mut d_v_1 = ::autodiff_runtime::Differentiable::zero_like(&v);
        let mut d_w_1 = ::autodiff_runtime::Differentiable::zero_like(&w);
        ::autodiff_runtime::operators::sub_adjoint(
            &v,
            &mut d_v_1,
            &w,
            &mut d_w_1,
            tape_2,
            d_argument,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_v, d_v_1);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_w, d_w_1);
        let mut d_k_1 = -0.0;
        DVector::from_element_adjoint(
            t,
            ::autodiff_runtime::Constant,
            k,
            &mut d_k_1,
            tape_1,
            d_w,
        );
        let d_k = d_k + d_k_1;
        DVector::from_vec_adjoint(x, &mut d_x, tape, d_v);
        (d_x, d_k)
    };
    (
        t_4 - t_5,
        ::autodiff_runtime::nested!(tape, (Vec < f64 >, f64, f64) -> (Vec < f64 >, f64)),
    )
}
pub fn inverted_grad(m: &DMatrix<f64>, d_m: &mut DMatrix<f64>) -> Option<f64> {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_m, m, "m");
    let t = m.clone();
    let (inverse, tape) = t.try_inverse_augmented()?;
    let (value, tape_1) = inverse.sum_augmented();
    ::autodiff_runtime::shadow::clear(d_m, m);
    let mut d_inverse = ::autodiff_runtime::Differentiable::zero_like(&inverse);
    inverse.sum_adjoint(&mut d_inverse, tape_1, 1.0);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let _ = t.try_inverse_adjoint(&mut d_place, tape, d_inverse);
    ::autodiff_runtime::shadow::accumulate(&mut *d_m, &d_place);
    Some(value)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn inverted_augmented<'tape>(
    m: &DMatrix<f64>,
) -> Option<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (::core::option::Option < & mut DMatrix < f64 > >, f64) -> ()
        ),
    ),
> {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let t = m.clone();
    let (inverse, tape) = t.try_inverse_augmented()?;
    let tape = tape.keep_tape();
    let (value, tape_1) = inverse.sum_augmented();
    let tape_1 = tape_1.keep_tape();
    let tape = move |mut d_m: ::core::option::Option<&mut DMatrix<f64>>, seed: f64| {
        let mut d_inverse = ::autodiff_runtime::Differentiable::zero_like(&inverse);
        inverse.sum_adjoint(&mut d_inverse, tape_1, seed);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        let _ = t.try_inverse_adjoint(&mut d_place, tape, d_inverse);
        if let Some(d_m) = &mut d_m {
            ::autodiff_runtime::shadow::accumulate(&mut **d_m, &d_place);
        }
    };
    Some((
        value,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut DMatrix < f64 > >, f64) -> ()
        ),
    ))
}
