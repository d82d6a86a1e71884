pub fn potential_grad(point: [f64; 2], w: f64) -> (f64, [f64; 2], f64) {
    let t = -0.3 * w;
    let t_1 = [w, t * w];
    let (t_2, tape) = distance_augmented(point.clone(), t_1.clone());
    let t_2 = 1.0 / t_2;
    let t_3 = point[0];
    let t_4 = t_3 * w;
    let mut d_point = ::autodiff_runtime::shadow::zero_like(&point);
    let t_5 = t_4.cos();
    d_point[0] += t_5 * w;
    let t_6 = -(t_2 * t_2);
    let mut d_place = [-0.0; 2];
    distance_adjoint(point, &mut d_point, t_1, &mut d_place, tape, t_6);
    let t_1 = d_place[0];
    let t = d_place[1] * t;
    let d_w = t_5 * t_3 + t_1 + t + t;
    (t_2 + t_4.sin(), d_point, d_w)
}
#[inline]
pub fn potential_augmented<'tape>(
    point: [f64; 2],
    w: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!('tape, ([f64; 2], f64, f64) -> ([f64; 2], f64)),
) {
    use ::autodiff_runtime::Keep as _;
    let t = [w, -0.3 * w * w];
    let (t_1, tape) = distance_augmented(point.clone(), t.clone());
    let tape = tape.keep_tape();
    let t_1 = 1.0 / t_1;
    let t_2 = point[0];
    let tape = move |point: [f64; 2], w: f64, seed: f64| {
        let t_3 = point[0];
        let mut d_point = ::autodiff_runtime::shadow::zero_like(&point);
        let t_4 = seed * (t_3 * w).cos();
        d_point[0] += t_4 * w;
        let t_5 = -(seed * (t_1 * t_1));
        let mut d_place = [-0.0; 2];
        distance_adjoint(point, &mut d_point, t, &mut d_place, tape, t_5);
        let t = d_place[0];
        let t_5 = d_place[1] * (-0.3 * w);
        let d_w = t_4 * t_3 + t + t_5 + t_5;
        (d_point, d_w)
    };
    (
        t_1 + (t_2 * w).sin(),
        ::autodiff_runtime::nested!(tape, ([f64; 2], f64, f64) -> ([f64; 2], f64)),
    )
}
pub fn distance_grad(a: [f64; 2], b: [f64; 2]) -> (f64, [f64; 2], [f64; 2]) {
    let x = a[0] - b[0];
    let y = a[1] - b[1];
    let sqrt_1 = (x * x + y * y).sqrt();
    let mut d_a = ::autodiff_runtime::shadow::zero_like(&a);
    let mut d_b = ::autodiff_runtime::shadow::zero_like(&b);
    let recip_sqrt = 1.0 / sqrt_1;
    let d_y = y * recip_sqrt;
    let d_x = x * recip_sqrt;
    d_b[1] -= d_y;
    d_a[1] += d_y;
    d_b[0] -= d_x;
    d_a[0] += d_x;
    (sqrt_1, d_a, d_b)
}
pub fn nested_gradients_jvp(
    start: [f64; 2],
    t_start: [f64; 2],
    w: f64,
    t_w: f64,
    steps: usize,
) -> (f64, f64) {
    ::autodiff_runtime::tangent::check(&t_start, &start, "start");
    let mut point = start;
    let mut t_point = t_start;
    let mut velocity = [0.1, 0.2];
    let mut t_velocity = [0.0, 0.0];
    for _ in 0..steps {
        let ((value, force, by_w), (t_value, t_force, t_by_w)) = potential_grad_tangent(
            point.clone(),
            t_point.clone(),
            w,
            t_w,
        );
        for i in 0..2 {
            let t = velocity[i];
            let t_1 = t_velocity[i];
            point[i] += 0.1 * t;
            t_point[i] += 0.1 * t_1;
            let t = force[i];
            let t_1 = t_force[i];
            let t = 0.1 * t;
            let t_2 = 1.0 + 0.01 * value;
            velocity[i] -= t * t_2 + 0.001 * by_w;
            t_velocity[i] -= 0.1 * t_1 * t_2 + t * (0.01 * t_value) + 0.001 * t_by_w;
        }
    }
    let ((_, along), (_, t_along)) = potential_jvp_tangent(
        point.clone(),
        t_point.clone(),
        velocity,
        t_velocity,
        w,
        t_w,
        1.0,
        ::autodiff_runtime::Constant,
    );
    let t = point[0];
    let t_1 = t_point[0];
    let t_2 = point[0];
    (t * t_2 + point[1] + along, t_1 * t_2 + t * t_point[0] + t_point[1] + t_along)
}
pub fn error_grad(
    weights: &[f64],
    d_weights: &mut [f64],
    x: &Vec<f64>,
    d_x: &mut [f64],
    decay: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = weights.len();
    let d_sum = decay;
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let w = weights[i];
        let d_w = d_sum * (2.0 * w);
        d_weights[i] = d_w;
        sum += w.powi(2);
    }
    let t = weights.len().min(x.len());
    ::autodiff_runtime::shadow::zero(&mut d_x[t..]);
    let mut sum_1: f64 = decay * sum;
    for i in 0..t {
        let w = weights[i];
        let x = x[i];
        let t = w * x - w.sin();
        let powi_1 = t.powi(2);
        let t_1 = weights[0];
        d_weights[0] += powi_1;
        let t = t_1 * (2.0 * t);
        let d_w = t * x - t * w.cos();
        let d_x_1 = t * w;
        d_x[i] = d_x_1;
        d_weights[i] += d_w;
        sum_1 += powi_1 * t_1;
    }
    let d_decay = sum;
    (sum_1, d_decay)
}
#[allow(clippy::too_many_arguments)]
pub fn trained_jvp(
    start: &[f64],
    t_start: &[f64],
    x: &Vec<f64>,
    t_x: &Vec<f64>,
    rate: f64,
    t_rate: f64,
    decay: f64,
    t_decay: f64,
) -> (f64, f64) {
    ::autodiff_runtime::tangent::check(t_start, start, "start");
    ::autodiff_runtime::tangent::check(t_x, x, "x");
    let mut weights = start.to_vec();
    let mut t_weights = t_start.to_vec();
    let t = start.len();
    let mut slope = ::autodiff_runtime::vec![0.0; t];
    let mut t_slope = ::autodiff_runtime::vec![0.0; t];
    let t = x.len();
    let mut slope_x = ::autodiff_runtime::vec![0.0; t];
    let mut t_slope_x = ::autodiff_runtime::vec![0.0; t];
    let sum = 0.0;
    let mut t_sum: f64 = 0.0;
    let mut sum_1: f64 = sum;
    for _ in 0..3 {
        let ((value, d_decay), (t_value, t_d_decay_1)) = error_grad_tangent(
            &weights,
            &t_weights,
            &mut slope,
            &mut t_slope,
            x,
            t_x,
            &mut slope_x,
            &mut t_slope_x,
            decay,
            t_decay,
        );
        let t = weights.len().min(slope.len());
        let slope_1 = &slope[..t];
        let t_slope_1 = &t_slope[..t];
        for i in 0..t {
            let s = slope_1[i];
            let t_s = t_slope_1[i];
            weights[i] -= rate * s;
            t_weights[i] -= t_rate * s + rate * t_s;
        }
        t_sum += 0.1 * t_value + 0.01 * t_d_decay_1;
        sum_1 += 0.1 * value + 0.01 * d_decay;
    }
    let ((value, _), (t_value, _)) = error_vjp_tangent(
        &weights,
        &t_weights,
        &mut slope,
        &mut t_slope,
        x,
        t_x,
        &mut slope_x,
        &mut t_slope_x,
        decay,
        t_decay,
        rate,
        t_rate,
    );
    let (t, t_1) = squared_error_tangent(
        &weights,
        &t_weights,
        x,
        t_x,
        0.0,
        ::autodiff_runtime::Constant,
    );
    let t_2 = slope[0];
    let t_3 = t_slope[0];
    let t_4 = slope_x[1];
    (
        sum_1 + t + t_2 * t_4 + value,
        t_sum + t_1 + (t_3 * t_4 + t_2 * t_slope_x[1]) + t_value,
    )
}
#[allow(clippy::too_many_arguments)]
pub fn along_jvp(
    start: &[f64],
    t_start: &[f64],
    x: &Vec<f64>,
    t_x: &Vec<f64>,
    rate: f64,
    t_rate: f64,
    decay: f64,
    t_decay: f64,
) -> (f64, f64) {
    ::autodiff_runtime::tangent::check(t_start, start, "start");
    ::autodiff_runtime::tangent::check(t_x, x, "x");
    let ((value, slope), (t_value, t_slope)) = error_jvp_tangent(
        start,
        t_start,
        x,
        t_x,
        x,
        t_x,
        x,
        t_x,
        decay,
        t_decay,
        rate,
        t_rate,
    );
    let t = value * slope;
    (t * slope, (t_value * slope + value * t_slope) * slope + t * t_slope)
}
pub fn step_grad(u: &mut [f64], d_u: &mut [f64], rate: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_u, u, "u");
    let t = u.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t));
    let mut sum: f64 = 0.0;
    for i in 1..t {
        let tanh_1 = (u[i - 1] - u[i]).tanh();
        u[i] += rate * tanh_1;
        let t = u[i];
        records.push((tanh_1, t));
        sum += t * rate;
    }
    let d_rate = if 1 < t {
        let mut d_rate: f64 = 0.0;
        let mut d_u_1: f64 = d_u[t - 1];
        for i in (1..t).rev() {
            let (tanh_1, t) = records.pop();
            let t_1 = i - 1;
            let t_2 = d_u_1 + rate;
            let t_3 = t_2 * rate * (1.0 - tanh_1 * tanh_1);
            let t_1 = d_u[t_1];
            d_u[i] = t_2 - t_3;
            d_rate += t + t_2 * tanh_1;
            d_u_1 = t_1 + t_3;
        }
        d_u[0] = d_u_1;
        d_rate
    } else {
        0.0
    };
    (sum, d_rate)
}
#[inline]
pub fn step_augmented(
    u: &mut [f64],
    rate: f64,
) -> (f64, ::autodiff_runtime::tape!((& mut [f64], f64, f64) -> f64)) {
    let t = u.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t));
    let mut sum: f64 = 0.0;
    for i in 1..t {
        let tanh_1 = (u[i - 1] - u[i]).tanh();
        u[i] += rate * tanh_1;
        let t = u[i];
        records.push((tanh_1, t));
        sum += t * rate;
    }
    (
        sum,
        move |d_u: &mut [f64], rate: f64, seed: f64| {
            let t = d_u.len();
            let d_sum = seed;
            let d_rate = if 1 < t {
                let mut d_rate: f64 = 0.0;
                let mut d_u_1: f64 = d_u[t - 1];
                for i in (1..t).rev() {
                    let (tanh_1, t) = records.pop();
                    let t_1 = i - 1;
                    let t_2 = d_u_1 + d_sum * rate;
                    let t_3 = t_2 * rate * (1.0 - tanh_1 * tanh_1);
                    let t_1 = d_u[t_1];
                    d_u[i] = t_2 - t_3;
                    d_rate += d_sum * t + t_2 * tanh_1;
                    d_u_1 = t_1 + t_3;
                }
                d_u[0] = d_u_1;
                d_rate
            } else {
                0.0
            };
            d_rate
        },
    )
}
pub fn cool_vjp(u: &mut [f64; 2], d_u: &mut [f64; 2]) {
    ::autodiff_runtime::shadow::check(d_u, u, "u");
    let t = u[1];
    let t_1 = u[0];
    u[0] = t_1 * t;
    let t_2 = ::autodiff_runtime::shadow::take(&mut d_u[0]);
    d_u[0] += t_2 * t;
    d_u[1] += t_2 * t_1;
}
#[inline]
pub fn cool_augmented(
    u: &mut [f64; 2],
) -> ((), ::autodiff_runtime::tape!((& mut [f64; 2]) -> ())) {
    let t = u[1];
    let t_1 = u[0];
    u[0] = t_1 * t;
    (
        (),
        move |d_u: &mut [f64; 2]| {
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_u[0]);
            d_u[0] += t_2 * t;
            d_u[1] += t_2 * t_1;
        },
    )
}
pub fn sensitivity_jvp(
    start: &[f64; 2],
    t_start: &[f64; 2],
    rate: f64,
    t_rate: f64,
) -> (f64, f64) {
    ::autodiff_runtime::tangent::check(t_start, start, "start");
    let mut u = *start;
    let mut t_u = *t_start;
    let mut d_u = [1.0, rate];
    let mut t_d_u = [0.0, t_rate];
    let ((value, d_rate), (t_value, t_d_rate_1)) = step_vjp_tangent(
        &mut u,
        &mut t_u,
        &mut d_u,
        &mut t_d_u,
        rate,
        t_rate,
        rate * rate,
        2.0 * rate * t_rate,
    );
    let mut w = u;
    let mut t_w = t_u;
    let mut d_w = [rate, 2.0];
    let mut t_d_w = [t_rate, 0.0];
    let ((again, by_rate), (t_again, t_by_rate)) = step_grad_tangent(
        &mut w,
        &mut t_w,
        &mut d_w,
        &mut t_d_w,
        u[1],
        t_u[1],
    );
    cool_vjp_tangent(&mut w, &mut t_w, &mut d_w, &mut t_d_w);
    let t = u[1];
    let t_1 = t_u[1];
    let t_2 = d_u[0];
    let t_3 = t_d_u[0];
    let t_4 = d_u[1];
    let t_5 = t_d_u[1];
    let t_6 = w[0];
    let t_7 = t_w[0];
    let t_8 = d_w[1];
    let t_9 = t_d_w[1];
    let t_10 = w[1];
    let t_11 = t_w[1];
    let t_12 = d_w[0];
    (
        value + again * by_rate + t * t_2 + t_4 * d_rate + t_6 * t_8 + t_10 * t_12,
        t_value + (t_again * by_rate + again * t_by_rate) + (t_1 * t_2 + t * t_3)
            + (t_5 * d_rate + t_4 * t_d_rate_1) + (t_7 * t_8 + t_6 * t_9)
            + (t_11 * t_12 + t_10 * t_d_w[0]),
    )
}
pub fn sensitivity_forwards_jvp(
    start: &[f64; 2],
    t_start: &[f64; 2],
    rate: f64,
    t_rate: f64,
) -> (f64, f64) {
    ::autodiff_runtime::tangent::check(t_start, start, "start");
    let mut u = *start;
    let mut t_u_1 = *t_start;
    let mut t_u = [1.0, rate];
    let mut t_t_u = [0.0, t_rate];
    let ((value, tangent), (t_value, t_tangent)) = step_jvp_tangent(
        &mut u,
        &mut t_u_1,
        &mut t_u,
        &mut t_t_u,
        rate,
        t_rate,
        rate * rate,
        2.0 * rate * t_rate,
    );
    cool_jvp_tangent(&mut u, &mut t_u_1, &mut t_u, &mut t_t_u);
    let t = u[0];
    let t_1 = t_u_1[0];
    let t_2 = t_u[1];
    let t_3 = t_t_u[1];
    let t_4 = u[1];
    let t_5 = t_u_1[1];
    let t_6 = t_u[0];
    (
        value * tangent + t * t_2 + t_4 * t_6,
        t_value * tangent + value * t_tangent + (t_1 * t_2 + t * t_3)
            + (t_5 * t_6 + t_4 * t_t_u[0]),
    )
}
pub fn force_jvp(spring: &Spring, t_spring: &Spring, x: f64, t_x: f64) -> (f64, f64) {
    #[allow(unused_imports)]
    use ::autodiff_runtime::methods::extensions::*;
    ::autodiff_runtime::tangent::check(t_spring, spring, "spring");
    let t = *spring;
    let t_1 = *t_spring;
    let mut d_spring = t;
    let mut t_d_spring_1 = t_1;
    let ((energy, slope), (t_energy, t_slope)) = spring
        .energy_grad_tangent(t_spring, &mut d_spring, &mut t_d_spring_1, x, t_x);
    let ((_, by_x, by_y), (_, t_by_x, t_by_y)) = Spring::mean_grad_tangent(
        energy,
        t_energy,
        x,
        t_x,
    );
    let (t, t_1) = ::autodiff_runtime::operators::mul_tangent(
        d_spring.length,
        t_d_spring_1.length,
        by_x,
        t_by_x,
    );
    let (t_2, t_3) = ::autodiff_runtime::operators::mul_tangent(
        by_y,
        t_by_y,
        d_spring.stiffness,
        t_d_spring_1.stiffness,
    );
    (slope + t + t_2, t_slope + t_1 + t_3)
}
pub fn power_grad<T: Float, const N: usize>(x: [T; N], p: T) -> (T, [T; N], T)
where
    T: ::autodiff_runtime::Real,
{
    let t = x[0];
    let powf_1 = t.powf(p);
    let t_1 = N - 1;
    let t_2 = x[t_1];
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    d_x[t_1] += powf_1;
    let d_p = t_2 * ::autodiff_runtime::partials::powf_exponent(t, p, powf_1);
    d_x[0] += t_2 * ::autodiff_runtime::partials::powf_base(t, p);
    (powf_1 * t_2, d_x, d_p)
}
pub fn generic_jvp<T: Float + Real>(x: T, t_x: T, p: T, t_p: T) -> (T, T)
where
    T: ::autodiff_runtime::Real,
{
    let ((value, t, by_p), (t_value, t_1, t_by_p)) = power_grad_tangent(
        [x, x * p],
        [t_x, t_x * p + x * t_p],
        p,
        t_p,
    );
    let by_first = t[0];
    let t_by_first = t_1[0];
    let by_last = t[1];
    let t_by_last = t_1[1];
    (
        value * by_p + by_first * by_last,
        t_value * by_p + value * t_by_p + (t_by_first * by_last + by_first * t_by_last),
    )
}
pub fn checked_grad(x: f64, y: &f64, d_y: &mut f64) -> Result<(f64, f64), String> {
    if x < 0.0 {
        return Err("negative".to_string());
    }
    let sqrt_x = x.sqrt();
    let d_x = *y * (0.5 / sqrt_x);
    *d_y = sqrt_x;
    Ok((sqrt_x * *y, d_x))
}
#[allow(clippy::type_complexity)]
pub fn fallible_jvp(x: f64, t_x: f64, y: f64, t_y: f64) -> Result<(f64, f64), String> {
    let mut by_y = 0.0;
    let mut t_by_y = 0.0;
    let ((value, by_x), (t_value, t_by_x)) = checked_grad_tangent(
        x,
        t_x,
        &y,
        &t_y,
        &mut by_y,
        &mut t_by_y,
    )?;
    Ok((value * by_x + by_y, t_value * by_x + value * t_by_x + t_by_y))
}
pub fn cube_grad(x: f64) -> (f64, f64) {
    cube_rule(x, 1.0)
}
fn cube_rule_jvp(x: f64, t_x: f64, seed: f64, t_seed: f64) -> ((f64, f64), (f64, f64)) {
    let t = x * x;
    let t_1 = 3.0 * x;
    let t_2 = t_1 * x;
    let t_1 = t_x * t_1;
    (
        (t * x, t_2 * seed),
        (2.0 * x * t_x * x + t * t_x, (t_1 + t_1) * seed + t_2 * t_seed),
    )
}
fn cube_forwards_jvp(
    x: f64,
    t_x_: f64,
    t_x: f64,
    t_t_x: f64,
) -> ((f64, f64), (f64, f64)) {
    let t = x * x;
    let t_1 = 3.0 * x;
    let t_2 = t_1 * x;
    let t_1 = t_x_ * t_1;
    (
        (t * x, t_2 * t_x),
        (2.0 * x * t_x_ * x + t * t_x_, (t_1 + t_1) * t_x + t_2 * t_t_x),
    )
}
pub fn by_hand_jvp(x: f64, t_x: f64) -> (f64, f64) {
    let ((value, slope), (t_value, t_slope)) = cube_grad_tangent(x, t_x);
    let ((_, scaled), (_, t_scaled)) = cube_vjp_tangent(slope, t_slope, value, t_value);
    let ((_, along), (_, t_along)) = cube_jvp_tangent(x, t_x, slope, t_slope);
    (slope * scaled + along, t_slope * scaled + slope * t_scaled + t_along)
}
