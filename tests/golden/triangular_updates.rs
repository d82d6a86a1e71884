fn mixed_vjp(x: &mut [[f64; 2]], d_x: &mut [[f64; 2]], rate: f64) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let t = x.len();
    for i in 0..t {
        for j in i + 1..x.len() {
            let t = x[j][0];
            let t_1 = x[i][0];
            let t_2 = x[i][1];
            x[j][0] = t * t_1 + rate * t_2;
            let t_3 = x[i][1];
            let cos_1 = t_3.cos();
            let t_4 = x[j][1];
            x[j][1] = t_4 * cos_1;
            records_1.push((t, t_1, t_2, t_3, cos_1, t_4));
        }
        for j in 0..i {
            let t = x[j][1];
            let t_1 = x[j][0];
            let t_2 = x[i][0];
            x[j][1] = t * t_1 - rate * t_2;
            records.push((t, t_1, t_2));
        }
    }
    let mut d_rate: f64 = 0.0;
    for i in (0..t).rev() {
        let t = i + 1;
        let t_1 = d_x.len();
        let mut d_rate_1: f64 = 0.0;
        let mut sum: f64 = -0.0;
        for j in (0..i).rev() {
            let (t, t_1, t_2) = records.pop();
            let t_3 = ::autodiff_runtime::shadow::take(&mut d_x[j][1]);
            d_x[j][0] += t_3 * t;
            d_x[j][1] += t_3 * t_1;
            d_rate_1 += -(t_3 * t_2);
            sum += t_3 * rate;
        }
        if 0 < i {
            d_x[i][0] -= sum;
        }
        let mut d_rate_2: f64 = d_rate_1;
        let mut sum: f64 = -0.0;
        let mut sum_1: f64 = -0.0;
        let mut sum_2: f64 = -0.0;
        for j in (t..t_1).rev() {
            let (t, t_1, t_2, t_3, cos_1, t_4) = records_1.pop();
            let t_5 = ::autodiff_runtime::shadow::take(&mut d_x[j][1]);
            d_x[j][1] += t_5 * cos_1;
            let t_6 = ::autodiff_runtime::shadow::take(&mut d_x[j][0]);
            d_x[j][0] += t_6 * t_1;
            d_rate_2 += t_6 * t_2;
            sum += t_5 * t_4 * t_3.sin();
            sum_1 += t_6 * rate;
            sum_2 += t_6 * t;
        }
        if t < t_1 {
            d_x[i][1] -= sum;
            d_x[i][1] += sum_1;
            d_x[i][0] += sum_2;
        }
        d_rate += d_rate_2;
    }
    ((), d_rate)
}
#[inline]
fn mixed_augmented(
    x: &mut [[f64; 2]],
    rate: f64,
) -> ((), ::autodiff_runtime::tape!((& mut [[f64; 2]], f64) -> f64)) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    for i in 0..x.len() {
        for j in i + 1..x.len() {
            let t = x[j][0];
            let t_1 = x[i][0];
            let t_2 = x[i][1];
            x[j][0] = t * t_1 + rate * t_2;
            let t_3 = x[i][1];
            let cos_1 = t_3.cos();
            let t_4 = x[j][1];
            x[j][1] = t_4 * cos_1;
            records_1.push((t, t_1, t_2, t_3, cos_1, t_4));
        }
        for j in 0..i {
            let t = x[j][1];
            let t_1 = x[j][0];
            let t_2 = x[i][0];
            x[j][1] = t * t_1 - rate * t_2;
            records.push((t, t_1, t_2));
        }
    }
    (
        (),
        move |d_x: &mut [[f64; 2]], rate: f64| {
            let mut d_rate: f64 = 0.0;
            for i in (0..d_x.len()).rev() {
                let t = i + 1;
                let t_1 = d_x.len();
                let mut d_rate_1: f64 = 0.0;
                let mut sum: f64 = -0.0;
                for j in (0..i).rev() {
                    let (t, t_1, t_2) = records.pop();
                    let t_3 = ::autodiff_runtime::shadow::take(&mut d_x[j][1]);
                    d_x[j][0] += t_3 * t;
                    d_x[j][1] += t_3 * t_1;
                    d_rate_1 += -(t_3 * t_2);
                    sum += t_3 * rate;
                }
                if 0 < i {
                    d_x[i][0] -= sum;
                }
                let mut d_rate_2: f64 = d_rate_1;
                let mut sum: f64 = -0.0;
                let mut sum_1: f64 = -0.0;
                let mut sum_2: f64 = -0.0;
                for j in (t..t_1).rev() {
                    let (t, t_1, t_2, t_3, cos_1, t_4) = records_1.pop();
                    let t_5 = ::autodiff_runtime::shadow::take(&mut d_x[j][1]);
                    d_x[j][1] += t_5 * cos_1;
                    let t_6 = ::autodiff_runtime::shadow::take(&mut d_x[j][0]);
                    d_x[j][0] += t_6 * t_1;
                    d_rate_2 += t_6 * t_2;
                    sum += t_5 * t_4 * t_3.sin();
                    sum_1 += t_6 * rate;
                    sum_2 += t_6 * t;
                }
                if t < t_1 {
                    d_x[i][1] -= sum;
                    d_x[i][1] += sum_1;
                    d_x[i][0] += sum_2;
                }
                d_rate += d_rate_2;
            }
            d_rate
        },
    )
}
fn overlapping_vjp(x: &mut [f64], d_x: &mut [f64], rate: f64) -> ((), f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let mut records_3 = ::autodiff_runtime::records::Records::new();
    let t = x.len();
    for i in 0..t {
        for j in i..x.len() {
            let t = x[j];
            let t_1 = x[i];
            x[j] = t * rate + t_1.sin();
            records_3.push((t, t_1));
        }
        for j in 0..=i {
            let t = x[i];
            let t_1 = x[j];
            x[j] += rate * t * t_1;
            records_2.push((t, t_1));
        }
        let next = i + 1;
        for j in i + 1..=x.len() - 1 {
            let t = x[j];
            let t_1 = x[i];
            x[j] = t * t_1 + rate;
            records_1.push((t, t_1));
        }
        for j in 1..i {
            let t = x[next % x.len()];
            let t_1 = x[j];
            x[j] -= rate * t * t_1;
            records.push((t, t_1));
        }
    }
    let mut d_rate: f64 = 0.0;
    for i in (0..t).rev() {
        let t = i + 1;
        let t_1 = d_x.len() - 1;
        let t_2 = d_x.len();
        let next_1 = i + 1;
        let mut d_rate_1: f64 = 0.0;
        for j in (1..i).rev() {
            let (t, t_1) = records.pop();
            let t_2 = next_1 % d_x.len();
            let t_3 = d_x[j];
            let t_1 = t_3 * t_1;
            d_x[j] -= t_3 * (rate * t);
            d_x[t_2] -= t_1 * rate;
            d_rate_1 += -(t_1 * t);
        }
        let mut d_rate_2: f64 = d_rate_1;
        let mut sum: f64 = -0.0;
        for j in (t..=t_1).rev() {
            let (t, t_1) = records_1.pop();
            let t_2 = ::autodiff_runtime::shadow::take(&mut d_x[j]);
            d_x[j] += t_2 * t_1;
            d_rate_2 += t_2;
            sum += t_2 * t;
        }
        if t <= t_1 {
            d_x[i] += sum;
        }
        let mut d_rate_1: f64 = d_rate_2;
        for j in (0..=i).rev() {
            let (t, t_1) = records_2.pop();
            let t_3 = d_x[j];
            let t_1 = t_3 * t_1;
            d_x[j] += t_3 * (rate * t);
            d_x[i] += t_1 * rate;
            d_rate_1 += t_1 * t;
        }
        let mut d_rate_2: f64 = d_rate_1;
        for j in (i..t_2).rev() {
            let (t, t_1) = records_3.pop();
            let d_sin = ::autodiff_runtime::shadow::take(&mut d_x[j]);
            d_x[i] += d_sin * t_1.cos();
            d_x[j] += d_sin * rate;
            d_rate_2 += d_sin * t;
        }
        d_rate += d_rate_2;
    }
    ((), d_rate)
}
#[inline]
fn overlapping_augmented(
    x: &mut [f64],
    rate: f64,
) -> ((), ::autodiff_runtime::tape!((& mut [f64], f64) -> f64)) {
    let mut records = ::autodiff_runtime::records::Records::new();
    let mut records_1 = ::autodiff_runtime::records::Records::new();
    let mut records_2 = ::autodiff_runtime::records::Records::new();
    let mut records_3 = ::autodiff_runtime::records::Records::new();
    for i in 0..x.len() {
        for j in i..x.len() {
            let t = x[j];
            let t_1 = x[i];
            x[j] = t * rate + t_1.sin();
            records_3.push((t, t_1));
        }
        for j in 0..=i {
            let t = x[i];
            let t_1 = x[j];
            x[j] += rate * t * t_1;
            records_2.push((t, t_1));
        }
        let next = i + 1;
        for j in i + 1..=x.len() - 1 {
            let t = x[j];
            let t_1 = x[i];
            x[j] = t * t_1 + rate;
            records_1.push((t, t_1));
        }
        for j in 1..i {
            let t = x[next % x.len()];
            let t_1 = x[j];
            x[j] -= rate * t * t_1;
            records.push((t, t_1));
        }
    }
    (
        (),
        move |d_x: &mut [f64], rate: f64| {
            let mut d_rate: f64 = 0.0;
            for i in (0..d_x.len()).rev() {
                let t = i + 1;
                let t_1 = d_x.len() - 1;
                let t_2 = d_x.len();
                let next_1 = i + 1;
                let mut d_rate_1: f64 = 0.0;
                for j in (1..i).rev() {
                    let (t, t_1) = records.pop();
                    let t_2 = next_1 % d_x.len();
                    let t_3 = d_x[j];
                    let t_1 = t_3 * t_1;
                    d_x[j] -= t_3 * (rate * t);
                    d_x[t_2] -= t_1 * rate;
                    d_rate_1 += -(t_1 * t);
                }
                let mut d_rate_2: f64 = d_rate_1;
                let mut sum: f64 = -0.0;
                for j in (t..=t_1).rev() {
                    let (t, t_1) = records_1.pop();
                    let t_2 = ::autodiff_runtime::shadow::take(&mut d_x[j]);
                    d_x[j] += t_2 * t_1;
                    d_rate_2 += t_2;
                    sum += t_2 * t;
                }
                if t <= t_1 {
                    d_x[i] += sum;
                }
                let mut d_rate_1: f64 = d_rate_2;
                for j in (0..=i).rev() {
                    let (t, t_1) = records_2.pop();
                    let t_3 = d_x[j];
                    let t_1 = t_3 * t_1;
                    d_x[j] += t_3 * (rate * t);
                    d_x[i] += t_1 * rate;
                    d_rate_1 += t_1 * t;
                }
                let mut d_rate_2: f64 = d_rate_1;
                for j in (i..t_2).rev() {
                    let (t, t_1) = records_3.pop();
                    let d_sin = ::autodiff_runtime::shadow::take(&mut d_x[j]);
                    d_x[i] += d_sin * t_1.cos();
                    d_x[j] += d_sin * rate;
                    d_rate_2 += d_sin * t;
                }
                d_rate += d_rate_2;
            }
            d_rate
        },
    )
}
pub fn triangular_updates_grad(x: &[f64], d_x: &mut [f64], rate: f64) -> (f64, f64) {
    ::autodiff_runtime::shadow::check(d_x, x, "x");
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut pairs: Vec<[f64; 2]> = ::autodiff_runtime::Vec::with_capacity(x.len() / 2);
    let t = x.len() / 2;
    for i in 0..t {
        let t = i * 2;
        let pair = &x[t..t + 2];
        pairs.push([pair[0], pair[1]]);
    }
    let (t_1, tape) = mixed_augmented(
        ::autodiff_runtime::records::lend(&mut pairs, &mut kept_1),
        rate,
    );
    let mut flat: Vec<f64> = ::autodiff_runtime::Vec::new();
    let t_2 = pairs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_2));
    for i in 0..t_2 {
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        for i_1 in 0..2usize {
            let x = pairs[i][i_1];
            let tanh_x = x.tanh();
            flat.push(tanh_x);
            records_1.push(tanh_x);
        }
        records.push(records_1);
    }
    let (t_3, tape_1) = overlapping_augmented(
        ::autodiff_runtime::records::lend(&mut flat, &mut kept),
        rate,
    );
    let t_4 = flat.len();
    let mut sum: f64 = -0.0;
    for i in 0..t_4 {
        let x = flat[i];
        sum += x * x;
    }
    ::autodiff_runtime::shadow::clear(d_x, x);
    let mut d_flat = ::autodiff_runtime::shadow::zero_like(&flat);
    let d_flat_1 = &mut d_flat[..t_4];
    for i in 0..t_4 {
        let x_1 = flat[i];
        let d_x_1 = x_1 + x_1;
        d_flat_1[i] += d_x_1;
    }
    let mut d_rate = -0.0;
    overlapping_adjoint(
        kept.again(&mut flat),
        &mut d_flat,
        rate,
        &mut d_rate,
        tape_1,
        ::autodiff_runtime::Differentiable::zero_like(&t_3),
    );
    let mut d_pairs = ::autodiff_runtime::shadow::zero_like(&pairs);
    for i in (0..t_2).rev() {
        let mut records = records.pop();
        for i_1 in (0..2usize).rev() {
            let tanh_x = records.pop();
            let (_, d_tanh_x) = match d_flat.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            let d_x_1 = d_tanh_x * (1.0 - tanh_x * tanh_x);
            d_pairs[i][i_1] += d_x_1;
        }
    }
    let mut d_rate_1 = -0.0;
    mixed_adjoint(
        kept_1.again(&mut pairs),
        &mut d_pairs,
        rate,
        &mut d_rate_1,
        tape,
        ::autodiff_runtime::Differentiable::zero_like(&t_1),
    );
    let d_rate = d_rate + d_rate_1;
    for i in (0..t).rev() {
        let t = i * 2;
        let (_, mut t_2) = match d_pairs.pop() {
            Some(element_0) => (true, element_0),
            None => ::core::unreachable!(),
        };
        let t_1 = t_2[0];
        d_x[t + 1] += t_2[1];
        d_x[t] += t_1;
    }
    (sum, d_rate)
}
#[inline]
pub fn triangular_updates_augmented<'tape>(
    x: &[f64],
    rate: f64,
) -> (
    f64,
    ::autodiff_runtime::nested_tape!(
        'tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
    ),
) {
    use ::autodiff_runtime::Keep as _;
    let mut kept = ::autodiff_runtime::records::arguments();
    let mut kept_1 = ::autodiff_runtime::records::arguments();
    let mut pairs: Vec<[f64; 2]> = ::autodiff_runtime::Vec::with_capacity(x.len() / 2);
    for i in 0..x.len() / 2 {
        let t = i * 2;
        let pair = &x[t..t + 2];
        pairs.push([pair[0], pair[1]]);
    }
    let (t, tape) = mixed_augmented(
        ::autodiff_runtime::records::lend(&mut pairs, &mut kept_1),
        rate,
    );
    let tape = tape.keep_tape();
    let mut flat: Vec<f64> = ::autodiff_runtime::Vec::new();
    let t_1 = pairs.len();
    let mut records = ::autodiff_runtime::records::Records::for_iterations(&(0..t_1));
    for i in 0..t_1 {
        let mut records_1 = ::autodiff_runtime::records::FixedRecords::<_, 2>::new();
        for i_1 in 0..2usize {
            let x = pairs[i][i_1];
            let tanh_x = x.tanh();
            flat.push(tanh_x);
            records_1.push(tanh_x);
        }
        records.push(records_1);
    }
    let (t_1, tape_1) = overlapping_augmented(
        ::autodiff_runtime::records::lend(&mut flat, &mut kept),
        rate,
    );
    let tape_1 = tape_1.keep_tape();
    let mut sum: f64 = -0.0;
    for i in 0..flat.len() {
        let x = flat[i];
        sum += x * x;
    }
    let tape = move |
        x: &[f64],
        mut d_x: ::core::option::Option<&mut [f64]>,
        rate: f64,
        seed: f64|
    {
        let t_2 = flat.len();
        let t_3 = pairs.len();
        let t_4 = x.len() / 2;
        let mut d_flat = ::autodiff_runtime::shadow::zero_like(&flat);
        let d_sum = seed;
        let d_flat_1 = &mut d_flat[..t_2];
        for i in 0..t_2 {
            let t = d_sum * flat[i];
            let d_x_1 = t + t;
            d_flat_1[i] += d_x_1;
        }
        let mut d_rate = -0.0;
        overlapping_adjoint(
            kept.again(&mut flat),
            &mut d_flat,
            rate,
            &mut d_rate,
            tape_1,
            ::autodiff_runtime::Differentiable::zero_like(&t_1),
        );
        let mut d_pairs = ::autodiff_runtime::shadow::zero_like(&pairs);
        for i in (0..t_3).rev() {
            let mut records = records.pop();
            for i_1 in (0..2usize).rev() {
                let tanh_x = records.pop();
                let (_, d_tanh_x) = match d_flat.pop() {
                    Some(element_0) => (true, element_0),
                    None => ::core::unreachable!(),
                };
                let d_x_1 = d_tanh_x * (1.0 - tanh_x * tanh_x);
                d_pairs[i][i_1] += d_x_1;
            }
        }
        let mut d_rate_1 = -0.0;
        mixed_adjoint(
            kept_1.again(&mut pairs),
            &mut d_pairs,
            rate,
            &mut d_rate_1,
            tape,
            ::autodiff_runtime::Differentiable::zero_like(&t),
        );
        let d_rate = d_rate + d_rate_1;
        for i in (0..t_4).rev() {
            let t = i * 2;
            let (_, mut t_2) = match d_pairs.pop() {
                Some(element_0) => (true, element_0),
                None => ::core::unreachable!(),
            };
            let t_1 = t_2[0];
            if let Some(d_x) = &mut d_x {
                d_x[t + 1] += t_2[1];
            }
            if let Some(d_x) = &mut d_x {
                d_x[t] += t_1;
            }
        }
        d_rate
    };
    (
        sum,
        ::autodiff_runtime::nested!(
            tape, (& [f64], ::core::option::Option < & mut [f64] >, f64, f64) -> f64
        ),
    )
}
