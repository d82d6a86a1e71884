//! Returns two branches deep, which fall through on the other paths.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The force of a bumper: free, then elastic, then on its stop, damped while closing.
#[differentiate(reverse)]
pub fn nested_return(gap: f64, closing: f64, stiffness: f64) -> f64 {
    let mut force = 0.0;
    if gap < 0.0 {
        let depth = -gap;
        if depth > 0.5 {
            return stiffness * (0.5 + 10.0 * (depth - 0.5));
        }
        force = stiffness * depth;
        if closing > 0.0 {
            if closing > 3.0 {
                return force * closing;
            }
            force += 0.3 * closing * depth;
        }
    } else if closing > 5.0 {
        return 0.01 * closing;
    }
    force + 0.001 * closing * gap
}

pub fn check() {
    check_gradient(
        |[g, c, k]| nested_return(g, c, k),
        |[g, c, k]| nested_return_grad(g, c, k),
        &[
            [-0.7, 1.0, 20.0],
            [-0.2, 4.0, 20.0],
            [-0.2, 1.5, 20.0],
            [-0.2, -1.5, 20.0],
            [0.4, 6.0, 20.0],
            [0.4, 2.0, 20.0],
        ],
    );
}
