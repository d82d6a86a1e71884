pub fn scanned_states_grad(x: &[f64], d_x: &mut [f64], smallest: f64) -> (f64, f64) {
    enum Branch<A, B, C> {
        Then(A, B, C),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut used = 0;
    let mut last: f64 = 0.0;
    let mut sum: f64 = -0.0;
    let mut state: f64 = 1.0;
    let mut state_1: f64 = 0.0;
    let mut skipping = true;
    let mut returns = false;
    let mut trips = 0usize;
    for i in (0..x.len()).rev() {
        let v = x[i];
        let skipping_1 = if skipping { v < 0.0 } else { skipping };
        let (t, used_1, last_1, sum_1, state_2, state_3) = if skipping_1 {
            (false, used, last, sum, state, state_1)
        } else {
            let state_2 = state * 0.8;
            let state_3 = state_1 + state_2 * v;
            let t = state_2 > smallest;
            let (t_1, t_2, t_3) = if t {
                let used_1 = used + 1;
                (used_1, state_3, sum + state_2 * state_3 * state_3)
            } else {
                (used, last, sum)
            };
            (!t, t_1, t_2, t_3, state_2, state_3)
        };
        let trips_1 = trips + 1usize;
        records_1.push((state, state_1, i, skipping_1));
        used = used_1;
        last = last_1;
        sum = sum_1;
        state = state_2;
        state_1 = state_3;
        skipping = skipping_1;
        returns = t;
        trips = trips_1;
        if t {
            break;
        }
    }
    let t = 0 < x.len();
    let (position, t_1, level, slope, state, state_1) = if t {
        let t = x[0];
        let t_1 = 0 + 1;
        let state = 1.0 + 0.5 * t;
        let state_1 = 0.5 * state;
        (t_1, state.abs() < 20.0, state, state_1, state, state_1)
    } else {
        (0, false, 0.0, 0.0, 1.0, 0.5)
    };
    let (value, branch) = if t_1 {
        let t = used as f64;
        let mut state_2: f64 = state;
        let mut state_3: f64 = state_1;
        let mut position_1 = position;
        let mut sum_1: f64 = -0.0;
        let mut t_1 = false;
        let mut trips = 0usize;
        loop {
            let t = position_1 < x.len();
            let (position, t_2, level, slope, state, state_1) = if t {
                let t = x[position_1];
                let t_2 = position_1 + 1;
                let state = state_2 + state_3 * t;
                let state_1 = state_3 * state;
                (t_2, state.abs() < 20.0, state, state_1, state, state_1)
            } else {
                (position_1, false, 0.0, 0.0, state_2, state_3)
            };
            let t_3 = if t_2 { sum_1 + (level - slope) } else { sum_1 };
            let trips_1 = trips + 1usize;
            records.push((state_2, state_3));
            state_2 = state;
            state_3 = state_1;
            position_1 = position;
            sum_1 = t_3;
            t_1 = !t;
            trips = trips_1;
            if !t_2 {
                break;
            }
        }
        (sum + last * t + level * slope + sum_1, Branch::Then(t, t_1, trips))
    } else {
        (sum, Branch::Else)
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let (d_last, d_sum, d_level, d_slope, d_state, d_state_1) = match branch {
        Branch::Then(t, t_1, trips) => {
            let mut d_state: f64 = 0.0;
            let mut d_state_1: f64 = 0.0;
            for k in (0..trips).rev() {
                let (state, state_1) = records.pop();
                let t_2 = k + 1 == trips;
                let position = ::autodiff_runtime::index::nth(position, k);
                let (d_level, d_slope) = if !t_2 { (1.0, -1.0) } else { (-0.0, -0.0) };
                if !(t_2 && t_1) {
                    let t_1 = x[position];
                    let d_state_2 = d_slope + d_state_1;
                    let d_state_3 = d_level + d_state + d_state_2 * state_1;
                    d_x[position] += d_state_3 * state_1;
                    d_state = d_state_3;
                    d_state_1 = d_state_2 * (state + state_1 * t_1) + d_state_3 * t_1;
                }
            }
            (t, 1.0, slope, level, d_state, d_state_1)
        }
        Branch::Else => (0.0, 1.0, -0.0, -0.0, -0.0, -0.0),
    };
    if t {
        let d_state_1 = d_slope + d_state_1;
        let d_state = d_level + d_state + d_state_1 * 0.5;
        d_x[0] += d_state * 0.5;
    }
    let mut d_last_1: f64 = d_last;
    let mut d_state: f64 = 0.0;
    for i in (0..trips).rev() {
        let (state, state_1, i_1, skipping) = records_1.pop();
        let t = i + 1;
        let v_1 = x[i_1];
        let t = !(t == trips && returns);
        let (d_last, d_state_1, d_v) = if skipping {
            (d_last_1, d_state, -0.0)
        } else {
            let state = state * 0.8;
            let state_1 = state_1 + state * v_1;
            let (d_last, d_state_1) = if t {
                let t = d_sum * (state * state_1);
                (-0.0, d_state + d_last_1 + t + t)
            } else {
                (d_last_1, d_state)
            };
            (d_last, d_state_1, d_state_1 * state)
        };
        d_x[i_1] += d_v;
        d_last_1 = d_last;
        d_state = d_state_1;
    }
    (value, 0.0)
}
pub fn previous_values_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut has_previous = false;
    let mut previous: f64 = 0.0;
    let mut has_highest = false;
    let mut highest: f64 = 0.0;
    let mut total: f64 = 0.0;
    for i_1 in 0..t {
        let v = x[i_1];
        let total_1 = if has_previous {
            let total_1 = total + (v - previous) * previous;
            total_1
        } else {
            total
        };
        let highest_1 = if has_highest { highest.max(v) } else { v };
        records.push((has_previous, previous, has_highest, highest));
        has_previous = true;
        previous = v;
        has_highest = true;
        highest = highest_1;
        total = total_1;
    }
    let mut products: [[f64; 2]; 2] = [[0.0; 2]; 2];
    for i in 0..2 {
        let mut t = [0.0; 2];
        for j in 0..2 {
            t[j] = x[i % x.len()] * x[j % x.len()];
        }
        products[i] = t;
    }
    let t_1 = if has_highest { highest } else { 0.0 };
    let t_2 = if has_previous { previous } else { 0.0 };
    let t_3 = products[0][1];
    let t_4 = products[1][1];
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_products = [[-0.0; 2]; 2];
    d_products[1][1] += t_3;
    d_products[0][1] += t_4;
    let d_previous = if has_previous { t_1 } else { 0.0 };
    let d_highest = if has_highest { t_2 } else { 0.0 };
    for i in (0..2).rev() {
        let mut d_place = [-0.0; 2];
        ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_products[i]);
        ::autodiff_runtime::shadow::zero(&mut d_products[i]);
        let d_place = &mut d_place[..2];
        for j in (0..2).rev() {
            let t = j % x.len();
            let t_1 = x[t];
            let t_2 = i % x.len();
            let t_3 = x[t_2];
            let t_4 = ::autodiff_runtime::shadow::take(&mut d_place[j]);
            d_x[t] += t_4 * t_3;
            d_x[t_2] += t_4 * t_1;
        }
    }
    let mut d_previous_1: f64 = d_previous;
    let mut d_highest_1: f64 = d_highest;
    for i_1 in (0..t).rev() {
        let (has_previous, previous, has_highest, highest) = records.pop();
        let v_1 = x[i_1];
        let (d_highest, d_v) = if has_highest {
            let t = highest.max(v_1) == highest;
            (
                if t { d_highest_1 } else { 0.0 },
                if t { d_previous_1 } else { d_previous_1 + d_highest_1 },
            )
        } else {
            (-0.0, d_previous_1 + d_highest_1)
        };
        let (d_previous, d_v_1) = if has_previous {
            (v_1 - previous - previous, d_v + previous)
        } else {
            (-0.0, d_v)
        };
        d_x[i_1] += d_v_1;
        d_previous_1 = d_previous;
        d_highest_1 = d_highest;
    }
    total + t_1 * t_2 + t_3 * t_4
}
pub fn kept_peak_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch<A, B, C> {
        Arm0(A),
        Arm1(B, C),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut peak: Option<f64> = None;
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let v = x[i];
        let branch = match &mut peak {
            Some(peak) => {
                let t = *peak < v;
                if t {
                    *peak = v * v;
                } else {
                    *peak *= 0.5;
                }
                Branch::Arm0(t)
            }
            None => {
                let t = Option::Some(v);
                let zero = ::autodiff_runtime::shadow::zero_like(&peak);
                peak = t.clone();
                Branch::Arm1(t, zero)
            }
        };
        records.push(branch);
    }
    let t_1 = match &peak {
        Some(peak_1) => ::autodiff_runtime::records::copy(peak_1),
        None => {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
    };
    let value = t_1;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_1);
    d_place += 1.0;
    let mut d_peak = ::autodiff_runtime::shadow::zero_like(&peak);
    let mut d_peak_1 = match &mut d_peak {
        Some(part_0) => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    ::autodiff_runtime::shadow::accumulate(&mut *d_peak_1, &d_place);
    for i in (0..t).rev() {
        let branch = records.pop();
        let v_1 = x[i];
        let d_v = match branch {
            Branch::Arm0(t) => {
                let mut d_peak = match &mut d_peak {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                if t {
                    let t = ::autodiff_runtime::shadow::take(&mut *d_peak) * v_1;
                    t + t
                } else {
                    *d_peak += ::autodiff_runtime::shadow::take(&mut *d_peak) * 0.5;
                    -0.0
                }
            }
            Branch::Arm1(t, zero) => {
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
                ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_peak);
                d_peak = zero;
                let d_part = match &mut d_place {
                    Option::Some { 0: part_0 } => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_part
            }
        };
        d_x[i] = d_v;
    }
    value
}
#[allow(clippy::manual_flatten, for_loops_over_fallibles, reason = "as people write")]
pub fn one_or_none_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1<A, B, C> {
        Arm0(A),
        Arm1(B, C),
    }
    enum Branch2<A, B> {
        Then(A, B),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let has_product = x[0] > 0.0;
    let (product, branch) = if has_product {
        let t = x[0];
        let t_1 = x[1];
        (t * t_1, Branch2::Then(t, t_1))
    } else {
        (0.0, Branch2::Else)
    };
    let t = 1usize.min(usize::from(has_product));
    let mut total: f64 = 1.0;
    for _ in 0..t {
        total += product;
    }
    let t_1 = 1usize.min(usize::from(has_product));
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    let mut total_1: f64 = total;
    for _ in 0..t_1 {
        records.push(total_1);
        total_1 *= product;
    }
    let t_2 = x.len();
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    let mut total: f64 = total_1;
    for i in 0..t_2 {
        let v = x[i];
        records_1.push(total);
        total *= v;
    }
    let mut sum: Option<f64> = None;
    let t_3 = x.len();
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(&(0..t_3));
    for i in 0..t_3 {
        let v = x[i];
        let branch = match &mut sum {
            Some(sum) => {
                let t = *sum;
                *sum += v * t;
                Branch1::Arm0(t)
            }
            None => {
                let t = Option::Some(v);
                let zero = ::autodiff_runtime::shadow::zero_like(&sum);
                sum = t.clone();
                Branch1::Arm1(t, zero)
            }
        };
        records_2.push(branch);
    }
    let t_4 = 1usize.min(usize::from(has_product));
    let mut sum_1: f64 = -0.0;
    for _ in 0..t_4 {
        sum_1 += product * product;
    }
    let t_5 = x.len();
    let mut sum_2: f64 = sum_1;
    for i in 0..t_5 {
        let v = x[i];
        sum_2 += v * v;
    }
    let t_6 = match &sum {
        Some(sum_1) => ::autodiff_runtime::records::copy(sum_1),
        None => {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
    };
    let t_7 = t_6;
    let mut d_place = ::autodiff_runtime::shadow::zero_like(&t_6);
    d_place += sum_2;
    let mut d_sum = ::autodiff_runtime::shadow::zero_like(&sum);
    let mut d_sum_1 = match &mut d_sum {
        Some(part_0) => part_0,
        #[allow(unreachable_patterns)]
        _ => ::core::unreachable!(),
    };
    ::autodiff_runtime::shadow::accumulate(&mut *d_sum_1, &d_place);
    let d_sum_1 = t_7;
    let d_x_1 = &mut d_x[..t_5];
    for i in 0..t_5 {
        let t = d_sum_1 * x[i];
        let d_v = t + t;
        d_x_1[i] = d_v;
    }
    let d_product = ::autodiff_runtime::sums::sum(
        0..t_4,
        |_| {
            let t = d_sum_1 * product;
            t + t
        },
    );
    for i in (0..t_3).rev() {
        let branch = records_2.pop();
        let v_1 = x[i];
        let d_v = match branch {
            Branch1::Arm0(t) => {
                let mut d_sum = match &mut d_sum {
                    Some(part_0) => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                let t_1 = ::autodiff_runtime::shadow::take(&mut *d_sum);
                *d_sum += t_1 + t_1 * v_1;
                t_1 * t
            }
            Branch1::Arm1(t, zero) => {
                let mut d_place = ::autodiff_runtime::shadow::zero_like(&t);
                ::autodiff_runtime::shadow::accumulate(&mut d_place, &d_sum);
                d_sum = zero;
                let d_part = match &mut d_place {
                    Option::Some { 0: part_0 } => part_0,
                    #[allow(unreachable_patterns)]
                    _ => ::core::unreachable!(),
                };
                *d_part
            }
        };
        d_x[i] += d_v;
    }
    let mut d_total: f64 = 1.0;
    for i in (0..t_2).rev() {
        let total = records_1.pop();
        let v_1 = x[i];
        let d_v = d_total * total;
        d_x[i] += d_v;
        d_total *= v_1;
    }
    let mut d_total_1: f64 = d_total;
    let mut d_product_1: f64 = d_product;
    for _ in (0..t_1).rev() {
        let total = records.pop();
        (d_total_1, d_product_1) = (
            d_total_1 * product,
            d_product_1 + d_total_1 * total,
        );
    }
    let sum_1 = ::autodiff_runtime::sums::sum(0..t, |_| d_total_1);
    let d_product = d_product_1 + sum_1;
    match branch {
        Branch2::Then(t, t_1) => {
            d_x[1] += d_product * t;
            d_x[0] += d_product * t_1;
        }
        Branch2::Else => {}
    }
    total + sum_2 * t_7
}
