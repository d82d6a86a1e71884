fn weighted_grad(y: &[f64], d_y: &mut [f64], w: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let t = y[0];
    ::autodiff_runtime::shadow::clear(d_y, y);
    d_y[0] += w;
    let d_w = t;
    (t * w, d_w)
}
pub fn recorded_references_grad(x: &[f64], d_x: &mut [f64], w: f64) -> (f64, f64) {
    enum Branch<A, B, C, D, E, F, G, H> {
        Then(A),
        Else(B, C, D, E, F, G, H),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut a = [x[0], x[1]];
    let t = x[1];
    let b = [t * w, x[2]];
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
    let mut total: f64 = 0.0;
    for i in 0..4 {
        let mut source = if i % 2 == 0 { &a } else { &b };
        let source_1 = ::autodiff_runtime::records::copy(source);
        let t = source[0];
        let t_1 = source[1];
        let v = t * t_1;
        let t_2 = a[i % 2];
        a[i % 2] = t_2 * w + v;
        records_1.push((source_1, t, t_1, t_2));
        total += v * v;
    }
    let t_1 = [0.5_f64, -0.25];
    let t_2 = x.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t_2 {
        let v = x[i_1];
        sum += v.max(0.25);
    }
    let mut sum_1: f64 = sum;
    for i_1 in 0..2usize {
        let v = t_1[i_1];
        sum_1 += v.max(0.25);
    }
    let rest = &x[1..];
    let mut total_1: f64 = total;
    let mut rest_1 = rest;
    let mut trips = 0usize;
    loop {
        let t = rest_1.len() >= 1;
        let (t_1, t_2) = if t {
            let head = rest_1[0];
            let tail = &rest_1[1..rest_1.len()];
            let total = total_1 * 0.5 + head * w;
            (total, tail)
        } else {
            (total_1, rest_1)
        };
        let trips_1 = trips + 1usize;
        records.push(::autodiff_runtime::records::copy(rest_1));
        total_1 = t_1;
        rest_1 = t_2;
        trips = trips_1;
        if !t {
            break;
        }
    }
    let (value, branch) = if w < 0.5 {
        let t = a[0];
        (total_1 * t + sum_1.cos(), Branch::Then(t))
    } else {
        let table = [0.5; 3];
        let t = x[0];
        let own = [w, t * w];
        let t_1 = &table[1..];
        let t_2 = ::autodiff_runtime::records::copy(t_1);
        let (t_1, tape) = weighted_augmented(t_1, sum_1);
        let t_3 = a[1];
        let t_4 = &own[1..];
        let t_5 = ::autodiff_runtime::records::copy(t_4);
        let (t_4, tape_1) = weighted_augmented(t_4, total_1);
        (t_1 * t_3 + t_4, Branch::Else(t, t_2, t_1, tape, t_3, t_5, tape_1))
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_a = [-0.0; 2];
    let (d_w, d_sum, d_total) = match branch {
        Branch::Then(t) => {
            d_a[0] += total_1;
            (0.0, -sum_1.sin(), t)
        }
        Branch::Else(t, t_1, t_2, tape, t_3, t_4, tape_1) => {
            let mut d_own = [-0.0; 2];
            let mut d_total = -0.0;
            weighted_adjoint(&t_4, &mut d_own[1..], total_1, &mut d_total, tape_1, 1.0);
            d_a[1] += t_2;
            let mut d_sum = -0.0;
            weighted_adjoint(
                &t_1,
                ::autodiff_runtime::Constant,
                sum_1,
                &mut d_sum,
                tape,
                t_3,
            );
            let t_1 = d_own[0];
            let t_2 = d_own[1];
            d_x[0] += t_2 * w;
            (t_1 + t_2 * t, d_sum, d_total)
        }
    };
    let d_rest = ::autodiff_runtime::shadow::zero_like(rest_1);
    let mut d_total_1: f64 = d_total;
    let mut d_rest_1 = d_rest;
    let mut d_w_1: f64 = d_w;
    for k in (0..trips).rev() {
        let rest = records.pop();
        let t = k + 1;
        let mut d_rest = ::autodiff_runtime::shadow::zero_like(&rest);
        let (d_w, d_total) = if !(t == trips) {
            let t = rest.len();
            let head_1 = rest[0];
            ::autodiff_runtime::shadow::accumulate(&mut d_rest[1..t], &d_rest_1);
            let d_head = d_total_1 * w;
            d_rest[0] += d_head;
            (d_total_1 * head_1, d_total_1 * 0.5)
        } else {
            ::autodiff_runtime::shadow::accumulate(&mut d_rest, &d_rest_1);
            (-0.0, d_total_1)
        };
        d_total_1 = d_total;
        d_rest_1 = d_rest;
        d_w_1 += d_w;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x[1..], &d_rest_1);
    let d_x_1 = &mut d_x[..t_2];
    for i_1 in 0..t_2 {
        let v_1 = x[i_1];
        let d_v = if v_1.max(0.25) == v_1 { d_sum } else { 0.0 };
        d_x_1[i_1] += d_v;
    }
    let mut d_b = [-0.0; 2];
    let mut d_w: f64 = d_w_1;
    for i in (0..4).rev() {
        let (source, t, t_1, t_2) = records_1.pop();
        let t_3 = i % 2;
        let t_4 = i % 2;
        let t_5 = i % 2;
        let t_3 = ::autodiff_runtime::shadow::take(&mut d_a[t_3]);
        d_a[t_4] += t_3 * w;
        let t_4 = d_total_1 * (t * t_1);
        let d_v = t_3 + t_4 + t_4;
        let mut d_source = ::autodiff_runtime::shadow::zero_like(&source);
        d_source[1] += d_v * t;
        d_source[0] += d_v * t_1;
        if t_5 == 0 {
            ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_source);
        } else {
            ::autodiff_runtime::shadow::accumulate(&mut d_b, &d_source);
        }
        d_w += t_3 * t_2;
    }
    let t_1 = d_b[0];
    d_x[2] += d_b[1];
    let d_w = d_w + t_1 * t;
    let t = d_a[0];
    d_x[1] += t_1 * w + d_a[1];
    d_x[0] += t;
    (value, d_w)
}
#[inline]
pub fn recorded_references_augmented<'tape>(
    x: &[f64],
    w: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D, E, F, G, H> {
        Then(A),
        Else(B, C, D, E, F, G, H),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut a = [x[0], x[1]];
    let b = [x[1] * w, x[2]];
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
    let mut total: f64 = 0.0;
    for i in 0..4 {
        let mut source = if i % 2 == 0 { &a } else { &b };
        let source_1 = ::autodiff_runtime::records::copy(source);
        let t = source[0];
        let t_1 = source[1];
        let v = t * t_1;
        let t_2 = a[i % 2];
        a[i % 2] = t_2 * w + v;
        records_1.push((source_1, t, t_1, t_2));
        total += v * v;
    }
    let t = [0.5_f64, -0.25];
    let mut sum: f64 = -0.0;
    for i_1 in 0..x.len() {
        let v = x[i_1];
        sum += v.max(0.25);
    }
    let mut sum_1: f64 = sum;
    for i_1 in 0..2usize {
        let v = t[i_1];
        sum_1 += v.max(0.25);
    }
    let rest = &x[1..];
    let mut total_1: f64 = total;
    let mut rest_1 = rest;
    let mut trips = 0usize;
    loop {
        let t = rest_1.len() >= 1;
        let (t_1, t_2) = if t {
            let head = rest_1[0];
            let tail = &rest_1[1..rest_1.len()];
            let total = total_1 * 0.5 + head * w;
            (total, tail)
        } else {
            (total_1, rest_1)
        };
        let trips_1 = trips + 1usize;
        records.push(::autodiff_runtime::records::copy(rest_1));
        total_1 = t_1;
        rest_1 = t_2;
        trips = trips_1;
        if !t {
            break;
        }
    }
    let rest = ::autodiff_runtime::records::copy(rest_1);
    let (value, branch) = if w < 0.5 {
        let t = a[0];
        (total_1 * t + sum_1.cos(), Branch::Then(t))
    } else {
        let table = [0.5; 3];
        let t = x[0];
        let own = [w, t * w];
        let t_1 = &table[1..];
        let t_2 = ::autodiff_runtime::records::copy(t_1);
        let (t_1, tape) = weighted_augmented(t_1, sum_1);
        let t_3 = a[1];
        let t_4 = &own[1..];
        let t_5 = ::autodiff_runtime::records::copy(t_4);
        let (t_4, tape_1) = weighted_augmented(t_4, total_1);
        (
            t_1 * t_3 + t_4,
            Branch::Else(t, t_2, t_1, tape.keep_tape(), t_3, t_5, tape_1.keep_tape()),
        )
    };
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        w: f64,
        seed: f64|
    {
        let t = x.len();
        let t_1 = x[1];
        let mut d_a = [-0.0; 2];
        let (d_w, d_sum, d_total) = match branch {
            Branch::Then(t) => {
                d_a[0] += seed * total_1;
                (0.0, -(seed * sum_1.sin()), seed * t)
            }
            Branch::Else(t, t_1, t_2, tape, t_3, t_4, tape_1) => {
                let mut d_own = [-0.0; 2];
                let mut d_total = -0.0;
                weighted_adjoint(
                    &t_4,
                    &mut d_own[1..],
                    total_1,
                    &mut d_total,
                    tape_1,
                    seed,
                );
                d_a[1] += seed * t_2;
                let mut d_sum = -0.0;
                weighted_adjoint(
                    &t_1,
                    ::autodiff_runtime::Constant,
                    sum_1,
                    &mut d_sum,
                    tape,
                    seed * t_3,
                );
                let t_1 = d_own[0];
                let t_2 = d_own[1];
                if let Some(d_x) = &mut d_x {
                    d_x[0] += t_2 * w;
                }
                (t_1 + t_2 * t, d_sum, d_total)
            }
        };
        let d_rest = ::autodiff_runtime::shadow::zero_like(&rest);
        let mut d_total_1: f64 = d_total;
        let mut d_rest_1 = d_rest;
        let mut d_w_1: f64 = d_w;
        for k in (0..trips).rev() {
            let rest = records.pop();
            let t = k + 1;
            let mut d_rest = ::autodiff_runtime::shadow::zero_like(&rest);
            let (d_w, d_total) = if !(t == trips) {
                let t = rest.len();
                let head_1 = rest[0];
                ::autodiff_runtime::shadow::accumulate(&mut d_rest[1..t], &d_rest_1);
                let d_head = d_total_1 * w;
                d_rest[0] += d_head;
                (d_total_1 * head_1, d_total_1 * 0.5)
            } else {
                ::autodiff_runtime::shadow::accumulate(&mut d_rest, &d_rest_1);
                (-0.0, d_total_1)
            };
            d_total_1 = d_total;
            d_rest_1 = d_rest;
            d_w_1 += d_w;
        }
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[1..], &d_rest_1);
        }
        let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t]);
        for i_1 in 0..t {
            let v_1 = x[i_1];
            let d_v = if v_1.max(0.25) == v_1 { d_sum } else { 0.0 };
            if let Some(d_x_1) = &mut d_x_1 {
                d_x_1[i_1] += d_v;
            }
        }
        let mut d_b = [-0.0; 2];
        let mut d_w: f64 = d_w_1;
        for i in (0..4).rev() {
            let (source, t, t_1, t_2) = records_1.pop();
            let t_3 = i % 2;
            let t_4 = i % 2;
            let t_5 = i % 2;
            let t_3 = ::autodiff_runtime::shadow::take(&mut d_a[t_3]);
            d_a[t_4] += t_3 * w;
            let t_4 = d_total_1 * (t * t_1);
            let d_v = t_3 + t_4 + t_4;
            let mut d_source = ::autodiff_runtime::shadow::zero_like(&source);
            d_source[1] += d_v * t;
            d_source[0] += d_v * t_1;
            if t_5 == 0 {
                ::autodiff_runtime::shadow::accumulate(&mut d_a, &d_source);
            } else {
                ::autodiff_runtime::shadow::accumulate(&mut d_b, &d_source);
            }
            d_w += t_3 * t_2;
        }
        let t = d_b[0];
        if let Some(d_x) = &mut d_x {
            d_x[2] += d_b[1];
        }
        let d_w = d_w + t * t_1;
        let t_1 = d_a[0];
        if let Some(d_x) = &mut d_x {
            d_x[1] += t * w + d_a[1];
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t_1;
        }
        d_w
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
