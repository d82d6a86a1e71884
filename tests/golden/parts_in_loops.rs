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
pub fn reassigned_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let a = [k, x[0]];
    let p_0 = x[0];
    let p_1 = a;
    let mut p_0_1: f64 = p_0;
    let mut p_1_1 = p_1.clone();
    let mut trips = 0usize;
    for i in 0..3 {
        let ((p_0, p_1), tape) = pair_augmented(x, a[i % 2]);
        let t = i == 1;
        let (t_1, t_2, branch) = if t {
            (p_0, p_1.clone(), Branch::Then)
        } else {
            let ((p_0, p_1), tape) = pair_augmented(x, k);
            (p_0, p_1, Branch::Else(tape))
        };
        let trips_1 = trips + 1usize;
        records.push((p_1_1, p_1, tape, branch));
        p_0_1 = t_1;
        p_1_1 = t_2;
        trips = trips_1;
        if t {
            break;
        }
    }
    let t = p_1_1[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1_1);
    d_p_1[0] += p_0_1;
    let mut d_a = [-0.0; 2];
    let mut d_p_1_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
    let mut d_p_0: f64 = t;
    let mut d_p_1_2 = d_p_1;
    let mut d_k: f64 = 0.0;
    for i in (0..trips).rev() {
        let (p_1, p_1_1, tape, branch) = records.pop();
        let t = ::autodiff_runtime::index::nth(0, i) % 2;
        let t_1 = a[t];
        let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1_1);
        let (d_k_1, d_p_0_1) = match branch {
            Branch::Then => {
                ::autodiff_runtime::shadow::accumulate(&mut d_p_1, &d_p_1_2);
                (-0.0, d_p_0)
            }
            Branch::Else(tape_1) => {
                let mut d_k_1 = -0.0;
                pair_adjoint(x, &mut *d_x, k, &mut d_k_1, tape_1, (d_p_0, d_p_1_2));
                (d_k_1, -0.0)
            }
        };
        let mut d_argument = -0.0;
        pair_adjoint(x, &mut *d_x, t_1, &mut d_argument, tape, (d_p_0_1, d_p_1));
        d_a[t] += d_argument;
        d_p_0 = -0.0;
        d_p_1_2 = ::autodiff_runtime::shadow::zero_like(&p_1);
        d_k += d_k_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_p_1_1, &d_p_1_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_p_1_1);
    let d_k = d_k + d_a[0];
    d_x[0] += d_p_0 + d_a[1];
    (t * p_0_1, d_k)
}
#[inline]
pub fn reassigned_augmented<'tape>(
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
        Then,
        Else(A),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let a = [k, x[0]];
    let p_0 = x[0];
    let p_1 = a;
    let mut p_0_1: f64 = p_0;
    let mut p_1_1 = p_1.clone();
    let mut trips = 0usize;
    for i in 0..3 {
        let ((p_0, p_1), tape) = pair_augmented(x, a[i % 2]);
        let t = i == 1;
        let (t_1, t_2, branch) = if t {
            (p_0, p_1.clone(), Branch::Then)
        } else {
            let ((p_0, p_1), tape) = pair_augmented(x, k);
            (p_0, p_1, Branch::Else(tape.keep_tape()))
        };
        let trips_1 = trips + 1usize;
        records.push((p_1_1, p_1, tape.keep_tape(), branch));
        p_0_1 = t_1;
        p_1_1 = t_2;
        trips = trips_1;
        if t {
            break;
        }
    }
    let t = p_1_1[0];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_1 = p_1_1[0];
        let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1_1);
        d_p_1[0] += seed * p_0_1;
        let mut d_a = [-0.0; 2];
        let mut d_p_1_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
        let mut d_p_0: f64 = seed * t_1;
        let mut d_p_1_2 = d_p_1;
        let mut d_k: f64 = 0.0;
        for i in (0..trips).rev() {
            let (p_1, p_1_1, tape, branch) = records.pop();
            let t = ::autodiff_runtime::index::nth(0, i) % 2;
            let t_1 = a[t];
            let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1_1);
            let (d_k_1, d_p_0_1) = match branch {
                Branch::Then => {
                    ::autodiff_runtime::shadow::accumulate(&mut d_p_1, &d_p_1_2);
                    (-0.0, d_p_0)
                }
                Branch::Else(tape_1) => {
                    let mut d_k_1 = -0.0;
                    pair_adjoint(
                        x,
                        d_x.as_deref_mut(),
                        k,
                        &mut d_k_1,
                        tape_1,
                        (d_p_0, d_p_1_2),
                    );
                    (d_k_1, -0.0)
                }
            };
            let mut d_argument = -0.0;
            pair_adjoint(
                x,
                d_x.as_deref_mut(),
                t_1,
                &mut d_argument,
                tape,
                (d_p_0_1, d_p_1),
            );
            d_a[t] += d_argument;
            d_p_0 = -0.0;
            d_p_1_2 = ::autodiff_runtime::shadow::zero_like(&p_1);
            d_k += d_k_1;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_p_1_1, &d_p_1_2);
        ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_p_1_1);
        let d_k = d_k + d_a[0];
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_p_0 + d_a[1];
        }
        d_k
    };
    (
        t * p_0_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn changed_in_parts_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = pair_augmented(x, k);
    let mut p = t;
    let t = x.len();
    let d_x_1 = &mut d_x[..t];
    for i in 0..t {
        let v = x[i];
        p.0 += v;
        let t = p.1[1];
        p.1[1] = t * k;
        d_x_1[i] = t;
    }
    let t_1 = p.0;
    let t_2 = p.1[1];
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    d_p.1[1] += ::autodiff_runtime::product(1.0, t_1);
    d_p.0 += t_2;
    let mut d_k: f64 = 0.0;
    for i in (0..t).rev() {
        let t = d_x[i];
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_p.1[1]);
        d_p.1[1] += t_1 * k;
        let d_v = ::autodiff_runtime::shadow::take(&mut d_p.0);
        d_p.0 += d_v;
        d_x[i] = d_v;
        d_k += t_1 * t;
    }
    let t = d_p;
    let mut d_k_1 = -0.0;
    pair_adjoint(x, &mut *d_x, k, &mut d_k_1, tape, t);
    let d_k = d_k + d_k_1;
    (t_1 * t_2, d_k)
}
#[inline]
pub fn changed_in_parts_augmented<'tape>(
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
    let mut p = t;
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let v = x[i];
        p.0 += v;
        let t = p.1[1];
        p.1[1] = t * k;
        records.push(t);
    }
    let t = p.0;
    let t_1 = p.1[1];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_2 = p.1[1];
        let t_3 = p.0;
        let t_4 = x.len();
        let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
        d_p.1[1] += ::autodiff_runtime::product(seed, t_3);
        d_p.0 += seed * t_2;
        let mut d_k: f64 = 0.0;
        for i in (0..t_4).rev() {
            let t = records.pop();
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_p.1[1]);
            d_p.1[1] += t_1 * k;
            let d_v = ::autodiff_runtime::shadow::take(&mut d_p.0);
            d_p.0 += d_v;
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_v;
            }
            d_k += t_1 * t;
        }
        let t_2 = d_p;
        let mut d_k_1 = -0.0;
        pair_adjoint(x, d_x.as_deref_mut(), k, &mut d_k_1, tape, t_2);
        let d_k = d_k + d_k_1;
        d_k
    };
    (
        t * t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn partly_kept_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let _ = x[0];
    let t = [0.8, k];
    let (p_1, tape) = turned_augmented(t.clone(), k);
    let t_1 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut p_1_1 = p_1.clone();
    for _ in 0..t_1 {
        let (t, tape) = pair_augmented(x, k);
        let p_1 = t.1.clone();
        records.push((p_1_1, t, tape));
        p_1_1 = p_1;
    }
    let value = p_1_1[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1_1);
    d_p_1[0] += 1.0;
    let mut d_p_1_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
    let mut d_p_1_2 = d_p_1;
    let mut d_k: f64 = 0.0;
    for _ in (0..t_1).rev() {
        let (p_1, t, tape) = records.pop();
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_p_1_2);
        let mut d_k_1 = -0.0;
        pair_adjoint(x, &mut *d_x, k, &mut d_k_1, tape, d_place);
        d_p_1_2 = ::autodiff_runtime::shadow::zero_like(&p_1);
        d_k += d_k_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_p_1_1, &d_p_1_2);
    let mut d_place = [-0.0; 2];
    let mut d_k_1 = -0.0;
    turned_adjoint(t, &mut d_place, k, &mut d_k_1, tape, d_p_1_1);
    let d_k = d_k + d_k_1 + d_place[1];
    (value, d_k)
}
#[inline]
pub fn partly_kept_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let _ = x[0];
    let t = [0.8, k];
    let (p_1, tape) = turned_augmented(t.clone(), k);
    let tape = tape.keep_tape();
    let t_1 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut p_1_1 = p_1.clone();
    for _ in 0..t_1 {
        let (t, tape) = pair_augmented(x, k);
        let p_1 = t.1.clone();
        records.push((p_1_1, t, tape.keep_tape()));
        p_1_1 = p_1;
    }
    let value = p_1_1[0];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_1 = x.len();
        let mut d_p_1 = ::autodiff_runtime::shadow::zero_like(&p_1_1);
        d_p_1[0] += seed;
        let mut d_p_1_1 = ::autodiff_runtime::shadow::zero_like(&p_1);
        let mut d_p_1_2 = d_p_1;
        let mut d_k: f64 = 0.0;
        for _ in (0..t_1).rev() {
            let (p_1, t, tape) = records.pop();
            let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
            ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_p_1_2);
            let mut d_k_1 = -0.0;
            pair_adjoint(x, d_x.as_deref_mut(), k, &mut d_k_1, tape, d_place);
            d_p_1_2 = ::autodiff_runtime::shadow::zero_like(&p_1);
            d_k += d_k_1;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_p_1_1, &d_p_1_2);
        let mut d_place = [-0.0; 2];
        let mut d_k_1 = -0.0;
        turned_adjoint(t, &mut d_place, k, &mut d_k_1, tape, d_p_1_1);
        let d_k = d_k + d_k_1 + d_place[1];
        d_k
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn fed_back_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let ((s, mut a), tape) = pair_augmented(x, k);
    let mut s_1: f64 = s;
    let mut a_1 = a.clone();
    let mut trips = 0usize;
    while s_1 < 2.0 {
        let t = s_1 + 0.5;
        let (n, tape) = pair_augmented(&a_1, t);
        let t_1 = n.0;
        let a = n.1.clone();
        let trips_1 = trips + 1usize;
        records.push((a_1, t, n, tape));
        s_1 += t_1 + 0.4;
        a_1 = a;
        trips = trips_1;
    }
    let t = a_1[0];
    let t_1 = a_1[1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a_1);
    d_a[1] += 1.0;
    d_a[0] += s_1;
    let mut d_a_1 = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_s: f64 = t;
    let mut d_a_2 = d_a;
    for _ in (0..trips).rev() {
        let (a, t, n, tape) = records.pop();
        let mut d_n = ::autodiff_runtime::shadow::zero_like(&n);
        ::autodiff_runtime::shadow::accumulate(&mut d_n.1, &d_a_2);
        d_n.0 += d_s;
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        let mut d_argument = -0.0;
        pair_adjoint(&a, &mut d_a, t, &mut d_argument, tape, d_n);
        d_s += d_argument;
        d_a_2 = d_a;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_a_1, &d_a_2);
    let mut d_k = -0.0;
    pair_adjoint(x, &mut *d_x, k, &mut d_k, tape, (d_s, d_a_1));
    (s_1 * t + t_1, d_k)
}
#[inline]
pub fn fed_back_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::Records::new();
    let ((s, mut a), tape) = pair_augmented(x, k);
    let tape = tape.keep_tape();
    let mut s_1: f64 = s;
    let mut a_1 = a.clone();
    let mut trips = 0usize;
    while s_1 < 2.0 {
        let t = s_1 + 0.5;
        let (n, tape) = pair_augmented(&a_1, t);
        let t_1 = n.0;
        let a = n.1.clone();
        let trips_1 = trips + 1usize;
        records.push((a_1, t, n, tape.keep_tape()));
        s_1 += t_1 + 0.4;
        a_1 = a;
        trips = trips_1;
    }
    let t = a_1[0];
    let t_1 = a_1[1];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_2 = a_1[0];
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a_1);
        d_a[1] += seed;
        d_a[0] += seed * s_1;
        let mut d_a_1 = ::autodiff_runtime::shadow::zero_like(&a);
        let mut d_s: f64 = seed * t_2;
        let mut d_a_2 = d_a;
        for _ in (0..trips).rev() {
            let (a, t, n, tape) = records.pop();
            let mut d_n = ::autodiff_runtime::shadow::zero_like(&n);
            ::autodiff_runtime::shadow::accumulate(&mut d_n.1, &d_a_2);
            d_n.0 += d_s;
            let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
            let mut d_argument = -0.0;
            pair_adjoint(&a, &mut d_a, t, &mut d_argument, tape, d_n);
            d_s += d_argument;
            d_a_2 = d_a;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_a_1, &d_a_2);
        let mut d_k = -0.0;
        pair_adjoint(x, d_x.as_deref_mut(), k, &mut d_k, tape, (d_s, d_a_1));
        d_k
    };
    (
        s_1 * t + t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
#[allow(clippy::needless_range_loop, reason = "as people write it")]
pub fn summed_by_element_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut a = [0.0, 0.0];
    let t_1 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let t = x[i];
        let (q, tape) = pair_augmented(x, t);
        for j in 0..2 {
            {
                let part = q.1[j] * q.0;
                ::autodiff_runtime::Differentiable::accumulate(&mut a[j], part);
            }
        }
        records.push((q, tape));
    }
    let t_2 = a[0];
    let t_3 = a[1];
    let t_4 = t_2 * t_3;
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_a = [-0.0; 2];
    d_a[1] += k * t_2;
    d_a[0] += k * t_3;
    for i in (0..t_1).rev() {
        let (q, tape) = records.pop();
        let t_1 = x[i];
        let mut d_q = ::autodiff_runtime::shadow::zero_like(&q);
        for j in 0..2 {
            let t_2 = q.0;
            let t_3 = q.1[j];
            let t_4 = d_a[j];
            let t_2 = ::autodiff_runtime::product(t_4, t_2);
            {
                let part = ::autodiff_runtime::product(t_4, t_3);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_q.0, part);
            }
            ::autodiff_runtime::Differentiable::accumulate(&mut d_q.1[j], t_2);
        }
        let mut d_t = -0.0;
        pair_adjoint(x, &mut *d_x, t_1, &mut d_t, tape, d_q);
        d_x[i] += d_t;
    }
    let d_k = t_4;
    (t_4 * k, d_k)
}
#[allow(clippy::needless_range_loop, reason = "as people write it")]
#[inline]
pub fn summed_by_element_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut a = [0.0, 0.0];
    let t_1 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let t = x[i];
        let (q, tape) = pair_augmented(x, t);
        for j in 0..2 {
            {
                let part = q.1[j] * q.0;
                ::autodiff_runtime::Differentiable::accumulate(&mut a[j], part);
            }
        }
        records.push((q, tape.keep_tape()));
    }
    let t_1 = a[0];
    let t_2 = a[1];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_3 = x.len();
        let t_4 = seed * k;
        let d_k = seed * (t_1 * t_2);
        let mut d_a = [-0.0; 2];
        d_a[1] += t_4 * t_1;
        d_a[0] += t_4 * t_2;
        for i in (0..t_3).rev() {
            let (q, tape) = records.pop();
            let t_1 = x[i];
            let mut d_q = ::autodiff_runtime::shadow::zero_like(&q);
            for j in 0..2 {
                let t_2 = q.0;
                let t_3 = q.1[j];
                let t_4 = d_a[j];
                let t_2 = ::autodiff_runtime::product(t_4, t_2);
                {
                    let part = ::autodiff_runtime::product(t_4, t_3);
                    ::autodiff_runtime::Differentiable::accumulate(&mut d_q.0, part);
                }
                ::autodiff_runtime::Differentiable::accumulate(&mut d_q.1[j], t_2);
            }
            let mut d_t = -0.0;
            pair_adjoint(x, d_x.as_deref_mut(), t_1, &mut d_t, tape, d_q);
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_t;
            }
        }
        d_k
    };
    (
        t_1 * t_2 * k,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn best_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (best, tape) = pair_augmented(x, k);
    let t_1 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum: f64 = 0.0;
    let mut best_1 = best.clone();
    for i in 0..t_1 {
        let t = x[i];
        let (c, tape) = pair_augmented(x, t);
        let (sum_1, best) = if c.1[0] > best_1.1[0] {
            let best = c.clone();
            let sum_1 = sum + best.0;
            (sum_1, best)
        } else {
            (sum, best_1.clone())
        };
        records.push((best_1, c, tape));
        sum = sum_1;
        best_1 = best;
    }
    let t_2 = best_1.1[0];
    let t_3 = best_1.1[1];
    let t_4 = best_1.0;
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_best = ::autodiff_runtime::shadow::zero_like(&best_1);
    d_best.0 += t_3;
    d_best.1[1] += ::autodiff_runtime::product(1.0, t_4);
    d_best.1[0] += 1.0;
    let mut d_best_1 = ::autodiff_runtime::shadow::zero_like(&best);
    let mut d_best_2 = d_best;
    for i in (0..t_1).rev() {
        let (best, c, tape) = records.pop();
        let t_1 = c.1[0] > best.1[0];
        let t_2 = x[i];
        let mut d_best = ::autodiff_runtime::shadow::zero_like(&best);
        let mut d_c = ::autodiff_runtime::shadow::zero_like(&c);
        if t_1 {
            d_best_2.0 += 1.0;
            ::autodiff_runtime::shadow::accumulate(&mut d_c, &d_best_2);
        } else {
            ::autodiff_runtime::shadow::accumulate(&mut d_best, &d_best_2);
        }
        let mut d_t = -0.0;
        pair_adjoint(x, &mut *d_x, t_2, &mut d_t, tape, d_c);
        d_x[i] += d_t;
        d_best_2 = d_best;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_best_1, &d_best_2);
    let mut d_k = -0.0;
    pair_adjoint(x, &mut *d_x, k, &mut d_k, tape, d_best_1);
    (sum + t_2 + t_3 * t_4, d_k)
}
#[inline]
pub fn best_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (best, tape) = pair_augmented(x, k);
    let tape = tape.keep_tape();
    let t_1 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum: f64 = 0.0;
    let mut best_1 = best.clone();
    for i in 0..t_1 {
        let t = x[i];
        let (c, tape) = pair_augmented(x, t);
        let (sum_1, best) = if c.1[0] > best_1.1[0] {
            let best = c.clone();
            let sum_1 = sum + best.0;
            (sum_1, best)
        } else {
            (sum, best_1.clone())
        };
        records.push((best_1, c, tape.keep_tape()));
        sum = sum_1;
        best_1 = best;
    }
    let t_1 = best_1.1[0];
    let t_2 = best_1.1[1];
    let t_3 = best_1.0;
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_4 = best_1.0;
        let t_5 = best_1.1[1];
        let t_6 = x.len();
        let mut d_best = ::autodiff_runtime::shadow::zero_like(&best_1);
        d_best.0 += seed * t_5;
        d_best.1[1] += ::autodiff_runtime::product(seed, t_4);
        d_best.1[0] += seed;
        let mut d_best_1 = ::autodiff_runtime::shadow::zero_like(&best);
        let d_sum = seed;
        let mut d_best_2 = d_best;
        for i in (0..t_6).rev() {
            let (best, c, tape) = records.pop();
            let t_1 = c.1[0] > best.1[0];
            let t_2 = x[i];
            let mut d_best = ::autodiff_runtime::shadow::zero_like(&best);
            let mut d_c = ::autodiff_runtime::shadow::zero_like(&c);
            if t_1 {
                d_best_2.0 += d_sum;
                ::autodiff_runtime::shadow::accumulate(&mut d_c, &d_best_2);
            } else {
                ::autodiff_runtime::shadow::accumulate(&mut d_best, &d_best_2);
            }
            let mut d_t = -0.0;
            pair_adjoint(x, d_x.as_deref_mut(), t_2, &mut d_t, tape, d_c);
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_t;
            }
            d_best_2 = d_best;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_best_1, &d_best_2);
        let mut d_k = -0.0;
        pair_adjoint(x, d_x.as_deref_mut(), k, &mut d_k, tape, d_best_1);
        d_k
    };
    (
        sum + t_1 + t_2 * t_3,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
