//! A finite impulse response filter into an output slice.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

/// Writes `signal` convolved with `taps`; before its begin the signal is zero.
#[differentiate(reverse)]
pub fn fir_filter(signal: &[f64], taps: &[f64], out: &mut [f64]) {
    for n in 0..signal.len() {
        let mut acc = 0.0;
        for (k, tap) in taps.iter().enumerate() {
            if n >= k {
                acc += tap * signal[n - k];
            }
        }
        out[n] = acc;
    }
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let mut out = vec![0.0; v.len() - 3];
            fir_filter(&v[3..], &v[..3], &mut out);
            out
        },
        |v, seed, d| {
            let mut out = vec![0.0; v.len() - 3];
            let mut d_out = seed.to_vec();
            let (d_taps, d_signal) = d.split_at_mut(3);
            fir_filter_vjp(&v[3..], d_signal, &v[..3], d_taps, &mut out, &mut d_out);
            assert!(d_out.iter().all(|&d| d == 0.0), "what is overwritten has no derivative");
            out
        },
        &[&[0.5, 0.3, -0.2, 1.0, 2.0, -1.0, 0.7, 0.4], &[0.5, 0.3, -0.2]],
    );
}
