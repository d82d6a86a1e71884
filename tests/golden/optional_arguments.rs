pub fn optional_arguments_grad(x: Option<f64>, y: f64) -> (f64, Option<f64>, f64) {
    enum Branch<A, B> {
        Arm0(A, B),
        Arm1,
    }
    let (scale, branch) = match &x {
        Some(x_1) => {
            let v = *x_1;
            let t = v > 2.0;
            let t_1 = if t { v * v } else { v * y };
            (t_1, Branch::Arm0(v, t))
        }
        None => (1.0, Branch::Arm1),
    };
    let sin_y = y.sin();
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let t = scale * y.cos();
    let d_scale = sin_y;
    let d_y = match branch {
        Branch::Arm0(v, t_1) => {
            let (d_y, d_v) = if t_1 {
                let t_1 = d_scale * v;
                (t, t_1 + t_1)
            } else {
                (t + d_scale * v, d_scale * y)
            };
            let mut d_x = match &mut d_x {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_x += d_v;
            d_y
        }
        Branch::Arm1 => t,
    };
    (scale * sin_y, d_x, d_y)
}
pub fn by_methods_grad(x: Option<f64>, y: f64) -> (f64, Option<f64>, f64) {
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A> {
        Then,
        Else(A),
    }
    enum Branch3<A, B> {
        Arm0(A, B),
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
    enum Branch6 {
        Arm0,
        Arm1,
    }
    let (t, branch) = match &x {
        Some(x_1) => (*x_1, Branch6::Arm0),
        None => (y, Branch6::Arm1),
    };
    let (t_1, branch_1) = match &x {
        Some(x_1) => {
            let v = *x_1;
            let exp_v = v.exp();
            (exp_v, Branch5::Arm0(exp_v))
        }
        None => (1.0, Branch5::Arm1),
    };
    let first = t * t_1;
    let (t_2, v, branch_2) = match &x {
        Some(x_1) => {
            let v = *x_1;
            (true, v * v, Branch4::Arm0(v))
        }
        None => (false, 0.0, Branch4::Arm1),
    };
    let has_square = if t_2 { v < 50.0 } else { false };
    let t_2 = x.is_some();
    let chosen = if t_2 {
        let t = match &x {
            Some(x_1) => *x_1,
            None => {
                panic!("{}", "called `Option::unwrap()` on a `None` value");
            }
        };
        t * 2.0
    } else {
        1.0
    };
    let t_3 = if has_square { v } else { 2.0 };
    let sin_1 = t_3.sin();
    let (t_4, t_5, branch_3) = match &x {
        Some(x_1) => {
            let v = *x_1;
            let t = v > 1.0;
            let t_1 = if t { v * y } else { 0.0 };
            (t, t_1, Branch3::Arm0(v, t))
        }
        None => (false, 0.0, Branch3::Arm1),
    };
    let t_6 = x.clone();
    let (t_7, t_8, branch_4) = if t_4 {
        (t_4, t_5, Branch2::Then)
    } else {
        let (t, t_1, branch) = match &t_6 {
            Some(payload) => (true, *payload, Branch1::Arm0),
            None => (false, 0.0, Branch1::Arm1),
        };
        (t, t_1, Branch2::Else(branch))
    };
    let t_4 = if t_7 { t_8 } else { y };
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let (d_y, t_5) = if t_7 { (-0.0, chosen) } else { (chosen, 0.0) };
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_6);
    let t_6 = match branch_4 {
        Branch2::Then => t_5,
        Branch2::Else(branch) => {
            match branch {
                Branch1::Arm0 => {
                    let mut d_payload = match &mut d_place {
                        Some(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_payload += t_5;
                }
                Branch1::Arm1 => {}
            }
            0.0
        }
    };
    ::autodiff_runtime::shadow::accumulate(&mut d_x, &d_place);
    let d_y_1 = match branch_3 {
        Branch3::Arm0(v, t) => {
            let (d_y_1, d_v) = if t { (d_y + t_6 * v, t_6 * y) } else { (d_y, -0.0) };
            let mut d_x = match &mut d_x {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_x += d_v;
            d_y_1
        }
        Branch3::Arm1 => d_y,
    };
    let t_5 = d_y_1 + sin_1;
    let t_3 = y * t_3.cos();
    let d_v = if has_square { t_3 } else { 0.0 };
    let d_chosen = t_4;
    if t_2 {
        let mut d_x = match &mut d_x {
            Some(part_0) => part_0,
            #[allow(unreachable_patterns)]
            _ => ::core::unreachable!(),
        };
        *d_x += d_chosen * 2.0;
    }
    match branch_2 {
        Branch4::Arm0(v) => {
            let t = d_v * v;
            let d_v = t + t;
            let mut d_x = match &mut d_x {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_x += d_v;
        }
        Branch4::Arm1 => {}
    }
    match branch_1 {
        Branch5::Arm0(exp_v) => {
            let d_v = t * exp_v;
            let mut d_x = match &mut d_x {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_x += d_v;
        }
        Branch5::Arm1 => {}
    }
    let d_y = match branch {
        Branch6::Arm0 => {
            let mut d_x = match &mut d_x {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_x += t_1;
            t_5
        }
        Branch6::Arm1 => t_5 + t_1,
    };
    (first + sin_1 * y + chosen * t_4, d_x, d_y)
}
pub fn let_else_grad(x: Option<f64>) -> (f64, Option<f64>) {
    enum Branch<A> {
        Arm0(A),
        Arm1,
    }
    let (value, branch) = match &x {
        Some(x_1) => {
            let v = *x_1;
            (v * v, Branch::Arm0(v))
        }
        None => (0.5, Branch::Arm1),
    };
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    match branch {
        Branch::Arm0(v) => {
            let d_v = v + v;
            let mut d_x = match &mut d_x {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_x += d_v;
        }
        Branch::Arm1 => {}
    }
    (value, d_x)
}
pub fn asked_grad(x: Option<f64>) -> Option<(f64, Option<f64>)> {
    let v = match &x {
        Some(x_1) => *x_1,
        None => {
            return None;
        }
    };
    let cos_v = v.cos();
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let d_v = cos_v - v * v.sin();
    let mut d_x_1 = match &mut d_x {
        Some(part_0) => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    *d_x_1 += d_v;
    Some((v * cos_v, d_x))
}
pub fn together_grad(x: Option<f64>, y: Option<f64>) -> (f64, Option<f64>, Option<f64>) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch3<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch4<A, B, C> {
        Arm0(A, B),
        Arm1(C),
    }
    let (value, branch) = match &x {
        Some(x_1) => {
            let t = *x_1;
            let (t_1, branch) = match &y {
                Some(y_1) => {
                    let t_1 = *y_1;
                    let (t_2, branch) = if t > t_1 {
                        let t = t * t;
                        (t * t_1, Branch1::Then(t))
                    } else {
                        (t * t_1, Branch1::Else)
                    };
                    (t_2, Branch2::Arm0(t_1, branch))
                }
                None => (t.sin(), Branch2::Arm1),
            };
            (t_1, Branch4::Arm0(t, branch))
        }
        None => {
            let (t, branch) = match &y {
                Some(y_1) => {
                    let t = *y_1;
                    (t.sin(), Branch3::Arm0(t))
                }
                None => (0.25, Branch3::Arm1),
            };
            (t, Branch4::Arm1(branch))
        }
    };
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
    match branch {
        Branch4::Arm0(t, branch) => {
            let t_1 = match branch {
                Branch2::Arm0(t_1, branch) => {
                    let (t_2, t_3) = match branch {
                        Branch1::Then(t_2) => {
                            let t_3 = t_1 * t;
                            (t_3 + t_3, t_2)
                        }
                        Branch1::Else => (t_1, t),
                    };
                    let mut d_y = match &mut d_y {
                        Some(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_y += t_3;
                    t_2
                }
                Branch2::Arm1 => t.cos(),
            };
            let mut d_x = match &mut d_x {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_x += t_1;
        }
        Branch4::Arm1(branch) => {
            match branch {
                Branch3::Arm0(t) => {
                    let mut d_y = match &mut d_y {
                        Some(part_0) => part_0,
                        #[allow(unreachable_patterns)]
                        _ => ::core::unreachable!(),
                    };
                    *d_y += t.cos();
                }
                Branch3::Arm1 => {}
            }
        }
    }
    (value, d_x, d_y)
}
pub fn of_array_grad(x: Option<[f64; 3]>) -> (f64, Option<[f64; 3]>) {
    enum Branch1<A, B, C, D, E> {
        Then(A),
        Else(B, C, D, E),
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch3<A, B> {
        Arm0(A, B),
        Arm1,
    }
    let (product, branch) = match &x {
        Some(x_1) => {
            let x = *x_1;
            let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
            let mut product: f64 = 1.0;
            for i in 0..3usize {
                let t = x[i];
                records.push(product);
                product *= t;
            }
            (product, Branch3::Arm0(x, records))
        }
        None => (1.0, Branch3::Arm1),
    };
    let (value, branch_1) = match &x {
        Some(x_1) => {
            let t = if 3usize == 3 { x_1[0] > x_1[1] } else { false };
            let (t, branch) = if t {
                let a = x_1[0];
                (a * product, Branch1::Then(a))
            } else {
                let x = *x_1;
                let t = x[0];
                let t_1 = x[1];
                let mut sum: f64 = -0.0;
                for i in 0..3usize {
                    let x = x[i];
                    sum += x * x;
                }
                (t * t_1 + sum * product, Branch1::Else(x, t, t_1, sum))
            };
            (t, Branch2::Arm0(branch))
        }
        None => (product, Branch2::Arm1),
    };
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let d_product = match branch_1 {
        Branch2::Arm0(branch) => {
            let mut d_x = match &mut d_x {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            match branch {
                Branch1::Then(a) => {
                    let d_a = product;
                    d_x[0] += d_a;
                    a
                }
                Branch1::Else(x, t, t_1, sum) => {
                    let mut d_x_1 = ::autodiff_runtime::shadow::zero_like(&x);
                    let d_sum = product;
                    for i in 0..3usize {
                        let t = d_sum * x[i];
                        let d_x = t + t;
                        d_x_1[i] += d_x;
                    }
                    d_x_1[1] += t;
                    d_x_1[0] += t_1;
                    ::autodiff_runtime::shadow::accumulate(&mut *d_x, &d_x_1);
                    sum
                }
            }
        }
        Branch2::Arm1 => 1.0,
    };
    match branch {
        Branch3::Arm0(x, mut records) => {
            let mut d_x_1 = ::autodiff_runtime::shadow::zero_like(&x);
            let mut d_product_1: f64 = d_product;
            for i in (0..3usize).rev() {
                let product = records.pop();
                let t = x[i];
                d_x_1[i] += d_product_1 * product;
                d_product_1 *= t;
            }
            let mut d_x = match &mut d_x {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            ::autodiff_runtime::shadow::accumulate(&mut *d_x, &d_x_1);
        }
        Branch3::Arm1 => {}
    }
    (value, d_x)
}
pub fn norm_grad(p: &Point, d_p: &mut Point) -> f64 {
    ::autodiff_runtime::shadow::check(d_p, p, "p");
    let t = p.y;
    let t_1 = p.x;
    let hypot_1 = t_1.hypot(t);
    ::autodiff_runtime::shadow::clear(d_p, p);
    let recip_hypot = 1.0 / hypot_1;
    d_p.x += t_1 * recip_hypot;
    d_p.y += t * recip_hypot;
    hypot_1
}
pub fn of_struct_grad(
    p: Option<Point>,
    q: &Option<Point>,
    d_q: &mut Option<Point>,
) -> (f64, Option<Point>) {
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch3<A, B, C> {
        Arm0(A, B, C),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_q, q, "q");
    let (own, branch) = match &p {
        Some(p) => {
            let (t, tape) = norm_augmented(p);
            let t_1 = p.x;
            (t * t_1, Branch3::Arm0(t, tape, t_1))
        }
        None => (1.0, Branch3::Arm1),
    };
    let (other, branch_1) = match q {
        Some(q_1) => {
            let t = q_1.x;
            let t_1 = q_1.y;
            (t * t_1, Branch2::Arm0(t, t_1))
        }
        None => (2.0, Branch2::Arm1),
    };
    let (t, t_1, branch_2) = match q {
        Some(q) => {
            let (t, tape) = norm_augmented(q);
            (true, t, Branch1::Arm0(tape))
        }
        None => (false, 0.0, Branch1::Arm1),
    };
    let t_2 = if t { t_1 } else { 0.5 };
    ::autodiff_runtime::shadow::clear(d_q, q);
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    let t = if t { 1.0 } else { 0.0 };
    match branch_2 {
        Branch1::Arm0(tape) => {
            let q = match q {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let mut d_q_1 = match &mut *d_q {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            norm_adjoint(q, &mut *d_q_1, tape, t);
        }
        Branch1::Arm1 => {}
    }
    let d_other = own;
    match branch_1 {
        Branch2::Arm0(t, t_1) => {
            let mut d_q_1 = match &mut *d_q {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_q_1.y += ::autodiff_runtime::product(d_other, t);
            d_q_1.x += ::autodiff_runtime::product(d_other, t_1);
        }
        Branch2::Arm1 => {}
    }
    let d_own = other;
    match branch {
        Branch3::Arm0(t, tape, t_1) => {
            let p = match &p {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_1 = ::autodiff_runtime::product(d_own, t_1);
            let mut d_p = match &mut d_p {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_p.x += d_own * t;
            norm_adjoint(p, &mut *d_p, tape, t_1);
        }
        Branch3::Arm1 => {}
    }
    (own * other + t_2, d_p)
}
#[inline]
pub fn of_struct_augmented<'tape>(
    p: Option<Point>,
    q: &Option<Point>,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (Option < Point >, & Option < Point >, ::core::option::Option < & mut
        Option < Point > >, f64) -> Option < Point >
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch3<A, B, C> {
        Arm0(A, B, C),
        Arm1,
    }
    let (own, branch) = match &p {
        Some(p) => {
            let (t, tape) = norm_augmented(p);
            let t_1 = p.x;
            (t * t_1, Branch3::Arm0(t, tape.keep_tape(), t_1))
        }
        None => (1.0, Branch3::Arm1),
    };
    let (other, branch_1) = match q {
        Some(q_1) => {
            let t = q_1.x;
            let t_1 = q_1.y;
            (t * t_1, Branch2::Arm0(t, t_1))
        }
        None => (2.0, Branch2::Arm1),
    };
    let (t, t_1, branch_2) = match q {
        Some(q) => {
            let (t, tape) = norm_augmented(q);
            (true, t, Branch1::Arm0(tape.keep_tape()))
        }
        None => (false, 0.0, Branch1::Arm1),
    };
    let t_2 = if t { t_1 } else { 0.5 };
    let tape = move |
        p: Option<Point>,
        q: &Option<Point>,
        mut d_q: ::core::option::Option<&mut Option<Point>>,
        seed: f64|
    {
        let _ = p;
        let _ = q;
        let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
        let t = if t { seed } else { -0.0 };
        match branch_2 {
            Branch1::Arm0(tape) => {
                let q = match q {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let mut d_q_1 = match d_q.as_deref_mut() {
                    Some(Some(part_0)) => Some(part_0),
                    _ => None,
                };
                norm_adjoint(q, d_q_1.as_deref_mut(), tape, t);
            }
            Branch1::Arm1 => {}
        }
        let d_own = seed * other;
        let d_other = seed * own;
        match branch_1 {
            Branch2::Arm0(t, t_1) => {
                let mut d_q_1 = match d_q.as_deref_mut() {
                    Some(Some(part_0)) => Some(part_0),
                    _ => None,
                };
                if let Some(d_q_1) = &mut d_q_1 {
                    d_q_1.y += ::autodiff_runtime::product(d_other, t);
                }
                if let Some(d_q_1) = &mut d_q_1 {
                    d_q_1.x += ::autodiff_runtime::product(d_other, t_1);
                }
            }
            Branch2::Arm1 => {}
        }
        match branch {
            Branch3::Arm0(t, tape, t_1) => {
                let p = match &p {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let t_1 = ::autodiff_runtime::product(d_own, t_1);
                let mut d_p = match &mut d_p {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                d_p.x += d_own * t;
                norm_adjoint(p, &mut *d_p, tape, t_1);
            }
            Branch3::Arm1 => {}
        }
        d_p
    };
    (
        own * other + t_2,
        ::autodiff_runtime::nested!(
            tape, (Option < Point >, & Option < Point >, ::core::option::Option < & mut
            Option < Point > >, f64) -> Option < Point >
        ),
    )
}
pub fn of_fields_grad(model: &Model, d_model: &mut Model, x: f64) -> (f64, f64) {
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch3<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch4 {
        Arm0,
        Arm1,
    }
    enum Branch5 {
        Arm0,
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_model, model, "model");
    let mut records = ::autodiff_runtime::records::Records::new();
    let (t, branch) = match &model.scale {
        Some(payload) => (*payload, Branch5::Arm0),
        None => (1.0, Branch5::Arm1),
    };
    let (t_1, branch_1) = match &model.degree {
        Some(payload) => (*payload, Branch4::Arm0),
        None => (1, Branch4::Arm1),
    };
    let powi_1 = x.powi(t_1);
    let y = t * powi_1;
    let (y_1, branch_2) = match &model.bias {
        Some(bias) => {
            let t = bias[1];
            let y = y + (bias[0] + t * x);
            (y, Branch3::Arm0(t))
        }
        None => (y, Branch3::Arm1),
    };
    let (y, branch_3) = match &model.origin {
        Some(origin) => {
            let (t, tape) = norm_augmented(origin);
            let t = t + origin.y;
            let y = y_1 * t;
            (y, Branch2::Arm0(tape, t))
        }
        None => (y_1, Branch2::Arm1),
    };
    let (value, branch_4) = match &model.weights {
        Some(weights) => {
            let t = weights.len();
            let mut acc: f64 = y;
            for i in 0..t {
                let t = weights[i];
                records.push(acc);
                acc = acc * t + 1.0;
            }
            (acc, Branch1::Arm0(t))
        }
        None => (y, Branch1::Arm1),
    };
    ::autodiff_runtime::shadow::clear(d_model, model);
    let d_y = match branch_4 {
        Branch1::Arm0(t) => {
            let weights = match &model.weights {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let mut d_weights = match &mut d_model.weights {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let mut d_acc: f64 = 1.0;
            for i in (0..t).rev() {
                let acc = records.pop();
                let t = weights[i];
                d_weights[i] += d_acc * acc;
                d_acc *= t;
            }
            d_acc
        }
        Branch1::Arm1 => 1.0,
    };
    let d_y_1 = match branch_3 {
        Branch2::Arm0(tape, t) => {
            let origin = match &model.origin {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let t_1 = d_y * y_1;
            let mut d_origin = match &mut d_model.origin {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_origin.y += t_1;
            norm_adjoint(origin, &mut *d_origin, tape, t_1);
            d_y * t
        }
        Branch2::Arm1 => d_y,
    };
    let (d_x, d_y) = match branch_2 {
        Branch3::Arm0(t) => {
            let mut d_bias = match &mut d_model.bias {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            d_bias[0] += d_y_1;
            d_bias[1] += d_y_1 * x;
            (d_y_1 * t, d_y_1)
        }
        Branch3::Arm1 => (-0.0, d_y_1),
    };
    let t_2 = d_y * powi_1;
    let d_x = d_x + d_y * t * ::autodiff_runtime::partials::powi_base(x, t_1);
    match branch_1 {
        Branch4::Arm0 => {}
        Branch4::Arm1 => {}
    }
    match branch {
        Branch5::Arm0 => {
            let mut d_payload = match &mut d_model.scale {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += t_2;
        }
        Branch5::Arm1 => {}
    }
    (value, d_x)
}
#[inline]
pub fn of_fields_augmented<'tape>(
    model: &Model,
    x: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Model, ::core::option::Option < & mut Model >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A, B> {
        Arm0(A, B),
        Arm1,
    }
    enum Branch3<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch4 {
        Arm0,
        Arm1,
    }
    enum Branch5 {
        Arm0,
        Arm1,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let (t, branch) = match &model.scale {
        Some(payload) => (*payload, Branch5::Arm0),
        None => (1.0, Branch5::Arm1),
    };
    let (t_1, branch_1) = match &model.degree {
        Some(payload) => (*payload, Branch4::Arm0),
        None => (1, Branch4::Arm1),
    };
    let y = t * x.powi(t_1);
    let (y_1, branch_2) = match &model.bias {
        Some(bias) => {
            let t = bias[1];
            let y = y + (bias[0] + t * x);
            (y, Branch3::Arm0(t))
        }
        None => (y, Branch3::Arm1),
    };
    let (y, branch_3) = match &model.origin {
        Some(origin) => {
            let (t, tape) = norm_augmented(origin);
            let t = t + origin.y;
            let y = y_1 * t;
            (y, Branch2::Arm0(tape.keep_tape(), t))
        }
        None => (y_1, Branch2::Arm1),
    };
    let (value, branch_4) = match &model.weights {
        Some(weights) => {
            let t = weights.len();
            let mut acc: f64 = y;
            for i in 0..t {
                let t = weights[i];
                records.push(acc);
                acc = acc * t + 1.0;
            }
            (acc, Branch1::Arm0(t))
        }
        None => (y, Branch1::Arm1),
    };
    let tape = move |
        model: &Model,
        mut d_model: ::core::option::Option<&mut Model>,
        x: f64,
        seed: f64|
    {
        let d_y = match branch_4 {
            Branch1::Arm0(t) => {
                let weights = match &model.weights {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let mut d_weights = match d_model
                    .as_deref_mut()
                    .map(|d_model| &mut d_model.weights)
                {
                    Some(Some(part_0)) => Some(part_0),
                    _ => None,
                };
                let mut d_acc: f64 = seed;
                for i in (0..t).rev() {
                    let acc = records.pop();
                    let t = weights[i];
                    if let Some(d_weights) = &mut d_weights {
                        d_weights[i] += d_acc * acc;
                    }
                    d_acc *= t;
                }
                d_acc
            }
            Branch1::Arm1 => seed,
        };
        let d_y_1 = match branch_3 {
            Branch2::Arm0(tape, t) => {
                let origin = match &model.origin {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let t_1 = d_y * y_1;
                let mut d_origin = match d_model
                    .as_deref_mut()
                    .map(|d_model| &mut d_model.origin)
                {
                    Some(Some(part_0)) => Some(part_0),
                    _ => None,
                };
                if let Some(d_origin) = &mut d_origin {
                    d_origin.y += t_1;
                }
                norm_adjoint(origin, d_origin.as_deref_mut(), tape, t_1);
                d_y * t
            }
            Branch2::Arm1 => d_y,
        };
        let (d_x, d_y) = match branch_2 {
            Branch3::Arm0(t) => {
                let mut d_bias = match d_model
                    .as_deref_mut()
                    .map(|d_model| &mut d_model.bias)
                {
                    Some(Some(part_0)) => Some(part_0),
                    _ => None,
                };
                if let Some(d_bias) = &mut d_bias {
                    d_bias[0] += d_y_1;
                }
                if let Some(d_bias) = &mut d_bias {
                    d_bias[1] += d_y_1 * x;
                }
                (d_y_1 * t, d_y_1)
            }
            Branch3::Arm1 => (-0.0, d_y_1),
        };
        let t_2 = d_y * x.powi(t_1);
        let d_x = d_x + d_y * t * ::autodiff_runtime::partials::powi_base(x, t_1);
        match branch_1 {
            Branch4::Arm0 => {}
            Branch4::Arm1 => {}
        }
        match branch {
            Branch5::Arm0 => {
                let mut d_payload = match d_model
                    .as_deref_mut()
                    .map(|d_model| &mut d_model.scale)
                {
                    Some(Some(part_0)) => Some(part_0),
                    _ => None,
                };
                if let Some(d_payload) = &mut d_payload {
                    **d_payload += t_2;
                }
            }
            Branch5::Arm1 => {}
        }
        d_x
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& Model, ::core::option::Option < & mut Model >, f64, f64) -> f64
        ),
    )
}
pub fn folded_grad(tree: &Tree, d_tree: &mut Tree, x: f64) -> f64 {
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_tree, tree, "tree");
    let (left, branch) = match &tree.left {
        Some(left) => {
            let (t, tape) = folded_augmented(left, x);
            (t, Branch2::Arm0(tape))
        }
        None => (x, Branch2::Arm1),
    };
    let (right, branch_1) = match &tree.right {
        Some(right) => {
            let (t, tape) = folded_augmented(right, x);
            (t, Branch1::Arm0(tape))
        }
        None => (1.0, Branch1::Arm1),
    };
    let t = tree.value;
    let sin_1 = t.sin();
    let t_1 = tree.value;
    ::autodiff_runtime::shadow::clear(d_tree, tree);
    d_tree.value += right + left * t.cos();
    let d_right = t_1;
    match branch_1 {
        Branch1::Arm0(tape) => {
            let right = match &tree.right {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let mut d_right_1 = match &mut d_tree.right {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            folded_adjoint(
                right,
                &mut *d_right_1,
                x,
                ::autodiff_runtime::Constant,
                tape,
                d_right,
            );
        }
        Branch1::Arm1 => {}
    }
    let d_left = sin_1;
    match branch {
        Branch2::Arm0(tape) => {
            let left = match &tree.left {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            let mut d_left_1 = match &mut d_tree.left {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            folded_adjoint(
                left,
                &mut *d_left_1,
                x,
                ::autodiff_runtime::Constant,
                tape,
                d_left,
            );
        }
        Branch2::Arm1 => {}
    }
    sin_1 * left + right * t_1
}
#[inline]
pub fn folded_augmented<'tape>(
    tree: &Tree,
    x: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& Tree, ::core::option::Option < & mut Tree >, f64, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    let (left, branch) = match &tree.left {
        Some(left) => {
            let (t, tape) = folded_augmented(left, x);
            (t, Branch2::Arm0(tape.keep_tape()))
        }
        None => (x, Branch2::Arm1),
    };
    let (right, branch_1) = match &tree.right {
        Some(right) => {
            let (t, tape) = folded_augmented(right, x);
            (t, Branch1::Arm0(tape.keep_tape()))
        }
        None => (1.0, Branch1::Arm1),
    };
    let sin_1 = tree.value.sin();
    let t = tree.value;
    let tape = move |
        tree: &Tree,
        mut d_tree: ::core::option::Option<&mut Tree>,
        x: f64,
        seed: f64|
    {
        let t_1 = tree.value;
        let t_2 = tree.value;
        let d_right = seed * t_1;
        let d_left = seed * sin_1;
        if let Some(d_tree) = &mut d_tree {
            d_tree.value += seed * right + seed * left * t_2.cos();
        }
        match branch_1 {
            Branch1::Arm0(tape) => {
                let right = match &tree.right {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let mut d_right_1 = match d_tree
                    .as_deref_mut()
                    .map(|d_tree| &mut d_tree.right)
                {
                    Some(Some(part_0)) => Some(part_0),
                    _ => None,
                };
                folded_adjoint(
                    right,
                    d_right_1.as_deref_mut(),
                    x,
                    ::autodiff_runtime::Constant,
                    tape,
                    d_right,
                );
            }
            Branch1::Arm1 => {}
        }
        match branch {
            Branch2::Arm0(tape) => {
                let left = match &tree.left {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let mut d_left_1 = match d_tree
                    .as_deref_mut()
                    .map(|d_tree| &mut d_tree.left)
                {
                    Some(Some(part_0)) => Some(part_0),
                    _ => None,
                };
                folded_adjoint(
                    left,
                    d_left_1.as_deref_mut(),
                    x,
                    ::autodiff_runtime::Constant,
                    tape,
                    d_left,
                );
            }
            Branch2::Arm1 => {}
        }
    };
    (
        sin_1 * left + right * t,
        ::autodiff_runtime::nested!(
            tape, (& Tree, ::core::option::Option < & mut Tree >, f64, f64) -> ()
        ),
    )
}
pub fn of_list_grad(x: &[Option<f64>], d_x: &mut [Option<f64>]) -> f64 {
    enum Branch1 {
        Arm0,
        Arm1,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let (sum_1, branch) = match &x[i] {
            Some(x_1) => {
                let x = *x_1;
                let sum_1 = sum + x * x;
                (sum_1, Branch2::Arm0(x))
            }
            None => (sum, Branch2::Arm1),
        };
        records.push(branch);
        sum = sum_1;
    }
    let (t_1, branch) = match &x[0] {
        Some(payload) => (*payload, Branch1::Arm0),
        None => (3.0, Branch1::Arm1),
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    match branch {
        Branch1::Arm0 => {
            let mut d_payload = match &mut d_x[0] {
                Some(part_0) => part_0,
                #[allow(unreachable_patterns)]
                _ => ::core::unreachable!(),
            };
            *d_payload += sum;
        }
        Branch1::Arm1 => {}
    }
    let mut d_sum: f64 = t_1;
    for i in (0..t).rev() {
        match records.pop() {
            Branch2::Arm0(x_1) => {
                let t = d_sum * x_1;
                let d_x_1 = t + t;
                let mut d_x_2 = match &mut d_x[i] {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_x_2 += d_x_1;
            }
            Branch2::Arm1 => {}
        }
    }
    sum * t_1
}
