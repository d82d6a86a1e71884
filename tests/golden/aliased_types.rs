pub fn aliased_types_grad(temperature: Celsius, wind: f64) -> (Celsius, Celsius, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let power = wind.powf(0.16);
    let chill: Celsius = 13.12 + 0.6215 * temperature - 11.37 * power;
    let (value, branch) = if wind > 4.8 {
        let t = 0.3965 * temperature;
        (chill + t * power, Branch::Then(t))
    } else {
        (temperature, Branch::Else)
    };
    let (d_temperature, d_wind) = match branch {
        Branch::Then(t) => {
            let d_power = t + -11.37;
            (power * 0.3965 + 0.6215, d_power * (0.16 * wind.powf(-0.84)))
        }
        Branch::Else => (1.0, 0.0),
    };
    (value, d_temperature, d_wind)
}
