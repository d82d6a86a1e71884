fn filtered_grad(
    x: &[f64],
    d_x: &mut [f64],
    a: f64,
    b: f64,
    last: usize,
) -> (f64, f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut y = x.to_vec();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(2..last));
    for n in 2..last {
        let t = x[n];
        let t_1 = y[n - 1];
        let sin_1 = t_1.sin();
        let t_2 = y[n - 2];
        y[n] = t + a * sin_1 - b * t_2 * x[n - 1];
        records.push((t_1, sin_1, t_2));
    }
    let t = y.len();
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let y_1 = y[i];
        sum += y_1 * y_1;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
    let d_y_1 = &mut d_y[..t];
    for i in 0..t {
        let y_1 = y[i];
        let d_y = y_1 + y_1;
        d_y_1[i] += d_y;
    }
    let (d_a, d_b) = if 2 < last {
        let mut d_a: f64 = 0.0;
        let mut d_b: f64 = 0.0;
        let mut d_x_1: f64 = d_x[last - 1];
        let mut d_y_1: f64 = d_y[last - 2];
        let mut d_y_2: f64 = d_y[last - 1];
        for n in (2..last).rev() {
            let (t, sin_1, t_1) = records.pop();
            let t_2 = n - 1;
            let t_3 = x[t_2];
            let t_4 = n - 2;
            let t_3 = d_y_2 * t_3;
            let t_2 = d_x[t_2];
            let t_4 = d_y[t_4];
            d_x[n] = d_x_1 + d_y_2;
            d_y[n] = 0.0;
            (d_a, d_b, d_x_1, d_y_1, d_y_2) = (
                d_a + d_y_2 * sin_1,
                d_b + -(t_3 * t_1),
                t_2 - d_y_2 * (b * t_1),
                t_4 - t_3 * b,
                d_y_1 + d_y_2 * a * t.cos(),
            );
        }
        d_x[1] = d_x_1;
        d_y[0] = d_y_1;
        d_y[1] = d_y_2;
        (d_a, d_b)
    } else {
        (0.0, 0.0)
    };
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_y[..]);
    (sum, d_a, d_b)
}
fn backwards_grad<T: Float>(x: &[T], d_x: &mut [T], rate: T) -> (T, T)
where
    T: ::autodiff_runtime::Real,
{
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut y = x.to_vec();
    let t = x.len().saturating_sub(2);
    let mut records = ::autodiff_runtime::records::Records::for_iterations(
        &(0..t).rev(),
    );
    for n in (0..t).rev() {
        let t = y[n];
        let t_1 = y[n + 2];
        y[n] = t * t_1 + rate * x[n + 1];
        records.push((t, t_1));
    }
    let t_1 = T::zero();
    let t_2 = y.len();
    let mut acc: T = t_1;
    for i in 0..t_2 {
        let y_1 = y[i];
        acc += y_1 * y_1;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
    let d_y_1 = &mut d_y[..t_2];
    for i in 0..t_2 {
        let y_1 = y[i];
        let d_y = y_1 + y_1;
        d_y_1[i] += d_y;
    }
    let d_rate = if 0 < t {
        let mut d_rate: T = ::autodiff_runtime::real::<T>(0.0);
        let mut d_y_1: T = d_y[0];
        let mut d_y_2: T = d_y[1];
        for n in 0..t {
            let (t, t_1) = records.pop();
            let t_2 = n + 1;
            let t_3 = x[t_2];
            let t_4 = n + 2;
            d_x[t_2] += d_y_1 * rate;
            let t_2 = d_y[t_4];
            d_y[n] = d_y_1 * t_1;
            (d_rate, d_y_1, d_y_2) = (d_rate + d_y_1 * t_3, d_y_2, t_2 + d_y_1 * t);
        }
        d_y[t] = d_y_1;
        d_y[t + 1] = d_y_2;
        d_rate
    } else {
        ::autodiff_runtime::real::<T>(0.0)
    };
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_y[..]);
    (acc, d_rate)
}
#[inline]
fn backwards_augmented<T: Float>(
    x: &[T],
    rate: T,
) -> (
    T,
    ::autodiff_runtime::tape!((& [T], ::core::option::Option < & mut [T] >, T, T) -> T),
)
where
    T: ::autodiff_runtime::Real,
{
    let mut y = x.to_vec();
    let t = x.len().saturating_sub(2);
    let mut records = ::autodiff_runtime::records::Records::for_iterations(
        &(0..t).rev(),
    );
    for n in (0..t).rev() {
        let t = y[n];
        let t_1 = y[n + 2];
        y[n] = t * t_1 + rate * x[n + 1];
        records.push((t, t_1));
    }
    let mut acc: T = T::zero();
    for i in 0..y.len() {
        let y = y[i];
        acc += y * y;
    }
    (
        acc,
        move |x: &[T], mut d_x: ::core::option::Option<&mut [T]>, rate: T, seed: T| {
            let t_1 = y.len();
            let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
            let d_acc = seed;
            let d_y_1 = &mut d_y[..t_1];
            for i in 0..t_1 {
                let t = d_acc * y[i];
                let d_y = t + t;
                d_y_1[i] += d_y;
            }
            let d_rate = if 0 < t {
                let mut d_rate: T = ::autodiff_runtime::real::<T>(0.0);
                let mut d_y_1: T = d_y[0];
                let mut d_y_2: T = d_y[1];
                for n in 0..t {
                    let (t, t_1) = records.pop();
                    let t_2 = n + 1;
                    let t_3 = x[t_2];
                    let t_4 = n + 2;
                    if let Some(d_x) = &mut d_x {
                        d_x[t_2] += d_y_1 * rate;
                    }
                    let t_2 = d_y[t_4];
                    d_y[n] = d_y_1 * t_1;
                    (d_rate, d_y_1, d_y_2) = (
                        d_rate + d_y_1 * t_3,
                        d_y_2,
                        t_2 + d_y_1 * t,
                    );
                }
                d_y[t] = d_y_1;
                d_y[t + 1] = d_y_2;
                d_rate
            } else {
                ::autodiff_runtime::real::<T>(0.0)
            };
            if let Some(d_x) = &mut d_x {
                ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_y[..]);
            }
            d_rate
        },
    )
}
fn smoothed_vjp(
    field: &mut [f64],
    d_field: &mut [f64],
    columns: usize,
    weight: f64,
) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_field, field, "field");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let t = field.len() / columns;
    for r in 1..t {
        for c in 1..columns {
            let t = field[r * columns + c - 1];
            let t_1 = field[r * columns + c];
            field[r * columns + c] += weight * t * t_1;
            records_1.push((t, t_1));
        }
        for c in 1..columns {
            let t = field[r * columns + c - 1];
            let t_1 = field[(r - 1) * columns + c];
            field[r * columns + c] -= weight * t * t_1;
            records.push((t, t_1));
        }
    }
    let mut d_weight: f64 = 0.0;
    for r in (1..t).rev() {
        let mut d_weight_1: f64 = 0.0;
        for c in (1..columns).rev() {
            let (t, t_1) = records.pop();
            let t_2 = r * columns + c;
            let t_3 = (r - 1) * columns + c;
            let t_4 = r * columns + c - 1;
            let t_2 = d_field[t_2];
            let t_1 = t_2 * t_1;
            d_field[t_3] -= t_2 * (weight * t);
            d_field[t_4] -= t_1 * weight;
            d_weight_1 += -(t_1 * t);
        }
        let d_weight_2 = if 1 < columns {
            let mut d_weight_2: f64 = d_weight_1;
            let mut d_field_1: f64 = d_field[columns + r * columns - 1];
            for c in (1..columns).rev() {
                let (t, t_1) = records_1.pop();
                let t_2 = r * columns + c;
                let t_3 = r * columns + c - 1;
                let t_1 = d_field_1 * t_1;
                let t_3 = d_field[t_3];
                d_field[t_2] = d_field_1 + d_field_1 * (weight * t);
                d_weight_2 += t_1 * t;
                d_field_1 = t_3 + t_1 * weight;
            }
            d_field[0 + r * columns] = d_field_1;
            d_weight_2
        } else {
            d_weight_1
        };
        d_weight += d_weight_2;
    }
    ((), d_weight)
}
#[inline]
fn smoothed_augmented(
    field: &mut [f64],
    columns: usize,
    weight: f64,
) -> ((), ::autodiff_runtime::tape!((& mut [f64], usize, f64) -> f64)) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    for r in 1..field.len() / columns {
        for c in 1..columns {
            let t = field[r * columns + c - 1];
            let t_1 = field[r * columns + c];
            field[r * columns + c] += weight * t * t_1;
            records_1.push((t, t_1));
        }
        for c in 1..columns {
            let t = field[r * columns + c - 1];
            let t_1 = field[(r - 1) * columns + c];
            field[r * columns + c] -= weight * t * t_1;
            records.push((t, t_1));
        }
    }
    (
        (),
        move |d_field: &mut [f64], columns: usize, weight: f64| {
            let mut d_weight: f64 = 0.0;
            for r in (1..d_field.len() / columns).rev() {
                let mut d_weight_1: f64 = 0.0;
                for c in (1..columns).rev() {
                    let (t, t_1) = records.pop();
                    let t_2 = r * columns + c;
                    let t_3 = (r - 1) * columns + c;
                    let t_4 = r * columns + c - 1;
                    let t_2 = d_field[t_2];
                    let t_1 = t_2 * t_1;
                    d_field[t_3] -= t_2 * (weight * t);
                    d_field[t_4] -= t_1 * weight;
                    d_weight_1 += -(t_1 * t);
                }
                let d_weight_2 = if 1 < columns {
                    let mut d_weight_2: f64 = d_weight_1;
                    let mut d_field_1: f64 = d_field[columns + r * columns - 1];
                    for c in (1..columns).rev() {
                        let (t, t_1) = records_1.pop();
                        let t_2 = r * columns + c;
                        let t_3 = r * columns + c - 1;
                        let t_1 = d_field_1 * t_1;
                        let t_3 = d_field[t_3];
                        d_field[t_2] = d_field_1 + d_field_1 * (weight * t);
                        d_weight_2 += t_1 * t;
                        d_field_1 = t_3 + t_1 * weight;
                    }
                    d_field[0 + r * columns] = d_field_1;
                    d_weight_2
                } else {
                    d_weight_1
                };
                d_weight += d_weight_2;
            }
            d_weight
        },
    )
}
fn coupled_grad(x: &[f64], d_x: &mut [f64], first: usize) -> f64 {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut u = x.to_vec();
    let mut v = x.to_vec();
    let t = x.len() - 2;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(first..=t));
    for i in first..=t {
        let t = u[i];
        let t_1 = v[i];
        u[i + 1] += t * t_1;
        v[i] = 0.5 * u[i + 1] - v[i + 1];
        let branch = if v[i] > 0.0 {
            let t = x[i];
            let t_1 = i + 1;
            let t_2 = v[t_1];
            v[t_1] = t_2 * (0.5 * t);
            Branch::Then(t_2)
        } else {
            Branch::Else
        };
        records.push((t, t_1, branch));
    }
    let t_1 = u.len().min(v.len());
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut sum: f64 = -0.0;
    for i_1 in 0..t_1 {
        let u_1 = u[i_1];
        let v = v[i_1];
        let cos_v = v.cos();
        records_1.push(cos_v);
        sum += u_1 * cos_v;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_u = ::autodiff_runtime::shadow::zero_like(&u);
    let mut d_v = ::autodiff_runtime::shadow::zero_like(&v);
    for i_1 in (0..t_1).rev() {
        let cos_v = records_1.pop();
        d_v[i_1] -= u[i_1] * v[i_1].sin();
        let d_u_1 = cos_v;
        d_u[i_1] += d_u_1;
    }
    if first <= t {
        let mut d_u_1: f64 = d_u[t + 1];
        for i in (first..=t).rev() {
            let (t, t_1, branch) = records.pop();
            let t_2 = i + 1;
            let t_3 = i + 1;
            match branch {
                Branch::Then(t) => {
                    let t_1 = i + 1;
                    let t_2 = x[i];
                    let t_3 = ::autodiff_runtime::shadow::take(&mut d_v[t_1]);
                    d_v[t_1] += t_3 * (0.5 * t_2);
                    d_x[i] += t_3 * t * 0.5;
                }
                Branch::Else => {}
            }
            let t_4 = ::autodiff_runtime::shadow::take(&mut d_v[i]);
            d_v[t_2] -= t_4;
            let t_2 = d_u_1 + t_4 * 0.5;
            d_v[i] += t_2 * t;
            let t = d_u[i];
            d_u[t_3] = t_2;
            d_u_1 = t + t_2 * t_1;
        }
        d_u[first] = d_u_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_v[..]);
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_u[..]);
    sum
}
fn lagged_grad(x: &[f64], d_x: &mut [f64], lag: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut y = x.to_vec();
    let t = lag - 1;
    let t_1 = x.len() - 2 + lag;
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(t..t_1));
    for i in t..t_1 {
        let t = 0.5 * y[i + 1 - lag];
        let t_1 = y[i + 1 - lag];
        y[i + 2 - lag] += t * t_1;
        records.push((t, t_1));
    }
    let t_2 = lag - 1;
    let t_3 = x.len() - 3 + lag;
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(
        &(t_2..=t_3).rev(),
    );
    for i in (t_2..=t_3).rev() {
        let t = y[i + 2 - lag];
        y[i + 1 - lag] -= t.cos();
        records_1.push(t);
    }
    let t_4 = y.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t_4 {
        let y_1 = y[i_1];
        sum += y_1 * y_1;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_y = ::autodiff_runtime::shadow::zero_like(&y);
    let d_y_1 = &mut d_y[..t_4];
    for i_1 in 0..t_4 {
        let y_1 = y[i_1];
        let d_y = y_1 + y_1;
        d_y_1[i_1] += d_y;
    }
    if t_2 <= t_3 {
        let mut d_y_1: f64 = d_y[t_2 + 1 - lag];
        for i in t_2..=t_3 {
            let t = records_1.pop();
            let t_1 = i + 1 - lag;
            let t_2 = i + 2 - lag;
            let t_2 = d_y[t_2];
            d_y[t_1] = d_y_1;
            d_y_1 = t_2 + d_y_1 * t.sin();
        }
        d_y[t_3 + 2 - lag] = d_y_1;
    }
    if t < t_1 {
        let mut d_y_1: f64 = d_y[t_1 + 1 - lag];
        for i in (t..t_1).rev() {
            let (t, t_1) = records.pop();
            let t_2 = i + 2 - lag;
            let t_3 = i + 1 - lag;
            let t_3 = d_y[t_3];
            d_y[t_2] = d_y_1;
            d_y_1 = t_3 + d_y_1 * t + d_y_1 * t_1 * 0.5;
        }
        d_y[t + 1 - lag] = d_y_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_y[..]);
    sum
}
pub fn carried_neighbours_grad(x: &[f64], d_x: &mut [f64], columns: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut field = x.to_vec();
    let (t, tape) = smoothed_augmented(
        ::autodiff_runtime::records::lend(&mut field, &mut kept),
        columns,
        0.3,
    );
    let t_1 = &mut field[1..];
    let mut saved = ::autodiff_runtime::records::copy(t_1);
    let (t_1, tape_1) = smoothed_augmented(&mut *t_1, columns, 0.3);
    let t_2 = field.len().saturating_sub(2);
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t_2));
    for i in 1..t_2 {
        let t = field[i - 1];
        let t_1 = field[i + 2];
        field[i] = t * t_1 - field[i] * 0.1;
        let t_2 = field[i + 1];
        let t_3 = field[i];
        field[i] = t_3 * t_2;
        records.push((t, t_1, t_2, t_3));
    }
    let mut d_field = ::autodiff_runtime::shadow::zero_like(&field);
    let t_3 = backwards_seeded(
        &field,
        &mut d_field,
        0.6,
        ::autodiff_runtime::Constant,
        1.0,
    );
    let t_4 = x.len();
    let t_4 = filtered_seeded(
        &field,
        &mut d_field,
        0.3,
        ::autodiff_runtime::Constant,
        0.2,
        ::autodiff_runtime::Constant,
        t_4,
        ::autodiff_runtime::Constant,
        1.0,
    );
    let t_5 = coupled_seeded(&field, &mut d_field, 1, ::autodiff_runtime::Constant, 1.0);
    ::autodiff_runtime::shadow::clear(d_x, x);
    if 1 < t_2 {
        let mut d_field_1: f64 = d_field[t_2 - 1];
        let mut d_field_2: f64 = d_field[t_2];
        let mut d_field_3: f64 = d_field[t_2 + 1];
        for i in (1..t_2).rev() {
            let (t, t_1, t_2, t_3) = records.pop();
            let t_4 = i + 2;
            let t_5 = i - 1;
            let t_2 = d_field_1 * t_2;
            let t_5 = d_field[t_5];
            d_field[t_4] = d_field_3 + t_2 * t;
            (d_field_1, d_field_2, d_field_3) = (
                t_5 + t_2 * t_1,
                -(t_2 * 0.1),
                d_field_2 + d_field_1 * t_3,
            );
        }
        d_field[0] = d_field_1;
        d_field[1] = d_field_2;
        d_field[2] = d_field_3;
    }
    smoothed_adjoint(
        &mut saved,
        &mut d_field[1..],
        columns,
        ::autodiff_runtime::Constant,
        0.3,
        ::autodiff_runtime::Constant,
        tape_1,
        ::autodiff_runtime::Differentiable::zero_like(&t_1),
    );
    smoothed_adjoint(
        kept.again(&mut field),
        &mut d_field,
        columns,
        ::autodiff_runtime::Constant,
        0.3,
        ::autodiff_runtime::Constant,
        tape,
        ::autodiff_runtime::Differentiable::zero_like(&t),
    );
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_field[..]);
    t_3 + t_4 + t_5
}
#[inline]
pub fn carried_neighbours_augmented<'tape>(
    x: &[f64],
    columns: usize,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut field = x.to_vec();
    let (t, tape) = smoothed_augmented(
        ::autodiff_runtime::records::lend(&mut field, &mut kept),
        columns,
        0.3,
    );
    let tape = tape.keep_tape();
    let t_1 = &mut field[1..];
    let mut saved = ::autodiff_runtime::records::copy(t_1);
    let (t_1, tape_1) = smoothed_augmented(&mut *t_1, columns, 0.3);
    let tape_1 = tape_1.keep_tape();
    let t_2 = field.len().saturating_sub(2);
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t_2));
    for i in 1..t_2 {
        let t = field[i - 1];
        let t_1 = field[i + 2];
        field[i] = t * t_1 - field[i] * 0.1;
        let t_2 = field[i + 1];
        let t_3 = field[i];
        field[i] = t_3 * t_2;
        records.push((t, t_1, t_2, t_3));
    }
    let (t_3, tape_2) = backwards_augmented(&field, 0.6);
    let tape_2 = tape_2.keep_tape();
    let (t_4, tape_3) = filtered_augmented(&field, 0.3, 0.2, x.len());
    let tape_3 = tape_3.keep_tape();
    let (t_5, tape_4) = coupled_augmented(&field, 1);
    let tape_4 = tape_4.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        columns: usize,
        seed: f64|
    {
        let t_6 = x.len();
        let mut d_field = ::autodiff_runtime::shadow::zero_like(&field);
        coupled_adjoint(
            &field,
            &mut d_field,
            1,
            ::autodiff_runtime::Constant,
            tape_4,
            seed,
        );
        filtered_adjoint(
            &field,
            &mut d_field,
            0.3,
            ::autodiff_runtime::Constant,
            0.2,
            ::autodiff_runtime::Constant,
            t_6,
            ::autodiff_runtime::Constant,
            tape_3,
            seed,
        );
        backwards_adjoint(
            &field,
            &mut d_field,
            0.6,
            ::autodiff_runtime::Constant,
            tape_2,
            seed,
        );
        if 1 < t_2 {
            let mut d_field_1: f64 = d_field[t_2 - 1];
            let mut d_field_2: f64 = d_field[t_2];
            let mut d_field_3: f64 = d_field[t_2 + 1];
            for i in (1..t_2).rev() {
                let (t, t_1, t_2, t_3) = records.pop();
                let t_4 = i + 2;
                let t_5 = i - 1;
                let t_2 = d_field_1 * t_2;
                let t_5 = d_field[t_5];
                d_field[t_4] = d_field_3 + t_2 * t;
                (d_field_1, d_field_2, d_field_3) = (
                    t_5 + t_2 * t_1,
                    -(t_2 * 0.1),
                    d_field_2 + d_field_1 * t_3,
                );
            }
            d_field[0] = d_field_1;
            d_field[1] = d_field_2;
            d_field[2] = d_field_3;
        }
        smoothed_adjoint(
            &mut saved,
            &mut d_field[1..],
            columns,
            ::autodiff_runtime::Constant,
            0.3,
            ::autodiff_runtime::Constant,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
        smoothed_adjoint(
            kept.again(&mut field),
            &mut d_field,
            columns,
            ::autodiff_runtime::Constant,
            0.3,
            ::autodiff_runtime::Constant,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_field[..]);
        }
    };
    (
        t_3 + t_4 + t_5,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, usize, f64) -> ()
        ),
    )
}
