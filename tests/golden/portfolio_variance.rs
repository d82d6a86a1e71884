pub fn portfolio_variance_grad(
    weights: Vec<f64>,
    covariance: &[Vec<f64>],
    d_covariance: &mut [Vec<f64>],
) -> (f64, Vec<f64>) {
    ::autodiff_runtime::shadow::check(d_covariance, covariance, "covariance");
    let t = weights.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t {
        sum += weights[i_1];
    }
    let t_1 = weights.len();
    let mut weights_1: Vec<f64> = ::autodiff_runtime::vec![0.0; t_1];
    let t_2 = weights.len();
    for i_1 in 0..t_2 {
        let w = weights[i_1];
        weights_1[i_1] = w / sum;
    }
    let t_3 = weights_1.len();
    let mut variance: f64 = 0.0;
    for i in 0..t_3 {
        let wi = weights_1[i];
        let mut variance_1: f64 = variance;
        for j in 0..weights_1.len() {
            let wj = weights_1[j];
            variance_1 += wi * wj * covariance[i][j];
        }
        variance = variance_1;
    }
    ::autodiff_runtime::shadow::clear(d_covariance, covariance);
    let mut d_weights = ::autodiff_runtime::shadow::zero_like(&weights);
    let mut d_weights_1 = ::autodiff_runtime::vec![0.0; t_1];
    for i in 0..t_3 {
        let t = weights_1.len();
        let wi_1 = weights_1[i];
        if 0 < t {
            let covariance_1 = &covariance[i][..t];
            let d_covariance_1 = &mut d_covariance[i][..t];
            let d_weights = &mut d_weights_1[..t];
            for j in 0..t {
                let wj_1 = weights_1[j];
                let t = covariance_1[j];
                d_covariance_1[j] += wi_1 * wj_1;
                let d_wj = t * wi_1;
                d_weights[j] += d_wj;
            }
        }
    }
    for i in 0..t_3 {
        let t = weights_1.len();
        let d_wi = if 0 < t {
            let covariance_1 = &covariance[i][..t];
            let d_wi = ::autodiff_runtime::sums::sum(
                0..t,
                |j| covariance_1[j] * weights_1[j],
            );
            d_wi
        } else {
            -0.0
        };
        d_weights_1[i] += d_wi;
    }
    let d_weights_2 = &mut d_weights[..t_2];
    let d_weights_1 = &mut d_weights_1[..t_2];
    let d_sum = ::autodiff_runtime::sums::sum(
        0..t_2,
        |i_1| {
            let w_1 = weights[i_1];
            let recip_sum = 1.0 / sum;
            let d_w = ::autodiff_runtime::shadow::take(&mut d_weights_1[i_1])
                * recip_sum;
            d_weights_2[i_1] += d_w;
            -(d_w * (w_1 * recip_sum))
        },
    );
    let d_weights_1 = &mut d_weights[..t];
    for i_1 in 0..t {
        d_weights_1[i_1] += d_sum;
    }
    (variance, d_weights)
}
