fn bump_grad(x: f64) -> (f64, f64) {
    let t = -x;
    let exp_1 = (t * x).exp();
    let d_x = exp_1 * t - exp_1 * x;
    (exp_1, d_x)
}
fn blended_grad(a: f64, b: f64) -> (f64, f64, f64) {
    let t = 0.5 * a;
    let d_a = 1.0 - b * 0.5;
    let d_b = 1.0 - t;
    (a + b - t * b, d_a, d_b)
}
pub fn sinusoid_features_grad(
    x: &[f64],
    d_x: &mut [f64],
    corners: [f64; 3],
) -> (f64, [f64; 3]) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = x.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        sum += x[i].sin();
    }
    let t_1 = x.len();
    let d_sum = sum;
    let mut sum_1: f64 = -0.0;
    for i in 0..t_1 {
        let t = x[i];
        let (t_1, tape) = bump_augmented(t);
        let sqrt_1 = t_1.sqrt();
        let mut d_argument = -0.0;
        bump_adjoint(t, &mut d_argument, tape, d_sum * (0.5 / sqrt_1));
        d_x[i] = d_argument;
        sum_1 += sqrt_1;
    }
    let (blend, branch) = if x.len() > 0 {
        let t = x[0];
        let t_1 = x.len().saturating_sub(1);
        let mut reduce: f64 = t;
        for i in 0..t_1 {
            let (t, tape) = blended_augmented(reduce, x[i + 1]);
            records.push((reduce, tape));
            reduce = t;
        }
        (reduce, Branch::Then(t_1))
    } else {
        (0.0, Branch::Else)
    };
    let mut t_1 = ::autodiff_runtime::shadow::zero_like(&corners);
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for i in 0..3usize {
        let (t, tape) = bump_augmented(corners[i]);
        t_1[i] = t;
        records_1.push(tape);
    }
    let a = t_1[0];
    let b = t_1[1];
    let c = t_1[2];
    let mut acc: f64 = f64::MAX;
    for i in 0..3usize {
        acc = acc.min(corners[i]);
    }
    let t_1 = a + b * c;
    let mut d_corners = ::autodiff_runtime::shadow::zero_like(&corners);
    let d_b = blend * c;
    let d_c = blend * b;
    let mut d_acc: f64 = if acc == f64::MAX { 0.0 } else { 1.0 };
    for i in 0..3usize {
        if corners[i] == acc {
            d_corners[i] += d_acc;
            d_acc = 0.0;
        }
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&corners);
    d_place[2] += d_c;
    d_place[1] += d_b;
    let d_a = blend;
    d_place[0] += d_a;
    for i in (0..3usize).rev() {
        let mut d_argument = -0.0;
        bump_adjoint(
            corners[i],
            &mut d_argument,
            records_1.pop(),
            ::autodiff_runtime::shadow::take(&mut d_place[i]),
        );
        d_corners[i] += d_argument;
    }
    let d_blend = t_1;
    match branch {
        Branch::Then(t) => {
            let mut d_reduce: f64 = d_blend;
            for i in (0..t).rev() {
                let (reduce, tape) = records.pop();
                let t = i + 1;
                let mut d_reduce_1 = -0.0;
                let mut d_argument = -0.0;
                blended_adjoint(
                    reduce,
                    &mut d_reduce_1,
                    x[t],
                    &mut d_argument,
                    tape,
                    d_reduce,
                );
                d_x[t] += d_argument;
                d_reduce = d_reduce_1;
            }
            d_x[0] += d_reduce;
        }
        Branch::Else => {}
    }
    let d_sum = sum_1;
    let d_x_1 = &mut d_x[..t];
    for i in 0..t {
        d_x_1[i] += d_sum * x[i].cos();
    }
    (sum * sum_1 + blend * t_1 + acc, d_corners)
}
#[inline]
pub fn sinusoid_features_augmented<'tape>(
    x: &[f64],
    corners: [f64; 3],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, [f64; 3], f64) -> [f64;
        3]
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Then(A),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut sum: f64 = -0.0;
    for i in 0..x.len() {
        sum += x[i].sin();
    }
    let t = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum_1: f64 = -0.0;
    for i in 0..t {
        let (t, tape) = bump_augmented(x[i]);
        let sqrt_1 = t.sqrt();
        records_1.push((tape.keep_tape(), sqrt_1));
        sum_1 += sqrt_1;
    }
    let (blend, branch) = if x.len() > 0 {
        let t = x[0];
        let t_1 = x.len().saturating_sub(1);
        let mut reduce: f64 = t;
        for i in 0..t_1 {
            let (t, tape) = blended_augmented(reduce, x[i + 1]);
            records.push((reduce, tape.keep_tape()));
            reduce = t;
        }
        (reduce, Branch::Then(t_1))
    } else {
        (0.0, Branch::Else)
    };
    let mut t = ::autodiff_runtime::shadow::zero_like(&corners);
    let mut records_2 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for i in 0..3usize {
        let (t_1, tape) = bump_augmented(corners[i]);
        t[i] = t_1;
        records_2.push(tape.keep_tape());
    }
    let a = t[0];
    let b = t[1];
    let c = t[2];
    let mut acc: f64 = f64::MAX;
    for i in 0..3usize {
        acc = acc.min(corners[i]);
    }
    let t = a + b * c;
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        corners: [f64; 3],
        seed: f64|
    {
        let t_1 = x.len();
        let t_2 = x.len();
        let mut d_corners = ::autodiff_runtime::shadow::zero_like(&corners);
        let d_blend = seed * t;
        let d_a = seed * blend;
        let d_b = d_a * c;
        let d_c = d_a * b;
        let d_sum = seed * sum_1;
        let d_sum_1 = seed * sum;
        let d_acc = seed;
        let mut d_acc_1: f64 = if acc == f64::MAX { 0.0 } else { d_acc };
        for i in 0..3usize {
            if corners[i] == acc {
                d_corners[i] += d_acc_1;
                d_acc_1 = 0.0;
            }
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&corners);
        d_place[2] += d_c;
        d_place[1] += d_b;
        d_place[0] += d_a;
        for i in (0..3usize).rev() {
            let mut d_argument = -0.0;
            bump_adjoint(
                corners[i],
                &mut d_argument,
                records_2.pop(),
                ::autodiff_runtime::shadow::take(&mut d_place[i]),
            );
            d_corners[i] += d_argument;
        }
        match branch {
            Branch::Then(t) => {
                let mut d_reduce: f64 = d_blend;
                for i in (0..t).rev() {
                    let (reduce, tape) = records.pop();
                    let t = i + 1;
                    let mut d_reduce_1 = -0.0;
                    let mut d_argument = -0.0;
                    blended_adjoint(
                        reduce,
                        &mut d_reduce_1,
                        x[t],
                        &mut d_argument,
                        tape,
                        d_reduce,
                    );
                    if let Some(d_x) = &mut d_x {
                        d_x[t] += d_argument;
                    }
                    d_reduce = d_reduce_1;
                }
                if let Some(d_x) = &mut d_x {
                    d_x[0] += d_reduce;
                }
            }
            Branch::Else => {}
        }
        for i in (0..t_1).rev() {
            let (tape, sqrt_1) = records_1.pop();
            let mut d_argument = -0.0;
            bump_adjoint(x[i], &mut d_argument, tape, d_sum_1 * (0.5 / sqrt_1));
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_argument;
            }
        }
        let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t_2]);
        for i in 0..t_2 {
            if let Some(d_x_1) = &mut d_x_1 {
                d_x_1[i] += d_sum * x[i].cos();
            }
        }
        d_corners
    };
    (
        sum * sum_1 + blend * t + acc,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, [f64; 3], f64) ->
            [f64; 3]
        ),
    )
}
