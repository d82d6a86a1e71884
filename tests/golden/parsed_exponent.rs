fn powered_grad(x: &[f64], d_x: &mut [f64], exponent: &str) -> Result<f64, String> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let exponent = exponent.parse::<i32>().map_err(|error| error.to_string())?;
    let t = x.len();
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let x = x[i];
        sum += x.powi(exponent);
    }
    let d_sum = sum + sum;
    for i in 0..t {
        let d_x_1 = d_sum * ::autodiff_runtime::partials::powi_base(x[i], exponent);
        d_x[i] = d_x_1;
    }
    Ok(sum * sum)
}
pub fn parsed_exponent_grad(
    x: &[f64],
    d_x: &mut [f64],
    first: &str,
    second: &str,
) -> Result<f64, String> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = powered_augmented(x, first)?;
    let t_1 = &x[1..];
    let (t_2, tape_1) = powered_augmented(t_1, second)?;
    ::autodiff_runtime::shadow::clear(d_x, x);
    let _ = powered_adjoint(
        t_1,
        &mut d_x[1..],
        second,
        ::autodiff_runtime::Constant,
        tape_1,
        t,
    );
    let _ = powered_adjoint(
        x,
        &mut *d_x,
        first,
        ::autodiff_runtime::Constant,
        tape,
        t_2,
    );
    Ok(t * t_2)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn parsed_exponent_augmented<'tape>(
    x: &[f64],
    first: &str,
    second: &str,
) -> Result<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64], ::core::option::Option < & mut [f64] >, & str, & str, f64)
            -> ()
        ),
    ),
    String,
> {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = powered_augmented(x, first)?;
    let tape = tape.keep_tape();
    let (t_1, tape_1) = powered_augmented(&x[1..], second)?;
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        first: &str,
        second: &str,
        seed: f64|
    {
        let t_2 = &x[1..];
        let t_3 = seed * t_1;
        let t_4 = seed * t;
        let _ = powered_adjoint(
            t_2,
            d_x.as_deref_mut().map(|d_x| &mut d_x[1..]),
            second,
            ::autodiff_runtime::Constant,
            tape_1,
            t_4,
        );
        let _ = powered_adjoint(
            x,
            d_x.as_deref_mut(),
            first,
            ::autodiff_runtime::Constant,
            tape,
            t_3,
        );
    };
    Ok((
        t * t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & str, & str, f64) ->
            ()
        ),
    ))
}
