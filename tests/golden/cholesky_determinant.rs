pub fn cholesky_determinant_grad<const N: usize>(
    a: &[[f64; N]; N],
    d_a: &mut [[f64; N]; N],
) -> f64 {
    enum Branch<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut l = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..=i {
            let sum = a[i][j];
            let mut sum_1: f64 = sum;
            for k in 0..j {
                let t = l[i][k];
                let t_1 = l[j][k];
                records.push((t, t_1));
                sum_1 -= t * t_1;
            }
            let branch = if i == j {
                l[i][j] = sum_1.sqrt();
                Branch::Then
            } else {
                let t = l[j][j];
                l[i][j] = sum_1 / t;
                Branch::Else(t)
            };
            records_1.push((sum_1, branch));
        }
    }
    let mut logdet: f64 = 0.0;
    for i in 0..N {
        logdet += 2.0 * l[i][i].ln();
    }
    ::autodiff_runtime::shadow::clear(d_a, a);
    let mut d_l = [[-0.0; N]; N];
    let l_1 = &l[..N];
    let d_l_1 = &mut d_l[..N];
    for i in 0..N {
        d_l_1[i][i] += 2.0 / l_1[i][i];
    }
    for i in (0..N).rev() {
        for j in (0..=i).rev() {
            let (sum, branch) = records_1.pop();
            let d_sum = match branch {
                Branch::Then => {
                    ::autodiff_runtime::shadow::take(&mut d_l[i][j]) * (0.5 / sum.sqrt())
                }
                Branch::Else(t) => {
                    let t = 1.0 / t;
                    let t_1 = ::autodiff_runtime::shadow::take(&mut d_l[i][j]) * t;
                    d_l[j][j] -= t_1 * (sum * t);
                    t_1
                }
            };
            for k in (0..j).rev() {
                let (t, t_1) = records.pop();
                d_l[j][k] -= d_sum * t;
                d_l[i][k] -= d_sum * t_1;
            }
            d_a[i][j] += d_sum;
        }
    }
    logdet
}
