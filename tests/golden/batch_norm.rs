pub fn batch_norm_grad(batch: &[f64], d_batch: &mut [f64], features: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_batch, batch, "batch");
    ::autodiff_runtime::shadow::clear(d_batch, batch);
    let rows = (batch.len() / features) as f64;
    let mut loss: f64 = 0.0;
    for f in 0..features {
        ::core::assert!(features != 0, "assertion failed: step != 0");
        let t = batch.len().saturating_sub(f).div_ceil(features);
        let mut sum: f64 = -0.0;
        for i_1 in 0..t {
            sum += batch[i_1 * features + f];
        }
        let mean = sum / rows;
        ::core::assert!(features != 0, "assertion failed: step != 0");
        let t_1 = batch.len().saturating_sub(f).div_ceil(features);
        let mut sum: f64 = -0.0;
        for i_1 in 0..t_1 {
            let x = batch[i_1 * features + f];
            sum += (x - mean).powi(2);
        }
        let variance = sum / rows;
        let mut loss_1: f64 = loss;
        let mut d_mean: f64 = 0.0;
        let mut d_variance: f64 = 0.0;
        for i in (f..batch.len()).step_by(features) {
            let t = batch[i];
            let sqrt_1 = (variance + 0.1).sqrt();
            let z = (t - mean) / sqrt_1;
            let t = z * z;
            let t_1 = (i + 1) as f64;
            let t_2 = t_1 * t;
            let d_z = t_2 + t_2 + t_2;
            let recip_sqrt = 1.0 / sqrt_1;
            let t_2 = d_z * recip_sqrt;
            d_batch[i] += t_2;
            loss_1 += t * z * t_1;
            d_mean += -t_2;
            d_variance += -(t_2 * z * (0.5 * recip_sqrt));
        }
        let recip_rows = 1.0 / rows;
        let d_sum = d_variance * recip_rows;
        let sum_1 = ::autodiff_runtime::sums::sum(
            0..t_1,
            |i_1| {
                let t = i_1 * features + f;
                let d_x = d_sum * (2.0 * (batch[t] - mean));
                d_batch[t] += d_x;
                -d_x
            },
        );
        let d_mean = d_mean + sum_1;
        let d_sum = d_mean * recip_rows;
        for i_1 in 0..t {
            d_batch[i_1 * features + f] += d_sum;
        }
        loss = loss_1;
    }
    loss
}
