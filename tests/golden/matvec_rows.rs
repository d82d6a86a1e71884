pub fn matvec_rows_vjp(
    matrix: &[Vec<f64>],
    d_matrix: &mut [Vec<f64>],
    x: &[f64],
    d_x: &mut [f64],
    seed: Vec<f64>,
) -> Vec<f64> {
    ::autodiff_runtime::shadow::check(d_matrix, matrix, "matrix");
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut value = ::autodiff_runtime::vec![0.0; matrix.len()];
    let t = matrix.len();
    for i in 0..t {
        let mut sum: f64 = -0.0;
        for i_1 in 0..matrix[i].len().min(x.len()) {
            let a = matrix[i][i_1];
            let b = x[i_1];
            sum += a * b;
        }
        value[i] = sum;
    }
    let mut d_value = seed;
    for i in (0..t).rev() {
        let t = matrix[i].len().min(x.len());
        let d_sum = ::autodiff_runtime::shadow::take(&mut d_value[i]);
        if 0 < t {
            let matrix_1 = &matrix[i][..t];
            let x_1 = &x[..t];
            let d_matrix_1 = &mut d_matrix[i][..t];
            let d_x_1 = &mut d_x[..t];
            for i in 0..t {
                let b_1 = x_1[i];
                let a_1 = matrix_1[i];
                let d_a = d_sum * b_1;
                let d_b = d_sum * a_1;
                d_x_1[i] += d_b;
                d_matrix_1[i] += d_a;
            }
        }
    }
    value
}
