pub fn upwind_advection_vjp(
    q: &[f64],
    d_q: &mut [f64],
    velocity: &[f64],
    d_velocity: &mut [f64],
    dt: f64,
    seed: Vec<f64>,
) -> (Vec<f64>, f64) {
    ::autodiff_runtime::shadow::check(d_q, q, "q");
    ::autodiff_runtime::shadow::check(d_velocity, velocity, "velocity");
    let n = q.len();
    let mut out = ::autodiff_runtime::Vec::new();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    for i in 0..n {
        let v = velocity[i];
        let gradient = if v > 0.0 {
            if i == 0 { 0.0 } else { q[i] - q[i - 1] }
        } else {
            if i + 1 < n { q[i + 1] - q[i] } else { 0.0 }
        };
        out.push(q[i] - dt * v * gradient);
        records.push(gradient);
    }
    let mut d_out = seed;
    let mut d_dt: f64 = 0.0;
    for i in (0..n).rev() {
        let gradient = records.pop();
        let v_1 = velocity[i];
        let (_, t_1) = match d_out.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let t = t_1 * gradient;
        let t_2 = t_1 * (dt * v_1);
        d_q[i] += t_1;
        if v_1 > 0.0 {
            if !(i == 0) {
                d_q[i - 1] += t_2;
                d_q[i] -= t_2;
            }
        } else {
            if i + 1 < n {
                let t = i + 1;
                d_q[i] += t_2;
                d_q[t] -= t_2;
            }
        }
        d_velocity[i] -= t * dt;
        d_dt += -(t * v_1);
    }
    (out, d_dt)
}
