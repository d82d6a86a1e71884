pub fn dropout_mask_grad(
    activations: &[f64],
    d_activations: &mut [f64],
    mask: &[bool],
    keep: f64,
) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_activations, activations, "activations");
    let t = activations.len().min(mask.len());
    ::autodiff_runtime::shadow::zero(&mut d_activations[t..]);
    let mut sum: f64 = -0.0;
    let mut d_keep: f64 = 0.0;
    for i in 0..t {
        let a = activations[i];
        let m = mask[i];
        let (t, branch) = if m {
            let exp_a = a.exp();
            (exp_a / keep, Branch::Then(exp_a))
        } else {
            (0.0, Branch::Else)
        };
        let sum_1 = if m { sum + t } else { sum };
        let t_1 = if m { 1.0 } else { 0.0 };
        let (d_keep_1, d_a) = match branch {
            Branch::Then(exp_a) => {
                let recip_keep = 1.0 / keep;
                let d_exp_a = t_1 * recip_keep;
                (-(d_exp_a * (exp_a * recip_keep)), d_exp_a * exp_a)
            }
            Branch::Else => (-0.0, 0.0),
        };
        d_activations[i] = d_a;
        sum = sum_1;
        d_keep += d_keep_1;
    }
    let mut sum_1: f64 = -0.0;
    for i in 0..activations.len() {
        let a = activations[i];
        let t = a > 0.0;
        let t_1 = if t { a.ln() } else { 0.0 };
        let sum = if t { sum_1 + t_1 } else { sum_1 };
        let d_ln_a = if t { 1.0 } else { 0.0 };
        let d_a = if t { d_ln_a * (1.0 / a) } else { 0.0 };
        d_activations[i] += d_a;
        sum_1 = sum;
    }
    (sum + sum_1, d_keep)
}
