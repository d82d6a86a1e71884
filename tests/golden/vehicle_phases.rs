pub fn vehicle_phases_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch {
        Arm0,
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut phase = Phase::Idle;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 12>::new();
    let mut total: f64 = 0.0;
    for _ in 0..12 {
        let t = x[0];
        let t_1 = x[1];
        let mut saved = ::autodiff_runtime::records::copy(&phase);
        let (t, tape) = phase.next_augmented(t, t_1);
        phase = t;
        let mut saved_1 = ::autodiff_runtime::records::copy(&phase);
        let (t, tape_1) = phase.speed_augmented();
        let total_1 = total + t * x[1];
        let mut saved_2 = ::autodiff_runtime::records::copy(&phase);
        let (t_1, tape_2) = phase.is_moving_augmented();
        let total_2 = if t_1 {
            let total_2 = total_1 + 0.1 * x[0];
            total_2
        } else {
            total_1
        };
        records.push((tape, t, tape_1, t_1, tape_2, saved_2, saved_1, saved));
        total = total_2;
    }
    let t = phase.clone();
    let (total_1, branch) = match &t {
        Phase::Stopped(v) => {
            let total = total + *v;
            (total, Branch::Arm0)
        }
        _ => (total, Branch::Arm1),
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let d_total = match branch {
        Branch::Arm0 => {
            let mut d_v = match &mut d_place {
                Phase::Stopped(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_v += 1.0;
            1.0
        }
        Branch::Arm1 => 1.0,
    };
    let mut d_phase = ::autodiff_runtime::shadow::zero_like(&phase);
    ::autodiff_runtime::shadow::accumulate(&mut d_phase, &d_place);
    let mut d_total_1: f64 = d_total;
    for _ in (0..12).rev() {
        let (tape, t, tape_1, t_1, tape_2, mut saved, mut saved_1, mut saved_2) = records
            .pop();
        let t_2 = x[1];
        let t_3 = x[0];
        let t_4 = x[1];
        let d_total = if t_1 {
            d_x[0] += d_total_1 * 0.1;
            d_total_1
        } else {
            d_total_1
        };
        saved
            .is_moving_adjoint(
                &mut d_phase,
                tape_2,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
        let t_1 = d_total * t_2;
        d_x[1] += d_total * t;
        saved_1.speed_adjoint(&mut d_phase, tape_1, t_1);
        let t = ::autodiff_runtime::shadow::take(&mut d_phase);
        let mut d_argument = -0.0;
        let mut d_argument_1 = -0.0;
        saved_2
            .next_adjoint(
                &mut d_phase,
                t_3,
                &mut d_argument,
                t_4,
                &mut d_argument_1,
                tape,
                t,
            );
        d_x[1] += d_argument_1;
        d_x[0] += d_argument;
        d_total_1 = d_total;
    }
    total_1
}
#[inline]
pub fn vehicle_phases_augmented<'tape>(
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
    enum Branch {
        Arm0,
        Arm1,
    }
    let mut phase = Phase::Idle;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 12>::new();
    let mut total: f64 = 0.0;
    for _ in 0..12 {
        let t = x[0];
        let t_1 = x[1];
        let mut saved = ::autodiff_runtime::records::copy(&phase);
        let (t, tape) = phase.next_augmented(t, t_1);
        phase = t;
        let mut saved_1 = ::autodiff_runtime::records::copy(&phase);
        let (t, tape_1) = phase.speed_augmented();
        let total_1 = total + t * x[1];
        let mut saved_2 = ::autodiff_runtime::records::copy(&phase);
        let (t_1, tape_2) = phase.is_moving_augmented();
        let total_2 = if t_1 {
            let total_2 = total_1 + 0.1 * x[0];
            total_2
        } else {
            total_1
        };
        records
            .push((
                tape.keep_tape(),
                t,
                tape_1.keep_tape(),
                t_1,
                tape_2.keep_tape(),
                saved_2,
                saved_1,
                saved,
            ));
        total = total_2;
    }
    let t = phase.clone();
    let (total_1, branch) = match &t {
        Phase::Stopped(v) => {
            let total = total + *v;
            (total, Branch::Arm0)
        }
        _ => (total, Branch::Arm1),
    };
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        let d_total = seed;
        let d_total_1 = match branch {
            Branch::Arm0 => {
                let mut d_v = match &mut d_place {
                    Phase::Stopped(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_v += d_total;
                d_total
            }
            Branch::Arm1 => d_total,
        };
        let mut d_phase = ::autodiff_runtime::shadow::zero_like(&phase);
        ::autodiff_runtime::shadow::accumulate(&mut d_phase, &d_place);
        let mut d_total: f64 = d_total_1;
        for _ in (0..12).rev() {
            let (tape, t, tape_1, t_1, tape_2, mut saved, mut saved_1, mut saved_2) = records
                .pop();
            let t_2 = x[1];
            let t_3 = x[0];
            let t_4 = x[1];
            let d_total_1 = if t_1 {
                if let Some(d_x) = &mut d_x {
                    d_x[0] += d_total * 0.1;
                }
                d_total
            } else {
                d_total
            };
            saved
                .is_moving_adjoint(
                    &mut d_phase,
                    tape_2,
                    ::autodiff_runtime::Differentiable::zero_like(&t_1),
                );
            let t_1 = d_total_1 * t_2;
            if let Some(d_x) = &mut d_x {
                d_x[1] += d_total_1 * t;
            }
            saved_1.speed_adjoint(&mut d_phase, tape_1, t_1);
            let t = ::autodiff_runtime::shadow::take(&mut d_phase);
            let mut d_argument = -0.0;
            let mut d_argument_1 = -0.0;
            saved_2
                .next_adjoint(
                    &mut d_phase,
                    t_3,
                    &mut d_argument,
                    t_4,
                    &mut d_argument_1,
                    tape,
                    t,
                );
            if let Some(d_x) = &mut d_x {
                d_x[1] += d_argument_1;
            }
            if let Some(d_x) = &mut d_x {
                d_x[0] += d_argument;
            }
            d_total = d_total_1;
        }
    };
    (
        total_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn assigned_phases_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut phase = Phase::Accelerating { v: x[0] };
    let mut saved = ::autodiff_runtime::records::copy(&phase);
    let (total, tape) = phase.speed_augmented();
    let phase_1 = Phase::Cruising {
        v: x[1],
        distance: total.clone(),
    };
    let (t, tape_1) = phase_1.speed_augmented();
    let t_1 = x[0];
    let (t_2, tape_2) = ::autodiff_runtime::operators::mul_augmented(t.clone(), t_1);
    let (total_1, tape_3) = ::autodiff_runtime::operators::add_augmented(
        total.clone(),
        t_2.clone(),
    );
    let t_3 = x[0];
    let t_4 = x[1];
    let phase_2 = Phase::Stopped(t_3 * t_4);
    let (t_5, tape_4) = phase_2.speed_augmented();
    let (value, tape_5) = ::autodiff_runtime::operators::mul_augmented(
        total_1.clone(),
        t_5.clone(),
    );
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_total = ::autodiff_runtime::Differentiable::zero_like(&total_1);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
    ::autodiff_runtime::operators::mul_adjoint(
        total_1,
        &mut d_total,
        t_5,
        &mut d_argument,
        tape_5,
        1.0,
    );
    let mut d_phase = ::autodiff_runtime::shadow::zero_like(&phase_2);
    phase_2.speed_adjoint(&mut d_phase, tape_4, d_argument);
    let d_part = match &mut d_phase {
        Phase::Stopped { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t_5 = *d_part;
    d_x[1] += t_5 * t_3;
    d_x[0] += t_5 * t_4;
    let mut d_total_1 = ::autodiff_runtime::Differentiable::zero_like(&total);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    ::autodiff_runtime::operators::add_adjoint(
        total,
        &mut d_total_1,
        t_2,
        &mut d_argument,
        tape_3,
        d_total,
    );
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
    let mut d_argument_2 = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        t,
        &mut d_argument_1,
        t_1,
        &mut d_argument_2,
        tape_2,
        d_argument,
    );
    d_x[0] += d_argument_2;
    let mut d_phase = ::autodiff_runtime::shadow::zero_like(&phase_1);
    phase_1.speed_adjoint(&mut d_phase, tape_1, d_argument_1);
    let (d_part, mut d_part_1) = match &mut d_phase {
        Phase::Cruising { v: part_0, distance: part_1 } => (part_0, part_1),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t = *d_part;
    ::autodiff_runtime::Differentiable::accumulate(
        &mut d_total_1,
        ::autodiff_runtime::shadow::take(&mut *d_part_1),
    );
    d_x[1] += t;
    let mut d_phase = ::autodiff_runtime::shadow::zero_like(&phase);
    saved.speed_adjoint(&mut d_phase, tape, d_total_1);
    let d_part = match &mut d_phase {
        Phase::Accelerating { v: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    d_x[0] += *d_part;
    value
}
#[inline]
pub fn assigned_phases_augmented<'tape>(
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
    let mut phase = Phase::Accelerating { v: x[0] };
    let mut saved = ::autodiff_runtime::records::copy(&phase);
    let (total, tape) = phase.speed_augmented();
    let tape = tape.keep_tape();
    let phase_1 = Phase::Cruising {
        v: x[1],
        distance: total.clone(),
    };
    let (t, tape_1) = phase_1.speed_augmented();
    let tape_1 = tape_1.keep_tape();
    let (t_1, tape_2) = ::autodiff_runtime::operators::mul_augmented(t.clone(), x[0]);
    let tape_2 = tape_2.keep_tape();
    let (total_1, tape_3) = ::autodiff_runtime::operators::add_augmented(
        total.clone(),
        t_1.clone(),
    );
    let tape_3 = tape_3.keep_tape();
    let phase_2 = Phase::Stopped(x[0] * x[1]);
    let (t_2, tape_4) = phase_2.speed_augmented();
    let tape_4 = tape_4.keep_tape();
    let (value, tape_5) = ::autodiff_runtime::operators::mul_augmented(
        total_1.clone(),
        t_2.clone(),
    );
    let tape_5 = tape_5.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_3 = x[1];
        let t_4 = x[0];
        let t_5 = x[0];
        let mut d_total = ::autodiff_runtime::Differentiable::zero_like(&total_1);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        ::autodiff_runtime::operators::mul_adjoint(
            total_1,
            &mut d_total,
            t_2,
            &mut d_argument,
            tape_5,
            seed,
        );
        let mut d_phase = ::autodiff_runtime::shadow::zero_like(&phase_2);
        phase_2.speed_adjoint(&mut d_phase, tape_4, d_argument);
        let d_part = match &mut d_phase {
            Phase::Stopped { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let t_2 = *d_part;
        if let Some(d_x) = &mut d_x {
            d_x[1] += t_2 * t_4;
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t_2 * t_3;
        }
        let mut d_total_1 = ::autodiff_runtime::Differentiable::zero_like(&total);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        ::autodiff_runtime::operators::add_adjoint(
            total,
            &mut d_total_1,
            t_1,
            &mut d_argument,
            tape_3,
            d_total,
        );
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
        let mut d_argument_2 = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            t,
            &mut d_argument_1,
            t_5,
            &mut d_argument_2,
            tape_2,
            d_argument,
        );
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_argument_2;
        }
        let mut d_phase = ::autodiff_runtime::shadow::zero_like(&phase_1);
        phase_1.speed_adjoint(&mut d_phase, tape_1, d_argument_1);
        let (d_part, mut d_part_1) = match &mut d_phase {
            Phase::Cruising { v: part_0, distance: part_1 } => (part_0, part_1),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let t = *d_part;
        ::autodiff_runtime::Differentiable::accumulate(
            &mut d_total_1,
            ::autodiff_runtime::shadow::take(&mut *d_part_1),
        );
        if let Some(d_x) = &mut d_x {
            d_x[1] += t;
        }
        let mut d_phase = ::autodiff_runtime::shadow::zero_like(&phase);
        saved.speed_adjoint(&mut d_phase, tape, d_total_1);
        let d_part = match &mut d_phase {
            Phase::Accelerating { v: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        if let Some(d_x) = &mut d_x {
            d_x[0] += *d_part;
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
fn clearance_grad(a: Footprint, b: Footprint, gap: f64) -> (f64, f64) {
    enum Branch<A, B, C> {
        Arm0,
        Arm1(A),
        Arm2(B),
        Arm3(C),
    }
    let (value, branch) = match (a, b) {
        (Footprint::Circle { r: r1 }, Footprint::Circle { r: r2 }) => {
            (gap - r1 - r2, Branch::Arm0)
        }
        (Footprint::Circle { r: r }, Footprint::Square(s)) => {
            (gap * r - s, Branch::Arm1(r))
        }
        (Footprint::Square(s), Footprint::Circle { r: r }) => {
            (gap * r - s, Branch::Arm2(r))
        }
        (Footprint::Square(s), Footprint::Square(t)) => {
            let t_1 = s + t;
            (gap * gap / t_1, Branch::Arm3(t_1))
        }
    };
    let d_gap = match branch {
        Branch::Arm0 => 1.0,
        Branch::Arm1(r) => r,
        Branch::Arm2(r) => r,
        Branch::Arm3(t_1) => {
            let t_1 = gap / t_1;
            t_1 + t_1
        }
    };
    (value, d_gap)
}
pub fn clearances_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let shapes = [Footprint::Circle { r: 0.3 }, Footprint::Square(0.7)];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut product: f64 = 1.0;
    for i in 0..2usize {
        let a = shapes[i];
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        let mut product_1: f64 = product;
        for i_1 in 0..2usize {
            let b = shapes[i_1];
            let (t, tape) = clearance_augmented(a, b, x[i]);
            records_1.push((product_1, t, tape));
            product_1 *= t;
        }
        records.push(records_1);
        product = product_1;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_product: f64 = 1.0;
    for i in (0..2usize).rev() {
        let mut records = records.pop();
        let a_1 = shapes[i];
        let mut d_product_1: f64 = d_product;
        for i_1 in (0..2usize).rev() {
            let (product, t, tape) = records.pop();
            let b_1 = shapes[i_1];
            let t_1 = x[i];
            let mut d_argument = -0.0;
            clearance_adjoint(
                a_1,
                ::autodiff_runtime::Constant,
                b_1,
                ::autodiff_runtime::Constant,
                t_1,
                &mut d_argument,
                tape,
                d_product_1 * product,
            );
            d_x[i] += d_argument;
            d_product_1 *= t;
        }
        d_product = d_product_1;
    }
    product
}
#[inline]
pub fn clearances_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let shapes = [Footprint::Circle { r: 0.3 }, Footprint::Square(0.7)];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut product: f64 = 1.0;
    for i in 0..2usize {
        let a = shapes[i];
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        let mut product_1: f64 = product;
        for i_1 in 0..2usize {
            let b = shapes[i_1];
            let (t, tape) = clearance_augmented(a, b, x[i]);
            records_1.push((product_1, t, tape.keep_tape()));
            product_1 *= t;
        }
        records.push(records_1);
        product = product_1;
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let mut d_product: f64 = seed;
        for i in (0..2usize).rev() {
            let mut records = records.pop();
            let a_1 = shapes[i];
            let mut d_product_1: f64 = d_product;
            for i_1 in (0..2usize).rev() {
                let (product, t, tape) = records.pop();
                let b_1 = shapes[i_1];
                let t_1 = x[i];
                let mut d_argument = -0.0;
                clearance_adjoint(
                    a_1,
                    ::autodiff_runtime::Constant,
                    b_1,
                    ::autodiff_runtime::Constant,
                    t_1,
                    &mut d_argument,
                    tape,
                    d_product_1 * product,
                );
                if let Some(d_x) = &mut d_x {
                    d_x[i] += d_argument;
                }
                d_product_1 *= t;
            }
            d_product = d_product_1;
        }
    };
    (
        product,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
