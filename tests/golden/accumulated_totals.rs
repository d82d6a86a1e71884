fn tally_vjp(
    x: f64,
    sum: &mut f64,
    d_sum: &mut f64,
    product: &mut f64,
    d_product: &mut f64,
) -> ((), f64) {
    let t = *product;
    *sum += x * t;
    let t_1 = 1.0 + 0.1 * x;
    let t_2 = *product;
    *product = t_2 * t_1;
    let t_3 = ::autodiff_runtime::shadow::take(&mut *d_product);
    let t_4 = *d_sum;
    let d_x = t_3 * t_2 * 0.1 + t_4 * t;
    *d_product += t_3 * t_1 + t_4 * x;
    ((), d_x)
}
#[inline]
fn tally_augmented(
    x: f64,
    sum: &mut f64,
    product: &mut f64,
) -> ((), ::autodiff_runtime::tape!((f64, & mut f64, & mut f64) -> f64)) {
    let t = *product;
    *sum += x * t;
    let t_1 = *product;
    *product = t_1 * (1.0 + 0.1 * x);
    (
        (),
        move |x: f64, d_sum: &mut f64, d_product: &mut f64| {
            let t_2 = ::autodiff_runtime::shadow::take(&mut *d_product);
            let t_3 = *d_sum;
            let d_x = t_2 * t_1 * 0.1 + t_3 * t;
            *d_product += t_2 * (1.0 + 0.1 * x) + t_3 * x;
            d_x
        },
    )
}
pub fn accumulated_totals_vjp(
    xs: &[f64],
    d_xs: &mut [f64],
    sum: &mut f64,
    d_sum: &mut f64,
    product: &mut f64,
    d_product: &mut f64,
) {
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let t = xs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let x = xs[i];
        let (t, tape) = tally_augmented(
            x,
            ::autodiff_runtime::records::lend(&mut *sum, &mut kept),
            ::autodiff_runtime::records::lend(&mut *product, &mut kept_1),
        );
        records.push((t, tape));
    }
    let t_1 = *sum;
    let t_2 = *sum;
    *sum = t_1 * t_2;
    *product -= *sum;
    *d_sum -= *d_product;
    let t_3 = ::autodiff_runtime::shadow::take(&mut *d_sum);
    *d_sum += t_3 * t_1 + t_3 * t_2;
    for i in (0..t).rev() {
        let (t, tape) = records.pop();
        let x_1 = xs[i];
        let mut d_x = -0.0;
        tally_adjoint(
            x_1,
            &mut d_x,
            kept.again(&mut *sum),
            &mut *d_sum,
            kept_1.again(&mut *product),
            &mut *d_product,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        d_xs[i] += d_x;
    }
}
#[inline]
pub fn accumulated_totals_augmented<'tape>(
    xs: &[f64],
    sum: &mut f64,
    product: &mut f64,
) -> (
    (),
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & mut f64, & mut f64, &
        mut f64, & mut f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let t = xs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let x = xs[i];
        let (t, tape) = tally_augmented(
            x,
            ::autodiff_runtime::records::lend(&mut *sum, &mut kept),
            ::autodiff_runtime::records::lend(&mut *product, &mut kept_1),
        );
        records.push((t, tape.keep_tape()));
    }
    let t = *sum;
    let t_1 = *sum;
    *sum = t * t_1;
    *product -= *sum;
    let tape = move |
        xs: &[f64],
        mut d_xs: ::core::option::Option<&mut [f64]>,
        sum: &mut f64,
        d_sum: &mut f64,
        product: &mut f64,
        d_product: &mut f64|
    {
        let t_2 = xs.len();
        *d_sum -= *d_product;
        let t_3 = ::autodiff_runtime::shadow::take(&mut *d_sum);
        *d_sum += t_3 * t + t_3 * t_1;
        for i in (0..t_2).rev() {
            let (t, tape) = records.pop();
            let x_1 = xs[i];
            let mut d_x = -0.0;
            tally_adjoint(
                x_1,
                &mut d_x,
                kept.again(&mut *sum),
                &mut *d_sum,
                kept_1.again(&mut *product),
                &mut *d_product,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
            if let Some(d_xs) = &mut d_xs {
                d_xs[i] += d_x;
            }
        }
    };
    (
        (),
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & mut f64, & mut f64,
            & mut f64, & mut f64) -> ()
        ),
    )
}
