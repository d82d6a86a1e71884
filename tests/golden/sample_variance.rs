pub fn sample_variance_grad(sample: &[f64], d_sample: &mut [f64]) -> f64 {
    enum Branch<A, B, C> {
        Then,
        Else(A, B, C),
    }
    ::autodiff_runtime::shadow::check(d_sample, sample, "sample");
    let n = sample.len();
    let (value, branch) = if n < 2 {
        (0.0, Branch::Then)
    } else {
        let mut sum: f64 = -0.0;
        for i in 0..sample.len() {
            sum += sample[i];
        }
        let t = n as f64;
        let mean = sum / t;
        let mut sum: f64 = -0.0;
        for i in 0..sample.len() {
            let x = sample[i];
            sum += (x - mean).powi(2);
        }
        let t_1 = (n - 1) as f64;
        (sum / t_1, Branch::Else(t, mean, t_1))
    };
    ::autodiff_runtime::shadow::clear(d_sample, sample);
    match branch {
        Branch::Then => {}
        Branch::Else(t, mean, t_1) => {
            let t_2 = sample.len();
            let t_3 = sample.len();
            let d_sum = 1.0 / t_1;
            let d_mean = ::autodiff_runtime::sums::sum(
                0..t_2,
                |i| {
                    let d_x = d_sum * (2.0 * (sample[i] - mean));
                    -d_x
                },
            );
            let d_sample_1 = &mut d_sample[..t_2];
            for i in 0..t_2 {
                let d_x = d_sum * (2.0 * (sample[i] - mean));
                d_sample_1[i] += d_x;
            }
            let d_sum = d_mean / t;
            let d_sample_1 = &mut d_sample[..t_3];
            for i in 0..t_3 {
                d_sample_1[i] += d_sum;
            }
        }
    }
    value
}
