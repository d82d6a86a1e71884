fn area_grad(point: Point, k: f64) -> (f64, Point, f64) {
    let x = point.x;
    let y = point.y;
    let t = x * y;
    let mut d_point = ::autodiff_runtime::shadow::zero_like(&point);
    let d_x = ::autodiff_runtime::product(k, y);
    let d_y = ::autodiff_runtime::product(k, x);
    d_point.y += d_y;
    d_point.x += d_x;
    let d_k = t;
    (t * k, d_point, d_k)
}
fn distance_grad(
    p: Point,
    argument_1: &Point,
    d_argument_1: &mut Point,
) -> (f64, Point) {
    ::autodiff_runtime::shadow::check(d_argument_1, argument_1, "argument_1");
    let x = p.x;
    let t = *argument_1;
    let other = t.x;
    let y = t.y;
    let point = p.y - y;
    let t_1 = x - other;
    let sqrt_1 = (point * point + t_1.powi(2)).sqrt();
    ::autodiff_runtime::shadow::clear(d_argument_1, argument_1);
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    let recip_sqrt = 1.0 / sqrt_1;
    let d_x = t_1 * recip_sqrt;
    let d_point = point * recip_sqrt;
    d_p.y += d_point;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place.y -= d_point;
    d_place.x -= d_x;
    ::autodiff_runtime::shadow::accumulate(&mut *d_argument_1, &d_place);
    d_p.x += d_x;
    (sqrt_1, d_p)
}
fn shifted_grad(mut p: Point) -> (f64, Point) {
    let x = p.x;
    p.x += x;
    let t = p.x;
    let t_1 = t * x;
    let t_2 = p.y;
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    let t_3 = ::autodiff_runtime::product(1.0, t_2);
    d_p.y += t_1;
    d_p.x += ::autodiff_runtime::product(t_3, x);
    let t_4 = ::autodiff_runtime::shadow::take(&mut d_p.x);
    let d_x = ::autodiff_runtime::product(t_3, t) + t_4;
    d_p.x += t_4 + d_x;
    (t_1 * t_2, d_p)
}
fn grow_vjp(weighted_sum: &mut WeightedSum<f64>, d_weighted_sum: &mut WeightedSum<f64>) {
    let t = weighted_sum.1[0];
    let t_1 = weighted_sum.0;
    weighted_sum.0 = t_1 * t;
    let t_2 = weighted_sum.0;
    let sin_1 = t_2.sin();
    weighted_sum.1[1] += sin_1;
    ::autodiff_runtime::shadow::check(d_weighted_sum, weighted_sum, "weighted_sum");
    let d_sin = ::autodiff_runtime::shadow::take(&mut d_weighted_sum.1[1]);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_weighted_sum.1[1], d_sin);
    {
        let part = ::autodiff_runtime::product(d_sin, t_2.cos());
        ::autodiff_runtime::Differentiable::accumulate(&mut d_weighted_sum.0, part);
    }
    let t_2 = ::autodiff_runtime::shadow::take(&mut d_weighted_sum.0);
    let t = ::autodiff_runtime::product(t_2, t);
    let t_1 = ::autodiff_runtime::product(t_2, t_1);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_weighted_sum.0, t);
    ::autodiff_runtime::Differentiable::accumulate(&mut d_weighted_sum.1[0], t_1);
}
#[inline]
fn grow_augmented(
    weighted_sum: &mut WeightedSum<f64>,
) -> ((), ::autodiff_runtime::tape!((& mut WeightedSum < f64 >) -> ())) {
    let t = weighted_sum.1[0];
    let t_1 = weighted_sum.0;
    weighted_sum.0 = t_1 * t;
    let t_2 = weighted_sum.0;
    let sin_1 = t_2.sin();
    weighted_sum.1[1] += sin_1;
    (
        (),
        move |d_weighted_sum: &mut WeightedSum<f64>| {
            let d_sin = ::autodiff_runtime::shadow::take(&mut d_weighted_sum.1[1]);
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_weighted_sum.1[1],
                d_sin,
            );
            {
                let part = ::autodiff_runtime::product(d_sin, t_2.cos());
                ::autodiff_runtime::Differentiable::accumulate(
                    &mut d_weighted_sum.0,
                    part,
                );
            }
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_weighted_sum.0);
            let t = ::autodiff_runtime::product(t_2, t);
            let t_1 = ::autodiff_runtime::product(t_2, t_1);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_weighted_sum.0, t);
            ::autodiff_runtime::Differentiable::accumulate(
                &mut d_weighted_sum.1[0],
                t_1,
            );
        },
    )
}
fn total_grad(weighted_sum: WeightedSum<f64>) -> (f64, WeightedSum<f64>) {
    let weight = weighted_sum.0;
    let t = weighted_sum.1.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        sum += weight * weighted_sum.1[i];
    }
    let mut d_weighted_sum = ::autodiff_runtime::shadow::zero_like(&weighted_sum);
    let d_weight = ::autodiff_runtime::sums::sum(0..t, |i| weighted_sum.1[i]);
    for i in 0..t {
        d_weighted_sum.1[i] += ::autodiff_runtime::product(1.0, weight);
    }
    d_weighted_sum.0 += d_weight;
    (sum, d_weighted_sum)
}
fn paired_grad(
    argument_0: (Point, f64),
    point: &Point,
    d_point: &mut Point,
) -> (f64, (Point, f64)) {
    ::autodiff_runtime::shadow::check(d_point, point, "point");
    let x = argument_0.0.x;
    let y = argument_0.0.y;
    let k = argument_0.1;
    let t = x * y;
    let exp_1 = point.x.exp();
    ::autodiff_runtime::shadow::clear(d_point, point);
    let mut d_argument_0_0 = ::autodiff_runtime::shadow::zero_like(&argument_0.0);
    d_point.x += exp_1;
    let d_x = ::autodiff_runtime::product(k, y);
    let d_y = ::autodiff_runtime::product(k, x);
    let d_k = t;
    d_argument_0_0.y += d_y;
    d_argument_0_0.x += d_x;
    let d_argument_0_1 = d_k;
    (t * k + exp_1, (d_argument_0_0, d_argument_0_1))
}
fn referred_grad(x: f64, argument_1: (f64, f64)) -> (f64, f64, (f64, f64)) {
    let k = argument_1.1;
    let t = x * argument_1.0;
    let d_x = k * argument_1.0;
    let d_argument_1_0 = argument_1.0.cos() + k * x;
    let d_k = t;
    let d_argument_1_1 = d_k;
    (t * k + argument_1.0.sin(), d_x, (d_argument_1_0, d_argument_1_1))
}
pub fn patterns_in_signatures_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let p = Point { x: x[0], y: x[1] };
    let q = Point { x: x[2], y: x[3] };
    let t = x[1];
    let t_1 = ::autodiff_runtime::vec![x[0], x[2], x[3]];
    let mut sum = WeightedSum::<f64>(t, t_1.clone());
    let mut saved = ::autodiff_runtime::records::copy(&sum);
    let (t, tape) = grow_augmented(&mut sum);
    let t_2 = [0.5, x[3]];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut all: f64 = 0.0;
    for i in 0..2usize {
        let k = t_2[i];
        let (t, tape) = area_augmented(p.clone(), k);
        let (t_1, tape_1) = distance_augmented(q.clone(), &p);
        let (t_2, tape_2) = paired_augmented((q.clone(), k), &p);
        let (t_3, tape_3) = p.mirrored_augmented(q.clone(), k);
        records.push((t, tape, t_1, tape_1, tape_2, tape_3));
        all += t * t_1 + t_2 - t_3;
    }
    let mut d_sum = ::autodiff_runtime::shadow::zero_like(&sum);
    let t_3 = total_seeded(sum, &mut d_sum, all);
    let t_4 = x[1];
    let t_5 = x[2];
    let t_6 = x[0];
    let (t_7, tape_1) = referred_augmented(t_4, (t_5, t_6));
    let mut d_q = ::autodiff_runtime::shadow::zero_like(&q);
    let t_8 = shifted_seeded(q.clone(), &mut d_q, t_7);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_argument = -0.0;
    let mut d_argument_1 = (-0.0, -0.0);
    referred_adjoint(t_4, &mut d_argument, (t_5, t_6), &mut d_argument_1, tape_1, t_8);
    d_x[0] += d_argument_1.1;
    d_x[2] += d_argument_1.0;
    d_x[1] += d_argument;
    let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
    let mut d_place = [-0.0; 2];
    let d_all = t_3;
    for i in (0..2usize).rev() {
        let (t, tape, t_1, tape_1, tape_2, tape_3) = records.pop();
        let t_3 = q.clone();
        let k_1 = t_2[i];
        let t_2 = q.clone();
        let t_4 = -d_all;
        let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
        let mut d_k = -0.0;
        p.mirrored_adjoint(&mut d_p, t_3, &mut d_argument, k_1, &mut d_k, tape_3, t_4);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_q, d_argument);
        let mut d_argument = (::autodiff_runtime::Differentiable::zero_like(&t_2), -0.0);
        paired_adjoint((t_2, k_1), &mut d_argument, &p, &mut d_p, tape_2, d_all);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_q, d_argument.0);
        let t_1 = d_all * t_1;
        let t = d_all * t;
        distance_adjoint(q, &mut d_q, &p, &mut d_p, tape_1, t);
        let mut d_k_1 = -0.0;
        area_adjoint(p, &mut d_p, k_1, &mut d_k_1, tape, t_1);
        let d_k = d_k + d_argument.1 + d_k_1;
        d_place[i] += d_k;
    }
    d_x[3] += d_place[1];
    grow_adjoint(
        &mut saved,
        &mut d_sum,
        tape,
        ::autodiff_runtime::Differentiable::zero_like(&t),
    );
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    let t = d_sum.0;
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_sum.1);
    let t_1 = d_place[0];
    let t_2 = d_place[1];
    let t_4 = d_place[2];
    let t_5 = d_q.x;
    d_x[3] += t_4 + d_q.y;
    d_x[2] += t_2 + t_5;
    let t_2 = d_p.x;
    d_x[1] += t + d_p.y;
    d_x[0] += t_1 + t_2;
    all * t_3 + t_7 * t_8
}
#[inline]
pub fn patterns_in_signatures_augmented<'tape>(
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
    let p = Point { x: x[0], y: x[1] };
    let q = Point { x: x[2], y: x[3] };
    let t = x[1];
    let t_1 = ::autodiff_runtime::vec![x[0], x[2], x[3]];
    let mut sum = WeightedSum::<f64>(t, t_1.clone());
    let mut saved = ::autodiff_runtime::records::copy(&sum);
    let (t, tape) = grow_augmented(&mut sum);
    let tape = tape.keep_tape();
    let t_2 = [0.5, x[3]];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    let mut all: f64 = 0.0;
    for i in 0..2usize {
        let k = t_2[i];
        let (t, tape) = area_augmented(p.clone(), k);
        let (t_1, tape_1) = distance_augmented(q.clone(), &p);
        let (t_2, tape_2) = paired_augmented((q.clone(), k), &p);
        let (t_3, tape_3) = p.mirrored_augmented(q.clone(), k);
        records
            .push((
                t,
                tape.keep_tape(),
                t_1,
                tape_1.keep_tape(),
                tape_2.keep_tape(),
                tape_3.keep_tape(),
            ));
        all += t * t_1 + t_2 - t_3;
    }
    let (t_3, tape_1) = total_augmented(sum.clone());
    let tape_1 = tape_1.keep_tape();
    let (t_4, tape_2) = referred_augmented(x[1], (x[2], x[0]));
    let tape_2 = tape_2.keep_tape();
    let (t_5, tape_3) = shifted_augmented(q.clone());
    let tape_3 = tape_3.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_6 = x[1];
        let t_7 = x[2];
        let t_8 = x[0];
        let t_9 = seed * t_4;
        let mut d_q = ::autodiff_runtime::shadow::zero_like(&q);
        shifted_adjoint(q.clone(), &mut d_q, tape_3, t_9);
        let mut d_argument = -0.0;
        let mut d_argument_1 = (-0.0, -0.0);
        referred_adjoint(
            t_6,
            &mut d_argument,
            (t_7, t_8),
            &mut d_argument_1,
            tape_2,
            seed * t_5,
        );
        if let Some(d_x) = &mut d_x {
            d_x[0] += d_argument_1.1;
        }
        if let Some(d_x) = &mut d_x {
            d_x[2] += d_argument_1.0;
        }
        if let Some(d_x) = &mut d_x {
            d_x[1] += d_argument;
        }
        let d_all = seed * t_3;
        let t_6 = seed * all;
        let mut d_sum = ::autodiff_runtime::shadow::zero_like(&sum);
        total_adjoint(sum, &mut d_sum, tape_1, t_6);
        let mut d_p = ::autodiff_runtime::shadow::zero_like(&p);
        let mut d_place = [-0.0; 2];
        for i in (0..2usize).rev() {
            let (t, tape, t_1, tape_1, tape_2, tape_3) = records.pop();
            let t_3 = q.clone();
            let k_1 = t_2[i];
            let t_2 = q.clone();
            let t_4 = -d_all;
            let mut d_argument = ::autodiff_runtime::Differentiable::zero_like(&t_3);
            let mut d_k = -0.0;
            p.mirrored_adjoint(
                &mut d_p,
                t_3,
                &mut d_argument,
                k_1,
                &mut d_k,
                tape_3,
                t_4,
            );
            ::autodiff_runtime::Differentiable::accumulate(&mut d_q, d_argument);
            let mut d_argument = (
                ::autodiff_runtime::Differentiable::zero_like(&t_2),
                -0.0,
            );
            paired_adjoint((t_2, k_1), &mut d_argument, &p, &mut d_p, tape_2, d_all);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_q, d_argument.0);
            let t_1 = d_all * t_1;
            let t = d_all * t;
            distance_adjoint(q, &mut d_q, &p, &mut d_p, tape_1, t);
            let mut d_k_1 = -0.0;
            area_adjoint(p, &mut d_p, k_1, &mut d_k_1, tape, t_1);
            let d_k = d_k + d_argument.1 + d_k_1;
            d_place[i] += d_k;
        }
        if let Some(d_x) = &mut d_x {
            d_x[3] += d_place[1];
        }
        grow_adjoint(
            &mut saved,
            &mut d_sum,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        let t = d_sum.0;
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_sum.1);
        let t_1 = d_place[0];
        let t_2 = d_place[1];
        let t_6 = d_place[2];
        let t_7 = d_q.x;
        if let Some(d_x) = &mut d_x {
            d_x[3] += t_6 + d_q.y;
        }
        if let Some(d_x) = &mut d_x {
            d_x[2] += t_2 + t_7;
        }
        let t_2 = d_p.x;
        if let Some(d_x) = &mut d_x {
            d_x[1] += t + d_p.y;
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t_1 + t_2;
        }
    };
    (
        all * t_3 + t_4 * t_5,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
