pub fn fft_vjp(
    input: &[Complex],
    d_input: &mut [Complex],
    seed: Vec<Complex>,
) -> Vec<Complex> {
    enum Branch<A, B, C, D, E, F, G, H, I> {
        Then,
        Else(A, B, C, D, E, F, G, H, I),
    }
    ::autodiff_runtime::shadow::check(d_input, input, "input");
    let mut records = ::autodiff_runtime::records::Records::new();
    let n = input.len();
    let (value, branch) = if n == 1 {
        (
            ::autodiff_runtime::vec![::autodiff_runtime::records::copy(& input[0])],
            Branch::Then,
        )
    } else {
        let mut even: Vec<Complex> = ::autodiff_runtime::Vec::with_capacity(
            input.len().div_ceil(2),
        );
        let t_1 = input.len().div_ceil(2);
        for i in 0..t_1 {
            even.push(input[i * 2]);
        }
        let mut odd: Vec<Complex> = ::autodiff_runtime::Vec::with_capacity(
            input.len().saturating_sub(1).div_ceil(2),
        );
        let t_2 = input.len().saturating_sub(1).div_ceil(2);
        for i in 0..t_2 {
            odd.push(input[i * 2 + 1]);
        }
        let (e, tape) = fft_augmented(&even);
        let (o, tape_1) = fft_augmented(&odd);
        let mut out = ::autodiff_runtime::vec![Complex { re : 0.0, im : 0.0, }; n];
        let t_3 = n / 2;
        for k in 0..t_3 {
            let t_1 = Complex::polar(-2.0 * std::f64::consts::PI * k as f64 / n as f64);
            let (t, tape) = ::autodiff_runtime::operators::mul_augmented(
                t_1.clone(),
                o[k],
            );
            let (t_2, tape_1) = ::autodiff_runtime::operators::add_augmented(
                e[k],
                t.clone(),
            );
            out[k] = t_2;
            let (t_2, tape_2) = ::autodiff_runtime::operators::sub_augmented(
                e[k],
                t.clone(),
            );
            out[k + n / 2] = t_2;
            records.push((t_1, t, tape, tape_1, tape_2));
        }
        (out, Branch::Else(even, t_1, odd, t_2, e, tape, o, tape_1, t_3))
    };
    let mut d_value = seed;
    match branch {
        Branch::Then => {
            ::autodiff_runtime::shadow::accumulate(&mut d_input[0], &d_value[0]);
        }
        Branch::Else(even, t_1, odd, t_2, e, tape, o, tape_1, t_3) => {
            let mut d_e = ::autodiff_runtime::shadow::zero_like(&e);
            let mut d_o = ::autodiff_runtime::shadow::zero_like(&o);
            for k in (0..t_3).rev() {
                let (t_1, t, tape, tape_1, tape_2) = records.pop();
                let t_2 = k + n / 2;
                let t_3 = e[k];
                let t_4 = e[k];
                let t_5 = o[k];
                let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
                let mut d_t = ::autodiff_runtime::Differentiable::zero_like(&t);
                ::autodiff_runtime::operators::sub_adjoint(
                    t_3,
                    &mut d_argument,
                    t,
                    &mut d_t,
                    tape_2,
                    ::autodiff_runtime::shadow::take(&mut d_value[t_2]),
                );
                ::autodiff_runtime::Differentiable::accumulate(&mut d_e[k], d_argument);
                let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
                let mut d_t_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
                ::autodiff_runtime::operators::add_adjoint(
                    t_4,
                    &mut d_argument,
                    t,
                    &mut d_t_1,
                    tape_1,
                    ::autodiff_runtime::shadow::take(&mut d_value[k]),
                );
                ::autodiff_runtime::Differentiable::accumulate(&mut d_t, d_t_1);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_e[k], d_argument);
                let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
                ::autodiff_runtime::operators::mul_adjoint(
                    t_1,
                    ::autodiff_runtime::Constant,
                    t_5,
                    &mut d_argument,
                    tape,
                    d_t,
                );
                ::autodiff_runtime::Differentiable::accumulate(&mut d_o[k], d_argument);
            }
            let mut d_odd = ::autodiff_runtime::shadow::zero_like(&odd);
            fft_adjoint(&odd, &mut d_odd, tape_1, d_o);
            let mut d_even = ::autodiff_runtime::shadow::zero_like(&even);
            fft_adjoint(&even, &mut d_even, tape, d_e);
            for i in (0..t_2).rev() {
                let t_2 = i * 2 + 1;
                let (_, t_4) = match d_odd.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                ::autodiff_runtime::Differentiable::accumulate(&mut d_input[t_2], t_4);
            }
            for i in (0..t_1).rev() {
                let t_1 = i * 2;
                let (_, t_3) = match d_even.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                ::autodiff_runtime::Differentiable::accumulate(&mut d_input[t_1], t_3);
            }
        }
    }
    value
}
#[inline]
pub fn fft_augmented<'tape>(
    input: &[Complex],
) -> (
    Vec<Complex>,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [Complex], ::core::option::Option < & mut [Complex] >, Vec < Complex >)
        -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D, E, F, G, H, I> {
        Then,
        Else(A, B, C, D, E, F, G, H, I),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let n = input.len();
    let (value, branch) = if n == 1 {
        (
            ::autodiff_runtime::vec![::autodiff_runtime::records::copy(& input[0])],
            Branch::Then,
        )
    } else {
        let mut even: Vec<Complex> = ::autodiff_runtime::Vec::with_capacity(
            input.len().div_ceil(2),
        );
        let t_1 = input.len().div_ceil(2);
        for i in 0..t_1 {
            even.push(input[i * 2]);
        }
        let mut odd: Vec<Complex> = ::autodiff_runtime::Vec::with_capacity(
            input.len().saturating_sub(1).div_ceil(2),
        );
        let t_2 = input.len().saturating_sub(1).div_ceil(2);
        for i in 0..t_2 {
            odd.push(input[i * 2 + 1]);
        }
        let (e, tape) = fft_augmented(&even);
        let (o, tape_1) = fft_augmented(&odd);
        let mut out = ::autodiff_runtime::vec![Complex { re : 0.0, im : 0.0, }; n];
        let t_3 = n / 2;
        for k in 0..t_3 {
            let t_1 = Complex::polar(-2.0 * std::f64::consts::PI * k as f64 / n as f64);
            let (t, tape) = ::autodiff_runtime::operators::mul_augmented(
                t_1.clone(),
                o[k],
            );
            let (t_2, tape_1) = ::autodiff_runtime::operators::add_augmented(
                e[k],
                t.clone(),
            );
            out[k] = t_2;
            let (t_2, tape_2) = ::autodiff_runtime::operators::sub_augmented(
                e[k],
                t.clone(),
            );
            out[k + n / 2] = t_2;
            records
                .push((
                    t_1,
                    t,
                    tape.keep_tape(),
                    tape_1.keep_tape(),
                    tape_2.keep_tape(),
                ));
        }
        (
            out,
            Branch::Else(
                even,
                t_1,
                odd,
                t_2,
                e,
                tape.keep_tape(),
                o,
                tape_1.keep_tape(),
                t_3,
            ),
        )
    };
    let tape = move |
        input: &[Complex],
        mut d_input: ::core::option::Option<&mut [Complex]>,
        seed: Vec<Complex>|
    {
        let n_1 = input.len();
        let mut d_value = seed;
        match branch {
            Branch::Then => {
                if let Some(d_input) = &mut d_input {
                    ::autodiff_runtime::shadow::accumulate(&mut d_input[0], &d_value[0]);
                }
            }
            Branch::Else(even, t_1, odd, t_2, e, tape, o, tape_1, t_3) => {
                let mut d_e = ::autodiff_runtime::shadow::zero_like(&e);
                let mut d_o = ::autodiff_runtime::shadow::zero_like(&o);
                for k in (0..t_3).rev() {
                    let (t_1, t, tape, tape_1, tape_2) = records.pop();
                    let t_2 = k + n_1 / 2;
                    let t_3 = e[k];
                    let t_4 = e[k];
                    let t_5 = o[k];
                    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(
                        &t_3,
                    );
                    let mut d_t = ::autodiff_runtime::Differentiable::zero_like(&t);
                    ::autodiff_runtime::operators::sub_adjoint(
                        t_3,
                        &mut d_argument,
                        t,
                        &mut d_t,
                        tape_2,
                        ::autodiff_runtime::shadow::take(&mut d_value[t_2]),
                    );
                    ::autodiff_runtime::Differentiable::accumulate(
                        &mut d_e[k],
                        d_argument,
                    );
                    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(
                        &t_4,
                    );
                    let mut d_t_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
                    ::autodiff_runtime::operators::add_adjoint(
                        t_4,
                        &mut d_argument,
                        t,
                        &mut d_t_1,
                        tape_1,
                        ::autodiff_runtime::shadow::take(&mut d_value[k]),
                    );
                    ::autodiff_runtime::Differentiable::accumulate(&mut d_t, d_t_1);
                    ::autodiff_runtime::Differentiable::accumulate(
                        &mut d_e[k],
                        d_argument,
                    );
                    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(
                        &t_5,
                    );
                    ::autodiff_runtime::operators::mul_adjoint(
                        t_1,
                        ::autodiff_runtime::Constant,
                        t_5,
                        &mut d_argument,
                        tape,
                        d_t,
                    );
                    ::autodiff_runtime::Differentiable::accumulate(
                        &mut d_o[k],
                        d_argument,
                    );
                }
                let mut d_odd = ::autodiff_runtime::shadow::zero_like(&odd);
                fft_adjoint(&odd, &mut d_odd, tape_1, d_o);
                let mut d_even = ::autodiff_runtime::shadow::zero_like(&even);
                fft_adjoint(&even, &mut d_even, tape, d_e);
                for i in (0..t_2).rev() {
                    let t_2 = i * 2 + 1;
                    let (_, t_4) = match d_odd.pop() {
                        Some(element_0) => (true, element_0),
                        None => ::core::unreachable!(),
                    };
                    if let Some(d_input) = &mut d_input {
                        ::autodiff_runtime::Differentiable::accumulate(
                            &mut d_input[t_2],
                            t_4,
                        );
                    }
                }
                for i in (0..t_1).rev() {
                    let t_1 = i * 2;
                    let (_, t_3) = match d_even.pop() {
                        Some(element_0) => (true, element_0),
                        None => ::core::unreachable!(),
                    };
                    if let Some(d_input) = &mut d_input {
                        ::autodiff_runtime::Differentiable::accumulate(
                            &mut d_input[t_1],
                            t_3,
                        );
                    }
                }
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [Complex], ::core::option::Option < & mut [Complex] >, Vec < Complex
            >) -> ()
        ),
    )
}
pub fn complex_spectrum_grad(x: &[f64], d_x: &mut [f64], bin: usize) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut spec: Vec<Complex> = ::autodiff_runtime::Vec::with_capacity(x.len());
    let t = x.len();
    for i in 0..t {
        let re = x[i];
        spec.push(Complex { re, im: 0.0 });
    }
    let (out, tape) = fft_augmented(&spec);
    let (t_1, tape_1) = out[bin].norm_sqr_augmented();
    let t_2 = out.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        let (t, tape) = out[i].norm_sqr_augmented();
        records.push(tape);
        sum += t;
    }
    let sqrt_sum = sum.sqrt();
    let d_sum = 0.5 / sqrt_sum;
    let mut d_out = ::autodiff_runtime::shadow::zero_like(&out);
    for i in (0..t_2).rev() {
        let tape = records.pop();
        out[i].norm_sqr_adjoint(&mut d_out[i], tape, d_sum);
    }
    out[bin].norm_sqr_adjoint(&mut d_out[bin], tape_1, 1.0);
    let mut d_spec = ::autodiff_runtime::shadow::zero_like(&spec);
    fft_adjoint(&spec, &mut d_spec, tape, d_out);
    for i in (0..t).rev() {
        let (_, mut t_2) = match d_spec.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let d_re = t_2.re;
        d_x[i] = d_re;
    }
    t_1 + sqrt_sum
}
#[inline]
pub fn complex_spectrum_augmented<'tape>(
    x: &[f64],
    bin: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let mut spec: Vec<Complex> = ::autodiff_runtime::Vec::with_capacity(x.len());
    for i in 0..x.len() {
        let re = x[i];
        spec.push(Complex { re, im: 0.0 });
    }
    let (out, tape) = fft_augmented(&spec);
    let tape = tape.keep_tape();
    let (t, tape_1) = out[bin].norm_sqr_augmented();
    let tape_1 = tape_1.keep_tape();
    let t_1 = out.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let (t, tape) = out[i].norm_sqr_augmented();
        records.push(tape.keep_tape());
        sum += t;
    }
    let sqrt_sum = sum.sqrt();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        bin: usize,
        seed: f64|
    {
        let t_1 = out.len();
        let t_2 = x.len();
        let d_sum = seed * (0.5 / sqrt_sum);
        let mut d_out = ::autodiff_runtime::shadow::zero_like(&out);
        for i in (0..t_1).rev() {
            let tape = records.pop();
            out[i].norm_sqr_adjoint(&mut d_out[i], tape, d_sum);
        }
        out[bin].norm_sqr_adjoint(&mut d_out[bin], tape_1, seed);
        let mut d_spec = ::autodiff_runtime::shadow::zero_like(&spec);
        fft_adjoint(&spec, &mut d_spec, tape, d_out);
        for i in (0..t_2).rev() {
            let (_, mut t_1) = match d_spec.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            let d_re = t_1.re;
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_re;
            }
        }
    };
    (
        t + sqrt_sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, f64) -> ()
        ),
    )
}
