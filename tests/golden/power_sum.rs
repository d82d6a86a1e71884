pub fn power_sum_grad(x: f64, n: usize) -> (f64, f64) {
    let power = 1.0;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    let mut power_1: f64 = power;
    let mut sum: f64 = 1.0;
    for _ in 0..n {
        let power = power_1 * x;
        records.push(power_1);
        power_1 = power;
        sum += power;
    }
    let mut d_power: f64 = 0.0;
    let mut d_x: f64 = 0.0;
    for _ in (0..n).rev() {
        let power = records.pop();
        let d_power_1 = d_power + 1.0;
        d_power = d_power_1 * x;
        d_x += d_power_1 * power;
    }
    (sum, d_x)
}
