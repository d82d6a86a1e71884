pub fn wind_chill_grad(temperature: f32, wind: f32) -> (f32, f32, f32) {
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    let (value, branch) = if temperature > 10.0 || wind < 4.8 {
        (temperature, Branch::Then)
    } else {
        let power = wind.powf(0.16);
        let t = 0.3965 * temperature;
        (
            13.12 + 0.6215 * temperature - 11.37 * power + t * power,
            Branch::Else(power, t),
        )
    };
    let (d_temperature, d_wind) = match branch {
        Branch::Then => (1.0, 0.0),
        Branch::Else(power, t) => {
            let d_power = t + -11.37;
            (power * 0.3965 + 0.6215, d_power * (0.16 * wind.powf(-0.84)))
        }
    };
    (value, d_temperature, d_wind)
}
