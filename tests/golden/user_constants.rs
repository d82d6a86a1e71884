pub fn user_constants_grad(distance: f64, phase: f64) -> (f64, f64, f64) {
    const ALBEDO: f64 = 0.3;
    let t = planet::orbit::DAYS as f64;
    let delay = distance * planet::orbit::RADIUS / LIGHT / t;
    let disc = consts::PI * (self::planet::RADIUS / planet::orbit::RADIUS * 1e5).powi(2);
    let lit = ALBEDO * (FRAC_1_SQRT_2 + core::f64::consts::FRAC_1_PI * phase.cos());
    let t_1 = distance * distance;
    let t_2 = disc * lit / t_1;
    let ln_1 = f64::from(f32::MAX).ln();
    let t_1 = 1.0 / t_1;
    let d_lit = disc * t_1;
    let d_phase = ln_1 * f64::EPSILON
        - d_lit * ALBEDO * core::f64::consts::FRAC_1_PI * phase.sin();
    let d_delay = REDSHIFT;
    let d_distance = -2.0 * (t_2 * t_1 * distance)
        + d_delay / t / LIGHT * planet::orbit::RADIUS;
    (t_2 + delay * REDSHIFT + phase * f64::EPSILON * ln_1, d_distance, d_phase)
}
