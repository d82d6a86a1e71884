pub fn beale_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let t_1 = T::from_f64(1.5).unwrap() - x1 + x1 * x2;
    let powi_1 = x2.powi(2);
    let t_2 = T::from_f64(2.25).unwrap() - x1 + x1 * powi_1;
    let powi_2 = x2.powi(3);
    let t_3 = T::from_f64(2.625).unwrap() - x1 + x1 * powi_2;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t_4 = ::autodiff_runtime::real::<T>(2.0) * t_3;
    let t_5 = ::autodiff_runtime::real::<T>(2.0) * t_2;
    let t_6 = ::autodiff_runtime::real::<T>(2.0) * t_1;
    let d_x2 = t_4 * x1 * (::autodiff_runtime::real::<T>(3.0) * x2.real_powi(2))
        + t_5 * x1 * (::autodiff_runtime::real::<T>(2.0) * x2) + t_6 * x1;
    let d_x1 = t_4 * powi_2 - t_4 + t_5 * powi_1 - t_5 + t_6 * x2 - t_6;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    t_1.powi(2) + t_2.powi(2) + t_3.powi(2)
}
pub fn booth_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let n2 = T::from_f64(2.0).unwrap();
    let n5 = T::from_f64(5.0).unwrap();
    let n7 = T::from_f64(7.0).unwrap();
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let t_1 = x1 + n2 * x2 - n7;
    let t_2 = n2 * x1 + x2 - n5;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t_3 = ::autodiff_runtime::real::<T>(2.0) * t_2;
    let t_4 = ::autodiff_runtime::real::<T>(2.0) * t_1;
    let d_x1 = t_3 * n2 + t_4;
    let d_x2 = t_3 + t_4 * n2;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    t_1.powi(2) + t_2.powi(2)
}
pub fn bukin_n6_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let n001 = T::from_f64(0.01).unwrap();
    let n10 = T::from_f64(10.0).unwrap();
    let n100 = T::from_f64(100.0).unwrap();
    let t_1 = x2 - n001 * x1.powi(2);
    let sqrt_1 = t_1.abs().sqrt();
    let t_2 = x1 + n10;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let recip_sqrt = ::autodiff_runtime::real::<T>(1.0) / sqrt_1;
    let t_1 = t_1.signum();
    let d_x2 = n100 * (::autodiff_runtime::real::<T>(0.5) * recip_sqrt) * t_1;
    let d_x1 = n001 * t_2.signum() - n100 * recip_sqrt * t_1 * n001 * x1;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    n100 * sqrt_1 + n001 * t_2.abs()
}
pub fn cross_in_tray_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + Into<f64> + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = param[0];
    let x1: f64 = t.into();
    let t_1 = param[1];
    let x2: f64 = t_1.into();
    let sin_x1 = x1.sin();
    let sin_x2 = x2.sin();
    let sqrt_1 = (x1.powi(2) + x2.powi(2)).sqrt();
    let t_2 = 100.0 - sqrt_1 / PI;
    let exp_1 = t_2.abs().exp();
    let t_3 = sin_x1 * sin_x2 * exp_1;
    let t_4 = t_3.abs() + 1.0;
    let t_5 = -0.0001 * t_4.powf(0.1);
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t_4 = ::autodiff_runtime::convert::<_, f64>(::autodiff_runtime::real::<T>(1.0))
        * 0.0001 * (0.1 * t_4.powf(-0.9)) * t_3.signum();
    let t_6 = t_4 * exp_1;
    let t_2 = t_4 * t_3 * t_2.signum() / PI / sqrt_1;
    let d_x2 = t_2 * x2 - t_6 * sin_x1 * x2.cos();
    let d_x1 = t_2 * x1 - t_6 * sin_x2 * x1.cos();
    d_param[1] += ::autodiff_runtime::convert::<_, T>(d_x2);
    d_param[0] += ::autodiff_runtime::convert::<_, T>(d_x1);
    T::from_f64(t_5).unwrap()
}
pub fn easom_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let pi = T::from_f64(PI).unwrap();
    let t_1 = -x1.cos();
    let cos_x2 = x2.cos();
    let t_2 = x1 - pi;
    let t_3 = x2 - pi;
    let exp_1 = (-t_2.powi(2) - t_3.powi(2)).exp();
    let value = t_1 * cos_x2 * exp_1;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let d_x2 = -(value * (::autodiff_runtime::real::<T>(2.0) * t_3))
        - exp_1 * t_1 * x2.real_sin();
    let d_x1 = exp_1 * cos_x2 * x1.real_sin()
        - value * (::autodiff_runtime::real::<T>(2.0) * t_2);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    value
}
pub fn eggholder_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let n47 = T::from_f64(47.0).unwrap();
    let t_1 = -(x2 + n47);
    let t_2 = T::from_f64(2.0).unwrap();
    let t_3 = x2 + x1 / t_2 + n47;
    let sqrt_1 = t_3.abs().sqrt();
    let sin_1 = sqrt_1.sin();
    let t_4 = x1 - (x2 + n47);
    let sqrt_2 = t_4.abs().sqrt();
    let sin_2 = sqrt_2.sin();
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t_4 = x1 * sqrt_2.real_cos() * (::autodiff_runtime::real::<T>(0.5) / sqrt_2)
        * t_4.signum();
    let t_3 = t_1 * sqrt_1.real_cos() * (::autodiff_runtime::real::<T>(0.5) / sqrt_1)
        * t_3.signum();
    let d_x1 = -sin_2 - t_4 + t_3 / t_2;
    let d_x2 = t_4 + t_3 - sin_1;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    t_1 * sin_1 - x1 * sin_2
}
pub fn goldsteinprice_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let n1 = T::from_f64(1.0).unwrap();
    let n2 = T::from_f64(2.0).unwrap();
    let n3 = T::from_f64(3.0).unwrap();
    let n6 = T::from_f64(6.0).unwrap();
    let n12 = T::from_f64(12.0).unwrap();
    let n14 = T::from_f64(14.0).unwrap();
    let n18 = T::from_f64(18.0).unwrap();
    let n19 = T::from_f64(19.0).unwrap();
    let n27 = T::from_f64(27.0).unwrap();
    let n30 = T::from_f64(30.0).unwrap();
    let n32 = T::from_f64(32.0).unwrap();
    let n36 = T::from_f64(36.0).unwrap();
    let n48 = T::from_f64(48.0).unwrap();
    let t_1 = x1 + x2 + n1;
    let powi_1 = t_1.powi(2);
    let t_2 = n6 * x1;
    let t_3 = n19 - n14 * (x1 + x2) + n3 * (x1.powi(2) + x2.powi(2)) + t_2 * x2;
    let t_4 = n1 + powi_1 * t_3;
    let t_5 = n2 * x1 - n3 * x2;
    let powi_2 = t_5.powi(2);
    let t_6 = n36 * x1;
    let t_7 = n18 - n32 * x1 + n12 * x1.powi(2) + n48 * x2 - t_6 * x2 + n27 * x2.powi(2);
    let t_8 = n30 + powi_2 * t_7;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t_9 = t_4 * powi_2;
    let t_5 = t_4 * t_7 * (::autodiff_runtime::real::<T>(2.0) * t_5);
    let t_7 = t_8 * powi_1;
    let d_powi = t_7 * n3;
    let t_10 = t_7 * n14;
    let t_1 = t_8 * t_3 * (::autodiff_runtime::real::<T>(2.0) * t_1);
    let d_x1 = t_9 * n12 * (::autodiff_runtime::real::<T>(2.0) * x1) - t_9 * x2 * n36
        - t_9 * n32 + t_5 * n2 + t_7 * x2 * n6
        + d_powi * (::autodiff_runtime::real::<T>(2.0) * x1) - t_10 + t_1;
    let d_x2 = t_9 * n27 * (::autodiff_runtime::real::<T>(2.0) * x2) - t_9 * t_6
        + t_9 * n48 - t_5 * n3 + t_7 * t_2
        + d_powi * (::autodiff_runtime::real::<T>(2.0) * x2) - t_10 + t_1;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    t_4 * t_8
}
pub fn himmelblau_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let n7 = T::from_f64(7.0).unwrap();
    let n11 = T::from_f64(11.0).unwrap();
    let t_1 = x1.powi(2) + x2 - n11;
    let t_2 = x1 + x2.powi(2) - n7;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let d_powi = ::autodiff_runtime::real::<T>(2.0) * t_2;
    let d_powi_1 = ::autodiff_runtime::real::<T>(2.0) * t_1;
    let d_x2 = d_powi * (::autodiff_runtime::real::<T>(2.0) * x2) + d_powi_1;
    let d_x1 = d_powi + d_powi_1 * (::autodiff_runtime::real::<T>(2.0) * x1);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    t_1.powi(2) + t_2.powi(2)
}
pub fn holder_table_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let pi = T::from_f64(PI).unwrap();
    let n1 = T::from_f64(1.0).unwrap();
    let sin_x1 = x1.sin();
    let cos_x2 = x2.cos();
    let sqrt_1 = (x1.powi(2) + x2.powi(2)).sqrt();
    let t_1 = n1 - sqrt_1 / pi;
    let exp_1 = t_1.abs().exp();
    let t_2 = sin_x1 * cos_x2 * exp_1;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t_3 = t_2.signum();
    let t_4 = t_3 * exp_1;
    let t_1 = t_3 * t_2 * t_1.signum() / pi / sqrt_1;
    let d_x2 = t_1 * x2 + t_4 * sin_x1 * x2.real_sin();
    let d_x1 = t_1 * x1 - t_4 * cos_x2 * x1.real_cos();
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    -t_2.abs()
}
pub fn levy_n13_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive + Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let n1 = T::from_f64(1.0).unwrap();
    let n2 = T::from_f64(2.0).unwrap();
    let n3 = T::from_f64(3.0).unwrap();
    let pi = T::from_f64(PI).unwrap();
    let t_1 = n3 * pi;
    let t_2 = t_1 * x1;
    let sin_1 = t_2.sin();
    let t_3 = x1 - n1;
    let powi_1 = t_3.powi(2);
    let t_4 = n3 * pi;
    let t_5 = t_4 * x2;
    let sin_2 = t_5.sin();
    let t_6 = n1 + sin_2.powi(2);
    let t_7 = x2 - n1;
    let powi_2 = t_7.powi(2);
    let t_8 = n2 * pi;
    let t_9 = t_8 * x2;
    let sin_3 = t_9.sin();
    let t_10 = n1 + sin_3.powi(2);
    ::autodiff_runtime::shadow::clear(d_param, param);
    let d_x2 = powi_2 * (::autodiff_runtime::real::<T>(2.0) * sin_3) * t_9.real_cos()
        * t_8 + t_10 * (::autodiff_runtime::real::<T>(2.0) * t_7)
        + powi_1 * (::autodiff_runtime::real::<T>(2.0) * sin_2) * t_5.real_cos() * t_4;
    let d_x1 = t_6 * (::autodiff_runtime::real::<T>(2.0) * t_3)
        + ::autodiff_runtime::real::<T>(2.0) * sin_1 * t_2.real_cos() * t_1;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    sin_1.powi(2) + powi_1 * t_6 + powi_2 * t_10
}
pub fn matyas_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let n026 = T::from_f64(0.26).unwrap();
    let n048 = T::from_f64(0.48).unwrap();
    let t_1 = n048 * x1;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let d_x2 = n026 * (::autodiff_runtime::real::<T>(2.0) * x2) - t_1;
    let d_x1 = n026 * (::autodiff_runtime::real::<T>(2.0) * x1) - x2 * n048;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    n026 * (x1.powi(2) + x2.powi(2)) - t_1 * x2
}
pub fn mccormick_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let t_1 = x1 + x2;
    let t_2 = x1 - x2;
    let t_3 = T::from_f64(1.5).unwrap();
    let t_4 = T::from_f64(2.5).unwrap();
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t_5 = ::autodiff_runtime::real::<T>(2.0) * t_2;
    let t_6 = t_1.real_cos();
    let d_x1 = t_5 - t_3 + t_6;
    let d_x2 = t_4 - t_5 + t_6;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    t_1.sin() + t_2.powi(2) - t_3 * x1 + t_4 * x2 + T::from_f64(1.0).unwrap()
}
pub fn picheny_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let n1 = T::from_f64(1.0).unwrap();
    let n2 = T::from_f64(2.0).unwrap();
    let n3 = T::from_f64(3.0).unwrap();
    let n4 = T::from_f64(4.0).unwrap();
    let n6 = T::from_f64(6.0).unwrap();
    let n12 = T::from_f64(12.0).unwrap();
    let n14 = T::from_f64(14.0).unwrap();
    let n18 = T::from_f64(18.0).unwrap();
    let n19 = T::from_f64(19.0).unwrap();
    let n27 = T::from_f64(27.0).unwrap();
    let n30 = T::from_f64(30.0).unwrap();
    let n32 = T::from_f64(32.0).unwrap();
    let n36 = T::from_f64(36.0).unwrap();
    let n48 = T::from_f64(48.0).unwrap();
    let mut t = ::autodiff_runtime::shadow::zero_like(param);
    for i in 0..2usize {
        let x = param[i];
        t[i] = n4 * x - n2;
    }
    let x1 = t[0];
    let x2 = t[1];
    let t = T::from_f64(1.0 / 2.427).unwrap();
    let t_1 = x1 + x2 + n1;
    let powi_1 = t_1.powi(2);
    let t_2 = n6 * x1;
    let t_3 = n19 - n14 * (x1 + x2) + n3 * (x1.powi(2) + x2.powi(2)) + t_2 * x2;
    let t_4 = n1 + powi_1 * t_3;
    let t_5 = n2 * x1 - n3 * x2;
    let powi_2 = t_5.powi(2);
    let t_6 = n36 * x1;
    let t_7 = n18 - n32 * x1 + n12 * x1.powi(2) + n48 * x2 - t_6 * x2 + n27 * x2.powi(2);
    let t_8 = n30 + powi_2 * t_7;
    let t_9 = t_4 * t_8;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t_10 = t / (t_9 * ::autodiff_runtime::real::<T>(::core::f64::consts::LN_10));
    let t_8 = t_10 * t_8;
    let t_4 = t_10 * t_4;
    let t_10 = t_4 * powi_2;
    let t_4 = t_4 * t_7 * (::autodiff_runtime::real::<T>(2.0) * t_5);
    let t_5 = t_8 * powi_1;
    let d_powi = t_5 * n3;
    let t_7 = t_5 * n14;
    let t_1 = t_8 * t_3 * (::autodiff_runtime::real::<T>(2.0) * t_1);
    let d_x1 = t_10 * n12 * (::autodiff_runtime::real::<T>(2.0) * x1) - t_10 * x2 * n36
        - t_10 * n32 + t_4 * n2 + t_5 * x2 * n6
        + d_powi * (::autodiff_runtime::real::<T>(2.0) * x1) - t_7 + t_1;
    let d_x2 = t_10 * n27 * (::autodiff_runtime::real::<T>(2.0) * x2) - t_10 * t_6
        + t_10 * n48 - t_4 * n3 + t_5 * t_2
        + d_powi * (::autodiff_runtime::real::<T>(2.0) * x2) - t_7 + t_1;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(param);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    for i in 0..2usize {
        let d_x = ::autodiff_runtime::shadow::take(&mut d_place[i]) * n4;
        d_param[i] += d_x;
    }
    t * (t_9.log10() - T::from_f64(8.693).unwrap())
}
pub fn schaffer_n2_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let n0_001 = T::from_f64(0.001).unwrap();
    let n0_5 = T::from_f64(0.5).unwrap();
    let n1 = T::from_f64(1.0).unwrap();
    let t_1 = x1.powi(2) - x2.powi(2);
    let sin_1 = t_1.sin();
    let t_2 = n1 + n0_001 * (x1.powi(2) + x2.powi(2));
    let powi_1 = t_2.powi(2);
    let t_3 = (sin_1.powi(2) - n0_5) / powi_1;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let recip_powi = ::autodiff_runtime::real::<T>(1.0) / powi_1;
    let t_2 = t_3 * recip_powi * (::autodiff_runtime::real::<T>(2.0) * t_2) * n0_001;
    let d_powi = ::autodiff_runtime::real::<T>(2.0) * sin_1 * recip_powi
        * t_1.real_cos();
    let d_x2 = -(t_2 * (::autodiff_runtime::real::<T>(2.0) * x2))
        - d_powi * (::autodiff_runtime::real::<T>(2.0) * x2);
    let d_x1 = d_powi * (::autodiff_runtime::real::<T>(2.0) * x1)
        - t_2 * (::autodiff_runtime::real::<T>(2.0) * x1);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    n0_5 + t_3
}
pub fn schaffer_n4_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let n05 = T::from_f64(0.5).unwrap();
    let n1 = T::from_f64(1.0).unwrap();
    let n0001 = T::from_f64(0.001).unwrap();
    let t_1 = x1.powi(2) - x2.powi(2);
    let abs_1 = t_1.abs();
    let sin_1 = abs_1.sin();
    let cos_1 = sin_1.cos();
    let t_2 = n1 + n0001 * (x1.powi(2) + x2.powi(2));
    let powi_1 = t_2.powi(2);
    let t_3 = (cos_1.powi(2) - n05) / powi_1;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let recip_powi = ::autodiff_runtime::real::<T>(1.0) / powi_1;
    let t_2 = t_3 * recip_powi * (::autodiff_runtime::real::<T>(2.0) * t_2) * n0001;
    let d_powi = ::autodiff_runtime::real::<T>(2.0) * cos_1 * recip_powi
        * sin_1.real_sin() * abs_1.real_cos() * t_1.signum();
    let d_x2 = d_powi * (::autodiff_runtime::real::<T>(2.0) * x2)
        - t_2 * (::autodiff_runtime::real::<T>(2.0) * x2);
    let d_x1 = -(t_2 * (::autodiff_runtime::real::<T>(2.0) * x1))
        - d_powi * (::autodiff_runtime::real::<T>(2.0) * x1);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    n05 + t_3
}
pub fn threehumpcamel_grad<T>(param: &[T; 2], d_param: &mut [T; 2]) -> T
where
    T: Float + FromPrimitive,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let t = *param;
    let x1 = t[0];
    let x2 = t[1];
    let t_1 = T::from_f64(2.0).unwrap();
    let t_2 = T::from_f64(1.05).unwrap();
    let t_3 = T::from_f64(6.0).unwrap();
    ::autodiff_runtime::shadow::clear(d_param, param);
    let d_x2 = ::autodiff_runtime::real::<T>(2.0) * x2 + x1;
    let d_x1 = x2 + ::autodiff_runtime::real::<T>(6.0) * x1.real_powi(5) / t_3
        - t_2 * (::autodiff_runtime::real::<T>(4.0) * x1.real_powi(3))
        + t_1 * (::autodiff_runtime::real::<T>(2.0) * x1);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    ::autodiff_runtime::shadow::accumulate(&mut *d_param, &d_place);
    t_1 * x1.powi(2) - t_2 * x1.powi(4) + x1.powi(6) / t_3 + x1 * x2 + x2.powi(2)
}
