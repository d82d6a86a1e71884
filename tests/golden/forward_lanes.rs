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
            let mut d_weight = match &mut *d_load {
                Load::Weight(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let d_part = match &mut d_value {
                Load::Weight { 0: part_0 } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_1 = *d_part;
            *d_weight += t_1 * x;
            t_1 * t
        }
        Branch::Arm1(t) => {
            let (mut d_from, mut d_to) = match &mut *d_load {
                Load::Ramp { from: part_0, to: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let (mut d_part, d_part_1) = match &mut d_value {
                Load::Ramp { from: part_0, to: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_1 = ::autodiff_runtime::shadow::take(&mut *d_part);
            let t_2 = *d_part_1;
            *d_to += t_2 * x;
            ::autodiff_runtime::Differentiable::accumulate(&mut *d_from, t_1);
            t_2 * t
        }
        Branch::Arm2 => 0.0,
    };
    (value, d_x)
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
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A, B> {
        Arm0,
        Arm1(A, B),
        Arm2,
    }
    enum Branch3<A, B, C> {
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
            (total, Branch3::Then(t, tape, saved))
        } else {
            let total_1 = total - length.max(0.25) * i as f64;
            (total_1, Branch3::Else)
        };
        records_1.push(branch);
        total = total_1;
    }
    let t_1 = x[0];
    let (t_2, tape) = scaled_augmented(load, t_1);
    let (loaded, branch) = match &t_2 {
        Load::Weight(weight) => (*weight, Branch2::Arm0),
        Load::Ramp { from: from, to: to } => {
            let t = *from;
            let t_1 = *to;
            (t * t_1, Branch2::Arm1(t, t_1))
        }
        Load::Free => (1.0, Branch2::Arm2),
    };
    let mut grid = [[0.0; 2]; 3];
    let mut index = 0;
    let mut trips = 0usize;
    loop {
        let (t, t_1) = match lengths.pop() {
            Some(element_0) => (true, element_0),
            None => (false, 0.0),
        };
        let (t_2, branch) = if t {
            let exp_1 = x[index].exp();
            grid[index % 3][index % 2] += t_1 / (1.0 + exp_1);
            let index_1 = index + 1;
            (index_1, Branch1::Then(exp_1))
        } else {
            (index, Branch1::Else)
        };
        let trips_1 = trips + 1usize;
        records.push((index, t, t_1, branch));
        index = t_2;
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
    for _ in (0..trips).rev() {
        let (index, t, t_1, branch) = records.pop();
        let t_3 = match branch {
            Branch1::Then(exp_1) => {
                let t = index % 3;
                let t_2 = index % 2;
                let t_3 = 1.0 / (1.0 + exp_1);
                let t = d_grid[t][t_2] * t_3;
                d_x[index] -= t * (t_1 * t_3) * exp_1;
                t
            }
            Branch1::Else => -0.0,
        };
        if t {
            d_lengths.push(t_3);
        }
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    let d_loaded = total_1;
    match branch {
        Branch2::Arm0 => {
            let mut d_weight = match &mut d_place {
                Load::Weight(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_weight += d_loaded;
        }
        Branch2::Arm1(t, t_1) => {
            let (mut d_from, mut d_to) = match &mut d_place {
                Load::Ramp { from: part_0, to: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_to += d_loaded * t;
            *d_from += d_loaded * t_1;
        }
        Branch2::Arm2 => {}
    }
    let mut d_argument = -0.0;
    scaled_adjoint(load, &mut *d_load, t_1, &mut d_argument, tape, d_place);
    d_x[0] += d_argument;
    let mut d_gain: f32 = 0.0;
    for i in (0..t).rev() {
        let branch = records_1.pop();
        let length_1 = x[i];
        let (d_gain_1, d_length) = match branch {
            Branch3::Then(t, tape, mut saved) => {
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
            Branch3::Else => {
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
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A, B> {
        Arm0,
        Arm1(A, B),
        Arm2,
    }
    enum Branch3<A, B, C> {
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
            (total, Branch3::Then(t, tape.keep_tape(), saved))
        } else {
            let total_1 = total - length.max(0.25) * i as f64;
            (total_1, Branch3::Else)
        };
        records_1.push(branch);
        total = total_1;
    }
    let (t, tape) = scaled_augmented(load, x[0]);
    let tape = tape.keep_tape();
    let (loaded, branch) = match &t {
        Load::Weight(weight) => (*weight, Branch2::Arm0),
        Load::Ramp { from: from, to: to } => {
            let t = *from;
            let t_1 = *to;
            (t * t_1, Branch2::Arm1(t, t_1))
        }
        Load::Free => (1.0, Branch2::Arm2),
    };
    let mut grid = [[0.0; 2]; 3];
    let mut index = 0;
    let mut trips = 0usize;
    loop {
        let (t, t_1) = match lengths.pop() {
            Some(element_0) => (true, element_0),
            None => (false, 0.0),
        };
        let (t_2, branch) = if t {
            let exp_1 = x[index].exp();
            grid[index % 3][index % 2] += t_1 / (1.0 + exp_1);
            let index_1 = index + 1;
            (index_1, Branch1::Then(exp_1))
        } else {
            (index, Branch1::Else)
        };
        let trips_1 = trips + 1usize;
        records.push((index, t, t_1, branch));
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
        for _ in (0..trips).rev() {
            let (index, t_1, t_2, branch) = records.pop();
            let t_3 = match branch {
                Branch1::Then(exp_1) => {
                    let t = index % 3;
                    let t_1 = index % 2;
                    let t_3 = 1.0 / (1.0 + exp_1);
                    let t = d_grid[t][t_1] * t_3;
                    if let Some(d_x) = &mut d_x {
                        d_x[index] -= t * (t_2 * t_3) * exp_1;
                    }
                    t
                }
                Branch1::Else => -0.0,
            };
            if t_1 {
                d_lengths.push(t_3);
            }
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        match branch {
            Branch2::Arm0 => {
                let mut d_weight = match &mut d_place {
                    Load::Weight(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_weight += d_loaded;
            }
            Branch2::Arm1(t, t_1) => {
                let (mut d_from, mut d_to) = match &mut d_place {
                    Load::Ramp { from: part_0, to: part_1 } => (part_0, part_1),
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_to += d_loaded * t;
                *d_from += d_loaded * t_1;
            }
            Branch2::Arm2 => {}
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
                Branch3::Then(t, tape, mut saved) => {
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
                Branch3::Else => {
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
    let mut d_rate: T = ::autodiff_runtime::real::<T>(0.0);
    for i in (1..t).rev() {
        let t = records.pop();
        let t_1 = i - 1;
        let t_2 = ::autodiff_runtime::shadow::take(&mut d_u[i]);
        let t_3 = t_2 * half;
        let t_4 = t_3 * rate;
        d_u[t_1] += t_4;
        d_u[i] += t_2 - t_4;
        d_rate += t_3 * t;
    }
    ((), d_rate)
}
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
            let half_1 = T::from(0.5).unwrap();
            d_u.swap(0, 1);
            let mut d_rate: T = ::autodiff_runtime::real::<T>(0.0);
            for i in (1..t).rev() {
                let t = records.pop();
                let t_1 = i - 1;
                let t_2 = ::autodiff_runtime::shadow::take(&mut d_u[i]);
                let t_3 = t_2 * half_1;
                let t_4 = t_3 * rate;
                d_u[t_1] += t_4;
                d_u[i] += t_2 - t_4;
                d_rate += t_3 * t;
            }
            d_rate
        },
    )
}
fn doubled_jvp(x: f64, t_x: f64) -> (f64, f64) {
    twice(x, t_x)
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
