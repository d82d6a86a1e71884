fn schlick_grad(cosine: f32, reflectance: f32) -> (f32, f32, f32) {
    let t = 1.0 - reflectance;
    let t_1 = 1.0 - cosine;
    let powi_1 = t_1.powi(5);
    let d_cosine = -(t * (5.0 * t_1.powi(4)));
    let d_reflectance = 1.0 - powi_1;
    (reflectance + t * powi_1, d_cosine, d_reflectance)
}
pub fn single_precision_grad(
    normal_half: f32,
    normal_view: f32,
    roughness: f32,
    reflectance: f32,
) -> (f32, f32, f32, f32, f32) {
    let alpha = roughness * roughness;
    let squared = alpha * alpha;
    let t = normal_half * normal_half;
    let t_1 = squared - 1.0;
    let denominator = t * t_1 + 1.0;
    let t_2 = std::f32::consts::PI * denominator;
    let t_3 = t_2 * denominator;
    let distribution = squared / t_3;
    let t_4 = roughness + 1f32;
    let k = t_4.powi(2) / 8.0;
    let t_5 = 1.0 - k;
    let t_6 = normal_view * t_5 + k;
    let geometry = normal_view / t_6;
    let t_7 = normal_view > 0.0;
    let visible = if t_7 { distribution * geometry } else { 0.0 };
    let (t_8, tape) = schlick_augmented(normal_half, reflectance);
    let t_9 = 4.0 * normal_view;
    let t_10 = visible * t_8 / t_9;
    let clamp_1 = t_10.clamp(f32::EPSILON, 10.0_f32);
    let t_9 = (if clamp_1 == t_10 { 1.0 } else { 0.0 }) / t_9;
    let t_10 = t_9 * t_10 * 4.0;
    let t_11 = -t_10;
    let d_visible = t_9 * t_8;
    let mut d_normal_half = -0.0;
    let mut d_reflectance = -0.0;
    schlick_adjoint(
        normal_half,
        &mut d_normal_half,
        reflectance,
        &mut d_reflectance,
        tape,
        t_9 * visible,
    );
    let (d_normal_half_1, d_normal_view, d_roughness) = if t_7 {
        let d_distribution = d_visible * geometry;
        let d_geometry = d_visible * distribution;
        let t_6 = d_geometry / t_6;
        let t_7 = t_6 * geometry;
        let d_k = t_7 * normal_view - t_7;
        let t_3 = d_distribution / t_3;
        let d_denominator = -2.0 * (t_3 * distribution * t_2);
        let d_squared = t_3 + d_denominator * t;
        let t = d_denominator * t_1 * normal_half;
        let t_1 = d_squared * alpha;
        let d_alpha = t_1 + t_1;
        let t_1 = d_alpha * roughness;
        (
            d_normal_half + t + t,
            t_6 - t_10 - t_7 * t_5,
            d_k / 8.0 * (2.0 * t_4) + t_1 + t_1,
        )
    } else {
        (d_normal_half, t_11, 0.0)
    };
    (clamp_1, d_normal_half_1, d_normal_view, d_roughness, d_reflectance)
}
