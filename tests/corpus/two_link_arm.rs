//! The forward kinematics of an arm of two links.

use autodiff::check_vjp;
use autodiff_runtime::differentiate;

/// The position and the orientation of the hand.
#[differentiate(reverse)]
pub fn two_link_arm(lengths: (f64, f64), shoulder: f64, elbow: f64) -> ((f64, f64), f64) {
    let orientation = shoulder + elbow;
    let x = lengths.0 * shoulder.cos() + lengths.1 * orientation.cos();
    let y = lengths.0 * shoulder.sin() + lengths.1 * orientation.sin();
    ((x, y), orientation)
}

pub fn check() {
    check_vjp::<f64, 4, 3>(
        |[l1, l2, s, e]| {
            let ((x, y), orientation) = two_link_arm((l1, l2), s, e);
            [x, y, orientation]
        },
        |[l1, l2, s, e], [sx, sy, so]| {
            let (((x, y), orientation), (d_l1, d_l2), d_s, d_e) =
                two_link_arm_vjp((l1, l2), s, e, ((sx, sy), so));
            ([x, y, orientation], [d_l1, d_l2, d_s, d_e])
        },
        &[[0.4, 0.3, 0.5, 0.9], [1.2, 0.8, -1.0, 2.0]],
    );
}
