fn at_vjp(ray: &Ray, d_ray: &mut Ray, t: f64, seed: Vec3) -> (Vec3, f64) {
    ::autodiff_runtime::shadow::check(d_ray, ray, "ray");
    let t_1 = ray.direction;
    let (t_2, tape) = ::autodiff_runtime::operators::mul_augmented(t_1, t);
    let t_3 = ray.origin;
    let (value, tape_1) = ::autodiff_runtime::operators::add_augmented(t_3, t_2.clone());
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    ::autodiff_runtime::operators::add_adjoint(
        t_3,
        &mut d_argument,
        t_2,
        &mut d_argument_1,
        tape_1,
        seed,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_ray.origin, d_argument);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    let mut d_t = -0.0;
    ::autodiff_runtime::operators::mul_adjoint(
        t_1,
        &mut d_argument,
        t,
        &mut d_t,
        tape,
        d_argument_1,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_ray.direction, d_argument);
    (value, d_t)
}
#[inline]
fn at_augmented<'tape>(
    ray: &Ray,
    t: f64,
) -> (
    Vec3,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Ray, ::core::option::Option < & mut Ray >, f64, Vec3) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t_1, tape) = ::autodiff_runtime::operators::mul_augmented(ray.direction, t);
    let tape = tape.keep_tape();
    let (value, tape_1) = ::autodiff_runtime::operators::add_augmented(
        ray.origin,
        t_1.clone(),
    );
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        ray: &Ray,
        mut d_ray: ::core::option::Option<&mut Ray>,
        t: f64,
        seed: Vec3|
    {
        let t_2 = ray.origin;
        let t_3 = ray.direction;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        ::autodiff_runtime::operators::add_adjoint(
            t_2,
            &mut d_argument,
            t_1,
            &mut d_argument_1,
            tape_1,
            seed,
        );
        if let Some(d_ray) = &mut d_ray {
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_ray.origin,
                d_argument,
            );
        }
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        let mut d_t = -0.0;
        ::autodiff_runtime::operators::mul_adjoint(
            t_3,
            &mut d_argument,
            t,
            &mut d_t,
            tape,
            d_argument_1,
        );
        if let Some(d_ray) = &mut d_ray {
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_ray.direction,
                d_argument,
            );
        }
        d_t
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& Ray, ::core::option::Option < & mut Ray >, f64, Vec3) -> f64
        ),
    )
}
fn hit_grad(ray: &Ray, d_ray: &mut Ray, centre: Vec3) -> Option<(f64, Vec3)> {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_ray, ray, "ray");
    let (from_centre, tape) = ::autodiff_runtime::operators::sub_augmented(
        ::autodiff_runtime::records::copy(&ray.origin),
        centre.clone(),
    );
    let (a, tape_1) = ray.direction.dot_augmented(&ray.direction);
    let (t, tape_2) = from_centre.dot_augmented(&ray.direction);
    let b = 2.0 * t;
    let (t, tape_3) = from_centre.dot_augmented(&from_centre);
    let c = t - 1.0;
    let t = 4.0 * a;
    let discriminant = b * b - t * c;
    let (value, sqrt_discriminant, t_1, t_2) = if discriminant < 0.0 {
        return None;
    } else {
        let sqrt_discriminant = discriminant.sqrt();
        let t = 2.0 * a;
        let t_1 = (-b - sqrt_discriminant) / t;
        (t_1, sqrt_discriminant, t, t_1)
    };
    ::autodiff_runtime::shadow::clear(d_ray, ray);
    let mut d_centre = ::autodiff_runtime::shadow::zero_like(&centre);
    let t_1 = 1.0 / t_1;
    let recip_sqrt_discriminant = 1.0 / sqrt_discriminant;
    let t_3 = 0.5 * recip_sqrt_discriminant * t_1;
    let d_c = t_3 * t;
    let d_a = t_3 * c * 4.0 - t_2 * t_1 * 2.0;
    let d_b = -t_1 - recip_sqrt_discriminant * t_1 * b;
    let mut d_from_centre = ::autodiff_runtime::Differentiable::zero_like(&from_centre);
    let mut d_from_centre_1 = ::autodiff_runtime::Differentiable::zero_like(
        &from_centre,
    );
    from_centre
        .dot_adjoint(
            &mut d_from_centre,
            &from_centre,
            &mut d_from_centre_1,
            tape_3,
            d_c,
        );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_from_centre, d_from_centre_1);
    let t = d_b * 2.0;
    let mut d_from_centre_1 = ::autodiff_runtime::Differentiable::zero_like(
        &from_centre,
    );
    from_centre
        .dot_adjoint(
            &mut d_from_centre_1,
            &ray.direction,
            &mut d_ray.direction,
            tape_2,
            t,
        );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_from_centre, d_from_centre_1);
    let mut d_again = ::autodiff_runtime::shadow::zero_like(&ray.direction);
    ray.direction
        .dot_adjoint(&mut d_ray.direction, &ray.direction, &mut d_again, tape_1, d_a);
    ::autodiff_runtime::shadow::accumulate(&mut d_ray.direction, &d_again);
    ::autodiff_runtime::operators::sub_adjoint(
        ::autodiff_runtime::records::copy(&ray.origin),
        &mut d_ray.origin,
        centre,
        &mut d_centre,
        tape,
        d_from_centre,
    );
    Some((value, d_centre))
}
#[inline]
#[allow(clippy::type_complexity)]
fn hit_augmented<'tape>(
    ray: &Ray,
    centre: Vec3,
) -> Option<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& Ray, ::core::option::Option < & mut Ray >, Vec3, f64) -> Vec3
        ),
    ),
