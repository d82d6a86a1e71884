fn f1_grad(t: (f64, [f64; 2])) -> (f64, (f64, [f64; 2])) {
    let t_1 = t.1[0];
    let mut d_t_1 = ::autodiff_runtime::shadow::zero_like(&t.1);
    d_t_1[0] += t.0;
    let d_t_0 = t_1;
    (t.0 * t_1, (d_t_0, d_t_1))
}
pub fn da_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = [x[0], k];
    let (value, tape) = f1_augmented((k, t));
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_place = [-0.0; 2];
    let mut d_k = (-0.0, ::autodiff_runtime::Differentiable::zero_like(&t));
    f1_adjoint((k, t), &mut d_k, tape, 1.0);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_k.1);
    let t = d_place[0];
    let d_k = d_k.0 + d_place[1];
    d_x[0] += t;
    (value, d_k)
}
#[inline]
pub fn da_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let t = [x[0], k];
    let (value, tape) = f1_augmented((k, t));
    let tape = tape.keep_tape();
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, k: f64, seed: f64| {
        let mut d_place = [-0.0; 2];
        let mut d_k = (-0.0, ::autodiff_runtime::Differentiable::zero_like(&t));
        f1_adjoint((k, t), &mut d_k, tape, seed);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_k.1);
        let t = d_place[0];
        let d_k = d_k.0 + d_place[1];
        if let Some(d_x) = &mut d_x {
            d_x[0] += t;
        }
        d_k
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
fn tri_vjp(
    a: &[f64; 2],
    d_a: &mut [f64; 2],
    b: &[f64; 2],
    d_b: &mut [f64; 2],
    seed: ([f64; 2], f64),
) -> ([f64; 2], f64) {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let t = a[0];
    let t_1 = b[1];
    let value = [t * t_1, a[1] + b[0]];
    let t_2 = a[0];
    let t_3 = a[1];
    let t_4 = t_2 * t_3;
    let t_5 = b[0];
    let mut d_value = seed.0;
    let t_6 = seed.1 * t_5;
    let t_7 = d_value[0];
    let t_8 = d_value[1];
    d_b[0] += seed.1 * t_4 + t_8;
    d_a[1] += t_6 * t_2 + t_8;
    d_b[1] += t_7 * t;
    d_a[0] += t_6 * t_3 + t_7 * t_1;
    (value, t_4 * t_5)
}
pub fn i1_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let a = [x[0], k];
    let (t, tape) = tri_augmented(&a, &a);
    let t_1 = t.1;
    let t_2 = t.0[1];
    let t_3 = t.0.len();
    let mut s: f64 = t_1 * t_2;
    for i in 0..t_3 {
        s += t.0[i] * t.0[i] * k;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_t = ::autodiff_runtime::shadow::zero_like(&t);
    let d_k = ::autodiff_runtime::sums::sum(0..t_3, |i| t.0[i] * t.0[i]);
    for i in 0..t_3 {
        d_t.0[i] += k * t.0[i] + k * t.0[i];
    }
    d_t.0[1] += ::autodiff_runtime::product(1.0, t_1);
    d_t.1 += t_2;
    let mut d_a = [-0.0; 2];
    let mut d_again = ::autodiff_runtime::shadow::zero_like(&a);
    tri_adjoint(&a, &mut d_a, &a, &mut d_again, tape, d_t);
    ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_again);
    let t_1 = d_a[0];
    let d_k = d_k + d_a[1];
    d_x[0] += t_1;
    (s, d_k)
}
#[inline]
pub fn i1_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let a = [x[0], k];
    let (t, tape) = tri_augmented(&a, &a);
    let tape = tape.keep_tape();
    let t_1 = t.1;
    let t_2 = t.0[1];
    let mut s: f64 = t_1 * t_2;
    for i in 0..t.0.len() {
        s += t.0[i] * t.0[i] * k;
    }
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, k: f64, seed: f64| {
        let t_1 = t.0.len();
        let t_2 = t.0[1];
        let t_3 = t.1;
        let mut d_t = ::autodiff_runtime::shadow::zero_like(&t);
        let d_s = seed;
        let d_k = ::autodiff_runtime::sums::sum(0..t_1, |i| d_s * (t.0[i] * t.0[i]));
        for i in 0..t_1 {
            let t_1 = t.0[i];
            let t_2 = t.0[i];
            let t_3 = d_s * k;
            d_t.0[i] += t_3 * t_1 + t_3 * t_2;
        }
        d_t.0[1] += ::autodiff_runtime::product(d_s, t_3);
        d_t.1 += d_s * t_2;
        let mut d_a = [-0.0; 2];
        let mut d_again = ::autodiff_runtime::shadow::zero_like(&a);
        tri_adjoint(&a, &mut d_a, &a, &mut d_again, tape, d_t);
        ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_again);
        let t_1 = d_a[0];
        let d_k = d_k + d_a[1];
        if let Some(d_x) = &mut d_x {
            d_x[0] += t_1;
        }
        d_k
    };
    (
        s,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
