pub fn back_substitution_vjp(
    u: &[f64],
    d_u: &mut [f64],
    b: &[f64],
    d_b: &mut [f64],
    seed: Vec<f64>,
) -> Vec<f64> {
    ::autodiff_runtime::shadow::check(d_u, u, "u");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let mut records = ::autodiff_runtime::records::Records::new();
    let n = b.len();
    let mut x = b.to_vec();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..n).rev(),
    );
    for i in (0..n).rev() {
        let row = &u[i * n..(i + 1) * n];
        let t = &row[i + 1..];
        let t_1 = &x[i + 1..];
        let mut sum: f64 = -0.0;
        for i_1 in 0..t.len().min(t_1.len()) {
            let u = t[i_1];
            let x = t_1[i_1];
            records.push(x);
            sum += u * x;
        }
        let t = (x[i] - sum) / row[i];
        x[i] = t;
        records_1.push(t);
    }
    let mut d_x = seed;
    for i in 0..n {
        let t = records_1.pop();
        let t_1 = i * n;
        let row_1 = &u[t_1..(i + 1) * n];
        let t_2 = row_1[i];
        let t_3 = i + 1;
        let t_4 = &row_1[t_3..];
        let t_5 = t_4.len();
        let t_6 = i + 1;
        let t_7 = d_x.len() - t_6;
        let t_2 = ::autodiff_runtime::shadow::take(&mut d_x[i]) / t_2;
        d_u[t_1 + i] -= t_2 * t;
        d_x[i] += t_2;
        for i_1 in (0..t_5.min(t_7)).rev() {
            let x = records.pop();
            let u_1 = t_4[i_1];
            d_x[t_6 + i_1] -= t_2 * u_1;
            d_u[t_1 + t_3 + i_1] -= t_2 * x;
        }
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_b[..], &d_x[..]);
    x
}
