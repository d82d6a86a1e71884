pub fn biquad_filter_vjp(
    samples: &mut [f64],
    d_samples: &mut [f64],
    b: &[f64; 3],
    d_b: &mut [f64; 3],
    a: &[f64; 2],
    d_a: &mut [f64; 2],
) {
    ::autodiff_runtime::shadow::check(d_samples, samples, "samples");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    let mut state = [0.0; 2];
    let t = samples.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = samples[i];
        let t_1 = a[0];
        let t_2 = state[0];
        let t_3 = a[1];
        let t_4 = state[1];
        let w = t - t_1 * t_2 - t_3 * t_4;
        let t = b[0];
        let t_1 = b[1];
        let t_3 = state[0];
        let t_5 = b[2];
        let t_6 = state[1];
        samples[i] = t * w + t_1 * t_3 + t_5 * t_6;
        state[1] = state[0];
        state[0] = w;
        records.push((t_2, t_4, w, t_3, t_6));
    }
    let mut d_state = [-0.0; 2];
    let mut sum: f64 = -0.0;
    let mut sum_1: f64 = -0.0;
    let mut sum_2: f64 = -0.0;
    let mut sum_3: f64 = -0.0;
    let mut sum_4: f64 = -0.0;
    for i in (0..t).rev() {
        let (t, t_1, w, t_2, t_3) = records.pop();
        let t_4 = b[2];
        let t_5 = b[1];
        let t_6 = b[0];
        let t_7 = a[1];
        let t_8 = a[0];
        let t_9 = ::autodiff_runtime::shadow::take(&mut d_state[0]);
        d_state[0] += ::autodiff_runtime::shadow::take(&mut d_state[1]);
        let t_10 = ::autodiff_runtime::shadow::take(&mut d_samples[i]);
        let d_w = t_9 + t_10 * t_6;
        d_state[1] += t_10 * t_4 - d_w * t_7;
        d_state[0] += t_10 * t_5 - d_w * t_8;
        d_samples[i] += d_w;
        sum += t_10 * t_3;
        sum_1 += t_10 * t_2;
        sum_2 += t_10 * w;
        sum_3 += d_w * t_1;
        sum_4 += d_w * t;
    }
    if 0 < t {
        d_b[2] += sum;
        d_b[1] += sum_1;
        d_b[0] += sum_2;
        d_a[1] -= sum_3;
        d_a[0] -= sum_4;
    }
}
#[inline]
pub fn biquad_filter_augmented(
    samples: &mut [f64],
    b: &[f64; 3],
    a: &[f64; 2],
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& mut [f64], & [f64; 3], ::core::option::Option < & mut [f64; 3] >, & [f64; 2],
        ::core::option::Option < & mut [f64; 2] >) -> ()
    ),
) {
    let mut state = [0.0; 2];
    let t = samples.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = samples[i];
        let t_1 = a[0];
        let t_2 = state[0];
        let t_3 = a[1];
        let t_4 = state[1];
        let w = t - t_1 * t_2 - t_3 * t_4;
        let t = b[0];
        let t_1 = b[1];
        let t_3 = state[0];
        let t_5 = b[2];
        let t_6 = state[1];
        samples[i] = t * w + t_1 * t_3 + t_5 * t_6;
        state[1] = state[0];
        state[0] = w;
        records.push((t_2, t_4, w, t_3, t_6));
    }
    (
        (),
        move |
            d_samples: &mut [f64],
            b: &[f64; 3],
            mut d_b: ::core::option::Option<&mut [f64; 3]>,
            a: &[f64; 2],
            mut d_a: ::core::option::Option<&mut [f64; 2]>|
        {
            let t = d_samples.len();
            let mut d_state = [-0.0; 2];
            let mut sum: f64 = -0.0;
            let mut sum_1: f64 = -0.0;
            let mut sum_2: f64 = -0.0;
            let mut sum_3: f64 = -0.0;
            let mut sum_4: f64 = -0.0;
            for i in (0..t).rev() {
                let (t, t_1, w, t_2, t_3) = records.pop();
                let t_4 = b[2];
                let t_5 = b[1];
                let t_6 = b[0];
                let t_7 = a[1];
                let t_8 = a[0];
                let t_9 = ::autodiff_runtime::shadow::take(&mut d_state[0]);
                d_state[0] += ::autodiff_runtime::shadow::take(&mut d_state[1]);
                let t_10 = ::autodiff_runtime::shadow::take(&mut d_samples[i]);
                let d_w = t_9 + t_10 * t_6;
                d_state[1] += t_10 * t_4 - d_w * t_7;
                d_state[0] += t_10 * t_5 - d_w * t_8;
                d_samples[i] += d_w;
                sum += t_10 * t_3;
                sum_1 += t_10 * t_2;
                sum_2 += t_10 * w;
                sum_3 += d_w * t_1;
                sum_4 += d_w * t;
            }
            if 0 < t {
                if let Some(d_b) = &mut d_b {
                    d_b[2] += sum;
                }
                if let Some(d_b) = &mut d_b {
                    d_b[1] += sum_1;
                }
                if let Some(d_b) = &mut d_b {
                    d_b[0] += sum_2;
                }
                if let Some(d_a) = &mut d_a {
                    d_a[1] -= sum_3;
                }
                if let Some(d_a) = &mut d_a {
                    d_a[0] -= sum_4;
                }
            }
        },
    )
}
