pub fn givens_qr_vjp(mut r: [[f64; 3]; 3], seed: [f64; 3]) -> ([f64; 3], [[f64; 3]; 3]) {
    enum Branch<A, B, C, D, E, F> {
        Then,
        Else(A, B, C, D, E, F),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    for j in 0..2 {
        for i in (j + 1..3).rev() {
            let branch = if r[i][j] == 0.0 {
                Branch::Then
            } else {
                let t = r[j][j];
                let t_1 = r[j][j];
                let t_2 = r[i][j];
                let t_3 = r[i][j];
                let length = (t * t_1 + t_2 * t_3).sqrt();
                let c = r[j][j] / length;
                let s = r[i][j] / length;
                for k in j..3 {
                    let upper = r[j][k];
                    let lower = r[i][k];
                    r[j][k] = c * upper + s * lower;
                    r[i][k] = c * lower - s * upper;
                    records.push((upper, lower));
                }
                Branch::Else(t, t_1, t_2, t_3, c, s)
            };
            records_1.push(branch);
        }
    }
    let value = [r[0][0], r[1][1], r[2][2]];
    let mut d_r = ::autodiff_runtime::shadow::zero_like(&r);
    let mut d_value = seed;
    let t = d_value[0];
    let t_1 = d_value[1];
    d_r[2][2] += d_value[2];
    d_r[1][1] += t_1;
    d_r[0][0] += t;
    for j in (0..2).rev() {
        for i in j + 1..3 {
            match records_1.pop() {
                Branch::Then => {}
                Branch::Else(t, t_1, t_2, t_3, c, s) => {
                    let mut d_c: f64 = -0.0;
                    let mut d_s: f64 = -0.0;
                    for k in (j..3).rev() {
                        let (upper, lower) = records.pop();
                        let t = ::autodiff_runtime::shadow::take(&mut d_r[i][k]);
                        let t_1 = ::autodiff_runtime::shadow::take(&mut d_r[j][k]);
                        let d_lower = t * c + t_1 * s;
                        let d_upper = t_1 * c - t * s;
                        d_r[i][k] += d_lower;
                        d_r[j][k] += d_upper;
                        d_c += t * lower + t_1 * upper;
                        d_s += t_1 * lower - t * upper;
                    }
                    let recip_length = 1.0 / (t * t_1 + t_2 * t_3).sqrt();
                    let t_4 = d_s * recip_length;
                    let t_5 = d_c * recip_length;
                    let d_length = -(t_4 * s) - t_5 * c;
                    let t_6 = d_length * (0.5 * recip_length);
                    d_r[i][j] += t_4 + t_6 * t_2 + t_6 * t_3;
                    d_r[j][j] += t_5 + t_6 * t + t_6 * t_1;
                }
            }
        }
    }
    (value, d_r)
}
