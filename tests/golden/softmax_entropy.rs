pub fn softmax_entropy_grad(logits: &[f64], d_logits: &mut [f64], label: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_logits, logits, "logits");
    let t = logits.len();
    let mut acc: f64 = f64::NEG_INFINITY;
    for i in 0..t {
        acc = acc.max(logits[i]);
    }
    let t_1 = logits.len();
    let mut exps: Vec<f64> = ::autodiff_runtime::vec![0.0; t_1];
    let t_2 = logits.len();
    let d_logits_1 = &mut d_logits[..t_2];
    for i in 0..t_2 {
        let l = logits[i];
        let exp_1 = (l - acc).exp();
        exps[i] = exp_1;
        d_logits_1[i] = exp_1;
    }
    let t_3 = exps.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_3 {
        sum += exps[i];
    }
    let t_4 = exps[label] / sum;
    let t_5 = 1.0 / t_4 / sum;
    let d_sum = t_5 * t_4;
    let mut d_exps = ::autodiff_runtime::vec![0.0; t_1];
    d_exps[label] -= t_5;
    let d_exps_1 = &mut d_exps[..t_3];
    for i in 0..t_3 {
        d_exps_1[i] += d_sum;
    }
    let d_logits_1 = &d_logits[..t_2];
    let d_exps_1 = &d_exps[..t_2];
    let d_acc = ::autodiff_runtime::sums::sum(
        0..t_2,
        |i| {
            let d_l = d_exps_1[i] * d_logits_1[i];
            -d_l
        },
    );
    let d_logits_1 = &mut d_logits[..t_2];
    let d_exps = &mut d_exps[..t_2];
    for i in 0..t_2 {
        let d_l = ::autodiff_runtime::shadow::take(&mut d_exps[i]) * d_logits_1[i];
        d_logits_1[i] = d_l;
    }
    let mut d_acc_1: f64 = if acc == f64::NEG_INFINITY { 0.0 } else { d_acc };
    for i in 0..t {
        if logits[i] == acc {
            d_logits[i] += d_acc_1;
            d_acc_1 = 0.0;
        }
    }
    -t_4.ln()
}
