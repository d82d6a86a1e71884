//! A controller that is a struct, with the last error as an option that is assigned to.

use autodiff::check_gradient;
use autodiff_runtime::{Differentiable, differentiate};
#[derive(Debug, Clone, Differentiable)]
pub struct Pid {
    kp: f64,
    ki: f64,
    kd: f64,
    integral: f64,
    prev_error: Option<f64>,
    limit: f64,
}
#[differentiate(reverse, wrt(self, error, dt, kp, ki, kd))]
impl Pid {
    pub fn new(kp: f64, ki: f64, kd: f64) -> Self {
        Pid { kp, ki, kd, integral: 0.0, prev_error: None, limit: 2.0 }
    }
    pub fn update(&mut self, error: f64, dt: f64) -> f64 {
        self.integral = (self.integral + error * dt).clamp(-self.limit, self.limit);
        let derivative = match self.prev_error {
            Some(prev) => (error - prev) / dt,
            None => 0.0,
        };
        self.prev_error = Some(error);
        self.kp * error + self.ki * self.integral + self.kd * derivative
    }
}
#[differentiate(reverse)]
pub fn pid_loop(kp: f64, ki: f64, kd: f64, steps: usize) -> f64 {
    let mut pid = Pid::new(kp, ki, kd);
    let (mut x, mut v) = (0.0, 0.0);
    let dt = 0.05;
    let mut cost = 0.0;
    for _ in 0..steps {
        let u = pid.update(1.0 - x, dt);
        v += (u - 0.5 * v) * dt;
        x += v * dt;
        cost += (1.0 - x).powi(2) * dt;
    }
    cost
}
pub fn check() {
    check_gradient(
        |[kp, ki, kd]: [f64; 3]| pid_loop(kp, ki, kd, 20),
        |[kp, ki, kd]| pid_loop_grad(kp, ki, kd, 20),
        &[[2.0, 0.3, 0.1], [5.0, 1.0, 0.4]],
    );
}
