//! Assertions on the way, which panic with the primal's message.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The focal length of a thick lens.
#[differentiate(reverse)]
pub fn assertions(index: f64, front: f64, back: f64, thickness: f64) -> f64 {
    assert!(index > 1.0);
    let curvature = 1.0 / front - 1.0 / back;
    assert!(thickness >= 0.0, "a lens of thickness {thickness} does not exist");
    let correction = (index - 1.0) * thickness / (index * front * back);
    debug_assert!(correction.is_finite());
    let power = (index - 1.0) * (curvature + correction);
    assert_ne!(power, 0.0, "no focus");
    debug_assert_eq!(power.signum(), power.signum().trunc());
    power.recip()
}

pub fn check() {
    check_gradient(
        |[n, f, b, t]| assertions(n, f, b, t),
        |[n, f, b, t]| assertions_grad(n, f, b, t),
        &[[1.5, 0.1, -0.12, 0.004], [1.7, -0.3, 0.2, 0.01]],
    );
    let panic = std::panic::catch_unwind(|| assertions_grad(1.5, 0.1, -0.12, -1.0)).unwrap_err();
    assert_eq!(panic.downcast_ref::<String>().unwrap(), "a lens of thickness -1 does not exist");
}
