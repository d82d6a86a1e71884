fn axpy_vjp(
    a: f64,
    x: &[f64],
    d_x: &mut [f64],
    y: &mut [f64],
    d_y: &mut [f64],
) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let t = y.len().min(x.len());
    let x_1 = &x[..t];
    for i in 0..t {
        let x = x_1[i];
        y[i] += a * x;
    }
    let x_1 = &x[..t];
    let d_y_1 = &d_y[..t];
    let d_a = ::autodiff_runtime::sums::sum(0..t, |i| d_y_1[i] * x_1[i]);
    let d_x_1 = &mut d_x[..t];
    let d_y_1 = &d_y[..t];
    for i in 0..t {
        let d_x_2 = d_y_1[i] * a;
        d_x_1[i] += d_x_2;
    }
    ((), d_a)
}
#[inline]
fn axpy_augmented(
    a: f64,
    x: &[f64],
    y: &mut [f64],
) -> (
    (),
    ::autodiff_runtime::tape!(
        (f64, & [f64], ::core::option::Option < & mut [f64] >, & mut [f64]) -> f64
    ),
) {
    let t = y.len().min(x.len());
    let x_1 = &x[..t];
    for i in 0..t {
        let x = x_1[i];
        y[i] += a * x;
    }
    (
        (),
        move |
            a: f64,
            x: &[f64],
            mut d_x: ::core::option::Option<&mut [f64]>,
            d_y: &mut [f64]|
        {
            let t = d_y.len().min(x.len());
            let x_1 = &x[..t];
            let d_y_1 = &d_y[..t];
            let d_a = ::autodiff_runtime::sums::sum(0..t, |i| d_y_1[i] * x_1[i]);
            let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t]);
            let d_y_1 = &d_y[..t];
            for i in 0..t {
                let d_x_2 = d_y_1[i] * a;
                if let Some(d_x_1) = &mut d_x_1 {
                    d_x_1[i] += d_x_2;
                }
            }
            d_a
        },
    )
}
fn scale_vjp(x: &mut [f64], d_x: &mut [f64], factor: f64) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = x[i];
        x[i] = t * factor;
        records.push(t);
    }
    let d_factor = ::autodiff_runtime::sums::sum(
        (0..t).rev(),
        |i| {
            let t = records.pop();
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_x[i]);
            d_x[i] += t_1 * factor;
            t_1 * t
        },
    );
    ((), d_factor)
}
#[inline]
fn scale_augmented(
    x: &mut [f64],
    factor: f64,
) -> ((), ::autodiff_runtime::tape!((& mut [f64], f64) -> f64)) {
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = x[i];
        x[i] = t * factor;
        records.push(t);
    }
    (
        (),
        move |d_x: &mut [f64], factor: f64| {
            let d_factor = ::autodiff_runtime::sums::sum(
                (0..d_x.len()).rev(),
                |i| {
                    let t = records.pop();
                    let t_1 = ::autodiff_runtime::shadow::take(&mut d_x[i]);
                    d_x[i] += t_1 * factor;
                    t_1 * t
                },
            );
            d_factor
        },
    )
}
pub fn vector_updates_grad(
    x: &[f64],
    d_x: &mut [f64],
    y: &[f64],
    d_y: &mut [f64],
    a: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut z = y.to_vec();
    let (t, tape) = axpy_augmented(
        a,
        x,
        ::autodiff_runtime::records::lend(&mut z, &mut kept_1),
    );
    let t_1 = z.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let pivot = z[i];
        let t = &mut z[i..];
        let mut saved = ::autodiff_runtime::records::copy(t);
        let (t, tape) = scale_augmented(&mut *t, a * 0.5);
        let t_1 = &x[..i];
        let t_2 = &mut z[..i];
        let mut saved_1 = ::autodiff_runtime::records::copy(t_2);
        let (t_1, tape_1) = axpy_augmented(pivot, t_1, &mut *t_2);
        records.push((pivot, t, tape, t_1, tape_1, saved_1, saved));
    }
    let copy = z.clone();
    let (t_2, tape_1) = axpy_augmented(
        -0.25,
        &copy,
        ::autodiff_runtime::records::lend(&mut z, &mut kept),
    );
    let t_3 = z.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t_3 {
        let z_1 = z[i_1];
        sum += z_1 * z_1;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::clear(d_y, y);
    let mut d_z = ::autodiff_runtime::shadow::zero_like(&z);
    let d_z_1 = &mut d_z[..t_3];
    for i_1 in 0..t_3 {
        let z_1 = z[i_1];
        let d_z = z_1 + z_1;
        d_z_1[i_1] += d_z;
    }
    let mut d_copy = ::autodiff_runtime::shadow::zero_like(&copy);
    axpy_adjoint(
        -0.25,
        ::autodiff_runtime::Constant,
        &copy,
        &mut d_copy,
        kept.again(&mut z),
        &mut d_z,
        tape_1,
        ::autodiff_runtime::Differentiable::zero_like(&t_2),
    );
    ::autodiff_runtime::shadow::accumulate(&mut d_z, &d_copy);
    let mut d_a: f64 = 0.0;
    for i in (0..t_1).rev() {
        let (pivot, t, tape, t_1, tape_1, mut saved, mut saved_1) = records.pop();
        let t_2 = &x[..i];
        let t_3 = a * 0.5;
        let mut d_pivot = -0.0;
        axpy_adjoint(
            pivot,
            &mut d_pivot,
            t_2,
            &mut d_x[..i],
            &mut saved,
            &mut d_z[..i],
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
        let mut d_argument = -0.0;
        scale_adjoint(
            &mut saved_1,
            &mut d_z[i..],
            t_3,
            &mut d_argument,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        d_z[i] += d_pivot;
        d_a += d_argument * 0.5;
    }
    let mut d_a_1 = -0.0;
    axpy_adjoint(
        a,
        &mut d_a_1,
        x,
        &mut *d_x,
        kept_1.again(&mut z),
        &mut d_z,
        tape,
        ::autodiff_runtime::Differentiable::zero_like(&t),
    );
    let d_a = d_a + d_a_1;
    ::autodiff_runtime::shadow::accumulate(&mut d_y[..], &d_z[..]);
    (sum, d_a)
}
#[inline]
pub fn vector_updates_augmented<'tape>(
    x: &[f64],
    y: &[f64],
    a: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, ::core::option::Option <
        & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut z = y.to_vec();
    let (t, tape) = axpy_augmented(
        a,
        x,
        ::autodiff_runtime::records::lend(&mut z, &mut kept_1),
    );
    let tape = tape.keep_tape();
    let t_1 = z.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let pivot = z[i];
        let t = &mut z[i..];
        let mut saved = ::autodiff_runtime::records::copy(t);
        let (t, tape) = scale_augmented(&mut *t, a * 0.5);
        let t_1 = &x[..i];
        let t_2 = &mut z[..i];
        let mut saved_1 = ::autodiff_runtime::records::copy(t_2);
        let (t_1, tape_1) = axpy_augmented(pivot, t_1, &mut *t_2);
        records
            .push((pivot, t, tape.keep_tape(), t_1, tape_1.keep_tape(), saved_1, saved));
    }
    let copy = z.clone();
    let (t_2, tape_1) = axpy_augmented(
        -0.25,
        &copy,
        ::autodiff_runtime::records::lend(&mut z, &mut kept),
    );
    let tape_1 = tape_1.keep_tape();
    let mut sum: f64 = -0.0;
    for i_1 in 0..z.len() {
        let z = z[i_1];
        sum += z * z;
    }
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        mut d_y: ::core::option::Option<&mut [f64]>,
        a: f64,
        seed: f64|
    {
        let t_3 = z.len();
        let mut d_z = ::autodiff_runtime::shadow::zero_like(&z);
        let d_sum = seed;
        let d_z_1 = &mut d_z[..t_3];
        for i_1 in 0..t_3 {
            let t = d_sum * z[i_1];
            let d_z = t + t;
            d_z_1[i_1] += d_z;
        }
        let mut d_copy = ::autodiff_runtime::shadow::zero_like(&copy);
        axpy_adjoint(
            -0.25,
            ::autodiff_runtime::Constant,
            &copy,
            &mut d_copy,
            kept.again(&mut z),
            &mut d_z,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_2),
        );
        ::autodiff_runtime::shadow::accumulate(&mut d_z, &d_copy);
        let mut d_a: f64 = 0.0;
        for i in (0..t_1).rev() {
            let (pivot, t, tape, t_1, tape_1, mut saved, mut saved_1) = records.pop();
            let t_2 = &x[..i];
            let t_3 = a * 0.5;
            let mut d_pivot = -0.0;
            axpy_adjoint(
                pivot,
                &mut d_pivot,
                t_2,
                d_x.as_deref_mut().map(|d_x| &mut d_x[..i]),
                &mut saved,
                &mut d_z[..i],
                tape_1,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
            let mut d_argument = -0.0;
            scale_adjoint(
                &mut saved_1,
                &mut d_z[i..],
                t_3,
                &mut d_argument,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
            d_z[i] += d_pivot;
            d_a += d_argument * 0.5;
        }
        let mut d_a_1 = -0.0;
        axpy_adjoint(
            a,
            &mut d_a_1,
            x,
            d_x.as_deref_mut(),
            kept_1.again(&mut z),
            &mut d_z,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        let d_a = d_a + d_a_1;
        if let Some(d_y) = &mut d_y {
            ::autodiff_runtime::shadow::accumulate(&mut d_y[..], &d_z[..]);
        }
        d_a
    };
    (
        sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >,
            ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
