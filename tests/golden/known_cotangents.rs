pub fn minor_grad(a: &[f64], d_a: &mut [f64], columns: u64, n: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::clear(d_a, a);
    let value = if a.len() == 0 {
        1.0
    } else {
        let row = &a[..n];
        let rest = &a[n..];
        let mut determinant: f64 = 0.0;
        let mut sign: f64 = 1.0;
        for j in 0..row.len() {
            let element = row[j];
            let (determinant_1, sign_1, d_element) = if (columns & (1 << j)) != 0 {
                let t = columns & !(1 << j);
                let t_1 = sign * element;
                let t = minor_seeded(
                    rest,
                    &mut d_a[n..],
                    t,
                    ::autodiff_runtime::Constant,
                    n,
                    ::autodiff_runtime::Constant,
                    t_1,
                );
                let determinant_1 = determinant + sign * element * t;
                let sign_1 = -sign;
                (determinant_1, sign_1, t * sign)
            } else {
                (determinant, sign, 0.0)
            };
            d_a[j] += d_element;
            determinant = determinant_1;
            sign = sign_1;
        }
        determinant
    };
    value
}
pub fn determinant_grad(a: &[f64], d_a: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::clear(d_a, a);
    let value = minor_seeded(
        a,
        &mut *d_a,
        u64::MAX,
        ::autodiff_runtime::Constant,
        3,
        ::autodiff_runtime::Constant,
        1.0,
    );
    value
}
pub fn energy_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut sum: f64 = -0.0;
    for i in 0..x.len() {
        let x_1 = x[i];
        let exp_x = x_1.exp();
        let t = exp_x * x_1;
        let d_x_1 = exp_x + t;
        d_x[i] = d_x_1;
        sum += t;
    }
    sum
}
pub fn overwritten_later_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut y = x.to_vec();
    let saved = ::autodiff_runtime::records::copy(&y);
    let (before, tape) = energy_augmented(&y);
    let t = y[1];
    let t_1 = x[2];
    y[0] = t * t_1;
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
    let t_2 = energy_seeded(&y, &mut d_y, 2.0);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let t_3 = ::autodiff_runtime::shadow::take(&mut d_y[0]);
    d_x[2] += t_3 * t;
    d_y[1] += t_3 * t_1;
    energy_adjoint(&saved, &mut d_y, tape, 1.0);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_y[..]);
    before + 2.0 * t_2
}
pub fn penalties_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut total: f64 = 0.0;
    for i in 0..x.len().div_ceil(2) {
        let t = i * 2;
        let t_1 = (t + 2).min(x.len());
        let row = &x[t..t_1];
        if row[0] > 0.5 {
            let (t_2, tape) = energy_augmented(row);
            let t_3 = row[0];
            let t_4 = row[0];
            d_x[t] += t_2;
            energy_adjoint(row, &mut d_x[t..t_1], tape, t_4);
            total += t_2 * t_3;
        } else {
            let t = energy_seeded(row, &mut d_x[t..t_1], -1.0);
            total -= t;
        }
    }
    total
}
pub fn entangled_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let first = &x[..2];
    let second = &x[2..];
    let (t, tape) = energy_augmented(first);
    let t_1 = energy_seeded(second, &mut d_x[2..], t);
    let t_2 = energy_seeded(x, &mut *d_x, 1.0);
    energy_adjoint(first, &mut d_x[..2], tape, t_1);
    t * t_1 + t_2
}
