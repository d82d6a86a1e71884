//! A projectile fired upwards against quadratic drag, in closed form.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The height after `t`, on the way up or down.
#[differentiate(reverse)]
pub fn projectile_drag(launch: f64, drag: f64, t: f64) -> f64 {
    let g = 9.806_65;
    let terminal = (g / drag).sqrt();
    let apex_time = terminal / g * (launch / terminal).atan();
    let apex = 0.5 * terminal * terminal / g * (launch * launch / (terminal * terminal)).ln_1p();
    if t < apex_time {
        let remaining = g * (apex_time - t) / terminal;
        apex + terminal * terminal / g * remaining.cos().ln()
    } else {
        let fallen = g * (t - apex_time) / terminal;
        apex - terminal * terminal / g * fallen.cosh().ln()
    }
}

pub fn check() {
    check_gradient(
        |[v, k, t]| projectile_drag(v, k, t),
        |[v, k, t]| projectile_drag_grad(v, k, t),
        &[[30.0, 0.01, 1.1], [30.0, 0.01, 4.0], [80.0, 0.002, 3.0]],
    );
}
