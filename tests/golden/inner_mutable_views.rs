pub fn gc_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut s: f64 = 0.0;
    let mut d_k: f64 = 0.0;
    for i_1 in 0..x.len() {
        let e = x[i_1];
        let mut v = ::autodiff_runtime::vec![e; 3];
        let mut s_1: f64 = s;
        for i in 0..2 {
            let t = v[i];
            let t_1 = &mut v[1..];
            for i_1 in 0..t_1.len() {
                let tanh_1 = t_1[i_1].tanh();
                t_1[i_1] = tanh_1 + k;
                records.push(tanh_1);
            }
            s_1 += t;
        }
        let mut d_v = ::autodiff_runtime::vec![0.0; 3];
        let mut d_k_1: f64 = 0.0;
        for i in (0..2).rev() {
            let d_k_2 = ::autodiff_runtime::sums::sum(
                (0..d_v.len() - 1).rev(),
                |i_1| {
                    let tanh_1 = records.pop();
                    let d_tanh = ::autodiff_runtime::shadow::take(&mut d_v[1 + i_1]);
                    d_v[1 + i_1] += d_tanh * (1.0 - tanh_1 * tanh_1);
                    d_tanh
                },
            );
            d_v[i] += 1.0;
            d_k_1 += d_k_2;
        }
        let d_e = d_v.iter().sum::<f64>();
        d_x[i_1] = d_e;
        s = s_1;
        d_k += d_k_1;
    }
    (s, d_k)
}
