pub fn observed_sum_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut squares = x.to_vec();
    let t = squares.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let t = squares[i];
        let t_1 = squares[i];
        squares[i] = t * t_1;
        records.push((t, t_1));
    }
    let t_1 = x.len();
    let mut positive = 0;
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let v = x[i];
        let positive_1 = if v > 0.0 {
            let positive_1 = positive + 1;
            positive_1
        } else {
            positive
        };
        positive = positive_1;
        sum += v;
    }
    let t_2 = squares.len();
    let (last, branch) = if t_2 > 0 {
        let t = t_2 - 1;
        let s = squares[t];
        (s + sum, Branch::Then(t))
    } else {
        (0.0, Branch::Else)
    };
    let t_2 = f64::from(positive);
    let mut d_squares = ::autodiff_runtime::shadow::zero_like(&squares);
    let d_last = t_2;
    let d_sum = match branch {
        Branch::Then(t) => {
            let d_s = d_last;
            d_squares[t] += d_s;
            d_last
        }
        Branch::Else => 0.0,
    };
    let d_x_1 = &mut d_x[..t_1];
    for i in 0..t_1 {
        let d_v = d_sum;
        d_x_1[i] = d_v;
    }
    for i in (0..t).rev() {
        let (t, t_1) = records.pop();
        let t_2 = ::autodiff_runtime::shadow::take(&mut d_squares[i]);
        d_squares[i] += t_2 * t + t_2 * t_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_squares[..]);
    last * t_2
}
