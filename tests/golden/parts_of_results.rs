pub fn push_own_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut rows: Vec<Vec<f64>> = ::autodiff_runtime::Vec::with_capacity(
        x.len().div_ceil(2),
    );
    let t = x.len().div_ceil(2);
    for i in 0..t {
        let t = i * 2;
        let c = &x[t..(t + 2).min(x.len())];
        rows.push(c.to_vec());
    }
    let t_1 = rows.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let t = rows[i][0];
        let cos_1 = t.cos();
        let t_1 = cos_1 * k;
        rows[i].push(t_1);
        records_1.push((t, cos_1));
    }
    let t_2 = rows.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        let mut product: f64 = 1.0;
        for i_1 in 0..rows[i].len() {
            let t = rows[i][i_1];
            records.push(product);
            product *= t;
        }
        sum += product;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_rows = ::autodiff_runtime::shadow::zero_like(&rows);
    for i in (0..t_2).rev() {
        let mut d_product: f64 = 1.0;
        for i_1 in (0..rows[i].len()).rev() {
            let product = records.pop();
            let t = rows[i][i_1];
            d_rows[i][i_1] += d_product * product;
            d_product *= t;
        }
    }
    let mut d_k: f64 = 0.0;
    for i in (0..t_1).rev() {
        let (t_1, cos_1) = records_1.pop();
        let (_, t_3) = match d_rows[i].pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        d_rows[i][0] -= t_3 * k * t_1.sin();
        d_k += t_3 * cos_1;
    }
    for i in (0..t).rev() {
        let t = i * 2;
        let t_1 = (t + 2).min(x.len());
        let (_, mut t_3) = match d_rows.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        ::autodiff_runtime::shadow::accumulate(&mut d_x[t..t_1][..], &t_3[..]);
    }
    (sum, d_k)
}
fn h_pair_vjp(
    x: &[f64],
    d_x: &mut [f64],
    s: f64,
    seed: (f64, [f64; 2]),
) -> ((f64, [f64; 2]), f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x[0];
    let t_1 = x[0];
    let t_2 = x[1];
    let value = [t_1 + s, t_2 * s];
    let mut d_value = seed.1;
    let t_1 = d_value[0];
    let t_3 = d_value[1];
    d_x[1] += t_3 * s;
    let d_s = t_3 * t_2 + t_1 + seed.0 * t;
    d_x[0] += t_1 + seed.0 * s;
    ((t * s, value), d_s)
}
fn h_arr_vjp(a: [f64; 2], k: f64, seed: [f64; 2]) -> ([f64; 2], [f64; 2], f64) {
    let t = a[0];
    let value = [t * k, a[1] + k];
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_value = seed;
    let t_1 = d_value[0];
    let t_2 = d_value[1];
    d_a[1] += t_2;
    let d_k = t_2 + t_1 * t;
    d_a[0] += t_1 * k;
    (value, d_a, d_k)
}
pub fn parts_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let a1 = [x[0], k];
    let (t, tape) = h_pair_augmented(x, 1.0);
    let t_1 = t.1;
    let (t_2, tape_1) = h_arr_augmented(a1.clone(), k);
    let g2 = [t_1, t_2];
    let t_1 = g2[0][0];
    let t_2 = g2[1][1];
    let t_3 = g2[0][1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_g2 = ::autodiff_runtime::shadow::zero_like(&g2);
    d_g2[0][1] += k;
    d_g2[1][1] += t_1;
    d_g2[0][0] += t_2;
    let t_4 = ::autodiff_runtime::shadow::take(&mut d_g2[0]);
    let t_5 = ::autodiff_runtime::shadow::take(&mut d_g2[1]);
    let mut d_a1 = [-0.0; 2];
    let mut d_k = -0.0;
    h_arr_adjoint(a1, &mut d_a1, k, &mut d_k, tape_1, t_5);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_place.1, t_4);
    h_pair_adjoint(x, &mut *d_x, 1.0, ::autodiff_runtime::Constant, tape, d_place);
    let t = d_a1[0];
    let d_k = t_3 + d_k + d_a1[1];
    d_x[0] += t;
    (t_1 * t_2 + t_3 * k, d_k)
}
#[inline]
pub fn parts_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let a1 = [x[0], k];
    let (t, tape) = h_pair_augmented(x, 1.0);
    let tape = tape.keep_tape();
    let t_1 = t.1;
    let (t_2, tape_1) = h_arr_augmented(a1.clone(), k);
    let tape_1 = tape_1.keep_tape();
    let g2 = [t_1, t_2];
    let t_1 = g2[0][0];
    let t_2 = g2[1][1];
    let t_3 = g2[0][1];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_4 = g2[0][1];
        let t_5 = g2[1][1];
        let t_6 = g2[0][0];
        let mut d_g2 = ::autodiff_runtime::shadow::zero_like(&g2);
        d_g2[0][1] += seed * k;
        d_g2[1][1] += seed * t_6;
        d_g2[0][0] += seed * t_5;
        let t_5 = ::autodiff_runtime::shadow::take(&mut d_g2[0]);
        let t_6 = ::autodiff_runtime::shadow::take(&mut d_g2[1]);
        let mut d_a1 = [-0.0; 2];
        let mut d_k = -0.0;
        h_arr_adjoint(a1, &mut d_a1, k, &mut d_k, tape_1, t_6);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_place.1, t_5);
        h_pair_adjoint(
            x,
            d_x.as_deref_mut(),
            1.0,
            ::autodiff_runtime::Constant,
            tape,
            d_place,
        );
        let t = d_a1[0];
        let d_k = seed * t_4 + d_k + d_a1[1];
        if let Some(d_x) = &mut d_x {
            d_x[0] += t;
        }
        d_k
    };
    (
        t_1 * t_2 + t_3 * k,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn opt_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    enum Branch<A, B, C> {
        Then,
        Else(A, B, C),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = h_pair_augmented(x, 0.3);
    let q = t.1.clone();
    let mut a = q.clone();
    a[0] += k;
    let (value, branch) = if a[0] > 11.5 {
        (0.0, Branch::Then)
    } else {
        let t = a.clone();
        let t_1 = 2.0 * t[1];
        let t_2 = t[0];
        let t_3 = t[0];
        (t_3 + t_1 * t_2, Branch::Else(t, t_1, t_2))
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    match branch {
        Branch::Then => {}
        Branch::Else(t, t_1, t_2) => {
            let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
            d_place[0] += 1.0 + t_1;
            d_place[1] += t_2 * 2.0;
            ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_place);
        }
    }
    let d_k = ::autodiff_runtime::shadow::take(&mut d_a[0]);
    d_a[0] += d_k;
    let mut d_q = ::autodiff_runtime::shadow::zero_like(&q);
    ::autodiff_runtime::shadow::accumulate(&mut d_q, &d_a);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_q);
    h_pair_adjoint(x, &mut *d_x, 0.3, ::autodiff_runtime::Constant, tape, d_place);
    (value, d_k)
}
#[inline]
pub fn opt_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Then,
        Else(A, B, C),
    }
    let (t, tape) = h_pair_augmented(x, 0.3);
    let tape = tape.keep_tape();
    let q = t.1.clone();
    let mut a = q.clone();
    a[0] += k;
    let (value, branch) = if a[0] > 11.5 {
        (0.0, Branch::Then)
    } else {
        let t = a.clone();
        let t_1 = 2.0 * t[1];
        let t_2 = t[0];
        let t_3 = t[0];
        (t_3 + t_1 * t_2, Branch::Else(t, t_1, t_2))
    };
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        match branch {
            Branch::Then => {}
            Branch::Else(t, t_1, t_2) => {
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
                d_place[0] += seed + seed * t_1;
                d_place[1] += seed * t_2 * 2.0;
                ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_place);
            }
        }
        let d_k = ::autodiff_runtime::shadow::take(&mut d_a[0]);
        d_a[0] += d_k;
        let mut d_q = ::autodiff_runtime::shadow::zero_like(&q);
        ::autodiff_runtime::shadow::accumulate(&mut d_q, &d_a);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::shadow::accumulate(&mut d_place.1, &d_q);
        h_pair_adjoint(
            x,
            d_x.as_deref_mut(),
            0.3,
            ::autodiff_runtime::Constant,
            tape,
            d_place,
        );
        d_k
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    )
}
pub fn knownopt_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let p = x[0];
    let t = [1.0, k];
    let sin_p = p.sin();
    let (t_1, tape) = h_arr_augmented(t.clone(), sin_p);
    let t_2 = t_1[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    d_place[0] += 1.0;
    let mut d_place_1 = [-0.0; 2];
    let mut d_sin_p = -0.0;
    h_arr_adjoint(t, &mut d_place_1, sin_p, &mut d_sin_p, tape, d_place);
    let d_p = d_sin_p * p.cos();
    let d_k = 0.3 + d_place_1[1];
    d_x[0] += d_p;
    (t_2 + 0.3 * k, d_k)
}
#[inline]
pub fn knownopt_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let p = x[0];
    let t = [1.0, k];
    let sin_p = p.sin();
    let (t_1, tape) = h_arr_augmented(t.clone(), sin_p);
    let tape = tape.keep_tape();
    let t_2 = t_1[0];
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let p_1 = x[0];
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        d_place[0] += seed;
        let mut d_place_1 = [-0.0; 2];
        let mut d_sin_p = -0.0;
        h_arr_adjoint(t, &mut d_place_1, sin_p, &mut d_sin_p, tape, d_place);
        let d_p = d_sin_p * p_1.cos();
        let d_k = seed * 0.3 + d_place_1[1];
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_p;
        }
        d_k
    };
    (
        t_2 + 0.3 * k,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    )
}
