pub fn full_convolution_vjp(
    a: &[f64],
    d_a: &mut [f64],
    b: &[f64],
    d_b: &mut [f64],
    seed: Vec<f64>,
) -> Vec<f64> {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let mut result = ::autodiff_runtime::vec![0.0; a.len() + b.len() - 1];
    let t = a.len();
    for i in 0..t {
        let x = a[i];
        for j in 0..b.len() {
            let y = b[j];
            result[i + j] += x * y;
        }
    }
    let mut d_result = seed;
    for i in 0..t {
        let t_1 = b.len();
        let x_1 = a[i];
        if 0 < t_1 {
            let d_b_1 = &mut d_b[..t_1];
            let d_result = &d_result[i..i + t_1];
            for j in 0..t_1 {
                let d_y = d_result[j] * x_1;
                d_b_1[j] += d_y;
            }
        }
    }
    for i in 0..t {
        let t = b.len();
        let d_x = if 0 < t {
            let d_result = &d_result[i..i + t];
            let d_x = ::autodiff_runtime::sums::sum(0..t, |j| d_result[j] * b[j]);
            d_x
        } else {
            -0.0
        };
        d_a[i] += d_x;
    }
    result
}
