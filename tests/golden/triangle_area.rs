fn sub_vjp(a: [f64; 3], b: [f64; 3], seed: [f64; 3]) -> ([f64; 3], [f64; 3], [f64; 3]) {
    let value = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
    let mut d_value = seed;
    let t = d_value[0];
    let t_1 = d_value[1];
    let t_2 = d_value[2];
    d_b[2] -= t_2;
    d_a[2] += t_2;
    d_b[1] -= t_1;
    d_a[1] += t_1;
    d_b[0] -= t;
    d_a[0] += t;
    (value, d_a, d_b)
}
fn cross_vjp(
    a: [f64; 3],
    b: [f64; 3],
    seed: [f64; 3],
) -> ([f64; 3], [f64; 3], [f64; 3]) {
    let t = a;
    let ax = t[0];
    let ay = t[1];
    let az = t[2];
    let t_1 = b;
    let bx = t_1[0];
    let by = t_1[1];
    let bz = t_1[2];
    let value = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
    let mut d_value = seed;
    let t_2 = d_value[0];
    let t_3 = d_value[1];
    let t_4 = d_value[2];
    let d_ax = t_4 * by - t_3 * bz;
    let d_bx = t_3 * az - t_4 * ay;
    let d_az = t_3 * bx - t_2 * by;
    let d_by = t_4 * ax - t_2 * az;
    let d_ay = t_2 * bz - t_4 * bx;
    let d_bz = t_2 * ay - t_3 * ax;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    d_place[2] += d_bz;
    d_place[1] += d_by;
    d_place[0] += d_bx;
    ::autodiff_runtime::shadow::accumulate(&mut d_b, &d_place);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[2] += d_az;
    d_place[1] += d_ay;
    d_place[0] += d_ax;
    ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_place);
    (value, d_a, d_b)
}
pub fn triangle_area_grad(
    a: [f64; 3],
    b: [f64; 3],
    c: [f64; 3],
) -> (f64, [f64; 3], [f64; 3], [f64; 3]) {
    let (t, tape) = sub_augmented(b.clone(), a.clone());
    let (t_1, tape_1) = sub_augmented(c.clone(), a.clone());
    let (normal, tape_2) = cross_augmented(t, t_1);
    let t_2 = normal.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        sum += normal[i] * normal[i];
    }
    let sqrt_sum = sum.sqrt();
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
    let mut d_c = ::autodiff_runtime::shadow::zero_like(&c);
    let d_sum = 0.25 / sqrt_sum;
    let mut d_normal = ::autodiff_runtime::shadow::zero_like(&normal);
    for i in 0..t_2 {
        d_normal[i] += d_sum * normal[i] + d_sum * normal[i];
    }
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    cross_adjoint(t, &mut d_argument, t_1, &mut d_argument_1, tape_2, d_normal);
    sub_adjoint(c, &mut d_c, a.clone(), &mut d_a, tape_1, d_argument_1);
    sub_adjoint(b, &mut d_b, a, &mut d_a, tape, d_argument);
    (0.5 * sqrt_sum, d_a, d_b, d_c)
}
#[inline]
pub fn triangle_area_augmented<'tape>(
    a: [f64; 3],
    b: [f64; 3],
    c: [f64; 3],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, ([f64; 3], [f64; 3], [f64; 3], f64) -> ([f64; 3], [f64; 3], [f64; 3])
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = sub_augmented(b.clone(), a.clone());
    let tape = tape.keep_tape();
    let (t_1, tape_1) = sub_augmented(c.clone(), a.clone());
    let tape_1 = tape_1.keep_tape();
    let (normal, tape_2) = cross_augmented(t, t_1);
    let tape_2 = tape_2.keep_tape();
    let mut sum: f64 = -0.0;
    for i in 0..normal.len() {
        sum += normal[i] * normal[i];
    }
    let sqrt_sum = sum.sqrt();
    let tape = move |a: [f64; 3], b: [f64; 3], c: [f64; 3], seed: f64| {
        let t_2 = normal.len();
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
        let mut d_c = ::autodiff_runtime::shadow::zero_like(&c);
        let d_sum = seed * 0.5 * (0.5 / sqrt_sum);
        let mut d_normal = ::autodiff_runtime::shadow::zero_like(&normal);
        for i in 0..t_2 {
            d_normal[i] += d_sum * normal[i] + d_sum * normal[i];
        }
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        cross_adjoint(t, &mut d_argument, t_1, &mut d_argument_1, tape_2, d_normal);
        sub_adjoint(c, &mut d_c, a.clone(), &mut d_a, tape_1, d_argument_1);
        sub_adjoint(b, &mut d_b, a, &mut d_a, tape, d_argument);
        (d_a, d_b, d_c)
    };
    (
        0.5 * sqrt_sum,
        ::autodiff_runtime::nested!(
            tape, ([f64; 3], [f64; 3], [f64; 3], f64) -> ([f64; 3], [f64; 3], [f64; 3])
        ),
    )
}
