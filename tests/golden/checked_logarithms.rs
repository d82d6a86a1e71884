pub fn logarithm_grad(x: f64) -> Result<(f64, f64), Problem> {
    if x <= 0.0 {
        return Err(Problem::Domain(x));
    }
    let d_x = 1.0 / x;
    Ok((x.ln(), d_x))
}
pub fn checked_logarithms_grad(x: f64, y: f64) -> Result<(f64, f64, f64), Problem> {
    let (first, tape) = logarithm_augmented(x)?;
    let t = y * first;
    let (second, tape_1) = logarithm_augmented(t)?;
    if second > 5.0 {
        return Err(
            ::core::convert::From::from(format!("too large: {second}", second = second)),
        );
    }
    let d_second = first;
    let mut d_argument = -0.0;
    let _ = logarithm_adjoint(t, &mut d_argument, tape_1, d_second);
    let d_y = 1.0 + d_argument * first;
    let d_first = second + d_argument * y;
    let mut d_x = -0.0;
    let _ = logarithm_adjoint(x, &mut d_x, tape, d_first);
    Ok((first * second + y, d_x, d_y))
}
pub fn table_grad(
    rows: &[[f64; 3]],
    d_rows: &mut [[f64; 3]],
    offset: f64,
) -> Result<(f64, f64), Problem> {
    ::autodiff_runtime::shadow::check(d_rows, rows, "rows");
    let t = rows.len();
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let mut sum_1: f64 = sum;
        for j in 0..3usize {
            let entry = rows[i][j];
            if !(entry == 0.0) {
                if entry < -offset {
                    return Err(Problem::Position {
                        row: i,
                        column: j,
                    });
                }
                sum_1 += (entry + offset).sqrt();
            }
        }
        sum = sum_1;
    }
    ::autodiff_runtime::shadow::clear(d_rows, rows);
    let mut d_offset: f64 = 0.0;
    for i in 0..t {
        let mut d_offset_1: f64 = 0.0;
        for j in 0..3usize {
            let entry_1 = rows[i][j];
            let (d_offset_2, d_entry) = if entry_1 == 0.0 {
                (-0.0, -0.0)
            } else {
                let t = 0.5 / (entry_1 + offset).sqrt();
                (t, t)
            };
            d_rows[i][j] += d_entry;
            d_offset_1 += d_offset_2;
        }
        d_offset += d_offset_1;
    }
    Ok((sum, d_offset))
}
pub fn rising_grad(x: f64, steps: usize) -> Result<(f64, f64), Problem> {
    enum Branch<A, B, C, D, E> {
        Then(A),
        Else(B, C, D, E),
    }
    let (value, branch) = if steps == 0 {
        let (t, tape) = logarithm_augmented(x)?;
        (t, Branch::Then(tape))
    } else {
        let t = x - 0.7;
        let t_1 = steps - 1;
        let (t_2, tape) = rising_augmented(t, t_1)?;
        (x * t_2, Branch::Else(t, t_1, tape, t_2))
    };
    let d_x = match branch {
        Branch::Then(tape) => {
            let mut d_x = -0.0;
            let _ = logarithm_adjoint(x, &mut d_x, tape, 1.0);
            d_x
        }
        Branch::Else(t, t_1, tape, t_2) => {
            let mut d_argument = -0.0;
            let _ = rising_adjoint(
                t,
                &mut d_argument,
                t_1,
                ::autodiff_runtime::Constant,
                tape,
                x,
            );
            t_2 + d_argument
        }
    };
    Ok((value, d_x))
}
pub fn total_grad(x: &[f64], d_x: &mut [f64]) -> Result<f64, Problem> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let x = x[i];
        let (t, tape) = logarithm_augmented(x)?;
        records.push(tape);
        sum += t;
    }
    for i in (0..t).rev() {
        let mut d_x_1 = -0.0;
        let _ = logarithm_adjoint(x[i], &mut d_x_1, records.pop(), 1.0);
        d_x[i] = d_x_1;
    }
    Ok(sum)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn total_augmented<'tape>(
    x: &[f64],
) -> Result<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ),
    Problem,
> {
    use ::autodiff_runtime::Keep as _;
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let x = x[i];
        let (t, tape) = logarithm_augmented(x)?;
        records.push(tape.keep_tape());
        sum += t;
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t = x.len();
        let d_sum = seed;
        for i in (0..t).rev() {
            let mut d_x_1 = -0.0;
            let _ = logarithm_adjoint(x[i], &mut d_x_1, records.pop(), d_sum);
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_x_1;
            }
        }
    };
    Ok((
        sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ))
}
