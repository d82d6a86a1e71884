pub fn line_vjp(
    x: &[f64],
    d_x: &mut [f64],
    y: &[f64],
    d_y: &mut [f64],
    seed: Line,
) -> Result<Line, String> {
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let points = x.len();
    if points != y.len() {
        return Err(format!("{points} and {}", y.len(), points = points));
    }
    let t = mean_augmented(x);
    let (t, x_mean, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch2::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch2::Arm1),
    };
    let t_1 = (!t).then_some("no points");
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_1)));
    }
    let t = mean_augmented(y);
    let (t, y_mean, branch_1) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch1::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch1::Arm1),
    };
    let t_1 = (!t).then_some("no points");
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_1)));
    }
    let t = x.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let x = x[i];
        sum += (x - x_mean).powi(2);
    }
    if sum == 0.0 {
        return Err("vertical".to_string());
    }
    let t_1 = x.len().min(y.len());
    let mut sum_1: f64 = -0.0;
    for i in 0..t_1 {
        let x = x[i];
        let y = y[i];
        sum_1 += (x - x_mean) * (y - y_mean);
    }
    let slope = sum_1 / sum;
    let value = Line {
        slope,
        intercept: y_mean - slope * x_mean,
        points,
    };
    let mut d_value = seed;
    let t_2 = d_value.slope;
    let t_3 = d_value.intercept;
    let d_slope = t_2 - t_3 * x_mean;
    let d_sum = d_slope / sum;
    let t_2 = d_sum * slope;
    let x_1 = &x[..t_1];
    let y_1 = &y[..t_1];
    let d_x_1 = &mut d_x[..t_1];
    let d_y_1 = &mut d_y[..t_1];
    let [sum_1, sum_2] = ::autodiff_runtime::sums::sums(
        0..t_1,
        |i| {
            let y_1 = y_1[i];
            let x_1 = x_1[i];
            let d_x_2 = d_sum * (y_1 - y_mean);
            let d_y_2 = d_sum * (x_1 - x_mean);
            d_y_1[i] += d_y_2;
            d_x_1[i] += d_x_2;
            [-d_x_2, -d_y_2]
        },
    );
    let d_x_mean = -(t_3 * slope) + sum_1;
    let d_y_mean = t_3 + sum_2;
    let sum_1 = ::autodiff_runtime::sums::sum(0..t, |i| t_2 * (2.0 * (x[i] - x_mean)));
    let d_x_mean = d_x_mean + sum_1;
    let d_x_1 = &mut d_x[..t];
    for i in 0..t {
        d_x_1[i] -= t_2 * (2.0 * (x[i] - x_mean));
    }
    match branch_1 {
        Branch1::Arm0(tape) => {
            let _ = mean_adjoint(y, &mut *d_y, tape, d_y_mean);
        }
        Branch1::Arm1 => {}
    }
    match branch {
        Branch2::Arm0(tape) => {
            let _ = mean_adjoint(x, &mut *d_x, tape, d_x_mean);
        }
        Branch2::Arm1 => {}
    }
    Ok(value)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn line_augmented<'tape>(
    x: &[f64],
    y: &[f64],
) -> Result<
    (
        Line,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, Line) -> ()
        ),
    ),
    String,
