pub fn running_moments_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch<A, B, C, D, E> {
        Arm0(A, B, C, D, E),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut moments = Moments::new();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let v = x[i];
        let mut saved = ::autodiff_runtime::records::copy(&moments);
        let (t, tape) = moments.push_augmented(v);
        records.push((t, tape, saved));
    }
    let mut saved = ::autodiff_runtime::records::copy(&moments);
    let t_1 = (&moments).variance_augmented();
    let (value, branch) = match ::autodiff_runtime::Fallible::into_result(t_1) {
        Ok(received) => {
            let (variance, tape) = received;
            let sqrt_variance = variance.sqrt();
            let t = moments.mean;
            let t_1 = sqrt_variance / t;
            let t_2 = moments.len() as f64;
            (t_1 + t_2 * x[0], Branch::Arm0(tape, sqrt_variance, t, t_1, t_2))
        }
        Err(_) => (2.0 * x[0], Branch::Arm1),
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_moments = ::autodiff_runtime::shadow::zero_like(&moments);
    match branch {
        Branch::Arm0(tape, sqrt_variance, t, t_1, t_2) => {
            d_x[0] += t_2;
            let t = 1.0 / t;
            d_moments.mean -= t_1 * t;
            let d_variance = 0.5 / sqrt_variance * t;
            let _ = saved.variance_adjoint(&mut d_moments, tape, d_variance);
        }
        Branch::Arm1 => {
            d_x[0] += 2.0;
        }
    }
    for i in (0..t).rev() {
        let (t, tape, mut saved) = records.pop();
        let v_1 = x[i];
        let mut d_v = -0.0;
        saved
            .push_adjoint(
                &mut d_moments,
                v_1,
                &mut d_v,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        d_x[i] += d_v;
    }
    value
}
#[inline]
pub fn running_moments_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D, E> {
        Arm0(A, B, C, D, E),
        Arm1,
    }
    let mut moments = Moments::new();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let v = x[i];
        let mut saved = ::autodiff_runtime::records::copy(&moments);
        let (t, tape) = moments.push_augmented(v);
        records.push((t, tape.keep_tape(), saved));
    }
    let mut saved = ::autodiff_runtime::records::copy(&moments);
    let t = (&moments).variance_augmented();
    let (value, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (variance, tape) = received;
            let sqrt_variance = variance.sqrt();
            let t = moments.mean;
            let t_1 = sqrt_variance / t;
            let t_2 = moments.len() as f64;
            (
                t_1 + t_2 * x[0],
                Branch::Arm0(tape.keep_tape(), sqrt_variance, t, t_1, t_2),
            )
        }
        Err(_) => (2.0 * x[0], Branch::Arm1),
    };
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t = x.len();
        let mut d_moments = ::autodiff_runtime::shadow::zero_like(&moments);
        match branch {
            Branch::Arm0(tape, sqrt_variance, t, t_1, t_2) => {
                if let Some(d_x) = &mut d_x {
                    d_x[0] += seed * t_2;
                }
                let d_sqrt_variance = seed / t;
                d_moments.mean -= d_sqrt_variance * t_1;
                let d_variance = d_sqrt_variance * (0.5 / sqrt_variance);
                let _ = saved.variance_adjoint(&mut d_moments, tape, d_variance);
            }
            Branch::Arm1 => {
                if let Some(d_x) = &mut d_x {
                    d_x[0] += seed * 2.0;
                }
            }
        }
        for i in (0..t).rev() {
            let (t, tape, mut saved) = records.pop();
            let v_1 = x[i];
            let mut d_v = -0.0;
            saved
                .push_adjoint(
                    &mut d_moments,
                    v_1,
                    &mut d_v,
                    tape,
                    ::autodiff_runtime::Differentiable::zero_like(&t),
                );
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_v;
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn largest_score_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch<A, B, C> {
        Arm0(A, B, C),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut moments = Moments::<f64>::new();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut largest: f64 = 0.0;
    for i in 0..t {
        let v = x[i];
        let mut saved = ::autodiff_runtime::records::copy(&moments);
        let t = (&moments).variance_augmented();
        let (score, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
            Ok(received) => {
                let (variance, tape) = received;
                let t = moments.mean;
                let sqrt_1 = (variance + 0.1).sqrt();
                let t = (v - t) / sqrt_1;
                (t, Branch::Arm0(tape, sqrt_1, t))
            }
            Err(_) => (v, Branch::Arm1),
        };
        let t = score > largest;
        let largest_1 = if t { score } else { largest };
        let mut saved_1 = ::autodiff_runtime::records::copy(&moments);
        let (t_1, tape) = moments.push_augmented(v);
        records.push((t, t_1, tape, saved_1, saved, branch));
        largest = largest_1;
    }
    let mut d_moments = ::autodiff_runtime::shadow::zero_like(&moments);
    let mut d_largest: f64 = 1.0;
    for i in (0..t).rev() {
        let (t, t_1, tape, mut saved, mut saved_1, branch) = records.pop();
        let v_1 = x[i];
        let mut d_v = -0.0;
        saved
            .push_adjoint(
                &mut d_moments,
                v_1,
                &mut d_v,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
        let (d_largest_1, d_score) = if t {
            (-0.0, d_largest)
        } else {
            (d_largest, -0.0)
        };
        let d_v_1 = match branch {
            Branch::Arm0(tape, sqrt_1, t) => {
                let recip_sqrt = 1.0 / sqrt_1;
                let t_1 = d_score * recip_sqrt;
                let d_variance = -(t_1 * t * (0.5 * recip_sqrt));
                d_moments.mean -= t_1;
                let _ = saved_1.variance_adjoint(&mut d_moments, tape, d_variance);
                d_v + t_1
            }
            Branch::Arm1 => d_v + d_score,
        };
        d_x[i] = d_v_1;
        d_largest = d_largest_1;
    }
    largest
}
#[inline]
pub fn largest_score_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Arm0(A, B, C),
        Arm1,
    }
    let mut moments = Moments::<f64>::new();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut largest: f64 = 0.0;
    for i in 0..t {
        let v = x[i];
        let mut saved = ::autodiff_runtime::records::copy(&moments);
        let t = (&moments).variance_augmented();
        let (score, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
            Ok(received) => {
                let (variance, tape) = received;
                let t = moments.mean;
                let sqrt_1 = (variance + 0.1).sqrt();
                let t = (v - t) / sqrt_1;
                (t, Branch::Arm0(tape.keep_tape(), sqrt_1, t))
            }
            Err(_) => (v, Branch::Arm1),
        };
        let t = score > largest;
        let largest_1 = if t { score } else { largest };
        let mut saved_1 = ::autodiff_runtime::records::copy(&moments);
        let (t_1, tape) = moments.push_augmented(v);
        records.push((t, t_1, tape.keep_tape(), saved_1, saved, branch));
        largest = largest_1;
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t = x.len();
        let mut d_moments = ::autodiff_runtime::shadow::zero_like(&moments);
        let mut d_largest: f64 = seed;
        for i in (0..t).rev() {
            let (t, t_1, tape, mut saved, mut saved_1, branch) = records.pop();
            let v_1 = x[i];
            let mut d_v = -0.0;
            saved
                .push_adjoint(
                    &mut d_moments,
                    v_1,
                    &mut d_v,
                    tape,
                    ::autodiff_runtime::Differentiable::zero_like(&t_1),
                );
            let (d_largest_1, d_score) = if t {
                (-0.0, d_largest)
            } else {
                (d_largest, -0.0)
            };
            let d_v_1 = match branch {
                Branch::Arm0(tape, sqrt_1, t) => {
                    let recip_sqrt = 1.0 / sqrt_1;
                    let t_1 = d_score * recip_sqrt;
                    let d_variance = -(t_1 * t * (0.5 * recip_sqrt));
                    d_moments.mean -= t_1;
                    let _ = saved_1.variance_adjoint(&mut d_moments, tape, d_variance);
                    d_v + t_1
                }
                Branch::Arm1 => d_v + d_score,
            };
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_v_1;
            }
            d_largest = d_largest_1;
        }
    };
    (
        largest,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
fn product_grad<R: Real + std::ops::MulAssign + std::ops::SubAssign>(
    x: R,
    ys: &[R],
    d_ys: &mut [R],
) -> (R, R)
where
    R: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_ys, ys, "ys");
    let product = R::one();
    let t = ys.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut product_1: R = product;
    for i in 0..t {
        let y = ys[i];
        let tanh_1 = (x - y).tanh();
        d_ys[i] = product_1;
        records.push(tanh_1);
        product_1 *= tanh_1 + R::from(1.5).unwrap();
    }
    let recip_x = x.recip();
    let product = product_1 - recip_x;
    let t_1 = R::one();
    let d_product = x;
    let mut d_product_1: R = d_product;
    let mut d_x: R = product + d_product * (recip_x * recip_x);
    for i in (0..t).rev() {
        let product_1 = d_ys[i];
        let tanh_1 = records.pop();
        let t = d_product_1 * product_1
            * (::autodiff_runtime::real::<R>(1.0) - tanh_1 * tanh_1);
        d_ys[i] = -t;
        d_product_1 *= tanh_1 + R::from(1.5).unwrap();
        d_x += t;
    }
    (product.mul_add(x, t_1 / R::from(3).unwrap()), d_x)
}
#[inline]
fn product_augmented<R: Real + std::ops::MulAssign + std::ops::SubAssign>(
    x: R,
    ys: &[R],
) -> (
    R,
    ::autodiff_runtime::tape!((R, & [R], ::core::option::Option < & mut [R] >, R) -> R),
)
where
    R: ::autodiff_runtime::Real,
{
    let product = R::one();
    let t = ys.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut product_1: R = product;
    for i in 0..t {
        let y = ys[i];
        let tanh_1 = (x - y).tanh();
        records.push((product_1, tanh_1));
        product_1 *= tanh_1 + R::from(1.5).unwrap();
    }
    let product = product_1 - x.recip();
    let t = R::one();
    (
        product.mul_add(x, t / R::from(3).unwrap()),
        move |x: R, ys: &[R], mut d_ys: ::core::option::Option<&mut [R]>, seed: R| {
            let recip_x = x.real_recip();
            let t_1 = ys.len();
            let d_product = seed * x;
            let mut d_product_1: R = d_product;
            let mut d_x: R = seed * product + d_product * (recip_x * recip_x);
            for i in (0..t_1).rev() {
                let (product, tanh_1) = records.pop();
                let t = d_product_1 * product
                    * (::autodiff_runtime::real::<R>(1.0) - tanh_1 * tanh_1);
                if let Some(d_ys) = &mut d_ys {
                    d_ys[i] -= t;
                }
                d_product_1 *= tanh_1 + R::from(1.5).unwrap();
                d_x += t;
            }
            d_x
        },
    )
}
#[allow(clippy::needless_lifetimes, reason = "as people write it")]
fn halved_grad<'a, T>(x: T, y: &'a T, d_y: &mut T) -> (T, T)
where
    T: MyFloat,
    f64: Into<T>,
    T: ::autodiff_runtime::Real,
{
    let c: T = 0.25f64.into();
    let sqrt_1 = (x * *y + c).sqrt();
    let t = T::half();
    let t_1 = T::max_value();
    let t_2 = T::from(2).unwrap();
    let t_3 = t * (::autodiff_runtime::real::<T>(0.5) / sqrt_1);
    let d_x = ::autodiff_runtime::partials::powf_base(x, t_2) + t_3 * *y;
    *d_y = t_3 * x;
    (sqrt_1 * t + t_1.recip() + x.powf(t_2), d_x)
}
fn nested_grad<T: Float>(x: T, n: u32) -> (T, T)
where
    T: ::autodiff_runtime::Real,
{
    enum Branch<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    let (value, branch) = if n == 0 {
        (x, Branch::Then)
    } else {
        let sin_x = x.sin();
        let t = n - 1;
        let (t_1, tape) = nested_augmented(sin_x, t);
        let t_2 = T::from(n).unwrap();
        (t_1 + t_2 * x, Branch::Else(sin_x, t, tape, t_2))
    };
    let d_x = match branch {
        Branch::Then => ::autodiff_runtime::real::<T>(1.0),
        Branch::Else(sin_x, t, tape, t_1) => {
            let mut d_sin_x = ::autodiff_runtime::real::<T>(-0.0);
            nested_adjoint(
                sin_x,
                &mut d_sin_x,
                t,
                ::autodiff_runtime::Constant,
                tape,
                ::autodiff_runtime::real::<T>(1.0),
            );
            t_1 + d_sin_x * x.real_cos()
        }
    };
    (value, d_x)
}
fn scaled_grad(
    x: f64,
    unit: impl Into<f64>,
    exponents: impl IntoIterator<Item = i32>,
) -> (f64, f64) {
    let unit = unit.into();
    let t = exponents.into_iter().collect::<Vec<_>>();
    let mut sum: f64 = 0.0;
    let mut d_x: f64 = 0.0;
    for i in 0..t.len() {
        let n = t[i];
        sum += x.powi(n) * unit;
        d_x += unit * ::autodiff_runtime::partials::powi_base(x, n);
    }
    (sum, d_x)
}
pub fn bounded_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let t = x[0];
    let t_1 = &x[1..];
    let mut d_argument = -0.0;
    let t = product_seeded(t, &mut d_argument, t_1, &mut d_x[1..], 1.0);
    let t_1 = x[0];
    let mut d_argument_1 = -0.0;
    let t_1 = halved_seeded(t_1, &mut d_argument_1, &x[1], &mut d_x[1], 1.0);
    let t_2 = x[2];
    let (t_3, tape) = nested_augmented(t_2, 3);
    let t_4 = x[2];
    let t_5 = [1, 2, 3];
    let (t_6, tape_1) = scaled_augmented(t_4, 2.0_f32, t_5.clone());
    let mut d_argument_2 = -0.0;
    scaled_adjoint(
        t_4,
        &mut d_argument_2,
        2.0_f32,
        ::autodiff_runtime::Constant,
        t_5,
        ::autodiff_runtime::Constant,
        tape_1,
        1.0,
    );
    d_x[2] += d_argument_2;
    let mut d_argument_2 = -0.0;
    nested_adjoint(t_2, &mut d_argument_2, 3, ::autodiff_runtime::Constant, tape, 1.0);
    d_x[2] += d_argument_2;
    d_x[0] += d_argument_1;
    d_x[0] += d_argument;
    t + t_1 + t_3 + t_6
}
#[inline]
pub fn bounded_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = product_augmented(x[0], &x[1..]);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = halved_augmented(x[0], &x[1]);
    let tape_1 = tape_1.keep_tape();
    let (t_2, tape_2) = nested_augmented(x[2], 3);
    let tape_2 = tape_2.keep_tape();
    let t_3 = x[2];
    let t_4 = [1, 2, 3];
    let (t_3, tape_3) = scaled_augmented(t_3, 2.0_f32, t_4.clone());
    let tape_3 = tape_3.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_5 = x[2];
        let t_6 = x[2];
        let t_7 = x[0];
        let t_8 = x[0];
        let t_9 = &x[1..];
        let mut d_argument = -0.0;
        scaled_adjoint(
            t_5,
            &mut d_argument,
            2.0_f32,
            ::autodiff_runtime::Constant,
            t_4,
            ::autodiff_runtime::Constant,
            tape_3,
            seed,
        );
        if let Some(d_x) = &mut d_x {
            d_x[2] += d_argument;
        }
        let mut d_argument = -0.0;
        nested_adjoint(
            t_6,
            &mut d_argument,
            3,
            ::autodiff_runtime::Constant,
            tape_2,
            seed,
        );
        if let Some(d_x) = &mut d_x {
            d_x[2] += d_argument;
        }
        let mut d_argument = -0.0;
        halved_adjoint(
            t_7,
            &mut d_argument,
            &x[1],
            d_x.as_deref_mut().map(|d_x| &mut d_x[1]),
            tape_1,
            seed,
        );
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_argument;
        }
        let mut d_argument = -0.0;
        product_adjoint(
            t_8,
            &mut d_argument,
            t_9,
            d_x.as_deref_mut().map(|d_x| &mut d_x[1..]),
            tape,
            seed,
        );
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_argument;
        }
    };
    (
        t + t_1 + t_2 + t_3,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn distances_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let metric = Minkowski { p: x[0] };
    let t = &x[1..3];
    let t_1 = &x[3..5];
    let (t_2, tape) = metric.distance_augmented(t, t_1);
    let t_3 = &x[1..3];
    let t_4 = &x[3..5];
    let (t_5, tape_1) = Chebyshev.distance_augmented(t_3, t_4);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let t_6 = 2.0 * t_5;
    let mut d_again = ::autodiff_runtime::shadow::zero_like(t_4);
    Chebyshev
        .distance_adjoint(
            ::autodiff_runtime::Constant,
            t_3,
            &mut d_x[1..3],
            t_4,
            &mut d_again,
            tape_1,
            t_6,
        );
    ::autodiff_runtime::shadow::accumulate(&mut d_x[3..5], &d_again);
    let mut d_metric = ::autodiff_runtime::shadow::zero_like(&metric);
    let mut d_again = ::autodiff_runtime::shadow::zero_like(t_1);
    metric
        .distance_adjoint(
            &mut d_metric,
            t,
            &mut d_x[1..3],
            t_1,
            &mut d_again,
            tape,
            1.0,
        );
    ::autodiff_runtime::shadow::accumulate(&mut d_x[3..5], &d_again);
    d_x[0] += d_metric.p;
    t_2 + t_5.powi(2)
}
#[inline]
pub fn distances_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let metric = Minkowski { p: x[0] };
    let (t, tape) = metric.distance_augmented(&x[1..3], &x[3..5]);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = Chebyshev.distance_augmented(&x[1..3], &x[3..5]);
    let tape_1 = tape_1.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_2 = &x[3..5];
        let t_3 = &x[1..3];
        let t_4 = &x[3..5];
        let t_5 = &x[1..3];
        let t_6 = seed * (2.0 * t_1);
        let mut d_again = ::autodiff_runtime::shadow::zero_like(t_2);
        Chebyshev
            .distance_adjoint(
                ::autodiff_runtime::Constant,
                t_3,
                d_x.as_deref_mut().map(|d_x| &mut d_x[1..3]),
                t_2,
                &mut d_again,
                tape_1,
                t_6,
            );
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[3..5], &d_again);
        }
        let mut d_metric = ::autodiff_runtime::shadow::zero_like(&metric);
        let mut d_again = ::autodiff_runtime::shadow::zero_like(t_4);
        metric
            .distance_adjoint(
                &mut d_metric,
                t_5,
                d_x.as_deref_mut().map(|d_x| &mut d_x[1..3]),
                t_4,
                &mut d_again,
                tape,
                seed,
            );
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[3..5], &d_again);
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_metric.p;
        }
    };
    (
        t + t_1.powi(2),
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn quotient_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = Complex { re: x[0], im: x[1] };
    let t_1 = Complex { re: x[2], im: x[0] };
    let (q, tape) = ::autodiff_runtime::operators::div_augmented(t.clone(), t_1.clone());
    let (t_2, tape_1) = q.norm_squared_augmented();
    let t_3 = q.re;
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_q = ::autodiff_runtime::shadow::zero_like(&q);
    d_q.re += 1.0;
    q.norm_squared_adjoint(&mut d_q, tape_1, 1.0);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_1);
    ::autodiff_runtime::operators::div_adjoint(
        t,
        &mut d_place,
        t_1,
        &mut d_place_1,
        tape,
        d_q,
    );
    let t = d_place_1.re;
    let t_1 = d_place_1.im;
    d_x[2] += t;
    let t = d_place.re;
    d_x[1] += d_place.im;
    d_x[0] += t_1 + t;
    t_2 + t_3
}
#[inline]
pub fn quotient_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let t = Complex { re: x[0], im: x[1] };
    let t_1 = Complex { re: x[2], im: x[0] };
    let (q, tape) = ::autodiff_runtime::operators::div_augmented(t.clone(), t_1.clone());
    let tape = tape.keep_tape();
    let (t_2, tape_1) = q.norm_squared_augmented();
    let tape_1 = tape_1.keep_tape();
    let t_3 = q.re;
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let mut d_q = ::autodiff_runtime::shadow::zero_like(&q);
        d_q.re += seed;
        q.norm_squared_adjoint(&mut d_q, tape_1, seed);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_1);
        ::autodiff_runtime::operators::div_adjoint(
            t,
            &mut d_place,
            t_1,
            &mut d_place_1,
            tape,
            d_q,
        );
        let t = d_place_1.re;
        let t_1 = d_place_1.im;
        if let Some(d_x) = &mut d_x {
            d_x[2] += t;
        }
        let t = d_place.re;
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_place.im;
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t_1 + t;
        }
    };
    (
        t_2 + t_3,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
