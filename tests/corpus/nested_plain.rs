//! Plain functions inside the body, called with active arguments: no attribute is asked of them.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

/// The fraction of light that a glass pane reflects, by Fresnel's equations for both polarisations.
#[differentiate(reverse)]
pub fn nested_plain(incidence: f64, index: f64) -> f64 {
    fn square(x: f64) -> f64 {
        x * x
    }

    fn reflected(near: f64, far: f64) -> f64 {
        square((near - far) / (near + far))
    }

    let cosine = incidence.cos();
    let transmitted = (1.0 - square(incidence.sin() / index)).sqrt();
    let perpendicular = reflected(cosine, index * transmitted);
    let parallel = reflected(transmitted, index * cosine);
    0.5 * (perpendicular + parallel)
}

pub fn check() {
    check_gradient(
        |[a, n]| nested_plain(a, n),
        |[a, n]| nested_plain_grad(a, n),
        &[[0.4, 1.5], [1.2, 1.33], [-0.7, 2.4]],
    );
}
