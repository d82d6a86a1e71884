fn applied_vjp(
    a: &[[f64; 2]; 2],
    d_a: &mut [[f64; 2]; 2],
    x: [f64; 2],
    seed: [f64; 2],
) -> ([f64; 2], [f64; 2]) {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    let t = a[0][0];
    let t_1 = x[0];
    let t_2 = a[0][1];
    let t_3 = x[1];
    let t_4 = a[1][0];
    let t_5 = x[0];
    let t_6 = a[1][1];
    let t_7 = x[1];
    let value = [t * t_1 + t_2 * t_3, t_4 * t_5 + t_6 * t_7];
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let mut d_value = seed;
    let t_8 = d_value[0];
    let t_9 = d_value[1];
    d_a[1][1] += t_9 * t_7;
    d_a[1][0] += t_9 * t_5;
    d_x[1] += t_9 * t_6 + t_8 * t_2;
    d_a[0][1] += t_8 * t_3;
    d_x[0] += t_9 * t_4 + t_8 * t;
    d_a[0][0] += t_8 * t_1;
    (value, d_x)
}
pub fn power_iteration_grad(
    a: &[[f64; 2]; 2],
    d_a: &mut [[f64; 2]; 2],
    rounds: usize,
) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    let mut x = [1.0, 0.5];
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..rounds));
    let mut x_1 = x;
    for _ in 0..rounds {
        let (x, tape) = applied_augmented(a, x_1.clone());
        let norm = x[0].hypot(x[1]);
        let x_2 = [x[0] / norm, x[1] / norm];
        records.push((x_1, x, tape, norm));
        x_1 = x_2;
    }
    let (y, tape) = applied_augmented(a, x_1.clone());
    let t = x_1[0];
    let t_1 = y[0];
    let t_2 = x_1[1];
    let t_3 = y[1];
    let t_4 = x_1[0];
    let t_5 = x_1[0];
    let t_6 = x_1[1];
    let t_7 = x_1[1];
    let t_8 = t_4 * t_5 + t_6 * t_7;
    let value = (t * t_1 + t_2 * t_3) / t_8;
    ::autodiff_runtime::shadow::clear(d_a, a);
    let t_8 = 1.0 / t_8;
    let t_9 = value * t_8;
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x_1);
    d_x[1] -= t_9 * t_6 + t_9 * t_7;
    d_x[0] -= t_9 * t_4 + t_9 * t_5;
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
    d_y[1] += t_2 * t_8;
    d_x[1] += t_3 * t_8;
    d_y[0] += t * t_8;
    d_x[0] += t_1 * t_8;
    applied_adjoint(a, &mut *d_a, x_1, &mut d_x, tape, d_y);
    let mut d_x_1 = [-0.0; 2];
    let mut d_x_2 = d_x;
    for _ in (0..rounds).rev() {
        let (x, x_1, tape, norm) = records.pop();
        let t = x_1[1];
        let recip_norm = 1.0 / norm;
        let t_1 = x_1[0];
        let t_2 = x_1[0];
        let t_3 = x_1[1];
        let t_4 = d_x_2[0];
        let t_5 = d_x_2[1] * recip_norm;
        let mut d_x = ::autodiff_runtime::shadow::zero_like(&x_1);
        let t_4 = t_4 * recip_norm;
        let d_norm = -(t_5 * (t * recip_norm)) - t_4 * (t_1 * recip_norm);
        d_x[1] += t_5 + d_norm * (t_3 * recip_norm);
        d_x[0] += t_4 + d_norm * (t_2 * recip_norm);
        let mut d_x_3 = ::autodiff_runtime::shadow::zero_like(&x);
        applied_adjoint(a, &mut *d_a, x, &mut d_x_3, tape, d_x);
        d_x_2 = d_x_3;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x_1, &d_x_2);
    value
}
#[inline]
pub fn power_iteration_augmented<'tape>(
    a: &[[f64; 2]; 2],
    rounds: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [[f64; 2]; 2], ::core::option::Option < & mut [[f64; 2]; 2] >, usize,
        f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut x = [1.0, 0.5];
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..rounds));
    let mut x_1 = x;
    for _ in 0..rounds {
        let (x, tape) = applied_augmented(a, x_1.clone());
        let norm = x[0].hypot(x[1]);
        let x_2 = [x[0] / norm, x[1] / norm];
        records.push((x_1, x, tape.keep_tape(), norm));
        x_1 = x_2;
    }
    let (y, tape) = applied_augmented(a, x_1.clone());
    let tape = tape.keep_tape();
    let t = x_1[0];
    let t_1 = y[0];
    let t_2 = x_1[1];
    let t_3 = y[1];
    let t_4 = x_1[0];
    let t_5 = x_1[0];
    let t_6 = x_1[1];
    let t_7 = x_1[1];
    let tape = move |
        a: &[[f64; 2]; 2],
        mut d_a: ::core::option::Option<&mut [[f64; 2]; 2]>,
        rounds: usize,
        seed: f64|
    {
        let t_8 = x_1[0];
        let t_9 = x_1[0];
        let t_10 = x_1[1];
        let t_11 = x_1[1];
        let t_12 = x_1[0];
        let t_13 = y[0];
        let t_14 = x_1[1];
        let t_15 = y[1];
        let t_16 = 1.0 / (t_8 * t_9 + t_10 * t_11);
        let t_17 = seed * t_16;
        let t_16 = t_17 * ((t_12 * t_13 + t_14 * t_15) * t_16);
        let mut d_x = ::autodiff_runtime::shadow::zero_like(&x_1);
        d_x[1] -= t_16 * t_10 + t_16 * t_11;
        d_x[0] -= t_16 * t_8 + t_16 * t_9;
        let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
        d_y[1] += t_17 * t_14;
        d_x[1] += t_17 * t_15;
        d_y[0] += t_17 * t_12;
        d_x[0] += t_17 * t_13;
        applied_adjoint(a, d_a.as_deref_mut(), x_1, &mut d_x, tape, d_y);
        let mut d_x_1 = [-0.0; 2];
        let mut d_x_2 = d_x;
        for _ in (0..rounds).rev() {
            let (x, x_1, tape, norm) = records.pop();
            let t = x_1[1];
            let recip_norm = 1.0 / norm;
            let t_1 = x_1[0];
            let t_2 = x_1[0];
            let t_3 = x_1[1];
            let t_4 = d_x_2[0];
            let t_5 = d_x_2[1] * recip_norm;
            let mut d_x = ::autodiff_runtime::shadow::zero_like(&x_1);
            let t_4 = t_4 * recip_norm;
            let d_norm = -(t_5 * (t * recip_norm)) - t_4 * (t_1 * recip_norm);
            d_x[1] += t_5 + d_norm * (t_3 * recip_norm);
            d_x[0] += t_4 + d_norm * (t_2 * recip_norm);
            let mut d_x_3 = ::autodiff_runtime::shadow::zero_like(&x);
            applied_adjoint(a, d_a.as_deref_mut(), x, &mut d_x_3, tape, d_x);
            d_x_2 = d_x_3;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_x_1, &d_x_2);
    };
    (
        (t * t_1 + t_2 * t_3) / (t_4 * t_5 + t_6 * t_7),
        ::autodiff_runtime::nested!(
            tape, (& [[f64; 2]; 2], ::core::option::Option < & mut [[f64; 2]; 2] >,
            usize, f64) -> ()
        ),
    )
}