> {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (from_centre, tape) = ::autodiff_runtime::operators::sub_augmented(
        ::autodiff_runtime::records::copy(&ray.origin),
        centre.clone(),
    );
    let tape = tape.keep_tape();
    let (a, tape_1) = ray.direction.dot_augmented(&ray.direction);
    let tape_1 = tape_1.keep_tape();
    let (t, tape_2) = from_centre.dot_augmented(&ray.direction);
    let tape_2 = tape_2.keep_tape();
    let b = 2.0 * t;
    let (t, tape_3) = from_centre.dot_augmented(&from_centre);
    let tape_3 = tape_3.keep_tape();
    let c = t - 1.0;
    let t = 4.0 * a;
    let discriminant = b * b - t * c;
    let (value, sqrt_discriminant, t_1, t_2) = if discriminant < 0.0 {
        return None;
    } else {
        let sqrt_discriminant = discriminant.sqrt();
        let t = 2.0 * a;
        let t_1 = (-b - sqrt_discriminant) / t;
        (t_1, sqrt_discriminant, t, t_1)
    };
    let tape = move |
        ray: &Ray,
        mut d_ray: ::core::option::Option<&mut Ray>,
        centre: Vec3,
        seed: f64|
    {
        let mut d_centre = ::autodiff_runtime::shadow::zero_like(&centre);
        let t_1 = seed / t_1;
        let recip_sqrt_discriminant = 1.0 / sqrt_discriminant;
        let t_3 = t_1 * (0.5 * recip_sqrt_discriminant);
        let d_c = t_3 * t;
        let d_a = t_3 * c * 4.0 - t_1 * t_2 * 2.0;
        let d_b = -t_1 - t_1 * recip_sqrt_discriminant * b;
        let mut d_from_centre = ::autodiff_runtime::Differentiable::zero_like(
            &from_centre,
        );
        let mut d_from_centre_1 = ::autodiff_runtime::Differentiable::zero_like(
            &from_centre,
        );
        from_centre
            .dot_adjoint(
                &mut d_from_centre,
                &from_centre,
                &mut d_from_centre_1,
                tape_3,
                d_c,
            );
        ::autodiff_runtime::Differentiable::accumulate(
            &mut d_from_centre,
            d_from_centre_1,
        );
        let t = d_b * 2.0;
        let mut d_from_centre_1 = ::autodiff_runtime::Differentiable::zero_like(
            &from_centre,
        );
        from_centre
            .dot_adjoint(
                &mut d_from_centre_1,
                &ray.direction,
                d_ray.as_deref_mut().map(|d_ray| &mut d_ray.direction),
                tape_2,
                t,
            );
        ::autodiff_runtime::Differentiable::accumulate(
            &mut d_from_centre,
            d_from_centre_1,
        );
        let mut d_again = ::autodiff_runtime::shadow::zero_like(&ray.direction);
        ray.direction
            .dot_adjoint(
                d_ray.as_deref_mut().map(|d_ray| &mut d_ray.direction),
                &ray.direction,
                &mut d_again,
                tape_1,
                d_a,
            );
        if let Some(d_ray) = &mut d_ray {
            ::autodiff_runtime::shadow::accumulate(&mut d_ray.direction, &d_again);
        }
        ::autodiff_runtime::operators::sub_adjoint(
            ::autodiff_runtime::records::copy(&ray.origin),
            d_ray.as_deref_mut().map(|d_ray| &mut d_ray.origin),
            centre,
            &mut d_centre,
            tape,
            d_from_centre,
        );
        d_centre
    };
    Some((
        value,
        ::autodiff_runtime::nested!(
            tape, (& Ray, ::core::option::Option < & mut Ray >, Vec3, f64) -> Vec3
        ),
    ))
}
pub fn fields_of_vectors_grad(
    pose: &Pose,
    d_pose: &mut Pose,
    ray: &Ray,
    d_ray: &mut Ray,
) -> Option<f64> {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_pose, pose, "pose");
    ::autodiff_runtime::shadow::check(d_ray, ray, "ray");
    let (seen, tape) = pose.applied_augmented(ray);
    let (t_1, tape_1) = pose.centre_augmented();
    let (distance, tape_2) = hit_augmented(&seen, t_1.clone())?;
    let t_2 = pose.scale;
    let t_3 = ray.direction;
    let (turned, tape_3) = ::autodiff_runtime::operators::mul_augmented(t_2, t_3);
    let origin: Vec3 = ray.origin;
    let direction: Vec3 = ray.direction;
    let mut end = ray.origin;
    let t_4 = [0.5, 1.5];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    for i in 0..2usize {
        let t = t_4[i];
        let t_1 = end.clone();
        let (t_2, tape) = ::autodiff_runtime::operators::mul_augmented(
            seen.direction,
            t,
        );
        let (t_3, tape_1) = ::autodiff_runtime::operators::add_augmented(
            t_1,
            t_2.clone(),
        );
        end = t_3;
        records.push((t_1, t_2, tape, tape_1));
    }
    let (t_5, tape_4) = at_augmented(ray, distance);
    let t_6 = pose.translation;
    let (t_7, tape_5) = ::autodiff_runtime::operators::sub_augmented(t_5, t_6);
    let (t_8, tape_6) = t_7.norm_augmented();
    let (t_9, tape_7) = turned.norm_augmented();
    let (t_10, tape_8) = ::autodiff_runtime::operators::mul_augmented(
        t_9.clone(),
        distance,
    );
    let (t_11, tape_9) = (&end).norm_augmented();
    let (t_12, tape_10) = ::autodiff_runtime::operators::mul_augmented(
        origin.clone(),
        direction.clone(),
    );
    ::autodiff_runtime::shadow::clear(d_pose, pose);
    ::autodiff_runtime::shadow::clear(d_ray, ray);
    let mut d_origin = ::autodiff_runtime::Differentiable::zero_like(&origin);
    let mut d_direction = ::autodiff_runtime::Differentiable::zero_like(&direction);
    ::autodiff_runtime::operators::mul_adjoint(
        origin,
        &mut d_origin,
        direction,
        &mut d_direction,
        tape_10,
        1.0,
    );
    let mut d_end = ::autodiff_runtime::shadow::zero_like(&end);
    (&end).norm_adjoint(&mut d_end, tape_9, 1.0);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_9);
    let mut d_distance = ::autodiff_runtime::Differentiable::zero_like(&distance);
    ::autodiff_runtime::operators::mul_adjoint(
        t_9,
        &mut d_argument,
        distance,
        &mut d_distance,
        tape_8,
        1.0,
    );
    let mut d_turned = ::autodiff_runtime::Differentiable::zero_like(&turned);
    turned.norm_adjoint(&mut d_turned, tape_7, d_argument);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_7);
    t_7.norm_adjoint(&mut d_argument, tape_6, 1.0);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_5);
    let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_6);
    ::autodiff_runtime::operators::sub_adjoint(
        t_5,
        &mut d_argument_1,
        t_6,
        &mut d_argument_2,
        tape_5,
        d_argument,
    );
    ::autodiff_runtime::Differentiable::accumulate(
        &mut d_pose.translation,
        d_argument_2,
    );
    let mut d_distance_1 = ::autodiff_runtime::Differentiable::zero_like(&distance);
    at_adjoint(ray, &mut *d_ray, distance, &mut d_distance_1, tape_4, d_argument_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_distance, d_distance_1);
    let mut d_seen = ::autodiff_runtime::shadow::zero_like(&seen);
    for i in (0..2usize).rev() {
        let (t_1, t_2, tape, tape_1) = records.pop();
        let t_3 = seen.direction;
        let t_4 = t_4[i];
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        ::autodiff_runtime::operators::add_adjoint(
            t_1,
            &mut d_argument,
            t_2,
            &mut d_argument_1,
            tape_1,
            ::autodiff_runtime::shadow::take(&mut d_end),
        );
        let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        ::autodiff_runtime::operators::mul_adjoint(
            t_3,
            &mut d_argument_2,
            t_4,
            ::autodiff_runtime::Constant,
            tape,
            d_argument_1,
        );
        ::autodiff_runtime::Differentiable::accumulate(
            &mut d_seen.direction,
            d_argument_2,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_end, d_argument);
    }
    ::autodiff_runtime::Differentiable::accumulate(&mut d_ray.origin, d_end);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_ray.direction, d_direction);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_ray.origin, d_origin);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    ::autodiff_runtime::operators::mul_adjoint(
        t_2,
        &mut d_argument,
        t_3,
        &mut d_argument_1,
        tape_3,
        d_turned,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_ray.direction, d_argument_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_pose.scale, d_argument);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    let _ = hit_adjoint(&seen, &mut d_seen, t_1, &mut d_argument, tape_2, d_distance);
    pose.centre_adjoint(&mut *d_pose, tape_1, d_argument);
    pose.applied_adjoint(&mut *d_pose, ray, &mut *d_ray, tape, d_seen);
    Some(t_8 + t_10 + t_11 + t_12)
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn fields_of_vectors_augmented<'tape>(
    pose: &Pose,
    ray: &Ray,
) -> Option<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (& Pose, ::core::option::Option < & mut Pose >, & Ray,
            ::core::option::Option < & mut Ray >, f64) -> ()
        ),
    ),
