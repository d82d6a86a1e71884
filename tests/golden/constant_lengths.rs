pub fn gd_grad(x: &[f64], d_x: &mut [f64], k: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let a = [k, k * k, x[0]];
    let t = 3usize.wrapping_sub(1);
    if !(3usize > 0) {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let s = a[t];
    let t_1 = (3usize + 1).saturating_sub(2);
    let mut s_1: f64 = s;
    for i_1 in 0..t_1 {
        let w = &a[i_1..i_1 + 2];
        s_1 += w[0] * w[1];
    }
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut s: f64 = s_1;
    for i_1 in 0..2 {
        let i = i_1 + 1;
        let v = a[i];
        records.push(s);
        s *= v + i as f64;
    }
    let mut s_1: f64 = s;
    for i_1 in 0..2 {
        let t = i_1 * 2;
        let c = &a[t..(t + 2).min(3usize)];
        s_1 += c[0];
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_a = [-0.0; 3];
    for i_1 in 0..2 {
        d_a[i_1 * 2] += 1.0;
    }
    let mut d_s: f64 = 1.0;
    for i_1 in (0..2).rev() {
        let s = records.pop();
        let i_1 = i_1 + 1;
        let v_1 = a[i_1];
        let d_v = d_s * s;
        d_a[i_1] += d_v;
        d_s *= v_1 + i_1 as f64;
    }
    for i_1 in 0..t_1 {
        let w_1 = &a[i_1..i_1 + 2];
        let t = w_1[1];
        let t_1 = w_1[0];
        d_a[i_1 + 1] += d_s * t_1;
        d_a[i_1] += d_s * t;
    }
    d_a[t] += d_s;
    let t = d_a[0];
    let t_1 = d_a[1];
    d_x[0] += d_a[2];
    let t_1 = t_1 * k;
    let d_k = t + t_1 + t_1;
    (s_1, d_k)
}
