fn turned_vjp(a: [f64; 2], w: f64, seed: [f64; 2]) -> ([f64; 2], [f64; 2], f64) {
    let t = a[1];
    let cos_w = w.cos();
    let value = [t * cos_w, a[0] + w];
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_value = seed;
    let t_1 = d_value[0];
    let t_2 = d_value[1];
    d_a[0] += t_2;
    let d_w = t_2 - t_1 * t * w.sin();
    d_a[1] += t_1 * cos_w;
    (value, d_a, d_w)
}
fn pair_vjp(
    v: &[f64],
    d_v: &mut [f64],
    w: f64,
    seed: (f64, [f64; 2]),
) -> ((f64, [f64; 2]), f64) {
    ::autodiff_runtime::shadow::check(d_v, v, "v");
    let t = v[0];
    let value = [w.sin(), v[0]];
    let mut d_value = seed.1;
    let d_sin_w = d_value[0];
    let t_1 = d_value[1];
    let d_w = d_sin_w * w.cos() + seed.0 * t;
    d_v[0] += t_1 + seed.0 * w;
    ((w * t, value), d_w)
}
fn scaled_vjp(
    v: &[f64],
    d_v: &mut [f64],
    w: f64,
    seed: (f64, Vec<f64>),
) -> ((f64, Vec<f64>), f64) {
    ::autodiff_runtime::shadow::check(d_v, v, "v");
    let t_1 = v[0];
    let mut value = ::autodiff_runtime::vec![0.0; v.len()];
    let t_2 = v.len();
    for i in 0..t_2 {
        let t = v[i];
        value[i] = t * w;
    }
    let mut d_value = seed.1;
    let d_value_1 = &d_value[..t_2];
    let d_w = ::autodiff_runtime::sums::sum(0..t_2, |i| d_value_1[i] * v[i]);
    let d_v_1 = &mut d_v[..t_2];
    let d_value = &mut d_value[..t_2];
    for i in 0..t_2 {
        let d_t = ::autodiff_runtime::shadow::take(&mut d_value[i]) * w;
        d_v_1[i] += d_t;
    }
    let d_w = d_w + seed.0 * t_1;
    d_v[0] += seed.0 * w;
    ((w * t_1, value), d_w)
}
fn carried_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = pair_augmented(x, k);
    let t_1 = t.0.clone();
    let t_2 = [k, k];
    let (t_3, tape_1) = turned_augmented(t_2.clone(), 0.3);
    let p_0 = t_1.clone();
    let p_1 = t_3.clone();
    let t_4 = p_0.clone();
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut p_0_1: f64 = t_4;
    for _ in 0..3 {
        records.push(p_0_1);
        p_0_1 += p_0_1 * k;
    }
    let t_4 = p_1[1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
    d_p_1[1] += p_0_1;
    let mut d_p_0: f64 = t_4;
    let mut d_k: f64 = 0.0;
    for _ in (0..3).rev() {
        let p_0_1 = records.pop();
        (d_p_0, d_k) = (d_p_0 + d_p_0 * k, d_k + d_p_0 * p_0_1);
    }
    let mut d_p_0_1 = ::autodiff_runtime::shadow::zero_like(&p_0);
    d_p_0_1 += d_p_0;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_p_1);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_p_0_1);
    let mut d_place_2 = [-0.0; 2];
    turned_adjoint(
        t_2,
        &mut d_place_2,
        0.3,
        ::autodiff_runtime::Constant,
        tape_1,
        d_place,
    );
    let t_1 = d_place_2[0];
    let t_2 = d_place_2[1];
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::shadow::accumulate(&mut d_place.0, &d_place_1);
    let mut d_k_1 = -0.0;
    pair_adjoint(x, &mut *d_x, k, &mut d_k_1, tape, d_place);
    let d_k = d_k + t_1 + t_2 + d_k_1;
    (p_0_1 * t_4, d_k)
}
#[inline]
fn carried_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = pair_augmented(x, k);
    let tape = tape.keep_tape();
    let t_1 = t.0.clone();
    let t_2 = [k, k];
    let (t_3, tape_1) = turned_augmented(t_2.clone(), 0.3);
    let tape_1 = tape_1.keep_tape();
    let p_0 = t_1.clone();
    let p_1 = t_3.clone();
    let t_4 = p_0.clone();
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut p_0_1: f64 = t_4;
    for _ in 0..3 {
        records.push(p_0_1);
        p_0_1 += p_0_1 * k;
    }
    let t_4 = p_1[1];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_5 = p_1[1];
        let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
        d_p_1[1] += seed * p_0_1;
        let mut d_p_0: f64 = seed * t_5;
        let mut d_k: f64 = 0.0;
        for _ in (0..3).rev() {
            let p_0_1 = records.pop();
            (d_p_0, d_k) = (d_p_0 + d_p_0 * k, d_k + d_p_0 * p_0_1);
        }
        let mut d_p_0_1 = ::autodiff_runtime::shadow::zero_like(&p_0);
        d_p_0_1 += d_p_0;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_p_1);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_1);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_p_0_1);
        let mut d_place_2 = [-0.0; 2];
        turned_adjoint(
            t_2,
            &mut d_place_2,
            0.3,
            ::autodiff_runtime::Constant,
            tape_1,
            d_place,
        );
        let t_1 = d_place_2[0];
        let t_2 = d_place_2[1];
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::shadow::accumulate(&mut d_place.0, &d_place_1);
        let mut d_k_1 = -0.0;
        pair_adjoint(x, d_x.as_deref_mut(), k, &mut d_k_1, tape, d_place);
        let d_k = d_k + t_1 + t_2 + d_k_1;
        d_k
    };
    (
        p_0_1 * t_4,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
fn annotated_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let p_0 = x[1];
    let t_1 = [x[0], k];
    let (p_1, tape) = turned_augmented(t_1.clone(), k);
    let mut a: [f64; 2] = p_1;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    for i in 0..2usize {
        let t_1 = a[i];
        a[i] = t_1.sin() + k;
        records.push(t_1);
    }
    let t_2 = p_1[0];
    let t_3 = a[1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    d_a[1] += t_2;
    let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
    d_p_1[0] += t_3;
    let mut d_k: f64 = 0.0;
    for i in (0..2usize).rev() {
        let t_1 = records.pop();
        let d_sin = ::autodiff_runtime::shadow::take(&mut d_a[i]);
        d_a[i] += d_sin * t_1.cos();
        d_k += d_sin;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_p_1, &d_a);
    let mut d_place = [-0.0; 2];
    let mut d_k_1 = -0.0;
    turned_adjoint(t_1, &mut d_place, k, &mut d_k_1, tape, d_p_1);
    let t_1 = d_place[0];
    let d_k = d_k + d_k_1 + d_place[1];
    d_x[0] += t_1;
    d_x[1] += 1.0;
    (t_2 * t_3 + p_0, d_k)
}
#[inline]
fn annotated_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let p_0 = x[1];
    let t_1 = [x[0], k];
    let (p_1, tape) = turned_augmented(t_1.clone(), k);
    let tape = tape.keep_tape();
    let mut a: [f64; 2] = p_1;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    for i in 0..2usize {
        let t_1 = a[i];
        a[i] = t_1.sin() + k;
        records.push(t_1);
    }
    let t_2 = p_1[0];
    let t_3 = a[1];
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, k: f64, seed: f64| {
        let t_4 = a[1];
        let t_5 = p_1[0];
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        d_a[1] += seed * t_5;
        let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
        d_p_1[0] += seed * t_4;
        let mut d_k: f64 = 0.0;
        for i in (0..2usize).rev() {
            let t_1 = records.pop();
            let d_sin = ::autodiff_runtime::shadow::take(&mut d_a[i]);
            d_a[i] += d_sin * t_1.cos();
            d_k += d_sin;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_p_1, &d_a);
        let mut d_place = [-0.0; 2];
        let mut d_k_1 = -0.0;
        turned_adjoint(t_1, &mut d_place, k, &mut d_k_1, tape, d_p_1);
        let t_1 = d_place[0];
        let d_k = d_k + d_k_1 + d_place[1];
        if let Some(d_x) = &mut d_x {
            d_x[0] += t_1;
        }
        if let Some(d_x) = &mut d_x {
            d_x[1] += seed;
        }
        d_k
    };
    (
        t_2 * t_3 + p_0,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
fn by_pattern_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = pair_augmented(x, k);
    let mut a: [f64; 2] = t.1;
    let branch = if 2usize == 2 {
        let (t, t_1) = a.split_at_mut(1);
        t[0] += t_1[0];
        let t = t[0];
        t_1[0] = t.sin();
        Branch::Then(t)
    } else {
        Branch::Else
    };
    let (mut t_1, tape_1) = scaled_augmented(&a, k);
    let t_2 = a[1];
    t_1.1.push(t_2);
    let t_2 = t_1.1[0];
    let t_3 = t_1.1[1];
    let t_4 = t_2 * t_3;
    let t_5 = t_1.1[2];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    d_place.1[2] += t_4;
    d_place.1[1] += t_5 * t_2;
    d_place.1[0] += t_5 * t_3;
    let (_, t_2) = match d_place.1.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    d_a[1] += t_2;
    let mut d_k = -0.0;
    scaled_adjoint(&a, &mut d_a, k, &mut d_k, tape_1, d_place);
    match branch {
        Branch::Then(t) => {
            d_a[0] += ::autodiff_runtime::shadow::take(&mut d_a[1]) * t.cos();
            d_a[1] += d_a[0];
        }
        Branch::Else => {}
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_a);
    let mut d_k_1 = -0.0;
    pair_adjoint(x, &mut *d_x, k, &mut d_k_1, tape, d_place);
    let d_k = d_k + d_k_1;
    (t_4 * t_5, d_k)
}
#[inline]
fn by_pattern_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Then(A),
        Else,
    }
    let (t, tape) = pair_augmented(x, k);
    let tape = tape.keep_tape();
    let mut a: [f64; 2] = t.1;
    let branch = if 2usize == 2 {
        let (t, t_1) = a.split_at_mut(1);
        t[0] += t_1[0];
        let t = t[0];
        t_1[0] = t.sin();
        Branch::Then(t)
    } else {
        Branch::Else
    };
    let (mut t_1, tape_1) = scaled_augmented(&a, k);
    let tape_1 = tape_1.keep_tape();
    let t_2 = a[1];
    t_1.1.push(t_2);
    let t_2 = t_1.1[0];
    let t_3 = t_1.1[1];
    let t_4 = t_1.1[2];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_5 = t_1.1[2];
        let t_6 = t_1.1[0];
        let t_7 = t_1.1[1];
        let t_5 = seed * t_5;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        d_place.1[2] += seed * (t_6 * t_7);
        d_place.1[1] += t_5 * t_6;
        d_place.1[0] += t_5 * t_7;
        let (_, t_5) = match d_place.1.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        d_a[1] += t_5;
        let mut d_k = -0.0;
        scaled_adjoint(&a, &mut d_a, k, &mut d_k, tape_1, d_place);
        match branch {
            Branch::Then(t) => {
                d_a[0] += ::autodiff_runtime::shadow::take(&mut d_a[1]) * t.cos();
                d_a[1] += d_a[0];
            }
            Branch::Else => {}
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_a);
        let mut d_k_1 = -0.0;
        pair_adjoint(x, d_x.as_deref_mut(), k, &mut d_k_1, tape, d_place);
        let d_k = d_k + d_k_1;
        d_k
    };
    (
        t_2 * t_3 * t_4,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
fn several_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let _ = x[0];
    let t_1 = [x[0], k];
    let (p_1, tape) = turned_augmented(t_1.clone(), k);
    let mut a = p_1.clone();
    let t_2 = a.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    for i in 0..t_2 {
        let t_1 = a[i];
        a[i] = t_1.sin() + k;
        records.push(t_1);
    }
    let mut b = p_1.clone();
    b.swap(0, 1);
    let mut c_1 = p_1.clone();
    c_1[0] = 3.0 * k;
    let t_3 = a[1];
    let t_4 = p_1[0];
    let t_5 = b[0];
    let t_6 = c_1[0];
    let t_7 = c_1[1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_c_1 = ::autodiff_runtime::shadow::zero_like(&c_1);
    d_c_1[1] += 1.0;
    d_c_1[0] += t_5;
    let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
    d_b[0] += t_6;
    let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
    d_p_1[0] += t_3;
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    d_a[1] += t_4;
    let t_8 = ::autodiff_runtime::shadow::take(&mut d_c_1[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_p_1, &d_c_1);
    d_b.swap(0, 1);
    ::autodiff_runtime::shadow::accumulate(&mut d_p_1, &d_b);
    let sum = ::autodiff_runtime::sums::sum(
        (0..t_2).rev(),
        |i| {
            let t_1 = records.pop();
            let d_sin = ::autodiff_runtime::shadow::take(&mut d_a[i]);
            d_a[i] += d_sin * t_1.cos();
            d_sin
        },
    );
    let d_k = t_8 * 3.0 + sum;
    ::autodiff_runtime::shadow::accumulate(&mut d_p_1, &d_a);
    let mut d_place = [-0.0; 2];
    let mut d_k_1 = -0.0;
    turned_adjoint(t_1, &mut d_place, k, &mut d_k_1, tape, d_p_1);
    let t_1 = d_place[0];
    let d_k = d_k + d_k_1 + d_place[1];
    d_x[0] += t_1;
    (t_4 * t_3 + t_5 * t_6 + t_7, d_k)
}
#[inline]
fn several_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let _ = x[0];
    let t_1 = [x[0], k];
    let (p_1, tape) = turned_augmented(t_1.clone(), k);
    let tape = tape.keep_tape();
    let mut a = p_1.clone();
    let t_2 = a.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    for i in 0..t_2 {
        let t_1 = a[i];
        a[i] = t_1.sin() + k;
        records.push(t_1);
    }
    let mut b = p_1.clone();
    b.swap(0, 1);
    let mut c_1 = p_1.clone();
    c_1[0] = 3.0 * k;
    let t_3 = a[1];
    let t_4 = p_1[0];
    let t_5 = b[0];
    let t_6 = c_1[0];
    let t_7 = c_1[1];
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, k: f64, seed: f64| {
        let t_8 = c_1[0];
        let t_9 = b[0];
        let t_10 = a[1];
        let t_11 = p_1[0];
        let mut d_c_1 = ::autodiff_runtime::shadow::zero_like(&c_1);
        d_c_1[1] += seed;
        d_c_1[0] += seed * t_9;
        let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
        d_b[0] += seed * t_8;
        let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
        d_p_1[0] += seed * t_10;
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        d_a[1] += seed * t_11;
        let t_8 = ::autodiff_runtime::shadow::take(&mut d_c_1[0]);
        ::autodiff_runtime::shadow::accumulate(&mut d_p_1, &d_c_1);
        d_b.swap(0, 1);
        ::autodiff_runtime::shadow::accumulate(&mut d_p_1, &d_b);
        let sum = ::autodiff_runtime::sums::sum(
            (0..t_2).rev(),
            |i| {
                let t_1 = records.pop();
                let d_sin = ::autodiff_runtime::shadow::take(&mut d_a[i]);
                d_a[i] += d_sin * t_1.cos();
                d_sin
            },
        );
        let d_k = t_8 * 3.0 + sum;
        ::autodiff_runtime::shadow::accumulate(&mut d_p_1, &d_a);
        let mut d_place = [-0.0; 2];
        let mut d_k_1 = -0.0;
        turned_adjoint(t_1, &mut d_place, k, &mut d_k_1, tape, d_p_1);
        let t_1 = d_place[0];
        let d_k = d_k + d_k_1 + d_place[1];
        if let Some(d_x) = &mut d_x {
            d_x[0] += t_1;
        }
        d_k
    };
    (
        t_4 * t_3 + t_5 * t_6 + t_7,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
fn reset_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut a = [k, x[0]];
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut a_1 = a;
    for i in 0..t {
        let v = x[i];
        let t = a_1[0];
        let (t_1, tape) = pair_augmented(x, v * t);
        let a = t_1.1.clone();
        records.push((a_1, t, t_1, tape));
        a_1 = a;
    }
    let branch = if 2usize == 2 {
        let (t, t_1) = a_1.split_at_mut(1);
        t[0] += t_1[0];
        let t = t[0];
        t_1[0] = t.sin();
        Branch::Then(t)
    } else {
        Branch::Else
    };
    let t_1 = a_1[0];
    let t_2 = a_1[1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a_1);
    d_a[1] += ::autodiff_runtime::product(1.0, t_1);
    d_a[0] += ::autodiff_runtime::product(1.0, t_2);
    match branch {
        Branch::Then(t) => {
            {
                let part = ::autodiff_runtime::product(
                    ::autodiff_runtime::shadow::take(&mut d_a[1]),
                    t.cos(),
                );
                ::autodiff_runtime::Differentiable::accumulate(&mut d_a[0], part);
            }
            let t = ::autodiff_runtime::shadow::take(&mut d_a[0]);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_a[0], t);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_a[1], t);
        }
        Branch::Else => {}
    }
    let mut d_a_1 = [-0.0; 2];
    let mut d_a_2 = d_a;
    for i in (0..t).rev() {
        let (a, t, t_1, tape) = records.pop();
        let v_1 = x[i];
        let t_2 = v_1 * t;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_a_2);
        let mut d_argument = -0.0;
        pair_adjoint(x, &mut *d_x, t_2, &mut d_argument, tape, d_place);
        let d_v = d_argument * t;
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        d_a[0] += d_argument * v_1;
        d_x[i] += d_v;
        d_a_2 = d_a;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_a_1, &d_a_2);
    let d_k = d_a_1[0];
    d_x[0] += d_a_1[1];
    (t_1 * t_2, d_k)
}
#[inline]
fn reset_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Then(A),
        Else,
    }
    let mut a = [k, x[0]];
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut a_1 = a;
    for i in 0..t {
        let v = x[i];
        let t = a_1[0];
        let (t_1, tape) = pair_augmented(x, v * t);
        let a = t_1.1.clone();
        records.push((a_1, t, t_1, tape.keep_tape()));
        a_1 = a;
    }
    let branch = if 2usize == 2 {
        let (t, t_1) = a_1.split_at_mut(1);
        t[0] += t_1[0];
        let t = t[0];
        t_1[0] = t.sin();
        Branch::Then(t)
    } else {
        Branch::Else
    };
    let t = a_1[0];
    let t_1 = a_1[1];
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_2 = a_1[1];
        let t_3 = a_1[0];
        let t_4 = x.len();
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a_1);
        d_a[1] += ::autodiff_runtime::product(seed, t_3);
        d_a[0] += ::autodiff_runtime::product(seed, t_2);
        match branch {
            Branch::Then(t) => {
                {
                    let part = ::autodiff_runtime::product(
                        ::autodiff_runtime::shadow::take(&mut d_a[1]),
                        t.cos(),
                    );
                    ::autodiff_runtime::Differentiable::accumulate(&mut d_a[0], part);
                }
                let t = ::autodiff_runtime::shadow::take(&mut d_a[0]);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_a[0], t);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_a[1], t);
            }
            Branch::Else => {}
        }
        let mut d_a_1 = [-0.0; 2];
        let mut d_a_2 = d_a;
        for i in (0..t_4).rev() {
            let (a, t, t_1, tape) = records.pop();
            let v_1 = x[i];
            let t_2 = v_1 * t;
            let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
            ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_a_2);
            let mut d_argument = -0.0;
            pair_adjoint(x, d_x.as_deref_mut(), t_2, &mut d_argument, tape, d_place);
            let d_v = d_argument * t;
            let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
            d_a[0] += d_argument * v_1;
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_v;
            }
            d_a_2 = d_a;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_a_1, &d_a_2);
        let d_k = d_a_1[0];
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_a_1[1];
        }
        d_k
    };
    (
        t * t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    )
}
fn set_in_a_loop_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = pair_augmented(x, k);
    let t_1 = t.1.clone();
    let p_1 = t_1.clone();
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut p_1_1 = p_1.clone();
    for _ in 0..3 {
        let t = p_1_1[1];
        let sin_k = k.sin();
        let p_1 = [t, sin_k * p_1_1[0]];
        records.push((p_1_1, sin_k));
        p_1_1 = p_1;
    }
    let cos_k = k.cos();
    let q_1 = p_1_1;
    let t_2 = q_1[0];
    let t_3 = q_1[1];
    let t_4 = t_2 * t_3;
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_q_1 = ::autodiff_runtime::shadow::zero_like(&q_1);
    d_q_1[1] += cos_k * t_2;
    d_q_1[0] += cos_k * t_3;
    let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_p_1, &d_q_1);
    let mut d_p_1_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
    let mut d_p_1_2 = d_p_1;
    let mut d_k: f64 = -(t_4 * k.sin());
    for _ in (0..3).rev() {
        let (p_1, sin_k) = records.pop();
        let t = p_1[0];
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_p_1_2[0]);
        let t_2 = d_p_1_2[1];
        let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
        d_p_1[0] += t_2 * sin_k;
        ::autodiff_runtime::Differentiable::accumulate(&mut d_p_1[1], t_1);
        d_p_1_2 = d_p_1;
        d_k += t_2 * t * cos_k;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_p_1_1, &d_p_1_2);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_p_1_1);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1.1, &d_place);
    let mut d_k_1 = -0.0;
    pair_adjoint(x, &mut *d_x, k, &mut d_k_1, tape, d_place_1);
    let d_k = d_k + d_k_1;
    (t_4 * cos_k, d_k)
}
#[inline]
fn set_in_a_loop_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = pair_augmented(x, k);
    let tape = tape.keep_tape();
    let t_1 = t.1.clone();
    let p_1 = t_1.clone();
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut p_1_1 = p_1.clone();
    for _ in 0..3 {
        let t = p_1_1[1];
        let sin_k = k.sin();
        let p_1 = [t, sin_k * p_1_1[0]];
        records.push((p_1_1, sin_k));
        p_1_1 = p_1;
    }
    let cos_k = k.cos();
    let q_1 = p_1_1;
    let t_2 = q_1[0];
    let t_3 = q_1[1];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_4 = q_1[0];
        let t_5 = q_1[1];
        let t_6 = seed * cos_k;
        let mut d_q_1 = ::autodiff_runtime::shadow::zero_like(&q_1);
        d_q_1[1] += t_6 * t_4;
        d_q_1[0] += t_6 * t_5;
        let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1_1);
        ::autodiff_runtime::shadow::accumulate(&mut d_p_1, &d_q_1);
        let mut d_p_1_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
        let mut d_p_1_2 = d_p_1;
        let mut d_k: f64 = -(seed * (t_4 * t_5) * k.sin());
        for _ in (0..3).rev() {
            let (p_1, sin_k) = records.pop();
            let t = p_1[0];
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_p_1_2[0]);
            let t_2 = d_p_1_2[1];
            let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
            d_p_1[0] += t_2 * sin_k;
            ::autodiff_runtime::Differentiable::accumulate(&mut d_p_1[1], t_1);
            d_p_1_2 = d_p_1;
            d_k += t_2 * t * cos_k;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_p_1_1, &d_p_1_2);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_p_1_1);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1.1, &d_place);
        let mut d_k_1 = -0.0;
        pair_adjoint(x, d_x.as_deref_mut(), k, &mut d_k_1, tape, d_place_1);
        let d_k = d_k + d_k_1;
        d_k
    };
    (
        t_2 * t_3 * cos_k,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
fn read_inside_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut sum: f64 = k * 0.5;
    for _ in 0..2 {
        let p_0 = x[0];
        let t = [x[0], k];
        let (p_1, tape) = turned_augmented(t.clone(), sum);
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
        let mut sum_1: f64 = sum;
        for i in 0..3 {
            let tanh_1 = p_1[i % 2].tanh();
            let m = p_0 - tanh_1;
            records_1.push(tanh_1);
            sum_1 = m;
        }
        records.push((sum, t, p_1, tape, records_1));
        sum = sum_1;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_sum: f64 = 1.0;
    let mut d_k: f64 = 0.0;
    for _ in (0..2).rev() {
        let (sum, t, p_1, tape, mut records) = records.pop();
        let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
        let mut d_sum_1: f64 = d_sum;
        let mut d_p_0: f64 = -0.0;
        for i in (0..3).rev() {
            let tanh_1 = records.pop();
            let t = i % 2;
            let d_m = d_sum_1;
            d_p_1[t] -= d_m * (1.0 - tanh_1 * tanh_1);
            d_sum_1 = -0.0;
            d_p_0 += d_m;
        }
        let mut d_place = [-0.0; 2];
        let mut d_sum_2 = -0.0;
        turned_adjoint(t, &mut d_place, sum, &mut d_sum_2, tape, d_p_1);
        let t = d_place[0];
        let t_1 = d_place[1];
        d_x[0] += t + d_p_0;
        d_sum = d_sum_1 + d_sum_2;
        d_k += t_1;
    }
    let d_k = d_k + d_sum * 0.5;
    (sum, d_k)
}
#[inline]
fn read_inside_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut sum: f64 = k * 0.5;
    for _ in 0..2 {
        let p_0 = x[0];
        let t = [x[0], k];
        let (p_1, tape) = turned_augmented(t.clone(), sum);
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
        let mut sum_1: f64 = sum;
        for i in 0..3 {
            let tanh_1 = p_1[i % 2].tanh();
            let m = p_0 - tanh_1;
            records_1.push(tanh_1);
            sum_1 = m;
        }
        records.push((sum, t, p_1, tape.keep_tape(), records_1));
        sum = sum_1;
    }
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let mut d_sum: f64 = seed;
        let mut d_k: f64 = 0.0;
        for _ in (0..2).rev() {
            let (sum, t, p_1, tape, mut records) = records.pop();
            let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
            let mut d_sum_1: f64 = d_sum;
            let mut d_p_0: f64 = -0.0;
            for i in (0..3).rev() {
                let tanh_1 = records.pop();
                let t = i % 2;
                let d_m = d_sum_1;
                d_p_1[t] -= d_m * (1.0 - tanh_1 * tanh_1);
                d_sum_1 = -0.0;
                d_p_0 += d_m;
            }
            let mut d_place = [-0.0; 2];
            let mut d_sum_2 = -0.0;
            turned_adjoint(t, &mut d_place, sum, &mut d_sum_2, tape, d_p_1);
            let t = d_place[0];
            let t_1 = d_place[1];
            if let Some(d_x) = &mut d_x {
                d_x[0] += t + d_p_0;
            }
            d_sum = d_sum_1 + d_sum_2;
            d_k += t_1;
        }
        let d_k = d_k + d_sum * 0.5;
        d_k
    };
    (
        sum,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    )
}
fn replaced_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut held = ::autodiff_runtime::vec![k, 1.0];
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut held_1 = held.clone();
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let v = x[i];
        let t = ::autodiff_runtime::vec![v, k * v];
        let t_1 = held_1[0];
        let t_2 = t[1];
        let t_3 = held_1[1];
        d_x[i] = t_2;
        records.push(held_1);
        held_1 = t;
        sum += t_1 * t_2 - t_3;
    }
    let t_1 = held_1[0];
    let t_2 = held_1[1];
    let mut d_held = ::autodiff_runtime::shadow::zero_like(&held_1);
    d_held[1] += t_1;
    d_held[0] += t_2;
    let mut d_held_1 = ::autodiff_runtime::shadow::zero_like(&held);
    let mut d_held_2 = d_held;
    let mut d_k: f64 = 0.0;
    for i in (0..t).rev() {
        let t = d_x[i];
        let held = records.pop();
        let t_1 = held[0];
        let v_1 = x[i];
        let mut d_held = ::autodiff_runtime::shadow::zero_like(&held);
        d_held[1] += -1.0;
        d_held_2[1] += t_1;
        d_held[0] += t;
        let t = d_held_2[0];
        let t_1 = d_held_2[1];
        let d_v = t + t_1 * k;
        d_x[i] = d_v;
        d_held_2 = d_held;
        d_k += t_1 * v_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_held_1, &d_held_2);
    let d_k = d_k + d_held_1[0];
    (sum + t_1 * t_2, d_k)
}
