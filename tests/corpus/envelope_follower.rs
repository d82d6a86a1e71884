//! An envelope follower: a variable that is changed in both arms of an `if` in a loop.

use autodiff::check_flat;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn envelope_follower(signal: &[f64], attack: f64, release: f64) -> f64 {
    let mut envelope = 0.0;
    let mut peak = 0.0f64;
    for x in signal {
        let level = x.abs();
        if level > envelope {
            envelope = attack * envelope + (1.0 - attack) * level;
        } else {
            envelope = release * envelope + (1.0 - release) * level;
        }
        peak = peak.max(envelope);
    }
    peak + envelope
}

pub fn check() {
    check_flat(
        |v| envelope_follower(&v[2..], v[0], v[1]),
        |v, d| {
            let (value, d_attack, d_release) = envelope_follower_grad(&v[2..], &mut d[2..], v[0], v[1]);
            d[..2].copy_from_slice(&[d_attack, d_release]);
            value
        },
        &[&[0.3, 0.9, 0.1, 1.0, -0.4, 0.2, -2.0, 0.6], &[0.6, 0.95, 1.0, 0.5]],
    );
}
