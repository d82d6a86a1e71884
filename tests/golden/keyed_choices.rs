pub fn nearest_maturity_grad(
    prices: &[f64],
    d_prices: &mut [f64],
    days: &[i32],
    day: i32,
    rate: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_prices, prices, "prices");
    let t = days.len() > 0;
    let (nearest, days_1) = if t {
        let at = days[0];
        let mut min_by_key_0 = (at - day).abs();
        let mut min_by_key_1_0 = 0;
        let mut min_by_key_1_1 = at;
        for i in 0..days.len().saturating_sub(1) {
            let t = i + 1;
            let at = days[t];
            let t_1 = (at - day).abs();
            if (::core::cmp::Ord::cmp(&min_by_key_0, &t_1)
                == ::core::cmp::Ordering::Greater)
            {
                min_by_key_0 = t_1;
                min_by_key_1_0 = t;
                min_by_key_1_1 = at;
            }
        }
        (min_by_key_1_0, min_by_key_1_1)
    } else {
        (0, 0)
    };
    if !t {
        panic!("called `Option::unwrap()` on a `None` value");
    }
    let t = prices[nearest];
    let t_1 = (days_1 - day) as f64;
    let exp_1 = (-rate * t_1).exp();
    let value = t * exp_1;
    ::autodiff_runtime::shadow::clear(d_prices, prices);
    let d_rate = -(value * t_1);
    d_prices[nearest] += exp_1;
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
        (& [f64], ::core::option::Option < & mut [f64] >, f64) -> f64
    ),
) {
    let t = days.len() > 0;
    let (nearest, days_1) = if t {
        let at = days[0];
        let mut min_by_key_0 = (at - day).abs();
        let mut min_by_key_1_0 = 0;
        let mut min_by_key_1_1 = at;
        for i in 0..days.len().saturating_sub(1) {
            let t = i + 1;
            let at = days[t];
            let t_1 = (at - day).abs();
            if (::core::cmp::Ord::cmp(&min_by_key_0, &t_1)
                == ::core::cmp::Ordering::Greater)
            {
                min_by_key_0 = t_1;
                min_by_key_1_0 = t;
                min_by_key_1_1 = at;
            }
        }
        (min_by_key_1_0, min_by_key_1_1)
    } else {
        (0, 0)
    };
    if !t {
        panic!("called `Option::unwrap()` on a `None` value");
    }
    let t = prices[nearest];
    let t_1 = (days_1 - day) as f64;
    let exp_1 = (-rate * t_1).exp();
    (
        t * exp_1,
        move |
            prices: &[f64],
            mut d_prices: ::core::option::Option<&mut [f64]>,
            seed: f64|
        {
            let t_2 = prices[nearest];
            let d_rate = -(seed * (t_2 * exp_1) * t_1);
            if let Some(d_prices) = &mut d_prices {
                d_prices[nearest] += seed * exp_1;
            }
            d_rate
        },
    )
}
pub fn coarse_range_grad(weights: &[f64], d_weights: &mut [f64]) -> f64 {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A, B, C, D> {
        Then(A, B, C, D),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let (value, branch) = if weights.len() > 0 {
        let w = weights[0];
        let t = weights.len().saturating_sub(1);
        let mut max_by_key_0 = (w.abs() * 10.0) as i64;
        let mut max_by_key_1: f64 = w;
        for i_1 in 0..t {
            let w = weights[i_1 + 1];
            let t = (w.abs() * 10.0) as i64;
            let t_1 = (::core::cmp::Ord::cmp(&max_by_key_0, &t)
                == ::core::cmp::Ordering::Greater);
            let (t_2, t_3) = if t_1 { (max_by_key_0, max_by_key_1) } else { (t, w) };
            records_1.push(t_1);
            max_by_key_0 = t_2;
            max_by_key_1 = t_3;
        }
        let i = 0;
        let t_1 = weights.len() > i;
        let (place, bottom, branch) = if t_1 {
            let w = weights[i];
            let t = weights.len().saturating_sub(1);
            let mut min_by_key_0_0 = (w * 10.0) as i64;
            let mut min_by_key_0_1 = i;
            let mut min_by_key_1_0 = i;
            let mut min_by_key_1_1: f64 = w;
            for i_1 in 0..t {
                let i = i_1 + 1;
                let w = weights[i];
                let t = (w * 10.0) as i64;
                let t_1 = (::core::cmp::Ord::cmp(
                    &(min_by_key_0_0, min_by_key_0_1),
                    &(t, i),
                ) == ::core::cmp::Ordering::Greater);
                let (t_2, t_3, t_4, t_5) = if t_1 {
                    (t, i, i, w)
                } else {
                    (min_by_key_0_0, min_by_key_0_1, min_by_key_1_0, min_by_key_1_1)
                };
                records.push(t_1);
                min_by_key_0_0 = t_2;
                min_by_key_0_1 = t_3;
                min_by_key_1_0 = t_4;
                min_by_key_1_1 = t_5;
            }
            (min_by_key_1_0, min_by_key_1_1, Branch1::Then(t))
        } else {
            (0, 0.0, Branch1::Else)
        };
        if !t_1 {
            panic!("called `Option::unwrap()` on a `None` value");
        }
        let t_1 = (1 + place) as f64;
        (
            max_by_key_1 * max_by_key_1 - bottom * t_1,
            Branch2::Then(t, max_by_key_1, t_1, branch),
        )
    } else {
        (0.0, Branch2::Else)
    };
    ::autodiff_runtime::shadow::clear(d_weights, weights);
    match branch {
        Branch2::Then(t, max_by_key_1, t_1, branch) => {
            let d_bottom = -t_1;
            match branch {
                Branch1::Then(t) => {
                    let mut d_min_by_key_1_1: f64 = d_bottom;
                    for i_1 in (0..t).rev() {
                        let t = records.pop();
                        let i_1 = i_1 + 1;
                        let (d_min_by_key_1_1_1, d_w) = if t {
                            (-0.0, d_min_by_key_1_1)
                        } else {
                            (d_min_by_key_1_1, -0.0)
                        };
                        d_weights[i_1] += d_w;
                        d_min_by_key_1_1 = d_min_by_key_1_1_1;
                    }
                    let d_w = d_min_by_key_1_1;
                    d_weights[0] += d_w;
                }
                Branch1::Else => {}
            }
            let mut d_max_by_key_1: f64 = max_by_key_1 + max_by_key_1;
            for i_1 in (0..t).rev() {
                let t = records_1.pop();
                let t_1 = i_1 + 1;
                let (d_max_by_key_1_1, d_w) = if t {
                    (d_max_by_key_1, -0.0)
                } else {
                    (-0.0, d_max_by_key_1)
                };
                d_weights[t_1] += d_w;
                d_max_by_key_1 = d_max_by_key_1_1;
            }
            let d_w = d_max_by_key_1;
            d_weights[0] += d_w;
        }
        Branch2::Else => {}
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
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A, B, C, D> {
        Then(A, B, C, D),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let (value, branch) = if weights.len() > 0 {
        let w = weights[0];
        let t = weights.len().saturating_sub(1);
        let mut max_by_key_0 = (w.abs() * 10.0) as i64;
        let mut max_by_key_1: f64 = w;
        for i_1 in 0..t {
            let w = weights[i_1 + 1];
            let t = (w.abs() * 10.0) as i64;
            let t_1 = (::core::cmp::Ord::cmp(&max_by_key_0, &t)
                == ::core::cmp::Ordering::Greater);
            let (t_2, t_3) = if t_1 { (max_by_key_0, max_by_key_1) } else { (t, w) };
            records_1.push(t_1);
            max_by_key_0 = t_2;
            max_by_key_1 = t_3;
        }
        let i = 0;
        let t_1 = weights.len() > i;
        let (place, bottom, branch) = if t_1 {
            let w = weights[i];
            let t = weights.len().saturating_sub(1);
            let mut min_by_key_0_0 = (w * 10.0) as i64;
            let mut min_by_key_0_1 = i;
            let mut min_by_key_1_0 = i;
            let mut min_by_key_1_1: f64 = w;
            for i_1 in 0..t {
                let i = i_1 + 1;
                let w = weights[i];
                let t = (w * 10.0) as i64;
                let t_1 = (::core::cmp::Ord::cmp(
                    &(min_by_key_0_0, min_by_key_0_1),
                    &(t, i),
                ) == ::core::cmp::Ordering::Greater);
                let (t_2, t_3, t_4, t_5) = if t_1 {
                    (t, i, i, w)
                } else {
                    (min_by_key_0_0, min_by_key_0_1, min_by_key_1_0, min_by_key_1_1)
                };
                records.push(t_1);
                min_by_key_0_0 = t_2;
                min_by_key_0_1 = t_3;
                min_by_key_1_0 = t_4;
                min_by_key_1_1 = t_5;
            }
            (min_by_key_1_0, min_by_key_1_1, Branch1::Then(t))
        } else {
            (0, 0.0, Branch1::Else)
        };
        if !t_1 {
            panic!("called `Option::unwrap()` on a `None` value");
        }
        let t_1 = (1 + place) as f64;
        (
            max_by_key_1 * max_by_key_1 - bottom * t_1,
            Branch2::Then(t, max_by_key_1, t_1, branch),
        )
    } else {
        (0.0, Branch2::Else)
    };
    (
        value,
        move |mut d_weights: ::core::option::Option<&mut [f64]>, seed: f64| {
            match branch {
                Branch2::Then(t, max_by_key_1, t_1, branch) => {
                    let d_bottom = -(seed * t_1);
                    let t_1 = seed * max_by_key_1;
                    match branch {
                        Branch1::Then(t) => {
                            let mut d_min_by_key_1_1: f64 = d_bottom;
                            for i_1 in (0..t).rev() {
                                let t = records.pop();
                                let i_1 = i_1 + 1;
                                let (d_min_by_key_1_1_1, d_w) = if t {
                                    (-0.0, d_min_by_key_1_1)
                                } else {
                                    (d_min_by_key_1_1, -0.0)
                                };
                                if let Some(d_weights) = &mut d_weights {
                                    d_weights[i_1] += d_w;
                                }
                                d_min_by_key_1_1 = d_min_by_key_1_1_1;
                            }
                            let d_w = d_min_by_key_1_1;
                            if let Some(d_weights) = &mut d_weights {
                                d_weights[0] += d_w;
                            }
                        }
                        Branch1::Else => {}
                    }
                    let mut d_max_by_key_1: f64 = t_1 + t_1;
                    for i_1 in (0..t).rev() {
                        let t = records_1.pop();
                        let t_1 = i_1 + 1;
                        let (d_max_by_key_1_1, d_w) = if t {
                            (d_max_by_key_1, -0.0)
                        } else {
                            (-0.0, d_max_by_key_1)
                        };
                        if let Some(d_weights) = &mut d_weights {
                            d_weights[t_1] += d_w;
                        }
                        d_max_by_key_1 = d_max_by_key_1_1;
                    }
                    let d_w = d_max_by_key_1;
                    if let Some(d_weights) = &mut d_weights {
                        d_weights[0] += d_w;
                    }
                }
                Branch2::Else => {}
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
        Branch1::Else(t, t_2, t_3, t_4, t_5) => {
            d_ys[t_4] += t_3;
            let t_2 = t_5 / t_2;
            let t_4 = t_2 * t_3;
            d_xs[t] -= t_4;
            d_xs[i] += t_4 - t_2;
            d_ys[i] += 1.0 - t_3;
            (t_2, 0.0)
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
        for i_1 in 0..rows[i].len() {
            let d_x = d_sum * (3.0 * rows[i][i_1].powi(2));
            d_rows[i][i_1] += d_x;
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
