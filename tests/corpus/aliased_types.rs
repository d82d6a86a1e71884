//! A result of a type that only rustc knows to be a float.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

type Celsius = f64;

/// The temperature that a wind makes it feel like.
#[differentiate(reverse, wrt(temperature, wind))]
pub fn aliased_types(temperature: Celsius, wind: f64) -> Celsius {
    let power = wind.powf(0.16);
    let chill: Celsius = 13.12 + 0.6215 * temperature - 11.37 * power;
    if wind > 4.8 { chill + 0.3965 * temperature * power } else { temperature }
}

pub fn check() {
    check_gradient(
        |[t, w]| aliased_types(t, w),
        |[t, w]| aliased_types_grad(t, w),
        &[[-5.0, 20.0], [3.0, 2.0]],
    );
}
