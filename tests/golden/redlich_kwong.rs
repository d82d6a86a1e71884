fn parameters_vjp(
    critical_temperature: f64,
    critical_pressure: f64,
    seed: (f64, f64),
) -> ((f64, f64), f64, f64) {
    let rt = constants::GAS * critical_temperature;
    let t = constants::OMEGA_A * rt;
    let t_1 = t * rt;
    let sqrt_critical_temperature = critical_temperature.sqrt();
    let a = t_1 * sqrt_critical_temperature / critical_pressure;
    let value = constants::OMEGA_B * rt / critical_pressure;
    let recip_critical_pressure = 1.0 / critical_pressure;
    let t_2 = seed.1 * recip_critical_pressure;
    let d_a = seed.0;
    let t_3 = d_a * recip_critical_pressure;
    let d_critical_pressure = -(t_2 * value) - t_3 * a;
    let t = t_3 * sqrt_critical_temperature * t;
    let d_rt = t_2 * constants::OMEGA_B + t + t;
    let d_critical_temperature = t_3 * t_1 * (0.5 / sqrt_critical_temperature)
        + d_rt * constants::GAS;
    ((a, value), d_critical_temperature, d_critical_pressure)
}
pub fn redlich_kwong_grad(
    volume: f64,
    temperature: f64,
    critical: (f64, f64),
) -> (f64, f64, f64, (f64, f64)) {
    let ((a, b), tape) = parameters_augmented(critical.0, critical.1);
    let t = volume - b;
    let t_1 = volume / t;
    let t_2 = constants::GAS * temperature.powf(1.5);
    let t_3 = volume + b;
    let t_4 = t_2 * t_3;
    let t_5 = a / t_4;
    let t_4 = 1.0 / t_4;
    let d_a = -t_4;
    let t_4 = t_5 * t_4;
    let t_2 = t_4 * t_2;
    let d_temperature = t_4 * t_3 * constants::GAS * (1.5 * temperature.powf(0.5));
    let t = 1.0 / t;
    let t_3 = t_1 * t;
    let d_volume = t_2 + t - t_3;
    let d_b = t_2 + t_3;
    let mut d_critical_0 = -0.0;
    let mut d_critical_1 = -0.0;
    parameters_adjoint(
        critical.0,
        &mut d_critical_0,
        critical.1,
        &mut d_critical_1,
        tape,
        (d_a, d_b),
    );
    (t_1 - t_5, d_volume, d_temperature, (d_critical_0, d_critical_1))
}
