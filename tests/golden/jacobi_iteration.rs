pub fn jacobi_iteration_grad(
    a: &[[f64; 3]],
    d_a: &mut [[f64; 3]],
    b: &[f64],
    d_b: &mut [f64],
    rounds: usize,
) -> f64 {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let n = b.len();
    let mut x = ::autodiff_runtime::vec![0.0; n];
    let mut next = ::autodiff_runtime::vec![0.0; n];
    let mut x_1 = x;
    let mut next_1 = next;
    let mut round = 0;
    let mut trips = 0usize;
    loop {
        let mut change: f64 = 0.0f64;
        for i in 0..n {
            let sum = b[i];
            let mut sum_1: f64 = sum;
            for j in 0..n {
                let (sum, branch) = if j != i {
                    let t = a[i][j];
                    let t_1 = x_1[j];
                    let sum = sum_1 - t * t_1;
                    (sum, Branch::Then(t_1))
                } else {
                    (sum_1, Branch::Else)
                };
                records.push(branch);
                sum_1 = sum;
            }
            let t = sum_1 / a[i][i];
            next_1[i] = t;
            let t_1 = next_1[i];
            let t_2 = x_1[i];
            records_1.push(t);
            change += (t_1 - t_2).abs();
        }
        let round_1 = round + 1;
        (x_1, next_1, round, trips) = (next_1, x_1, round_1, trips + 1usize);
        if round_1 == rounds || change < 1e-14 {
            break;
        }
    }
    let t = x_1.len().min(b.len());
    let mut sum: f64 = -0.0;
    for i_1 in 0..t {
        let x = x_1[i_1];
        let b = b[i_1];
        sum += x * b;
    }
    ::autodiff_runtime::shadow::clear(d_a, a);
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x_1);
    ::autodiff_runtime::shadow::zero(&mut d_b[t..]);
    let b_1 = &b[..t];
    let x_1 = &x_1[..t];
    let d_b_1 = &mut d_b[..t];
    let d_x_1 = &mut d_x[..t];
    for i_1 in 0..t {
        let x_1 = x_1[i_1];
        let b_1 = b_1[i_1];
        let d_b_2 = x_1;
        d_b_1[i_1] = d_b_2;
        let d_x = b_1;
        d_x_1[i_1] += d_x;
    }
    let mut d_x_1 = ::autodiff_runtime::vec![0.0; n];
    let mut d_next = ::autodiff_runtime::vec![0.0; n];
    let d_next_1 = ::autodiff_runtime::shadow::zero_like(&next_1);
    let mut d_x_2 = d_x;
    let mut d_next_2 = d_next_1;
    for _ in (0..trips).rev() {
        for i in (0..n).rev() {
            let t = records_1.pop();
            let d_sum = ::autodiff_runtime::shadow::take(&mut d_x_2[i]) / a[i][i];
            d_a[i][i] -= d_sum * t;
            for j in (0..n).rev() {
                match records.pop() {
                    Branch::Then(t) => {
                        let t_1 = a[i][j];
                        d_next_2[j] -= d_sum * t_1;
                        d_a[i][j] -= d_sum * t;
                    }
                    Branch::Else => {}
                }
            }
            d_b[i] += d_sum;
        }
        (d_x_2, d_next_2) = (d_next_2, d_x_2);
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x_1, &d_x_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_next, &d_next_2);
    sum
}
