pub fn fir_filter_vjp(
    signal: &[f64],
    d_signal: &mut [f64],
    taps: &[f64],
    d_taps: &mut [f64],
    out: &mut [f64],
    d_out: &mut [f64],
) {
    ::autodiff_runtime::shadow::check(d_signal, signal, "signal");
    ::autodiff_runtime::shadow::check(d_taps, taps, "taps");
    ::autodiff_runtime::shadow::check(d_out, out, "out");
    let t = signal.len();
    for n in 0..t {
        let mut acc: f64 = 0.0;
        for k in 0..taps.len() {
            let tap = taps[k];
            if n >= k {
                acc += tap * signal[n - k];
            }
        }
        out[n] = acc;
    }
    for n in (0..t).rev() {
        let t = taps.len();
        let d_acc = ::autodiff_runtime::shadow::take(&mut d_out[n]);
        let d_taps_1 = &mut d_taps[..t];
        for k in 0..t {
            let tap_1 = taps[k];
            let d_tap = if n >= k {
                let t = n - k;
                let t_1 = signal[t];
                d_signal[t] += d_acc * tap_1;
                d_acc * t_1
            } else {
                -0.0
            };
            d_taps_1[k] += d_tap;
        }
    }
}
#[inline]
pub fn fir_filter_augmented(
    signal: &[f64],
    taps: &[f64],
    out: &mut [f64],
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, & [f64], ::core::option::Option
        < & mut [f64] >, & mut [f64]) -> ()
    ),
) {
    for n in 0..signal.len() {
        let mut acc: f64 = 0.0;
        for k in 0..taps.len() {
            let tap = taps[k];
            if n >= k {
                acc += tap * signal[n - k];
            }
        }
        out[n] = acc;
    }
    (
        (),
        move |
            signal: &[f64],
            mut d_signal: ::core::option::Option<&mut [f64]>,
            taps: &[f64],
            mut d_taps: ::core::option::Option<&mut [f64]>,
            d_out: &mut [f64]|
        {
            for n in (0..signal.len()).rev() {
                let t = taps.len();
                let d_acc = ::autodiff_runtime::shadow::take(&mut d_out[n]);
                let mut d_taps_1 = d_taps.as_deref_mut().map(|d_taps| &mut d_taps[..t]);
                for k in 0..t {
                    let tap_1 = taps[k];
                    let d_tap = if n >= k {
                        let t = n - k;
                        let t_1 = signal[t];
                        if let Some(d_signal) = &mut d_signal {
                            d_signal[t] += d_acc * tap_1;
                        }
                        d_acc * t_1
                    } else {
                        -0.0
                    };
                    if let Some(d_taps_1) = &mut d_taps_1 {
                        d_taps_1[k] += d_tap;
                    }
                }
            }
        },
    )
}
