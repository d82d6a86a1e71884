pub fn turned_width_grad(width: f64, height: f64, angle: f64) -> (f64, f64, f64, f64) {
    let sin = angle.sin();
    let cos = angle.cos();
    let t = [[width, height], [-width, height], [width, -height], [-width, -height]];
    let x = t[0][0];
    let y = t[0][1];
    let x_1 = t[1][0];
    let y_1 = t[1][1];
    let x_2 = t[2][0];
    let y_2 = t[2][1];
    let x_3 = t[3][0];
    let y_3 = t[3][1];
    let corners = [
        (cos * x - sin * y, sin * x + cos * y),
        (cos * x_1 - sin * y_1, sin * x_1 + cos * y_1),
        (cos * x_2 - sin * y_2, sin * x_2 + cos * y_2),
        (cos * x_3 - sin * y_3, sin * x_3 + cos * y_3),
    ];
    let mut acc: f64 = f64::NEG_INFINITY;
    for i in 0..4usize {
        acc = acc.max(corners[i].0);
    }
    let mut acc_1: f64 = f64::INFINITY;
    for i in 0..4usize {
        let x = corners[i].0;
        acc_1 = acc_1.min(x);
    }
    let mut d_corners = ::autodiff_runtime::shadow::zero_like(&corners);
    let mut d_acc: f64 = if acc_1 == f64::INFINITY { 0.0 } else { -1.0 };
    for i in 0..4usize {
        if corners[i].0 == acc_1 {
            d_corners[i].0 += d_acc;
            d_acc = 0.0;
        }
    }
    let mut d_acc: f64 = if acc == f64::NEG_INFINITY { 0.0 } else { 1.0 };
    for i in 0..4usize {
        if corners[i].0 == acc {
            d_corners[i].0 += d_acc;
            d_acc = 0.0;
        }
    }
    let t_1 = d_corners[0].0;
    let t_2 = d_corners[0].1;
    let t_3 = d_corners[1].0;
    let t_4 = d_corners[1].1;
    let t_5 = d_corners[2].0;
    let t_6 = d_corners[2].1;
    let t_7 = d_corners[3].0;
    let t_8 = d_corners[3].1;
    let d_y = t_8 * cos - t_7 * sin;
    let d_x = t_8 * sin + t_7 * cos;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    d_place[3][1] += d_y;
    d_place[3][0] += d_x;
    let d_y = t_6 * cos - t_5 * sin;
    let d_x = t_6 * sin + t_5 * cos;
    d_place[2][1] += d_y;
    d_place[2][0] += d_x;
    let d_y = t_4 * cos - t_3 * sin;
    let d_x = t_4 * sin + t_3 * cos;
    d_place[1][1] += d_y;
    d_place[1][0] += d_x;
    let d_sin = t_8 * x_3 - t_7 * y_3 + t_6 * x_2 - t_5 * y_2 + t_4 * x_1 - t_3 * y_1
        + t_2 * x - t_1 * y;
    let d_y = t_2 * cos - t_1 * sin;
    let d_cos = t_8 * y_3 + t_7 * x_3 + t_6 * y_2 + t_5 * x_2 + t_4 * y_1 + t_3 * x_1
        + t_2 * y + t_1 * x;
    let d_x = t_2 * sin + t_1 * cos;
    d_place[0][1] += d_y;
    d_place[0][0] += d_x;
    let mut d_place_1 = [-0.0; 2];
    let mut d_place_2 = [-0.0; 2];
    let mut d_place_3 = [-0.0; 2];
    let mut d_place_4 = [-0.0; 2];
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_place[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_place[1]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_3, &d_place[2]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_4, &d_place[3]);
    let t = d_place_4[0];
    let t_1 = d_place_4[1];
    let t_2 = d_place_3[0];
    let t_3 = d_place_3[1];
    let t_4 = d_place_2[0];
    let t_5 = d_place_2[1];
    let d_width = t_2 - t - t_4 + d_place_1[0];
    let d_height = -t_1 - t_3 + t_5 + d_place_1[1];
    let d_angle = d_sin * cos - d_cos * sin;
    (acc - acc_1, d_width, d_height, d_angle)
}
pub fn area_of_pieces_grad(a: f64, b: f64) -> (f64, f64, f64) {
    let x = a * b;
    let squares = [[a, a * a], [b, b * b], [x, x * x]];
    let t = [[a, b], [b, a * 2.0]];
    let mut remainders = [0.0; 2];
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
    for i in 0..2usize {
        let side: [f64; 2] = t[i];
        let _ = side[0];
        let _ = side[1];
        remainders[i] = side[0] - side[1];
        records.push(side);
    }
    let mut sum: f64 = -0.0;
    for i in 0..2usize {
        sum += remainders[i];
    }
    let mut sum_1: f64 = -0.0;
    for i in 0..3usize {
        let x = squares[i][0];
        let square = squares[i][1];
        sum_1 += x * square;
    }
    let mut d_squares = ::autodiff_runtime::shadow::zero_like(&squares);
    for i in 0..3usize {
        let x_1 = squares[i][0];
        let square_1 = squares[i][1];
        let d_square = x_1;
        d_squares[i][1] += d_square;
        let d_x = square_1;
        d_squares[i][0] += d_x;
    }
    let mut d_remainders = [-0.0; 2];
    for i in 0..2usize {
        d_remainders[i] += 1.0;
    }
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
    for i in (0..2usize).rev() {
        let side = records.pop();
        let t = ::autodiff_runtime::shadow::take(&mut d_remainders[i]);
        let mut d_side = ::autodiff_runtime::shadow::zero_like(&side);
        d_side[1] -= t;
        d_side[0] += t;
        ::autodiff_runtime::shadow::accumulate(&mut d_place[i], &d_side);
    }
    let mut d_place_1 = [-0.0; 2];
    let mut d_place_2 = [-0.0; 2];
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_place[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_place[1]);
    let t = d_place_2[0];
    let t_1 = d_place_2[1];
    let t_2 = d_place_1[0];
    let t_3 = d_place_1[1];
    let mut d_place = [-0.0; 2];
    let mut d_place_1 = [-0.0; 2];
    let mut d_place_2 = [-0.0; 2];
    ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_squares[0]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_1, &d_squares[1]);
    ::autodiff_runtime::shadow::accumulate(&mut d_place_2, &d_squares[2]);
    let t_4 = d_place_2[0];
    let t_5 = d_place_2[1] * x;
    let d_x = t_4 + t_5 + t_5;
    let t_4 = d_place_1[0];
    let t_5 = d_place_1[1] * b;
    let t_6 = d_place[0];
    let t_7 = d_place[1] * a;
    let d_a = t_1 * 2.0 + t_2 + t_6 + t_7 + t_7 + d_x * b;
    let d_b = t + t_3 + t_4 + t_5 + t_5 + d_x * a;
    (sum + sum_1, d_a, d_b)
}
pub fn ordered_weights_grad(x: [f64; 3], step: f64) -> (f64, [f64; 3], f64) {
    let t = [0, 1];
    let i: usize = t[0];
    let t_1 = i + 1;
    let i: usize = t[1];
    let places = [t_1, i + 1];
    let t = [1_i32, 2];
    let mut weights = [0.0; 2];
    for i_1 in 0..2usize {
        let order = t[i_1];
        weights[i_1] = step.powi(order) / f64::from(order);
    }
    let t_1 = [true, false];
    let mut sides = [0.0; 2];
    for i_1 in 0..2usize {
        let upwards = t_1[i_1];
        let t = if upwards { x[0] } else { step };
        sides[i_1] = t;
    }
    let t_2 = [0_i32, 3];
    let mut counts = ::autodiff_runtime::shadow::zero_like(&t_2);
    for i_1 in 0..2usize {
        let order = t_2[i_1];
        counts[i_1] = order.pow(2);
    }
    let t_2 = places[0];
    let t_3 = x[t_2];
    let t_4 = weights[0];
    let t_5 = places[1];
    let t_6 = x[t_5];
    let t_7 = weights[1];
    let t_8 = t_6 * t_7;
    let t_9 = sides[0];
    let t_10 = f64::from(counts[1]);
    let t_11 = sides[1];
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let mut d_sides = [-0.0; 2];
    d_sides[1] += -1.0;
    let t_12 = t_10 * t_9;
    d_sides[0] += t_10 * t_8;
    let mut d_weights = [-0.0; 2];
    d_weights[1] += t_12 * t_6;
    d_x[t_5] += t_12 * t_7;
    d_weights[0] += t_3;
    d_x[t_2] += t_4;
    let mut d_step: f64 = 0.0;
    for i_1 in (0..2usize).rev() {
        let upwards_1 = t_1[i_1];
        let t = ::autodiff_runtime::shadow::take(&mut d_sides[i_1]);
        let d_step_1 = if upwards_1 {
            d_x[0] += t;
            -0.0
        } else {
            t
        };
        d_step += d_step_1;
    }
    let mut d_step_1: f64 = d_step;
    for i_1 in (0..2usize).rev() {
        let order_1 = t[i_1];
        d_step_1
            += ::autodiff_runtime::shadow::take(&mut d_weights[i_1]) / f64::from(order_1)
                * ::autodiff_runtime::partials::powi_base(step, order_1);
    }
    (t_3 * t_4 + t_8 * t_9 * t_10 - t_11, d_x, d_step_1)
}
#[inline]
pub fn ordered_weights_augmented(
    x: [f64; 3],
    step: f64,
) -> (f64, ::autodiff_runtime::tape!(([f64; 3], f64, f64) -> ([f64; 3], f64))) {
    let t = [0, 1];
    let i: usize = t[0];
    let t_1 = i + 1;
    let i: usize = t[1];
    let places = [t_1, i + 1];
    let t = [1_i32, 2];
    let mut weights = [0.0; 2];
    for i_1 in 0..2usize {
        let order = t[i_1];
        weights[i_1] = step.powi(order) / f64::from(order);
    }
    let t_1 = [true, false];
    let mut sides = [0.0; 2];
    for i_1 in 0..2usize {
        let upwards = t_1[i_1];
        let t = if upwards { x[0] } else { step };
        sides[i_1] = t;
    }
    let t_2 = [0_i32, 3];
    let mut counts = ::autodiff_runtime::shadow::zero_like(&t_2);
    for i_1 in 0..2usize {
        let order = t_2[i_1];
        counts[i_1] = order.pow(2);
    }
    let t_2 = places[0];
    let t_3 = x[t_2];
    let t_4 = weights[0];
    let t_5 = places[1];
    let t_6 = x[t_5];
    let t_7 = weights[1];
    let t_8 = sides[0];
    let t_9 = f64::from(counts[1]);
    let t_10 = sides[1];
    (
        t_3 * t_4 + t_6 * t_7 * t_8 * t_9 - t_10,
        move |x: [f64; 3], step: f64, seed: f64| {
            let t_11 = x[t_5];
            let t_12 = x[t_2];
            let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
            let mut d_sides = [-0.0; 2];
            d_sides[1] -= seed;
            let t_13 = seed * t_9;
            let t_14 = t_13 * t_8;
            d_sides[0] += t_13 * (t_11 * t_7);
            let mut d_weights = [-0.0; 2];
            d_weights[1] += t_14 * t_11;
            d_x[t_5] += t_14 * t_7;
            d_weights[0] += seed * t_12;
            d_x[t_2] += seed * t_4;
            let mut d_step: f64 = 0.0;
            for i_1 in (0..2usize).rev() {
                let upwards_1 = t_1[i_1];
                let t = ::autodiff_runtime::shadow::take(&mut d_sides[i_1]);
                let d_step_1 = if upwards_1 {
                    d_x[0] += t;
                    -0.0
                } else {
                    t
                };
                d_step += d_step_1;
            }
            let mut d_step_1: f64 = d_step;
            for i_1 in (0..2usize).rev() {
                let order_1 = t[i_1];
                d_step_1
                    += ::autodiff_runtime::shadow::take(&mut d_weights[i_1])
                        / f64::from(order_1)
                        * ::autodiff_runtime::partials::powi_base(step, order_1);
            }
            (d_x, d_step_1)
        },
    )
}
