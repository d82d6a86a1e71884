pub fn bubble_sort_grad(
    values: &[f64],
    d_values: &mut [f64],
    weights: &[f64],
    d_weights: &mut [f64],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_values, values, "values");
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut sorted = values.to_vec();
    let end = sorted.len();
    let mut swapped = true;
    let mut end_1 = end;
    let mut trips = 0usize;
    while swapped && end_1 > 1 {
        let mut swapped_1 = false;
        for i in 1..end_1 {
            let t = sorted[i - 1] > sorted[i];
            let swapped_2 = if t {
                sorted.swap(i - 1, i);
                let swapped_2 = true;
                swapped_2
            } else {
                swapped_1
            };
            records.push(t);
            swapped_1 = swapped_2;
        }
        swapped = swapped_1;
        end_1 -= 1;
        trips += 1usize;
    }
    let t = sorted.len().min(weights.len());
    let mut sum: f64 = -0.0;
    for i_1 in 0..t {
        let s = sorted[i_1];
        let w = weights[i_1];
        sum += s * w;
    }
    ::autodiff_runtime::shadow::clear(d_values, values);
    let mut d_sorted = ::autodiff_runtime::shadow::zero_like(&sorted);
    ::autodiff_runtime::shadow::zero(&mut d_weights[t..]);
    let weights_1 = &weights[..t];
    let sorted_1 = &sorted[..t];
    let d_weights_1 = &mut d_weights[..t];
    let d_sorted_1 = &mut d_sorted[..t];
    for i_1 in 0..t {
        let s_1 = sorted_1[i_1];
        let w_1 = weights_1[i_1];
        let d_w = s_1;
        d_weights_1[i_1] = d_w;
        let d_s = w_1;
        d_sorted_1[i_1] += d_s;
    }
    for k in (0..trips).rev() {
        for i in (1..::autodiff_runtime::index::back(end, k)).rev() {
            if records.pop() {
                d_sorted.swap(i - 1, i);
            }
        }
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_values[..], &d_sorted[..]);
    sum
}
