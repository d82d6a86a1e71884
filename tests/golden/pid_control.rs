pub fn pid_control_grad(
    gains: [f64; 3],
    target: f64,
    leak: f64,
) -> (f64, [f64; 3], f64, f64) {
    let t = gains;
    let kp = t[0];
    let ki = t[1];
    let kd = t[2];
    let dt = 0.1;
    let temperature = 0.0;
    let integral = 0.0;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 20>::new();
    let mut temperature_1: f64 = temperature;
    let mut integral_1: f64 = integral;
    let mut last_error: f64 = target;
    let mut cost: f64 = 0.0;
    for step in 0..20 {
        let error = target - temperature_1;
        let derivative = (error - last_error) / dt;
        let power = kp * error + ki * integral_1 + kd * derivative;
        let (integral, power_1) = if power > 8.0 {
            let power = 8.0;
            (integral_1, power)
        } else {
            let integral = integral_1 + error * dt;
            (integral, power)
        };
        let cost_1 = if step >= 10 {
            let cost_1 = cost + error * error * dt;
            cost_1
        } else {
            cost
        };
        records.push((temperature_1, integral_1, derivative));
        temperature_1 += dt * (power_1 - leak * temperature_1);
        integral_1 = integral;
        last_error = error;
        cost = cost_1;
    }
    let mut d_gains = ::autodiff_runtime::shadow::zero_like(&gains);
    let mut d_temperature: f64 = 0.0;
    let mut d_integral: f64 = 0.0;
    let mut d_last_error: f64 = 0.0;
    let mut d_target: f64 = 0.0;
    let mut d_leak: f64 = 0.0;
    let mut d_kp: f64 = 0.0;
    let mut d_ki: f64 = 0.0;
    let mut d_kd: f64 = 0.0;
    for step in (0..20).rev() {
        let (temperature, integral, derivative) = records.pop();
        let error_1 = target - temperature;
        let d_error = if step >= 10 {
            d_last_error + 0.2 * error_1
        } else {
            d_last_error
        };
        let d_power = d_temperature * dt;
        let (d_kp_1, d_ki_1, d_kd_1, d_integral_1, d_last_error_1, d_error_1) = if kp
            * error_1 + ki * integral + kd * derivative > 8.0
        {
            (-0.0, -0.0, -0.0, d_integral, -0.0, d_error)
        } else {
            let d_derivative = d_power * kd;
            let t = d_derivative / dt;
            (
                d_power * error_1,
                d_power * integral,
                d_power * derivative,
                d_integral + d_power * ki,
                -t,
                d_error + d_integral * dt + d_power * kp + t,
            )
        };
        d_temperature = d_temperature - d_power * leak - d_error_1;
        d_integral = d_integral_1;
        d_last_error = d_last_error_1;
        d_target += d_error_1;
        d_leak += -(d_power * temperature);
        d_kp += d_kp_1;
        d_ki += d_ki_1;
        d_kd += d_kd_1;
    }
    let d_target = d_last_error + d_target;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[2] += d_kd;
    d_place[1] += d_ki;
    d_place[0] += d_kp;
    ::autodiff_runtime::shadow::accumulate(&mut d_gains, &d_place);
    (cost, d_gains, d_target, d_leak)
}
