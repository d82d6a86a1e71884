pub fn ray_casting_grad(
    spheres: &[Sphere],
    d_spheres: &mut [Sphere],
    dir: Vec3,
    light: Vec3,
) -> (f64, Vec3) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch1<A, B, C, D, E, F, G, H, I, J> {
        Arm0(A, B, C, D, E, F, G, H, I, J),
        Arm1,
    }
    enum Branch2<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch3 {
        Arm0,
        Arm1,
    }
    enum Branch4<A, B, C, D> {
        Arm0(A, B, C, D),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_spheres, spheres, "spheres");
    let origin = Vec3(0.0, 0.0, 0.0);
    let (dir_1, tape) = dir.normalized_augmented();
    let mut closest: Option<Hit> = None;
    let t_1 = spheres.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let t_1 = origin.clone();
        let t_2 = spheres[i].intersect_augmented(t_1.clone(), dir_1.clone());
        let branch = match ::autodiff_runtime::Fallible::into_result(t_2) {
            Ok(received) => {
                let (hit, tape) = received;
                let (t_1, branch) = match &closest {
                    Some(c) => (hit.t < c.t, Branch3::Arm0),
                    None => (true, Branch3::Arm1),
                };
                let branch_1 = if t_1 {
                    let t_1 = Option::Some(hit.clone());
                    let zero = ::autodiff_runtime::shadow::zero_like(&closest);
                    closest = t_1.clone();
                    Branch2::Then(t_1, zero)
                } else {
                    Branch2::Else
                };
                Branch4::Arm0(tape, hit, branch_1, branch)
            }
            Err(_) => Branch4::Arm1,
        };
        records.push(branch);
    }
    let t_2 = closest.clone();
    let (value, branch) = match &t_2 {
        Some(hit) => {
            let (t_1, tape) = hit.normal.dot_augmented(light);
            let diffuse = t_1.max(0.0);
            let t_2 = hit.normal;
            let (t_3, tape_1) = dir_1.reflect_augmented(t_2.clone());
            let (t_4, tape_2) = t_3.dot_augmented(light);
            let max_1 = t_4.max(0.0);
            let spec = max_1.powi(8);
            let t_5 = hit.albedo;
            (
                t_5 * diffuse + 0.3 * spec,
                Branch1::Arm0(
                    t_1,
                    tape,
                    diffuse,
                    t_2,
                    t_3,
                    tape_1,
                    t_4,
                    tape_2,
                    max_1,
                    t_5,
                ),
            )
        }
        None => (0.5 * (dir_1.1 + 1.0), Branch1::Arm1),
    };
    ::autodiff_runtime::shadow::clear(d_spheres, spheres);
    let mut d_dir = ::autodiff_runtime::shadow::zero_like(&dir);
    let mut d_dir_1 = ::autodiff_runtime::shadow::zero_like(&dir_1);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    match branch {
        Branch1::Arm0(t_1, tape, diffuse, t_3, t_4, tape_1, t_5, tape_2, max_1, t_6) => {
            let hit = match &t_2 {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let mut d_hit = match &mut d_place {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_hit.albedo += diffuse;
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
            t_4.dot_adjoint(
                &mut d_argument,
                light,
                ::autodiff_runtime::Constant,
                tape_2,
                if max_1 == t_5 { 2.4 * max_1.powi(7) } else { 0.0 },
            );
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
            dir_1
                .reflect_adjoint(
                    &mut d_dir_1,
                    t_3,
                    &mut d_argument_1,
                    tape_1,
                    d_argument,
                );
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_hit.normal,
                d_argument_1,
            );
            let d_diffuse = t_6;
            if diffuse == t_1 {
                hit.normal
                    .dot_adjoint(
                        &mut d_hit.normal,
                        light,
                        ::autodiff_runtime::Constant,
                        tape,
                        d_diffuse,
                    );
            }
        }
        Branch1::Arm1 => {
            d_dir_1.1 += 0.5;
        }
    }
    let mut d_closest = ::autodiff_runtime::shadow::zero_like(&closest);
    ::autodiff_runtime::shadow::accumulate(&mut d_closest, &d_place);
    for i in (0..t_1).rev() {
        let branch = records.pop();
        let t_1 = origin;
        match branch {
            Branch4::Arm0(tape, hit, branch, branch_1) => {
                let mut d_hit = ::autodiff_runtime::shadow::zero_like(&hit);
                match branch {
                    Branch2::Then(t_1, zero) => {
                        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
                        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_closest);
                        d_closest = zero;
                        let mut d_part = match &mut d_place {
                            Option::Some { 0: part_0 } => part_0,
                            #[allow(unreachable_patterns)]
                            _ => ::core::unreachable!(),
                        };
                        {
                            let part = ::autodiff_runtime::shadow::take(&mut *d_part);
                            ::autodiff_runtime::Differentiable::accumulate(
                                &mut d_hit,
                                part,
                            );
                        }
                    }
                    Branch2::Else => {}
                }
                match branch_1 {
                    Branch3::Arm0 => {}
                    Branch3::Arm1 => {}
                }
                let _ = spheres[i]
                    .intersect_adjoint(
                        &mut d_spheres[i],
                        t_1,
                        ::autodiff_runtime::Constant,
                        dir_1,
                        &mut d_dir_1,
                        tape,
                        d_hit,
                    );
            }
            Branch4::Arm1 => {}
        }
    }
    dir.normalized_adjoint(&mut d_dir, tape, d_dir_1);
    (value, d_dir)
}
#[inline]
pub fn ray_casting_augmented<'tape>(
    spheres: &[Sphere],
    dir: Vec3,
    light: Vec3,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [Sphere], ::core::option::Option < & mut [Sphere] >, Vec3, Vec3, f64)
        -> Vec3
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A, B, C, D, E, F, G, H, I, J> {
        Arm0(A, B, C, D, E, F, G, H, I, J),
        Arm1,
    }
    enum Branch2<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch3 {
        Arm0,
        Arm1,
    }
    enum Branch4<A, B, C, D> {
        Arm0(A, B, C, D),
        Arm1,
    }
    let origin = Vec3(0.0, 0.0, 0.0);
    let (dir_1, tape) = dir.normalized_augmented();
    let tape = tape.keep_tape();
    let mut closest: Option<Hit> = None;
    let t_1 = spheres.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let t_1 = origin.clone();
        let t_2 = spheres[i].intersect_augmented(t_1.clone(), dir_1.clone());
        let branch = match ::autodiff_runtime::Fallible::into_result(t_2) {
            Ok(received) => {
                let (hit, tape) = received;
                let (t_1, branch) = match &closest {
                    Some(c) => (hit.t < c.t, Branch3::Arm0),
                    None => (true, Branch3::Arm1),
                };
                let branch_1 = if t_1 {
                    let t_1 = Option::Some(hit.clone());
                    let zero = ::autodiff_runtime::shadow::zero_like(&closest);
                    closest = t_1.clone();
                    Branch2::Then(t_1, zero)
                } else {
                    Branch2::Else
                };
                Branch4::Arm0(tape.keep_tape(), hit, branch_1, branch)
            }
            Err(_) => Branch4::Arm1,
        };
        records.push(branch);
    }
    let t_1 = closest.clone();
    let (value, branch) = match &t_1 {
        Some(hit) => {
            let (t_1, tape) = hit.normal.dot_augmented(light);
            let diffuse = t_1.max(0.0);
            let t_2 = hit.normal;
            let (t_3, tape_1) = dir_1.reflect_augmented(t_2.clone());
            let (t_4, tape_2) = t_3.dot_augmented(light);
            let max_1 = t_4.max(0.0);
            let spec = max_1.powi(8);
            let t_5 = hit.albedo;
            (
                t_5 * diffuse + 0.3 * spec,
                Branch1::Arm0(
                    t_1,
                    tape.keep_tape(),
                    diffuse,
                    t_2,
                    t_3,
                    tape_1.keep_tape(),
                    t_4,
                    tape_2.keep_tape(),
                    max_1,
                    t_5,
                ),
            )
        }
        None => (0.5 * (dir_1.1 + 1.0), Branch1::Arm1),
    };
    let tape = move |
        spheres: &[Sphere],
        mut d_spheres: ::core::option::Option<&mut [Sphere]>,
        dir: Vec3,
        light: Vec3,
        seed: f64|
    {
        let t_2 = spheres.len();
        let mut d_dir = ::autodiff_runtime::shadow::zero_like(&dir);
        let mut d_dir_1 = ::autodiff_runtime::shadow::zero_like(&dir_1);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        match branch {
            Branch1::Arm0(
                t_2,
                tape,
                diffuse,
                t_3,
                t_4,
                tape_1,
                t_5,
                tape_2,
                max_1,
                t_6,
            ) => {
                let hit = match &t_1 {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let d_spec = seed * 0.3;
                let d_diffuse = seed * t_6;
                let mut d_hit = match &mut d_place {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                d_hit.albedo += seed * diffuse;
                let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
                t_4.dot_adjoint(
                    &mut d_argument,
                    light,
                    ::autodiff_runtime::Constant,
                    tape_2,
                    if max_1 == t_5 { d_spec * (8.0 * max_1.powi(7)) } else { 0.0 },
                );
                let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(
                    &t_3,
                );
                dir_1
                    .reflect_adjoint(
                        &mut d_dir_1,
                        t_3,
                        &mut d_argument_1,
                        tape_1,
                        d_argument,
                    );
                ::autodiff_runtime::Differentiable::accumulate(
                    &mut d_hit.normal,
                    d_argument_1,
                );
                if diffuse == t_2 {
                    hit.normal
                        .dot_adjoint(
                            &mut d_hit.normal,
                            light,
                            ::autodiff_runtime::Constant,
                            tape,
                            d_diffuse,
                        );
                }
            }
            Branch1::Arm1 => {
                d_dir_1.1 += seed * 0.5;
            }
        }
        let mut d_closest = ::autodiff_runtime::shadow::zero_like(&closest);
        ::autodiff_runtime::shadow::accumulate(&mut d_closest, &d_place);
        for i in (0..t_2).rev() {
            let branch = records.pop();
            let t_1 = origin;
            match branch {
                Branch4::Arm0(tape, hit, branch, branch_1) => {
                    let mut d_hit = ::autodiff_runtime::shadow::zero_like(&hit);
                    match branch {
                        Branch2::Then(t_1, zero) => {
                            let mut d_place = ::autodiff_runtime::shadow::zero_like(
                                &t_1,
                            );
                            ::autodiff_runtime::shadow::accumulate(
                                &mut d_place,
                                &d_closest,
                            );
                            d_closest = zero;
                            let mut d_part = match &mut d_place {
                                Option::Some { 0: part_0 } => part_0,
                                #[allow(unreachable_patterns)]
                                _ => ::core::unreachable!(),
                            };
                            {
                                let part = ::autodiff_runtime::shadow::take(&mut *d_part);
                                ::autodiff_runtime::Differentiable::accumulate(
                                    &mut d_hit,
                                    part,
                                );
                            }
                        }
                        Branch2::Else => {}
                    }
                    match branch_1 {
                        Branch3::Arm0 => {}
                        Branch3::Arm1 => {}
                    }
                    let _ = spheres[i]
                        .intersect_adjoint(
                            d_spheres.as_deref_mut().map(|d_spheres| &mut d_spheres[i]),
                            t_1,
                            ::autodiff_runtime::Constant,
                            dir_1,
                            &mut d_dir_1,
                            tape,
                            d_hit,
                        );
                }
                Branch4::Arm1 => {}
            }
        }
        dir.normalized_adjoint(&mut d_dir, tape, d_dir_1);
        d_dir
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [Sphere], ::core::option::Option < & mut [Sphere] >, Vec3, Vec3,
            f64) -> Vec3
        ),
    )
}
