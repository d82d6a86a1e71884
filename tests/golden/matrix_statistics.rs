pub fn whitened_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = &x[..3];
    let (v, tape) = DVector::from_row_slice_augmented(t);
    let t_1 = &x[3..];
    let (w, tape_1) = DVector::from_column_slice_augmented(t_1);
    let (m, tape_2) = DMatrix::from_row_slice_augmented(2, 3, x);
    let (t_2, tape_3) = v.mean_augmented();
    let (t_3, tape_4) = ::autodiff_runtime::operators::neg_augmented(t_2.clone());
    let (centred, tape_5) = v.add_scalar_augmented(t_3.clone());
    let (t_4, tape_6) = w.add_scalar_augmented(5.0);
    let (ratio, tape_7) = centred.component_div_augmented(&t_4);
    let (scaled, tape_8) = ratio.scale_augmented(k);
    let (t_5, tape_9) = ::autodiff_runtime::operators::mul_augmented(&m, &scaled);
    let mut product = t_5;
    let (t_5, tape_10) = DVector::from_element_augmented(2, k);
    let mut saved = ::autodiff_runtime::records::copy(&product);
    let (t_6, tape_11) = ::autodiff_runtime::operators::sub_assign_augmented(
        &mut product,
        t_5.clone(),
    );
    let mut saved_1 = ::autodiff_runtime::records::copy(&product);
    let (t_7, tape_12) = ::autodiff_runtime::operators::mul_assign_augmented(
        &mut product,
        k,
    );
    let t_8 = 1.0 + k * k;
    let mut saved_2 = ::autodiff_runtime::records::copy(&product);
    let (t_9, tape_13) = ::autodiff_runtime::operators::div_assign_augmented(
        &mut product,
        t_8,
    );
    let (t_10, tape_14) = (&product).normalize_augmented();
    let t_11 = k + 2.0;
    let (unit, tape_15) = ::autodiff_runtime::operators::div_augmented(
        t_10.clone(),
        t_11,
    );
    let (t_12, tape_16) = m.transpose_augmented();
    let (t_13, tape_17) = t_12.magnitude_squared_augmented();
    let (t_14, tape_18) = m.column_augmented(1);
    let (t_15, tape_19) = ::autodiff_runtime::operators::mul_augmented(t_14.clone(), k);
    let (t_16, tape_20) = t_15.norm_squared_augmented();
    let spread = t_13 + t_16;
    let (t_13, tape_21) = scaled.magnitude_augmented();
    let t_16 = unit[0];
    let (t_17, tape_22) = ::autodiff_runtime::operators::mul_augmented(
        t_16,
        t_13.clone(),
    );
    let (t_18, tape_23) = ::autodiff_runtime::operators::neg_augmented(&m);
    let (t_19, tape_24) = ::autodiff_runtime::operators::mul_augmented(
        t_18.clone(),
        w.clone(),
    );
    let (t_20, tape_25) = t_19.sum_augmented();
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_19);
    t_19.sum_adjoint(&mut d_argument, tape_25, -1.0);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_18);
    let mut d_w = ::autodiff_runtime::Differentiable::zero_like(&w);
    ::autodiff_runtime::operators::mul_adjoint(
        t_18,
        &mut d_argument_1,
        w.clone(),
        &mut d_w,
        tape_24,
        d_argument,
    );
    let mut d_m = ::autodiff_runtime::Differentiable::zero_like(&m);
    ::autodiff_runtime::operators::neg_adjoint(&m, &mut d_m, tape_23, d_argument_1);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_16);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_13);
    ::autodiff_runtime::operators::mul_adjoint(
        t_16,
        &mut d_argument,
        t_13,
        &mut d_argument_1,
        tape_22,
        1.0,
    );
    let mut d_unit = ::autodiff_runtime::shadow::zero_like(&unit);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_unit[0], d_argument);
    let mut d_scaled = ::autodiff_runtime::Differentiable::zero_like(&scaled);
    scaled.magnitude_adjoint(&mut d_scaled, tape_21, d_argument_1);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_15);
    t_15.norm_squared_adjoint(&mut d_argument, tape_20, 1.0);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_14);
    let mut d_k = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        t_14,
        &mut d_argument_1,
        k,
        &mut d_k,
        tape_19,
        d_argument,
    );
    let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
    m.column_adjoint(&mut d_m_1, 1, ::autodiff_runtime::Constant, tape_18, d_argument_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_12);
    t_12.magnitude_squared_adjoint(&mut d_argument, tape_17, 1.0);
    let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
    m.transpose_adjoint(&mut d_m_1, tape_16, d_argument);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_10);
    let mut d_argument_1 = -0.0;
    ::autodiff_runtime::operators::div_adjoint(
        t_10,
        &mut d_argument,
        t_11,
        &mut d_argument_1,
        tape_15,
        d_unit,
    );
    let mut d_product = ::autodiff_runtime::shadow::zero_like(&product);
    (&product).normalize_adjoint(&mut d_product, tape_14, d_argument);
    let mut d_argument = -0.0;
    ::autodiff_runtime::operators::div_assign_adjoint(
        &mut saved_2,
        &mut d_product,
        t_8,
        &mut d_argument,
        tape_13,
        ::autodiff_runtime::Differentiable::zero_like(&t_9),
    );
    let t_8 = d_argument * k;
    let mut d_k_1 = -0.0;
    ::autodiff_runtime::operators::mul_assign_adjoint(
        &mut saved_1,
        &mut d_product,
        k,
        &mut d_k_1,
        tape_12,
        ::autodiff_runtime::Differentiable::zero_like(&t_7),
    );
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
    ::autodiff_runtime::operators::sub_assign_adjoint(
        &mut saved,
        &mut d_product,
        t_5,
        &mut d_argument,
        tape_11,
        ::autodiff_runtime::Differentiable::zero_like(&t_6),
    );
    let mut d_k_2 = -0.0;
    DVector::from_element_adjoint(
        2,
        ::autodiff_runtime::Constant,
        k,
        &mut d_k_2,
        tape_10,
        d_argument,
    );
    let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
    let mut d_scaled_1 = ::autodiff_runtime::Differentiable::zero_like(&scaled);
    ::autodiff_runtime::operators::mul_adjoint(
        &m,
        &mut d_m_1,
        &scaled,
        &mut d_scaled_1,
        tape_9,
        d_product,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_scaled, d_scaled_1);
    let mut d_ratio = ::autodiff_runtime::Differentiable::zero_like(&ratio);
    let mut d_k_3 = -0.0;
    ratio.scale_adjoint(&mut d_ratio, k, &mut d_k_3, tape_8, d_scaled);
    let d_k = d_k + d_argument_1 + t_8 + t_8 + d_k_1 + d_k_2 + d_k_3;
    let mut d_centred = ::autodiff_runtime::Differentiable::zero_like(&centred);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
    centred
        .component_div_adjoint(&mut d_centred, &t_4, &mut d_argument, tape_7, d_ratio);
    let mut d_w_1 = ::autodiff_runtime::Differentiable::zero_like(&w);
    w.add_scalar_adjoint(
        &mut d_w_1,
        5.0,
        ::autodiff_runtime::Constant,
        tape_6,
        d_argument,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_w, d_w_1);
    let mut d_v = ::autodiff_runtime::Differentiable::zero_like(&v);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    v.add_scalar_adjoint(&mut d_v, t_3, &mut d_argument, tape_5, d_centred);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    ::autodiff_runtime::operators::neg_adjoint(
        t_2,
        &mut d_argument_1,
        tape_4,
        d_argument,
    );
    let mut d_v_1 = ::autodiff_runtime::Differentiable::zero_like(&v);
    v.mean_adjoint(&mut d_v_1, tape_3, d_argument_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_v, d_v_1);
    DMatrix::from_row_slice_adjoint(
        2,
        ::autodiff_runtime::Constant,
        3,
        ::autodiff_runtime::Constant,
        x,
        &mut *d_x,
        tape_2,
        d_m,
    );
    DVector::from_column_slice_adjoint(t_1, &mut d_x[3..], tape_1, d_w);
    DVector::from_row_slice_adjoint(t, &mut d_x[..3], tape, d_v);
    (t_17 + spread - t_20, d_k)
}
#[inline]
pub fn whitened_augmented<'tape>(
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
    let (v, tape) = DVector::from_row_slice_augmented(&x[..3]);
    let tape = tape.keep_tape();
    let (w, tape_1) = DVector::from_column_slice_augmented(&x[3..]);
    let tape_1 = tape_1.keep_tape();
    let (m, tape_2) = DMatrix::from_row_slice_augmented(2, 3, x);
    let tape_2 = tape_2.keep_tape();
    let (t, tape_3) = v.mean_augmented();
    let tape_3 = tape_3.keep_tape();
    let (t_1, tape_4) = ::autodiff_runtime::operators::neg_augmented(t.clone());
    let tape_4 = tape_4.keep_tape();
    let (centred, tape_5) = v.add_scalar_augmented(t_1.clone());
    let tape_5 = tape_5.keep_tape();
    let (t_2, tape_6) = w.add_scalar_augmented(5.0);
    let tape_6 = tape_6.keep_tape();
    let (ratio, tape_7) = centred.component_div_augmented(&t_2);
    let tape_7 = tape_7.keep_tape();
    let (scaled, tape_8) = ratio.scale_augmented(k);
    let tape_8 = tape_8.keep_tape();
    let (t_3, tape_9) = ::autodiff_runtime::operators::mul_augmented(&m, &scaled);
    let tape_9 = tape_9.keep_tape();
    let mut product = t_3;
    let (t_3, tape_10) = DVector::from_element_augmented(2, k);
    let tape_10 = tape_10.keep_tape();
    let mut saved = ::autodiff_runtime::records::copy(&product);
    let (t_4, tape_11) = ::autodiff_runtime::operators::sub_assign_augmented(
        &mut product,
        t_3.clone(),
    );
    let tape_11 = tape_11.keep_tape();
    let mut saved_1 = ::autodiff_runtime::records::copy(&product);
    let (t_5, tape_12) = ::autodiff_runtime::operators::mul_assign_augmented(
        &mut product,
        k,
    );
    let tape_12 = tape_12.keep_tape();
    let mut saved_2 = ::autodiff_runtime::records::copy(&product);
    let (t_6, tape_13) = ::autodiff_runtime::operators::div_assign_augmented(
        &mut product,
        1.0 + k * k,
    );
    let tape_13 = tape_13.keep_tape();
    let (t_7, tape_14) = (&product).normalize_augmented();
    let tape_14 = tape_14.keep_tape();
    let (unit, tape_15) = ::autodiff_runtime::operators::div_augmented(
        t_7.clone(),
        k + 2.0,
    );
    let tape_15 = tape_15.keep_tape();
    let (t_8, tape_16) = m.transpose_augmented();
    let tape_16 = tape_16.keep_tape();
    let (t_9, tape_17) = t_8.magnitude_squared_augmented();
    let tape_17 = tape_17.keep_tape();
    let (t_10, tape_18) = m.column_augmented(1);
    let tape_18 = tape_18.keep_tape();
    let (t_11, tape_19) = ::autodiff_runtime::operators::mul_augmented(t_10.clone(), k);
    let tape_19 = tape_19.keep_tape();
    let (t_12, tape_20) = t_11.norm_squared_augmented();
    let tape_20 = tape_20.keep_tape();
    let spread = t_9 + t_12;
    let (t_9, tape_21) = scaled.magnitude_augmented();
    let tape_21 = tape_21.keep_tape();
    let (t_12, tape_22) = ::autodiff_runtime::operators::mul_augmented(
        unit[0],
        t_9.clone(),
    );
    let tape_22 = tape_22.keep_tape();
    let (t_13, tape_23) = ::autodiff_runtime::operators::neg_augmented(&m);
    let tape_23 = tape_23.keep_tape();
    let (t_14, tape_24) = ::autodiff_runtime::operators::mul_augmented(
        t_13.clone(),
        w.clone(),
    );
    let tape_24 = tape_24.keep_tape();
    let (t_15, tape_25) = t_14.sum_augmented();
    let tape_25 = tape_25.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        k: f64,
        seed: f64|
    {
        let t_16 = unit[0];
        let t_17 = 1.0 + k * k;
        let t_18 = &x[3..];
        let t_19 = &x[..3];
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_14);
        t_14.sum_adjoint(&mut d_argument, tape_25, -seed);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_13);
        let mut d_w = ::autodiff_runtime::Differentiable::zero_like(&w);
        ::autodiff_runtime::operators::mul_adjoint(
            t_13,
            &mut d_argument_1,
            w.clone(),
            &mut d_w,
            tape_24,
            d_argument,
        );
        let mut d_m = ::autodiff_runtime::Differentiable::zero_like(&m);
        ::autodiff_runtime::operators::neg_adjoint(&m, &mut d_m, tape_23, d_argument_1);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_16);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_9);
        ::autodiff_runtime::operators::mul_adjoint(
            t_16,
            &mut d_argument,
            t_9,
            &mut d_argument_1,
            tape_22,
            seed,
        );
        let mut d_unit = ::autodiff_runtime::shadow::zero_like(&unit);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_unit[0], d_argument);
        let mut d_scaled = ::autodiff_runtime::Differentiable::zero_like(&scaled);
        scaled.magnitude_adjoint(&mut d_scaled, tape_21, d_argument_1);
        let d_spread = seed;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_11);
        t_11.norm_squared_adjoint(&mut d_argument, tape_20, d_spread);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_10);
        let mut d_k = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            t_10,
            &mut d_argument_1,
            k,
            &mut d_k,
            tape_19,
            d_argument,
        );
        let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
        m.column_adjoint(
            &mut d_m_1,
            1,
            ::autodiff_runtime::Constant,
            tape_18,
            d_argument_1,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_8);
        t_8.magnitude_squared_adjoint(&mut d_argument, tape_17, d_spread);
        let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
        m.transpose_adjoint(&mut d_m_1, tape_16, d_argument);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_7);
        let mut d_argument_1 = -0.0;
        ::autodiff_runtime::operators::div_adjoint(
            t_7,
            &mut d_argument,
            k + 2.0,
            &mut d_argument_1,
            tape_15,
            d_unit,
        );
        let mut d_product = ::autodiff_runtime::shadow::zero_like(&product);
        (&product).normalize_adjoint(&mut d_product, tape_14, d_argument);
        let mut d_argument = -0.0;
        ::autodiff_runtime::operators::div_assign_adjoint(
            &mut saved_2,
            &mut d_product,
            t_17,
            &mut d_argument,
            tape_13,
            ::autodiff_runtime::Differentiable::zero_like(&t_6),
        );
        let t_6 = d_argument * k;
        let mut d_k_1 = -0.0;
        ::autodiff_runtime::operators::mul_assign_adjoint(
            &mut saved_1,
            &mut d_product,
            k,
            &mut d_k_1,
            tape_12,
            ::autodiff_runtime::Differentiable::zero_like(&t_5),
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        ::autodiff_runtime::operators::sub_assign_adjoint(
            &mut saved,
            &mut d_product,
            t_3,
            &mut d_argument,
            tape_11,
            ::autodiff_runtime::Differentiable::zero_like(&t_4),
        );
        let mut d_k_2 = -0.0;
        DVector::from_element_adjoint(
            2,
            ::autodiff_runtime::Constant,
            k,
            &mut d_k_2,
            tape_10,
            d_argument,
        );
        let mut d_m_1 = ::autodiff_runtime::Differentiable::zero_like(&m);
        let mut d_scaled_1 = ::autodiff_runtime::Differentiable::zero_like(&scaled);
        ::autodiff_runtime::operators::mul_adjoint(
            &m,
            &mut d_m_1,
            &scaled,
            &mut d_scaled_1,
            tape_9,
            d_product,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_m, d_m_1);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_scaled, d_scaled_1);
        let mut d_ratio = ::autodiff_runtime::Differentiable::zero_like(&ratio);
        let mut d_k_3 = -0.0;
        ratio.scale_adjoint(&mut d_ratio, k, &mut d_k_3, tape_8, d_scaled);
        let d_k = d_k + d_argument_1 + t_6 + t_6 + d_k_1 + d_k_2 + d_k_3;
        let mut d_centred = ::autodiff_runtime::Differentiable::zero_like(&centred);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        centred
            .component_div_adjoint(
                &mut d_centred,
                &t_2,
                &mut d_argument,
                tape_7,
                d_ratio,
            );
        let mut d_w_1 = ::autodiff_runtime::Differentiable::zero_like(&w);
        w.add_scalar_adjoint(
            &mut d_w_1,
            5.0,
            ::autodiff_runtime::Constant,
            tape_6,
            d_argument,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_w, d_w_1);
        let mut d_v = ::autodiff_runtime::Differentiable::zero_like(&v);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        v.add_scalar_adjoint(&mut d_v, t_1, &mut d_argument, tape_5, d_centred);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
        ::autodiff_runtime::operators::neg_adjoint(
            t,
            &mut d_argument_1,
            tape_4,
            d_argument,
        );
        let mut d_v_1 = ::autodiff_runtime::Differentiable::zero_like(&v);
        v.mean_adjoint(&mut d_v_1, tape_3, d_argument_1);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_v, d_v_1);
        DMatrix::from_row_slice_adjoint(
            2,
            ::autodiff_runtime::Constant,
            3,
            ::autodiff_runtime::Constant,
            x,
            d_x.as_deref_mut(),
            tape_2,
            d_m,
        );
        DVector::from_column_slice_adjoint(
            t_18,
            d_x.as_deref_mut().map(|d_x| &mut d_x[3..]),
            tape_1,
            d_w,
        );
        DVector::from_row_slice_adjoint(
            t_19,
            d_x.as_deref_mut().map(|d_x| &mut d_x[..3]),
            tape,
            d_v,
        );
        d_k
    };
    (
        t_12 + spread - t_15,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn standardised_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t_1 = x[..3].to_vec();
    let (row, tape) = Array1::from_vec_augmented(t_1.clone());
    let t_2 = x[3..].to_vec();
    let (other, tape_1) = Array1::from_augmented(t_2.clone());
    let (t_3, tape_2) = Array2::from_elem_augmented((2, 3), k);
    let (t_4, tape_3) = ::autodiff_runtime::operators::mul_augmented(t_3.clone(), &row);
    let (t_5, tape_4) = ::autodiff_runtime::operators::add_augmented(&other, 4.0);
    let (t_6, tape_5) = ::autodiff_runtime::operators::div_augmented(
        t_4.clone(),
        t_5.clone(),
    );
    let mut table = t_6;
    let mut saved = ::autodiff_runtime::records::copy(&table);
    let (t_6, tape_6) = ::autodiff_runtime::operators::div_assign_augmented(
        &mut table,
        &row,
    );
    let mut saved_1 = ::autodiff_runtime::records::copy(&table);
    let (t_7, tape_7) = ::autodiff_runtime::operators::mul_assign_augmented(
        &mut table,
        k,
    );
    let mut saved_2 = ::autodiff_runtime::records::copy(&table);
    let (t_8, tape_8) = ::autodiff_runtime::operators::sub_assign_augmented(
        &mut table,
        0.5,
    );
    let mut saved_3 = ::autodiff_runtime::records::copy(&table);
    let (t_9, tape_9) = ::autodiff_runtime::operators::add_assign_augmented(
        &mut table,
        &row,
    );
    let t_10 = k + 1.0;
    let mut saved_4 = ::autodiff_runtime::records::copy(&table);
    let (t_11, tape_10) = ::autodiff_runtime::operators::div_assign_augmented(
        &mut table,
        t_10,
    );
    let mut saved_5 = ::autodiff_runtime::records::copy(&table);
    let (t_12, tape_11) = ::autodiff_runtime::operators::mul_assign_augmented(
        &mut table,
        &other,
    );
    let t_13 = k + 2.0;
    let (t_14, tape_12) = ::autodiff_runtime::operators::div_augmented(&row, t_13);
    let (t_15, tape_13) = ::autodiff_runtime::operators::sub_augmented(2.0, &other);
    let (t_16, tape_14) = ::autodiff_runtime::operators::div_augmented(t_15.clone(), k);
    let (ratio, tape_15) = ::autodiff_runtime::operators::sub_augmented(
        t_14.clone(),
        t_16.clone(),
    );
    let (scaled, tape_16) = ::autodiff_runtime::operators::div_augmented(k, &ratio);
    let (t_17, tape_17) = (&table).t_augmented();
    let (t_18, tape_18) = (&table).column_augmented(0);
    let (t_19, tape_19) = t_17.dot_augmented(&t_18);
    let (across, tape_20) = t_19.sum_augmented();
    let t_20 = Axis(0);
    let (t_21, tape_21) = (&table).sum_axis_augmented(t_20.clone());
    let (t_22, tape_22) = t_21.dot_augmented(&scaled);
    let (t_23, tape_23) = (&table).row_augmented(1);
    let (t_24, tape_24) = t_23.sum_augmented();
    let (t_25, tape_25) = ::autodiff_runtime::operators::sub_augmented(k, &ratio);
    let (t_26, tape_26) = t_25.sum_augmented();
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_25);
    t_25.sum_adjoint(&mut d_argument, tape_26, -1.0);
    let mut d_k = -0.0;
    let mut d_ratio = ::autodiff_runtime::Differentiable::zero_like(&ratio);
    ::autodiff_runtime::operators::sub_adjoint(
        k,
        &mut d_k,
        &ratio,
        &mut d_ratio,
        tape_25,
        d_argument,
    );
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_23);
    t_23.sum_adjoint(&mut d_argument, tape_24, 1.0);
    let mut d_table = ::autodiff_runtime::shadow::zero_like(&table);
    (&table)
        .row_adjoint(&mut d_table, 1, ::autodiff_runtime::Constant, tape_23, d_argument);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_21);
    let mut d_scaled = ::autodiff_runtime::Differentiable::zero_like(&scaled);
    t_21.dot_adjoint(&mut d_argument, &scaled, &mut d_scaled, tape_22, 1.0);
    (&table)
        .sum_axis_adjoint(
            &mut d_table,
            t_20,
            ::autodiff_runtime::Constant,
            tape_21,
            d_argument,
        );
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_19);
    t_19.sum_adjoint(&mut d_argument, tape_20, 1.0);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_17);
    let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_18);
    t_17.dot_adjoint(&mut d_argument_1, &t_18, &mut d_argument_2, tape_19, d_argument);
    (&table)
        .column_adjoint(
            &mut d_table,
            0,
            ::autodiff_runtime::Constant,
            tape_18,
            d_argument_2,
        );
    (&table).t_adjoint(&mut d_table, tape_17, d_argument_1);
    let mut d_k_1 = -0.0;
    let mut d_ratio_1 = ::autodiff_runtime::Differentiable::zero_like(&ratio);
    ::autodiff_runtime::operators::div_adjoint(
        k,
        &mut d_k_1,
        &ratio,
        &mut d_ratio_1,
        tape_16,
        d_scaled,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_ratio, d_ratio_1);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_14);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_16);
    ::autodiff_runtime::operators::sub_adjoint(
        t_14,
        &mut d_argument,
        t_16,
        &mut d_argument_1,
        tape_15,
        d_ratio,
    );
    let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_15);
    let mut d_k_2 = -0.0;
    ::autodiff_runtime::operators::div_adjoint(
        t_15,
        &mut d_argument_2,
        k,
        &mut d_k_2,
        tape_14,
        d_argument_1,
    );
    let mut d_other = ::autodiff_runtime::Differentiable::zero_like(&other);
    ::autodiff_runtime::operators::sub_adjoint(
        2.0,
        ::autodiff_runtime::Constant,
        &other,
        &mut d_other,
        tape_13,
        d_argument_2,
    );
    let mut d_row = ::autodiff_runtime::Differentiable::zero_like(&row);
    let mut d_argument_1 = -0.0;
    ::autodiff_runtime::operators::div_adjoint(
        &row,
        &mut d_row,
        t_13,
        &mut d_argument_1,
        tape_12,
        d_argument,
    );
    let mut d_other_1 = ::autodiff_runtime::Differentiable::zero_like(&other);
    ::autodiff_runtime::operators::mul_assign_adjoint(
        &mut saved_5,
        &mut d_table,
        &other,
        &mut d_other_1,
        tape_11,
        ::autodiff_runtime::Differentiable::zero_like(&t_12),
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_other, d_other_1);
    let mut d_argument = -0.0;
    ::autodiff_runtime::operators::div_assign_adjoint(
        &mut saved_4,
        &mut d_table,
        t_10,
        &mut d_argument,
        tape_10,
        ::autodiff_runtime::Differentiable::zero_like(&t_11),
    );
    let mut d_row_1 = ::autodiff_runtime::Differentiable::zero_like(&row);
    ::autodiff_runtime::operators::add_assign_adjoint(
        &mut saved_3,
        &mut d_table,
        &row,
        &mut d_row_1,
        tape_9,
        ::autodiff_runtime::Differentiable::zero_like(&t_9),
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_row, d_row_1);
    ::autodiff_runtime::operators::sub_assign_adjoint(
        &mut saved_2,
        &mut d_table,
        0.5,
        ::autodiff_runtime::Constant,
        tape_8,
        ::autodiff_runtime::Differentiable::zero_like(&t_8),
    );
    let mut d_k_3 = -0.0;
    ::autodiff_runtime::operators::mul_assign_adjoint(
        &mut saved_1,
        &mut d_table,
        k,
        &mut d_k_3,
        tape_7,
        ::autodiff_runtime::Differentiable::zero_like(&t_7),
    );
    let mut d_row_1 = ::autodiff_runtime::Differentiable::zero_like(&row);
    ::autodiff_runtime::operators::div_assign_adjoint(
        &mut saved,
        &mut d_table,
        &row,
        &mut d_row_1,
        tape_6,
        ::autodiff_runtime::Differentiable::zero_like(&t_6),
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_row, d_row_1);
    let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
    let mut d_argument_3 = ::autodiff_runtime::Differentiable::zero_like(&t_5);
    ::autodiff_runtime::operators::div_adjoint(
        t_4,
        &mut d_argument_2,
        t_5,
        &mut d_argument_3,
        tape_5,
        d_table,
    );
    let mut d_other_1 = ::autodiff_runtime::Differentiable::zero_like(&other);
    ::autodiff_runtime::operators::add_adjoint(
        &other,
        &mut d_other_1,
        4.0,
        ::autodiff_runtime::Constant,
        tape_4,
        d_argument_3,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_other, d_other_1);
    let mut d_argument_3 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    let mut d_row_1 = ::autodiff_runtime::Differentiable::zero_like(&row);
    ::autodiff_runtime::operators::mul_adjoint(
        t_3,
        &mut d_argument_3,
        &row,
        &mut d_row_1,
        tape_3,
        d_argument_2,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_row, d_row_1);
    let mut d_k_4 = -0.0;
    Array2::from_elem_adjoint(
        (2, 3),
        ::autodiff_runtime::Constant,
        k,
        &mut d_k_4,
        tape_2,
        d_argument_3,
    );
    let d_k = d_k + d_k_1 + d_k_2 + d_argument_1 + d_argument + d_k_3 + d_k_4;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    Array1::from_adjoint(t_2, &mut d_place, tape_1, d_other);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[3..][..], &d_place[..]);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    Array1::from_vec_adjoint(t_1, &mut d_place, tape, d_row);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..3][..], &d_place[..]);
    (t_22 + t_24 + across - t_26, d_k)
}
#[inline]
pub fn standardised_augmented<'tape>(
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
    let t_1 = x[..3].to_vec();
    let (row, tape) = Array1::from_vec_augmented(t_1.clone());
    let tape = tape.keep_tape();
    let t_2 = x[3..].to_vec();
    let (other, tape_1) = Array1::from_augmented(t_2.clone());
    let tape_1 = tape_1.keep_tape();
    let (t_3, tape_2) = Array2::from_elem_augmented((2, 3), k);
    let tape_2 = tape_2.keep_tape();
    let (t_4, tape_3) = ::autodiff_runtime::operators::mul_augmented(t_3.clone(), &row);
    let tape_3 = tape_3.keep_tape();
    let (t_5, tape_4) = ::autodiff_runtime::operators::add_augmented(&other, 4.0);
    let tape_4 = tape_4.keep_tape();
    let (t_6, tape_5) = ::autodiff_runtime::operators::div_augmented(
        t_4.clone(),
        t_5.clone(),
    );
    let tape_5 = tape_5.keep_tape();
    let mut table = t_6;
    let mut saved = ::autodiff_runtime::records::copy(&table);
    let (t_6, tape_6) = ::autodiff_runtime::operators::div_assign_augmented(
        &mut table,
        &row,
    );
    let tape_6 = tape_6.keep_tape();
    let mut saved_1 = ::autodiff_runtime::records::copy(&table);
    let (t_7, tape_7) = ::autodiff_runtime::operators::mul_assign_augmented(
        &mut table,
        k,
    );
    let tape_7 = tape_7.keep_tape();
    let mut saved_2 = ::autodiff_runtime::records::copy(&table);
    let (t_8, tape_8) = ::autodiff_runtime::operators::sub_assign_augmented(
        &mut table,
        0.5,
    );
    let tape_8 = tape_8.keep_tape();
    let mut saved_3 = ::autodiff_runtime::records::copy(&table);
    let (t_9, tape_9) = ::autodiff_runtime::operators::add_assign_augmented(
        &mut table,
        &row,
    );
    let tape_9 = tape_9.keep_tape();
    let mut saved_4 = ::autodiff_runtime::records::copy(&table);
    let (t_10, tape_10) = ::autodiff_runtime::operators::div_assign_augmented(
        &mut table,
        k + 1.0,
    );
    let tape_10 = tape_10.keep_tape();
    let mut saved_5 = ::autodiff_runtime::records::copy(&table);
    let (t_11, tape_11) = ::autodiff_runtime::operators::mul_assign_augmented(
        &mut table,
        &other,
    );
    let tape_11 = tape_11.keep_tape();
    let (t_12, tape_12) = ::autodiff_runtime::operators::div_augmented(&row, k + 2.0);
    let tape_12 = tape_12.keep_tape();
    let (t_13, tape_13) = ::autodiff_runtime::operators::sub_augmented(2.0, &other);
    let tape_13 = tape_13.keep_tape();
    let (t_14, tape_14) = ::autodiff_runtime::operators::div_augmented(t_13.clone(), k);
    let tape_14 = tape_14.keep_tape();
    let (ratio, tape_15) = ::autodiff_runtime::operators::sub_augmented(
        t_12.clone(),
        t_14.clone(),
    );
    let tape_15 = tape_15.keep_tape();
    let (scaled, tape_16) = ::autodiff_runtime::operators::div_augmented(k, &ratio);
    let tape_16 = tape_16.keep_tape();
    let (t_15, tape_17) = (&table).t_augmented();
    let tape_17 = tape_17.keep_tape();
    let (t_16, tape_18) = (&table).column_augmented(0);
    let tape_18 = tape_18.keep_tape();
    let (t_17, tape_19) = t_15.dot_augmented(&t_16);
    let tape_19 = tape_19.keep_tape();
    let (across, tape_20) = t_17.sum_augmented();
    let tape_20 = tape_20.keep_tape();
    let t_18 = Axis(0);
    let (t_19, tape_21) = (&table).sum_axis_augmented(t_18.clone());
    let tape_21 = tape_21.keep_tape();
    let (t_20, tape_22) = t_19.dot_augmented(&scaled);
    let tape_22 = tape_22.keep_tape();
    let (t_21, tape_23) = (&table).row_augmented(1);
    let tape_23 = tape_23.keep_tape();
    let (t_22, tape_24) = t_21.sum_augmented();
    let tape_24 = tape_24.keep_tape();
    let (t_23, tape_25) = ::autodiff_runtime::operators::sub_augmented(k, &ratio);
    let tape_25 = tape_25.keep_tape();
    let (t_24, tape_26) = t_23.sum_augmented();
    let tape_26 = tape_26.keep_tape();
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, k: f64, seed: f64| {
        let t_25 = k + 1.0;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_23);
        t_23.sum_adjoint(&mut d_argument, tape_26, -seed);
        let mut d_k = -0.0;
        let mut d_ratio = ::autodiff_runtime::Differentiable::zero_like(&ratio);
        ::autodiff_runtime::operators::sub_adjoint(
            k,
            &mut d_k,
            &ratio,
            &mut d_ratio,
            tape_25,
            d_argument,
        );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_21);
        t_21.sum_adjoint(&mut d_argument, tape_24, seed);
        let mut d_table = ::autodiff_runtime::shadow::zero_like(&table);
        (&table)
            .row_adjoint(
                &mut d_table,
                1,
                ::autodiff_runtime::Constant,
                tape_23,
                d_argument,
            );
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_19);
        let mut d_scaled = ::autodiff_runtime::Differentiable::zero_like(&scaled);
        t_19.dot_adjoint(&mut d_argument, &scaled, &mut d_scaled, tape_22, seed);
        (&table)
            .sum_axis_adjoint(
                &mut d_table,
                t_18,
                ::autodiff_runtime::Constant,
                tape_21,
                d_argument,
            );
        let d_across = seed;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_17);
        t_17.sum_adjoint(&mut d_argument, tape_20, d_across);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_15);
        let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_16);
        t_15.dot_adjoint(
            &mut d_argument_1,
            &t_16,
            &mut d_argument_2,
            tape_19,
            d_argument,
        );
        (&table)
            .column_adjoint(
                &mut d_table,
                0,
                ::autodiff_runtime::Constant,
                tape_18,
                d_argument_2,
            );
        (&table).t_adjoint(&mut d_table, tape_17, d_argument_1);
        let mut d_k_1 = -0.0;
        let mut d_ratio_1 = ::autodiff_runtime::Differentiable::zero_like(&ratio);
        ::autodiff_runtime::operators::div_adjoint(
            k,
            &mut d_k_1,
            &ratio,
            &mut d_ratio_1,
            tape_16,
            d_scaled,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_ratio, d_ratio_1);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_12);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_14);
        ::autodiff_runtime::operators::sub_adjoint(
            t_12,
            &mut d_argument,
            t_14,
            &mut d_argument_1,
            tape_15,
            d_ratio,
        );
        let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_13);
        let mut d_k_2 = -0.0;
        ::autodiff_runtime::operators::div_adjoint(
            t_13,
            &mut d_argument_2,
            k,
            &mut d_k_2,
            tape_14,
            d_argument_1,
        );
        let mut d_other = ::autodiff_runtime::Differentiable::zero_like(&other);
        ::autodiff_runtime::operators::sub_adjoint(
            2.0,
            ::autodiff_runtime::Constant,
            &other,
            &mut d_other,
            tape_13,
            d_argument_2,
        );
        let mut d_row = ::autodiff_runtime::Differentiable::zero_like(&row);
        let mut d_argument_1 = -0.0;
        ::autodiff_runtime::operators::div_adjoint(
            &row,
            &mut d_row,
            k + 2.0,
            &mut d_argument_1,
            tape_12,
            d_argument,
        );
        let mut d_other_1 = ::autodiff_runtime::Differentiable::zero_like(&other);
        ::autodiff_runtime::operators::mul_assign_adjoint(
            &mut saved_5,
            &mut d_table,
            &other,
            &mut d_other_1,
            tape_11,
            ::autodiff_runtime::Differentiable::zero_like(&t_11),
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_other, d_other_1);
        let mut d_argument = -0.0;
        ::autodiff_runtime::operators::div_assign_adjoint(
            &mut saved_4,
            &mut d_table,
            t_25,
            &mut d_argument,
            tape_10,
            ::autodiff_runtime::Differentiable::zero_like(&t_10),
        );
        let mut d_row_1 = ::autodiff_runtime::Differentiable::zero_like(&row);
        ::autodiff_runtime::operators::add_assign_adjoint(
            &mut saved_3,
            &mut d_table,
            &row,
            &mut d_row_1,
            tape_9,
            ::autodiff_runtime::Differentiable::zero_like(&t_9),
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_row, d_row_1);
        ::autodiff_runtime::operators::sub_assign_adjoint(
            &mut saved_2,
            &mut d_table,
            0.5,
            ::autodiff_runtime::Constant,
            tape_8,
            ::autodiff_runtime::Differentiable::zero_like(&t_8),
        );
        let mut d_k_3 = -0.0;
        ::autodiff_runtime::operators::mul_assign_adjoint(
            &mut saved_1,
            &mut d_table,
            k,
            &mut d_k_3,
            tape_7,
            ::autodiff_runtime::Differentiable::zero_like(&t_7),
        );
        let mut d_row_1 = ::autodiff_runtime::Differentiable::zero_like(&row);
        ::autodiff_runtime::operators::div_assign_adjoint(
            &mut saved,
            &mut d_table,
            &row,
            &mut d_row_1,
            tape_6,
            ::autodiff_runtime::Differentiable::zero_like(&t_6),
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_row, d_row_1);
        let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        let mut d_argument_3 = ::autodiff_runtime::Differentiable::zero_like(&t_5);
        ::autodiff_runtime::operators::div_adjoint(
            t_4,
            &mut d_argument_2,
            t_5,
            &mut d_argument_3,
            tape_5,
            d_table,
        );
        let mut d_other_1 = ::autodiff_runtime::Differentiable::zero_like(&other);
        ::autodiff_runtime::operators::add_adjoint(
            &other,
            &mut d_other_1,
            4.0,
            ::autodiff_runtime::Constant,
            tape_4,
            d_argument_3,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_other, d_other_1);
        let mut d_argument_3 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        let mut d_row_1 = ::autodiff_runtime::Differentiable::zero_like(&row);
        ::autodiff_runtime::operators::mul_adjoint(
            t_3,
            &mut d_argument_3,
            &row,
            &mut d_row_1,
            tape_3,
            d_argument_2,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_row, d_row_1);
        let mut d_k_4 = -0.0;
        Array2::from_elem_adjoint(
            (2, 3),
            ::autodiff_runtime::Constant,
            k,
            &mut d_k_4,
            tape_2,
            d_argument_3,
        );
        let d_k = d_k + d_k_1 + d_k_2 + d_argument_1 + d_argument + d_k_3 + d_k_4;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
        Array1::from_adjoint(t_2, &mut d_place, tape_1, d_other);
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[3..][..], &d_place[..]);
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        Array1::from_vec_adjoint(t_1, &mut d_place, tape, d_row);
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..3][..], &d_place[..]);
        }
        d_k
    };
    (
        t_20 + t_22 + across - t_24,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
