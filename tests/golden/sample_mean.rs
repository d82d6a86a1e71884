pub fn sample_mean_grad(sample: &[f64], d_sample: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_sample, sample, "sample");
    let t = sample.len();
    let d_sum = 1.0 / sample.len() as f64;
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let t = sample[i];
        d_sample[i] = d_sum;
        sum += t;
    }
    sum / sample.len() as f64
}
