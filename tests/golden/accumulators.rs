pub fn studentised_range_grad(data: &[f64], d_data: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_data, data, "data");
    let mut stats = Stats {
        lowest: f64::INFINITY,
        highest: f64::NEG_INFINITY,
        ..Stats::default()
    };
    let t = data.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let x = data[i];
        let mut saved = ::autodiff_runtime::records::copy(&stats);
        let (t, tape) = stats.push_augmented(x);
        records.push((t, tape, saved));
    }
    let t_1 = stats.highest;
    let t_2 = stats.lowest;
    let mut saved = ::autodiff_runtime::records::copy(&stats);
    let (t_3, tape) = stats.variance_augmented();
    let sqrt_1 = t_3.sqrt();
    let value = (t_1 - t_2) / sqrt_1;
    let recip_sqrt = 1.0 / sqrt_1;
    let t_1 = recip_sqrt;
    let t_2 = -(value * recip_sqrt * (0.5 * recip_sqrt));
    let mut d_stats = ::autodiff_runtime::shadow::zero_like(&stats);
    saved.variance_adjoint(&mut d_stats, tape, t_2);
    d_stats.lowest -= t_1;
    d_stats.highest += t_1;
    for i in (0..t).rev() {
        let (t, tape, mut saved) = records.pop();
        let x_1 = data[i];
        let mut d_x = -0.0;
        saved
            .push_adjoint(
                &mut d_stats,
                x_1,
                &mut d_x,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        d_data[i] = d_x;
    }
    value
}
#[inline]
pub fn studentised_range_augmented<'tape>(
    data: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let mut stats = Stats {
        lowest: f64::INFINITY,
        highest: f64::NEG_INFINITY,
        ..Stats::default()
    };
    let t = data.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let x = data[i];
        let mut saved = ::autodiff_runtime::records::copy(&stats);
        let (t, tape) = stats.push_augmented(x);
        records.push((t, tape.keep_tape(), saved));
    }
    let t = stats.highest;
    let t_1 = stats.lowest;
    let mut saved = ::autodiff_runtime::records::copy(&stats);
    let (t_2, tape) = stats.variance_augmented();
    let tape = tape.keep_tape();
    let sqrt_1 = t_2.sqrt();
    let value = (t - t_1) / sqrt_1;
    let tape = move |
        data: &[f64],
        mut d_data: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t = data.len();
        let recip_sqrt = 1.0 / sqrt_1;
        let t_1 = seed * recip_sqrt;
        let t_2 = -(t_1 * value * (0.5 * recip_sqrt));
        let mut d_stats = ::autodiff_runtime::shadow::zero_like(&stats);
        saved.variance_adjoint(&mut d_stats, tape, t_2);
        d_stats.lowest -= t_1;
        d_stats.highest += t_1;
        for i in (0..t).rev() {
            let (t, tape, mut saved) = records.pop();
            let x_1 = data[i];
            let mut d_x = -0.0;
            saved
                .push_adjoint(
                    &mut d_stats,
                    x_1,
                    &mut d_x,
                    tape,
                    ::autodiff_runtime::Differentiable::zero_like(&t),
                );
            if let Some(d_data) = &mut d_data {
                d_data[i] += d_x;
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn smoothed_power_grad(
    samples: &[f64],
    d_samples: &mut [f64],
    gain: f64,
) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_samples, samples, "samples");
    let (mut taps, tape) = Taps::new_augmented(gain, 3);
    let mut saved = ::autodiff_runtime::records::copy(&taps);
    let (t, tape_1) = taps.fill_augmented(gain);
    let t_1 = samples.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let x = samples[i];
        let mut saved = ::autodiff_runtime::records::copy(&taps);
        let (t, tape) = taps.push_augmented(x);
        d_samples[i] = t;
        records.push((tape, saved));
        sum += t.powi(2);
    }
    let mut d_taps = ::autodiff_runtime::shadow::zero_like(&taps);
    for i in (0..t_1).rev() {
        let t = d_samples[i];
        let (tape, mut saved) = records.pop();
        let x_1 = samples[i];
        let t = 2.0 * t;
        let mut d_x = -0.0;
        saved.push_adjoint(&mut d_taps, x_1, &mut d_x, tape, t);
        d_samples[i] = d_x;
    }
    let mut d_gain = -0.0;
    saved
        .fill_adjoint(
            &mut d_taps,
            gain,
            &mut d_gain,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
    let mut d_gain_1 = -0.0;
    Taps::new_adjoint(
        gain,
        &mut d_gain_1,
        3,
        ::autodiff_runtime::Constant,
        tape,
        d_taps,
    );
    let d_gain = d_gain + d_gain_1;
    (sum, d_gain)
}
#[inline]
pub fn smoothed_power_augmented<'tape>(
    samples: &[f64],
    gain: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (mut taps, tape) = Taps::new_augmented(gain, 3);
    let tape = tape.keep_tape();
    let mut saved = ::autodiff_runtime::records::copy(&taps);
    let (t, tape_1) = taps.fill_augmented(gain);
    let tape_1 = tape_1.keep_tape();
    let t_1 = samples.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let x = samples[i];
        let mut saved = ::autodiff_runtime::records::copy(&taps);
        let (t, tape) = taps.push_augmented(x);
        records.push((t, tape.keep_tape(), saved));
        sum += t.powi(2);
    }
    let tape = move |
        samples: &[f64],
        mut d_samples: ::core::option::Option<&mut [f64]>,
        gain: f64,
        seed: f64|
    {
        let t_1 = samples.len();
        let mut d_taps = ::autodiff_runtime::shadow::zero_like(&taps);
        let d_sum = seed;
        for i in (0..t_1).rev() {
            let (t, tape, mut saved) = records.pop();
            let x_1 = samples[i];
            let t = d_sum * (2.0 * t);
            let mut d_x = -0.0;
            saved.push_adjoint(&mut d_taps, x_1, &mut d_x, tape, t);
            if let Some(d_samples) = &mut d_samples {
                d_samples[i] += d_x;
            }
        }
        let mut d_gain = -0.0;
        saved
            .fill_adjoint(
                &mut d_taps,
                gain,
                &mut d_gain,
                tape_1,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        let mut d_gain_1 = -0.0;
        Taps::new_adjoint(
            gain,
            &mut d_gain_1,
            3,
            ::autodiff_runtime::Constant,
            tape,
            d_taps,
        );
        let d_gain = d_gain + d_gain_1;
        d_gain
    };
    (
        sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
