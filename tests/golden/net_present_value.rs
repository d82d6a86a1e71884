pub fn net_present_value_grad(
    rate: f64,
    cash_flows: &[f64],
    d_cash_flows: &mut [f64],
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_cash_flows, cash_flows, "cash_flows");
    let t = cash_flows.len();
    let mut acc: f64 = 0.0;
    for i in (0..t).rev() {
        let cf = cash_flows[i];
        let t = acc / (1.0 + rate);
        d_cash_flows[i] = t;
        acc = t + cf;
    }
    let mut d_acc: f64 = 1.0;
    let mut d_rate: f64 = 0.0;
    for i in 0..t {
        let t = d_cash_flows[i];
        let t_1 = d_acc / (1.0 + rate);
        let d_cf = d_acc;
        d_cash_flows[i] = d_cf;
        d_acc = t_1;
        d_rate += -(t_1 * t);
    }
    (acc, d_rate)
}
