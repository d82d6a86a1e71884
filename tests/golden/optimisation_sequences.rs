pub fn ackley_grad<T>(param: &[T], d_param: &mut [T]) -> T
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t = T::from_f64(20.0).unwrap();
    let t_1 = T::from_f64(0.2).unwrap();
    let t_2 = T::from_f64(2.0 * PI).unwrap();
    let value = ackley_abc_seeded(
        param,
        &mut *d_param,
        t,
        ::autodiff_runtime::Constant,
        t_1,
        ::autodiff_runtime::Constant,
        t_2,
        ::autodiff_runtime::Constant,
        ::autodiff_runtime::real::<T>(1.0),
    );
    value
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
pub fn ackley_augmented<'tape, T>(
    param: &[T],
) -> (
    T,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [T], ::core::option::Option < & mut [T] >, T) -> ()
    ),
)
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
    T: 'tape,
{
    use ::autodiff_runtime::Keep as _;
    let (value, tape) = ackley_abc_augmented(
        param,
        T::from_f64(20.0).unwrap(),
        T::from_f64(0.2).unwrap(),
        T::from_f64(2.0 * PI).unwrap(),
    );
    let tape = tape.keep_tape();
    let tape = move |
        param: &[T],
        mut d_param: ::core::option::Option<&mut [T]>,
        seed: T|
    {
        let t = T::from_f64(20.0).unwrap();
        let t_1 = T::from_f64(0.2).unwrap();
        let t_2 = T::from_f64(2.0 * PI).unwrap();
        ackley_abc_adjoint(
            param,
            d_param.as_deref_mut(),
            t,
            ::autodiff_runtime::Constant,
            t_1,
            ::autodiff_runtime::Constant,
            t_2,
            ::autodiff_runtime::Constant,
            tape,
            seed,
        );
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [T], ::core::option::Option < & mut [T] >, T) -> ()
        ),
    )
}
pub fn ackley_abc_grad<T>(
    param: &[T],
    d_param: &mut [T],
    a: T,
    b: T,
    c: T,
) -> (T, T, T, T)
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let num1 = T::from_f64(1.0).unwrap();
    let n = T::from_usize(param.len()).unwrap();
    let t = -b;
    let t_1 = num1 / n;
    let t_2 = param.len();
    let mut sum: T = ::autodiff_runtime::real::<T>(-0.0);
    for i in 0..t_2 {
        let x = param[i];
        sum += x.powi(2);
    }
    let sqrt_1 = (t_1 * sum).sqrt();
    let exp_1 = (t * sqrt_1).exp();
    let t_3 = -a * exp_1;
    let t_4 = num1 / n;
    let t_5 = param.len();
    let mut sum: T = ::autodiff_runtime::real::<T>(-0.0);
    for i in 0..t_5 {
        let x = param[i];
        sum += (c * x).cos();
    }
    let exp_2 = (t_4 * sum).exp();
    let t_4 = exp_2 * t_4;
    let mut d_c: T = ::autodiff_runtime::real::<T>(0.0);
    for i in 0..t_5 {
        let x_1 = param[i];
        let t = t_4 * (c * x_1).real_sin();
        let d_x = t * c;
        d_param[i] = d_x;
        d_c += t * x_1;
    }
    let d_sum = t_3 * t * (::autodiff_runtime::real::<T>(0.5) / sqrt_1) * t_1;
    let d_param_1 = &mut d_param[..t_2];
    for i in 0..t_2 {
        let d_x = d_sum * (::autodiff_runtime::real::<T>(2.0) * param[i]);
        d_param_1[i] += d_x;
    }
    let d_b = -(t_3 * sqrt_1);
    let d_a = ::autodiff_runtime::real::<T>(1.0) - exp_1;
    (t_3 - exp_2 + a + num1.exp(), d_a, d_b, d_c)
}
pub fn levy_grad<T>(param: &[T], d_param: &mut [T]) -> T
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    ::autodiff_runtime::shadow::clear(d_param, param);
    let plen = param.len();
    assert!(plen >= 2);
    let n1 = T::from_f64(1.0).unwrap();
    let n2 = T::from_f64(2.0).unwrap();
    let n4 = T::from_f64(4.0).unwrap();
    let n10 = T::from_f64(10.0).unwrap();
    let pi = T::from_f64(PI).unwrap();
    let x: T = param[0];
    let t = pi * (n1 + (x - n1) / n4);
    let sin_1 = t.sin();
    let t_1 = &param[1..plen - 1];
    let mut sum: T = ::autodiff_runtime::real::<T>(-0.0);
    for i in 0..t_1.len() {
        let x: T = t_1[i];
        let wi: T = n1 + (x - n1) / n4;
        let t = wi - n1;
        let powi_1 = t.powi(2);
        let t_1 = pi * wi + n1;
        let sin_1 = t_1.sin();
        let t_2 = n1 + n10 * sin_1.powi(2);
        let d_wi = powi_1 * n10 * (::autodiff_runtime::real::<T>(2.0) * sin_1)
            * t_1.real_cos() * pi + t_2 * (::autodiff_runtime::real::<T>(2.0) * t);
        let d_x = d_wi / n4;
        d_param[1 + i] += d_x;
        sum += powi_1 * t_2;
    }
    let t_1 = plen - 1;
    let x: T = param[t_1];
    let t_2 = n1 + (x - n1) / n4 - n1;
    let powi_1 = t_2.powi(2);
    let t_3 = n2 * pi;
    let t_4 = plen - 1;
    let x: T = param[t_4];
    let t_5 = t_3 * (n1 + (x - n1) / n4);
    let sin_2 = t_5.sin();
    let t_6 = n1 + sin_2.powi(2);
    let recip_n4 = ::autodiff_runtime::real::<T>(1.0) / n4;
    let d_x = powi_1 * (::autodiff_runtime::real::<T>(2.0) * sin_2) * t_5.real_cos()
        * t_3 * recip_n4;
    d_param[t_4] += d_x;
    let d_x = t_6 * (::autodiff_runtime::real::<T>(2.0) * t_2) * recip_n4;
    d_param[t_1] += d_x;
    let d_x = ::autodiff_runtime::real::<T>(2.0) * sin_1 * t.real_cos() * pi * recip_n4;
    d_param[0] += d_x;
    sin_1.powi(2) + sum + powi_1 * t_6
}
pub fn rastrigin_grad<T>(param: &[T], d_param: &mut [T]) -> T
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t = T::from_f64(10.0).unwrap();
    let value = rastrigin_a_seeded(
        param,
        &mut *d_param,
        t,
        ::autodiff_runtime::Constant,
        ::autodiff_runtime::real::<T>(1.0),
    );
    value
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
pub fn rastrigin_augmented<'tape, T>(
    param: &[T],
) -> (
    T,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [T], ::core::option::Option < & mut [T] >, T) -> ()
    ),
)
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
    T: 'tape,
{
    use ::autodiff_runtime::Keep as _;
    let (value, tape) = rastrigin_a_augmented(param, T::from_f64(10.0).unwrap());
    let tape = tape.keep_tape();
    let tape = move |
        param: &[T],
        mut d_param: ::core::option::Option<&mut [T]>,
        seed: T|
    {
        let t = T::from_f64(10.0).unwrap();
        rastrigin_a_adjoint(
            param,
            d_param.as_deref_mut(),
            t,
            ::autodiff_runtime::Constant,
            tape,
            seed,
        );
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [T], ::core::option::Option < & mut [T] >, T) -> ()
        ),
    )
}
pub fn rastrigin_a_grad<T>(param: &[T], d_param: &mut [T], a: T) -> (T, T)
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = T::from_usize(param.len()).unwrap();
    let mut sum: T = ::autodiff_runtime::real::<T>(-0.0);
    let mut d_a: T = ::autodiff_runtime::real::<T>(0.0);
    for i in 0..param.len() {
        let x = param[i];
        let t = T::from_f64(2.0 * PI).unwrap();
        let t_1 = t * x;
        let cos_1 = t_1.cos();
        let d_x = a * t_1.real_sin() * t + ::autodiff_runtime::real::<T>(2.0) * x;
        d_param[i] = d_x;
        sum += x.powi(2) - a * cos_1;
        d_a += -cos_1;
    }
    let d_a = d_a + t;
    (a * t + sum, d_a)
}
pub fn rosenbrock_grad<T>(param: &[T], d_param: &mut [T]) -> T
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t = T::from_f64(1.0).unwrap();
    let t_1 = T::from_f64(100.0).unwrap();
    let value = rosenbrock_ab_seeded(
        param,
        &mut *d_param,
        t,
        ::autodiff_runtime::Constant,
        t_1,
        ::autodiff_runtime::Constant,
        ::autodiff_runtime::real::<T>(1.0),
    );
    value
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
pub fn rosenbrock_augmented<'tape, T>(
    param: &[T],
) -> (
    T,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [T], ::core::option::Option < & mut [T] >, T) -> ()
    ),
)
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
    T: 'tape,
{
    use ::autodiff_runtime::Keep as _;
    let (value, tape) = rosenbrock_ab_augmented(
        param,
        T::from_f64(1.0).unwrap(),
        T::from_f64(100.0).unwrap(),
    );
    let tape = tape.keep_tape();
    let tape = move |
        param: &[T],
        mut d_param: ::core::option::Option<&mut [T]>,
        seed: T|
    {
        let t = T::from_f64(1.0).unwrap();
        let t_1 = T::from_f64(100.0).unwrap();
        rosenbrock_ab_adjoint(
            param,
            d_param.as_deref_mut(),
            t,
            ::autodiff_runtime::Constant,
            t_1,
            ::autodiff_runtime::Constant,
            tape,
            seed,
        );
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [T], ::core::option::Option < & mut [T] >, T) -> ()
        ),
    )
}
pub fn rosenbrock_ab_grad<T>(param: &[T], d_param: &mut [T], a: T, b: T) -> (T, T, T)
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    ::autodiff_runtime::shadow::clear(d_param, param);
    let mut sum: T = ::autodiff_runtime::real::<T>(-0.0);
    let mut d_a: T = ::autodiff_runtime::real::<T>(0.0);
    let mut d_b: T = ::autodiff_runtime::real::<T>(0.0);
    for i in 0..param.len().min(param.len().saturating_sub(1)) {
        let xi = param[i];
        let t = i + 1;
        let xi1 = param[t];
        let t_1 = a - xi;
        let t_2 = xi1 - xi.powi(2);
        let powi_1 = t_2.powi(2);
        let d_xi1 = b * (::autodiff_runtime::real::<T>(2.0) * t_2);
        let t_2 = ::autodiff_runtime::real::<T>(2.0) * t_1;
        let d_xi = -(d_xi1 * (::autodiff_runtime::real::<T>(2.0) * xi)) - t_2;
        d_param[t] += d_xi1;
        d_param[i] += d_xi;
        sum += t_1.powi(2) + b * powi_1;
        d_a += t_2;
        d_b += powi_1;
    }
    (sum, d_a, d_b)
}
pub fn sphere_grad<T>(param: &[T], d_param: &mut [T]) -> T
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let mut sum: T = ::autodiff_runtime::real::<T>(-0.0);
    for i in 0..param.len() {
        let x = param[i];
        let d_x = ::autodiff_runtime::real::<T>(2.0) * x;
        d_param[i] = d_x;
        sum += x.powi(2);
    }
    sum
}
pub fn styblinski_tang_grad<T>(param: &[T], d_param: &mut [T]) -> T
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = T::from_f64(0.5).unwrap();
    let t_1 = param.len();
    let d_sum = t;
    let mut sum: T = ::autodiff_runtime::real::<T>(-0.0);
    for i in 0..t_1 {
        let x = param[i];
        let t = T::from_f64(16.0).unwrap();
        let t_1 = T::from_f64(5.0).unwrap();
        let d_x = d_sum * t_1 - d_sum * t * (::autodiff_runtime::real::<T>(2.0) * x)
            + d_sum * (::autodiff_runtime::real::<T>(4.0) * x.real_powi(3));
        d_param[i] = d_x;
        sum += x.powi(4) - t * x.powi(2) + t_1 * x;
    }
    t * sum
}
pub fn zero_grad<T>(_param: &[T], d_param: &mut [T]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, _param, "_param");
    ::autodiff_runtime::shadow::clear(d_param, _param);
    T::from_f64(0.0).unwrap()
}
pub fn levy_const_grad<const N: usize, T>(param: &[T; N], d_param: &mut [T; N]) -> T
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    assert!(N >= 2);
    let n1 = T::from_f64(1.0).unwrap();
    let n10 = T::from_f64(10.0).unwrap();
    let pi = T::from_f64(PI).unwrap();
    let mut w = ::autodiff_runtime::shadow::zero_like(param);
    let param_1 = &param[..N];
    for i in 0..N {
        let x = param_1[i];
        w[i] = n1 + (x - n1) / T::from_f64(4.0).unwrap();
    }
    let t = pi * w[0];
    let sin_1 = t.sin();
    let t_1 = N.min(N - 1).saturating_sub(1);
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum: T = sin_1.powi(2);
    for i in 0..t_1 {
        let wi = w[i + 1];
        let sin_1 = (pi * wi + n1).sin();
        records.push(sin_1);
        sum += (wi - n1).powi(2) * (n1 + n10 * sin_1.powi(2));
    }
    let t_2 = N - 1;
    let t_3 = w[t_2] - n1;
    let powi_1 = t_3.powi(2);
    let t_4 = T::from_f64(2.0).unwrap() * pi;
    let t_5 = N - 1;
    let t_6 = t_4 * w[t_5];
    let sin_2 = t_6.sin();
    let t_7 = n1 + sin_2.powi(2);
    ::autodiff_runtime::shadow::clear(d_param, param);
    let mut d_w = ::autodiff_runtime::shadow::zero_like(param);
    d_w[t_5]
        += powi_1 * (::autodiff_runtime::real::<T>(2.0) * sin_2) * t_6.real_cos() * t_4;
    d_w[t_2] += t_7 * (::autodiff_runtime::real::<T>(2.0) * t_3);
    for i in (0..t_1).rev() {
        let sin_1 = records.pop();
        let t = i + 1;
        let wi_1 = w[t];
        let t_1 = wi_1 - n1;
        let d_wi = t_1.real_powi(2) * n10 * (::autodiff_runtime::real::<T>(2.0) * sin_1)
            * (pi * wi_1 + n1).real_cos() * pi
            + (n1 + n10 * sin_1.real_powi(2))
                * (::autodiff_runtime::real::<T>(2.0) * t_1);
        d_w[t] += d_wi;
    }
    d_w[0] += ::autodiff_runtime::real::<T>(2.0) * sin_1 * t.real_cos() * pi;
    let d_param_1 = &mut d_param[..N];
    let d_w = &mut d_w[..N];
    for i in 0..N {
        let d_x = ::autodiff_runtime::shadow::take(&mut d_w[i])
            / T::from_f64(4.0).unwrap();
        d_param_1[i] += d_x;
    }
    sum + powi_1 * t_7
}
pub fn rosenbrock_const_grad<const N: usize, T>(
    param: &[T; N],
    d_param: &mut [T; N],
) -> T
where
    T: Float + FromPrimitive + AddAssign,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    ::autodiff_runtime::shadow::clear(d_param, param);
    let mut result: T = T::from_f64(0.0).unwrap();
    for i in 0..N - 1 {
        let xi = param[i];
        let t = i + 1;
        let xi1 = param[t];
        let t_1 = T::from_f64(1.0).unwrap() - xi;
        let result_1 = result + t_1.powi(2);
        let t_2 = T::from_f64(100.0).unwrap();
        let t_3 = xi1 - xi.powi(2);
        let d_xi1 = t_2 * (::autodiff_runtime::real::<T>(2.0) * t_3);
        let d_xi = -(d_xi1 * (::autodiff_runtime::real::<T>(2.0) * xi))
            - ::autodiff_runtime::real::<T>(2.0) * t_1;
        d_param[t] += d_xi1;
        d_param[i] += d_xi;
        result = result_1 + t_2 * t_3.powi(2);
    }
    result
}
pub fn sphere_const_grad<const N: usize, T>(param: &[T; N], d_param: &mut [T; N]) -> T
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    ::autodiff_runtime::shadow::clear(d_param, param);
    let mut sum: T = ::autodiff_runtime::real::<T>(-0.0);
    for i in 0..N {
        let x = param[i];
        let d_x = ::autodiff_runtime::real::<T>(2.0) * x;
        d_param[i] += d_x;
        sum += x.powi(2);
    }
    sum
}
pub fn styblinski_tang_const_grad<const N: usize, T>(
    param: &[T; N],
    d_param: &mut [T; N],
) -> T
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    ::autodiff_runtime::shadow::clear(d_param, param);
    let value = styblinski_tang_seeded(
        param,
        &mut *d_param,
        ::autodiff_runtime::real::<T>(1.0),
    );
    value
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
pub fn styblinski_tang_const_augmented<'tape, const N: usize, T>(
    param: &[T; N],
) -> (
    T,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [T; N], ::core::option::Option < & mut [T; N] >, T) -> ()
    ),
)
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
    T: 'tape,
{
    use ::autodiff_runtime::Keep as _;
    let (value, tape) = styblinski_tang_augmented(param);
    let tape = tape.keep_tape();
    let tape = move |
        param: &[T; N],
        mut d_param: ::core::option::Option<&mut [T; N]>,
        seed: T|
    {
        styblinski_tang_adjoint(param, d_param.as_deref_mut(), tape, seed);
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [T; N], ::core::option::Option < & mut [T; N] >, T) -> ()
        ),
    )
}
