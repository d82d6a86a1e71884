pub fn selected_arguments_grad(
    prefactor: f64,
    temperature: f64,
    activation: f64,
) -> (f64, f64) {
    const GAS: f64 = 8.314_462_618;
    let t = GAS * temperature;
    let exponent = -activation / t;
    let scaled = prefactor.ln().abs().floor();
    let exp_exponent = exponent.exp();
    let t_1 = prefactor * temperature.powf(0.5) * exp_exponent;
    let d_exponent = t_1;
    let d_temperature = exp_exponent * prefactor * (0.5 * temperature.powf(-0.5))
        - d_exponent / t * exponent * GAS;
    (t_1 + scaled, d_temperature)
}
