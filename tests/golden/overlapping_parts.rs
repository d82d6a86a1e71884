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
#[inline]
pub fn overlapping_parts_augmented<'tape>(
    x: &[f64],
    from: usize,
    to: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, usize, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let head = &x[..to];
    let tail = &x[from..];
    let middle = &x[from..=to];
    let start = &x[..=from];
    let all = &x[..];
    let inner = &middle[1..];
    let (t, tape) = dot_augmented(head, tail);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = dot_augmented(middle, all);
    let tape_1 = tape_1.keep_tape();
    let (t_2, tape_2) = dot_augmented(start, inner);
    let tape_2 = tape_2.keep_tape();
    let t_2 = 3.0 * t_2;
    let t_3 = tail[0];
    let t_4 = all[from];
    let t_5 = head[0];
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        from: usize,
        to: usize,
        seed: f64|
    {
        let head_1 = &x[..to];
        let t_6 = head_1[0];
        let all_1 = &x[..];
        let t_7 = all_1[from];
        let tail_1 = &x[from..];
        let t_8 = tail_1[0];
        let middle_1 = &x[from..=to];
        let inner_1 = &middle_1[1..];
        let start_1 = &x[..=from];
        if let Some(d_x) = &mut d_x {
            d_x[0] += seed * t_7;
        }
        if let Some(d_x) = &mut d_x {
            d_x[from] += seed * t_6 + seed * t_2;
        }
        let t_6 = seed * t_8 * 3.0;
        let t_7 = from + 1;
        let mut d_again = ::autodiff_runtime::shadow::zero_like(inner_1);
        dot_adjoint(
            start_1,
            d_x.as_deref_mut().map(|d_x| &mut d_x[..=from]),
            inner_1,
            &mut d_again,
            tape_2,
            t_6,
        );
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[t_7..=to], &d_again);
        }
        let t_6 = seed * 2.0;
        let mut d_again = ::autodiff_runtime::shadow::zero_like(all_1);
        dot_adjoint(
            middle_1,
            d_x.as_deref_mut().map(|d_x| &mut d_x[from..=to]),
            all_1,
            &mut d_again,
            tape_1,
            t_6,
        );
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_again);
        }
        let mut d_again = ::autodiff_runtime::shadow::zero_like(tail_1);
        dot_adjoint(
            head_1,
            d_x.as_deref_mut().map(|d_x| &mut d_x[..to]),
            tail_1,
            &mut d_again,
            tape,
            seed,
        );
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[from..], &d_again);
        }
    };
    (
        t + 2.0 * t_1 + t_2 * t_3 + t_4 * t_5,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, usize, f64) ->
            ()
        ),
    )
}
