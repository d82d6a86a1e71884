fn runge_kutta_grad<F>(f: F, y: f64, h: f64, steps: usize) -> (f64, F, f64)
where
    F: Function<(f64, f64), Output = f64>,
{
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..steps));
    let mut y_1: f64 = y;
    let mut t: f64 = 0.0;
    for _ in 0..steps {
        let (k1, tape) = f.call_augmented((t, y_1));
        let t_1 = y_1 + 0.5 * h * k1;
        let (k2, tape_1) = f.call_augmented((t + 0.5 * h, t_1));
        let t_2 = y_1 + 0.5 * h * k2;
        let (k3, tape_2) = f.call_augmented((t + 0.5 * h, t_2));
        let t_3 = y_1 + h * k3;
        let (k4, tape_3) = f.call_augmented((t + h, t_3));
        records.push((y_1, t, tape, t_1, tape_1, t_2, tape_2, t_3, tape_3));
        y_1 += h / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
        t += h;
    }
    let mut d_f = ::autodiff_runtime::shadow::zero_like(&f);
    let mut d_y: f64 = 1.0;
    for _ in (0..steps).rev() {
        let (y, t, tape, t_1, tape_1, t_2, tape_2, t_3, tape_3) = records.pop();
        let t_4 = t + h;
        let t_5 = t + 0.5 * h;
        let t_6 = t + 0.5 * h;
        let d_k4 = d_y * (h / 6.0);
        let mut d_argument = (-0.0, -0.0);
        f.call_adjoint(&mut d_f, (t_4, t_3), &mut d_argument, tape_3, d_k4);
        let d_k3 = d_k4 * 2.0 + d_argument.1 * h;
        let mut d_argument_1 = (-0.0, -0.0);
        f.call_adjoint(&mut d_f, (t_5, t_2), &mut d_argument_1, tape_2, d_k3);
        let d_k2 = d_k4 * 2.0 + d_argument_1.1 * (0.5 * h);
        let mut d_argument_2 = (-0.0, -0.0);
        f.call_adjoint(&mut d_f, (t_6, t_1), &mut d_argument_2, tape_1, d_k2);
        let d_k1 = d_k4 + d_argument_2.1 * (0.5 * h);
        let mut d_t = (-0.0, -0.0);
        f.call_adjoint(&mut d_f, (t, y), &mut d_t, tape, d_k1);
        d_y = d_y + d_argument.1 + d_argument_1.1 + d_argument_2.1 + d_t.1;
    }
    (y_1, d_f, d_y)
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
fn runge_kutta_augmented<'tape, F>(
    f: F,
    y: f64,
    h: f64,
    steps: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!('tape, (F, f64, f64, usize, f64) -> (F, f64)),
)
where
    F: Function<(f64, f64), Output = f64>,
    F: 'tape,
{
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..steps));
    let mut y_1: f64 = y;
    let mut t: f64 = 0.0;
    for _ in 0..steps {
        let (k1, tape) = f.call_augmented((t, y_1));
        let t_1 = y_1 + 0.5 * h * k1;
        let (k2, tape_1) = f.call_augmented((t + 0.5 * h, t_1));
        let t_2 = y_1 + 0.5 * h * k2;
        let (k3, tape_2) = f.call_augmented((t + 0.5 * h, t_2));
        let t_3 = y_1 + h * k3;
        let (k4, tape_3) = f.call_augmented((t + h, t_3));
        records
            .push((
                y_1,
                t,
                tape.keep_tape(),
                t_1,
                tape_1.keep_tape(),
                t_2,
                tape_2.keep_tape(),
                t_3,
                tape_3.keep_tape(),
            ));
        y_1 += h / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
        t += h;
    }
    let tape = move |f: F, y: f64, h: f64, steps: usize, seed: f64| {
        let _ = y;
        let mut d_f = ::autodiff_runtime::shadow::zero_like(&f);
        let mut d_y: f64 = seed;
        for _ in (0..steps).rev() {
            let (y, t, tape, t_1, tape_1, t_2, tape_2, t_3, tape_3) = records.pop();
            let t_4 = t + h;
            let t_5 = t + 0.5 * h;
            let t_6 = t + 0.5 * h;
            let d_k4 = d_y * (h / 6.0);
            let mut d_argument = (-0.0, -0.0);
            f.call_adjoint(&mut d_f, (t_4, t_3), &mut d_argument, tape_3, d_k4);
            let d_k3 = d_k4 * 2.0 + d_argument.1 * h;
            let mut d_argument_1 = (-0.0, -0.0);
            f.call_adjoint(&mut d_f, (t_5, t_2), &mut d_argument_1, tape_2, d_k3);
            let d_k2 = d_k4 * 2.0 + d_argument_1.1 * (0.5 * h);
            let mut d_argument_2 = (-0.0, -0.0);
            f.call_adjoint(&mut d_f, (t_6, t_1), &mut d_argument_2, tape_1, d_k2);
            let d_k1 = d_k4 + d_argument_2.1 * (0.5 * h);
            let mut d_t = (-0.0, -0.0);
            f.call_adjoint(&mut d_f, (t, y), &mut d_t, tape, d_k1);
            d_y = d_y + d_argument.1 + d_argument_1.1 + d_argument_2.1 + d_t.1;
        }
        (d_f, d_y)
    };
    (y_1, ::autodiff_runtime::nested!(tape, (F, f64, f64, usize, f64) -> (F, f64)))
}
fn simpson_grad<F: Function<f64, Output = f64>>(
    f: &F,
    d_f: &mut F,
    a: f64,
    b: f64,
    depth: u32,
) -> (f64, f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch<A, B, C, D, E, F, G, H, I> {
        Then(A, B, C, D, E),
        Else(F, G, H, I),
    }
    ::autodiff_runtime::shadow::check(d_f, f, "f");
    let middle = 0.5 * (a + b);
    let (value, branch) = if depth == 0 {
        let t = (b - a) / 6.0;
        let (t_1, tape) = f.call_augmented(a);
        let (t_2, tape_1) = f.call_augmented(middle);
        let (t_3, tape_2) = f.call_augmented(b);
        let t_1 = t_1 + 4.0 * t_2 + t_3;
        (t * t_1, Branch::Then(t, tape, tape_1, tape_2, t_1))
    } else {
        let t = depth - 1;
        let (t_1, tape) = simpson_augmented(f, a, middle, t);
        let t_2 = depth - 1;
        let (t_3, tape_1) = simpson_augmented(f, middle, b, t_2);
        (t_1 + t_3, Branch::Else(t, tape, t_2, tape_1))
    };
    ::autodiff_runtime::shadow::clear(d_f, f);
    let (d_a, d_b, d_middle) = match branch {
        Branch::Then(t, tape, tape_1, tape_2, t_1) => {
            let mut d_b = -0.0;
            f.call_adjoint(&mut *d_f, b, &mut d_b, tape_2, t);
            let t_2 = t * 4.0;
            let mut d_middle = -0.0;
            f.call_adjoint(&mut *d_f, middle, &mut d_middle, tape_1, t_2);
            let mut d_a = -0.0;
            f.call_adjoint(&mut *d_f, a, &mut d_a, tape, t);
            let t = t_1 / 6.0;
            (d_a - t, d_b + t, d_middle)
        }
        Branch::Else(t, tape, t_1, tape_1) => {
            let mut d_middle = -0.0;
            let mut d_b = -0.0;
            simpson_adjoint(
                f,
                &mut *d_f,
                middle,
                &mut d_middle,
                b,
                &mut d_b,
                t_1,
                ::autodiff_runtime::Constant,
                tape_1,
                1.0,
            );
            let mut d_a = -0.0;
            let mut d_middle_1 = -0.0;
            simpson_adjoint(
                f,
                &mut *d_f,
                a,
                &mut d_a,
                middle,
                &mut d_middle_1,
                t,
                ::autodiff_runtime::Constant,
                tape,
                1.0,
            );
            (d_a, d_b, d_middle + d_middle_1)
        }
    };
    let t = d_middle * 0.5;
    let d_a = d_a + t;
    let d_b = d_b + t;
    (value, d_a, d_b)
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
fn simpson_augmented<'tape, F: Function<f64, Output = f64>>(
    f: &F,
    a: f64,
    b: f64,
    depth: u32,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& F, ::core::option::Option < & mut F >, f64, f64, f64) -> (f64, f64)
    ),
)
where
    F: 'tape,
{
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D, E, F, G, H, I> {
        Then(A, B, C, D, E),
        Else(F, G, H, I),
    }
    let middle = 0.5 * (a + b);
    let (value, branch) = if depth == 0 {
        let t = (b - a) / 6.0;
        let (t_1, tape) = f.call_augmented(a);
        let (t_2, tape_1) = f.call_augmented(middle);
        let (t_3, tape_2) = f.call_augmented(b);
        let t_1 = t_1 + 4.0 * t_2 + t_3;
        (
            t * t_1,
            Branch::Then(
                t,
                tape.keep_tape(),
                tape_1.keep_tape(),
                tape_2.keep_tape(),
                t_1,
            ),
        )
    } else {
        let t = depth - 1;
        let (t_1, tape) = simpson_augmented(f, a, middle, t);
        let t_2 = depth - 1;
        let (t_3, tape_1) = simpson_augmented(f, middle, b, t_2);
        (t_1 + t_3, Branch::Else(t, tape.keep_tape(), t_2, tape_1.keep_tape()))
    };
    let tape = move |
        f: &F,
        mut d_f: ::core::option::Option<&mut F>,
        a: f64,
        b: f64,
        seed: f64|
    {
        let middle_1 = 0.5 * (a + b);
        let (d_a, d_b, d_middle) = match branch {
            Branch::Then(t, tape, tape_1, tape_2, t_1) => {
                let t = seed * t;
                let mut d_b = -0.0;
                f.call_adjoint(d_f.as_deref_mut(), b, &mut d_b, tape_2, t);
                let t_2 = t * 4.0;
                let mut d_middle = -0.0;
                f.call_adjoint(d_f.as_deref_mut(), middle_1, &mut d_middle, tape_1, t_2);
                let mut d_a = -0.0;
                f.call_adjoint(d_f.as_deref_mut(), a, &mut d_a, tape, t);
                let t = seed * t_1 / 6.0;
                (d_a - t, d_b + t, d_middle)
            }
            Branch::Else(t, tape, t_1, tape_1) => {
                let mut d_middle = -0.0;
                let mut d_b = -0.0;
                simpson_adjoint(
                    f,
                    d_f.as_deref_mut(),
                    middle_1,
                    &mut d_middle,
                    b,
                    &mut d_b,
                    t_1,
                    ::autodiff_runtime::Constant,
                    tape_1,
                    seed,
                );
                let mut d_a = -0.0;
                let mut d_middle_1 = -0.0;
                simpson_adjoint(
                    f,
                    d_f.as_deref_mut(),
                    a,
                    &mut d_a,
                    middle_1,
                    &mut d_middle_1,
                    t,
                    ::autodiff_runtime::Constant,
                    tape,
                    seed,
                );
                (d_a, d_b, d_middle + d_middle_1)
            }
        };
        let t = d_middle * 0.5;
        let d_a = d_a + t;
        let d_b = d_b + t;
        (d_a, d_b)
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& F, ::core::option::Option < & mut F >, f64, f64, f64) -> (f64, f64)
        ),
    )
}
fn newton_grad<F: Function<f64, Output = f64>, G: Function<f64, Output = f64>>(
    f: &F,
    d_f: &mut F,
    slope: &G,
    d_slope: &mut G,
    x: f64,
) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_f, f, "f");
    ::autodiff_runtime::shadow::check(d_slope, slope, "slope");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut x_1: f64 = x;
    let mut trips = 0usize;
    for _ in 0..20 {
        let (t, tape) = f.call_augmented(x_1);
        let (t_1, tape_1) = slope.call_augmented(x_1);
        let (step, tape_2) = ::autodiff_runtime::operators::div_augmented(
            t.clone(),
            t_1.clone(),
        );
        let trips_1 = trips + 1usize;
        records.push((x_1, t, tape, t_1, tape_1, tape_2));
        x_1 -= step;
        trips = trips_1;
        if step.abs() < 1e-14 {
            break;
        }
    }
    ::autodiff_runtime::shadow::clear(d_f, f);
    ::autodiff_runtime::shadow::clear(d_slope, slope);
    let mut d_x: f64 = 1.0;
    for _ in (0..trips).rev() {
        let (x, t, tape, t_1, tape_1, tape_2) = records.pop();
        let d_step = -d_x;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        ::autodiff_runtime::operators::div_adjoint(
            t,
            &mut d_argument,
            t_1,
            &mut d_argument_1,
            tape_2,
            d_step,
        );
        let mut d_x_1 = -0.0;
        slope.call_adjoint(&mut *d_slope, x, &mut d_x_1, tape_1, d_argument_1);
        let mut d_x_2 = -0.0;
        f.call_adjoint(&mut *d_f, x, &mut d_x_2, tape, d_argument);
        d_x = d_x + d_x_1 + d_x_2;
    }
    (x_1, d_x)
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
fn newton_augmented<
    'tape,
    F: Function<f64, Output = f64>,
    G: Function<f64, Output = f64>,
