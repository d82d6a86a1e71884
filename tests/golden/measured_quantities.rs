fn average_vjp(
    legs: &[(Metres, Seconds)],
    d_legs: &mut [(Metres, Seconds)],
    seed: Speed,
) -> Speed {
    ::autodiff_runtime::shadow::check(d_legs, legs, "legs");
    let mut distance = Metres(0.0);
    let t_1 = legs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut distance_1 = distance.clone();
    let mut time = 0.0;
    for i in 0..t_1 {
        let d = legs[i].0;
        let (distance, tape) = ::autodiff_runtime::operators::add_augmented(
            distance_1.clone(),
            d,
        );
        let t_1 = legs[i].1.0;
        records.push((distance_1, tape));
        distance_1 = distance;
        time += t_1;
    }
    let t_2 = Seconds(time);
    let (value, tape) = ::autodiff_runtime::operators::div_augmented(
        distance_1.clone(),
        t_2.clone(),
    );
    let mut d_distance = ::autodiff_runtime::shadow::zero_like(&distance_1);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    ::autodiff_runtime::operators::div_adjoint(
        distance_1,
        &mut d_distance,
        t_2,
        &mut d_place,
        tape,
        seed,
    );
    let d_part = match &mut d_place {
        Seconds { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let d_time = *d_part;
    let mut d_distance_1 = ::autodiff_runtime::shadow::zero_like(&distance);
    let mut d_distance_2 = d_distance;
    for i in (0..t_1).rev() {
        let (distance, tape) = records.pop();
        let t_1 = distance.clone();
        let d_1 = legs[i].0;
        d_legs[i].1.0 += d_time;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d_1);
        ::autodiff_runtime::operators::add_adjoint(
            t_1,
            &mut d_argument,
            d_1,
            &mut d_d,
            tape,
            d_distance_2,
        );
        let mut d_distance = ::autodiff_runtime::shadow::zero_like(&distance);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_distance, d_argument);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_legs[i].0, d_d);
        d_distance_2 = d_distance;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_distance_1, &d_distance_2);
    value
}
#[inline]
fn average_augmented<'tape>(
    legs: &[(Metres, Seconds)],
) -> (
    Speed,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [(Metres, Seconds)], ::core::option::Option < & mut [(Metres, Seconds)]
        >, Speed) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut distance = Metres(0.0);
    let t_1 = legs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut distance_1 = distance.clone();
    let mut time = 0.0;
    for i in 0..t_1 {
        let d = legs[i].0;
        let (distance, tape) = ::autodiff_runtime::operators::add_augmented(
            distance_1.clone(),
            d,
        );
        let t_1 = legs[i].1.0;
        records.push((distance_1, tape.keep_tape()));
        distance_1 = distance;
        time += t_1;
    }
    let t_1 = Seconds(time);
    let (value, tape) = ::autodiff_runtime::operators::div_augmented(
        distance_1.clone(),
        t_1.clone(),
    );
    let tape = tape.keep_tape();
    let tape = move |
        legs: &[(Metres, Seconds)],
        mut d_legs: ::core::option::Option<&mut [(Metres, Seconds)]>,
        seed: Speed|
    {
        let t_2 = legs.len();
        let mut d_distance = ::autodiff_runtime::shadow::zero_like(&distance_1);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        ::autodiff_runtime::operators::div_adjoint(
            distance_1,
            &mut d_distance,
            t_1,
            &mut d_place,
            tape,
            seed,
        );
        let d_part = match &mut d_place {
            Seconds { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let d_time = *d_part;
        let mut d_distance_1 = ::autodiff_runtime::shadow::zero_like(&distance);
        let mut d_distance_2 = d_distance;
        for i in (0..t_2).rev() {
            let (distance, tape) = records.pop();
            let t_1 = distance.clone();
            let d_1 = legs[i].0;
            if let Some(d_legs) = &mut d_legs {
                d_legs[i].1.0 += d_time;
            }
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
            let mut d_d = ::autodiff_runtime::Differentiable::zero_like(&d_1);
            ::autodiff_runtime::operators::add_adjoint(
                t_1,
                &mut d_argument,
                d_1,
                &mut d_d,
                tape,
                d_distance_2,
            );
            let mut d_distance = ::autodiff_runtime::shadow::zero_like(&distance);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_distance, d_argument);
            if let Some(d_legs) = &mut d_legs {
                ::autodiff_runtime::Differentiable::accumulate(&mut d_legs[i].0, d_d);
            }
            d_distance_2 = d_distance;
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_distance_1, &d_distance_2);
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [(Metres, Seconds)], ::core::option::Option < & mut [(Metres,
            Seconds)] >, Speed) -> ()
        ),
    )
}
fn braking_vjp(v: Speed, limit: Metres, seed: Metres) -> (Metres, Speed, Metres) {
    enum Branch<A, B, C, D, E, F, G> {
        Then,
        Else(A, B, C, D, E, F, G),
    }
    let t = v.0;
    let t_1 = v.0;
    let t_2 = 2.0 * 9.81 * 0.7;
    let d = Metres(t * t_1 / t_2);
    let (value, branch) = if d.clone() > limit.clone() {
        (limit.clone(), Branch::Then)
    } else {
        let t = Metres(0.1);
        let (t_1, tape) = ::autodiff_runtime::operators::sub_augmented(
            d.clone(),
            t.clone(),
        );
        let t_2 = Seconds(1.0);
        let (t_3, tape_1) = ::autodiff_runtime::operators::mul_augmented(
            v.clone(),
            t_2.clone(),
        );
        let (t_4, tape_2) = ::autodiff_runtime::operators::add_augmented(
            t_1.clone(),
            t_3.clone(),
        );
        (t_4, Branch::Else(t, t_1, tape, t_2, t_3, tape_1, tape_2))
    };
    let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
    let mut d_limit = ::autodiff_runtime::shadow::zero_like(&limit);
    let mut d_d = ::autodiff_runtime::shadow::zero_like(&d);
    match branch {
        Branch::Then => {
            ::autodiff_runtime::Differentiable::accumulate(&mut d_limit, seed);
        }
        Branch::Else(t, t_1, tape, t_2, t_3, tape_1, tape_2) => {
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
            ::autodiff_runtime::operators::add_adjoint(
                t_1,
                &mut d_argument,
                t_3,
                &mut d_argument_1,
                tape_2,
                seed,
            );
            ::autodiff_runtime::operators::mul_adjoint(
                v,
                &mut d_v,
                t_2,
                ::autodiff_runtime::Constant,
                tape_1,
                d_argument_1,
            );
            ::autodiff_runtime::operators::sub_adjoint(
                d,
                &mut d_d,
                t,
                ::autodiff_runtime::Constant,
                tape,
                d_argument,
            );
        }
    }
    let d_part = match &mut d_d {
        Metres { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t_2 = *d_part / t_2;
    d_v.0 += ::autodiff_runtime::product(t_2, t) + ::autodiff_runtime::product(t_2, t_1);
    (value, d_v, d_limit)
}
#[inline]
fn braking_augmented<'tape>(
    v: Speed,
    limit: Metres,
) -> (
    Metres,
    ::autodiff_runtime::nested_tape!('tape, (Speed, Metres, Metres) -> (Speed, Metres)),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D, E, F, G> {
        Then,
        Else(A, B, C, D, E, F, G),
    }
    let d = Metres(v.0 * v.0 / (2.0 * 9.81 * 0.7));
    let (value, branch) = if d.clone() > limit.clone() {
        (limit.clone(), Branch::Then)
    } else {
        let t = Metres(0.1);
        let (t_1, tape) = ::autodiff_runtime::operators::sub_augmented(
            d.clone(),
            t.clone(),
        );
        let t_2 = Seconds(1.0);
        let (t_3, tape_1) = ::autodiff_runtime::operators::mul_augmented(
            v.clone(),
            t_2.clone(),
        );
        let (t_4, tape_2) = ::autodiff_runtime::operators::add_augmented(
            t_1.clone(),
            t_3.clone(),
        );
        (
            t_4,
            Branch::Else(
                t,
                t_1,
                tape.keep_tape(),
                t_2,
                t_3,
                tape_1.keep_tape(),
                tape_2.keep_tape(),
            ),
        )
    };
    let tape = move |v: Speed, limit: Metres, seed: Metres| {
        let t = v.0;
        let t_1 = v.0;
        let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
        let mut d_limit = ::autodiff_runtime::shadow::zero_like(&limit);
        let mut d_d = ::autodiff_runtime::shadow::zero_like(&d);
        match branch {
            Branch::Then => {
                ::autodiff_runtime::Differentiable::accumulate(&mut d_limit, seed);
            }
            Branch::Else(t, t_1, tape, t_2, t_3, tape_1, tape_2) => {
                let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
                let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(
                    &t_3,
                );
                ::autodiff_runtime::operators::add_adjoint(
                    t_1,
                    &mut d_argument,
                    t_3,
                    &mut d_argument_1,
                    tape_2,
                    seed,
                );
                ::autodiff_runtime::operators::mul_adjoint(
                    v,
                    &mut d_v,
                    t_2,
                    ::autodiff_runtime::Constant,
                    tape_1,
                    d_argument_1,
                );
                ::autodiff_runtime::operators::sub_adjoint(
                    d,
                    &mut d_d,
                    t,
                    ::autodiff_runtime::Constant,
                    tape,
                    d_argument,
                );
            }
        }
        let d_part = match &mut d_d {
            Metres { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let t_2 = *d_part / (2.0 * 9.81 * 0.7);
        d_v.0
            += ::autodiff_runtime::product(t_2, t_1)
                + ::autodiff_runtime::product(t_2, t);
        (d_v, d_limit)
    };
    (
        value,
        ::autodiff_runtime::nested!(tape, (Speed, Metres, Metres) -> (Speed, Metres)),
    )
}
pub fn measured_quantities_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = Metres(x[0]);
    let t_1 = Seconds(x[1]);
    let t_2 = Metres(x[2]);
    let t_3 = Seconds(x[3]);
    let t_4 = [(t.clone(), t_1.clone()), (t_2.clone(), t_3.clone())];
    let (v, tape) = average_augmented(&t_4);
    let t_5 = Metres(x[4]);
    let (t_6, tape_1) = braking_augmented(v.clone(), t_5.clone());
    let t_7 = t_6.0;
    let t_8 = v.0;
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
    d_v.0 += ::autodiff_runtime::product(1.0, t_7);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_6);
    d_place.0 += ::autodiff_runtime::product(1.0, t_8);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_5);
    braking_adjoint(v, &mut d_v, t_5, &mut d_place_1, tape_1, d_place);
    let d_part = match &mut d_place_1 {
        Metres { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    d_x[4] += *d_part;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_4);
    average_adjoint(&t_4, &mut d_place, tape, d_v);
    let t_4 = d_place[0].0;
    let t_5 = d_place[0].1;
    let t_6 = d_place[1].0;
    let t_9 = d_place[1].1;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_place, t_9);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_2);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_place_1, t_6);
    let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_place_2, t_5);
    let mut d_place_3 = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_place_3, t_4);
    let d_part = match &mut d_place {
        Seconds { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    d_x[3] += *d_part;
    let d_part = match &mut d_place_1 {
        Metres { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    d_x[2] += *d_part;
    let d_part = match &mut d_place_2 {
        Seconds { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    d_x[1] += *d_part;
    let d_part = match &mut d_place_3 {
        Metres { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    d_x[0] += *d_part;
    t_7 * t_8
}
#[inline]
pub fn measured_quantities_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let t = Metres(x[0]);
    let t_1 = Seconds(x[1]);
    let t_2 = Metres(x[2]);
    let t_3 = Seconds(x[3]);
    let t_4 = [(t.clone(), t_1.clone()), (t_2.clone(), t_3.clone())];
    let (v, tape) = average_augmented(&t_4);
    let tape = tape.keep_tape();
    let t_5 = Metres(x[4]);
    let (t_6, tape_1) = braking_augmented(v.clone(), t_5.clone());
    let tape_1 = tape_1.keep_tape();
    let t_7 = t_6.0;
    let t_8 = v.0;
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_9 = v.0;
        let t_10 = t_6.0;
        let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
        d_v.0 += ::autodiff_runtime::product(seed, t_10);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_6);
        d_place.0 += ::autodiff_runtime::product(seed, t_9);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_5);
        braking_adjoint(v, &mut d_v, t_5, &mut d_place_1, tape_1, d_place);
        let d_part = match &mut d_place_1 {
            Metres { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        if let Some(d_x) = &mut d_x {
            d_x[4] += *d_part;
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_4);
        average_adjoint(&t_4, &mut d_place, tape, d_v);
        let t_4 = d_place[0].0;
        let t_5 = d_place[0].1;
        let t_6 = d_place[1].0;
        let t_9 = d_place[1].1;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_place, t_9);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_2);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_place_1, t_6);
        let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_1);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_place_2, t_5);
        let mut d_place_3 = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_place_3, t_4);
        let d_part = match &mut d_place {
            Seconds { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        if let Some(d_x) = &mut d_x {
            d_x[3] += *d_part;
        }
        let d_part = match &mut d_place_1 {
            Metres { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        if let Some(d_x) = &mut d_x {
            d_x[2] += *d_part;
        }
        let d_part = match &mut d_place_2 {
            Seconds { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        if let Some(d_x) = &mut d_x {
            d_x[1] += *d_part;
        }
        let d_part = match &mut d_place_3 {
            Metres { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        if let Some(d_x) = &mut d_x {
            d_x[0] += *d_part;
        }
    };
    (
        t_7 * t_8,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
fn span_grad(pair: Pair<Line, Pair<f64, Unit>>) -> (f64, Pair<Line, Pair<f64, Unit>>) {
    let slope = pair.0.slope;
    let k = pair.1.0;
    let mut d_pair = ::autodiff_runtime::shadow::zero_like(&pair);
    let d_slope = ::autodiff_runtime::product(1.0, k);
    let d_k = ::autodiff_runtime::product(1.0, slope);
    d_pair.1.0 += d_k;
    d_pair.0.slope += d_slope;
    (slope * k, d_pair)
}
fn meeting_vjp(
    p: &Line,
    d_p: &mut Line,
    q: &Line,
    d_q: &mut Line,
    seed: Pair<f64, f64>,
) -> Option<Pair<f64, f64>> {
    ::autodiff_runtime::shadow::check(d_p, p, "p");
    ::autodiff_runtime::shadow::check(d_q, q, "q");
    let t = *p;
    let a = t.slope;
    let b = t.intercept;
    if (a - q.slope).abs() < 1e-9 {
        return None;
    }
    let t_1 = q.intercept;
    let t_2 = a - q.slope;
    let x = (t_1 - b) / t_2;
    let value = Pair(x, a * x + b);
    let mut d_value = seed;
    let (d_part, d_part_1) = match &mut d_value {
        Pair { 0: part_0, 1: part_1 } => (part_0, part_1),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t_1 = *d_part;
    let t_3 = *d_part_1;
    let d_x = t_1 + t_3 * a;
    let t_1 = d_x / t_2;
    let t_2 = t_1 * x;
    let d_a = t_3 * x - t_2;
    d_q.slope += t_2;
    let d_b = t_3 - t_1;
    d_q.intercept += t_1;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place.intercept += d_b;
    d_place.slope += d_a;
    ::autodiff_runtime::shadow::accumulate(&mut *d_p, &d_place);
    Some(value)
}
pub fn paired_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch2<A, B, C> {
        Arm0(A, B, C),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let p = Line {
        slope: x[0],
        intercept: x[1],
        parts: 3,
    };
    let q = Line {
        slope: x[2],
        ..Line::default()
    };
    let t = Pair(x[1], Unit);
    let t_1 = Pair(p.clone(), t.clone());
    let (s, tape) = span_augmented(t_1.clone());
    let t_2 = meeting_augmented(&p, &q);
    let (value, branch) = match ::autodiff_runtime::Fallible::into_result(t_2) {
        Ok(received) => {
            let (t, tape) = received;
            let (t_1, branch) = match &t {
                Pair(a, b) => {
                    let t = *a;
                    let t_1 = *b;
                    (t * t_1 + s, Branch1::Arm0(t, t_1))
                }
                _ => (s, Branch1::Arm1),
            };
            (t_1, Branch2::Arm0(tape, t, branch))
        }
        Err(_) => (s, Branch2::Arm1),
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    let mut d_q = ::autodiff_runtime::shadow::zero_like(&q);
    let d_s = match branch {
        Branch2::Arm0(tape, t, branch) => {
            let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
            let d_s = match branch {
                Branch1::Arm0(t, t_1) => {
                    let (mut d_a, mut d_b) = match &mut d_place {
                        Pair(part_0, part_1) => (part_0, part_1),
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_b += t;
                    *d_a += t_1;
                    1.0
                }
                Branch1::Arm1 => 1.0,
            };
            let _ = meeting_adjoint(&p, &mut d_p, &q, &mut d_q, tape, d_place);
            d_s
        }
        Branch2::Arm1 => 1.0,
    };
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    span_adjoint(t_1, &mut d_place, tape, d_s);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
    let (d_part, d_part_1) = match &mut d_place {
        Pair { 0: part_0, 1: part_1 } => (part_0, part_1),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    ::autodiff_runtime::shadow::accumulate(&mut d_p, d_part);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, d_part_1);
    let (d_part, _) = match &mut d_place_1 {
        Pair { 0: part_0, 1: _ } => (part_0, ()),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t = *d_part;
    d_x[2] += d_q.slope;
    let t_1 = d_p.slope;
    d_x[1] += t + d_p.intercept;
    d_x[0] += t_1;
    value
}
#[inline]
pub fn paired_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch2<A, B, C> {
        Arm0(A, B, C),
        Arm1,
    }
    let p = Line {
        slope: x[0],
        intercept: x[1],
        parts: 3,
    };
    let q = Line {
        slope: x[2],
        ..Line::default()
    };
    let t = Pair(x[1], Unit);
    let t_1 = Pair(p.clone(), t.clone());
    let (s, tape) = span_augmented(t_1.clone());
    let tape = tape.keep_tape();
    let t_2 = meeting_augmented(&p, &q);
    let (value, branch) = match ::autodiff_runtime::Fallible::into_result(t_2) {
        Ok(received) => {
            let (t, tape) = received;
            let (t_1, branch) = match &t {
                Pair(a, b) => {
                    let t = *a;
                    let t_1 = *b;
                    (t * t_1 + s, Branch1::Arm0(t, t_1))
                }
                _ => (s, Branch1::Arm1),
            };
            (t_1, Branch2::Arm0(tape.keep_tape(), t, branch))
        }
        Err(_) => (s, Branch2::Arm1),
    };
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
        let mut d_q = ::autodiff_runtime::shadow::zero_like(&q);
        let d_s = match branch {
            Branch2::Arm0(tape, t, branch) => {
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
                let d_s = match branch {
                    Branch1::Arm0(t, t_1) => {
                        let (mut d_a, mut d_b) = match &mut d_place {
                            Pair(part_0, part_1) => (part_0, part_1),
                            #[allow(unreachable_patterns)]
                            _ => ::core::unreachable!(),
                        };
                        *d_b += seed * t;
                        *d_a += seed * t_1;
                        seed
                    }
                    Branch1::Arm1 => seed,
                };
                let _ = meeting_adjoint(&p, &mut d_p, &q, &mut d_q, tape, d_place);
                d_s
            }
            Branch2::Arm1 => seed,
        };
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        span_adjoint(t_1, &mut d_place, tape, d_s);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
        let (d_part, d_part_1) = match &mut d_place {
            Pair { 0: part_0, 1: part_1 } => (part_0, part_1),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        ::autodiff_runtime::shadow::accumulate(&mut d_p, d_part);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, d_part_1);
        let (d_part, _) = match &mut d_place_1 {
            Pair { 0: part_0, 1: _ } => (part_0, ()),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let t = *d_part;
        if let Some(d_x) = &mut d_x {
            d_x[2] += d_q.slope;
        }
        let t_1 = d_p.slope;
        if let Some(d_x) = &mut d_x {
            d_x[1] += t + d_p.intercept;
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t_1;
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn multiplied_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = ::autodiff_runtime::vec![x[0], x[1], x[2]];
    let p = Polynomial {
        coefficients: t.clone(),
    };
    let t_1 = ::autodiff_runtime::vec![1.0, x[3]];
    let q = Polynomial {
        coefficients: t_1.clone(),
    };
    let (t_2, tape) = ::autodiff_runtime::operators::mul_augmented(&p, &q);
    let t_3 = q.clone();
    let (r, tape_1) = ::autodiff_runtime::operators::add_augmented(
        t_2.clone(),
        t_3.clone(),
    );
    let (t_4, tape_2) = r.derivative_augmented();
    let (s, tape_3) = ::autodiff_runtime::operators::add_augmented(
        q.clone(),
        t_4.clone(),
    );
    let t_5 = x[4];
    let (t_6, tape_4) = r.at_augmented(t_5);
    let t_7 = x[0];
    let (t_8, tape_5) = s.at_augmented(t_7);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_s = ::autodiff_runtime::Differentiable::zero_like(&s);
    let mut d_argument = -0.0;
    s.at_adjoint(&mut d_s, t_7, &mut d_argument, tape_5, 1.0);
    d_x[0] += d_argument;
    let mut d_r = ::autodiff_runtime::Differentiable::zero_like(&r);
    let mut d_argument = -0.0;
    r.at_adjoint(&mut d_r, t_5, &mut d_argument, tape_4, 1.0);
    d_x[4] += d_argument;
    let mut d_q = ::autodiff_runtime::shadow::zero_like(&q);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
    ::autodiff_runtime::operators::add_adjoint(
        q.clone(),
        &mut d_q,
        t_4,
        &mut d_argument,
        tape_3,
        d_s,
    );
    let mut d_r_1 = ::autodiff_runtime::Differentiable::zero_like(&r);
    r.derivative_adjoint(&mut d_r_1, tape_2, d_argument);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_r, d_r_1);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    ::autodiff_runtime::operators::add_adjoint(
        t_2,
        &mut d_argument,
        t_3,
        &mut d_place,
        tape_1,
        d_r,
    );
    ::autodiff_runtime::shadow::accumulate(&mut d_q, &d_place);
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    ::autodiff_runtime::operators::mul_adjoint(
        &p,
        &mut d_p,
        &q,
        &mut d_q,
        tape,
        d_argument,
    );
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_q.coefficients);
    d_x[3] += d_place[1];
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_p.coefficients);
    let t = d_place[0];
    let t_1 = d_place[1];
    d_x[2] += d_place[2];
    d_x[1] += t_1;
    d_x[0] += t;
    t_6 + t_8
}
#[inline]
pub fn multiplied_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let t = ::autodiff_runtime::vec![x[0], x[1], x[2]];
    let p = Polynomial {
        coefficients: t.clone(),
    };
    let t_1 = ::autodiff_runtime::vec![1.0, x[3]];
    let q = Polynomial {
        coefficients: t_1.clone(),
    };
    let (t_2, tape) = ::autodiff_runtime::operators::mul_augmented(&p, &q);
    let tape = tape.keep_tape();
    let t_3 = q.clone();
    let (r, tape_1) = ::autodiff_runtime::operators::add_augmented(
        t_2.clone(),
        t_3.clone(),
    );
    let tape_1 = tape_1.keep_tape();
    let (t_4, tape_2) = r.derivative_augmented();
    let tape_2 = tape_2.keep_tape();
    let (s, tape_3) = ::autodiff_runtime::operators::add_augmented(
        q.clone(),
        t_4.clone(),
    );
    let tape_3 = tape_3.keep_tape();
    let (t_5, tape_4) = r.at_augmented(x[4]);
    let tape_4 = tape_4.keep_tape();
    let (t_6, tape_5) = s.at_augmented(x[0]);
    let tape_5 = tape_5.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_7 = x[0];
        let t_8 = x[4];
        let mut d_s = ::autodiff_runtime::Differentiable::zero_like(&s);
        let mut d_argument = -0.0;
        s.at_adjoint(&mut d_s, t_7, &mut d_argument, tape_5, seed);
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_argument;
        }
        let mut d_r = ::autodiff_runtime::Differentiable::zero_like(&r);
        let mut d_argument = -0.0;
        r.at_adjoint(&mut d_r, t_8, &mut d_argument, tape_4, seed);
        if let Some(d_x) = &mut d_x {
            d_x[4] += d_argument;
        }
        let mut d_q = ::autodiff_runtime::shadow::zero_like(&q);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        ::autodiff_runtime::operators::add_adjoint(
            q.clone(),
            &mut d_q,
            t_4,
            &mut d_argument,
            tape_3,
            d_s,
        );
        let mut d_r_1 = ::autodiff_runtime::Differentiable::zero_like(&r);
        r.derivative_adjoint(&mut d_r_1, tape_2, d_argument);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_r, d_r_1);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        ::autodiff_runtime::operators::add_adjoint(
            t_2,
            &mut d_argument,
            t_3,
            &mut d_place,
            tape_1,
            d_r,
        );
        ::autodiff_runtime::shadow::accumulate(&mut d_q, &d_place);
        let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
        ::autodiff_runtime::operators::mul_adjoint(
            &p,
            &mut d_p,
            &q,
            &mut d_q,
            tape,
            d_argument,
        );
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_q.coefficients);
        if let Some(d_x) = &mut d_x {
            d_x[3] += d_place[1];
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_p.coefficients);
        let t = d_place[0];
        let t_1 = d_place[1];
        if let Some(d_x) = &mut d_x {
            d_x[2] += d_place[2];
        }
        if let Some(d_x) = &mut d_x {
            d_x[1] += t_1;
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t;
        }
    };
    (
        t_5 + t_6,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
fn slowed_vjp(rotor: Rotor, k: f64, seed: Rotor) -> (Rotor, Rotor, f64) {
    let t = rotor.1;
    let damped = Rotor {
        1: t * k,
        ..::core::clone::Clone::clone(&rotor)
    };
    let t_1 = rotor.2;
    let sin_1 = t_1.sin();
    let t_2 = damped.1;
    let value_1 = Rotor {
        2: t_2 + sin_1,
        0: k,
        ..::core::clone::Clone::clone(&damped)
    };
    let mut d_rotor = ::autodiff_runtime::shadow::zero_like(&rotor);
    let mut d_value = seed;
    let mut d_damped = ::autodiff_runtime::shadow::zero_like(&damped);
    let d_sin = ::autodiff_runtime::shadow::take(&mut d_value.2);
    ::core::mem::swap(&mut d_value.2, &mut d_damped.2);
    d_damped.2 = ::autodiff_runtime::shadow::zero_like(&d_value.2);
    let t_2 = d_value.0;
    ::autodiff_runtime::shadow::zero(&mut d_value.0);
    ::autodiff_runtime::shadow::accumulate(&mut d_damped, &d_value);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_damped.1, d_sin);
    {
        let part = ::autodiff_runtime::product(d_sin, t_1.cos());
        ::autodiff_runtime::Differentiable::accumulate(&mut d_rotor.2, part);
    }
    let t_1 = d_damped.1;
    ::autodiff_runtime::shadow::zero(&mut d_damped.1);
    ::autodiff_runtime::shadow::accumulate(&mut d_rotor, &d_damped);
    let d_k = t_2 + ::autodiff_runtime::product(t_1, t);
    d_rotor.1 += t_1 * k;
    (value_1, d_rotor, d_k)
}
pub fn slowed_twice_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = Rotor(x[0], x[1], x[2]);
    let t_1 = x[3];
    let (once, tape) = slowed_augmented(t.clone(), t_1);
    let t_2 = x[0];
    let t_3 = once.2;
    let t_4 = Rotor {
        0: t_2 * t_3,
        ..::core::clone::Clone::clone(&once)
    };
    let (twice, tape_1) = slowed_augmented(t_4.clone(), 0.5);
    let t_5 = once.0;
    let t_6 = once.1;
    let t_7 = twice.1;
    let t_8 = twice.2;
    let t_9 = twice.0;
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_twice = ::autodiff_runtime::shadow::zero_like(&twice);
    d_twice.0 += 1.0;
    d_twice.2 += ::autodiff_runtime::product(1.0, t_7);
    d_twice.1 += ::autodiff_runtime::product(1.0, t_8);
    let mut d_once = ::autodiff_runtime::shadow::zero_like(&once);
    d_once.1 += ::autodiff_runtime::product(1.0, t_5);
    d_once.0 += ::autodiff_runtime::product(1.0, t_6);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_4);
    slowed_adjoint(
        t_4,
        &mut d_place,
        0.5,
        ::autodiff_runtime::Constant,
        tape_1,
        d_twice,
    );
    let t_4 = d_place.0;
    ::autodiff_runtime::shadow::zero(&mut d_place.0);
    ::autodiff_runtime::shadow::accumulate(&mut d_once, &d_place);
    d_once.2 += t_4 * t_2;
    d_x[0] += ::autodiff_runtime::product(t_4, t_3);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let mut d_argument = -0.0;
    slowed_adjoint(t, &mut d_place, t_1, &mut d_argument, tape, d_once);
    d_x[3] += d_argument;
    let (d_part, d_part_1, d_part_2) = match &mut d_place {
        Rotor { 0: part_0, 1: part_1, 2: part_2 } => (part_0, part_1, part_2),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t = *d_part;
    let t_1 = *d_part_1;
    d_x[2] += *d_part_2;
    d_x[1] += t_1;
    d_x[0] += t;
    t_5 * t_6 + t_7 * t_8 + t_9
}
#[inline]
pub fn slowed_twice_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let t = Rotor(x[0], x[1], x[2]);
    let (once, tape) = slowed_augmented(t.clone(), x[3]);
    let tape = tape.keep_tape();
    let t_1 = x[0];
    let t_2 = once.2;
    let t_1 = Rotor {
        0: t_1 * t_2,
        ..::core::clone::Clone::clone(&once)
    };
    let (twice, tape_1) = slowed_augmented(t_1.clone(), 0.5);
    let tape_1 = tape_1.keep_tape();
    let t_2 = once.0;
    let t_3 = once.1;
    let t_4 = twice.1;
    let t_5 = twice.2;
    let t_6 = twice.0;
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_7 = twice.2;
        let t_8 = twice.1;
        let t_9 = once.1;
        let t_10 = once.0;
        let t_11 = once.2;
        let t_12 = x[0];
        let t_13 = x[3];
        let mut d_twice = ::autodiff_runtime::shadow::zero_like(&twice);
        d_twice.0 += seed;
        d_twice.2 += ::autodiff_runtime::product(seed, t_8);
        d_twice.1 += ::autodiff_runtime::product(seed, t_7);
        let mut d_once = ::autodiff_runtime::shadow::zero_like(&once);
        d_once.1 += ::autodiff_runtime::product(seed, t_10);
        d_once.0 += ::autodiff_runtime::product(seed, t_9);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        slowed_adjoint(
            t_1,
            &mut d_place,
            0.5,
            ::autodiff_runtime::Constant,
            tape_1,
            d_twice,
        );
        let t_1 = d_place.0;
        ::autodiff_runtime::shadow::zero(&mut d_place.0);
        ::autodiff_runtime::shadow::accumulate(&mut d_once, &d_place);
        d_once.2 += t_1 * t_12;
        if let Some(d_x) = &mut d_x {
            d_x[0] += ::autodiff_runtime::product(t_1, t_11);
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        let mut d_argument = -0.0;
        slowed_adjoint(t, &mut d_place, t_13, &mut d_argument, tape, d_once);
        if let Some(d_x) = &mut d_x {
            d_x[3] += d_argument;
        }
        let (d_part, d_part_1, d_part_2) = match &mut d_place {
            Rotor { 0: part_0, 1: part_1, 2: part_2 } => (part_0, part_1, part_2),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let t = *d_part;
        let t_1 = *d_part_1;
        if let Some(d_x) = &mut d_x {
            d_x[2] += *d_part_2;
        }
        if let Some(d_x) = &mut d_x {
            d_x[1] += t_1;
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t;
        }
    };
    (
        t_2 * t_3 + t_4 * t_5 + t_6,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
