fn cross_vjp(
    a: (f64, f64, f64),
    b: (f64, f64, f64),
    seed: (f64, f64, f64),
) -> ((f64, f64, f64), (f64, f64, f64), (f64, f64, f64)) {
    let d_a_0 = seed.2 * b.1 - seed.1 * b.2;
    let d_b_0 = seed.1 * a.2 - seed.2 * a.1;
    let d_a_2 = seed.1 * b.0 - seed.0 * b.1;
    let d_b_1 = seed.2 * a.0 - seed.0 * a.2;
    let d_a_1 = seed.0 * b.2 - seed.2 * b.0;
    let d_b_2 = seed.0 * a.1 - seed.1 * a.0;
    (
        (a.1 * b.2 - a.2 * b.1, a.2 * b.0 - a.0 * b.2, a.0 * b.1 - a.1 * b.0),
        (d_a_0, d_a_1, d_a_2),
        (d_b_0, d_b_1, d_b_2),
    )
}
pub fn quaternion_rotation_vjp(
    quaternion: (f64, (f64, f64, f64)),
    v: (f64, f64, f64),
    seed: (f64, f64, f64),
) -> ((f64, f64, f64), (f64, (f64, f64, f64)), (f64, f64, f64)) {
    let w = quaternion.0;
    let x = quaternion.1.0;
    let y = quaternion.1.1;
    let z = quaternion.1.2;
    let t = w * w + x * x + y * y + z * z;
    let scale = 2.0 / t;
    let ((tx, ty, tz), tape) = cross_augmented(
        (quaternion.1.0, quaternion.1.1, quaternion.1.2),
        (v.0, v.1, v.2),
    );
    let ((ux, uy, uz), tape_1) = cross_augmented(
        (quaternion.1.0, quaternion.1.1, quaternion.1.2),
        (tx, ty, tz),
    );
    let t_1 = w * tx + ux;
    let t_2 = w * ty + uy;
    let t_3 = w * tz + uz;
    let d_uz = seed.2 * scale;
    let d_uy = seed.1 * scale;
    let d_scale = seed.2 * t_3 + seed.1 * t_2 + seed.0 * t_1;
    let d_ux = seed.0 * scale;
    let mut d_quaternion_1_0 = (-0.0, -0.0, -0.0);
    let mut d_tx = (-0.0, -0.0, -0.0);
    cross_adjoint(
        (quaternion.1.0, quaternion.1.1, quaternion.1.2),
        &mut d_quaternion_1_0,
        (tx, ty, tz),
        &mut d_tx,
        tape_1,
        (d_ux, d_uy, d_uz),
    );
    let d_tx_1 = d_ux * w + d_tx.0;
    let d_ty = d_uy * w + d_tx.1;
    let d_tz = d_uz * w + d_tx.2;
    let mut d_quaternion_1_0_1 = (-0.0, -0.0, -0.0);
    let mut d_v_0 = (-0.0, -0.0, -0.0);
    cross_adjoint(
        (quaternion.1.0, quaternion.1.1, quaternion.1.2),
        &mut d_quaternion_1_0_1,
        (v.0, v.1, v.2),
        &mut d_v_0,
        tape,
        (d_tx_1, d_ty, d_tz),
    );
    let d_v_0_1 = seed.0 + d_v_0.0;
    let d_v_1 = seed.1 + d_v_0.1;
    let d_v_2 = seed.2 + d_v_0.2;
    let t = d_scale / t * scale;
    let d_z = -2.0 * (t * z);
    let d_y = -2.0 * (t * y);
    let d_x = -2.0 * (t * x);
    let t = t * w;
    let d_w = d_uz * tz + d_uy * ty + d_ux * tx - t - t;
    let d_quaternion_1_2 = d_quaternion_1_0.2 + d_quaternion_1_0_1.2 + d_z;
    let d_quaternion_1_1 = d_quaternion_1_0.1 + d_quaternion_1_0_1.1 + d_y;
    let d_quaternion_1_0 = d_quaternion_1_0.0 + d_quaternion_1_0_1.0 + d_x;
    let d_quaternion_0 = d_w;
    (
        (v.0 + scale * t_1, v.1 + scale * t_2, v.2 + scale * t_3),
        (d_quaternion_0, (d_quaternion_1_0, d_quaternion_1_1, d_quaternion_1_2)),
        (d_v_0_1, d_v_1, d_v_2),
    )
}
#[inline]
pub fn quaternion_rotation_augmented<'tape>(
    quaternion: (f64, (f64, f64, f64)),
    v: (f64, f64, f64),
) -> (
    (f64, f64, f64),
    ::autodiff_runtime::nested_tape!(
        'tape, ((f64, (f64, f64, f64)), (f64, f64, f64), (f64, f64, f64)) -> ((f64, (f64,
        f64, f64)), (f64, f64, f64))
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let w = quaternion.0;
    let x = quaternion.1.0;
    let y = quaternion.1.1;
    let z = quaternion.1.2;
    let scale = 2.0 / (w * w + x * x + y * y + z * z);
    let ((tx, ty, tz), tape) = cross_augmented(
        (quaternion.1.0, quaternion.1.1, quaternion.1.2),
        (v.0, v.1, v.2),
    );
    let tape = tape.keep_tape();
    let ((ux, uy, uz), tape_1) = cross_augmented(
        (quaternion.1.0, quaternion.1.1, quaternion.1.2),
        (tx, ty, tz),
    );
    let tape_1 = tape_1.keep_tape();
    let t = w * tx + ux;
    let t_1 = w * ty + uy;
    let t_2 = w * tz + uz;
    let tape = move |
        quaternion: (f64, (f64, f64, f64)),
        v: (f64, f64, f64),
        seed: (f64, f64, f64)|
    {
        let w_1 = quaternion.0;
        let x_1 = quaternion.1.0;
        let y_1 = quaternion.1.1;
        let z_1 = quaternion.1.2;
        let t_3 = 1.0 / (w_1 * w_1 + x_1 * x_1 + y_1 * y_1 + z_1 * z_1);
        let scale_1 = 2.0 * t_3;
        let d_uz = seed.2 * scale_1;
        let d_uy = seed.1 * scale_1;
        let d_scale = seed.2 * t_2 + seed.1 * t_1 + seed.0 * t;
        let d_ux = seed.0 * scale_1;
        let mut d_quaternion_1_0 = (-0.0, -0.0, -0.0);
        let mut d_tx = (-0.0, -0.0, -0.0);
        cross_adjoint(
            (quaternion.1.0, quaternion.1.1, quaternion.1.2),
            &mut d_quaternion_1_0,
            (tx, ty, tz),
            &mut d_tx,
            tape_1,
            (d_ux, d_uy, d_uz),
        );
        let d_tx_1 = d_ux * w_1 + d_tx.0;
        let d_ty = d_uy * w_1 + d_tx.1;
        let d_tz = d_uz * w_1 + d_tx.2;
        let mut d_quaternion_1_0_1 = (-0.0, -0.0, -0.0);
        let mut d_v_0 = (-0.0, -0.0, -0.0);
        cross_adjoint(
            (quaternion.1.0, quaternion.1.1, quaternion.1.2),
            &mut d_quaternion_1_0_1,
            (v.0, v.1, v.2),
            &mut d_v_0,
            tape,
            (d_tx_1, d_ty, d_tz),
        );
        let d_v_0_1 = seed.0 + d_v_0.0;
        let d_v_1 = seed.1 + d_v_0.1;
        let d_v_2 = seed.2 + d_v_0.2;
        let t_3 = d_scale * t_3 * scale_1;
        let d_z = -2.0 * (t_3 * z_1);
        let d_y = -2.0 * (t_3 * y_1);
        let d_x = -2.0 * (t_3 * x_1);
        let t_3 = t_3 * w_1;
        let d_w = d_uz * tz + d_uy * ty + d_ux * tx - t_3 - t_3;
        let d_quaternion_1_2 = d_quaternion_1_0.2 + d_quaternion_1_0_1.2 + d_z;
        let d_quaternion_1_1 = d_quaternion_1_0.1 + d_quaternion_1_0_1.1 + d_y;
        let d_quaternion_1_0 = d_quaternion_1_0.0 + d_quaternion_1_0_1.0 + d_x;
        let d_quaternion_0 = d_w;
        (
            (d_quaternion_0, (d_quaternion_1_0, d_quaternion_1_1, d_quaternion_1_2)),
            (d_v_0_1, d_v_1, d_v_2),
        )
    };
    (
        (v.0 + scale * t, v.1 + scale * t_1, v.2 + scale * t_2),
        ::autodiff_runtime::nested!(
            tape, ((f64, (f64, f64, f64)), (f64, f64, f64), (f64, f64, f64)) -> ((f64,
            (f64, f64, f64)), (f64, f64, f64))
        ),
    )
}
fn phasor_vjp(amplitude: f64, phase: f64, seed: (f64, f64)) -> ((f64, f64), f64, f64) {
    let (t, tape) = cross_augmented((amplitude, 0.0, 0.0), (0.0, phase, 1.0));
    let (t_1, tape_1) = cross_augmented((0.0, amplitude, phase), (1.0, phase, 0.0));
    let echoes = [t, t_1];
    let mut sum_0: f64 = 0.0;
    let mut sum_1: f64 = 0.0;
    for i in 0..2usize {
        let x = echoes[i].0;
        let y = echoes[i].1;
        let z = echoes[i].2;
        sum_0 = sum_0 + x - z;
        sum_1 += y * z;
    }
    let mut d_echoes = ::autodiff_runtime::shadow::zero_like(&echoes);
    let d_sum_0 = seed.0;
    let d_sum_1 = seed.1;
    for i in 0..2usize {
        let z_1 = echoes[i].2;
        let y_1 = echoes[i].1;
        let d_y = d_sum_1 * z_1;
        let d_z = d_sum_1 * y_1 - d_sum_0;
        d_echoes[i].2 += d_z;
        d_echoes[i].1 += d_y;
        let d_x = d_sum_0;
        d_echoes[i].0 += d_x;
    }
    let t = ::autodiff_runtime::shadow::take(&mut d_echoes[0]);
    let mut d_argument = (-0.0, -0.0, -0.0);
    let mut d_argument_1 = (-0.0, -0.0, -0.0);
    cross_adjoint(
        (0.0, amplitude, phase),
        &mut d_argument,
        (1.0, phase, 0.0),
        &mut d_argument_1,
        tape_1,
        ::autodiff_runtime::shadow::take(&mut d_echoes[1]),
    );
    let mut d_amplitude = (-0.0, -0.0, -0.0);
    let mut d_argument_2 = (-0.0, -0.0, -0.0);
    cross_adjoint(
        (amplitude, 0.0, 0.0),
        &mut d_amplitude,
        (0.0, phase, 1.0),
        &mut d_argument_2,
        tape,
        t,
    );
    let d_amplitude = d_argument.1 + d_amplitude.0;
    let d_phase = d_argument.2 + d_argument_1.1 + d_argument_2.1;
    ((sum_0, sum_1), d_amplitude, d_phase)
}
#[inline]
fn phasor_augmented<'tape>(
    amplitude: f64,
    phase: f64,
) -> (
    (f64, f64),
    ::autodiff_runtime::nested_tape!('tape, (f64, f64, (f64, f64)) -> (f64, f64)),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = cross_augmented((amplitude, 0.0, 0.0), (0.0, phase, 1.0));
    let tape = tape.keep_tape();
    let (t_1, tape_1) = cross_augmented((0.0, amplitude, phase), (1.0, phase, 0.0));
    let tape_1 = tape_1.keep_tape();
    let echoes = [t, t_1];
    let mut sum_0: f64 = 0.0;
    let mut sum_1: f64 = 0.0;
    for i in 0..2usize {
        let x = echoes[i].0;
        let y = echoes[i].1;
        let z = echoes[i].2;
        sum_0 = sum_0 + x - z;
        sum_1 += y * z;
    }
    let tape = move |amplitude: f64, phase: f64, seed: (f64, f64)| {
        let mut d_echoes = ::autodiff_runtime::shadow::zero_like(&echoes);
        let d_sum_0 = seed.0;
        let d_sum_1 = seed.1;
        for i in 0..2usize {
            let z_1 = echoes[i].2;
            let y_1 = echoes[i].1;
            let d_y = d_sum_1 * z_1;
            let d_z = d_sum_1 * y_1 - d_sum_0;
            d_echoes[i].2 += d_z;
            d_echoes[i].1 += d_y;
            let d_x = d_sum_0;
            d_echoes[i].0 += d_x;
        }
        let t = ::autodiff_runtime::shadow::take(&mut d_echoes[0]);
        let mut d_argument = (-0.0, -0.0, -0.0);
        let mut d_argument_1 = (-0.0, -0.0, -0.0);
        cross_adjoint(
            (0.0, amplitude, phase),
            &mut d_argument,
            (1.0, phase, 0.0),
            &mut d_argument_1,
            tape_1,
            ::autodiff_runtime::shadow::take(&mut d_echoes[1]),
        );
        let mut d_amplitude = (-0.0, -0.0, -0.0);
        let mut d_argument_2 = (-0.0, -0.0, -0.0);
        cross_adjoint(
            (amplitude, 0.0, 0.0),
            &mut d_amplitude,
            (0.0, phase, 1.0),
            &mut d_argument_2,
            tape,
            t,
        );
        let d_amplitude = d_argument.1 + d_amplitude.0;
        let d_phase = d_argument.2 + d_argument_1.1 + d_argument_2.1;
        (d_amplitude, d_phase)
    };
    (
        (sum_0, sum_1),
        ::autodiff_runtime::nested!(tape, (f64, f64, (f64, f64)) -> (f64, f64)),
    )
}
fn interference_vjp(
    amplitude: f64,
    phase: f64,
    seed: (f64, f64),
) -> ((f64, f64), f64, f64) {
    let ((x, y), tape) = phasor_augmented(amplitude, phase);
    let t = x + amplitude;
    let t_1 = seed.1 * t.cos();
    let d_x = t_1 + seed.0 * y;
    let d_y = seed.0 * x - seed.1;
    let mut d_amplitude = -0.0;
    let mut d_phase = -0.0;
    phasor_adjoint(amplitude, &mut d_amplitude, phase, &mut d_phase, tape, (d_x, d_y));
    let d_amplitude = t_1 + d_amplitude;
    ((x * y, t.sin() - y), d_amplitude, d_phase)
}
#[inline]
fn interference_augmented<'tape>(
    amplitude: f64,
    phase: f64,
) -> (
    (f64, f64),
    ::autodiff_runtime::nested_tape!('tape, (f64, f64, (f64, f64)) -> (f64, f64)),
) {
    use ::autodiff_runtime::Keep as _;
    let ((x, y), tape) = phasor_augmented(amplitude, phase);
    let tape = tape.keep_tape();
    let tape = move |amplitude: f64, phase: f64, seed: (f64, f64)| {
        let t = seed.1 * (x + amplitude).cos();
        let d_x = t + seed.0 * y;
        let d_y = seed.0 * x - seed.1;
        let mut d_amplitude = -0.0;
        let mut d_phase = -0.0;
        phasor_adjoint(
            amplitude,
            &mut d_amplitude,
            phase,
            &mut d_phase,
            tape,
            (d_x, d_y),
        );
        let d_amplitude = t + d_amplitude;
        (d_amplitude, d_phase)
    };
    (
        (x * y, (x + amplitude).sin() - y),
        ::autodiff_runtime::nested!(tape, (f64, f64, (f64, f64)) -> (f64, f64)),
    )
}
fn intensity_grad(amplitude: f64, phase: f64) -> (f64, f64, f64) {
    let cos_phase = phase.cos();
    let ((product, difference), tape) = interference_augmented(amplitude, cos_phase);
    let d_product = difference;
    let d_difference = product;
    let mut d_amplitude = -0.0;
    let mut d_cos_phase = -0.0;
    interference_adjoint(
        amplitude,
        &mut d_amplitude,
        cos_phase,
        &mut d_cos_phase,
        tape,
        (d_product, d_difference),
    );
    let d_phase = -(d_cos_phase * phase.sin());
    (product * difference, d_amplitude, d_phase)
}
