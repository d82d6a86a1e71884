fn second_derivatives_vjp(
    x: &[f64],
    d_x: &mut [f64],
    y: &[f64],
    d_y: &mut [f64],
    m: &mut [f64],
    d_m: &mut [f64],
) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    ::autodiff_runtime::shadow::check(d_m, m, "m");
    let n = x.len();
    let mut c = ::autodiff_runtime::vec![0.0; n];
    let t = n - 1;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t));
    for i in 1..t {
        let left = x[i] - x[i - 1];
        let right = x[i + 1] - x[i];
        let slope = 6.0 * ((y[i + 1] - y[i]) / right - (y[i] - y[i - 1]) / left);
        let t = c[i - 1];
        let pivot = 2.0 * (left + right) - left * t;
        c[i] = right / pivot;
        let t_1 = m[i - 1];
        m[i] = (slope - left * t_1) / pivot;
        records.push((t, t_1));
    }
    let t_1 = n - 1;
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(1..t_1).rev(),
    );
    for i in (1..t_1).rev() {
        let t = c[i];
        let t_1 = m[i + 1];
        m[i] -= t * t_1;
        records_1.push(t_1);
    }
    let mut d_c = ::autodiff_runtime::vec![0.0; n];
    if 1 < t_1 {
        let mut d_m_1: f64 = d_m[1];
        for i in 1..t_1 {
            let t = records_1.pop();
            let t_1 = c[i];
            let t_2 = i + 1;
            let t_2 = d_m[t_2];
            d_c[i] -= d_m_1 * t;
            d_m[i] = d_m_1;
            d_m_1 = t_2 - d_m_1 * t_1;
        }
        d_m[t_1] = d_m_1;
    }
    if 1 < t {
        let mut d_x_1: f64 = d_x[t - 1];
        let mut d_x_2: f64 = d_x[t];
        let mut d_y_1: f64 = d_y[t - 1];
        let mut d_y_2: f64 = d_y[t];
        let mut d_m_1: f64 = d_m[t - 1];
        let mut d_c_1: f64 = d_c[t - 1];
        for i in (1..t).rev() {
            let (t, t_1) = records.pop();
            let t_2 = x[i];
            let t_3 = i - 1;
            let left_1 = t_2 - x[t_3];
            let t_2 = i + 1;
            let right_1 = x[t_2] - x[i];
            let t_4 = i + 1;
            let t_5 = y[t_4];
            let t_6 = y[i];
            let recip_right = 1.0 / right_1;
            let t_5 = (t_5 - t_6) * recip_right;
            let t_6 = y[i];
            let t_7 = i - 1;
            let t_8 = y[t_7];
            let recip_left = 1.0 / left_1;
            let t_6 = (t_6 - t_8) * recip_left;
            let recip_pivot = 1.0 / (2.0 * (left_1 + right_1) - left_1 * t);
            let t_8 = i - 1;
            let t_9 = i - 1;
            let d_slope = d_m_1 * recip_pivot;
            let t_8 = d_m[t_8];
            let t_10 = d_c_1 * recip_pivot;
            let d_pivot = -(d_slope * ((6.0 * (t_5 - t_6) - left_1 * t_1) * recip_pivot))
                - t_10 * (right_1 * recip_pivot);
            let t_9 = d_c[t_9];
            let t_11 = d_pivot * 2.0;
            let t_12 = d_slope * 6.0;
            let t_13 = t_12 * recip_left;
            let d_left = -(d_slope * t_1) - d_pivot * t + t_11 + t_13 * t_6;
            let t = d_y[t_7];
            let t_1 = t_12 * recip_right;
            let d_right = t_10 + t_11 - t_1 * t_5;
            let t_3 = d_x[t_3];
            d_x[t_2] = d_x_2 + d_right;
            d_y[t_4] = d_y_2 + t_1;
            d_m[i] = 0.0;
            d_c[i] = 0.0;
            (d_x_1, d_x_2, d_y_1, d_y_2, d_m_1, d_c_1) = (
                t_3 - d_left,
                d_x_1 + (d_left - d_right),
                t + t_13,
                d_y_1 - (t_13 + t_1),
                t_8 - d_slope * left_1,
                t_9 - d_pivot * left_1,
            );
        }
        d_x[0] = d_x_1;
        d_x[1] = d_x_2;
        d_y[0] = d_y_1;
        d_y[1] = d_y_2;
        d_m[0] = d_m_1;
        d_c[0] = d_c_1;
    }
}
#[inline]
fn second_derivatives_augmented(
    x: &[f64],
    y: &[f64],
    m: &mut [f64],
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, & [f64], ::core::option::Option
        < & mut [f64] >, & mut [f64]) -> ()
    ),
) {
    let n = x.len();
    let mut c = ::autodiff_runtime::vec![0.0; n];
    let t = n - 1;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t));
    for i in 1..t {
        let left = x[i] - x[i - 1];
        let right = x[i + 1] - x[i];
        let slope = 6.0 * ((y[i + 1] - y[i]) / right - (y[i] - y[i - 1]) / left);
        let t = c[i - 1];
        let pivot = 2.0 * (left + right) - left * t;
        c[i] = right / pivot;
        let t_1 = m[i - 1];
        m[i] = (slope - left * t_1) / pivot;
        records.push((t, t_1));
    }
    let t = n - 1;
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(1..t).rev(),
    );
    for i in (1..t).rev() {
        let t = c[i];
        let t_1 = m[i + 1];
        m[i] -= t * t_1;
        records_1.push(t_1);
    }
    (
        (),
        move |
            x: &[f64],
            mut d_x: ::core::option::Option<&mut [f64]>,
            y: &[f64],
            mut d_y: ::core::option::Option<&mut [f64]>,
            d_m: &mut [f64]|
        {
            let n_1 = x.len();
            let t = n_1 - 1;
            let t_1 = n_1 - 1;
            let mut d_c = ::autodiff_runtime::vec![0.0; n_1];
            if 1 < t {
                let mut d_m_1: f64 = d_m[1];
                for i in 1..t {
                    let t = records_1.pop();
                    let t_1 = c[i];
                    let t_2 = i + 1;
                    let t_2 = d_m[t_2];
                    d_c[i] -= d_m_1 * t;
                    d_m[i] = d_m_1;
                    d_m_1 = t_2 - d_m_1 * t_1;
                }
                d_m[t] = d_m_1;
            }
            if 1 < t_1 {
                let mut d_m_1: f64 = d_m[t_1 - 1];
                let mut d_c_1: f64 = d_c[t_1 - 1];
                for i in (1..t_1).rev() {
                    let (t, t_1) = records.pop();
                    let t_2 = x[i];
                    let t_3 = i - 1;
                    let left_1 = t_2 - x[t_3];
                    let t_2 = i + 1;
                    let right_1 = x[t_2] - x[i];
                    let t_4 = i + 1;
                    let t_5 = y[t_4];
                    let t_6 = y[i];
                    let recip_right = 1.0 / right_1;
                    let t_5 = (t_5 - t_6) * recip_right;
                    let t_6 = y[i];
                    let t_7 = i - 1;
                    let t_8 = y[t_7];
                    let recip_left = 1.0 / left_1;
                    let t_6 = (t_6 - t_8) * recip_left;
                    let recip_pivot = 1.0 / (2.0 * (left_1 + right_1) - left_1 * t);
                    let t_8 = i - 1;
                    let t_9 = i - 1;
                    let d_slope = d_m_1 * recip_pivot;
                    let t_8 = d_m[t_8];
                    let t_10 = d_c_1 * recip_pivot;
                    let d_pivot = -(d_slope
                        * ((6.0 * (t_5 - t_6) - left_1 * t_1) * recip_pivot))
                        - t_10 * (right_1 * recip_pivot);
                    let t_9 = d_c[t_9];
                    let t_11 = d_pivot * 2.0;
                    let t_12 = d_slope * 6.0;
                    let t_13 = t_12 * recip_left;
                    let d_left = -(d_slope * t_1) - d_pivot * t + t_11 + t_13 * t_6;
                    if let Some(d_y) = &mut d_y {
                        d_y[t_7] += t_13;
                    }
                    let t = t_12 * recip_right;
                    let d_right = t_10 + t_11 - t * t_5;
                    if let Some(d_y) = &mut d_y {
                        d_y[i] -= t_13 + t;
                    }
                    if let Some(d_y) = &mut d_y {
                        d_y[t_4] += t;
                    }
                    if let Some(d_x) = &mut d_x {
                        d_x[t_2] += d_right;
                    }
                    if let Some(d_x) = &mut d_x {
                        d_x[t_3] -= d_left;
                    }
                    if let Some(d_x) = &mut d_x {
                        d_x[i] += d_left - d_right;
                    }
                    d_m[i] = 0.0;
                    d_c[i] = 0.0;
                    d_m_1 = t_8 - d_slope * left_1;
                    d_c_1 = t_9 - d_pivot * left_1;
                }
                d_m[0] = d_m_1;
                d_c[0] = d_c_1;
            }
        },
    )
}
pub fn cubic_spline_grad(
    x: &[f64],
    d_x: &mut [f64],
    y: &[f64],
    d_y: &mut [f64],
    at: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let mut kept = ::autodiff_runtime::records::arguments();
    let t = x.len();
    let mut m = ::autodiff_runtime::vec![0.0; t];
    let (t_1, tape) = second_derivatives_augmented(
        x,
        y,
        ::autodiff_runtime::records::lend(&mut m, &mut kept),
    );
    let mut i = 1;
    while { if i < x.len() - 1 { x[i] < at } else { false } } {
        i += 1;
    }
    let t_2 = x[i];
    let t_3 = i - 1;
    let h = t_2 - x[t_3];
    let a = (x[i] - at) / h;
    let t_2 = i - 1;
    let b = (at - x[t_2]) / h;
    let t_4 = i - 1;
    let t_5 = y[t_4];
    let t_6 = y[i];
    let t_7 = a.powi(3) - a;
    let t_8 = i - 1;
    let t_9 = m[t_8];
    let t_10 = b.powi(3) - b;
    let t_11 = m[i];
    let t_12 = t_7 * t_9 + t_10 * t_11;
    let t_13 = t_12 * h;
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::clear(d_y, y);
    let t_14 = 1.0 / 6.0;
    let t_15 = h * t_14;
    let t_16 = t_15 * h;
    let d_powi = t_16 * t_11;
    let mut d_m = ::autodiff_runtime::vec![0.0; t];
    d_m[i] += t_16 * t_10;
    let d_powi_1 = t_16 * t_9;
    d_m[t_8] += t_16 * t_7;
    let d_b = d_powi * (3.0 * b.powi(2)) - d_powi + t_6;
    d_y[i] += b;
    let d_a = d_powi_1 * (3.0 * a.powi(2)) - d_powi_1 + t_5;
    d_y[t_4] += a;
    let recip_h = 1.0 / h;
    let t = d_b * recip_h;
    d_x[t_2] -= t;
    let t_2 = d_a * recip_h;
    let d_h = t_13 * t_14 + t_15 * t_12 - t * b - t_2 * a;
    let d_at = t - t_2;
    d_x[t_3] -= d_h;
    d_x[i] += t_2 + d_h;
    second_derivatives_adjoint(
        x,
        &mut *d_x,
        y,
        &mut *d_y,
        kept.again(&mut m),
        &mut d_m,
        tape,
        ::autodiff_runtime::Differentiable::zero_like(&t_1),
    );
    (a * t_5 + b * t_6 + t_13 * h / 6.0, d_at)
}
#[inline]
pub fn cubic_spline_augmented<'tape>(
    x: &[f64],
    y: &[f64],
    at: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
        ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut m = ::autodiff_runtime::vec![0.0; x.len()];
    let (t, tape) = second_derivatives_augmented(
        x,
        y,
        ::autodiff_runtime::records::lend(&mut m, &mut kept),
    );
    let tape = tape.keep_tape();
    let mut i = 1;
    while { if i < x.len() - 1 { x[i] < at } else { false } } {
        i += 1;
    }
    let h = x[i] - x[i - 1];
    let a = (x[i] - at) / h;
    let b = (at - x[i - 1]) / h;
    let t_1 = y[i - 1];
    let t_2 = y[i];
    let t_3 = m[i - 1];
    let t_4 = m[i];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        y: &[f64],
        mut d_y: ::core::option::Option<&mut [f64]>,
        at: f64,
        seed: f64|
    {
        let t_5 = x[i];
        let t_6 = i - 1;
        let h_1 = t_5 - x[t_6];
        let t_5 = x[i];
        let recip_h = 1.0 / h_1;
        let a_1 = (t_5 - at) * recip_h;
        let t_5 = a_1.powi(3) - a_1;
        let t_7 = i - 1;
        let t_8 = m[t_7];
        let t_9 = i - 1;
        let b_1 = (at - x[t_9]) * recip_h;
        let t_10 = b_1.powi(3) - b_1;
        let t_11 = m[i];
        let t_12 = x.len();
        let t_13 = y[i];
        let t_14 = i - 1;
        let t_15 = y[t_14];
        let t_16 = seed / 6.0;
        let t_17 = t_16 * ((t_5 * t_8 + t_10 * t_11) * h_1);
        let t_16 = h_1 * (t_16 * h_1);
        let d_powi = t_16 * t_11;
        let mut d_m = ::autodiff_runtime::vec![0.0; t_12];
        d_m[i] += t_16 * t_10;
        let d_powi_1 = t_16 * t_8;
        d_m[t_7] += t_16 * t_5;
        let d_b = d_powi * (3.0 * b_1.powi(2)) - d_powi + seed * t_13;
        if let Some(d_y) = &mut d_y {
            d_y[i] += seed * b_1;
        }
        let d_a = d_powi_1 * (3.0 * a_1.powi(2)) - d_powi_1 + seed * t_15;
        if let Some(d_y) = &mut d_y {
            d_y[t_14] += seed * a_1;
        }
        let t_5 = d_b * recip_h;
        if let Some(d_x) = &mut d_x {
            d_x[t_9] -= t_5;
        }
        let t_7 = d_a * recip_h;
        let d_h = t_17 + t_17 - t_5 * b_1 - t_7 * a_1;
        let d_at = t_5 - t_7;
        if let Some(d_x) = &mut d_x {
            d_x[t_6] -= d_h;
        }
        if let Some(d_x) = &mut d_x {
            d_x[i] += t_7 + d_h;
        }
        second_derivatives_adjoint(
            x,
            d_x.as_deref_mut(),
            y,
            d_y.as_deref_mut(),
            kept.again(&mut m),
            &mut d_m,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        d_at
    };
    (
        a * t_1 + b * t_2
            + ((a.powi(3) - a) * t_3 + (b.powi(3) - b) * t_4) * h * h / 6.0,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
