fn dot_grad(a: &[f64], d_a: &mut [f64], b: &[f64], d_b: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let t = a.len().min(b.len());
    ::autodiff_runtime::shadow::zero(&mut d_a[t..]);
    ::autodiff_runtime::shadow::zero(&mut d_b[t..]);
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let x = a[i];
        let y = b[i];
        let d_y = x;
        d_b[i] = d_y;
        let d_x = y;
        d_a[i] = d_x;
        sum += x * y;
    }
    sum
}
fn norm_grad(a: &[f64], d_a: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    let (t, tape) = dot_augmented(a, a);
    let sqrt_1 = t.sqrt();
    ::autodiff_runtime::shadow::clear(d_a, a);
    let t = 0.5 / sqrt_1;
    let mut d_again = ::autodiff_runtime::shadow::zero_like(a);
    dot_adjoint(a, &mut *d_a, a, &mut d_again, tape, t);
    ::autodiff_runtime::shadow::accumulate(&mut *d_a, &d_again);
    sqrt_1
}
#[inline]
fn norm_augmented<'tape>(
    a: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = dot_augmented(a, a);
    let tape = tape.keep_tape();
    let sqrt_1 = t.sqrt();
    let tape = move |a: &[f64], mut d_a: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t = seed * (0.5 / sqrt_1);
        let mut d_again = ::autodiff_runtime::shadow::zero_like(a);
        dot_adjoint(a, d_a.as_deref_mut(), a, &mut d_again, tape, t);
        if let Some(d_a) = &mut d_a {
            ::autodiff_runtime::shadow::accumulate(&mut **d_a, &d_again);
        }
    };
    (
        sqrt_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn dot_norms_grad(a: &[f64], d_a: &mut [f64], b: &[f64], d_b: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let (t, tape) = dot_augmented(a, b);
    let (t_1, tape_1) = norm_augmented(a);
    let (t_2, tape_2) = norm_augmented(b);
    let t_3 = t_1 * t_2;
    let value = t / t_3;
    ::autodiff_runtime::shadow::clear(d_a, a);
    ::autodiff_runtime::shadow::clear(d_b, b);
    let t = 1.0 / t_3;
    let t_3 = t;
    let t = value * t;
    let t_2 = -(t * t_2);
    let t = -(t * t_1);
    norm_adjoint(b, &mut *d_b, tape_2, t);
    norm_adjoint(a, &mut *d_a, tape_1, t_2);
    dot_adjoint(a, &mut *d_a, b, &mut *d_b, tape, t_3);
    value
}
#[inline]
pub fn dot_norms_augmented<'tape>(
    a: &[f64],
    b: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
        ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = dot_augmented(a, b);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = norm_augmented(a);
    let tape_1 = tape_1.keep_tape();
    let (t_2, tape_2) = norm_augmented(b);
    let tape_2 = tape_2.keep_tape();
    let value = t / (t_1 * t_2);
    let tape = move |
        a: &[f64],
        mut d_a: ::core::option::Option<&mut [f64]>,
        b: &[f64],
        mut d_b: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t = seed / (t_1 * t_2);
        let t_3 = t * value;
        let t_2 = -(t_3 * t_2);
        let t_1 = -(t_3 * t_1);
        norm_adjoint(b, d_b.as_deref_mut(), tape_2, t_1);
        norm_adjoint(a, d_a.as_deref_mut(), tape_1, t_2);
        dot_adjoint(a, d_a.as_deref_mut(), b, d_b.as_deref_mut(), tape, t);
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
