pub fn aliased_types_grad(temperature: Celsius, wind: f64) -> (Celsius, Celsius, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let power = wind.powf(0.16);
    let t = temperature;
    let chill: Celsius = 13.12 + 0.6215 * t - 11.37 * power;
    let (value, branch) = if wind > 4.8 {
        let t = 0.3965 * temperature;
        (chill + t * power, Branch::Then(t))
    } else {
        (temperature, Branch::Else)
    };
    let mut d_temperature = ::autodiff_runtime::shadow::zero_like(&temperature);
    let (d_wind, t) = match branch {
        Branch::Then(t) => {
            d_temperature += power * 0.3965;
            let d_power = t + -11.37;
            (d_power * (0.16 * wind.powf(-0.84)), 0.6215)
        }
        Branch::Else => {
            d_temperature += 1.0;
            (0.0, 0.0)
        }
    };
    d_temperature += t;
    (value, d_temperature, d_wind)
}
