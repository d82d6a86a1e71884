pub fn griewank_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let d_sum = 1.0 / 4000.0;
    let mut sum: f64 = -0.0;
    for i_1 in 0..t {
        let v = x[i_1];
        let t = d_sum * v;
        let d_v = t + t;
        d_x[i_1] = d_v;
        sum += v * v;
    }
    let quadratic = sum / 4000.0;
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut product: f64 = 1.0;
    for i in 0..t {
        let v = x[i];
        let cos_1 = (v / ((i + 1) as f64).sqrt()).cos();
        records.push((product, cos_1));
        product *= cos_1;
    }
    let mut d_product: f64 = -1.0;
    for i in (0..t).rev() {
        let (product_1, cos_1) = records.pop();
        let v_1 = x[i];
        let recip_sqrt = 1.0 / ((i + 1) as f64).sqrt();
        d_x[i] -= d_product * product_1 * (v_1 * recip_sqrt).sin() * recip_sqrt;
        d_product *= cos_1;
    }
    1.0 + quadratic - product
}
