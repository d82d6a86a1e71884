pub fn embedding_sum_grad<const D: usize>(
    table: &[[f64; D]],
    d_table: &mut [[f64; D]],
    tokens: &[usize],
    target: &[f64; D],
    d_target: &mut [f64; D],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_table, table, "table");
    ::autodiff_runtime::shadow::check(d_target, target, "target");
    let mut pooled = [0.0; D];
    let t_1 = tokens.len();
    for i in 0..t_1 {
        let token = tokens[i];
        for i in 0..D.min(D) {
            let e = table[token][i];
            pooled[i] += e;
        }
    }
    let count = tokens.len().max(1) as f64;
    for i in 0..D {
        pooled[i] /= count;
    }
    let t_2 = D.min(D);
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        let p = pooled[i];
        let t = target[i];
        sum += (p - t).powi(2);
    }
    ::autodiff_runtime::shadow::clear(d_table, table);
    ::autodiff_runtime::shadow::clear(d_target, target);
    let mut d_pooled = [-0.0; D];
    for i in 0..t_2 {
        let d_p = 2.0 * (pooled[i] - target[i]);
        d_target[i] -= d_p;
        d_pooled[i] += d_p;
    }
    for i in 0..D {
        d_pooled[i] += ::autodiff_runtime::shadow::take(&mut d_pooled[i]) / count;
    }
    for i in 0..t_1 {
        let token_1 = tokens[i];
        for i in 0..D.min(D) {
            let d_e = d_pooled[i];
            d_table[token_1][i] += d_e;
        }
    }
    sum
}
