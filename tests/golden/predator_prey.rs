fn field_vjp(s: V2, seed: V2) -> (V2, V2) {
    let t = 1.1 - 0.4 * s.y;
    let t_1 = s.x;
    let t_2 = 0.1 * s.x - 0.4;
    let t_3 = s.y;
    let value = V2 { x: t_1 * t, y: t_3 * t_2 };
    let mut d_s = ::autodiff_runtime::shadow::zero_like(&s);
    let mut d_value = seed;
    let t_4 = d_value.x;
    let t_5 = d_value.y;
    d_s.x
        += ::autodiff_runtime::product(::autodiff_runtime::product(t_5, t_3), 0.1)
            + t_4 * t;
    d_s.y
        += t_5 * t_2
            - ::autodiff_runtime::product(::autodiff_runtime::product(t_4, t_1), 0.4);
    (value, d_s)
}
pub fn predator_prey_vjp(s0: V2, h: f64, n: usize, seed: V2) -> (V2, V2, f64) {
    let s = s0.clone();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    let mut s_1 = s;
    for _ in 0..n {
        let (k1, tape) = field_augmented(s_1.clone());
        let (t, tape_1) = ::autodiff_runtime::operators::mul_augmented(
            k1.clone(),
            h / 2.0,
        );
        let (t_1, tape_2) = ::autodiff_runtime::operators::add_augmented(
            s_1.clone(),
            t.clone(),
        );
        let (k2, tape_3) = field_augmented(t_1.clone());
        let (t_2, tape_4) = ::autodiff_runtime::operators::mul_augmented(
            k2.clone(),
            h / 2.0,
        );
        let (t_3, tape_5) = ::autodiff_runtime::operators::add_augmented(
            s_1.clone(),
            t_2.clone(),
        );
        let (k3, tape_6) = field_augmented(t_3.clone());
        let (t_4, tape_7) = ::autodiff_runtime::operators::mul_augmented(k3.clone(), h);
        let (t_5, tape_8) = ::autodiff_runtime::operators::add_augmented(
            s_1.clone(),
            t_4.clone(),
        );
        let (k4, tape_9) = field_augmented(t_5.clone());
        let (t_6, tape_10) = ::autodiff_runtime::operators::mul_augmented(
            2.0,
            k2.clone(),
        );
        let (t_7, tape_11) = ::autodiff_runtime::operators::add_augmented(
            k1.clone(),
            t_6.clone(),
        );
        let (t_8, tape_12) = ::autodiff_runtime::operators::mul_augmented(
            2.0,
            k3.clone(),
        );
        let (t_9, tape_13) = ::autodiff_runtime::operators::add_augmented(
            t_7.clone(),
            t_8.clone(),
        );
        let (t_10, tape_14) = ::autodiff_runtime::operators::add_augmented(
            t_9.clone(),
            k4.clone(),
        );
        let (t_11, tape_15) = ::autodiff_runtime::operators::mul_augmented(
            t_10.clone(),
            h / 6.0,
        );
        let (s, tape_16) = ::autodiff_runtime::operators::add_augmented(
            s_1.clone(),
            t_11.clone(),
        );
        records
            .push((
                s_1,
                k1,
                tape,
                t,
                tape_1,
                t_1,
                tape_2,
                k2,
                tape_3,
                t_2,
                tape_4,
                t_3,
                tape_5,
                k3,
                tape_6,
                t_4,
                tape_7,
                t_5,
                tape_8,
                k4,
                tape_9,
                t_6,
                tape_10,
                t_7,
                tape_11,
                t_8,
                tape_12,
                t_9,
                tape_13,
                t_10,
                tape_14,
                t_11,
                tape_15,
                tape_16,
            ));
        s_1 = s;
    }
    let mut d_s0 = ::autodiff_runtime::shadow::zero_like(&s0);
    let mut d_s = seed;
    let mut d_h: f64 = 0.0;
    for _ in (0..n).rev() {
        let (
            s,
            k1,
            tape,
            t,
            tape_1,
            t_1,
            tape_2,
            k2,
            tape_3,
            t_2,
            tape_4,
            t_3,
            tape_5,
            k3,
            tape_6,
            t_4,
            tape_7,
            t_5,
            tape_8,
            k4,
            tape_9,
            t_6,
            tape_10,
            t_7,
            tape_11,
            t_8,
            tape_12,
            t_9,
            tape_13,
            t_10,
            tape_14,
            t_11,
            tape_15,
            tape_16,
        ) = records.pop();
        let t_12 = 1.0 / 6.0;
        let t_13 = 1.0 / 2.0;
        let t_14 = 1.0 / 2.0;
        let mut d_s_1 = ::autodiff_runtime::Differentiable::zero_like(&s);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_11);
        ::autodiff_runtime::operators::add_adjoint(
            s,
            &mut d_s_1,
            t_11,
            &mut d_argument,
            tape_16,
            d_s,
        );
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_10);
        let mut d_argument_2 = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            t_10,
            &mut d_argument_1,
            h * t_12,
            &mut d_argument_2,
            tape_15,
            d_argument,
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_9);
        let mut d_k4 = ::autodiff_runtime::Differentiable::zero_like(&k4);
        ::autodiff_runtime::operators::add_adjoint(
            t_9,
            &mut d_argument,
            k4,
            &mut d_k4,
            tape_14,
            d_argument_1,
        );
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_7);
        let mut d_argument_3 = ::autodiff_runtime::Differentiable::zero_like(&t_8);
        ::autodiff_runtime::operators::add_adjoint(
            t_7,
            &mut d_argument_1,
            t_8,
            &mut d_argument_3,
            tape_13,
            d_argument,
        );
        let mut d_k3 = ::autodiff_runtime::Differentiable::zero_like(&k3);
        ::autodiff_runtime::operators::mul_adjoint(
            2.0,
            ::autodiff_runtime::Constant,
            k3,
            &mut d_k3,
            tape_12,
            d_argument_3,
        );
        let mut d_k1 = ::autodiff_runtime::Differentiable::zero_like(&k1);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_6);
        ::autodiff_runtime::operators::add_adjoint(
            k1,
            &mut d_k1,
            t_6,
            &mut d_argument,
            tape_11,
            d_argument_1,
        );
        let mut d_k2 = ::autodiff_runtime::Differentiable::zero_like(&k2);
        ::autodiff_runtime::operators::mul_adjoint(
            2.0,
            ::autodiff_runtime::Constant,
            k2,
            &mut d_k2,
            tape_10,
            d_argument,
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
        field_adjoint(t_5, &mut d_argument, tape_9, d_k4);
        let mut d_s_2 = ::autodiff_runtime::Differentiable::zero_like(&s);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        ::autodiff_runtime::operators::add_adjoint(
            s,
            &mut d_s_2,
            t_4,
            &mut d_argument_1,
            tape_8,
            d_argument,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_s_1, d_s_2);
        let mut d_k3_1 = ::autodiff_runtime::Differentiable::zero_like(&k3);
        let mut d_h_1 = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            k3,
            &mut d_k3_1,
            h,
            &mut d_h_1,
            tape_7,
            d_argument_1,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_k3, d_k3_1);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        field_adjoint(t_3, &mut d_argument, tape_6, d_k3);
        let mut d_s_2 = ::autodiff_runtime::Differentiable::zero_like(&s);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        ::autodiff_runtime::operators::add_adjoint(
            s,
            &mut d_s_2,
            t_2,
            &mut d_argument_1,
            tape_5,
            d_argument,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_s_1, d_s_2);
        let mut d_k2_1 = ::autodiff_runtime::Differentiable::zero_like(&k2);
        let mut d_argument = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            k2,
            &mut d_k2_1,
            h * t_13,
            &mut d_argument,
            tape_4,
            d_argument_1,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_k2, d_k2_1);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        field_adjoint(t_1, &mut d_argument_1, tape_3, d_k2);
        let mut d_s_2 = ::autodiff_runtime::Differentiable::zero_like(&s);
        let mut d_argument_3 = ::autodiff_runtime::Differentiable::zero_like(&t);
        ::autodiff_runtime::operators::add_adjoint(
            s,
            &mut d_s_2,
            t,
            &mut d_argument_3,
            tape_2,
            d_argument_1,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_s_1, d_s_2);
        let mut d_k1_1 = ::autodiff_runtime::Differentiable::zero_like(&k1);
        let mut d_argument_1 = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            k1,
            &mut d_k1_1,
            h * t_14,
            &mut d_argument_1,
            tape_1,
            d_argument_3,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_k1, d_k1_1);
        let mut d_s_2 = ::autodiff_runtime::Differentiable::zero_like(&s);
        field_adjoint(s, &mut d_s_2, tape, d_k1);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_s_1, d_s_2);
        d_s = d_s_1;
        d_h += d_argument_2 * t_12 + d_h_1 + d_argument * t_13 + d_argument_1 * t_14;
    }
    ::autodiff_runtime::Differentiable::accumulate(&mut d_s0, d_s);
    (s_1, d_s0, d_h)
}
#[inline]
pub fn predator_prey_augmented<'tape>(
    s0: V2,
    h: f64,
    n: usize,
) -> (V2, ::autodiff_runtime::nested_tape!('tape, (V2, f64, usize, V2) -> (V2, f64))) {
    use ::autodiff_runtime::Keep as _;
    let s = s0.clone();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    let mut s_1 = s;
    for _ in 0..n {
        let (k1, tape) = field_augmented(s_1.clone());
        let (t, tape_1) = ::autodiff_runtime::operators::mul_augmented(
            k1.clone(),
            h / 2.0,
        );
        let (t_1, tape_2) = ::autodiff_runtime::operators::add_augmented(
            s_1.clone(),
            t.clone(),
        );
        let (k2, tape_3) = field_augmented(t_1.clone());
        let (t_2, tape_4) = ::autodiff_runtime::operators::mul_augmented(
            k2.clone(),
            h / 2.0,
        );
        let (t_3, tape_5) = ::autodiff_runtime::operators::add_augmented(
            s_1.clone(),
            t_2.clone(),
        );
        let (k3, tape_6) = field_augmented(t_3.clone());
        let (t_4, tape_7) = ::autodiff_runtime::operators::mul_augmented(k3.clone(), h);
        let (t_5, tape_8) = ::autodiff_runtime::operators::add_augmented(
            s_1.clone(),
            t_4.clone(),
        );
        let (k4, tape_9) = field_augmented(t_5.clone());
        let (t_6, tape_10) = ::autodiff_runtime::operators::mul_augmented(
            2.0,
            k2.clone(),
        );
        let (t_7, tape_11) = ::autodiff_runtime::operators::add_augmented(
            k1.clone(),
            t_6.clone(),
        );
        let (t_8, tape_12) = ::autodiff_runtime::operators::mul_augmented(
            2.0,
            k3.clone(),
        );
        let (t_9, tape_13) = ::autodiff_runtime::operators::add_augmented(
            t_7.clone(),
            t_8.clone(),
        );
        let (t_10, tape_14) = ::autodiff_runtime::operators::add_augmented(
            t_9.clone(),
            k4.clone(),
        );
        let (t_11, tape_15) = ::autodiff_runtime::operators::mul_augmented(
            t_10.clone(),
            h / 6.0,
        );
        let (s, tape_16) = ::autodiff_runtime::operators::add_augmented(
            s_1.clone(),
            t_11.clone(),
        );
        records
            .push((
                s_1,
                k1,
                tape.keep_tape(),
                t,
                tape_1.keep_tape(),
                t_1,
                tape_2.keep_tape(),
                k2,
                tape_3.keep_tape(),
                t_2,
                tape_4.keep_tape(),
                t_3,
                tape_5.keep_tape(),
                k3,
                tape_6.keep_tape(),
                t_4,
                tape_7.keep_tape(),
                t_5,
                tape_8.keep_tape(),
                k4,
                tape_9.keep_tape(),
                t_6,
                tape_10.keep_tape(),
                t_7,
                tape_11.keep_tape(),
                t_8,
                tape_12.keep_tape(),
                t_9,
                tape_13.keep_tape(),
                t_10,
                tape_14.keep_tape(),
                t_11,
                tape_15.keep_tape(),
                tape_16.keep_tape(),
            ));
        s_1 = s;
    }
    let tape = move |s0: V2, h: f64, n: usize, seed: V2| {
        let mut d_s0 = ::autodiff_runtime::shadow::zero_like(&s0);
        let mut d_s = seed;
        let mut d_h: f64 = 0.0;
        for _ in (0..n).rev() {
            let (
                s,
                k1,
                tape,
                t,
                tape_1,
                t_1,
                tape_2,
                k2,
                tape_3,
                t_2,
                tape_4,
                t_3,
                tape_5,
                k3,
                tape_6,
                t_4,
                tape_7,
                t_5,
                tape_8,
                k4,
                tape_9,
                t_6,
                tape_10,
                t_7,
                tape_11,
                t_8,
                tape_12,
                t_9,
                tape_13,
                t_10,
                tape_14,
                t_11,
                tape_15,
                tape_16,
            ) = records.pop();
            let t_12 = 1.0 / 6.0;
            let t_13 = 1.0 / 2.0;
            let t_14 = 1.0 / 2.0;
            let mut d_s_1 = ::autodiff_runtime::Differentiable::zero_like(&s);
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_11);
            ::autodiff_runtime::operators::add_adjoint(
                s,
                &mut d_s_1,
                t_11,
                &mut d_argument,
                tape_16,
                d_s,
            );
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_10);
            let mut d_argument_2 = -0.0;
            ::autodiff_runtime::operators::mul_adjoint(
                t_10,
                &mut d_argument_1,
                h * t_12,
                &mut d_argument_2,
                tape_15,
                d_argument,
            );
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_9);
            let mut d_k4 = ::autodiff_runtime::Differentiable::zero_like(&k4);
            ::autodiff_runtime::operators::add_adjoint(
                t_9,
                &mut d_argument,
                k4,
                &mut d_k4,
                tape_14,
                d_argument_1,
            );
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_7);
            let mut d_argument_3 = ::autodiff_runtime::Differentiable::zero_like(&t_8);
            ::autodiff_runtime::operators::add_adjoint(
                t_7,
                &mut d_argument_1,
                t_8,
                &mut d_argument_3,
                tape_13,
                d_argument,
            );
            let mut d_k3 = ::autodiff_runtime::Differentiable::zero_like(&k3);
            ::autodiff_runtime::operators::mul_adjoint(
                2.0,
                ::autodiff_runtime::Constant,
                k3,
                &mut d_k3,
                tape_12,
                d_argument_3,
            );
            let mut d_k1 = ::autodiff_runtime::Differentiable::zero_like(&k1);
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_6);
            ::autodiff_runtime::operators::add_adjoint(
                k1,
                &mut d_k1,
                t_6,
                &mut d_argument,
                tape_11,
                d_argument_1,
            );
            let mut d_k2 = ::autodiff_runtime::Differentiable::zero_like(&k2);
            ::autodiff_runtime::operators::mul_adjoint(
                2.0,
                ::autodiff_runtime::Constant,
                k2,
                &mut d_k2,
                tape_10,
                d_argument,
            );
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
            field_adjoint(t_5, &mut d_argument, tape_9, d_k4);
            let mut d_s_2 = ::autodiff_runtime::Differentiable::zero_like(&s);
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
            ::autodiff_runtime::operators::add_adjoint(
                s,
                &mut d_s_2,
                t_4,
                &mut d_argument_1,
                tape_8,
                d_argument,
            );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_s_1, d_s_2);
            let mut d_k3_1 = ::autodiff_runtime::Differentiable::zero_like(&k3);
            let mut d_h_1 = -0.0;
            ::autodiff_runtime::operators::mul_adjoint(
                k3,
                &mut d_k3_1,
                h,
                &mut d_h_1,
                tape_7,
                d_argument_1,
            );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_k3, d_k3_1);
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
            field_adjoint(t_3, &mut d_argument, tape_6, d_k3);
            let mut d_s_2 = ::autodiff_runtime::Differentiable::zero_like(&s);
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
            ::autodiff_runtime::operators::add_adjoint(
                s,
                &mut d_s_2,
                t_2,
                &mut d_argument_1,
                tape_5,
                d_argument,
            );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_s_1, d_s_2);
            let mut d_k2_1 = ::autodiff_runtime::Differentiable::zero_like(&k2);
            let mut d_argument = -0.0;
            ::autodiff_runtime::operators::mul_adjoint(
                k2,
                &mut d_k2_1,
                h * t_13,
                &mut d_argument,
                tape_4,
                d_argument_1,
            );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_k2, d_k2_1);
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
            field_adjoint(t_1, &mut d_argument_1, tape_3, d_k2);
            let mut d_s_2 = ::autodiff_runtime::Differentiable::zero_like(&s);
            let mut d_argument_3 = ::autodiff_runtime::Differentiable::zero_like(&t);
            ::autodiff_runtime::operators::add_adjoint(
                s,
                &mut d_s_2,
                t,
                &mut d_argument_3,
                tape_2,
                d_argument_1,
            );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_s_1, d_s_2);
            let mut d_k1_1 = ::autodiff_runtime::Differentiable::zero_like(&k1);
            let mut d_argument_1 = -0.0;
            ::autodiff_runtime::operators::mul_adjoint(
                k1,
                &mut d_k1_1,
                h * t_14,
                &mut d_argument_1,
                tape_1,
                d_argument_3,
            );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_k1, d_k1_1);
            let mut d_s_2 = ::autodiff_runtime::Differentiable::zero_like(&s);
            field_adjoint(s, &mut d_s_2, tape, d_k1);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_s_1, d_s_2);
            d_s = d_s_1;
            d_h += d_argument_2 * t_12 + d_h_1 + d_argument * t_13 + d_argument_1 * t_14;
        }
        ::autodiff_runtime::Differentiable::accumulate(&mut d_s0, d_s);
        (d_s0, d_h)
    };
    (s_1, ::autodiff_runtime::nested!(tape, (V2, f64, usize, V2) -> (V2, f64)))
}
