pub fn welford_variance_grad(samples: &[f64], d_samples: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_samples, samples, "samples");
    let mean = 0.0;
    let t = samples.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut count = 0;
    let mut mean_1: f64 = mean;
    let mut m2: f64 = 0.0;
    for i in 0..t {
        let x = samples[i];
        let count_1 = count + 1;
        let delta = x - mean_1;
        let t = count_1 as f64;
        let mean = mean_1 + delta / t;
        d_samples[i] = mean_1;
        records.push(t);
        count = count_1;
        mean_1 = mean;
        m2 += delta * (x - mean);
    }
    let t_1 = count as f64;
    let d_m2 = 1.0 / t_1;
    let mut d_mean: f64 = 0.0;
    for i in (0..t).rev() {
        let mean = d_samples[i];
        let t = records.pop();
        let x_1 = samples[i];
        let delta_1 = x_1 - mean;
        let t = 1.0 / t;
        let t_2 = d_m2 * delta_1;
        let d_mean_1 = d_mean - t_2;
        let d_delta = d_m2 * (x_1 - (mean + delta_1 * t)) + d_mean_1 * t;
        let d_x = t_2 + d_delta;
        d_samples[i] = d_x;
        d_mean = d_mean_1 - d_delta;
    }
    m2 / t_1
}
