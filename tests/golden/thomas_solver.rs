#[allow(clippy::too_many_arguments)]
pub fn thomas_solver_vjp(
    lower: &[f64],
    d_lower: &mut [f64],
    diagonal: &[f64],
    d_diagonal: &mut [f64],
    upper: &[f64],
    d_upper: &mut [f64],
    x: &mut [f64],
    d_x: &mut [f64],
) {
    ::autodiff_runtime::shadow::check(d_lower, lower, "lower");
    ::autodiff_runtime::shadow::check(d_diagonal, diagonal, "diagonal");
    ::autodiff_runtime::shadow::check(d_upper, upper, "upper");
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let n = x.len();
    let mut scratch = ::autodiff_runtime::vec![0.0; n];
    let t = upper[0];
    let t_1 = diagonal[0];
    let t = t / t_1;
    scratch[0] = t;
    let t_2 = diagonal[0];
    let t_3 = x[0] / t_2;
    x[0] = t_3;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..n));
    for i in 1..n {
        let t = diagonal[i];
        let t_1 = lower[i];
        let t_2 = scratch[i - 1];
        let m = 1.0 / (t - t_1 * t_2);
        scratch[i] = upper[i] * m;
        let t = x[i];
        let t_1 = lower[i];
        let t_3 = x[i - 1];
        let t = t - t_1 * t_3;
        x[i] = t * m;
        records.push((t_2, t_3, t));
    }
    let t_4 = n - 1;
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..t_4).rev(),
    );
    for i in (0..t_4).rev() {
        let t = scratch[i];
        let t_1 = x[i + 1];
        x[i] -= t * t_1;
        records_1.push(t_1);
    }
    let mut d_scratch = ::autodiff_runtime::vec![0.0; n];
    if 0 < t_4 {
        let mut d_x_1: f64 = d_x[0];
        for i in 0..t_4 {
            let t = records_1.pop();
            let t_1 = scratch[i];
            let t_2 = i + 1;
            let t_2 = d_x[t_2];
            d_scratch[i] -= d_x_1 * t;
            d_x[i] = d_x_1;
            d_x_1 = t_2 - d_x_1 * t_1;
        }
        d_x[t_4] = d_x_1;
    }
    if 1 < n {
        let mut d_x_1: f64 = d_x[n - 1];
        let mut d_scratch_1: f64 = d_scratch[n - 1];
        for i in (1..n).rev() {
            let (t, t_1, t_2) = records.pop();
            let t_3 = diagonal[i];
            let t_4 = lower[i];
            let m_1 = 1.0 / (t_3 - t_4 * t);
            let t_3 = lower[i];
            let t_5 = i - 1;
            let t_6 = upper[i];
            let t_7 = i - 1;
            let t_8 = d_x_1 * m_1;
            let t_5 = d_x[t_5];
            d_lower[i] -= t_8 * t_1;
            let d_m = d_x_1 * t_2 + d_scratch_1 * t_6;
            d_upper[i] += d_scratch_1 * m_1;
            let t_1 = d_m * (m_1 * m_1);
            let t_2 = d_scratch[t_7];
            d_lower[i] += t_1 * t;
            d_diagonal[i] -= t_1;
            d_x[i] = t_8;
            d_scratch[i] = 0.0;
            d_x_1 = t_5 - t_8 * t_3;
            d_scratch_1 = t_2 + t_1 * t_4;
        }
        d_x[0] = d_x_1;
        d_scratch[0] = d_scratch_1;
    }
    let t_2 = ::autodiff_runtime::shadow::take(&mut d_x[0]) / t_2;
    d_x[0] += t_2;
    d_diagonal[0] -= t_2 * t_3;
    let t_1 = ::autodiff_runtime::shadow::take(&mut d_scratch[0]) / t_1;
    d_diagonal[0] -= t_1 * t;
    d_upper[0] += t_1;
}
#[inline]
pub fn thomas_solver_augmented(
    lower: &[f64],
    diagonal: &[f64],
    upper: &[f64],
    x: &mut [f64],
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, & [f64], ::core::option::Option
        < & mut [f64] >, & [f64], ::core::option::Option < & mut [f64] >, & mut [f64]) ->
        ()
    ),
) {
    let n = x.len();
    let mut scratch = ::autodiff_runtime::vec![0.0; n];
    scratch[0] = upper[0] / diagonal[0];
    let t = diagonal[0];
    let t = x[0] / t;
    x[0] = t;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..n));
    for i in 1..n {
        let t = diagonal[i];
        let t_1 = lower[i];
        let t_2 = scratch[i - 1];
        let m = 1.0 / (t - t_1 * t_2);
        scratch[i] = upper[i] * m;
        let t = x[i];
        let t_1 = lower[i];
        let t_3 = x[i - 1];
        let t = t - t_1 * t_3;
        x[i] = t * m;
        records.push((t_2, t_3, t));
    }
    let t_1 = n - 1;
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..t_1).rev(),
    );
    for i in (0..t_1).rev() {
        let t = scratch[i];
        let t_1 = x[i + 1];
        x[i] -= t * t_1;
        records_1.push(t_1);
    }
    (
        (),
        move |
            lower: &[f64],
            mut d_lower: ::core::option::Option<&mut [f64]>,
            diagonal: &[f64],
            mut d_diagonal: ::core::option::Option<&mut [f64]>,
            upper: &[f64],
            mut d_upper: ::core::option::Option<&mut [f64]>,
            d_x: &mut [f64]|
        {
            let n_1 = d_x.len();
            let t_1 = n_1 - 1;
            let t_2 = diagonal[0];
            let t_3 = diagonal[0];
            let t_4 = upper[0];
            let t_3 = 1.0 / t_3;
            let mut d_scratch = ::autodiff_runtime::vec![0.0; n_1];
            if 0 < t_1 {
                let mut d_x_1: f64 = d_x[0];
                for i in 0..t_1 {
                    let t = records_1.pop();
                    let t_1 = scratch[i];
                    let t_2 = i + 1;
                    let t_2 = d_x[t_2];
                    d_scratch[i] -= d_x_1 * t;
                    d_x[i] = d_x_1;
                    d_x_1 = t_2 - d_x_1 * t_1;
                }
                d_x[t_1] = d_x_1;
            }
            if 1 < n_1 {
                let mut d_x_1: f64 = d_x[n_1 - 1];
                let mut d_scratch_1: f64 = d_scratch[n_1 - 1];
                for i in (1..n_1).rev() {
                    let (t, t_1, t_2) = records.pop();
                    let t_3 = diagonal[i];
                    let t_4 = lower[i];
                    let m_1 = 1.0 / (t_3 - t_4 * t);
                    let t_3 = lower[i];
                    let t_5 = i - 1;
                    let t_6 = upper[i];
                    let t_7 = i - 1;
                    let t_8 = d_x_1 * m_1;
                    let t_5 = d_x[t_5];
                    if let Some(d_lower) = &mut d_lower {
                        d_lower[i] -= t_8 * t_1;
                    }
                    let d_m = d_x_1 * t_2 + d_scratch_1 * t_6;
                    if let Some(d_upper) = &mut d_upper {
                        d_upper[i] += d_scratch_1 * m_1;
                    }
                    let t_1 = d_m * (m_1 * m_1);
                    let t_2 = d_scratch[t_7];
                    if let Some(d_lower) = &mut d_lower {
                        d_lower[i] += t_1 * t;
                    }
                    if let Some(d_diagonal) = &mut d_diagonal {
                        d_diagonal[i] -= t_1;
                    }
                    d_x[i] = t_8;
                    d_scratch[i] = 0.0;
                    d_x_1 = t_5 - t_8 * t_3;
                    d_scratch_1 = t_2 + t_1 * t_4;
                }
                d_x[0] = d_x_1;
                d_scratch[0] = d_scratch_1;
            }
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_x[0]) / t_2;
            d_x[0] += t_1;
            if let Some(d_diagonal) = &mut d_diagonal {
                d_diagonal[0] -= t_1 * t;
            }
            let t = ::autodiff_runtime::shadow::take(&mut d_scratch[0]) * t_3;
            if let Some(d_diagonal) = &mut d_diagonal {
                d_diagonal[0] -= t * (t_4 * t_3);
            }
            if let Some(d_upper) = &mut d_upper {
                d_upper[0] += t;
            }
        },
    )
}
