//! Calls along paths: into an inner module, from `self`, and back up with `super`.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn decay(rate: f64, t: f64) -> f64 {
    (-rate * t).exp()
}

mod absorption {
    use autodiff_runtime::differentiate;

    #[differentiate(reverse)]
    pub(super) fn fast(rate: f64, t: f64) -> f64 {
        1.0 - super::decay(rate, t)
    }

    pub(super) mod lagged {
        use autodiff_runtime::differentiate;

        #[differentiate(reverse)]
        pub(in super::super) fn slow(rate: f64, lag: f64, t: f64) -> f64 {
            if t < lag { 0.0 } else { super::fast(rate, t - lag) }
        }
    }
}

/// The concentration of a drug that is absorbed in two phases and decays.
#[differentiate(reverse)]
pub fn inner_modules(fast: f64, slow: f64, lag: f64, elimination: f64, t: f64) -> f64 {
    let absorbed =
        0.7 * absorption::fast(fast, t) + 0.3 * self::absorption::lagged::slow(slow, lag, t);
    absorbed * self::decay(elimination, t)
}

pub fn check() {
    check_gradient(
        |[f, s, l, e, t]| inner_modules(f, s, l, e, t),
        |[f, s, l, e, t]| inner_modules_grad(f, s, l, e, t),
        &[[1.2, 0.3, 0.5, 0.1, 2.0], [0.8, 0.2, 3.0, 0.4, 1.0]],
    );
}
