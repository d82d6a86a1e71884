pub fn pattern_parameters_grad(
    (x, y): (f64, f64),
    ((x0, y0), end): ((f64, f64), (f64, f64)),
    _unit: f64,
) -> (f64, (f64, f64), ((f64, f64), (f64, f64)), f64) {
    let dx = end.0 - x0;
    let dy = end.1 - y0;
    let t = y0 - y;
    let t_1 = x0 - x;
    let area = dx * t - dy * t_1;
    let t_2 = dx * dx + dy * dy;
    let value = area * area / t_2;
    let t_2 = 1.0 / t_2;
    let t_3 = value * t_2;
    let t_2 = area * t_2;
    let d_area = t_2 + t_2;
    let d_dy = -2.0 * (t_3 * dy) - d_area * t_1;
    let d_x = d_area * dy;
    let d_dx = -2.0 * (t_3 * dx) + d_area * t;
    let t = d_area * dx;
    let d_y = -t;
    let d_y0 = t - d_dy;
    let d_x0 = -d_x - d_dx;
    let d_end_0 = d_dx;
    let d_end_1 = d_dy;
    (value, (d_x, d_y), ((d_x0, d_y0), (d_end_0, d_end_1)), 0.0)
}
