#[allow(clippy::too_many_arguments)]
pub fn perceptron_grad(
    x: &Array2<f64>,
    d_x: &mut Array2<f64>,
    w1: &Array2<f64>,
    d_w1: &mut Array2<f64>,
    b1: &Array1<f64>,
    d_b1: &mut Array1<f64>,
    w2: &Array1<f64>,
    d_w2: &mut Array1<f64>,
    y: &Array1<f64>,
) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_w1, w1, "w1");
    ::autodiff_runtime::shadow::check(d_b1, b1, "b1");
    ::autodiff_runtime::shadow::check(d_w2, w2, "w2");
    let (t, tape) = x.dot_augmented(w1);
    let (t_1, tape_1) = ::autodiff_runtime::operators::add_augmented(t.clone(), b1);
    let (t_2, tape_2) = ::autodiff_runtime::methods::elements_augmented(&t_1);
    let t_3 = t_2.len();
    let mut t_4 = ::autodiff_runtime::vec![0.0; t_3];
    let t_5 = t_2.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_5));
    for i in 0..t_5 {
        let x = t_2[i];
        let tanh_x = x.tanh();
        t_4[i] = tanh_x;
        records.push(tanh_x);
    }
    let (hidden, tape_3) = ::autodiff_runtime::methods::with_elements_augmented(
        &t_1,
        t_4.clone(),
    );
    let (t_6, tape_4) = hidden.dot_augmented(w2);
    let (error, tape_5) = ::autodiff_runtime::operators::sub_augmented(t_6.clone(), y);
    let (t_7, tape_6) = ::autodiff_runtime::operators::mul_augmented(&error, &error);
    let (t_8, tape_7) = t_7.sum_augmented();
    let t_9 = y.len() as f64;
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::clear(d_w1, w1);
    ::autodiff_runtime::shadow::clear(d_b1, b1);
    ::autodiff_runtime::shadow::clear(d_w2, w2);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_7);
    t_7.sum_adjoint(&mut d_argument, tape_7, 1.0 / t_9);
    let mut d_error = ::autodiff_runtime::Differentiable::zero_like(&error);
    let mut d_error_1 = ::autodiff_runtime::Differentiable::zero_like(&error);
    ::autodiff_runtime::operators::mul_adjoint(
        &error,
        &mut d_error,
        &error,
        &mut d_error_1,
        tape_6,
        d_argument,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_error, d_error_1);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_6);
    ::autodiff_runtime::operators::sub_adjoint(
        t_6,
        &mut d_argument,
        y,
        ::autodiff_runtime::Constant,
        tape_5,
        d_error,
    );
    let mut d_hidden = ::autodiff_runtime::Differentiable::zero_like(&hidden);
    hidden.dot_adjoint(&mut d_hidden, w2, &mut *d_w2, tape_4, d_argument);
    let mut d_place = ::autodiff_runtime::vec![0.0; t_3];
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    ::autodiff_runtime::methods::with_elements_adjoint(
        &t_1,
        &mut d_argument,
        t_4,
        &mut d_place,
        tape_3,
        d_hidden,
    );
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_2);
    for i in (0..t_5).rev() {
        let tanh_x = records.pop();
        let d_x_1 = ::autodiff_runtime::product(
            ::autodiff_runtime::shadow::take(&mut d_place[i]),
            1.0 - ::autodiff_runtime::product(tanh_x, tanh_x),
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_place_1[i], d_x_1);
    }
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    ::autodiff_runtime::methods::elements_adjoint(
        &t_1,
        &mut d_argument_1,
        tape_2,
        d_place_1,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_argument, d_argument_1);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
    ::autodiff_runtime::operators::add_adjoint(
        t,
        &mut d_argument_1,
        b1,
        &mut *d_b1,
        tape_1,
        d_argument,
    );
    x.dot_adjoint(&mut *d_x, w1, &mut *d_w1, tape, d_argument_1);
    t_8 / t_9
}
#[inline]
pub fn perceptron_augmented<'tape>(
    x: &Array2<f64>,
    w1: &Array2<f64>,
    b1: &Array1<f64>,
    w2: &Array1<f64>,
    y: &Array1<f64>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Array2 < f64 >, ::core::option::Option < & mut Array2 < f64 > >, &
        Array2 < f64 >, ::core::option::Option < & mut Array2 < f64 > >, & Array1 < f64
        >, ::core::option::Option < & mut Array1 < f64 > >, & Array1 < f64 >,
        ::core::option::Option < & mut Array1 < f64 > >, & Array1 < f64 >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = x.dot_augmented(w1);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = ::autodiff_runtime::operators::add_augmented(t.clone(), b1);
    let tape_1 = tape_1.keep_tape();
    let (t_2, tape_2) = ::autodiff_runtime::methods::elements_augmented(&t_1);
    let tape_2 = tape_2.keep_tape();
    let mut t_3 = ::autodiff_runtime::vec![0.0; t_2.len()];
    let t_4 = t_2.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_4));
    for i in 0..t_4 {
        let x = t_2[i];
        let tanh_x = x.tanh();
        t_3[i] = tanh_x;
        records.push(tanh_x);
    }
    let (hidden, tape_3) = ::autodiff_runtime::methods::with_elements_augmented(
        &t_1,
        t_3.clone(),
    );
    let tape_3 = tape_3.keep_tape();
    let (t_4, tape_4) = hidden.dot_augmented(w2);
    let tape_4 = tape_4.keep_tape();
    let (error, tape_5) = ::autodiff_runtime::operators::sub_augmented(t_4.clone(), y);
    let tape_5 = tape_5.keep_tape();
    let (t_5, tape_6) = ::autodiff_runtime::operators::mul_augmented(&error, &error);
    let tape_6 = tape_6.keep_tape();
    let (t_6, tape_7) = t_5.sum_augmented();
    let tape_7 = tape_7.keep_tape();
    let t_7 = y.len() as f64;
    let tape = move |
        x: &Array2<f64>,
        mut d_x: ::core::option::Option<&mut Array2<f64>>,
        w1: &Array2<f64>,
        mut d_w1: ::core::option::Option<&mut Array2<f64>>,
        b1: &Array1<f64>,
        mut d_b1: ::core::option::Option<&mut Array1<f64>>,
        w2: &Array1<f64>,
        mut d_w2: ::core::option::Option<&mut Array1<f64>>,
        y: &Array1<f64>,
        seed: f64|
    {
        let t_8 = t_2.len();
        let t_9 = t_2.len();
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
        t_5.sum_adjoint(&mut d_argument, tape_7, seed / t_7);
        let mut d_error = ::autodiff_runtime::Differentiable::zero_like(&error);
        let mut d_error_1 = ::autodiff_runtime::Differentiable::zero_like(&error);
        ::autodiff_runtime::operators::mul_adjoint(
            &error,
            &mut d_error,
            &error,
            &mut d_error_1,
            tape_6,
            d_argument,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_error, d_error_1);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        ::autodiff_runtime::operators::sub_adjoint(
            t_4,
            &mut d_argument,
            y,
            ::autodiff_runtime::Constant,
            tape_5,
            d_error,
        );
        let mut d_hidden = ::autodiff_runtime::Differentiable::zero_like(&hidden);
        hidden.dot_adjoint(&mut d_hidden, w2, d_w2.as_deref_mut(), tape_4, d_argument);
        let mut d_place = ::autodiff_runtime::vec![0.0; t_8];
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        ::autodiff_runtime::methods::with_elements_adjoint(
            &t_1,
            &mut d_argument,
            t_3,
            &mut d_place,
            tape_3,
            d_hidden,
        );
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_2);
        for i in (0..t_9).rev() {
            let tanh_x = records.pop();
            let d_x_1 = ::autodiff_runtime::product(
                ::autodiff_runtime::shadow::take(&mut d_place[i]),
                1.0 - ::autodiff_runtime::product(tanh_x, tanh_x),
            );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_place_1[i], d_x_1);
        }
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        ::autodiff_runtime::methods::elements_adjoint(
            &t_1,
            &mut d_argument_1,
            tape_2,
            d_place_1,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_argument, d_argument_1);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
        ::autodiff_runtime::operators::add_adjoint(
            t,
            &mut d_argument_1,
            b1,
            d_b1.as_deref_mut(),
            tape_1,
            d_argument,
        );
        x.dot_adjoint(d_x.as_deref_mut(), w1, d_w1.as_deref_mut(), tape, d_argument_1);
    };
    (
        t_6 / t_7,
        ::autodiff_runtime::nested!(
            tape, (& Array2 < f64 >, ::core::option::Option < & mut Array2 < f64 > >, &
            Array2 < f64 >, ::core::option::Option < & mut Array2 < f64 > >, & Array1 <
            f64 >, ::core::option::Option < & mut Array1 < f64 > >, & Array1 < f64 >,
            ::core::option::Option < & mut Array1 < f64 > >, & Array1 < f64 >, f64) -> ()
        ),
    )
}
pub fn logistic_loss_grad(
    w: &Array1<f64>,
    d_w: &mut Array1<f64>,
    x: &Array2<f64>,
    y: &Array1<f64>,
) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_w, w, "w");
    let (z, tape) = x.dot_augmented(w);
    let t = y.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut loss: f64 = 0.0;
    for i in 0..t {
        let exp_1 = z[i].exp();
        let t = y[i];
        let t_1 = z[i];
        records.push(exp_1);
        loss += (1.0_f64 + exp_1).ln() - t * t_1;
    }
    let (t_1, tape_1) = w.dot_augmented(w);
    ::autodiff_runtime::shadow::clear(d_w, w);
    let mut d_again = ::autodiff_runtime::shadow::zero_like(w);
    w.dot_adjoint(&mut *d_w, w, &mut d_again, tape_1, 0.1);
    ::autodiff_runtime::shadow::accumulate(&mut *d_w, &d_again);
    let mut d_z = ::autodiff_runtime::shadow::zero_like(&z);
    for i in (0..t).rev() {
        let exp_1 = records.pop();
        d_z[i] += exp_1 / (1.0 + exp_1) - y[i];
    }
    x.dot_adjoint(::autodiff_runtime::Constant, w, &mut *d_w, tape, d_z);
    loss + 0.1 * t_1
}
#[inline]
pub fn logistic_loss_augmented<'tape>(
    w: &Array1<f64>,
    x: &Array2<f64>,
    y: &Array1<f64>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Array1 < f64 >, ::core::option::Option < & mut Array1 < f64 > >, &
        Array2 < f64 >, & Array1 < f64 >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (z, tape) = x.dot_augmented(w);
    let tape = tape.keep_tape();
    let t = y.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut loss: f64 = 0.0;
    for i in 0..t {
        let exp_1 = z[i].exp();
        let t = y[i];
        let t_1 = z[i];
        records.push(exp_1);
        loss += (1.0_f64 + exp_1).ln() - t * t_1;
    }
    let (t_1, tape_1) = w.dot_augmented(w);
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        w: &Array1<f64>,
        mut d_w: ::core::option::Option<&mut Array1<f64>>,
        x: &Array2<f64>,
        y: &Array1<f64>,
        seed: f64|
    {
        let t_2 = seed * 0.1;
        let mut d_again = ::autodiff_runtime::shadow::zero_like(w);
        w.dot_adjoint(d_w.as_deref_mut(), w, &mut d_again, tape_1, t_2);
        if let Some(d_w) = &mut d_w {
            ::autodiff_runtime::shadow::accumulate(&mut **d_w, &d_again);
        }
        let mut d_z = ::autodiff_runtime::shadow::zero_like(&z);
        let d_loss = seed;
        for i in (0..t).rev() {
            let exp_1 = records.pop();
            d_z[i] += d_loss / (1.0 + exp_1) * exp_1 - d_loss * y[i];
        }
        x.dot_adjoint(::autodiff_runtime::Constant, w, d_w.as_deref_mut(), tape, d_z);
    };
    (
        loss + 0.1 * t_1,
        ::autodiff_runtime::nested!(
            tape, (& Array1 < f64 >, ::core::option::Option < & mut Array1 < f64 > >, &
            Array2 < f64 >, & Array1 < f64 >, f64) -> ()
        ),
    )
}
pub fn elementwise_grad(
    a: &Array1<f64>,
    d_a: &mut Array1<f64>,
    b: Array1<f64>,
    k: f64,
) -> (f64, Array1<f64>, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    let (t, tape) = ::autodiff_runtime::operators::mul_augmented(a, 2.0);
    let (t_1, tape_1) = ::autodiff_runtime::operators::div_augmented(&b, a);
    let (t_2, tape_2) = ::autodiff_runtime::operators::add_augmented(
        t.clone(),
        t_1.clone(),
    );
    let (c, tape_3) = ::autodiff_runtime::operators::sub_augmented(t_2.clone(), k);
    let (t_3, tape_4) = ::autodiff_runtime::operators::mul_augmented(c.clone(), k);
    let (t_4, tape_5) = ::autodiff_runtime::operators::add_augmented(1.0, a);
    let (d, tape_6) = ::autodiff_runtime::operators::div_augmented(
        t_3.clone(),
        t_4.clone(),
    );
    let (d_1, tape_7) = ::autodiff_runtime::operators::add_augmented(d.clone(), a);
    let (d_2, tape_8) = ::autodiff_runtime::operators::mul_augmented(d_1.clone(), 0.5);
    let (d_3, tape_9) = ::autodiff_runtime::operators::sub_augmented(d_2.clone(), &b);
    let (e, tape_10) = ::autodiff_runtime::operators::div_augmented(1.0, &d_3);
    let (t_5, tape_11) = e.sum_augmented();
    let (t_6, tape_12) = ::autodiff_runtime::operators::sub_augmented(
        b.clone(),
        d_3.clone(),
    );
    let (t_7, tape_13) = ::autodiff_runtime::methods::elements_augmented(&t_6);
    let t_8 = t_7.len();
    let mut t_9 = ::autodiff_runtime::vec![0.0; t_8];
    let t_10 = t_7.len();
    for i in 0..t_10 {
        let x = t_7[i];
        t_9[i] = x * x;
    }
    let (t_11, tape_14) = ::autodiff_runtime::methods::with_elements_augmented(
        &t_6,
        t_9.clone(),
    );
    let (t_12, tape_15) = t_11.sum_augmented();
    ::autodiff_runtime::shadow::clear(d_a, a);
    let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_11);
    t_11.sum_adjoint(&mut d_argument, tape_15, 1.0);
    let mut d_place = ::autodiff_runtime::vec![0.0; t_8];
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_6);
    ::autodiff_runtime::methods::with_elements_adjoint(
        &t_6,
        &mut d_argument_1,
        t_9,
        &mut d_place,
        tape_14,
        d_argument,
    );
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_7);
    for i in (0..t_10).rev() {
        let t = ::autodiff_runtime::product(
            ::autodiff_runtime::shadow::take(&mut d_place[i]),
            t_7[i],
        );
        let mut d_x = t;
        ::autodiff_runtime::Differentiable::accumulate(&mut d_x, t);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_place_1[i], d_x);
    }
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_6);
    ::autodiff_runtime::methods::elements_adjoint(
        &t_6,
        &mut d_argument,
        tape_13,
        d_place_1,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_argument_1, d_argument);
    let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d_3);
    ::autodiff_runtime::operators::sub_adjoint(
        b.clone(),
        &mut d_b,
        d_3.clone(),
        &mut d_d,
        tape_12,
        d_argument_1,
    );
    let mut d_e = ::autodiff_runtime::Differentiable::zero_like(&e);
    e.sum_adjoint(&mut d_e, tape_11, -1.0);
    let mut d_d_1 = ::autodiff_runtime::Differentiable::zero_like(&d_3);
    ::autodiff_runtime::operators::div_adjoint(
        1.0,
        ::autodiff_runtime::Constant,
        &d_3,
        &mut d_d_1,
        tape_10,
        d_e,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_d, d_d_1);
    let mut d_d_1 = ::autodiff_runtime::Differentiable::zero_like(&d_2);
    ::autodiff_runtime::operators::sub_adjoint(
        d_2,
        &mut d_d_1,
        &b,
        &mut d_b,
        tape_9,
        d_d,
    );
    let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d_1);
    ::autodiff_runtime::operators::mul_adjoint(
        d_1,
        &mut d_d,
        0.5,
        ::autodiff_runtime::Constant,
        tape_8,
        d_d_1,
    );
    let mut d_d_1 = ::autodiff_runtime::Differentiable::zero_like(&d);
    ::autodiff_runtime::operators::add_adjoint(d, &mut d_d_1, a, &mut *d_a, tape_7, d_d);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
    ::autodiff_runtime::operators::div_adjoint(
        t_3,
        &mut d_argument,
        t_4,
        &mut d_argument_1,
        tape_6,
        d_d_1,
    );
    ::autodiff_runtime::operators::add_adjoint(
        1.0,
        ::autodiff_runtime::Constant,
        a,
        &mut *d_a,
        tape_5,
        d_argument_1,
    );
    let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
    let mut d_k = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        c,
        &mut d_c,
        k,
        &mut d_k,
        tape_4,
        d_argument,
    );
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    let mut d_k_1 = -0.0;
    ::autodiff_runtime::operators::sub_adjoint(
        t_2,
        &mut d_argument,
        k,
        &mut d_k_1,
        tape_3,
        d_c,
    );
    let d_k = d_k + d_k_1;
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
    let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    ::autodiff_runtime::operators::add_adjoint(
        t,
        &mut d_argument_1,
        t_1,
        &mut d_argument_2,
        tape_2,
        d_argument,
    );
    ::autodiff_runtime::operators::div_adjoint(
        &b,
        &mut d_b,
        a,
        &mut *d_a,
        tape_1,
        d_argument_2,
    );
    ::autodiff_runtime::operators::mul_adjoint(
        a,
        &mut *d_a,
        2.0,
        ::autodiff_runtime::Constant,
        tape,
        d_argument_1,
    );
    (-t_5 + t_12, d_b, d_k)
}
#[inline]
pub fn elementwise_augmented<'tape>(
    a: &Array1<f64>,
    b: Array1<f64>,
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Array1 < f64 >, ::core::option::Option < & mut Array1 < f64 > >, Array1
        < f64 >, f64, f64) -> (Array1 < f64 >, f64)
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = ::autodiff_runtime::operators::mul_augmented(a, 2.0);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = ::autodiff_runtime::operators::div_augmented(&b, a);
    let tape_1 = tape_1.keep_tape();
    let (t_2, tape_2) = ::autodiff_runtime::operators::add_augmented(
        t.clone(),
        t_1.clone(),
    );
    let tape_2 = tape_2.keep_tape();
    let (c, tape_3) = ::autodiff_runtime::operators::sub_augmented(t_2.clone(), k);
    let tape_3 = tape_3.keep_tape();
    let (t_3, tape_4) = ::autodiff_runtime::operators::mul_augmented(c.clone(), k);
    let tape_4 = tape_4.keep_tape();
    let (t_4, tape_5) = ::autodiff_runtime::operators::add_augmented(1.0, a);
    let tape_5 = tape_5.keep_tape();
    let (d, tape_6) = ::autodiff_runtime::operators::div_augmented(
        t_3.clone(),
        t_4.clone(),
    );
    let tape_6 = tape_6.keep_tape();
    let (d_1, tape_7) = ::autodiff_runtime::operators::add_augmented(d.clone(), a);
    let tape_7 = tape_7.keep_tape();
    let (d_2, tape_8) = ::autodiff_runtime::operators::mul_augmented(d_1.clone(), 0.5);
    let tape_8 = tape_8.keep_tape();
    let (d_3, tape_9) = ::autodiff_runtime::operators::sub_augmented(d_2.clone(), &b);
    let tape_9 = tape_9.keep_tape();
    let (e, tape_10) = ::autodiff_runtime::operators::div_augmented(1.0, &d_3);
    let tape_10 = tape_10.keep_tape();
    let (t_5, tape_11) = e.sum_augmented();
    let tape_11 = tape_11.keep_tape();
    let (t_6, tape_12) = ::autodiff_runtime::operators::sub_augmented(
        b.clone(),
        d_3.clone(),
    );
    let tape_12 = tape_12.keep_tape();
    let (t_7, tape_13) = ::autodiff_runtime::methods::elements_augmented(&t_6);
    let tape_13 = tape_13.keep_tape();
    let mut t_8 = ::autodiff_runtime::vec![0.0; t_7.len()];
    for i in 0..t_7.len() {
        let x = t_7[i];
        t_8[i] = x * x;
    }
    let (t_9, tape_14) = ::autodiff_runtime::methods::with_elements_augmented(
        &t_6,
        t_8.clone(),
    );
    let tape_14 = tape_14.keep_tape();
    let (t_10, tape_15) = t_9.sum_augmented();
    let tape_15 = tape_15.keep_tape();
    let tape = move |
        a: &Array1<f64>,
        mut d_a: ::core::option::Option<&mut Array1<f64>>,
        b: Array1<f64>,
        k: f64,
        seed: f64|
    {
        let t_11 = t_7.len();
        let t_12 = t_7.len();
        let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_9);
        t_9.sum_adjoint(&mut d_argument, tape_15, seed);
        let mut d_place = ::autodiff_runtime::vec![0.0; t_11];
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_6);
        ::autodiff_runtime::methods::with_elements_adjoint(
            &t_6,
            &mut d_argument_1,
            t_8,
            &mut d_place,
            tape_14,
            d_argument,
        );
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_7);
        for i in (0..t_12).rev() {
            let t = ::autodiff_runtime::product(
                ::autodiff_runtime::shadow::take(&mut d_place[i]),
                t_7[i],
            );
            let mut d_x = t;
            ::autodiff_runtime::Differentiable::accumulate(&mut d_x, t);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_place_1[i], d_x);
        }
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_6);
        ::autodiff_runtime::methods::elements_adjoint(
            &t_6,
            &mut d_argument,
            tape_13,
            d_place_1,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_argument_1, d_argument);
        let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d_3);
        ::autodiff_runtime::operators::sub_adjoint(
            b.clone(),
            &mut d_b,
            d_3.clone(),
            &mut d_d,
            tape_12,
            d_argument_1,
        );
        let mut d_e = ::autodiff_runtime::Differentiable::zero_like(&e);
        e.sum_adjoint(&mut d_e, tape_11, -seed);
        let mut d_d_1 = ::autodiff_runtime::Differentiable::zero_like(&d_3);
        ::autodiff_runtime::operators::div_adjoint(
            1.0,
            ::autodiff_runtime::Constant,
            &d_3,
            &mut d_d_1,
            tape_10,
            d_e,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_d, d_d_1);
        let mut d_d_1 = ::autodiff_runtime::Differentiable::zero_like(&d_2);
        ::autodiff_runtime::operators::sub_adjoint(
            d_2,
            &mut d_d_1,
            &b,
            &mut d_b,
            tape_9,
            d_d,
        );
        let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d_1);
        ::autodiff_runtime::operators::mul_adjoint(
            d_1,
            &mut d_d,
            0.5,
            ::autodiff_runtime::Constant,
            tape_8,
            d_d_1,
        );
        let mut d_d_1 = ::autodiff_runtime::Differentiable::zero_like(&d);
        ::autodiff_runtime::operators::add_adjoint(
            d,
            &mut d_d_1,
            a,
            d_a.as_deref_mut(),
            tape_7,
            d_d,
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        ::autodiff_runtime::operators::div_adjoint(
            t_3,
            &mut d_argument,
            t_4,
            &mut d_argument_1,
            tape_6,
            d_d_1,
        );
        ::autodiff_runtime::operators::add_adjoint(
            1.0,
            ::autodiff_runtime::Constant,
            a,
            d_a.as_deref_mut(),
            tape_5,
            d_argument_1,
        );
        let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
        let mut d_k = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            c,
            &mut d_c,
            k,
            &mut d_k,
            tape_4,
            d_argument,
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        let mut d_k_1 = -0.0;
        ::autodiff_runtime::operators::sub_adjoint(
            t_2,
            &mut d_argument,
            k,
            &mut d_k_1,
            tape_3,
            d_c,
        );
        let d_k = d_k + d_k_1;
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
        let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        ::autodiff_runtime::operators::add_adjoint(
            t,
            &mut d_argument_1,
            t_1,
            &mut d_argument_2,
            tape_2,
            d_argument,
        );
        ::autodiff_runtime::operators::div_adjoint(
            &b,
            &mut d_b,
            a,
            d_a.as_deref_mut(),
            tape_1,
            d_argument_2,
        );
        ::autodiff_runtime::operators::mul_adjoint(
            a,
            d_a.as_deref_mut(),
            2.0,
            ::autodiff_runtime::Constant,
            tape,
            d_argument_1,
        );
        (d_b, d_k)
    };
    (
        -t_5 + t_10,
        ::autodiff_runtime::nested!(
            tape, (& Array1 < f64 >, ::core::option::Option < & mut Array1 < f64 > >,
            Array1 < f64 >, f64, f64) -> (Array1 < f64 >, f64)
        ),
    )
}
pub fn axes_grad(m: &Array2<f64>, d_m: &mut Array2<f64>) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_m, m, "m");
    ::autodiff_runtime::shadow::clear(d_m, m);
    let mut s: f64 = 0.0;
    for i in 0..m.nrows() {
        let t_1 = [i, i];
        let (t_2, tape) = m.row_augmented(i);
        let (t_3, tape_1) = t_2.sum_augmented();
        let t_4 = m[t_1];
        let (t_5, tape_2) = ::autodiff_runtime::operators::mul_augmented(
            t_4,
            t_3.clone(),
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        ::autodiff_runtime::operators::mul_adjoint(
            t_4,
            &mut d_argument,
            t_3,
            &mut d_argument_1,
            tape_2,
            1.0,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_m[t_1], d_argument);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        t_2.sum_adjoint(&mut d_argument, tape_1, d_argument_1);
        m.row_adjoint(&mut *d_m, i, ::autodiff_runtime::Constant, tape, d_argument);
        s += t_5;
    }
    let t_1 = Axis(0);
    let (totals, tape) = m.sum_axis_augmented(t_1.clone());
    let (t_2, tape_1) = m.t_augmented();
    let (t_3, tape_2) = t_2.dot_augmented(&totals);
    let (t_4, tape_3) = t_3.sum_augmented();
    let t_5 = (0, 1);
    let t_6 = m[t_5];
    d_m[t_5] += t_6.cos();
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    t_3.sum_adjoint(&mut d_argument, tape_3, 1.0);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    let mut d_totals = ::autodiff_runtime::Differentiable::zero_like(&totals);
    t_2.dot_adjoint(&mut d_argument_1, &totals, &mut d_totals, tape_2, d_argument);
    m.t_adjoint(&mut *d_m, tape_1, d_argument_1);
    m.sum_axis_adjoint(&mut *d_m, t_1, ::autodiff_runtime::Constant, tape, d_totals);
    s + t_4 + t_6.sin()
}
#[inline]
pub fn axes_augmented<'tape>(
    m: &Array2<f64>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Array2 < f64 >, ::core::option::Option < & mut Array2 < f64 > >, f64)
        -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let t_1 = m.nrows();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut s: f64 = 0.0;
    for i in 0..t_1 {
        let t_1 = [i, i];
        let (t_2, tape) = m.row_augmented(i);
        let (t_3, tape_1) = t_2.sum_augmented();
        let (t_4, tape_2) = ::autodiff_runtime::operators::mul_augmented(
            m[t_1],
            t_3.clone(),
        );
        records
            .push((
                t_1,
                t_2,
                tape.keep_tape(),
                t_3,
                tape_1.keep_tape(),
                tape_2.keep_tape(),
            ));
        s += t_4;
    }
    let t_2 = Axis(0);
    let (totals, tape) = m.sum_axis_augmented(t_2.clone());
    let tape = tape.keep_tape();
    let (t_3, tape_1) = m.t_augmented();
    let tape_1 = tape_1.keep_tape();
    let (t_4, tape_2) = t_3.dot_augmented(&totals);
    let tape_2 = tape_2.keep_tape();
    let (t_5, tape_3) = t_4.sum_augmented();
    let tape_3 = tape_3.keep_tape();
    let t_6 = m[(0, 1)];
    let tape = move |
        m: &Array2<f64>,
        mut d_m: ::core::option::Option<&mut Array2<f64>>,
        seed: f64|
    {
        let t_7 = (0, 1);
        if let Some(d_m) = &mut d_m {
            d_m[t_7] += seed * m[t_7].cos();
        }
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        t_4.sum_adjoint(&mut d_argument, tape_3, seed);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        let mut d_totals = ::autodiff_runtime::Differentiable::zero_like(&totals);
        t_3.dot_adjoint(&mut d_argument_1, &totals, &mut d_totals, tape_2, d_argument);
        m.t_adjoint(d_m.as_deref_mut(), tape_1, d_argument_1);
        m.sum_axis_adjoint(
            d_m.as_deref_mut(),
            t_2,
            ::autodiff_runtime::Constant,
            tape,
            d_totals,
        );
        let d_s = seed;
        for i in (0..t_1).rev() {
            let (t_1, t_2, tape, t_3, tape_1, tape_2) = records.pop();
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&m[t_1]);
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
            ::autodiff_runtime::operators::mul_adjoint(
                m[t_1],
                &mut d_argument,
                t_3,
                &mut d_argument_1,
                tape_2,
                d_s,
            );
            if let Some(d_m) = &mut d_m {
                ::autodiff_runtime::Differentiable::accumulate(
                    &mut d_m[t_1],
                    d_argument,
                );
            }
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
            t_2.sum_adjoint(&mut d_argument, tape_1, d_argument_1);
            m.row_adjoint(
                d_m.as_deref_mut(),
                i,
                ::autodiff_runtime::Constant,
                tape,
                d_argument,
            );
        }
    };
    (
        s + t_5 + t_6.sin(),
        ::autodiff_runtime::nested!(
            tape, (& Array2 < f64 >, ::core::option::Option < & mut Array2 < f64 > >,
            f64) -> ()
        ),
    )
}
pub fn made_grad(x: Vec<f64>, k: f64) -> (f64, Vec<f64>, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let (a, tape) = Array1::from_augmented(x.clone());
    let mut b = Array1::zeros(a.len());
    let t = a.len();
    for i in 0..t {
        b[i] = k * a[i];
    }
    let t_1 = a.len();
    let (t_2, tape_1) = Array1::from_elem_augmented(t_1, k);
    let (c, tape_2) = ::autodiff_runtime::operators::add_augmented(&b, t_2.clone());
    let (value, tape_3) = c.dot_augmented(&a);
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
    c.dot_adjoint(&mut d_c, &a, &mut d_a, tape_3, 1.0);
    let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    ::autodiff_runtime::operators::add_adjoint(
        &b,
        &mut d_b,
        t_2,
        &mut d_argument,
        tape_2,
        d_c,
    );
    let mut d_k = -0.0;
    Array1::from_elem_adjoint(
        t_1,
        ::autodiff_runtime::Constant,
        k,
        &mut d_k,
        tape_1,
        d_argument,
    );
    let sum = ::autodiff_runtime::sums::sum(0..t, |i| d_b[i] * a[i]);
    let d_k = d_k + sum;
    for i in 0..t {
        d_a[i] += ::autodiff_runtime::shadow::take(&mut d_b[i]) * k;
    }
    Array1::from_adjoint(x, &mut d_x, tape, d_a);
    (value, d_x, d_k)
}
#[inline]
pub fn made_augmented<'tape>(
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
    let (a, tape) = Array1::from_augmented(x.clone());
    let tape = tape.keep_tape();
    let mut b = Array1::zeros(a.len());
    let t = a.len();
    for i in 0..t {
        b[i] = k * a[i];
    }
    let t_1 = a.len();
    let (t_2, tape_1) = Array1::from_elem_augmented(t_1, k);
    let tape_1 = tape_1.keep_tape();
    let (c, tape_2) = ::autodiff_runtime::operators::add_augmented(&b, t_2.clone());
    let tape_2 = tape_2.keep_tape();
    let (value, tape_3) = c.dot_augmented(&a);
    let tape_3 = tape_3.keep_tape();
    let tape = move |x: Vec<f64>, k: f64, seed: f64| {
        let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
        c.dot_adjoint(&mut d_c, &a, &mut d_a, tape_3, seed);
        let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        ::autodiff_runtime::operators::add_adjoint(
            &b,
            &mut d_b,
            t_2,
            &mut d_argument,
            tape_2,
            d_c,
        );
        let mut d_k = -0.0;
        Array1::from_elem_adjoint(
            t_1,
            ::autodiff_runtime::Constant,
            k,
            &mut d_k,
            tape_1,
            d_argument,
        );
        let sum = ::autodiff_runtime::sums::sum(0..t, |i| d_b[i] * a[i]);
        let d_k = d_k + sum;
        for i in 0..t {
            d_a[i] += ::autodiff_runtime::shadow::take(&mut d_b[i]) * k;
        }
        Array1::from_adjoint(x, &mut d_x, tape, d_a);
        (d_x, d_k)
    };
    (
        value,
        ::autodiff_runtime::nested!(tape, (Vec < f64 >, f64, f64) -> (Vec < f64 >, f64)),
    )
}
