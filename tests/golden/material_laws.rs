fn stiffest_grad(grades: &[f64], d_grades: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_grades, grades, "grades");
    let t = grades.len();
    let mut acc: f64 = f64::NEG_INFINITY;
    for i in 0..t {
        acc = acc.max(grades[i]);
    }
    ::autodiff_runtime::shadow::clear(d_grades, grades);
    let mut d_acc: f64 = if acc == f64::NEG_INFINITY { 0.0 } else { 1.0 };
    for i in 0..t {
        if grades[i] == acc {
            d_grades[i] += d_acc;
            d_acc = 0.0;
        }
    }
    acc
}
fn energy_grad(specimen: &Specimen, d_specimen: &mut Specimen) -> f64 {
    enum Branch<A, B, C> {
        Arm0,
        Arm1(A, B),
        Arm2(C),
    }
    ::autodiff_runtime::shadow::check(d_specimen, specimen, "specimen");
    let mut records = ::autodiff_runtime::records::Records::new();
    let (value, branch) = match &specimen.law {
        Law::Rigid => (0.0, Branch::Arm0),
        Law::Elastic(moduli) => {
            let t = moduli.bulk;
            let t_1 = specimen.strain;
            (t * t_1, Branch::Arm1(t, t_1))
        }
        Law::Layered { grades: grades, .. } => {
            let t = grades.len();
            let mut sum: f64 = -0.0;
            for i in 0..t {
                let (t, tape) = stiffest_augmented(&grades[1..]);
                let t_1 = grades[i];
                let t_2 = specimen.strain;
                records.push((t, tape));
                sum += t * t_1 * t_2;
            }
            (specimen.strain + sum, Branch::Arm2(t))
        }
    };
    ::autodiff_runtime::shadow::clear(d_specimen, specimen);
    match branch {
        Branch::Arm0 => {}
        Branch::Arm1(t, t_1) => {
            d_specimen.strain += ::autodiff_runtime::product(1.0, t);
            let mut d_moduli = match &mut d_specimen.law {
                Law::Elastic(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_moduli.bulk += ::autodiff_runtime::product(1.0, t_1);
        }
        Branch::Arm2(t) => {
            let grades = match &specimen.law {
                Law::Layered { grades: part_0, .. } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_specimen.strain += 1.0;
            let mut d_grades = match &mut d_specimen.law {
                Law::Layered { grades: part_0, .. } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            for i in (0..t).rev() {
                let (t, tape) = records.pop();
                let t_1 = specimen.strain;
                let t_2 = grades[i];
                let t_3 = &grades[1..];
                let t_1 = ::autodiff_runtime::product(1.0, t_1);
                d_specimen.strain += t * t_2;
                let t_2 = ::autodiff_runtime::product(t_1, t_2);
                d_grades[i] += ::autodiff_runtime::product(t_1, t);
                stiffest_adjoint(t_3, &mut d_grades[1..], tape, t_2);
            }
        }
    }
    value
}
#[inline]
fn energy_augmented<'tape>(
    specimen: &Specimen,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Specimen, ::core::option::Option < & mut Specimen >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Arm0,
        Arm1(A, B),
        Arm2(C),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let (value, branch) = match &specimen.law {
        Law::Rigid => (0.0, Branch::Arm0),
        Law::Elastic(moduli) => {
            let t = moduli.bulk;
            let t_1 = specimen.strain;
            (t * t_1, Branch::Arm1(t, t_1))
        }
        Law::Layered { grades: grades, .. } => {
            let t = grades.len();
            let mut sum: f64 = -0.0;
            for i in 0..t {
                let (t, tape) = stiffest_augmented(&grades[1..]);
                let t_1 = grades[i];
                let t_2 = specimen.strain;
                records.push((t, tape.keep_tape()));
                sum += t * t_1 * t_2;
            }
            (specimen.strain + sum, Branch::Arm2(t))
        }
    };
    let tape = move |
        specimen: &Specimen,
        mut d_specimen: ::core::option::Option<&mut Specimen>,
        seed: f64|
    {
        match branch {
            Branch::Arm0 => {}
            Branch::Arm1(t, t_1) => {
                if let Some(d_specimen) = &mut d_specimen {
                    d_specimen.strain += ::autodiff_runtime::product(seed, t);
                }
                let mut d_moduli = match d_specimen
                    .as_deref_mut()
                    .map(|d_specimen| &mut d_specimen.law)
                {
                    Some(Law::Elastic(part_0)) => Some(part_0),
                    _ => None,
                };
                if let Some(d_moduli) = &mut d_moduli {
                    d_moduli.bulk += ::autodiff_runtime::product(seed, t_1);
                }
            }
            Branch::Arm2(t) => {
                let grades = match &specimen.law {
                    Law::Layered { grades: part_0, .. } => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                if let Some(d_specimen) = &mut d_specimen {
                    d_specimen.strain += seed;
                }
                let d_sum = seed;
                for i in (0..t).rev() {
                    let (t, tape) = records.pop();
                    let t_1 = specimen.strain;
                    let t_2 = grades[i];
                    let t_3 = &grades[1..];
                    let t_1 = ::autodiff_runtime::product(d_sum, t_1);
                    if let Some(d_specimen) = &mut d_specimen {
                        d_specimen.strain += d_sum * (t * t_2);
                    }
                    let t_2 = ::autodiff_runtime::product(t_1, t_2);
                    let mut d_grades = match d_specimen
                        .as_deref_mut()
                        .map(|d_specimen| &mut d_specimen.law)
                    {
                        Some(Law::Layered { grades: part_0, .. }) => Some(part_0),
                        _ => None,
                    };
                    if let Some(d_grades) = &mut d_grades {
                        d_grades[i] += ::autodiff_runtime::product(t_1, t);
                    }
                    stiffest_adjoint(
                        t_3,
                        d_grades.as_deref_mut().map(|d_grades| &mut d_grades[1..]),
                        tape,
                        t_2,
                    );
                }
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& Specimen, ::core::option::Option < & mut Specimen >, f64) -> ()
        ),
    )
}
fn compliance_grad(law: &Law, d_law: &mut Law) -> f64 {
    enum Branch<A, B, C, D> {
        Arm0,
        Arm1(A, B),
        Arm2(C, D),
    }
    ::autodiff_runtime::shadow::check(d_law, law, "law");
    let mut records = ::autodiff_runtime::records::Records::new();
    let (value, branch) = match law {
        Law::Rigid => (1.0, Branch::Arm0),
        Law::Layered { moduli: moduli, grades: grades } => {
            let sqrt_1 = moduli.shear.sqrt();
            let t = grades.len();
            let mut sum: f64 = -0.0;
            for _ in 0..t {
                let tanh_1 = (0.3_f64 * moduli.bulk + moduli.shear).tanh();
                records.push(tanh_1);
                sum += tanh_1;
            }
            (sqrt_1 + sum, Branch::Arm1(sqrt_1, t))
        }
        Law::Elastic(moduli) => {
            let t = moduli.shear;
            let t_1 = moduli.bulk;
            let t = t / t_1;
            (t, Branch::Arm2(t_1, t))
        }
    };
    ::autodiff_runtime::shadow::clear(d_law, law);
    match branch {
        Branch::Arm0 => {}
        Branch::Arm1(sqrt_1, t) => {
            let [sum_1, sum_2] = ::autodiff_runtime::sums::sums(
                (0..t).rev(),
                |_| {
                    let tanh_1 = records.pop();
                    let t = 1.0 - tanh_1 * tanh_1;
                    [t, t * 0.3]
                },
            );
            let (mut d_moduli, _) = match &mut *d_law {
                Law::Layered { moduli: part_0, grades: _ } => (part_0, ()),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            if 0 < t {
                d_moduli.shear += sum_1;
                d_moduli.bulk += sum_2;
            }
            d_moduli.shear += 0.5 / sqrt_1;
        }
        Branch::Arm2(t, t_1) => {
            let t = 1.0 / t;
            let mut d_moduli = match &mut *d_law {
                Law::Elastic(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_moduli.bulk -= t_1 * t;
            d_moduli.shear += 1.0 * t;
        }
    }
    value
}
pub fn material_laws_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let moduli = Moduli { shear: x[0], bulk: x[1] };
    let t = x[2];
    let t_1 = x[0];
    let t_2 = x[1];
    let layered = Law::Layered {
        moduli: moduli.clone(),
        grades: [t, t_1 * t_2, x[1]],
    };
    let t = Law::Elastic(moduli.clone());
    let t_3 = [Law::Rigid, t.clone(), layered.clone()];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut sum: f64 = 0.0;
    for i in 0..3usize {
        let (t, tape) = compliance_augmented(&t_3[i]);
        let sum_1 = sum + t;
        let t = t_3[i].clone();
        let t_1 = Specimen {
            law: t.clone(),
            strain: x[2],
        };
        let (t_2, tape_1) = energy_augmented(&t_1);
        records.push((tape, t, t_1, tape_1));
        sum = sum_1 + t_2;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
    for i in (0..3usize).rev() {
        let (tape, t, t_1, tape_1) = records.pop();
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_1);
        energy_adjoint(&t_1, &mut d_place_1, tape_1, 1.0);
        let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_place_1.law);
        d_x[2] += d_place_1.strain;
        ::autodiff_runtime::shadow::accumulate(&mut d_place[i], &d_place_2);
        compliance_adjoint(&t_3[i], &mut d_place[i], tape, 1.0);
    }
    let mut d_layered = ::autodiff_runtime::shadow::zero_like(&layered);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_place[1]);
    ::autodiff_runtime::shadow::accumulate(&mut d_layered, &d_place[2]);
    let mut d_moduli = ::autodiff_runtime::shadow::zero_like(&moduli);
    let d_part = match &mut d_place_1 {
        Law::Elastic { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    ::autodiff_runtime::shadow::accumulate(&mut d_moduli, d_part);
    let mut d_place = [-0.0; 3];
    let (d_part, d_part_1) = match &mut d_layered {
        Law::Layered { moduli: part_0, grades: part_1 } => (part_0, part_1),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    ::autodiff_runtime::shadow::accumulate(&mut d_moduli, d_part);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, d_part_1);
    let t = d_place[0];
    let t_3 = d_place[1];
    let t_4 = d_place[2];
    d_x[2] += t;
    let t = d_moduli.shear;
    d_x[1] += t_4 + t_3 * t_1 + d_moduli.bulk;
    d_x[0] += t_3 * t_2 + t;
    sum
}
#[inline]
pub fn material_laws_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let moduli = Moduli { shear: x[0], bulk: x[1] };
    let layered = Law::Layered {
        moduli: moduli.clone(),
        grades: [x[2], x[0] * x[1], x[1]],
    };
    let t = Law::Elastic(moduli.clone());
    let t_1 = [Law::Rigid, t.clone(), layered.clone()];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut sum: f64 = 0.0;
    for i in 0..3usize {
        let (t, tape) = compliance_augmented(&t_1[i]);
        let sum_1 = sum + t;
        let t = t_1[i].clone();
        let t_1 = Specimen {
            law: t.clone(),
            strain: x[2],
        };
        let (t_2, tape_1) = energy_augmented(&t_1);
        records.push((tape.keep_tape(), t, t_1, tape_1.keep_tape()));
        sum = sum_1 + t_2;
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_2 = x[1];
        let t_3 = x[0];
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        let d_sum = seed;
        for i in (0..3usize).rev() {
            let (tape, t, t_2, tape_1) = records.pop();
            let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_2);
            energy_adjoint(&t_2, &mut d_place_1, tape_1, d_sum);
            let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t);
            ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_place_1.law);
            if let Some(d_x) = &mut d_x {
                d_x[2] += d_place_1.strain;
            }
            ::autodiff_runtime::shadow::accumulate(&mut d_place[i], &d_place_2);
            compliance_adjoint(&t_1[i], &mut d_place[i], tape, d_sum);
        }
        let mut d_layered = ::autodiff_runtime::shadow::zero_like(&layered);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_place[1]);
        ::autodiff_runtime::shadow::accumulate(&mut d_layered, &d_place[2]);
        let mut d_moduli = ::autodiff_runtime::shadow::zero_like(&moduli);
        let d_part = match &mut d_place_1 {
            Law::Elastic { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        ::autodiff_runtime::shadow::accumulate(&mut d_moduli, d_part);
        let mut d_place = [-0.0; 3];
        let (d_part, d_part_1) = match &mut d_layered {
            Law::Layered { moduli: part_0, grades: part_1 } => (part_0, part_1),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        ::autodiff_runtime::shadow::accumulate(&mut d_moduli, d_part);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, d_part_1);
        let t = d_place[0];
        let t_1 = d_place[1];
        let t_4 = d_place[2];
        if let Some(d_x) = &mut d_x {
            d_x[2] += t;
        }
        let t = d_moduli.shear;
        if let Some(d_x) = &mut d_x {
            d_x[1] += t_4 + t_1 * t_3 + d_moduli.bulk;
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t_1 * t_2 + t;
        }
    };
    (
        sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
fn relaxed_grad(strain: f64, loads: &[f64], d_loads: &mut [f64]) -> Option<(f64, f64)> {
    ::autodiff_runtime::shadow::check(d_loads, loads, "loads");
    let (value, t, t_1) = if strain > 1.5 {
        return None;
    } else {
        let t = 0.5 * strain;
        let t_1 = loads[0];
        (t * t_1 + loads[1], t, t_1)
    };
    ::autodiff_runtime::shadow::clear(d_loads, loads);
    d_loads[1] += 1.0;
    d_loads[0] += t;
    let d_strain = t_1 * 0.5;
    Some((value, d_strain))
}
pub fn relaxation_grad(x: &[f64], d_x: &mut [f64], steps: usize) -> f64 {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut checkpoints = ::autodiff_runtime::records::Checkpoints::new();
    let mut loads = [x[0], x[1]];
    for i in 0..steps {
        if checkpoints.is_due() {
            let loads = ::autodiff_runtime::records::copy(&loads);
            checkpoints.push((loads, i));
        }
        let t = loads[0];
        let t_1 = &loads[..];
        let (t_2, t_3) = match ::autodiff_runtime::Fallible::into_result(
            relaxed(t, t_1),
        ) {
            Ok(received) => (true, received),
            Err(_) => (false, 0.0),
        };
        let t = if t_2 { t_3 } else { 0.375 };
        loads[0] = t.sin() + x[1];
    }
    let value = loads[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_loads = [-0.0; 2];
    d_loads[0] += 1.0;
    for _ in 0..checkpoints.segments() {
        let steps_1 = checkpoints.steps();
        let (mut loads, _) = checkpoints.pop();
        for _ in 0..steps_1 {
            let t = loads[0];
            let t_1 = &loads[..];
            let saved = ::autodiff_runtime::records::copy(t_1);
            let t_2 = relaxed_augmented(t, t_1);
            let (t_2, t_3, branch) = match ::autodiff_runtime::Fallible::into_result(
                t_2,
            ) {
                Ok(received) => {
                    let (t, tape) = received;
                    (true, t, Branch::Arm0(tape))
                }
                Err(_) => (false, 0.0, Branch::Arm1),
            };
            let t_1 = if t_2 { t_3 } else { 0.375 };
            loads[0] = t_1.sin() + x[1];
            records.push((t, t_2, t_1, saved, branch));
        }
        let mut sum: f64 = -0.0;
        for _ in (0..steps_1).rev() {
            let (t, t_1, t_2, saved, branch) = records.pop();
            let d_sin = ::autodiff_runtime::shadow::take(&mut d_loads[0]);
            let t_2 = d_sin * t_2.cos();
            let t_1 = if t_1 { t_2 } else { -0.0 };
            let t_2 = match branch {
                Branch::Arm0(tape) => {
                    let mut d_argument = -0.0;
                    let _ = relaxed_adjoint(
                        t,
                        &mut d_argument,
                        &saved,
                        &mut d_loads[..],
                        tape,
                        t_1,
                    );
                    d_argument
                }
                Branch::Arm1 => -0.0,
            };
            d_loads[0] += t_2;
            sum += d_sin;
        }
        if 0 < steps_1 {
            d_x[1] += sum;
        }
    }
    let t = d_loads[0];
    d_x[1] += d_loads[1];
    d_x[0] += t;
    value
}
#[inline]
pub fn relaxation_augmented<'tape>(
    x: &[f64],
    steps: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, usize, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let mut loads = [x[0], x[1]];
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..steps));
    for _ in 0..steps {
        let t = loads[0];
        let t_1 = &loads[..];
        let saved = ::autodiff_runtime::records::copy(t_1);
        let t_2 = relaxed_augmented(t, t_1);
        let (t_2, t_3, branch) = match ::autodiff_runtime::Fallible::into_result(t_2) {
            Ok(received) => {
                let (t, tape) = received;
                (true, t, Branch::Arm0(tape.keep_tape()))
            }
            Err(_) => (false, 0.0, Branch::Arm1),
        };
        let t_1 = if t_2 { t_3 } else { 0.375 };
        loads[0] = t_1.sin() + x[1];
        records.push((t, t_2, t_1, saved, branch));
    }
    let value = loads[0];
    let tape = move |
        mut d_x: ::core::option::Option<&mut [f64]>,
        steps: usize,
        seed: f64|
    {
        let mut d_loads = [-0.0; 2];
        d_loads[0] += seed;
        let mut sum: f64 = -0.0;
        for _ in (0..steps).rev() {
            let (t, t_1, t_2, saved, branch) = records.pop();
            let d_sin = ::autodiff_runtime::shadow::take(&mut d_loads[0]);
            let t_2 = d_sin * t_2.cos();
            let t_1 = if t_1 { t_2 } else { -0.0 };
            let t_2 = match branch {
                Branch::Arm0(tape) => {
                    let mut d_argument = -0.0;
                    let _ = relaxed_adjoint(
                        t,
                        &mut d_argument,
                        &saved,
                        &mut d_loads[..],
                        tape,
                        t_1,
                    );
                    d_argument
                }
                Branch::Arm1 => -0.0,
            };
            d_loads[0] += t_2;
            sum += d_sin;
        }
        if 0 < steps {
            if let Some(d_x) = &mut d_x {
                d_x[1] += sum;
            }
        }
        let t = d_loads[0];
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_loads[1];
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t;
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, usize, f64) -> ()
        ),
    )
}
