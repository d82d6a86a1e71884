pub fn left_early_grad(x: &[f64], d_x: &mut [f64], limit: f64) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut s: f64 = 0.0;
    let mut returns = false;
    let mut i = 0;
    let mut trips = 0usize;
    for i_1 in 0..x.len() {
        let s_1 = s + x[i_1] * x[i_1];
        let t = s_1 > limit;
        s = s_1;
        returns = t;
        i = i_1;
        trips += 1usize;
        if t {
            break;
        }
    }
    let (value, branch) = if returns {
        let t = x[i];
        (s * t + limit, Branch::Then(t))
    } else {
        (s, Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (d_limit, d_s) = match branch {
        Branch::Then(t) => {
            d_x[i] += s;
            (1.0, t)
        }
        Branch::Else => (0.0, 1.0),
    };
    if 0 < trips {
        let x_1 = &x[::autodiff_runtime::index::nth(
            0,
            0,
        )..::autodiff_runtime::index::nth(0, trips)];
        let i_1 = ::autodiff_runtime::index::nth(0, 0);
        let i_2 = ::autodiff_runtime::index::nth(0, trips);
        let d_x_1 = &mut d_x[i_1..i_2];
        for i in 0..trips {
            d_x_1[i] += d_s * x_1[i] + d_s * x_1[i];
        }
    }
    (value, d_limit)
}
pub fn heron_grad(a: f64) -> (f64, f64) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut x: f64 = a;
    let mut steps = 0;
    let mut exit: f64 = 0.0;
    let mut trips = 0usize;
    loop {
        let next = 0.5 * (x + a / x);
        let t = (next - x).abs() < 1e-12 || steps == 50;
        let (t_1, t_2, t_3) = if t {
            (next, x, steps)
        } else {
            let steps_1 = steps + 1;
            (0.0, next, steps_1)
        };
        let trips_1 = trips + 1usize;
        records.push(x);
        x = t_2;
        steps = t_3;
        exit = t_1;
        trips = trips_1;
        if t {
            break;
        }
    }
    let sin_next = exit.sin();
    let mut d_x: f64 = sin_next;
    let mut d_exit: f64 = x * exit.cos();
    let mut d_a: f64 = 1.0;
    for k in (0..trips).rev() {
        let x = records.pop();
        let t = k + 1;
        let recip_x = 1.0 / x;
        let (d_x_1, d_next) = if t == trips { (d_x, d_exit) } else { (-0.0, d_x) };
        let t = d_next * 0.5;
        let t_1 = t * recip_x;
        d_x = d_x_1 + t - t_1 * (a * recip_x);
        d_exit = -0.0;
        d_a += t_1;
    }
    let d_a = d_x + d_a;
    (sin_next * x + a, d_a)
}
pub fn full_rows_grad(m: &[f64], d_m: &mut [f64], n: usize, limit: f64) -> (f64, f64) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_m, m, "m");
    let mut records = ::autodiff_runtime::records::Records::new();
    let penalty = 1.0;
    let mut total: f64 = 0.0;
    let mut penalty_1: f64 = penalty;
    let mut i = 0;
    let mut trips = 0usize;
    while i < n {
        let mut row: f64 = 0.0;
        let mut j = 0;
        let mut returns = false;
        let mut v: f64 = 0.0;
        let mut trips_1 = 0usize;
        while j < n {
            let v_1 = m[i * n + j];
            let t = v_1 < limit;
            let (t_1, t_2, v_2) = if t {
                (row, j, v_1)
            } else {
                let row_1 = row + v_1 * v_1;
                let j_1 = j + 1;
                let v_1 = 0.0;
                (row_1, j_1, v_1)
            };
            row = t_1;
            j = t_2;
            returns = t;
            v = v_2;
            trips_1 += 1usize;
            if t {
                break;
            }
        }
        let (penalty, t, t_1, branch) = if returns {
            let sin_v = v.sin();
            let penalty = penalty_1 * (1.0 + sin_v * row);
            let i_1 = i + 1;
            (penalty, total, i_1, Branch::Then(sin_v))
        } else {
            let total_1 = total + row * penalty_1;
            let i_1 = i + 1;
            (penalty_1, total_1, i_1, Branch::Else)
        };
        let trips_2 = trips + 1usize;
        records.push((penalty_1, i, row, returns, v, branch, trips_1));
        total = t;
        penalty_1 = penalty;
        i = t_1;
        trips = trips_2;
    }
    ::autodiff_runtime::shadow::clear(d_m, m);
    let mut d_penalty: f64 = 0.0;
    for _ in (0..trips).rev() {
        let (penalty, i, row, returns, v, branch, trips) = records.pop();
        let (d_penalty_1, d_row, d_v) = match branch {
            Branch::Then(sin_v) => {
                let t = d_penalty * penalty;
                (d_penalty * (1.0 + sin_v * row), t * sin_v, t * row * v.cos())
            }
            Branch::Else => (d_penalty + row, penalty, -0.0),
        };
        let mut d_v_1: f64 = d_v;
        for k in (0..trips).rev() {
            let t = k + 1;
            let t_1 = i * n + ::autodiff_runtime::index::nth(0, k);
            let v_1 = m[t_1];
            let d_v = if t == trips && returns {
                d_v_1
            } else {
                let t = d_row * v_1;
                t + t
            };
            d_m[t_1] += d_v;
            d_v_1 = -0.0;
        }
        d_penalty = d_penalty_1;
    }
    (total, 0.0)
}
pub fn ratio_at_exit_grad(x: &[f64], d_x: &mut [f64], y: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut sum: f64 = 0.0;
    let mut returns = false;
    let mut ratio: f64 = 0.0;
    let mut trips = 0usize;
    for i in 0..x.len() {
        let v = x[i];
        let ratio_1 = y / v;
        let t = i + 1 == x.len();
        let (t_1, ratio_2) = if t {
            (sum, ratio_1)
        } else {
            let sum_1 = sum + v;
            let ratio_1 = 0.0;
            (sum_1, ratio_1)
        };
        sum = t_1;
        returns = t;
        ratio = ratio_2;
        trips += 1usize;
        if t {
            break;
        }
    }
    let value_1 = if returns { sum * ratio } else { y };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (d_y, d_sum, d_ratio) = if returns {
        (0.0, ratio, sum)
    } else {
        (1.0, 0.0, 0.0)
    };
    let mut d_ratio_1: f64 = d_ratio;
    let mut d_y_1: f64 = d_y;
    for i in (0..trips).rev() {
        let t = i + 1;
        let i_1 = ::autodiff_runtime::index::nth(0, i);
        let v_1 = x[i_1];
        let ratio_1 = y / v_1;
        let (d_y, d_v) = if t == trips && returns {
            let t = d_ratio_1 / v_1;
            (t, -(t * ratio_1))
        } else {
            (-0.0, d_sum)
        };
        d_x[i_1] += d_v;
        d_ratio_1 = -0.0;
        d_y_1 += d_y;
    }
    (value_1, d_y_1)
}
pub fn exit_with_a_tail_grad(
    x: &[f64],
    d_x: &mut [f64],
    rate: f64,
    level: f64,
) -> (f64, f64, f64) {
    #[differentiate(reverse)]
    #[allow(dead_code)]
    fn halved(x: f64, rate: f64) -> f64 {
        x * (-rate).exp() * 0.5
    }
    enum Branch<A, B, C, D> {
        Then(A, B, C, D),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let mut level_1: f64 = level;
    let mut returns = false;
    let mut round = 0;
    let mut drop: f64 = 0.0;
    let mut i = 0;
    let mut t_1 = false;
    let mut drop_1: f64 = 0.0;
    let mut t_2 = false;
    let mut trips = 0usize;
    for round_1 in 0..3 {
        let mut level: f64 = level_1;
        let mut returns_1 = false;
        let mut drop_2: f64 = 0.0;
        let mut t_3 = false;
        let mut i_1 = 0;
        let mut t_4 = false;
        let mut trips_1 = 0usize;
        for i_2 in 0..x.len() {
            let drop_3 = x[i_2] * level;
            let (t_5, tape) = halved_augmented(level, rate);
            let level_2 = t_5 + drop_3;
            let t_5 = level_2 < 0.4;
            let (t_6, drop_4, t_7) = if t_5 {
                (false, drop_3, false)
            } else {
                let t_5 = level_2 > 5.0;
                let drop_4 = if t_5 {
                    drop_3
                } else {
                    let drop_3 = 0.0;
                    drop_3
                };
                (!t_5, drop_4, t_5)
            };
            let trips_2 = trips_1 + 1usize;
            records_1.push((level, tape));
            level = level_2;
            returns_1 = !t_6;
            drop_2 = drop_4;
            t_3 = t_7;
            i_1 = i_2;
            t_4 = t_5;
            trips_1 = trips_2;
            if !t_6 {
                break;
            }
        }
        let trips_2 = trips + 1usize;
        records_2.push(trips_1);
        level_1 = level;
        returns = returns_1;
        round = round_1;
        drop = drop_2;
        i = i_1;
        t_1 = t_4;
        drop_1 = drop_2;
        t_2 = t_3;
        trips = trips_2;
        if returns_1 {
            break;
        }
    }
    let (exit, branch) = if t_1 {
        let t_1 = round + 2;
        let mut tail = ::autodiff_runtime::vec![0.0; t_1];
        let t_2 = tail.len();
        for k in 0..t_2 {
            tail[k] = drop * x[i] + level_1.powi(k as i32);
        }
        let (product, tape) = halved_augmented(level_1, drop);
        let mut product_1: f64 = product;
        for i_1 in 0..tail.len() {
            let t = tail[i_1];
            let cos_t = t.cos();
            records.push((product_1, cos_t));
            product_1 *= cos_t;
        }
        (product_1, Branch::Then(t_1, tail, t_2, tape))
    } else {
        (0.0, Branch::Else)
    };
    let exit_1 = if t_2 { level_1.ln() - drop_1 } else { exit };
    let value = if returns { exit_1 } else { level_1 * 2.0 };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (d_level, d_exit) = if returns { (0.0, 1.0) } else { (2.0, 0.0) };
    let (d_level_1, d_exit_1, d_drop) = if t_2 {
        (d_level + d_exit / level_1, 0.0, -d_exit)
    } else {
        (d_level, d_exit, 0.0)
    };
    let (d_level, d_drop_1) = match branch {
        Branch::Then(t_1, tail, t_2, tape) => {
            let t_3 = tail.len();
            let mut d_tail = ::autodiff_runtime::vec![0.0; t_1];
            let mut d_product: f64 = d_exit_1;
            for i_1 in (0..t_3).rev() {
                let (product, cos_t) = records.pop();
                let t_1 = tail[i_1];
                d_tail[i_1] -= d_product * product * t_1.sin();
                d_product *= cos_t;
            }
            let mut d_level = -0.0;
            let mut d_drop = -0.0;
            halved_adjoint(level_1, &mut d_level, drop, &mut d_drop, tape, d_product);
            let mut d_level_2: f64 = d_level_1 + d_level;
            let mut d_drop_1: f64 = d_drop;
            let mut sum: f64 = -0.0;
            for k in (0..t_2).rev() {
                let t_1 = x[i];
                let d_powi = ::autodiff_runtime::shadow::take(&mut d_tail[k]);
                d_level_2
                    += d_powi
                        * ::autodiff_runtime::partials::powi_base(level_1, k as i32);
                d_drop_1 += d_powi * t_1;
                sum += d_powi * drop;
            }
            if 0 < t_2 {
                d_x[i] += sum;
            }
            (d_level_2, d_drop_1)
        }
        Branch::Else => (d_level_1, 0.0),
    };
    let mut d_level_1: f64 = d_level;
    let mut d_drop_2: f64 = d_drop_1;
    let mut d_drop_3: f64 = d_drop;
    let mut d_rate: f64 = 0.0;
    for round in (0..trips).rev() {
        let trips_1 = records_2.pop();
        let t_3 = round + 1 == trips;
        let t_1 = t_3 && t_1;
        let t_2 = t_3 && t_2;
        let mut d_level: f64 = d_level_1;
        let mut d_drop: f64 = d_drop_2 + d_drop_3;
        let mut d_rate_1: f64 = 0.0;
        for i in (0..trips_1).rev() {
            let (level, tape) = records_1.pop();
            let t_3 = i + 1 == trips_1;
            let i_1 = ::autodiff_runtime::index::nth(0, i);
            let t_4 = x[i_1];
            let t_2 = t_3 && t_2;
            let d_drop_1 = if t_3 && t_1 { d_drop } else if t_2 { d_drop } else { -0.0 };
            let d_drop_1 = d_drop_1 + d_level;
            let mut d_level_2 = -0.0;
            let mut d_rate_2 = -0.0;
            halved_adjoint(level, &mut d_level_2, rate, &mut d_rate_2, tape, d_level);
            d_x[i_1] += d_drop_1 * level;
            d_level = d_level_2 + d_drop_1 * t_4;
            d_drop = -0.0;
            d_rate_1 += d_rate_2;
        }
        d_level_1 = d_level;
        d_drop_2 = -0.0;
        d_drop_3 = -0.0;
        d_rate += d_rate_1;
    }
    (value, d_rate, d_level_1)
}
#[inline]
pub fn exit_with_a_tail_augmented<'tape>(
    x: &[f64],
    rate: f64,
    level: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64, f64) -> (f64,
        f64)
    ),
) {
    use ::autodiff_runtime::Keep as _;
    #[differentiate(reverse)]
    #[allow(dead_code)]
    fn halved(x: f64, rate: f64) -> f64 {
        x * (-rate).exp() * 0.5
    }
    enum Branch<A, B, C, D> {
        Then(A, B, C, D),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let mut level_1: f64 = level;
    let mut returns = false;
    let mut round = 0;
    let mut drop: f64 = 0.0;
    let mut i = 0;
    let mut t_1 = false;
    let mut drop_1: f64 = 0.0;
    let mut t_2 = false;
    let mut trips = 0usize;
    for round_1 in 0..3 {
        let mut level: f64 = level_1;
        let mut returns_1 = false;
        let mut drop_2: f64 = 0.0;
        let mut t_3 = false;
        let mut i_1 = 0;
        let mut t_4 = false;
        let mut trips_1 = 0usize;
        for i_2 in 0..x.len() {
            let drop_3 = x[i_2] * level;
            let (t_5, tape) = halved_augmented(level, rate);
            let level_2 = t_5 + drop_3;
            let t_5 = level_2 < 0.4;
            let (t_6, drop_4, t_7) = if t_5 {
                (false, drop_3, false)
            } else {
                let t_5 = level_2 > 5.0;
                let drop_4 = if t_5 {
                    drop_3
                } else {
                    let drop_3 = 0.0;
                    drop_3
                };
                (!t_5, drop_4, t_5)
            };
            let trips_2 = trips_1 + 1usize;
            records_1.push((level, tape.keep_tape()));
            level = level_2;
            returns_1 = !t_6;
            drop_2 = drop_4;
            t_3 = t_7;
            i_1 = i_2;
            t_4 = t_5;
            trips_1 = trips_2;
            if !t_6 {
                break;
            }
        }
        let trips_2 = trips + 1usize;
        records_2.push(trips_1);
        level_1 = level;
        returns = returns_1;
        round = round_1;
        drop = drop_2;
        i = i_1;
        t_1 = t_4;
        drop_1 = drop_2;
        t_2 = t_3;
        trips = trips_2;
        if returns_1 {
            break;
        }
    }
    let (exit, branch) = if t_1 {
        let t_1 = round + 2;
        let mut tail = ::autodiff_runtime::vec![0.0; t_1];
        let t_2 = tail.len();
        for k in 0..t_2 {
            tail[k] = drop * x[i] + level_1.powi(k as i32);
        }
        let (product, tape) = halved_augmented(level_1, drop);
        let mut product_1: f64 = product;
        for i_1 in 0..tail.len() {
            let t = tail[i_1];
            let cos_t = t.cos();
            records.push((product_1, cos_t));
            product_1 *= cos_t;
        }
        (product_1, Branch::Then(t_1, tail, t_2, tape.keep_tape()))
    } else {
        (0.0, Branch::Else)
    };
    let exit_1 = if t_2 { level_1.ln() - drop_1 } else { exit };
    let value = if returns { exit_1 } else { level_1 * 2.0 };
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        rate: f64,
        level: f64,
        seed: f64|
    {
        let _ = level;
        let (d_level, d_exit) = if returns { (-0.0, seed) } else { (seed * 2.0, -0.0) };
        let (d_level_1, d_exit_1, d_drop) = if t_2 {
            (d_level + d_exit / level_1, -0.0, -d_exit)
        } else {
            (d_level, d_exit, -0.0)
        };
        let (d_level, d_drop_1) = match branch {
            Branch::Then(t_1, tail, t_2, tape) => {
                let t_3 = tail.len();
                let mut d_tail = ::autodiff_runtime::vec![0.0; t_1];
                let mut d_product: f64 = d_exit_1;
                for i_1 in (0..t_3).rev() {
                    let (product, cos_t) = records.pop();
                    let t_1 = tail[i_1];
                    d_tail[i_1] -= d_product * product * t_1.sin();
                    d_product *= cos_t;
                }
                let mut d_level = -0.0;
                let mut d_drop = -0.0;
                halved_adjoint(
                    level_1,
                    &mut d_level,
                    drop,
                    &mut d_drop,
                    tape,
                    d_product,
                );
                let mut d_level_2: f64 = d_level_1 + d_level;
                let mut d_drop_1: f64 = d_drop;
                let mut sum: f64 = -0.0;
                for k in (0..t_2).rev() {
                    let t_1 = x[i];
                    let d_powi = ::autodiff_runtime::shadow::take(&mut d_tail[k]);
                    d_level_2
                        += d_powi
                            * ::autodiff_runtime::partials::powi_base(level_1, k as i32);
                    d_drop_1 += d_powi * t_1;
                    sum += d_powi * drop;
                }
                if 0 < t_2 {
                    if let Some(d_x) = &mut d_x {
                        d_x[i] += sum;
                    }
                }
                (d_level_2, d_drop_1)
            }
            Branch::Else => (d_level_1, -0.0),
        };
        let mut d_level_1: f64 = d_level;
        let mut d_drop_2: f64 = d_drop_1;
        let mut d_drop_3: f64 = d_drop;
        let mut d_rate: f64 = 0.0;
        for round in (0..trips).rev() {
            let trips_1 = records_2.pop();
            let t_3 = round + 1 == trips;
            let t_1 = t_3 && t_1;
            let t_2 = t_3 && t_2;
            let mut d_level: f64 = d_level_1;
            let mut d_drop: f64 = d_drop_2 + d_drop_3;
            let mut d_rate_1: f64 = 0.0;
            for i in (0..trips_1).rev() {
                let (level, tape) = records_1.pop();
                let t_3 = i + 1 == trips_1;
                let i_1 = ::autodiff_runtime::index::nth(0, i);
                let t_4 = x[i_1];
                let t_2 = t_3 && t_2;
                let d_drop_1 = if t_3 && t_1 {
                    d_drop
                } else if t_2 {
                    d_drop
                } else {
                    -0.0
                };
                let d_drop_1 = d_drop_1 + d_level;
                let mut d_level_2 = -0.0;
                let mut d_rate_2 = -0.0;
                halved_adjoint(
                    level,
                    &mut d_level_2,
                    rate,
                    &mut d_rate_2,
                    tape,
                    d_level,
                );
                if let Some(d_x) = &mut d_x {
                    d_x[i_1] += d_drop_1 * level;
                }
                d_level = d_level_2 + d_drop_1 * t_4;
                d_drop = -0.0;
                d_rate_1 += d_rate_2;
            }
            d_level_1 = d_level;
            d_drop_2 = -0.0;
            d_drop_3 = -0.0;
            d_rate += d_rate_1;
        }
        (d_rate, d_level_1)
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64, f64) ->
            (f64, f64)
        ),
    )
}
fn halved_grad(x: f64, rate: f64) -> (f64, f64, f64) {
    let exp_1 = (-rate).exp();
    let t = x * exp_1;
    let d_x = 0.5 * exp_1;
    let d_rate = -(0.5 * t);
    (t * 0.5, d_x, d_rate)
}
