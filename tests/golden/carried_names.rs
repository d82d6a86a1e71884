pub fn fg_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let acc = k * 0.5;
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut acc_1: f64 = acc;
    for _ in 0..t {
        records.push(acc_1);
        acc_1 *= acc;
    }
    let t_1 = acc_1 * acc < 0.83;
    let t_2 = if t_1 { acc.sin() } else { k };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (d_k, d_acc) = if t_1 { (-0.0, acc.cos()) } else { (1.0, -0.0) };
    let mut d_acc_1: f64 = 1.0;
    let mut d_acc_2: f64 = d_acc + 1.0;
    for _ in (0..t).rev() {
        let acc_1 = records.pop();
        (d_acc_1, d_acc_2) = (d_acc_1 * acc, d_acc_2 + d_acc_1 * acc_1);
    }
    let d_acc = d_acc_1 + d_acc_2;
    let d_k = d_k + d_acc * 0.5;
    (acc_1 + acc + t_2, d_k)
}