> {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    let points = x.len();
    if points != y.len() {
        return Err(format!("{points} and {}", y.len(), points = points));
    }
    let t = mean_augmented(x);
    let (t, x_mean, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch2::Arm0(tape.keep_tape()))
        }
        Err(_) => (false, 0.0, Branch2::Arm1),
    };
    let t_1 = (!t).then_some("no points");
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_1)));
    }
    let t = mean_augmented(y);
    let (t, y_mean, branch_1) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch1::Arm0(tape.keep_tape()))
        }
        Err(_) => (false, 0.0, Branch1::Arm1),
    };
    let t_1 = (!t).then_some("no points");
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_1)));
    }
    let mut sum: f64 = -0.0;
    for i in 0..x.len() {
        let x = x[i];
        sum += (x - x_mean).powi(2);
    }
    if sum == 0.0 {
        return Err("vertical".to_string());
    }
    let mut sum_1: f64 = -0.0;
    for i in 0..x.len().min(y.len()) {
        let x = x[i];
        let y = y[i];
        sum_1 += (x - x_mean) * (y - y_mean);
    }
    let slope = sum_1 / sum;
    let value = Line {
        slope,
        intercept: y_mean - slope * x_mean,
        points,
    };
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        y: &[f64],
        mut d_y: ::core::option::Option<&mut [f64]>,
        seed: Line|
    {
        let t = x.len().min(y.len());
        let t_1 = x.len();
        let mut d_value = seed;
        let t_2 = d_value.slope;
        let t_3 = d_value.intercept;
        let d_slope = t_2 - t_3 * x_mean;
        let d_sum = d_slope / sum;
        let t_2 = d_sum * slope;
        let x_1 = &x[..t];
        let y_1 = &y[..t];
        let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t]);
        let mut d_y_1 = d_y.as_deref_mut().map(|d_y| &mut d_y[..t]);
        let [sum_1, sum_2] = ::autodiff_runtime::sums::sums(
            0..t,
            |i| {
                let y_1 = y_1[i];
                let x_1 = x_1[i];
                let d_x_2 = d_sum * (y_1 - y_mean);
                let d_y_2 = d_sum * (x_1 - x_mean);
                if let Some(d_y_1) = &mut d_y_1 {
                    d_y_1[i] += d_y_2;
                }
                if let Some(d_x_1) = &mut d_x_1 {
                    d_x_1[i] += d_x_2;
                }
                [-d_x_2, -d_y_2]
            },
        );
        let d_x_mean = -(t_3 * slope) + sum_1;
        let d_y_mean = t_3 + sum_2;
        let sum_1 = ::autodiff_runtime::sums::sum(
            0..t_1,
            |i| t_2 * (2.0 * (x[i] - x_mean)),
        );
        let d_x_mean = d_x_mean + sum_1;
        let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t_1]);
        for i in 0..t_1 {
            if let Some(d_x_1) = &mut d_x_1 {
                d_x_1[i] -= t_2 * (2.0 * (x[i] - x_mean));
            }
        }
        match branch_1 {
            Branch1::Arm0(tape) => {
                let _ = mean_adjoint(y, d_y.as_deref_mut(), tape, d_y_mean);
            }
            Branch1::Arm1 => {}
        }
        match branch {
            Branch2::Arm0(tape) => {
                let _ = mean_adjoint(x, d_x.as_deref_mut(), tape, d_x_mean);
            }
            Branch2::Arm1 => {}
        }
    };
    Ok((
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, Line) -> ()
        ),
    ))
}
pub fn mean_grad(x: &[f64], d_x: &mut [f64]) -> Option<f64> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    if x.len() == 0 {
        return None;
    }
    let t = x.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        sum += x[i];
    }
    let t_1 = x.len() as f64;
    let d_sum = 1.0 / t_1;
    let d_x_1 = &mut d_x[..t];
    for i in 0..t {
        d_x_1[i] = d_sum;
    }
    Some(sum / t_1)
}
pub fn fitted_line_grad(
    x: &[f64],
    d_x: &mut [f64],
    y: &[f64],
    d_y: &mut [f64],
    at: f64,
) -> Result<(f64, f64), String> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let (line, tape) = line_augmented(x, y)?;
    let t = line.slope;
    let t_1 = line.intercept;
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::clear(d_y, y);
    let mut d_line = ::autodiff_runtime::shadow::zero_like(&line);
    d_line.intercept += 1.0;
    d_line.slope += at;
    let _ = line_adjoint(x, &mut *d_x, y, &mut *d_y, tape, d_line);
    let d_at = t;
    Ok((t * at + t_1, d_at))
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn fitted_line_augmented<'tape>(
    x: &[f64],
    y: &[f64],
    at: f64,
) -> Result<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    ),
    String,
> {
    use ::autodiff_runtime::Keep as _;
    let (line, tape) = line_augmented(x, y)?;
    let tape = tape.keep_tape();
    let t = line.slope;
    let t_1 = line.intercept;
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        y: &[f64],
        mut d_y: ::core::option::Option<&mut [f64]>,
        at: f64,
        seed: f64|
    {
        let t_2 = line.slope;
        let mut d_line = ::autodiff_runtime::shadow::zero_like(&line);
        d_line.intercept += seed;
        let d_at = seed * t_2;
        d_line.slope += seed * at;
        let _ = line_adjoint(x, d_x.as_deref_mut(), y, d_y.as_deref_mut(), tape, d_line);
        d_at
    };
    Ok((
        t * at + t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    ))
}
pub fn square_root_grad(a: f64, start: f64) -> Result<(f64, f64, f64), String> {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut x: f64 = start;
    let mut exit: f64 = 0.0;
    let mut returns = false;
    let mut trips = 0usize;
    for k in 0..50 {
        let slope = 2.0 * x;
        if slope.abs() < 1e-14 {
            return Err(format!("flat at {k}", k = k));
        }
        let step = (x * x - a) / slope;
        let x_1 = x - step;
        let t = step.abs() < 1e-13;
        let t_1 = if t { x_1 } else { 0.0 };
        let trips_1 = trips + 1usize;
        records.push(x);
        x = x_1;
        exit = t_1;
        returns = t;
        trips = trips_1;
        if t {
            break;
        }
    }
    if !returns {
        return Err("no convergence".into());
    }
    let mut d_x: f64 = 0.0;
    let mut d_exit: f64 = 1.0;
    let mut d_a: f64 = 0.0;
    for k in (0..trips).rev() {
        let x = records.pop();
        let t = k + 1;
        let recip_slope = 1.0 / (2.0 * x);
        let d_x_1 = if t == trips && returns { d_x + d_exit } else { d_x };
        let t = d_x_1 * recip_slope;
        let d_slope = t * ((x * x - a) * recip_slope);
        let t_1 = t * x;
        d_x = d_x_1 - t_1 - t_1 + d_slope * 2.0;
        d_exit = -0.0;
        d_a += t;
    }
    let d_start = d_x;
    Ok((exit, d_a, d_start))
}
