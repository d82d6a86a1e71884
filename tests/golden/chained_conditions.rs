pub fn discounted_grad(
    price: f64,
    rebate: Option<i32>,
    coupon: Option<i32>,
) -> (f64, f64) {
    enum Branch1<A> {
        Arm0(A),
        Arm1,
    }
    enum Branch2<A> {
        Arm0(A),
        Arm1,
    }
    let (t, t_1, branch) = match rebate {
        Some(rebate) => {
            let (t, t_1, branch) = match coupon {
                Some(coupon) => {
                    let t = f64::from(rebate + coupon);
                    (true, price * price / t, Branch1::Arm0(t))
                }
                _ => (false, 0.0, Branch1::Arm1),
            };
            (t, t_1, Branch2::Arm0(branch))
        }
        _ => (false, 0.0, Branch2::Arm1),
    };
    let value = if t { t_1 } else { price.sin() };
    let (d_price, t) = if t { (0.0, 1.0) } else { (price.cos(), 0.0) };
    let d_price_1 = match branch {
        Branch2::Arm0(branch) => {
            match branch {
                Branch1::Arm0(t_1) => {
                    let t = t / t_1 * price;
                    d_price + t + t
                }
                Branch1::Arm1 => d_price,
            }
        }
        Branch2::Arm1 => d_price,
    };
    (value, d_price_1)
}
pub fn path_work_grad(heights: &[f64], d_heights: &mut [f64], limit: f64) -> (f64, f64) {
    enum Branch<A, B> {
        Then,
        Else(A, B),
    }
    ::autodiff_runtime::shadow::check(d_heights, heights, "heights");
    let mut records = ::autodiff_runtime::records::Records::new();
    let t = (heights.len() + 1).saturating_sub(2);
    let mut records_1 = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut work: f64 = 0.0;
    let mut turns = 0;
    for i in 0..t {
        let step = &heights[i..i + 2];
        let (t, work_1) = if step[0] > limit {
            let t = heights.len();
            let t_1 = t.wrapping_sub(1);
            if t > 0 {
                let t = heights[t_1] > step[1];
                let t_2 = if t {
                    let work_1 = work + step[0] * heights[t_1];
                    work_1
                } else {
                    work
                };
                (t, t_2)
            } else {
                (false, work)
            }
        } else {
            (false, work)
        };
        let (t, t_1, branch) = if t {
            (work_1, turns, Branch::Then)
        } else {
            let t = if step.len() == 2 { step[0] < step[1] } else { false };
            let work_2 = if t {
                let low = step[0];
                let high = step[1];
                let work_1 = work_1 + low * high;
                work_1
            } else {
                let work_1 = work_1 - step[1].sin();
                work_1
            };
            let work_1 = if turns > 2 {
                let t = heights.len();
                if t > 0 {
                    let work_1 = work_2 * heights[0];
                    work_1
                } else {
                    work_2
                }
            } else {
                work_2
            };
            let turns_1 = turns + 1;
            (work_1, turns_1, Branch::Else(t, work_2))
        };
        records_1.push((turns, branch));
        work = t;
        turns = t_1;
    }
    let mut left = heights.to_vec();
    let mut work_1: f64 = work;
    let mut t_1 = false;
    let mut trips = 0usize;
    loop {
        let t = left.len() > 1;
        let (t_2, work, t_3, t_4) = if t {
            let (t, t_2) = match left.pop() {
                Some(element_0) => (true, element_0),
                None => (false, 0.0),
            };
            let t_3 = if t {
                let work = work_1 + t_2 * t_2;
                work
            } else {
                work_1
            };
            (t, t_3, t, t_2)
        } else {
            (false, work_1, false, 0.0)
        };
        let trips_1 = trips + 1usize;
        records.push((t_3, t_4));
        work_1 = work;
        t_1 = !t;
        trips = trips_1;
        if !t_2 {
            break;
        }
    }
    ::autodiff_runtime::shadow::clear(d_heights, heights);
    let mut d_left = ::autodiff_runtime::shadow::zero_like(&left);
    for k in (0..trips).rev() {
        let (t, t_2) = records.pop();
        if !(k + 1 == trips && t_1) {
            let t_1 = if t { t_2 + t_2 } else { -0.0 };
            if t {
                d_left.push(t_1);
            }
        }
    }
    ::autodiff_runtime::shadow::accumulate(&mut d_heights[..], &d_left[..]);
    let mut d_work: f64 = 1.0;
    for i in (0..t).rev() {
        let (turns, branch) = records_1.pop();
        let step_1 = &heights[i..i + 2];
        let t = step_1[0];
        let d_work_1 = match branch {
            Branch::Then => d_work,
            Branch::Else(t_1, work) => {
                let d_work_1 = if turns > 2 {
                    if heights.len() > 0 {
                        let t = heights[0];
                        d_heights[0] += d_work * work;
                        d_work * t
                    } else {
                        d_work
                    }
                } else {
                    d_work
                };
                if t_1 {
                    let high_1 = step_1[1];
                    let low_1 = step_1[0];
                    let d_low = d_work_1 * high_1;
                    let d_high = d_work_1 * low_1;
                    d_heights[i + 1] += d_high;
                    d_heights[i] += d_low;
                    d_work_1
                } else {
                    d_heights[i + 1] -= d_work_1 * step_1[1].cos();
                    d_work_1
                }
            }
        };
        if t > limit {
            let t = heights.len();
            let t_1 = t.wrapping_sub(1);
            let d_work_2 = if t > 0 {
                if heights[t_1] > step_1[1] {
                    let t = heights[t_1];
                    let t_2 = step_1[0];
                    d_heights[t_1] += d_work_1 * t_2;
                    d_heights[i] += d_work_1 * t;
                    d_work_1
                } else {
                    d_work_1
                }
            } else {
                d_work_1
            };
            d_work = d_work_2;
        } else {
            d_work = d_work_1;
        }
    }
    (work_1, 0.0)
}
