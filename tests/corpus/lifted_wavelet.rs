//! A wavelet transform by lifting in place; the result is copied from a vector into a slice.
#![allow(clippy::manual_is_multiple_of)]

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;
#[differentiate(reverse)]
pub fn lifted_wavelet(signal: &mut [f64]) {
    let n = signal.len();
    assert!(n % 2 == 0 && n >= 4, "length must be even");
    for i in (1..n - 1).step_by(2) {
        signal[i] -= 0.5 * (signal[i - 1] + signal[i + 1]);
    }
    signal[n - 1] -= signal[n - 2];
    for i in (2..n).step_by(2) {
        signal[i] += 0.25 * (signal[i - 1] + signal[i + 1]);
    }
    signal[0] += 0.5 * signal[1];
    let mut tmp = vec![0.0; n];
    for (i, v) in signal.iter().enumerate() {
        let k = if i % 2 == 0 { i / 2 } else { n / 2 + i / 2 };
        tmp[k] = *v * v.abs().sqrt();
    }
    signal.copy_from_slice(&tmp);
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let mut a = v.to_vec();
            lifted_wavelet(&mut a);
            a
        },
        |v, s, d| {
            let mut a = v.to_vec();
            let mut da = s.to_vec();
            lifted_wavelet_vjp(&mut a, &mut da);
            for (d, x) in d.iter_mut().zip(da) {
                *d += x
            }
            a
        },
        &[&[1.0, 2.0, 0.3, 5.0, 2.2, -1.0]],
    );
}
