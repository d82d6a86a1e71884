pub fn gaussian_process_grad(
    x: &[f64],
    d_x: &mut [f64],
    y: &[f64],
    d_y: &mut [f64],
    length: f64,
    noise: f64,
) -> (f64, f64, f64) {
    enum Branch<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let n = x.len();
    let mut l = ::autodiff_runtime::vec![::autodiff_runtime::vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let sum = (-0.5_f64 * ((x[i] - x[j]) / length).powi(2)).exp();
            let sum_1 = if i == j {
                let sum_1 = sum + noise;
                sum_1
            } else {
                sum
            };
            let mut sum_2: f64 = sum_1;
            for k in 0..j {
                let t = l[i][k];
                let t_1 = l[j][k];
                records_1.push((t, t_1));
                sum_2 -= t * t_1;
            }
            let (t, branch) = if i == j {
                (sum_2.sqrt(), Branch::Then)
            } else {
                let t = l[j][j];
                (sum_2 / t, Branch::Else(t))
            };
            l[i][j] = t;
            records_2.push((sum, sum_2, branch));
        }
    }
    let mut z = y.to_vec();
    let mut records_3 = ::autodiff_runtime::records::Records::for_iterations(&(0..n));
    for i in 0..n {
        for k in 0..i {
            let t = l[i][k];
            let t_1 = z[k];
            z[i] -= t * t_1;
            records.push(t_1);
        }
        let t = l[i][i];
        let t = z[i] / t;
        z[i] = t;
        records_3.push(t);
    }
    let t = z.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t {
        let z = z[i_1];
        sum += z * z;
    }
    let t_1 = l.len();
    let mut sum_1: f64 = -0.0;
    for i in 0..t_1 {
        sum_1 += l[i][i].ln();
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::clear(d_y, y);
    let mut d_l = ::autodiff_runtime::shadow::zero_like(&l);
    let d_l_1 = &mut d_l[..t_1];
    for i in 0..t_1 {
        d_l_1[i][i] -= 1.0 / l[i][i];
    }
    let mut d_z = ::autodiff_runtime::shadow::zero_like(&z);
    let d_z_1 = &mut d_z[..t];
    for i_1 in 0..t {
        d_z_1[i_1] -= z[i_1];
    }
    for i in (0..n).rev() {
        let t = records_3.pop();
        let t_1 = ::autodiff_runtime::shadow::take(&mut d_z[i]) / l[i][i];
        d_z[i] += t_1;
        d_l[i][i] -= t_1 * t;
        for k in (0..i).rev() {
            let t = records.pop();
            let t_1 = l[i][k];
            let t_2 = d_z[i];
            d_z[k] -= t_2 * t_1;
            d_l[i][k] -= t_2 * t;
        }
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_y[..], &d_z[..]);
    let mut d_length: f64 = 0.0;
    let mut d_noise: f64 = 0.0;
    for i in (0..n).rev() {
        let mut d_length_1: f64 = 0.0;
        let mut d_noise_1: f64 = 0.0;
        let mut sum_2: f64 = -0.0;
        for j in (0..=i).rev() {
            let (sum, sum_1, branch) = records_2.pop();
            let t = x[i];
            let t_1 = x[j];
            let recip_length = 1.0 / length;
            let t = (t - t_1) * recip_length;
            let d_sqrt_sum = ::autodiff_runtime::shadow::take(&mut d_l[i][j]);
            let d_sum = match branch {
                Branch::Then => d_sqrt_sum * (0.5 / sum_1.sqrt()),
                Branch::Else(t) => {
                    let t = 1.0 / t;
                    let t_1 = d_sqrt_sum * t;
                    d_l[j][j] -= t_1 * (sum_1 * t);
                    t_1
                }
            };
            for k in (0..j).rev() {
                let (t, t_1) = records_1.pop();
                d_l[j][k] -= d_sum * t;
                d_l[i][k] -= d_sum * t_1;
            }
            let (d_noise_2, d_sum_1) = if i == j {
                (d_sum, d_sum)
            } else {
                (-0.0, d_sum)
            };
            let t_1 = d_sum_1 * sum * t * recip_length;
            d_x[j] += t_1;
            d_length_1 += t_1 * t;
            d_noise_1 += d_noise_2;
            sum_2 += t_1;
        }
        if 0 <= i {
            d_x[i] -= sum_2;
        }
        d_length += d_length_1;
        d_noise += d_noise_1;
    }
    (-0.5 * sum - sum_1, d_length, d_noise)
}
