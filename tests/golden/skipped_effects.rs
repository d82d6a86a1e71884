pub fn sk_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut acc: f64 = k;
    let mut sum: f64 = -0.0;
    let mut position = 0;
    for i in 0..t {
        let v = x[i];
        let acc_1 = acc + v;
        let t = acc_1 * acc_1;
        let t_1 = position + 1;
        let t_2 = position >= 1;
        let sum_1 = if t_2 { sum + t } else { sum };
        d_x[i] = acc_1;
        records.push(t_2);
        acc = acc_1;
        sum = sum_1;
        position = t_1;
    }
    let d_sum = acc;
    let mut d_acc: f64 = sum;
    for i in (0..t).rev() {
        let acc = d_x[i];
        let d_acc_1 = if records.pop() {
            let t = d_sum * acc;
            d_acc + t + t
        } else {
            d_acc
        };
        let d_v = d_acc_1;
        d_x[i] = d_v;
        d_acc = d_acc_1;
    }
    let d_k = d_acc;
    (sum * acc, d_k)
}
