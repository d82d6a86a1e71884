fn soft_threshold_grad(x: f64, limit: f64) -> (f64, f64, f64) {
    enum Branch<A> {
        Then,
        Else(A),
    }
    let (value, branch) = if x > limit {
        (x - limit, Branch::Then)
    } else {
        let t = x < -limit;
        let t_1 = if t { x + limit } else { 0.0 };
        (t_1, Branch::Else(t))
    };
    let (d_x, d_limit) = match branch {
        Branch::Then => (1.0, -1.0),
        Branch::Else(t) => if t { (1.0, 1.0) } else { (0.0, 0.0) }
    };
    (value, d_x, d_limit)
}
pub fn elastic_net_grad(
    columns: &[[f64; 3]],
    d_columns: &mut [[f64; 3]],
    y: &[f64; 3],
    d_y: &mut [f64; 3],
    lambda: f64,
) -> (f64, f64) {
    enum Branch<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_columns, columns, "columns");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = columns.len();
    let mut beta = ::autodiff_runtime::vec![0.0; t];
    let mut residual = *y;
    for _ in 0..3 {
        for i in 0..beta.len().min(columns.len()) {
            let old = beta[i];
            let mut sum: f64 = -0.0;
            for i_1 in 0..3usize {
                let c = columns[i][i_1];
                sum += c * c;
            }
            let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
            let mut sum_1: f64 = -0.0;
            for i_1 in 0..3 {
                let c = columns[i][i_1];
                let r = residual[i_1];
                let t = r + c * old;
                records_1.push(t);
                sum_1 += c * t;
            }
            let (t, tape) = soft_threshold_augmented(sum_1, lambda);
            let t_1 = sum + 0.1;
            let t = t / t_1;
            beta[i] = t;
            let branch = if beta[i] == old {
                Branch::Then
            } else {
                let mut records_2 = ::autodiff_runtime::records::FixedRecords::<
                    _,
                    3,
                >::new();
                for i_1 in 0..3 {
                    let c = columns[i][i_1];
                    let t = beta[i] - old;
                    residual[i_1] -= c * t;
                    records_2.push(t);
                }
                Branch::Else(records_2)
            };
            records.push((old, sum_1, tape, t_1, t, branch, records_1));
        }
    }
    let mut sum: f64 = -0.0;
    for i in 0..3usize {
        let r = residual[i];
        sum += r * r;
    }
    let t_1 = beta.len();
    let mut sum_1: f64 = -0.0;
    for i in 0..t_1 {
        let b = beta[i];
        sum_1 += b.abs();
    }
    ::autodiff_runtime::shadow::clear(d_columns, columns);
    ::autodiff_runtime::shadow::clear(d_y, y);
    let mut d_beta = ::autodiff_runtime::vec![0.0; t];
    let d_sum = lambda;
    let d_beta_1 = &mut d_beta[..t_1];
    for i in 0..t_1 {
        let d_b = d_sum * beta[i].signum();
        d_beta_1[i] += d_b;
    }
    let mut d_residual = ::autodiff_runtime::shadow::zero_like(&residual);
    for i in 0..3usize {
        let r_1 = residual[i];
        let d_r = r_1 + r_1;
        d_residual[i] += d_r;
    }
    let mut d_lambda: f64 = sum_1;
    for _ in (0..3).rev() {
        let mut d_lambda_1: f64 = 0.0;
        for i in (0..d_beta.len().min(columns.len())).rev() {
            let (old, sum, tape, t, t_1, branch, mut records) = records.pop();
            let d_old = match branch {
                Branch::Then => -0.0,
                Branch::Else(mut records) => {
                    let mut d_old: f64 = -0.0;
                    for i_1 in (0..3).rev() {
                        let t = records.pop();
                        let c_1 = columns[i][i_1];
                        let t_1 = d_residual[i_1];
                        let t_2 = t_1 * c_1;
                        d_beta[i] -= t_2;
                        d_columns[i][i_1] -= t_1 * t;
                        d_old += t_2;
                    }
                    d_old
                }
            };
            let t = ::autodiff_runtime::shadow::take(&mut d_beta[i]) / t;
            let t_1 = t * t_1;
            let mut d_sum = -0.0;
            let mut d_lambda_2 = -0.0;
            soft_threshold_adjoint(sum, &mut d_sum, lambda, &mut d_lambda_2, tape, t);
            let mut d_old_1: f64 = d_old;
            for i_1 in (0..3).rev() {
                let t = records.pop();
                let c_1 = columns[i][i_1];
                let d_r = d_sum * c_1;
                let d_c = d_sum * t + d_sum * (c_1 * old);
                d_residual[i_1] += d_r;
                d_columns[i][i_1] += d_c;
                d_old_1 += c_1 * d_r;
            }
            for i_1 in 0..3usize {
                let d_c = -2.0 * (t_1 * columns[i][i_1]);
                d_columns[i][i_1] += d_c;
            }
            d_beta[i] += d_old_1;
            d_lambda_1 += d_lambda_2;
        }
        d_lambda += d_lambda_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut *d_y, &d_residual);
    (sum + lambda * sum_1, d_lambda)
}
#[inline]
pub fn elastic_net_augmented<'tape>(
    columns: &[[f64; 3]],
    y: &[f64; 3],
    lambda: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [[f64; 3]], ::core::option::Option < & mut [[f64; 3]] >,
        ::core::option::Option < & mut [f64; 3] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Then,
        Else(A),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut beta = ::autodiff_runtime::vec![0.0; columns.len()];
    let mut residual = *y;
    for _ in 0..3 {
        for i in 0..beta.len().min(columns.len()) {
            let old = beta[i];
            let mut sum: f64 = -0.0;
            for i_1 in 0..3usize {
                let c = columns[i][i_1];
                sum += c * c;
            }
            let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
            let mut sum_1: f64 = -0.0;
            for i_1 in 0..3 {
                let c = columns[i][i_1];
                let r = residual[i_1];
                let t = r + c * old;
                records_1.push(t);
                sum_1 += c * t;
            }
            let (t, tape) = soft_threshold_augmented(sum_1, lambda);
            let t_1 = sum + 0.1;
            let t = t / t_1;
            beta[i] = t;
            let branch = if beta[i] == old {
                Branch::Then
            } else {
                let mut records_2 = ::autodiff_runtime::records::FixedRecords::<
                    _,
                    3,
                >::new();
                for i_1 in 0..3 {
                    let c = columns[i][i_1];
                    let t = beta[i] - old;
                    residual[i_1] -= c * t;
                    records_2.push(t);
                }
                Branch::Else(records_2)
            };
            records.push((old, sum_1, tape.keep_tape(), t_1, t, branch, records_1));
        }
    }
    let mut sum: f64 = -0.0;
    for i in 0..3usize {
        let r = residual[i];
        sum += r * r;
    }
    let mut sum_1: f64 = -0.0;
    for i in 0..beta.len() {
        let b = beta[i];
        sum_1 += b.abs();
    }
    let tape = move |
        columns: &[[f64; 3]],
        mut d_columns: ::core::option::Option<&mut [[f64; 3]]>,
        mut d_y: ::core::option::Option<&mut [f64; 3]>,
        lambda: f64,
        seed: f64|
    {
        let t = columns.len();
        let t_1 = beta.len();
        let d_sum = seed * lambda;
        let mut d_beta = ::autodiff_runtime::vec![0.0; t];
        let d_beta_1 = &mut d_beta[..t_1];
        for i in 0..t_1 {
            let d_b = d_sum * beta[i].signum();
            d_beta_1[i] += d_b;
        }
        let mut d_residual = ::autodiff_runtime::shadow::zero_like(&residual);
        let d_sum = seed;
        for i in 0..3usize {
            let t = d_sum * residual[i];
            let d_r = t + t;
            d_residual[i] += d_r;
        }
        let mut d_lambda: f64 = seed * sum_1;
        for _ in (0..3).rev() {
            let mut d_lambda_1: f64 = 0.0;
            for i in (0..d_beta.len().min(columns.len())).rev() {
                let (old, sum, tape, t, t_1, branch, mut records) = records.pop();
                let d_old = match branch {
                    Branch::Then => -0.0,
                    Branch::Else(mut records) => {
                        let mut d_old: f64 = -0.0;
                        for i_1 in (0..3).rev() {
                            let t = records.pop();
                            let c_1 = columns[i][i_1];
                            let t_1 = d_residual[i_1];
                            let t_2 = t_1 * c_1;
                            d_beta[i] -= t_2;
                            if let Some(d_columns) = &mut d_columns {
                                d_columns[i][i_1] -= t_1 * t;
                            }
                            d_old += t_2;
                        }
                        d_old
                    }
                };
                let t = ::autodiff_runtime::shadow::take(&mut d_beta[i]) / t;
                let t_1 = t * t_1;
                let mut d_sum = -0.0;
                let mut d_lambda_2 = -0.0;
                soft_threshold_adjoint(
                    sum,
                    &mut d_sum,
                    lambda,
                    &mut d_lambda_2,
                    tape,
                    t,
                );
                let mut d_old_1: f64 = d_old;
                for i_1 in (0..3).rev() {
                    let t = records.pop();
                    let c_1 = columns[i][i_1];
                    let d_r = d_sum * c_1;
                    let d_c = d_sum * t + d_sum * (c_1 * old);
                    d_residual[i_1] += d_r;
                    if let Some(d_columns) = &mut d_columns {
                        d_columns[i][i_1] += d_c;
                    }
                    d_old_1 += c_1 * d_r;
                }
                for i_1 in 0..3usize {
                    let d_c = -2.0 * (t_1 * columns[i][i_1]);
                    if let Some(d_columns) = &mut d_columns {
                        d_columns[i][i_1] += d_c;
                    }
                }
                d_beta[i] += d_old_1;
                d_lambda_1 += d_lambda_2;
            }
            d_lambda += d_lambda_1;
        }
        if let Some(d_y) = &mut d_y {
            ::autodiff_runtime::shadow::accumulate(&mut **d_y, &d_residual);
        }
        d_lambda
    };
    (
        sum + lambda * sum_1,
        ::autodiff_runtime::nested!(
            tape, (& [[f64; 3]], ::core::option::Option < & mut [[f64; 3]] >,
            ::core::option::Option < & mut [f64; 3] >, f64, f64) -> f64
        ),
    )
}
