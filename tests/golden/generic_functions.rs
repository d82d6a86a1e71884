pub fn generic_functions_grad<T: Float>(x: T, y: T) -> (T, T, T)
where
    T: ::autodiff_runtime::Real,
{
    let sin_x = x.sin();
    let t = T::from(2.0).unwrap();
    let t_1 = T::one() + y * y;
    let t_2 = t * x.powi(3) / t_1;
    let max_1 = x.max(y);
    let t_3 = T::epsilon() + y;
    let t_4 = ::autodiff_runtime::real::<T>(1.0) / (t_3 * t_3 + max_1 * max_1);
    let t_5 = t_3 * t_4;
    let t_4 = max_1 * t_4;
    let t_6 = max_1 == x;
    let t_1 = ::autodiff_runtime::real::<T>(1.0) / t_1;
    let t_7 = t_2 * t_1 * y;
    let d_y = (if t_6 { t_4 } else { t_4 - t_5 }) - t_7 - t_7 + sin_x;
    let d_x = (if t_6 { -t_5 } else { ::autodiff_runtime::real::<T>(0.0) })
        + t * t_1 * (::autodiff_runtime::real::<T>(3.0) * x.real_powi(2))
        + y * x.real_cos();
    (sin_x * y + t_2 - max_1.atan2(t_3), d_x, d_y)
}
pub fn rosenbrock_grad<T>(param: &[T], d_param: &mut [T]) -> T
where
    T: Float + FromPrimitive + std::iter::Sum,
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    ::autodiff_runtime::shadow::clear(d_param, param);
    let mut sum: T = ::autodiff_runtime::real::<T>(-0.0);
    for i in 0..param.len().min(param.len().saturating_sub(1)) {
        let xi = param[i];
        let t = i + 1;
        let xi1 = param[t];
        let t_1 = T::from_f64(1.0).unwrap() - xi;
        let t_2 = T::from_f64(100.0).unwrap();
        let t_3 = xi1 - xi.powi(2);
        let d_xi1 = t_2 * (::autodiff_runtime::real::<T>(2.0) * t_3);
        let d_xi = -(d_xi1 * (::autodiff_runtime::real::<T>(2.0) * xi))
            - ::autodiff_runtime::real::<T>(2.0) * t_1;
        d_param[t] += d_xi1;
        d_param[i] += d_xi;
        sum += t_1.powi(2) + t_2 * t_3.powi(2);
    }
    sum
}
pub fn ackley_grad<T: Float + FromPrimitive + std::iter::Sum + FloatConst>(
    x: &[T],
    d_x: &mut [T],
    a: T,
) -> (T, T)
where
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let n = T::from_usize(x.len()).unwrap();
    let two = T::from(2).unwrap();
    let t = x.len();
    let mut sum: T = ::autodiff_runtime::real::<T>(-0.0);
    for i in 0..t {
        let v = x[i];
        sum += v.powi(2);
    }
    let squares: T = sum / n;
    let t_1 = T::zero();
    let t_2 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    let mut acc: T = t_1;
    for i in 0..t_2 {
        let v = x[i];
        let t = two * T::PI();
        records.push(t);
        acc += (t * v).cos();
    }
    let waves = acc / n;
    let best = T::neg_infinity();
    let t_1 = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut best_1: T = best;
    for i in 0..t_1 {
        let v = x[i];
        let t = v > best_1;
        let best = if t { v } else { best_1 };
        records_1.push(t);
        best_1 = best;
    }
    let t_3 = T::neg_infinity();
    let t_4 = x.len();
    let mut acc: T = t_3;
    for i in 0..t_4 {
        acc = acc.max(x[i]);
    }
    let t_5 = -T::from_f64(0.2).unwrap();
    let sqrt_squares = squares.sqrt();
    let exp_1 = (t_5 * sqrt_squares).exp();
    let t_6 = -a * exp_1;
    let exp_waves = waves.exp();
    let t_7 = T::one();
    let tanh_1 = (best_1 * acc).tanh();
    ::autodiff_runtime::shadow::clear(d_x, x);
    let t_8 = ::autodiff_runtime::real::<T>(1.0) - tanh_1 * tanh_1;
    let d_acc = t_8 * best_1;
    let d_squares = t_6 * t_5 * (::autodiff_runtime::real::<T>(0.5) / sqrt_squares);
    let d_a = ::autodiff_runtime::real::<T>(1.0) - exp_1;
    let mut d_acc_1: T = if acc == t_3 {
        ::autodiff_runtime::real::<T>(0.0)
    } else {
        d_acc
    };
    for i in 0..t_4 {
        if x[i] == acc {
            d_x[i] += d_acc_1;
            d_acc_1 = ::autodiff_runtime::real::<T>(0.0);
        }
    }
    let mut d_best: T = t_8 * acc;
    for i in (0..t_1).rev() {
        let (d_best_1, d_v) = if records_1.pop() {
            (::autodiff_runtime::real::<T>(-0.0), d_best)
        } else {
            (d_best, ::autodiff_runtime::real::<T>(-0.0))
        };
        d_x[i] += d_v;
        d_best = d_best_1;
    }
    let recip_n = ::autodiff_runtime::real::<T>(1.0) / n;
    let t_1 = exp_waves * recip_n;
    for i in (0..t_2).rev() {
        let t = records.pop();
        let d_v = t_1 * (t * x[i]).real_sin() * t;
        d_x[i] += d_v;
    }
    let d_sum = d_squares * recip_n;
    let d_x_1 = &mut d_x[..t];
    for i in 0..t {
        let d_v = d_sum * (::autodiff_runtime::real::<T>(2.0) * x[i]);
        d_x_1[i] += d_v;
    }
    (t_6 - exp_waves + a + t_7.exp() + tanh_1, d_a)
}
#[inline]
pub fn ackley_augmented<T: Float + FromPrimitive + std::iter::Sum + FloatConst>(
    x: &[T],
    a: T,
) -> (
    T,
    ::autodiff_runtime::tape!((& [T], ::core::option::Option < & mut [T] >, T, T) -> T),
)
where
    T: ::autodiff_runtime::Real,
{
    let n = T::from_usize(x.len()).unwrap();
    let two = T::from(2).unwrap();
    let mut sum: T = ::autodiff_runtime::real::<T>(-0.0);
    for i in 0..x.len() {
        let v = x[i];
        sum += v.powi(2);
    }
    let squares: T = sum / n;
    let t = T::zero();
    let t_1 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut acc: T = t;
    for i in 0..t_1 {
        let v = x[i];
        let t = two * T::PI();
        records.push(t);
        acc += (t * v).cos();
    }
    let waves = acc / n;
    let best = T::neg_infinity();
    let t = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut best_1: T = best;
    for i in 0..t {
        let v = x[i];
        let t = v > best_1;
        let best = if t { v } else { best_1 };
        records_1.push(t);
        best_1 = best;
    }
    let t = T::neg_infinity();
    let mut acc: T = t;
    for i in 0..x.len() {
        acc = acc.max(x[i]);
    }
    let sqrt_squares = squares.sqrt();
    let exp_1 = (-T::from_f64(0.2).unwrap() * sqrt_squares).exp();
    let exp_waves = waves.exp();
    let t_1 = T::one();
    let tanh_1 = (best_1 * acc).tanh();
    (
        -a * exp_1 - exp_waves + a + t_1.exp() + tanh_1,
        move |x: &[T], mut d_x: ::core::option::Option<&mut [T]>, a: T, seed: T| {
            let t_2 = x.len();
            let t_3 = x.len();
            let t_4 = x.len();
            let t_5 = x.len();
            let t_6 = x.len();
            let t_7 = seed * (::autodiff_runtime::real::<T>(1.0) - tanh_1 * tanh_1);
            let d_acc = t_7 * best_1;
            let d_squares = seed * (-a * exp_1) * -T::from_f64(0.2).unwrap()
                * (::autodiff_runtime::real::<T>(0.5) / sqrt_squares);
            let d_a = seed - seed * exp_1;
            let mut d_acc_1: T = if acc == t {
                ::autodiff_runtime::real::<T>(0.0)
            } else {
                d_acc
            };
            for i in 0..t_2 {
                if x[i] == acc {
                    if let Some(d_x) = &mut d_x {
                        d_x[i] += d_acc_1;
                    }
                    d_acc_1 = ::autodiff_runtime::real::<T>(0.0);
                }
            }
            let mut d_best: T = t_7 * acc;
            for i in (0..t_3).rev() {
                let (d_best_1, d_v) = if records_1.pop() {
                    (::autodiff_runtime::real::<T>(-0.0), d_best)
                } else {
                    (d_best, ::autodiff_runtime::real::<T>(-0.0))
                };
                if let Some(d_x) = &mut d_x {
                    d_x[i] += d_v;
                }
                d_best = d_best_1;
            }
            let recip_n = ::autodiff_runtime::real::<T>(1.0)
                / T::from_usize(t_4).unwrap();
            let t = seed * exp_waves * recip_n;
            for i in (0..t_5).rev() {
                let t_1 = records.pop();
                let d_v = t * (t_1 * x[i]).real_sin() * t_1;
                if let Some(d_x) = &mut d_x {
                    d_x[i] += d_v;
                }
            }
            let d_sum = d_squares * recip_n;
            let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t_6]);
            for i in 0..t_6 {
                let d_v = d_sum * (::autodiff_runtime::real::<T>(2.0) * x[i]);
                if let Some(d_x_1) = &mut d_x_1 {
                    d_x_1[i] += d_v;
                }
            }
            d_a
        },
    )
}
pub fn weighted_grad<T: Float, F: Fn(usize) -> T, const N: usize>(
    x: [T; N],
    weight: F,
) -> (T, [T; N])
where
    T: ::autodiff_runtime::Real,
{
    let mut records = ::autodiff_runtime::records::Records::new();
    let sum = T::zero();
    let mut sum_1: T = sum;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..N {
        let t = x[i].is_nan();
        let (t_1, t_2, exp_1) = if t {
            (
                sum_1,
                ::autodiff_runtime::real::<T>(0.0),
                ::autodiff_runtime::real::<T>(0.0),
            )
        } else {
            let t = weight(i);
            let t_1 = x[i];
            let exp_1 = x[i].exp();
            let sum = sum_1 + t * t_1 * exp_1;
            (sum, t, exp_1)
        };
        let trips_1 = trips + 1usize;
        records.push((t_2, exp_1));
        sum_1 = t_1;
        returns = t;
        trips = trips_1;
        if t {
            break;
        }
    }
    let value = if returns { T::nan() } else { sum_1 };
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let d_sum = if returns {
        ::autodiff_runtime::real::<T>(0.0)
    } else {
        ::autodiff_runtime::real::<T>(1.0)
    };
    for i in (0..trips).rev() {
        let (t, exp_1) = records.pop();
        let t_1 = i + 1;
        let i_1 = ::autodiff_runtime::index::nth(0, i);
        if !(t_1 == trips && returns) {
            d_x[i_1] += d_sum * (t * x[i_1] * exp_1) + d_sum * exp_1 * t;
        }
    }
    (value, d_x)
}
#[inline]
pub fn weighted_augmented<T: Float, F: Fn(usize) -> T, const N: usize>(
    x: [T; N],
    weight: F,
) -> (T, ::autodiff_runtime::tape!(([T; N], T) -> [T; N]))
where
    T: ::autodiff_runtime::Real,
{
    let mut records = ::autodiff_runtime::records::Records::new();
    let sum = T::zero();
    let mut sum_1: T = sum;
    let mut returns = false;
    let mut trips = 0usize;
    for i in 0..N {
        let t = x[i].is_nan();
        let (t_1, t_2, exp_1) = if t {
            (
                sum_1,
                ::autodiff_runtime::real::<T>(0.0),
                ::autodiff_runtime::real::<T>(0.0),
            )
        } else {
            let t = weight(i);
            let t_1 = x[i];
            let exp_1 = x[i].exp();
            let sum = sum_1 + t * t_1 * exp_1;
            (sum, t, exp_1)
        };
        let trips_1 = trips + 1usize;
        records.push((t_2, exp_1));
        sum_1 = t_1;
        returns = t;
        trips = trips_1;
        if t {
            break;
        }
    }
    let value = if returns { T::nan() } else { sum_1 };
    (
        value,
        move |x: [T; N], seed: T| {
            let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
            let d_sum = if returns { ::autodiff_runtime::real::<T>(-0.0) } else { seed };
            for i in (0..trips).rev() {
                let (t, exp_1) = records.pop();
                let t_1 = i + 1;
                let i_1 = ::autodiff_runtime::index::nth(0, i);
                if !(t_1 == trips && returns) {
                    d_x[i_1] += d_sum * (t * x[i_1] * exp_1) + d_sum * exp_1 * t;
                }
            }
            d_x
        },
    )
}
pub fn in_place_grad<T: Float + std::ops::AddAssign>(
    u: &mut Vec<T>,
    d_u: &mut Vec<T>,
    rate: T,
) -> (T, T)
where
    T: ::autodiff_runtime::Real,
{
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = T::zero();
    let t_1 = u.len();
    let mut scratch = ::autodiff_runtime::vec![t; t_1];
    for _ in 0..3 {
        for i in 1..u.len() {
            let t = u[i - 1] - u[i];
            let t_1 = u[i];
            scratch[i] = rate * t * t_1;
            records.push((t, t_1));
        }
        let t = u.len().min(scratch.len());
        let scratch_1 = &scratch[..t];
        for i_1 in 0..t {
            let s = scratch_1[i_1];
            u[i_1] += s;
        }
    }
    let t = T::one();
    let t_2 = u.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    let mut acc: T = t;
    for i_1 in 0..t_2 {
        let v = u[i_1];
        let t = v + T::one();
        records_1.push((acc, t));
        acc *= t;
    }
    ::autodiff_runtime::shadow::check(d_u, u, "u");
    let mut d_acc: T = ::autodiff_runtime::real::<T>(1.0);
    for i_1 in (0..t_2).rev() {
        let (acc, t) = records_1.pop();
        let d_v = d_acc * acc;
        d_u[i_1] += d_v;
        d_acc *= t;
    }
    let mut d_scratch = ::autodiff_runtime::vec![
        ::autodiff_runtime::real:: < T > (0.0); t_1
    ];
    let mut d_rate: T = ::autodiff_runtime::real::<T>(0.0);
    for _ in (0..3).rev() {
        let t = d_u.len().min(d_scratch.len());
        let t_1 = d_u.len();
        let d_u_1 = &d_u[..t];
        let d_scratch_1 = &mut d_scratch[..t];
        for i_1 in 0..t {
            let d_s = d_u_1[i_1];
            d_scratch_1[i_1] += d_s;
        }
        let d_rate_1 = if 1 < t_1 {
            let mut d_rate_1: T = ::autodiff_runtime::real::<T>(0.0);
            let mut d_u_1: T = d_u[t_1 - 1];
            for i in (1..t_1).rev() {
                let (t, t_1) = records.pop();
                let t_2 = i - 1;
                let t_3 = ::autodiff_runtime::shadow::take(&mut d_scratch[i]);
                let t_1 = t_3 * t_1;
                let t_4 = t_1 * rate;
                let t_2 = d_u[t_2];
                d_u[i] = d_u_1 + (t_3 * (rate * t) - t_4);
                d_rate_1 += t_1 * t;
                d_u_1 = t_2 + t_4;
            }
            d_u[0] = d_u_1;
            d_rate_1
        } else {
            ::autodiff_runtime::real::<T>(0.0)
        };
        d_rate += d_rate_1;
    }
    (acc, d_rate)
}
#[inline]
pub fn in_place_augmented<T: Float + std::ops::AddAssign>(
    u: &mut Vec<T>,
    rate: T,
) -> (T, ::autodiff_runtime::tape!((& mut Vec < T >, T, T) -> T))
where
    T: ::autodiff_runtime::Real,
{
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut scratch = ::autodiff_runtime::vec![T::zero(); u.len()];
    for _ in 0..3 {
        for i in 1..u.len() {
            let t = u[i - 1] - u[i];
            let t_1 = u[i];
            scratch[i] = rate * t * t_1;
            records.push((t, t_1));
        }
        let t = u.len().min(scratch.len());
        let scratch_1 = &scratch[..t];
        for i_1 in 0..t {
            let s = scratch_1[i_1];
            u[i_1] += s;
        }
    }
    let t = T::one();
    let t_1 = u.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut acc: T = t;
    for i_1 in 0..t_1 {
        let v = u[i_1];
        let t = v + T::one();
        records_1.push((acc, t));
        acc *= t;
    }
    (
        acc,
        move |d_u: &mut Vec<T>, rate: T, seed: T| {
            let t = d_u.len();
            let t_1 = d_u.len();
            let mut d_acc: T = seed;
            for i_1 in (0..t).rev() {
                let (acc, t) = records_1.pop();
                let d_v = d_acc * acc;
                d_u[i_1] += d_v;
                d_acc *= t;
            }
            let mut d_scratch = ::autodiff_runtime::vec![
                ::autodiff_runtime::real:: < T > (0.0); t_1
            ];
            let mut d_rate: T = ::autodiff_runtime::real::<T>(0.0);
            for _ in (0..3).rev() {
                let t = d_u.len().min(d_scratch.len());
                let t_1 = d_u.len();
                let d_u_1 = &d_u[..t];
                let d_scratch_1 = &mut d_scratch[..t];
                for i_1 in 0..t {
                    let d_s = d_u_1[i_1];
                    d_scratch_1[i_1] += d_s;
                }
                let d_rate_1 = if 1 < t_1 {
                    let mut d_rate_1: T = ::autodiff_runtime::real::<T>(0.0);
                    let mut d_u_1: T = d_u[t_1 - 1];
                    for i in (1..t_1).rev() {
                        let (t, t_1) = records.pop();
                        let t_2 = i - 1;
                        let t_3 = ::autodiff_runtime::shadow::take(&mut d_scratch[i]);
                        let t_1 = t_3 * t_1;
                        let t_4 = t_1 * rate;
                        let t_2 = d_u[t_2];
                        d_u[i] = d_u_1 + (t_3 * (rate * t) - t_4);
                        d_rate_1 += t_1 * t;
                        d_u_1 = t_2 + t_4;
                    }
                    d_u[0] = d_u_1;
                    d_rate_1
                } else {
                    ::autodiff_runtime::real::<T>(0.0)
                };
                d_rate += d_rate_1;
            }
            d_rate
        },
    )
}
pub fn composed_grad<T: Float>(x: T) -> (T, T)
where
    T: ::autodiff_runtime::Real,
{
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let t = x * x;
    let (z, tape) = generic_functions_augmented(x, t);
    let (value, branch) = if z > T::zero() {
        let t = T::one();
        let (t_1, tape) = generic_functions_augmented::<T>(z, t);
        (z * t_1, Branch::Then(t, t_1, tape))
    } else {
        (z, Branch::Else)
    };
    let d_z = match branch {
        Branch::Then(t, t_1, tape) => {
            let mut d_z = ::autodiff_runtime::real::<T>(-0.0);
            generic_functions_adjoint::<
                T,
            >(z, &mut d_z, t, ::autodiff_runtime::Constant, tape, z);
            t_1 + d_z
        }
        Branch::Else => ::autodiff_runtime::real::<T>(1.0),
    };
    let mut d_x = ::autodiff_runtime::real::<T>(-0.0);
    let mut d_argument = ::autodiff_runtime::real::<T>(-0.0);
    generic_functions_adjoint(x, &mut d_x, t, &mut d_argument, tape, d_z);
    let t = d_argument * x;
    let d_x = d_x + t + t;
    (value, d_x)
}
pub fn of_any_number_grad<
    T: Copy + std::ops::Mul<Output = T> + std::ops::Add<Output = T>,
>(x: &[T], d_x: &mut [T], c: T) -> T
where
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut product: T = c;
    for i in 0..t {
        let v = x[i];
        d_x[i] = product;
        product = product * v + c;
    }
    let mut d_product: T = ::autodiff_runtime::real::<T>(1.0);
    for i in (0..t).rev() {
        let product_1 = d_x[i];
        let v_1 = x[i];
        let d_v = d_product * product_1;
        d_x[i] = d_v;
        d_product *= v_1;
    }
    product
}
pub fn converted_grad<T: Float + Into<f64>>(x: T, k: f64) -> (f64, T, f64)
where
    T: ::autodiff_runtime::Real,
{
    let y: f64 = x.into();
    let t = x.to_f64().unwrap();
    let d_y = k;
    let d_x = ::autodiff_runtime::convert::<_, T>(t.cos())
        + ::autodiff_runtime::convert::<_, T>(d_y);
    let d_k = y;
    (y * k + t.sin(), d_x, d_k)
}
