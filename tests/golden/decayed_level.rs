pub fn decayed_level_grad(start: &Start, x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (has_level, level) = match &start.level {
        Some(payload) => (true, *payload),
        None => (false, 0.0),
    };
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut has_level_1 = has_level;
    let mut level_1: f64 = level;
    for i in 0..t {
        let x = x[i];
        let (has_level, level) = if has_level_1 {
            let level = 0.5 * level_1 * x + x;
            (true, level)
        } else {
            (has_level_1, level_1)
        };
        d_x[i] = level_1;
        records.push(has_level_1);
        has_level_1 = has_level;
        level_1 = level;
    }
    let value = if has_level_1 { 2.0 * level_1 } else { 0.0 };
    let d_level = if has_level_1 { 2.0 } else { 0.0 };
    let mut d_level_1: f64 = d_level;
    for i in (0..t).rev() {
        let level = d_x[i];
        let has_level = records.pop();
        let x_1 = x[i];
        let (d_level, d_x_1) = if has_level {
            (d_level_1 * x_1 * 0.5, d_level_1 + d_level_1 * (0.5 * level))
        } else {
            (d_level_1, -0.0)
        };
        d_x[i] = d_x_1;
        d_level_1 = d_level;
    }
    value
}
