pub fn pid_loop_grad(kp: f64, ki: f64, kd: f64, steps: usize) -> (f64, f64, f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let (t, tape) = Pid::new_augmented(kp, ki, kd);
    let mut pid = t;
    let x = 0.0;
    let v = 0.0;
    let dt = 0.05;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..steps));
    let mut x_1: f64 = x;
    let mut v_1: f64 = v;
    let mut cost: f64 = 0.0;
    for _ in 0..steps {
        let t = 1.0 - x_1;
        let mut saved = ::autodiff_runtime::records::copy(&pid);
        let (u, tape) = pid.update_augmented(t, dt);
        let v = v_1 + (u - 0.5 * v_1) * dt;
        let x = x_1 + v * dt;
        let t_1 = 1.0 - x;
        records.push((t, tape, t_1, saved));
        x_1 = x;
        v_1 = v;
        cost += t_1.powi(2) * dt;
    }
    let mut d_pid = ::autodiff_runtime::shadow::zero_like(&pid);
    let mut d_x: f64 = 0.0;
    let mut d_v: f64 = 0.0;
    for _ in (0..steps).rev() {
        let (t, tape, t_1, mut saved) = records.pop();
        let d_x_1 = d_x - 0.1 * t_1;
        let d_v_1 = d_v + d_x_1 * dt;
        let d_u = d_v_1 * dt;
        let mut d_argument = -0.0;
        saved
            .update_adjoint(
                &mut d_pid,
                t,
                &mut d_argument,
                dt,
                ::autodiff_runtime::Constant,
                tape,
                d_u,
            );
        d_x = d_x_1 - d_argument;
        d_v = d_v_1 - 0.025 * d_v_1;
    }
    let mut d_kp = -0.0;
    let mut d_ki = -0.0;
    let mut d_kd = -0.0;
    Pid::new_adjoint(kp, &mut d_kp, ki, &mut d_ki, kd, &mut d_kd, tape, d_pid);
    (cost, d_kp, d_ki, d_kd)
}
