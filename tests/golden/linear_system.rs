pub fn solve_vjp(
    a: &[f64],
    d_a: &mut [f64],
    b: &[f64],
    d_b: &mut [f64],
    seed: Vec<f64>,
) -> Result<Vec<f64>, Failure> {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let n = b.len();
    if a.len() != n * n {
        return Err(Failure::Sizes(a.len(), n));
    }
    let mut m = a.to_vec();
    let mut x = b.to_vec();
    let mut records_3 = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    for k in 0..n {
        let mut pivot = k;
        for i in k + 1..n {
            if m[i * n + k].abs() > m[pivot * n + k].abs() {
                pivot = i;
            }
        }
        if m[pivot * n + k].abs() < 1e-12 {
            return Err(Failure::Singular { pivot: k });
        }
        if pivot != k {
            for j in 0..n {
                m.swap(k * n + j, pivot * n + j);
            }
            x.swap(k, pivot);
        }
        for i in k + 1..n {
            let t = m[i * n + k];
            let t_1 = m[k * n + k];
            let factor = t / t_1;
            for j in k..n {
                let above = m[k * n + j];
                m[i * n + j] -= factor * above;
                records_1.push(above);
            }
            let above = x[k];
            x[i] -= factor * above;
            records_2.push((t_1, factor, above));
        }
        records_3.push(pivot);
    }
    let mut records_4 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..n).rev(),
    );
    for k in (0..n).rev() {
        for j in k + 1..n {
            let known = x[j];
            x[k] -= m[k * n + j] * known;
            records.push(known);
        }
        let t = m[k * n + k];
        let t = x[k] / t;
        x[k] = t;
        records_4.push(t);
    }
    let mut d_x = seed;
    let mut d_m = ::autodiff_runtime::shadow::zero_like(&m);
    for k in 0..n {
        let t = records_4.pop();
        let t_1 = k * n + k;
        let t_2 = m[t_1];
        let t_3 = k + 1;
        let t_2 = ::autodiff_runtime::shadow::take(&mut d_x[k]) / t_2;
        d_x[k] += t_2;
        d_m[t_1] -= t_2 * t;
        for j in (t_3..n).rev() {
            let known = records.pop();
            let t = k * n + j;
            let t_1 = m[t];
            let t_2 = d_x[k];
            d_m[t] -= t_2 * known;
            d_x[j] -= t_2 * t_1;
        }
    }
    for k in (0..n).rev() {
        let pivot = records_3.pop();
        let t = k + 1;
        let mut sum: f64 = -0.0;
        for i in (t..n).rev() {
            let (t, factor, above) = records_2.pop();
            let t_1 = k * n + k;
            let t_2 = i * n + k;
            let t_3 = d_x[i];
            let mut d_factor: f64 = -(t_3 * above);
            for j in (k..n).rev() {
                let above = records_1.pop();
                let t_1 = i * n + j;
                let t_2 = k * n + j;
                let t_1 = d_m[t_1];
                d_m[t_2] -= t_1 * factor;
                d_factor += -(t_1 * above);
            }
            let t = d_factor / t;
            d_m[t_1] -= t * factor;
            d_m[t_2] += t;
            sum += t_3 * factor;
        }
        if t < n {
            d_x[k] -= sum;
        }
        if pivot != k {
            d_x.swap(k, pivot);
            for j in (0..n).rev() {
                d_m.swap(k * n + j, pivot * n + j);
            }
        }
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_b[..], &d_x[..]);
    ::autodiff_runtime::shadow::accumulate(&mut d_a[..], &d_m[..]);
    Ok(x)
}
pub fn linear_system_grad(
    a: &[f64],
    d_a: &mut [f64],
    b: &[f64],
    d_b: &mut [f64],
) -> Result<f64, Failure> {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let (x, tape) = solve_augmented(a, b)?;
    let t = x.len().min(b.len());
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let b = b[i];
        sum += x[i] * b;
    }
    ::autodiff_runtime::shadow::clear(d_a, a);
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    ::autodiff_runtime::shadow::zero(&mut d_b[t..]);
    let b_1 = &b[..t];
    let d_b_1 = &mut d_b[..t];
    for i in 0..t {
        let b_1 = b_1[i];
        let t = x[i];
        d_x[i] += b_1;
        let d_b_2 = t;
        d_b_1[i] = d_b_2;
    }
    let _ = solve_adjoint(a, &mut *d_a, b, &mut *d_b, tape, d_x);
    Ok(sum)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn linear_system_augmented<'tape>(
    a: &[f64],
    b: &[f64],
) -> Result<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ),
    Failure,
