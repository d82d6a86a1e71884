fn distance_grad(point: Point) -> (f64, Point) {
    let x = point.x;
    let y = point.y;
    let hypot_1 = x.hypot(y);
    let mut d_point = ::autodiff_runtime::shadow::zero_like(&point);
    let recip_hypot = 1.0 / hypot_1;
    let d_x = x * recip_hypot;
    let d_y = y * recip_hypot;
    d_point.y += d_y;
    d_point.x += d_x;
    (hypot_1, d_point)
}
fn area_grad(point: &Point, d_point: &mut Point, scale: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_point, point, "point");
    let t = *point;
    let x = t.x;
    let y = t.y;
    let t_1 = scale * x;
    ::autodiff_runtime::shadow::clear(d_point, point);
    let t_2 = ::autodiff_runtime::product(1.0, y);
    let d_scale = ::autodiff_runtime::product(t_2, x);
    let d_x = ::autodiff_runtime::product(t_2, scale);
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let d_y = t_1;
    d_place.y += d_y;
    d_place.x += d_x;
    ::autodiff_runtime::shadow::accumulate(&mut *d_point, &d_place);
    (t_1 * y, d_scale)
}
fn squared_grad<T: Real>(x: T) -> (T, T)
where
    T: ::autodiff_runtime::Real,
{
    let d_x = x + x;
    (x * x, d_x)
}
pub fn dense_layer_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = [x[0], x[1], 0.3];
    let t_1 = x[2];
    let t_2 = x[0];
    let t_3 = x[1];
    let t = [t, [t_1, 0.2, t_2 * t_3]];
    let mut layer = Layer {
        w: t.clone(),
        b: [0.1, x[2]],
    };
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut sum = 0.0;
    for _ in 0..3 {
        let mut saved = ::autodiff_runtime::records::copy(&layer);
        let (point, tape) = layer.apply_augmented(x);
        let (t, tape_1) = distance_augmented(point.clone());
        let (t_1, tape_2) = area_augmented(&point, x[1]);
        let mut saved_1 = ::autodiff_runtime::records::copy(&layer);
        let (t_2, tape_3) = layer.decay_augmented(0.1);
        records.push((point, tape, tape_1, tape_2, t_2, tape_3, saved_1, saved));
        sum += t + t_1;
    }
    let (value, tape) = squared_augmented(sum);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_sum = -0.0;
    squared_adjoint(sum, &mut d_sum, tape, 1.0);
    let mut d_layer = ::autodiff_runtime::shadow::zero_like(&layer);
    for _ in (0..3).rev() {
        let (point, tape, tape_1, tape_2, t_1, tape_3, mut saved, mut saved_1) = records
            .pop();
        let t_2 = x[1];
        saved
            .decay_adjoint(
                &mut d_layer,
                0.1,
                ::autodiff_runtime::Constant,
                tape_3,
                ::autodiff_runtime::Differentiable::zero_like(&t_1),
            );
        let mut d_point = ::autodiff_runtime::Differentiable::zero_like(&point);
        let mut d_argument = -0.0;
        area_adjoint(&point, &mut d_point, t_2, &mut d_argument, tape_2, d_sum);
        d_x[1] += d_argument;
        let mut d_point_1 = ::autodiff_runtime::Differentiable::zero_like(&point);
        distance_adjoint(point, &mut d_point_1, tape_1, d_sum);
        ::autodiff_runtime::Differentiable::accumulate(&mut d_point, d_point_1);
        saved_1.apply_adjoint(&mut d_layer, x, &mut *d_x, tape, d_point);
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    let mut d_place_1 = [-0.0; 2];
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_layer.w);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_layer.b);
    d_x[2] += d_place_1[1];
    let mut d_place_1 = [-0.0; 3];
    let mut d_place_2 = [-0.0; 3];
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_place[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_place[1]);
    let t = d_place_2[0];
    let t_1 = d_place_2[2];
    d_x[2] += t;
    let t = d_place_1[0];
    d_x[1] += t_1 * t_2 + d_place_1[1];
    d_x[0] += t_1 * t_3 + t;
    value
}
#[inline]
pub fn dense_layer_augmented<'tape>(
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
    let t = [[x[0], x[1], 0.3], [x[2], 0.2, x[0] * x[1]]];
    let mut layer = Layer {
        w: t.clone(),
        b: [0.1, x[2]],
    };
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut sum = 0.0;
    for _ in 0..3 {
        let mut saved = ::autodiff_runtime::records::copy(&layer);
        let (point, tape) = layer.apply_augmented(x);
        let (t, tape_1) = distance_augmented(point.clone());
        let (t_1, tape_2) = area_augmented(&point, x[1]);
        let mut saved_1 = ::autodiff_runtime::records::copy(&layer);
        let (t_2, tape_3) = layer.decay_augmented(0.1);
        records
            .push((
                point,
                tape.keep_tape(),
                tape_1.keep_tape(),
                tape_2.keep_tape(),
                t_2,
                tape_3.keep_tape(),
                saved_1,
                saved,
            ));
        sum += t + t_1;
    }
    let (value, tape) = squared_augmented(sum);
    let tape = tape.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let t_1 = x[1];
        let t_2 = x[0];
        let mut d_sum = -0.0;
        squared_adjoint(sum, &mut d_sum, tape, seed);
        let mut d_layer = ::autodiff_runtime::shadow::zero_like(&layer);
        for _ in (0..3).rev() {
            let (point, tape, tape_1, tape_2, t_1, tape_3, mut saved, mut saved_1) = records
                .pop();
            let t_2 = x[1];
            saved
                .decay_adjoint(
                    &mut d_layer,
                    0.1,
                    ::autodiff_runtime::Constant,
                    tape_3,
                    ::autodiff_runtime::Differentiable::zero_like(&t_1),
                );
            let mut d_point = ::autodiff_runtime::Differentiable::zero_like(&point);
            let mut d_argument = -0.0;
            area_adjoint(&point, &mut d_point, t_2, &mut d_argument, tape_2, d_sum);
            if let Some(d_x) = &mut d_x {
                d_x[1] += d_argument;
            }
            let mut d_point_1 = ::autodiff_runtime::Differentiable::zero_like(&point);
            distance_adjoint(point, &mut d_point_1, tape_1, d_sum);
            ::autodiff_runtime::Differentiable::accumulate(&mut d_point, d_point_1);
            saved_1.apply_adjoint(&mut d_layer, x, d_x.as_deref_mut(), tape, d_point);
        }
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        let mut d_place_1 = [-0.0; 2];
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_layer.w);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_layer.b);
        if let Some(d_x) = &mut d_x {
            d_x[2] += d_place_1[1];
        }
        let mut d_place_1 = [-0.0; 3];
        let mut d_place_2 = [-0.0; 3];
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_place[0]);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_place[1]);
        let t = d_place_2[0];
        let t_3 = d_place_2[2];
        if let Some(d_x) = &mut d_x {
            d_x[2] += t;
        }
        let t = d_place_1[0];
        if let Some(d_x) = &mut d_x {
            d_x[1] += t_3 * t_2 + d_place_1[1];
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t_3 * t_1 + t;
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
