fn flow_grad<F>(f: &F, d_f: &mut F, y: f64, h: f64, steps: usize) -> (f64, f64, f64)
where
    F: SecondOrderFunction<(f64, f64), Output = f64>,
{
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_f, f, "f");
    let t = 0.0;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..steps));
    let mut y_1: f64 = y;
    let mut t_1: f64 = t;
    for _ in 0..steps {
        let (t_2, tape) = f.call_augmented((t_1, y_1));
        let middle = y_1 + 0.5 * h * t_2;
        let (t_3, tape_1) = f.call_augmented((t_1 + 0.5 * h, middle));
        records.push((y_1, t_1, t_2, tape, t_3, tape_1));
        y_1 += h * t_3;
        t_1 += h;
    }
    ::autodiff_runtime::shadow::clear(d_f, f);
    let mut d_y: f64 = 1.0;
    let mut d_t: f64 = 0.0;
    let mut d_h: f64 = 0.0;
    for _ in (0..steps).rev() {
        let (y, t, t_1, tape, t_2, tape_1) = records.pop();
        let t_3 = t + 0.5 * h;
        let t_4 = 0.5 * h;
        let middle_1 = y + t_4 * t_1;
        let t_5 = d_y * h;
        let mut d_argument = (-0.0, -0.0);
        f.call_adjoint(&mut *d_f, (t_3, middle_1), &mut d_argument, tape_1, t_5);
        let t_3 = d_argument.1 * t_4;
        let mut d_t_1 = (-0.0, -0.0);
        f.call_adjoint(&mut *d_f, (t, y), &mut d_t_1, tape, t_3);
        (d_y, d_t, d_h) = (
            d_y + d_argument.1 + d_t_1.1,
            d_t + (d_argument.0 + d_t_1.0),
            d_h + (d_t + d_y * t_2 + d_argument.0 * 0.5 + d_argument.1 * t_1 * 0.5),
        );
    }
    (y_1, d_y, d_h)
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
fn flow_augmented<'tape, F>(
    f: &F,
    y: f64,
    h: f64,
    steps: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& F, ::core::option::Option < & mut F >, f64, f64, usize, f64) -> (f64,
        f64)
    ),
)
where
    F: SecondOrderFunction<(f64, f64), Output = f64>,
    F: 'tape,
{
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..steps));
    let mut y_1: f64 = y;
    let mut t: f64 = 0.0;
    for _ in 0..steps {
        let (t_1, tape) = f.call_augmented((t, y_1));
        let middle = y_1 + 0.5 * h * t_1;
        let (t_2, tape_1) = f.call_augmented((t + 0.5 * h, middle));
        records.push((y_1, t, t_1, tape.keep_tape(), t_2, tape_1.keep_tape()));
        y_1 += h * t_2;
        t += h;
    }
    let tape = move |
        f: &F,
        mut d_f: ::core::option::Option<&mut F>,
        y: f64,
        h: f64,
        steps: usize,
        seed: f64|
    {
        let _ = y;
        let mut d_y: f64 = seed;
        let mut d_t: f64 = -0.0;
        let mut d_h: f64 = 0.0;
        for _ in (0..steps).rev() {
            let (y, t, t_1, tape, t_2, tape_1) = records.pop();
            let t_3 = t + 0.5 * h;
            let t_4 = 0.5 * h;
            let middle_1 = y + t_4 * t_1;
            let t_5 = d_y * h;
            let mut d_argument = (-0.0, -0.0);
            f.call_adjoint(
                d_f.as_deref_mut(),
                (t_3, middle_1),
                &mut d_argument,
                tape_1,
                t_5,
            );
            let t_3 = d_argument.1 * t_4;
            let mut d_t_1 = (-0.0, -0.0);
            f.call_adjoint(d_f.as_deref_mut(), (t, y), &mut d_t_1, tape, t_3);
            (d_y, d_t, d_h) = (
                d_y + d_argument.1 + d_t_1.1,
                d_t + (d_argument.0 + d_t_1.0),
                d_h + (d_t + d_y * t_2 + d_argument.0 * 0.5 + d_argument.1 * t_1 * 0.5),
            );
        }
        (d_y, d_h)
    };
    (
        y_1,
        ::autodiff_runtime::nested!(
            tape, (& F, ::core::option::Option < & mut F >, f64, f64, usize, f64) ->
            (f64, f64)
        ),
    )
}
fn penalty_grad<Implied0: SecondOrderFunction<f64, Output = f64>>(
    shape: Implied0,
    x: &[f64],
    d_x: &mut [f64],
) -> (f64, Implied0) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let x = x[i];
        let (sum_1, branch) = if x > 0.0 {
            let (t, tape) = shape.call_augmented(x * x);
            (sum + t, Branch::Then(tape))
        } else {
            (sum, Branch::Else)
        };
        records.push(branch);
        sum = sum_1;
    }
    let mut d_shape = ::autodiff_runtime::shadow::zero_like(&shape);
    for i in (0..t).rev() {
        let branch = records.pop();
        let x_1 = x[i];
        let d_x_1 = match branch {
            Branch::Then(tape) => {
                let t = x_1 * x_1;
                let mut d_argument = -0.0;
                shape.call_adjoint(&mut d_shape, t, &mut d_argument, tape, 1.0);
                let t = d_argument * x_1;
                t + t
            }
            Branch::Else => -0.0,
        };
        d_x[i] = d_x_1;
    }
    (sum, d_shape)
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
fn penalty_augmented<'tape, Implied0: SecondOrderFunction<f64, Output = f64>>(
    shape: Implied0,
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (Implied0, & [f64], ::core::option::Option < & mut [f64] >, f64) ->
        Implied0
    ),
)
where
    Implied0: 'tape,
{
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Then(A),
        Else,
    }
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let x = x[i];
        let (sum_1, branch) = if x > 0.0 {
            let (t, tape) = shape.call_augmented(x * x);
            (sum + t, Branch::Then(tape.keep_tape()))
        } else {
            (sum, Branch::Else)
        };
        records.push(branch);
        sum = sum_1;
    }
    let tape = move |
        shape: Implied0,
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t = x.len();
        let mut d_shape = ::autodiff_runtime::shadow::zero_like(&shape);
        let d_sum = seed;
        for i in (0..t).rev() {
            let branch = records.pop();
            let x_1 = x[i];
            let d_x_1 = match branch {
                Branch::Then(tape) => {
                    let t = x_1 * x_1;
                    let mut d_argument = -0.0;
                    shape.call_adjoint(&mut d_shape, t, &mut d_argument, tape, d_sum);
                    let t = d_argument * x_1;
                    t + t
                }
                Branch::Else => -0.0,
            };
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_x_1;
            }
        }
        d_shape
    };
    (
        sum,
        ::autodiff_runtime::nested!(
            tape, (Implied0, & [f64], ::core::option::Option < & mut [f64] >, f64) ->
            Implied0
        ),
    )
}
fn logistic_grad(
    growth: &(f64, f64),
    d_growth: &mut (f64, f64),
    at: (f64, f64),
) -> (f64, (f64, f64)) {
    let rate = growth.0;
    let capacity = growth.1;
    let t = at.0;
    let y = at.1;
    let t_1 = rate * y;
    let t_2 = y / capacity;
    let t_3 = 1.0 - t_2;
    let d_t = 0.1 * t.cos();
    let t_4 = t_1 / capacity;
    let d_capacity = t_4 * t_2;
    let d_rate = t_3 * y;
    let d_y = t_3 * rate - t_4;
    let d_at_0 = d_t;
    let d_at_1 = d_y;
    *d_growth = (d_rate, d_capacity);
    (t_1 * t_3 + 0.1 * t.sin(), (d_at_0, d_at_1))
}
fn softened_grad(x: f64) -> (f64, f64) {
    let t = 1.0 + x;
    let d_x = 1.0 / t;
    (t.ln(), d_x)
}
pub fn function_parameters_second_order_grad(
    rate: f64,
    capacity: f64,
    start: f64,
) -> (f64, f64, f64, f64) {
    let (growth, tape) = functions::with_parameters_to_second_order_augmented(
        (rate, capacity),
        logistic,
        logistic_vjp,
        logistic_jvp,
        logistic_hvp,
    );
    let soft = functions::to_second_order(
        softened,
        softened_vjp,
        softened_jvp,
        softened_hvp,
    );
    let (t, tape_1) = flow_augmented(&growth, start, 0.2, 4);
    let t_1 = 0.5 * start;
    let (t_2, tape_2) = flow_augmented(&growth, t_1, 0.3, 2);
    let ends = [t, t_2, -rate];
    let mut d_ends = ::autodiff_runtime::shadow::zero_like(&ends);
    let t = penalty_seeded(soft, ::autodiff_runtime::Constant, &ends, &mut d_ends, 1.0);
    let t_2 = ends[0];
    let t_3 = ends[1];
    d_ends[1] += t_2;
    d_ends[0] += t_3;
    let t_4 = ::autodiff_runtime::shadow::take(&mut d_ends[0]);
    let t_5 = ::autodiff_runtime::shadow::take(&mut d_ends[1]);
    let t_6 = d_ends[2];
    let mut d_growth = ::autodiff_runtime::Differentiable::zero_like(&growth);
    let mut d_argument = -0.0;
    flow_adjoint(
        &growth,
        &mut d_growth,
        t_1,
        &mut d_argument,
        0.3,
        ::autodiff_runtime::Constant,
        2,
        ::autodiff_runtime::Constant,
        tape_2,
        t_5,
    );
    let mut d_growth_1 = ::autodiff_runtime::Differentiable::zero_like(&growth);
    let mut d_start = -0.0;
    flow_adjoint(
        &growth,
        &mut d_growth_1,
        start,
        &mut d_start,
        0.2,
        ::autodiff_runtime::Constant,
        4,
        ::autodiff_runtime::Constant,
        tape_1,
        t_4,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_growth, d_growth_1);
    let d_start = d_argument * 0.5 + d_start;
    let mut d_rate = (-0.0, -0.0);
    functions::with_parameters_to_second_order_adjoint(
        (rate, capacity),
        &mut d_rate,
        logistic,
        ::autodiff_runtime::Constant,
        logistic_vjp,
        ::autodiff_runtime::Constant,
        logistic_jvp,
        ::autodiff_runtime::Constant,
        logistic_hvp,
        ::autodiff_runtime::Constant,
        tape,
        d_growth,
    );
    let d_rate_1 = d_rate.0 - t_6;
    (t + t_2 * t_3, d_rate_1, d_rate.1, d_start)
}
