pub fn rolling_energy_grad(x: &[f64], d_x: &mut [f64], window: usize) -> f64 {
    enum Branch<A, B> {
        Then(A, B),
        Else,
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut held: Vec<f64> = ::autodiff_runtime::Vec::with_capacity(window);
    let sum = 0.0;
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut sum_1: f64 = sum;
    let mut total: f64 = 0.0;
    for i_1 in 0..t {
        let new = x[i_1];
        let (sum, branch) = if held.len() == window {
            let count = held.len().min(1);
            held.rotate_left(count);
            let (t, t_1) = match held.pop() {
                Some(element_0) => (true, element_0),
                None => (false, 0.0),
            };
            let t_2 = if t {
                let sum = sum_1 - t_1;
                sum
            } else {
                sum_1
            };
            (t_2, Branch::Then(count, t))
        } else {
            (sum_1, Branch::Else)
        };
        held.push(new);
        let sum = sum + new;
        let t = held.len();
        let t_1 = t.wrapping_sub(1);
        if !(t > 0) {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
        let t = held.len();
        if !(t > 0) {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
        let span = held[t_1] - held[0];
        let t = held.len() as f64;
        let t_2 = sum / t;
        let t_3 = 0.1 * span;
        let t_4 = held[0];
        d_x[i_1] = t;
        records.push((t_1, t_2, t_3, t_4, branch));
        sum_1 = sum;
        total += t_2.powi(2) + t_3 * t_4;
    }
    let t_1 = held.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_1 {
        let x = held[held.len() - 1 - i];
        sum += i as f64 * x * x;
    }
    let mut d_held = ::autodiff_runtime::shadow::zero_like(&held);
    for i in 0..t_1 {
        let t = held.len() - 1 - i;
        let t_1 = i as f64 * held[t];
        let d_x_1 = t_1 + t_1;
        d_held[t] += d_x_1;
    }
    let mut d_sum: f64 = 0.0;
    for i_1 in (0..t).rev() {
        let t = d_x[i_1];
        let (t_1, t_2, t_3, t_4, branch) = records.pop();
        let d_span = t_4 * 0.1;
        let d_sum_1 = d_sum + 2.0 * t_2 / t;
        d_held[0] += t_3 - d_span;
        d_held[t_1] += d_span;
        let (_, d_new) = match d_held.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let d_new = d_sum_1 + d_new;
        let d_sum_2 = match branch {
            Branch::Then(count, t) => {
                let (d_sum_2, t_1) = if t {
                    (d_sum_1, -d_sum_1)
                } else {
                    (d_sum_1, -0.0)
                };
                if t {
                    d_held.push(t_1);
                }
                d_held.rotate_right(count);
                d_sum_2
            }
            Branch::Else => d_sum_1,
        };
        d_x[i_1] = d_new;
        d_sum = d_sum_2;
    }
    total + sum
}
pub fn echo_grad(x: &[f64], d_x: &mut [f64], delay: usize, feedback: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut line = ::autodiff_runtime::vec![0.0; delay].to_vec();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut correlation: f64 = 0.0;
    for i in 0..t {
        let dry = x[i];
        let (t, wet) = match line.pop() {
            Some(element_0) => (true, element_0),
            None => (false, 0.0),
        };
        if !t {
            panic!("{}", "called `Option::unwrap()` on a `None` value");
        }
        line.push(dry + feedback * wet);
        line.rotate_right(1);
        d_x[i] = wet;
        records.push(t);
        correlation += wet * dry;
    }
    let t_1 = line.len() > 0;
    if t_1 {
        line[0] *= 2.0;
    }
    let t_2 = line.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_2 {
        sum += line[i];
    }
    let mut d_line = ::autodiff_runtime::shadow::zero_like(&line);
    let d_line_1 = &mut d_line[..t_2];
    for i in 0..t_2 {
        d_line_1[i] += 1.0;
    }
    if t_1 {
        d_line[0] += ::autodiff_runtime::shadow::take(&mut d_line[0]) * 2.0;
    }
    let mut d_feedback: f64 = 0.0;
    for i in (0..t).rev() {
        let wet = d_x[i];
        let t = records.pop();
        let dry_1 = x[i];
        d_line.rotate_left(1);
        let (_, t_2) = match d_line.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let d_dry = wet + t_2;
        let t_1 = dry_1 + t_2 * feedback;
        if t {
            d_line.push(t_1);
        }
        d_x[i] = d_dry;
        d_feedback += t_2 * wet;
    }
    (correlation + sum, d_feedback)
}
pub fn window_peaks_grad(x: &[f64], d_x: &mut [f64], window: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut candidates = VecDeque::new();
    let mut total: f64 = 0.0;
    for i in 0..x.len() {
        loop {
            let t = match candidates.back() {
                Some(&last) => {
                    let t = x[last] > x[i];
                    if !t {
                        candidates.pop_back();
                    }
                    !t
                }
                _ => false,
            };
            if !t {
                break;
            }
        }
        candidates.push_back(i);
        if candidates[0] + window <= i {
            candidates.pop_front();
        }
        if i + 1 >= window {
            let t = candidates[0];
            let t_1 = x[t];
            let t_2 = x[i];
            let t_3 = x[t];
            let t_4 = x[i];
            d_x[i] += t_3;
            d_x[t] += t_4;
            total += t_1 * t_2;
        }
    }
    total
}
#[inline]
pub fn window_peaks_augmented(
    x: &[f64],
    window: usize,
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    enum Branch<A> {
        Then(A),
        Else,
    }
    let mut candidates = VecDeque::new();
    let t = x.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut total: f64 = 0.0;
    for i in 0..t {
        loop {
            let t = match candidates.back() {
                Some(&last) => {
                    let t = x[last] > x[i];
                    if !t {
                        candidates.pop_back();
                    }
                    !t
                }
                _ => false,
            };
            if !t {
                break;
            }
        }
        candidates.push_back(i);
        if candidates[0] + window <= i {
            candidates.pop_front();
        }
        let (total_1, branch) = if i + 1 >= window {
            let t = candidates[0];
            let total_1 = total + x[t] * x[i];
            (total_1, Branch::Then(t))
        } else {
            (total, Branch::Else)
        };
        records.push(branch);
        total = total_1;
    }
    (
        total,
        move |x: &[f64], mut d_x: ::core::option::Option<&mut [f64]>, seed: f64| {
            let t = x.len();
            let d_total = seed;
            for i in (0..t).rev() {
                match records.pop() {
                    Branch::Then(t) => {
                        let t_1 = x[i];
                        let t_2 = x[t];
                        if let Some(d_x) = &mut d_x {
                            d_x[i] += d_total * t_2;
                        }
                        if let Some(d_x) = &mut d_x {
                            d_x[t] += d_total * t_1;
                        }
                    }
                    Branch::Else => {}
                }
            }
        },
    )
}
