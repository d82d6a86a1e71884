fn peak_vjp(x: f64, y: f64, seed: Peak) -> (Peak, f64, f64) {
    let value = Peak { height: y * y, at: x };
    let mut d_value = seed;
    let t = d_value.height;
    let d_x = d_value.at;
    let t = t * y;
    let d_y = t + t;
    (value, d_x, d_y)
}
pub fn highest_peak_grad(
    xs: &[f64],
    d_xs: &mut [f64],
    ys: &[f64],
    d_ys: &mut [f64],
) -> f64 {
    enum Branch1<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch2<A, B> {
        Then,
        Else(A, B),
    }
    enum Branch3<A, B, C> {
        Arm0(A),
        Arm1(B, C),
    }
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    ::autodiff_runtime::shadow::check(d_ys, ys, "ys");
    let mut best: Option<Peak> = None;
    let t = xs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let (p, tape) = peak_augmented(xs[i], ys[i]);
        let branch = match &best {
            Some(b) => {
                let branch = if b.height >= p.height {
                    Branch2::Then
                } else {
                    let t = Option::Some(p.clone());
                    let zero = ::autodiff_runtime::shadow::zero_like(&best);
                    best = t.clone();
                    Branch2::Else(t, zero)
                };
                Branch3::Arm0(branch)
            }
            None => {
                let t = Option::Some(p.clone());
                let zero = ::autodiff_runtime::shadow::zero_like(&best);
                best = t.clone();
                Branch3::Arm1(t, zero)
            }
        };
        records.push((p, tape, branch));
    }
    let t_1 = best.clone();
    let (value, branch) = match &t_1 {
        Some(p) => {
            let t = p.height;
            let t_1 = p.at;
            (t * t_1, Branch1::Arm0(t, t_1))
        }
        None => (0.0, Branch1::Arm1),
    };
    ::autodiff_runtime::shadow::clear(d_ys, ys);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    match branch {
        Branch1::Arm0(t, t_1) => {
            let mut d_p = match &mut d_place {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_p.at += ::autodiff_runtime::product(1.0, t);
            d_p.height += ::autodiff_runtime::product(1.0, t_1);
        }
        Branch1::Arm1 => {}
    }
    let mut d_best = ::autodiff_runtime::shadow::zero_like(&best);
    ::autodiff_runtime::shadow::accumulate(&mut d_best, &d_place);
    for i in (0..t).rev() {
        let (p, tape, branch) = records.pop();
        let t = xs[i];
        let t_1 = ys[i];
        let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
        match branch {
            Branch3::Arm0(branch) => {
                match branch {
                    Branch2::Then => {}
                    Branch2::Else(t, zero) => {
                        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
                        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_best);
                        d_best = zero;
                        let mut d_part = match &mut d_place {
                            Option::Some { 0: part_0 } => part_0,
                            #[allow(unreachable_patterns)]
                            _ => ::core::unreachable!(),
                        };
                        {
                            let part = ::autodiff_runtime::shadow::take(&mut *d_part);
                            ::autodiff_runtime::Differentiable::accumulate(
                                &mut d_p,
                                part,
                            );
                        }
                    }
                }
            }
            Branch3::Arm1(t_2, zero) => {
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
                ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_best);
                d_best = zero;
                let mut d_part = match &mut d_place {
                    Option::Some { 0: part_0 } => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                {
                    let part = ::autodiff_runtime::shadow::take(&mut *d_part);
                    ::autodiff_runtime::Differentiable::accumulate(&mut d_p, part);
                }
            }
        }
        let mut d_argument = -0.0;
        let mut d_argument_1 = -0.0;
        peak_adjoint(t, &mut d_argument, t_1, &mut d_argument_1, tape, d_p);
        d_ys[i] += d_argument_1;
        d_xs[i] = d_argument;
    }
    value
}
#[inline]
pub fn highest_peak_augmented<'tape>(
    xs: &[f64],
    ys: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
        ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch2<A, B> {
        Then,
        Else(A, B),
    }
    enum Branch3<A, B, C> {
        Arm0(A),
        Arm1(B, C),
    }
    let mut best: Option<Peak> = None;
    let t = xs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let (p, tape) = peak_augmented(xs[i], ys[i]);
        let branch = match &best {
            Some(b) => {
                let branch = if b.height >= p.height {
                    Branch2::Then
                } else {
                    let t = Option::Some(p.clone());
                    let zero = ::autodiff_runtime::shadow::zero_like(&best);
                    best = t.clone();
                    Branch2::Else(t, zero)
                };
                Branch3::Arm0(branch)
            }
            None => {
                let t = Option::Some(p.clone());
                let zero = ::autodiff_runtime::shadow::zero_like(&best);
                best = t.clone();
                Branch3::Arm1(t, zero)
            }
        };
        records.push((p, tape.keep_tape(), branch));
    }
    let t = best.clone();
    let (value, branch) = match &t {
        Some(p) => {
            let t = p.height;
            let t_1 = p.at;
            (t * t_1, Branch1::Arm0(t, t_1))
        }
        None => (0.0, Branch1::Arm1),
    };
    let tape = move |
        xs: &[f64],
        mut d_xs: ::core::option::Option<&mut [f64]>,
        ys: &[f64],
        mut d_ys: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t_1 = xs.len();
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        match branch {
            Branch1::Arm0(t, t_1) => {
                let mut d_p = match &mut d_place {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                d_p.at += ::autodiff_runtime::product(seed, t);
                d_p.height += ::autodiff_runtime::product(seed, t_1);
            }
            Branch1::Arm1 => {}
        }
        let mut d_best = ::autodiff_runtime::shadow::zero_like(&best);
        ::autodiff_runtime::shadow::accumulate(&mut d_best, &d_place);
        for i in (0..t_1).rev() {
            let (p, tape, branch) = records.pop();
            let t = xs[i];
            let t_1 = ys[i];
            let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
            match branch {
                Branch3::Arm0(branch) => {
                    match branch {
                        Branch2::Then => {}
                        Branch2::Else(t, zero) => {
                            let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
                            ::autodiff_runtime::shadow::accumulate(
                                &mut d_place,
                                &d_best,
                            );
                            d_best = zero;
                            let mut d_part = match &mut d_place {
                                Option::Some { 0: part_0 } => part_0,
                                #[allow(unreachable_patterns)]
                                _ => ::core::unreachable!(),
                            };
                            {
                                let part = ::autodiff_runtime::shadow::take(&mut *d_part);
                                ::autodiff_runtime::Differentiable::accumulate(
                                    &mut d_p,
                                    part,
                                );
                            }
                        }
                    }
                }
                Branch3::Arm1(t_2, zero) => {
                    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
                    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_best);
                    d_best = zero;
                    let mut d_part = match &mut d_place {
                        Option::Some { 0: part_0 } => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    {
                        let part = ::autodiff_runtime::shadow::take(&mut *d_part);
                        ::autodiff_runtime::Differentiable::accumulate(&mut d_p, part);
                    }
                }
            }
            let mut d_argument = -0.0;
            let mut d_argument_1 = -0.0;
            peak_adjoint(t, &mut d_argument, t_1, &mut d_argument_1, tape, d_p);
            if let Some(d_ys) = &mut d_ys {
                d_ys[i] += d_argument_1;
            }
            if let Some(d_xs) = &mut d_xs {
                d_xs[i] += d_argument;
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn last_above_grad(xs: &[f64], d_xs: &mut [f64], t: f64) -> (f64, f64) {
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A, B, C> {
        Then(A, B, C),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    let mut hit = None;
    let t_1 = xs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let x = xs[i];
        let branch = if x > t {
            let (t_1, tape) = peak_augmented(x, x);
            let t_1 = Option::Some(t_1);
            let zero = ::autodiff_runtime::shadow::zero_like(&hit);
            hit = t_1.clone();
            Branch2::Then(tape, t_1, zero)
        } else {
            Branch2::Else
        };
        records.push(branch);
    }
    let (t_2, t_3, branch) = match &hit {
        Some(p) => (true, p.height + p.at, Branch1::Arm0),
        None => (false, 0.0, Branch1::Arm1),
    };
    let value = if t_2 { t_3 } else { t };
    let (d_t, t_2) = if t_2 { (0.0, 1.0) } else { (1.0, 0.0) };
    let mut d_hit = ::autodiff_runtime::shadow::zero_like(&hit);
    match branch {
        Branch1::Arm0 => {
            let mut d_p = match &mut d_hit {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_p.at += t_2;
            d_p.height += t_2;
        }
        Branch1::Arm1 => {}
    }
    for i in (0..t_1).rev() {
        let branch = records.pop();
        let x_1 = xs[i];
        let d_x = match branch {
            Branch2::Then(tape, t_1, zero) => {
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
                ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_hit);
                d_hit = zero;
                let mut d_part = match &mut d_place {
                    Option::Some { 0: part_0 } => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let mut d_x = -0.0;
                let mut d_x_1 = -0.0;
                peak_adjoint(
                    x_1,
                    &mut d_x,
                    x_1,
                    &mut d_x_1,
                    tape,
                    ::autodiff_runtime::shadow::take(&mut *d_part),
                );
                d_x + d_x_1
            }
            Branch2::Else => -0.0,
        };
        d_xs[i] = d_x;
    }
    (value, d_t)
}
#[inline]
pub fn last_above_augmented<'tape>(
    xs: &[f64],
    t: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let mut hit = None;
    let t_1 = xs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let x = xs[i];
        let branch = if x > t {
            let (t_1, tape) = peak_augmented(x, x);
            let t_1 = Option::Some(t_1);
            let zero = ::autodiff_runtime::shadow::zero_like(&hit);
            hit = t_1.clone();
            Branch2::Then(tape.keep_tape(), t_1, zero)
        } else {
            Branch2::Else
        };
        records.push(branch);
    }
    let (t_1, t_2, branch) = match &hit {
        Some(p) => (true, p.height + p.at, Branch1::Arm0),
        None => (false, 0.0, Branch1::Arm1),
    };
    let value = if t_1 { t_2 } else { t };
    let tape = move |
        xs: &[f64],
        mut d_xs: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        let t_2 = xs.len();
        let (d_t, t_1) = if t_1 { (0.0, seed) } else { (seed, -0.0) };
        let mut d_hit = ::autodiff_runtime::shadow::zero_like(&hit);
        match branch {
            Branch1::Arm0 => {
                let mut d_p = match &mut d_hit {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                d_p.at += t_1;
                d_p.height += t_1;
            }
            Branch1::Arm1 => {}
        }
        for i in (0..t_2).rev() {
            let branch = records.pop();
            let x_1 = xs[i];
            let d_x = match branch {
                Branch2::Then(tape, t_1, zero) => {
                    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
                    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_hit);
                    d_hit = zero;
                    let mut d_part = match &mut d_place {
                        Option::Some { 0: part_0 } => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    let mut d_x = -0.0;
                    let mut d_x_1 = -0.0;
                    peak_adjoint(
                        x_1,
                        &mut d_x,
                        x_1,
                        &mut d_x_1,
                        tape,
                        ::autodiff_runtime::shadow::take(&mut *d_part),
                    );
                    d_x + d_x_1
                }
                Branch2::Else => -0.0,
            };
            if let Some(d_xs) = &mut d_xs {
                d_xs[i] += d_x;
            }
        }
        d_t
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
        ),
    )
}
pub fn nearest_peak_grad(xs: &[f64], d_xs: &mut [f64], t: f64) -> (f64, f64) {
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    enum Branch3<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    let mut best: Option<Peak> = None;
    let t_1 = xs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let x = xs[i];
        let p = Peak {
            height: (x - t).powi(2),
            at: t * x,
        };
        let t_1 = best.clone();
        let (t_2, t_3, branch) = match &t_1 {
            Some(b) => {
                let (t_1, t_2, branch) = if p.height < b.height {
                    (true, p.clone(), Branch2::Then)
                } else {
                    let other = b.clone();
                    let t_1 = other.clone();
                    (true, t_1, Branch2::Else(other))
                };
                (t_1, t_2, Branch3::Arm0(branch))
            }
            None => (true, p.clone(), Branch3::Arm1),
        };
        let t_4 = if t_2 { Option::Some(t_3.clone()) } else { None };
        let zero = ::autodiff_runtime::shadow::zero_like(&best);
        best = t_4.clone();
        records.push((p, t_1, t_2, t_3, t_4, zero, branch));
    }
    let (t_2, t_3, branch) = match &best {
        Some(p) => {
            let t_1 = p.at;
            (true, p.height + t_1.sin(), Branch1::Arm0(t_1))
        }
        None => (false, 0.0, Branch1::Arm1),
    };
    let value = if t_2 { t_3 } else { 0.0 };
    let d_sin = if t_2 { 1.0 } else { 0.0 };
    let mut d_best = ::autodiff_runtime::shadow::zero_like(&best);
    match branch {
        Branch1::Arm0(t_1) => {
            let mut d_p = match &mut d_best {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_p.height += d_sin;
            d_p.at += d_sin * t_1.cos();
        }
        Branch1::Arm1 => {}
    }
    let mut d_t: f64 = 0.0;
    for i in (0..t_1).rev() {
        let (p, t_1, t_2, t_3, t_4, zero, branch) = records.pop();
        let x_1 = xs[i];
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_4);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_best);
        d_best = zero;
        let t_2 = if t_2 {
            let mut d_part = match &mut d_place {
                Option::Some { 0: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            ::autodiff_runtime::shadow::take(&mut *d_part)
        } else {
            ::autodiff_runtime::Differentiable::zero_like(&t_3)
        };
        let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        match branch {
            Branch3::Arm0(branch) => {
                let mut d_b = match &mut d_place {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                match branch {
                    Branch2::Then => {
                        ::autodiff_runtime::Differentiable::accumulate(&mut d_p, t_2);
                    }
                    Branch2::Else(other) => {
                        let mut d_other = ::autodiff_runtime::shadow::zero_like(&other);
                        ::autodiff_runtime::Differentiable::accumulate(
                            &mut d_other,
                            t_2,
                        );
                        ::autodiff_runtime::shadow::accumulate(&mut *d_b, &d_other);
                    }
                }
            }
            Branch3::Arm1 => {
                ::autodiff_runtime::Differentiable::accumulate(&mut d_p, t_2);
            }
        }
        ::autodiff_runtime::shadow::accumulate(&mut d_best, &d_place);
        let d_powi = d_p.height;
        let t_1 = d_p.at;
        let t_2 = d_powi * (2.0 * (x_1 - t));
        let d_x = t_1 * t + t_2;
        d_xs[i] = d_x;
        d_t += t_1 * x_1 - t_2;
    }
    (value, d_t)
}
pub fn decayed_grad(decay: &Decay, d_decay: &mut Decay, x: f64) -> (f64, f64) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2 {
        Arm0,
        Arm1,
    }
    enum Branch3 {
        Arm0,
        Arm1,
    }
    enum Branch4 {
        Arm0,
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_decay, decay, "decay");
    let (t, t_1, branch) = match &decay.rate {
        Some(payload) => {
            let rate = *payload;
            (true, rate * 2.0, Branch4::Arm0)
        }
        None => (false, 0.0, Branch4::Arm1),
    };
    let rate = if t { t_1 } else { 0.5 };
    let (t_1, rate_1, branch_1) = match &decay.rate {
        Some(rate) => (*rate > 0.1, *rate, Branch3::Arm0),
        None => (false, 0.0, Branch3::Arm1),
    };
    let extra = if t_1 { rate_1 * rate_1 } else { 0.0 };
    let (t_2, rate_2, branch_2) = match &decay.rate {
        Some(rate) => (*rate < 0.7, *rate, Branch2::Arm0),
        None => (false, 0.0, Branch2::Arm1),
    };
    let (slow, branch_3) = if t_2 {
        let t = rate_2 * x;
        (t.cos(), Branch1::Then(t))
    } else {
        (1.0, Branch1::Else)
    };
    let t_2 = decay.gain;
    let t_3 = -rate;
    let exp_1 = (t_3 * x).exp();
    let t_4 = t_2 * x * exp_1;
    ::autodiff_runtime::shadow::clear(d_decay, decay);
    let d_rate = -(t_4 * x);
    let t_2 = t_4 * t_3 + exp_1 * t_2;
    d_decay.gain += exp_1 * x;
    let d_slow = extra;
    let (d_x, d_rate_1) = match branch_3 {
        Branch1::Then(t) => {
            let t = d_slow * t.sin();
            (t_2 - t * rate_2, -(t * x))
        }
        Branch1::Else => (t_2, 0.0),
    };
    match branch_2 {
        Branch2::Arm0 => {
            let mut d_rate = match &mut d_decay.rate {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_rate += d_rate_1;
        }
        Branch2::Arm1 => {}
    }
    let d_extra = slow;
    let d_rate_1 = if t_1 {
        let t = d_extra * rate_1;
        t + t
    } else {
        0.0
    };
    match branch_1 {
        Branch3::Arm0 => {
            let mut d_rate = match &mut d_decay.rate {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_rate += d_rate_1;
        }
        Branch3::Arm1 => {}
    }
    let t = if t { d_rate } else { 0.0 };
    match branch {
        Branch4::Arm0 => {
            let d_rate = t * 2.0;
            let mut d_payload = match &mut d_decay.rate {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += d_rate;
        }
        Branch4::Arm1 => {}
    }
    (t_4 + extra * slow, d_x)
}
