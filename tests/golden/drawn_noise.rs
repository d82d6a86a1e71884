fn perturb_vjp(x: &mut [f64], d_x: &mut [f64], generator: &mut Generator) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t_1 = x[i];
        let t_2 = generator.draw();
        x[i] = t_1.sin() * t_2;
        records.push((t_1, t_2));
    }
    for i in (0..t).rev() {
        let (t, t_1) = records.pop();
        d_x[i] += ::autodiff_runtime::shadow::take(&mut d_x[i]) * t_1 * t.cos();
    }
}
#[inline]
fn perturb_augmented(
    x: &mut [f64],
    generator: &mut Generator,
) -> ((), ::autodiff_runtime::tape!((& mut [f64]) -> ())) {
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = x[i];
        let t_1 = generator.draw();
        x[i] = t.sin() * t_1;
        records.push((t, t_1));
    }
    (
        (),
        move |d_x: &mut [f64]| {
            for i in (0..d_x.len()).rev() {
                let (t, t_1) = records.pop();
                d_x[i] += ::autodiff_runtime::shadow::take(&mut d_x[i]) * t_1 * t.cos();
            }
        },
    )
}
fn noisy_energy_grad(x: &[f64], d_x: &mut [f64], generator: &mut Generator) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut y = x.to_vec();
    let shift = generator.draw();
    let (t, tape) = perturb_augmented(
        ::autodiff_runtime::records::lend(&mut y, &mut kept_1),
        generator,
    );
    let t_1 = y.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let y_1 = y[i];
        sum += y_1 * shift;
    }
    let (t_2, tape_1) = perturb_augmented(
        ::autodiff_runtime::records::lend(&mut y, &mut kept),
        generator,
    );
    let t_3 = generator.draw();
    let energy = sum * t_3;
    let t_4 = y.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_4 {
        let y = y[i];
        sum += y.sin();
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
    let d_y_1 = &mut d_y[..t_4];
    for i in 0..t_4 {
        let d_y = y[i].cos();
        d_y_1[i] += d_y;
    }
    perturb_adjoint(
        kept.again(&mut y),
        &mut d_y,
        generator,
        ::autodiff_runtime::Constant,
        tape_1,
        ::autodiff_runtime::Differentiable::zero_like(&t_2),
    );
    let d_sum = t_3;
    let d_y_1 = &mut d_y[..t_1];
    for i in 0..t_1 {
        let d_y = d_sum * shift;
        d_y_1[i] += d_y;
    }
    perturb_adjoint(
        kept_1.again(&mut y),
        &mut d_y,
        generator,
        ::autodiff_runtime::Constant,
        tape,
        ::autodiff_runtime::Differentiable::zero_like(&t),
    );
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_y[..]);
    energy + sum
}
#[inline]
fn noisy_energy_augmented<'tape>(
    x: &[f64],
    generator: &mut Generator,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, & mut Generator, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut y = x.to_vec();
    let shift = generator.draw();
    let (t, tape) = perturb_augmented(
        ::autodiff_runtime::records::lend(&mut y, &mut kept_1),
        generator,
    );
    let tape = tape.keep_tape();
    let t_1 = y.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let y_1 = y[i];
        sum += y_1 * shift;
    }
    let (t_2, tape_1) = perturb_augmented(
        ::autodiff_runtime::records::lend(&mut y, &mut kept),
        generator,
    );
    let tape_1 = tape_1.keep_tape();
    let t_3 = generator.draw();
    let energy = sum * t_3;
    let mut sum: f64 = -0.0;
    for i in 0..y.len() {
        let y = y[i];
        sum += y.sin();
    }
    let tape = move |
        mut d_x: ::core::option::Option<&mut [f64]>,
        generator: &mut Generator,
        seed: f64|
    {
        let t_4 = y.len();
        let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
        let d_sum = seed;
        let d_y_1 = &mut d_y[..t_4];
        for i in 0..t_4 {
            let d_y = d_sum * y[i].cos();
            d_y_1[i] += d_y;
        }
        let d_energy = seed;
        let d_sum = d_energy * t_3;
        perturb_adjoint(
            kept.again(&mut y),
            &mut d_y,
            generator,
            ::autodiff_runtime::Constant,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_2),
        );
        let d_y_1 = &mut d_y[..t_1];
        for i in 0..t_1 {
            let d_y = d_sum * shift;
            d_y_1[i] += d_y;
        }
        perturb_adjoint(
            kept_1.again(&mut y),
            &mut d_y,
            generator,
            ::autodiff_runtime::Constant,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_y[..]);
        }
    };
    (
        energy + sum,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, & mut Generator, f64) -> ()
        ),
    )
}
fn dropped_grad<S: Source>(
    x: &[f64],
    d_x: &mut [f64],
    scale: f64,
    source: &mut S,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut sum: f64 = 0.0;
    let mut d_scale: f64 = 0.0;
    for i in 0..x.len() {
        let x_1 = x[i];
        let kept = source.draw() > 0.8;
        let (t, d_scale_1, d_x_1) = if kept {
            let tanh_1 = (scale * x_1).tanh();
            let t = 1.0 - tanh_1 * tanh_1;
            (tanh_1, t * x_1, t * scale)
        } else {
            let t = source.draw();
            (x_1 * t, -0.0, t)
        };
        d_x[i] = d_x_1;
        sum += t;
        d_scale += d_scale_1;
    }
    (sum, d_scale)
}
#[inline]
fn dropped_augmented<S: Source>(
    x: &[f64],
    scale: f64,
    source: &mut S,
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    enum Branch<A, B> {
        Then(A),
        Else(B),
    }
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let x = x[i];
        let kept = source.draw() > 0.8;
        let (t, branch) = if kept {
            let tanh_1 = (scale * x).tanh();
            (tanh_1, Branch::Then(tanh_1))
        } else {
            let t = source.draw();
            (x * t, Branch::Else(t))
        };
        records.push(branch);
        sum += t;
    }
    (
        sum,
        move |
            x: &[f64],
            mut d_x: ::core::option::Option<&mut [f64]>,
            scale: f64,
            seed: f64|
        {
            let t = x.len();
            let d_sum = seed;
            let mut d_scale: f64 = 0.0;
            for i in (0..t).rev() {
                let branch = records.pop();
                let x_1 = x[i];
                let (d_scale_1, d_x_1) = match branch {
                    Branch::Then(tanh_1) => {
                        let t = d_sum * (1.0 - tanh_1 * tanh_1);
                        (t * x_1, t * scale)
                    }
                    Branch::Else(t) => (-0.0, d_sum * t),
                };
                if let Some(d_x) = &mut d_x {
                    d_x[i] += d_x_1;
                }
                d_scale += d_scale_1;
            }
            d_scale
        },
    )
}
fn dropped_often_grad(
    x: &[f64],
    d_x: &mut [f64],
    scale: f64,
    times: usize,
    source: &mut impl Source,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut product: f64 = 1.0;
    let mut returns = false;
    let mut trips = 0usize;
    for k in 0..times {
        let (t, tape) = dropped_augmented(&x[k..], scale, source);
        let product_1 = product * (1.0 + t.abs());
        let t_1 = product_1 > 1e6;
        let trips_1 = trips + 1usize;
        records.push((product, t, tape));
        product = product_1;
        returns = t_1;
        trips = trips_1;
        if t_1 {
            break;
        }
    }
    let value = if returns { product.ln() } else { product };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_product = if returns { 1.0 / product } else { 1.0 };
    let mut d_product_1: f64 = d_product;
    let mut d_scale: f64 = 0.0;
    for k in (0..trips).rev() {
        let (product, t, tape) = records.pop();
        let k_1 = ::autodiff_runtime::index::nth(0, k);
        let t_1 = &x[k_1..];
        let t_2 = d_product_1 * product * t.signum();
        let mut d_scale_1 = -0.0;
        dropped_adjoint(
            t_1,
            &mut d_x[k_1..],
            scale,
            &mut d_scale_1,
            source,
            ::autodiff_runtime::Constant,
            tape,
            t_2,
        );
        d_product_1 *= 1.0 + t.abs();
        d_scale += d_scale_1;
    }
    (value, d_scale)
}
#[inline]
#[allow(clippy::multiple_bound_locations)]
fn dropped_often_augmented<'tape, Argument3: Source>(
    x: &[f64],
    scale: f64,
    times: usize,
    source: &mut Argument3,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, & mut Argument3,
        f64) -> f64
    ),
)
where
    Argument3: 'tape,
{
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut product: f64 = 1.0;
    let mut returns = false;
    let mut trips = 0usize;
    for k in 0..times {
        let (t, tape) = dropped_augmented(&x[k..], scale, source);
        let product_1 = product * (1.0 + t.abs());
        let t_1 = product_1 > 1e6;
        let trips_1 = trips + 1usize;
        records.push((product, t, tape.keep_tape()));
        product = product_1;
        returns = t_1;
        trips = trips_1;
        if t_1 {
            break;
        }
    }
    let value = if returns { product.ln() } else { product };
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        scale: f64,
        source: &mut Argument3,
        seed: f64|
    {
        let d_product = if returns { seed / product } else { seed };
        let mut d_product_1: f64 = d_product;
        let mut d_scale: f64 = 0.0;
        for k in (0..trips).rev() {
            let (product, t, tape) = records.pop();
            let k_1 = ::autodiff_runtime::index::nth(0, k);
            let t_1 = &x[k_1..];
            let t_2 = d_product_1 * product * t.signum();
            let mut d_scale_1 = -0.0;
            dropped_adjoint(
                t_1,
                d_x.as_deref_mut().map(|d_x| &mut d_x[k_1..]),
                scale,
                &mut d_scale_1,
                source,
                ::autodiff_runtime::Constant,
                tape,
                t_2,
            );
            d_product_1 *= 1.0 + t.abs();
            d_scale += d_scale_1;
        }
        d_scale
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, & mut Argument3,
            f64) -> f64
        ),
    )
}
fn accepted_grad(
    x: &[f64],
    d_x: &mut [f64],
    generator: &mut Generator,
) -> Result<f64, String> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len() > 0;
    let t_1 = (!t).then_some("nothing to accept");
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_1)));
    }
    let threshold = generator.draw();
    if x[0] < -threshold {
        return Err(format!("below {threshold}", threshold = threshold));
    }
    let t = x.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let x = x[i];
        sum += x * x * threshold;
    }
    let d_x_1 = &mut d_x[..t];
    for i in 0..t {
        let t = threshold * x[i];
        let d_x_2 = t + t;
        d_x_1[i] = d_x_2;
    }
    Ok(sum)
}
#[inline]
#[allow(clippy::type_complexity)]
fn accepted_augmented(
    x: &[f64],
    generator: &mut Generator,
) -> Result<
    (
        f64,
        ::autodiff_runtime::tape!(
            (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ),
    String,
> {
    let t = x.len() > 0;
    let t_1 = (!t).then_some("nothing to accept");
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_1)));
    }
    let threshold = generator.draw();
    if x[0] < -threshold {
        return Err(format!("below {threshold}", threshold = threshold));
    }
    let mut sum: f64 = -0.0;
    for i in 0..x.len() {
        let x = x[i];
        sum += x * x * threshold;
    }
    Ok((
        sum,
        move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
            let t = x.len();
            let d_sum = seed;
            let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t]);
            for i in 0..t {
                let t = d_sum * threshold * x[i];
                let d_x_2 = t + t;
                if let Some(d_x_1) = &mut d_x_1 {
                    d_x_1[i] += d_x_2;
                }
            }
        },
    ))
}
pub fn drawn_noise_grad(
    x: &[f64; 4],
    d_x: &mut [f64; 4],
    scale: f64,
    generator: &mut Generator,
) -> Result<(f64, f64), String> {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (t, tape) = noisy_energy_augmented(x, generator);
    let t_1 = &x[1..];
    let (t_2, tape_1) = accepted_augmented(t_1, generator)?;
    let energy = t * t_2;
    let (kept, tape_2) = dropped_often_augmented(x, scale, 3, generator);
    let (t_3, tape_3) = accepted_augmented(x, generator)?;
    ::autodiff_runtime::shadow::clear(d_x, x);
    let _ = accepted_adjoint(
        x,
        &mut *d_x,
        generator,
        ::autodiff_runtime::Constant,
        tape_3,
        energy,
    );
    let mut d_scale = -0.0;
    dropped_often_adjoint(
        x,
        &mut *d_x,
        scale,
        &mut d_scale,
        3,
        ::autodiff_runtime::Constant,
        generator,
        ::autodiff_runtime::Constant,
        tape_2,
        1.0,
    );
    let d_energy = t_3;
    let t_2 = d_energy * t_2;
    let t = d_energy * t;
    let _ = accepted_adjoint(
        t_1,
        &mut d_x[1..],
        generator,
        ::autodiff_runtime::Constant,
        tape_1,
        t,
    );
    noisy_energy_adjoint(
        x,
        &mut *d_x,
        generator,
        ::autodiff_runtime::Constant,
        tape,
        t_2,
    );
    Ok((energy * t_3 + kept, d_scale))
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn drawn_noise_augmented<'tape>(
    x: &[f64; 4],
    scale: f64,
    generator: &mut Generator,
) -> Result<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64; 4], ::core::option::Option < & mut [f64; 4] >, f64, & mut
            Generator, f64) -> f64
        ),
    ),
    String,
