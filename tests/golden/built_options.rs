pub fn scaled_grad(x: Option<f64>, y: f64) -> (f64, Option<f64>, f64) {
    enum Branch {
        Arm0,
        Arm1,
    }
    let (t, branch) = match &x {
        Some(x_1) => (*x_1, Branch::Arm0),
        None => (1.0, Branch::Arm1),
    };
    let sin_y = y.sin();
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let d_y = t * y.cos();
    match branch {
        Branch::Arm0 => {
            let mut d_x = match &mut d_x {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_x += sin_y;
        }
        Branch::Arm1 => {}
    }
    (t * sin_y, d_x, d_y)
}
pub fn evaluated_grad(model: &Model, d_model: &mut Model) -> f64 {
    enum Branch1<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch2 {
        Arm0,
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_model, model, "model");
    let (t, branch) = match &model.scale {
        Some(payload) => (*payload, Branch2::Arm0),
        None => (2.0, Branch2::Arm1),
    };
    let t_1 = model.weight;
    let (t_2, branch_1) = match &model.bias {
        Some(b) => {
            let t = b[0];
            let t_1 = b[1];
            (t * t_1, Branch1::Arm0(t, t_1))
        }
        None => (0.0, Branch1::Arm1),
    };
    ::autodiff_runtime::shadow::clear(d_model, model);
    match branch_1 {
        Branch1::Arm0(t, t_1) => {
            let mut d_b = match &mut d_model.bias {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_b[1] += t;
            d_b[0] += t_1;
        }
        Branch1::Arm1 => {}
    }
    d_model.weight += t;
    match branch {
        Branch2::Arm0 => {
            let mut d_payload = match &mut d_model.scale {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += t_1;
        }
        Branch2::Arm1 => {}
    }
    t_1 * t + t_2
}
pub fn built_options_grad(x: f64) -> (f64, f64) {
    let has_chosen = x > 0.5;
    let chosen = if has_chosen { x * x } else { 0.0 };
    let t = x > 0.0;
    let t_1 = [x, x * x];
    let t_2 = Option::Some(x.sin());
    let t_3 = if t { Option::Some(t_1) } else { None };
    let model = Model {
        scale: t_2.clone(),
        bias: t_3.clone(),
        weight: x,
    };
    let t_1 = model.clone();
    let t_4 = if has_chosen { Option::Some(chosen) } else { None };
    let other = Model {
        scale: t_4.clone(),
        ..::core::clone::Clone::clone(&t_1)
    };
    let t_5 = Option::Some(x * x);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_5);
    let mut d_x = -0.0;
    let t_5 = scaled_seeded(t_5, &mut d_place, x, &mut d_x, 1.0);
    let t_6 = None;
    let (t_7, tape) = scaled_augmented(t_6.clone(), x);
    let t_8 = if has_chosen { Option::Some(chosen) } else { None };
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_8);
    let mut d_x_1 = -0.0;
    let t_8 = scaled_seeded(t_8, &mut d_place_1, x, &mut d_x_1, t_7);
    let (t_9, tape_1) = evaluated_augmented(&model);
    let mut d_other = ::autodiff_runtime::shadow::zero_like(&other);
    let t_10 = evaluated_seeded(&other, &mut d_other, t_9);
    let mut d_model = ::autodiff_runtime::shadow::zero_like(&model);
    evaluated_adjoint(&model, &mut d_model, tape_1, t_10);
    let d_chosen = if has_chosen {
        let d_part = match &mut d_place_1 {
            Option::Some { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        *d_part
    } else {
        0.0
    };
    let mut d_x_2 = -0.0;
    scaled_adjoint(t_6, ::autodiff_runtime::Constant, x, &mut d_x_2, tape, t_8);
    let d_part = match &mut d_place {
        Option::Some { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t_6 = *d_part * x;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_4);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_other.scale);
    ::core::mem::swap(&mut d_other.scale, &mut d_place.scale);
    d_place.scale = ::autodiff_runtime::shadow::zero_like(&d_other.scale);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_other);
    let d_chosen_1 = if has_chosen {
        let d_part = match &mut d_place_1 {
            Option::Some { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        d_chosen + *d_part
    } else {
        d_chosen
    };
    ::autodiff_runtime::shadow::accumulate(&mut d_model, &d_place);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_3);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_model.scale);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_model.bias);
    let t_1 = d_model.weight;
    let mut d_place_2 = [-0.0; 2];
    if t {
        let d_part = match &mut d_place_1 {
            Option::Some { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        ::autodiff_runtime::shadow::accumulate(&mut d_place_2, d_part);
    }
    let d_part = match &mut d_place {
        Option::Some { 0: part_0 } => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let d_sin_x = *d_part;
    let t = d_place_2[0];
    let t_2 = d_place_2[1] * x;
    let t = d_x_1 + d_x_2 + d_x + t_6 + t_6 + t_1 + t + t_2 + t_2 + d_sin_x * x.cos();
    let d_x = if has_chosen {
        let t_1 = d_chosen_1 * x;
        t + t_1 + t_1
    } else {
        t
    };
    (t_5 + t_7 * t_8 + t_9 * t_10, d_x)
}
pub fn passed_on_grad(x: Option<f64>) -> (f64, Option<f64>) {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let (t, tape) = scaled_augmented(x.clone(), 2.0);
    let (t_1, t_2, branch) = match &x {
        Some(x_1) => {
            let x = *x_1;
            (true, x * x, Branch::Arm0(x))
        }
        None => (false, 0.0, Branch::Arm1),
    };
    let t_3 = if t_1 { Option::Some(t_2) } else { None };
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
    let t_2 = scaled_seeded(t_3, &mut d_place, 3.0, ::autodiff_runtime::Constant, t);
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let t_1 = if t_1 {
        let d_part = match &mut d_place {
            Option::Some { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        *d_part
    } else {
        0.0
    };
    match branch {
        Branch::Arm0(x) => {
            let t = t_1 * x;
            let d_x_1 = t + t;
            let mut d_x = match &mut d_x {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_x += d_x_1;
        }
        Branch::Arm1 => {}
    }
    scaled_adjoint(x, &mut d_x, 2.0, ::autodiff_runtime::Constant, tape, t_2);
    (t * t_2, d_x)
}
#[inline]
pub fn passed_on_augmented<'tape>(
    x: Option<f64>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!('tape, (Option < f64 >, f64) -> Option < f64 >),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let (t, tape) = scaled_augmented(x.clone(), 2.0);
    let tape = tape.keep_tape();
    let (t_1, t_2, branch) = match &x {
        Some(x_1) => {
            let x = *x_1;
            (true, x * x, Branch::Arm0(x))
        }
        None => (false, 0.0, Branch::Arm1),
    };
    let t_3 = if t_1 { Option::Some(t_2) } else { None };
    let (t_2, tape_1) = scaled_augmented(t_3.clone(), 3.0);
    let tape_1 = tape_1.keep_tape();
    let tape = move |x: Option<f64>, seed: f64| {
        let _ = x;
        let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
        let t_4 = seed * t_2;
        let t_5 = seed * t;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
        scaled_adjoint(
            t_3,
            &mut d_place,
            3.0,
            ::autodiff_runtime::Constant,
            tape_1,
            t_5,
        );
        let t_1 = if t_1 {
            let d_part = match &mut d_place {
                Option::Some { 0: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_part
        } else {
            -0.0
        };
        match branch {
            Branch::Arm0(x) => {
                let t = t_1 * x;
                let d_x_1 = t + t;
                let mut d_x = match &mut d_x {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_x += d_x_1;
            }
            Branch::Arm1 => {}
        }
        scaled_adjoint(x, &mut d_x, 2.0, ::autodiff_runtime::Constant, tape, t_4);
        d_x
    };
    (t * t_2, ::autodiff_runtime::nested!(tape, (Option < f64 >, f64) -> Option < f64 >))
}
pub fn replaced_grad(model: &Model, d_model: &mut Model) -> f64 {
    enum Branch1<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch2 {
        Arm0,
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_model, model, "model");
    ::autodiff_runtime::shadow::clear(d_model, model);
    let (has_scale, scale, branch) = match &model.scale {
        Some(payload) => (true, *payload, Branch2::Arm0),
        None => (false, 0.0, Branch2::Arm1),
    };
    let (has_scale_1, scale_1, branch_1) = if model.weight > 1.0 {
        let t = model.weight;
        let t_1 = model.weight;
        let scale = t * t_1;
        (true, scale, Branch1::Then(t, t_1))
    } else {
        (has_scale, scale, Branch1::Else)
    };
    let t = model.weight;
    let t_1 = if has_scale_1 { scale_1 } else { t };
    let mut d_again = ::autodiff_runtime::shadow::zero_like(&model.weight);
    let t = scaled_seeded(
        ::autodiff_runtime::records::copy(&model.scale),
        &mut d_model.scale,
        ::autodiff_runtime::records::copy(&model.weight),
        &mut d_again,
        t_1,
    );
    ::autodiff_runtime::shadow::accumulate(&mut d_model.weight, &d_again);
    let (d_scale, t_2) = if has_scale_1 { (t, 0.0) } else { (0.0, t) };
    d_model.weight += t_2;
    let d_scale_1 = match branch_1 {
        Branch1::Then(t, t_1) => {
            d_model.weight
                += ::autodiff_runtime::product(d_scale, t)
                    + ::autodiff_runtime::product(d_scale, t_1);
            0.0
        }
        Branch1::Else => d_scale,
    };
    match branch {
        Branch2::Arm0 => {
            let mut d_payload = match &mut d_model.scale {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += d_scale_1;
        }
        Branch2::Arm1 => {}
    }
    t_1 * t
}
#[inline]
pub fn replaced_augmented<'tape>(
    model: &Model,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Model, ::core::option::Option < & mut Model >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A, B> {
        Then(A, B),
        Else,
    }
    enum Branch2 {
        Arm0,
        Arm1,
    }
    let (has_scale, scale, branch) = match &model.scale {
        Some(payload) => (true, *payload, Branch2::Arm0),
        None => (false, 0.0, Branch2::Arm1),
    };
    let (has_scale_1, scale_1, branch_1) = if model.weight > 1.0 {
        let t = model.weight;
        let t_1 = model.weight;
        let scale = t * t_1;
        (true, scale, Branch1::Then(t, t_1))
    } else {
        (has_scale, scale, Branch1::Else)
    };
    let t = model.weight;
    let t_1 = if has_scale_1 { scale_1 } else { t };
    let (t, tape) = scaled_augmented(
        ::autodiff_runtime::records::copy(&model.scale),
        ::autodiff_runtime::records::copy(&model.weight),
    );
    let tape = tape.keep_tape();
    let tape = move |
        model: &Model,
        mut d_model: ::core::option::Option<&mut Model>,
        seed: f64|
    {
        let t_2 = seed * t;
        let t_3 = seed * t_1;
        let mut d_again = ::autodiff_runtime::shadow::zero_like(&model.weight);
        scaled_adjoint(
            ::autodiff_runtime::records::copy(&model.scale),
            d_model.as_deref_mut().map(|d_model| &mut d_model.scale),
            ::autodiff_runtime::records::copy(&model.weight),
            &mut d_again,
            tape,
            t_3,
        );
        if let Some(d_model) = &mut d_model {
            ::autodiff_runtime::shadow::accumulate(&mut d_model.weight, &d_again);
        }
        let (d_scale, t_3) = if has_scale_1 { (t_2, -0.0) } else { (-0.0, t_2) };
        if let Some(d_model) = &mut d_model {
            d_model.weight += t_3;
        }
        let d_scale_1 = match branch_1 {
            Branch1::Then(t, t_1) => {
                if let Some(d_model) = &mut d_model {
                    d_model.weight
                        += ::autodiff_runtime::product(d_scale, t)
                            + ::autodiff_runtime::product(d_scale, t_1);
                }
                -0.0
            }
            Branch1::Else => d_scale,
        };
        match branch {
            Branch2::Arm0 => {
                let mut d_payload = match d_model
                    .as_deref_mut()
                    .map(|d_model| &mut d_model.scale)
                {
                    Some(Some(part_0)) => Some(part_0),
                    _ => None,
                };
                if let Some(d_payload) = &mut d_payload {
                    **d_payload += d_scale_1;
                }
            }
            Branch2::Arm1 => {}
        }
    };
    (
        t_1 * t,
        ::autodiff_runtime::nested!(
            tape, (& Model, ::core::option::Option < & mut Model >, f64) -> ()
        ),
    )
}
pub fn assigned_grad(mut level: Option<f64>, x: f64) -> (f64, Option<f64>, f64) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2 {
        Arm0,
        Arm1,
    }
    let (t, t_1, branch) = match &level {
        Some(level_1) => (true, *level_1, Branch2::Arm0),
        None => (false, 0.0, Branch2::Arm1),
    };
    let (has_level, level_1, branch_1) = if x > 1.0 {
        let t = if t { t_1 } else { 2.0 };
        let level = x * t;
        (true, level, Branch1::Then(t))
    } else {
        (t, t_1, Branch1::Else)
    };
    let t_1 = if has_level { level_1 } else { 3.0 };
    let mut d_level = ::autodiff_runtime::shadow::zero_like(&level);
    let d_level_1 = if has_level { x } else { 0.0 };
    let (d_x, t_2) = match branch_1 {
        Branch1::Then(t_2) => {
            let t_3 = d_level_1 * x;
            let t = if t { t_3 } else { 0.0 };
            (t_1 + d_level_1 * t_2, t)
        }
        Branch1::Else => (t_1, d_level_1),
    };
    match branch {
        Branch2::Arm0 => {
            let mut d_level = match &mut d_level {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_level += t_2;
        }
        Branch2::Arm1 => {}
    }
    (t_1 * x, d_level, d_x)
}
pub fn constant_or_built_grad(start: &Start, x: f64) -> (f64, f64) {
    let t = x > 1.0;
    let (has_level, level) = if t {
        match &start.level.clone() {
            Some(payload) => (true, *payload),
            None => (false, 0.0),
        }
    } else {
        (true, x)
    };
    let value = if has_level { level * x } else { x.sin() };
    let (d_x, d_level) = if has_level { (level, x) } else { (x.cos(), -0.0) };
    let d_x_1 = if t { d_x } else { d_x + d_level };
    (value, d_x_1)
}
pub fn root_grad(x: f64) -> Option<(f64, f64)> {
    let (value, sqrt_x) = if x > 0.0 {
        let sqrt_x = x.sqrt();
        (sqrt_x, sqrt_x)
    } else {
        return None;
    };
    let d_x = 0.5 / sqrt_x;
    Some((value, d_x))
}
pub fn logarithm_grad(x: f64) -> Result<(f64, f64), f64> {
    let value = if x > 0.0 {
        x.ln()
    } else {
        return Err(-x);
    };
    let d_x = 1.0 / x;
    Ok((value, d_x))
}
pub fn calls_together_grad(x: f64, y: f64) -> (f64, f64, f64) {
    enum Branch1 {
        Arm0,
        Arm1,
        Arm2,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch3 {
        Arm0,
        Arm1,
    }
    enum Branch4<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch5<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch6<A> {
        Arm0(A),
        Arm1,
        Arm2,
        Arm3,
    }
    enum Branch7<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch8<A> {
        Arm0(A),
        Arm1,
    }
    let t = root_augmented(x);
    let t_1 = root_augmented(y);
    let (t, t_2, branch) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch8::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch8::Arm1),
    };
    let (t_1, t_3, branch_1) = match ::autodiff_runtime::Fallible::into_result(t_1) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch7::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch7::Arm1),
    };
    let (first, branch_2) = match (t, t_1) {
        (true, true) if t_2 > t_3 => {
            let t = t_2 * t_3;
            (t * t_3, Branch6::Arm0(t))
        }
        (true, true) => (t_2 * t_3, Branch6::Arm1),
        (true, false) => (t_2, Branch6::Arm2),
        (false, _) => {
            let t = x * y;
            let t_1 = if t_1 { t_3 } else { t };
            (t_1, Branch6::Arm3)
        }
    };
    let t = root_augmented(x);
    let t_4 = logarithm_augmented(y);
    let (t, t_5, branch_3) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch5::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch5::Arm1),
    };
    let (t_4, t_6, branch_4) = match ::autodiff_runtime::Fallible::into_result(t_4) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch4::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch4::Arm1),
    };
    let (second, branch_5) = match (t, t_4) {
        (true, true) => (t_5 * t_6, Branch3::Arm0),
        _ => (0.0, Branch3::Arm1),
    };
    let t = logarithm_augmented(x);
    let (t, t_4, branch_6) = match ::autodiff_runtime::Fallible::into_result(t) {
        Ok(received) => {
            let (t, tape) = received;
            (true, t, Branch2::Arm0(tape))
        }
        Err(_) => (false, 0.0, Branch2::Arm1),
    };
    let (third, branch_7) = match (t, y > 1.0) {
        (true, true) => (t_4 * y, Branch1::Arm0),
        (true, false) => (t_4, Branch1::Arm1),
        (false, _) => (y, Branch1::Arm2),
    };
    let d_third = second;
    let (d_y, t) = match branch_7 {
        Branch1::Arm0 => (d_third * t_4, d_third * y),
        Branch1::Arm1 => (0.0, d_third),
        Branch1::Arm2 => (d_third, 0.0),
    };
    let d_x = match branch_6 {
        Branch2::Arm0(tape) => {
            let mut d_x = -0.0;
            let _ = logarithm_adjoint(x, &mut d_x, tape, t);
            d_x
        }
        Branch2::Arm1 => 0.0,
    };
    let d_second = third;
    let (t, t_4) = match branch_5 {
        Branch3::Arm0 => (d_second * t_6, d_second * t_5),
        Branch3::Arm1 => (0.0, 0.0),
    };
    let d_y_1 = match branch_4 {
        Branch4::Arm0(tape) => {
            let mut d_y_1 = -0.0;
            let _ = logarithm_adjoint(y, &mut d_y_1, tape, t_4);
            d_y + d_y_1
        }
        Branch4::Arm1 => d_y,
    };
    let d_x_1 = match branch_3 {
        Branch5::Arm0(tape) => {
            let mut d_x_1 = -0.0;
            let _ = root_adjoint(x, &mut d_x_1, tape, t);
            d_x + d_x_1
        }
        Branch5::Arm1 => d_x,
    };
    let (d_x, d_y, t, t_4) = match branch_2 {
        Branch6::Arm0(t) => (d_x_1, d_y_1, t_3 * t_3, t + t),
        Branch6::Arm1 => (d_x_1, d_y_1, t_3, t_2),
        Branch6::Arm2 => (d_x_1, d_y_1, 1.0, 0.0),
        Branch6::Arm3 => {
            let (d_x, d_y, t) = if t_1 {
                (d_x_1, d_y_1, 1.0)
            } else {
                (d_x_1 + y, d_y_1 + x, 0.0)
            };
            (d_x, d_y, 0.0, t)
        }
    };
    let d_y_1 = match branch_1 {
        Branch7::Arm0(tape) => {
            let mut d_y_1 = -0.0;
            let _ = root_adjoint(y, &mut d_y_1, tape, t_4);
            d_y + d_y_1
        }
        Branch7::Arm1 => d_y,
    };
    let d_x_1 = match branch {
        Branch8::Arm0(tape) => {
            let mut d_x_1 = -0.0;
            let _ = root_adjoint(x, &mut d_x_1, tape, t);
            d_x + d_x_1
        }
        Branch8::Arm1 => d_x,
    };
    (first + second * third, d_x_1, d_y_1)
}
