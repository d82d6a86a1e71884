pub fn total_grad(network: &Network, d_network: &mut Network) -> f64 {
    enum Branch {
        Arm0,
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_network, network, "network");
    let t = network.weights.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        sum += network.weights[i];
    }
    let t_1 = network.scale;
    let t_2 = sum * t_1;
    let (t_3, branch) = match &network.bias {
        Some(payload) => (*payload, Branch::Arm0),
        None => (2.0, Branch::Arm1),
    };
    let t_4 = network.shifts[0];
    ::autodiff_runtime::shadow::clear(d_network, network);
    d_network.shifts[0] += 1.0;
    match branch {
        Branch::Arm0 => {
            let mut d_payload = match &mut d_network.bias {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += t_2;
        }
        Branch::Arm1 => {}
    }
    let d_sum = t_3 * t_1;
    d_network.scale += t_3 * sum;
    for i in 0..t {
        d_network.weights[i] += d_sum;
    }
    t_2 * t_3 + t_4
}
pub fn replaced_members_grad(network: &Network, d_network: &mut Network) -> f64 {
    ::autodiff_runtime::shadow::check(d_network, network, "network");
    ::autodiff_runtime::shadow::clear(d_network, network);
    let scale = network.scale;
    let t = ::autodiff_runtime::vec![scale, network.weights[0]];
    let t_1 = scale * scale;
    let t_2 = network.clone();
    let other = Network {
        weights: t.clone(),
        bias: None,
        scale: t_1,
        ..::core::clone::Clone::clone(&t_2)
    };
    let (t_1, tape) = total_augmented(&other);
    let t_3 = total_seeded(network, &mut *d_network, t_1);
    let mut d_other = ::autodiff_runtime::shadow::zero_like(&other);
    total_adjoint(&other, &mut d_other, tape, t_3);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_2);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_other.weights);
    ::core::mem::swap(&mut d_other.weights, &mut d_place_1.weights);
    d_place_1.weights = ::autodiff_runtime::shadow::zero_like(&d_other.weights);
    ::core::mem::swap(&mut d_other.bias, &mut d_place_1.bias);
    d_place_1.bias = ::autodiff_runtime::shadow::zero_like(&d_other.bias);
    let t = ::autodiff_runtime::shadow::take(&mut d_other.scale);
    ::core::mem::swap(&mut d_other.scale, &mut d_place_1.scale);
    d_place_1.scale = ::autodiff_runtime::shadow::zero_like(&d_other.scale);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_other);
    ::autodiff_runtime::shadow::accumulate(&mut *d_network, &d_place_1);
    let t = ::autodiff_runtime::product(t, scale);
    let mut d_scale = t;
    ::autodiff_runtime::Differentiable::accumulate(&mut d_scale, t);
    ::autodiff_runtime::Differentiable::accumulate(
        &mut d_scale,
        ::autodiff_runtime::shadow::take(&mut d_place[0]),
    );
    {
        let part = ::autodiff_runtime::shadow::take(&mut d_place[1]);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_network.weights[0], part);
    }
    ::autodiff_runtime::Differentiable::accumulate(&mut d_network.scale, d_scale);
    t_1 * t_3
}
#[inline]
pub fn replaced_members_augmented<'tape>(
    network: &Network,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Network, ::core::option::Option < & mut Network >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let scale = network.scale;
    let t = ::autodiff_runtime::vec![scale, network.weights[0]];
    let t_1 = scale * scale;
    let t_2 = network.clone();
    let other = Network {
        weights: t.clone(),
        bias: None,
        scale: t_1,
        ..::core::clone::Clone::clone(&t_2)
    };
    let (t_1, tape) = total_augmented(&other);
    let tape = tape.keep_tape();
    let (t_3, tape_1) = total_augmented(network);
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        network: &Network,
        mut d_network: ::core::option::Option<&mut Network>,
        seed: f64|
    {
        let scale_1 = network.scale;
        let t_4 = seed * t_3;
        let t_5 = seed * t_1;
        total_adjoint(network, d_network.as_deref_mut(), tape_1, t_5);
        let mut d_other = ::autodiff_runtime::shadow::zero_like(&other);
        total_adjoint(&other, &mut d_other, tape, t_4);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_2);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_other.weights);
        ::core::mem::swap(&mut d_other.weights, &mut d_place_1.weights);
        d_place_1.weights = ::autodiff_runtime::shadow::zero_like(&d_other.weights);
        ::core::mem::swap(&mut d_other.bias, &mut d_place_1.bias);
        d_place_1.bias = ::autodiff_runtime::shadow::zero_like(&d_other.bias);
        let t = ::autodiff_runtime::shadow::take(&mut d_other.scale);
        ::core::mem::swap(&mut d_other.scale, &mut d_place_1.scale);
        d_place_1.scale = ::autodiff_runtime::shadow::zero_like(&d_other.scale);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_other);
        if let Some(d_network) = &mut d_network {
            ::autodiff_runtime::shadow::accumulate(&mut **d_network, &d_place_1);
        }
        let t = ::autodiff_runtime::product(t, scale_1);
        let mut d_scale = t;
        ::autodiff_runtime::Differentiable::accumulate(&mut d_scale, t);
        ::autodiff_runtime::Differentiable::accumulate(
            &mut d_scale,
            ::autodiff_runtime::shadow::take(&mut d_place[0]),
        );
        if let Some(d_network) = &mut d_network {
            {
                let part = ::autodiff_runtime::shadow::take(&mut d_place[1]);
                ::autodiff_runtime::Differentiable::accumulate(
                    &mut d_network.weights[0],
                    part,
                );
            }
        }
        if let Some(d_network) = &mut d_network {
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_network.scale,
                d_scale,
            );
        }
    };
    (
        t_1 * t_3,
        ::autodiff_runtime::nested!(
            tape, (& Network, ::core::option::Option < & mut Network >, f64) -> ()
        ),
    )
}
pub fn height_grad(line: &Line, d_line: &mut Line) -> f64 {
    enum Branch {
        Arm0,
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_line, line, "line");
    let (t, branch) = match &line.offset {
        Some(payload) => (*payload, Branch::Arm0),
        None => (2.0, Branch::Arm1),
    };
    let t_1 = line.slope;
    let t_2 = line.end;
    ::autodiff_runtime::shadow::clear(d_line, line);
    d_line.end += 1.0;
    d_line.slope += t;
    match branch {
        Branch::Arm0 => {
            let mut d_payload = match &mut d_line.offset {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += t_1;
        }
        Branch::Arm1 => {}
    }
    t * t_1 + t_2
}
pub fn without_offset_grad(line: &Line, d_line: &mut Line) -> f64 {
    ::autodiff_runtime::shadow::check(d_line, line, "line");
    let t = line.end;
    let t_1 = line.slope;
    let other = Line {
        offset: None,
        slope: t * t_1,
        ..::autodiff_runtime::records::copy(line)
    };
    let (t_2, tape) = height_augmented(&other);
    let (t_3, tape_1) = height_augmented(line);
    let t_4 = t_2 * t_3;
    let t_5 = other.end;
    ::autodiff_runtime::shadow::clear(d_line, line);
    let t_6 = ::autodiff_runtime::product(1.0, t_5);
    let mut d_other = ::autodiff_runtime::shadow::zero_like(&other);
    d_other.end += t_4;
    let t_3 = ::autodiff_runtime::product(t_6, t_3);
    let t_2 = ::autodiff_runtime::product(t_6, t_2);
    height_adjoint(line, &mut *d_line, tape_1, t_2);
    height_adjoint(&other, &mut d_other, tape, t_3);
    ::core::mem::swap(&mut d_other.offset, &mut d_line.offset);
    d_line.offset = ::autodiff_runtime::shadow::zero_like(&d_other.offset);
    let t_2 = ::autodiff_runtime::shadow::take(&mut d_other.slope);
    ::core::mem::swap(&mut d_other.slope, &mut d_line.slope);
    d_line.slope = ::autodiff_runtime::shadow::zero_like(&d_other.slope);
    ::autodiff_runtime::shadow::accumulate(&mut *d_line, &d_other);
    let t_1 = ::autodiff_runtime::product(t_2, t_1);
    {
        let part = ::autodiff_runtime::product(t_2, t);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_line.slope, part);
    }
    ::autodiff_runtime::Differentiable::accumulate(&mut d_line.end, t_1);
    t_4 * t_5
}
#[inline]
pub fn without_offset_augmented<'tape>(
    line: &Line,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Line, ::core::option::Option < & mut Line >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let t = line.end;
    let t_1 = line.slope;
    let other = Line {
        offset: None,
        slope: t * t_1,
        ..::autodiff_runtime::records::copy(line)
    };
    let (t, tape) = height_augmented(&other);
    let tape = tape.keep_tape();
    let (t_1, tape_1) = height_augmented(line);
    let tape_1 = tape_1.keep_tape();
    let t_2 = other.end;
    let tape = move |
        line: &Line,
        mut d_line: ::core::option::Option<&mut Line>,
        seed: f64|
    {
        let t_3 = other.end;
        let t_4 = line.slope;
        let t_5 = line.end;
        let t_3 = ::autodiff_runtime::product(seed, t_3);
        let mut d_other = ::autodiff_runtime::shadow::zero_like(&other);
        d_other.end += seed * (t * t_1);
        let t_6 = ::autodiff_runtime::product(t_3, t_1);
        let t_3 = ::autodiff_runtime::product(t_3, t);
        height_adjoint(line, d_line.as_deref_mut(), tape_1, t_3);
        height_adjoint(&other, &mut d_other, tape, t_6);
        d_other.offset = ::autodiff_runtime::shadow::zero_like(&line.offset);
        let t_3 = ::autodiff_runtime::shadow::take(&mut d_other.slope);
        d_other.slope = ::autodiff_runtime::shadow::zero_like(&line.slope);
        if let Some(d_line) = &mut d_line {
            ::autodiff_runtime::shadow::accumulate(&mut **d_line, &d_other);
        }
        let t_4 = ::autodiff_runtime::product(t_3, t_4);
        if let Some(d_line) = &mut d_line {
            {
                let part = ::autodiff_runtime::product(t_3, t_5);
                ::autodiff_runtime::Differentiable::accumulate(&mut d_line.slope, part);
            }
        }
        if let Some(d_line) = &mut d_line {
            ::autodiff_runtime::Differentiable::accumulate(&mut d_line.end, t_4);
        }
    };
    (
        t * t_1 * t_2,
        ::autodiff_runtime::nested!(
            tape, (& Line, ::core::option::Option < & mut Line >, f64) -> ()
        ),
    )
}
pub fn steeper_grad(line: &Line, d_line: &mut Line) -> f64 {
    ::autodiff_runtime::shadow::check(d_line, line, "line");
    let (t, tape) = without_offset_augmented(line);
    let t_1 = Line {
        slope: 3.0,
        ..::autodiff_runtime::records::copy(line)
    };
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    let t_1 = without_offset_seeded(&t_1, &mut d_place, t);
    ::autodiff_runtime::shadow::clear(d_line, line);
    ::autodiff_runtime::shadow::zero(&mut d_place.slope);
    ::autodiff_runtime::shadow::accumulate(&mut *d_line, &d_place);
    without_offset_adjoint(line, &mut *d_line, tape, t_1);
    t * t_1
}
#[inline]
pub fn steeper_augmented<'tape>(
    line: &Line,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Line, ::core::option::Option < & mut Line >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (t, tape) = without_offset_augmented(line);
    let tape = tape.keep_tape();
    let t_1 = Line {
        slope: 3.0,
        ..::autodiff_runtime::records::copy(line)
    };
    let (t_2, tape_1) = without_offset_augmented(&t_1);
    let tape_1 = tape_1.keep_tape();
    let tape = move |
        line: &Line,
        mut d_line: ::core::option::Option<&mut Line>,
        seed: f64|
    {
        let t_3 = seed * t_2;
        let t_4 = seed * t;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        without_offset_adjoint(&t_1, &mut d_place, tape_1, t_4);
        ::autodiff_runtime::shadow::zero(&mut d_place.slope);
        if let Some(d_line) = &mut d_line {
            ::autodiff_runtime::shadow::accumulate(&mut **d_line, &d_place);
        }
        without_offset_adjoint(line, d_line.as_deref_mut(), tape, t_3);
    };
    (
        t * t_2,
        ::autodiff_runtime::nested!(
            tape, (& Line, ::core::option::Option < & mut Line >, f64) -> ()
        ),
    )
}
