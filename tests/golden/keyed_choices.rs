pub fn nearest_maturity_grad(
    prices: &[f64],
    d_prices: &mut [f64],
    days: &[i32],
    day: i32,
    rate: f64,
) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_prices, prices, "prices");
    let mut has_min_by_key = false;
    let mut min_by_key_0 = ::core::default::Default::default();
    let mut min_by_key_1_0 = 0;
    let mut min_by_key_1_1 = 0;
    for i in 0..days.len() {
        let at = days[i];
        let t = (at - day).abs();
        if has_min_by_key {
            let (t_1, t_2, t_3) = if (::core::cmp::Ord::cmp(&min_by_key_0, &t)
                == ::core::cmp::Ordering::Greater)
            {
                (t, i, at)
            } else {
                (min_by_key_0, min_by_key_1_0, min_by_key_1_1)
            };
            has_min_by_key = true;
            min_by_key_0 = t_1;
            min_by_key_1_0 = t_2;
            min_by_key_1_1 = t_3;
        } else {
            has_min_by_key = true;
            min_by_key_0 = t;
            min_by_key_1_0 = i;
            min_by_key_1_1 = at;
        }
    }
    if !has_min_by_key {
        panic!("called `Option::unwrap()` on a `None` value");
    }
    let t = prices[min_by_key_1_0];
    let t_1 = (min_by_key_1_1 - day) as f64;
    let exp_1 = (-rate * t_1).exp();
    let value = t * exp_1;
    ::autodiff_runtime::shadow::clear(d_prices, prices);
    let d_rate = -(value * t_1);
    d_prices[min_by_key_1_0] += exp_1;
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
    let mut has_min_by_key = false;
    let mut min_by_key_0 = ::core::default::Default::default();
    let mut min_by_key_1_0 = 0;
    let mut min_by_key_1_1 = 0;
    for i in 0..days.len() {
        let at = days[i];
        let t = (at - day).abs();
        if has_min_by_key {
            let (t_1, t_2, t_3) = if (::core::cmp::Ord::cmp(&min_by_key_0, &t)
                == ::core::cmp::Ordering::Greater)
            {
                (t, i, at)
            } else {
                (min_by_key_0, min_by_key_1_0, min_by_key_1_1)
            };
            has_min_by_key = true;
            min_by_key_0 = t_1;
            min_by_key_1_0 = t_2;
            min_by_key_1_1 = t_3;
        } else {
            has_min_by_key = true;
            min_by_key_0 = t;
            min_by_key_1_0 = i;
            min_by_key_1_1 = at;
        }
    }
    if !has_min_by_key {
        panic!("called `Option::unwrap()` on a `None` value");
    }
    let t = prices[min_by_key_1_0];
    let t_1 = (min_by_key_1_1 - day) as f64;
    let exp_1 = (-rate * t_1).exp();
    (
        t * exp_1,
        move |
            prices: &[f64],
            mut d_prices: ::core::option::Option<&mut [f64]>,
            seed: f64|
        {
            let t_2 = prices[min_by_key_1_0];
            let d_rate = -(seed * (t_2 * exp_1) * t_1);
            if let Some(d_prices) = &mut d_prices {
                d_prices[min_by_key_1_0] += seed * exp_1;
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
    enum Branch2<A> {
        Then(A),
        Else,
    }
    enum Branch3<A> {
        Then(A),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = weights.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut has_max_by_key = false;
    let mut max_by_key_0 = 0;
    let mut max_by_key_1: f64 = 0.0;
    for i_1 in 0..t {
        let w = weights[i_1];
        let t = (w.abs() * 10.0) as i64;
        let (t_1, t_2, branch) = if has_max_by_key {
            let t_1 = (::core::cmp::Ord::cmp(&max_by_key_0, &t)
                == ::core::cmp::Ordering::Greater);
            let (t_2, t_3) = if t_1 { (max_by_key_0, max_by_key_1) } else { (t, w) };
            (t_2, t_3, Branch3::Then(t_1))
        } else {
            (t, w, Branch3::Else)
        };
        records_1.push(branch);
        has_max_by_key = true;
        max_by_key_0 = t_1;
        max_by_key_1 = t_2;
    }
    let (value, branch) = if has_max_by_key {
        let mut has_min_by_key = false;
        let mut min_by_key_0_0 = 0;
        let mut min_by_key_0_1 = 0;
        let mut min_by_key_1_0 = 0;
        let mut min_by_key_1_1: f64 = 0.0;
        for i in 0..weights.len() {
            let w = weights[i];
            let t = (w * 10.0) as i64;
            let (t_1, t_2, t_3, t_4, branch) = if has_min_by_key {
                let t_1 = (::core::cmp::Ord::cmp(
                    &(min_by_key_0_0, min_by_key_0_1),
                    &(t, i),
                ) == ::core::cmp::Ordering::Greater);
                let (t_2, t_3, t_4, t_5) = if t_1 {
                    (t, i, i, w)
                } else {
                    (min_by_key_0_0, min_by_key_0_1, min_by_key_1_0, min_by_key_1_1)
                };
                (t_2, t_3, t_4, t_5, Branch1::Then(t_1))
            } else {
                (t, i, i, w, Branch1::Else)
            };
            records.push(branch);
            has_min_by_key = true;
            min_by_key_0_0 = t_1;
            min_by_key_0_1 = t_2;
            min_by_key_1_0 = t_3;
            min_by_key_1_1 = t_4;
        }
        if !has_min_by_key {
            panic!("called `Option::unwrap()` on a `None` value");
        }
        let t = (1 + min_by_key_1_0) as f64;
        (max_by_key_1 * max_by_key_1 - min_by_key_1_1 * t, Branch2::Then(t))
    } else {
        (0.0, Branch2::Else)
    };
    ::autodiff_runtime::shadow::clear(d_weights, weights);
    let d_max_by_key_1 = match branch {
        Branch2::Then(t) => {
            let t_1 = weights.len();
            let mut d_min_by_key_1_1: f64 = -t;
            for i in (0..t_1).rev() {
                let (d_min_by_key_1_1_1, d_w) = match records.pop() {
                    Branch1::Then(t) => {
                        if t {
                            (-0.0, d_min_by_key_1_1)
                        } else {
                            (d_min_by_key_1_1, -0.0)
                        }
                    }
                    Branch1::Else => (-0.0, d_min_by_key_1_1),
                };
                d_weights[i] += d_w;
                d_min_by_key_1_1 = d_min_by_key_1_1_1;
            }
            max_by_key_1 + max_by_key_1
        }
        Branch2::Else => 0.0,
    };
    let mut d_max_by_key_1_1: f64 = d_max_by_key_1;
    for i_1 in (0..t).rev() {
        let (d_max_by_key_1, d_w) = match records_1.pop() {
            Branch3::Then(t) => {
                if t { (d_max_by_key_1_1, -0.0) } else { (-0.0, d_max_by_key_1_1) }
            }
            Branch3::Else => (-0.0, d_max_by_key_1_1),
        };
        d_weights[i_1] += d_w;
        d_max_by_key_1_1 = d_max_by_key_1;
    }
    value
}
#[inline]
pub fn coarse_range_augmented(
    weights: &[f64],
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    enum Branch1<A> {
        Then(A),
        Else,
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    enum Branch3<A> {
        Then(A),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = weights.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut has_max_by_key = false;
    let mut max_by_key_0 = 0;
    let mut max_by_key_1: f64 = 0.0;
    for i_1 in 0..t {
        let w = weights[i_1];
        let t = (w.abs() * 10.0) as i64;
        let (t_1, t_2, branch) = if has_max_by_key {
            let t_1 = (::core::cmp::Ord::cmp(&max_by_key_0, &t)
                == ::core::cmp::Ordering::Greater);
            let (t_2, t_3) = if t_1 { (max_by_key_0, max_by_key_1) } else { (t, w) };
            (t_2, t_3, Branch3::Then(t_1))
        } else {
            (t, w, Branch3::Else)
        };
        records_1.push(branch);
        has_max_by_key = true;
        max_by_key_0 = t_1;
        max_by_key_1 = t_2;
    }
    let (value, branch) = if has_max_by_key {
        let mut has_min_by_key = false;
        let mut min_by_key_0_0 = 0;
        let mut min_by_key_0_1 = 0;
        let mut min_by_key_1_0 = 0;
        let mut min_by_key_1_1: f64 = 0.0;
        for i in 0..weights.len() {
            let w = weights[i];
            let t = (w * 10.0) as i64;
            let (t_1, t_2, t_3, t_4, branch) = if has_min_by_key {
                let t_1 = (::core::cmp::Ord::cmp(
                    &(min_by_key_0_0, min_by_key_0_1),
                    &(t, i),
                ) == ::core::cmp::Ordering::Greater);
                let (t_2, t_3, t_4, t_5) = if t_1 {
                    (t, i, i, w)
                } else {
                    (min_by_key_0_0, min_by_key_0_1, min_by_key_1_0, min_by_key_1_1)
                };
                (t_2, t_3, t_4, t_5, Branch1::Then(t_1))
            } else {
                (t, i, i, w, Branch1::Else)
            };
            records.push(branch);
            has_min_by_key = true;
            min_by_key_0_0 = t_1;
            min_by_key_0_1 = t_2;
            min_by_key_1_0 = t_3;
            min_by_key_1_1 = t_4;
        }
        if !has_min_by_key {
            panic!("called `Option::unwrap()` on a `None` value");
        }
        let t = (1 + min_by_key_1_0) as f64;
        (max_by_key_1 * max_by_key_1 - min_by_key_1_1 * t, Branch2::Then(t))
    } else {
        (0.0, Branch2::Else)
    };
    (
        value,
        move |
            weights: &[f64],
            mut d_weights: ::core::option::Option<&mut [f64]>,
            seed: f64|
        {
            let t = weights.len();
            let d_max_by_key_1 = match branch {
                Branch2::Then(t) => {
                    let t_1 = weights.len();
                    let t_2 = seed * max_by_key_1;
                    let mut d_min_by_key_1_1: f64 = -(seed * t);
                    for i in (0..t_1).rev() {
                        let (d_min_by_key_1_1_1, d_w) = match records.pop() {
                            Branch1::Then(t) => {
                                if t {
                                    (-0.0, d_min_by_key_1_1)
                                } else {
                                    (d_min_by_key_1_1, -0.0)
                                }
                            }
                            Branch1::Else => (-0.0, d_min_by_key_1_1),
                        };
                        if let Some(d_weights) = &mut d_weights {
                            d_weights[i] += d_w;
                        }
                        d_min_by_key_1_1 = d_min_by_key_1_1_1;
                    }
                    t_2 + t_2
                }
                Branch2::Else => -0.0,
            };
            let mut d_max_by_key_1_1: f64 = d_max_by_key_1;
            for i_1 in (0..t).rev() {
                let (d_max_by_key_1, d_w) = match records_1.pop() {
                    Branch3::Then(t) => {
                        if t {
                            (d_max_by_key_1_1, -0.0)
                        } else {
                            (-0.0, d_max_by_key_1_1)
                        }
                    }
                    Branch3::Else => (-0.0, d_max_by_key_1_1),
                };
                if let Some(d_weights) = &mut d_weights {
                    d_weights[i_1] += d_w;
                }
                d_max_by_key_1_1 = d_max_by_key_1;
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
