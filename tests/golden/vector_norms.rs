pub fn vector_norms_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let t = x.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let v = x[i];
        sum += v * v;
    }
    let euclidean = sum.sqrt();
    let t_1 = x.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let v = x[i];
        sum += v.abs();
    }
    let t_2 = x.len() > 0;
    let (at, largest, branch) = if t_2 {
        let t = x[0];
        let t_1 = x.len().saturating_sub(1);
        let mut max_by_0 = 0;
        let mut max_by_1: f64 = t;
        for i in 0..t_1 {
            let t = i + 1;
            let b = x[t];
            let t_1 = (max_by_1.total_cmp(&&b) == ::core::cmp::Ordering::Greater);
            let (t_2, t_3) = if t_1 { (max_by_0, max_by_1) } else { (t, b) };
            records_1.push(t_1);
            max_by_0 = t_2;
            max_by_1 = t_3;
        }
        (max_by_0, max_by_1, Branch2::Then(t_1))
    } else {
        (0, 0.0, Branch2::Else)
    };
    if !t_2 {
        panic!("called `Option::unwrap()` on a `None` value");
    }
    let t_2 = x.len() > 0;
    let (smallest, branch_1) = if t_2 {
        let t = x[0];
        let t_1 = x.len().saturating_sub(1);
        let mut min_by: f64 = t;
        for i in 0..t_1 {
            let b = x[i + 1];
            let t = (min_by.partial_cmp(&&b).unwrap() == ::core::cmp::Ordering::Greater);
            let t_1 = if t { b } else { min_by };
            records.push(t);
            min_by = t_1;
        }
        (min_by, Branch1::Then(t_1))
    } else {
        (0.0, Branch1::Else)
    };
    if !t_2 {
        panic!("called `Option::unwrap()` on a `None` value");
    }
    let t_2 = x[at];
    let t_3 = (at + 1) as f64;
    ::autodiff_runtime::shadow::clear(d_x, x);
    d_x[at] += 1.0 / t_3;
    let d_smallest = sum;
    match branch_1 {
        Branch1::Then(t) => {
            let mut d_min_by: f64 = d_smallest;
            for i in (0..t).rev() {
                let t = records.pop();
                let t_1 = i + 1;
                let (d_min_by_1, d_b) = if t {
                    (-0.0, d_min_by)
                } else {
                    (d_min_by, -0.0)
                };
                d_x[t_1] += d_b;
                d_min_by = d_min_by_1;
            }
            d_x[0] += d_min_by;
        }
        Branch1::Else => {}
    }
    let d_largest = euclidean;
    match branch {
        Branch2::Then(t) => {
            let mut d_max_by_1: f64 = d_largest;
            for i in (0..t).rev() {
                let t = records_1.pop();
                let t_1 = i + 1;
                let (d_max_by_1_1, d_b) = if t {
                    (d_max_by_1, -0.0)
                } else {
                    (-0.0, d_max_by_1)
                };
                d_x[t_1] += d_b;
                d_max_by_1 = d_max_by_1_1;
            }
            d_x[0] += d_max_by_1;
        }
        Branch2::Else => {}
    }
    let d_sum = smallest;
    for i in 0..t_1 {
        let d_v = d_sum * x[i].signum();
        d_x[i] += d_v;
    }
    let d_euclidean = largest;
    let d_sum = d_euclidean * (0.5 / euclidean);
    for i in 0..t {
        let t = d_sum * x[i];
        let d_v = t + t;
        d_x[i] += d_v;
    }
    euclidean * largest + sum * smallest + t_2 / t_3
}
