//! Friction in one of several models, chosen by a number.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The force against a motion of the given speed: 0 none, 1 viscous, 2 Coulomb, 3 Stribeck.
#[differentiate(reverse)]
pub fn friction_force(speed: f64, normal: f64, coefficient: f64, regime: u8) -> f64 {
    match regime {
        0 => 0.0,
        1 => -coefficient * speed,
        2 => -coefficient * normal * (speed / 0.01).tanh(),
        3 => {
            let stribeck = (-(speed / 0.3).powi(2)).exp();
            let level = coefficient * (1.0 + 0.5 * stribeck);
            -level * normal * (speed / 0.01).tanh() - 0.1 * speed
        }
        _ => panic!("no friction model {regime}"),
    }
}

pub fn check() {
    for regime in 0..4 {
        check_gradient(
            |[v, n, c]| friction_force(v, n, c, regime),
            |[v, n, c]| friction_force_grad(v, n, c, regime),
            &[[0.008, 9.81, 0.4], [-0.005, 20.0, 0.2]],
        );
    }
    let panic = std::panic::catch_unwind(|| friction_force_grad(1.0, 1.0, 1.0, 9)).unwrap_err();
    assert_eq!(panic.downcast_ref::<String>().unwrap(), "no friction model 9");
}
