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
        let t_1 = D.min(D);
        if 0 < t_1 {
            let table_1 = &table[token][..t_1];
            for i in 0..t_1 {
                let e = table_1[i];
                pooled[i] += e;
            }
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
    let target_1 = &target[..t_2];
    let pooled_1 = &pooled[..t_2];
    let d_target_1 = &mut d_target[..t_2];
    let d_pooled_1 = &mut d_pooled[..t_2];
    for i in 0..t_2 {
        let d_p = 2.0 * (pooled_1[i] - target_1[i]);
        d_target_1[i] -= d_p;
        d_pooled_1[i] += d_p;
    }
    let d_pooled_1 = &mut d_pooled[..D];
    for i in 0..D {
        d_pooled_1[i] += ::autodiff_runtime::shadow::take(&mut d_pooled_1[i]) / count;
    }
    for i in 0..t_1 {
        let t_1 = D.min(D);
        let token_1 = tokens[i];
        if 0 < t_1 {
            let d_table_1 = &mut d_table[token_1][..t_1];
            let d_pooled = &d_pooled[..t_1];
            for i in 0..t_1 {
                let d_e = d_pooled[i];
                d_table_1[i] += d_e;
            }
        }
    }
    sum
}
