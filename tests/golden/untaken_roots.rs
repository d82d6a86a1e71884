pub fn untaken_roots_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut sum: f64 = -0.0;
    for i in 0..x.len() {
        let v = x[i];
        let t = v > 0.0;
        let t_1 = if t { v.sqrt() } else { 0.0 };
        let d_v = if t { 0.5 / v.sqrt() } else { 0.0 };
        d_x[i] = d_v;
        sum += t_1;
    }
    let mut logs: f64 = 0.0;
    for i in 0..x.len() {
        let v = x[i];
        let t = v <= 0.0;
        let t_1 = if t {
            logs
        } else {
            let logs_1 = logs + v.ln();
            logs_1
        };
        let d_v = if t { 0.0 } else { 1.0 / v };
        d_x[i] += d_v;
        logs = t_1;
    }
    sum + logs
}
