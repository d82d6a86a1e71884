fn weighted_grad(x: f64, weight: impl Fn(usize) -> f64) -> (f64, f64) {
    let mut sum: f64 = -0.0;
    let mut d_x: f64 = 0.0;
    for k in 0..3 {
        let t = weight(k);
        let t_1 = k as i32;
        sum += t * x.powi(t_1);
        d_x += t * ::autodiff_runtime::partials::powi_base(x, t_1);
    }
    (sum, d_x)
}
pub fn constant_closures_grad(
    stage: Stage,
    x: f64,
    scale: f64,
    table: &[f64],
) -> (f64, Stage, f64) {
    enum Branch<A, B, C> {
        Arm0,
        Arm1,
        Arm2(A),
        Arm3(B, C),
    }
    let sum = x.tanh();
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut sum_1: f64 = sum;
    for k in 0..2 {
        let shift = table[k];
        let t = move |n| scale * (n + k) as f64;
        let (t_1, tape) = weighted_augmented(
            ::autodiff_runtime::records::copy(&stage.taps[k]),
            t.clone(),
        );
        let sum = sum_1 + t_1;
        let t_1 = move |n| shift + n as f64;
        let (t_2, tape_1) = weighted_augmented(x, t_1.clone());
        records.push((t, tape, t_1, tape_1));
        sum_1 = sum + t_2;
    }
    let t = stage.order;
    let (factor, branch) = match t {
        0 => (1.0, Branch::Arm0),
        1..=3 => (stage.gain, Branch::Arm1),
        4 | 6 => {
            let t = f64::from(::autodiff_runtime::integer(t) / 2);
            (stage.gain * t, Branch::Arm2(t))
        }
        _ => {
            let t = ::autodiff_runtime::integer(stage.order) - 1;
            let t_1 = stage.gain;
            (t_1.powi(t), Branch::Arm3(t, t_1))
        }
    };
    let tanh_1 = f64::from(::autodiff_runtime::integer(stage.order) + 1).tanh();
    let mut d_stage = ::autodiff_runtime::shadow::zero_like(&stage);
    let recip_tanh = 1.0 / tanh_1;
    let d_sum = factor * recip_tanh;
    let d_factor = sum_1 * recip_tanh;
    match branch {
        Branch::Arm0 => {}
        Branch::Arm1 => {
            d_stage.gain += d_factor;
        }
        Branch::Arm2(t) => {
            d_stage.gain += d_factor * t;
        }
        Branch::Arm3(t, t_1) => {
            d_stage.gain += d_factor * ::autodiff_runtime::partials::powi_base(t_1, t);
        }
    }
    let mut d_x: f64 = 0.0;
    for k in (0..2).rev() {
        let (t, tape, t_1, tape_1) = records.pop();
        let mut d_x_1 = -0.0;
        weighted_adjoint(
            x,
            &mut d_x_1,
            t_1,
            ::autodiff_runtime::Constant,
            tape_1,
            d_sum,
        );
        weighted_adjoint(
            ::autodiff_runtime::records::copy(&stage.taps[k]),
            &mut d_stage.taps[k],
            t,
            ::autodiff_runtime::Constant,
            tape,
            d_sum,
        );
        d_x += d_x_1;
    }
    let d_x = d_x + d_sum * (1.0 - sum * sum);
    (sum_1 * factor / tanh_1, d_stage, d_x)
}
#[inline]
pub fn constant_closures_augmented<'tape>(
    stage: Stage,
    x: f64,
    scale: f64,
    table: &[f64],
) -> (f64, ::autodiff_runtime::nested_tape!('tape, (Stage, f64, f64) -> (Stage, f64))) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Arm0,
        Arm1,
        Arm2(A),
        Arm3(B, C),
    }
    let sum = x.tanh();
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut sum_1: f64 = sum;
    for k in 0..2 {
        let shift = table[k];
        let t = move |n| scale * (n + k) as f64;
        let (t_1, tape) = weighted_augmented(
            ::autodiff_runtime::records::copy(&stage.taps[k]),
            t.clone(),
        );
        let sum = sum_1 + t_1;
        let t_1 = move |n| shift + n as f64;
        let (t_2, tape_1) = weighted_augmented(x, t_1.clone());
        records.push((t, tape.keep_tape(), t_1, tape_1.keep_tape()));
        sum_1 = sum + t_2;
    }
    let t = stage.order;
    let (factor, branch) = match t {
        0 => (1.0, Branch::Arm0),
        1..=3 => (stage.gain, Branch::Arm1),
        4 | 6 => {
            let t = f64::from(::autodiff_runtime::integer(t) / 2);
            (stage.gain * t, Branch::Arm2(t))
        }
        _ => {
            let t = ::autodiff_runtime::integer(stage.order) - 1;
            let t_1 = stage.gain;
            (t_1.powi(t), Branch::Arm3(t, t_1))
        }
    };
    let tanh_1 = f64::from(::autodiff_runtime::integer(stage.order) + 1).tanh();
    let tape = move |stage: Stage, x: f64, seed: f64| {
        let mut d_stage = ::autodiff_runtime::shadow::zero_like(&stage);
        let t = seed / tanh_1;
        let d_sum = t * factor;
        let d_factor = t * sum_1;
        match branch {
            Branch::Arm0 => {}
            Branch::Arm1 => {
                d_stage.gain += d_factor;
            }
            Branch::Arm2(t) => {
                d_stage.gain += d_factor * t;
            }
            Branch::Arm3(t, t_1) => {
                d_stage.gain
                    += d_factor * ::autodiff_runtime::partials::powi_base(t_1, t);
            }
        }
        let mut d_x: f64 = 0.0;
        for k in (0..2).rev() {
            let (t, tape, t_1, tape_1) = records.pop();
            let mut d_x_1 = -0.0;
            weighted_adjoint(
                x,
                &mut d_x_1,
                t_1,
                ::autodiff_runtime::Constant,
                tape_1,
                d_sum,
            );
            weighted_adjoint(
                ::autodiff_runtime::records::copy(&stage.taps[k]),
                &mut d_stage.taps[k],
                t,
                ::autodiff_runtime::Constant,
                tape,
                d_sum,
            );
            d_x += d_x_1;
        }
        let d_x = d_x + d_sum * (1.0 - sum * sum);
        (d_stage, d_x)
    };
    (
        sum_1 * factor / tanh_1,
        ::autodiff_runtime::nested!(tape, (Stage, f64, f64) -> (Stage, f64)),
    )
}
pub fn exchanged_vjp(
    mut stage: Stage,
    other: Stage,
    steps: usize,
    seed: Stage,
) -> (Stage, Stage, Stage) {
    enum Branch1<A, B, C> {
        Then(A, B, C),
        Else,
    }
    enum Branch2<A, B, C> {
        Then,
        Else(A, B, C),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut returns = false;
    let mut trips = 0usize;
    for k in 0..steps {
        let t = stage.gain > 2.0;
        let branch = if t {
            Branch2::Then
        } else {
            let branch = if k % 2 == 0 {
                let t = stage.gain;
                let t_1 = other.gain;
                let t_1 = Stage {
                    gain: t * t_1,
                    ..::core::clone::Clone::clone(&other)
                };
                let t_2 = t_1.clone();
                let zero = ::autodiff_runtime::shadow::zero_like(&stage);
                stage = t_2;
                Branch1::Then(t, t_1, zero)
            } else {
                let t = stage.taps[0];
                stage.gain += t;
                Branch1::Else
            };
            let t = stage.gain;
            let t_1 = stage.taps[1];
            stage.taps[1] = t_1 * t;
            Branch2::Else(t, t_1, branch)
        };
        let trips_1 = trips + 1usize;
        records.push(branch);
        returns = t;
        trips = trips_1;
        if t {
            break;
        }
    }
    let value = if returns { stage.clone() } else { stage.clone() };
    let mut d_stage = ::autodiff_runtime::shadow::zero_like(&stage);
    let mut d_other = ::autodiff_runtime::shadow::zero_like(&other);
    if returns {
        ::autodiff_runtime::Differentiable::accumulate(&mut d_stage, seed);
    } else {
        ::autodiff_runtime::Differentiable::accumulate(&mut d_stage, seed);
    }
    for _ in (0..trips).rev() {
        match records.pop() {
            Branch2::Then => {}
            Branch2::Else(t, t_1, branch) => {
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_stage.taps[1]);
                let t = ::autodiff_runtime::product(t_2, t);
                let t_1 = ::autodiff_runtime::product(t_2, t_1);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_stage.taps[1], t);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_stage.gain, t_1);
                match branch {
                    Branch1::Then(t, t_1, zero) => {
                        let t_2 = other.gain;
                        let t_3 = ::autodiff_runtime::shadow::take(&mut d_stage);
                        d_stage = zero;
                        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
                        ::autodiff_runtime::Differentiable::accumulate(
                            &mut d_place,
                            t_3,
                        );
                        let t_1 = ::autodiff_runtime::shadow::take(&mut d_place.gain);
                        ::core::mem::swap(&mut d_place.gain, &mut d_other.gain);
                        d_other.gain = ::autodiff_runtime::shadow::zero_like(
                            &d_place.gain,
                        );
                        ::autodiff_runtime::shadow::accumulate(&mut d_other, &d_place);
                        let t_2 = ::autodiff_runtime::product(t_1, t_2);
                        {
                            let part = ::autodiff_runtime::product(t_1, t);
                            ::autodiff_runtime::Differentiable::accumulate(
                                &mut d_other.gain,
                                part,
                            );
                        }
                        ::autodiff_runtime::Differentiable::accumulate(
                            &mut d_stage.gain,
                            t_2,
                        );
                    }
                    Branch1::Else => {
                        let t = ::autodiff_runtime::shadow::take(&mut d_stage.gain);
                        ::autodiff_runtime::Differentiable::accumulate(
                            &mut d_stage.gain,
                            t,
                        );
                        ::autodiff_runtime::Differentiable::accumulate(
                            &mut d_stage.taps[0],
                            t,
                        );
                    }
                }
            }
        }
    }
    (value, d_stage, d_other)
}
