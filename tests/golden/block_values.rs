pub fn block_values_grad(angle: f64, speed: f64, flaps: f64) -> (f64, f64, f64, f64) {
    let t = 0.5 * 1.225;
    let squared = speed * speed;
    let t_1 = t * (squared + 0.1 * speed);
    let t_2 = angle < 0.25;
    let t_3 = if t_2 { 6.0 * angle } else { 1.5 - (angle - 0.25) };
    let t_4 = t_1 * t_3;
    let t_5 = flaps > 0.5;
    let t_6 = if t_5 { 0.9 * flaps } else { flaps * flaps };
    let t_6 = 1.0 + t_6;
    let lift = t_4 * t_6;
    let t_7 = lift - 0.3 * (lift * 1e-2);
    let floor = 0.01 * speed;
    let t_8 = -floor;
    let max_1 = t_7.max(t_8);
    let t_7 = max_1 == t_7;
    let t_8 = if t_7 { 1.0 } else { 0.0 };
    let d_lift = t_8 - 0.003 * t_8;
    let t_6 = d_lift * t_6;
    let t_4 = d_lift * t_4;
    let d_flaps = if t_5 {
        t_4 * 0.9
    } else {
        let t = t_4 * flaps;
        t + t
    };
    let t_1 = t_6 * t_1;
    let d_angle = if t_2 { t_1 * 6.0 } else { -t_1 };
    let d_squared = t_6 * t_3 * t;
    let t = d_squared * speed;
    let d_speed = d_squared * 0.1 - (if t_7 { 0.0 } else { 1.0 }) * 0.01 + t + t;
    (max_1, d_angle, d_speed, d_flaps)
}
