pub fn operators_of_structs_grad(
    a: V<f64>,
    b: &V<f64>,
    d_b: &mut V<f64>,
    k: f64,
) -> (f64, V<f64>, f64) {
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let t = *b;
    let (t_1, tape) = ::autodiff_runtime::operators::mul_augmented(t.clone(), k);
    let (c, tape_1) = ::autodiff_runtime::operators::add_augmented(
        a.clone(),
        t_1.clone(),
    );
    let (t_2, tape_2) = ::autodiff_runtime::operators::sub_augmented(
        c.clone(),
        a.clone(),
    );
    let (t_3, tape_3) = ::autodiff_runtime::operators::neg_augmented(t_2.clone());
    let (t_4, tape_4) = ::autodiff_runtime::operators::mul_augmented(k, c.clone());
    let (d, tape_5) = ::autodiff_runtime::operators::add_augmented(
        t_3.clone(),
        t_4.clone(),
    );
    let t_5 = a.clone();
    let (d_1, tape_6) = ::autodiff_runtime::operators::add_augmented(
        d.clone(),
        t_5.clone(),
    );
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut d_2 = d_1;
    for _ in 0..2 {
        let (t, tape) = ::autodiff_runtime::operators::mul_augmented(c.clone(), 0.5);
        let (d, tape_1) = ::autodiff_runtime::operators::add_augmented(
            d_2.clone(),
            t.clone(),
        );
        let (d_1, tape_2) = ::autodiff_runtime::operators::mul_augmented(d.clone(), k);
        records.push((d_2, t, tape, d, tape_1, tape_2));
        d_2 = d_1;
    }
    let (t_6, tape_7) = ::autodiff_runtime::operators::mul_augmented(
        d_2.clone(),
        d_2.clone(),
    );
    let t_7 = *b;
    let (t_8, tape_8) = ::autodiff_runtime::operators::mul_augmented(
        c.clone(),
        t_7.clone(),
    );
    let t_9 = *b;
    let (t_10, tape_9) = ::autodiff_runtime::operators::sub_augmented(
        a.clone(),
        t_9.clone(),
    );
    let t_11 = t_10.x;
    ::autodiff_runtime::shadow::clear(d_b, b);
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_10);
    d_place.x += 1.0;
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_9);
    ::autodiff_runtime::operators::sub_adjoint(
        a.clone(),
        &mut d_a,
        t_9,
        &mut d_argument,
        tape_9,
        d_place,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut *d_b, d_argument);
    let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_7);
    ::autodiff_runtime::operators::mul_adjoint(
        c.clone(),
        &mut d_c,
        t_7,
        &mut d_argument,
        tape_8,
        1.0,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut *d_b, d_argument);
    let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d_2);
    let mut d_d_1 = ::autodiff_runtime::Differentiable::zero_like(&d_2);
    ::autodiff_runtime::operators::mul_adjoint(
        d_2,
        &mut d_d,
        d_2,
        &mut d_d_1,
        tape_7,
        1.0,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_d, d_d_1);
    let mut d_d_1 = d_d;
    let mut d_k: f64 = 0.0;
    let mut d_c_1 = d_c;
    for _ in (0..2).rev() {
        let (d_1, t, tape, d_2, tape_1, tape_2) = records.pop();
        let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d_2);
        let mut d_k_1 = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            d_2,
            &mut d_d,
            k,
            &mut d_k_1,
            tape_2,
            d_d_1,
        );
        let mut d_d_2 = ::autodiff_runtime::Differentiable::zero_like(&d_1);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        ::autodiff_runtime::operators::add_adjoint(
            d_1,
            &mut d_d_2,
            t,
            &mut d_argument,
            tape_1,
            d_d,
        );
        let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
        ::autodiff_runtime::operators::mul_adjoint(
            c.clone(),
            &mut d_c,
            0.5,
            ::autodiff_runtime::Constant,
            tape,
            d_argument,
        );
        let mut t = d_c_1;
        ::autodiff_runtime::Differentiable::accumulate(&mut t, d_c);
        d_d_1 = d_d_2;
        d_k += d_k_1;
        d_c_1 = t;
    }
    let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
    ::autodiff_runtime::operators::add_adjoint(
        d,
        &mut d_d,
        t_5,
        &mut d_argument,
        tape_6,
        d_d_1,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_a, d_argument);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
    ::autodiff_runtime::operators::add_adjoint(
        t_3,
        &mut d_argument,
        t_4,
        &mut d_argument_1,
        tape_5,
        d_d,
    );
    let mut d_k_1 = -0.0;
    let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
    ::autodiff_runtime::operators::mul_adjoint(
        k,
        &mut d_k_1,
        c.clone(),
        &mut d_c,
        tape_4,
        d_argument_1,
    );
    let mut d_c_2 = d_c_1;
    ::autodiff_runtime::Differentiable::accumulate(&mut d_c_2, d_c);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    ::autodiff_runtime::operators::neg_adjoint(
        t_2,
        &mut d_argument_1,
        tape_3,
        d_argument,
    );
    let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
    ::autodiff_runtime::operators::sub_adjoint(
        c,
        &mut d_c,
        a.clone(),
        &mut d_a,
        tape_2,
        d_argument_1,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_c_2, d_c);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    ::autodiff_runtime::operators::add_adjoint(
        a,
        &mut d_a,
        t_1,
        &mut d_argument,
        tape_1,
        d_c_2,
    );
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
    let mut d_k_2 = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        t,
        &mut d_argument_1,
        k,
        &mut d_k_2,
        tape,
        d_argument,
    );
    let d_k = d_k + d_k_1 + d_k_2;
    ::autodiff_runtime::Differentiable::accumulate(&mut *d_b, d_argument_1);
    (t_6 + t_8 + t_11, d_a, d_k)
}
#[inline]
pub fn operators_of_structs_augmented<'tape>(
    a: V<f64>,
    b: &V<f64>,
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (V < f64 >, & V < f64 >, ::core::option::Option < & mut V < f64 > >, f64,
        f64) -> (V < f64 >, f64)
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = ::autodiff_runtime::operators::mul_augmented(*b, k);
    let tape = tape.keep_tape();
    let (c, tape_1) = ::autodiff_runtime::operators::add_augmented(a.clone(), t.clone());
    let tape_1 = tape_1.keep_tape();
    let (t_1, tape_2) = ::autodiff_runtime::operators::sub_augmented(
        c.clone(),
        a.clone(),
    );
    let tape_2 = tape_2.keep_tape();
    let (t_2, tape_3) = ::autodiff_runtime::operators::neg_augmented(t_1.clone());
    let tape_3 = tape_3.keep_tape();
    let (t_3, tape_4) = ::autodiff_runtime::operators::mul_augmented(k, c.clone());
    let tape_4 = tape_4.keep_tape();
    let (d, tape_5) = ::autodiff_runtime::operators::add_augmented(
        t_2.clone(),
        t_3.clone(),
    );
    let tape_5 = tape_5.keep_tape();
    let (d_1, tape_6) = ::autodiff_runtime::operators::add_augmented(
        d.clone(),
        a.clone(),
    );
    let tape_6 = tape_6.keep_tape();
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut d_2 = d_1;
    for _ in 0..2 {
        let (t, tape) = ::autodiff_runtime::operators::mul_augmented(c.clone(), 0.5);
        let (d, tape_1) = ::autodiff_runtime::operators::add_augmented(
            d_2.clone(),
            t.clone(),
        );
        let (d_1, tape_2) = ::autodiff_runtime::operators::mul_augmented(d.clone(), k);
        records
            .push((d_2, t, tape.keep_tape(), d, tape_1.keep_tape(), tape_2.keep_tape()));
        d_2 = d_1;
    }
    let (t_4, tape_7) = ::autodiff_runtime::operators::mul_augmented(
        d_2.clone(),
        d_2.clone(),
    );
    let tape_7 = tape_7.keep_tape();
    let (t_5, tape_8) = ::autodiff_runtime::operators::mul_augmented(c.clone(), *b);
    let tape_8 = tape_8.keep_tape();
    let (t_6, tape_9) = ::autodiff_runtime::operators::sub_augmented(a.clone(), *b);
    let tape_9 = tape_9.keep_tape();
    let t_7 = t_6.x;
    let tape = move |
        a: V<f64>,
        b: &V<f64>,
        mut d_b: ::core::option::Option<&mut V<f64>>,
        k: f64,
        seed: f64|
    {
        let t_8 = *b;
        let t_9 = *b;
        let t_10 = a.clone();
        let t_11 = *b;
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_6);
        d_place.x += seed;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_8);
        ::autodiff_runtime::operators::sub_adjoint(
            a.clone(),
            &mut d_a,
            t_8,
            &mut d_argument,
            tape_9,
            d_place,
        );
        if let Some(d_b) = &mut d_b {
            ::autodiff_runtime::Differentiable::accumulate(&mut **d_b, d_argument);
        }
        let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_9);
        ::autodiff_runtime::operators::mul_adjoint(
            c.clone(),
            &mut d_c,
            t_9,
            &mut d_argument,
            tape_8,
            seed,
        );
        if let Some(d_b) = &mut d_b {
            ::autodiff_runtime::Differentiable::accumulate(&mut **d_b, d_argument);
        }
        let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d_2);
        let mut d_d_1 = ::autodiff_runtime::Differentiable::zero_like(&d_2);
        ::autodiff_runtime::operators::mul_adjoint(
            d_2,
            &mut d_d,
            d_2,
            &mut d_d_1,
            tape_7,
            seed,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_d, d_d_1);
        let mut d_d_1 = d_d;
        let mut d_k: f64 = 0.0;
        let mut d_c_1 = d_c;
        for _ in (0..2).rev() {
            let (d_1, t, tape, d_2, tape_1, tape_2) = records.pop();
            let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d_2);
            let mut d_k_1 = -0.0;
            ::autodiff_runtime::operators::mul_adjoint(
                d_2,
                &mut d_d,
                k,
                &mut d_k_1,
                tape_2,
                d_d_1,
            );
            let mut d_d_2 = ::autodiff_runtime::Differentiable::zero_like(&d_1);
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
            ::autodiff_runtime::operators::add_adjoint(
                d_1,
                &mut d_d_2,
                t,
                &mut d_argument,
                tape_1,
                d_d,
            );
            let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
            ::autodiff_runtime::operators::mul_adjoint(
                c.clone(),
                &mut d_c,
                0.5,
                ::autodiff_runtime::Constant,
                tape,
                d_argument,
            );
            let mut t = d_c_1;
            ::autodiff_runtime::Differentiable::accumulate(&mut t, d_c);
            d_d_1 = d_d_2;
            d_k += d_k_1;
            d_c_1 = t;
        }
        let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_10);
        ::autodiff_runtime::operators::add_adjoint(
            d,
            &mut d_d,
            t_10,
            &mut d_argument,
            tape_6,
            d_d_1,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_a, d_argument);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        ::autodiff_runtime::operators::add_adjoint(
            t_2,
            &mut d_argument,
            t_3,
            &mut d_argument_1,
            tape_5,
            d_d,
        );
        let mut d_k_1 = -0.0;
        let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
        ::autodiff_runtime::operators::mul_adjoint(
            k,
            &mut d_k_1,
            c.clone(),
            &mut d_c,
            tape_4,
            d_argument_1,
        );
        let mut d_c_2 = d_c_1;
        ::autodiff_runtime::Differentiable::accumulate(&mut d_c_2, d_c);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        ::autodiff_runtime::operators::neg_adjoint(
            t_1,
            &mut d_argument_1,
            tape_3,
            d_argument,
        );
        let mut d_c = ::autodiff_runtime::Differentiable::zero_like(&c);
        ::autodiff_runtime::operators::sub_adjoint(
            c,
            &mut d_c,
            a.clone(),
            &mut d_a,
            tape_2,
            d_argument_1,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_c_2, d_c);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        ::autodiff_runtime::operators::add_adjoint(
            a,
            &mut d_a,
            t,
            &mut d_argument,
            tape_1,
            d_c_2,
        );
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_11);
        let mut d_k_2 = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            t_11,
            &mut d_argument_1,
            k,
            &mut d_k_2,
            tape,
            d_argument,
        );
        let d_k = d_k + d_k_1 + d_k_2;
        if let Some(d_b) = &mut d_b {
            ::autodiff_runtime::Differentiable::accumulate(&mut **d_b, d_argument_1);
        }
        (d_a, d_k)
    };
    (
        t_4 + t_5 + t_7,
        ::autodiff_runtime::nested!(
            tape, (V < f64 >, & V < f64 >, ::core::option::Option < & mut V < f64 > >,
            f64, f64) -> (V < f64 >, f64)
        ),
    )
}
pub fn operators_of_references_grad(a: &Big, d_a: &mut Big, k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    let (t_1, tape) = ::autodiff_runtime::operators::mul_augmented(k, a);
    let (s, tape_1) = ::autodiff_runtime::operators::add_augmented(a, &t_1);
    let (t, tape_2) = ::autodiff_runtime::operators::add_augmented(&s, a);
    let t_2 = t.v.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        sum += t.v[i] * t.v[i];
    }
    let t_3 = t.v[0];
    ::autodiff_runtime::shadow::clear(d_a, a);
    let mut d_t = ::autodiff_runtime::shadow::zero_like(&t);
    d_t.v[0] += sum;
    let d_sum = t_3;
    for i in 0..t_2 {
        d_t.v[i] += d_sum * t.v[i] + d_sum * t.v[i];
    }
    let mut d_s = ::autodiff_runtime::Differentiable::zero_like(&s);
    ::autodiff_runtime::operators::add_adjoint(&s, &mut d_s, a, &mut *d_a, tape_2, d_t);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    ::autodiff_runtime::operators::add_adjoint(
        a,
        &mut *d_a,
        &t_1,
        &mut d_argument,
        tape_1,
        d_s,
    );
    let mut d_k = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        k,
        &mut d_k,
        a,
        &mut *d_a,
        tape,
        d_argument,
    );
    (sum * t_3, d_k)
}
#[inline]
pub fn operators_of_references_augmented<'tape>(
    a: &Big,
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Big, ::core::option::Option < & mut Big >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t_1, tape) = ::autodiff_runtime::operators::mul_augmented(k, a);
    let tape = tape.keep_tape();
    let (s, tape_1) = ::autodiff_runtime::operators::add_augmented(a, &t_1);
    let tape_1 = tape_1.keep_tape();
    let (t, tape_2) = ::autodiff_runtime::operators::add_augmented(&s, a);
    let tape_2 = tape_2.keep_tape();
    let mut sum: f64 = -0.0;
    for i in 0..t.v.len() {
        sum += t.v[i] * t.v[i];
    }
    let t_2 = t.v[0];
    let tape = move |
        a: &Big,
        mut d_a: ::core::option::Option<&mut Big>,
        k: f64,
        seed: f64|
    {
        let t_3 = t.v[0];
        let t_4 = t.v.len();
        let d_sum = seed * t_3;
        let mut d_t = ::autodiff_runtime::shadow::zero_like(&t);
        d_t.v[0] += seed * sum;
        for i in 0..t_4 {
            d_t.v[i] += d_sum * t.v[i] + d_sum * t.v[i];
        }
        let mut d_s = ::autodiff_runtime::Differentiable::zero_like(&s);
        ::autodiff_runtime::operators::add_adjoint(
            &s,
            &mut d_s,
            a,
            d_a.as_deref_mut(),
            tape_2,
            d_t,
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        ::autodiff_runtime::operators::add_adjoint(
            a,
            d_a.as_deref_mut(),
            &t_1,
            &mut d_argument,
            tape_1,
            d_s,
        );
        let mut d_k = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            k,
            &mut d_k,
            a,
            d_a.as_deref_mut(),
            tape,
            d_argument,
        );
        d_k
    };
    (
        sum * t_2,
        ::autodiff_runtime::nested!(
            tape, (& Big, ::core::option::Option < & mut Big >, f64, f64) -> f64
        ),
    )
}
pub fn tuple_structs_grad(x: f64, y: f64) -> (f64, f64, f64) {
    let t = Metres(x * y);
    let side = t.0;
    let mut height = Metres(x.sin());
    height.0 += side;
    let t_1 = Metres(side);
    let t_2 = height.clone();
    let (value, tape) = ::autodiff_runtime::operators::mul_augmented(
        t_1.clone(),
        t_2.clone(),
    );
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    ::autodiff_runtime::operators::mul_adjoint(
        t_1,
        &mut d_place,
        t_2,
        &mut d_argument,
        tape,
        1.0,
    );
    let mut d_height = ::autodiff_runtime::shadow::zero_like(&height);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_height, d_argument);
    let mut d_part = match &mut d_place {
        Metres { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t_1 = ::autodiff_runtime::shadow::take(&mut *d_part);
    let t_2 = ::autodiff_runtime::shadow::take(&mut d_height.0);
    let mut d_side = t_1;
    ::autodiff_runtime::Differentiable::accumulate(&mut d_side, t_2);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_height.0, t_2);
    let d_part = match &mut d_height {
        Metres { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let d_sin_x = *d_part;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_place.0, d_side);
    let d_part = match &mut d_place {
        Metres { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t = *d_part;
    let d_x = d_sin_x * x.cos() + t * y;
    let d_y = t * x;
    (value, d_x, d_y)
}
