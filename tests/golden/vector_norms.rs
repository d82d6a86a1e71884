pub fn vector_norms_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
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
    let t_3 = t_2 > 0;
    let mut best = 0;
    for i in 1..t_2 {
        let a = x[best];
        let b = x[i];
        if !((a.total_cmp(&&b) == ::core::cmp::Ordering::Greater)) {
            best = i;
        }
    }
    let largest = if t_3 { x[best] } else { 0.0 };
    if !t_3 {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let t_2 = x.len();
    let t_4 = t_2 > 0;
    let mut best_1 = 0;
    for i in 1..t_2 {
        let a = x[best_1];
        let b = x[i];
        if (a.partial_cmp(&&b).unwrap() == ::core::cmp::Ordering::Greater) {
            best_1 = i;
        }
    }
    let smallest = if t_4 { x[best_1] } else { 0.0 };
    if !t_4 {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let t_2 = x[best];
    let t_5 = (best + 1) as f64;
    ::autodiff_runtime::shadow::clear(d_x, x);
    d_x[best] += 1.0 / t_5;
    let d_smallest = sum;
    if t_4 {
        d_x[best_1] += d_smallest;
    }
    let d_largest = euclidean;
    if t_3 {
        d_x[best] += d_largest;
    }
    let d_sum = smallest;
    let d_x_1 = &mut d_x[..t_1];
    for i in 0..t_1 {
        let d_v = d_sum * x[i].signum();
        d_x_1[i] += d_v;
    }
    let d_euclidean = largest;
    let d_sum = d_euclidean * (0.5 / euclidean);
    let d_x_1 = &mut d_x[..t];
    for i in 0..t {
        let t = d_sum * x[i];
        let d_v = t + t;
        d_x_1[i] += d_v;
    }
    euclidean * largest + sum * smallest + t_2 / t_5
}
