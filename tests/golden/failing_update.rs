#[allow(clippy::type_complexity)]
pub fn failing_update_vjp(
    u: &mut [f64],
    d_u: &mut [f64],
    factor: f64,
) -> Result<((), f64), usize> {
    ::autodiff_runtime::shadow::check(d_u, u, "u");
    let t = u.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        if u[i] < 0.0 {
            return Err(i);
        }
        let sqrt_1 = u[i].sqrt();
        u[i] = sqrt_1 * factor;
        records.push(sqrt_1);
    }
    let d_factor = ::autodiff_runtime::sums::sum(
        (0..t).rev(),
        |i| {
            let sqrt_1 = records.pop();
            let t = ::autodiff_runtime::shadow::take(&mut d_u[i]);
            d_u[i] += t * factor * (0.5 / sqrt_1);
            t * sqrt_1
        },
    );
    Ok(((), d_factor))
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn failing_update_augmented(
    u: &mut [f64],
    factor: f64,
) -> Result<((), ::autodiff_runtime::tape!((& mut [f64], f64) -> f64)), usize> {
    let t = u.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        if u[i] < 0.0 {
            return Err(i);
        }
        let sqrt_1 = u[i].sqrt();
        u[i] = sqrt_1 * factor;
        records.push(sqrt_1);
    }
    Ok((
        (),
        move |d_u: &mut [f64], factor: f64| {
            let d_factor = ::autodiff_runtime::sums::sum(
                (0..d_u.len()).rev(),
                |i| {
                    let sqrt_1 = records.pop();
                    let t = ::autodiff_runtime::shadow::take(&mut d_u[i]);
                    d_u[i] += t * factor * (0.5 / sqrt_1);
                    t * sqrt_1
                },
            );
            d_factor
        },
    ))
}
pub fn two_updates_grad(a: f64, b: f64) -> Result<(f64, f64, f64), usize> {
    let mut u = [a, b];
    let mut saved = ::autodiff_runtime::records::copy(&u);
    let (t, tape) = failing_update_augmented(&mut u, a)?;
    u[1] -= 1.0;
    let mut saved_1 = ::autodiff_runtime::records::copy(&u);
    let (t_1, tape_1) = failing_update_augmented(&mut u, b)?;
    let t_2 = u[0];
    let t_3 = u[1];
    let mut d_u = [-0.0; 2];
    d_u[1] += t_2;
    d_u[0] += t_3;
    let mut d_b = -0.0;
    let _ = failing_update_adjoint(
        &mut saved_1,
        &mut d_u,
        b,
        &mut d_b,
        tape_1,
        ::autodiff_runtime::Differentiable::zero_like(&t_1),
    );
    let mut d_a = -0.0;
    let _ = failing_update_adjoint(
        &mut saved,
        &mut d_u,
        a,
        &mut d_a,
        tape,
        ::autodiff_runtime::Differentiable::zero_like(&t),
    );
    let d_a = d_a + d_u[0];
    let d_b = d_b + d_u[1];
    Ok((t_2 * t_3, d_a, d_b))
}