>(
    f: &F,
    slope: &G,
    x: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& F, ::core::option::Option < & mut F >, & G, ::core::option::Option < &
        mut G >, f64, f64) -> f64
    ),
)
where
    F: 'tape,
    G: 'tape,
{
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut x_1: f64 = x;
    let mut trips = 0usize;
    for _ in 0..20 {
        let (t, tape) = f.call_augmented(x_1);
        let (t_1, tape_1) = slope.call_augmented(x_1);
        let (step, tape_2) = ::autodiff_runtime::operators::div_augmented(
            t.clone(),
            t_1.clone(),
        );
        let trips_1 = trips + 1usize;
        records
            .push((
                x_1,
                t,
                tape.keep_tape(),
                t_1,
                tape_1.keep_tape(),
                tape_2.keep_tape(),
            ));
        x_1 -= step;
        trips = trips_1;
        if step.abs() < 1e-14 {
            break;
        }
    }
    let tape = move |
        f: &F,
        mut d_f: ::core::option::Option<&mut F>,
        slope: &G,
        mut d_slope: ::core::option::Option<&mut G>,
        x: f64,
        seed: f64|
    {
        let _ = x;
        let mut d_x: f64 = seed;
        for _ in (0..trips).rev() {
            let (x, t, tape, t_1, tape_1, tape_2) = records.pop();
            let d_step = -d_x;
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
            ::autodiff_runtime::operators::div_adjoint(
                t,
                &mut d_argument,
                t_1,
                &mut d_argument_1,
                tape_2,
                d_step,
            );
            let mut d_x_1 = -0.0;
            slope
                .call_adjoint(
                    d_slope.as_deref_mut(),
                    x,
                    &mut d_x_1,
                    tape_1,
                    d_argument_1,
                );
            let mut d_x_2 = -0.0;
            f.call_adjoint(d_f.as_deref_mut(), x, &mut d_x_2, tape, d_argument);
            d_x = d_x + d_x_1 + d_x_2;
        }
        d_x
    };
    (
        x_1,
        ::autodiff_runtime::nested!(
            tape, (& F, ::core::option::Option < & mut F >, & G, ::core::option::Option <
            & mut G >, f64, f64) -> f64
        ),
    )
}
fn twice_grad<Implied0: Function<f64, Output = f64>>(
    f: &Implied0,
    d_f: &mut Implied0,
    x: f64,
) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_f, f, "f");
    let (t, tape) = f.call_augmented(x);
    let (t_1, tape_1) = f.call_augmented(t.clone());
    ::autodiff_runtime::shadow::clear(d_f, f);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
    f.call_adjoint(&mut *d_f, t, &mut d_argument, tape_1, x);
    let mut d_x = -0.0;
    f.call_adjoint(&mut *d_f, x, &mut d_x, tape, d_argument);
    let d_x = t_1 + d_x;
    (t_1 * x, d_x)
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
fn twice_augmented<'tape, Implied0: Function<f64, Output = f64>>(
    f: &Implied0,
    x: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Implied0, ::core::option::Option < & mut Implied0 >, f64, f64) -> f64
    ),
)
where
    Implied0: 'tape,
{
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = f.call_augmented(x);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = f.call_augmented(t.clone());
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        f: &Implied0,
        mut d_f: ::core::option::Option<&mut Implied0>,
        x: f64,
        seed: f64|
    {
        let t_2 = seed * x;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        f.call_adjoint(d_f.as_deref_mut(), t, &mut d_argument, tape_1, t_2);
        let mut d_x = -0.0;
        f.call_adjoint(d_f.as_deref_mut(), x, &mut d_x, tape, d_argument);
        let d_x = seed * t_1 + d_x;
        d_x
    };
    (
        t_1 * x,
        ::autodiff_runtime::nested!(
            tape, (& Implied0, ::core::option::Option < & mut Implied0 >, f64, f64) ->
            f64
        ),
    )
}
fn forced_decay_grad(rate: &f64, d_rate: &mut f64, at: (f64, f64)) -> (f64, (f64, f64)) {
    let t = at.0;
    let y = at.1;
    let d_y = -*rate;
    let d_t = t.cos();
    let d_at_0 = d_t;
    let d_at_1 = d_y;
    *d_rate = -y;
    (t.sin() - *rate * y, (d_at_0, d_at_1))
}
fn bell_grad(width: &f64, d_width: &mut f64, x: f64) -> (f64, f64) {
    let t = x / *width;
    let exp_1 = (-t.powi(2)).exp();
    let t_1 = exp_1 * (2.0 * t) / *width;
    let d_x = -t_1;
    *d_width = t_1 * t;
    (exp_1, d_x)
}
fn cubic_grad(
    coefficients: &(f64, f64),
    d_coefficients: &mut (f64, f64),
    x: f64,
) -> (f64, f64) {
    let t = x * x;
    let d_x = t - coefficients.0 + t + t;
    *d_coefficients = (-x, -1.0);
    (t * x - coefficients.0 * x - coefficients.1, d_x)
}
fn slope_of_cubic_grad(
    coefficients: &(f64, f64),
    d_coefficients: &mut (f64, f64),
    x: f64,
) -> (f64, f64) {
    let t = 3.0 * x;
    let d_x = t + t;
    *d_coefficients = (-1.0, 0.0);
    (t * x - coefficients.0, d_x)
}
fn square_grad(x: f64) -> (f64, f64) {
    let d_x = x + x;
    (x * x, d_x)
}
pub fn function_parameters_grad(rate: f64, y: f64, width: f64) -> (f64, f64, f64, f64) {
    let (t, tape) = functions::with_parameters_augmented(
        rate,
        forced_decay,
        forced_decay_vjp,
    );
    let (end, tape_1) = runge_kutta_augmented(t, y, 0.1, 6);
    let (f, tape_2) = functions::with_parameters_augmented(width, bell, bell_vjp);
    let (t_1, tape_3) = simpson_augmented(&f, 0.0, rate, 2);
    let (t_2, tape_4) = simpson_augmented(&f, y, 2.0, 1);
    let mut d_f = ::autodiff_runtime::Differentiable::zero_like(&f);
    let mut d_y = -0.0;
    simpson_adjoint(
        &f,
        &mut d_f,
        y,
        &mut d_y,
        2.0,
        ::autodiff_runtime::Constant,
        1,
        ::autodiff_runtime::Constant,
        tape_4,
        1.0,
    );
    let mut d_f_1 = ::autodiff_runtime::Differentiable::zero_like(&f);
    let mut d_rate = -0.0;
    simpson_adjoint(
        &f,
        &mut d_f_1,
        0.0,
        ::autodiff_runtime::Constant,
        rate,
        &mut d_rate,
        2,
        ::autodiff_runtime::Constant,
        tape_3,
        end,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_f, d_f_1);
    let mut d_width = -0.0;
    functions::with_parameters_adjoint(
        width,
        &mut d_width,
        bell,
        ::autodiff_runtime::Constant,
        bell_vjp,
        ::autodiff_runtime::Constant,
        tape_2,
        d_f,
    );
    let d_end = t_1;
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
    let mut d_y_1 = -0.0;
    runge_kutta_adjoint(
        t,
        &mut d_argument,
        y,
        &mut d_y_1,
        0.1,
        ::autodiff_runtime::Constant,
        6,
        ::autodiff_runtime::Constant,
        tape_1,
        d_end,
    );
    let d_y = d_y + d_y_1;
    let mut d_rate_1 = -0.0;
    functions::with_parameters_adjoint(
        rate,
        &mut d_rate_1,
        forced_decay,
        ::autodiff_runtime::Constant,
        forced_decay_vjp,
        ::autodiff_runtime::Constant,
        tape,
        d_argument,
    );
    let d_rate = d_rate + d_rate_1;
    (end * t_1 + t_2, d_rate, d_y, d_width)
}
fn iterated_grad(width: f64, x: f64) -> (f64, f64, f64) {
    let (t, tape) = functions::with_parameters_augmented(width, bell, bell_vjp);
    let (value, tape_1) = twice_augmented(&t, x);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
    let mut d_x = -0.0;
    twice_adjoint(&t, &mut d_argument, x, &mut d_x, tape_1, 1.0);
    let mut d_width = -0.0;
    functions::with_parameters_adjoint(
        width,
        &mut d_width,
        bell,
        ::autodiff_runtime::Constant,
        bell_vjp,
        ::autodiff_runtime::Constant,
        tape,
        d_argument,
    );
    (value, d_width, d_x)
}
fn root_grad(p: f64, q: f64) -> (f64, f64, f64) {
    let (f, tape) = functions::with_parameters_augmented((p, q), cubic, cubic_vjp);
    let (slope, tape_1) = functions::with_parameters_augmented(
        (p, q),
        slope_of_cubic,
        slope_of_cubic_vjp,
    );
    let (value, tape_2) = newton_augmented(&f, &slope, 2.0);
    let mut d_f = ::autodiff_runtime::Differentiable::zero_like(&f);
    let mut d_slope = ::autodiff_runtime::Differentiable::zero_like(&slope);
    newton_adjoint(
        &f,
        &mut d_f,
        &slope,
        &mut d_slope,
        2.0,
        ::autodiff_runtime::Constant,
        tape_2,
        1.0,
    );
    let mut d_p = (-0.0, -0.0);
    functions::with_parameters_adjoint(
        (p, q),
        &mut d_p,
        slope_of_cubic,
        ::autodiff_runtime::Constant,
        slope_of_cubic_vjp,
        ::autodiff_runtime::Constant,
        tape_1,
        d_slope,
    );
    let mut d_p_1 = (-0.0, -0.0);
    functions::with_parameters_adjoint(
        (p, q),
        &mut d_p_1,
        cubic,
        ::autodiff_runtime::Constant,
        cubic_vjp,
        ::autodiff_runtime::Constant,
        tape,
        d_f,
    );
    let d_p_2 = d_p.0 + d_p_1.0;
    let d_q = d_p.1 + d_p_1.1;
    (value, d_p_2, d_q)
}
