//! A biquad filter in direct form II, with its state in an array, over the samples in place.

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn biquad_filter(samples: &mut [f64], b: &[f64; 3], a: &[f64; 2]) {
    let mut state = [0.0; 2];
    for sample in samples.iter_mut() {
        let w = *sample - a[0] * state[0] - a[1] * state[1];
        *sample = b[0] * w + b[1] * state[0] + b[2] * state[1];
        state[1] = state[0];
        state[0] = w;
    }
}

pub fn check() {
    check_flat_vjp(
        |v| {
            let mut samples = v[5..].to_vec();
            biquad_filter(&mut samples, v[..3].try_into().unwrap(), v[3..5].try_into().unwrap());
            samples
        },
        |v, seed, d| {
            let (mut samples, mut d_samples) = (v[5..].to_vec(), seed.to_vec());
            let (d_b, d) = d.split_at_mut(3);
            let (d_a, d) = d.split_at_mut(2);
            biquad_filter_vjp(
                &mut samples,
                &mut d_samples,
                v[..3].try_into().unwrap(),
                d_b.try_into().unwrap(),
                v[3..5].try_into().unwrap(),
                d_a.try_into().unwrap(),
            );
            for (d, d_sample) in d.iter_mut().zip(d_samples) {
                *d += d_sample;
            }
            samples
        },
        &[&[0.5, 0.3, 0.1, -0.4, 0.2, 1.0, 0.5, -0.7, 0.2], &[0.5, 0.3, 0.1, -0.4, 0.2]],
    );
}
