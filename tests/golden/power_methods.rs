pub fn power_methods_grad(
    mass: f64,
    exponent: f64,
    density: f64,
    n: i32,
) -> (f64, f64, f64, f64) {
    let powf_1 = mass.powf(exponent);
    let metabolic = 3.4 * powf_1;
    let t = mass / density;
    let radius = (t * 0.239).cbrt();
    let sqrt_mass = mass.sqrt();
    let diagonal = radius.hypot(sqrt_mass);
    let recip_density = density.recip();
    let fused = metabolic.mul_add(diagonal, 1.5_f64.mul_add(mass, recip_density));
    let t_1 = radius + 1.0;
    let powf_2 = 1.1_f64.powf(mass);
    let steep = t_1.powi(n) + density.powf(0.25) + powf_2;
    let d_diagonal = metabolic;
    let recip_diagonal = 1.0 / diagonal;
    let d_radius = ::autodiff_runtime::partials::powi_base(t_1, n)
        + d_diagonal * (radius * recip_diagonal);
    let t_1 = d_radius / (3.0 * (radius * radius)) * 0.239 / density;
    let d_density = 0.25 * density.powf(-0.75) - recip_density * recip_density - t_1 * t;
    let d_metabolic = diagonal;
    let d_powf = d_metabolic * 3.4;
    let d_mass = ::autodiff_runtime::partials::powf_exponent(1.1_f64, mass, powf_2) + 1.5
        + d_diagonal * (sqrt_mass * recip_diagonal) * (0.5 / sqrt_mass) + t_1
        + d_powf * ::autodiff_runtime::partials::powf_base(mass, exponent);
    let d_exponent = d_powf
        * ::autodiff_runtime::partials::powf_exponent(mass, exponent, powf_1);
    (fused + steep, d_mass, d_exponent, d_density)
}
