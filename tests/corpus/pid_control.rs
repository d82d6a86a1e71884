//! A controlled oven: several variables carried round a loop, saturated, with wind-up held back by a branch.

use autodiff::check_gradient;
use autodiff_runtime::differentiate;

#[differentiate(reverse)]
pub fn pid_control(gains: [f64; 3], target: f64, leak: f64) -> f64 {
    let [kp, ki, kd] = gains;
    let dt = 0.1;
    let (mut temperature, mut integral) = (0.0, 0.0);
    let mut last_error = target;
    let mut cost = 0.0;
    for step in 0..20 {
        let error = target - temperature;
        let derivative = (error - last_error) / dt;
        let mut power = kp * error + ki * integral + kd * derivative;
        if power > 8.0 {
            power = 8.0;
        } else {
            integral += error * dt;
        }
        temperature += dt * (power - leak * temperature);
        last_error = error;
        if step >= 10 {
            cost += error * error * dt;
        }
    }
    cost
}

pub fn check() {
    check_gradient(
        |[p, i, d, t, l]| pid_control([p, i, d], t, l),
        |[p, i, d, t, l]| {
            let (value, [d_p, d_i, d_d], d_t, d_l) = pid_control_grad([p, i, d], t, l);
            (value, [d_p, d_i, d_d, d_t, d_l])
        },
        &[[3.0, 0.5, 0.1, 2.0, 0.6], [8.0, 1.0, 0.2, 4.0, 0.3]],
    );
}
