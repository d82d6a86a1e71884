pub fn late_assignment_grad(x: &[f64], d_x: &mut [f64], scale: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut last: f64 = scale;
    let mut sum: f64 = 0.0;
    for i_1 in 0..t {
        let v = x[i_1];
        let last_1 = v * scale;
        let x = last_1 - last;
        let weight = if x > 0.0 {
            let weight = x.sqrt();
            weight
        } else {
            let x = -x;
            let weight = 0.5 * x;
            weight
        };
        records.push((x, weight));
        last = last_1;
        sum += weight * v;
    }
    let t_1 = x.len();
    let mut result: f64 = 1.0;
    for i in 0..t_1 {
        let v = x[i];
        if i + 1 == x.len() {
            result = v * sum;
        }
    }
    let mut d_result: f64 = 1.0;
    let mut d_sum: f64 = 0.0;
    for i in (0..t_1).rev() {
        let t = i + 1;
        let t_1 = x.len();
        let v_1 = x[i];
        let (d_sum_1, d_result_1, d_v) = if t == t_1 {
            (d_result * v_1, -0.0, d_result * sum)
        } else {
            (-0.0, d_result, -0.0)
        };
        d_x[i] = d_v;
        d_result = d_result_1;
        d_sum += d_sum_1;
    }
    let mut d_last: f64 = 1.0;
    let mut d_previous: f64 = 0.0;
    let mut d_scale: f64 = 0.0;
    for i_1 in (0..t).rev() {
        let (x_1, weight) = records.pop();
        let v_1 = x[i_1];
        let d_weight = d_sum * v_1;
        let d_x_1 = if x_1 > 0.0 {
            d_weight * (0.5 / x_1.sqrt())
        } else {
            let d_x_1 = d_weight * 0.5;
            -d_x_1
        };
        let d_last_1 = d_last + d_x_1;
        let d_v = d_sum * weight + d_last_1 * scale;
        d_x[i_1] += d_v;
        d_last = d_previous - d_x_1;
        d_previous = -0.0;
        d_scale += d_last_1 * v_1;
    }
    let d_scale = d_last + d_scale;
    (result + last, d_scale)
}
