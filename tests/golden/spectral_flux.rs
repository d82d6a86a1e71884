pub fn spectral_flux_grad(
    signal: &[f64],
    d_signal: &mut [f64],
    size: usize,
    hop: usize,
) -> f64 {
    ::autodiff_runtime::shadow::check(d_signal, signal, "signal");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let mut current: Vec<f64> = ::autodiff_runtime::Vec::new();
    let mut flux: f64 = 0.0;
    let mut current_1 = current.clone();
    let mut start = 0;
    let mut trips = 0usize;
    while start + size <= signal.len() {
        let frame = &signal[start..start + size];
        let mut current_2 = ::autodiff_runtime::vec![0.0; frame.len()];
        for i in 0..frame.len() {
            let s = frame[i];
            let sin_1 = (1.0_f64 + 0.5 * i as f64).sin();
            current_2[i] = s * s * sin_1;
            records_1.push(sin_1);
        }
        let t = current_2.len().min(current_1.len());
        let mut flux_1: f64 = flux;
        for i_1 in 0..t {
            let c = current_2[i_1];
            let p = current_1[i_1];
            let t = c - p;
            records.push(t);
            flux_1 += t.max(0.0).powi(2);
        }
        let start_1 = start + hop;
        let trips_1 = trips + 1usize;
        records_2.push((current_1, start, t));
        flux = flux_1;
        current_1 = current_2;
        start = start_1;
        trips = trips_1;
    }
    ::autodiff_runtime::shadow::clear(d_signal, signal);
    let mut d_current = ::autodiff_runtime::shadow::zero_like(&current);
    let d_current_1 = ::autodiff_runtime::shadow::zero_like(&current_1);
    let mut d_current_2 = d_current_1;
    for _ in (0..trips).rev() {
        let (current, start, t) = records_2.pop();
        let frame_1 = &signal[start..start + size];
        let t_1 = frame_1.len();
        let mut d_current_1 = ::autodiff_runtime::shadow::zero_like(&current);
        for i_1 in (0..t).rev() {
            let t = records.pop();
            let max_1 = t.max(0.0);
            let d_c = if max_1 == t { 2.0 * max_1 } else { 0.0 };
            d_current_1[i_1] -= d_c;
            d_current_2[i_1] += d_c;
        }
        for i in (0..t_1).rev() {
            let t = ::autodiff_runtime::shadow::take(&mut d_current_2[i])
                * records_1.pop() * frame_1[i];
            let d_s = t + t;
            d_signal[start + i] += d_s;
        }
        d_current_2 = d_current_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_current, &d_current_2);
    flux
}
