fn stiffness_grad(r: &f64, d_r: &mut f64, k: f64) -> (f64, f64) {
    let t = 1.0 + *r * *r;
    let value = k / t;
    let t = 1.0 / t;
    let d_k = t;
    *d_r = -2.0 * (value * t * *r);
    (value, d_k)
}
fn force_grad(shape: Shape, surface: Surface, load: f64) -> (f64, Shape, Surface, f64) {
    enum Branch<A, B, C, D, E, F, G> {
        Arm0(A, B, C),
        Arm1(D, E, F),
        Arm2,
        Arm3(G),
        Arm4,
    }
    let t = shape.clone();
    let t_1 = surface.clone();
    let (value, branch) = match (&t, &t_1) {
        (Shape::Disc { r: r }, Surface::Rough { friction: friction }) => {
            let t = *r;
            let t_1 = *friction;
            let t_2 = t * t_1;
            (t_2 * load, Branch::Arm0(t, t_1, t_2))
        }
        (Shape::Bar(a, b), Surface::Smooth) => {
            let t = *a;
            let t_1 = *b;
            let t_2 = t * t_1;
            (t_2 * load, Branch::Arm1(t, t_1, t_2))
        }
        (Shape::Disc { r: r }, _) => (*r, Branch::Arm2),
        (_, Surface::Rough { friction: friction }) => {
            let t = *friction;
            (t * load, Branch::Arm3(t))
        }
        (Shape::Point, Surface::Smooth) => (0.0, Branch::Arm4),
    };
    let mut d_shape = ::autodiff_runtime::shadow::zero_like(&shape);
    let mut d_surface = ::autodiff_runtime::shadow::zero_like(&surface);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_1);
    let d_load = match branch {
        Branch::Arm0(t, t_1, t_2) => {
            let mut d_friction = match &mut d_place_1 {
                Surface::Rough { friction: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_friction += load * t;
            let mut d_r = match &mut d_place {
                Shape::Disc { r: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_r += load * t_1;
            t_2
        }
        Branch::Arm1(t, t_1, t_2) => {
            let (mut d_a, mut d_b) = match &mut d_place {
                Shape::Bar(part_0, part_1) => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_b += load * t;
            *d_a += load * t_1;
            t_2
        }
        Branch::Arm2 => {
            let mut d_r = match &mut d_place {
                Shape::Disc { r: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_r += 1.0;
            0.0
        }
        Branch::Arm3(t) => {
            let mut d_friction = match &mut d_place_1 {
                Surface::Rough { friction: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_friction += load;
            t
        }
        Branch::Arm4 => 0.0,
    };
    ::autodiff_runtime::shadow::accumulate(&mut d_surface, &d_place_1);
    ::autodiff_runtime::shadow::accumulate(&mut d_shape, &d_place);
    (value, d_shape, d_surface, d_load)
}
fn area_grad(shape: Shape, corners: usize) -> (f64, Shape) {
    enum Branch<A, B, C, D, E> {
        Arm0(A, B),
        Arm1(C, D),
        Arm2(E),
        Arm3,
    }
    let t = shape.clone();
    let (value, branch) = match (&t, corners) {
        (Shape::Disc { r: r }, 0) => {
            let t = 3.0 * *r;
            let t_1 = *r;
            (t * t_1, Branch::Arm0(t, t_1))
        }
        (Shape::Bar(a, b), 4) => {
            let t = *a;
            let t_1 = *b;
            (t * t_1, Branch::Arm1(t, t_1))
        }
        (Shape::Bar(a, _), _) => {
            let t = corners as f64;
            (*a * t, Branch::Arm2(t))
        }
        _ => (0.0, Branch::Arm3),
    };
    let mut d_shape = ::autodiff_runtime::shadow::zero_like(&shape);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    match branch {
        Branch::Arm0(t, t_1) => {
            let mut d_r = match &mut d_place {
                Shape::Disc { r: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_r += t + t_1 * 3.0;
        }
        Branch::Arm1(t, t_1) => {
            let (mut d_a, mut d_b) = match &mut d_place {
                Shape::Bar(part_0, part_1) => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_b += t;
            *d_a += t_1;
        }
        Branch::Arm2(t) => {
            let mut d_a = match &mut d_place {
                Shape::Bar(part_0, _) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_a += t;
        }
        Branch::Arm3 => {}
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_shape, &d_place);
    (value, d_shape)
}
fn held_grad(
    front: &Grip<f64, f64>,
    d_front: &mut Grip<f64, f64>,
    rear: &Grip<f64, f64>,
    d_rear: &mut Grip<f64, f64>,
    load: f64,
) -> (f64, f64) {
    enum Branch<A, B, C, D> {
        Arm0(A),
        Arm1(B, C, D),
        Arm2,
    }
    ::autodiff_runtime::shadow::check(d_front, front, "front");
    ::autodiff_runtime::shadow::check(d_rear, rear, "rear");
    let (value, branch) = match (front, rear) {
        (Grip::<f64, f64>::Sticks(s), Grip::<f64, f64>::Slides { speed: speed }) => {
            let t = *s;
            (t * load - *speed, Branch::Arm0(t))
        }
        (Grip::Slides { speed: a }, Grip::<f64, f64>::Slides { speed: b }) => {
            let t = *a;
            let t_1 = *b;
            let t_2 = t * t_1;
            (t_2 * load, Branch::Arm1(t, t_1, t_2))
        }
        _ => (load, Branch::Arm2),
    };
    ::autodiff_runtime::shadow::clear(d_front, front);
    ::autodiff_runtime::shadow::clear(d_rear, rear);
    let d_load = match branch {
        Branch::Arm0(t) => {
            let mut d_speed = match &mut *d_rear {
                Grip::<f64, f64>::Slides { speed: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_speed += -1.0;
            let mut d_s = match &mut *d_front {
                Grip::<f64, f64>::Sticks(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_s += load;
            t
        }
        Branch::Arm1(t, t_1, t_2) => {
            let mut d_b = match &mut *d_rear {
                Grip::<f64, f64>::Slides { speed: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_b += load * t;
            let mut d_a = match &mut *d_front {
                Grip::Slides { speed: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_a += load * t_1;
            t_2
        }
        Branch::Arm2 => 1.0,
    };
    (value, d_load)
}
pub fn contact_pairs_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = Shape::Disc { r: x[0] };
    let t_1 = Shape::Bar(x[1], x[2]);
    let t_2 = Shape::Bar(x[2], x[0]);
    let shapes = [t.clone(), t_1.clone(), t_2.clone(), Shape::Point];
    let t_3 = Surface::Rough { friction: x[1] };
    let surfaces = [t_3.clone(), Surface::Smooth];
    let t_4 = Grip::<f64, f64>::Sticks(x[0]);
    let t_5 = Grip::<f64, f64>::Slides {
        speed: x[1],
    };
    let grips = [t_4.clone(), t_5.clone()];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut sum: f64 = 0.0;
    for i in 0..2usize {
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        let mut sum_1: f64 = sum;
        for i_1 in 0..2usize {
            let (t, tape) = held_augmented(&grips[i], &grips[i_1], x[2]);
            records_1.push(tape);
            sum_1 += t;
        }
        records.push(records_1);
        sum = sum_1;
    }
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
    let mut sum_1: f64 = sum;
    for i in 0..4usize {
        let mut records = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
        let mut sum: f64 = sum_1;
        for i_1 in 0..4usize {
            let mut worn = shapes[i];
            let mut saved = ::autodiff_runtime::records::copy(&worn);
            let (t, tape) = worn.wear_augmented(&shapes[i_1]);
            let (t_1, tape_1) = shapes[i].overlap_augmented(&shapes[i_1]);
            let sum_2 = sum + t_1;
            let mut saved_1 = ::autodiff_runtime::records::copy(&worn);
            let (t_1, tape_2) = worn.overlap_augmented(&shapes[i]);
            records.push((worn, t, tape, tape_1, tape_2, saved_1, saved));
            sum = sum_2 - t_1;
        }
        let mut records_2 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        let mut sum_2: f64 = sum;
        for corners in 0..2usize {
            let (t, tape) = force_augmented(
                ::autodiff_runtime::records::copy(&shapes[i]),
                ::autodiff_runtime::records::copy(&surfaces[corners]),
                x[2],
            );
            let (t_1, tape_1) = area_augmented(
                ::autodiff_runtime::records::copy(&shapes[i]),
                4 * corners,
            );
            records_2.push((tape, tape_1));
            sum_2 += t + t_1;
        }
        records_1.push((records_2, records));
        sum_1 = sum_2;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_shapes = ::autodiff_runtime::shadow::zero_like(&shapes);
    let mut d_surfaces = ::autodiff_runtime::shadow::zero_like(&surfaces);
    for i in (0..4usize).rev() {
        let (mut records, mut records_1) = records_1.pop();
        for corners in (0..2usize).rev() {
            let (tape, tape_1) = records.pop();
            let t = 4 * corners;
            let t_1 = x[2];
            area_adjoint(
                ::autodiff_runtime::records::copy(&shapes[i]),
                &mut d_shapes[i],
                t,
                ::autodiff_runtime::Constant,
                tape_1,
                1.0,
            );
            let mut d_argument = -0.0;
            force_adjoint(
                ::autodiff_runtime::records::copy(&shapes[i]),
                &mut d_shapes[i],
                ::autodiff_runtime::records::copy(&surfaces[corners]),
                &mut d_surfaces[corners],
                t_1,
                &mut d_argument,
                tape,
                1.0,
            );
            d_x[2] += d_argument;
        }
        for i_1 in (0..4usize).rev() {
            let (worn, t, tape, tape_1, tape_2, mut saved, mut saved_1) = records_1
                .pop();
            let mut d_worn = ::autodiff_runtime::shadow::zero_like(&worn);
            saved
                .overlap_adjoint(
                    &mut d_worn,
                    &shapes[i],
                    &mut d_shapes[i],
                    tape_2,
                    -1.0,
                );
            let mut d_again = ::autodiff_runtime::shadow::zero_like(&shapes[i_1]);
            shapes[i]
                .overlap_adjoint(
                    &mut d_shapes[i],
                    &shapes[i_1],
                    &mut d_again,
                    tape_1,
                    1.0,
                );
            ::autodiff_runtime::shadow::accumulate(&mut d_shapes[i_1], &d_again);
            saved_1
                .wear_adjoint(
                    &mut d_worn,
                    &shapes[i_1],
                    &mut d_shapes[i_1],
                    tape,
                    ::autodiff_runtime::Differentiable::zero_like(&t),
                );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_shapes[i], d_worn);
        }
    }
    let mut d_grips = ::autodiff_runtime::shadow::zero_like(&grips);
    for i in (0..2usize).rev() {
        let mut records = records.pop();
        for i_1 in (0..2usize).rev() {
            let tape = records.pop();
            let t = x[2];
            let mut d_again = ::autodiff_runtime::shadow::zero_like(&grips[i_1]);
            let mut d_argument = -0.0;
            held_adjoint(
                &grips[i],
                &mut d_grips[i],
                &grips[i_1],
                &mut d_again,
                t,
                &mut d_argument,
                tape,
                1.0,
            );
            ::autodiff_runtime::shadow::accumulate(&mut d_grips[i_1], &d_again);
            d_x[2] += d_argument;
        }
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_4);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_5);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_grips[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_grips[1]);
    let d_part = match &mut d_place_1 {
        Grip::<f64, f64>::Slides { speed: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    d_x[1] += *d_part;
    let d_part = match &mut d_place {
        Grip::<f64, f64>::Sticks { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    d_x[0] += *d_part;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_surfaces[0]);
    let d_part = match &mut d_place {
        Surface::Rough { friction: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    d_x[1] += *d_part;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_1);
    let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_shapes[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_shapes[1]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_shapes[2]);
    let (d_part, d_part_1) = match &mut d_place_2 {
        Shape::Bar { 0: part_0, 1: part_1 } => (part_0, part_1),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t = *d_part;
    d_x[0] += *d_part_1;
    d_x[2] += t;
    let (d_part, d_part_1) = match &mut d_place_1 {
        Shape::Bar { 0: part_0, 1: part_1 } => (part_0, part_1),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t = *d_part;
    d_x[2] += *d_part_1;
    d_x[1] += t;
    let d_part = match &mut d_place {
        Shape::Disc { r: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    d_x[0] += *d_part;
    sum_1
}
#[inline]
pub fn contact_pairs_augmented<'tape>(
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
    let t = Shape::Disc { r: x[0] };
    let t_1 = Shape::Bar(x[1], x[2]);
    let t_2 = Shape::Bar(x[2], x[0]);
    let shapes = [t.clone(), t_1.clone(), t_2.clone(), Shape::Point];
    let t_3 = Surface::Rough { friction: x[1] };
    let surfaces = [t_3.clone(), Surface::Smooth];
    let t_4 = Grip::<f64, f64>::Sticks(x[0]);
    let t_5 = Grip::<f64, f64>::Slides {
        speed: x[1],
    };
    let grips = [t_4.clone(), t_5.clone()];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut sum: f64 = 0.0;
    for i in 0..2usize {
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        let mut sum_1: f64 = sum;
        for i_1 in 0..2usize {
            let (t, tape) = held_augmented(&grips[i], &grips[i_1], x[2]);
            records_1.push(tape.keep_tape());
            sum_1 += t;
        }
        records.push(records_1);
        sum = sum_1;
    }
    let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
    let mut sum_1: f64 = sum;
    for i in 0..4usize {
        let mut records = ::autodiff_runtime::records::FixedRecords::<_, 4>::new();
        let mut sum: f64 = sum_1;
        for i_1 in 0..4usize {
            let mut worn = shapes[i];
            let mut saved = ::autodiff_runtime::records::copy(&worn);
            let (t, tape) = worn.wear_augmented(&shapes[i_1]);
            let (t_1, tape_1) = shapes[i].overlap_augmented(&shapes[i_1]);
            let sum_2 = sum + t_1;
            let mut saved_1 = ::autodiff_runtime::records::copy(&worn);
            let (t_1, tape_2) = worn.overlap_augmented(&shapes[i]);
            records
                .push((
                    worn,
                    t,
                    tape.keep_tape(),
                    tape_1.keep_tape(),
                    tape_2.keep_tape(),
                    saved_1,
                    saved,
                ));
            sum = sum_2 - t_1;
        }
        let mut records_2 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        let mut sum_2: f64 = sum;
        for corners in 0..2usize {
            let (t, tape) = force_augmented(
                ::autodiff_runtime::records::copy(&shapes[i]),
                ::autodiff_runtime::records::copy(&surfaces[corners]),
                x[2],
            );
            let (t_1, tape_1) = area_augmented(
                ::autodiff_runtime::records::copy(&shapes[i]),
                4 * corners,
            );
            records_2.push((tape.keep_tape(), tape_1.keep_tape()));
            sum_2 += t + t_1;
        }
        records_1.push((records_2, records));
        sum_1 = sum_2;
    }
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let mut d_shapes = ::autodiff_runtime::shadow::zero_like(&shapes);
        let mut d_surfaces = ::autodiff_runtime::shadow::zero_like(&surfaces);
        let d_sum = seed;
        for i in (0..4usize).rev() {
            let (mut records, mut records_1) = records_1.pop();
            for corners in (0..2usize).rev() {
                let (tape, tape_1) = records.pop();
                let t = 4 * corners;
                let t_1 = x[2];
                area_adjoint(
                    ::autodiff_runtime::records::copy(&shapes[i]),
                    &mut d_shapes[i],
                    t,
                    ::autodiff_runtime::Constant,
                    tape_1,
                    d_sum,
                );
                let mut d_argument = -0.0;
                force_adjoint(
                    ::autodiff_runtime::records::copy(&shapes[i]),
                    &mut d_shapes[i],
                    ::autodiff_runtime::records::copy(&surfaces[corners]),
                    &mut d_surfaces[corners],
                    t_1,
                    &mut d_argument,
                    tape,
                    d_sum,
                );
                if let Some(d_x) = &mut d_x {
                    d_x[2] += d_argument;
                }
            }
            for i_1 in (0..4usize).rev() {
                let (worn, t, tape, tape_1, tape_2, mut saved, mut saved_1) = records_1
                    .pop();
                let t_1 = -d_sum;
                let mut d_worn = ::autodiff_runtime::shadow::zero_like(&worn);
                saved
                    .overlap_adjoint(
                        &mut d_worn,
                        &shapes[i],
                        &mut d_shapes[i],
                        tape_2,
                        t_1,
                    );
                let mut d_again = ::autodiff_runtime::shadow::zero_like(&shapes[i_1]);
                shapes[i]
                    .overlap_adjoint(
                        &mut d_shapes[i],
                        &shapes[i_1],
                        &mut d_again,
                        tape_1,
                        d_sum,
                    );
                ::autodiff_runtime::shadow::accumulate(&mut d_shapes[i_1], &d_again);
                saved_1
                    .wear_adjoint(
                        &mut d_worn,
                        &shapes[i_1],
                        &mut d_shapes[i_1],
                        tape,
                        ::autodiff_runtime::Differentiable::zero_like(&t),
                    );
                ::autodiff_runtime::Differentiable::accumulate(&mut d_shapes[i], d_worn);
            }
        }
        let mut d_grips = ::autodiff_runtime::shadow::zero_like(&grips);
        for i in (0..2usize).rev() {
            let mut records = records.pop();
            for i_1 in (0..2usize).rev() {
                let tape = records.pop();
                let t = x[2];
                let mut d_again = ::autodiff_runtime::shadow::zero_like(&grips[i_1]);
                let mut d_argument = -0.0;
                held_adjoint(
                    &grips[i],
                    &mut d_grips[i],
                    &grips[i_1],
                    &mut d_again,
                    t,
                    &mut d_argument,
                    tape,
                    d_sum,
                );
                ::autodiff_runtime::shadow::accumulate(&mut d_grips[i_1], &d_again);
                if let Some(d_x) = &mut d_x {
                    d_x[2] += d_argument;
                }
            }
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_4);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_5);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_grips[0]);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_grips[1]);
        let d_part = match &mut d_place_1 {
            Grip::<f64, f64>::Slides { speed: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        if let Some(d_x) = &mut d_x {
            d_x[1] += *d_part;
        }
        let d_part = match &mut d_place {
            Grip::<f64, f64>::Sticks { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        if let Some(d_x) = &mut d_x {
            d_x[0] += *d_part;
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_surfaces[0]);
        let d_part = match &mut d_place {
            Surface::Rough { friction: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        if let Some(d_x) = &mut d_x {
            d_x[1] += *d_part;
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_1);
        let mut d_place_2 = ::autodiff_runtime::shadow::zero_like(&t_2);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_shapes[0]);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_shapes[1]);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_shapes[2]);
        let (d_part, d_part_1) = match &mut d_place_2 {
            Shape::Bar { 0: part_0, 1: part_1 } => (part_0, part_1),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let t = *d_part;
        if let Some(d_x) = &mut d_x {
            d_x[0] += *d_part_1;
        }
        if let Some(d_x) = &mut d_x {
            d_x[2] += t;
        }
        let (d_part, d_part_1) = match &mut d_place_1 {
            Shape::Bar { 0: part_0, 1: part_1 } => (part_0, part_1),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let t = *d_part;
        if let Some(d_x) = &mut d_x {
            d_x[2] += *d_part_1;
        }
        if let Some(d_x) = &mut d_x {
            d_x[1] += t;
        }
        let d_part = match &mut d_place {
            Shape::Disc { r: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        if let Some(d_x) = &mut d_x {
            d_x[0] += *d_part;
        }
    };
    (
        sum_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
