pub fn settled_last_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t_1 = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut acc: f64 = k;
    for i in 0..t_1 {
        let t = x[i];
        let t_1 = acc + t;
        records.push(t_1);
        acc = t_1.sin();
    }
    let mut g = [x[0], k];
    g[1] = acc.sin();
    let value = g[1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_g = [-0.0; 2];
    d_g[1] += 1.0;
    let d_sin_acc = ::autodiff_runtime::shadow::take(&mut d_g[1]);
    let t_2 = d_g[0];
    let t_3 = d_g[1];
    d_x[0] += t_2;
    let mut d_acc: f64 = d_sin_acc * acc.cos();
    for i in (0..t_1).rev() {
        let d_t = d_acc * records.pop().cos();
        d_x[i] += d_t;
        d_acc = d_t;
    }
    let d_k = t_3 + d_acc;
    (value, d_k)
}
pub fn permuted_rows_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut g = [[k, x[0]], [x[1], k]];
    for i in 0..2 {
        g[i] = ::autodiff_runtime::records::copy(&g[(i + x.len()) % 2]);
    }
    let t = g[0][1];
    let t_1 = g[0][0];
    let t_2 = g[1][0];
    let t_3 = g[1][1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_g = ::autodiff_runtime::shadow::zero_like(&g);
    d_g[1][1] += t_2;
    d_g[1][0] += t_3;
    d_g[0][0] += t;
    d_g[0][1] += t_1;
    for i in (0..2).rev() {
        let t = (i + x.len()) % 2;
        let d_part = ::autodiff_runtime::records::copy(&d_g[i]);
        ::autodiff_runtime::shadow::zero(&mut d_g[i]);
        ::autodiff_runtime::shadow::accumulate(&mut d_g[t], &d_part);
    }
    let mut d_place = [-0.0; 2];
    let mut d_place_1 = [-0.0; 2];
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_g[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_g[1]);
    let t_4 = d_place_1[0];
    let t_5 = d_place_1[1];
    d_x[1] += t_4;
    let d_k = t_5 + d_place[0];
    d_x[0] += d_place[1];
    (t * t_1 + t_2 * t_3, d_k)
}
