//! A boost in special relativity, which refuses speeds beyond that of light.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

/// The time and the place of an event in a frame that moves with `speed`, in units of light's.
#[differentiate(reverse)]
pub fn lorentz_boost(time: f64, place: f64, speed: f64) -> (f64, f64) {
    assert!(speed.abs() < 1.0, "faster than light: {speed}");
    let gamma = (1.0 - speed * speed).sqrt().recip();
    let (t, x) = (gamma * (time - speed * place), gamma * (place - speed * time));
    (t, x)
}

pub fn check() {
    check_vjp::<f64, 3, 2>(
        |[t, x, v]| lorentz_boost(t, x, v).into(),
        |[t, x, v], seed| {
            let (value, d_t, d_x, d_v) = lorentz_boost_vjp(t, x, v, seed.into());
            (value.into(), [d_t, d_x, d_v])
        },
        &[[1.0, 0.3, 0.6], [-2.0, 1.7, -0.8]],
    );
    std::panic::catch_unwind(|| lorentz_boost_vjp(1.0, 1.0, 1.5, (1.0, 0.0))).unwrap_err();
}
