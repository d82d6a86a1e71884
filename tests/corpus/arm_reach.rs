//! The inverse kinematics of an arm of two links: the law of cosines, and a fallback beyond its reach.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The shoulder's angle that brings the hand to `(x, y)`, or points the stretched arm there.
#[differentiate(reverse)]
pub fn arm_reach(x: f64, y: f64, upper: f64, fore: f64, elbow_up: bool) -> f64 {
    let distance = x.hypot(y);
    let bearing = y.atan2(x);
    if distance > upper + fore {
        return bearing;
    }
    let cosine = (upper * upper + distance * distance - fore * fore) / (2.0 * upper * distance);
    let offset = cosine.clamp(-1.0, 1.0).acos();
    if elbow_up { bearing + offset } else { bearing - offset }
}

pub fn check() {
    for elbow_up in [false, true] {
        check_gradient(
            |[x, y, u, f]| arm_reach(x, y, u, f, elbow_up),
            |[x, y, u, f]| arm_reach_grad(x, y, u, f, elbow_up),
            &[[0.5, 0.3, 0.4, 0.35], [-0.2, 0.6, 0.5, 0.4], [2.0, 1.0, 0.4, 0.3]],
        );
    }
}
