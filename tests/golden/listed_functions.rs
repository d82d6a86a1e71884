fn logistic_grad(x: f64) -> (f64, f64) {
    let exp_1 = (-x).exp();
    let value = 1.0 / (1.0 + exp_1);
    let d_x = value * value * exp_1;
    (value, d_x)
}
pub fn listed_functions_grad(
    weights: &[f64],
    d_weights: &mut [f64],
    x: f64,
) -> (f64, f64) {
    enum Branch1<A> {
        Then,
        Else(A),
    }
    enum Branch2<A, B> {
        Then(A),
        Else(B),
    }
    ::autodiff_runtime::shadow::check(d_weights, weights, "weights");
    let signal = x.tanh();
    let t = weights.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut signal_1: f64 = signal;
    for layer in 0..t {
        let w = weights[layer];
        let t = layer % 3;
        let v = signal_1 * w;
        let _ = [0_u8; 3usize][t];
        let (signal, branch) = if t == 0 {
            let tanh_1 = v.tanh();
            (tanh_1, Branch2::Then(tanh_1))
        } else {
            let (t, branch) = if t == 1 {
                (v * v, Branch1::Then)
            } else {
                let (t, tape) = logistic_augmented(v);
                (t, Branch1::Else(tape))
            };
            (t, Branch2::Else(branch))
        };
        d_weights[layer] = signal_1;
        records.push(branch);
        signal_1 = signal;
    }
    let factor = 0.5_f64;
    let factor_1 = 2.0;
    let t_1 = factor * x;
    let t_2 = factor_1 * x;
    let (t_3, tape) = logistic_augmented(t_2);
    let series: f64 = -0.0 + factor * t_1.sin() + factor_1 * t_3;
    let product = 1.0;
    let product = product * (x * signal_1);
    let cosh_x = x.cosh();
    let penalty = product * cosh_x;
    let sin_signal = signal_1.sin();
    let sine = sin_signal * x;
    let cos_signal = signal_1.cos();
    let cosine = cos_signal * x;
    let d_cosine = sine;
    let d_sine = cosine;
    let d_penalty = series;
    let d_product = d_penalty * cosh_x;
    let d_series = penalty;
    let mut d_argument = -0.0;
    logistic_adjoint(t_2, &mut d_argument, tape, d_series * factor_1);
    let mut d_signal: f64 = 1.0 - d_cosine * sine + d_sine * cosine + d_product * x;
    for layer in (0..t).rev() {
        let signal = d_weights[layer];
        let branch = records.pop();
        let w_1 = weights[layer];
        let v_1 = signal * w_1;
        let d_v = match branch {
            Branch2::Then(tanh_1) => d_signal * (1.0 - tanh_1 * tanh_1),
            Branch2::Else(branch) => {
                match branch {
                    Branch1::Then => {
                        let t = d_signal * v_1;
                        t + t
                    }
                    Branch1::Else(tape) => {
                        let mut d_v = -0.0;
                        logistic_adjoint(v_1, &mut d_v, tape, d_signal);
                        d_v
                    }
                }
            }
        };
        let d_w = d_v * signal;
        d_weights[layer] = d_w;
        d_signal = d_v * w_1;
    }
    let d_x = d_cosine * cos_signal + d_sine * sin_signal
        + d_penalty * product * x.sinh() + d_product * signal_1 + d_argument * factor_1
        + d_series * factor * t_1.cos() * factor + d_signal * (1.0 - signal * signal);
    (signal_1 + series * penalty + sine * cosine, d_x)
}
#[inline]
pub fn listed_functions_augmented<'tape>(
    weights: &[f64],
    x: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch1<A> {
        Then,
        Else(A),
    }
    enum Branch2<A, B> {
        Then(A),
        Else(B),
    }
    let signal = x.tanh();
    let t = weights.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    let mut signal_1: f64 = signal;
    for layer in 0..t {
        let w = weights[layer];
        let t = layer % 3;
        let v = signal_1 * w;
        let _ = [0_u8; 3usize][t];
        let (signal, branch) = if t == 0 {
            let tanh_1 = v.tanh();
            (tanh_1, Branch2::Then(tanh_1))
        } else {
            let (t, branch) = if t == 1 {
                (v * v, Branch1::Then)
            } else {
                let (t, tape) = logistic_augmented(v);
                (t, Branch1::Else(tape.keep_tape()))
            };
            (t, Branch2::Else(branch))
        };
        records.push((signal_1, branch));
        signal_1 = signal;
    }
    let factor = 0.5_f64;
    let factor_1 = 2.0;
    let (t, tape) = logistic_augmented(factor_1 * x);
    let tape = tape.keep_tape();
    let series: f64 = -0.0 + factor * (factor * x).sin() + factor_1 * t;
    let product = 1.0;
    let product = product * (x * signal_1);
    let cosh_x = x.cosh();
    let penalty = product * cosh_x;
    let sin_signal = signal_1.sin();
    let sine = sin_signal * x;
    let cos_signal = signal_1.cos();
    let cosine = cos_signal * x;
    let tape = move |
        weights: &[f64],
        mut d_weights: ::core::option::Option<&mut [f64]>,
        x: f64,
        seed: f64|
    {
        let cosine_1 = cos_signal * x;
        let sine_1 = sin_signal * x;
        let product_1 = 1.0 * (x * signal_1);
        let t = weights.len();
        let d_sine = seed * cosine_1;
        let d_cosine = seed * sine_1;
        let d_series = seed * (product_1 * cosh_x);
        let d_penalty = seed * series;
        let d_product = d_penalty * cosh_x;
        let mut d_argument = -0.0;
        logistic_adjoint(2.0 * x, &mut d_argument, tape, d_series * 2.0);
        let mut d_signal: f64 = seed - d_cosine * sine_1 + d_sine * cosine_1
            + d_product * x;
        for layer in (0..t).rev() {
            let (signal, branch) = records.pop();
            let w_1 = weights[layer];
            let v_1 = signal * w_1;
            let d_v = match branch {
                Branch2::Then(tanh_1) => d_signal * (1.0 - tanh_1 * tanh_1),
                Branch2::Else(branch) => {
                    match branch {
                        Branch1::Then => {
                            let t = d_signal * v_1;
                            t + t
                        }
                        Branch1::Else(tape) => {
                            let mut d_v = -0.0;
                            logistic_adjoint(v_1, &mut d_v, tape, d_signal);
                            d_v
                        }
                    }
                }
            };
            let d_w = d_v * signal;
            if let Some(d_weights) = &mut d_weights {
                d_weights[layer] += d_w;
            }
            d_signal = d_v * w_1;
        }
        let d_x = d_cosine * cos_signal + d_sine * sin_signal
            + d_penalty * product_1 * x.sinh() + d_product * signal_1 + d_argument * 2.0
            + d_series * 0.5 * (0.5_f64 * x).cos() * 0.5
            + d_signal * (1.0 - signal * signal);
        d_x
    };
    (
        signal_1 + series * penalty + sine * cosine,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
pub fn violation_grad(x: &[f64], d_x: &mut [f64]) -> f64 {
    enum Branch1<A> {
        Then,
        Else(A),
    }
    enum Branch2<A, B, C, D> {
        Then(A, B, C, D),
        Else,
    }
    enum Branch3<A> {
        Then,
        Else(A),
    }
    enum Branch4<A, B, C, D, E> {
        Then(A, B, C, D, E),
        Else,
    }
    enum Branch5<A> {
        Then,
        Else(A),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let total = 0.0;
    let t = x[0];
    let t_1 = x[1];
    let by = t + t_1 - 1.0;
    let (t, t_1, branch) = if by > 0.8 {
        (true, total, Branch5::Then)
    } else {
        let t = by < -0.5;
        let t_1 = if t {
            total
        } else {
            let total = total + by * by;
            total
        };
        (!t, t_1, Branch5::Else(t))
    };
    let (t, branch_1) = if t {
        let t = x[0];
        let t_2 = x[1];
        let by = t * t_2 - 0.3;
        let (t_3, t_4, branch) = if by > 0.8 {
            (true, t_1, Branch3::Then)
        } else {
            let t = by < -0.5;
            let t_2 = if t {
                t_1
            } else {
                let total = t_1 + by * by;
                total
            };
            (!t, t_2, Branch3::Else(t))
        };
        let (t_1, branch_1) = if t_3 {
            let t = x[0];
            let t_1 = x[1];
            let t_2 = x[1];
            let by = t - t_1 * t_2;
            let (t, branch) = if by > 0.8 {
                (t_4, Branch1::Then)
            } else {
                let t = by < -0.5;
                let t_1 = if t {
                    t_4
                } else {
                    let total = t_4 + by * by;
                    total
                };
                (t_1, Branch1::Else(t))
            };
            (t, Branch2::Then(t_1, t_2, by, branch))
        } else {
            (t_4, Branch2::Else)
        };
        (t_1, Branch4::Then(t, t_2, by, branch_1, branch))
    } else {
        (t_1, Branch4::Else)
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    let d_total = match branch_1 {
        Branch4::Then(t, t_1, by, branch, branch_1) => {
            let d_total = match branch {
                Branch2::Then(t, t_1, by, branch) => {
                    let (t_2, t_3, t_4, t_5) = match branch {
                        Branch1::Then => (1.0, -0.0, -0.0, -0.0),
                        Branch1::Else(t_2) => {
                            if t_2 {
                                (1.0, -0.0, -0.0, -0.0)
                            } else {
                                let d_by = by + by;
                                (1.0, d_by, -(d_by * t_1), -(d_by * t))
                            }
                        }
                    };
                    d_x[1] += t_5 + t_4;
                    d_x[0] += t_3;
                    t_2
                }
                Branch2::Else => 1.0,
            };
            let (t_2, t_3, t_4) = match branch_1 {
                Branch3::Then => (d_total, -0.0, -0.0),
                Branch3::Else(t_2) => {
                    if t_2 {
                        (d_total, -0.0, -0.0)
                    } else {
                        let t_2 = d_total * by;
                        let d_by = t_2 + t_2;
                        (d_total, d_by * t_1, d_by * t)
                    }
                }
            };
            d_x[1] += t_4;
            d_x[0] += t_3;
            t_2
        }
        Branch4::Else => 1.0,
    };
    let (t_1, t_2) = match branch {
        Branch5::Then => (0.0, 0.0),
        Branch5::Else(t) => {
            if t {
                (0.0, 0.0)
            } else {
                let t = d_total * by;
                let d_by = t + t;
                (d_by, d_by)
            }
        }
    };
    d_x[1] += t_2;
    d_x[0] += t_1;
    t + 3 as f64
}
pub fn listed_places_grad(
    x: &[f64],
    d_x: &mut [f64],
    y: &[f64],
    d_y: &mut [f64],
) -> f64 {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_y, y, "y");
    let sum = 0.0;
    let weight = 0.5;
    let weight_1 = 2.0;
    let t = x.len();
    let mut sum_1: f64 = -0.0;
    for i_1 in 0..t {
        sum_1 += x[i_1];
    }
    let t_1 = x.len() as f64;
    let mean = sum_1 / t_1;
    let t_2 = x.len();
    let mut sum_1: f64 = -0.0;
    for i_1 in 0..t_2 {
        let v = x[i_1];
        sum_1 += (v - mean).powi(2);
    }
    let sum = sum + weight * sum_1;
    let t_3 = y.len();
    let mut sum_1: f64 = -0.0;
    for i_1 in 0..t_3 {
        sum_1 += y[i_1];
    }
    let t_4 = y.len() as f64;
    let mean_1 = sum_1 / t_4;
    let t_5 = y.len();
    let mut sum_1: f64 = -0.0;
    for i_1 in 0..t_5 {
        let v = y[i_1];
        sum_1 += (v - mean_1).powi(2);
    }
    let t_6 = x.len();
    let mut sum_2: f64 = sum + weight_1 * sum_1;
    for i in 0..2 {
        sum_2 = sum_2 * 0.5 + x[i] * x[i];
    }
    let mut sum: f64 = sum_2;
    for i in 1..t_6 {
        sum = sum * 0.5 + x[i] * x[i];
    }
    let t_7 = x[0];
    let t_8 = y[0];
    let mut low = t_7;
    let mut high = t_8;
    let t_7 = low;
    let t_8 = low;
    low = t_7 * t_8 + sum;
    let t_9 = high;
    let t_10 = high;
    high = t_9 * t_10 + sum;
    let mut all = ::autodiff_runtime::Vec::new();
    let t_11 = x.len();
    for i_1 in 0..t_11 {
        all.push(x[i_1]);
    }
    let t_12 = y.len();
    for i_1 in 0..t_12 {
        all.push(y[i_1]);
    }
    let mut left = all[..2].to_vec();
    let mut right = ::autodiff_runtime::vec![low, high];
    left.push(low);
    let t_13 = high;
    let t_14 = left[0];
    left[0] = t_14 * t_13;
    right.push(low);
    let t_15 = high;
    let t_16 = right[0];
    right[0] = t_16 * t_15;
    let t_17 = left.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t_17 {
        sum += left[i_1];
    }
    let t_18 = right.len();
    let mut sum_1: f64 = -0.0;
    for i_1 in 0..t_18 {
        sum_1 += right[i_1];
    }
    let t_19 = all.len();
    let mut acc: f64 = 0.0;
    for i_1 in (0..t_19).rev() {
        let v = all[i_1];
        acc = acc * 0.3 + v;
    }
    let mut d_all = ::autodiff_runtime::shadow::zero_like(&all);
    let mut d_acc: f64 = 1.0;
    for i_1 in 0..t_19 {
        let d_v = d_acc;
        d_all[i_1] += d_v;
        d_acc *= 0.3;
    }
    let mut d_right = ::autodiff_runtime::shadow::zero_like(&right);
    let d_sum = sum;
    let d_right_1 = &mut d_right[..t_18];
    for i_1 in 0..t_18 {
        d_right_1[i_1] += d_sum;
    }
    let mut d_left = ::autodiff_runtime::shadow::zero_like(&left);
    let d_sum = sum_1;
    let d_left_1 = &mut d_left[..t_17];
    for i_1 in 0..t_17 {
        d_left_1[i_1] += d_sum;
    }
    let t_17 = ::autodiff_runtime::shadow::take(&mut d_right[0]);
    d_right[0] += t_17 * t_15;
    let mut d_high = ::autodiff_runtime::shadow::zero_like(&high);
    d_high += t_17 * t_16;
    let (_, t_16) = match d_right.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    let mut d_low = ::autodiff_runtime::shadow::zero_like(&low);
    d_low += t_16;
    let t_15 = ::autodiff_runtime::shadow::take(&mut d_left[0]);
    d_left[0] += t_15 * t_13;
    d_high += t_15 * t_14;
    let (_, t_14) = match d_left.pop() {
        Some(element_0) => (true, element_0),
        None => ::core::unreachable!(),
    };
    let t_13 = d_right[0];
    d_high += d_right[1];
    d_low += t_14 + t_13;
    ::autodiff_runtime::shadow::accumulate(&mut d_all[..2][..], &d_left[..]);
    for i_1 in (0..t_12).rev() {
        let (_, t_1) = match d_all.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        d_y[i_1] = t_1;
    }
    for i_1 in (0..t_11).rev() {
        let (_, t_1) = match d_all.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        d_x[i_1] = t_1;
    }
    let t_11 = ::autodiff_runtime::shadow::take(&mut d_high);
    d_high += t_11 * t_9 + t_11 * t_10;
    let t_9 = ::autodiff_runtime::shadow::take(&mut d_low);
    d_low += t_9 * t_7 + t_9 * t_8;
    let t_7 = d_high;
    let t_8 = d_low;
    d_y[0] += t_7;
    d_x[0] += t_8;
    let mut d_sum: f64 = t_11 + t_9;
    for i in (1..t_6).rev() {
        d_x[i] += d_sum * x[i] + d_sum * x[i];
        d_sum *= 0.5;
    }
    let mut d_sum_1: f64 = d_sum;
    for i in (0..2).rev() {
        d_x[i] += d_sum_1 * x[i] + d_sum_1 * x[i];
        d_sum_1 *= 0.5;
    }
    let d_sum = d_sum_1 * weight_1;
    let d_mean = ::autodiff_runtime::sums::sum(
        0..t_5,
        |i_1| {
            let d_v = d_sum * (2.0 * (y[i_1] - mean_1));
            -d_v
        },
    );
    let d_y_1 = &mut d_y[..t_5];
    for i_1 in 0..t_5 {
        let d_v = d_sum * (2.0 * (y[i_1] - mean_1));
        d_y_1[i_1] += d_v;
    }
    let d_sum = d_mean / t_4;
    let d_y_1 = &mut d_y[..t_3];
    for i_1 in 0..t_3 {
        d_y_1[i_1] += d_sum;
    }
    let d_mean = ::autodiff_runtime::sums::sum(
        0..t_2,
        |i_1| {
            let d_v = (x[i_1] - mean) * d_sum_1;
            -d_v
        },
    );
    let d_x_1 = &mut d_x[..t_2];
    for i_1 in 0..t_2 {
        let d_v = (x[i_1] - mean) * d_sum_1;
        d_x_1[i_1] += d_v;
    }
    let d_sum = d_mean / t_1;
    let d_x_1 = &mut d_x[..t];
    for i_1 in 0..t {
        d_x_1[i_1] += d_sum;
    }
    sum * sum_1 + acc
}
