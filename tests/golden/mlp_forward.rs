#[allow(clippy::too_many_arguments)]
pub fn mlp_forward_grad(
    x: &[f64],
    d_x: &mut [f64],
    w1: &[Vec<f64>],
    d_w1: &mut [Vec<f64>],
    b1: &[f64],
    d_b1: &mut [f64],
    w2: &[f64],
    d_w2: &mut [f64],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_w1, w1, "w1");
    ::autodiff_runtime::shadow::check(d_b1, b1, "b1");
    ::autodiff_runtime::shadow::check(d_w2, w2, "w2");
    let mut hidden = ::autodiff_runtime::Vec::with_capacity(b1.len());
    let t = w1.len().min(b1.len());
    for i in 0..t {
        let b = b1[i];
        let mut z: f64 = b;
        for i_1 in 0..w1[i].len().min(x.len()) {
            let w = w1[i][i_1];
            let xi = x[i_1];
            z += w * xi;
        }
        let tanh_z = z.tanh();
        hidden.push(tanh_z);
        d_b1[i] = tanh_z;
    }
    let t_1 = hidden.len().min(w2.len());
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let w = w2[i];
        sum += hidden[i] * w;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::clear(d_w1, w1);
    let mut d_hidden = ::autodiff_runtime::shadow::zero_like(&hidden);
    ::autodiff_runtime::shadow::zero(&mut d_w2[t_1..]);
    let w2_1 = &w2[..t_1];
    let d_w2_1 = &mut d_w2[..t_1];
    for i in 0..t_1 {
        let w_1 = w2_1[i];
        let t = hidden[i];
        d_hidden[i] += w_1;
        let d_w = t;
        d_w2_1[i] = d_w;
    }
    ::autodiff_runtime::shadow::zero(&mut d_b1[t..]);
    for i in (0..t).rev() {
        let tanh_z = d_b1[i];
        let t = w1[i].len().min(x.len());
        let (_, d_tanh_z) = match d_hidden.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let d_z = d_tanh_z * (1.0 - tanh_z * tanh_z);
        if 0 < t {
            let x_1 = &x[..t];
            let w1_1 = &w1[i][..t];
            let d_x_1 = &mut d_x[..t];
            let d_w1_1 = &mut d_w1[i][..t];
            for i in 0..t {
                let xi_1 = x_1[i];
                let w_1 = w1_1[i];
                let d_w = d_z * xi_1;
                let d_xi = d_z * w_1;
                d_x_1[i] += d_xi;
                d_w1_1[i] += d_w;
            }
        }
        let d_b = d_z;
        d_b1[i] = d_b;
    }
    sum
}
