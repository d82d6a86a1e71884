pub fn forward_types_grad(p: &Point, d_p: &mut Point, k: f64) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_p, p, "p");
    let t = *p;
    let (t_1, tape) = ::autodiff_runtime::operators::mul_augmented(k, t.clone());
    let t_2 = *p;
    let (start, tape_1) = ::autodiff_runtime::operators::add_augmented(
        t_1.clone(),
        t_2.clone(),
    );
    let (t_3, tape_2) = ::autodiff_runtime::operators::neg_augmented(start.clone());
    let mut moved = t_3;
    let mut saved = ::autodiff_runtime::records::copy(&moved);
    let (t_3, tape_3) = moved.turn_augmented(k);
    let t_4 = *p;
    let (t_5, tape_4) = ::autodiff_runtime::operators::mul_augmented(k, t_4.clone());
    let mut saved_1 = ::autodiff_runtime::records::copy(&moved);
    let (t_6, tape_5) = ::autodiff_runtime::operators::add_assign_augmented(
        &mut moved,
        t_5.clone(),
    );
    let same = Point {
        y: k * k,
        ..::core::clone::Clone::clone(&moved)
    };
    let (t_7, tape_6) = (&moved).norm_augmented();
    let (t_8, tape_7) = same.norm_augmented();
    let (t_9, tape_8) = ::autodiff_runtime::operators::mul_augmented(
        t_7.clone(),
        t_8.clone(),
    );
    let t_10 = moved.x;
    ::autodiff_runtime::shadow::clear(d_p, p);
    let mut d_moved = ::autodiff_runtime::shadow::zero_like(&moved);
    d_moved.x += 1.0;
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_7);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_8);
    ::autodiff_runtime::operators::mul_adjoint(
        t_7,
        &mut d_argument,
        t_8,
        &mut d_argument_1,
        tape_8,
        1.0,
    );
    let mut d_same = ::autodiff_runtime::shadow::zero_like(&same);
    same.norm_adjoint(&mut d_same, tape_7, d_argument_1);
    (&moved).norm_adjoint(&mut d_moved, tape_6, d_argument);
    let t_7 = d_same.y;
    ::autodiff_runtime::shadow::zero(&mut d_same.y);
    ::autodiff_runtime::shadow::accumulate(&mut d_moved, &d_same);
    let t_7 = t_7 * k;
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_5);
    ::autodiff_runtime::operators::add_assign_adjoint(
        &mut saved_1,
        &mut d_moved,
        t_5,
        &mut d_argument,
        tape_5,
        ::autodiff_runtime::Differentiable::zero_like(&t_6),
    );
    let mut d_k = -0.0;
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_4);
    ::autodiff_runtime::operators::mul_adjoint(
        k,
        &mut d_k,
        t_4,
        &mut d_argument_1,
        tape_4,
        d_argument,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut *d_p, d_argument_1);
    let mut d_k_1 = -0.0;
    saved
        .turn_adjoint(
            &mut d_moved,
            k,
            &mut d_k_1,
            tape_3,
            ::autodiff_runtime::Differentiable::zero_like(&t_3),
        );
    let mut d_start = ::autodiff_runtime::Differentiable::zero_like(&start);
    ::autodiff_runtime::operators::neg_adjoint(start, &mut d_start, tape_2, d_moved);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_2);
    ::autodiff_runtime::operators::add_adjoint(
        t_1,
        &mut d_argument,
        t_2,
        &mut d_argument_1,
        tape_1,
        d_start,
    );
    ::autodiff_runtime::Differentiable::accumulate(&mut *d_p, d_argument_1);
    let mut d_k_2 = -0.0;
    let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t);
    ::autodiff_runtime::operators::mul_adjoint(
        k,
        &mut d_k_2,
        t,
        &mut d_argument_1,
        tape,
        d_argument,
    );
    let d_k = t_7 + t_7 + d_k + d_k_1 + d_k_2;
    ::autodiff_runtime::Differentiable::accumulate(&mut *d_p, d_argument_1);
    (t_9 + t_10, d_k)
}
#[inline]
pub fn forward_types_augmented<'tape>(
    p: &Point,
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Point, ::core::option::Option < & mut Point >, f64, f64) -> f64
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = ::autodiff_runtime::operators::mul_augmented(k, *p);
    let tape = tape.keep_tape();
    let (start, tape_1) = ::autodiff_runtime::operators::add_augmented(t.clone(), *p);
    let tape_1 = tape_1.keep_tape();
    let (t_1, tape_2) = ::autodiff_runtime::operators::neg_augmented(start.clone());
    let tape_2 = tape_2.keep_tape();
    let mut moved = t_1;
    let mut saved = ::autodiff_runtime::records::copy(&moved);
    let (t_1, tape_3) = moved.turn_augmented(k);
    let tape_3 = tape_3.keep_tape();
    let (t_2, tape_4) = ::autodiff_runtime::operators::mul_augmented(k, *p);
    let tape_4 = tape_4.keep_tape();
    let mut saved_1 = ::autodiff_runtime::records::copy(&moved);
    let (t_3, tape_5) = ::autodiff_runtime::operators::add_assign_augmented(
        &mut moved,
        t_2.clone(),
    );
    let tape_5 = tape_5.keep_tape();
    let same = Point {
        y: k * k,
        ..::core::clone::Clone::clone(&moved)
    };
    let (t_4, tape_6) = (&moved).norm_augmented();
    let tape_6 = tape_6.keep_tape();
    let (t_5, tape_7) = same.norm_augmented();
    let tape_7 = tape_7.keep_tape();
    let (t_6, tape_8) = ::autodiff_runtime::operators::mul_augmented(
        t_4.clone(),
        t_5.clone(),
    );
    let tape_8 = tape_8.keep_tape();
    let t_7 = moved.x;
    let tape = move |
        p: &Point,
        mut d_p: ::core::option::Option<&mut Point>,
        k: f64,
        seed: f64|
    {
        let t_8 = *p;
        let t_9 = *p;
        let t_10 = *p;
        let mut d_moved = ::autodiff_runtime::shadow::zero_like(&moved);
        d_moved.x += seed;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_4);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_5);
        ::autodiff_runtime::operators::mul_adjoint(
            t_4,
            &mut d_argument,
            t_5,
            &mut d_argument_1,
            tape_8,
            seed,
        );
        let mut d_same = ::autodiff_runtime::shadow::zero_like(&same);
        same.norm_adjoint(&mut d_same, tape_7, d_argument_1);
        (&moved).norm_adjoint(&mut d_moved, tape_6, d_argument);
        let t_4 = d_same.y;
        ::autodiff_runtime::shadow::zero(&mut d_same.y);
        ::autodiff_runtime::shadow::accumulate(&mut d_moved, &d_same);
        let t_4 = t_4 * k;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_2);
        ::autodiff_runtime::operators::add_assign_adjoint(
            &mut saved_1,
            &mut d_moved,
            t_2,
            &mut d_argument,
            tape_5,
            ::autodiff_runtime::Differentiable::zero_like(&t_3),
        );
        let mut d_k = -0.0;
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_8);
        ::autodiff_runtime::operators::mul_adjoint(
            k,
            &mut d_k,
            t_8,
            &mut d_argument_1,
            tape_4,
            d_argument,
        );
        if let Some(d_p) = &mut d_p {
            ::autodiff_runtime::Differentiable::accumulate(&mut **d_p, d_argument_1);
        }
        let mut d_k_1 = -0.0;
        saved
            .turn_adjoint(
                &mut d_moved,
                k,
                &mut d_k_1,
                tape_3,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
        let mut d_start = ::autodiff_runtime::Differentiable::zero_like(&start);
        ::autodiff_runtime::operators::neg_adjoint(start, &mut d_start, tape_2, d_moved);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_9);
        ::autodiff_runtime::operators::add_adjoint(
            t,
            &mut d_argument,
            t_9,
            &mut d_argument_1,
            tape_1,
            d_start,
        );
        if let Some(d_p) = &mut d_p {
            ::autodiff_runtime::Differentiable::accumulate(&mut **d_p, d_argument_1);
        }
        let mut d_k_2 = -0.0;
        let mut d_argument_1 = ::autodiff_runtime::Differentiable::zero_like(&t_10);
        ::autodiff_runtime::operators::mul_adjoint(
            k,
            &mut d_k_2,
            t_10,
            &mut d_argument_1,
            tape,
            d_argument,
        );
        let d_k = t_4 + t_4 + d_k + d_k_1 + d_k_2;
        if let Some(d_p) = &mut d_p {
            ::autodiff_runtime::Differentiable::accumulate(&mut **d_p, d_argument_1);
        }
        d_k
    };
    (
        t_6 + t_7,
        ::autodiff_runtime::nested!(
            tape, (& Point, ::core::option::Option < & mut Point >, f64, f64) -> f64
        ),
    )
}
pub fn root_grad(x: f64) -> Option<(f64, f64)> {
    let (value, sqrt_x) = if x < 0.0 {
        return None;
    } else {
        let sqrt_x = x.sqrt();
        (sqrt_x, sqrt_x)
    };
    let d_x = 0.5 / sqrt_x;
    Some((value, d_x))
}
pub fn nested_grad(x: f64, y: Option<f64>) -> Result<(f64, f64, Option<f64>), String> {
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch3<A, B, C> {
        Arm0(A, B),
        Arm1(C),
    }
    enum Branch4<A> {
        Arm0(A),
        Arm1,
    }
    let t = root_augmented(x);
    let (t, first, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch4::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch4::Arm1),
    };
    let t_1 = (!t).then_some("negative");
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_1)));
    }
    let t = first - 0.9;
    let t_1 = root_augmented(t);
    let (second, branch_1) = match ::autodiff_runtime::Fallible::into_result(t_1) {
        Ok(received) => {
            let (second, tape) = received;
            (second * x, Branch3::Arm0(tape, second))
        }
        Err(_) => {
            let exp_first = first.exp();
            (exp_first, Branch3::Arm1(exp_first))
        }
    };
    let (t_1, branch_2) = match &y {
        Some(y_1) => {
            let y = *y_1;
            (y * y, Branch2::Arm0(y))
        }
        None => (x, Branch2::Arm1),
    };
    let (t_2, branch_3) = match &y {
        Some(y_1) => (*y_1, Branch1::Arm0),
        None => (2.0, Branch1::Arm1),
    };
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
    match branch_3 {
        Branch1::Arm0 => {
            let mut d_y = match &mut d_y {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_y += 1.0;
        }
        Branch1::Arm1 => {}
    }
    let d_x = match branch_2 {
        Branch2::Arm0(y) => {
            let t = second * y;
            let d_y_1 = t + t;
            let mut d_y = match &mut d_y {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_y += d_y_1;
            0.0
        }
        Branch2::Arm1 => second,
    };
    let d_second = t_1;
    let (d_x_1, d_first) = match branch_1 {
        Branch3::Arm0(tape, second) => {
            let d_second_1 = d_second * x;
            let mut d_argument = -0.0;
            let _ = root_adjoint(t, &mut d_argument, tape, d_second_1);
            (d_x + d_second * second, d_argument)
        }
        Branch3::Arm1(exp_first) => (d_x, d_second * exp_first),
    };
    let d_x = match branch {
        Branch4::Arm0(tape) => {
            let mut d_x = -0.0;
            let _ = root_adjoint(x, &mut d_x, tape, d_first);
            d_x_1 + d_x
        }
        Branch4::Arm1 => d_x_1,
    };
    Ok((second * t_1 + t_2, d_x, d_y))
}
#[inline]
#[allow(clippy::type_complexity)]
pub fn nested_augmented<'tape>(
    x: f64,
    y: Option<f64>,
) -> Result<
    (
        f64,
        ::autodiff_runtime::nested_tape!(
            'tape, (f64, Option < f64 >, f64) -> (f64, Option < f64 >)
        ),
    ),
    String,
