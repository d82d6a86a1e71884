pub fn matrix_summaries_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (m, tape) = DMatrix::from_row_slice_augmented(2, 3, x);
    let (t, tape_1) = m.transpose_augmented();
    let (gram, tape_2) = ::autodiff_runtime::operators::mul_augmented(&m, t.clone());
    let (t_1, tape_3) = m.nrows_augmented();
    let t_2 = t_1 as f64;
    let (t_3, tape_4) = m.ncols_augmented();
    let size = t_2 * k + t_3 as f64;
    let (t_4, tape_5) = gram.determinant_augmented();
    let (t_5, tape_6) = m.max_augmented();
    let (t_6, tape_7) = m.min_augmented();
    let (t_7, tape_8) = ::autodiff_runtime::operators::mul_augmented(
        t_5.clone(),
        t_6.clone(),
    );
    let (t_8, tape_9) = gram.max_augmented();
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_gram = ::autodiff_runtime::Differentiable::zero_like(&gram);
    gram.max_adjoint(&mut d_gram, tape_9, 1.0);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_6);
    ::autodiff_runtime::operators::mul_adjoint(
        t_5,
        &mut d_argument,
        t_6,
        &mut d_argument_1,
        tape_8,
        size,
    );
    let mut d_m = ::autodiff_runtime::Differentiable::zero_like(&m);
    m.min_adjoint(&mut d_m, tape_7, d_argument_1);
    let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
    m.max_adjoint(&mut d_m_1, tape_6, d_argument);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
    let mut d_gram_1 = ::autodiff_runtime::Differentiable::zero_like(&gram);
    gram.determinant_adjoint(&mut d_gram_1, tape_5, k);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_gram, d_gram_1);
    let d_size = t_7;
    let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
    m.ncols_adjoint(&mut d_m_1, tape_4, d_size as _);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
    let d_k = t_4 + d_size * t_2;
    let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
    m.nrows_adjoint(&mut d_m_1, tape_3, (d_size * k) as _);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
    let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
    ::autodiff_runtime::operators::mul_adjoint(
        &m,
        &mut d_m_1,
        t,
        &mut d_argument,
        tape_2,
        d_gram,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
    let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
    m.transpose_adjoint(&mut d_m_1, tape_1, d_argument);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
    DMatrix::from_row_slice_adjoint(
        2,
        ::autodiff_runtime::Constant,
        3,
        ::autodiff_runtime::Constant,
        x,
        &mut *d_x,
        tape,
        d_m,
    );
    (t_4 * k + t_7 * size + t_8, d_k)
}
#[inline]
pub fn matrix_summaries_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (m, tape) = DMatrix::from_row_slice_augmented(2, 3, x);
    let tape = tape.keep_tape();
    let (t, tape_1) = m.transpose_augmented();
    let tape_1 = tape_1.keep_tape();
    let (gram, tape_2) = ::autodiff_runtime::operators::mul_augmented(&m, t.clone());
    let tape_2 = tape_2.keep_tape();
    let (t_1, tape_3) = m.nrows_augmented();
    let tape_3 = tape_3.keep_tape();
    let t_2 = t_1 as f64;
    let (t_3, tape_4) = m.ncols_augmented();
    let tape_4 = tape_4.keep_tape();
    let size = t_2 * k + t_3 as f64;
    let (t_2, tape_5) = gram.determinant_augmented();
    let tape_5 = tape_5.keep_tape();
    let (t_4, tape_6) = m.max_augmented();
    let tape_6 = tape_6.keep_tape();
    let (t_5, tape_7) = m.min_augmented();
    let tape_7 = tape_7.keep_tape();
    let (t_6, tape_8) = ::autodiff_runtime::operators::mul_augmented(
        t_4.clone(),
        t_5.clone(),
    );
    let tape_8 = tape_8.keep_tape();
    let (t_7, tape_9) = gram.max_augmented();
    let tape_9 = tape_9.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_8 = t_1 as f64;
        let t_9 = t_3 as f64;
        let mut d_gram = ::autodiff_runtime::Differentiable::zero_like(&gram);
        gram.max_adjoint(&mut d_gram, tape_9, seed);
        let d_size = seed * t_6;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_5);
        ::autodiff_runtime::operators::mul_adjoint(
            t_4,
            &mut d_argument,
            t_5,
            &mut d_argument_1,
            tape_8,
            seed * (t_8 * k + t_9),
        );
        let mut d_m = ::autodiff_runtime::Differentiable::zero_like(&m);
        m.min_adjoint(&mut d_m, tape_7, d_argument_1);
        let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
        m.max_adjoint(&mut d_m_1, tape_6, d_argument);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
        let t_4 = seed * k;
        let mut d_gram_1 = ::autodiff_runtime::Differentiable::zero_like(&gram);
        gram.determinant_adjoint(&mut d_gram_1, tape_5, t_4);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_gram, d_gram_1);
        let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
        m.ncols_adjoint(&mut d_m_1, tape_4, d_size as _);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
        let d_k = seed * t_2 + d_size * t_8;
        let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
        m.nrows_adjoint(&mut d_m_1, tape_3, (t_6 * t_4) as _);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
        let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        ::autodiff_runtime::operators::mul_adjoint(
            &m,
            &mut d_m_1,
            t,
            &mut d_argument,
            tape_2,
            d_gram,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
        let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
        m.transpose_adjoint(&mut d_m_1, tape_1, d_argument);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
        DMatrix::from_row_slice_adjoint(
            2,
            ::autodiff_runtime::Constant,
            3,
            ::autodiff_runtime::Constant,
            x,
            d_x.as_deref_mut(),
            tape,
            d_m,
        );
        d_k
    };
    (
        t_2 * k + t_6 * size + t_7,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn of_multiples_grad(
    m: &Matrix3<f64>,
    d_m: &mut Matrix3<f64>,
    k: f64,
) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_m, m, "m");
    let (singular, tape) = ::autodiff_runtime::operators::mul_augmented(m, k);
    let (t, tape_1) = singular.determinant_augmented();
    let (t_1, tape_2) = m.determinant_augmented();
    let (t_2, tape_3) = m.max_augmented();
    let (t_3, tape_4) = ::autodiff_runtime::operators::mul_augmented(
        t_1.clone(),
        t_2.clone(),
    );
    let (t_4, tape_5) = m.sum_augmented();
    ::autodiff_runtime::shadow::clear(d_m, m);
    m.sum_adjoint(&mut *d_m, tape_5, k);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    ::autodiff_runtime::operators::mul_adjoint(
        t_1,
        &mut d_argument,
        t_2,
        &mut d_argument_1,
        tape_4,
        1.0,
    );
    m.max_adjoint(&mut *d_m, tape_3, d_argument_1);
    m.determinant_adjoint(&mut *d_m, tape_2, d_argument);
    let mut d_singular = ::autodiff_runtime::Differentiable::zero_like(&singular);
    singular.determinant_adjoint(&mut d_singular, tape_1, 1.0);
    let mut d_k = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        m,
        &mut *d_m,
        k,
        &mut d_k,
        tape,
        d_singular,
    );
    let d_k = t_4 + d_k;
    (t + t_3 + k * t_4, d_k)
}
#[inline]
pub fn of_multiples_augmented<'tape>(
    m: &Matrix3<f64>,
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Matrix3 < f64 >, ::core::option::Option < & mut Matrix3 < f64 > >, f64,
        f64) -> f64
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (singular, tape) = ::autodiff_runtime::operators::mul_augmented(m, k);
    let tape = tape.keep_tape();
    let (t, tape_1) = singular.determinant_augmented();
    let tape_1 = tape_1.keep_tape();
    let (t_1, tape_2) = m.determinant_augmented();
    let tape_2 = tape_2.keep_tape();
    let (t_2, tape_3) = m.max_augmented();
    let tape_3 = tape_3.keep_tape();
    let (t_3, tape_4) = ::autodiff_runtime::operators::mul_augmented(
        t_1.clone(),
        t_2.clone(),
    );
    let tape_4 = tape_4.keep_tape();
    let (t_4, tape_5) = m.sum_augmented();
    let tape_5 = tape_5.keep_tape();
    let tape = move |
        m: &Matrix3<f64>,
        mut d_m: ::core::option::Option<&mut Matrix3<f64>>,
        k: f64,
        seed: f64|
    {
        let t_5 = seed * k;
        m.sum_adjoint(d_m.as_deref_mut(), tape_5, t_5);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        ::autodiff_runtime::operators::mul_adjoint(
            t_1,
            &mut d_argument,
            t_2,
            &mut d_argument_1,
            tape_4,
            seed,
        );
        m.max_adjoint(d_m.as_deref_mut(), tape_3, d_argument_1);
        m.determinant_adjoint(d_m.as_deref_mut(), tape_2, d_argument);
        let mut d_singular = ::autodiff_runtime::Differentiable::zero_like(&singular);
        singular.determinant_adjoint(&mut d_singular, tape_1, seed);
        let mut d_k = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            m,
            d_m.as_deref_mut(),
            k,
            &mut d_k,
            tape,
            d_singular,
        );
        let d_k = seed * t_4 + d_k;
        d_k
    };
    (
        t + t_3 + k * t_4,
        ::autodiff_runtime::nested!(
            tape, (& Matrix3 < f64 >, ::core::option::Option < & mut Matrix3 < f64 > >,
            f64, f64) -> f64
        ),
    )
}
pub fn averaged_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S> {
        Arm0(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x[..3].to_vec();
    let (row, tape) = Array1::from_vec_augmented(t.clone());
    let (t_1, tape_1) = Array2::from_elem_augmented((3, 3), k);
    let (t_2, tape_2) = ::autodiff_runtime::operators::mul_augmented(t_1.clone(), &row);
    let (table, tape_3) = ::autodiff_runtime::operators::add_augmented(
        t_2.clone(),
        &row,
    );
    let t_3 = row.mean_augmented();
    let (value, branch) = match ::autodiff_runtime::Fallible::into_result(t_3) {
        Ok(received) => {
            let (mean, tape) = received;
            let t = Axis(1);
            let (across, tape_1) = table.mean_axis_augmented(t.clone()).unwrap();
            let (t_1, tape_2) = table.nrows_augmented();
            let t_2 = t_1 as f64;
            let (t_3, tape_3) = table.ncols_augmented();
            let t_4 = t_3 as f64;
            let size = t_2 / t_4;
            let (t_2, tape_4) = table.diag_augmented();
            let (t_5, tape_5) = across.dot_augmented(&t_2);
            let (t_6, tape_6) = ::autodiff_runtime::operators::mul_augmented(
                mean,
                t_5.clone(),
            );
            let (t_7, tape_7) = table.mean_augmented().unwrap();
            let t_8 = t_7 * k;
            (
                t_6 + t_8 * size,
                Branch::Arm0(
                    tape,
                    mean,
                    t,
                    tape_1,
                    across,
                    t_1,
                    tape_2,
                    t_3,
                    tape_3,
                    t_4,
                    size,
                    t_2,
                    tape_4,
                    t_5,
                    tape_5,
                    tape_7,
                    t_7,
                    t_8,
                    tape_6,
                ),
            )
        }
        Err(_) => (k, Branch::Arm1),
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (d_k, d_row, d_table) = match branch {
        Branch::Arm0(
            tape,
            mean,
            t,
            tape_1,
            across,
            t_1,
            tape_2,
            t_2,
            tape_3,
            t_3,
            size,
            t_4,
            tape_4,
            t_5,
            tape_5,
            tape_6,
            t_6,
            t_7,
            tape_7,
        ) => {
            let mut d_table = ::autodiff_runtime::Differentiable::zero_like(&table);
            let _ = table.mean_adjoint(&mut d_table, tape_6, size * k);
            let mut d_mean = ::autodiff_runtime::Differentiable::zero_like(&mean);
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
            ::autodiff_runtime::operators::mul_adjoint(
                mean,
                &mut d_mean,
                t_5,
                &mut d_argument,
                tape_7,
                1.0,
            );
            let mut d_across = ::autodiff_runtime::Differentiable::zero_like(&across);
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
            across
                .dot_adjoint(&mut d_across, &t_4, &mut d_argument_1, tape_5, d_argument);
            let mut d_table_1 = ::autodiff_runtime::Differentiable::zero_like(&table);
            table.diag_adjoint(&mut d_table_1, tape_4, d_argument_1);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_table, d_table_1);
            let d_size = t_7;
            let t_3 = d_size / t_3;
            let mut d_table_1 = ::autodiff_runtime::Differentiable::zero_like(&table);
            table.ncols_adjoint(&mut d_table_1, tape_3, -(t_3 * size) as _);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_table, d_table_1);
            let mut d_table_1 = ::autodiff_runtime::Differentiable::zero_like(&table);
            table.nrows_adjoint(&mut d_table_1, tape_2, t_3 as _);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_table, d_table_1);
            let mut d_table_1 = ::autodiff_runtime::Differentiable::zero_like(&table);
            let _ = table
                .mean_axis_adjoint(
                    &mut d_table_1,
                    t,
                    ::autodiff_runtime::Constant,
                    tape_1,
                    d_across,
                );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_table, d_table_1);
            let mut d_row = ::autodiff_runtime::Differentiable::zero_like(&row);
            let _ = row.mean_adjoint(&mut d_row, tape, d_mean);
            (size * t_6, d_row, d_table)
        }
        Branch::Arm1 => {
            (
                1.0,
                ::autodiff_runtime::Differentiable::zero_like(&row),
                ::autodiff_runtime::Differentiable::zero_like(&table),
            )
        }
    };
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    let mut d_row_1 = ::autodiff_runtime::Differentiable::zero_like(&row);
    ::autodiff_runtime::operators::add_adjoint(
        t_2,
        &mut d_argument,
        &row,
        &mut d_row_1,
        tape_3,
        d_table,
    );
    let mut d_row_2 = d_row;
    ::autodiff_runtime::Differentiable::accumulate(&mut d_row_2, d_row_1);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    let mut d_row = ::autodiff_runtime::Differentiable::zero_like(&row);
    ::autodiff_runtime::operators::mul_adjoint(
        t_1,
        &mut d_argument_1,
        &row,
        &mut d_row,
        tape_2,
        d_argument,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_row_2, d_row);
    let mut d_k_1 = -0.0;
    Array2::from_elem_adjoint(
        (3, 3),
        ::autodiff_runtime::Constant,
        k,
        &mut d_k_1,
        tape_1,
        d_argument_1,
    );
    let d_k = d_k + d_k_1;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    Array1::from_vec_adjoint(t, &mut d_place, tape, d_row_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..3][..], &d_place[..]);
    (value, d_k)
}
#[inline]
pub fn averaged_augmented<'tape>(
    x: &[f64],
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S> {
        Arm0(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S),
        Arm1,
    }
    let t = x[..3].to_vec();
    let (row, tape) = Array1::from_vec_augmented(t.clone());
    let tape = tape.keep_tape();
    let (t_1, tape_1) = Array2::from_elem_augmented((3, 3), k);
    let tape_1 = tape_1.keep_tape();
    let (t_2, tape_2) = ::autodiff_runtime::operators::mul_augmented(t_1.clone(), &row);
    let tape_2 = tape_2.keep_tape();
    let (table, tape_3) = ::autodiff_runtime::operators::add_augmented(
        t_2.clone(),
        &row,
    );
    let tape_3 = tape_3.keep_tape();
    let t_3 = row.mean_augmented();
    let (value, branch) = match ::autodiff_runtime::Fallible::into_result(t_3) {
        Ok(received) => {
            let (mean, tape) = received;
            let t = Axis(1);
            let (across, tape_1) = table.mean_axis_augmented(t.clone()).unwrap();
            let (t_1, tape_2) = table.nrows_augmented();
            let t_2 = t_1 as f64;
            let (t_3, tape_3) = table.ncols_augmented();
            let t_4 = t_3 as f64;
            let size = t_2 / t_4;
            let (t_2, tape_4) = table.diag_augmented();
            let (t_5, tape_5) = across.dot_augmented(&t_2);
            let (t_6, tape_6) = ::autodiff_runtime::operators::mul_augmented(
                mean,
                t_5.clone(),
            );
            let (t_7, tape_7) = table.mean_augmented().unwrap();
            let t_8 = t_7 * k;
            (
                t_6 + t_8 * size,
                Branch::Arm0(
                    tape.keep_tape(),
                    mean,
                    t,
                    tape_1.keep_tape(),
                    across,
                    t_1,
                    tape_2.keep_tape(),
                    t_3,
                    tape_3.keep_tape(),
                    t_4,
                    size,
                    t_2,
                    tape_4.keep_tape(),
                    t_5,
                    tape_5.keep_tape(),
                    tape_7.keep_tape(),
                    t_7,
                    t_8,
                    tape_6.keep_tape(),
                ),
            )
        }
        Err(_) => (k, Branch::Arm1),
    };
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, k: f64, seed: f64| {
        let (d_k, d_row, d_table) = match branch {
            Branch::Arm0(
                tape,
                mean,
                t,
                tape_1,
                across,
                t_1,
                tape_2,
                t_2,
                tape_3,
                t_3,
                size,
                t_4,
                tape_4,
                t_5,
                tape_5,
                tape_6,
                t_6,
                t_7,
                tape_7,
            ) => {
                let t_8 = seed * size;
                let d_size = seed * t_7;
                let mut d_table = ::autodiff_runtime::Differentiable::zero_like(&table);
                let _ = table.mean_adjoint(&mut d_table, tape_6, t_8 * k);
                let mut d_mean = ::autodiff_runtime::Differentiable::zero_like(&mean);
                let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
                ::autodiff_runtime::operators::mul_adjoint(
                    mean,
                    &mut d_mean,
                    t_5,
                    &mut d_argument,
                    tape_7,
                    seed,
                );
                let mut d_across = ::autodiff_runtime::Differentiable::zero_like(
                    &across,
                );
                let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(
                    &t_4,
                );
                across
                    .dot_adjoint(
                        &mut d_across,
                        &t_4,
                        &mut d_argument_1,
                        tape_5,
                        d_argument,
                    );
                let mut d_table_1 = ::autodiff_runtime::Differentiable::zero_like(
                    &table,
                );
                table.diag_adjoint(&mut d_table_1, tape_4, d_argument_1);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_table, d_table_1);
                let t_3 = d_size / t_3;
                let mut d_table_1 = ::autodiff_runtime::Differentiable::zero_like(
                    &table,
                );
                table.ncols_adjoint(&mut d_table_1, tape_3, -(t_3 * size) as _);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_table, d_table_1);
                let mut d_table_1 = ::autodiff_runtime::Differentiable::zero_like(
                    &table,
                );
                table.nrows_adjoint(&mut d_table_1, tape_2, t_3 as _);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_table, d_table_1);
                let mut d_table_1 = ::autodiff_runtime::Differentiable::zero_like(
                    &table,
                );
                let _ = table
                    .mean_axis_adjoint(
                        &mut d_table_1,
                        t,
                        ::autodiff_runtime::Constant,
                        tape_1,
                        d_across,
                    );
                ::autodiff_runtime::Differentiable::accumulate(&mut d_table, d_table_1);
                let mut d_row = ::autodiff_runtime::Differentiable::zero_like(&row);
                let _ = row.mean_adjoint(&mut d_row, tape, d_mean);
                (t_8 * t_6, d_row, d_table)
            }
            Branch::Arm1 => {
                (
                    seed,
                    ::autodiff_runtime::Differentiable::zero_like(&row),
                    ::autodiff_runtime::Differentiable::zero_like(&table),
                )
            }
        };
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        let mut d_row_1 = ::autodiff_runtime::Differentiable::zero_like(&row);
        ::autodiff_runtime::operators::add_adjoint(
            t_2,
            &mut d_argument,
            &row,
            &mut d_row_1,
            tape_3,
            d_table,
        );
        let mut d_row_2 = d_row;
        ::autodiff_runtime::Differentiable::accumulate(&mut d_row_2, d_row_1);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        let mut d_row = ::autodiff_runtime::Differentiable::zero_like(&row);
        ::autodiff_runtime::operators::mul_adjoint(
            t_1,
            &mut d_argument_1,
            &row,
            &mut d_row,
            tape_2,
            d_argument,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_row_2, d_row);
        let mut d_k_1 = -0.0;
        Array2::from_elem_adjoint(
            (3, 3),
            ::autodiff_runtime::Constant,
            k,
            &mut d_k_1,
            tape_1,
            d_argument_1,
        );
        let d_k = d_k + d_k_1;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        Array1::from_vec_adjoint(t, &mut d_place, tape, d_row_2);
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..3][..], &d_place[..]);
        }
        d_k
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
