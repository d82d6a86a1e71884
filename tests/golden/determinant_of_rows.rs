pub fn determinant_of_rows_grad(m: &[[f64; 3]; 3], d_m: &mut [[f64; 3]; 3]) -> f64 {
    ::autodiff_runtime::shadow::check(d_m, m, "m");
    let t = *m;
    let a = t[0][0];
    let b = t[0][1];
    let c = t[0][2];
    let d = t[1][0];
    let e = t[1][1];
    let f = t[1][2];
    let g = t[2][0];
    let h = t[2][1];
    let i = t[2][2];
    let t_1 = e * i - f * h;
    let t_2 = d * i - f * g;
    let t_3 = d * h - e * g;
    ::autodiff_runtime::shadow::clear(d_m, m);
    let d_g = b * f - c * e;
    let d_d = c * h - b * i;
    let d_f = b * g - a * h;
    let d_h = c * d - a * f;
    let d_e = a * i - c * g;
    let d_i = a * e - b * d;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[2][2] += d_i;
    d_place[2][1] += d_h;
    d_place[2][0] += d_g;
    d_place[1][2] += d_f;
    d_place[1][1] += d_e;
    d_place[1][0] += d_d;
    let d_c = t_3;
    d_place[0][2] += d_c;
    d_place[0][1] -= t_2;
    let d_a = t_1;
    d_place[0][0] += d_a;
    ::autodiff_runtime::shadow::accumulate(&mut *d_m, &d_place);
    a * t_1 - b * t_2 + c * t_3
}
