pub fn logistic_regression_grad(
    weights: &[f64],
    d_weights: &mut [f64],
    bias: f64,
    features: &[f64],
    labels: &[bool],
    lambda: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    ::autodiff_runtime::shadow::clear(d_weights, weights);
    let t = weights.len();
    ::core::assert!(t != 0, "chunk size must be non-zero");
    let t_1 = features.len() / t;
    let t_2 = labels.len();
    let d_loss = 1.0 / labels.len() as f64;
    let mut loss: f64 = 0.0;
    let mut d_bias: f64 = 0.0;
    for i in 0..t_1.min(t_2) {
        let t_1 = i * t;
        let row = &features[t_1..t_1 + t];
        let label = labels[i];
        let t = row.len().min(weights.len());
        let mut sum: f64 = -0.0;
        for i in 0..t {
            let x = row[i];
            let w = weights[i];
            sum += x * w;
        }
        let z = bias + sum;
        let margin = if label { z } else { -z };
        let exp_1 = (-margin).exp();
        let t_1 = d_loss * (1.0 / (1.0 + exp_1)) * exp_1;
        let d_margin = -t_1;
        let d_z = if label { d_margin } else { t_1 };
        let d_sum = d_z;
        let features_1 = &row[..t];
        for i in 0..t {
            let d_w = d_sum * features_1[i];
            d_weights[i] += d_w;
        }
        loss += exp_1.ln_1p();
        d_bias += d_z;
    }
    let t = labels.len();
    let t_1 = weights.len();
    let d_sum = lambda;
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let w = weights[i];
        let t = d_sum * w;
        let d_w = t + t;
        d_weights[i] += d_w;
        sum += w * w;
    }
    (loss / t as f64 + lambda * sum, d_bias)
}
