pub fn relaxed_grad(b: &[f64], d_b: &mut [f64], sweeps: usize) -> f64 {
    ::autodiff_runtime::shadow::check(d_b, b, "b");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let n = b.len();
    let mut even = ::autodiff_runtime::vec![0.0_f64; n];
    let mut odd = ::autodiff_runtime::vec![0.0; n];
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..sweeps),
    );
    for sweep in 0..sweeps {
        let t = sweep.is_multiple_of(2);
        if t {
            for i in 0..n {
                let left = if i > 0 { even[i - 1] } else { 0.0 };
                let right = if i + 1 < n { even[i + 1] } else { 0.0 };
                let t = b[i];
                let t_1 = even[i];
                let cos_1 = t_1.cos();
                odd[i] = (t + left * cos_1 + right) / 2.5;
                records.push((left, t_1, cos_1));
            }
        } else {
            for i in 0..n {
                let left = if i > 0 { odd[i - 1] } else { 0.0 };
                let right = if i + 1 < n { odd[i + 1] } else { 0.0 };
                let t = b[i];
                let t_1 = odd[i];
                let cos_1 = t_1.cos();
                even[i] = (t + left * cos_1 + right) / 2.5;
                records_1.push((left, t_1, cos_1));
            }
        }
        records_2.push(t);
    }
    let t = sweeps.is_multiple_of(2);
    let mut last = if t { &even } else { &odd };
    let t_1 = last.len();
    let mut sum: f64 = -0.0;
    for i_1 in 0..t_1 {
        let x = last[i_1];
        sum += x * x;
    }
    ::autodiff_runtime::shadow::clear(d_b, b);
    let mut d_last = ::autodiff_runtime::shadow::zero_like(last);
    let d_last_1 = &mut d_last[..t_1];
    for i_1 in 0..t_1 {
        let x_1 = last[i_1];
        let d_x = x_1 + x_1;
        d_last_1[i_1] += d_x;
    }
    let mut d_even = ::autodiff_runtime::vec![0.0; n];
    let mut d_odd = ::autodiff_runtime::vec![0.0; n];
    if t {
        ::autodiff_runtime::shadow::accumulate(&mut d_even, &d_last);
    } else {
        ::autodiff_runtime::shadow::accumulate(&mut d_odd, &d_last);
    }
    for _ in (0..sweeps).rev() {
        if records_2.pop() {
            for i in (0..n).rev() {
                let (left, t, cos_1) = records.pop();
                let t_1 = i + 1;
                let d_right = ::autodiff_runtime::shadow::take(&mut d_odd[i]) / 2.5;
                let d_left = d_right * cos_1;
                d_even[i] -= d_right * left * t.sin();
                d_b[i] += d_right;
                if t_1 < n {
                    d_even[i + 1] += d_right;
                }
                if i > 0 {
                    d_even[i - 1] += d_left;
                }
            }
        } else {
            for i in (0..n).rev() {
                let (left, t, cos_1) = records_1.pop();
                let t_1 = i + 1;
                let d_right = ::autodiff_runtime::shadow::take(&mut d_even[i]) / 2.5;
                let d_left = d_right * cos_1;
                d_odd[i] -= d_right * left * t.sin();
                d_b[i] += d_right;
                if t_1 < n {
                    d_odd[i + 1] += d_right;
                }
                if i > 0 {
                    d_odd[i - 1] += d_left;
                }
            }
        }
    }
    sum
}
#[inline]
pub fn relaxed_augmented(
    b: &[f64],
    sweeps: usize,
) -> (
    f64,
    ::autodiff_runtime::tape!(
        (& [f64], ::core::option::Option < & mut [f64] >, usize, f64) -> ()
    ),
) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let n = b.len();
    let mut even = ::autodiff_runtime::vec![0.0_f64; n];
    let mut odd = ::autodiff_runtime::vec![0.0; n];
    let mut records_2 = ::autodiff_runtime::records::Records::for_iterations(
        &(0..sweeps),
    );
    for sweep in 0..sweeps {
        let t = sweep.is_multiple_of(2);
        if t {
            for i in 0..n {
                let left = if i > 0 { even[i - 1] } else { 0.0 };
                let right = if i + 1 < n { even[i + 1] } else { 0.0 };
                let t = b[i];
                let t_1 = even[i];
                let cos_1 = t_1.cos();
                odd[i] = (t + left * cos_1 + right) / 2.5;
                records.push((left, t_1, cos_1));
            }
        } else {
            for i in 0..n {
                let left = if i > 0 { odd[i - 1] } else { 0.0 };
                let right = if i + 1 < n { odd[i + 1] } else { 0.0 };
                let t = b[i];
                let t_1 = odd[i];
                let cos_1 = t_1.cos();
                even[i] = (t + left * cos_1 + right) / 2.5;
                records_1.push((left, t_1, cos_1));
            }
        }
        records_2.push(t);
    }
    let t = sweeps.is_multiple_of(2);
    let mut last = if t { &even } else { &odd };
    let last_1 = ::autodiff_runtime::records::copy(last);
    let mut sum: f64 = -0.0;
    for i_1 in 0..last.len() {
        let x = last[i_1];
        sum += x * x;
    }
    (
        sum,
        move |
            b: &[f64],
            mut d_b: ::core::option::Option<&mut [f64]>,
            sweeps: usize,
            seed: f64|
        {
            let t_1 = last_1.len();
            let n_1 = b.len();
            let mut d_last = ::autodiff_runtime::shadow::zero_like(&last_1);
            let d_sum = seed;
            let d_last_1 = &mut d_last[..t_1];
            for i_1 in 0..t_1 {
                let t = d_sum * last_1[i_1];
                let d_x = t + t;
                d_last_1[i_1] += d_x;
            }
            let mut d_even = ::autodiff_runtime::vec![0.0; n_1];
            let mut d_odd = ::autodiff_runtime::vec![0.0; n_1];
            if t {
                ::autodiff_runtime::shadow::accumulate(&mut d_even, &d_last);
            } else {
                ::autodiff_runtime::shadow::accumulate(&mut d_odd, &d_last);
            }
            for _ in (0..sweeps).rev() {
                if records_2.pop() {
                    for i in (0..n_1).rev() {
                        let (left, t, cos_1) = records.pop();
                        let t_1 = i + 1;
                        let d_right = ::autodiff_runtime::shadow::take(&mut d_odd[i])
                            / 2.5;
                        let d_left = d_right * cos_1;
                        d_even[i] -= d_right * left * t.sin();
                        if let Some(d_b) = &mut d_b {
                            d_b[i] += d_right;
                        }
                        if t_1 < n_1 {
                            d_even[i + 1] += d_right;
                        }
                        if i > 0 {
                            d_even[i - 1] += d_left;
                        }
                    }
                } else {
                    for i in (0..n_1).rev() {
                        let (left, t, cos_1) = records_1.pop();
                        let t_1 = i + 1;
                        let d_right = ::autodiff_runtime::shadow::take(&mut d_even[i])
                            / 2.5;
                        let d_left = d_right * cos_1;
                        d_odd[i] -= d_right * left * t.sin();
                        if let Some(d_b) = &mut d_b {
                            d_b[i] += d_right;
                        }
                        if t_1 < n_1 {
                            d_odd[i + 1] += d_right;
                        }
                        if i > 0 {
                            d_odd[i - 1] += d_left;
                        }
                    }
                }
            }
        },
    )
}
pub fn profit_factor_grad(
    returns: &[f64],
    d_returns: &mut [f64],
    threshold: f64,
) -> (f64, f64) {
    enum Branch1<A, B, C, D, E, F, G, H, I, J> {
        Arm0,
        Arm1(A, B, C, D, E),
        Arm2(F, G, H, I, J),
    }
    enum Branch2<A> {
        Then(A),
        Else,
    }
    enum Branch3<A> {
        Then(A),
        Else,
    }
    enum Branch4<A, B> {
        Then(A),
        Else(B),
    }
    ::autodiff_runtime::shadow::check(d_returns, returns, "returns");
    let mut losses = ::autodiff_runtime::Vec::new();
    let mut gains = ::autodiff_runtime::Vec::new();
    let mut weight = 1.0;
    let t = returns.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t));
    for i in 0..t {
        let r = returns[i];
        let branch = if r < threshold {
            losses.push(r - threshold);
            let branch = if losses.len() > 2 {
                let t = weight;
                weight = t * (0.9 + 0.1 * r);
                Branch2::Then(t)
            } else {
                weight += 0.01;
                Branch2::Else
            };
            Branch4::Then(branch)
        } else {
            gains.push(r - threshold);
            let branch = if gains.len() > 2 {
                let t = weight;
                weight = t * (0.9 + 0.1 * r);
                Branch3::Then(t)
            } else {
                weight += 0.01;
                Branch3::Else
            };
            Branch4::Else(branch)
        };
        records.push(branch);
    }
    let (t_1, t_2, t_3, branch) = match returns.len() {
        0 => (true, 0.0, 0.0, Branch1::Arm0),
        1 => {
            let t = weight;
            weight = t * threshold;
            let mut sum: f64 = -0.0;
            for i in 0..losses.len() {
                sum += losses[i] * losses[i];
            }
            let t_1 = weight;
            let mut sum_1: f64 = -0.0;
            for i in 0..gains.len() {
                sum_1 += gains[i];
            }
            let t_2 = 1.0 + sum;
            let t_3 = t_1 * sum_1 / t_2;
            (false, t_3, 0.0, Branch1::Arm1(t, t_1, sum_1, t_2, t_3))
        }
        _ => {
            gains.push(threshold);
            let t = gains[0];
            gains[0] = t * threshold;
            let mut sum: f64 = -0.0;
            for i in 0..losses.len() {
                sum += losses[i] * losses[i];
            }
            let t_1 = weight;
            let mut sum_1: f64 = -0.0;
            for i in 0..gains.len() {
                sum_1 += gains[i];
            }
            let t_2 = 1.0 + sum;
            let t_3 = t_1 * sum_1 / t_2;
            (false, t_3, 0.0, Branch1::Arm2(t, t_1, sum_1, t_2, t_3))
        }
    };
    let value = if t_1 { t_3 } else { t_2 };
    let t_1 = if t_1 { 0.0 } else { 1.0 };
    let mut d_losses = ::autodiff_runtime::shadow::zero_like(&losses);
    let mut d_gains = ::autodiff_runtime::shadow::zero_like(&gains);
    let mut d_weight = ::autodiff_runtime::shadow::zero_like(&weight);
    let d_threshold = match branch {
        Branch1::Arm0 => 0.0,
        Branch1::Arm1(t, t_2, sum, t_3, t_4) => {
            let t_5 = gains.len();
            let t_6 = losses.len();
            let t_1 = t_1 / t_3;
            let t_3 = t_1 * t_4;
            let d_sum = t_1 * t_2;
            let d_gains = &mut d_gains[..t_5];
            for i in 0..t_5 {
                d_gains[i] += d_sum;
            }
            d_weight += t_1 * sum;
            for i in 0..t_6 {
                d_losses[i] -= t_3 * losses[i] + t_3 * losses[i];
            }
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_weight);
            d_weight += t_1 * threshold;
            t_1 * t
        }
        Branch1::Arm2(t_2, t_3, sum, t_4, t_5) => {
            let t_6 = gains.len();
            let t_7 = losses.len();
            let t_1 = t_1 / t_4;
            let t_4 = t_1 * t_5;
            let d_sum = t_1 * t_3;
            let d_gains_1 = &mut d_gains[..t_6];
            for i in 0..t_6 {
                d_gains_1[i] += d_sum;
            }
            d_weight += t_1 * sum;
            for i in 0..t_7 {
                d_losses[i] -= t_4 * losses[i] + t_4 * losses[i];
            }
            let t_1 = ::autodiff_runtime::shadow::take(&mut d_gains[0]);
            d_gains[0] += t_1 * threshold;
            let (_, d_threshold) = match d_gains.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            t_1 * t_2 + d_threshold
        }
    };
    let mut d_threshold_1: f64 = d_threshold;
    for i in (0..t).rev() {
        let branch = records.pop();
        let r_1 = returns[i];
        let (d_threshold, d_r) = match branch {
            Branch4::Then(branch) => {
                let d_r = match branch {
                    Branch2::Then(t) => {
                        let t_1 = ::autodiff_runtime::shadow::take(&mut d_weight);
                        d_weight += t_1 * (0.9 + 0.1 * r_1);
                        t_1 * t * 0.1
                    }
                    Branch2::Else => -0.0,
                };
                let (_, t_1) = match d_losses.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                (-t_1, d_r + t_1)
            }
            Branch4::Else(branch) => {
                let d_r = match branch {
                    Branch3::Then(t) => {
                        let t_1 = ::autodiff_runtime::shadow::take(&mut d_weight);
                        d_weight += t_1 * (0.9 + 0.1 * r_1);
                        t_1 * t * 0.1
                    }
                    Branch3::Else => -0.0,
                };
                let (_, t_1) = match d_gains.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                (-t_1, d_r + t_1)
            }
        };
        d_returns[i] = d_r;
        d_threshold_1 += d_threshold;
    }
    (value, d_threshold_1)
}
fn softplus_grad(x: f64) -> (f64, f64) {
    let exp_x = x.exp();
    let d_x = exp_x / (1.0 + exp_x);
    (exp_x.ln_1p(), d_x)
}
pub fn neuron_grad(
    x: &[f64],
    d_x: &mut [f64],
    w: &[f64],
    d_w: &mut [f64],
    activation: Activation,
) -> f64 {
    enum Branch<A, B, C, D, E, F, G, H, I, J, K, L, M> {
        Arm0(A, B, C, D),
        Arm1(E, F, G, H),
        Arm2(I, J, K, L, M),
    }
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    ::autodiff_runtime::shadow::check(d_w, w, "w");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let slope = 0.1;
    let (value, branch) = match activation {
        Activation::Tanh => {
            let t = x.len();
            ::core::assert!(t != 0, "chunk size must be non-zero");
            let t_1 = w.len().div_ceil(t);
            let mut hidden: Vec<f64> = ::autodiff_runtime::vec![0.0; t_1];
            let t_2 = w.len().div_ceil(t);
            for i in 0..t_2 {
                let t_1 = i * t;
                let w = &w[t_1..(t_1 + t).min(w.len())];
                let mut sum: f64 = -0.0;
                for i in 0..w.len().min(x.len()) {
                    let w = w[i];
                    let x = x[i];
                    sum += w * x;
                }
                let tanh_sum = sum.tanh();
                hidden[i] = tanh_sum;
                records.push(tanh_sum);
            }
            let t = hidden.len();
            let mut sum: f64 = -0.0;
            for i in 0..t {
                sum += hidden[i];
            }
            let tanh_sum = sum.tanh();
            (tanh_sum, Branch::Arm0(t_1, t_2, t, tanh_sum))
        }
        Activation::Leaky => {
            let t = x.len();
            ::core::assert!(t != 0, "chunk size must be non-zero");
            let t_1 = w.len().div_ceil(t);
            let mut hidden: Vec<f64> = ::autodiff_runtime::vec![0.0; t_1];
            let t_2 = w.len().div_ceil(t);
            for i in 0..t_2 {
                let t_1 = i * t;
                let w = &w[t_1..(t_1 + t).min(w.len())];
                let mut sum: f64 = -0.0;
                for i in 0..w.len().min(x.len()) {
                    let w = w[i];
                    let x = x[i];
                    sum += w * x;
                }
                let t = sum > 0.0;
                let t_1 = if t { sum } else { slope * sum };
                hidden[i] = t_1;
                records_1.push(t);
            }
            let t = hidden.len();
            let mut sum: f64 = -0.0;
            for i in 0..t {
                sum += hidden[i];
            }
            let t_3 = sum > 0.0;
            let t_4 = if t_3 { sum } else { slope * sum };
            (t_4, Branch::Arm1(t_1, t_2, t, t_3))
        }
        Activation::Softplus => {
            let t = x.len();
            ::core::assert!(t != 0, "chunk size must be non-zero");
            let t_1 = w.len().div_ceil(t);
            let mut hidden: Vec<f64> = ::autodiff_runtime::vec![0.0; t_1];
            let t_2 = w.len().div_ceil(t);
            for i in 0..t_2 {
                let t_1 = i * t;
                let w = &w[t_1..(t_1 + t).min(w.len())];
                let mut sum: f64 = -0.0;
                for i in 0..w.len().min(x.len()) {
                    let w = w[i];
                    let x = x[i];
                    sum += w * x;
                }
                let (t, tape) = softplus_augmented(sum);
                hidden[i] = t;
                records_2.push((sum, tape));
            }
            let t = hidden.len();
            let mut sum: f64 = -0.0;
            for i in 0..t {
                sum += hidden[i];
            }
            let (t_3, tape) = softplus_augmented(sum);
            (t_3, Branch::Arm2(t_1, t_2, t, sum, tape))
        }
    };
    ::autodiff_runtime::shadow::clear(d_x, x);
    ::autodiff_runtime::shadow::clear(d_w, w);
    match branch {
        Branch::Arm0(t, t_1, t_2, tanh_sum) => {
            let t_3 = x.len();
            let d_sum = 1.0 - tanh_sum * tanh_sum;
            let mut d_hidden = ::autodiff_runtime::vec![0.0; t];
            let d_hidden_1 = &mut d_hidden[..t_2];
            for i in 0..t_2 {
                d_hidden_1[i] += d_sum;
            }
            for i in (0..t_1).rev() {
                let tanh_sum = records.pop();
                let t = i * t_3;
                let w_1 = &w[t..(t + t_3).min(w.len())];
                let t_1 = w_1.len().min(x.len());
                let d_sum = ::autodiff_runtime::shadow::take(&mut d_hidden[i])
                    * (1.0 - tanh_sum * tanh_sum);
                if 0 < t_1 {
                    let x_1 = &x[..t_1];
                    let w_1 = &w_1[..t_1];
                    let d_x_1 = &mut d_x[..t_1];
                    let t_2 = t + t_1;
                    let d_w_1 = &mut d_w[t..t_2];
                    for i in 0..t_1 {
                        let x_1 = x_1[i];
                        let w_1 = w_1[i];
                        let d_w_2 = d_sum * x_1;
                        let d_x_2 = d_sum * w_1;
                        d_x_1[i] += d_x_2;
                        d_w_1[i] += d_w_2;
                    }
                }
            }
        }
        Branch::Arm1(t, t_1, t_2, t_3) => {
            let t_4 = x.len();
            let d_sum = if t_3 { 1.0 } else { 0.1 };
            let mut d_hidden = ::autodiff_runtime::vec![0.0; t];
            let d_hidden_1 = &mut d_hidden[..t_2];
            for i in 0..t_2 {
                d_hidden_1[i] += d_sum;
            }
            for i in (0..t_1).rev() {
                let t = records_1.pop();
                let t_1 = i * t_4;
                let w_1 = &w[t_1..(t_1 + t_4).min(w.len())];
                let t_2 = w_1.len().min(x.len());
                let t_3 = ::autodiff_runtime::shadow::take(&mut d_hidden[i]);
                let d_sum = if t { t_3 } else { t_3 * slope };
                if 0 < t_2 {
                    let x_1 = &x[..t_2];
                    let w_1 = &w_1[..t_2];
                    let d_x_1 = &mut d_x[..t_2];
                    let t = t_1 + t_2;
                    let d_w_1 = &mut d_w[t_1..t];
                    for i in 0..t_2 {
                        let x_1 = x_1[i];
                        let w_1 = w_1[i];
                        let d_w_2 = d_sum * x_1;
                        let d_x_2 = d_sum * w_1;
                        d_x_1[i] += d_x_2;
                        d_w_1[i] += d_w_2;
                    }
                }
            }
        }
        Branch::Arm2(t, t_1, t_2, sum, tape) => {
            let t_3 = x.len();
            let mut d_sum = -0.0;
            softplus_adjoint(sum, &mut d_sum, tape, 1.0);
            let mut d_hidden = ::autodiff_runtime::vec![0.0; t];
            let d_hidden_1 = &mut d_hidden[..t_2];
            for i in 0..t_2 {
                d_hidden_1[i] += d_sum;
            }
            for i in (0..t_1).rev() {
                let (sum, tape) = records_2.pop();
                let t = i * t_3;
                let w_1 = &w[t..(t + t_3).min(w.len())];
                let t_1 = w_1.len().min(x.len());
                let mut d_sum = -0.0;
                softplus_adjoint(
                    sum,
                    &mut d_sum,
                    tape,
                    ::autodiff_runtime::shadow::take(&mut d_hidden[i]),
                );
                if 0 < t_1 {
                    let x_1 = &x[..t_1];
                    let w_1 = &w_1[..t_1];
                    let d_x_1 = &mut d_x[..t_1];
                    let t_2 = t + t_1;
                    let d_w_1 = &mut d_w[t..t_2];
                    for i in 0..t_1 {
                        let x_1 = x_1[i];
                        let w_1 = w_1[i];
                        let d_w_2 = d_sum * x_1;
                        let d_x_2 = d_sum * w_1;
                        d_x_1[i] += d_x_2;
                        d_w_1[i] += d_w_2;
                    }
                }
            }
        }
    }
    value
}
#[inline]
pub fn neuron_augmented<'tape>(
    x: &[f64],
    w: &[f64],
    activation: Activation,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
        ::core::option::Option < & mut [f64] >, f64) -> ()
    ),
) {
    use ::autodiff_runtime::Keep as _;
    enum Branch<A, B, C, D, E, F, G, H, I, J, K, L, M> {
        Arm0(A, B, C, D),
        Arm1(E, F, G, H),
        Arm2(I, J, K, L, M),
    }
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let slope = 0.1;
    let (value, branch) = match activation {
        Activation::Tanh => {
            let t = x.len();
            ::core::assert!(t != 0, "chunk size must be non-zero");
            let t_1 = w.len().div_ceil(t);
            let mut hidden: Vec<f64> = ::autodiff_runtime::vec![0.0; t_1];
            let t_2 = w.len().div_ceil(t);
            for i in 0..t_2 {
                let t_1 = i * t;
                let w = &w[t_1..(t_1 + t).min(w.len())];
                let mut sum: f64 = -0.0;
                for i in 0..w.len().min(x.len()) {
                    let w = w[i];
                    let x = x[i];
                    sum += w * x;
                }
                let tanh_sum = sum.tanh();
                hidden[i] = tanh_sum;
                records.push(tanh_sum);
            }
            let t = hidden.len();
            let mut sum: f64 = -0.0;
            for i in 0..t {
                sum += hidden[i];
            }
            let tanh_sum = sum.tanh();
            (tanh_sum, Branch::Arm0(t_1, t_2, t, tanh_sum))
        }
        Activation::Leaky => {
            let t = x.len();
            ::core::assert!(t != 0, "chunk size must be non-zero");
            let t_1 = w.len().div_ceil(t);
            let mut hidden: Vec<f64> = ::autodiff_runtime::vec![0.0; t_1];
            let t_2 = w.len().div_ceil(t);
            for i in 0..t_2 {
                let t_1 = i * t;
                let w = &w[t_1..(t_1 + t).min(w.len())];
                let mut sum: f64 = -0.0;
                for i in 0..w.len().min(x.len()) {
                    let w = w[i];
                    let x = x[i];
                    sum += w * x;
                }
                let t = sum > 0.0;
                let t_1 = if t { sum } else { slope * sum };
                hidden[i] = t_1;
                records_1.push(t);
            }
            let t = hidden.len();
            let mut sum: f64 = -0.0;
            for i in 0..t {
                sum += hidden[i];
            }
            let t_3 = sum > 0.0;
            let t_4 = if t_3 { sum } else { slope * sum };
            (t_4, Branch::Arm1(t_1, t_2, t, t_3))
        }
        Activation::Softplus => {
            let t = x.len();
            ::core::assert!(t != 0, "chunk size must be non-zero");
            let t_1 = w.len().div_ceil(t);
            let mut hidden: Vec<f64> = ::autodiff_runtime::vec![0.0; t_1];
            let t_2 = w.len().div_ceil(t);
            for i in 0..t_2 {
                let t_1 = i * t;
                let w = &w[t_1..(t_1 + t).min(w.len())];
                let mut sum: f64 = -0.0;
                for i in 0..w.len().min(x.len()) {
                    let w = w[i];
                    let x = x[i];
                    sum += w * x;
                }
                let (t, tape) = softplus_augmented(sum);
                hidden[i] = t;
                records_2.push((sum, tape.keep_tape()));
            }
            let t = hidden.len();
            let mut sum: f64 = -0.0;
            for i in 0..t {
                sum += hidden[i];
            }
            let (t_3, tape) = softplus_augmented(sum);
            (t_3, Branch::Arm2(t_1, t_2, t, sum, tape.keep_tape()))
        }
    };
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        w: &[f64],
        mut d_w: ::core::option::Option<&mut [f64]>,
        seed: f64|
    {
        match branch {
            Branch::Arm0(t, t_1, t_2, tanh_sum) => {
                let t_3 = x.len();
                let d_sum = seed * (1.0 - tanh_sum * tanh_sum);
                let mut d_hidden = ::autodiff_runtime::vec![0.0; t];
                let d_hidden_1 = &mut d_hidden[..t_2];
                for i in 0..t_2 {
                    d_hidden_1[i] += d_sum;
                }
                for i in (0..t_1).rev() {
                    let tanh_sum = records.pop();
                    let t = i * t_3;
                    let w_1 = &w[t..(t + t_3).min(w.len())];
                    let t_1 = w_1.len().min(x.len());
                    let d_sum = ::autodiff_runtime::shadow::take(&mut d_hidden[i])
                        * (1.0 - tanh_sum * tanh_sum);
                    if 0 < t_1 {
                        let x_1 = &x[..t_1];
                        let w_1 = &w_1[..t_1];
                        let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t_1]);
                        let t_2 = t + t_1;
                        let mut d_w_1 = d_w.as_deref_mut().map(|d_w| &mut d_w[t..t_2]);
                        for i in 0..t_1 {
                            let x_1 = x_1[i];
                            let w_1 = w_1[i];
                            let d_w_2 = d_sum * x_1;
                            let d_x_2 = d_sum * w_1;
                            if let Some(d_x_1) = &mut d_x_1 {
                                d_x_1[i] += d_x_2;
                            }
                            if let Some(d_w_1) = &mut d_w_1 {
                                d_w_1[i] += d_w_2;
                            }
                        }
                    }
                }
            }
            Branch::Arm1(t, t_1, t_2, t_3) => {
                let t_4 = x.len();
                let d_sum = if t_3 { seed } else { seed * 0.1 };
                let mut d_hidden = ::autodiff_runtime::vec![0.0; t];
                let d_hidden_1 = &mut d_hidden[..t_2];
                for i in 0..t_2 {
                    d_hidden_1[i] += d_sum;
                }
                for i in (0..t_1).rev() {
                    let t = records_1.pop();
                    let t_1 = i * t_4;
                    let w_1 = &w[t_1..(t_1 + t_4).min(w.len())];
                    let t_2 = w_1.len().min(x.len());
                    let t_3 = ::autodiff_runtime::shadow::take(&mut d_hidden[i]);
                    let d_sum = if t { t_3 } else { t_3 * 0.1 };
                    if 0 < t_2 {
                        let x_1 = &x[..t_2];
                        let w_1 = &w_1[..t_2];
                        let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t_2]);
                        let t = t_1 + t_2;
                        let mut d_w_1 = d_w.as_deref_mut().map(|d_w| &mut d_w[t_1..t]);
                        for i in 0..t_2 {
                            let x_1 = x_1[i];
                            let w_1 = w_1[i];
                            let d_w_2 = d_sum * x_1;
                            let d_x_2 = d_sum * w_1;
                            if let Some(d_x_1) = &mut d_x_1 {
                                d_x_1[i] += d_x_2;
                            }
                            if let Some(d_w_1) = &mut d_w_1 {
                                d_w_1[i] += d_w_2;
                            }
                        }
                    }
                }
            }
            Branch::Arm2(t, t_1, t_2, sum, tape) => {
                let t_3 = x.len();
                let mut d_sum = -0.0;
                softplus_adjoint(sum, &mut d_sum, tape, seed);
                let mut d_hidden = ::autodiff_runtime::vec![0.0; t];
                let d_hidden_1 = &mut d_hidden[..t_2];
                for i in 0..t_2 {
                    d_hidden_1[i] += d_sum;
                }
                for i in (0..t_1).rev() {
                    let (sum, tape) = records_2.pop();
                    let t = i * t_3;
                    let w_1 = &w[t..(t + t_3).min(w.len())];
                    let t_1 = w_1.len().min(x.len());
                    let mut d_sum = -0.0;
                    softplus_adjoint(
                        sum,
                        &mut d_sum,
                        tape,
                        ::autodiff_runtime::shadow::take(&mut d_hidden[i]),
                    );
                    if 0 < t_1 {
                        let x_1 = &x[..t_1];
                        let w_1 = &w_1[..t_1];
                        let mut d_x_1 = d_x.as_deref_mut().map(|d_x| &mut d_x[..t_1]);
                        let t_2 = t + t_1;
                        let mut d_w_1 = d_w.as_deref_mut().map(|d_w| &mut d_w[t..t_2]);
                        for i in 0..t_1 {
                            let x_1 = x_1[i];
                            let w_1 = w_1[i];
                            let d_w_2 = d_sum * x_1;
                            let d_x_2 = d_sum * w_1;
                            if let Some(d_x_1) = &mut d_x_1 {
                                d_x_1[i] += d_x_2;
                            }
                            if let Some(d_w_1) = &mut d_w_1 {
                                d_w_1[i] += d_w_2;
                            }
                        }
                    }
                }
            }
        }
    };
    (
        value,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, & [f64],
            ::core::option::Option < & mut [f64] >, f64) -> ()
        ),
    )
}
