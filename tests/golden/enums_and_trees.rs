pub fn kernel_grad(
    k: Kernel,
    x: &[f64],
    d_x: &mut [f64],
    y: &[f64],
    d_y: &mut [f64],
) -> f64 {
    enum Branch<A, B, C, D, E, F, G> {
        Arm0(A, B, C),
        Arm1,
        Arm2(D, E, F, G),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    ::autodiff_runtime::shadow::clear(d_y, y);
    let (value, branch) = match k {
        Kernel::Rbf { gamma: gamma } => {
            let t = x.len().min(y.len());
            let mut sum: f64 = -0.0;
            for i in 0..t {
                let a = x[i];
                let b = y[i];
                sum += (a - b).powi(2);
            }
            let t_1 = -gamma;
            let exp_1 = (t_1 * sum).exp();
            (exp_1, Branch::Arm0(t, t_1, exp_1))
        }
        Kernel::Linear => {
            let mut sum: f64 = -0.0;
            for i in 0..x.len().min(y.len()) {
                let a = x[i];
                let b = y[i];
                let d_b = a;
                d_y[i] += d_b;
                let d_a = b;
                d_x[i] += d_a;
                sum += a * b;
            }
            (sum, Branch::Arm1)
        }
        Kernel::Poly(n, c) => {
            let t = x[0];
            let t_1 = y[0];
            let t_2 = t * t_1 + c;
            (t_2.powi(n), Branch::Arm2(n, t, t_1, t_2))
        }
    };
    match branch {
        Branch::Arm0(t, t_1, exp_1) => {
            let d_sum = exp_1 * t_1;
            let x_1 = &x[..t];
            let y_1 = &y[..t];
            let d_x_1 = &mut d_x[..t];
            let d_y_1 = &mut d_y[..t];
            for i in 0..t {
                let d_a = d_sum * (2.0 * (x_1[i] - y_1[i]));
                d_y_1[i] -= d_a;
                d_x_1[i] += d_a;
            }
        }
        Branch::Arm1 => {}
        Branch::Arm2(n, t, t_1, t_2) => {
            let t_2 = ::autodiff_runtime::partials::powi_base(t_2, n);
            d_y[0] += t_2 * t;
            d_x[0] += t_2 * t_1;
        }
    }
    value
}
pub fn area_grad(s: &Shape, d_s: &mut Shape) -> f64 {
    enum Branch<A, B, C, D, E, F, G> {
        Arm0(A, B),
        Arm1(C, D),
        Arm2(E, F, G),
        Arm3,
    }
    ::autodiff_runtime::shadow::check(d_s, s, "s");
    let (value, branch) = match s {
        Shape::Circle(r) => {
            let t = 3.0 * *r;
            let t_1 = *r;
            (t * t_1, Branch::Arm0(t, t_1))
        }
        Shape::Rect { w: w, h: h } => {
            let t = *w;
            let t_1 = *h;
            (t * t_1, Branch::Arm1(t, t_1))
        }
        Shape::Poly(v, n) => {
            let t = v.len();
            let mut sum: f64 = -0.0;
            for i in 0..t {
                sum += v[i].powi(*n);
            }
            let t_1 = v[0];
            (sum * t_1, Branch::Arm2(t, sum, t_1))
        }
        Shape::Empty => (0.0, Branch::Arm3),
    };
    ::autodiff_runtime::shadow::clear(d_s, s);
    match branch {
        Branch::Arm0(t, t_1) => {
            let mut d_r = match &mut *d_s {
                Shape::Circle(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_r += t + t_1 * 3.0;
        }
        Branch::Arm1(t, t_1) => {
            let (mut d_w, mut d_h) = match &mut *d_s {
                Shape::Rect { w: part_0, h: part_1 } => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_h += t;
            *d_w += t_1;
        }
        Branch::Arm2(t, sum, t_1) => {
            let (v, n) = match s {
                Shape::Poly(part_0, part_1) => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let (mut d_v, _) = match &mut *d_s {
                Shape::Poly(part_0, _) => (part_0, ()),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_v[0] += sum;
            let d_sum = t_1;
            for i in 0..t {
                d_v[i] += d_sum * ::autodiff_runtime::partials::powi_base(v[i], *n);
            }
        }
        Branch::Arm3 => {}
    }
    value
}
pub fn owned_grad(s: Shape, k: f64) -> (f64, Shape, f64) {
    enum Branch<A, B, C> {
        Arm0(A),
        Arm1(B, C),
        Arm2,
        Arm3,
    }
    let (a, tape) = area_augmented(&s);
    let (value, branch) = match &s {
        Shape::Circle(r) if *r > 1.0 => {
            let t = *r;
            (t * k, Branch::Arm0(t))
        }
        Shape::Circle(r) => {
            let t = *r;
            let sin_1 = t.sin();
            (sin_1 * a, Branch::Arm1(t, sin_1))
        }
        Shape::Rect { w: w, .. } => (*w + k, Branch::Arm2),
        _ => (a * k, Branch::Arm3),
    };
    let mut d_s = ::autodiff_runtime::shadow::zero_like(&s);
    let (d_k, d_a) = match branch {
        Branch::Arm0(t) => {
            let mut d_r = match &mut d_s {
                Shape::Circle(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_r += k;
            (t, 0.0)
        }
        Branch::Arm1(t, sin_1) => {
            let mut d_r = match &mut d_s {
                Shape::Circle(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_r += a * t.cos();
            (0.0, sin_1)
        }
        Branch::Arm2 => {
            let mut d_w = match &mut d_s {
                Shape::Rect { w: part_0, .. } => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_w += 1.0;
            (1.0, 0.0)
        }
        Branch::Arm3 => (a, k),
    };
    area_adjoint(&s, &mut d_s, tape, d_a);
    (value, d_s, d_k)
}
#[inline]
pub fn owned_augmented<'tape>(
    s: Shape,
    k: f64,
) -> (f64, ::autodiff_runtime::nested_tape!('tape, (Shape, f64, f64) -> (Shape, f64))) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C> {
        Arm0(A),
        Arm1(B, C),
        Arm2,
        Arm3,
    }
    let (a, tape) = area_augmented(&s);
    let tape = tape.keep_tape();
    let (value, branch) = match &s {
        Shape::Circle(r) if *r > 1.0 => {
            let t = *r;
            (t * k, Branch::Arm0(t))
        }
        Shape::Circle(r) => {
            let t = *r;
            let sin_1 = t.sin();
            (sin_1 * a, Branch::Arm1(t, sin_1))
        }
        Shape::Rect { w: w, .. } => (*w + k, Branch::Arm2),
        _ => (a * k, Branch::Arm3),
    };
    let tape = move |s: Shape, k: f64, seed: f64| {
        let mut d_s = ::autodiff_runtime::shadow::zero_like(&s);
        let (d_k, d_a) = match branch {
            Branch::Arm0(t) => {
                let mut d_r = match &mut d_s {
                    Shape::Circle(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_r += seed * k;
                (seed * t, -0.0)
            }
            Branch::Arm1(t, sin_1) => {
                let mut d_r = match &mut d_s {
                    Shape::Circle(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_r += seed * a * t.cos();
                (0.0, seed * sin_1)
            }
            Branch::Arm2 => {
                let mut d_w = match &mut d_s {
                    Shape::Rect { w: part_0, .. } => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_w += seed;
                (seed, -0.0)
            }
            Branch::Arm3 => (seed * a, seed * k),
        };
        area_adjoint(&s, &mut d_s, tape, d_a);
        (d_s, d_k)
    };
    (value, ::autodiff_runtime::nested!(tape, (Shape, f64, f64) -> (Shape, f64)))
}
pub fn enums_and_trees_grad(e: &Expr, d_e: &mut Expr, x: f64) -> (f64, f64) {
    enum Branch<A, B, C, D, E, F, G, H> {
        Arm0,
        Arm1,
        Arm2(A, B),
        Arm3(C, D, E, F),
        Arm4(G, H),
    }
    ::autodiff_runtime::shadow::check(d_e, e, "e");
    let (value, branch) = match e {
        Expr::Const(c) => (*c, Branch::Arm0),
        Expr::Var => (x, Branch::Arm1),
        Expr::Add(a, b) => {
            let (t, tape) = enums_and_trees_augmented(a, x);
            let (t_1, tape_1) = enums_and_trees_augmented(b, x);
            (t + t_1, Branch::Arm2(tape, tape_1))
        }
        Expr::Mul(a, b) => {
            let (t, tape) = enums_and_trees_augmented(a, x);
            let (t_1, tape_1) = enums_and_trees_augmented(b, x);
            (t * t_1, Branch::Arm3(t, tape, t_1, tape_1))
        }
        Expr::Sin(a) => {
            let (t, tape) = enums_and_trees_augmented(a, x);
            (t.sin(), Branch::Arm4(t, tape))
        }
    };
    ::autodiff_runtime::shadow::clear(d_e, e);
    let d_x = match branch {
        Branch::Arm0 => {
            let mut d_c = match &mut *d_e {
                Expr::Const(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_c += 1.0;
            0.0
        }
        Branch::Arm1 => 1.0,
        Branch::Arm2(tape, tape_1) => {
            let (a, b) = match e {
                Expr::Add(part_0, part_1) => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let (mut d_a, mut d_b) = match &mut *d_e {
                Expr::Add(part_0, part_1) => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let mut d_x = -0.0;
            enums_and_trees_adjoint(b, &mut *d_b, x, &mut d_x, tape_1, 1.0);
            let mut d_x_1 = -0.0;
            enums_and_trees_adjoint(a, &mut *d_a, x, &mut d_x_1, tape, 1.0);
            d_x + d_x_1
        }
        Branch::Arm3(t, tape, t_1, tape_1) => {
            let (a, b) = match e {
                Expr::Mul(part_0, part_1) => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let (mut d_a, mut d_b) = match &mut *d_e {
                Expr::Mul(part_0, part_1) => (part_0, part_1),
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let mut d_x = -0.0;
            enums_and_trees_adjoint(b, &mut *d_b, x, &mut d_x, tape_1, t);
            let mut d_x_1 = -0.0;
            enums_and_trees_adjoint(a, &mut *d_a, x, &mut d_x_1, tape, t_1);
            d_x + d_x_1
        }
        Branch::Arm4(t, tape) => {
            let a = match e {
                Expr::Sin(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t = t.cos();
            let mut d_a = match &mut *d_e {
                Expr::Sin(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let mut d_x = -0.0;
            enums_and_trees_adjoint(a, &mut *d_a, x, &mut d_x, tape, t);
            d_x
        }
    };
    (value, d_x)
}
#[inline]
pub fn enums_and_trees_augmented<'tape>(
    e: &Expr,
    x: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Expr, ::core::option::Option < & mut Expr >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D, E, F, G, H> {
        Arm0,
        Arm1,
        Arm2(A, B),
        Arm3(C, D, E, F),
        Arm4(G, H),
    }
    let (value, branch) = match e {
        Expr::Const(c) => (*c, Branch::Arm0),
        Expr::Var => (x, Branch::Arm1),
        Expr::Add(a, b) => {
            let (t, tape) = enums_and_trees_augmented(a, x);
            let (t_1, tape_1) = enums_and_trees_augmented(b, x);
            (t + t_1, Branch::Arm2(tape.keep_tape(), tape_1.keep_tape()))
        }
        Expr::Mul(a, b) => {
            let (t, tape) = enums_and_trees_augmented(a, x);
            let (t_1, tape_1) = enums_and_trees_augmented(b, x);
            (t * t_1, Branch::Arm3(t, tape.keep_tape(), t_1, tape_1.keep_tape()))
        }
        Expr::Sin(a) => {
            let (t, tape) = enums_and_trees_augmented(a, x);
            (t.sin(), Branch::Arm4(t, tape.keep_tape()))
        }
    };
    let tape = move |
        e: &Expr,
        mut d_e: ::core::option::Option<&mut Expr>,
        x: f64,
        seed: f64|
    {
        let d_x = match branch {
            Branch::Arm0 => {
                let mut d_c = match d_e.as_deref_mut() {
                    Some(Expr::Const(part_0)) => Some(part_0),
                    _ => None,
                };
                if let Some(d_c) = &mut d_c {
                    **d_c += seed;
                }
                0.0
            }
            Branch::Arm1 => seed,
            Branch::Arm2(tape, tape_1) => {
                let (a, b) = match e {
                    Expr::Add(part_0, part_1) => (part_0, part_1),
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let (mut d_a, mut d_b) = match d_e.as_deref_mut() {
                    Some(Expr::Add(part_0, part_1)) => (Some(part_0), Some(part_1)),
                    _ => (None, None),
                };
                let mut d_x = -0.0;
                enums_and_trees_adjoint(
                    b,
                    d_b.as_deref_mut(),
                    x,
                    &mut d_x,
                    tape_1,
                    seed,
                );
                let mut d_x_1 = -0.0;
                enums_and_trees_adjoint(
                    a,
                    d_a.as_deref_mut(),
                    x,
                    &mut d_x_1,
                    tape,
                    seed,
                );
                d_x + d_x_1
            }
            Branch::Arm3(t, tape, t_1, tape_1) => {
                let (a, b) = match e {
                    Expr::Mul(part_0, part_1) => (part_0, part_1),
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let t_1 = seed * t_1;
                let t = seed * t;
                let (mut d_a, mut d_b) = match d_e.as_deref_mut() {
                    Some(Expr::Mul(part_0, part_1)) => (Some(part_0), Some(part_1)),
                    _ => (None, None),
                };
                let mut d_x = -0.0;
                enums_and_trees_adjoint(b, d_b.as_deref_mut(), x, &mut d_x, tape_1, t);
                let mut d_x_1 = -0.0;
                enums_and_trees_adjoint(a, d_a.as_deref_mut(), x, &mut d_x_1, tape, t_1);
                d_x + d_x_1
            }
            Branch::Arm4(t, tape) => {
                let a = match e {
                    Expr::Sin(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let t = seed * t.cos();
                let mut d_a = match d_e.as_deref_mut() {
                    Some(Expr::Sin(part_0)) => Some(part_0),
                    _ => None,
                };
                let mut d_x = -0.0;
                enums_and_trees_adjoint(a, d_a.as_deref_mut(), x, &mut d_x, tape, t);
                d_x
            }
        };
        d_x
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& Expr, ::core::option::Option < & mut Expr >, f64, f64) -> f64
        ),
    )
}
pub fn made_grad(x: f64, big: bool) -> (f64, f64) {
    let s = if big { Shape::Rect { w: x, h: x * x } } else { Shape::Circle(x) };
    let mut d_s = ::autodiff_runtime::shadow::zero_like(&s);
    let t = area_seeded(&s, &mut d_s, 1.0);
    let t_1 = ::autodiff_runtime::vec![x, x * x];
    let t_2 = Shape::Poly(t_1.clone(), 2);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_2);
    let t_2 = area_seeded(&t_2, &mut d_place, 1.0);
    let mut d_place_1 = ::autodiff_runtime::shadow::zero_like(&t_1);
    let (d_part, _) = match &mut d_place {
        Shape::Poly { 0: part_0, 1: _ } => (part_0, ()),
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, d_part);
    let t_1 = d_place_1[0];
    let t_3 = d_place_1[1] * x;
    let t_1 = t_1 + t_3 + t_3;
    let d_x = if big {
        let (d_part, d_part_1) = match &mut d_s {
            Shape::Rect { w: part_0, h: part_1 } => (part_0, part_1),
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        let t = *d_part;
        let t_2 = *d_part_1 * x;
        t_1 + t + t_2 + t_2
    } else {
        let d_part = match &mut d_s {
            Shape::Circle { 0: part_0 } => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        t_1 + *d_part
    };
    (t + t_2, d_x)
}
pub fn weighted_shapes_grad(
    shapes: &[(f64, Shape)],
    d_shapes: &mut [(f64, Shape)],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_shapes, shapes, "shapes");
    ::autodiff_runtime::shadow::clear(d_shapes, shapes);
    let mut total: f64 = 0.0;
    for i in 0..shapes.len() {
        let weight = shapes[i].0;
        let (t, tape) = area_augmented(&shapes[i].1);
        let sqrt_1 = t.sqrt();
        let t = weight * (0.5 / sqrt_1);
        area_adjoint(&shapes[i].1, &mut d_shapes[i].1, tape, t);
        let d_weight = sqrt_1;
        d_shapes[i].0 += d_weight;
        total += weight * sqrt_1;
    }
    total
}
#[inline]
pub fn weighted_shapes_augmented<'tape>(
    shapes: &[(f64, Shape)],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [(f64, Shape)], ::core::option::Option < & mut [(f64, Shape)] >, f64)
        -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let t = shapes.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut total: f64 = 0.0;
    for i in 0..t {
        let weight = shapes[i].0;
        let (t, tape) = area_augmented(&shapes[i].1);
        let sqrt_1 = t.sqrt();
        records.push((tape.keep_tape(), sqrt_1));
        total += weight * sqrt_1;
    }
    let tape = move |
        shapes: &[(f64, Shape)],
        mut d_shapes: ::core::option::Option<&mut [(f64, Shape)]>,
        seed: f64|
    {
        let t = shapes.len();
        let d_total = seed;
        for i in (0..t).rev() {
            let (tape, sqrt_1) = records.pop();
            let weight_1 = shapes[i].0;
            let d_weight = d_total * sqrt_1;
            let t = d_total * weight_1 * (0.5 / sqrt_1);
            area_adjoint(
                &shapes[i].1,
                d_shapes.as_deref_mut().map(|d_shapes| &mut d_shapes[i].1),
                tape,
                t,
            );
            if let Some(d_shapes) = &mut d_shapes {
                d_shapes[i].0 += d_weight;
            }
        }
    };
    (
        total,
        ::autodiff_runtime::nested!(
            tape, (& [(f64, Shape)], ::core::option::Option < & mut [(f64, Shape)] >,
            f64) -> ()
        ),
    )
}
