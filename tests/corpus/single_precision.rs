//! Single precision throughout: the shading of a glossy surface.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
fn schlick(cosine: f32, reflectance: f32) -> f32 {
    reflectance + (1.0 - reflectance) * (1.0 - cosine).powi(5)
}

/// The Cook-Torrance specular term with a GGX distribution.
#[differentiate(reverse)]
pub fn single_precision(normal_half: f32, normal_view: f32, roughness: f32, reflectance: f32) -> f32 {
    let alpha = roughness * roughness;
    let squared = alpha * alpha;
    let denominator = normal_half * normal_half * (squared - 1.0) + 1.0;
    let distribution = squared / (std::f32::consts::PI * denominator * denominator);
    let k = (roughness + 1f32).powi(2) / 8.0;
    let geometry = normal_view / (normal_view * (1.0 - k) + k);
    let visible = if normal_view > 0.0 { distribution * geometry } else { 0.0 };
    (visible * schlick(normal_half, reflectance) / (4.0 * normal_view)).clamp(f32::EPSILON, 10.0_f32)
}

pub fn check() {
    check_gradient(
        |[h, v, r, f]| single_precision(h, v, r, f),
        |[h, v, r, f]| single_precision_grad(h, v, r, f),
        &[[0.75, 0.5, 0.5, 0.25], [0.5, 0.875, 0.75, 0.5]],
    );
}
