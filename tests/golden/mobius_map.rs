fn times_vjp(
    a: (f64, f64),
    b: (f64, f64),
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), (f64, f64)) {
    let d_a_1 = seed.1 * b.0 - seed.0 * b.1;
    let d_b_1 = seed.1 * a.0 - seed.0 * a.1;
    let d_a_0 = seed.1 * b.1 + seed.0 * b.0;
    let d_b_0 = seed.1 * a.1 + seed.0 * a.0;
    ((a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0), (d_a_0, d_a_1), (d_b_0, d_b_1))
}
fn inverse_vjp(a: (f64, f64), seed: (f64, f64)) -> ((f64, f64), (f64, f64)) {
    let norm = a.0 * a.0 + a.1 * a.1;
    let value = a.0 / norm;
    let value_1 = -a.1 / norm;
    let recip_norm = 1.0 / norm;
    let t = seed.1 * recip_norm;
    let t_1 = seed.0 * recip_norm;
    let d_norm = -(t * value_1) - t_1 * value;
    let t_2 = d_norm * a.1;
    let d_a_1 = t_2 - t + t_2;
    let t = d_norm * a.0;
    let d_a_0 = t_1 + t + t;
    ((value, value_1), (d_a_0, d_a_1))
}
pub fn mobius_map_vjp(
    z: (f64, f64),
    a: (f64, f64),
    seed: (f64, f64),
) -> ((f64, f64), (f64, f64), (f64, f64)) {
    let shifted_0 = z.0 + a.0;
    let shifted_1 = z.1 + a.1;
    let t = -a.1;
    let (product, tape) = times_augmented((a.0, t), (z.0, z.1));
    let t_1 = 1.0 + product.0;
    let t_2 = product.1;
    let (t_3, tape_1) = inverse_augmented((t_1, t_2));
    let ((value, value_1), tape_2) = times_augmented((shifted_0, shifted_1), t_3);
    let mut d_shifted_0 = (-0.0, -0.0);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    times_adjoint(
        (shifted_0, shifted_1),
        &mut d_shifted_0,
        t_3,
        &mut d_argument,
        tape_2,
        (seed.0, seed.1),
    );
    let mut d_argument_1 = (-0.0, ::autodiff_runtime::Differentiable::zero_like(&t_2));
    inverse_adjoint((t_1, t_2), &mut d_argument_1, tape_1, d_argument);
    let mut d_product = ::autodiff_runtime::shadow::zero_like(&product);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_product.1, d_argument_1.1);
    d_product.0 += d_argument_1.0;
    let mut d_a_0 = (-0.0, -0.0);
    let mut d_z_0 = (-0.0, -0.0);
    times_adjoint((a.0, t), &mut d_a_0, (z.0, z.1), &mut d_z_0, tape, d_product);
    let d_z_1 = d_z_0.1 + d_shifted_0.1;
    let d_a_1 = d_shifted_0.1 - d_a_0.1;
    let d_z_0 = d_z_0.0 + d_shifted_0.0;
    let d_a_0 = d_a_0.0 + d_shifted_0.0;
    ((value, value_1), (d_z_0, d_z_1), (d_a_0, d_a_1))
}
#[inline]
pub fn mobius_map_augmented<'tape>(
    z: (f64, f64),
    a: (f64, f64),
) -> (
    (f64, f64),
    ::autodiff_runtime::nested_tape!(
        'tape, ((f64, f64), (f64, f64), (f64, f64)) -> ((f64, f64), (f64, f64))
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (product, tape) = times_augmented((a.0, -a.1), (z.0, z.1));
    let tape = tape.keep_tape();
    let (t, tape_1) = inverse_augmented((1.0 + product.0, product.1));
    let tape_1 = tape_1.keep_tape();
    let ((value, value_1), tape_2) = times_augmented((z.0 + a.0, z.1 + a.1), t);
    let tape_2 = tape_2.keep_tape();
    let tape = move |z: (f64, f64), a: (f64, f64), seed: (f64, f64)| {
        let t_1 = product.0;
        let t_2 = product.1;
        let mut d_shifted_0 = (-0.0, -0.0);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        times_adjoint(
            (z.0 + a.0, z.1 + a.1),
            &mut d_shifted_0,
            t,
            &mut d_argument,
            tape_2,
            (seed.0, seed.1),
        );
        let mut d_argument_1 = (
            -0.0,
            ::autodiff_runtime::Differentiable::zero_like(&t_2),
        );
        inverse_adjoint((1.0 + t_1, t_2), &mut d_argument_1, tape_1, d_argument);
        let mut d_product = ::autodiff_runtime::shadow::zero_like(&product);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_product.1, d_argument_1.1);
        d_product.0 += d_argument_1.0;
        let mut d_a_0 = (-0.0, -0.0);
        let mut d_z_0 = (-0.0, -0.0);
        times_adjoint((a.0, -a.1), &mut d_a_0, (z.0, z.1), &mut d_z_0, tape, d_product);
        let d_z_1 = d_z_0.1 + d_shifted_0.1;
        let d_a_1 = d_shifted_0.1 - d_a_0.1;
        let d_z_0 = d_z_0.0 + d_shifted_0.0;
        let d_a_0 = d_a_0.0 + d_shifted_0.0;
        ((d_z_0, d_z_1), (d_a_0, d_a_1))
    };
    (
        (value, value_1),
        ::autodiff_runtime::nested!(
            tape, ((f64, f64), (f64, f64), (f64, f64)) -> ((f64, f64), (f64, f64))
        ),
    )
}
