pub fn boxed_trees_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x[0];
    let (t_1, tape) = Node::leaf_augmented(t);
    let mut root = t_1;
    let t_1 = &x[1..];
    let t_2 = t_1.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    for i in 0..t_2 {
        let value = t_1[i];
        let mut saved = ::autodiff_runtime::records::copy(&root);
        let (t, tape) = root.insert_augmented(value);
        records.push((t, tape, saved));
    }
    let mut saved = ::autodiff_runtime::records::copy(&root);
    let (value_1, tape_1) = root.weighted_augmented(0);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_root = ::autodiff_runtime::shadow::zero_like(&root);
    saved.weighted_adjoint(&mut d_root, 0, ::autodiff_runtime::Constant, tape_1, 1.0);
    for i in (0..t_2).rev() {
        let (t, tape, mut saved) = records.pop();
        let value_1 = t_1[i];
        let mut d_value = -0.0;
        saved
            .insert_adjoint(
                &mut d_root,
                value_1,
                &mut d_value,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
        d_x[1 + i] += d_value;
    }
    let mut d_argument = -0.0;
    Node::leaf_adjoint(t, &mut d_argument, tape, d_root);
    d_x[0] += d_argument;
    value_1
}
#[inline]
pub fn boxed_trees_augmented<'tape>(
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
    let (t, tape) = Node::leaf_augmented(x[0]);
    let tape = tape.keep_tape();
    let mut root = t;
    let t = &x[1..];
    let t_1 = t.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let value = t[i];
        let mut saved = ::autodiff_runtime::records::copy(&root);
        let (t, tape) = root.insert_augmented(value);
        records.push((t, tape.keep_tape(), saved));
    }
    let mut saved = ::autodiff_runtime::records::copy(&root);
    let (value_1, tape_1) = root.weighted_augmented(0);
    let tape_1 = tape_1.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t = &x[1..];
        let t_1 = t.len();
        let t_2 = x[0];
        let mut d_root = ::autodiff_runtime::shadow::zero_like(&root);
        saved
            .weighted_adjoint(
                &mut d_root,
                0,
                ::autodiff_runtime::Constant,
                tape_1,
                seed,
            );
        for i in (0..t_1).rev() {
            let (t_1, tape, mut saved) = records.pop();
            let value_1 = t[i];
            let mut d_value = -0.0;
            saved
                .insert_adjoint(
                    &mut d_root,
                    value_1,
                    &mut d_value,
                    tape,
                    ::autodiff_runtime::Differentiable::zero_like(&t_1),
                );
            if let Some(d_x) = &mut d_x {
                d_x[1 + i] += d_value;
            }
        }
        let mut d_argument = -0.0;
        Node::leaf_adjoint(t_2, &mut d_argument, tape, d_root);
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_argument;
        }
    };
    (
        value_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
fn listed_vjp(x: &[f64], d_x: &mut [f64], seed: List) -> List {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    enum Branch<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (value, branch) = if x.len() == 0 {
        (Nil, Branch::Then)
    } else {
        let (t, first, t_1, tape, tape_1) = if x.len() >= 1 {
            let first = x[0];
            let rest = &x[1..x.len()];
            let (t, tape) = listed_augmented(rest);
            let (t_1, tape_1) = Box::new_augmented(t.clone());
            (Cons(first * first, t_1), first, t, tape, tape_1)
        } else {
            unreachable!();
        };
        (t, Branch::Else(first, t_1, tape, tape_1))
    };
    let mut d_value = seed;
    match branch {
        Branch::Then => {}
        Branch::Else(first, t, tape, tape_1) => {
            let t_1 = x.len();
            let rest_1 = &x[1..t_1];
            let (d_part, mut d_part_1) = match &mut d_value {
                Cons { 0: part_0, 1: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_2 = *d_part;
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
            Box::new_adjoint(
                t,
                &mut d_argument,
                tape_1,
                ::autodiff_runtime::shadow::take(&mut *d_part_1),
            );
            listed_adjoint(rest_1, &mut d_x[1..t_1], tape, d_argument);
            let t = t_2 * first;
            let d_first = t + t;
            d_x[0] += d_first;
        }
    }
    value
}
#[inline]
fn listed_augmented<'tape>(
    x: &[f64],
) -> (
    List,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, List) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D> {
        Then,
        Else(A, B, C, D),
    }
    let (value, branch) = if x.len() == 0 {
        (Nil, Branch::Then)
    } else {
        let (t, first, t_1, tape, tape_1) = if x.len() >= 1 {
            let first = x[0];
            let rest = &x[1..x.len()];
            let (t, tape) = listed_augmented(rest);
            let (t_1, tape_1) = Box::new_augmented(t.clone());
            (Cons(first * first, t_1), first, t, tape.keep_tape(), tape_1.keep_tape())
        } else {
            unreachable!();
        };
        (t, Branch::Else(first, t_1, tape, tape_1))
    };
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: List| {
        let mut d_value = seed;
        match branch {
            Branch::Then => {}
            Branch::Else(first, t, tape, tape_1) => {
                let t_1 = x.len();
                let rest_1 = &x[1..t_1];
                let (d_part, mut d_part_1) = match &mut d_value {
                    Cons { 0: part_0, 1: part_1 } => (part_0, part_1),
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let t_2 = *d_part;
                let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t);
                Box::new_adjoint(
                    t,
                    &mut d_argument,
                    tape_1,
                    ::autodiff_runtime::shadow::take(&mut *d_part_1),
                );
                listed_adjoint(
                    rest_1,
                    d_x.as_deref_mut().map(|d_x| &mut d_x[1..t_1]),
                    tape,
                    d_argument,
                );
                let t = t_2 * first;
                let d_first = t + t;
                if let Some(d_x) = &mut d_x {
                    d_x[0] += d_first;
                }
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, List) -> ()
        ),
    )
}
fn alternating_grad(list: &List, d_list: &mut List) -> f64 {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_list, list, "list");
    let (value, branch) = match list {
        Cons(x, rest) => {
            let (t, tape) = alternating_augmented(rest);
            (*x - 0.5 * t, Branch::Arm0(tape))
        }
        Nil => (1.0, Branch::Arm1),
    };
    ::autodiff_runtime::shadow::clear(d_list, list);
    match branch {
        Branch::Arm0(tape) => {
            let (_, rest) = match list {
                Cons(_, part_1) => ((), part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let (mut d_x, mut d_rest) = match &mut *d_list {
                Cons(part_0, part_1) => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_x += 1.0;
            alternating_adjoint(rest, &mut *d_rest, tape, -0.5);
        }
        Branch::Arm1 => {}
    }
    value
}
#[inline]
fn alternating_augmented<'tape>(
    list: &List,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& List, ::core::option::Option < & mut List >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let (value, branch) = match list {
        Cons(x, rest) => {
            let (t, tape) = alternating_augmented(rest);
            (*x - 0.5 * t, Branch::Arm0(tape.keep_tape()))
        }
        Nil => (1.0, Branch::Arm1),
    };
    let tape = move |
        list: &List,
        mut d_list: ::core::option::Option<&mut List>,
        seed: f64|
    {
        match branch {
            Branch::Arm0(tape) => {
                let (_, rest) = match list {
                    Cons(_, part_1) => ((), part_1),
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let (mut d_x, mut d_rest) = match d_list.as_deref_mut() {
                    Some(Cons(part_0, part_1)) => (Some(part_0), Some(part_1)),
                    _ => (None, None),
                };
                if let Some(d_x) = &mut d_x {
                    **d_x += seed;
                }
                let t = -(seed * 0.5);
                alternating_adjoint(rest, d_rest.as_deref_mut(), tape, t);
            }
            Branch::Arm1 => {}
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& List, ::core::option::Option < & mut List >, f64) -> ()
        ),
    )
}
pub fn folded_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let (list, tape) = listed_augmented(x);
    let (t, tape_1) = alternating_augmented(&list);
    let t_1 = x[0];
    ::autodiff_runtime::shadow::clear(d_x, x);
    d_x[0] += t;
    let mut d_list = ::autodiff_runtime::Differentiable::zero_like(&list);
    alternating_adjoint(&list, &mut d_list, tape_1, t_1);
    listed_adjoint(x, &mut *d_x, tape, d_list);
    t * t_1
}
#[inline]
pub fn folded_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let (list, tape) = listed_augmented(x);
    let tape = tape.keep_tape();
    let (t, tape_1) = alternating_augmented(&list);
    let tape_1 = tape_1.keep_tape();
    let t_1 = x[0];
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_2 = x[0];
        if let Some(d_x) = &mut d_x {
            d_x[0] += seed * t;
        }
        let mut d_list = ::autodiff_runtime::Differentiable::zero_like(&list);
        alternating_adjoint(&list, &mut d_list, tape_1, seed * t_2);
        listed_adjoint(x, d_x.as_deref_mut(), tape, d_list);
    };
    (
        t * t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn traced_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let radius: f64 = x[0];
    let centre: [f64; 3] = [0.0, x[1], 0.0];
    let t = centre;
    let t_1 = Solid::Ball {
        centre: t.clone(),
        radius,
    };
    let (t_2, tape) = Box::new_augmented(t_1.clone());
    let t_2 = Solid::Shell(t_2, 0.1);
    let (t_3, tape_1) = Box::new_augmented(t_2.clone());
    let t_4 = x[2];
    let radius: f64 = 0.5;
    let centre: [f64; 3] = [1.0, 0.0, 0.0];
    let t_5 = Solid::Ball { centre, radius };
    let radius: f64 = x[1];
    let centre: [f64; 3] = [0.0, 0.0, 2.0];
    let t_6 = Solid::Ball { centre, radius };
    let t_5 = ::autodiff_runtime::vec![t_5, t_6.clone()];
    let t_4 = Solid::Blend {
        sharpness: t_4,
        parts: t_5.clone(),
    };
    let (t_7, tape_2) = Box::new_augmented(t_4.clone());
    let scene = Solid::Union(t_3, t_7);
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut depth: f64 = 0.0;
    for _ in 0..3 {
        let t = [x[3], 0.2, depth - 3.0];
        let (t_1, tape) = scene.distance_augmented(t.clone());
        records.push((t, tape));
        depth += t_1;
    }
    let (t_3, tape_3) = scene.count_augmented();
    let t_7 = t_3 as f64;
    ::autodiff_runtime::shadow::clear(d_x, x);
    let t_3 = depth as _;
    let mut d_scene = ::autodiff_runtime::shadow::zero_like(&scene);
    scene.count_adjoint(&mut d_scene, tape_3, t_3);
    let mut d_depth: f64 = t_7;
    for _ in (0..3).rev() {
        let (t, tape) = records.pop();
        let mut d_place = [-0.0; 3];
        scene.distance_adjoint(&mut d_scene, t, &mut d_place, tape, d_depth);
        let t = d_place[0];
        let t_1 = d_place[2];
        d_x[3] += t;
        d_depth += t_1;
    }
    let (mut d_part, mut d_part_1) = match &mut d_scene {
        Solid::Union { 0: part_0, 1: part_1 } => (part_0, part_1),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t_3 = ::autodiff_runtime::shadow::take(&mut *d_part);
    let t_8 = ::autodiff_runtime::shadow::take(&mut *d_part_1);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_4);
    Box::new_adjoint(t_4, &mut d_place, tape_2, t_8);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_5);
    let (d_part, d_part_1) = match &mut d_place {
        Solid::Blend { sharpness: part_0, parts: part_1 } => (part_0, part_1),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t_4 = *d_part;
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, d_part_1);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_6);
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_place_1[1]);
    let (_, d_part_1) = match &mut d_place {
        Solid::Ball { centre: _, radius: part_1 } => ((), part_1),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let d_radius = *d_part_1;
    d_x[1] += d_radius;
    d_x[2] += t_4;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    Box::new_adjoint(t_2, &mut d_place, tape_1, t_3);
    let (mut d_part, _) = match &mut d_place {
        Solid::Shell { 0: part_0, 1: _ } => (part_0, ()),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    let t_2 = ::autodiff_runtime::shadow::take(&mut *d_part);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    Box::new_adjoint(t_1, &mut d_place, tape, t_2);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
    let (d_part, d_part_1) = match &mut d_place {
        Solid::Ball { centre: part_0, radius: part_1 } => (part_0, part_1),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, d_part);
    let d_radius = *d_part_1;
    let mut d_centre = [-0.0; 3];
    ::autodiff_runtime::shadow::accumulate(&mut d_centre, &d_place_1);
    d_x[1] += d_centre[1];
    d_x[0] += d_radius;
    depth * t_7
}
#[inline]
pub fn traced_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    use ::autodiff_runtime::Keep as _;
    let radius: f64 = x[0];
    let centre: [f64; 3] = [0.0, x[1], 0.0];
    let t = centre;
    let t_1 = Solid::Ball {
        centre: t.clone(),
        radius,
    };
    let (t_2, tape) = Box::new_augmented(t_1.clone());
    let tape = tape.keep_tape();
    let t_2 = Solid::Shell(t_2, 0.1);
    let (t_3, tape_1) = Box::new_augmented(t_2.clone());
    let tape_1 = tape_1.keep_tape();
    let t_4 = x[2];
    let radius: f64 = 0.5;
    let centre: [f64; 3] = [1.0, 0.0, 0.0];
    let t_5 = Solid::Ball { centre, radius };
    let radius: f64 = x[1];
    let centre: [f64; 3] = [0.0, 0.0, 2.0];
    let t_6 = Solid::Ball { centre, radius };
    let t_5 = ::autodiff_runtime::vec![t_5, t_6.clone()];
    let t_4 = Solid::Blend {
        sharpness: t_4,
        parts: t_5.clone(),
    };
    let (t_7, tape_2) = Box::new_augmented(t_4.clone());
    let tape_2 = tape_2.keep_tape();
    let scene = Solid::Union(t_3, t_7);
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut depth: f64 = 0.0;
    for _ in 0..3 {
        let t = [x[3], 0.2, depth - 3.0];
        let (t_1, tape) = scene.distance_augmented(t.clone());
        records.push((t, tape.keep_tape()));
        depth += t_1;
    }
    let (t_3, tape_3) = scene.count_augmented();
    let tape_3 = tape_3.keep_tape();
    let t_7 = t_3 as f64;
    let tape = move |mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_8 = t_3 as f64;
        let t_3 = (seed * depth) as _;
        let mut d_scene = ::autodiff_runtime::shadow::zero_like(&scene);
        scene.count_adjoint(&mut d_scene, tape_3, t_3);
        let mut d_depth: f64 = seed * t_8;
        for _ in (0..3).rev() {
            let (t, tape) = records.pop();
            let mut d_place = [-0.0; 3];
            scene.distance_adjoint(&mut d_scene, t, &mut d_place, tape, d_depth);
            let t = d_place[0];
            let t_1 = d_place[2];
            if let Some(d_x) = &mut d_x {
                d_x[3] += t;
            }
            d_depth += t_1;
        }
        let (mut d_part, mut d_part_1) = match &mut d_scene {
            Solid::Union { 0: part_0, 1: part_1 } => (part_0, part_1),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let t_3 = ::autodiff_runtime::shadow::take(&mut *d_part);
        let t_8 = ::autodiff_runtime::shadow::take(&mut *d_part_1);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_4);
        Box::new_adjoint(t_4, &mut d_place, tape_2, t_8);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_5);
        let (d_part, d_part_1) = match &mut d_place {
            Solid::Blend { sharpness: part_0, parts: part_1 } => (part_0, part_1),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let t_4 = *d_part;
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, d_part_1);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_6);
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_place_1[1]);
        let (_, d_part_1) = match &mut d_place {
            Solid::Ball { centre: _, radius: part_1 } => ((), part_1),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let d_radius = *d_part_1;
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_radius;
        }
        if let Some(d_x) = &mut d_x {
            d_x[2] += t_4;
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
        Box::new_adjoint(t_2, &mut d_place, tape_1, t_3);
        let (mut d_part, _) = match &mut d_place {
            Solid::Shell { 0: part_0, 1: _ } => (part_0, ()),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let t_2 = ::autodiff_runtime::shadow::take(&mut *d_part);
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        Box::new_adjoint(t_1, &mut d_place, tape, t_2);
        let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
        let (d_part, d_part_1) = match &mut d_place {
            Solid::Ball { centre: part_0, radius: part_1 } => (part_0, part_1),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, d_part);
        let d_radius = *d_part_1;
        let mut d_centre = [-0.0; 3];
        ::autodiff_runtime::shadow::accumulate(&mut d_centre, &d_place_1);
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_centre[1];
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_radius;
        }
    };
    (
        depth * t_7,
        ::autodiff_runtime::nested!(
            tape, (::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
pub fn sharpened_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch3<A> {
        Then(A),
        Else,
    }
    enum Branch4<A, B, C, D> {
        Arm0(A),
        Arm1(B, C, D),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut best: Option<Node> = None;
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let value = x[i];
        let branch = match &mut best {
            Some(node) => {
                let branch = if value > node.value {
                    let t = node.value;
                    node.value = value * t - 0.5 * value;
                    Branch3::Then(t)
                } else {
                    Branch3::Else
                };
                Branch4::Arm0(branch)
            }
            None => {
                let t = Node {
                    value: 1.5 * value,
                    left: None,
                    right: None,
                };
                let t_1 = Option::Some(t.clone());
                let zero = ::autodiff_runtime::shadow::zero_like(&best);
                best = t_1.clone();
                Branch4::Arm1(t, t_1, zero)
            }
        };
        records.push(branch);
    }
    let (value_1, branch) = match &mut best {
        Some(node) => {
            node.value *= 2.0;
            let (t, t_1, branch) = match &best {
                Some(node) => (true, node.value, Branch1::Arm0),
                None => (false, 0.0, Branch1::Arm1),
            };
            let t_2 = if t { t_1 } else { 0.0 };
            (t_2, Branch2::Arm0(t, branch))
        }
        None => (1.0, Branch2::Arm1),
    };
    let mut d_best = ::autodiff_runtime::shadow::zero_like(&best);
    match branch {
        Branch2::Arm0(t, branch) => {
            let t = if t { 1.0 } else { -0.0 };
            match branch {
                Branch1::Arm0 => {
                    let mut d_node = match &mut d_best {
                        Some(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    d_node.value += t;
                }
                Branch1::Arm1 => {}
            }
            let mut d_node = match &mut d_best {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_node.value += ::autodiff_runtime::shadow::take(&mut d_node.value) * 2.0;
        }
        Branch2::Arm1 => {}
    }
    for i in (0..t).rev() {
        let branch = records.pop();
        let value_2 = x[i];
        let d_value = match branch {
            Branch4::Arm0(branch) => {
                let mut d_node = match &mut d_best {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                match branch {
                    Branch3::Then(t) => {
                        let t_1 = ::autodiff_runtime::shadow::take(&mut d_node.value);
                        d_node.value += t_1 * value_2;
                        t_1 * t - t_1 * 0.5
                    }
                    Branch3::Else => -0.0,
                }
            }
            Branch4::Arm1(t, t_1, zero) => {
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
                ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_best);
                d_best = zero;
                let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t);
                let d_part = match &mut d_place {
                    Option::Some { 0: part_0 } => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                ::autodiff_runtime::shadow::accumulate(&mut d_place_1, d_part);
                d_place_1.value * 1.5
            }
        };
        d_x[i] = d_value;
    }
    value_1
}
