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
    let t_2 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    let mut has_max_by = false;
    let mut max_by_0 = 0;
    let mut max_by_1: f64 = 0.0;
    for i in 0..t_2 {
        let b = x[i];
        let (t, t_1, branch) = if has_max_by {
            let t = (max_by_1.total_cmp(&&b) == ::core::cmp::Ordering::Greater);
            let (t_1, t_2) = if t { (max_by_0, max_by_1) } else { (i, b) };
            (t_1, t_2, Branch2::Then(t))
        } else {
            (i, b, Branch2::Else)
        };
        records.push(branch);
        has_max_by = true;
        max_by_0 = t;
        max_by_1 = t_1;
    }
    if !has_max_by {
        panic!("called `Option::unwrap()` on a `None` value");
    }
    let t_3 = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_3));
    let mut has_min_by = false;
    let mut min_by: f64 = 0.0;
    for i in 0..t_3 {
        let b = x[i];
        let (t, branch) = if has_min_by {
            let t = (min_by.partial_cmp(&&b).unwrap() == ::core::cmp::Ordering::Greater);
            let t_1 = if t { b } else { min_by };
            (t_1, Branch1::Then(t))
        } else {
            (b, Branch1::Else)
        };
        records_1.push(branch);
        has_min_by = true;
        min_by = t;
    }
    if !has_min_by {
        panic!("called `Option::unwrap()` on a `None` value");
    }
    let t_4 = x[max_by_0];
    let t_5 = (max_by_0 + 1) as f64;
    ::autodiff_runtime::shadow::clear(d_x, x);
    d_x[max_by_0] += 1.0 / t_5;
    let mut d_min_by: f64 = sum;
    for i in (0..t_3).rev() {
        let (d_min_by_1, d_b) = match records_1.pop() {
            Branch1::Then(t) => if t { (-0.0, d_min_by) } else { (d_min_by, -0.0) }
            Branch1::Else => (-0.0, d_min_by),
        };
        d_x[i] += d_b;
        d_min_by = d_min_by_1;
    }
    let mut d_max_by_1: f64 = euclidean;
    for i in (0..t_2).rev() {
        let (d_max_by_1_1, d_b) = match records.pop() {
            Branch2::Then(t) => if t { (d_max_by_1, -0.0) } else { (-0.0, d_max_by_1) }
            Branch2::Else => (-0.0, d_max_by_1),
        };
        d_x[i] += d_b;
        d_max_by_1 = d_max_by_1_1;
    }
    let d_sum = min_by;
    for i in 0..t_1 {
        let d_v = d_sum * x[i].signum();
        d_x[i] += d_v;
    }
    let d_euclidean = max_by_1;
    let d_sum = d_euclidean * (0.5 / euclidean);
    for i in 0..t {
        let t = d_sum * x[i];
        let d_v = t + t;
        d_x[i] += d_v;
    }
    euclidean * max_by_1 + sum * min_by + t_4 / t_5
}
