fn fade_vjp(buffer: &mut [f64], d_buffer: &mut [f64], strength: f64) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_buffer, buffer, "buffer");
    let n = buffer.len() as f64;
    let t = buffer.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = buffer[i];
        buffer[i] = t * (1.0 - strength * i as f64 / n);
        records.push(t);
    }
    let d_strength = ::autodiff_runtime::sums::sum(
        (0..t).rev(),
        |i| {
            let t = records.pop();
            let t_1 = i as f64;
            let recip_n = 1.0 / n;
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_buffer[i]);
            d_buffer[i] += t_2 * (1.0 - strength * t_1 * recip_n);
            -(t_2 * t * recip_n * t_1)
        },
    );
    ((), d_strength)
}
#[inline]
fn fade_augmented(
    buffer: &mut [f64],
    strength: f64,
) -> ((), ::autodiff_runtime::tape!((& mut [f64], f64) -> f64)) {
    let n = buffer.len() as f64;
    let t = buffer.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = buffer[i];
        buffer[i] = t * (1.0 - strength * i as f64 / n);
        records.push(t);
    }
    (
        (),
        move |d_buffer: &mut [f64], strength: f64| {
            let t = d_buffer.len();
            let n_1 = d_buffer.len() as f64;
            let d_strength = ::autodiff_runtime::sums::sum(
                (0..t).rev(),
                |i| {
                    let t = records.pop();
                    let t_1 = i as f64;
                    let recip_n = 1.0 / n_1;
                    let t_2 = ::autodiff_runtime::shadow::take(&mut d_buffer[i]);
                    d_buffer[i] += t_2 * (1.0 - strength * t_1 * recip_n);
                    -(t_2 * t * recip_n * t_1)
                },
            );
            d_strength
        },
    )
}
fn distort_vjp(
    buffer: &mut [f64],
    d_buffer: &mut [f64],
    drive: &f64,
    d_drive: &mut f64,
) {
    ::autodiff_runtime::shadow::check(d_buffer, buffer, "buffer");
    let t = buffer.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = buffer[i];
        let clipped = (*drive * t).tanh();
        buffer[i] = clipped + 0.1 * buffer[i];
        records.push((t, clipped));
    }
    let d_drive_1 = ::autodiff_runtime::sums::sum(
        (0..t).rev(),
        |i| {
            let (t, clipped) = records.pop();
            let d_clipped = ::autodiff_runtime::shadow::take(&mut d_buffer[i]);
            let t_1 = d_clipped * (1.0 - clipped * clipped);
            d_buffer[i] += d_clipped * 0.1 + t_1 * *drive;
            t_1 * t
        },
    );
    *d_drive += d_drive_1;
}
#[inline]
fn distort_augmented(
    buffer: &mut [f64],
    drive: &f64,
) -> ((), ::autodiff_runtime::tape!((& mut [f64], & f64) -> f64)) {
    let t = buffer.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = buffer[i];
        let clipped = (*drive * t).tanh();
        buffer[i] = clipped + 0.1 * buffer[i];
        records.push((t, clipped));
    }
    (
        (),
        move |d_buffer: &mut [f64], drive: &f64| {
            let d_drive_1 = ::autodiff_runtime::sums::sum(
                (0..d_buffer.len()).rev(),
                |i| {
                    let (t, clipped) = records.pop();
                    let d_clipped = ::autodiff_runtime::shadow::take(&mut d_buffer[i]);
                    let t_1 = d_clipped * (1.0 - clipped * clipped);
                    d_buffer[i] += d_clipped * 0.1 + t_1 * *drive;
                    t_1 * t
                },
            );
            d_drive_1
        },
    )
}
pub fn sample_processing_vjp(
    buffer: &mut [f64],
    d_buffer: &mut [f64],
    drive: &f64,
    d_drive: &mut f64,
) {
    ::autodiff_runtime::shadow::check(d_buffer, buffer, "buffer");
    let mut kept = ::autodiff_runtime::records::arguments();
    let (t, tape) = distort_augmented(
        ::autodiff_runtime::records::lend(&mut *buffer, &mut kept),
        drive,
    );
    let half = buffer.len() / 2;
    let t_1 = &mut buffer[half..];
    let t_2 = *drive * 0.5;
    let mut saved = ::autodiff_runtime::records::copy(t_1);
    let (t_1, tape_1) = fade_augmented(&mut *t_1, t_2);
    let t_3 = &mut buffer[..half];
    let mut saved_1 = ::autodiff_runtime::records::copy(t_3);
    let (t_3, tape_2) = distort_augmented(&mut *t_3, &0.7);
    let t_4 = buffer.len() > 0;
    if t_4 {
        buffer[0] *= 0.5;
    }
    let t_5 = buffer.len();
    let t_6 = t_5 > 0;
    let t_5 = t_5.wrapping_sub(1);
    if t_6 {
        buffer[t_5] += *drive * *drive;
    }
    let d_drive_1 = if t_6 {
        let t = d_buffer[t_5] * *drive;
        t + t
    } else {
        -0.0
    };
    if t_4 {
        d_buffer[0] += ::autodiff_runtime::shadow::take(&mut d_buffer[0]) * 0.5;
    }
    distort_adjoint(
        &mut saved_1,
        &mut d_buffer[..half],
        &0.7,
        ::autodiff_runtime::Constant,
        tape_2,
        ::autodiff_runtime::Differentiable::zero_like(&t_3),
    );
    let mut d_argument = -0.0;
    fade_adjoint(
        &mut saved,
        &mut d_buffer[half..],
        t_2,
        &mut d_argument,
        tape_1,
        ::autodiff_runtime::Differentiable::zero_like(&t_1),
    );
    let mut d_drive_2 = -0.0;
    distort_adjoint(
        kept.again(&mut *buffer),
        &mut *d_buffer,
        drive,
        &mut d_drive_2,
        tape,
        ::autodiff_runtime::Differentiable::zero_like(&t),
    );
    *d_drive += d_drive_1 + d_argument * 0.5 + d_drive_2;
}
#[inline]
pub fn sample_processing_augmented<'tape>(
    buffer: &mut [f64],
    drive: &f64,
) -> (
    (),
    ::autodiff_runtime::nested_tape!('tape, (& mut [f64], & mut [f64], & f64) -> f64),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let (t, tape) = distort_augmented(
        ::autodiff_runtime::records::lend(&mut *buffer, &mut kept),
        drive,
    );
    let tape = tape.keep_tape();
    let half = buffer.len() / 2;
    let t_1 = &mut buffer[half..];
    let mut saved = ::autodiff_runtime::records::copy(t_1);
    let (t_1, tape_1) = fade_augmented(&mut *t_1, *drive * 0.5);
    let tape_1 = tape_1.keep_tape();
    let t_2 = &mut buffer[..half];
    let mut saved_1 = ::autodiff_runtime::records::copy(t_2);
    let (t_2, tape_2) = distort_augmented(&mut *t_2, &0.7);
    let tape_2 = tape_2.keep_tape();
    let t_3 = buffer.len() > 0;
    if t_3 {
        buffer[0] *= 0.5;
    }
    let t_4 = buffer.len();
    let t_5 = t_4.wrapping_sub(1);
    if t_4 > 0 {
        buffer[t_5] += *drive * *drive;
    }
    let tape = move |buffer: &mut [f64], d_buffer: &mut [f64], drive: &f64| {
        let t_5 = *drive * 0.5;
        let t_6 = t_4.wrapping_sub(1);
        let d_drive_1 = if t_4 > 0 {
            let t = d_buffer[t_6] * *drive;
            t + t
        } else {
            -0.0
        };
        if t_3 {
            d_buffer[0] += ::autodiff_runtime::shadow::take(&mut d_buffer[0]) * 0.5;
        }
        distort_adjoint(
            &mut saved_1,
            &mut d_buffer[..half],
            &0.7,
            ::autodiff_runtime::Constant,
            tape_2,
            ::autodiff_runtime::Differentiable::zero_like(&t_2),
        );
        let mut d_argument = -0.0;
        fade_adjoint(
            &mut saved,
            &mut d_buffer[half..],
            t_5,
            &mut d_argument,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
        let mut d_drive_2 = -0.0;
        distort_adjoint(
            kept.again(&mut *buffer),
            &mut *d_buffer,
            drive,
            &mut d_drive_2,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        d_drive_1 + d_argument * 0.5 + d_drive_2
    };
    ((), ::autodiff_runtime::nested!(tape, (& mut [f64], & mut [f64], & f64) -> f64))
}
