pub fn exchanged_halves_vjp(
    buffer: &mut [f64],
    d_buffer: &mut [f64],
    weight: &f64,
    d_weight: &mut f64,
) {
    ::autodiff_runtime::shadow::check(d_buffer, buffer, "buffer");
    let half = buffer.len() / 2;
    let (left, right) = buffer.split_at_mut(half);
    let t = left.len().min(right.len());
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        ::core::mem::swap(&mut left[i], &mut right[i]);
        let t = right[i];
        let t_1 = left[i];
        left[i] = t_1 * (*weight * t);
        records.push((t, t_1));
    }
    let mut d_weight_1: f64 = 0.0;
    for i in (0..t).rev() {
        let (t, t_1) = records.pop();
        let t_2 = ::autodiff_runtime::shadow::take(&mut d_buffer[i]);
        let t_1 = t_2 * t_1;
        d_buffer[i] += t_2 * (*weight * t);
        d_buffer[half + i] += t_1 * *weight;
        d_buffer.swap(i, half + i);
        d_weight_1 += t_1 * t;
    }
    *d_weight += d_weight_1;
}
#[inline]
pub fn exchanged_halves_augmented(
    buffer: &mut [f64],
    weight: &f64,
) -> ((), ::autodiff_runtime::tape!((& mut [f64], & f64) -> f64)) {
    let half = buffer.len() / 2;
    let (left, right) = buffer.split_at_mut(half);
    let t = left.len().min(right.len());
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        ::core::mem::swap(&mut left[i], &mut right[i]);
        let t = right[i];
        let t_1 = left[i];
        left[i] = t_1 * (*weight * t);
        records.push((t, t_1));
    }
    (
        (),
        move |d_buffer: &mut [f64], weight: &f64| {
            let mut d_weight_1: f64 = 0.0;
            for i in (0..t).rev() {
                let (t, t_1) = records.pop();
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_buffer[i]);
                let t_1 = t_2 * t_1;
                d_buffer[i] += t_2 * (*weight * t);
                d_buffer[half + i] += t_1 * *weight;
                d_buffer.swap(i, half + i);
                d_weight_1 += t_1 * t;
            }
            d_weight_1
        },
    )
}
