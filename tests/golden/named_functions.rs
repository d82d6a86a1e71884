fn squashed_grad(x: f64) -> (f64, f64) {
    let tanh_x = x.tanh();
    let d_x = 1.0 - tanh_x * tanh_x;
    (tanh_x, d_x)
}
pub fn named_functions_grad(x: &[f64], d_x: &mut [f64], rate: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x[0];
    let scale: f64 = rate * t;
    let t_1 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let (t, tape) = squashed_augmented(x[i]);
        records.push(tape);
        sum += t;
    }
    let t_2 = x[0];
    let recip_1 = (2.0_f64 + rate).recip();
    let t_3 = t_2.sin() * recip_1;
    let (t_4, tape) = squashed_augmented(rate);
    let t_5 = x.len();
    let d_sum = sum;
    let mut sum_1: f64 = -0.0;
    for i in 0..t_5 {
        let v = x[i];
        let d_v = d_sum * v.cos();
        d_x[i] = d_v;
        sum_1 += v.sin();
    }
    let v = x[1];
    let d_v = rate;
    d_x[1] += d_v;
    let mut d_rate = -0.0;
    squashed_adjoint(rate, &mut d_rate, tape, 1.0);
    d_x[0] += recip_1 * t_2.cos();
    let d_sum = sum_1;
    for i in (0..t_1).rev() {
        let mut d_argument = -0.0;
        squashed_adjoint(x[i], &mut d_argument, records.pop(), d_sum);
        d_x[i] += d_argument;
    }
    let d_rate = v + d_rate - recip_1 * t_3 + t;
    d_x[0] += rate;
    (t_3 + t_4 + sum_1 * sum + (v * rate + scale), d_rate)
}
#[inline]
pub fn named_functions_augmented<'tape>(
    x: &[f64],
    rate: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let scale: f64 = rate * x[0];
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let (t, tape) = squashed_augmented(x[i]);
        records.push(tape.keep_tape());
        sum += t;
    }
    let sin_1 = x[0].sin();
    let (t, tape) = squashed_augmented(rate);
    let tape = tape.keep_tape();
    let mut sum_1: f64 = -0.0;
    for i in 0..x.len() {
        let v = x[i];
        sum_1 += v.sin();
    }
    let v = x[1];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        rate: f64,
        seed: f64|
    {
        let v_1 = x[1];
        let t_1 = x.len();
        let recip_1 = (2.0_f64 + rate).recip();
        let t_2 = x[0];
        let t_3 = x.len();
        let t_4 = x[0];
        let d_v = seed * rate;
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_v;
        }
        let d_sum = seed * sum;
        let d_sum_1 = seed * sum_1;
        let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t_1]);
        for i in 0..t_1 {
            let d_v = d_sum * x[i].cos();
            if let Some(d_x_1) = &mut d_x_1 {
                d_x_1[i] += d_v;
            }
        }
        let mut d_rate = -0.0;
        squashed_adjoint(rate, &mut d_rate, tape, seed);
        if let Some(d_x) = &mut d_x {
            d_x[0] += seed * recip_1 * t_2.cos();
        }
        for i in (0..t_3).rev() {
            let mut d_argument = -0.0;
            squashed_adjoint(x[i], &mut d_argument, records.pop(), d_sum_1);
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_argument;
            }
        }
        let d_scale = seed;
        let d_rate = seed * v_1 + d_rate - seed * sin_1 * (recip_1 * recip_1)
            + d_scale * t_4;
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_scale * rate;
        }
        d_rate
    };
    (
        sin_1 * (2.0_f64 + rate).recip() + t + sum_1 * sum + (v * rate + scale),
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
