pub fn nested_annotated_grad(
    depth: f64,
    width: f64,
    slope: f64,
) -> (f64, f64, f64, f64) {
    const ROUGHNESS: f64 = 0.013;
    const SIDE: f64 = 1.5;
    #[differentiate(reverse)]
    #[allow(dead_code)]
    fn hydraulic_radius(area: f64, perimeter: f64) -> f64 {
        area / perimeter
    }
    let t = SIDE * depth;
    let t_1 = width + t;
    let area = depth * t_1;
    let sqrt_1 = (1.0_f64 + SIDE * SIDE).sqrt();
    let perimeter = width + 2.0 * depth * sqrt_1;
    let (radius, tape) = hydraulic_radius_augmented(area, perimeter);
    let t_2 = 2.0 / 3.0;
    let powf_1 = radius.powf(t_2);
    let t_3 = area * powf_1;
    let sqrt_slope = slope.sqrt();
    let t_4 = 1.0 / ROUGHNESS;
    let t_5 = sqrt_slope * t_4;
    let d_slope = t_3 * t_4 * (0.5 / sqrt_slope);
    let d_radius = t_5 * area * ::autodiff_runtime::partials::powf_base(radius, t_2);
    let mut d_area = -0.0;
    let mut d_perimeter = -0.0;
    hydraulic_radius_adjoint(
        area,
        &mut d_area,
        perimeter,
        &mut d_perimeter,
        tape,
        d_radius,
    );
    let d_area = t_5 * powf_1 + d_area;
    let d_width = d_perimeter + d_area * depth;
    let d_depth = d_perimeter * sqrt_1 * 2.0 + d_area * t_1 + d_area * t;
    (t_3 * sqrt_slope / ROUGHNESS, d_depth, d_width, d_slope)
}
fn hydraulic_radius_grad(area: f64, perimeter: f64) -> (f64, f64, f64) {
    let value = area / perimeter;
    let recip_perimeter = 1.0 / perimeter;
    let d_area = recip_perimeter;
    let d_perimeter = -(value * recip_perimeter);
    (value, d_area, d_perimeter)
}
