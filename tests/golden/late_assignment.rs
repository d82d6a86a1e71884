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
        let t = x > 0.0;
        let weight = if t {
            let weight = x.sqrt();
            weight
        } else {
            let x = -x;
            let weight = 0.5 * x;
            weight
        };
        records.push((v, x, t, weight));
        last = last_1;
        sum += weight * v;
    }
    let t_1 = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut result: f64 = 1.0;
    for i in 0..t_1 {
        let v = x[i];
        let t = i + 1 == x.len();
        let result_1 = if t {
            let result_1 = v * sum;
            result_1
        } else {
            result
        };
        records_1.push((v, t));
        result = result_1;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_result: f64 = 1.0;
    let mut d_sum: f64 = 0.0;
    for i in (0..t_1).rev() {
        let (v, t) = records_1.pop();
        let (d_sum_1, d_result_1, d_v) = if t {
            (d_result * v, -0.0, d_result * sum)
        } else {
            (-0.0, d_result, -0.0)
        };
        d_x[i] += d_v;
        d_result = d_result_1;
        d_sum += d_sum_1;
    }
    let mut d_last: f64 = 1.0;
    let mut d_previous: f64 = 0.0;
    let mut d_scale: f64 = 0.0;
    for i_1 in (0..t).rev() {
        let (v, x, t, weight) = records.pop();
        let d_weight = d_sum * v;
        let d_x_1 = if t {
            d_weight * (0.5 / x.sqrt())
        } else {
            let d_x_1 = d_weight * 0.5;
            -d_x_1
        };
        let d_last_1 = d_last + d_x_1;
        let d_v = d_sum * weight + d_last_1 * scale;
        d_x[i_1] += d_v;
        d_last = d_previous - d_x_1;
        d_previous = -0.0;
        d_scale += d_last_1 * v;
    }
    let d_scale = d_last + d_scale;
    (result + last, d_scale)
}
