pub fn divided_differences_grad(
    xs: &[f64],
    d_xs: &mut [f64],
    ys: &[f64],
    d_ys: &mut [f64],
    at: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    ::autodiff_runtime::shadow::check(d_ys, ys, "ys");
    let mut records = ::autodiff_runtime::records::Records::new();
    let n = xs.len();
    let mut c = ::autodiff_runtime::Vec::with_capacity(n);
    let t = ys.len();
    for i_1 in 0..t {
        c.push(ys[i_1]);
    }
    for order in 1..n {
        for i in (order..n).rev() {
            let t = (c[i] - c[i - 1]) / (xs[i] - xs[i - order]);
            c[i] = t;
            records.push(t);
        }
    }
    let t_1 = n - 1;
    let value = c[t_1];
    let t_2 = n - 1;
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..t_2).rev(),
    );
    let mut value_1: f64 = value;
    for i in (0..t_2).rev() {
        let t = xs[i];
        let t_1 = c[i];
        records_1.push(value_1);
        value_1 = value_1 * (at - t) + t_1;
    }
    ::autodiff_runtime::shadow::clear(d_xs, xs);
    let mut d_c = ::autodiff_runtime::shadow::zero_like(&c);
    let mut d_value: f64 = 1.0;
    let mut d_at: f64 = 0.0;
    for i in 0..t_2 {
        let value = records_1.pop();
        let t = xs[i];
        d_c[i] += d_value;
        let t_1 = d_value * value;
        d_xs[i] -= t_1;
        d_value *= at - t;
        d_at += t_1;
    }
    d_c[t_1] += d_value;
    for order in (1..n).rev() {
        if order < n {
            let mut d_c_1: f64 = d_c[order - 1];
            for i in order..n {
                let t = records.pop();
                let t_1 = xs[i];
                let t_2 = i - order;
                let t_3 = xs[t_2];
                let t_4 = i - 1;
                let t_1 = d_c[i] / (t_1 - t_3);
                let t = t_1 * t;
                d_xs[t_2] += t;
                d_xs[i] -= t;
                d_c[t_4] = d_c_1 - t_1;
                d_c_1 = t_1;
            }
            d_c[n - 1] = d_c_1;
        }
    }
    for i_1 in (0..t).rev() {
        let (_, t_1) = match d_c.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        d_ys[i_1] = t_1;
    }
    (value_1, d_at)
}
