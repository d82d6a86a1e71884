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
        let t = i * n;
        let t_1 = (i + 1) * n;
        let row = &u[t..t_1];
        let t_2 = i + 1;
        let t_3 = &row[t_2..];
        let t_4 = i + 1;
        let t_5 = &x[t_4..];
        let t_6 = t_3.len().min(t_5.len());
        let mut sum: f64 = -0.0;
        for i_1 in 0..t_6 {
            let u = t_3[i_1];
            let x = t_5[i_1];
            records.push(x);
            sum += u * x;
        }
        let t_3 = x[i];
        let t_5 = row[i];
        let t_3 = (t_3 - sum) / t_5;
        x[i] = t_3;
        records_1.push((t, t_1, t_2, t_4, t_6, t_5, t_3));
    }
    let mut d_x = seed;
    for i in 0..n {
        let (t, t_1, t_2, t_3, t_4, t_5, t_6) = records_1.pop();
        let t_1 = &u[t..t_1][t_2..];
        let t_5 = ::autodiff_runtime::shadow::take(&mut d_x[i]) / t_5;
        d_u[t + i] += -(t_5 * t_6);
        d_x[i] += t_5;
        for i_1 in (0..t_4).rev() {
            let x = records.pop();
            let u_1 = t_1[i_1];
            let d_u_1 = -(t_5 * x);
            let d_x_1 = -(t_5 * u_1);
            d_x[t_3 + i_1] += d_x_1;
            d_u[t + t_2 + i_1] += d_u_1;
        }
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_b[..], &d_x[..]);
    x
}
