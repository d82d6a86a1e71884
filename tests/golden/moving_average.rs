pub fn moving_average_grad(samples: &[f64], d_samples: &mut [f64], width: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_samples, samples, "samples");
    ::core::assert!(width != 0, "window size must be non-zero");
    let t = (samples.len() + 1).saturating_sub(width);
    let mut smooth: Vec<f64> = ::autodiff_runtime::vec![0.0; t];
    let t_1 = (samples.len() + 1).saturating_sub(width);
    for i in 0..t_1 {
        let window = &samples[i..i + width];
        let mut sum: f64 = -0.0;
        for i in 0..window.len() {
            sum += window[i];
        }
        smooth[i] = sum / width as f64;
    }
    let t_2 = (smooth.len() + 1).saturating_sub(2);
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        let pair = &smooth[i..i + 2];
        sum += (pair[1] - pair[0]).powi(2);
    }
    ::autodiff_runtime::shadow::clear(d_samples, samples);
    let mut d_smooth = ::autodiff_runtime::vec![0.0; t];
    if 0 < t_2 {
        let mut d_smooth_1: f64 = d_smooth[0];
        for i in 0..t_2 {
            let pair_1 = &smooth[i..i + 2];
            let t = 2.0 * (pair_1[1] - pair_1[0]);
            let t_1 = d_smooth[i + 1];
            d_smooth[i] = d_smooth_1 - t;
            d_smooth_1 = t_1 + t;
        }
        d_smooth[t_2] = d_smooth_1;
    }
    for i in (0..t_1).rev() {
        let t = samples[i..i + width].len();
        let d_sum = ::autodiff_runtime::shadow::take(&mut d_smooth[i]) / width as f64;
        if 0 < t {
            let t_1 = i + t;
            let d_samples_1 = &mut d_samples[i..t_1];
            for i in 0..t {
                d_samples_1[i] += d_sum;
            }
        }
    }
    sum
}
