#[inline]
#[allow(unused_variables, clippy::let_and_return)]
pub(crate) fn attributes_kept_grad(temperature: f64, humidity: f64) -> (f64, f64, f64) {
    let a: f64 = 8.07131;
    let b: f64 = 1730.63;
    let c: f64 = 233.426;
    let t_1 = c + temperature;
    let t_2 = b / t_1;
    let exponent: f64 = a - t_2;
    let powf_1 = 10_f64.powf(exponent);
    let saturated: f64 = powf_1 * 1.333_22;
    let actual = humidity * saturated;
    let d_saturated = humidity;
    let d_exponent = d_saturated * 1.333_22
        * ::autodiff_runtime::partials::powf_exponent(10_f64, exponent, powf_1);
    let d_temperature = d_exponent / t_1 * t_2;
    let d_humidity = saturated;
    (actual, d_temperature, d_humidity)
}
