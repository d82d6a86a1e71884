fn acceleration_vjp(
    position: &[f64; 2],
    d_position: &mut [f64; 2],
    mu: f64,
    seed: [f64; 2],
) -> ([f64; 2], f64) {
    ::autodiff_runtime::shadow::check(d_position, position, "position");
    let t = position[0];
    let t_1 = position[1];
    let r2 = t.powi(2) + t_1.powi(2);
    let sqrt_r2 = r2.sqrt();
    let t_2 = r2 * sqrt_r2;
    let factor = -mu / t_2;
    let t_3 = position[0];
    let t_4 = position[1];
    let value = [factor * t_3, factor * t_4];
    let mut d_value = seed;
    let t_5 = d_value[0];
    let t_6 = d_value[1];
    let d_factor = t_6 * t_4 + t_5 * t_3;
    let t_2 = d_factor / t_2;
    let t_3 = t_2 * factor;
    let d_r2 = -(t_3 * sqrt_r2) - t_3 * r2 * (0.5 / sqrt_r2);
    let d_mu = -t_2;
    d_position[1] += t_6 * factor + d_r2 * (2.0 * t_1);
    d_position[0] += t_5 * factor + d_r2 * (2.0 * t);
    (value, d_mu)
}
pub fn leapfrog_orbit_grad(
    radius: f64,
    speed: f64,
    mu: f64,
    dt: f64,
) -> (f64, f64, f64, f64, f64) {
    let mut position = [radius, 0.0];
    let mut velocity = [0.0, speed];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 12>::new();
    for _ in 0..12 {
        let saved = ::autodiff_runtime::records::copy(&position);
        let (a, tape) = acceleration_augmented(&position, mu);
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        for k in 0..2 {
            velocity[k] += 0.5 * dt * a[k];
            let t = velocity[k];
            position[k] += dt * t;
            records_1.push(t);
        }
        let saved_1 = ::autodiff_runtime::records::copy(&position);
        let (a_1, tape_1) = acceleration_augmented(&position, mu);
        for i in 0..2usize.min(a_1.len()) {
            velocity[i] += 0.5 * dt * a_1[i];
        }
        records.push((a, tape, a_1, tape_1, saved_1, records_1, saved));
    }
    let mut sum: f64 = -0.0;
    for i in 0..2usize {
        let v = velocity[i];
        sum += 0.5 * v * v;
    }
    let t = position[0];
    let t_1 = position[1];
    let hypot_1 = t.hypot(t_1);
    let t_2 = mu / hypot_1;
    let t_3 = position[1];
    let t_4 = position[0];
    let t_5 = 1.0 / (t_4 * t_4 + t_3 * t_3);
    let mut d_position = [-0.0; 2];
    let recip_hypot = 1.0 / hypot_1;
    let d_hypot = t_2 * recip_hypot;
    d_position[1] += t_4 * t_5 + d_hypot * (t_1 * recip_hypot);
    d_position[0] += d_hypot * (t * recip_hypot) - t_3 * t_5;
    let mut d_velocity = [-0.0; 2];
    for i in 0..2usize {
        let v_1 = velocity[i];
        let d_v = v_1;
        d_velocity[i] += d_v;
    }
    let mut d_mu: f64 = -recip_hypot;
    let mut d_dt: f64 = 0.0;
    for _ in (0..12).rev() {
        let (a, tape, a_1, tape_1, saved, mut records, saved_1) = records.pop();
        let t = 2usize.min(a_1.len());
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a_1);
        let d_velocity_1 = &d_velocity[..t];
        let d_dt_1 = ::autodiff_runtime::sums::sum(
            0..t,
            |i| d_velocity_1[i] * a_1[i] * 0.5,
        );
        let d_velocity_1 = &d_velocity[..t];
        for i in 0..t {
            d_a[i] += d_velocity_1[i] * (0.5 * dt);
        }
        let mut d_mu_1 = -0.0;
        acceleration_adjoint(&saved, &mut d_position, mu, &mut d_mu_1, tape_1, d_a);
        let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
        let mut d_dt_2: f64 = d_dt_1;
        for k in (0..2).rev() {
            let t = records.pop();
            let t_1 = a[k];
            let t_2 = d_position[k];
            d_velocity[k] += t_2 * dt;
            let t_3 = d_velocity[k];
            d_a[k] += t_3 * (0.5 * dt);
            d_dt_2 += t_2 * t + t_3 * t_1 * 0.5;
        }
        let mut d_mu_2 = -0.0;
        acceleration_adjoint(&saved_1, &mut d_position, mu, &mut d_mu_2, tape, d_a);
        d_mu += d_mu_1 + d_mu_2;
        d_dt += d_dt_2;
    }
    let d_speed = d_velocity[1];
    let d_radius = d_position[0];
    (sum - t_2 + t_3.atan2(t_4), d_radius, d_speed, d_mu, d_dt)
}
