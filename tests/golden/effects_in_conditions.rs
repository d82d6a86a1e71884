pub fn effects_in_conditions_grad(x: &[f64], d_x: &mut [f64], rate: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut total: f64 = 1.0;
    let mut trips = 0usize;
    while more(3) {
        let trips_1 = trips + 1usize;
        records_1.push(total);
        total *= rate;
        trips = trips_1;
    }
    let left = x.len();
    let mut total_1: f64 = total;
    let mut left_1 = left;
    let mut trips_1 = 0usize;
    loop {
        let total = total_1 + rate;
        let t = left_1 > 0;
        let (t_1, t_2) = if t {
            let left = left_1 - 1;
            let total_2 = total * x[left];
            (total_2, left)
        } else {
            (total, left_1)
        };
        let trips = trips_1 + 1usize;
        records.push((left_1, total));
        total_1 = t_1;
        left_1 = t_2;
        trips_1 = trips;
        if !t {
            break;
        }
    }
    let mut total: f64 = total_1;
    let mut position = 0;
    loop {
        let t = position < x.len();
        let (t_1, position_1) = if t {
            (x[position], position + 1)
        } else {
            (0.0, position)
        };
        let (t_2, t_3, t_4, t_5) = if t {
            let t = position_1 < x.len();
            let (b, position_2) = if t {
                (x[position_1], position_1 + 1)
            } else {
                (0.0, position_1)
            };
            let t_2 = if t {
                let total_1 = total + (t_1 * b).sin();
                total_1
            } else {
                let total_1 = total - t_1 * t_1;
                total_1
            };
            let t_3 = position_1 < x.len();
            let (t_4, d_b) = if t_3 {
                let t = (t_1 * b).cos();
                (t * b, t * t_1)
            } else {
                (-2.0 * t_1, -0.0)
            };
            if t_3 {
                d_x[position_1] += d_b;
            }
            (t, t_2, position_2, t_4)
        } else {
            (false, total, position_1, 0.0)
        };
        if t {
            d_x[position] += t_5;
        }
        total = t_3;
        position = t_4;
        if !t_2 {
            break;
        }
    }
    let mut d_total: f64 = 1.0;
    let mut d_rate: f64 = 0.0;
    for _ in (0..trips_1).rev() {
        let (left, total) = records.pop();
        let d_total_1 = if left > 0 {
            let left_1 = left - 1;
            let t = x[left_1];
            d_x[left_1] += d_total * total;
            d_total * t
        } else {
            d_total
        };
        d_total = d_total_1;
        d_rate += d_total_1;
    }
    let mut d_total_1: f64 = d_total;
    let mut d_rate_1: f64 = d_rate;
    for _ in (0..trips).rev() {
        let total_1 = records_1.pop();
        (d_total_1, d_rate_1) = (d_total_1 * rate, d_rate_1 + d_total_1 * total_1);
    }
    (total, d_rate_1)
}
pub fn effects_in_conditions_augmented(
    x: &[f64],
    rate: f64,
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let mut total: f64 = 1.0;
    let mut trips = 0usize;
    while more(3) {
        let trips_1 = trips + 1usize;
        records_2.push(total);
        total *= rate;
        trips = trips_1;
    }
    let left = x.len();
    let mut total_1: f64 = total;
    let mut left_1 = left;
    let mut trips_1 = 0usize;
    loop {
        let total = total_1 + rate;
        let t = left_1 > 0;
        let (t_1, t_2) = if t {
            let left = left_1 - 1;
            let total_2 = total * x[left];
            (total_2, left)
        } else {
            (total, left_1)
        };
        let trips = trips_1 + 1usize;
        records_1.push((left_1, total));
        total_1 = t_1;
        left_1 = t_2;
        trips_1 = trips;
        if !t {
            break;
        }
    }
    let mut total: f64 = total_1;
    let mut position = 0;
    let mut trips_2 = 0usize;
    loop {
        let t = position < x.len();
        let (t_1, position_1) = if t {
            (x[position], position + 1)
        } else {
            (0.0, position)
        };
        let (t, t_2, t_3, branch) = if t {
            let t = position_1 < x.len();
            let (b, position_2) = if t {
                (x[position_1], position_1 + 1)
            } else {
                (0.0, position_1)
            };
            let t_2 = if t {
                let total_1 = total + (t_1 * b).sin();
                total_1
            } else {
                let total_1 = total - t_1 * t_1;
                total_1
            };
            (t, t_2, position_2, Branch::Then(b))
        } else {
            (false, total, position_1, Branch::Else)
        };
        let trips = trips_2 + 1usize;
        records.push((position, t_1, position_1, branch));
        total = t_2;
        position = t_3;
        trips_2 = trips;
        if !t {
            break;
        }
    }
    (
        total,
        move |
            x: &[f64],
            mut d_x: ::core::option::Option<&mut [f64]>,
            rate: f64,
            seed: f64|
        {
            let d_total = seed;
            for _ in (0..trips_2).rev() {
                let (position, t, position_1, branch) = records.pop();
                let t_1 = x.len();
                let t_2 = match branch {
                    Branch::Then(b) => {
                        let t_1 = position_1 < x.len();
                        let (t_2, d_b) = if t_1 {
                            let t_1 = d_total * (t * b).cos();
                            (t_1 * b, t_1 * t)
                        } else {
                            (-2.0 * (d_total * t), -0.0)
                        };
                        if t_1 {
                            if let Some(d_x) = &mut d_x {
                                d_x[position_1] += d_b;
                            }
                        }
                        t_2
                    }
                    Branch::Else => -0.0,
                };
                if position < t_1 {
                    if let Some(d_x) = &mut d_x {
                        d_x[position] += t_2;
                    }
                }
            }
            let mut d_total_1: f64 = d_total;
            let mut d_rate: f64 = 0.0;
            for _ in (0..trips_1).rev() {
                let (left, total) = records_1.pop();
                let d_total = if left > 0 {
                    let left_1 = left - 1;
                    let t = x[left_1];
                    if let Some(d_x) = &mut d_x {
                        d_x[left_1] += d_total_1 * total;
                    }
                    d_total_1 * t
                } else {
                    d_total_1
                };
                d_total_1 = d_total;
                d_rate += d_total;
            }
            let mut d_total: f64 = d_total_1;
            let mut d_rate_1: f64 = d_rate;
            for _ in (0..trips).rev() {
                let total = records_2.pop();
                (d_total, d_rate_1) = (d_total * rate, d_rate_1 + d_total * total);
            }
            d_rate_1
        },
    )
}
