pub fn checkpointed_orbit_grad(
    distance: f64,
    speed: f64,
    mass: f64,
) -> (f64, f64, f64, f64) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut checkpoints = ::autodiff_runtime::records::Checkpoints::every(5);
    let time = 0.0;
    let mut x: f64 = distance;
    let mut y: f64 = 0.0;
    let mut v_x: f64 = 0.0;
    let mut v_y: f64 = speed;
    let mut time_1: f64 = time;
    while time_1 < 2.0 {
        if checkpoints.is_due() {
            checkpoints.push((x, y, v_x, v_y, time_1));
        }
        let cubed = (x * x + y * y).sqrt().powi(3);
        let step = if cubed < 1.0 { 0.1 * cubed.sqrt() } else { 0.1 };
        let step = step.min(2.0 - time_1);
        let v_x_1 = v_x - step * mass * x / cubed;
        let v_y_1 = v_y - step * mass * y / cubed;
        x += step * v_x_1;
        y += step * v_y_1;
        v_x = v_x_1;
        v_y = v_y_1;
        time_1 += step;
    }
    let hypot_1 = x.hypot(y);
    let t = mass / hypot_1;
    let recip_hypot = 1.0 / hypot_1;
    let d_hypot = t * recip_hypot;
    let mut d_x: f64 = y + d_hypot * (x * recip_hypot);
    let mut d_y: f64 = x + d_hypot * (y * recip_hypot);
    let mut d_v_x: f64 = v_x;
    let mut d_v_y: f64 = v_y;
    let mut d_time: f64 = 0.0;
    let mut d_mass: f64 = -recip_hypot;
    for _ in 0..checkpoints.segments() {
        let steps = checkpoints.steps();
        let (x, y, v_x, v_y, time) = checkpoints.pop();
        let mut x_1: f64 = x;
        let mut y_1: f64 = y;
        let mut v_x_1: f64 = v_x;
        let mut v_y_1: f64 = v_y;
        let mut time_1: f64 = time;
        for _ in 0..steps {
            let cubed = (x_1 * x_1 + y_1 * y_1).sqrt().powi(3);
            let step = if cubed < 1.0 { 0.1 * cubed.sqrt() } else { 0.1 };
            let step_1 = step.min(2.0 - time_1);
            let v_x = v_x_1 - step_1 * mass * x_1 / cubed;
            let v_y = v_y_1 - step_1 * mass * y_1 / cubed;
            records.push((x_1, y_1, step_1, v_x, v_y, step_1 == step));
            x_1 += step_1 * v_x;
            y_1 += step_1 * v_y;
            v_x_1 = v_x;
            v_y_1 = v_y;
            time_1 += step_1;
        }
        let mut d_x_1: f64 = d_x;
        let mut d_y_1: f64 = d_y;
        let mut d_v_x_1: f64 = d_v_x;
        let mut d_v_y_1: f64 = d_v_y;
        let mut d_time_1: f64 = d_time;
        let mut d_mass_1: f64 = 0.0;
        for _ in (0..steps).rev() {
            let (x, y, step, v_x, v_y, t) = records.pop();
            let sqrt_1 = (x * x + y * y).sqrt();
            let cubed_1 = sqrt_1.powi(3);
            let t_1 = step * mass;
            let recip_cubed = 1.0 / cubed_1;
            let t_2 = step * mass;
            let d_v_y_2 = d_v_y_1 + d_y_1 * step;
            let d_v_x_2 = d_v_x_1 + d_x_1 * step;
            let t_3 = d_v_y_2 * recip_cubed;
            let t_4 = t_3 * y;
            let t_5 = d_v_x_2 * recip_cubed;
            let t_6 = t_3 * (t_1 * y * recip_cubed) + t_5 * (t_2 * x * recip_cubed);
            let t_7 = t_5 * x;
            let d_step = d_time_1 + d_y_1 * v_y + d_x_1 * v_x - t_4 * mass - t_7 * mass;
            let d_step_1 = if t { d_step } else { 0.0 };
            let d_cubed = if cubed_1 < 1.0 {
                t_6 + d_step_1 * 0.1 * (0.5 / cubed_1.sqrt())
            } else {
                t_6
            };
            let t_6 = d_cubed * (3.0 * sqrt_1.powi(2)) / sqrt_1;
            d_x_1 = d_x_1 - t_5 * t_2 + t_6 * x;
            d_y_1 = d_y_1 - t_3 * t_1 + t_6 * y;
            d_v_x_1 = d_v_x_2;
            d_v_y_1 = d_v_y_2;
            d_time_1 -= if t { 0.0 } else { d_step };
            d_mass_1 += -(t_4 * step) - t_7 * step;
        }
        d_x = d_x_1;
        d_y = d_y_1;
        d_v_x = d_v_x_1;
        d_v_y = d_v_y_1;
        d_time = d_time_1;
        d_mass += d_mass_1;
    }
    let d_distance = d_x;
    let d_speed = d_v_y;
    (0.5 * (v_x * v_x + v_y * v_y) - t + x * y, d_distance, d_speed, d_mass)
}
