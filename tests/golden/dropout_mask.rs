pub fn dropout_mask_grad(
    activations: &[f64],
    d_activations: &mut [f64],
    mask: &[bool],
    keep: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_activations, activations, "activations");
    let t = activations.len().min(mask.len());
    ::autodiff_runtime::shadow::zero(&mut d_activations[t..]);
    let mut sum: f64 = -0.0;
    let mut d_keep: f64 = 0.0;
    for i in 0..t {
        let a = activations[i];
        let m = mask[i];
        let (sum_1, d_keep_1, d_a) = if m {
            let t = a.exp() / keep;
            (sum + t, -(t * (1.0 / keep)), t)
        } else {
            (sum, -0.0, 0.0)
        };
        d_activations[i] = d_a;
        sum = sum_1;
        d_keep += d_keep_1;
    }
    let mut sum_1: f64 = -0.0;
    for i in 0..activations.len() {
        let a = activations[i];
        let t = a > 0.0;
        let sum = if t { sum_1 + a.ln() } else { sum_1 };
        let d_a = if t { 1.0 / a } else { 0.0 };
        d_activations[i] += d_a;
        sum_1 = sum;
    }
    (sum + sum_1, d_keep)
}
