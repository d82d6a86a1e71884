fn squared_distance_grad(
    a: &[f64; 2],
    d_a: &mut [f64; 2],
    b: &[f64; 2],
    d_b: &mut [f64; 2],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_a, a, "a");
    ::autodiff_runtime::shadow::clear(d_a, a);
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    ::autodiff_runtime::shadow::clear(d_b, b);
    let mut sum: f64 = -0.0;
    for i in 0..2 {
        let x = a[i];
        let y = b[i];
        let t = x - y;
        let t_1 = x - y;
        let d_x = t + t_1;
        let d_y = -t - t_1;
        d_b[i] += d_y;
        d_a[i] += d_x;
        sum += t * t_1;
    }
    sum
}
pub fn cluster_cost_grad(
    points: &[[f64; 2]],
    d_points: &mut [[f64; 2]],
    centres: &[[f64; 2]],
    d_centres: &mut [[f64; 2]],
) -> f64 {
    enum Branch1<A, B, C> {
        Then(A, B, C),
        Else,
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_points, points, "points");
    ::autodiff_runtime::shadow::clear(d_points, points);
    ::autodiff_runtime::shadow::check(d_centres, centres, "centres");
    ::autodiff_runtime::shadow::clear(d_centres, centres);
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut cost: f64 = 0.0;
    for i in 0..points.len() {
        let t = centres.len();
        let mut has_min_by = false;
        let mut min_by: f64 = ::core::default::Default::default();
        for i_1 in 0..t {
            let (b, tape) = squared_distance_augmented(&points[i], &centres[i_1]);
            let (t, branch) = if has_min_by {
                let t = (min_by.partial_cmp(&b).unwrap()
                    == ::core::cmp::Ordering::Greater);
                let t_1 = if t { b } else { min_by };
                (t_1, Branch2::Then(t))
            } else {
                (b, Branch2::Else)
            };
            records_1.push((min_by, b, tape, branch));
            has_min_by = true;
            min_by = t;
        }
        if !has_min_by {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
        let mut d_min_by = 1.0;
        for i_1 in (0..t).rev() {
            let (min_by_1, b, tape, branch) = records_1.pop();
            let (d_min_by_1, d_b) = match branch {
                Branch2::Then(t) => {
                    if t {
                        (
                            ::autodiff_runtime::Differentiable::zero_like(&min_by_1),
                            d_min_by,
                        )
                    } else {
                        (d_min_by, ::autodiff_runtime::Differentiable::zero_like(&b))
                    }
                }
                Branch2::Else => {
                    (::autodiff_runtime::Differentiable::zero_like(&min_by_1), d_min_by)
                }
            };
            squared_distance_adjoint(
                &points[i],
                &mut d_points[i],
                &centres[i_1],
                &mut d_centres[i_1],
                tape,
                d_b,
            );
            d_min_by = d_min_by_1;
        }
        cost += min_by;
    }
    let (widest, branch) = if points.len() > 0 {
        let t = points[0][0];
        let t_1 = points[0][1];
        let t_2 = points.len().saturating_sub(1);
        let mut max_by: f64 = t.abs() + t_1.abs();
        for i in 0..t_2 {
            let t = i + 1;
            let b = points[t][0].abs() + points[t][1].abs();
            let t = (max_by.total_cmp(&b) == ::core::cmp::Ordering::Greater);
            let t_1 = if t { max_by } else { b };
            records.push(t);
            max_by = t_1;
        }
        (max_by, Branch1::Then(t, t_1, t_2))
    } else {
        (0.0, Branch1::Else)
    };
    let sqrt_widest = widest.sqrt();
    let d_widest = 0.5 / sqrt_widest;
    match branch {
        Branch1::Then(t, t_1, t_2) => {
            let mut d_max_by: f64 = d_widest;
            for i in (0..t_2).rev() {
                let t = records.pop();
                let t_1 = i + 1;
                let t_2 = points[t_1][1];
                let t_3 = points[t_1][0];
                let (d_max_by_1, t, t_4) = if t {
                    (d_max_by, -0.0, -0.0)
                } else {
                    let d_b = d_max_by;
                    (-0.0, d_b * t_3.signum(), d_b * t_2.signum())
                };
                d_points[t_1][1] += t_4;
                d_points[t_1][0] += t;
                d_max_by = d_max_by_1;
            }
            d_points[0][1] += d_max_by * t_1.signum();
            d_points[0][0] += d_max_by * t.signum();
        }
        Branch1::Else => {}
    }
    cost + sqrt_widest
}
#[inline]
pub fn cluster_cost_augmented<'tape>(
    points: &[[f64; 2]],
    centres: &[[f64; 2]],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [[f64; 2]], ::core::option::Option < & mut [[f64; 2]] >, & [[f64; 2]],
        ::core::option::Option < & mut [[f64; 2]] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A, B, C> {
        Then(A, B, C),
        Else,
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut cost: f64 = 0.0;
    for i in 0..points.len() {
        let mut has_min_by = false;
        let mut min_by: f64 = ::core::default::Default::default();
        for i_1 in 0..centres.len() {
            let (b, tape) = squared_distance_augmented(&points[i], &centres[i_1]);
            let (t, branch) = if has_min_by {
                let t = (min_by.partial_cmp(&b).unwrap()
                    == ::core::cmp::Ordering::Greater);
                let t_1 = if t { b } else { min_by };
                (t_1, Branch2::Then(t))
            } else {
                (b, Branch2::Else)
            };
            records_1.push((min_by, b, tape.keep_tape(), branch));
            has_min_by = true;
            min_by = t;
        }
        if !has_min_by {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
        cost += min_by;
    }
    let (widest, branch) = if points.len() > 0 {
        let t = points[0][0];
        let t_1 = points[0][1];
        let t_2 = points.len().saturating_sub(1);
        let mut max_by: f64 = t.abs() + t_1.abs();
        for i in 0..t_2 {
            let t = i + 1;
            let b = points[t][0].abs() + points[t][1].abs();
            let t = (max_by.total_cmp(&b) == ::core::cmp::Ordering::Greater);
            let t_1 = if t { max_by } else { b };
            records.push(t);
            max_by = t_1;
        }
        (max_by, Branch1::Then(t, t_1, t_2))
    } else {
        (0.0, Branch1::Else)
    };
    let sqrt_widest = widest.sqrt();
    let tape = move |
        points: &[[f64; 2]],
        mut d_points: ::core::option::Option<&mut [[f64; 2]]>,
        centres: &[[f64; 2]],
        mut d_centres: ::core::option::Option<&mut [[f64; 2]]>,
        seed: f64|
    {
        let t = points.len();
        let d_widest = seed * (0.5 / sqrt_widest);
        match branch {
            Branch1::Then(t, t_1, t_2) => {
                let mut d_max_by: f64 = d_widest;
                for i in (0..t_2).rev() {
                    let t = records.pop();
                    let t_1 = i + 1;
                    let t_2 = points[t_1][1];
                    let t_3 = points[t_1][0];
                    let (d_max_by_1, t, t_4) = if t {
                        (d_max_by, -0.0, -0.0)
                    } else {
                        let d_b = d_max_by;
                        (-0.0, d_b * t_3.signum(), d_b * t_2.signum())
                    };
                    if let Some(d_points) = &mut d_points {
                        d_points[t_1][1] += t_4;
                    }
                    if let Some(d_points) = &mut d_points {
                        d_points[t_1][0] += t;
                    }
                    d_max_by = d_max_by_1;
                }
                if let Some(d_points) = &mut d_points {
                    d_points[0][1] += d_max_by * t_1.signum();
                }
                if let Some(d_points) = &mut d_points {
                    d_points[0][0] += d_max_by * t.signum();
                }
            }
            Branch1::Else => {}
        }
        let d_cost = seed;
        for i in (0..t).rev() {
            let mut d_min_by = d_cost;
            for i_1 in (0..centres.len()).rev() {
                let (min_by, b, tape, branch) = records_1.pop();
                let (d_min_by_1, d_b) = match branch {
                    Branch2::Then(t) => {
                        if t {
                            (
                                ::autodiff_runtime::Differentiable::zero_like(&min_by),
                                d_min_by,
                            )
                        } else {
                            (d_min_by, ::autodiff_runtime::Differentiable::zero_like(&b))
                        }
                    }
                    Branch2::Else => {
                        (
                            ::autodiff_runtime::Differentiable::zero_like(&min_by),
                            d_min_by,
                        )
                    }
                };
                squared_distance_adjoint(
                    &points[i],
                    d_points.as_deref_mut().map(|d_points| &mut d_points[i]),
                    &centres[i_1],
                    d_centres.as_deref_mut().map(|d_centres| &mut d_centres[i_1]),
                    tape,
                    d_b,
                );
                d_min_by = d_min_by_1;
            }
        }
    };
    (
        cost + sqrt_widest,
        ::autodiff_runtime::nested!(
            tape, (& [[f64; 2]], ::core::option::Option < & mut [[f64; 2]] >, & [[f64;
            2]], ::core::option::Option < & mut [[f64; 2]] >, f64) -> ()
        ),
    )
}
