fn attraction_grad(
    bodies: &[[f64; 3]],
    d_bodies: &mut [[f64; 3]],
    at: [f64; 2],
) -> (f64, [f64; 2]) {
    ::autodiff_runtime::shadow::check(d_bodies, bodies, "bodies");
    let t = bodies.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let t = bodies[i];
        let x = t[0];
        let y = t[1];
        let mass = t[2];
        let t_1 = x - at[0];
        let t_2 = y - at[1];
        let square = [t_1 * t_1, t_2 * t_2, mass];
        let t_1 = square;
        let a = t_1[0];
        let b = t_1[1];
        let mass = t_1[2];
        records.push((t, t_1));
        sum += mass / (a + b + 0.5).sqrt();
    }
    ::autodiff_runtime::shadow::clear(d_bodies, bodies);
    let mut d_at = ::autodiff_runtime::shadow::zero_like(&at);
    let mut sum_1: f64 = -0.0;
    let mut sum_2: f64 = -0.0;
    for i in (0..t).rev() {
        let (t, t_1) = records.pop();
        let a_1 = t_1[0];
        let b_1 = t_1[1];
        let mass_1 = t_1[2];
        let recip_sqrt = 1.0 / (a_1 + b_1 + 0.5).sqrt();
        let y_1 = t[1];
        let t_2 = at[1];
        let x_1 = t[0];
        let t_3 = at[0];
        let d_mass = 1.0 * recip_sqrt;
        let t_4 = mass_1 * recip_sqrt * recip_sqrt * (0.5 * recip_sqrt);
        let d_b = -t_4;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
        d_place[2] += d_mass;
        d_place[1] -= t_4;
        let d_a = d_b;
        d_place[0] += d_a;
        let mut d_square = [-0.0; 3];
        ::autodiff_runtime::shadow::accumulate(&mut d_square, &d_place);
        let t_1 = d_square[0];
        let t_4 = d_square[1];
        let d_mass = d_square[2];
        let t_2 = t_4 * (y_1 - t_2);
        let d_y = t_2 + t_2;
        let t_1 = t_1 * (x_1 - t_3);
        let d_x = t_1 + t_1;
        let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
        d_place[2] += d_mass;
        d_place[1] += d_y;
        d_place[0] += d_x;
        ::autodiff_runtime::shadow::accumulate(&mut d_bodies[i], &d_place);
        sum_1 += d_y;
        sum_2 += d_x;
    }
    if 0 < t {
        d_at[1] -= sum_1;
        d_at[0] -= sum_2;
    }
    (sum, d_at)
}
fn used_otherwise_grad(x: f64, y: f64, which: usize) -> (f64, f64, f64) {
    let by_index = [x * y, x - y, x];
    let whole = [x, y * y];
    let mut changed = [x, y];
    let t = changed[1];
    let t_1 = changed[0];
    changed[0] = t_1 * t;
    let t_2 = x > y;
    let chosen = if t_2 { [x, y * x] } else { [y, x + y] };
    let t_3 = chosen;
    let first = t_3[0];
    let second = t_3[1];
    let t_4 = by_index[which];
    let t_5 = by_index[0];
    let t_6 = 2usize as f64;
    let mut sum: f64 = -0.0;
    for i in 0..2usize {
        sum += whole[i];
    }
    let t_7 = whole[1];
    let t_8 = changed[0];
    let mut d_changed = [-0.0; 2];
    d_changed[0] -= first;
    let mut d_whole = [-0.0; 2];
    d_whole[1] += sum;
    let d_sum = t_7;
    for i in 0..2usize {
        d_whole[i] += d_sum;
    }
    let mut d_by_index = [-0.0; 3];
    d_by_index[0] += 1.0;
    d_by_index[which] += 1.0;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_3);
    d_place[1] += 1.0;
    d_place[0] -= t_8;
    let mut d_chosen = ::autodiff_runtime::shadow::zero_like(&chosen);
    ::autodiff_runtime::shadow::accumulate(&mut d_chosen, &d_place);
    let (d_x, d_y) = if t_2 {
        let t = d_chosen[0];
        let t_1 = d_chosen[1];
        (t + t_1 * y, t_1 * x)
    } else {
        let t = d_chosen[0];
        let t_1 = d_chosen[1];
        (t_1, t + t_1)
    };
    let t_2 = ::autodiff_runtime::shadow::take(&mut d_changed[0]);
    d_changed[0] += t_2 * t;
    d_changed[1] += t_2 * t_1;
    let t = d_changed[0];
    let t_1 = d_changed[1];
    let t_2 = d_whole[0];
    let t_3 = d_whole[1] * y;
    let t_9 = d_by_index[0];
    let t_10 = d_by_index[1];
    let t_11 = d_by_index[2];
    let d_x = d_x + t + t_2 + t_6 * x.cos() + t_11 + t_10 + t_9 * y;
    let d_y = d_y + t_1 + t_3 + t_3 - t_10 + t_9 * x;
    (t_4 + t_5 + x.sin() * t_6 + sum * t_7 - t_8 * first + second, d_x, d_y)
}
fn rotated_grad(x: f64, y: f64, angle: f64) -> (f64, f64, f64, f64) {
    let cos_angle = angle.cos();
    let t = x * cos_angle;
    let sin_angle = angle.sin();
    let t_1 = y * sin_angle;
    let t_2 = t - t_1;
    let sin_angle_1 = angle.sin();
    let cos_angle_1 = angle.cos();
    let t_3 = x * sin_angle_1 + y * cos_angle_1;
    let cos_angle_2 = angle.cos();
    let sin_angle_2 = angle.sin();
    let a = t_2 * cos_angle_2 - t_3 * sin_angle_2;
    let sin_angle_3 = angle.sin();
    let cos_angle_3 = angle.cos();
    let b = t_2 * sin_angle_3 + t_3 * cos_angle_3;
    let cos_angle_4 = angle.cos();
    let sin_angle_4 = angle.sin();
    let c = a * cos_angle_4 - a * sin_angle_4;
    let sin_angle_5 = angle.sin();
    let cos_angle_5 = angle.cos();
    let d = a * sin_angle_5 + a * cos_angle_5;
    let exp_d = d.exp();
    let t_4 = c * exp_d;
    let d_d = t_4;
    let d_cos_angle = d_d * a;
    let d_c = exp_d;
    let d_cos_angle_1 = d_c * a;
    let d_a = b + d_d * cos_angle_5 + d_d * sin_angle_5 - d_c * sin_angle_4
        + d_c * cos_angle_4;
    let d_b = a;
    let t_5 = d_b * cos_angle_3 - d_a * sin_angle_2;
    let t_6 = d_b * sin_angle_3 + d_a * cos_angle_2;
    let t_7 = t_6 * sin_angle;
    let d_y = t_5 * cos_angle_1 - t_7;
    let d_x = t_5 * sin_angle_1 + t_6 * cos_angle;
    let d_angle = d_cos_angle * cos_angle - d_cos_angle * sin_angle
        - d_cos_angle_1 * cos_angle - d_cos_angle_1 * sin_angle - d_b * t_3 * sin_angle
        + d_b * t_2 * cos_angle - d_a * t_3 * cos_angle - d_a * t_2 * sin_angle
        - t_5 * t_1 + t_5 * t - t_6 * y * cos_angle - x * t_7;
    (a * b + t_4, d_x, d_y, d_angle)
}
pub fn lists_taken_apart_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let bodies = [[x[0], x[1], x[2]], [x[2], x[0], 1.5], [x[1], x[1], x[0]]];
    let mut sum: f64 = -0.0;
    for i in 0..3 {
        let t = x[0];
        let t_1 = x[1];
        let (t_2, tape) = used_otherwise_augmented(t, t_1, i);
        let t_3 = x[1];
        let t_4 = x[2];
        let t_5 = x[0];
        let (t_6, tape_1) = rotated_augmented(t_3, t_4, t_5);
        let mut d_argument = -0.0;
        let mut d_argument_1 = -0.0;
        let mut d_argument_2 = -0.0;
        rotated_adjoint(
            t_3,
            &mut d_argument,
            t_4,
            &mut d_argument_1,
            t_5,
            &mut d_argument_2,
            tape_1,
            t_2,
        );
        d_x[0] += d_argument_2;
        d_x[2] += d_argument_1;
        d_x[1] += d_argument;
        let mut d_argument = -0.0;
        let mut d_argument_1 = -0.0;
        used_otherwise_adjoint(
            t,
            &mut d_argument,
            t_1,
            &mut d_argument_1,
            i,
            ::autodiff_runtime::Constant,
            tape,
            t_6,
        );
        d_x[1] += d_argument_1;
        d_x[0] += d_argument;
        sum += t_2 * t_6;
    }
    let t = [x[2], x[3]];
    let mut d_bodies = ::autodiff_runtime::shadow::zero_like(&bodies);
    let mut d_place = [-0.0; 2];
    let t = attraction_seeded(&bodies, &mut d_bodies, t, &mut d_place, 1.0);
    let t_1 = d_place[0];
    d_x[3] += d_place[1];
    d_x[2] += t_1;
    let mut d_place = [-0.0; 3];
    let mut d_place_1 = [-0.0; 3];
    let mut d_place_2 = [-0.0; 3];
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_bodies[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_bodies[1]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_bodies[2]);
    let t_1 = d_place_2[0];
    let t_2 = d_place_2[1];
    let t_3 = d_place_2[2];
    let t_4 = d_place_1[0];
    let t_5 = d_place_1[1];
    let t_6 = d_place[0];
    let t_7 = d_place[1];
    d_x[2] += t_4 + d_place[2];
    d_x[1] += t_2 + t_1 + t_7;
    d_x[0] += t_3 + t_5 + t_6;
    sum + t
}
#[inline]
pub fn lists_taken_apart_augmented<'tape>(
    x: &[f64],
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let bodies = [[x[0], x[1], x[2]], [x[2], x[0], 1.5], [x[1], x[1], x[0]]];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    let mut sum: f64 = -0.0;
    for i in 0..3 {
        let (t, tape) = used_otherwise_augmented(x[0], x[1], i);
        let (t_1, tape_1) = rotated_augmented(x[1], x[2], x[0]);
        records.push((t, tape.keep_tape(), t_1, tape_1.keep_tape()));
        sum += t * t_1;
    }
    let t = [x[2], x[3]];
    let (t_1, tape) = attraction_augmented(&bodies, t.clone());
    let tape = tape.keep_tape();
    let tape = move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
        let mut d_bodies = ::autodiff_runtime::shadow::zero_like(&bodies);
        let mut d_place = [-0.0; 2];
        attraction_adjoint(&bodies, &mut d_bodies, t, &mut d_place, tape, seed);
        let t = d_place[0];
        if let Some(d_x) = &mut d_x {
            d_x[3] += d_place[1];
        }
        if let Some(d_x) = &mut d_x {
            d_x[2] += t;
        }
        let d_sum = seed;
        for i in (0..3).rev() {
            let (t, tape, t_1, tape_1) = records.pop();
            let t_2 = x[1];
            let t_3 = x[2];
            let t_4 = x[0];
            let t_5 = x[0];
            let t_6 = x[1];
            let mut d_argument = -0.0;
            let mut d_argument_1 = -0.0;
            let mut d_argument_2 = -0.0;
            rotated_adjoint(
                t_2,
                &mut d_argument,
                t_3,
                &mut d_argument_1,
                t_4,
                &mut d_argument_2,
                tape_1,
                d_sum * t,
            );
            if let Some(d_x) = &mut d_x {
                d_x[0] += d_argument_2;
            }
            if let Some(d_x) = &mut d_x {
                d_x[2] += d_argument_1;
            }
            if let Some(d_x) = &mut d_x {
                d_x[1] += d_argument;
            }
            let mut d_argument = -0.0;
            let mut d_argument_1 = -0.0;
            used_otherwise_adjoint(
                t_5,
                &mut d_argument,
                t_6,
                &mut d_argument_1,
                i,
                ::autodiff_runtime::Constant,
                tape,
                d_sum * t_1,
            );
            if let Some(d_x) = &mut d_x {
                d_x[1] += d_argument_1;
            }
            if let Some(d_x) = &mut d_x {
                d_x[0] += d_argument;
            }
        }
        let mut d_place = [-0.0; 3];
        let mut d_place_1 = [-0.0; 3];
        let mut d_place_2 = [-0.0; 3];
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_bodies[0]);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_bodies[1]);
        ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_bodies[2]);
        let t = d_place_2[0];
        let t_2 = d_place_2[1];
        let t_3 = d_place_2[2];
        let t_4 = d_place_1[0];
        let t_5 = d_place_1[1];
        let t_6 = d_place[0];
        let t_7 = d_place[1];
        if let Some(d_x) = &mut d_x {
            d_x[2] += t_4 + d_place[2];
        }
        if let Some(d_x) = &mut d_x {
            d_x[1] += t_2 + t + t_7;
        }
        if let Some(d_x) = &mut d_x {
            d_x[0] += t_3 + t_5 + t_6;
        }
    };
    (
        sum + t_1,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
