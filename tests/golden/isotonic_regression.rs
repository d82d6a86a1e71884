pub fn isotonic_regression_grad(y: &[f64], d_y: &mut [f64]) -> f64 {
    enum Branch1<A, B> {
        Then,
        Else(A, B),
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut blocks: Vec<(f64, usize)> = ::autodiff_runtime::Vec::new();
    let t = y.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let v = y[i];
        let mut sum: f64 = v;
        let mut count = 1;
        let mut trips = 0usize;
        loop {
            let t = blocks.len();
            let t_1 = t.wrapping_sub(1);
            let (t, t_2, t_3, branch) = if t > 0 {
                let s = blocks[t_1].0;
                let c = blocks[t_1].1;
                let t = s / c as f64 <= sum / count as f64;
                let (t_1, t_2, branch) = if t {
                    (sum, count, Branch1::Then)
                } else {
                    let (t, _, t_2) = match blocks.pop() {
                        Some((element_0, element_1)) => (true, element_0, element_1),
                        None => (false, 0.0, 0),
                    };
                    let sum_1 = sum + s;
                    let count_1 = count + c;
                    (sum_1, count_1, Branch1::Else(t, t_2))
                };
                (!t, t_1, t_2, Branch2::Then(branch))
            } else {
                (false, sum, count, Branch2::Else)
            };
            let trips_1 = trips + 1usize;
            records.push((t_1, branch));
            sum = t_2;
            count = t_3;
            trips = trips_1;
            if !t {
                break;
            }
        }
        blocks.push((sum, count));
        records_1.push(trips);
    }
    let t_1 = blocks.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let s = blocks[i].0;
        let c = blocks[i].1;
        sum += s * s / c as f64;
    }
    let mut d_blocks = ::autodiff_runtime::shadow::zero_like(&blocks);
    for i in 0..t_1 {
        let t_1 = blocks[i].0 / blocks[i].1 as f64;
        let d_s = t_1 + t_1;
        d_blocks[i].0 += d_s;
    }
    for i in (0..t).rev() {
        let trips = records_1.pop();
        let (_, d_sum, _) = match d_blocks.pop() {
            Some((element_0, element_1)) => (true, element_0, element_1),
            None => ::core::unreachable!(),
        };
        for _ in (0..trips).rev() {
            let (t, branch) = records.pop();
            match branch {
                Branch2::Then(branch) => {
                    let d_s = match branch {
                        Branch1::Then => -0.0,
                        Branch1::Else(t, t_1) => {
                            if t {
                                d_blocks
                                    .push((
                                        0.0,
                                        ::autodiff_runtime::Differentiable::zero_like(&t_1),
                                    ));
                            }
                            d_sum
                        }
                    };
                    d_blocks[t].0 += d_s;
                }
                Branch2::Else => {}
            }
        }
        let d_v = d_sum;
        d_y[i] = d_v;
    }
    sum
}
