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
        records.push(total);
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
        let (t_1, t_2, t_3) = if t {
            let t = x[position];
            let t_1 = position + 1;
            let t_2 = t_1 < x.len();
            let (position_1, t_3) = if t_2 {
                let t_2 = x[t_1];
                let t_1 = t_1 + 1;
                let total_1 = total + (t * t_2).sin();
                (t_1, total_1)
            } else {
                let total_1 = total - t * t;
                (t_1, total_1)
            };
            (t_2, t_3, position_1)
        } else {
            (false, total, position)
        };
        if t {
            let t = position + 1;
            let t_1 = x.len();
            let t_2 = x[position];
            let t_1 = if t < t_1 {
                let t_1 = x[t];
                let t_3 = (t_2 * t_1).cos();
                d_x[t] += t_3 * t_2;
                t_3 * t_1
            } else {
                -2.0 * t_2
            };
            d_x[position] += t_1;
        }
        total = t_2;
        position = t_3;
        if !t_1 {
            break;
        }
    }
    let mut d_total: f64 = 1.0;
    let mut d_rate: f64 = 0.0;
    for k in (0..trips_1).rev() {
        let total = records.pop();
        let t = k + 1;
        let left_1 = ::autodiff_runtime::index::back(left, k);
        let d_total_1 = if !(t == trips_1) {
            let left_1 = left_1 - 1;
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
#[inline]
pub fn effects_in_conditions_augmented(
    x: &[f64],
    rate: f64,
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
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
        records_1.push(total);
        total_1 = t_1;
        left_1 = t_2;
        trips_1 = trips;
        if !t {
            break;
        }
    }
    let mut total: f64 = total_1;
    let mut position = 0;
    let mut t = false;
    let mut trips_2 = 0usize;
    loop {
        let t_1 = position < x.len();
        let (t_2, t_3, t_4) = if t_1 {
            let t_1 = x[position];
            let t_2 = position + 1;
            let t_3 = t_2 < x.len();
            let (position_1, t_4) = if t_3 {
                let t_3 = x[t_2];
                let t_2 = t_2 + 1;
                let total_1 = total + (t_1 * t_3).sin();
                (t_2, total_1)
            } else {
                let total_1 = total - t_1 * t_1;
                (t_2, total_1)
            };
            (t_3, t_4, position_1)
        } else {
            (false, total, position)
        };
        let trips = trips_2 + 1usize;
        records.push(position);
        total = t_3;
        position = t_4;
        t = !t_1;
        trips_2 = trips;
        if !t_2 {
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
            let left_1 = x.len();
            let d_total = seed;
            for k in (0..trips_2).rev() {
                let position = records.pop();
                if !(k + 1 == trips_2 && t) {
                    let t = position + 1;
                    let t_1 = x.len();
                    let t_2 = x[position];
                    let t_1 = if t < t_1 {
                        let t_1 = x[t];
                        let t_3 = d_total * (t_2 * t_1).cos();
                        if let Some(d_x) = &mut d_x {
                            d_x[t] += t_3 * t_2;
                        }
                        t_3 * t_1
                    } else {
                        -2.0 * (d_total * t_2)
                    };
                    if let Some(d_x) = &mut d_x {
                        d_x[position] += t_1;
                    }
                }
            }
            let mut d_total_1: f64 = d_total;
            let mut d_rate: f64 = 0.0;
            for k in (0..trips_1).rev() {
                let total = records_1.pop();
                let t = k + 1;
                let left_1 = ::autodiff_runtime::index::back(left_1, k);
                let d_total = if !(t == trips_1) {
                    let left_1 = left_1 - 1;
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