> {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (seen, tape) = pose.applied_augmented(ray);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = pose.centre_augmented();
    let tape_1 = tape_1.keep_tape();
    let (distance, tape_2) = hit_augmented(&seen, t_1.clone())?;
    let tape_2 = tape_2.keep_tape();
    let (turned, tape_3) = ::autodiff_runtime::operators::mul_augmented(
        pose.scale,
        ray.direction,
    );
    let tape_3 = tape_3.keep_tape();
    let origin: Vec3 = ray.origin;
    let direction: Vec3 = ray.direction;
    let mut end = ray.origin;
    let t_2 = [0.5, 1.5];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    for i in 0..2usize {
        let t = t_2[i];
        let t_1 = end.clone();
        let (t_2, tape) = ::autodiff_runtime::operators::mul_augmented(
            seen.direction,
            t,
        );
        let (t_3, tape_1) = ::autodiff_runtime::operators::add_augmented(
            t_1,
            t_2.clone(),
        );
        end = t_3;
        records.push((t_1, t_2, tape.keep_tape(), tape_1.keep_tape()));
    }
    let (t_3, tape_4) = at_augmented(ray, distance);
    let tape_4 = tape_4.keep_tape();
    let (t_4, tape_5) = ::autodiff_runtime::operators::sub_augmented(
        t_3,
        pose.translation,
    );
    let tape_5 = tape_5.keep_tape();
    let (t_5, tape_6) = t_4.norm_augmented();
    let tape_6 = tape_6.keep_tape();
    let (t_6, tape_7) = turned.norm_augmented();
    let tape_7 = tape_7.keep_tape();
    let (t_7, tape_8) = ::autodiff_runtime::operators::mul_augmented(
        t_6.clone(),
        distance,
    );
    let tape_8 = tape_8.keep_tape();
    let (t_8, tape_9) = (&end).norm_augmented();
    let tape_9 = tape_9.keep_tape();
    let (t_9, tape_10) = ::autodiff_runtime::operators::mul_augmented(origin, direction);
    let tape_10 = tape_10.keep_tape();
    let tape = move |
        pose: &Pose,
        mut d_pose: ::core::option::Option<&mut Pose>,
        ray: &Ray,
        mut d_ray: ::core::option::Option<&mut Ray>,
        seed: f64|
    {
        let origin_1 = ray.origin;
        let direction_1 = ray.direction;
        let t_10 = pose.translation;
        let t_11 = pose.scale;
        let t_12 = ray.direction;
        let mut d_origin = ::autodiff_runtime::Differentiable::zero_like(&origin_1);
        let mut d_direction = ::autodiff_runtime::Differentiable::zero_like(
            &direction_1,
        );
        ::autodiff_runtime::operators::mul_adjoint(
            origin_1,
            &mut d_origin,
            direction_1,
            &mut d_direction,
            tape_10,
            seed,
        );
        let mut d_end = ::autodiff_runtime::shadow::zero_like(&end);
        (&end).norm_adjoint(&mut d_end, tape_9, seed);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_6);
        let mut d_distance = ::autodiff_runtime::Differentiable::zero_like(&distance);
        ::autodiff_runtime::operators::mul_adjoint(
            t_6,
            &mut d_argument,
            distance,
            &mut d_distance,
            tape_8,
            seed,
        );
        let mut d_turned = ::autodiff_runtime::Differentiable::zero_like(&turned);
        turned.norm_adjoint(&mut d_turned, tape_7, d_argument);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        t_4.norm_adjoint(&mut d_argument, tape_6, seed);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_10);
        ::autodiff_runtime::operators::sub_adjoint(
            t_3,
            &mut d_argument_1,
            t_10,
            &mut d_argument_2,
            tape_5,
            d_argument,
        );
        if let Some(d_pose) = &mut d_pose {
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_pose.translation,
                d_argument_2,
            );
        }
        let mut d_distance_1 = ::autodiff_runtime::Differentiable::zero_like(&distance);
        at_adjoint(
            ray,
            d_ray.as_deref_mut(),
            distance,
            &mut d_distance_1,
            tape_4,
            d_argument_1,
        );
        ::autodiff_runtime::Differentiable::accumulate(&mut d_distance, d_distance_1);
        let mut d_seen = ::autodiff_runtime::shadow::zero_like(&seen);
        for i in (0..2usize).rev() {
            let (t_1, t_3, tape, tape_1) = records.pop();
            let t_4 = seen.direction;
            let t_2 = t_2[i];
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
            let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_3);
            ::autodiff_runtime::operators::add_adjoint(
                t_1,
                &mut d_argument,
                t_3,
                &mut d_argument_1,
                tape_1,
                ::autodiff_runtime::shadow::take(&mut d_end),
            );
            let mut d_argument_2 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
            ::autodiff_runtime::operators::mul_adjoint(
                t_4,
                &mut d_argument_2,
                t_2,
                ::autodiff_runtime::Constant,
                tape,
                d_argument_1,
            );
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_seen.direction,
                d_argument_2,
            );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_end, d_argument);
        }
        if let Some(d_ray) = &mut d_ray {
            ::autodiff_runtime::Differentiable::accumulate(&mut d_ray.origin, d_end);
        }
        if let Some(d_ray) = &mut d_ray {
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_ray.direction,
                d_direction,
            );
        }
        if let Some(d_ray) = &mut d_ray {
            ::autodiff_runtime::Differentiable::accumulate(&mut d_ray.origin, d_origin);
        }
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_11);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_12);
        ::autodiff_runtime::operators::mul_adjoint(
            t_11,
            &mut d_argument,
            t_12,
            &mut d_argument_1,
            tape_3,
            d_turned,
        );
        if let Some(d_ray) = &mut d_ray {
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_ray.direction,
                d_argument_1,
            );
        }
        if let Some(d_pose) = &mut d_pose {
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_pose.scale,
                d_argument,
            );
        }
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        let _ = hit_adjoint(
            &seen,
            &mut d_seen,
            t_1,
            &mut d_argument,
            tape_2,
            d_distance,
        );
        pose.centre_adjoint(d_pose.as_deref_mut(), tape_1, d_argument);
        pose.applied_adjoint(
            d_pose.as_deref_mut(),
            ray,
            d_ray.as_deref_mut(),
            tape,
            d_seen,
        );
    };
    Some((
        t_5 + t_7 + t_8 + t_9,
        ::autodiff_runtime::nested!(
            tape, (& Pose, ::core::option::Option < & mut Pose >, & Ray,
            ::core::option::Option < & mut Ray >, f64) -> ()
        ),
    ))
}
pub fn pairs_grad(pairs: &[Pair<Vec3>], d_pairs: &mut [Pair<Vec3>]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_pairs, pairs, "pairs");
    let t = pairs[0].first;
    let t_1 = pairs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut acc = t;
    for i in 0..t_1 {
        let (t, tape) = ::autodiff_runtime::operators::add_augmented(
            acc,
            pairs[i].second,
        );
        records.push((acc, tape));
        acc = t;
    }
    let t = pairs[0].first;
    let (twice, tape) = ::autodiff_runtime::operators::mul_augmented(t, 2.0);
    let (t_2, tape_1) = acc.norm_augmented();
    let t_3 = twice.x;
    let t_4 = twice.y;
    ::autodiff_runtime::shadow::clear(d_pairs, pairs);
    let mut d_twice = ::autodiff_runtime::shadow::zero_like(&twice);
    d_twice.y += ::autodiff_runtime::product(1.0, t_3);
    d_twice.x += ::autodiff_runtime::product(1.0, t_4);
    let mut d_acc = ::autodiff_runtime::Differentiable::zero_like(&acc);
    acc.norm_adjoint(&mut d_acc, tape_1, 1.0);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
    ::autodiff_runtime::operators::mul_adjoint(
        t,
        &mut d_argument,
        2.0,
        ::autodiff_runtime::Constant,
        tape,
        d_twice,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut d_pairs[0].first, d_argument);
    let mut d_acc_1 = d_acc;
    for i in (0..t_1).rev() {
        let (acc, tape) = records.pop();
        let mut d_acc = ::autodiff_runtime::Differentiable::zero_like(&acc);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(
            &pairs[i].second,
        );
        ::autodiff_runtime::operators::add_adjoint(
            acc,
            &mut d_acc,
            pairs[i].second,
            &mut d_argument,
            tape,
            d_acc_1,
        );
        ::autodiff_runtime::Differentiable::accumulate(
            &mut d_pairs[i].second,
            d_argument,
        );
        d_acc_1 = d_acc;
    }
    ::autodiff_runtime::Differentiable::accumulate(&mut d_pairs[0].first, d_acc_1);
    t_2 + t_3 * t_4
}
#[inline]
pub fn pairs_augmented<'tape>(
    pairs: &[Pair<Vec3>],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [Pair < Vec3 >], ::core::option::Option < & mut [Pair < Vec3 >] >, f64)
        -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let t = pairs[0].first;
    let t_1 = pairs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut acc = t;
    for i in 0..t_1 {
        let (t, tape) = ::autodiff_runtime::operators::add_augmented(
            acc,
            pairs[i].second,
        );
        records.push((acc, tape.keep_tape()));
        acc = t;
    }
    let (twice, tape) = ::autodiff_runtime::operators::mul_augmented(
        pairs[0].first,
        2.0,
    );
    let tape = tape.keep_tape();
    let (t, tape_1) = acc.norm_augmented();
    let tape_1 = tape_1.keep_tape();
    let t_1 = twice.x;
    let t_2 = twice.y;
    let tape = move |
        pairs: &[Pair<Vec3>],
        mut d_pairs: ::core::option::Option<&mut [Pair<Vec3>]>,
        seed: f64|
    {
        let t_3 = twice.y;
        let t_4 = twice.x;
        let t_5 = pairs[0].first;
        let t_6 = pairs.len();
        let mut d_twice = ::autodiff_runtime::shadow::zero_like(&twice);
        d_twice.y += ::autodiff_runtime::product(seed, t_4);
        d_twice.x += ::autodiff_runtime::product(seed, t_3);
        let mut d_acc = ::autodiff_runtime::Differentiable::zero_like(&acc);
        acc.norm_adjoint(&mut d_acc, tape_1, seed);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
        ::autodiff_runtime::operators::mul_adjoint(
            t_5,
            &mut d_argument,
            2.0,
            ::autodiff_runtime::Constant,
            tape,
            d_twice,
        );
        if let Some(d_pairs) = &mut d_pairs {
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_pairs[0].first,
                d_argument,
            );
        }
        let mut d_acc_1 = d_acc;
        for i in (0..t_6).rev() {
            let (acc, tape) = records.pop();
            let mut d_acc = ::autodiff_runtime::Differentiable::zero_like(&acc);
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(
                &pairs[i].second,
            );
            ::autodiff_runtime::operators::add_adjoint(
                acc,
                &mut d_acc,
                pairs[i].second,
                &mut d_argument,
                tape,
                d_acc_1,
            );
            if let Some(d_pairs) = &mut d_pairs {
                ::autodiff_runtime::Differentiable::accumulate(
                    &mut d_pairs[i].second,
                    d_argument,
                );
            }
            d_acc_1 = d_acc;
        }
        if let Some(d_pairs) = &mut d_pairs {
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_pairs[0].first,
                d_acc_1,
            );
        }
    };
    (
        t + t_1 * t_2,
        ::autodiff_runtime::nested!(
            tape, (& [Pair < Vec3 >], ::core::option::Option < & mut [Pair < Vec3 >] >,
            f64) -> ()
        ),
    )
}
pub fn swapped_grad(pair: Pair<f64>) -> (f64, Pair<f64>) {
    let t = pair.first;
    let t_1 = pair.second;
    let other = Pair {
        first: ::autodiff_runtime::records::copy(&pair.second),
        second: t * t_1,
    };
    let t_2 = other.first;
    let t_3 = other.second;
    let t_4 = pair.first;
    let mut d_pair = ::autodiff_runtime::shadow::zero_like(&pair);
    d_pair.first += 1.0;
    let mut d_other = ::autodiff_runtime::shadow::zero_like(&other);
    d_other.second += ::autodiff_runtime::product(1.0, t_2);
    d_other.first += ::autodiff_runtime::product(1.0, t_3);
    ::autodiff_runtime::shadow::accumulate(&mut d_pair.second, &d_other.first);
    let t_5 = ::autodiff_runtime::shadow::take(&mut d_other.second);
    let t_1 = ::autodiff_runtime::product(t_5, t_1);
    {
        let part = ::autodiff_runtime::product(t_5, t);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_pair.second, part);
    }
    ::autodiff_runtime::Differentiable::accumulate(&mut d_pair.first, t_1);
    (t_2 * t_3 + t_4, d_pair)
}
