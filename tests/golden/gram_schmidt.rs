fn dot_grad(a: &[f64; 4], d_a: &mut [f64; 4], b: &[f64; 4], d_b: &mut [f64; 4]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let t = a[0];
    let t_1 = b[0];
    let t_2 = a[1];
    let t_3 = b[1];
    let t_4 = a[2];
    let t_5 = b[2];
    let t_6 = a[3];
    let t_7 = b[3];
    ::autodiff_runtime::shadow::clear(d_a, a);
    ::autodiff_runtime::shadow::clear(d_b, b);
    d_b[3] += t_6;
    d_a[3] += t_7;
    d_b[2] += t_4;
    d_a[2] += t_5;
    d_b[1] += t_2;
    d_a[1] += t_3;
    d_b[0] += t;
    d_a[0] += t_1;
    t * t_1 + t_2 * t_3 + t_4 * t_5 + t_6 * t_7
}
pub fn gram_schmidt_vjp(
    vectors: [[f64; 4]; 3],
    seed: [[f64; 4]; 3],
) -> ([[f64; 4]; 3], [[f64; 4]; 3]) {
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut basis = vectors;
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for i in 0..3 {
        for j in 0..i {
            let (projection, tape) = dot_augmented(
                ::autodiff_runtime::records::lend(&basis[i], &mut kept),
                ::autodiff_runtime::records::lend(&basis[j], &mut kept_1),
            );
            let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
            for k in 0..4 {
                let t = basis[j][k];
                basis[i][k] -= projection * t;
                records_1.push(t);
            }
            records.push((projection, tape, records_1));
        }
        let saved = ::autodiff_runtime::records::copy(&basis[i]);
        let saved_1 = ::autodiff_runtime::records::copy(&basis[i]);
        let (t, tape) = dot_augmented(&basis[i], &basis[i]);
        let length = t.sqrt();
        let mut records = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
        for i_1 in 0..4usize {
            let t = basis[i][i_1] / length;
            basis[i][i_1] = t;
            records.push(t);
        }
        records_1.push((tape, length, records, saved, saved_1));
    }
    let mut d_vectors = ::autodiff_runtime::shadow::zero_like(&vectors);
    let mut d_basis = seed;
    for i in (0..3).rev() {
        let (tape, length, mut records_1, saved, saved_1) = records_1.pop();
        let mut d_length: f64 = -0.0;
        for i_1 in (0..4usize).rev() {
            let t = records_1.pop();
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_basis[i][i_1]) / length;
            d_basis[i][i_1] += t_1;
            d_length += -(t_1 * t);
        }
        let t = d_length * (0.5 / length);
        let mut d_again = ::autodiff_runtime::shadow::zero_like(&saved_1);
        dot_adjoint(&saved, &mut d_basis[i], &saved_1, &mut d_again, tape, t);
        ::autodiff_runtime::shadow::accumulate(&mut d_basis[i], &d_again);
        for j in (0..i).rev() {
            let (projection, tape, mut records) = records.pop();
            let mut d_projection: f64 = -0.0;
            for k in (0..4).rev() {
                let t = records.pop();
                let t_1 = d_basis[i][k];
                d_basis[j][k] -= t_1 * projection;
                d_projection += -(t_1 * t);
            }
            let mut d_again = ::autodiff_runtime::shadow::zero_like(&basis[j]);
            dot_adjoint(
                kept.pop(),
                &mut d_basis[i],
                kept_1.pop(),
                &mut d_again,
                tape,
                d_projection,
            );
            ::autodiff_runtime::shadow::accumulate(&mut d_basis[j], &d_again);
        }
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_vectors, &d_basis);
    (basis, d_vectors)
}
#[inline]
pub fn gram_schmidt_augmented<'tape>(
    vectors: [[f64; 4]; 3],
) -> (
    [[f64; 4]; 3],
    ::autodiff_runtime::nested_tape!(
        'tape, ([[f64; 4]; 3], [[f64; 4]; 3]) -> [[f64; 4]; 3]
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut basis = vectors;
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for i in 0..3 {
        for j in 0..i {
            let (projection, tape) = dot_augmented(
                ::autodiff_runtime::records::lend(&basis[i], &mut kept),
                ::autodiff_runtime::records::lend(&basis[j], &mut kept_1),
            );
            let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
            for k in 0..4 {
                let t = basis[j][k];
                basis[i][k] -= projection * t;
                records_1.push(t);
            }
            records.push((projection, tape.keep_tape(), records_1));
        }
        let saved = ::autodiff_runtime::records::copy(&basis[i]);
        let saved_1 = ::autodiff_runtime::records::copy(&basis[i]);
        let (t, tape) = dot_augmented(&basis[i], &basis[i]);
        let length = t.sqrt();
        let mut records = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
        for i_1 in 0..4usize {
            let t = basis[i][i_1] / length;
            basis[i][i_1] = t;
            records.push(t);
        }
        records_1.push((tape.keep_tape(), length, records, saved, saved_1));
    }
    let basis_1 = basis.clone();
    let tape = move |vectors: [[f64; 4]; 3], seed: [[f64; 4]; 3]| {
        let mut d_vectors = ::autodiff_runtime::shadow::zero_like(&vectors);
        let mut d_basis = seed;
        for i in (0..3).rev() {
            let (tape, length, mut records_1, saved, saved_1) = records_1.pop();
            let mut d_length: f64 = -0.0;
            for i_1 in (0..4usize).rev() {
                let t = records_1.pop();
                let t_1 = ::autodiff_runtime::shadow::take(&mut d_basis[i][i_1])
                    / length;
                d_basis[i][i_1] += t_1;
                d_length += -(t_1 * t);
            }
            let t = d_length * (0.5 / length);
            let mut d_again = ::autodiff_runtime::shadow::zero_like(&saved_1);
            dot_adjoint(&saved, &mut d_basis[i], &saved_1, &mut d_again, tape, t);
            ::autodiff_runtime::shadow::accumulate(&mut d_basis[i], &d_again);
            for j in (0..i).rev() {
                let (projection, tape, mut records) = records.pop();
                let mut d_projection: f64 = -0.0;
                for k in (0..4).rev() {
                    let t = records.pop();
                    let t_1 = d_basis[i][k];
                    d_basis[j][k] -= t_1 * projection;
                    d_projection += -(t_1 * t);
                }
                let mut d_again = ::autodiff_runtime::shadow::zero_like(&basis_1[j]);
                dot_adjoint(
                    kept.pop(),
                    &mut d_basis[i],
                    kept_1.pop(),
                    &mut d_again,
                    tape,
                    d_projection,
                );
                ::autodiff_runtime::shadow::accumulate(&mut d_basis[j], &d_again);
            }
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_vectors, &d_basis);
        d_vectors
    };
    (
        basis,
        ::autodiff_runtime::nested!(
            tape, ([[f64; 4]; 3], [[f64; 4]; 3]) -> [[f64; 4]; 3]
        ),
    )
}
