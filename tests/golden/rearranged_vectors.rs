pub fn rearranged_vectors_grad(x: &[f64], d_x: &mut [f64], by: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut a = x.to_vec();
    a.rotate_left(by);
    let mut b = a.clone();
    b.reverse();
    let t = a[0];
    let t_1 = b[0];
    b[0] = t_1 * t;
    a.swap(0, by);
    a[by] += b[1];
    let n = a.len();
    let t_2 = n - 2;
    let t_3 = &mut a[t_2..];
    let t_4 = &b[..2];
    t_3.copy_from_slice(t_4);
    let t_3 = &mut b[1..3];
    let t_4 = a[0] * 0.5;
    t_3.fill(t_4);
    let len_1 = b.len();
    b.truncate(4);
    let t_3 = a.len().min(b.len());
    let mut sum: f64 = -0.0;
    for i in 0..t_3 {
        let a_1 = a[i];
        let b = b[i];
        sum += (i + 1) as f64 * a_1 * b;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
    let a_1 = &a[..t_3];
    let b_1 = &b[..t_3];
    let d_a_1 = &mut d_a[..t_3];
    let d_b_1 = &mut d_b[..t_3];
    for i in 0..t_3 {
        let b_1 = b_1[i];
        let t = (i + 1) as f64;
        let a_1 = a_1[i];
        let d_a = b_1 * t;
        let d_b_2 = t * a_1;
        d_b_1[i] += d_b_2;
        d_a_1[i] += d_a;
    }
    d_b.resize(len_1, 0.0);
    let t_3 = d_b[1..3].iter().sum::<f64>();
    ::autodiff_runtime::shadow::zero(&mut d_b[1..3]);
    d_a[0] += t_3 * 0.5;
    ::autodiff_runtime::shadow::accumulate(&mut d_b[..2][..], &d_a[t_2..][..]);
    ::autodiff_runtime::shadow::zero(&mut d_a[t_2..]);
    d_b[1] += d_a[by];
    d_a.swap(0, by);
    let t_2 = ::autodiff_runtime::shadow::take(&mut d_b[0]);
    d_b[0] += t_2 * t;
    d_a[0] += t_2 * t_1;
    d_b.reverse();
    ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_b);
    d_a.rotate_right(by);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_a[..]);
    sum
}
