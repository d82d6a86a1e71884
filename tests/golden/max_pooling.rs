pub fn max_pooling_grad(
    activations: &[f64],
    d_activations: &mut [f64],
    size: usize,
) -> f64 {
    ::autodiff_runtime::shadow::check(d_activations, activations, "activations");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = activations.len().div_ceil(size);
    let mut pooled: Vec<f64> = ::autodiff_runtime::vec![0.0; t];
    let t_1 = activations.len().div_ceil(size);
    for i_1 in 0..t_1 {
        let t = i_1 * size;
        let chunk = &activations[t..(t + size).min(activations.len())];
        let mut has_reduce = false;
        let mut reduce: f64 = 0.0;
        for i_1 in 0..chunk.len() {
            let t = chunk[i_1];
            let t_1 = if has_reduce { reduce.max(t) } else { t };
            records.push((has_reduce, reduce));
            has_reduce = true;
            reduce = t_1;
        }
        if !has_reduce {
            panic!("called `Option::unwrap()` on a `None` value");
        }
        pooled[i_1] = reduce;
    }
    let t_2 = pooled.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        let p = pooled[i];
        sum += p * p / (i + 1) as f64;
    }
    ::autodiff_runtime::shadow::clear(d_activations, activations);
    let mut d_pooled = ::autodiff_runtime::vec![0.0; t];
    for i in 0..t_2 {
        let t = pooled[i] / (i + 1) as f64;
        let d_p = t + t;
        d_pooled[i] += d_p;
    }
    for i_1 in (0..t_1).rev() {
        let t = i_1 * size;
        let chunk_1 = &activations[t..(t + size).min(activations.len())];
        let t_1 = chunk_1.len();
        let d_reduce = ::autodiff_runtime::shadow::take(&mut d_pooled[i_1]);
        let mut d_reduce_1: f64 = d_reduce;
        for i_1 in (0..t_1).rev() {
            let (has_reduce, reduce) = records.pop();
            let t_1 = chunk_1[i_1];
            let (d_reduce, t_2) = if has_reduce {
                let t = reduce.max(t_1) == reduce;
                (if t { d_reduce_1 } else { 0.0 }, if t { 0.0 } else { d_reduce_1 })
            } else {
                (-0.0, d_reduce_1)
            };
            d_activations[t + i_1] += t_2;
            d_reduce_1 = d_reduce;
        }
    }
    sum
}