> {
    use ::autodiff_runtime::Keep as _;
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch3<A, B, C> {
        Arm0(A, B),
        Arm1(C),
    }
    enum Branch4<A> {
        Arm0(A),
        Arm1,
    }
    let t = root_augmented(x);
    let (t, first, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch4::Arm0(tape.keep_tape()))
        }
        Err(_) => (false, 0.0, Branch4::Arm1),
    };
    let t_1 = (!t).then_some("negative");
    if !t {
        return Err(::core::convert::From::from(::core::option::Option::unwrap(t_1)));
    }
    let t = first - 0.9;
    let t_1 = root_augmented(t);
    let (second, branch_1) = match ::autodiff_runtime::Fallible::into_result(t_1) {
        Ok(received) => {
            let (second, tape) = received;
            (second * x, Branch3::Arm0(tape.keep_tape(), second))
        }
        Err(_) => {
            let exp_first = first.exp();
            (exp_first, Branch3::Arm1(exp_first))
        }
    };
    let (t_1, branch_2) = match &y {
        Some(y_1) => {
            let y = *y_1;
            (y * y, Branch2::Arm0(y))
        }
        None => (x, Branch2::Arm1),
    };
    let (t_2, branch_3) = match &y {
        Some(y_1) => (*y_1, Branch1::Arm0),
        None => (2.0, Branch1::Arm1),
    };
    let tape = move |x: f64, y: Option<f64>, seed: f64| {
        let _ = y;
        let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
        match branch_3 {
            Branch1::Arm0 => {
                let mut d_y = match &mut d_y {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_y += seed;
            }
            Branch1::Arm1 => {}
        }
        let d_second = seed * t_1;
        let t_3 = seed * second;
        let d_x = match branch_2 {
            Branch2::Arm0(y) => {
                let t = t_3 * y;
                let d_y_1 = t + t;
                let mut d_y = match &mut d_y {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_y += d_y_1;
                0.0
            }
            Branch2::Arm1 => t_3,
        };
        let (d_x_1, d_first) = match branch_1 {
            Branch3::Arm0(tape, second) => {
                let d_second_1 = d_second * x;
                let mut d_argument = -0.0;
                let _ = root_adjoint(t, &mut d_argument, tape, d_second_1);
                (d_x + d_second * second, d_argument)
            }
            Branch3::Arm1(exp_first) => (d_x, d_second * exp_first),
        };
        let d_x = match branch {
            Branch4::Arm0(tape) => {
                let mut d_x = -0.0;
                let _ = root_adjoint(x, &mut d_x, tape, d_first);
                d_x_1 + d_x
            }
            Branch4::Arm1 => d_x_1,
        };
        (d_x, d_y)
    };
    Ok((
        second * t_1 + t_2,
        ::autodiff_runtime::nested!(
            tape, (f64, Option < f64 >, f64) -> (f64, Option < f64 >)
        ),
    ))
}
pub fn scaled_vjp(
    shape: &Shape,
    d_shape: &mut Shape,
    k: f64,
    seed: Shape,
) -> (Shape, f64) {
    enum Branch<A, B> {
        Arm0(A),
        Arm1(B),
        Arm2,
    }
    ::autodiff_runtime::shadow::check(d_shape, shape, "shape");
    let (value, branch) = match shape {
        Shape::Disc(radius) => {
            let t = *radius;
            (Shape::Disc(t * k), Branch::Arm0(t))
        }
        Shape::Box { width: width, height: height } => {
            let t = *width;
            (
                Shape::Box {
                    width: t * k,
                    height: *height,
                },
                Branch::Arm1(t),
            )
        }
        Shape::Empty => (Shape::Empty, Branch::Arm2),
    };
    let mut d_value = seed;
    let d_k = match branch {
        Branch::Arm0(t) => {
            let d_part = match &mut d_value {
                Shape::Disc { 0: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_1 = *d_part;
            let mut d_radius = match &mut *d_shape {
                Shape::Disc(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_radius += t_1 * k;
            t_1 * t
        }
        Branch::Arm1(t) => {
            let (d_part, mut d_part_1) = match &mut d_value {
                Shape::Box { width: part_0, height: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_1 = *d_part;
            let t_2 = ::autodiff_runtime::shadow::take(&mut *d_part_1);
            let (mut d_width, mut d_height) = match &mut *d_shape {
                Shape::Box { width: part_0, height: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            ::autodiff_runtime::Differentiable::accumulate(&mut *d_height, t_2);
            *d_width += t_1 * k;
            t_1 * t
        }
        Branch::Arm2 => 0.0,
    };
    (value, d_k)
}
pub fn area_grad(shape: &Shape, d_shape: &mut Shape, k: f64) -> (f64, f64) {
    enum Branch<A, B, C, D> {
        Arm0(A, B),
        Arm1(C, D),
        Arm2,
    }
    ::autodiff_runtime::shadow::check(d_shape, shape, "shape");
    let (t, tape) = scaled_augmented(shape, k);
    let (value, branch) = match &t {
        Shape::Disc(radius) => {
            let t = 3.0 * *radius;
            let t_1 = *radius;
            (t * t_1, Branch::Arm0(t, t_1))
        }
        Shape::Box { width: width, height: height } => {
            let t = *width;
            let t_1 = *height;
            (t * t_1, Branch::Arm1(t, t_1))
        }
        Shape::Empty => (0.0, Branch::Arm2),
    };
    ::autodiff_runtime::shadow::clear(d_shape, shape);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    match branch {
        Branch::Arm0(t, t_1) => {
            let mut d_radius = match &mut d_place {
                Shape::Disc(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_radius += t + t_1 * 3.0;
        }
        Branch::Arm1(t, t_1) => {
            let (mut d_width, mut d_height) = match &mut d_place {
                Shape::Box { width: part_0, height: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_height += t;
            *d_width += t_1;
        }
        Branch::Arm2 => {}
    }
    let mut d_k = -0.0;
    scaled_adjoint(shape, &mut *d_shape, k, &mut d_k, tape, d_place);
    (value, d_k)
}
#[inline]
pub fn area_augmented<'tape>(
    shape: &Shape,
    k: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Shape, ::core::option::Option < & mut Shape >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D> {
        Arm0(A, B),
        Arm1(C, D),
        Arm2,
    }
    let (t, tape) = scaled_augmented(shape, k);
    let tape = tape.keep_tape();
    let (value, branch) = match &t {
        Shape::Disc(radius) => {
            let t = 3.0 * *radius;
            let t_1 = *radius;
            (t * t_1, Branch::Arm0(t, t_1))
        }
        Shape::Box { width: width, height: height } => {
            let t = *width;
            let t_1 = *height;
            (t * t_1, Branch::Arm1(t, t_1))
        }
        Shape::Empty => (0.0, Branch::Arm2),
    };
    let tape = move |
        shape: &Shape,
        mut d_shape: ::core::option::Option<&mut Shape>,
        k: f64,
        seed: f64|
    {
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        match branch {
            Branch::Arm0(t, t_1) => {
                let mut d_radius = match &mut d_place {
                    Shape::Disc(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_radius += seed * t + seed * t_1 * 3.0;
            }
            Branch::Arm1(t, t_1) => {
                let (mut d_width, mut d_height) = match &mut d_place {
                    Shape::Box { width: part_0, height: part_1 } => (part_0, part_1),
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_height += seed * t;
                *d_width += seed * t_1;
            }
            Branch::Arm2 => {}
        }
        let mut d_k = -0.0;
        scaled_adjoint(shape, d_shape.as_deref_mut(), k, &mut d_k, tape, d_place);
        d_k
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& Shape, ::core::option::Option < & mut Shape >, f64, f64) -> f64
        ),
    )
}
pub fn norm_grad<T: Float>(x: &[T], d_x: &mut [T], p: T) -> (T, T)
where
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let two = T::from(2.0).unwrap();
    let sum = T::zero();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum_1: T = sum;
    for i in 0..t {
        let x = x[i];
        let powf_1 = x.abs().powf(p);
        let sin_x = x.sin();
        d_x[i] = powf_1;
        records.push(sin_x);
        sum_1 += powf_1 * sin_x / two;
    }
    let recip_p = p.recip();
    let powf_1 = sum_1.powf(recip_p);
    let d_sum = ::autodiff_runtime::partials::powf_base(sum_1, recip_p);
    let mut d_p: T = -(::autodiff_runtime::partials::powf_exponent(
        sum_1,
        recip_p,
        powf_1,
    ) * (recip_p * recip_p));
    for i in (0..t).rev() {
        let powf_2 = d_x[i];
        let sin_x = records.pop();
        let x_1 = x[i];
        let abs_x = x_1.real_abs();
        let t = d_sum / two;
        let d_powf = t * sin_x;
        let d_x_1 = t * powf_2 * x_1.real_cos()
            + d_powf * ::autodiff_runtime::partials::powf_base(abs_x, p) * x_1.signum();
        d_x[i] = d_x_1;
        d_p += d_powf * ::autodiff_runtime::partials::powf_exponent(abs_x, p, powf_2);
    }
    (powf_1, d_p)
}
#[inline]
pub fn norm_augmented<T: Float>(
    x: &[T],
    p: T,
) -> (
    T,
    ::autodiff_runtime::tape!((& [T], ::core::option::Option < & mut [T] >, T, T) -> T),
)
where
    T: ::autodiff_runtime::Real,
{
    let two = T::from(2.0).unwrap();
    let sum = T::zero();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum_1: T = sum;
    for i in 0..t {
        let x = x[i];
        let powf_1 = x.abs().powf(p);
        let sin_x = x.sin();
        records.push((powf_1, sin_x));
        sum_1 += powf_1 * sin_x / two;
    }
    let powf_1 = sum_1.powf(p.recip());
    (
        powf_1,
        move |x: &[T], mut d_x: ::core::option::Option<&mut [T]>, p: T, seed: T| {
            let recip_p = p.real_recip();
            let t = x.len();
            let two_1 = T::from(2.0).unwrap();
            let d_sum = seed * ::autodiff_runtime::partials::powf_base(sum_1, recip_p);
            let mut d_p: T = -(seed
                * ::autodiff_runtime::partials::powf_exponent(sum_1, recip_p, powf_1)
                * (recip_p * recip_p));
            for i in (0..t).rev() {
                let (powf_1, sin_x) = records.pop();
                let x_1 = x[i];
                let abs_x = x_1.real_abs();
                let t = d_sum / two_1;
                let d_powf = t * sin_x;
                let d_x_1 = t * powf_1 * x_1.real_cos()
                    + d_powf * ::autodiff_runtime::partials::powf_base(abs_x, p)
                        * x_1.signum();
                if let Some(d_x) = &mut d_x {
                    d_x[i] += d_x_1;
                }
                d_p
                    += d_powf
                        * ::autodiff_runtime::partials::powf_exponent(abs_x, p, powf_1);
            }
            d_p
        },
    )
}
pub fn clipped_grad(x: f64) -> (f64, f64) {
    clipped_adjoint_rule(x, 1.0)
}
pub fn clipped_adjoint_rule_jvp(
    x: f64,
    t_x: f64,
    seed: f64,
    t_seed: f64,
) -> ((f64, f64), (f64, f64)) {
    let clamp_1 = seed.clamp(-1.0, 1.0);
    ((x, clamp_1), (t_x, if clamp_1 == seed { t_seed } else { 0.0 }))
}
pub fn clipped_square_jvp(x: f64, t_x: f64) -> (f64, f64) {
    let (value, t_value) = clipped_tangent(x * x, 2.0 * x * t_x);
    (value, t_value)
}
