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
        let t_2 = t.len().min(t_1.len());
        let mut sum: f64 = -0.0;
        for i_1 in 0..t_2 {
            let u = t[i_1];
            let x = t_1[i_1];
            records.push(x);
            sum += u * x;
        }
        let t = (x[i] - sum) / row[i];
        x[i] = t;
        records_1.push((t_2, t));
    }
    let mut d_x = seed;
    for i in 0..n {
        let (t, t_1) = records_1.pop();
        let t_2 = i * n;
        let row_1 = &u[t_2..(i + 1) * n];
        let t_3 = row_1[i];
        let t_4 = i + 1;
        let t_5 = &row_1[t_4..];
        let t_6 = i + 1;
        let t_3 = ::autodiff_runtime::shadow::take(&mut d_x[i]) / t_3;
        d_u[t_2 + i] -= t_3 * t_1;
        d_x[i] += t_3;
        for i_1 in (0..t).rev() {
            let x = records.pop();
            let u_1 = t_5[i_1];
            d_x[t_6 + i_1] -= t_3 * u_1;
            d_u[t_2 + t_4 + i_1] -= t_3 * x;
        }
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_b[..], &d_x[..]);
    x
}
