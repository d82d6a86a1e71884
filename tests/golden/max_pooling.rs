pub fn max_pooling_grad(
    activations: &[f64],
    d_activations: &mut [f64],
    size: usize,
) -> f64 {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_activations, activations, "activations");
    ::core::assert!(size != 0, "chunk size must be non-zero");
    let t = activations.len().div_ceil(size);
    let mut pooled: Vec<f64> = ::autodiff_runtime::vec![0.0; t];
    let t_1 = activations.len().div_ceil(size);
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i_1 in 0..t_1 {
        let t = i_1 * size;
        let chunk = &activations[t..(t + size).min(activations.len())];
        let t = chunk.len() > 0;
        let (t_1, branch) = if t {
            let mut reduce: f64 = chunk[0];
            for i_1 in 0..chunk.len().saturating_sub(1) {
                reduce = reduce.max(chunk[i_1 + 1]);
            }
            (reduce, Branch::Then(reduce))
        } else {
            (0.0, Branch::Else)
        };
        if !t {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
        pooled[i_1] = t_1;
        records.push(branch);
    }
    let t_2 = pooled.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        let p = pooled[i];
        sum += p * p / (i + 1) as f64;
    }
    ::autodiff_runtime::shadow::clear(d_activations, activations);
    let mut d_pooled = ::autodiff_runtime::vec![0.0; t];
    let d_pooled_1 = &mut d_pooled[..t_2];
    for i in 0..t_2 {
        let t = pooled[i] / (i + 1) as f64;
        let d_p = t + t;
        d_pooled_1[i] += d_p;
    }
    for i_1 in (0..t_1).rev() {
        let branch = records.pop();
        let t = i_1 * size;
        let chunk_1 = &activations[t..(t + size).min(activations.len())];
        let d_reduce = ::autodiff_runtime::shadow::take(&mut d_pooled[i_1]);
        match branch {
            Branch::Then(reduce) => {
                let t_1 = chunk_1[0];
                let t_2 = chunk_1.len();
                let t_1 = reduce == t_1;
                let mut d_reduce_1: f64 = if t_1 { 0.0 } else { d_reduce };
                for i_1 in 0..t_2.saturating_sub(1) {
                    let t_1 = i_1 + 1;
                    if chunk_1[t_1] == reduce {
                        d_activations[t + t_1] += d_reduce_1;
                        d_reduce_1 = 0.0;
                    }
                }
                d_activations[t] += (if t_1 { d_reduce } else { 0.0 }) + d_reduce_1;
            }
            Branch::Else => {}
        }
    }
    sum
}
