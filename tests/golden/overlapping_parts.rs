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
pub fn overlapping_parts_grad(
    x: &[f64],
    d_x: &mut [f64],
    from: usize,
    to: usize,
) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let head = &x[..to];
    let tail = &x[from..];
    let middle = &x[from..=to];
    let start = &x[..=from];
    let all = &x[..];
    let inner = &middle[1..];
    let mut d_again = ::autodiff_runtime::shadow::zero_like(tail);
    let t = dot_seeded(head, &mut d_x[..to], tail, &mut d_again, 1.0);
    let mut d_again_1 = ::autodiff_runtime::shadow::zero_like(all);
    let t_1 = dot_seeded(middle, &mut d_x[from..=to], all, &mut d_again_1, 2.0);
    let (t_2, tape) = dot_augmented(start, inner);
    let t_2 = 3.0 * t_2;
    let t_3 = tail[0];
    let t_4 = all[from];
    let t_5 = head[0];
    d_x[0] += t_4;
    d_x[from] += t_5 + t_2;
    let t_6 = t_3 * 3.0;
    let t_7 = from + 1;
    let mut d_again_2 = ::autodiff_runtime::shadow::zero_like(inner);
    dot_adjoint(start, &mut d_x[..=from], inner, &mut d_again_2, tape, t_6);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[t_7..=to], &d_again_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_again_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[from..], &d_again);
    t + 2.0 * t_1 + t_2 * t_3 + t_4 * t_5
}
