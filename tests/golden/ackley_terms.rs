fn ackley_abc_grad(
    param: &[f64],
    d_param: &mut [f64],
    a: f64,
    b: f64,
    c: f64,
) -> (f64, f64, f64, f64) {
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = param.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let x = param[i];
        sum += x.powi(2);
    }
    let t_1 = param.len();
    let mut sum_1: f64 = -0.0;
    for i in 0..t_1 {
        let x = param[i];
        sum_1 += (c * x).cos();
    }
    let n = param.len() as f64;
    let t_2 = -b;
    let t_3 = 1.0 / n;
    let sqrt_1 = (t_3 * sum).sqrt();
    let exp_1 = (t_2 * sqrt_1).exp();
    let t_4 = -a * exp_1;
    let t_5 = 1.0 / n;
    let exp_2 = (t_5 * sum_1).exp();
    let t_5 = exp_2 * t_5;
    let d_sum = t_4 * t_2 * (0.5 / sqrt_1) * t_3;
    let d_b = -(t_4 * sqrt_1);
    let d_a = 1.0 - exp_1;
    let d_param_1 = &mut d_param[..t_1];
    let d_c = ::autodiff_runtime::sums::sum(
        0..t_1,
        |i| {
            let x_1 = param[i];
            let t_1 = t_5 * (c * x_1).sin();
            let d_x = t_1 * c;
            d_param_1[i] = d_x;
            t_1 * x_1
        },
    );
    let d_param_1 = &mut d_param[..t];
    for i in 0..t {
        let d_x = d_sum * (2.0 * param[i]);
        d_param_1[i] += d_x;
    }
    (t_4 - exp_2 + a + 1.0f64.exp(), d_a, d_b, d_c)
}
pub fn ackley_terms_grad(param: &[f64], d_param: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t = 2.0 * PI;
    let value = ackley_abc_seeded(
        param,
        &mut *d_param,
        20.0,
        ::autodiff_runtime::Constant,
        0.2,
        ::autodiff_runtime::Constant,
        t,
        ::autodiff_runtime::Constant,
        1.0,
    );
    value
}
#[inline]
pub fn ackley_terms_augmented<'tape>(
    param: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (value, tape) = ackley_abc_augmented(param, 20.0, 0.2, 2.0 * PI);
    let tape = tape.keep_tape();
    let tape = move |
        param: &[f64],
        mut d_param: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t = 2.0 * PI;
        ackley_abc_adjoint(
            param,
            d_param.as_deref_mut(),
            20.0,
            ::autodiff_runtime::Constant,
            0.2,
            ::autodiff_runtime::Constant,
            t,
            ::autodiff_runtime::Constant,
            tape,
            seed,
        );
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
