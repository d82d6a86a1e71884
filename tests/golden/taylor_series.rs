pub fn taylor_series_grad(x: f64, n: u32) -> (f64, f64) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(1..=n));
    let mut acc_0: f64 = 1.0;
    let mut acc_1: f64 = 1.0;
    for k in 1..=n {
        let term = acc_1 * x / k as f64;
        records_1.push(acc_1);
        acc_0 += term;
        acc_1 = term;
    }
    let mut arctangent: f64 = 0.0;
    let mut power: f64 = x;
    let mut t = false;
    let mut trips = 0usize;
    for k in (1..).step_by(2) {
        let t_1 = power.abs() < 1e-12;
        let (t_2, t_3) = if t_1 {
            (arctangent, power)
        } else {
            let arctangent_1 = arctangent + power / k as f64;
            let power_1 = power * (-x * x);
            (arctangent_1, power_1)
        };
        let trips_1 = trips + 1usize;
        records.push((power, k));
        arctangent = t_2;
        power = t_3;
        t = t_1;
        trips = trips_1;
        if t_1 {
            break;
        }
    }
    let d_sum = arctangent;
    let mut sum: f64 = -0.0;
    let mut d_x: f64 = 0.0;
    for k in (1..=n).rev() {
        let t = f64::from(k);
        let t_1 = x / t;
        sum += t_1.sin();
        d_x += d_sum * t_1.cos() / t;
    }
    let d_arctangent = sum;
    let mut d_power: f64 = 0.0;
    let mut d_x_1: f64 = d_x;
    for k in (0..trips).rev() {
        let (power, k_1) = records.pop();
        let (d_x, d_power_1) = if k + 1 == trips && t {
            (-0.0, d_power)
        } else {
            let t = -x;
            let t_1 = d_power * power;
            (t_1 * t - t_1 * x, d_power * (t * x) + d_arctangent / k_1 as f64)
        };
        d_power = d_power_1;
        d_x_1 += d_x;
    }
    let mut d_acc_1: f64 = 0.0;
    let mut d_x: f64 = d_power + d_x_1;
    for k in (1..=n).rev() {
        let acc_1 = records_1.pop();
        let d_term = d_acc_1 + 1.0;
        let t = d_term / k as f64;
        d_acc_1 = t * x;
        d_x += t * acc_1;
    }
    (acc_0 + arctangent * sum, d_x)
}
