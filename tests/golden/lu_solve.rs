pub fn lu_solve_vjp(
    matrix: &Vec<Vec<f64>>,
    d_matrix: &mut [Vec<f64>],
    rhs: &[f64],
    d_rhs: &mut [f64],
    seed: Vec<f64>,
) -> Vec<f64> {
    ::autodiff_runtime::shadow::check(d_matrix, matrix, "matrix");
    ::autodiff_runtime::shadow::check(d_rhs, rhs, "rhs");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let n = rhs.len();
    let mut a = matrix.clone();
    let mut b = rhs.to_vec();
    let mut records_3 = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    for col in 0..n {
        let mut pivot = col;
        for row in col + 1..n {
            if a[row][col].abs() > a[pivot][col].abs() {
                pivot = row;
            }
        }
        a.swap(col, pivot);
        b.swap(col, pivot);
        for row in col + 1..n {
            let t = a[row][col];
            let t_1 = a[col][col];
            let factor = t / t_1;
            for k in col..n {
                let t = a[col][k];
                a[row][k] -= factor * t;
                records_1.push(t);
            }
            let t = b[col];
            b[row] -= factor * t;
            records_2.push((t_1, factor, t));
        }
        records_3.push(pivot);
    }
    let mut records_4 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..n).rev(),
    );
    for row in (0..n).rev() {
        for k in row + 1..n {
            let t = a[row][k];
            let t_1 = b[k];
            b[row] -= t * t_1;
            records.push(t_1);
        }
        let t = a[row][row];
        let t = b[row] / t;
        b[row] = t;
        records_4.push(t);
    }
    let mut d_b = seed;
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    for row in 0..n {
        let t = records_4.pop();
        let t_1 = a[row][row];
        let t_2 = row + 1;
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_b[row]) / t_1;
        d_b[row] += t_1;
        d_a[row][row] -= t_1 * t;
        for k in (t_2..n).rev() {
            let t = records.pop();
            let t_1 = a[row][k];
            let t_2 = d_b[row];
            d_b[k] -= t_2 * t_1;
            d_a[row][k] -= t_2 * t;
        }
    }
    for col in (0..n).rev() {
        let pivot = records_3.pop();
        let t = col + 1;
        let mut sum: f64 = -0.0;
        let mut sum_1: f64 = -0.0;
        for row in (t..n).rev() {
            let (t, factor, t_1) = records_2.pop();
            let t_2 = d_b[row];
            let mut d_factor: f64 = -(t_2 * t_1);
            for k in (col..n).rev() {
                let t_1 = records_1.pop();
                let t_2 = d_a[row][k];
                d_a[col][k] -= t_2 * factor;
                d_factor += -(t_2 * t_1);
            }
            let t = d_factor / t;
            d_a[row][col] += t;
            sum += t_2 * factor;
            sum_1 += t * factor;
        }
        if t < n {
            d_b[col] -= sum;
            d_a[col][col] -= sum_1;
        }
        d_b.swap(col, pivot);
        d_a.swap(col, pivot);
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_rhs[..], &d_b[..]);
    ::autodiff_runtime::shadow::accumulate(&mut *d_matrix, &d_a);
    b
}
