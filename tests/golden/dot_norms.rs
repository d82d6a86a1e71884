fn dot_grad(a: &[f64], d_a: &mut [f64], b: &[f64], d_b: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let t = a.len().min(b.len());
    ::autodiff_runtime::shadow::zero(&mut d_a[t..]);
    ::autodiff_runtime::shadow::zero(&mut d_b[t..]);
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let x = a[i];
        let y = b[i];
        let d_y = x;
        d_b[i] = d_y;
        let d_x = y;
        d_a[i] = d_x;
        sum += x * y;
    }
    sum
}
fn norm_grad(a: &[f64], d_a: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    let (t, tape) = dot_augmented(a, a);
    let sqrt_1 = t.sqrt();
    ::autodiff_runtime::shadow::clear(d_a, a);
    let t = 0.5 / sqrt_1;
    let mut d_again = ::autodiff_runtime::shadow::zero_like(a);
    dot_adjoint(a, &mut *d_a, a, &mut d_again, tape, t);
    ::autodiff_runtime::shadow::accumulate(&mut *d_a, &d_again);
    sqrt_1
}
pub fn dot_norms_grad(a: &[f64], d_a: &mut [f64], b: &[f64], d_b: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let (t, tape) = dot_augmented(a, b);
    let (t_1, tape_1) = norm_augmented(a);
    let (t_2, tape_2) = norm_augmented(b);
    let t_3 = t_1 * t_2;
    let value = t / t_3;
    ::autodiff_runtime::shadow::clear(d_a, a);
    ::autodiff_runtime::shadow::clear(d_b, b);
    let t = 1.0 / t_3;
    let t_3 = t;
    let t = value * t;
    let t_2 = -(t * t_2);
    let t = -(t * t_1);
    norm_adjoint(b, &mut *d_b, tape_2, t);
    norm_adjoint(a, &mut *d_a, tape_1, t_2);
    dot_adjoint(a, &mut *d_a, b, &mut *d_b, tape, t_3);
    value
}
