pub fn picheny_grad(param: &[f64; 2], d_param: &mut [f64; 2]) -> f64 {
    ::autodiff_runtime::shadow::check(d_param, param, "param");
    let mut t = ::autodiff_runtime::shadow::zero_like(param);
    for i in 0..2usize {
        let x = param[i];
        t[i] = 4.0 * x - 2.0;
    }
    let x1 = t[0];
    let x2 = t[1];
    let t = x1 + x2 + 1.0;
    let powi_1 = t.powi(2);
    let t_1 = 6.0 * x1;
    let t_2 = 19.0 - 14.0 * x1 + 3.0 * x1.powi(2) - 14.0 * x2 + t_1 * x2
        + 3.0 * x2.powi(2);
    let a = 1.0 + powi_1 * t_2;
    let t_3 = 2.0 * x1 - 3.0 * x2;
    let powi_2 = t_3.powi(2);
    let t_4 = 36.0 * x1;
    let t_5 = 18.0 - 32.0 * x1 + 12.0 * x1.powi(2) + 48.0 * x2 - t_4 * x2
        + 27.0 * x2.powi(2);
    let b = 30.0 + powi_2 * t_5;
    let t_6 = 1.0 / 2.427;
    let t_7 = a * b;
    ::autodiff_runtime::shadow::clear(d_param, param);
    let t_8 = t_6 / (t_7 * ::core::f64::consts::LN_10);
    let d_a = t_8 * b;
    let d_b = t_8 * a;
    let t_8 = d_b * powi_2;
    let t_3 = d_b * t_5 * (2.0 * t_3);
    let t_5 = d_a * powi_1;
    let t = d_a * t_2 * (2.0 * t);
    let d_x1 = t_8 * 12.0 * (2.0 * x1) - t_8 * x2 * 36.0 - t_8 * 32.0 + t_3 * 2.0
        + t_5 * x2 * 6.0 + t_5 * 3.0 * (2.0 * x1) - t_5 * 14.0 + t;
    let d_x2 = t_8 * 27.0 * (2.0 * x2) - t_8 * t_4 + t_8 * 48.0 - t_3 * 3.0
        + t_5 * 3.0 * (2.0 * x2) + t_5 * t_1 - t_5 * 14.0 + t;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(param);
    d_place[1] += d_x2;
    d_place[0] += d_x1;
    for i in 0..2usize {
        let d_x = ::autodiff_runtime::shadow::take(&mut d_place[i]) * 4.0;
        d_param[i] += d_x;
    }
    t_6 * (t_7.log10() - 8.693)
}
