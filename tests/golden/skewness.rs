fn mean_grad(xs: &[f64], d_xs: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    let t = xs.len();
    let d_sum = 1.0 / xs.len() as f64;
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let t = xs[i];
        d_xs[i] = d_sum;
        sum += t;
    }
    sum / xs.len() as f64
}
fn central_moment_grad(xs: &[f64], d_xs: &mut [f64], order: i32) -> f64 {
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    let (m, tape) = mean_augmented(xs);
    let t = xs.len();
    let d_acc = 1.0 / xs.len() as f64;
    let mut acc: f64 = 0.0;
    let mut d_m: f64 = 0.0;
    for i in 0..t {
        let x = xs[i];
        let t = x - m;
        let d_x = d_acc * ::autodiff_runtime::partials::powi_base(t, order);
        d_xs[i] = d_x;
        acc += t.powi(order);
        d_m += -d_x;
    }
    let t = xs.len();
    mean_adjoint(xs, &mut *d_xs, tape, d_m);
    acc / t as f64
}
#[inline]
fn central_moment_augmented<'tape>(
    xs: &[f64],
    order: i32,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, i32, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (m, tape) = mean_augmented(xs);
    let tape = tape.keep_tape();
    let mut acc: f64 = 0.0;
    for i in 0..xs.len() {
        let x = xs[i];
        acc += (x - m).powi(order);
    }
    let t = xs.len();
    let tape = move |
        xs: &[f64],
        mut d_xs: ::core::option::Option<&mut [f64]>,
        order: i32,
        seed: f64|
    {
        let t_1 = xs.len();
        let t_2 = xs.len();
        let d_acc = seed / t_1 as f64;
        let mut d_m: f64 = -0.0;
        for i in 0..t_2 {
            let d_x = d_acc * ::autodiff_runtime::partials::powi_base(xs[i] - m, order);
            if let Some(d_xs) = &mut d_xs {
                d_xs[i] += d_x;
            }
            d_m += -d_x;
        }
        mean_adjoint(xs, d_xs.as_deref_mut(), tape, d_m);
    };
    (
        acc / t as f64,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, i32, f64) -> ()
        ),
    )
}
pub fn skewness_grad(xs: &[f64], d_xs: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    let (t, tape) = central_moment_augmented(xs, 3);
    let (t_1, tape_1) = central_moment_augmented(xs, 2);
    let powf_1 = t_1.powf(1.5);
    let value = t / powf_1;
    ::autodiff_runtime::shadow::clear(d_xs, xs);
    let recip_powf = 1.0 / powf_1;
    let t = recip_powf;
    let t_1 = -(value * recip_powf * (1.5 * t_1.powf(0.5)));
    central_moment_adjoint(xs, &mut *d_xs, 2, ::autodiff_runtime::Constant, tape_1, t_1);
    central_moment_adjoint(xs, &mut *d_xs, 3, ::autodiff_runtime::Constant, tape, t);
    value
}
#[inline]
pub fn skewness_augmented<'tape>(
    xs: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = central_moment_augmented(xs, 3);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = central_moment_augmented(xs, 2);
    let tape_1 = tape_1.keep_tape();
    let powf_1 = t_1.powf(1.5);
    let value = t / powf_1;
    let tape = move |
        xs: &[f64],
        mut d_xs: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t = seed / powf_1;
        let t_1 = -(t * value * (1.5 * t_1.powf(0.5)));
        central_moment_adjoint(
            xs,
            d_xs.as_deref_mut(),
            2,
            ::autodiff_runtime::Constant,
            tape_1,
            t_1,
        );
        central_moment_adjoint(
            xs,
            d_xs.as_deref_mut(),
            3,
            ::autodiff_runtime::Constant,
            tape,
            t,
        );
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
