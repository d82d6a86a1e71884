//! A comb filter with a ring buffer: an index modulo its length, read before it is written.
#![allow(clippy::explicit_counter_loop)]

use autodiff::check_flat_vjp;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn comb_reverb(dry: &[f64], wet: &mut [f64], feedback: &f64, delay: usize) {
    let mut ring = vec![0.0; delay];
    let mut at = 0;
    for (x, y) in dry.iter().zip(wet.iter_mut()) {
        let echo = ring[at % delay];
        ring[at % delay] = x + feedback * echo;
        *y = 0.7 * x + 0.3 * echo;
        at += 1;
    }
}

pub fn check() {
    for delay in [1, 3] {
        check_flat_vjp(
            |v| {
                let mut wet = vec![0.0; v.len() - 1];
                comb_reverb(&v[1..], &mut wet, &v[0], delay);
                wet
            },
            |v, seed, d| {
                let (mut wet, mut d_wet) = (vec![9.0; v.len() - 1], seed.to_vec());
                let (d_feedback, d_dry) = d.split_first_mut().unwrap();
                comb_reverb_vjp(&v[1..], d_dry, &mut wet, &mut d_wet, &v[0], d_feedback, delay);
                assert!(d_wet.iter().all(|&d| d == 0.0));
                wet
            },
            &[&[0.5, 1.0, -0.3, 0.8, 0.2, 0.1, -0.9, 0.4], &[0.5]],
        );
    }
}
