//! A user's items under the names of the library's: nothing that is generated may look at them.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[allow(non_camel_case_types, dead_code)]
struct f64x;

#[allow(dead_code)]
enum Option {
    None,
    Some,
}

#[allow(dead_code)]
trait Slot {
    fn add(self, other: Self) -> Self;
    fn sin(self) -> Self;
}

#[allow(dead_code)]
struct Constant;

#[allow(dead_code)]
mod std {}

#[allow(dead_code)]
mod core {}

#[differentiate(reverse)]
fn default(x: f64) -> f64 {
    x.cbrt()
}

/// The surface of a spherical cap in terms of its volume's cube root.
#[differentiate(reverse)]
pub fn hygiene_items(x: f64, height: f64) -> f64 {
    let side = default(x * height);
    if side > 1.0 { side.sin() * height.max(0.5) } else { side * height.powi(2) }
}

pub fn check() {
    check_gradient(
        |[x, h]| hygiene_items(x, h),
        |[x, h]| hygiene_items_grad(x, h),
        &[[0.7, 0.4], [2.0, 1.5]],
    );
}
