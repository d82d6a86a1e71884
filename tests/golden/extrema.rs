pub fn extrema_grad(
    x: f64,
    y: f64,
    width: f64,
    radius: f64,
) -> (f64, f64, f64, f64, f64) {
    let qx = x.abs() - width + radius;
    let qy = y.abs() - 1.0 + radius;
    let max_1 = qx.max(0.0);
    let max_2 = qy.max(0.0);
    let outside = max_1.hypot(max_2);
    let max_3 = qx.max(qy);
    let inside = max_3.min(0.0);
    let distance = outside + inside - radius;
    let clamp_1 = distance.clamp(-0.2, width);
    let t = -radius;
    let clamp_2 = y.clamp(t, radius);
    let min_1 = x.min(y);
    let t_1 = min_1 == x;
    let t_2 = if t_1 { 0.0 } else { 0.3 };
    let d_distance = if clamp_1 == distance { 1.0 + 0.1 } else { 1.0 };
    let d_inside = d_distance;
    let d_max = if inside == max_3 { d_inside } else { 0.0 };
    let t_3 = max_3 == qx;
    let t_4 = if t_3 { d_max } else { 0.0 };
    let t_3 = if t_3 { 0.0 } else { d_max };
    let d_outside = d_distance;
    let recip_outside = 1.0 / outside;
    let d_qy = if max_2 == qy { t_3 + d_outside * (max_2 * recip_outside) } else { t_3 };
    let d_qx = if max_1 == qx { t_4 + d_outside * (max_1 * recip_outside) } else { t_4 };
    let d_y = (if clamp_2 == y { t_2 + 0.01 } else { t_2 }) + d_qy * y.signum();
    let d_radius = (if y > radius { 0.01 } else { 0.0 })
        - (if y < t { 0.01 } else { 0.0 }) - d_distance + d_qy + d_qx;
    let d_width = (if distance > width { 0.1 } else { 0.0 }) - d_qx;
    let d_x = (if t_1 { 0.3 } else { 0.0 }) + d_qx * x.signum();
    (
        distance + 0.1 * clamp_1 + 0.01 * clamp_2 + 0.3 * min_1,
        d_x,
        d_y,
        d_width,
        d_radius,
    )
}
fn ties_grad(x: f64, y: f64) -> (f64, f64, f64) {
    let max_1 = x.max(y);
    let min_1 = x.min(y);
    let t = min_1 == x;
    let t_1 = if t { 10.0 } else { 0.0 };
    let t = if t { 0.0 } else { 10.0 };
    let t_2 = max_1 == x;
    let d_x = if t_2 { t_1 + 1.0 } else { t_1 };
    let d_y = if t_2 { t } else { t + 1.0 };
    (max_1 + 10.0 * min_1, d_x, d_y)
}
