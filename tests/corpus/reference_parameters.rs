//! Parameters by reference: the gradient goes to a shadow after each.

use autodiff::{check_closed_form, check_gradient};
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn spring(stretch: &f64, stiffness: &f64) -> f64 {
    0.5 * stiffness * stretch * stretch
}

/// The energy of two springs in a row, of which the second is fixed at a wall.
#[differentiate(reverse)]
pub fn reference_parameters(position: &f64, stiffness: f64, wall: &f64) -> f64 {
    let stretch = *position - 1.0;
    let rest = wall - position;
    spring(&stretch, &stiffness) + 2.0 * spring(&rest, &(stiffness * stiffness)) + spring(wall, &0.1)
}

pub fn check() {
    let points = [[1.3, 2.0, 3.1], [0.2, 0.7, -0.4]];
    check_gradient(
        |[x, k, w]| reference_parameters(&x, k, &w),
        |[x, k, w]| {
            let (mut d_x, mut d_w) = (f64::NAN, f64::NAN);
            let (value, d_k) = reference_parameters_grad(&x, &mut d_x, k, &w, &mut d_w);
            (value, d_x, d_k, d_w)
        },
        &points,
    );
    for [x, k, w] in points {
        let (mut d_x, mut d_w) = (f64::NAN, f64::NAN);
        reference_parameters_grad(&x, &mut d_x, k, &w, &mut d_w);
        let (mut twice_x, mut twice_w) = (10.0, 20.0);
        reference_parameters_vjp(&x, &mut twice_x, k, &w, &mut twice_w, 2.0);
        assert!((twice_x - 10.0 - 2.0 * d_x).abs() < 1e-13 * twice_x.abs().max(10.0));
        assert!((twice_w - 20.0 - 2.0 * d_w).abs() < 1e-13 * twice_w.abs().max(20.0));
    }
    check_closed_form(
        |[s, k]| spring(&s, &k),
        |[s, k]| {
            let (mut d_s, mut d_k) = (1.0, 1.0);
            (spring_grad(&s, &mut d_s, &k, &mut d_k), d_s, d_k)
        },
        |[s, k]| [k * s, 0.5 * s * s],
        &[[0.3, 2.0], [0.0, 1.0]],
    );
}