> {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = noisy_energy_augmented(x, generator);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = accepted_augmented(&x[1..], generator)?;
    let tape_1 = tape_1.keep_tape();
    let energy = t * t_1;
    let (kept, tape_2) = dropped_often_augmented(x, scale, 3, generator);
    let tape_2 = tape_2.keep_tape();
    let (t_2, tape_3) = accepted_augmented(x, generator)?;
    let tape_3 = tape_3.keep_tape();
    let tape = move |
        x: &[f64; 4],
        mut d_x: ::core::option::Option<&mut [f64; 4]>,
        scale: f64,
        generator: &mut Generator,
        seed: f64|
    {
        let t_3 = &x[1..];
        let d_energy = seed * t_2;
        let t_4 = seed * (t * t_1);
        let _ = accepted_adjoint(
            x,
            d_x.as_deref_mut(),
            generator,
            ::autodiff_runtime::Constant,
            tape_3,
            t_4,
        );
        let d_kept = seed;
        let mut d_scale = -0.0;
        dropped_often_adjoint(
            x,
            d_x.as_deref_mut(),
            scale,
            &mut d_scale,
            3,
            ::autodiff_runtime::Constant,
            generator,
            ::autodiff_runtime::Constant,
            tape_2,
            d_kept,
        );
        let t_1 = d_energy * t_1;
        let t = d_energy * t;
        let _ = accepted_adjoint(
            t_3,
            d_x.as_deref_mut().map(|d_x| &mut d_x[1..]),
            generator,
            ::autodiff_runtime::Constant,
            tape_1,
            t,
        );
        noisy_energy_adjoint(
            x,
            d_x.as_deref_mut(),
            generator,
            ::autodiff_runtime::Constant,
            tape,
            t_1,
        );
        d_scale
    };
    Ok((
        energy * t_2 + kept,
        ::autodiff_runtime::nested!(
            tape, (& [f64; 4], ::core::option::Option < & mut [f64; 4] >, f64, & mut
            Generator, f64) -> f64
        ),
    ))
}
