fn damp_vjp(part: &mut f64, d_part: &mut f64, rate: f64) -> ((), f64) {
    let exp_1 = (-rate).exp();
    let t = *part * exp_1;
    *part = t;
    let t_1 = ::autodiff_runtime::shadow::take(&mut *d_part);
    *d_part += t_1 * exp_1;
    let d_rate = -(t_1 * t);
    ((), d_rate)
}
#[inline]
fn damp_augmented(
    part: &mut f64,
    rate: f64,
) -> ((), ::autodiff_runtime::tape!((& mut f64) -> f64)) {
    let exp_1 = (-rate).exp();
    let t = *part;
    *part = t * exp_1;
    (
        (),
        move |d_part: &mut f64| {
            let t_1 = ::autodiff_runtime::shadow::take(&mut *d_part);
            *d_part += t_1 * exp_1;
            let d_rate = -(t_1 * (t * exp_1));
            d_rate
        },
    )
}
fn heated_vjp(mut system: System, force: f64, seed: System) -> (System, System, f64) {
    let t = system.body.position;
    system.energy += force * t;
    let value = system.clone();
    let mut d_system = ::autodiff_runtime::shadow::zero_like(&system);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_system, seed);
    let t_1 = ::autodiff_runtime::shadow::take(&mut d_system.energy);
    d_system.energy += t_1;
    let d_force = ::autodiff_runtime::product(t_1, t);
    d_system.body.position += t_1 * force;
    (value, d_system, d_force)
}
pub fn replaced_state_grad(mut system: System, force: f64) -> (f64, System, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    for _ in 0..2 {
        let saved = ::autodiff_runtime::records::copy(&system);
        let (t, tape) = heated_augmented(system.clone(), force);
        system = t;
        let mut saved_1 = ::autodiff_runtime::records::copy(&system.body);
        let (t, tape_1) = system.body.pushed_augmented(force);
        let mut saved_2 = ::autodiff_runtime::records::copy(&system.body.spin[1]);
        let saved_3 = ::autodiff_runtime::records::copy(&system.energy);
        let (t_1, tape_2) = damp_augmented(
            &mut system.body.spin[1],
            ::autodiff_runtime::records::copy(&system.energy),
        );
        records.push((tape, t, tape_1, t_1, tape_2, saved_2, saved_3, saved_1, saved));
    }
    let mut saved = ::autodiff_runtime::records::copy(&system.energy);
    let (t, tape) = damp_augmented(&mut system.energy, force);
    let t_1 = system.energy;
    let t_2 = system.body.position;
    let t_3 = system.body.spin[1];
    let mut d_system = ::autodiff_runtime::shadow::zero_like(&system);
    d_system.body.spin[1] += 1.0;
    d_system.body.position += ::autodiff_runtime::product(1.0, t_1);
    d_system.energy += ::autodiff_runtime::product(1.0, t_2);
    let mut d_force = -0.0;
    damp_adjoint(
        &mut saved,
        &mut d_system.energy,
        force,
        &mut d_force,
        tape,
        ::autodiff_runtime::Differentiable::zero_like(&t),
    );
    let mut d_force_1: f64 = d_force;
    for _ in (0..2).rev() {
        let (tape, t, tape_1, t_4, tape_2, mut saved, saved_1, mut saved_2, saved_3) = records
            .pop();
        let mut d_again = ::autodiff_runtime::shadow::zero_like(&saved_1);
        damp_adjoint(
            &mut saved,
            &mut d_system.body.spin[1],
            saved_1,
            &mut d_again,
            tape_2,
            ::autodiff_runtime::Differentiable::zero_like(&t_4),
        );
        ::autodiff_runtime::shadow::accumulate(&mut d_system.energy, &d_again);
        let mut d_force = -0.0;
        saved_2
            .pushed_adjoint(
                &mut d_system.body,
                force,
                &mut d_force,
                tape_1,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        let t = ::autodiff_runtime::shadow::take(&mut d_system);
        let mut d_force_2 = -0.0;
        heated_adjoint(saved_3, &mut d_system, force, &mut d_force_2, tape, t);
        d_force_1 += d_force + d_force_2;
    }
    (t_1 * t_2 + t_3, d_system, d_force_1)
}
#[inline]
pub fn replaced_state_augmented<'tape>(
    mut system: System,
    force: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!('tape, (System, f64, f64) -> (System, f64)),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    for _ in 0..2 {
        let saved = ::autodiff_runtime::records::copy(&system);
        let (t, tape) = heated_augmented(system.clone(), force);
        system = t;
        let mut saved_1 = ::autodiff_runtime::records::copy(&system.body);
        let (t, tape_1) = system.body.pushed_augmented(force);
        let mut saved_2 = ::autodiff_runtime::records::copy(&system.body.spin[1]);
        let saved_3 = ::autodiff_runtime::records::copy(&system.energy);
        let (t_1, tape_2) = damp_augmented(
            &mut system.body.spin[1],
            ::autodiff_runtime::records::copy(&system.energy),
        );
        records
            .push((
                tape.keep_tape(),
                t,
                tape_1.keep_tape(),
                t_1,
                tape_2.keep_tape(),
                saved_2,
                saved_3,
                saved_1,
                saved,
            ));
    }
    let mut saved = ::autodiff_runtime::records::copy(&system.energy);
    let (t, tape) = damp_augmented(&mut system.energy, force);
    let tape = tape.keep_tape();
    let t_1 = system.energy;
    let t_2 = system.body.position;
    let t_3 = system.body.spin[1];
    let tape = move |system: System, force: f64, seed: f64| {
        let mut d_system = ::autodiff_runtime::shadow::zero_like(&system);
        d_system.body.spin[1] += seed;
        d_system.body.position += ::autodiff_runtime::product(seed, t_1);
        d_system.energy += ::autodiff_runtime::product(seed, t_2);
        let mut d_force = -0.0;
        damp_adjoint(
            &mut saved,
            &mut d_system.energy,
            force,
            &mut d_force,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        let mut d_force_1: f64 = d_force;
        for _ in (0..2).rev() {
            let (
                tape,
                t,
                tape_1,
                t_1,
                tape_2,
                mut saved,
                saved_1,
                mut saved_2,
                saved_3,
            ) = records.pop();
            let mut d_again = ::autodiff_runtime::shadow::zero_like(&saved_1);
            damp_adjoint(
                &mut saved,
                &mut d_system.body.spin[1],
                saved_1,
                &mut d_again,
                tape_2,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
            ::autodiff_runtime::shadow::accumulate(&mut d_system.energy, &d_again);
            let mut d_force = -0.0;
            saved_2
                .pushed_adjoint(
                    &mut d_system.body,
                    force,
                    &mut d_force,
                    tape_1,
                    ::autodiff_runtime::Differentiable::zero_like(&t),
                );
            let t = ::autodiff_runtime::shadow::take(&mut d_system);
            let mut d_force_2 = -0.0;
            heated_adjoint(saved_3, &mut d_system, force, &mut d_force_2, tape, t);
            d_force_1 += d_force + d_force_2;
        }
        (d_system, d_force_1)
    };
    (
        t_1 * t_2 + t_3,
        ::autodiff_runtime::nested!(tape, (System, f64, f64) -> (System, f64)),
    )
}
fn heated_once_grad(system: System, force: f64) -> (f64, System, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    let (t, tape) = heated_augmented(system.clone(), force);
    let mut hot = t;
    let mut saved = ::autodiff_runtime::records::copy(&hot.body.spin[0]);
    let (t, tape_1) = damp_augmented(&mut hot.body.spin[0], force);
    let mut saved_1 = ::autodiff_runtime::records::copy(&hot.body);
    let (t_1, tape_2) = hot.body.pushed_augmented(force);
    let t_2 = force * force;
    let saved_2 = ::autodiff_runtime::records::copy(&hot);
    let (t_3, tape_3) = heated_augmented(hot.clone(), t_2);
    hot = t_3;
    let t_3 = hot.energy;
    let t_4 = hot.body.spin[0];
    let mut d_system = ::autodiff_runtime::shadow::zero_like(&system);
    let mut d_hot = ::autodiff_runtime::shadow::zero_like(&hot);
    d_hot.body.spin[0] += ::autodiff_runtime::product(1.0, t_3);
    d_hot.energy += t_4;
    let t_5 = ::autodiff_runtime::shadow::take(&mut d_hot);
    let mut d_argument = -0.0;
    heated_adjoint(saved_2, &mut d_hot, t_2, &mut d_argument, tape_3, t_5);
    let t_2 = d_argument * force;
    let mut d_force = -0.0;
    saved_1
        .pushed_adjoint(
            &mut d_hot.body,
            force,
            &mut d_force,
            tape_2,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
    let mut d_force_1 = -0.0;
    damp_adjoint(
        &mut saved,
        &mut d_hot.body.spin[0],
        force,
        &mut d_force_1,
        tape_1,
        ::autodiff_runtime::Differentiable::zero_like(&t),
    );
    let t = d_hot;
    let mut d_force_2 = -0.0;
    heated_adjoint(system, &mut d_system, force, &mut d_force_2, tape, t);
    let d_force = t_2 + t_2 + d_force + d_force_1 + d_force_2;
    (t_3 * t_4, d_system, d_force)
}
#[inline]
fn heated_once_augmented<'tape>(
    system: System,
    force: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!('tape, (System, f64, f64) -> (System, f64)),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = heated_augmented(system.clone(), force);
    let tape = tape.keep_tape();
    let mut hot = t;
    let mut saved = ::autodiff_runtime::records::copy(&hot.body.spin[0]);
    let (t, tape_1) = damp_augmented(&mut hot.body.spin[0], force);
    let tape_1 = tape_1.keep_tape();
    let mut saved_1 = ::autodiff_runtime::records::copy(&hot.body);
    let (t_1, tape_2) = hot.body.pushed_augmented(force);
    let tape_2 = tape_2.keep_tape();
    let saved_2 = ::autodiff_runtime::records::copy(&hot);
    let (t_2, tape_3) = heated_augmented(hot.clone(), force * force);
    let tape_3 = tape_3.keep_tape();
    hot = t_2;
    let t_2 = hot.energy;
    let t_3 = hot.body.spin[0];
    let tape = move |system: System, force: f64, seed: f64| {
        let t_4 = hot.body.spin[0];
        let t_5 = hot.energy;
        let t_6 = force * force;
        let mut d_system = ::autodiff_runtime::shadow::zero_like(&system);
        let mut d_hot = ::autodiff_runtime::shadow::zero_like(&hot);
        d_hot.body.spin[0] += ::autodiff_runtime::product(seed, t_5);
        d_hot.energy += seed * t_4;
        let t_4 = ::autodiff_runtime::shadow::take(&mut d_hot);
        let mut d_argument = -0.0;
        heated_adjoint(saved_2, &mut d_hot, t_6, &mut d_argument, tape_3, t_4);
        let t_4 = d_argument * force;
        let mut d_force = -0.0;
        saved_1
            .pushed_adjoint(
                &mut d_hot.body,
                force,
                &mut d_force,
                tape_2,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
        let mut d_force_1 = -0.0;
        damp_adjoint(
            &mut saved,
            &mut d_hot.body.spin[0],
            force,
            &mut d_force_1,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        let t = d_hot;
        let mut d_force_2 = -0.0;
        heated_adjoint(system, &mut d_system, force, &mut d_force_2, tape, t);
        let d_force = t_4 + t_4 + d_force + d_force_1 + d_force_2;
        (d_system, d_force)
    };
    (t_2 * t_3, ::autodiff_runtime::nested!(tape, (System, f64, f64) -> (System, f64)))
}
