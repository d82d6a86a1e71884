fn normalise_vjp(row: &mut [f64; 3], d_row: &mut [f64; 3]) {
    ::autodiff_runtime::shadow::check(d_row, row, "row");
    let mut sum: f64 = -0.0;
    for i in 0..3usize {
        sum += row[i];
    }
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for i in 0..3usize {
        let t = row[i] / sum;
        row[i] = t;
        records.push(t);
    }
    let mut d_sum: f64 = 0.0;
    for i in (0..3usize).rev() {
        let t = records.pop();
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_row[i]) / sum;
        d_row[i] += t_1;
        d_sum += -(t_1 * t);
    }
    for i in 0..3usize {
        d_row[i] += d_sum;
    }
}
#[inline]
fn normalise_augmented(
    row: &mut [f64; 3],
) -> ((), ::autodiff_runtime::tape!((& mut [f64; 3]) -> ())) {
    let mut sum: f64 = -0.0;
    for i in 0..3usize {
        sum += row[i];
    }
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for i in 0..3usize {
        let t = row[i] / sum;
        row[i] = t;
        records.push(t);
    }
    (
        (),
        move |d_row: &mut [f64; 3]| {
            let mut d_sum: f64 = -0.0;
            for i in (0..3usize).rev() {
                let t = records.pop();
                let t_1 = ::autodiff_runtime::shadow::take(&mut d_row[i]) / sum;
                d_row[i] += t_1;
                d_sum += -(t_1 * t);
            }
            for i in 0..3usize {
                d_row[i] += d_sum;
            }
        },
    )
}
pub fn aliased_rows_grad(
    matrix: &[[f64; 3]; 3],
    d_matrix: &mut [[f64; 3]; 3],
    factor: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_matrix, matrix, "matrix");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut m = *matrix;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for i in 0..3 {
        let untouched = m[i];
        let t = m[i][0];
        m[i][0] = t * factor;
        let t_1 = m[i][0];
        let t_2 = m[i][1];
        m[i][2] = t_1 * t_2;
        let (t_3, tape) = normalise_augmented(
            ::autodiff_runtime::records::lend(&mut m[i], &mut kept),
        );
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
        for k in 0..3 {
            let t_4 = untouched[k];
            let t_5 = m[i][k];
            m[(i + 1) % 3][k] += t_4 * t_5;
            records_1.push(t_5);
        }
        records.push((untouched, t, t_1, t_2, t_3, tape, records_1));
    }
    let mut sum: f64 = -0.0;
    for i_1 in 0..3usize {
        let mut sum_1: f64 = sum;
        for i_2 in 0..3usize {
            let x = m[i_1][i_2];
            sum_1 += x * x;
        }
        sum = sum_1;
    }
    ::autodiff_runtime::shadow::clear(d_matrix, matrix);
    let mut d_m = ::autodiff_runtime::shadow::zero_like(&m);
    for i_1 in 0..3usize {
        for i_2 in 0..3usize {
            let x_1 = m[i_1][i_2];
            let d_x = x_1 + x_1;
            d_m[i_1][i_2] += d_x;
        }
    }
    let mut d_factor: f64 = 0.0;
    for i in (0..3).rev() {
        let (untouched, t, t_1, t_2, t_3, tape, mut records) = records.pop();
        let mut d_untouched = ::autodiff_runtime::shadow::zero_like(&untouched);
        for k in (0..3).rev() {
            let t = records.pop();
            let t_1 = (i + 1) % 3;
            let t_2 = untouched[k];
            let t_1 = d_m[t_1][k];
            d_m[i][k] += t_1 * t_2;
            d_untouched[k] += t_1 * t;
        }
        normalise_adjoint(
            kept.again(&mut m[i]),
            &mut d_m[i],
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t_3),
        );
        let t_3 = ::autodiff_runtime::shadow::take(&mut d_m[i][2]);
        d_m[i][1] += t_3 * t_1;
        d_m[i][0] += t_3 * t_2;
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_m[i][0]);
        d_m[i][0] += t_1 * factor;
        ::autodiff_runtime::shadow::accumulate(&mut d_m[i], &d_untouched);
        d_factor += t_1 * t;
    }
    ::autodiff_runtime::shadow::accumulate(&mut *d_matrix, &d_m);
    (sum, d_factor)
}
#[inline]
pub fn aliased_rows_augmented<'tape>(
    matrix: &[[f64; 3]; 3],
    factor: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [[f64; 3]; 3] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut m = *matrix;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for i in 0..3 {
        let untouched = m[i];
        let t = m[i][0];
        m[i][0] = t * factor;
        let t_1 = m[i][0];
        let t_2 = m[i][1];
        m[i][2] = t_1 * t_2;
        let (t_3, tape) = normalise_augmented(
            ::autodiff_runtime::records::lend(&mut m[i], &mut kept),
        );
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
        for k in 0..3 {
            let t_4 = untouched[k];
            let t_5 = m[i][k];
            m[(i + 1) % 3][k] += t_4 * t_5;
            records_1.push(t_5);
        }
        records.push((untouched, t, t_1, t_2, t_3, tape.keep_tape(), records_1));
    }
    let mut sum: f64 = -0.0;
    for i_1 in 0..3usize {
        let mut sum_1: f64 = sum;
        for i_2 in 0..3usize {
            let x = m[i_1][i_2];
            sum_1 += x * x;
        }
        sum = sum_1;
    }
    let tape = move |
        mut d_matrix: ::core::option::Option<&mut [[f64; 3]; 3]>,
        factor: f64,
        seed: f64|
    {
        let mut d_m = ::autodiff_runtime::shadow::zero_like(&m);
        let d_sum = seed;
        for i_1 in 0..3usize {
            for i_2 in 0..3usize {
                let t = d_sum * m[i_1][i_2];
                let d_x = t + t;
                d_m[i_1][i_2] += d_x;
            }
        }
        let mut d_factor: f64 = 0.0;
        for i in (0..3).rev() {
            let (untouched, t, t_1, t_2, t_3, tape, mut records) = records.pop();
            let mut d_untouched = ::autodiff_runtime::shadow::zero_like(&untouched);
            for k in (0..3).rev() {
                let t = records.pop();
                let t_1 = (i + 1) % 3;
                let t_2 = untouched[k];
                let t_1 = d_m[t_1][k];
                d_m[i][k] += t_1 * t_2;
                d_untouched[k] += t_1 * t;
            }
            normalise_adjoint(
                kept.again(&mut m[i]),
                &mut d_m[i],
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t_3),
            );
            let t_3 = ::autodiff_runtime::shadow::take(&mut d_m[i][2]);
            d_m[i][1] += t_3 * t_1;
            d_m[i][0] += t_3 * t_2;
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_m[i][0]);
            d_m[i][0] += t_1 * factor;
            ::autodiff_runtime::shadow::accumulate(&mut d_m[i], &d_untouched);
            d_factor += t_1 * t;
        }
        if let Some(d_matrix) = &mut d_matrix {
            ::autodiff_runtime::shadow::accumulate(&mut **d_matrix, &d_m);
        }
        d_factor
    };
    (
        sum,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [[f64; 3]; 3] >, f64, f64) -> f64
        ),
    )
}
