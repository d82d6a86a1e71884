pub fn table_of_results_vjp(
    x: &[f64],
    d_x: &mut [f64],
    degrees: &[i32],
    scale: f64,
    seed: Vec<Vec<f64>>,
) -> (Vec<Vec<f64>>, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut value = ::autodiff_runtime::Vec::with_capacity(x.len());
    let t = x.len();
    for i in 0..t {
        let v = x[i];
        let mut t = ::autodiff_runtime::vec![0.0; degrees.len()];
        for i in 0..degrees.len() {
            let degree = degrees[i];
            t[i] = scale * v.powi(degree);
        }
        value.push(t);
    }
    let mut d_value = seed;
    let mut d_scale: f64 = 0.0;
    for i in (0..t).rev() {
        let t = degrees.len();
        let v_1 = x[i];
        let (_, mut t_2) = match d_value.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let mut d_scale_1: f64 = 0.0;
        let mut d_v: f64 = -0.0;
        for i in (0..t).rev() {
            let degree_1 = degrees[i];
            let t = ::autodiff_runtime::shadow::take(&mut t_2[i]);
            d_scale_1 += t * v_1.powi(degree_1);
            d_v += t * scale * ::autodiff_runtime::partials::powi_base(v_1, degree_1);
        }
        d_x[i] += d_v;
        d_scale += d_scale_1;
    }
    (value, d_scale)
}
