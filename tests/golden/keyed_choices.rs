pub fn nearest_maturity_grad(
    prices: &[f64],
    d_prices: &mut [f64],
    days: &[i32],
    day: i32,
    rate: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_prices, prices, "prices");
    let t = days.len();
    let mut best = 0;
    for i in 1..t {
        let at = days[best];
        let t = (at - day).abs();
        let at = days[i];
        if (::core::cmp::Ord::cmp(&t, &(at - day).abs())
            == ::core::cmp::Ordering::Greater)
        {
            best = i;
        }
    }
    let days_1 = days[best];
    if !(t > 0) {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let t = prices[best];
    let t_1 = (days_1 - day) as f64;
    let exp_1 = (-rate * t_1).exp();
    let value = t * exp_1;
    ::autodiff_runtime::shadow::clear(d_prices, prices);
    let d_rate = -(value * t_1);
    d_prices[best] += exp_1;
    (value, d_rate)
}
#[inline]
pub fn nearest_maturity_augmented(
    prices: &[f64],
    days: &[i32],
    day: i32,
    rate: f64,
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, & [i32], i32, f64) -> f64
    ),
) {
    let t = days.len();
    let mut best = 0;
    for i in 1..t {
        let at = days[best];
        let t = (at - day).abs();
        let at = days[i];
        if (::core::cmp::Ord::cmp(&t, &(at - day).abs())
            == ::core::cmp::Ordering::Greater)
        {
            best = i;
        }
    }
    let days_1 = days[best];
    if !(t > 0) {
        panic!("{}", "called `Option::unwrap()` on a `None` value");
    }
    let t = prices[best];
    let exp_1 = (-rate * (days_1 - day) as f64).exp();
    (
        t * exp_1,
        move |
            prices: &[f64],
            mut d_prices: ::core::option::Option<&mut [f64]>,
            days: &[i32],
            day: i32,
            seed: f64|
        {
            let t_1 = prices[best];
            let t_2 = days[best] - day;
            let d_rate = -(seed * (t_1 * exp_1) * t_2 as f64);
            if let Some(d_prices) = &mut d_prices {
                d_prices[best] += seed * exp_1;
            }
            d_rate
        },
    )
}
pub fn coarse_range_grad(weights: &[f64], d_weights: &mut [f64]) -> f64 {
    enum Branch<A, B, C, D> {
        Then(A, B, C, D),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    let t = weights.len();
    let mut best = 0;
    for i_1 in 1..t {
        let w = weights[best];
        let w_1 = weights[i_1];
        if !((::core::cmp::Ord::cmp(
            &((w.abs() * 10.0) as i64),
            &((w_1.abs() * 10.0) as i64),
        ) == ::core::cmp::Ordering::Greater))
        {
            best = i_1;
        }
    }
    let (value, branch) = if t > 0 {
        let t = weights[best];
        let t_1 = weights.len();
        let t_2 = t_1 > 0;
        let mut best = 0;
        for i in 1..t_1 {
            let w = weights[best];
            let w_1 = weights[i];
            if (::core::cmp::Ord::cmp(
                &((w * 10.0) as i64, best),
                &((w_1 * 10.0) as i64, i),
            ) == ::core::cmp::Ordering::Greater)
            {
                best = i;
            }
        }
        let bottom = if t_2 { weights[best] } else { 0.0 };
        if !t_2 {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
        let t_1 = (1 + best) as f64;
        (t * t - bottom * t_1, Branch::Then(t, t_2, best, t_1))
    } else {
        (0.0, Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_weights, weights);
    match branch {
        Branch::Then(t, t_1, best_1, t_2) => {
            if t_1 {
                d_weights[best_1] -= t_2;
            }
            d_weights[best] += t + t;
        }
        Branch::Else => {}
    }
    value
}
#[inline]
pub fn coarse_range_augmented(
    weights: &[f64],
) -> (
    f64,
    ::autodiff_runtime::tape!((::core::option::Option < & mut [f64] >, f64) -> ()),
) {
    enum Branch<A, B, C, D> {
        Then(A, B, C, D),
        Else,
    }
    let t = weights.len();
    let mut best = 0;
    for i_1 in 1..t {
        let w = weights[best];
        let w_1 = weights[i_1];
        if !((::core::cmp::Ord::cmp(
            &((w.abs() * 10.0) as i64),
            &((w_1.abs() * 10.0) as i64),
        ) == ::core::cmp::Ordering::Greater))
        {
            best = i_1;
        }
    }
    let (value, branch) = if t > 0 {
        let t = weights[best];
        let t_1 = weights.len();
        let t_2 = t_1 > 0;
        let mut best = 0;
        for i in 1..t_1 {
            let w = weights[best];
            let w_1 = weights[i];
            if (::core::cmp::Ord::cmp(
                &((w * 10.0) as i64, best),
                &((w_1 * 10.0) as i64, i),
            ) == ::core::cmp::Ordering::Greater)
            {
                best = i;
            }
        }
        let bottom = if t_2 { weights[best] } else { 0.0 };
        if !t_2 {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
        let t_1 = (1 + best) as f64;
        (t * t - bottom * t_1, Branch::Then(t, t_2, best, t_1))
    } else {
        (0.0, Branch::Else)
    };
    (
        value,
        move |mut d_weights: ::core::option::Option<&mut [f64]>, seed: f64| {
            match branch {
                Branch::Then(t, t_1, best_1, t_2) => {
                    let t_2 = seed * t_2;
                    let t = seed * t;
                    if t_1 {
                        if let Some(d_weights) = &mut d_weights {
                            d_weights[best_1] -= t_2;
                        }
                    }
                    if let Some(d_weights) = &mut d_weights {
                        d_weights[best] += t + t;
                    }
                }
                Branch::Else => {}
            }
        },
    )
}
pub fn looked_up_grad(
    xs: &[f64],
    d_xs: &mut [f64],
    ys: &[f64],
    d_ys: &mut [f64],
    x: f64,
) -> (f64, f64) {
    enum Branch1<A, B, C, D, E> {
        Then,
        Else(A, B, C, D, E),
    }
    enum Branch2 {
        Arm0,
        Arm1,
        Arm2,
    }
    ::autodiff_runtime::shadow::check(d_xs, xs, "xs");
    ::autodiff_runtime::shadow::check(d_ys, ys, "ys");
    let mut has_exit = false;
    let mut exit = 0;
    let mut returns = false;
    for i_1 in (0..xs.len()).rev() {
        let knot = xs[i_1];
        let t = knot <= x;
        if t {
            has_exit = true;
            exit = i_1;
            returns = t;
            break;
        } else {
            has_exit = false;
            exit = i_1;
            returns = t;
        }
    }
    let t = if returns { has_exit } else { false };
    let (t, i, t_1, branch) = match t {
        true if exit + 1 < xs.len() => (false, exit, 0.0, Branch2::Arm0),
        true => (true, 0, ys[exit], Branch2::Arm1),
        false => (false, 0, 0.0, Branch2::Arm2),
    };
    let (value, branch_1) = if t {
        (t_1, Branch1::Then)
    } else {
        let t = ys[i];
        let t_1 = xs[i];
        let t_2 = i + 1;
        let t_3 = xs[t_2] - xs[i];
        let t_1 = (x - t_1) / t_3;
        let t_4 = i + 1;
        let t_5 = ys[t_4] - ys[i];
        (t + t_1 * t_5, Branch1::Else(t_2, t_3, t_1, t_4, t_5))
    };
    ::autodiff_runtime::shadow::clear(d_xs, xs);
    ::autodiff_runtime::shadow::clear(d_ys, ys);
    let (d_x, t) = match branch_1 {
        Branch1::Then => (0.0, 1.0),
        Branch1::Else(t, t_1, t_2, t_3, t_4) => {
            d_ys[t_3] += t_2;
            let t_1 = t_4 / t_1;
            let t_3 = t_1 * t_2;
            d_xs[t] -= t_3;
            d_xs[i] += t_3 - t_1;
            d_ys[i] += 1.0 - t_2;
            (t_1, 0.0)
        }
    };
    match branch {
        Branch2::Arm0 => {}
        Branch2::Arm1 => {
            d_ys[exit] += t;
        }
        Branch2::Arm2 => {}
    }
    (value, d_x)
}
pub fn cubes_of_rows_grad(pixels: &[f64], d_pixels: &mut [f64], width: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_pixels, pixels, "pixels");
    ::core::assert!(width != 0, "chunk size must be non-zero");
    let mut rows: Vec<Vec<f64>> = ::autodiff_runtime::Vec::with_capacity(
        pixels.len().div_ceil(width),
    );
    let t = pixels.len().div_ceil(width);
    for i in 0..t {
        let t = i * width;
        rows.push(pixels[t..(t + width).min(pixels.len())].to_vec());
    }
    let mut sum = 0;
    for i in 0..rows.len() {
        sum += rows[i].len();
    }
    let t_1 = rows.len();
    let mut sum_1: f64 = -0.0;
    for i in 0..t_1 {
        let mut sum_2: f64 = sum_1;
        for i_1 in 0..rows[i].len() {
            let x = rows[i][i_1];
            sum_2 += x.powi(3);
        }
        sum_1 = sum_2;
    }
    let t_2 = sum as f64;
    ::autodiff_runtime::shadow::clear(d_pixels, pixels);
    let d_sum = 1.0 / t_2;
    let mut d_rows = ::autodiff_runtime::shadow::zero_like(&rows);
    for i in 0..t_1 {
        let t_1 = rows[i].len();
        if 0 < t_1 {
            let rows_1 = &rows[i][..t_1];
            let d_rows = &mut d_rows[i][..t_1];
            for i in 0..t_1 {
                let d_x = d_sum * (3.0 * rows_1[i].powi(2));
                d_rows[i] += d_x;
            }
        }
    }
    for i in (0..t).rev() {
        let t = i * width;
        let t_1 = (t + width).min(pixels.len());
        let (_, mut t_4) = match d_rows.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        ::autodiff_runtime::shadow::accumulate(&mut d_pixels[t..t_1][..], &t_4[..]);
    }
    sum_1 / t_2
}