> {
    use ::autodiff_runtime::Keep as _;
    let (x, tape) = solve_augmented(a, b)?;
    let tape = tape.keep_tape();
    let mut sum: f64 = -0.0;
    for i in 0..x.len().min(b.len()) {
        let b = b[i];
        sum += x[i] * b;
    }
    let tape = move |
        a: &[f64],
        mut d_a: ::core::option::Option<&mut [f64]>,
        b: &[f64],
        mut d_b: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t = x.len().min(b.len());
        let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
        let d_sum = seed;
        let b_1 = &b[..t];
        let mut d_b_1 = d_b.as_deref_mut().map(|d_b| &mut d_b[..t]);
        for i in 0..t {
            let b_1 = b_1[i];
            let t = x[i];
            let d_b_2 = d_sum * t;
            d_x[i] += d_sum * b_1;
            if let Some(d_b_1) = &mut d_b_1 {
                d_b_1[i] += d_b_2;
            }
        }
        let _ = solve_adjoint(a, d_a.as_deref_mut(), b, d_b.as_deref_mut(), tape, d_x);
    };
    Ok((
        sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    ))
}
pub fn norm_or_grad(a: &[f64], d_a: &mut [f64], b: &[f64], d_b: &mut [f64]) -> f64 {
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A, B, C> {
        Arm0(A, B),
        Arm1(C),
    }
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let t = solve_augmented(a, b);
    let (value, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (x, tape) = received;
            let mut sum: f64 = -0.0;
            for i in 0..x.len() {
                sum += x[i] * x[i];
            }
            (sum, Branch2::Arm0(tape, x))
        }
        Err(error_1) => {
            let (t, branch) = match error_1 {
                Failure::Singular { pivot: pivot } => {
                    (10.0 * b[pivot], Branch1::Arm0(pivot))
                }
                _ => (0.0, Branch1::Arm1),
            };
            (t, Branch2::Arm1(branch))
        }
    };
    ::autodiff_runtime::shadow::clear(d_a, a);
    ::autodiff_runtime::shadow::clear(d_b, b);
    match branch {
        Branch2::Arm0(tape, x) => {
            let t = x.len();
            let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
            for i in 0..t {
                d_x[i] += x[i] + x[i];
            }
            let _ = solve_adjoint(a, &mut *d_a, b, &mut *d_b, tape, d_x);
        }
        Branch2::Arm1(branch) => {
            match branch {
                Branch1::Arm0(pivot) => {
                    d_b[pivot] += 10.0;
                }
                Branch1::Arm1 => {}
            }
        }
    }
    value
}
#[inline]
pub fn norm_or_augmented<'tape>(
    a: &[f64],
    b: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
        ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A, B, C> {
        Arm0(A, B),
        Arm1(C),
    }
    let t = solve_augmented(a, b);
    let (value, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (x, tape) = received;
            let mut sum: f64 = -0.0;
            for i in 0..x.len() {
                sum += x[i] * x[i];
            }
            (sum, Branch2::Arm0(tape.keep_tape(), x))
        }
        Err(error_1) => {
            let (t, branch) = match error_1 {
                Failure::Singular { pivot: pivot } => {
                    (10.0 * b[pivot], Branch1::Arm0(pivot))
                }
                _ => (0.0, Branch1::Arm1),
            };
            (t, Branch2::Arm1(branch))
        }
    };
    let tape = move |
        a: &[f64],
        mut d_a: ::core::option::Option<&mut [f64]>,
        b: &[f64],
        mut d_b: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        match branch {
            Branch2::Arm0(tape, x) => {
                let t = x.len();
                let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
                let d_sum = seed;
                for i in 0..t {
                    d_x[i] += d_sum * x[i] + d_sum * x[i];
                }
                let _ = solve_adjoint(
                    a,
                    d_a.as_deref_mut(),
                    b,
                    d_b.as_deref_mut(),
                    tape,
                    d_x,
                );
            }
            Branch2::Arm1(branch) => {
                match branch {
                    Branch1::Arm0(pivot) => {
                        if let Some(d_b) = &mut d_b {
                            d_b[pivot] += seed * 10.0;
                        }
                    }
                    Branch1::Arm1 => {}
                }
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
