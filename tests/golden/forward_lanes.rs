fn scaled_vjp(load: &Load, d_load: &mut Load, x: f64, seed: Load) -> (Load, f64) {
    enum Branch<A, B> {
        Arm0(A),
        Arm1(B),
        Arm2,
    }
    ::autodiff_runtime::shadow::check(d_load, load, "load");
    let (value, branch) = match load {
        Load::Weight(weight) => {
            let t = *weight;
            (Load::Weight(t * x), Branch::Arm0(t))
        }
        Load::Ramp { from: from, to: to } => {
            let t = *from;
            let t_1 = *to;
            (Load::Ramp { from: t, to: t_1 * x }, Branch::Arm1(t_1))
        }
        Load::Free => (Load::Free, Branch::Arm2),
    };
    let mut d_value = seed;
    let d_x = match branch {
        Branch::Arm0(t) => {
            let d_part = match &mut d_value {
                Load::Weight { 0: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_1 = *d_part;
            let mut d_weight = match &mut *d_load {
                Load::Weight(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_weight += t_1 * x;
            t_1 * t
        }
        Branch::Arm1(t) => {
            let (mut d_part, d_part_1) = match &mut d_value {
                Load::Ramp { from: part_0, to: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_1 = ::autodiff_runtime::shadow::take(&mut *d_part);
            let t_2 = *d_part_1;
            let (mut d_from, mut d_to) = match &mut *d_load {
                Load::Ramp { from: part_0, to: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_to += t_2 * x;
            ::autodiff_runtime::Differentiable::accumulate(&mut *d_from, t_1);
            t_2 * t
        }
        Branch::Arm2 => 0.0,
    };
    (value, d_x)
}
fn scaled_jvp_lanes<const TANGENTS: usize>(
    load: &Load,
    t_load: &::autodiff_runtime::lanes::Of<Load, TANGENTS>,
    x: f64,
    t_x: ::autodiff_runtime::lanes::Lanes<f64, TANGENTS>,
) -> (Load, ::autodiff_runtime::lanes::Of<Load, TANGENTS>) {
    ::autodiff_runtime::lanes::check::<_, TANGENTS>(t_load, load, "load");
    let (value, t_value) = match load {
        Load::Weight(weight) => {
            let t_weight = match t_load {
                ::autodiff_runtime::lanes::Of::<Load, TANGENTS>::Weight(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t = *weight;
            (
                Load::Weight(t * x),
                ::autodiff_runtime::lanes::Of::<Load, TANGENTS>::Weight {
                    0: *t_weight * x + t_x * t,
                },
            )
        }
        Load::Ramp { from: from, to: to } => {
            let (t_from, t_to) = match t_load {
                ::autodiff_runtime::lanes::Of::<Load, TANGENTS>::Ramp {
                    from: part_0,
                    to: part_1,
                } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t = *from;
            let t_1 = *t_from;
            let t_2 = *to;
            (
                Load::Ramp { from: t, to: t_2 * x },
                ::autodiff_runtime::lanes::Of::<Load, TANGENTS>::Ramp {
                    from: t_1,
                    to: *t_to * x + t_x * t_2,
                },
            )
        }
        Load::Free => {
            let t = ::autodiff_runtime::lanes::zero_like::<_, TANGENTS>(&Load::Free);
            (Load::Free, t)
        }
    };
    (value, t_value)
}
pub fn forward_lanes_grad(
    x: &[f64],
    d_x: &mut [f64],
    spring: &Spring,
    d_spring: &mut Spring,
    load: &Load,
    d_load: &mut Load,
    gain: f32,
) -> (f64, f32) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch1<A, B> {
        Arm0,
        Arm1(A, B),
        Arm2,
    }
    enum Branch2<A, B, C> {
        Then(A, B, C),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_spring, spring, "spring");
    ::autodiff_runtime::shadow::check(d_load, load, "load");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut worn = *spring;
    let mut lengths = ::autodiff_runtime::Vec::new();
    let t = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut total: f64 = 0.0;
    for i in 0..t {
        let length = x[i];
        let (total_1, branch) = if length > 1.0 {
            lengths.push(length.sqrt() * gain as f64);
            let mut saved = ::autodiff_runtime::records::copy(&worn);
            let (t, tape) = worn.wear_augmented(length);
            (total, Branch2::Then(t, tape, saved))
        } else {
            let total_1 = total - length.max(0.25) * i as f64;
            (total_1, Branch2::Else)
        };
        records_1.push(branch);
        total = total_1;
    }
    let t_1 = x[0];
    let (t_2, tape) = scaled_augmented(load, t_1);
    let (loaded, branch) = match &t_2 {
        Load::Weight(weight) => (*weight, Branch1::Arm0),
        Load::Ramp { from: from, to: to } => {
            let t = *from;
            let t_1 = *to;
            (t * t_1, Branch1::Arm1(t, t_1))
        }
        Load::Free => (1.0, Branch1::Arm2),
    };
    let mut grid = [[0.0; 2]; 3];
    let index = 0;
    let mut index_1 = index;
    let mut trips = 0usize;
    loop {
        let (t, t_1) = match lengths.pop() {
            Some(element_0) => (true, element_0),
            None => (false, 0.0),
        };
        let (t_2, exp_1) = if t {
            let exp_1 = x[index_1].exp();
            grid[index_1 % 3][index_1 % 2] += t_1 / (1.0 + exp_1);
            let index = index_1 + 1;
            (index, exp_1)
        } else {
            (index_1, 0.0)
        };
        let trips_1 = trips + 1usize;
        records.push((t_1, exp_1));
        index_1 = t_2;
        trips = trips_1;
        if !t {
            break;
        }
    }
    let t_3 = *spring;
    let mut saved = ::autodiff_runtime::records::copy(&worn);
    let (joined, tape_1) = worn.joined_augmented(t_3.clone());
    let mut records_2 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut total_1: f64 = total;
    for i_1 in 0..3usize {
        let mut sum: f64 = -0.0;
        for i_2 in 0..2usize {
            sum += grid[i_1][i_2];
        }
        let (t, tape) = joined.energy_augmented(grid[i_1][0]);
        records_2.push((sum, t, tape));
        total_1 += sum * t;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::clear(d_spring, spring);
    ::autodiff_runtime::shadow::clear(d_load, load);
    let mut d_grid = [[-0.0; 2]; 3];
    let d_total = loaded;
    let mut d_joined = ::autodiff_runtime::Differentiable::zero_like(&joined);
    for i_1 in (0..3usize).rev() {
        let (sum, t, tape) = records_2.pop();
        let t_1 = grid[i_1][0];
        let d_sum = d_total * t;
        let mut d_joined_1 = ::autodiff_runtime::Differentiable::zero_like(&joined);
        let mut d_argument = -0.0;
        joined
            .energy_adjoint(&mut d_joined_1, t_1, &mut d_argument, tape, d_total * sum);
        d_grid[i_1][0] += d_argument;
        for i_2 in 0..2usize {
            d_grid[i_1][i_2] += d_sum;
        }
        let mut t = d_joined;
        ::autodiff_runtime::Differentiable::accumulate(&mut t, d_joined_1);
        d_joined = t;
    }
    let mut d_worn = ::autodiff_runtime::shadow::zero_like(&worn);
    let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
    saved.joined_adjoint(&mut d_worn, t_3, &mut d_argument, tape_1, d_joined);
    ::autodiff_runtime::Differentiable::accumulate(&mut *d_spring, d_argument);
    let mut d_lengths = ::autodiff_runtime::shadow::zero_like(&lengths);
    for k in (0..trips).rev() {
        let (t, exp_1) = records.pop();
        let t_1 = !(k + 1 == trips);
        let index_1 = ::autodiff_runtime::index::nth(index, k);
        let t_3 = if t_1 {
            let t_1 = index_1 % 3;
            let t_2 = index_1 % 2;
            let t_3 = 1.0 / (1.0 + exp_1);
            let t_1 = d_grid[t_1][t_2] * t_3;
            d_x[index_1] -= t_1 * (t * t_3) * exp_1;
            t_1
        } else {
            -0.0
        };
        if t_1 {
            d_lengths.push(t_3);
        }
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    let d_loaded = total_1;
    match branch {
        Branch1::Arm0 => {
            let mut d_weight = match &mut d_place {
                Load::Weight(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_weight += d_loaded;
        }
        Branch1::Arm1(t, t_1) => {
            let (mut d_from, mut d_to) = match &mut d_place {
                Load::Ramp { from: part_0, to: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_to += d_loaded * t;
            *d_from += d_loaded * t_1;
        }
        Branch1::Arm2 => {}
    }
    let mut d_argument = -0.0;
    scaled_adjoint(load, &mut *d_load, t_1, &mut d_argument, tape, d_place);
    d_x[0] += d_argument;
    let mut d_gain: f32 = 0.0;
    for i in (0..t).rev() {
        let branch = records_1.pop();
        let length_1 = x[i];
        let (d_gain_1, d_length) = match branch {
            Branch2::Then(t, tape, mut saved) => {
                let sqrt_length = length_1.sqrt();
                let mut d_length = -0.0;
                saved
                    .wear_adjoint(
                        &mut d_worn,
                        length_1,
                        &mut d_length,
                        tape,
                        ::autodiff_runtime::Differentiable::zero_like(&t),
                    );
                let (_, t_1) = match d_lengths.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                (
                    (t_1 * sqrt_length) as f32,
                    d_length + t_1 * gain as f64 * (0.5 / sqrt_length),
                )
            }
            Branch2::Else => {
                (
                    -0.0,
                    if length_1.max(0.25) == length_1 {
                        -(d_total * i as f64)
                    } else {
                        0.0
                    },
                )
            }
        };
        d_x[i] += d_length;
        d_gain += d_gain_1;
    }
    ::autodiff_runtime::Differentiable::accumulate(&mut *d_spring, d_worn);
    (total_1 * loaded, d_gain)
}
#[inline]
pub fn forward_lanes_augmented<'tape>(
    x: &[f64],
    spring: &Spring,
    load: &Load,
    gain: f32,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & Spring,
        ::core::option::Option < & mut Spring >, & Load, ::core::option::Option < & mut
        Load >, f32, f64) -> f32
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A, B> {
        Arm0,
        Arm1(A, B),
        Arm2,
    }
    enum Branch2<A, B, C> {
        Then(A, B, C),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut worn = *spring;
    let mut lengths = ::autodiff_runtime::Vec::new();
    let t = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut total: f64 = 0.0;
    for i in 0..t {
        let length = x[i];
        let (total_1, branch) = if length > 1.0 {
            lengths.push(length.sqrt() * gain as f64);
            let mut saved = ::autodiff_runtime::records::copy(&worn);
            let (t, tape) = worn.wear_augmented(length);
            (total, Branch2::Then(t, tape.keep_tape(), saved))
        } else {
            let total_1 = total - length.max(0.25) * i as f64;
            (total_1, Branch2::Else)
        };
        records_1.push(branch);
        total = total_1;
    }
    let (t, tape) = scaled_augmented(load, x[0]);
    let tape = tape.keep_tape();
    let (loaded, branch) = match &t {
        Load::Weight(weight) => (*weight, Branch1::Arm0),
        Load::Ramp { from: from, to: to } => {
            let t = *from;
            let t_1 = *to;
            (t * t_1, Branch1::Arm1(t, t_1))
        }
        Load::Free => (1.0, Branch1::Arm2),
    };
    let mut grid = [[0.0; 2]; 3];
    let mut index = 0;
    let mut trips = 0usize;
    loop {
        let (t, t_1) = match lengths.pop() {
            Some(element_0) => (true, element_0),
            None => (false, 0.0),
        };
        let (t_2, exp_1) = if t {
            let exp_1 = x[index].exp();
            grid[index % 3][index % 2] += t_1 / (1.0 + exp_1);
            let index_1 = index + 1;
            (index_1, exp_1)
        } else {
            (index, 0.0)
        };
        let trips_1 = trips + 1usize;
        records.push((t_1, exp_1));
        index = t_2;
        trips = trips_1;
        if !t {
            break;
        }
    }
    let t_1 = *spring;
    let mut saved = ::autodiff_runtime::records::copy(&worn);
    let (joined, tape_1) = worn.joined_augmented(t_1);
    let tape_1 = tape_1.keep_tape();
    let mut records_2 = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut total_1: f64 = total;
    for i_1 in 0..3usize {
        let mut sum: f64 = -0.0;
        for i_2 in 0..2usize {
            sum += grid[i_1][i_2];
        }
        let (t, tape) = joined.energy_augmented(grid[i_1][0]);
        records_2.push((sum, t, tape.keep_tape()));
        total_1 += sum * t;
    }
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        spring: &Spring,
        mut d_spring: ::core::option::Option<&mut Spring>,
        load: &Load,
        mut d_load: ::core::option::Option<&mut Load>,
        gain: f32,
        seed: f64|
    {
        let t_1 = *spring;
        let t_2 = x[0];
        let t_3 = x.len();
        let d_total = seed * loaded;
        let d_loaded = seed * total_1;
        let mut d_grid = [[-0.0; 2]; 3];
        let mut d_joined = ::autodiff_runtime::Differentiable::zero_like(&joined);
        for i_1 in (0..3usize).rev() {
            let (sum, t, tape) = records_2.pop();
            let t_1 = grid[i_1][0];
            let d_sum = d_total * t;
            let mut d_joined_1 = ::autodiff_runtime::Differentiable::zero_like(&joined);
            let mut d_argument = -0.0;
            joined
                .energy_adjoint(
                    &mut d_joined_1,
                    t_1,
                    &mut d_argument,
                    tape,
                    d_total * sum,
                );
            d_grid[i_1][0] += d_argument;
            for i_2 in 0..2usize {
                d_grid[i_1][i_2] += d_sum;
            }
            let mut t = d_joined;
            ::autodiff_runtime::Differentiable::accumulate(&mut t, d_joined_1);
            d_joined = t;
        }
        let mut d_worn = ::autodiff_runtime::shadow::zero_like(&worn);
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_1);
        saved.joined_adjoint(&mut d_worn, t_1, &mut d_argument, tape_1, d_joined);
        if let Some(d_spring) = &mut d_spring {
            ::autodiff_runtime::Differentiable::accumulate(&mut **d_spring, d_argument);
        }
        let mut d_lengths = ::autodiff_runtime::shadow::zero_like(&lengths);
        for k in (0..trips).rev() {
            let (t_1, exp_1) = records.pop();
            let t_2 = !(k + 1 == trips);
            let index_1 = ::autodiff_runtime::index::nth(0, k);
            let t_3 = if t_2 {
                let t = index_1 % 3;
                let t_2 = index_1 % 2;
                let t_3 = 1.0 / (1.0 + exp_1);
                let t = d_grid[t][t_2] * t_3;
                if let Some(d_x) = &mut d_x {
                    d_x[index_1] -= t * (t_1 * t_3) * exp_1;
                }
                t
            } else {
                -0.0
            };
            if t_2 {
                d_lengths.push(t_3);
            }
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        match branch {
            Branch1::Arm0 => {
                let mut d_weight = match &mut d_place {
                    Load::Weight(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_weight += d_loaded;
            }
            Branch1::Arm1(t, t_1) => {
                let (mut d_from, mut d_to) = match &mut d_place {
                    Load::Ramp { from: part_0, to: part_1 } => (part_0, part_1),
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_to += d_loaded * t;
                *d_from += d_loaded * t_1;
            }
            Branch1::Arm2 => {}
        }
        let mut d_argument = -0.0;
        scaled_adjoint(load, d_load.as_deref_mut(), t_2, &mut d_argument, tape, d_place);
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_argument;
        }
        let mut d_gain: f32 = 0.0;
        for i in (0..t_3).rev() {
            let branch = records_1.pop();
            let length_1 = x[i];
            let (d_gain_1, d_length) = match branch {
                Branch2::Then(t, tape, mut saved) => {
                    let sqrt_length = length_1.sqrt();
                    let mut d_length = -0.0;
                    saved
                        .wear_adjoint(
                            &mut d_worn,
                            length_1,
                            &mut d_length,
                            tape,
                            ::autodiff_runtime::Differentiable::zero_like(&t),
                        );
                    let (_, t_1) = match d_lengths.pop() {
                        Some(element_0) => (true, element_0),
                        None => ::core::unreachable!(),
                    };
                    (
                        (t_1 * sqrt_length) as f32,
                        d_length + t_1 * gain as f64 * (0.5 / sqrt_length),
                    )
                }
                Branch2::Else => {
                    (
                        -0.0,
                        if length_1.max(0.25) == length_1 {
                            -(d_total * i as f64)
                        } else {
                            0.0
                        },
                    )
                }
            };
            if let Some(d_x) = &mut d_x {
                d_x[i] += d_length;
            }
            d_gain += d_gain_1;
        }
        if let Some(d_spring) = &mut d_spring {
            ::autodiff_runtime::Differentiable::accumulate(&mut **d_spring, d_worn);
        }
        d_gain
    };
    (
        total_1 * loaded,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & Spring,
            ::core::option::Option < & mut Spring >, & Load, ::core::option::Option < &
            mut Load >, f32, f64) -> f32
        ),
    )
}
#[allow(clippy::too_many_arguments)]
pub fn forward_lanes_jvp_lanes<const TANGENTS: usize>(
    x: &[f64],
    t_x: &[::autodiff_runtime::lanes::Lanes<f64, TANGENTS>],
    spring: &Spring,
    t_spring: &::autodiff_runtime::lanes::Of<Spring, TANGENTS>,
    load: &Load,
    t_load: &::autodiff_runtime::lanes::Of<Load, TANGENTS>,
    gain: f32,
    t_gain: ::autodiff_runtime::lanes::Lanes<f32, TANGENTS>,
) -> (f64, ::autodiff_runtime::lanes::Lanes<f64, TANGENTS>) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::lanes::check::<_, TANGENTS>(t_x, x, "x");
    ::autodiff_runtime::lanes::check::<_, TANGENTS>(t_spring, spring, "spring");
    ::autodiff_runtime::lanes::check::<_, TANGENTS>(t_load, load, "load");
    let t = *spring;
    let t_1 = *t_spring;
    let mut worn = t;
    let mut t_worn = t_1;
    let mut lengths = ::autodiff_runtime::Vec::new();
    let mut t_lengths = ::autodiff_runtime::Vec::new();
    let total = 0.0;
    let mut t_total: ::autodiff_runtime::lanes::Lanes<f64, TANGENTS> = ::autodiff_runtime::lanes::Lanes::splat(
        0.0,
    );
    let mut total_1: f64 = total;
    for i in 0..x.len() {
        let length = x[i];
        let t_length = t_x[i];
        if length > 1.0 {
            let sqrt_length = length.sqrt();
            let t = gain as f64;
            lengths.push(sqrt_length * t);
            t_lengths
                .push(
                    ::autodiff_runtime::partials::along(t_length, 0.5 / sqrt_length) * t
                        + t_gain.map(|lane| lane as f64) * sqrt_length,
                );
            worn.wear_tangent_lanes(
                &mut t_worn,
                length,
                t_length,
                ::autodiff_runtime::lanes::Count::<TANGENTS>,
            );
        } else {
            let max_1 = length.max(0.25);
            let t = i as f64;
            t_total
                -= (if max_1 == length {
                    t_length
                } else {
                    ::autodiff_runtime::lanes::Lanes::splat(0.0)
                }) * t;
            total_1 -= max_1 * t;
        }
    }
    let (t, t_1) = scaled_tangent_lanes(
        load,
        t_load,
        x[0],
        t_x[0],
        ::autodiff_runtime::lanes::Count::<TANGENTS>,
    );
    let (loaded, t_loaded) = match &t {
        Load::Weight(weight) => {
            let t_weight = match &t_1 {
                ::autodiff_runtime::lanes::Of::<Load, TANGENTS>::Weight(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            (*weight, *t_weight)
        }
        Load::Ramp { from: from, to: to } => {
            let (t_from, t_to) = match &t_1 {
                ::autodiff_runtime::lanes::Of::<Load, TANGENTS>::Ramp {
                    from: part_0,
                    to: part_1,
                } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t = *from;
            let t_1 = *t_from;
            let t_2 = *to;
            (t * t_2, t_1 * t_2 + *t_to * t)
        }
        Load::Free => (1.0, ::autodiff_runtime::lanes::Lanes::splat(0.0)),
    };
    let mut grid = [[0.0; 2]; 3];
    let mut t_grid = ::autodiff_runtime::lanes::zero_like::<_, TANGENTS>(&grid);
    let mut index = 0;
    loop {
        let (t, t_1) = match lengths.pop() {
            Some(element_0) => (true, element_0),
            None => (false, 0.0),
        };
        let t_2 = if t {
            let (_, t_1) = match t_lengths.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            t_1
        } else {
            ::autodiff_runtime::lanes::Lanes::splat(0.0)
        };
        if t {
            let t_3 = x[index];
            let t_4 = t_x[index];
            let exp_1 = t_3.exp();
            let t_3 = 1.0 + exp_1;
            let t_1 = t_1 / t_3;
            let t_5 = index % 3;
            let t_6 = index % 2;
            grid[t_5][t_6] += t_1;
            t_grid[t_5][t_6] += (t_2 - t_4 * exp_1 * t_1) / t_3;
            index += 1;
        } else {
            break;
        }
    }
    let (joined, t_joined) = worn
        .joined_tangent_lanes(
            &mut t_worn,
            *spring,
            *t_spring,
            ::autodiff_runtime::lanes::Count::<TANGENTS>,
        );
    let mut t_total_1: ::autodiff_runtime::lanes::Lanes<f64, TANGENTS> = t_total;
    let mut total: f64 = total_1;
    for i_1 in 0..3usize {
        let mut t_sum: ::autodiff_runtime::lanes::Lanes<f64, TANGENTS> = ::autodiff_runtime::lanes::Lanes::splat(
            0.0,
        );
        let mut sum: f64 = -0.0;
        for i_2 in 0..2usize {
            t_sum += t_grid[i_1][i_2];
            sum += grid[i_1][i_2];
        }
        let (t, t_1) = joined
            .energy_tangent_lanes(
                t_joined,
                grid[i_1][0],
                t_grid[i_1][0],
                ::autodiff_runtime::lanes::Count::<TANGENTS>,
            );
        t_total_1 += t_sum * t + t_1 * sum;
        total += sum * t;
    }
    (total * loaded, t_total_1 * loaded + t_loaded * total)
}
pub fn relaxed_vjp<T: Float>(u: &mut [T], d_u: &mut [T], rate: T) -> ((), T)
where
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_u, u, "u");
    let half = T::from(0.5).unwrap();
    let t = u.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t));
    for i in 1..t {
        let t = u[i];
        let t_1 = u[i - 1] - u[i];
        u[i] = t + rate * t_1 * half;
        records.push(t_1);
    }
    u.swap(0, 1);
    d_u.swap(0, 1);
    let d_rate = if 1 < t {
        let mut d_rate: T = ::autodiff_runtime::real::<T>(0.0);
        let mut d_u_1: T = d_u[t - 1];
        for i in (1..t).rev() {
            let t = records.pop();
            let t_1 = i - 1;
            let t_2 = d_u_1 * half;
            let t_3 = t_2 * rate;
            let t_1 = d_u[t_1];
            d_u[i] = d_u_1 - t_3;
            d_rate += t_2 * t;
            d_u_1 = t_1 + t_3;
        }
        d_u[0] = d_u_1;
        d_rate
    } else {
        ::autodiff_runtime::real::<T>(0.0)
    };
    ((), d_rate)
}
#[inline]
pub fn relaxed_augmented<T: Float>(
    u: &mut [T],
    rate: T,
) -> ((), ::autodiff_runtime::tape!((& mut [T], T) -> T))
where
    T: ::autodiff_runtime::Real,
{
    let half = T::from(0.5).unwrap();
    let t = u.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t));
    for i in 1..t {
        let t = u[i];
        let t_1 = u[i - 1] - u[i];
        u[i] = t + rate * t_1 * half;
        records.push(t_1);
    }
    u.swap(0, 1);
    (
        (),
        move |d_u: &mut [T], rate: T| {
            let t = d_u.len();
            let half_1 = T::from(0.5).unwrap();
            d_u.swap(0, 1);
            let d_rate = if 1 < t {
                let mut d_rate: T = ::autodiff_runtime::real::<T>(0.0);
                let mut d_u_1: T = d_u[t - 1];
                for i in (1..t).rev() {
                    let t = records.pop();
                    let t_1 = i - 1;
                    let t_2 = d_u_1 * half_1;
                    let t_3 = t_2 * rate;
                    let t_1 = d_u[t_1];
                    d_u[i] = d_u_1 - t_3;
                    d_rate += t_2 * t;
                    d_u_1 = t_1 + t_3;
                }
                d_u[0] = d_u_1;
                d_rate
            } else {
                ::autodiff_runtime::real::<T>(0.0)
            };
            d_rate
        },
    )
}
pub fn relaxed_jvp_lanes<T: Float, const TANGENTS: usize>(
    u: &mut [T],
    t_u: &mut [::autodiff_runtime::lanes::Lanes<T, TANGENTS>],
    rate: T,
    t_rate: ::autodiff_runtime::lanes::Lanes<T, TANGENTS>,
)
where
    T: ::autodiff_runtime::Real,
    T: ::autodiff_runtime::lanes::InLanes<
        TANGENTS,
        Lanes = ::autodiff_runtime::lanes::Lanes<T, TANGENTS>,
    >,
{
    ::autodiff_runtime::lanes::check::<_, TANGENTS>(t_u, u, "u");
    let half = T::from(0.5).unwrap();
    for i in 1..u.len() {
        let t = u[i];
        let t_1 = t_u[i];
        let t_2 = i - 1;
        let t_3 = u[t_2];
        let t_2 = t_u[t_2];
        let t_4 = u[i];
        let t_5 = t_u[i];
        let t_3 = t_3 - t_4;
        u[i] = t + rate * t_3 * half;
        t_u[i] = t_1 + (t_rate * t_3 + (t_2 - t_5) * rate) * half;
    }
    u.swap(0, 1);
    t_u.swap(0, 1);
}
fn doubled_jvp(x: f64, t_x: f64) -> (f64, f64) {
    twice(x, t_x)
}
fn doubled_jvp_lanes<const TANGENTS: usize>(
    x: f64,
    t_x: ::autodiff_runtime::lanes::Lanes<f64, TANGENTS>,
) -> (f64, ::autodiff_runtime::lanes::Lanes<f64, TANGENTS>) {
    twice_in_lanes(x, t_x)
}
#[allow(clippy::type_complexity)]
fn through_a_rule_jvp(x: f64, t_x: f64) -> Result<(f64, f64), String> {
    let (t, t_1) = doubled_tangent(x, t_x);
    let y = t * x;
    let t_y = t_1 * x + t * t_x;
    if y < 0.0 {
        return Err("negative".to_string());
    }
    Ok((y, t_y))
}
#[allow(clippy::type_complexity)]
fn through_a_rule_jvp_lanes<const TANGENTS: usize>(
    x: f64,
    t_x: ::autodiff_runtime::lanes::Lanes<f64, TANGENTS>,
) -> Result<(f64, ::autodiff_runtime::lanes::Lanes<f64, TANGENTS>), String> {
    let (t, t_1) = doubled_tangent_lanes(
        x,
        t_x,
        ::autodiff_runtime::lanes::Count::<TANGENTS>,
    );
    let y = t * x;
    let t_y = t_1 * x + t_x * t;
    if y < 0.0 {
        return Err("negative".to_string());
    }
    Ok((y, t_y))
}
