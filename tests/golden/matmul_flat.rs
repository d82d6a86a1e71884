#[allow(clippy::too_many_arguments)]
pub fn matmul_flat_vjp(
    a: &[f64],
    d_a: &mut [f64],
    b: &[f64],
    d_b: &mut [f64],
    c: &mut [f64],
    d_c: &mut [f64],
    n: usize,
    k: usize,
    m: usize,
) {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    ::autodiff_runtime::shadow::check(d_c, c, "c");
    for i in 0..n {
        for j in 0..m {
            for l in 0..k {
                c[i * m + j] += a[i * k + l] * b[l * m + j];
            }
        }
    }
    for i in 0..n {
        for j in 0..m {
            if 0 < k {
                let a_1 = &a[i * k..i * k + k];
                let t = i * k;
                let t_1 = i * k + k;
                let d_a_1 = &mut d_a[t..t_1];
                for l in 0..k {
                    let t = i * m + j;
                    let t_1 = l * m + j;
                    let t_2 = b[t_1];
                    let t_3 = a_1[l];
                    let t = d_c[t];
                    d_b[t_1] += t * t_3;
                    d_a_1[l] += t * t_2;
                }
            }
        }
    }
}
#[inline]
pub fn matmul_flat_augmented(
    a: &[f64],
    b: &[f64],
    c: &mut [f64],
    n: usize,
    k: usize,
    m: usize,
) -> (
    (),
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, & [f64], ::core::option::Option
        < & mut [f64] >, & mut [f64], usize, usize, usize) -> ()
    ),
) {
    for i in 0..n {
        for j in 0..m {
            for l in 0..k {
                c[i * m + j] += a[i * k + l] * b[l * m + j];
            }
        }
    }
    (
        (),
        move |
            a: &[f64],
            mut d_a: ::core::option::Option<&mut [f64]>,
            b: &[f64],
            mut d_b: ::core::option::Option<&mut [f64]>,
            d_c: &mut [f64],
            n: usize,
            k: usize,
            m: usize|
        {
            for i in 0..n {
                for j in 0..m {
                    if 0 < k {
                        let a_1 = &a[i * k..i * k + k];
                        let t = i * k;
                        let t_1 = i * k + k;
                        let mut d_a_1 = d_a.as_deref_mut().map(|d_a| &mut d_a[t..t_1]);
                        for l in 0..k {
                            let t = i * m + j;
                            let t_1 = l * m + j;
                            let t_2 = b[t_1];
                            let t_3 = a_1[l];
                            let t = d_c[t];
                            if let Some(d_b) = &mut d_b {
                                d_b[t_1] += t * t_3;
                            }
                            if let Some(d_a_1) = &mut d_a_1 {
                                d_a_1[l] += t * t_2;
                            }
                        }
                    }
                }
            }
        },
    )
}
