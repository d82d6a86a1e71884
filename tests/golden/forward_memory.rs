pub fn forward_memory_jvp(x: &[f64], t_x: &[f64], r: f64, t_r: f64) -> (f64, f64) {
    ::autodiff_runtime::tangent::check(t_x, x, "x");
    let mut u = x.to_vec();
    let mut t_u = t_x.to_vec();
    for _ in 0..3 {
        step_tangent(&mut u, &mut t_u, r, t_r);
    }
    let mut v = ::autodiff_runtime::Vec::new();
    let mut t_v = ::autodiff_runtime::Vec::new();
    for i in 0..u.len() {
        if u[i] > 0.1 {
            let t = u[i];
            let t_1 = t_u[i];
            let powi_1 = t.powi(3);
            let (t_2, t_3) = dot_tangent(&u, &t_u, x, t_x);
            v.push(powi_1 * t_2);
            t_v.push(3.0 * t.powi(2) * t_1 * t_2 + powi_1 * t_3);
        }
    }
    let order = ::autodiff_runtime::shadow::order(
        &v[..],
        |a, b| a.partial_cmp(b).unwrap(),
    );
    ::autodiff_runtime::shadow::permute(&mut v[..], &order);
    ::autodiff_runtime::shadow::permute(&mut t_v[..], &order);
    let (t, t_1) = match v.pop() {
        Some(element_0) => (true, element_0),
        None => (false, ::core::default::Default::default()),
    };
    let t_2 = if t {
        let (_, t_1) = match t_v.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        t_1
    } else {
        ::core::default::Default::default()
    };
    if t {
        let exp_1 = t_1.exp();
        let t_exp = ::autodiff_runtime::product(exp_1, t_2);
        v.push(exp_1);
        t_v.push(t_exp);
        let t = &mut v[0..];
        let t_1 = &mut t_v[0..];
        t.rotate_right(1);
        t_1.rotate_right(1);
    }
    let mut t_sum: f64 = 0.0;
    let mut sum: f64 = -0.0;
    for i in 0..v.len() {
        let t = i as f64 + 1.0;
        t_sum += t_v[i] * t;
        sum += v[i] * t;
    }
    (sum, t_sum)
}
pub fn step_vjp(u: &mut [f64], d_u: &mut [f64], r: f64) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_u, u, "u");
    let t = u.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t));
    for i in 1..t {
        let t = u[i - 1];
        let t_1 = u[i - 1];
        let t_2 = t * t_1 - u[i];
        u[i] += r * t_2;
        records.push((t, t_1, t_2));
    }
    u.swap(0, 1);
    d_u.swap(0, 1);
    let d_r = if 1 < t {
        let mut d_r: f64 = 0.0;
        let mut d_u_1: f64 = d_u[t - 1];
        for i in (1..t).rev() {
            let (t, t_1, t_2) = records.pop();
            let t_3 = i - 1;
            let t_4 = d_u_1 * r;
            let t_3 = d_u[t_3];
            d_u[i] = d_u_1 - t_4;
            d_r += d_u_1 * t_2;
            d_u_1 = t_3 + t_4 * t + t_4 * t_1;
        }
        d_u[0] = d_u_1;
        d_r
    } else {
        0.0
    };
    ((), d_r)
}
#[inline]
pub fn step_augmented(
    u: &mut [f64],
    r: f64,
) -> ((), ::autodiff_runtime::tape!((& mut [f64], f64) -> f64)) {
    let t = u.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(1..t));
    for i in 1..t {
        let t = u[i - 1];
        let t_1 = u[i - 1];
        let t_2 = t * t_1 - u[i];
        u[i] += r * t_2;
        records.push((t, t_1, t_2));
    }
    u.swap(0, 1);
    (
        (),
        move |d_u: &mut [f64], r: f64| {
            let t = d_u.len();
            d_u.swap(0, 1);
            let d_r = if 1 < t {
                let mut d_r: f64 = 0.0;
                let mut d_u_1: f64 = d_u[t - 1];
                for i in (1..t).rev() {
                    let (t, t_1, t_2) = records.pop();
                    let t_3 = i - 1;
                    let t_4 = d_u_1 * r;
                    let t_3 = d_u[t_3];
                    d_u[i] = d_u_1 - t_4;
                    d_r += d_u_1 * t_2;
                    d_u_1 = t_3 + t_4 * t + t_4 * t_1;
                }
                d_u[0] = d_u_1;
                d_r
            } else {
                0.0
            };
            d_r
        },
    )
}
pub fn dot_grad(x: &[f64], d_x: &mut [f64], y: &[f64], d_y: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let t = x.len().min(y.len());
    ::autodiff_runtime::shadow::zero(&mut d_x[t..]);
    ::autodiff_runtime::shadow::zero(&mut d_y[t..]);
    let mut sum: f64 = -0.0;
    for i in 0..t {
        let x_1 = x[i];
        let y_1 = y[i];
        let d_y_1 = x_1;
        d_y[i] = d_y_1;
        let d_x_1 = y_1;
        d_x[i] = d_x_1;
        sum += x_1 * y_1;
    }
    sum
}
pub fn relaxed_grad(x: &[f64], d_x: &mut [f64], r: f64) -> (f64, f64) {
    enum Branch<A, B, C, D> {
        Then(A, B, C),
        Else(D),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut u = x.to_vec();
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for _ in 0..3 {
        let (t, tape) = step_augmented(
            ::autodiff_runtime::records::lend(&mut u, &mut kept_1),
            r,
        );
        records.push((t, tape));
    }
    let level: f64 = 1.0;
    let t = u.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut energy: f64 = 0.0;
    let mut level_1: f64 = level;
    for i in 0..t {
        let t = u[i];
        let tanh_1 = (level_1 * t).tanh();
        let level = tanh_1 + 0.5;
        let (energy_1, branch) = if level > 0.6 {
            let ln_level = level.ln();
            let (t, tape) = dot_augmented(
                ::autodiff_runtime::records::lend(&u[i..], &mut kept),
                &x[i..],
            );
            let energy_1 = energy + ln_level * t;
            (energy_1, Branch::Then(ln_level, t, tape))
        } else {
            let exp_1 = u[i].exp();
            let energy_1 = energy - exp_1;
            (energy_1, Branch::Else(exp_1))
        };
        records_1.push((level_1, t, tanh_1, branch));
        energy = energy_1;
        level_1 = level;
    }
    let t_1 = u.len();
    let mut found = ::autodiff_runtime::records::Latest::new();
    let mut acc: f64 = f64::NEG_INFINITY;
    for i_1 in 0..t_1 {
        let max_1 = acc.max(u[i_1]);
        if max_1 != acc {
            found.push(i_1);
        }
        acc = max_1;
    }
    let order = ::autodiff_runtime::shadow::order(
        &u[..],
        |a, b| a.partial_cmp(b).unwrap(),
    );
    ::autodiff_runtime::shadow::permute(&mut u[..], &order);
    let mut weights = [0.0; 4];
    let t_1 = 4usize.min(u.len());
    for i in 0..t_1 {
        weights[i] = u[i] * u[i] * acc;
    }
    let t_2 = weights[1];
    let t_3 = weights[2];
    let t_4 = weights[3];
    let (t_5, tape) = root_augmented(t_4);
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_argument = -0.0;
    root_adjoint(t_4, &mut d_argument, tape, 1.0);
    let mut d_weights = [-0.0; 4];
    d_weights[3] += d_argument;
    d_weights[2] += t_2;
    d_weights[1] += t_3;
    let mut d_u = ::autodiff_runtime::shadow::zero_like(&u);
    let u_1 = &u[..t_1];
    let d_weights_1 = &d_weights[..t_1];
    let d_acc = ::autodiff_runtime::sums::sum(
        0..t_1,
        |i| d_weights_1[i] * (u_1[i] * u_1[i]),
    );
    let u_1 = &u[..t_1];
    let d_weights = &mut d_weights[..t_1];
    let d_u_1 = &mut d_u[..t_1];
    for i in 0..t_1 {
        let t = u_1[i];
        let t_1 = u_1[i];
        let t_2 = ::autodiff_runtime::shadow::take(&mut d_weights[i]) * acc;
        d_u_1[i] += t_2 * t + t_2 * t_1;
    }
    ::autodiff_runtime::shadow::permute_back(&mut d_u[..], &order);
    if !found.is_empty() {
        d_u[found.pop()] += d_acc;
    }
    let mut d_level: f64 = 0.0;
    for i in (0..t).rev() {
        let (level, t, tanh_1, branch) = records_1.pop();
        let level_1 = tanh_1 + 0.5;
        let d_level_1 = match branch {
            Branch::Then(ln_level, t, tape) => {
                let t_1 = &x[i..];
                dot_adjoint(
                    kept.pop(),
                    &mut d_u[i..],
                    t_1,
                    &mut d_x[i..],
                    tape,
                    ln_level,
                );
                d_level + t / level_1
            }
            Branch::Else(exp_1) => {
                d_u[i] -= exp_1;
                d_level
            }
        };
        let t_1 = d_level_1 * (1.0 - tanh_1 * tanh_1);
        d_u[i] += t_1 * level;
        d_level = t_1 * t;
    }
    let mut d_r: f64 = 0.0;
    for _ in (0..3).rev() {
        let (t, tape) = records.pop();
        let mut d_r_1 = -0.0;
        step_adjoint(
            kept_1.again(&mut u),
            &mut d_u,
            r,
            &mut d_r_1,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        d_r += d_r_1;
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_u[..]);
    (energy + t_2 * t_3 + t_5, d_r)
}
#[inline]
pub fn relaxed_augmented<'tape>(
    x: &[f64],
    r: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D> {
        Then(A, B, C),
        Else(D),
    }
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut u = x.to_vec();
    let mut records = ::autodiff_runtime::records::FixedRecords::<_, 3>::new();
    for _ in 0..3 {
        let (t, tape) = step_augmented(
            ::autodiff_runtime::records::lend(&mut u, &mut kept_1),
            r,
        );
        records.push((t, tape.keep_tape()));
    }
    let level: f64 = 1.0;
    let t = u.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut energy: f64 = 0.0;
    let mut level_1: f64 = level;
    for i in 0..t {
        let t = u[i];
        let tanh_1 = (level_1 * t).tanh();
        let level = tanh_1 + 0.5;
        let (energy_1, branch) = if level > 0.6 {
            let ln_level = level.ln();
            let (t, tape) = dot_augmented(
                ::autodiff_runtime::records::lend(&u[i..], &mut kept),
                &x[i..],
            );
            let energy_1 = energy + ln_level * t;
            (energy_1, Branch::Then(ln_level, t, tape.keep_tape()))
        } else {
            let exp_1 = u[i].exp();
            let energy_1 = energy - exp_1;
            (energy_1, Branch::Else(exp_1))
        };
        records_1.push((level_1, t, tanh_1, branch));
        energy = energy_1;
        level_1 = level;
    }
    let t_1 = u.len();
    let mut found = ::autodiff_runtime::records::Latest::new();
    let mut acc: f64 = f64::NEG_INFINITY;
    for i_1 in 0..t_1 {
        let max_1 = acc.max(u[i_1]);
        if max_1 != acc {
            found.push(i_1);
        }
        acc = max_1;
    }
    let order = ::autodiff_runtime::shadow::order(
        &u[..],
        |a, b| a.partial_cmp(b).unwrap(),
    );
    ::autodiff_runtime::shadow::permute(&mut u[..], &order);
    let mut weights = [0.0; 4];
    for i in 0..4usize.min(u.len()) {
        weights[i] = u[i] * u[i] * acc;
    }
    let t_1 = weights[1];
    let t_2 = weights[2];
    let t_3 = weights[3];
    let (t_4, tape) = root_augmented(t_3);
    let tape = tape.keep_tape();
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        r: f64,
        seed: f64|
    {
        let t_5 = 4usize.min(u.len());
        let mut d_argument = -0.0;
        root_adjoint(t_3, &mut d_argument, tape, seed);
        let mut d_weights = [-0.0; 4];
        d_weights[3] += d_argument;
        d_weights[2] += seed * t_1;
        d_weights[1] += seed * t_2;
        let mut d_u = ::autodiff_runtime::shadow::zero_like(&u);
        let u_1 = &u[..t_5];
        let d_weights_1 = &d_weights[..t_5];
        let d_acc = ::autodiff_runtime::sums::sum(
            0..t_5,
            |i| d_weights_1[i] * (u_1[i] * u_1[i]),
        );
        let u_1 = &u[..t_5];
        let d_weights = &mut d_weights[..t_5];
        let d_u_1 = &mut d_u[..t_5];
        for i in 0..t_5 {
            let t = u_1[i];
            let t_1 = u_1[i];
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_weights[i]) * acc;
            d_u_1[i] += t_2 * t + t_2 * t_1;
        }
        ::autodiff_runtime::shadow::permute_back(&mut d_u[..], &order);
        if !found.is_empty() {
            d_u[found.pop()] += d_acc;
        }
        let d_energy = seed;
        let mut d_level: f64 = -0.0;
        for i in (0..t).rev() {
            let (level, t, tanh_1, branch) = records_1.pop();
            let level_1 = tanh_1 + 0.5;
            let d_level_1 = match branch {
                Branch::Then(ln_level, t, tape) => {
                    let t_1 = &x[i..];
                    let t_2 = d_energy * ln_level;
                    dot_adjoint(
                        kept.pop(),
                        &mut d_u[i..],
                        t_1,
                        d_x.as_deref_mut().map(|d_x| &mut d_x[i..]),
                        tape,
                        t_2,
                    );
                    d_level + d_energy * t / level_1
                }
                Branch::Else(exp_1) => {
                    d_u[i] -= d_energy * exp_1;
                    d_level
                }
            };
            let t_1 = d_level_1 * (1.0 - tanh_1 * tanh_1);
            d_u[i] += t_1 * level;
            d_level = t_1 * t;
        }
        let mut d_r: f64 = 0.0;
        for _ in (0..3).rev() {
            let (t, tape) = records.pop();
            let mut d_r_1 = -0.0;
            step_adjoint(
                kept_1.again(&mut u),
                &mut d_u,
                r,
                &mut d_r_1,
                tape,
                ::autodiff_runtime::Differentiable::zero_like(&t),
            );
            d_r += d_r_1;
        }
        if let Some(d_x) = &mut d_x {
            ::autodiff_runtime::shadow::accumulate(&mut d_x[..], &d_u[..]);
        }
        d_r
    };
    (
        energy + t_1 * t_2 + t_4,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn within_grad(x: &[f64], d_x: &mut [f64], r: f64) -> (f64, f64) {
    enum Branch<A, B> {
        Then(A, B),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut level = [r, 1.0];
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum: f64 = 0.0;
    for i in 0..t {
        let x = x[i];
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        for k in 0..2 {
            let t = level[k];
            level[k] = (t * x).sin() + level[1 - k];
            records_1.push(t);
        }
        let (sum_1, branch) = if x > 0.4 {
            let product: f64 = 1.0;
            let t = level;
            let mut records = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
            let mut product_1: f64 = product;
            for i in 0..2usize {
                let level = t[i];
                records.push(product_1);
                product_1 *= level * x;
            }
            let sum_1 = sum + product_1;
            (sum_1, Branch::Then(t, records))
        } else {
            (sum, Branch::Else)
        };
        records.push((branch, records_1));
        sum = sum_1;
    }
    let t_1 = level[0];
    let mut d_level = [-0.0; 2];
    d_level[0] += sum;
    let d_sum = t_1;
    for i in (0..t).rev() {
        let (branch, mut records) = records.pop();
        let x_1 = x[i];
        let d_x_1 = match branch {
            Branch::Then(t, mut records) => {
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
                let mut d_product: f64 = d_sum;
                let mut d_x_1: f64 = -0.0;
                for i in (0..2usize).rev() {
                    let product = records.pop();
                    let level_1 = t[i];
                    let t = d_product * product;
                    let d_level_1 = t * x_1;
                    d_place[i] += d_level_1;
                    d_product *= level_1 * x_1;
                    d_x_1 += t * level_1;
                }
                ::autodiff_runtime::shadow::accumulate(&mut d_level, &d_place);
                d_x_1
            }
            Branch::Else => -0.0,
        };
        let mut d_x_2: f64 = d_x_1;
        for k in (0..2).rev() {
            let t = records.pop();
            let t_1 = 1 - k;
            let d_sin = ::autodiff_runtime::shadow::take(&mut d_level[k]);
            d_level[t_1] += d_sin;
            let t_1 = d_sin * (t * x_1).cos();
            d_level[k] += t_1 * x_1;
            d_x_2 += t_1 * t;
        }
        d_x[i] = d_x_2;
    }
    let d_r = d_level[0];
    (sum * t_1, d_r)
}
pub fn root_grad(a: f64) -> (f64, f64) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let a_1 = a * a + 1.0;
    let mut x: f64 = a_1;
    let mut exit: f64 = 0.0;
    let mut trips = 0usize;
    loop {
        let next = 0.5 * (x + a_1 / x);
        let t = (next - x).abs() < 1e-14;
        let (t_1, t_2) = if t { (next, x) } else { (0.0, next) };
        let trips_1 = trips + 1usize;
        records.push(x);
        x = t_2;
        exit = t_1;
        trips = trips_1;
        if t {
            break;
        }
    }
    let sqrt_x = x.sqrt();
    let mut d_x: f64 = exit * (0.5 / sqrt_x);
    let mut d_exit: f64 = sqrt_x;
    let mut d_a: f64 = 0.0;
    for k in (0..trips).rev() {
        let x = records.pop();
        let t = k + 1;
        let recip_x = 1.0 / x;
        let (d_x_1, d_next) = if t == trips { (d_x, d_exit) } else { (-0.0, d_x) };
        let t = d_next * 0.5;
        let t_1 = t * recip_x;
        d_x = d_x_1 + t - t_1 * (a_1 * recip_x);
        d_exit = -0.0;
        d_a += t_1;
    }
    let d_a = d_x + d_a;
    let t = d_a * a;
    let d_a = t + t;
    (exit * sqrt_x, d_a)
}
pub fn given_away_vjp(
    x: Vec<f64>,
    m: [[f64; 2]; 2],
    n: &f64,
    d_n: &mut f64,
    seed: (Vec<f64>, f64),
) -> ((Vec<f64>, f64), Vec<f64>, [[f64; 2]; 2]) {
    let mut y: Vec<f64> = ::autodiff_runtime::vec![0.0; x.len()];
    let t = x.len();
    for i in 0..t {
        let x = x[i];
        y[i] = x * m[0][1] + *n;
    }
    let t_1 = [m[1][0], 2.0];
    for i in 0..2usize {
        y.push(t_1[i]);
    }
    y.reverse();
    let t_1 = y.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut product: f64 = 1.0;
    for i in 0..t_1 {
        let t = y[i];
        records.push(product);
        product *= t;
    }
    let mut d_x = ::autodiff_runtime::shadow::zero_like(&x);
    let mut d_m = ::autodiff_runtime::shadow::zero_like(&m);
    let mut d_y = seed.0;
    let mut d_product: f64 = seed.1;
    for i in (0..t_1).rev() {
        let product = records.pop();
        let t = y[i];
        d_y[i] += d_product * product;
        d_product *= t;
    }
    d_y.reverse();
    let mut d_place = [-0.0; 2];
    for i in (0..2usize).rev() {
        let (_, t_1) = match d_y.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        d_place[i] += t_1;
    }
    d_m[1][0] += d_place[0];
    let d_y_1 = &d_y[..t];
    let [d_n_1, sum] = ::autodiff_runtime::sums::sums(
        0..t,
        |i| {
            let x_1 = x[i];
            let t_1 = d_y_1[i];
            [t_1, t_1 * x_1]
        },
    );
    let d_x_1 = &mut d_x[..t];
    let d_y = &mut d_y[..t];
    for i in 0..t {
        let d_x = ::autodiff_runtime::shadow::take(&mut d_y[i]) * m[0][1];
        d_x_1[i] += d_x;
    }
    if 0 < t {
        d_m[0][1] += sum;
    }
    *d_n += d_n_1;
    ((y, product), d_x, d_m)
}
